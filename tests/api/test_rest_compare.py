"""Two days come in with a profile; what changed between them goes out, or every fault with its path."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import TypeAdapter
from rest_support import TODAY, TestClient

from api import compare_contract
from api.service import Service
from engine.compare import compare
from engine.comparison import Comparison

Ask = Callable[..., Any]


@pytest.fixture
def ask(client: TestClient) -> Ask:
    def send(body: object, query: str = "", **headers: str) -> Any:
        content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        given = {"content-type": "application/json"} | {name.replace("_", "-"): text for name, text in headers.items()}
        return client.post(f"/assessments/compare{query}", content=content, headers=given)

    return send


def _faults(response: Any) -> set[tuple[str, str]]:
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["type"] == "/problems/comparison-refused"
    assert all(error["message"] and error["remedy"] for error in problem["errors"])
    return {(error["path"], error["code"]) for error in problem["errors"]}


def test_the_comparison_is_the_engine_s_own_and_nothing_is_lost_on_the_way(
    ask: Ask, service: Service, untreated: Any
) -> None:
    example = next(iter(compare_contract.examples().values()))["value"]
    response = ask(example)
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    found = TypeAdapter(Comparison).validate_json(response.content)
    with service.live.engine() as engine:
        expected = compare(
            engine,
            untreated,
            first=date.fromisoformat(example["from"]),
            second=date.fromisoformat(example["to"]),
            today=TODAY,
            site=service.settings.site,
        )
        version = engine.version
    assert found == expected
    assert response.headers["x-knowledge-base"] == f"{version.version}+{version.digest}"


@pytest.mark.parametrize("name", list(compare_contract.examples()))
def test_every_documented_example_has_changes_with_causes(ask: Ask, name: str) -> None:
    found = ask(compare_contract.examples()[name]["value"]).json()
    assert found["contract"] == "hcc-comparison/1"
    assert found["regimens"]
    assert all(change["because"] for change in found["regimens"])


def test_the_later_day_is_today_where_it_is_left_out(ask: Ask) -> None:
    assert ask({"profile": {}, "from": "2025-03-01"}).json()["to_day"] == TODAY.isoformat()


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ([], {("", "value.type")}),
        ({}, {("profile", "compare.missing"), ("from", "compare.missing")}),
        ({"profile": {}, "from": "2025-03-01", "to": "2025-03-01"}, {("from", "compare.same_day")}),
        ({"profile": {}, "from": "2025-03-02", "to": "2025-03-01"}, {("from", "compare.backwards")}),
        ({"profile": {}, "from": TODAY.isoformat()}, {("from", "compare.same_day")}),
        ({"profile": {}, "from": "2025-03-01", "to": str(TODAY + timedelta(days=1))}, {("to", "value.future")}),
        ({"profile": {}, "from": "2025-02-30"}, {("from", "value.date")}),
        ({"profile": {}, "from": "20250301"}, {("from", "value.date")}),
        ({"profile": {}, "from": 20250301, "to": None}, {("from", "value.date"), ("to", "value.date")}),
        ({"profile": [], "from": "2025-03-01"}, {("profile", "value.type")}),
        (
            {"profile": {"liver": {"bilirubin": 17}, "tumor": {}}, "from": "x", "until": "2025-03-01"},
            {
                ("until", "compare.unknown_key"),
                ("from", "value.date"),
                ("profile.liver.bilirubin", "value.unit_missing"),
                ("profile.tumor", "profile.unknown_field"),
            },
        ),
    ],
)
def test_what_cannot_be_compared_is_refused_with_every_fault_and_its_path(
    ask: Ask, body: object, faults: set[tuple[str, str]]
) -> None:
    assert _faults(ask(body)) == faults


def test_a_body_that_is_no_json_a_wrong_type_and_a_parameter_are_refused_as_elsewhere(ask: Ask) -> None:
    assert ask(b"{").json()["type"] == "/problems/body-unreadable"
    assert ask(b'{"from": "2025-01-01", "from": "2025-02-01"}').json()["errors"][0]["code"] == "json.key_twice"
    assert ask({}, content_type="text/plain").status_code == 415
    assert ask(b'{"profile": "' + b"x" * 300_000 + b'"}').status_code == 413
    problem = ask({"profile": {}, "from": "2025-03-01"}, "?as_of=2025-03-01").json()
    assert (problem["type"], problem["errors"][0]["path"]) == ("/problems/parameter-refused", "as_of")


def test_a_tumour_outside_the_scope_is_refused_in_the_answer(ask: Ask) -> None:
    found = ask({"profile": {"disease": {"diagnosis": "icc"}}, "from": "2025-03-01"}).json()
    assert found["status"] == "out_of_scope"
    assert not found["regimens"]


def test_nothing_of_the_patient_reaches_the_log(ask: Ask, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "httpx")  # the asking side
    caplog.set_level(logging.WARNING, "asyncio")
    caplog.set_level(logging.DEBUG)
    assert ask({"profile": {"markers": {"afp": "4711.5 ng/mL"}}, "from": "2025-03-01"}).status_code == 200
    assert ask({"profile": {"markers": {"afp": "4711.5"}}, "from": "Zhang-San"}).status_code == 422
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert "POST /assessments/compare 200" in logged
    assert "4711.5" not in logged
    assert "Zhang-San" not in logged


def test_the_description_has_the_request_and_the_answer(client: TestClient, ask: Ask) -> None:
    document = client.get("/openapi.json").json()
    operation = document["paths"]["/assessments/compare"]["post"]
    content = operation["requestBody"]["content"]["application/json"]
    request = document["components"]["schemas"]["ComparisonRequest"]
    assert content["schema"]["$ref"].endswith("/ComparisonRequest")
    assert (request["required"], request["additionalProperties"]) == (["profile", "from"], False)
    jsonschema = pytest.importorskip("jsonschema")
    reference = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
    answers = jsonschema.Draft202012Validator({**document, "$ref": reference})
    requests = jsonschema.Draft202012Validator({**document, "$ref": content["schema"]["$ref"]})
    for example in content["examples"].values():
        requests.validate(example["value"])
        answers.validate(ask(example["value"]).json())
