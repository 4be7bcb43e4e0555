"""What was not sent is fetched, and what cannot be had is said: omitted, nothing found, failed and in part are four things."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from hooks_patients import record_of
from hooks_support import (
    OUTCOME,
    PATIENT,
    REVIEW,
    FhirStandIn,
    Kept,
    TestClient,
    bundle,
    call_of,
    json_reply,
    make_client,
    part_asked_for,
)
from test_hooks_calls import issues_of

from api.hooks.settings import HookSettings
from api.live import LiveEngine

Post = Callable[..., Any]
_TYPES = {
    "patient": "Patient",
    "conditions": "Condition",
    "observations": "Observation",
    "procedures": "Procedure",
    "medicationRequests": "MedicationRequest",
    "medicationAdministrations": "MedicationAdministration",
    "medicationStatements": "MedicationStatement",
}
_KEY_OF = {kind: key for key, kind in _TYPES.items()}


def without(*keys: str) -> dict[str, Any]:
    return {key: value for key, value in record_of("untreated").items() if key not in keys}


def serve(fhir: FhirStandIn, **changes: Any) -> None:
    """Let the server answer as the record has it, with *changes* by key: a reply, or a function of the path."""
    record = record_of("untreated")

    def reply(path: str) -> Any:
        key = _KEY_OF[part_asked_for(path)]
        chosen = changes.get(key, json_reply(record[key]))
        return chosen(path) if callable(chosen) else chosen

    fhir.reply = reply


def unread_lines(card: dict[str, Any], heading: str = "**Not read (taken as unknown)**") -> list[str]:
    _, _, after = card["detail"].partition(heading)
    return list(after.split("\n\n")[1].splitlines()) if after else []


# --- without a server ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (OUTCOME, "was answered with an error"),
        ("nonsense", "could not be read"),
        ({"resourceType": "Observation"}, "could not be read"),
        ({"resourceType": "Bundle", "entry": {}}, "could not be read"),
        ({"resourceType": "Bundle", "entry": [{"resource": OUTCOME}]}, "was answered with an error"),
        ({"resourceType": "Bundle", "entry": [{"response": {"status": "500"}}]}, "was answered with an error"),
        ({"resourceType": "Bundle", "entry": [1]}, "could not be read"),
    ],
)
def test_a_mandatory_part_that_failed_is_a_failed_precondition_and_not_an_empty_record(
    post: Post, value: Any, why: str
) -> None:
    response = post(REVIEW, call_of(REVIEW, {**without(), "conditions": value}))
    remedy = "Send it with the call, or give a fhirServer to read it from."
    assert issues_of(response, 412, "required") == [
        ("prefetch.conditions", f"the prefetch 'conditions', which is mandatory, {why}. {remedy}")
    ]


def test_every_mandatory_part_that_is_missing_is_named(post: Post) -> None:
    remedy = "Send it with the call, or give a fhirServer to read it from."
    for call in (call_of(REVIEW), call_of(REVIEW, {}), call_of(REVIEW, without("patient", "conditions"))):
        assert issues_of(post(REVIEW, call), 412, "required") == [
            ("prefetch.patient", f"the prefetch 'patient', which is mandatory, was not sent. {remedy}"),
            ("prefetch.conditions", f"the prefetch 'conditions', which is mandatory, was not sent. {remedy}"),
        ]


def test_null_says_that_nothing_was_found_and_is_no_failure(post: Post) -> None:
    response = post(REVIEW, call_of(REVIEW, {**without(), "conditions": None}))
    assert response.status_code == 200
    assert response.json() == {"cards": []}
    card = post(REVIEW, call_of(REVIEW, {**without(), "procedures": None})).json()["cards"][0]
    assert unread_lines(card) == []


def test_an_optional_part_that_is_missing_is_said_on_the_card_with_why(post: Post) -> None:
    record = without("procedures")
    record["medicationRequests"] = OUTCOME
    record["medicationStatements"] = 7
    record["medicationAdministrations"] = bundle(link=[{"relation": "next", "url": "https://ehr.example/next"}])
    card = post(REVIEW, call_of(REVIEW, record)).json()["cards"][0]
    assert unread_lines(card) == [
        "- procedures (not sent)",
        "- medication orders (an error was reported)",
        "- medication administrations (only in part)",
        "- medication history (could not be read)",
    ]
    assert "record read only in part" in card["summary"]
    chinese = post(REVIEW, call_of(REVIEW, record), accept_language="zh").json()["cards"][0]
    assert unread_lines(chinese, "**未读取（按未知处理）**") == [
        "- 手术与操作（未发送）",
        "- 用药医嘱（读取出错）",
        "- 给药记录（仅部分）",
        "- 用药史（内容无法识别）",
    ]
    assert "病历未全部读取" in chinese["summary"]


def test_a_bundle_with_errors_beside_its_resources_is_taken_as_a_part(post: Post) -> None:
    record = without()
    record["conditions"]["entry"].append({"resource": OUTCOME, "search": {"mode": "outcome"}})
    card = post(REVIEW, call_of(REVIEW, record)).json()["cards"][0]
    assert unread_lines(card) == ["- diagnoses (only in part)"]


def test_a_hint_in_a_bundle_is_no_error(post: Post) -> None:
    record = without()
    hint = {"resourceType": "OperationOutcome", "issue": [{"severity": "information", "code": "informational"}]}
    record["conditions"]["entry"].append({"resource": hint})
    assert unread_lines(post(REVIEW, call_of(REVIEW, record)).json()["cards"][0]) == []


# --- with a server --------------------------------------------------------------------------------------------


def with_server(fhir: FhirStandIn, prefetch: dict[str, Any] | None, **authorization: Any) -> dict[str, Any]:
    given = {
        "access_token": "s3cr3t",
        "token_type": "Bearer",
        "expires_in": 300,
        "scope": "user/*.read",
        "subject": "ehr",
        **authorization,
    }
    return call_of(REVIEW, prefetch, fhirServer=fhir.url, fhirAuthorization=given)


def test_what_was_not_sent_is_read_with_the_token_from_a_server_on_the_list(
    post: Post, calling: TestClient, fhir: FhirStandIn
) -> None:
    serve(fhir)
    response = post(REVIEW, with_server(fhir, None), to=calling)
    card = response.json()["cards"][0]
    assert unread_lines(card) == []
    assert {part_asked_for(path) for path, _ in fhir.asked} == set(_TYPES.values())
    assert {token for _, token in fhir.asked} == {"Bearer s3cr3t"}
    assert f"/fhir/Patient/{PATIENT}" in {path for path, _ in fhir.asked}


def test_only_what_is_missing_or_failed_is_read(post: Post, calling: TestClient, fhir: FhirStandIn) -> None:
    serve(fhir)
    record = without("procedures")
    record["medicationRequests"] = OUTCOME
    record["medicationStatements"] = None
    card = post(REVIEW, with_server(fhir, record), to=calling).json()["cards"][0]
    assert sorted(part_asked_for(path) for path, _ in fhir.asked) == ["MedicationRequest", "Procedure"]
    assert unread_lines(card) == []


def test_a_server_that_is_not_on_the_list_is_never_called(post: Post, fhir: FhirStandIn) -> None:
    serve(fhir)
    remedy = "Send it with the call; the fhirServer that was given is not on this service's list."
    assert issues_of(post(REVIEW, with_server(fhir, without("conditions"))), 412) == [
        ("prefetch.conditions", f"the prefetch 'conditions', which is mandatory, was not sent. {remedy}")
    ]
    assert fhir.asked == []


def test_a_server_that_only_begins_like_one_on_the_list_is_never_called(
    post: Post, calling: TestClient, fhir: FhirStandIn
) -> None:
    serve(fhir)
    call = with_server(fhir, without("conditions"))
    for url in (f"{fhir.url}.evil.example", f"{fhir.url}@evil.example", f"{fhir.url}/../other", f"{fhir.url}2"):
        issues_of(post(REVIEW, {**call, "fhirServer": url}, to=calling), 412)
    assert fhir.asked == []


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        ((401, {}, b""), "was answered with an error"),
        ((403, {}, b"{}"), "was answered with an error"),
        ((404, {}, b"{}"), "was answered with an error"),
        ((500, {}, b"<html>"), "was answered with an error"),
        ((302, {"Location": "https://evil.example/"}, b""), "was answered with an error"),
        (json_reply(OUTCOME), "was answered with an error"),
        ((200, {}, b"not json"), "could not be read"),
        ((200, {}, b""), "could not be read"),
        (json_reply({"resourceType": "Patient", "id": "p1"}), "could not be read"),
        ((200, {}, b"[" * 50_000), "could not be read"),
        ((200, {}, b" " * (2 * 1024 * 1024 + 1)), "was too large"),
    ],
)
def test_a_server_that_does_not_give_a_mandatory_part_is_a_failed_precondition(
    post: Post, calling: TestClient, fhir: FhirStandIn, reply: Any, why: str
) -> None:
    serve(fhir, conditions=reply)
    remedy = "Send it with the call, or see why the FHIR server did not give it."
    assert issues_of(post(REVIEW, with_server(fhir, without("conditions")), to=calling), 412) == [
        ("prefetch.conditions", f"the prefetch 'conditions', which is mandatory, {why}. {remedy}")
    ]


def test_a_slow_server_costs_no_more_than_the_time_allowed_and_the_card_says_so(
    post: Post, calling: TestClient, fhir: FhirStandIn
) -> None:
    serve(fhir)
    post(REVIEW, call_of(REVIEW, without()), to=calling)  # the first answer also compiles
    fhir.delay = 3.0
    began = time.perf_counter()
    card = post(REVIEW, with_server(fhir, without("procedures", "observations")), to=calling).json()["cards"][0]
    assert time.perf_counter() - began < 2.0
    assert unread_lines(card) == [
        "- laboratory values and findings (not received in time)",
        "- procedures (not received in time)",
    ]


def test_one_slow_part_does_not_hold_up_the_others(post: Post, calling: TestClient, fhir: FhirStandIn) -> None:
    def slow(_: str) -> Any:
        time.sleep(2.0)
        return json_reply(bundle())

    serve(fhir, procedures=slow)
    card = post(REVIEW, with_server(fhir, without("procedures", "observations")), to=calling).json()["cards"][0]
    assert unread_lines(card) == ["- procedures (not received in time)"]


def test_a_dead_server_is_a_failed_precondition_or_a_line_on_the_card(live: LiveEngine, kept: Kept, post: Post) -> None:
    dead = "http://127.0.0.1:9"
    client = make_client(live, kept, HookSettings(frozenset({dead})))
    call = call_of(REVIEW, without("procedures"), fhirServer=dead)
    assert unread_lines(post(REVIEW, call, to=client).json()["cards"][0]) == ["- procedures (an error was reported)"]
    call = call_of(REVIEW, without("patient"), fhirServer=dead)
    [(path, _)] = issues_of(post(REVIEW, call, to=client), 412)
    assert path == "prefetch.patient"


def paged(fhir: FhirStandIn, path: str, pages: int, base: str | None = None) -> Any:
    """The observations of the record in *pages*, each naming the next."""
    entries = record_of("untreated")["observations"]["entry"]
    number = int(path.partition("page=")[2] or 0)
    share = -(-len(entries) // pages)
    found: dict[str, Any] = {
        "resourceType": "Bundle",
        "type": "searchset",
        "entry": entries[number * share : (number + 1) * share],
    }
    if number < pages - 1:
        found["link"] = [{"relation": "next", "url": f"{base or fhir.url}/Observation?page={number + 1}"}]
    return json_reply(found)


def test_pages_are_read_to_the_end(post: Post, calling: TestClient, fhir: FhirStandIn) -> None:
    serve(fhir, observations=lambda path: paged(fhir, path, 3))
    card = post(REVIEW, with_server(fhir, without("observations")), to=calling).json()["cards"][0]
    assert unread_lines(card) == []
    assert [part_asked_for(path) for path, _ in fhir.asked] == ["Observation"] * 3
    whole = post(REVIEW, call_of(REVIEW, without())).json()["cards"][0]
    assert card["summary"] == whole["summary"]


def test_the_rest_of_a_prefetch_that_was_sent_in_pages_is_read(
    post: Post, calling: TestClient, fhir: FhirStandIn
) -> None:
    serve(fhir, observations=lambda path: paged(fhir, path, 2))
    first = json.loads(paged(fhir, "", 2)[2])
    card = post(REVIEW, with_server(fhir, {**without(), "observations": first}), to=calling).json()["cards"][0]
    assert unread_lines(card) == []
    assert [path for path, _ in fhir.asked] == ["/fhir/Observation?page=1"]


def test_endless_pages_end_and_what_was_read_counts_as_a_part(
    post: Post, calling: TestClient, fhir: FhirStandIn
) -> None:
    serve(fhir, observations=lambda path: paged(fhir, path, 100))
    card = post(REVIEW, with_server(fhir, without("observations")), to=calling).json()["cards"][0]
    assert unread_lines(card) == ["- laboratory values and findings (only in part)"]
    assert len(fhir.asked) == 5


def test_a_next_page_on_another_host_is_not_followed_and_the_token_stays_here(
    post: Post, calling: TestClient, fhir: FhirStandIn
) -> None:
    serve(fhir, observations=lambda path: paged(fhir, path, 2, base="https://evil.example/fhir"))
    card = post(REVIEW, with_server(fhir, without("observations")), to=calling).json()["cards"][0]
    assert unread_lines(card) == ["- laboratory values and findings (only in part)"]
    assert len(fhir.asked) == 1


def test_the_token_is_neither_kept_nor_logged_nor_repeated_and_no_address_with_an_id_is_logged(
    post: Post, calling: TestClient, fhir: FhirStandIn, kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    serve(fhir)
    with caplog.at_level("DEBUG"):
        response = post(REVIEW, with_server(fhir, None), to=calling)
    assert "s3cr3t" not in response.text
    assert "s3cr3t" not in repr(kept.records)
    assert "s3cr3t" not in caplog.text
    assert not any(f"Patient/{PATIENT}" in text or f"patient={PATIENT}" in text for text in caplog.messages)
