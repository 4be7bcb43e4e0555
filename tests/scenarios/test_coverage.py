"""What the scenarios show of the rules: seen or not, what nobody can show, and the sentence that says so."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assess import Engine
from engine.errors import InputRefused
from engine.expressions import All, AnyOf, Atom, Expression, Not, evaluate_on
from engine.knowledge import KnowledgeBase
from engine.values import TRUE, UNKNOWN, Choice, Range
from scenarios.board import Asked
from scenarios.coverage import Report, measure
from scenarios.coverage.entails import entails
from scenarios.coverage.impossible import Impossible
from scenarios.coverage.obligations import Obligation, obligations, threshold_of
from scenarios.coverage.report import ConditionView, RuleView, ThresholdView
from scenarios.coverage.seen import Sight
from scenarios.coverage.states import Knowing
from scenarios.reading import Run, Scenario
from scenarios.running import Outcome
from tests.bad_rules.cases import rule_set

FEATURES = Path(__file__).resolve().parents[2] / "features"
TODAY = date(2026, 11, 21)
Files = Mapping[str, str]
Profile = dict[str, dict[str, Any]]

FIRST_LINE = """
question: {en: "What first?", zh: "首选什么？"}
setting: first_line
shared:
  when:
    - {id: hcc, field: diagnosis, is: hcc, basis: stated, at: "1"}
statements:
  - id: guideline.a
    title: {en: A first, zh: 甲一线}
    stance: preferred
    regimen: regimen-a
    cited: {source: guideline, locator: "1"}
    says: {en: A may be considered., zh: 可考虑甲。}
    when:
      - {id: line, field: prior_therapy, is: no, basis: stated, at: "1"}
    unless:
      - {id: bilirubin, field: bilirubin, above: 51.3 µmol/L, basis: stated, at: "1"}
      - {id: large, field: largest_diameter, at_least: 10 cm, basis: stated, at: "1"}
    effective: {since: 2024-01-01}
    verified: {done: true, against: full_text, on: 2026-01-01}
  - id: review.b
    title: {en: B from June, zh: 六月起乙}
    stance: option
    regimen: regimen-b
    cited: {source: review, locator: "1"}
    says: {en: B may be considered., zh: 可考虑乙。}
    when:
      - {id: size, field: largest_diameter, below: 5 cm, basis: stated, at: "1"}
      - {id: told, field: sites, known: "yes", basis: stated, at: "1"}
    verified: {done: true, against: full_text, on: 2026-01-01}
"""
BASE: Files = {"statements/first-line/question.yaml": FIRST_LINE}


def ran(*patients: Profile | tuple[Profile, date], status: Any = "passed", file: str = "a.feature") -> list[Outcome]:
    """One run a patient, asked about today or on the day given."""
    outcomes = []
    for line, item in enumerate(patients, 1):
        profile, day = item if isinstance(item, tuple) else (item, None)
        scenario = Scenario("s", line, "Scenario", False, (), "", (), (), ())
        run = Run(file, "en", "s", line, scenario, {}, ())
        outcomes.append(Outcome(run, status, None, None, (), (Asked(profile, day, ()),), ()))
    return outcomes


def hcc(**more: Any) -> Profile:
    """A patient of the small rule set, who could have A."""
    patient = {name: more.pop(name) for name in ("ecog", "prior_therapy") if name in more}
    return {"patient": {"diagnosis": "hcc", "prior_therapy": "no", **patient}, "tumour": more}


@contextmanager
def small(folder: Path, files: Files = BASE) -> Iterator[Engine]:
    engine = Engine(rule_set(folder, files))
    try:
        yield engine
    finally:
        engine.close()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with small(tmp_path_factory.mktemp("coverage")) as engine:
        yield engine


Shown = Callable[..., Report]


@pytest.fixture(scope="module")
def shown(base: Engine) -> Shown:
    """What some patients show of the small rule set."""
    return lambda *patients, **how: measure(base, ran(*patients, **how), TODAY)


def rule(report: Report, name: str = "guideline.a") -> RuleView:
    return next(view for view in report.rules if view.id == name)


def condition(view: RuleView, key: str) -> ConditionView:
    return next(found for found in view.conditions if found.condition == key)


def threshold(view: RuleView, key: str) -> ThresholdView:
    return next(found for found in view.thresholds if found.condition == key)


def alone(view: RuleView, criterion: str) -> str:
    return next(found.alone.state for found in view.criteria if found.criterion == criterion)


# --- the rule as a whole --------------------------------------------------------------------------------


def test_a_rule_is_met_excluded_and_open_by_three_patients(shown: Shown) -> None:
    fits = hcc(bilirubin="20 µmol/L", largest_diameter="3 cm")
    view = rule(shown(fits))
    assert (view.applies.state, view.applies.example) == ("seen", "a.feature:1")
    assert view.excluded is not None
    assert (view.excluded.state, view.open.state) == ("untested", "untested")
    view = rule(shown(fits, hcc(bilirubin="60 µmol/L", largest_diameter="3 cm"), hcc(bilirubin="20 µmol/L")))
    assert view.excluded is not None
    assert (view.excluded.example, view.open.example) == ("a.feature:2", "a.feature:3")


def test_a_rule_without_exclusions_owes_no_excluded_patient(shown: Shown) -> None:
    assert rule(shown(), "review.b").excluded is None


def test_a_patient_shows_nothing_of_a_rule_before_it_is_in_force(shown: Shown) -> None:
    profile = hcc(largest_diameter="3 cm", sites=["lung"])
    early = rule(shown((profile, date(2024, 5, 31))), "review.b")
    assert early.applies.state == "untested"
    assert condition(early, "diagnosis is hcc").true.state == "untested"
    late = rule(shown((profile, date(2024, 6, 1))), "review.b")
    assert late.applies.state == "seen"
    assert condition(late, "diagnosis is hcc").true.state == "seen"


def test_a_run_that_was_not_understood_shows_nothing(shown: Shown) -> None:
    report = shown(hcc(bilirubin="20 µmol/L", largest_diameter="3 cm"), status="not_understood")
    assert report.runs.not_understood == 1
    assert report.runs.patients == 0
    assert report.totals.total.seen == 0


def test_a_run_that_failed_shows_whom_it_asked_about(shown: Shown) -> None:
    report = shown(hcc(bilirubin="20 µmol/L", largest_diameter="3 cm"), status="failed")
    assert report.runs.failed == 1
    assert rule(report).applies.state == "seen"


def test_a_refused_profile_shows_nothing(base: Engine, shown: Shown) -> None:
    profile = hcc(tumour_number=0, largest_diameter="3 cm")
    with pytest.raises(InputRefused):
        base.intake.read(profile, TODAY)
    report = shown(profile)
    assert (report.runs.patients, report.runs.seen, report.totals.total.seen) == (1, 0, 0)


def test_a_patient_out_of_scope_shows_nothing(engine: Engine) -> None:
    sight = Sight(engine, TODAY)
    assert not sight.look({"disease": {"diagnosis": "icc"}}, None, "a:1")
    assert not sight.days
    assert sight.look({"disease": {"diagnosis": "hcc"}}, None, "a:2")


def test_one_patient_asked_about_twice_counts_once(shown: Shown) -> None:
    one, same = hcc(bilirubin="20 µmol/L"), json.loads(json.dumps(hcc(bilirubin="20 µmol/L")))
    assert shown(one, same).runs.patients == 1
    assert shown(one, (same, TODAY)).runs.patients == 1
    assert shown(one, (same, date(2025, 1, 1))).runs.patients == 2


# --- conditions and cut-offs ------------------------------------------------------------------------------


def test_a_condition_is_seen_to_hold_to_fail_and_to_be_open(shown: Shown) -> None:
    report = shown(hcc(), hcc(prior_therapy="yes"), {"patient": {"diagnosis": "hcc"}})
    found = condition(rule(report), "prior_therapy is no")
    assert [mark.example for mark in (found.true, found.false, found.unknown)] == [
        "a.feature:1",
        "a.feature:2",
        "a.feature:3",
    ]


@pytest.mark.parametrize(
    ("operator", "number", "whole", "beyond"),
    [
        ("at_least", "400", False, "399"),
        ("above", "400", False, "401"),
        ("below", "5", False, "4.9"),
        ("at_most", "5", False, "5.1"),
        ("above", "7", True, "8"),
        ("below", "1.5", False, "1.4"),
    ],
)
def test_the_other_side_of_a_cut_off_is_one_step_away(
    engine: Engine, operator: Any, number: str, whole: bool, beyond: str
) -> None:
    field = "child_pugh_score" if whole else "afp"
    atom = Atom("k", field, operator, Decimal(number), frozenset({number}), number)
    found = threshold_of(atom, engine.kb)
    assert found is not None
    assert (found.at, found.beyond) == (Decimal(number), Decimal(beyond))
    assert not found.on_side(found.beyond, "at")


def test_both_sides_of_a_cut_off_are_owed_and_the_nearest_is_named(shown: Shown) -> None:
    key = "largest_diameter below 5 cm"
    found = threshold(rule(shown(hcc(largest_diameter="6 cm"), hcc(largest_diameter="4 cm")), "review.b"), key)
    assert (found.at.state, found.beyond.state) == ("untested", "untested")
    assert (found.number_at, found.number_beyond) == ("5 cm", "4.9 cm")
    assert (found.nearest_at, found.nearest_beyond) == ("6", "4")
    found = threshold(rule(shown(hcc(largest_diameter="5 cm"), hcc(largest_diameter="4.9 cm")), "review.b"), key)
    assert (found.at.example, found.beyond.example) == ("a.feature:1", "a.feature:2")


def test_a_value_nearer_than_a_step_shows_the_other_side_and_one_farther_does_not(shown: Shown) -> None:
    key = "largest_diameter below 5 cm"
    assert threshold(rule(shown(hcc(largest_diameter="49.5 mm")), "review.b"), key).beyond.state == "seen"
    assert threshold(rule(shown(hcc(largest_diameter="48.9 mm")), "review.b"), key).beyond.state == "untested"


def test_a_cut_off_decides_only_where_everything_else_about_the_rule_holds(shown: Shown) -> None:
    key = "bilirubin above 51.3 µmol/L"
    found = threshold(rule(shown(hcc(bilirubin="51.3 µmol/L"))), key)
    assert (found.at.state, found.decides_at) == ("seen", None)
    found = threshold(
        rule(shown(*(hcc(bilirubin=f"{value} µmol/L", largest_diameter="3 cm") for value in ("51.3", "51.4")))), key
    )
    assert (found.decides_at, found.decides_beyond) == ("a.feature:1", "a.feature:2")


# --- exclusions alone -------------------------------------------------------------------------------------


def test_an_exclusion_counts_only_where_no_other_is_true(shown: Shown) -> None:
    both = rule(shown(hcc(bilirubin="60 µmol/L", largest_diameter="12 cm")))
    assert (alone(both, "bilirubin"), alone(both, "large")) == ("untested", "untested")
    one = rule(shown(hcc(bilirubin="60 µmol/L")))
    assert (alone(one, "bilirubin"), alone(one, "large")) == ("seen", "untested")


def test_a_contraindication_counts_only_where_its_regimen_would_be_a_candidate(shown: Shown) -> None:
    barred = rule(shown(hcc(ecog=3)), "a-ecog")
    assert barred.applies.state == "seen"
    assert alone(barred, "ecog") == "untested"  # whether bilirubin excludes A is open: it would be conditional
    barred = rule(shown(hcc(ecog=3, bilirubin="20 µmol/L", largest_diameter="3 cm")), "a-ecog")
    assert alone(barred, "ecog") == "seen"


def test_two_contraindications_at_once_show_neither_alone(tmp_path: Path) -> None:
    second = """
topic: {en: Spread, zh: 肝外转移}
cautions:
  - id: a-spread
    effect: contraindicated
    about: {drugs: [drug-a]}
    when: {id: spread, field: spread, is: yes, basis: stated, at: "2"}
    says: {en: Spread speaks against A., zh: 肝外转移不宜用甲。}
    cited: [{source: guideline, locator: "2"}]
    effective: {since: 2024-01-01}
    verified: {done: true, against: full_text, on: 2026-01-01}
"""

    def states(engine: Engine, **patient: Any) -> tuple[str, str]:
        report = measure(engine, ran(hcc(bilirubin="20 µmol/L", largest_diameter="3 cm", **patient)), TODAY)
        return alone(rule(report, "a-ecog"), "ecog"), alone(rule(report, "a-spread"), "spread")

    with small(tmp_path, {**BASE, "cautions/spread.yaml": second}) as engine:
        assert states(engine, ecog=3, spread="yes") == ("untested", "untested")
        assert states(engine, ecog=3, spread="no") == ("seen", "untested")
        assert states(engine, ecog=1, spread="yes") == ("untested", "seen")
        assert states(engine, ecog=3) == ("untested", "untested")  # whether the other one applies is open


def test_what_an_emergency_sets_aside_shows_no_contraindication(engine: Engine) -> None:
    patient = json.loads((FEATURES / "patients" / "untreated-iiia-child-pugh-a5.json").read_text(encoding="utf-8"))
    profile = {**patient, "comorbidity": {**patient.get("comorbidity", {}), "active_bleeding": "yes"}}
    answer = engine.assess(profile, today=TODAY)
    reasons = {entry.regimen.id: [item.id for item in entry.because] for entry in answer.excluded}
    assert len(reasons["atezolizumab-bevacizumab"]) > 1
    sight = Sight(engine, TODAY)
    sight.look(profile, None, "a:1")
    assert sight.example(Obligation("bevacizumab-active-bleeding", "rule", "met")) == "a:1"
    criterion = engine.kb.cautions["bevacizumab-active-bleeding"].rule.when[0].id
    assert sight.example(Obligation("bevacizumab-active-bleeding", "alone", "alone", criterion)) is None


def test_what_is_seen_alone_is_the_only_reason_in_the_answer(engine: Engine) -> None:
    """Of every contraindication that a named patient shows alone, the answer gives it as the only reason somewhere."""
    found = 0
    for path in sorted((FEATURES / "patients").glob("*.json")):
        profile = json.loads(path.read_text(encoding="utf-8"))
        sight = Sight(engine, TODAY)
        sight.look(profile, None, "a:1")
        answer = engine.assess(profile, today=TODAY)
        only = {entry.because[0].id for entry in answer.excluded if len(entry.because) == 1}
        for caution in engine.kb.cautions.values():
            if caution.entry.effect == "contraindicated":
                owed = Obligation(caution.entry.id, "alone", "alone", caution.rule.when[0].id)
                if sight.example(owed):
                    found += 1
                    assert caution.entry.id in only, path.stem
    assert found


def test_a_condition_decides_where_it_alone_fails_and_nobody_asks_for_it(shown: Shown) -> None:
    report = shown(hcc(prior_therapy="yes", bilirubin="20 µmol/L", largest_diameter="3 cm"))
    view = next(found for found in rule(report).criteria if found.criterion == "line")
    assert (view.required, view.alone.state) == (False, "seen")
    assert all(found.condition != "line" or found.kind != "decides" for found in report.untested)


# --- what nobody can show ---------------------------------------------------------------------------------


def test_whether_something_is_recorded_is_never_open_and_does_not_count(shown: Shown) -> None:
    report = shown()
    mark = condition(rule(report, "review.b"), "sites known yes").unknown
    assert mark.state == "impossible"
    assert mark.reason is not None
    assert "recorded" in mark.reason.en
    (told,) = [item for item in report.impossible if item.condition == "sites known yes"]
    assert told.says.en == "“sites of spread known” is never open"
    assert told.says.zh == "“转移部位已知”不会未知"
    assert report.totals.columns["unknown"].all == 8 - 1


def test_what_the_tables_and_the_vocabulary_rule_out_is_proved(tmp_path: Path) -> None:
    impossible = FIRST_LINE.replace(
        '- {id: large, field: largest_diameter, at_least: 10 cm, basis: stated, at: "1"}',
        '- {id: large, field: prior_therapy, is: yes, basis: stated, at: "1"}',
    )
    assert impossible != FIRST_LINE
    with small(tmp_path, {"statements/first-line/question.yaml": impossible}) as engine:
        report = measure(engine, [], TODAY)
    by_condition = {item.condition: item for item in report.impossible if item.kind == "alone"}
    assert by_condition["large"].reason is not None
    assert "outside the population" in by_condition["large"].reason.en
    assert "bilirubin" not in by_condition


def test_an_exclusion_that_brings_another_with_it_is_never_alone(tmp_path: Path) -> None:
    wider = FIRST_LINE.replace("field: bilirubin, above: 51.3 µmol/L", "field: largest_diameter, above: 12 cm")
    with small(tmp_path, {"statements/first-line/question.yaml": wider}) as engine:
        report = measure(engine, [], TODAY)
    view = rule(report)
    assert (alone(view, "bilirubin"), alone(view, "large")) == ("impossible", "untested")


def test_a_number_outside_the_field_is_impossible_and_one_inside_is_not(tmp_path: Path) -> None:
    edge = FIRST_LINE.replace("field: largest_diameter, below: 5 cm", "field: tumour_number, at_least: 0")
    with small(tmp_path, {"statements/first-line/question.yaml": edge}) as engine:
        found = threshold(rule(measure(engine, [], TODAY), "review.b"), "tumour_number at_least 0")
    assert (found.at.state, found.beyond.state) == ("untested", "impossible")


def test_a_rule_whose_conditions_are_never_open_is_not_asked_to_be(tmp_path: Path) -> None:
    recorded = FIRST_LINE.replace("field: diagnosis, is: hcc", 'field: diagnosis, known: "yes"').replace(
        "field: largest_diameter, below: 5 cm", 'field: spread, known: "no"'
    )
    with small(tmp_path, {"statements/first-line/question.yaml": recorded}) as engine:
        report = measure(engine, [], TODAY)
    assert rule(report, "review.b").open.state == "impossible"
    assert rule(report).open.state == "untested"


def test_facts_that_a_table_always_settles_are_never_open(engine: Engine) -> None:
    knowing = Knowing(engine.kb)

    def asks(field: str, value: str) -> Atom:
        return Atom(f"{field} is {value}", field, "is", None, frozenset({value}), value)

    assert knowing.never_open(asks("tumour_free_after_resection", "no"))
    assert knowing.never_open(asks("long_after_resection", "yes"))
    assert not knowing.never_open(asks("ablated_and_free", "no"))
    assert not knowing.never_open(asks("child_pugh_class", "C"))
    assert not knowing.never_open(asks("prior_tace", "yes"))


def test_nothing_that_a_named_patient_shows_is_called_impossible(engine: Engine) -> None:
    sight = Sight(engine, TODAY)
    for path in sorted((FEATURES / "patients").glob("*.json")):
        sight.look(json.loads(path.read_text(encoding="utf-8")), None, path.stem)
    judge = Impossible(engine.kb)
    seen = {  # one of each condition, number and rule: what holds for a condition holds in every rule
        (owed.condition or owed.rule, owed.kind, owed.want, owed.criterion if owed.kind == "alone" else ""): owed
        for owed in obligations(engine.kb)
        if sight.example(owed) is not None
    }
    assert len(seen) > 800
    wrong = [owed for owed in seen.values() if judge.why(owed) is not None]
    assert not wrong


# --- the two ways of proving, against brute force ----------------------------------------------------------

_WORDS = ("a", "b", "c")
_NUMBERS = (1, 2, 3)
_fields = st.sampled_from(("one", "two"))


def _choice(field: str, words: frozenset[str]) -> Atom:
    return Atom(f"{field} in {sorted(words)}", field, "in", None, words, "")


def _number(operator: Any, number: int) -> Atom:
    return Atom(f"n {operator} {number}", "n", operator, Decimal(number), frozenset({str(number)}), str(number))


_atoms = st.one_of(
    st.builds(_choice, _fields, st.frozensets(st.sampled_from(_WORDS), min_size=1)),
    st.builds(_number, st.sampled_from(("at_least", "at_most", "above", "below")), st.sampled_from(_NUMBERS)),
)
_conditions = st.one_of(
    _atoms,
    st.builds(
        lambda field, word: _known(field, word), st.sampled_from(("one", "two", "n")), st.sampled_from(("yes", "no"))
    ),
)
_expressions: st.SearchStrategy[Expression] = st.recursive(
    _conditions,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=5,
)
_values = st.frozensets(st.sampled_from(_WORDS), min_size=1).map(Choice)
_facts = st.fixed_dictionaries(
    {},
    optional={
        "one": _values,
        "two": _values,
        "n": st.sampled_from(
            [
                *(Range.exactly(Decimal(number) / 2) for number in range(8)),
                Range(Decimal(1), Decimal(3)),
                Range(Decimal(2), None, low_open=True),
                Range(None, Decimal(2), high_open=True),
            ]
        ),
    },
)


@given(_expressions, _expressions, _facts)
def test_what_is_entailed_is_true_wherever_the_other_is(one: Expression, other: Expression, facts: Any) -> None:
    if entails(one, other, {}) and evaluate_on(one, facts) == TRUE:
        assert evaluate_on(other, facts) == TRUE


@pytest.mark.parametrize(
    ("one", "other", "follows"),
    [
        (_choice("one", frozenset("a")), _choice("one", frozenset("ab")), True),
        (_choice("one", frozenset("ab")), _choice("one", frozenset("a")), False),
        (_number("above", 3), _number("at_least", 3), True),
        (_number("at_least", 3), _number("above", 3), False),
        (_number("below", 2), _number("at_most", 2), True),
        (All((_number("above", 3), _choice("one", frozenset("a")))), AnyOf((_number("above", 1),)), True),
        (AnyOf((_number("above", 3), _choice("one", frozenset("a")))), _number("above", 3), False),
    ],
)
def test_entailment_by_form(one: Expression, other: Expression, follows: bool) -> None:
    assert entails(one, other, {}) is follows


def test_a_fact_brings_the_stage_that_its_table_gives_first(engine: Engine) -> None:
    derived = {item.fact: item for item in engine.kb.derivations}
    emergency = Atom("emergency is yes", "emergency", "is", None, frozenset({"yes"}), "yes")
    bleeding = engine.kb.cautions["bevacizumab-active-bleeding"].rule.when[0].expression
    assert entails(bleeding, emergency, derived)
    assert not entails(bleeding, replace(emergency, words=frozenset({"no"})), derived)


@given(_expressions, _facts)
def test_what_is_proved_never_open_is_open_for_nobody(expression: Expression, facts: Any) -> None:
    if _never_open(expression):
        assert evaluate_on(expression, facts) != UNKNOWN


def test_a_choice_that_is_recorded_is_never_open_but_a_number_can_be_beyond_the_range_of_its_assay() -> None:
    assert _never_open(All((_known("one", "yes"), _choice("one", frozenset("a")))))
    assert _never_open(AnyOf((_known("one", "no"), _choice("one", frozenset("a")))))
    assert not _never_open(_choice("one", frozenset("a")))
    assert not _never_open(All((_known("n", "yes"), _number("above", 2))))


def _known(field: str, word: str) -> Atom:
    return Atom(f"{field} known {word}", field, "known", None, frozenset({word}), word)


def _never_open(expression: Expression) -> bool:
    return Knowing(_tiny()).never_open(expression)


def _tiny() -> KnowledgeBase:
    """Only what :class:`Knowing` reads: two choices and a number."""
    from types import SimpleNamespace

    words = dict.fromkeys(_WORDS)
    facts = {
        **{name: SimpleNamespace(id=name, kind="choice", origin="given", values=words) for name in ("one", "two")},
        "n": SimpleNamespace(id="n", kind="quantity", origin="given", values={}),
    }
    return SimpleNamespace(facts=facts, derivations=())  # type: ignore[return-value]


# --- the report -----------------------------------------------------------------------------------------


def test_the_sums_of_the_files_are_the_sums_of_the_whole(engine: Engine) -> None:
    patient = json.loads((FEATURES / "patients" / "failed-sorafenib-tolerated-afp-high.json").read_text("utf-8"))
    report = measure(engine, ran(patient), TODAY)
    for rows in (report.settings, report.files):
        assert sum(row.rules for row in rows) == report.totals.rules == len(report.rules)
        assert sum(row.total.seen for row in rows) == report.totals.total.seen
        for column, tally in report.totals.columns.items():
            assert sum(row.columns[column].all for row in rows) == tally.all
    owed = sum(found.required for found in obligations(engine.kb))
    assert report.totals.total.all + sum(len(item.rules) for item in report.impossible) == owed
    unseen = report.totals.total.all - report.totals.total.seen
    assert sum(len(item.rules) for item in report.untested) == unseen > 0


def test_one_rule_alone_can_be_asked_for(base: Engine) -> None:
    report = measure(base, [], TODAY, ["review.b"])
    assert [view.id for view in report.rules] == ["review.b"]
    assert report.totals.rules == 1


def test_the_sentence_names_field_side_and_nearest_value_in_both_languages(engine: Engine) -> None:
    patient = json.loads((FEATURES / "patients" / "failed-sorafenib-tolerated-afp-high.json").read_text("utf-8"))
    patient["markers"] = {"afp": "350 ng/mL"}
    report = measure(engine, ran(patient), TODAY, ["r002.second-line.ramucirumab"])
    (told,) = [item for item in report.untested if item.kind == "threshold" and item.want == "beyond"]
    assert told.says.en == "No scenario has alpha-fetoprotein just below 400 ng/mL (399 ng/mL; nearest: 350 ng/mL)"
    assert told.says.zh == "没有场景的患者甲胎蛋白略低于400 ng/mL（399 ng/mL；最接近者：350 ng/mL）"
    (ref,) = told.rules
    assert ref.file == "rules/statements/second-line/after-sorafenib-or-chemotherapy.yaml"
    assert ref.line is not None
    lines = (FEATURES.parent / ref.file).read_text(encoding="utf-8").splitlines()
    assert "r002.second-line.ramucirumab" in lines[ref.line - 1]


def test_one_condition_of_several_rules_is_told_once(shown: Shown) -> None:
    told = [item for item in shown().untested if item.condition == "diagnosis is hcc" and item.want == "false"]
    assert [[ref.id for ref in item.rules] for item in told] == [["guideline.a", "review.b"]]


def test_rules_that_nobody_meets_come_first(shown: Shown) -> None:
    kinds = [(item.kind, item.want) for item in shown().untested]
    assert kinds[0] == ("rule", "met")
    assert kinds[-1] == ("condition", "unknown")


def test_a_condition_is_not_said_to_be_known_and_told_in_one_breath(tmp_path: Path) -> None:
    twice = FIRST_LINE.replace(
        '- {id: large, field: largest_diameter, at_least: 10 cm, basis: stated, at: "1"}',
        '- {id: large, all: [{field: spread, known: "yes"}, {field: spread, is: yes}], basis: stated, at: "1"}',
    )
    with small(tmp_path, {"statements/first-line/question.yaml": twice}) as engine:
        report = measure(engine, [], TODAY)
    (told,) = [item for item in report.untested if item.kind == "alone" and item.condition == "large"]
    assert told.says.en.endswith("sets aside: extrahepatic spread: yes")
