"""The habits of the CDS Hooks Sandbox, in the order in which a browser makes its calls."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hooks_patients import record_of
from hooks_support import PATIENT, REVIEW, SELECT, SIGN, FhirStandIn, Kept, TestClient, bundle, json_reply
from test_hooks_prefetch import serve

Post = Callable[..., Any]


def draft(**members: Any) -> dict[str, Any]:
    """An order as the sandbox drafts it: neither intent nor drug to begin with."""
    return {
        "resourceType": "MedicationRequest",
        "id": "request-123",
        "status": "draft",
        "subject": {"reference": f"Patient/{PATIENT}"},
        "dosageInstruction": [{"doseAndRate": [{"doseQuantity": {"value": 1, "unit": "{pill}"}}]}],
        **members,
    }


def sandbox_call(fhir: FhirStandIn, hook: str, context: dict[str, Any]) -> dict[str, Any]:
    """What the sandbox sends: no token for an open server, and its own idea of what to prefetch."""
    return {
        "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
        "hook": hook,
        "fhirServer": fhir.url,
        "context": {"patientId": PATIENT, "userId": "Practitioner/COREPRACTITIONER1", **context},
    }


def test_a_session_of_the_sandbox_from_discovery_to_a_signed_order(
    calling: TestClient, post: Post, fhir: FhirStandIn, kept: Kept
) -> None:
    serve(fhir)
    found = calling.get("/cds-services", headers={"Origin": "http://localhost:8080"}).json()["services"]
    assert len({service["id"] for service in found}) == len(found)  # one id for two hooks would hide one of them

    viewed = post(REVIEW, sandbox_call(fhir, "patient-view", {}), to=calling)
    [main] = viewed.json()["cards"]
    assert main["summary"].startswith("CNLC IIIa")

    orders = bundle(draft(), type="collection")
    selecting = {"selections": ["MedicationRequest/request-123"], "draftOrders": orders}
    assert post(SELECT, sandbox_call(fhir, "order-select", selecting), to=calling).json() == {"cards": []}

    chosen = draft(
        category={"coding": [{"code": "outpatient"}]},  # an object where R4 wants a list
        medicationCodeableConcept={
            "coding": [
                {
                    "system": "http://www.nlm.nih.gov/research/umls/rxnorm",
                    "code": "597747",
                    "display": "sorafenib 200 MG Oral Tablet",
                }
            ],
            "text": "sorafenib 200 MG Oral Tablet",
        },
    )
    selecting["draftOrders"] = bundle(chosen, type="collection")
    [card] = post(SELECT, sandbox_call(fhir, "order-select", selecting), to=calling).json()["cards"]
    assert card["summary"].startswith("sorafenib: may be considered")

    signing = {"draftOrders": bundle(chosen, type="collection")}
    [card] = post(SIGN, sandbox_call(fhir, "order-sign", signing), to=calling).json()["cards"]
    assert len(kept.records) == 3

    feedback = {
        "feedback": [{"card": card["uuid"], "outcome": "accepted", "outcomeTimestamp": "2026-06-01T08:30:00.123Z"}]
    }
    assert post(SIGN, feedback, path="/feedback", to=calling).status_code == 200
    assert kept.feedback[0][1][0].card == card["uuid"]


def test_an_order_of_a_drug_that_is_no_matter_of_liver_cancer_gets_no_card(
    calling: TestClient, post: Post, fhir: FhirStandIn, kept: Kept
) -> None:
    serve(fhir)
    for drug in ("metformin", "entecavir", "恩替卡韦片", ""):
        signing = {"draftOrders": bundle(draft(medicationCodeableConcept={"text": drug}))}
        assert post(SIGN, sandbox_call(fhir, "order-sign", signing), to=calling).json() == {"cards": []}
    assert kept.records == []


def test_a_patient_who_is_unknown_to_the_server_is_a_failed_precondition(
    calling: TestClient, post: Post, fhir: FhirStandIn
) -> None:
    fhir.reply = lambda path: (404, {}, json.dumps({"resourceType": "OperationOutcome"}).encode())
    assert post(REVIEW, sandbox_call(fhir, "patient-view", {}), to=calling).status_code == 412


def test_prefetch_switched_off_key_by_key_is_read_from_the_server(
    calling: TestClient, post: Post, fhir: FhirStandIn
) -> None:
    serve(fhir)
    whole = record_of("untreated")
    for key in whole:
        call = sandbox_call(fhir, "patient-view", {})
        call["prefetch"] = {name: value for name, value in whole.items() if name != key}
        [card] = post(REVIEW, call, to=calling).json()["cards"]
        assert "Not read" not in card["detail"], key


def test_a_server_with_an_empty_record_gives_no_card(calling: TestClient, post: Post, fhir: FhirStandIn) -> None:
    serve(fhir, conditions=json_reply(bundle()), observations=json_reply(bundle(total=0)))
    assert post(REVIEW, sandbox_call(fhir, "patient-view", {}), to=calling).json() == {"cards": []}
