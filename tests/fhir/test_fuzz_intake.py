"""Spoiled records: nothing crashes, the profile is always accepted, and what is taken away never makes a fact.

The records are the examples and what ``hypothesis`` makes of them: members dropped, replaced, retyped, doubled, statuses and
subjects changed, dates and numbers spoiled, references turned in circles.
"""

from __future__ import annotations

import copy
import os
import random
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from intake_support import NAMES, TODAY, codes_for, example

from api.fhir.intake import Intake, read
from engine.assess import Engine
from engine.values import Members

RUNS = int(os.environ.get("HCC_TEST_FUZZ_INTAKE", "80"))
quietly = settings(
    max_examples=RUNS,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
JUNK = (
    None, "", " ", "x", "未知", [], {}, [None], [[]], {"a": None}, 0, -1, 1, True, False, 1.5, 1e308, 10**400, "9" * 5000,
    float("inf"), float("nan"), "2026-13-45", "9999-12-31", "0000-00-00", "2026", "entered-in-error", "preliminary",
    "cancelled", {"coding": [{"code": "refuted"}]}, {"reference": "Patient/another"}, {"reference": "#self"},
    {"reference": "Condition/hcc"}, {"value": 1}, [{"coding": {"system": 1, "code": []}}], "\u0000", "\ud800",
    {"text": "阳性"}, {"coding": [{"system": "http://loinc.org", "code": "1834-1"}]},
)  # fmt: skip
# Members that change what is said rather than add to it: without one of them the record says something else, and may
# say more. FHIR calls most of them modifier elements; an unreadable status, subject or unit keeps a value from being used.
CHANGING = frozenset(
    {"comparator", "verificationStatus", "clinicalStatus", "doNotPerform", "modifierExtension", "focus"}
)


def intake(engine: Engine, document: Any, patient: str | None = None) -> Intake:
    return read(document, engine=engine, codes=codes_for(engine), today=TODAY, patient=patient)


def places(part: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every member and item of a document."""
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for step, value in items:
        yield (*path, step)
        yield from places(value, (*path, step))


def holder(document: Any, path: tuple[Any, ...]) -> Any:
    for step in path[:-1]:
        document = document[step]
    return document


def spoiled(document: Any, chance: random.Random, times: int) -> Any:
    for _ in range(times):
        path = chance.choice(list(places(document)) or [()])
        if not path:
            return document
        at, step = holder(document, path), path[-1]
        how = chance.randrange(5)
        if how == 0:
            del at[step]
        elif how == 1:
            at[step] = copy.deepcopy(chance.choice(JUNK))
        elif how == 2:
            at[step] = [at[step]]
        elif how == 3:
            if isinstance(at, list):
                at.insert(step, copy.deepcopy(at[step]))
            else:
                at[f"{step}2"] = copy.deepcopy(at[step])
        else:
            other = chance.choice(list(places(document)))
            at[step] = copy.deepcopy(holder(document, other)[other[-1]])
    return document


@quietly
@given(name=st.sampled_from(NAMES), seed=st.integers(0, 2**32), times=st.integers(1, 25))
def test_a_spoiled_record_never_crashes_and_its_profile_is_always_accepted(
    engine: Engine, name: str, seed: int, times: int
) -> None:
    found = intake(engine, spoiled(example(name), random.Random(seed), times))
    engine.intake.read(found.profile, TODAY)
    assert all(note.says.en and note.says.zh for note in found.notes)


@quietly
@given(
    document=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(JUNK),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["resourceType", "entry", "resource", "id", "code", "subject"]), inner, max_size=5
            )
        ),
        max_leaves=20,
    )
)
def test_any_json_at_all_is_read_without_a_crash(engine: Engine, document: Any) -> None:
    engine.intake.read(intake(engine, document).profile, TODAY)


@quietly
@given(
    kind=st.sampled_from(
        ["Patient", "Observation", "Condition", "Procedure", "Medication", "MedicationRequest", "MedicationStatement"]
    ),
    data=st.data(),
)
def test_a_resource_whose_every_member_is_anything_is_read_without_a_crash(
    engine: Engine, kind: str, data: Any
) -> None:
    from api.fhir.resources import READ

    members = {
        name: data.draw(st.sampled_from(JUNK), label=name)
        for name in READ[kind].model_fields
        if data.draw(st.booleans(), label=f"with {name}")
    }
    resource = {**members, "resourceType": kind, "subject": {"reference": "Patient/p"}}
    engine.intake.read(intake(engine, [{"resourceType": "Patient", "id": "p"}, resource]).profile, TODAY)


def test_references_in_a_circle_are_followed_one_step(engine: Engine) -> None:
    circle = {
        "resourceType": "MedicationStatement",
        "id": "m",
        "status": "active",
        "subject": {"reference": "Patient/p"},
        "medicationReference": {"reference": "MedicationStatement/m"},
        "reasonReference": [{"reference": "MedicationStatement/m"}, {"reference": "#x"}],
        "contained": [{"resourceType": "MedicationStatement", "id": "x", "medicationReference": {"reference": "#x"}}],
    }
    assert intake(engine, [{"resourceType": "Patient", "id": "p"}, circle]).profile == {}


def test_a_record_nested_in_itself_without_end_is_given_up(engine: Engine) -> None:
    bundle: dict[str, Any] = {"resourceType": "Bundle", "entry": []}
    for _ in range(3000):
        bundle = {"resourceType": "Bundle", "entry": [{"resource": bundle}]}
    assert intake(engine, bundle).profile == {}


# --- what is taken away ------------------------------------------------------------------------------------


FROM_LINES = frozenset(
    [
        "prior_drugs",
        "progressed_on",
        "intolerant_of",
        "failed_drugs",
        "prior_classes",
        "progressed_on_classes",
        "failed_classes",
        "failed_regimen_types",
        "last_failed_type",
        "line_of_therapy",
        "on_systemic_therapy",
        "sorafenib_tolerated",
    ]
)


def facts(engine: Engine, found: Intake) -> set[tuple[str, str]]:
    """Every fact the engine takes from a profile, with its value; of a list each item it holds.

    What treatment lines give is compared line by line instead (:func:`lines_made`).
    """
    held: set[tuple[str, str]] = set()
    for name, value in engine.intake.read(found.profile, TODAY).facts.items():
        if name in FROM_LINES:
            continue
        if isinstance(value, Members):
            held |= {(name, item) for item in value.included}
            held |= {(name, "and nothing else")} if value.maybe is not None else set()
        else:
            held.add((name, str(value)))
    return held


@lru_cache(maxsize=8)
def held_by(name: str, engine: Engine) -> frozenset[tuple[str, str]]:
    """What the whole record says, and what each of its resources says by itself.

    The second is what is legitimately left where a newer or a contradicting resource is taken away: an older value
    of the record, never a new one.
    """
    bundle = example(name)
    patient = bundle["entry"][0]
    held = facts(engine, intake(engine, bundle))
    bare = {**patient, "resource": {key: patient["resource"][key] for key in ("resourceType", "id")}}
    for entry in bundle["entry"][1:]:
        for person in (patient, bare):
            held |= facts(engine, intake(engine, {**bundle, "entry": [person, entry]}))
    return frozenset(held)


def removable(document: Any) -> list[tuple[Any, ...]]:
    """Everything that can be taken away, except the members that change what is said."""
    return [path for path in places(document) if not CHANGING & set(path)]


@quietly
@given(name=st.sampled_from(NAMES), seed=st.integers(0, 2**32), times=st.integers(1, 30))
def test_taking_resources_or_members_away_never_makes_a_fact(engine: Engine, name: str, seed: int, times: int) -> None:
    bundle, chance = example(name), random.Random(seed)
    known = held_by(name, engine)
    for _ in range(times):
        paths = removable(bundle)
        if not paths:
            break
        path = chance.choice(paths)
        del holder(bundle, path)[path[-1]]
    found = intake(engine, bundle)
    assert facts(engine, found) - known == set()
    assert lines_made(engine, name, found) == []


def lines_made(engine: Engine, name: str, found: Intake) -> list[str]:
    """Treatment lines with a drug, a number, a reason or a day that the whole record does not give to that line."""
    before = intake(engine, example(name)).profile.get("treatment", {}).get("lines", [])
    made = []
    for line in found.profile.get("treatment", {}).get("lines", []):
        whole = next((each for each in before if each["line"] == line["line"]), {})
        made += [
            key
            for key, value in line.items()
            if not (set(value) <= set(whole.get(key, [])) if key == "agents" else whole.get(key) == value)
        ]
    return made


NEGATIVE = ("no", "none", "negative", "not_detected", "and nothing else", "0")


@pytest.mark.parametrize("name", NAMES)
def test_without_any_one_resource_nothing_becomes_a_no(engine: Engine, name: str) -> None:
    bundle = example(name)
    before = {fact for fact in held_by(name, engine) if fact[1] in NEGATIVE}
    for number in range(len(bundle["entry"])):
        rest = [entry for index, entry in enumerate(bundle["entry"]) if index != number]
        after = {
            fact
            for fact in facts(
                engine, intake(engine, {**bundle, "entry": rest}, patient=bundle["entry"][0]["resource"]["id"])
            )
            if fact[1] in NEGATIVE
        }
        assert after <= before, number


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("member", ["status", "subject", "code", "effectiveDateTime", "valueQuantity", "value", "unit"])
def test_without_a_member_that_a_value_needs_the_value_is_unknown_and_never_another(
    engine: Engine, name: str, member: str
) -> None:
    bundle = example(name)
    for path in list(places(bundle)):
        if path[-1] == member:
            changed = copy.deepcopy(bundle)
            del holder(changed, path)[member]
            assert facts(engine, intake(engine, changed)) <= held_by(name, engine)


def test_an_empty_record_says_nothing(engine: Engine) -> None:
    assert intake(engine, {"resourceType": "Bundle", "type": "collection"}) == Intake({}, (), ())
