"""What the engine keeps between patients says nothing of any of them, and stops growing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.assess import Engine
from engine.knowledge import load
from tests.engine.random_profiles import patients

TODAY = date(2026, 11, 21)
EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.json"))


@pytest.fixture(scope="module")
def fresh() -> Iterator[Engine]:
    engine = Engine(load())
    yield engine
    engine.close()


def with_numbers(document: Any, turn: int) -> Any:
    """The patient, measured anew."""
    changed = deepcopy(document)
    changed["patient"]["weight"] = f"{50 + turn}.{turn % 7} kg"
    changed["liver"]["albumin"] = f"{36 + turn / 100:.2f} g/L"
    changed["tumour"]["largest_diameter"] = f"{61 + turn} mm"
    return changed


def test_comparisons_that_are_kept_hold_only_words_of_the_vocabulary(fresh: Engine) -> None:
    words = {"not known"} | {label.en for fact in fresh.kb.facts.values() for label in fact.values.values()}
    for _, patient in patients(fresh, 11, 60):
        fresh.answer(patient, TODAY)
    tracer = fresh.on(TODAY).tracer
    found = {kept.found.en for kept in (*tracer._conditions.values(), *tracer._directness.values())}
    assert found
    assert found <= words


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_same_patient_measured_again_adds_nothing(fresh: Engine, path: Path) -> None:
    document, tracer = json.loads(path.read_text(encoding="utf-8")), fresh.on(TODAY).tracer
    fresh.assess(with_numbers(document, 0), today=TODAY)
    kept = len(tracer._conditions), len(tracer._directness)
    for turn in range(1, 20):
        fresh.assess(with_numbers(document, turn), today=TODAY)
    assert (len(tracer._conditions), len(tracer._directness)) == kept


def test_patterns_of_verdicts_are_kept_up_to_a_number(fresh: Engine) -> None:
    assert fresh.on(TODAY).positions.of.cache_info().maxsize is not None
