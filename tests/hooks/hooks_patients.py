"""Made-up patients as an EHR would send them: profiles of the examples and scenarios, written as FHIR resources."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from hooks_support import PATIENT, ROOT, TODAY, bundle

from engine.knowledge import load

_SUBJECT = {"reference": f"Patient/{PATIENT}"}
_HISTORY = {
    "prior_systemic": "既往系统治疗",
    "prior_tace": "既往TACE",
    "prior_resection": "既往肝切除",
    "prior_ablation": "既往肝癌消融",
}


def profile_of(patient: str) -> dict[str, Any]:
    """The profile of a named patient."""
    return json.loads(json.dumps(_PROFILES[patient]()))  # type: ignore[no-any-return]


def _file(path: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / path).read_text(encoding="utf-8"))
    return found


def _changed(path: str, **changes: Mapping[str, Any]) -> dict[str, Any]:
    profile = _file(path)
    for section, values in changes.items():
        profile.setdefault(section, {}).update(values)
    return profile


_UNTREATED = "examples/untreated-cnlc-iiia.json"
_PROFILES = {
    "untreated": lambda: _file(_UNTREATED),
    "failed": lambda: _file("examples/failed-atezolizumab-bevacizumab.json"),
    "ruptured": lambda: _changed(_UNTREATED, tumour={"tumour_rupture": "current"}, resection={}),
    "child-pugh-c": lambda: _changed(
        _UNTREATED,
        liver={"bilirubin": "62 µmol/L", "albumin": "25 g/L", "inr": "1.9", "ascites": "moderate"},
    ),
    "line-unknown": lambda: {name: part for name, part in _file(_UNTREATED).items() if name != "treatment"},
    "varices": lambda: _changed(_UNTREATED, liver={"varices": "high_risk", "varices_treated": "no"}),
    "bleeding": lambda: _changed(_UNTREATED, comorbidity={"active_bleeding": "是"}),
    "sparse": lambda: {"patient": {"age": 61}, "disease": {"diagnosis": "hcc"}, "tumour": {"largest_diameter": "4 cm"}},
    "cholangiocarcinoma": lambda: {"patient": {"age": 61}, "disease": {"diagnosis": "icc"}},
    "metastasis": lambda: {"patient": {"age": 61}, "disease": {"diagnosis": "liver_metastasis"}},
    "no-tumour": lambda: {"patient": {"age": 61}},
}


def record_of(patient: str) -> dict[str, Any]:
    """The whole prefetch of a named patient."""
    return as_prefetch(profile_of(patient))


def as_prefetch(profile: Mapping[str, Any]) -> dict[str, Any]:
    """*profile* as the prefetch of an EHR that calls every finding by its Chinese name."""
    age = profile.get("patient", {}).get("age", 56)
    sex = {"男": "male", "女": "female"}.get(profile.get("patient", {}).get("sex", "男"), "female")
    person = {
        "resourceType": "Patient",
        "id": PATIENT,
        "gender": sex,
        "birthDate": f"{TODAY.year - age}-01-15",
    }
    return {
        "patient": person,
        "conditions": bundle(*_conditions(profile)),
        "observations": bundle(*_observations(profile)),
        "procedures": bundle(),
        "medicationRequests": bundle(),
        "medicationAdministrations": bundle(),
        "medicationStatements": bundle(*_lines(profile)),
    }


_DIAGNOSES = {"hcc": "C22.0", "肝细胞癌": "C22.0", "icc": "C22.1", "liver_metastasis": "C78.7"}


def _conditions(profile: Mapping[str, Any]) -> list[dict[str, Any]]:
    diagnosis = profile.get("disease", {}).get("diagnosis")
    if diagnosis is None:
        return [_condition("c1", "I10", "Essential hypertension")]
    return [_condition("c1", _DIAGNOSES[diagnosis], "the tumour")]


def _condition(name: str, code: str, display: str) -> dict[str, Any]:
    system = "http://terminology.hl7.org/CodeSystem/condition-"
    return {
        "resourceType": "Condition",
        "id": name,
        "subject": _SUBJECT,
        "clinicalStatus": {"coding": [{"system": f"{system}clinical", "code": "active"}]},
        "verificationStatus": {"coding": [{"system": f"{system}ver-status", "code": "confirmed"}]},
        "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": code, "display": display}]},
        "recordedDate": "2026-05-20",
    }


@lru_cache(maxsize=1)
def _labels() -> Mapping[str, str]:
    return {name: fact.label.zh for name, fact in load().facts.items()}


def _observations(profile: Mapping[str, Any]) -> list[dict[str, Any]]:
    found: list[tuple[str, Any]] = [
        (_labels()[name], value)
        for section, values in profile.items()
        if section not in ("treatment",)
        for name, value in values.items()
        if name not in ("age", "sex", "diagnosis")
    ]
    treatment = profile.get("treatment", {})
    if treatment.get("lines") == "none":
        found.append((_HISTORY["prior_systemic"], "否"))
    if treatment.get("tace") == "none":
        found.append((_HISTORY["prior_tace"], "否"))
    found += [(_HISTORY[name], value) for name, value in treatment.items() if name in _HISTORY]
    return [_observation(f"b{index}", *item) for index, item in enumerate(found)]


def _observation(name: str, called: str, value: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": name,
        "status": "final",
        "subject": _SUBJECT,
        "code": {"text": called},
        "effectiveDateTime": "2026-05-25",
        **_valued(value),
    }


def _valued(value: Any) -> dict[str, Any]:
    if isinstance(value, list):
        return {"valueString": "、".join(value)}
    if isinstance(value, dict):
        return {"valueQuantity": {key: item for key, item in value.items() if key in ("value", "unit", "comparator")}}
    return {"valueString": str(value)}


def _lines(profile: Mapping[str, Any]) -> list[dict[str, Any]]:
    lines = profile.get("treatment", {}).get("lines", [])
    return [
        {
            "resourceType": "MedicationStatement",
            "id": f"s{number}{index}",
            "status": "stopped",
            "subject": _SUBJECT,
            "medicationCodeableConcept": {"text": agent},
            "category": {"text": "一线" if number == 0 else "二线"},
            "statusReason": [{"text": "疾病进展"}],
            "effectivePeriod": {"start": line["start"], "end": line["end"]},
        }
        for number, line in enumerate(lines if isinstance(lines, list) else [])
        for index, agent in enumerate(line["agents"])
    ]
