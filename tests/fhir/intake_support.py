"""Small records for the tests of the intake: one resource a call, all of one patient."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from api.fhir.codes import CodeMap, load_codes
from api.fhir.intake import Intake, read
from engine.assess import Engine

TODAY = date(2026, 11, 21)
NOW = "2026-11-18"
LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "fhir"
NAMES = ("mcode-untreated-lung-metastasis", "chinese-hospital-second-line", "difficult-record")
SUBJECT = {"reference": "Patient/p"}
_CODES: dict[str, CodeMap] = {}


def codes_for(engine: Engine) -> CodeMap:
    """The shipped map, loaded once for one rule set."""
    if engine.kb.digest not in _CODES:
        _CODES[engine.kb.digest] = load_codes(engine.kb)
    return _CODES[engine.kb.digest]


def example(name: str) -> Any:
    """An example bundle, numbers exact."""
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"), parse_float=Decimal)


def taken(engine: Engine, *resources: Any, **how: Any) -> Intake:
    """What a Bundle of *resources* says; a Patient ``p`` is added unless one is given."""
    kept = list(resources)
    if not any(isinstance(item, dict) and item.get("resourceType") == "Patient" for item in kept):
        kept.insert(0, {"resourceType": "Patient", "id": "p"})
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": item} for item in kept]}
    return read(bundle, engine=engine, codes=codes_for(engine), today=TODAY, **how)


def loinc(code: str, display: str | None = None) -> dict[str, Any]:
    coding = {"system": LOINC, "code": code}
    return {"coding": [{**coding, "display": display} if display else coding]}


def obs(code: Any, *, on: str | None = NOW, status: str | None = "final", id: str = "o", **more: Any) -> dict[str, Any]:
    """An Observation; *code*: a CodeableConcept, or the text of one."""
    made = {
        "resourceType": "Observation",
        "id": id,
        "code": {"text": code} if isinstance(code, str) else code,
        "subject": SUBJECT,
        **more,
    }
    if on is not None:
        made["effectiveDateTime"] = on
    if status is not None:
        made["status"] = status
    return made


def quantity(value: Any, unit: str | None = None, code: str | None = None, comparator: str | None = None) -> Any:
    made: dict[str, Any] = {"value": value}
    if comparator:
        made["comparator"] = comparator
    if unit is not None:
        made["unit"] = unit
    if code is not None:
        made |= {"system": UCUM, "code": code}
    return made


def condition(
    code: Any, *, clinical: str | None = "active", verified: str | None = "confirmed", id: str = "c", **more: Any
) -> dict[str, Any]:
    made = {
        "resourceType": "Condition",
        "id": id,
        "code": {"text": code} if isinstance(code, str) else code,
        "subject": SUBJECT,
        "recordedDate": NOW,
        **more,
    }
    if clinical is not None:
        made["clinicalStatus"] = {"coding": [{"code": clinical}]}
    if verified is not None:
        made["verificationStatus"] = {"coding": [{"code": verified}]}
    return made


def icd(code: str, display: str | None = None) -> dict[str, Any]:
    return {"coding": [{"system": ICD10, "code": code, **({"display": display} if display else {})}]}


def procedure(code: Any, *, status: str | None = "completed", on: str | None = NOW, **more: Any) -> dict[str, Any]:
    made = {
        "resourceType": "Procedure",
        "id": more.pop("id", "x"),
        "status": status,
        "code": {"text": code} if isinstance(code, str) else code,
        "subject": SUBJECT,
        **more,
    }
    if on is not None:
        made["performedDateTime"] = on
    return made


def statement(drug: str, *, status: str = "completed", id: str = "m", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationStatement",
        "id": id,
        "status": status,
        "medicationCodeableConcept": {"text": drug},
        "subject": SUBJECT,
        "effectivePeriod": {"start": "2026-01-05", "end": "2026-06-30"},
        **more,
    }


def order(drug: str, *, status: str = "active", intent: str = "order", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationRequest",
        "id": more.pop("id", "r"),
        "status": status,
        "intent": intent,
        "medicationCodeableConcept": {"text": drug},
        "subject": SUBJECT,
        "authoredOn": NOW,
        **more,
    }


def says(found: Intake, kind: str) -> list[str]:
    """What the notes of one kind say, in English."""
    return [note.says.en for note in found.notes if note.kind == kind]
