"""What a scenario says when it is red, in its own language: what was found instead, and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.assess import Engine
from scenarios.reading import read
from scenarios.running import TODAY, Desk, Outcome, perform, same

PATIENTS = Path(__file__).resolve().parents[2] / "features" / "patients"
Try = Callable[..., Outcome]


@pytest.fixture(scope="module")
def desk(engine: Engine) -> Desk:
    return Desk(engine, TODAY, PATIENTS)


@pytest.fixture
def tried(desk: Desk) -> Try:
    """The outcome of one English scenario on the patient after sorafenib whose AFP is high."""

    def carry_out(*expected: str, given: str = "") -> Outcome:
        steps = [
            'Given the patient "failed-sorafenib-tolerated-afp-high"',
            *([f"And {given}"] if given else []),
            "When the board asks",
            *expected,
        ]
        body = "\n".join(f"    {line}" for line in steps)
        return perform(read(f"# language: en\nFeature: F\n\n  Scenario: S\n{body}\n", "f").runs[0], desk)

    return carry_out


@pytest.fixture
def chinese(desk: Desk) -> Try:
    """The same in Chinese."""

    def carry_out(*expected: str) -> Outcome:
        steps = ['假如 患者"failed-sorafenib-tolerated-afp-high"', "当 会诊提问", *expected]
        body = "\n".join(f"    {line}" for line in steps)
        return perform(read(f"# language: zh-CN\n功能: 甲\n\n  场景: 乙\n{body}\n", "f").runs[0], desk)

    return carry_out


def _said(outcome: Outcome) -> str:
    assert outcome.says is not None
    return outcome.says.en


def test_a_red_scenario_names_the_condition_that_is_false_and_the_value_found(tried: Try) -> None:
    outcome = tried('Then the candidates include "ramucirumab"', given='"AFP" is "399 ng/mL"')
    assert outcome.status == "failed"
    assert _said(outcome) == "'ramucirumab' is not candidate."
    why = [line.en for line in outcome.why]
    assert any("asks for" in line and "400" in line and "399" in line for line in why), why
    assert outcome.says is not None
    assert outcome.says.zh == "“ramucirumab”不在“候选”之列。"
    assert any("不成立" in line.zh and "400" in line.zh and "399" in line.zh for line in outcome.why)


def test_a_red_scenario_names_the_condition_that_is_unknown(tried: Try) -> None:
    outcome = tried('Then the candidates include "ramucirumab"', given='"AFP" is not recorded')
    assert outcome.status == "failed"
    assert any("is unknown" in line.en and "400" in line.en for line in outcome.why)


def test_a_misspelt_drug_is_not_understood_and_the_nearest_is_named(tried: Try) -> None:
    outcome = tried('Then the candidates include "ramucirumap"')
    assert outcome.status == "not_understood"
    assert _said(outcome) == "no drug or regimen is called 'ramucirumap'. Did you mean 'ramucirumab'?"


def test_a_misspelt_step_is_not_understood_and_the_nearest_are_named(tried: Try) -> None:
    outcome = tried('Then the candidate includes "ramucirumab"')
    assert outcome.status == "not_understood"
    assert 'the candidates include "<regimen>"' in _said(outcome)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("And with", "a table must follow this step."),
        ('And "AFP" is "1 ng/mL"\n      | a | b |', "no table can follow this step."),
    ],
)
def test_tables_stand_where_they_belong(desk: Desk, step: str, said: str) -> None:
    text = f"# language: en\nFeature: F\n  Scenario: S\n    Given no earlier systemic treatment\n    {step}\n"
    outcome = perform(read(text, "f").runs[0], desk)
    assert outcome.status == "not_understood"
    assert _said(outcome) == said


def test_an_expectation_before_the_question_is_not_understood(desk: Desk) -> None:
    text = "# language: en\nFeature: F\n  Scenario: S\n    Given no earlier systemic treatment\n    Then there is no alert\n"
    outcome = perform(read(text, "f").runs[0], desk)
    assert outcome.status == "not_understood"
    assert "the board has not asked yet" in _said(outcome)


def test_a_refused_profile_is_told_with_every_fault(tried: Try) -> None:
    outcome = tried("Then there is no alert", given='"AFP" is "many"')
    assert outcome.status == "failed"
    assert "the profile was refused" in _said(outcome)
    assert "markers.afp" in _said(outcome)


# --- where a regimen stands --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("position", "status"),
    [
        ("candidate", "passed"),
        ("candidate: cnlc-2026, review-002, bclc-2022", "passed"),
        ("候选：bclc-2022、review-002、cnlc-2026", "passed"),
        ("candidate: cnlc-2026, review-002", "failed"),
        ("candidate: cnlc-2026, review-002, against bclc-2022", "failed"),
        ("candidate: cnlc-2026, review-002, bclc-2022 open", "failed"),
        ("conditional", "failed"),
        ("candidate; against", "failed"),
        ("not listed", "failed"),
        ("candidates are", "not_understood"),
        ("candidate: cnlc-2062", "not_understood"),
    ],
)
def test_a_position_is_compared_with_standing_and_sources(tried: Try, position: str, status: str) -> None:
    outcome = tried('Then in the setting "second line"', f'And "ramucirumab" stands as "{position}"')
    assert outcome.status == status, outcome.says


def test_a_change_is_compared_before_and_after(tried: Try) -> None:
    right = tried('And "AFP" becomes "399 ng/mL"', 'Then "ramucirumab" goes from "candidate" to "not listed"')
    assert right.status == "passed", right.says
    wrong = tried('And "AFP" becomes "401 ng/mL"', 'Then "ramucirumab" goes from "candidate" to "not listed"')
    assert wrong.status == "failed"
    assert _said(wrong).startswith("'ramucirumab' goes from 'candidate: ")
    none = tried('Then "ramucirumab" goes from "candidate" to "not listed"')
    assert none.status == "not_understood"


def test_an_exact_list_tells_what_is_missing_and_what_is_left_over(tried: Try) -> None:
    outcome = tried(
        'Then in the setting "second line"',
        "And exactly this is listed\n      | regimen |\n      | ramucirumab |\n      | lenvatinib |",
    )
    assert outcome.status == "failed"
    assert "lenvatinib: not listed" in _said(outcome)
    assert "also listed: apatinib" in _said(outcome)


def test_the_sources_of_a_regimen_are_told_one_by_one(tried: Try) -> None:
    table = "\n      | regimen | source | place | references |\n      | apatinib | cnlc-2026 | 五（五）2（2） | {} |"
    row = "\n      | apatinib | review-002 | §2.1 | 19 |"
    whole = tried('Then in the setting "second line"', "And the sources say exactly" + table.format("461") + row)
    assert whole.status == "passed", whole.says
    other = tried('Then in the setting "second line"', "And the sources say exactly" + table.format("460") + row)
    assert "not said: apatinib | cnlc-2026 | 五（五）2（2） | 460" in _said(other)
    short = tried('Then in the setting "second line"', "And the sources say exactly" + table.format("461"))
    assert "also: apatinib (rivoceranib) | review-002 | §2.1 | 19 | option" in _said(short)


def test_order_is_that_of_one_standing(tried: Try) -> None:
    assert tried('Then "apatinib" stands before "regorafenib"').status == "passed"
    turned = tried('Then "regorafenib" stands before "apatinib"')
    assert turned.status == "failed"
    assert "the order under 'candidate' is:" in _said(turned)


def test_an_unknown_column_is_named_with_the_nearest(tried: Try) -> None:
    outcome = tried("Then exactly this is listed\n      | regimne |\n      | apatinib |")
    assert outcome.status == "not_understood"
    assert "no column is called 'regimne'. Did you mean 'regimen'?" in _said(outcome)


# --- one meaning in both languages ---------------------------------------------------------------------------


def test_a_step_means_the_same_in_both_languages(tried: Try, chinese: Try) -> None:
    english = tried('Then the citation of "ramucirumab" names "cnlc-2026" at "五（五）2（3）"')
    other = chinese('那么 "雷莫西尤单抗"的引文为"cnlc-2026"的"五（五）2（3）"')
    assert all(same(one, two) for one, two in zip(english.meaning[1:], other.meaning[1:], strict=True))


def test_words_found_in_other_places_are_another_test(tried: Try, chinese: Try) -> None:
    english = tried('Then the entry of "ramucirumab" says "REACH-2"')
    other = chinese('那么 "雷莫西尤单抗"的条目含"HR 0.854"')
    assert english.status == other.status == "passed", (english.says, other.says)
    assert not same(english.meaning[-1], other.meaning[-1])
