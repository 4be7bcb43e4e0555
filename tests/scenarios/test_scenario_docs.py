"""The pages for clinicians: every example in them is carried out, and every step is in the list of steps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.assess import Engine
from scenarios.lint import lint
from scenarios.reading import Language, read
from scenarios.running import TODAY, Desk, perform
from scenarios.vocabulary import PHRASES

ROOT = Path(__file__).resolve().parents[2]
PATIENTS = ROOT / "features" / "patients"
PAGES: list[tuple[str, Language]] = [("scenarios.md", "en"), ("scenarios.zh-CN.md", "zh-CN")]


def _examples() -> list[tuple[str, int, str]]:
    return [
        (page, number, text)
        for page, _ in PAGES
        for number, text in enumerate(
            re.findall(r"```gherkin\n(.*?)```", (ROOT / "docs" / page).read_text("utf-8"), re.S)
        )
    ]


@pytest.mark.parametrize(("page", "number", "text"), _examples(), ids=lambda part: str(part)[:30])
def test_every_example_of_the_page_is_green(engine: Engine, page: str, number: int, text: str) -> None:
    feature = read(text, f"{page}#{number}")
    assert [str(finding) for finding in lint([feature], engine.kb, PATIENTS)] == []
    desk = Desk(engine, TODAY, PATIENTS)
    for run in feature.runs:
        outcome = perform(run, desk)
        assert outcome.status == "passed", (run.key, outcome.says)


def test_there_are_as_many_examples_in_both_languages() -> None:
    counts = [sum(1 for page, _, _ in _examples() if page == name) for name, _ in PAGES]
    assert counts[0] == counts[1] >= 3


@pytest.mark.parametrize(("page", "language"), PAGES)
def test_the_page_lists_every_step_and_no_other(page: str, language: Language) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    listed = text.partition("<!-- steps -->")[2].partition("<!-- end of steps -->")[0]
    assert set(re.findall(r"^- `(.*?)`", listed, re.M)) == {phrase.shown(language) for phrase in PHRASES}
