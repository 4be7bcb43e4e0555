"""Slips in the rules: what is made of them, which scenarios they could change, who notices, and for whom it matters."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assess import Engine
from engine.assessment import Assessment, Bilingual
from engine.bits import members
from engine.expressions import All, AnyOf, Atom, Expression, Not, evaluate_on
from engine.knowledge import KnowledgeBase
from engine.values import TRUE
from scenarios.mutation import Chosen, NotGreen, Report, mutants, mutate, trial
from scenarios.mutation.cases import Case, Columns, cases_of
from scenarios.mutation.differences import differences
from scenarios.mutation.leaves import leaves, put, written
from scenarios.mutation.mutants import KINDS, Mutant, OtherPlace, OtherStance, Reworded, by_group, mutated
from scenarios.mutation.processes import each
from scenarios.mutation.report import count
from scenarios.mutation.run import Progress
from scenarios.reading import read
from scenarios.running import TODAY, Desk, Outcome, perform
from tests.bad_rules.cases import rule_set

PATIENTS = Path(__file__).resolve().parents[2] / "features" / "patients"
RULES = """
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
    cited: {source: guideline, locator: "1", references: [1]}
    says: {en: A may be considered., zh: 可考虑甲。}
    when:
      - {id: line, field: prior_therapy, is: no, basis: stated, at: "1"}
    unless:
      - {id: bilirubin, field: bilirubin, above: 51.3 µmol/L, basis: stated, at: "1"}
    effective: {since: 2024-01-01}
    verified: {done: true, against: full_text, on: 2026-01-01}
  - id: guideline.gap
    title: {en: Nothing is known of the old, zh: 高龄患者证据不足}
    stance: insufficient_evidence
    cited: {source: guideline, locator: "2", references: [2]}
    says: {en: Nobody looked., zh: 尚无研究。}
    when:
      - {id: old, field: age, at_least: 80, basis: stated, at: "2"}
    effective: {since: 2024-01-01}
    verified: {done: true, against: full_text, on: 2026-01-01}
  - id: review.b
    title: {en: B for many tumours, zh: 多发肿瘤乙}
    stance: option
    regimen: regimen-b
    cited: {source: review, locator: "3", references: [3]}
    says: {en: B may be considered., zh: 可考虑乙。}
    when:
      - id: many
        any: [{field: tumour_number, at_least: 3}, {field: tumour_number, at_least: 5}]
        basis: stated
      - id: told
        all: [{field: ecog, known: "yes"}, {field: ecog, at_most: 2}]
        basis: stated
    verified: {done: true, against: full_text, on: 2026-01-01}
"""
FILES = {"statements/first-line/question.yaml": RULES}
SAYS_NOTHING = """# language: en
Feature: f
  Scenario: Nobody asks anything of the answer
    Given a patient
      | diagnosis                | hcc       |
      | systemic therapy before  | no        |
      | bilirubin                | 20 µmol/L |
      | ECOG                     | 1         |
    When the board asks
    Then in the setting "first line"
"""
SAYS_ALL = """# language: en
Feature: f
  Scenario: A is a candidate on the word of the guideline
    Given a patient
      | diagnosis                | hcc       |
      | systemic therapy before  | no        |
      | bilirubin                | 20 µmol/L |
      | ECOG                     | 1         |
      | number of tumours        | 1         |
      | age                      | 60        |
    When the board asks
    Then exactly this is listed
      | regimen   | stands               |
      | regimen A | candidate: guideline |
    And the sources say exactly
      | regimen   | source    | place | references | stance    |
      | regimen A | guideline | 1     | 1          | preferred |
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine(rule_set(tmp_path_factory.mktemp("mutation"), FILES))
    yield engine
    engine.close()


def ran(engine: Engine, *texts: str) -> list[tuple[Outcome, Path]]:
    """Every scenario of the features in *texts*, carried out."""
    desk = Desk(engine, TODAY, PATIENTS)
    features = [read(text, f"{number}.feature") for number, text in enumerate(texts)]
    return [(perform(run, desk), PATIENTS) for feature in features for run in feature.runs]


def tried(
    engine: Engine,
    *texts: str,
    chosen: Chosen = Chosen(),  # noqa: B008
    reasons: Mapping[str, Bilingual] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Report:
    return mutate(engine, ran(engine, *texts), TODAY, chosen, reasons=reasons, jobs=jobs, progress=progress)


def mutant(kb: KnowledgeBase, name: str) -> Mutant:
    return next(item for item in mutants(kb) if item.id == name)


def survivors(report: Report) -> set[str]:
    return {item.id for item in report.survivors}


# --- leaves ------------------------------------------------------------------------------------------------


def atom(name: str) -> Atom:
    return Atom(f"{name} is yes", name, "is", None, frozenset({"yes"}), "yes")


A, B, C = atom("a"), atom("b"), atom("c")
expressions = st.recursive(
    st.sampled_from([A, B, C]),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(lambda parts: All(tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: AnyOf(tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)


@given(expressions)
def test_each_leaf_can_be_reached_replaced_and_taken_away(expression: Expression) -> None:
    found = list(leaves(expression))
    ways = [way for way, _ in found]
    assert len(set(ways)) == len(ways) == len({written(expression, way) for way in ways})
    for way, leaf in found:
        assert put(expression, way, leaf) == expression
        opposite = put(expression, way, Not(leaf))
        assert opposite is not None
        assert dict(leaves(opposite))[(*way, 0)] == leaf
        left = put(expression, way, None)
        assert (left is None) == (len(found) == 1)
        assert left is None or len(list(leaves(left))) == len(found) - 1


def test_the_way_to_a_leaf_reads_as_the_rule_file_is_written() -> None:
    expression = AnyOf((A, All((B, Not(C)))))
    assert [written(expression, way) for way, _ in leaves(expression)] == ["any.0", "any.1.all.0", "any.1.all.1.not"]
    assert written(A, ()) == "-"


def test_a_group_that_becomes_empty_goes_with_its_last_leaf() -> None:
    assert put(All((A, Not(AnyOf((B,))))), (1, 0, 0), None) == All((A,))
    assert put(Not(A), (0,), None) is None


# --- mutants -----------------------------------------------------------------------------------------------


def test_every_written_place_of_a_rule_file_has_its_slips(small: Engine) -> None:
    assert sorted(item.id for item in mutants(small.kb)) == sorted(
        [
            "shared:first-line/question|when.hcc|-|negated",
            "shared:first-line/question|when.hcc|-|dropped",
            "guideline.a|when.line|-|negated",
            "guideline.a|when.line|-|dropped",
            "guideline.a|unless.bilirubin|-|negated",
            "guideline.a|unless.bilirubin|-|dropped",
            "guideline.a|unless.bilirubin|-|threshold-up",
            "guideline.a|unless.bilirubin|-|threshold-down",
            "guideline.a|stance",
            "guideline.a|citation",
            "guideline.gap|when.old|-|negated",
            "guideline.gap|when.old|-|dropped",
            "guideline.gap|when.old|-|threshold-up",
            "guideline.gap|when.old|-|threshold-down",
            "guideline.gap|stance",
            "guideline.gap|citation",
            *(
                f"review.b|when.many|any.{place}|{kind}"
                for place in (0, 1)
                for kind in ("negated", "dropped", "threshold-up", "threshold-down")
            ),
            "review.b|when.told|all.0|negated",
            "review.b|when.told|all.0|dropped",
            "review.b|when.told|all.1|negated",
            "review.b|when.told|all.1|dropped",
            "review.b|when.told|all.1|threshold-up",
            "review.b|when.told|all.1|threshold-down",
            "review.b|stance",
            "review.b|citation",
            "a-ecog|when.ecog|-|negated",
            "a-ecog|when.ecog|-|dropped",
            "a-ecog|when.ecog|-|threshold-up",
            "a-ecog|when.ecog|-|threshold-down",
            "a-ecog|citation",
            "a-ecog|caution",
        ]
    )


def test_what_a_file_shares_counts_once_and_changes_every_rule_of_the_file(small: Engine) -> None:
    one = mutant(small.kb, "shared:first-line/question|when.hcc|-|dropped")
    assert one.rules == ("guideline.a", "guideline.gap", "review.b")
    changed = mutated(small.kb, one)
    for name in one.rules:
        assert small.kb.statements[name].rule.when[0].id == "hcc"
        assert "hcc" not in [item.id for item in changed.statements[name].rule.when]


def test_the_only_condition_of_a_caution_left_out_makes_it_apply_to_everybody(small: Engine) -> None:
    changed = mutated(small.kb, mutant(small.kb, "a-ecog|when.ecog|-|dropped"))
    nobody_knows = {"patient": {"diagnosis": "hcc", "prior_therapy": "no"}, "tumour": {"bilirubin": "20 µmol/L"}}
    before = small.assess(nobody_knows, today=TODAY)
    after = small.on_trial(changed).assess(nobody_knows, today=TODAY)
    assert [entry.regimen.id for entry in before.conditional] == ["regimen-a"]
    assert [entry.regimen.id for entry in after.excluded] == ["regimen-a"]


def test_a_limit_moves_by_the_step_a_laboratory_would_print(small: Engine) -> None:
    says = {
        item.id.rpartition("|")[2]: item.says.en
        for item in mutants(small.kb)
        if item.id.startswith("guideline.a|unless.bilirubin") and item.kind == "threshold"
    }
    assert says == {
        "threshold-up": "“bilirubin > 51.3 µmol/L” read as “bilirubin > 51.4 µmol/L”",
        "threshold-down": "“bilirubin > 51.3 µmol/L” read as “bilirubin > 51.2 µmol/L”",
    }


def test_a_moved_limit_lies_one_step_away_and_decides_otherwise_only_there(small: Engine) -> None:
    change = mutant(small.kb, "guideline.gap|when.old|-|threshold-up").change
    assert isinstance(change, Reworded)
    assert change.new is not None
    for age in (79, 80, 81):
        read_as = small.intake.read({"patient": {"age": age}}, TODAY).facts
        differs = evaluate_on(change.old.expression, read_as) != evaluate_on(change.new.expression, read_as)
        assert differs == (age == 80)


def test_every_slip_changes_its_rules_and_nothing_else(engine: Engine) -> None:
    kb = engine.kb
    for item in mutants(kb)[::40]:
        changed = mutated(kb, item)
        for before, after in ((kb.statements, changed.statements), (kb.cautions, changed.cautions)):
            differing = {name for name in before if after.get(name) != before[name]}
            assert differing == {name for name in item.rules if name in before}, item.id


def test_ids_name_one_slip_each_and_tell_its_kind(engine: Engine) -> None:
    made = mutants(engine.kb)
    assert max(Counter(item.id for item in made).values()) == 1
    assert all(item.id.rpartition("|")[2].partition("-")[0] == item.kind for item in made)
    assert {item.kind for item in made} == set(KINDS)
    assert [item.id for item in mutants(engine.kb)] == [item.id for item in made]


def test_no_slip_makes_an_option_of_a_statement_without_a_regimen(engine: Engine) -> None:
    for item in mutants(engine.kb):
        if isinstance(item.change, OtherStance):
            entry = engine.kb.statements[item.rules[0]].entry
            assert item.change.stance != entry.stance
            assert entry.regimen or item.change.stance not in ("preferred", "option", "against"), item.id


def test_another_citation_differs_in_source_place_and_references(engine: Engine) -> None:
    cited = 0
    for item in mutants(engine.kb):
        if isinstance(item.change, OtherPlace):
            name = item.rules[0]
            statement = engine.kb.statements.get(name)
            old, new = (
                statement.entry.cited if statement else engine.kb.cautions[name].entry.cited[0],
                item.change.cited,
            )
            cited += 1
            assert (old.source != new.source, old.locator != new.locator) == (True, True), item.id
            assert list(old.references) != list(new.references), item.id
    assert cited == len(engine.kb.statements) + sum(1 for c in engine.kb.cautions.values() if c.entry.cited)


# --- an engine on trial ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def profiles() -> list[dict[str, object]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(PATIENTS.glob("*.json"))[::4]]


def test_an_engine_on_trial_answers_as_one_made_for_these_rules(
    engine: Engine, profiles: Sequence[dict[str, object]]
) -> None:
    for name in ("cnlc.first-line.sorafenib|stance", "resection-remnant-too-small|caution"):
        kb = mutated(engine.kb, mutant(engine.kb, name))
        trial_engine, made = engine.on_trial(kb), Engine(kb)
        try:
            for profile in profiles:
                assert trial_engine.assess(profile, today=TODAY) == made.assess(profile, today=TODAY)
        finally:
            made.close()


def test_an_engine_on_trial_leaves_the_first_one_as_it_was(
    engine: Engine, profiles: Sequence[dict[str, object]]
) -> None:
    before = [engine.assess(profile, today=TODAY, outcomes=False) for profile in profiles]
    for item in mutants(engine.kb)[::900]:
        on_trial = engine.on_trial(mutated(engine.kb, item))
        for profile in profiles:
            on_trial.assess(profile, today=TODAY, outcomes=False)
        on_trial.close()
    assert [engine.assess(profile, today=TODAY, outcomes=False) for profile in profiles] == before


def test_only_statements_and_cautions_can_be_tried_out(engine: Engine) -> None:
    with pytest.raises(ValueError, match="only statements and cautions"):
        engine.on_trial(replace(engine.kb, facts=dict(engine.kb.facts)))


# --- who could be changed ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def columns(engine: Engine) -> Columns:
    every = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(PATIENTS.glob("*.json"))]
    days = (None, date(2024, 6, 30))
    return Columns(engine, list(cases_of(engine, [[(p, day) for day in days] for p in every], TODAY).values()))


def test_the_columns_say_of_every_rule_what_the_engine_says(engine: Engine, columns: Columns) -> None:
    for number, case in enumerate(columns.cases):
        evaluated = engine.evaluate(case.facts, case.day)
        known = {*evaluated.day.catalogue.statements, *evaluated.day.catalogue.cautions}
        for name in engine.rules:
            split = columns.known(name)
            found = [
                kind for kind in ("met", "conditional", "excluded", "pending") if getattr(split, kind) >> number & 1
            ]
            wanted = evaluated.verdicts.get(name) if name in known else None
            assert found == ([wanted] if wanted else []), (name, number)


def test_whoever_gets_another_verdict_is_among_those_who_could_be_changed(engine: Engine, columns: Columns) -> None:
    seen = 0
    cases = [(number, case, engine.evaluate(case.facts, case.day)) for number, case in enumerate(columns.cases)]
    for item in mutants(engine.kb)[::130]:
        on_trial = engine.on_trial(mutated(engine.kb, item))
        affected = set(members(columns.affected(item)))
        other = set(members(columns.other_verdict(item)))
        for number, case, before in cases:
            after = on_trial.evaluate(case.facts, case.day)
            known = {*before.day.catalogue.statements, *before.day.catalogue.cautions}
            differs = any(before.verdicts.get(name) != after.verdicts.get(name) for name in item.rules if name in known)
            assert not differs or number in affected, (item.id, number)
            if isinstance(item.change, Reworded):
                assert differs == (number in other), (item.id, number)
            seen += differs
    assert seen > 100


def test_whoever_cannot_be_changed_is_told_the_same(engine: Engine, columns: Columns) -> None:
    def told(on: Engine, case: Case) -> Assessment:
        return on.answer(case.patient, case.day, outcomes=False)

    for item in mutants(engine.kb)[7::800]:
        on_trial = engine.on_trial(mutated(engine.kb, item))
        affected = set(members(columns.affected(item)))
        for number, case in list(enumerate(columns.cases))[::5]:
            if number not in affected:
                assert differences(told(engine, case), told(on_trial, case), ()) == [], (item.id, number)


def test_a_patient_asked_about_by_two_runs_is_one_case(small: Engine) -> None:
    profile, other = {"patient": {"diagnosis": "hcc"}}, {"patient": {"diagnosis": "other"}}
    found = cases_of(
        small, [[(profile, None)], [(dict(profile), None), (other, None)], [({"patient": 1}, None)]], TODAY
    )  # type: ignore[dict-item]
    assert [case.runs for case in found.values()] == [(0, 1), (1,)]


# --- who notices -------------------------------------------------------------------------------------------


def test_a_scenario_that_says_nothing_notices_nothing(small: Engine) -> None:
    report = tried(small, SAYS_NOTHING)
    assert report.total.noticed == 0
    assert report.total.share == 0.0
    assert len(report.survivors) + len(report.equivalents) == report.tried == report.mutants == 38


def test_a_scenario_that_says_all_notices_what_touches_its_patient(small: Engine) -> None:
    missed = survivors(tried(small, SAYS_ALL))
    assert not missed & {
        "guideline.a|stance",
        "guideline.a|citation",
        "guideline.a|when.line|-|negated",
        "guideline.a|unless.bilirubin|-|negated",
        "a-ecog|when.ecog|-|negated",
        "a-ecog|when.ecog|-|dropped",
    }
    assert {"guideline.a|when.line|-|dropped", "a-ecog|caution", "guideline.gap|stance"} <= missed


def test_runs_that_cannot_be_changed_are_not_carried_out(small: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    carried_out: list[str] = []
    passes = trial.passes
    monkeypatch.setattr(trial, "passes", lambda one, desk: carried_out.append(one.run.name) or passes(one, desk))
    tried(small, SAYS_ALL, chosen=Chosen(rules="guideline.gap", kinds=("threshold", "stance", "citation")))
    assert carried_out == []
    tried(small, SAYS_ALL, chosen=Chosen(rules="guideline.a", kinds=("stance",)))
    assert carried_out == ["A is a candidate on the word of the guideline"]


def test_a_slip_is_noticed_by_a_scenario_that_cannot_be_carried_out_any_more(small: Engine) -> None:
    text = SAYS_NOTHING.replace('Then in the setting "first line"', 'Then the alerts say "anything"')
    with pytest.raises(NotGreen) as red:
        tried(small, text)
    assert [outcome.status for outcome in red.value.outcomes] == ["failed"]


# --- patients whom nobody tested -----------------------------------------------------------------------------


def survivor(report: Report, name: str):  # type: ignore[no-untyped-def]
    return next(item for item in report.survivors if item.id == name)


def test_a_scenario_that_has_the_patient_already_is_named(small: Engine) -> None:
    found = survivor(tried(small, SAYS_NOTHING), "guideline.a|stance")
    assert found.runs == 1
    assert (found.patient.how, found.patient.base) == ("asked", "0.feature:3")
    assert found.patient.scenario == "Nobody asks anything of the answer"
    assert (found.before.id, found.before.standing, found.after.standing) == (
        "regimen-a",
        ("candidates",),
        ("against",),
    )
    assert found.before.says.en == "candidate: guideline"
    assert found.after.says.zh == "反对：反对guideline"


def test_of_a_scenarios_patient_one_field_is_changed_to_stand_at_the_limit(small: Engine) -> None:
    report = tried(small, SAYS_ALL)
    for name, value, says in (
        ("guideline.a|unless.bilirubin|-|threshold-up", "51.4 µmol/L", ("excluded", "candidates")),
        ("guideline.a|unless.bilirubin|-|threshold-down", "51.3 µmol/L", ("candidates", "excluded")),
    ):
        found = survivor(report, name)
        assert (found.patient.how, found.patient.base) == ("changed", "0.feature:3")
        assert (found.patient.field, found.patient.was, found.patient.value) == ("tumour.bilirubin", "20 µmol/L", value)
        assert found.patient.label == Bilingual("bilirubin", "胆红素")
        assert (found.before.standing, found.after.standing) == ((says[0],), (says[1],))
        assert found.patient.profile["tumour"]["bilirubin"] == value


def test_every_patient_shown_gets_the_two_answers_that_are_told(small: Engine) -> None:
    for found in tried(small, SAYS_ALL).survivors:
        assert found.patient is not None, found.id
        on_trial = small.on_trial(mutated(small.kb, mutant(small.kb, found.id)))
        one = small.assess(found.patient.profile, today=TODAY, outcomes=False)
        other = on_trial.assess(found.patient.profile, today=TODAY, outcomes=False)
        assert one != other, found.id
        assert found.before != found.after, found.id
        if found.before.subject == "regimen":
            for said, answer in ((found.before, one), (found.after, other)):
                for standing in ("candidates", "conditional", "pending", "against", "excluded"):
                    listed = [entry.regimen.id for entry in getattr(answer, standing)]
                    assert (said.id in listed) == (standing in said.standing), found.id


def test_a_slip_nobody_can_tell_from_the_rule_is_counted_apart(small: Engine) -> None:
    report = tried(small, SAYS_ALL)
    equivalent = {item.id for item in report.equivalents}
    assert equivalent == {
        "review.b|when.many|any.1|dropped",  # five or more are three or more anyway
        "review.b|when.many|any.1|threshold-up",
        "review.b|when.many|any.1|threshold-down",
    }
    counted = {item.kind: item for item in report.counts}
    assert (counted["dropped"].equivalent, counted["threshold"].equivalent) == (1, 2)
    assert report.total.share == round(100 * report.total.noticed / (report.tried - 3), 1)
    assert report.total.share_of_all == round(100 * report.total.noticed / report.tried, 1)


def test_a_slip_that_only_shows_where_something_is_not_known_is_no_equivalent(small: Engine) -> None:
    found = survivor(tried(small, SAYS_ALL), "review.b|when.told|all.0|dropped")
    assert "ecog" not in found.patient.profile.get("patient", {})
    assert (found.before.standing, found.after.standing) == (("absent",), ("pending",))


# --- the whole ------------------------------------------------------------------------------------------------


def test_the_report_does_not_depend_on_the_number_of_processes(small: Engine) -> None:
    assert tried(small, SAYS_ALL, SAYS_NOTHING, jobs=2) == tried(small, SAYS_ALL, SAYS_NOTHING)


def test_each_item_is_worked_on_once_and_in_order_on_any_number_of_processes() -> None:
    for jobs in (1, 3):
        assert list(each(lambda number: number * number, range(10), jobs)) == [n * n for n in range(10)]


def test_progress_is_told_group_by_group(small: Engine) -> None:
    told: list[tuple[int, int]] = []
    tried(small, SAYS_NOTHING, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (38, 38)
    assert len(told) == len(by_group(mutants(small.kb)))


def test_a_sample_is_always_the_same_and_a_part_of_the_whole(engine: Engine) -> None:
    made = mutants(engine.kb)
    once = Chosen(sample=50).of(made)
    assert once == Chosen(sample=50).of(made)
    assert len(once) == 50
    assert {item.id for item in once} < {item.id for item in made}
    assert [item.id for item in made if item in once] == [item.id for item in once]


def test_slips_are_chosen_by_kind_rule_and_file(small: Engine) -> None:
    made = mutants(small.kb)
    assert {item.kind for item in Chosen(kinds=("stance", "caution")).of(made)} == {"stance", "caution"}
    assert {item.group for item in Chosen(rules="a-*").of(made)} == {"a-ecog"}
    assert {item.file for item in Chosen(rules="rules/cautions/*").of(made)} == {"rules/cautions/drug.yaml"}
    shared = Chosen(rules="guideline.gap").of(made)
    assert {item.group for item in shared} == {"guideline.gap", "shared:first-line/question"}


def test_shares_of_nothing_are_not_hundred_per_cent() -> None:
    assert count("stance", []).share is None
    assert count("stance", ["equivalent"]).share is None
    assert count("stance", ["equivalent", "noticed", "survived"]).share == 50.0


# --- reasons ----------------------------------------------------------------------------------------------------


REASON = Bilingual("because", "理由")


def test_a_reason_stands_with_its_survivor_and_one_no_longer_needed_is_named(small: Engine) -> None:
    reasons = {
        "guideline.gap|stance": REASON,
        "guideline.a|stance": REASON,
        "review.b|when.many|any.1|dropped": REASON,
        "guideline.c|stance": REASON,
    }
    report = tried(small, SAYS_ALL, reasons=reasons)
    assert survivor(report, "guideline.gap|stance").reason == REASON
    assert survivor(report, "guideline.gap|citation").reason is None
    assert [(item.id, item.why) for item in report.stale] == [
        ("guideline.a|stance", "noticed"),
        ("review.b|when.many|any.1|dropped", "equivalent"),
        ("guideline.c|stance", "unknown"),
    ]


def test_a_reason_for_a_slip_that_was_not_tried_is_not_stale(small: Engine) -> None:
    report = tried(small, SAYS_ALL, chosen=Chosen(kinds=("caution",)), reasons={"guideline.a|stance": REASON})
    assert report.stale == ()


def test_good_enough_needs_the_share_every_reason_and_nothing_stale(small: Engine) -> None:
    report = tried(small, SAYS_ALL, chosen=Chosen(rules="guideline.a", kinds=("stance", "citation")))
    assert (report.total.share, report.good_enough) == (100.0, True)
    gone = tried(small, SAYS_ALL, chosen=Chosen(rules="guideline.a", kinds=("stance",)), reasons={"x|stance": REASON})
    assert not gone.good_enough
    everything = tried(small, SAYS_ALL)
    explained_all = tried(small, SAYS_ALL, reasons=dict.fromkeys(survivors(everything), REASON))
    assert not explained_all.good_enough  # reasons do not make up for the share
    assert all(item.reason for item in explained_all.survivors)


def test_evaluation_of_the_small_rules_is_as_the_tests_assume(small: Engine) -> None:
    facts = small.intake.read({"patient": {"ecog": 1}}, TODAY).facts
    told = small.rules["review.b"].when[-1].expression
    assert evaluate_on(told, facts) == TRUE
