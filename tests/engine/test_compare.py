"""What changed between two days, and what changed it: nothing from the future, and no cause that is not on record."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from engine.assess import STANDINGS, Engine
from engine.assessment import Bilingual
from engine.causes import PublicBy
from engine.compare import compare, differences
from engine.comparison import Cause, Comparison, RegimenChange, StudyChange
from engine.errors import InputRefused
from tests.bad_rules.cases import BASE
from tests.engine.conftest import ROOT
from tests.engine.random_profiles import TODAY, patients

DAY = timedelta(days=1)
PROFILE: Any = {
    "patient": {"diagnosis": "hcc", "prior_therapy": "no", "ecog": 1},
    "tumour": {"tumour_number": 1, "largest_diameter": "2 cm", "bilirubin": "20 umol/L", "spread": "no"},
}
QUESTION = (BASE / "statements/first-line/question.yaml").read_text(encoding="utf-8")
TRIAL = (BASE / "studies/trial.yaml").read_text(encoding="utf-8")
CAUTION = (BASE / "cautions/drug.yaml").read_text(encoding="utf-8")
UPDATE = """
  - id: update
    label: {en: update, zh: 更新分析}
    published: 2024-05-01
    follow_up_months: 35.1
    publication: full_paper
    reference: Someone 2024
    endpoints:
      - endpoint: os
        unit: months
        experimental: {value: 20.0}
        control: {value: 19.0}
        effect: {measure: hr, value: 0.97, low: 0.80, high: 1.18}
        primary: true
        met: false
        outcome: not_superior
        cited: [{source: guideline, locator: §1}]
limits: []
"""
TURNED = """
question: {en: Does it last?, zh: 是否持续？}
setting: first_line
statements:
  - id: review.a
    title: {en: A did not last, zh: 甲未持续}
    stance: against
    regimen: regimen-a
    cited: {source: review, locator: §4}
    studies: [{study: trial, role: pivotal}]
    says: {en: The gain of A did not last., zh: 甲的获益未持续。}
    when:
      - {id: line, field: prior_therapy, is: no, basis: stated}
    relations: [{to: guideline.a, kind: supersedes, note: {en: longer follow-up, zh: 更长随访}}]
    verified: {done: true, against: full_text}
"""
REPLACED = QUESTION.replace("    effective:", "    relations: [{to: review.a, kind: superseded_by}]\n    effective:")


def ask(engine: Engine, first: date, second: date, profile: Any = None) -> Comparison:
    return compare(engine, profile or PROFILE, first=first, second=second, today=TODAY)


def change_of(found: Comparison, regimen: str) -> RegimenChange:
    (change,) = [change for change in found.regimens if change.regimen.id == regimen]
    return change


def study_of(found: Comparison, study: str) -> StudyChange:
    (change,) = [change for change in found.studies if change.study_id == study]
    return change


def direct(change: RegimenChange) -> list[tuple[str, str, str | None]]:
    return [(cause.kind, cause.id, cause.day) for cause in change.because if not cause.behind]


# --- small rule sets --------------------------------------------------------------------------------------------


def test_an_option_that_a_longer_follow_up_turned_into_evidence_against(minimal: Callable[..., Engine]) -> None:
    engine = minimal(
        {
            "studies/trial.yaml": TRIAL.replace("limits: []\n", UPDATE.lstrip("\n")),
            "statements/first-line/question.yaml": REPLACED,
            "statements/first-line/turned.yaml": TURNED,
        }
    )
    found = ask(engine, date(2024, 2, 1), TODAY)
    change = change_of(found, "regimen-a")
    assert (change.kind, change.unexplained) == ("moved", ())
    assert [item.standing for item in change.before] == ["candidates"]
    assert [item.standing for item in change.after] == ["against"]
    assert (change.before[0].overall_survival, change.after[0].overall_survival) == ("improved", "not_improved")
    assert direct(change) == [
        ("study_cut", "trial.update", "2024-05-01"),
        ("statement", "review.a", "2024-06-01"),
        ("superseded", "guideline.a", "2024-06-01"),
    ]
    assert "standing" not in change.because[0].explains  # the trial alone moved nothing; the statement did
    assert change.because[0].reference == "Someone 2024"
    assert change.because[1].citation is not None
    assert (change.because[1].citation.source_id, change.because[1].citation.locator) == ("review", "§4")

    study = study_of(found, "trial")
    assert [(cut.id, cut.published, cut.follow_up_months) for cut in study.cuts] == [("update", "2024-05-01", "35.1")]
    (endpoint,) = study.endpoints
    assert endpoint.turned
    assert endpoint.before is not None
    assert endpoint.after is not None
    assert ("0.66" in endpoint.before.text.en, "0.97" in endpoint.after.text.en) == (True, True)
    assert (study.primary_endpoint_met_before, study.primary_endpoint_met_after) == (True, False)
    assert (study.overall_survival_before, study.overall_survival_after) == ("improved", "not_improved")
    assert study.regimens == ("regimen-a",)
    assert "NOT superior" in study.says.en
    assert "未达优效" in study.says.zh

    assert [(item.rule_id, item.kind, item.day, item.by) for item in found.statements] == [
        ("guideline.a", "superseded", "2024-06-01", ("review.a",)),
        ("review.a", "new", "2024-06-01", ()),
    ]
    assert [(item.kind, item.source.id, item.day) for item in found.sources] == [("published", "review", "2024-06-01")]
    assert "regimen A" in found.headline[0].en
    assert "trial" in found.headline[1].en.casefold()
    assert len(found.headline) <= 5


def test_an_update_alone_moves_nothing_but_the_evidence(minimal: Callable[..., Engine]) -> None:
    engine = minimal({"studies/trial.yaml": TRIAL.replace("limits: []\n", UPDATE.lstrip("\n"))})
    change = change_of(ask(engine, date(2024, 4, 30), date(2024, 5, 1)), "regimen-a")
    assert change.kind == "changed"
    assert "standing" not in change.aspects
    assert {"direction", "overall_survival", "primary_endpoint", "evidence"} <= set(change.aspects)
    assert direct(change) == [("study_cut", "trial.update", "2024-05-01")]
    assert change.unexplained == ()


def test_the_day_itself_belongs_to_what_is_public(minimal: Callable[..., Engine]) -> None:
    engine = minimal({"studies/trial.yaml": TRIAL.replace("limits: []\n", UPDATE.lstrip("\n"))})
    assert ask(engine, date(2024, 5, 1), date(2024, 5, 31)).regimens == ()
    assert ask(engine, date(2024, 4, 1), date(2024, 4, 30)).regimens == ()


def test_a_statement_that_ended_is_the_cause_of_what_is_no_longer_offered(minimal: Callable[..., Engine]) -> None:
    limited = QUESTION.replace("effective: {since: 2024-01-01}", "effective: {since: 2024-01-01, until: 2025-03-01}")
    found = ask(minimal({"statements/first-line/question.yaml": limited}), date(2024, 6, 1), TODAY)
    change = change_of(found, "regimen-a")
    assert (change.kind, change.after) == ("disappeared", ())
    assert direct(change) == [("ended", "guideline.a", "2025-03-01")]
    assert [(item.rule_id, item.kind) for item in found.statements] == [("guideline.a", "ended")]
    assert "No longer" in found.headline[0].en


def test_a_contraindication_that_came_into_force_is_the_cause_of_an_exclusion(minimal: Callable[..., Engine]) -> None:
    later = CAUTION.replace("effective: {since: 2024-01-01}", "effective: {since: 2025-03-01}")
    frail = {**PROFILE, "patient": {**PROFILE["patient"], "ecog": 3}}
    found = ask(minimal({"cautions/drug.yaml": later}), date(2024, 6, 1), TODAY, frail)
    change = change_of(found, "regimen-a")
    assert [item.standing for item in (*change.before, *change.after)] == ["candidates", "excluded"]
    assert direct(change) == [("caution", "a-ecog", "2025-03-01")]
    (caution,) = found.cautions
    assert (caution.kind, caution.caution.id, caution.regimens) == ("new", "a-ecog", ("regimen-a",))
    assert [cause.kind for cause in caution.because] == ["caution"]


def test_a_caution_that_was_there_before_is_shown_because_its_regimen_is(minimal: Callable[..., Engine]) -> None:
    frail = {**PROFILE, "patient": {**PROFILE["patient"], "ecog": 3}}
    early = CAUTION.replace("effective: {since: 2024-01-01}", "effective: {since: 2023-01-01}")
    found = ask(minimal({"cautions/drug.yaml": early}), date(2023, 6, 1), TODAY, frail)
    (caution,) = found.cautions
    assert [(cause.kind, cause.id, cause.day) for cause in caution.because] == [("regimen", "regimen-a", "2024-01-01")]


def test_a_change_that_nothing_on_record_accounts_for_says_so(minimal: Callable[..., Engine]) -> None:
    engine = minimal()
    first, second = date(2024, 2, 1), date(2024, 3, 1)
    before, after = (engine.assess(PROFILE, today=TODAY, as_of=day) for day in (first, second))
    found = differences(
        before, replace(after, candidates=()), PublicBy(*engine.day(first)), PublicBy(*engine.day(second))
    )
    change = change_of(found, "regimen-a")
    assert change.unexplained == ("standing",)
    assert [(cause.kind, cause.day, cause.says.en, cause.says.zh) for cause in change.because] == [
        ("not_found", None, "cause not found", "未找到原因")
    ]
    assert "CHANGES WITHOUT A CAUSE ON RECORD: 1" in found.headline[-1].en


def test_where_nothing_happened_nothing_changed_and_that_is_said(minimal: Callable[..., Engine]) -> None:
    found = ask(minimal(), date(2024, 7, 1), date(2024, 8, 1))
    assert found.headline == (
        Bilingual("Nothing changed between 2024-07-01 and 2024-08-01.", "2024-07-01至2024-08-01之间无变化。"),
    )
    assert found.unchanged == 1
    assert (found.regimens, found.statements, found.studies, found.sources) == ((), (), (), ())


def test_before_the_first_source_it_is_said_that_the_base_is_empty_and_not_medicine(
    minimal: Callable[..., Engine],
) -> None:
    found = ask(minimal(), date(2023, 6, 1), date(2024, 2, 1))
    assert "no source of this knowledge base was public" in found.headline[0].en
    assert study_of(ask(minimal(), date(2022, 6, 1), date(2024, 2, 1)), "trial").known_before is False
    assert found.studies == ()  # its result was public by then, although no source of ours was


def test_outside_the_scope_nothing_is_compared(board: Engine) -> None:
    found = ask(board, date(2025, 1, 1), TODAY, {"disease": {"diagnosis": "icc"}})
    assert found.status == "out_of_scope"
    assert (found.regimens, found.studies, found.sources) == ((), (), ())
    assert found.headline


@pytest.mark.parametrize(
    ("first", "second", "faults"),
    [
        (date(2025, 1, 1), date(2025, 1, 1), [("from", "compare.same_day")]),
        (date(2025, 1, 2), date(2025, 1, 1), [("from", "compare.backwards")]),
        (date(2025, 1, 1), TODAY + DAY, [("to", "value.future")]),
        (
            TODAY + 2 * DAY,
            TODAY + DAY,
            [("from", "value.future"), ("to", "value.future"), ("from", "compare.backwards")],
        ),
    ],
)
def test_days_that_cannot_be_compared_are_refused(
    board: Engine, first: date, second: date, faults: list[tuple[str, str]]
) -> None:
    with pytest.raises(InputRefused) as refused:
        ask(board, first, second)
    profile = [(fault.path, fault.code) for fault in refused.value.faults[len(faults) :]]
    assert [(fault.path, fault.code) for fault in refused.value.faults[: len(faults)]] == faults
    assert profile  # this profile is not in the words of the real vocabulary, and that is told at once


# --- the real rules ---------------------------------------------------------------------------------------------


def test_the_arm_that_lived_no_longer_takes_certainty_from_emerald_1(board: Engine, demo: Any) -> None:
    found = ask(board, date(2026, 7, 30), date(2026, 7, 31), demo)
    change = change_of(found, "tace-durvalumab-bevacizumab")
    assert (change.before[0].overall_survival, change.after[0].overall_survival) == ("immature", "not_improved")
    assert (change.before[0].certainty, change.after[0].certainty) == ("moderate", "low")
    assert direct(change) == [("study_cut", "emerald-1.final-os", "2026-07-31")]
    assert "EMERALD-1" in " ".join(line.en for line in found.headline)


def test_a_negative_report_of_leap_012_is_told_with_what_was_hoped_before(board: Engine, demo: Any) -> None:
    study = study_of(ask(board, date(2025, 3, 1), TODAY, demo), "leap-012")
    assert study.known_before
    assert (study.overall_survival_before, study.overall_survival_after) == ("immature", "not_improved")


def test_a_longer_follow_up_of_imbrave150_is_told_although_no_source_of_ours_was_public_yet(
    board: Engine, demo: Any
) -> None:
    found = ask(board, date(2021, 1, 1), date(2024, 3, 1), demo)
    study = study_of(found, "imbrave150")
    survival = next(item for item in study.endpoints if item.endpoint == "os" and item.whole)
    assert survival.before is not None
    assert survival.after is not None
    assert "0.58" in survival.before.text.en
    assert "0.66" in survival.after.text.en


def test_adjuvant_atezolizumab_bevacizumab_was_an_option_in_2024_and_is_evidence_against_now(board: Engine) -> None:
    file = ROOT / "features" / "patients" / "resected-mvi-over-5-cm.json"
    found = ask(board, date(2024, 1, 1), TODAY, json.loads(file.read_text(encoding="utf-8")))
    change = next(c for c in found.regimens if (c.regimen.id, c.setting) == ("atezolizumab-bevacizumab", "adjuvant"))
    assert [item.standing for item in change.before] == ["candidates"]
    assert [item.stance for item in change.before] == ["option"]
    assert [item.standing for item in change.after] == ["against"]
    assert change.unexplained == ()
    assert any(cause.kind == "study_cut" and cause.id.startswith("imbrave050.") for cause in change.because)
    study = study_of(found, "imbrave050")
    recurrence = next(item for item in study.endpoints if item.endpoint == "rfs" and item.whole)
    assert recurrence.turned
    assert recurrence.before is not None
    assert recurrence.after is not None
    assert ("0.72" in recurrence.before.text.en, "0.90" in recurrence.after.text.en) == (True, True)
    assert (study.overall_survival_before, study.overall_survival_after) == ("immature", "not_improved")
    assert "atezolizumab + bevacizumab" in found.headline[0].en


# --- what holds for every patient and any two days ----------------------------------------------------------------


def _pairs(board: Engine) -> Iterator[tuple[Comparison, date, date]]:
    random = Random(11)
    days = {source.published for source in board.kb.sources.values()}
    days |= {cut.published for study in board.kb.studies.values() for cut in study.entry.cuts}
    around = sorted({day for known in days for day in (known - DAY, known) if day < TODAY} | {TODAY})
    for _, patient in patients(board, 31, 30):
        first, second = sorted(random.sample(around, 2))
        answers = [board.answer(patient, day, outcomes=False) for day in (first, second)]
        yield differences(*answers, PublicBy(*board.day(first)), PublicBy(*board.day(second))), first, second


@pytest.fixture(scope="module")
def pairs(board: Engine) -> list[tuple[Comparison, date, date]]:
    return list(_pairs(board))


def _causes(node: object) -> Iterator[Cause]:
    if isinstance(node, Cause):
        yield node
    elif is_dataclass(node):
        for item in fields(node):
            yield from _causes(getattr(node, item.name))
    elif isinstance(node, tuple):
        for part in node:
            yield from _causes(part)


def test_every_change_has_a_cause_of_the_days_between_or_says_that_none_was_found(
    pairs: list[tuple[Comparison, date, date]],
) -> None:
    for found, first, second in pairs:
        for change in found.regimens:
            assert change.because
            explained = {aspect for cause in change.because if not cause.behind for aspect in cause.explains}
            assert explained >= set(change.aspects)
            assert bool(change.unexplained) == (change.because[-1].kind == "not_found")
        for cause in _causes(found):
            if cause.day is not None:
                assert first < date.fromisoformat(cause.day) <= second, cause
            assert (cause.day is None) == (cause.kind == "not_found") or cause.kind == "regimen", cause


def test_the_causes_of_a_standing_bracket_the_day_on_which_it_changed(board: Engine) -> None:
    """The day before the first of them it stood as before, on the day of the last as after: they are what did it."""
    random = Random(5)
    days = sorted({source.published for source in board.kb.sources.values() if source.published < TODAY})
    for _, patient in patients(board, 17, 12):
        first, second = random.choice(days[:-1]) - DAY, TODAY
        answers = [board.answer(patient, day, outcomes=False) for day in (first, second)]
        found = differences(*answers, PublicBy(*board.day(first)), PublicBy(*board.day(second)))
        for change in found.regimens:
            dated = [date.fromisoformat(c.day) for c in change.because if c.day and "standing" in c.explains]
            if "standing" not in change.aspects:
                continue
            for day, stood in ((min(dated) - DAY, change.before), (max(dated), change.after)):
                answer = board.answer(patient, day, outcomes=False)
                there = {
                    standing
                    for standing in STANDINGS
                    for entry in getattr(answer, standing)
                    if (entry.regimen.id, entry.setting) == (change.regimen.id, change.setting)
                }
                assert there == {item.standing for item in stood}, (change.regimen.id, change.setting, day)


def test_the_side_before_holds_nothing_that_was_not_public_then(
    board: Engine, pairs: list[tuple[Comparison, date, date]]
) -> None:
    sources = board.kb.sources
    for found, first, _ in pairs:
        late = {name for name, source in sources.items() if source.published > first}
        for change in found.regimens:
            for stood in change.before:
                assert not [name for name in stood.statements if board.kb.statements[name].entry.cited.source in late]
                assert not [grade for grade in stood.as_stated if grade.source_id in late]
        for study in found.studies:
            before = [item.before for item in study.endpoints if item.before]
            assert all(view.published <= first.isoformat() for view in before)
            assert not [place for view in before for place in view.cited if place.source_id in late]
            if not study.known_before:
                assert (before, study.overall_survival_before) == ([], "not_reported")
        for gap in (item.gap for item in found.evidence_gaps if item.kind == "closed"):
            assert gap.citation.source_id not in late


def test_three_days_one_after_the_other_agree_with_the_first_and_the_last(board: Engine, demo: Any) -> None:
    days = [date(2025, 3, 1), date(2025, 12, 1), date(2026, 4, 30), TODAY]
    steps = [ask(board, first, second, demo) for first, second in pairwise(days)]
    whole = ask(board, days[0], days[-1], demo)
    moved = {(change.regimen.id, change.setting) for step in steps for change in step.regimens}
    assert {(change.regimen.id, change.setting) for change in whole.regimens} <= moved


def test_both_languages_are_there_and_the_headline_is_short(pairs: list[tuple[Comparison, date, date]]) -> None:
    def texts(node: object) -> Iterator[Bilingual]:
        if isinstance(node, Bilingual):
            yield node
        elif is_dataclass(node):
            for item in fields(node):
                yield from texts(getattr(node, item.name))
        elif isinstance(node, tuple):
            for part in node:
                yield from texts(part)

    for found, _, _ in pairs:
        assert 1 <= len(found.headline) <= 5
        assert all(text.en and text.zh for text in texts(found))


def test_the_same_question_twice_gets_the_same_answer(board: Engine, demo: Any) -> None:
    assert ask(board, date(2025, 3, 1), TODAY, demo) == ask(board, date(2025, 3, 1), TODAY, demo)
