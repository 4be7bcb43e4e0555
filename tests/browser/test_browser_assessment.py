"""The page of an answer in a real browser: by keyboard, on a projector, on a phone, on paper, in both languages."""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
both_languages = pytest.mark.parametrize("lang", ["zh", "en"])


@pytest.fixture(params=["untreated-cnlc-iiia", "failed-atezolizumab-bevacizumab"])
def kept(page: Page, request: pytest.FixtureRequest) -> str:
    """The id of an answer."""
    profile = json.loads((EXAMPLES / f"{request.param}.json").read_text(encoding="utf-8"))
    return page.request.post("/assessments", data=profile).headers["location"].rpartition("/")[2]


@both_languages
def test_every_page_of_an_answer_is_accessible(
    page: Page, kept: str, lang: str, serious: Callable[[Page], list[str]]
) -> None:
    for path in ("/why", "/why?regimen=regorafenib", "/compare"):
        page.goto(f"/board/{lang}/assessments/{kept}{path}")
        assert serious(page) == []
    page.goto(f"/board/{lang}/assessments/{kept}")
    page.keyboard.press("e")  # with everything open, for axe looks at what is shown
    assert serious(page) == []
    page.goto(f"/board/{lang}/assessments/{kept}/compare?from=2025-03-01")
    page.locator("main button.primary").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2025-03-01")
    assert serious(page) == []


@both_languages
def test_nothing_is_cut_off_on_a_projector_or_a_phone(page: Page, kept: str, lang: str) -> None:
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 720})
        for path in ("", "/why", "/why?regimen=regorafenib", "/compare"):
            page.goto(f"/board/{lang}/assessments/{kept}{path}")
            page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            beyond = "[...document.querySelectorAll('main *')].filter(one => !one.closest('.scroll') && one.getBoundingClientRect().right > innerWidth + 1).length"  # fmt: skip
            assert page.evaluate(beyond) == 0


def test_the_headline_is_seen_on_a_projector_without_scrolling(page: Page, kept: str) -> None:
    page.goto(f"/board/zh/assessments/{kept}")
    last = page.locator(".headline li").last
    box = last.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 720


def test_keys_search_walk_through_the_regimens_open_them_and_list_themselves(page: Page, kept: str) -> None:
    page.goto(f"/board/en/assessments/{kept}")
    page.keyboard.press("/")
    expect(page.get_by_label("Why not")).to_be_focused()
    page.keyboard.type("jk")
    expect(page.get_by_label("Why not")).to_have_value("jk")
    page.get_by_role("heading", level=1).click()
    page.evaluate("document.activeElement.blur()")
    lines = page.locator("details.line")
    page.keyboard.press("j")
    expect(lines.nth(0).locator("summary")).to_be_focused()
    page.keyboard.press("j")
    expect(lines.nth(1).locator("summary")).to_be_focused()
    page.keyboard.press("k")
    expect(lines.nth(0).locator("summary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(lines.nth(0)).to_have_attribute("open", "")
    page.keyboard.press("e")
    assert page.locator("details.line[open]").count() == lines.count()
    page.keyboard.press("e")
    assert page.locator("details.line[open]").count() == 0
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.get_by_label("Keys are on").uncheck()
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("e")
    assert page.locator("details.line[open]").count() == 0


def test_an_address_inside_the_page_opens_the_regimen_and_stays_in_the_other_language(page: Page, kept: str) -> None:
    page.goto(f"/board/zh/assessments/{kept}#candidates-2")
    expect(page.locator("#candidates-2")).to_have_attribute("open", "")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(f"/board/en/assessments/{kept}#candidates-2")
    expect(page.locator("#candidates-2")).to_have_attribute("open", "")


@both_languages
def test_on_paper_the_front_has_one_page_and_every_regimen_is_open(
    page: Page, kept: str, lang: str, tmp_path: Path
) -> None:
    here = f"/board/{lang}/assessments/{kept}"
    file = tmp_path / "packet.html"
    file.write_bytes(page.request.get(f"{here}/packet.html").body())
    for address in (here, file.as_uri()):
        page.goto(address)
        pages = printed(page)
        after = "既往治疗" if lang == "zh" else "Treatmentsofar"
        assert after not in pages[0]
        assert after in pages[1]
        grades = page.locator("details.line .whole > p > b").first.text_content()
        assert grades
        assert sum(text.count(readable(grades)) for text in pages) == page.locator("details.line").count()


def printed(page: Page) -> list[str]:
    """What stands on each sheet of paper."""
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    return [readable(sheet.extract_text()) for sheet in sheets]


def readable(text: str) -> str:
    """*text* without spaces, and with characters in place of the radicals that the PDF's reader gives for some."""
    return "".join(unicodedata.normalize("NFKC", text).split())
