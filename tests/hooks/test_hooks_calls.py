"""How a call is read: strict in what decides, lenient elsewhere; every fault at once, as one OperationOutcome."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from hooks_patients import record_of
from hooks_support import (
    ENCOUNTER,
    OUTCOME,
    PATIENT,
    PREPARE,
    REVIEW,
    SELECT,
    SIGN,
    Kept,
    TestClient,
    bundle,
    call_of,
    context_of,
    make_client,
    no_empties,
    order,
)

from api.hooks.settings import HookSettings
from api.live import LiveEngine
from api.security.refusal import forbidden, too_many, unauthenticated

SERVICES = (REVIEW, SELECT, SIGN, PREPARE, ENCOUNTER)
Post = Callable[..., Any]


def issues_of(response: Any, status: int, code: str | None = None) -> list[tuple[str, str]]:
    """The expression and text of each issue of an OperationOutcome, which must be one."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/json"
    assert response.headers["cache-control"] == "no-store"
    body = response.json()
    assert body["resourceType"] == "OperationOutcome"
    assert no_empties(body) == []
    for issue in body["issue"]:
        assert set(issue) <= {"severity", "code", "details", "diagnostics", "expression"}
        assert issue["severity"] == "error"
        if code is not None:
            assert issue["code"] == code
    return [(issue.get("expression", [""])[0], issue["details"]["text"]) for issue in body["issue"]]


# --- discovery ------------------------------------------------------------------------------------------------


def test_discovery_lists_every_service_with_hook_id_and_description(client: TestClient) -> None:
    response = client.get("/cds-services")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert {service["id"]: service["hook"] for service in response.json()["services"]} == {
        REVIEW: "patient-view",
        SELECT: "order-select",
        SIGN: "order-sign",
        PREPARE: "appointment-book",
        ENCOUNTER: "encounter-start",
    }
    for service in response.json()["services"]:
        assert service["title"]
        assert service["description"]
        assert "412" in service["usageRequirements"]


def test_prefetch_templates_stay_in_the_subset_of_search_that_clients_can_honour(client: TestClient) -> None:
    for service in client.get("/cds-services").json()["services"]:
        for template in service["prefetch"].values():
            assert template.replace("{{context.patientId}}", "1").count("{{") == 0
            path, _, query = template.partition("?")
            names = {part.partition("=")[0] for part in query.split("&") if part}
            assert names <= {"patient", "_count", "_sort"}
            assert query or path == "Patient/{{context.patientId}}"


# --- the members of a call --------------------------------------------------------------------------------------

_WRONG: list[tuple[str, Any, str, str]] = [
    ("hook", None, "hook", "'hook' is missing. Add it."),
    (
        "hook",
        "order-sign",
        "hook",
        "this service is for the hook 'patient-view' alone. For 'order-sign' call 'hcc-regimen-check-sign'.",
    ),
    ("hook", "patient-veiw", "hook", "this service is for the hook 'patient-view' alone. See GET /cds-services."),
    ("hookInstance", None, "hookInstance", "'hookInstance' is missing. Add it."),
    ("hookInstance", "not-a-uuid", "hookInstance", "'hookInstance' is not a UUID. Send a UUID."),
    ("hookInstance", 7, "hookInstance", "'hookInstance' is not a UUID. Send a UUID."),
    ("context", None, "context", "'context' is missing. Add it."),
    ("context", [], "context", "'context' is not an object. Send an object."),
    (
        "prefetch",
        "everything",
        "prefetch",
        "'prefetch' is not an object with the announced keys. Send an object with the announced keys.",
    ),
    (
        "fhirServer",
        7,
        "fhirServer",
        "'fhirServer' is not the base URL of a FHIR server. Send the base URL of a FHIR server.",
    ),
    ("fhirAuthorization", "token", "fhirAuthorization", "'fhirAuthorization' is not an object. Send an object."),
]


@pytest.mark.parametrize(("member", "value", "path", "text"), _WRONG)
def test_a_wrong_member_is_named_with_what_to_send_instead(
    post: Post, member: str, value: Any, path: str, text: str
) -> None:
    call = call_of(REVIEW, record_of("untreated"))
    call.pop(member, None)
    if value is not None:
        call[member] = value
    assert issues_of(post(REVIEW, call), 400, "invalid") == [(path, text)]


_WRONG_CONTEXT: list[tuple[str, dict[str, Any], str, str]] = [
    (REVIEW, {"userId": None}, "context.userId", "'context.userId' is missing. Add it."),
    (REVIEW, {"userId": 7}, "context.userId", "'context.userId' is not a short text. Send a short text."),
    (REVIEW, {"patientId": ""}, "context.patientId", "'context.patientId' is missing. Add it."),
    (
        REVIEW,
        {"patientId": "Patient/1"},
        "context.patientId",
        "'context.patientId' is not a logical id of FHIR (letters, digits, - and ., at most 64), without a resource type. "
        "Send a logical id of FHIR (letters, digits, - and ., at most 64), without a resource type.",
    ),
    (ENCOUNTER, {"encounterId": None}, "context.encounterId", "'context.encounterId' is missing. Add it."),
    (PREPARE, {"appointments": None}, "context.appointments", "'context.appointments' is missing. Add it."),
    (PREPARE, {"appointments": []}, "context.appointments", "'context.appointments' is not a Bundle. Send a Bundle."),
    (SIGN, {"draftOrders": {}}, "context.draftOrders", "'context.draftOrders' is not a Bundle. Send a Bundle."),
    (
        SIGN,
        {"draftOrders": {"resourceType": "Bundle", "entry": [1]}},
        "context.draftOrders.entry",
        "'context.draftOrders.entry' is not a list of entries. Send a list of entries.",
    ),
    (SELECT, {"selections": None}, "context.selections", "'context.selections' is missing. Add it."),
    (
        SELECT,
        {"selections": "MedicationRequest/o1"},
        "context.selections",
        "'context.selections' is not a list of references such as MedicationRequest/1. "
        "Send a list of references such as MedicationRequest/1.",
    ),
    (
        SELECT,
        {"selections": ["MedicationRequest/other"]},
        "context.selections[0]",
        "the selection is none of the orders in 'context.draftOrders'. "
        "Name a draft by type and id, such as MedicationRequest/1.",
    ),
    (
        SIGN,
        {"draftOrders": bundle(order("sorafenib", subject={"reference": "Patient/p2"}))},
        "context.draftOrders.entry[0].resource.subject",
        "the order is for another patient than 'context.patientId'. Send the orders of one patient.",
    ),
]


@pytest.mark.parametrize(("service", "changes", "path", "text"), _WRONG_CONTEXT)
def test_a_wrong_member_of_the_context_is_named(
    post: Post, service: str, changes: dict[str, Any], path: str, text: str
) -> None:
    context = {name: value for name, value in context_of(service, **changes).items() if value is not None}
    call = call_of(service, record_of("untreated"), context=context)
    assert issues_of(post(service, call), 400, "invalid") == [(path, text)]


def test_the_authorization_is_checked_as_far_as_it_is_used(post: Post) -> None:
    wrong = {"access_token": "two words", "token_type": "mac", "patient": "p2"}
    found = issues_of(post(REVIEW, call_of(REVIEW, fhirAuthorization=wrong)), 400, "invalid")
    assert found == [
        ("fhirServer", "'fhirServer' is missing. fhirAuthorization needs it."),
        (
            "fhirAuthorization.access_token",
            "'fhirAuthorization.access_token' is not a bearer token. Send a bearer token.",
        ),
        ("fhirAuthorization.token_type", "'fhirAuthorization.token_type' is not Bearer. Send Bearer."),
        (
            "fhirAuthorization.patient",
            "'fhirAuthorization.patient' is another patient than 'context.patientId'. Send both of one patient.",
        ),
    ]


def test_every_fault_of_a_call_is_listed_at_once(post: Post) -> None:
    found = issues_of(post(SELECT, {"hook": "x", "context": {}, "prefetch": 1, "fhirServer": 2}), 400)
    assert [path for path, _ in found] == [
        "hookInstance",
        "hook",
        "context.userId",
        "context.patientId",
        "context.selections",
        "context.draftOrders",
        "prefetch",
        "fhirServer",
    ]


def test_unknown_members_and_extensions_anywhere_are_passed_over(post: Post) -> None:
    call = call_of(REVIEW, record_of("untreated"), extension={"com.example.x": 1}, anything=None)
    call["context"]["extension"] = {"com.example.x": [None]}
    call["prefetch"]["somebodyElses"] = {"resourceType": "Bundle"}
    assert len(post(REVIEW, call).json()["cards"]) == 1


# --- the body and the path ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"{", "not JSON: line 1, column 2. Check commas, quotes and brackets there."),
        (b"\xff", "the body is not valid UTF-8. Send UTF-8."),
        (b'{"a": 1, "a": 2}', "the key 'a' stands twice in one object. Keep the right one of the two."),
        (b'{"a": NaN}', 'NaN is not a number of JSON. Leave the field out, or write "unknown".'),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON that can be read. Check very long numbers and nesting."),
        (b'{"a": "\\ud800"}', "a text holds half of a surrogate pair, which is no character. Send whole characters."),
        (b"[" * 70 + b"]" * 70, "nested deeper than 64 levels. See the profile's schema."),
        (b"[" * 100_000, "nested deeper than 64 levels. See the profile's schema."),
    ],
)
def test_a_body_that_is_no_strict_json_is_refused(post: Post, body: bytes, text: str) -> None:
    assert issues_of(post(REVIEW, body), 400, "structure") == [("", text)]


def test_a_body_that_is_no_object_is_refused(post: Post) -> None:
    assert issues_of(post(REVIEW, b"[]"), 400) == [("", "the body is no JSON object. Send the call of a hook.")]


def test_a_service_that_does_not_exist_is_not_found(post: Post) -> None:
    for path in ("", "/feedback"):
        assert issues_of(post("no-such", call_of("no-such"), path=path), 404, "not-found") == [
            ("", "there is no such service. See GET /cds-services.")
        ]


_MEDIA_TYPE = "the body is not declared as JSON in UTF-8. Send Content-Type: application/json."


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        ({"content_type": "text/plain"}, _MEDIA_TYPE),
        ({"content_type": ""}, _MEDIA_TYPE),
        ({"content_type": "application/json; charset=gbk"}, _MEDIA_TYPE),
        ({"content_encoding": "gzip"}, "the body is compressed. Send it plain; a profile is small."),
    ],
)
def test_another_media_type_is_refused(post: Post, headers: dict[str, str], text: str) -> None:
    assert issues_of(post(REVIEW, b"{}", **headers), 415, "not-supported") == [("", text)]


def test_a_body_that_is_too_large_is_refused_before_it_is_read_to_its_end(live: LiveEngine, kept: Kept) -> None:
    client = make_client(live, kept, HookSettings(max_bytes=1024 * 64))
    response = client.post(
        f"/cds-services/{REVIEW}", content=b" " * (64 * 1024 + 1), headers={"content-type": "application/json"}
    )
    assert issues_of(response, 413, "too-long") == [
        ("", "the body is larger than 64 KB. Send one patient at a time, without documents.")
    ]


def test_the_wrong_method_is_answered_with_an_operation_outcome(client: TestClient) -> None:
    for method, path in (("GET", f"/cds-services/{REVIEW}"), ("PUT", "/cds-services"), ("DELETE", "/cds-services/x")):
        response = client.request(method, path)
        assert response.headers["allow"] in ("POST", "GET")
        issues_of(response, 405, "not-supported")


# --- who calls, and what goes wrong inside -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("refusal", "code", "header"),
    [
        (unauthenticated("none", "Bearer"), "login", "www-authenticate"),
        (forbidden("scope"), "forbidden", None),
        (too_many("rate", 2.0), "throttled", "retry-after"),
    ],
)
def test_a_caller_who_is_refused_gets_an_operation_outcome_on_every_endpoint(
    live: LiveEngine, kept: Kept, refusal: Any, code: str, header: str | None
) -> None:
    async def refuse(_: Any) -> Any:
        raise refusal

    client = make_client(live, kept, permit=refuse, discover=refuse)
    for method, path in (("GET", ""), ("POST", f"/{REVIEW}"), ("POST", f"/{REVIEW}/feedback")):
        response = client.request(method, f"/cds-services{path}", content=b"{}")
        issues_of(response, refusal.status, code)
        assert header is None or header in response.headers


def test_what_was_not_foreseen_is_told_by_an_incident_number_alone(
    live: LiveEngine, kept: Kept, post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> Any:
        raise RuntimeError("Zhang San, bilirubin 34")

    with caplog.at_level(logging.DEBUG):
        response = post(REVIEW, call_of(REVIEW, record_of("untreated")), to=make_client(live, kept, today=broken))
    [(path, text)] = issues_of(response, 500, "exception")
    assert path == ""
    incident = text.removeprefix("No answer is shown. Report incident ").removesuffix(".")
    assert len(incident) == 32
    assert incident in caplog.text
    assert "Zhang" not in caplog.text + response.text


def test_no_refusal_repeats_what_the_request_held_of_the_patient(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    secrets = ("zhang-san-4711", "Zhang San", "s3cr3t-token")
    with caplog.at_level(logging.DEBUG):
        for service in SERVICES:
            call = call_of(service, {"patient": OUTCOME, "x": secrets[1]})
            call["context"] |= {"patientId": secrets[0], "userId": [secrets[1]], "encounterId": [secrets[1]]}
            call["fhirAuthorization"] = {"access_token": secrets[2], "token_type": "x", "patient": PATIENT}
            response = post(service, call)
            issues_of(response, 400)
            response_text = response.text
            assert not any(secret in response_text for secret in secrets)
    assert not any(secret in caplog.text for secret in secrets)


# --- language -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "zh"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", True),
        ("en-US,en;q=0.9,zh;q=0.5", False),
        ("fr, zh;q=0.2", True),
        ("zh;q=0, en;q=0.1", False),
        ("fr", True),
        ("", True),
        ("en;q=nonsense", True),
        (";;;,,=;q=", True),
    ],
)
def test_the_language_is_the_one_preferred_and_else_the_sites(
    live: LiveEngine, kept: Kept, post: Post, wanted: str, zh: bool
) -> None:
    client = make_client(live, kept, HookSettings(language="zh"))
    card = post(REVIEW, call_of(REVIEW, record_of("untreated")), to=client, accept_language=wanted).json()["cards"][0]
    assert ("个方案可考虑" in card["summary"]) is zh


def test_a_whole_call_survives_as_the_example_files_have_it(post: Post) -> None:
    from hooks_support import EXAMPLES

    files = sorted(EXAMPLES.glob("*.json"))
    assert len(files) >= 3
    for file in files:
        call = json.loads(file.read_text(encoding="utf-8"))
        service = next(name for name in SERVICES if file.name.startswith(name + "."))
        assert post(service, call).json()["cards"], file.name
