"""The services an EHR can call, what they ask to be sent along, and how that is announced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from engine.assessment import Bilingual

Purpose: TypeAlias = Literal["review", "check", "prepare"]
ContextKind: TypeAlias = Literal["text", "id", "bundle", "texts"]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the record, by its prefetch key. ``mandatory``: without it no service answers (412).

    ``template``: what is asked for, within the subset of FHIR's search that CDS Hooks allows. ``label``: for people.
    """

    key: str
    template: str
    resource: str
    mandatory: bool
    label: Bilingual


_OF_PATIENT = "patient={{context.patientId}}"
PARTS = (
    Part("patient", "Patient/{{context.patientId}}", "Patient", True, Bilingual("patient's data", "患者基本信息")),
    Part("conditions", f"Condition?{_OF_PATIENT}&_count=200", "Bundle", True, Bilingual("diagnoses", "诊断与问题列表")),
    Part(
        "observations",
        f"Observation?{_OF_PATIENT}&_sort=-date&_count=200",
        "Bundle",
        False,
        Bilingual("laboratory values and findings", "检验与检查结果"),
    ),
    Part(
        "procedures",
        f"Procedure?{_OF_PATIENT}&_sort=-date&_count=100",
        "Bundle",
        False,
        Bilingual("procedures", "手术与操作"),
    ),
    Part(
        "medicationRequests",
        f"MedicationRequest?{_OF_PATIENT}&_count=100",
        "Bundle",
        False,
        Bilingual("medication orders", "用药医嘱"),
    ),
    Part(
        "medicationAdministrations",
        f"MedicationAdministration?{_OF_PATIENT}&_count=100",
        "Bundle",
        False,
        Bilingual("medication administrations", "给药记录"),
    ),
    Part(
        "medicationStatements",
        f"MedicationStatement?{_OF_PATIENT}&_count=100",
        "Bundle",
        False,
        Bilingual("medication history", "用药史"),
    ),
)
MANDATORY = tuple(part.key for part in PARTS if part.mandatory)


@dataclass(frozen=True, slots=True)
class Service:
    """One service: an id for one hook alone, because some clients keep only one hook an id."""

    id: str
    hook: str
    purpose: Purpose
    title: str
    description: str


_REVIEW = (
    "For a patient with hepatocellular carcinoma: stage, regimens that may be considered with source and certainty, "
    "evidence against, what is missing. No card for other patients. / "
    "针对肝细胞癌患者：分期、可考虑的方案（附来源与证据确定性）、反对证据及缺失信息；其他患者不出卡片。"
)
_CHECK = (
    "For a treatment of hepatocellular carcinoma being ordered: what supports it, what speaks against it, cautions. "
    "No card for other orders or other patients. / "
    "针对正在开立的肝细胞癌治疗：支持依据、反对证据与注意事项；其他医嘱或其他患者不出卡片。"
)
_PREPARE = (
    "For a patient with hepatocellular carcinoma: facts that the tumour board would miss in the record. "
    "No card where nothing is missing. / "
    "针对肝细胞癌患者：列出会诊时病历中将缺失的信息；无缺失则不出卡片。"
)
SERVICES: Mapping[str, Service] = {
    service.id: service
    for service in (
        Service(
            "hcc-board-review", "patient-view", "review", "Liver tumour board review / 肝癌多学科会诊参考", _REVIEW
        ),
        Service(
            "hcc-regimen-check-select",
            "order-select",
            "check",
            "Check of a liver cancer order / 肝癌治疗医嘱核对",
            _CHECK,
        ),
        Service(
            "hcc-regimen-check-sign", "order-sign", "check", "Check of a liver cancer order / 肝癌治疗医嘱核对", _CHECK
        ),
        Service(
            "hcc-board-prepare",
            "appointment-book",
            "prepare",
            "Before the liver tumour board / 肝癌会诊前准备",
            _PREPARE,
        ),
        Service(
            "hcc-board-prepare-encounter",
            "encounter-start",
            "prepare",
            "Before the liver tumour board / 肝癌会诊前准备",
            _PREPARE,
        ),
    )
}

# What the context of each hook holds; what is not listed is not read.
CONTEXT: Mapping[str, Mapping[str, tuple[ContextKind, bool]]] = {
    "patient-view": {"userId": ("text", True), "patientId": ("id", True), "encounterId": ("id", False)},
    "order-select": {
        "userId": ("text", True),
        "patientId": ("id", True),
        "encounterId": ("id", False),
        "selections": ("texts", True),
        "draftOrders": ("bundle", True),
    },
    "order-sign": {
        "userId": ("text", True),
        "patientId": ("id", True),
        "encounterId": ("id", False),
        "draftOrders": ("bundle", True),
    },
    "appointment-book": {
        "userId": ("text", True),
        "patientId": ("id", True),
        "encounterId": ("id", False),
        "appointments": ("bundle", True),
    },
    "encounter-start": {"userId": ("text", True), "patientId": ("id", True), "encounterId": ("id", True)},
}
_USAGE = (
    f"Needs {' and '.join(MANDATORY)}, sent with the call or readable from a FHIR server on this service's list; else 412. "
    "Everything else is optional, and a card says what was not read. "
    "Cards are in English or Chinese by Accept-Language. Information for a tumour board, not reviewed by clinicians."
)


def discovery() -> dict[str, Any]:
    """The answer to ``GET /cds-services``."""
    return {
        "services": [
            {
                "hook": service.hook,
                "id": service.id,
                "title": service.title,
                "description": service.description,
                "usageRequirements": _USAGE,
                "prefetch": {part.key: part.template for part in PARTS},
            }
            for service in SERVICES.values()
        ]
    }
