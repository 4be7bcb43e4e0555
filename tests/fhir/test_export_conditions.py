"""The conditions in FHIRPath say what the engine says: asked by an independent FHIRPath engine (fhirpathpy).

``HCC_TEST_FHIRPATH`` sets the number of random patients (default 4) beside every second
of ``features/patients`` and ``examples``; above 4, beside all of them.
What a condition gives depends on the facts it names alone, so each is asked once for each combination of their values,
in a Bundle of those facts and another; whole rules are asked in whole Bundles besides.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from fhirpathpy import compile as compiled
from fhirpathpy.models import models

from api.fhir.export.conditions import all_of, condition_in_fhirpath, none_of
from api.fhir.export.facts import fact_observations, facts_bundle
from api.fhir.export.parts import DEFAULT_BASE, Resource, addresses
from api.fhir.export.rules import plan_definitions
from engine.assess import Engine
from engine.compile import Rule
from engine.expressions import AnyOf, Atom, Not, atoms, evaluate
from engine.values import Choice, Members, Range, Truth, Value
from tests.engine.random_profiles import Writer, weaker

ROOT = Path(__file__).resolve().parents[2]
RANDOM = int(os.environ.get("HCC_TEST_FHIRPATH", "4"))
SYSTEM = addresses(DEFAULT_BASE).system("fact")
DECOYS = ("age", "ascites", "prior_drugs")
Facts = Mapping[str, Value]
_GIVES: dict[str, Truth] = {"[True]": "true", "[False]": "false", "[]": "unknown"}


@pytest.fixture(scope="module")
def ask() -> Callable[[str, Resource], Truth]:
    """Asks an expression of a Bundle; each expression is parsed once."""
    parsed: dict[str, Any] = {}

    def asked(expression: str, bundle: Resource) -> Truth:
        if expression not in parsed:
            parsed[expression] = compiled(expression, model=models["r4"])
        return _GIVES[str(parsed[expression](bundle))]

    return asked


@pytest.fixture(scope="module")
def cases(engine: Engine, today: Any) -> list[tuple[Facts, dict[str, Resource]]]:
    """Patients as the engine knows them, and the Observation of each of their facts."""
    found: list[Facts] = []
    files = sorted([*(ROOT / "features/patients").glob("*.json"), *(ROOT / "examples").glob("*.json")])
    for file in files[:: 1 if RANDOM > 4 else 2]:
        document = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
        if "resourceType" not in document:
            found.append(engine.facts(engine.intake.read(document, today)))
    writer, random = Writer(engine, 2026), Random(2026)
    for _ in range(RANDOM):
        facts = engine.facts(writer.patient()[1])
        found += [facts, weaker(dict(facts), random, engine, 0.5)]
    return [(facts, _by_fact(engine, facts)) for facts in found]


def _by_fact(engine: Engine, facts: Facts) -> dict[str, Resource]:
    observations = fact_observations(engine.kb, facts, base=DEFAULT_BASE, record_id="case")
    return {item["code"]["coding"][0]["code"]: item for item in observations}


def _bundle(known: Mapping[str, Resource], fields: tuple[str, ...]) -> Resource:
    """A Bundle of the facts *fields* as far as they are known, and another."""
    others = [name for name in DECOYS if name not in fields][:1]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": {"resourceType": "Patient", "id": "1"}}]
        + [{"resource": known[name]} for name in (*others, *fields) if name in known],
    }


def test_every_atomic_condition_of_the_rules_gives_what_the_engine_gives(
    engine: Engine, cases: list[Any], ask: Callable[[str, Resource], Truth]
) -> None:
    asked: set[tuple[str, Value | None]] = set()
    seen: Counter[str] = Counter()
    for atom in engine.kb.atoms().values():
        expression = condition_in_fhirpath(atom, engine.kb.facts, SYSTEM)
        for facts, known in cases:
            value = facts.get(atom.field)
            if (atom.key, value) not in asked:
                asked.add((atom.key, value))
                expected = atom.holds(value)
                assert ask(expression, _bundle(known, (atom.field,))) == expected, f"{atom.key} of {value}"
                seen[expected] += 1
    assert {atom for atom, _ in asked} == set(engine.kb.atoms())
    assert min(seen.values()) > 100, seen


def _conditions(export: Resource) -> Iterator[tuple[str, str, str, str]]:
    """Rule, condition, role and expression of every condition that was exported."""
    for entry in export["entry"]:
        plan = entry["resource"]
        if plan["resourceType"] == "PlanDefinition":
            for condition in plan["action"][0]["condition"]:
                about = {part["url"]: part for part in condition["extension"][0]["extension"]}
                expression = condition["expression"]["expression"]
                yield plan["identifier"][0]["value"], about["id"]["valueString"], about["role"]["valueCode"], expression


def test_every_exported_rule_gets_the_engines_verdict_from_its_conditions(
    engine: Engine, cases: list[Any], ask: Callable[[str, Resource], Truth]
) -> None:
    conditions = list(_conditions(plan_definitions(engine.kb, base=DEFAULT_BASE, as_of=None)))
    fields = {
        (rule.id, criterion.id): criterion.fields
        for rule in engine.kb.rules()
        for criterion in (*rule.when, *rule.unless)
    }
    assert {(rule, condition) for rule, condition, _, _ in conditions} == set(fields)
    answers: dict[tuple[Any, ...], Truth] = {}
    verdicts: Counter[str] = Counter()
    for facts, known in cases:
        population: dict[str, list[Truth]] = {}
        exclusion: dict[str, list[Truth]] = {}
        for rule, condition, role, expression in conditions:
            needed = fields[rule, condition]
            key = (expression, *(facts.get(name) for name in needed))
            if key not in answers:
                answers[key] = ask(expression, _bundle(known, needed))
            (population if role == "population" else exclusion).setdefault(rule, []).append(answers[key])
        truths = {key: atom.holds(facts.get(atom.field)) for key, atom in engine.kb.atoms().items()}
        expected = engine._plain.verdicts(truths)
        for rule in engine.rules:
            verdict = _verdict(population[rule], exclusion.get(rule, []))
            assert verdict == expected.get(rule, "not_applicable"), rule
            verdicts[verdict] += 1
    assert set(verdicts) == {"met", "conditional", "pending", "excluded", "not_applicable"}, verdicts


def _verdict(population: list[Truth], not_excluded: list[Truth]) -> str:
    """The five verdicts from the two kinds of condition, as the documentation of the export tells it."""
    if "false" in population:
        return "not_applicable"
    if "unknown" in population:
        return "pending"
    return "excluded" if "false" in not_excluded else "conditional" if "unknown" in not_excluded else "met"


def test_whole_populations_and_exclusions_agree_in_a_whole_bundle(
    engine: Engine, cases: list[Any], ask: Callable[[str, Resource], Truth]
) -> None:
    rules = [rule for rule in engine.kb.rules() if len(rule.when) > 1 and rule.unless]
    chosen = Random(7).sample(rules, min(len(rules), 4 + RANDOM // 4))
    seen: Counter[str] = Counter()
    for facts, known in [cases[0], *cases[-1 - RANDOM // 20 :]]:
        bundle = _bundle(known, tuple(known))
        truths = {key: atom.holds(facts.get(atom.field)) for key, atom in engine.kb.atoms().items()}
        for rule in chosen:
            for expression, expected in _whole(rule, engine, truths):
                assert ask(expression, bundle) == expected, rule.id
                seen[expected] += 1
    assert set(seen) == {"true", "false", "unknown"}, seen


def _whole(rule: Rule, engine: Engine, truths: Mapping[str, Truth]) -> Iterator[tuple[str, Truth]]:
    facts = engine.kb.facts
    when = [condition_in_fhirpath(criterion.expression, facts, SYSTEM) for criterion in rule.when]
    unless = condition_in_fhirpath(AnyOf(tuple(criterion.expression for criterion in rule.unless)), facts, SYSTEM)
    held = [evaluate(criterion.expression, truths) for criterion in rule.when]
    yield all_of(when), "false" if "false" in held else "unknown" if "unknown" in held else "true"
    excluded = Not(AnyOf(tuple(criterion.expression for criterion in rule.unless)))
    yield none_of(unless), evaluate(excluded, truths)


# --- single conditions, one by one --------------------------------------------------------------------------------


def _atom(field: str, operator: Any, *words: str, number: str | None = None) -> Atom:
    amount = Decimal(number) if number is not None else None
    return Atom("test", field, operator, amount, frozenset(words), "")


def _said(value: object) -> str | None:
    """A name for a case that is the same in every run, for a set has no order."""
    if not isinstance(value, Atom):
        return None
    return f"{value.field} {value.operator} {value.number or ','.join(sorted(value.words))}"


SORAFENIB = frozenset({"sorafenib"})
N = Decimal


@pytest.mark.parametrize(
    ("atom", "value"),
    [
        (_atom("afp", "at_least", number="400"), Range(N(1210), None, low_open=True)),
        (_atom("afp", "at_least", number="2000"), Range(N(1210), None, low_open=True)),
        (_atom("afp", "above", number="1210"), Range(N(1210), None, low_open=True)),
        (_atom("afp", "above", number="1210"), Range(N(1210), None)),
        (_atom("afp", "below", number="20"), Range(None, N(20), high_open=True)),
        (_atom("afp", "below", number="20"), Range(None, N(20))),
        (_atom("afp", "at_most", number="20"), Range(None, N(20))),
        (_atom("afp", "known", "yes"), Range(N(1210), None, low_open=True)),
        (_atom("afp", "known", "yes"), Range(N(20), N(40))),
        (_atom("afp", "known", "no"), None),
        (_atom("albi_score", "at_most", number="-2.6"), Range.exactly(N("-2.6"))),
        (_atom("albi_score", "below", number="-2.6"), Range.exactly(N("-2.6"))),
        (_atom("bilirubin", "above", number="34.2"), Range.exactly(N("34.20000000000000000001"))),
        (_atom("ecog", "in", "0", "2"), Range(N(0), N(1))),
        (_atom("ecog", "in", "0", "2"), Range.exactly(1)),
        (_atom("ecog", "is", number="1"), Range(N(1), None)),
        (_atom("ascites", "in", "none", "mild"), Choice.of("none", "mild")),
        (_atom("ascites", "is", "mild"), Choice.of("none", "mild")),
        (_atom("ascites", "is", "moderate_severe"), Choice.of("none", "mild")),
        (_atom("ascites", "known", "yes"), Choice.of("none", "mild")),
        (_atom("prior_drugs", "includes", "sorafenib"), Members(SORAFENIB)),
        (_atom("prior_drugs", "includes", "sorafenib"), Members(frozenset(), SORAFENIB)),
        (_atom("prior_drugs", "includes", "sorafenib"), Members(frozenset(), None)),
        (_atom("prior_drugs", "includes", "sorafenib"), Members(frozenset())),
        (_atom("prior_drugs", "excludes", "sorafenib"), Members(frozenset())),
        (_atom("prior_drugs", "excludes", "sorafenib", "lenvatinib"), Members(SORAFENIB, None)),
        (_atom("prior_drugs", "known", "yes"), Members(frozenset())),
        (_atom("prior_drugs", "known", "yes"), Members(SORAFENIB, None)),
        (_atom("resection_date", "known", "yes"), Range.exactly(739000)),
        (_atom("resection_date", "known", "no"), Range.exactly(739000)),
    ],
    ids=_said,
)
def test_a_value_at_the_edge_is_read_as_the_engine_reads_it(
    engine: Engine, ask: Callable[[str, Resource], Truth], atom: Atom, value: Value | None
) -> None:
    facts = {} if value is None else {atom.field: value}
    bundle = facts_bundle(engine.kb, facts, base=DEFAULT_BASE)
    assert ask(condition_in_fhirpath(atom, engine.kb.facts, SYSTEM), bundle) == atom.holds(value)


def test_a_number_in_another_unit_is_unknown_and_never_compared(
    engine: Engine, ask: Callable[[str, Resource], Truth]
) -> None:
    atom = _atom("bilirubin", "at_most", number="34.2")
    expression = condition_in_fhirpath(atom, engine.kb.facts, SYSTEM)
    bundle = facts_bundle(engine.kb, {"bilirubin": Range.exactly(N(2))}, base=DEFAULT_BASE)
    assert ask(expression, bundle) == "true"
    for component in bundle["entry"][0]["resource"]["component"]:
        component["valueQuantity"]["code"] = "mg/dL"
    assert ask(expression, bundle) == "unknown"


def test_an_observation_without_the_parts_that_say_what_is_known_is_unknown(
    engine: Engine, ask: Callable[[str, Resource], Truth]
) -> None:
    facts: dict[str, Value] = {
        "ascites": Choice.of("none"),
        "prior_drugs": Members(frozenset()),
        "ecog": Range.exactly(1),
    }
    bundle = facts_bundle(engine.kb, facts, base=DEFAULT_BASE)
    for entry in bundle["entry"]:
        del entry["resource"]["component"]
    for atom in (
        _atom("ascites", "is", "none"),
        _atom("prior_drugs", "excludes", "sorafenib"),
        _atom("ecog", "at_most", number="1"),
    ):
        assert ask(condition_in_fhirpath(atom, engine.kb.facts, SYSTEM), bundle) == "unknown"


def test_the_code_of_a_fact_in_another_code_system_is_not_that_fact(
    engine: Engine, ask: Callable[[str, Resource], Truth]
) -> None:
    expression = condition_in_fhirpath(_atom("ecog", "at_most", number="1"), engine.kb.facts, SYSTEM)
    bundle = facts_bundle(engine.kb, {"ecog": Range.exactly(1)}, base="https://elsewhere.example/fhir")
    assert ask(expression, bundle) == "unknown"


def test_the_conditions_name_every_atom_of_what_they_are_made_from(engine: Engine) -> None:
    for rule in engine.kb.rules():
        for criterion in (*rule.when, *rule.unless):
            expression = condition_in_fhirpath(criterion.expression, engine.kb.facts, SYSTEM)
            asked = expression.count("entry.resource")
            assert asked == sum(1 for _ in atoms(criterion.expression)), criterion.id


def test_the_conditions_worked_out_in_the_documentation_are_the_ones_exported(engine: Engine) -> None:
    text = (ROOT / "docs/fhir-export.md").read_text(encoding="utf-8").replace("{base}", DEFAULT_BASE)
    written = [block.split("\n") for block in text.split("```\n") if block.startswith("entry.resource")]
    known = {condition_in_fhirpath(atom, engine.kb.facts, SYSTEM) for atom in engine.kb.atoms().values()}
    assert len(written) == 2
    for lines in written:
        joined = "".join(line if line.startswith(".") else f" {line}" for line in lines if line).strip()
        assert joined in known
