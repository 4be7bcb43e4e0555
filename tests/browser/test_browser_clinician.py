"""The clinician's way, in a real browser: from a pasted patient to a why-not, a what-if, two days and the source."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
WORDS = {
    "zh": {
        "paste": "粘贴JSON",
        "ask": "评估",
        "why": "为何未列出",
        "not now": "瑞戈非尼",
        "missing": "患者",
        "what if": "假设推演",
        "suppose": "甲胎蛋白",
        "compare": "比较两个日期",
        "from": "2024-01-01",
        "sources": "来源",
    },
    "en": {
        "paste": "Paste JSON",
        "ask": "Assess",
        "why": "Why not",
        "not now": "regorafenib",
        "missing": "this patient",
        "what if": "What if",
        "suppose": "AFP",
        "compare": "Compare two",
        "from": "2024-01-01",
        "sources": "Source",
    },
}


def pasted(page: Page, lang: str) -> str:
    """Paste the untreated patient and ask; the address of the answer."""
    words = WORDS[lang]
    profile = json.loads((EXAMPLES / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))
    page.goto(f"/board/{lang}/patients/new")
    page.get_by_role("link", name=words["paste"]).click()
    page.locator("textarea[name=document]").fill(
        json.dumps({"pseudonym": "HCC-012", "question": "?", "profile": profile}, ensure_ascii=False)
    )
    page.get_by_role("button", name=words["ask"], exact=True).last.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("HCC-012")
    return page.url


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_from_a_pasted_patient_to_why_a_regimen_is_not_offered(
    page: Page, lang: str, serious: Callable[[Page], list[str]]
) -> None:
    words = WORDS[lang]
    pasted(page, lang)
    page.get_by_label(words["why"]).fill(words["not now"])
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(words["not now"])
    expect(page.locator("main")).to_contain_text(words["missing"])
    assert serious(page) == []

    # From the statement that stands in the way to the sentence of its source, in two clicks.
    page.locator("a.rule").first.click()
    assert serious(page) == []
    page.locator("main a[href*='/knowledge/sources/']").first.click()
    expect(page.get_by_role("heading", level=1)).not_to_be_empty()
    assert serious(page) == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_supposition_changes_the_answer_at_once_and_is_no_record(
    page: Page, lang: str, serious: Callable[[Page], list[str]]
) -> None:
    answer = pasted(page, lang)
    page.get_by_role("link", name=WORDS[lang]["what if"]).click()
    assert serious(page) == []
    result = page.locator("#result")
    before = result.inner_text()
    page.get_by_label("ECOG").first.select_option(index=4)
    expect(result).not_to_have_text(before)
    assert serious(page) == []
    page.goto(answer)
    expect(page.locator("main")).to_contain_text("IIIa")


def test_two_days_are_compared_and_the_study_that_changed_the_answer_is_named(
    page: Page, serious: Callable[[Page], list[str]]
) -> None:
    pasted(page, "zh")
    page.get_by_role("link", name=WORDS["zh"]["compare"]).click()
    page.locator("input[name=from]").fill("2024-01-01")
    page.locator("main button.primary").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2024-01-01")
    expect(page.locator("main")).to_contain_text("CNLC 2026")
    assert serious(page) == []


def test_the_form_tells_each_fault_at_its_field_and_keeps_what_was_typed(
    page: Page, serious: Callable[[Page], list[str]]
) -> None:
    page.goto("/board/zh/patients/new")
    page.get_by_label("患者代号").fill("HCC-013")
    page.get_by_label("年龄").fill("五十六")
    page.get_by_label("总胆红素").first.fill("17")
    page.get_by_role("button", name="评估", exact=True).click()
    expect(page.locator("[role=alert]").first).to_be_focused()
    expect(page.get_by_label("年龄")).to_have_value("五十六")
    assert page.locator("[aria-invalid=true]").count() == 2
    assert serious(page) == []


@pytest.mark.parametrize(
    "path",
    [
        "knowledge",
        "knowledge/search?q=sorafenib",
        "knowledge/conflicts",
        "knowledge/coverage",
        "knowledge/errata",
        "knowledge/sources/cnlc-2026",
        "knowledge/sources/cnlc-2026/passages",
        "knowledge/studies/fohaic-1",
        "knowledge/regimens/sorafenib",
        "knowledge/fields/afp",
        "patients/new",
        "patients/paste",
        "patients/fhir",
        "meetings",
    ],
)
def test_a_page_is_accessible_and_nothing_is_cut_off(
    page: Page, path: str, serious: Callable[[Page], list[str]]
) -> None:
    for lang, width in (("zh", 1280), ("en", 1280), ("zh", 360)):
        page.set_viewport_size({"width": width, "height": 720})
        answer = page.goto(f"/board/{lang}/{path}")
        assert answer is not None
        assert answer.status == 200
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert serious(page) == []
