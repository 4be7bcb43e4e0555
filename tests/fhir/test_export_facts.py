"""Facts as Observations: exact, in one unit, and with what is open said as open."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from api.fhir.export.conditions import ucum
from api.fhir.export.facts import fact_observations, facts_bundle
from api.fhir.export.parts import DEFAULT_BASE, encode
from engine.assess import Engine
from engine.values import Choice, Members, Range, Value
from tests.engine.random_profiles import patients
from tests.fhir.export_checks import faults

N = Decimal


def wire(engine: Engine, field: str, value: Value) -> dict[str, Any]:
    """The Observation of one fact as it goes over the wire, numbers with every digit."""
    (found,) = fact_observations(engine.kb, {field: value}, base=DEFAULT_BASE)
    read: dict[str, Any] = json.loads(encode(found), parse_float=Decimal)
    return read


def components(observation: dict[str, Any]) -> list[tuple[str, Any]]:
    found = []
    for item in observation["component"]:
        (value,) = [held for key, held in item.items() if key.startswith("value")]
        if isinstance(value, dict):
            value = value["coding"][0]["code"] if "coding" in value else (value.get("comparator"), value["value"])
        found.append((item["code"]["coding"][0]["code"], value))
    return found


@pytest.mark.parametrize(
    ("field", "value", "status", "settled", "known"),
    [
        ("afp", Range.exactly(N("520.10")), "final", ("valueQuantity", N("520.1")), [("low", (None, N("520.1"))), ("high", (None, N("520.1")))]),
        ("ecog", Range.exactly(1), "final", ("valueInteger", 1), [("low", (None, 1)), ("high", (None, 1))]),
        ("afp", Range(N(1210), None, low_open=True), "final", ("valueQuantity", 1210), [("low", (">", 1210))]),
        ("afp", Range(None, N(20)), "final", ("valueQuantity", 20), [("high", (None, 20))]),
        ("afp", Range(N(20), N(40), high_open=True), "preliminary", None, [("low", (None, 20)), ("high", ("<", 40))]),
        ("ascites", Choice.of("mild"), "final", ("valueCodeableConcept", "mild"), [("possible", "mild")]),
        ("ascites", Choice.of("mild", "none"), "preliminary", None, [("possible", "none"), ("possible", "mild")]),
        ("prior_drugs", Members(frozenset()), "final", None, [("complete", True)]),
        (
            "prior_drugs",
            Members(frozenset({"sorafenib"}), None),
            "preliminary",
            None,
            [("included", "sorafenib"), ("complete", False)],
        ),
        (
            "prior_drugs",
            Members(frozenset({"sorafenib"}), frozenset({"lenvatinib"})),
            "preliminary",
            None,
            [("included", "sorafenib"), ("possible", "lenvatinib"), ("complete", True)],
        ),
        ("resection_date", Range.exactly(date(2024, 4, 25).toordinal()), "final", ("valueDateTime", "2024-04-25"), [("low", "2024-04-25"), ("high", "2024-04-25")]),
    ],
    ids=str,
)  # fmt: skip
def test_a_fact_says_in_its_parts_what_is_known_of_it(
    engine: Engine, field: str, value: Value, status: str, settled: tuple[str, Any] | None, known: list[Any]
) -> None:
    found = wire(engine, field, value)
    assert found["status"] == status
    assert components(found) == known
    values = {key: held for key, held in found.items() if key.startswith("value")}
    if settled is None:
        assert values == {}
        assert found["note"][0]["text"]
    else:
        (name, expected) = settled
        held = values[name]
        if isinstance(held, dict):
            held = held["coding"][0]["code"] if "coding" in held else held["value"]
        assert held == expected
        assert set(values) == {name}


def test_a_number_measured_beyond_the_assay_has_its_comparator(engine: Engine) -> None:
    def comparator(value: Range) -> str:
        return str(wire(engine, "afp", value)["valueQuantity"]["comparator"])

    assert comparator(Range(N(1210), None, low_open=True)) == ">"
    assert comparator(Range(N(1210), None)) == ">="
    assert comparator(Range(None, N(20), high_open=True)) == "<"
    assert comparator(Range(None, N(20))) == "<="


def test_every_digit_of_a_number_goes_over_the_wire(engine: Engine) -> None:
    exact = N("-2.6000000000000000000000001")
    assert wire(engine, "albi_score", Range.exactly(exact))["valueQuantity"]["value"] == exact
    assert b"1E" not in encode({"value": N("1E+7")})


def test_every_unit_of_the_vocabulary_has_a_code_that_ucum_can_read(engine: Engine) -> None:
    units = {fact.unit: ucum(fact.unit) for fact in engine.kb.facts.values() if fact.kind in ("count", "quantity")}
    assert units == {
        "": "1",
        "%": "%",
        "10^9/L": "10*9/L",
        "INR": "{INR}",
        "IU/mL": "[IU]/mL",
        "U/L": "U/L",
        "cm": "cm",
        "g": "g",
        "g/L": "g/L",
        "kg": "kg",
        "mAU/mL": "{mAU}/mL",
        "mm": "mm",
        "mmHg": "mm[Hg]",
        "mmol/L": "mmol/L",
        "ng/mL": "ng/mL",
        "pg/mL": "pg/mL",
        "s": "s",
        "µmol/L": "umol/L",
    }


def test_a_fact_with_a_public_code_carries_it_beside_ours(engine: Engine) -> None:
    codes = wire(engine, "afp", Range.exactly(5))["code"]["coding"]
    assert [(item["system"], item["code"]) for item in codes] == [
        (f"{DEFAULT_BASE}/CodeSystem/fact", "afp"),
        ("http://loinc.org", "1834-1"),
    ]


def test_a_range_without_any_bound_has_no_observation(engine: Engine) -> None:
    assert fact_observations(engine.kb, {"afp": Range(None, None)}, base=DEFAULT_BASE) == []


def test_facts_of_random_patients_are_valid_r4_with_one_observation_each(engine: Engine) -> None:
    for _, patient in patients(engine, 5, 6):
        facts = engine.facts(patient)
        bundle = facts_bundle(engine.kb, facts, base=DEFAULT_BASE, patient="Patient/made-up")
        assert faults(bundle) == []
        named = [entry["resource"]["code"]["coding"][0]["code"] for entry in bundle["entry"]]
        assert sorted(named) == sorted(facts)
