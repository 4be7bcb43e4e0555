"""The whole service against its own description: whatever is sent, the answer is one that is described.

``HCC_TEST_SCHEMATHESIS`` is the number of cases for each operation, of fitting and of unfitting data each.
"""

from __future__ import annotations

import copy
import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as how
from hypothesis import strategies as st
from rest_support import EXAMPLES, asking, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.openapi import from_dict
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from api.app import create_app
from api.hooks.services import SERVICES
from api.hooks.settings import HookSettings
from api.service import Service

CASES = int(os.environ.get("HCC_TEST_SCHEMATHESIS", "8"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
]
CALLS = {
    file.name.partition(".")[0]: json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((EXAMPLES / "hooks").glob("*.json"))
}
BOARD = "http://localhost"
Answers = dict[str, Counter[int]]


@dataclass(frozen=True)
class Whole:
    """A service in which there is something under every path, and its description as it is sent."""

    service: Service
    document: dict[str, Any]
    ids: dict[str, list[str]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    folder = tmp_path_factory.mktemp("record")
    service = create_app(settings=settings(folder, reload=True, hooks=HookSettings(base_url=BOARD)))
    client = asking(service)
    profile = json.loads((EXAMPLES / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))
    compared = client.post("/assessments/compare", json={"profile": profile, "from": "2025-01-01"})
    [assessed, erased] = [client.post("/assessments", json=profile) for _ in range(2)]
    cards = client.post("/cds-services/hcc-board-review", json=CALLS["hcc-board-review"]).json()["cards"]
    records = [answer.headers["location"].split("/")[2] for answer in (assessed, compared, erased)]
    service.store.erase(record=records[2], why="test_data", by="test", on=service.settings.today())
    records.append(cards[0]["links"][0]["url"].removeprefix(f"{BOARD}/assessments/").partition("/")[0])
    known = {name: [item["id"] for item in client.get(f"/{name}").json()] for name in ("sources", "studies")}
    rules = client.get("/fhir/PlanDefinition").json()["entry"]
    yield Whole(
        service,
        client.get("/openapi.json").json(),
        {
            "record_id": [*records, str(uuid4())],
            "lang": ["zh", "en"],
            "rule_id": [item["id"] for item in client.get("/rules").json()],
            "regimen_id": [item["id"] for item in client.get("/regimens").json()],
            "source_id": known["sources"],
            "study_id": known["studies"],
            "service_id": list(SERVICES),
            "kind": ["PlanDefinition"],
            "identifier": [entry["resource"]["id"] for entry in rules],
        },
    )
    service.close()


def explicit(document: dict[str, Any]) -> dict[str, Any]:
    """*document* without the answers called *default*, which would describe any status whatever."""
    strict = copy.deepcopy(document)
    for methods in strict["paths"].values():
        for operation in methods.values():
            operation["responses"].pop("default")
    return strict


def findings(whole: Whole, document: dict[str, Any], mode: GenerationMode, cases: int) -> tuple[list[str], Answers]:
    """What the service answers otherwise than *document* says, and how often it answered what."""

    async def here(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":  # the service outlives each of these calls
            await whole.service({**scope, "client": ("127.0.0.1", 50000)}, receive, send)

    found: dict[str, str] = {}
    answers: Answers = {}

    def ask(case: schemathesis.Case) -> None:
        response = case.call(base_url=BOARD, app=here)
        answers.setdefault(case.operation.label, Counter())[response.status_code] += 1
        try:
            case.validate_response(response, checks=CHECKS)
        except BaseExceptionGroup as failures:
            for failure in failures.exceptions:
                found.setdefault(
                    f"{case.operation.label} {response.status_code} {type(failure).__name__}", str(failure)
                )

    for result in from_dict(copy.deepcopy(document)).get_all_operations():
        operation = result.ok()
        if mode is GenerationMode.POSITIVE or can_be_unfitting(operation.definition.raw):
            trying = how(
                max_examples=cases,
                derandomize=True,
                database=None,
                deadline=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            trying(given(cases_of(operation, mode, whole.ids))(ask))()
    return [f"{what}: {why}" for what, why in found.items()], answers


def described(document: dict[str, Any], which: Callable[[dict[str, Any]], bool] = bool) -> set[str]:
    """The operations of *document*, as ``GET /rules``."""
    return {
        f"{method.upper()} {path}"
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if which(operation)
    }


def can_be_unfitting(operation: dict[str, Any]) -> bool:
    """Whether anything can be sent that does not fit; any text fits in place of an id."""
    parameters = operation.get("parameters", [])
    return "requestBody" in operation or any(p["in"] == "query" or "enum" in p["schema"] for p in parameters)


def cases_of(operation: Any, mode: GenerationMode, ids: dict[str, list[str]]) -> st.SearchStrategy[schemathesis.Case]:
    """Cases made from the description alone, and the same with ids of what is there, and with calls of an EHR."""
    made = operation.as_strategy(generation_mode=mode)
    names = [parameter.name for parameter in operation.path_parameters]
    if not names:
        return made
    named = st.fixed_dictionaries({name: st.sampled_from(ids[name]) for name in names})
    members = st.sets(st.sampled_from(["hook", "hookInstance", "context", "prefetch", "fhirServer"]), max_size=2)
    return st.one_of(made, st.builds(as_named, made, named, members))


def as_named(case: schemathesis.Case, ids: dict[str, str], members: set[str]) -> schemathesis.Case:
    """*case* for what is under *ids*; a hook is called as an EHR does, but for some *members* of the call."""
    case.path_parameters = ids
    call = CALLS.get(ids.get("service_id", ""))
    if call is not None and isinstance(case.body, dict) and "feedback" not in case.operation.path:
        case.body = {**call, **{name: value for name, value in case.body.items() if name in members}}
    return case


# --- the service as it is -----------------------------------------------------------------------------------


def test_whatever_fits_is_answered_as_described_and_everywhere_but_on_the_signed_page_with_success(
    whole: Whole,
) -> None:
    found, answers = findings(whole, explicit(whole.document), GenerationMode.POSITIVE, CASES)
    assert not found, "\n\n".join(found)
    assert set(answers) == described(whole.document)
    refused = [label for label, counted in answers.items() if not counted[200]]
    assert refused == ["GET /assessments/{record_id}/page/{lang}"]


def test_whatever_does_not_fit_is_answered_as_described(whole: Whole) -> None:
    found, answers = findings(whole, explicit(whole.document), GenerationMode.NEGATIVE, CASES)
    assert not found, "\n\n".join(found)
    assert set(answers) == described(whole.document, can_be_unfitting)


# --- a description that is not true is found out --------------------------------------------------------------


def _no_404(operation: dict[str, Any]) -> None:
    del operation["responses"]["404"]


def _other_type(operation: dict[str, Any]) -> None:
    content = operation["responses"]["200"]["content"]
    content["text/html"] = content.pop("application/json")


def _other_members(operation: dict[str, Any]) -> None:
    operation["responses"]["200"]["content"]["application/json"]["schema"] = {"type": "object", "maxProperties": 1}


def _other_headers(operation: dict[str, Any]) -> None:
    operation["responses"]["200"]["headers"]["X-Not-There"] = {"required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("spoil", "finding"),
    [
        (_no_404, "GET /rules/{rule_id} 404 UndefinedStatusCode"),
        (_other_type, "GET /rules/{rule_id} 200 UndefinedContentType"),
        (_other_members, "GET /rules/{rule_id} 200 JsonSchemaError"),
        (_other_headers, "GET /rules/{rule_id} 200 MissingHeaders"),
    ],
)
def test_an_answer_that_is_not_described_is_found(
    whole: Whole, spoil: Callable[[dict[str, Any]], None], finding: str
) -> None:
    document = explicit(whole.document)
    document["paths"] = {"/rules/{rule_id}": document["paths"]["/rules/{rule_id}"]}
    assert not findings(whole, document, GenerationMode.POSITIVE, 10)[0]
    spoil(document["paths"]["/rules/{rule_id}"]["get"])
    found, _ = findings(whole, document, GenerationMode.POSITIVE, 10)
    assert [text.partition(":")[0] for text in found] == [finding]


def test_an_error_of_the_service_is_found_though_it_is_described(whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError

    monkeypatch.setattr(whole.service.live, "history", fail)
    document = explicit(whole.document)
    document["paths"] = {"/health": document["paths"]["/health"]}
    found, _ = findings(whole, document, GenerationMode.POSITIVE, 1)
    assert [text.partition(":")[0] for text in found] == ["GET /health 500 ServerError"]
