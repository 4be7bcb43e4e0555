"""What is asked for is what nobody has recorded, however many open rules lead to it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from engine.assess import Engine

PATIENTS = Path(__file__).resolve().parents[2] / "features" / "patients"


@pytest.mark.parametrize(
    ("patient", "section", "unrecorded"),
    [
        ("untreated-iiib-lung-metastasis", "patient", "ecog"),
        ("tace-refractory-iib", "tumour", "largest_diameter"),
    ],
)
def test_a_recorded_finding_is_not_asked_for(
    engine: Engine, today: date, patient: str, section: str, unrecorded: str
) -> None:
    profile = json.loads((PATIENTS / f"{patient}.json").read_text(encoding="utf-8"))
    before = {question.field for question in engine.assess(profile, today=today, outcomes=False).find_out_first}
    del profile[section][unrecorded]
    answer = engine.assess(profile, today=today, outcomes=False)
    asked = {question.field for question in answer.find_out_first} - before
    assert unrecorded in asked
    recorded = {field for fields in profile.values() for field in fields}
    assert not asked & recorded, asked & recorded
