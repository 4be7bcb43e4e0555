"""Learning more about a patient settles what was open and never overturns what was settled."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest

from engine.assess import Engine
from engine.expressions import atoms
from engine.inference.plain import verdict_of
from engine.knowledge import KnowledgeBase
from engine.values import FALSE, TRUE, UNKNOWN, Value
from tests.engine.random_profiles import TODAY, Writer, weaker
from tests.engine.test_derivation import RECORDED, asks_whether_known

SHARES = (0.03, 0.1, 0.3)
# What a verdict on less knowledge may become on more.
MAY_BECOME = {
    "met": {"met"},
    "excluded": {"excluded"},
    "not_applicable": {"not_applicable"},
    "conditional": {"met", "excluded", "conditional"},
    "pending": {"met", "excluded", "conditional", "pending", "not_applicable"},
}


def depends_on_being_known(kb: KnowledgeBase) -> dict[str, frozenset[str]]:
    """For each rule, the facts whose being known at all it asks about ('weight not known: find out'), also through scores.

    Learning one of these may change the verdict by design, so a rule is compared only where none of them was learned.
    """
    derived = asks_whether_known(kb)
    found: dict[str, frozenset[str]] = {}
    for rule in kb.rules():
        used = list(rule.atoms())
        asked = {atom.field for atom in used if atom.operator == "known"}
        found[rule.id] = frozenset(asked).union(*(derived.get(atom.field, frozenset()) for atom in used))
    return found


def evaluated(board: Engine, facts: dict[str, Value]) -> tuple[dict[str, Value], dict[str, str], dict[str, str]]:
    """The facts with what is derived from them, every verdict, and every truth."""
    known = {name: value for name, value in facts.items() if not name.startswith("documented_")}
    board.findings.add(known)
    truths = {key: atom.holds(known.get(atom.field)) for key, atom in board.kb.atoms().items()}
    return known, {rule.id: verdict_of(rule, truths) for rule in board.kb.rules()}, truths


@pytest.mark.parametrize("seed", range(4))
def test_what_is_settled_on_less_stays_settled_on_more(board: Engine, seed: int) -> None:
    writer, asked = Writer(board, 300 + seed), depends_on_being_known(board.kb)
    seen: Counter[str] = Counter()
    for _ in range(25):
        _, patient = writer.patient(1.0, exact=True)
        more, settled, _ = evaluated(board, patient.facts)
        for share in SHARES:
            less, before, _ = evaluated(board, weaker(patient.facts, Random(writer.random.random()), board, share))
            learned = {
                name for name in {*less, *more} if RECORDED.holds(less.get(name)) != RECORDED.holds(more.get(name))
            }
            for rule, verdict in before.items():
                if not asked[rule] & learned:
                    seen[verdict] += 1
                    assert settled[rule] in MAY_BECOME[verdict], (rule, verdict, settled[rule])
    assert seen["met"] > 30
    assert seen["excluded"] > 10
    assert seen["pending"] > 500
    assert seen["not_applicable"] > 5000


@pytest.mark.parametrize("seed", range(2))
def test_a_condition_that_was_decided_on_less_is_decided_the_same_on_more(board: Engine, seed: int) -> None:
    writer = Writer(board, 400 + seed)
    by_design = asks_whether_known(board.kb)
    for _ in range(25):
        _, patient = writer.patient(1.0, exact=True)
        more, _, truths = evaluated(board, patient.facts)
        less, _, before = evaluated(board, weaker(patient.facts, Random(writer.random.random()), board, 0.15))
        learned = {name for name in {*less, *more} if RECORDED.holds(less.get(name)) != RECORDED.holds(more.get(name))}
        for key, atom in board.kb.atoms().items():
            if atom.operator == "known" or by_design.get(atom.field, frozenset()) & learned:
                continue
            if before[key] != UNKNOWN:
                assert truths[key] == before[key], key


@pytest.mark.parametrize("seed", range(3))
def test_nobody_is_offered_less_because_something_is_not_known(board: Engine, seed: int) -> None:
    """A regimen that full knowledge offers is, on less of the same knowledge, offered or open; never excluded, never gone."""
    writer, asked = Writer(board, 500 + seed), depends_on_being_known(board.kb)
    touched_by: dict[str, set[str]] = {}
    for name, statement in board.kb.statements.items():
        if statement.entry.regimen:
            touched_by.setdefault(statement.entry.regimen, set()).update(asked[name])
    for name, caution in board.kb.cautions.items():
        if caution.entry.effect == "contraindicated":
            for regimen in caution.regimens:
                touched_by.setdefault(regimen, set()).update(asked[name])
    compared = 0
    for _ in range(20):
        _, patient = writer.patient(1.0, exact=True)
        facts = {name: value for name, value in patient.facts.items() if not name.startswith("documented_")}
        informed = type(patient)(facts, (), ())
        uninformed = type(patient)(weaker(facts, Random(writer.random.random()), board, 0.1), (), ())
        more, _, _ = evaluated(board, informed.facts)
        less, _, _ = evaluated(board, uninformed.facts)
        learned = {name for name in {*less, *more} if RECORDED.holds(less.get(name)) != RECORDED.holds(more.get(name))}
        full, partial = (board.answer(one, TODAY, outcomes=False) for one in (informed, uninformed))
        kept = {(e.regimen.id, e.setting) for e in (*partial.candidates, *partial.conditional, *partial.pending)}
        for entry in (*full.candidates, *full.conditional):
            if not touched_by.get(entry.regimen.id, set()) & learned:
                compared += 1
                assert (entry.regimen.id, entry.setting) in kept
    assert compared > 20


def test_dropping_one_fact_of_the_demo_patient_never_adds_a_candidate(board: Engine, demo: Any) -> None:
    """Except where the rules themselves take 'not known' for an answer; those fields are listed here, and no other."""
    whole = {(e.regimen.id, e.setting) for e in board.assess(demo, today=TODAY, outcomes=False).candidates}
    assert whole
    for section, values in demo.items():
        if section == "treatment":
            continue
        for field in values:
            profile = {name: dict(part) for name, part in demo.items()}
            del profile[section][field]
            answer = board.assess(profile, today=TODAY, outcomes=False)
            assert {(e.regimen.id, e.setting) for e in answer.candidates} <= whole, field
            assert not {(e.regimen.id, e.setting) for e in answer.excluded} & whole, field


def test_an_unknown_fact_satisfies_no_condition_but_one_that_asks_whether_it_is_known(kb: KnowledgeBase) -> None:
    for rule in [*kb.rules(), *(study.population for study in kb.studies.values())]:
        for atom in rule.atoms():
            assert atom.holds(None) == (UNKNOWN if atom.operator != "known" else TRUE if "no" in atom.words else FALSE)


def test_no_contraindication_rests_on_a_fact_being_unknown(board: Engine) -> None:
    """With nothing known, no caution that excludes and no exclusion of a statement is true."""
    _, verdicts, _ = evaluated(board, {})
    for name, caution in board.kb.cautions.items():
        if caution.entry.effect == "contraindicated":
            assert verdicts[name] in ("pending", "not_applicable"), name
    for name in board.kb.statements:
        assert verdicts[name] != "excluded", name
        for criterion in board.kb.statements[name].rule.unless:
            assert not any(atom.operator == "known" and "no" in atom.words for atom in atoms(criterion.expression)), (
                name
            )
