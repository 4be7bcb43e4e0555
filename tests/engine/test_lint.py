"""What the lints find: one thing planted in each small rule set, in pinned words; the real rules without an error."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from engine.curation.lint import CODES, lint
from engine.curation.lint.finding import Report
from engine.errors import KnowledgeBaseBroken
from engine.knowledge import load
from tests.bad_rules.cases import BASE, EXPECTED, rule_set
from tests.lint_rules.cases import HERE, loaded, names, said

ERRORS = ("never-fires", "duplicate")
SECONDS = 60  # of the processor, for the whole rule set


@pytest.mark.parametrize("name", names())
def test_the_one_thing_planted_is_found_in_these_words(name: str, tmp_path: Path) -> None:
    report = lint(loaded(name, tmp_path))
    (found,) = report.findings
    assert found.code.removeprefix("lint.").replace("_", "-") in name
    assert (found.level == "error") == (name.startswith(ERRORS) and not name.endswith("not-proven"))
    assert found.says.en
    assert found.says.zh
    assert found.patient is not None
    assert said(report, tmp_path) == (HERE / name / EXPECTED).read_text(encoding="utf-8")


def test_every_lint_has_a_rule_set_that_shows_it() -> None:
    shown = {(HERE / name / EXPECTED).read_text(encoding="utf-8").split("[", 1)[1].split("]")[0] for name in names()}
    assert shown == set(CODES)


def test_rules_in_order_give_no_finding() -> None:
    assert lint(load(BASE)).findings == ()


@pytest.mark.parametrize("name", ["duplicate-other-words", "never-fires-through-a-stage"])
def test_the_same_rules_give_the_same_report(name: str, tmp_path: Path) -> None:
    kb = loaded(name, tmp_path)
    assert lint(kb) == lint(kb)


def test_one_lint_can_be_asked_for_alone(tmp_path: Path) -> None:
    kb = loaded("never-fires-numbers", tmp_path)
    assert [found.code for found in lint(kb, ["lint.never_fires"]).findings] == ["lint.never_fires"]
    assert lint(kb, ["lint.gap"]).findings == ()


def test_the_conditions_that_contradict_each_other_are_named_and_no_other(tmp_path: Path) -> None:
    (found,) = lint(loaded("never-fires-through-a-stage", tmp_path)).findings
    assert [(shown.role, shown.id) for shown in found.conditions] == [("when", "stage"), ("when", "spread")]


def test_two_statements_that_say_different_things_of_one_place_are_no_duplicate(tmp_path: Path) -> None:
    planted = HERE / "duplicate-other-words" / "statements" / "first-line" / "other.yaml"
    text = planted.read_text(encoding="utf-8").replace("at_least: 2", "at_least: 3")
    kb = rule_set(tmp_path, {"statements/first-line/other.yaml": text})
    assert lint(kb).errors == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("tumour_number: 1", "tumour_count: 1"), "tumour_count"),
        (("shows: {stage: early}", "shows: {grade: early}"), "grade"),
        (("settings: [first_line]", "settings: [third_line]"), "settings"),
    ],
)
def test_a_grid_of_gaps_that_the_vocabulary_does_not_know_is_refused(
    change: tuple[str, str], words: str, tmp_path: Path
) -> None:
    text = (HERE / "gap" / "gaps.yaml").read_text(encoding="utf-8")
    assert change[0] in text
    kb = rule_set(tmp_path, {"gaps.yaml": text.replace(*change)})
    with pytest.raises(KnowledgeBaseBroken, match=words):
        lint(kb)


# --- the real rules -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real() -> tuple[Report, float]:
    """The report on the real rules, and the seconds it took."""
    kb = load()
    start = time.process_time()
    return lint(kb), time.process_time() - start


def test_the_rules_have_no_error(real: tuple[Report, float]) -> None:
    assert [(found.code, found.says.en) for found in real[0].errors] == []


def test_every_rule_has_a_patient(real: tuple[Report, float]) -> None:
    assert real[0].patients == real[0].rules > 300


def test_the_whole_set_is_linted_in_a_minute(real: tuple[Report, float]) -> None:
    assert real[1] < SECONDS


def test_every_finding_says_itself_in_both_languages_and_shows_a_patient(real: tuple[Report, float]) -> None:
    for found in real[0].findings:
        assert found.code in CODES
        assert found.says.en.isascii() or "“" in found.says.en
        assert any("\u4e00" <= character <= "\u9fff" for character in found.says.zh)
        assert found.patient is not None
        assert found.patient.facts
