"""The description of the service is true."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rest_support import TestClient

Post = Callable[..., Any]


@pytest.fixture
def document(client: TestClient) -> Any:
    return client.get("/openapi.json").json()


def _walk(node: Any) -> Iterator[Any]:
    yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _walk(child)


def _resolved(document: Any, reference: str) -> Any:
    node = document
    for step in reference.removeprefix("#/").split("/"):
        node = node[step]
    return node


def test_every_reference_leads_somewhere(document: Any) -> None:
    references = [
        node["$ref"] for node in _walk(document) if isinstance(node, dict) and isinstance(node.get("$ref"), str)
    ]
    assert len(references) > 100
    for reference in references:
        assert _resolved(document, reference)


def test_every_path_of_the_service_is_described(document: Any) -> None:
    assert {path: sorted(methods) for path, methods in document["paths"].items()} == {
        "/assessments": ["post"],
        "/assessments/compare": ["post"],
        "/assessments/{record_id}": ["get"],
        "/assessments/{record_id}/replay": ["get"],
        "/assessments/{record_id}/fhir": ["get"],
        "/assessments/{record_id}/page/{lang}": ["get"],
        "/fhir/assessments": ["post"],
        "/fhir/PlanDefinition": ["get"],
        "/fhir/{kind}/{identifier}": ["get"],
        "/cds-services": ["get"],
        "/cds-services/{service_id}": ["post"],
        "/cds-services/{service_id}/feedback": ["post"],
        "/rules": ["get"],
        "/rules/{rule_id}": ["get"],
        "/sources": ["get"],
        "/sources/{source_id}": ["get"],
        "/sources/{source_id}/passages": ["get"],
        "/studies": ["get"],
        "/studies/{study_id}": ["get"],
        "/regimens": ["get"],
        "/regimens/{regimen_id}": ["get"],
        "/fields": ["get"],
        "/health": ["get"],
        "/ready": ["get"],
        "/metrics": ["get"],
    }


def test_every_failure_is_described_as_problem_details_but_for_cds_hooks(document: Any) -> None:
    for path, methods in document["paths"].items():
        for operation in methods.values():
            if path.startswith("/cds-services"):
                continue  # there it is an OperationOutcome
            failures = {status: answer for status, answer in operation["responses"].items() if status != "200"}
            assert "default" in failures
            assert all(list(answer["content"]) == ["application/problem+json"] for answer in failures.values())
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_the_body_of_an_assessment_has_a_schema_and_real_examples(document: Any) -> None:
    body = document["paths"]["/assessments"]["post"]["requestBody"]
    assert body["required"]
    content = body["content"]["application/json"]
    schema = _resolved(document, content["schema"]["$ref"])
    assert {"patient", "tumour", "liver", "treatment"} <= set(schema["properties"])
    assert schema["additionalProperties"] is False
    assert len(content["examples"]) >= 3
    assert sum("second-line" in name for name in content["examples"]) >= 2


def test_every_example_in_the_description_is_answered(document: Any, post: Post) -> None:
    content = document["paths"]["/assessments"]["post"]["requestBody"]["content"]["application/json"]
    for name, example in content["examples"].items():
        response = post(example["value"])
        assert response.status_code == 200, (name, response.text)


def test_the_profile_s_schema_does_not_invite_nulls(document: Any) -> None:
    for name, schema in document["components"]["schemas"].items():
        if name.startswith("PatientProfile"):
            for node in _walk(schema):
                if isinstance(node, dict):
                    assert node.get("type") != "null", name
                    assert node.get("default", 0) is not None, name


def test_the_only_parameter_is_the_day(document: Any) -> None:
    (parameter,) = document["paths"]["/assessments"]["post"]["parameters"]
    assert (parameter["name"], parameter["in"], parameter["schema"]) == (
        "as_of",
        "query",
        {"type": "string", "format": "date"},
    )


def test_the_description_says_that_no_clinician_has_reviewed_the_rules(document: Any) -> None:
    assert "not been reviewed by clinicians" in document["info"]["description"]


def test_the_example_of_passages_fits_its_schema(document: Any, client: TestClient) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    content = document["paths"]["/sources/{source_id}/passages"]["get"]["responses"]["200"]["content"]
    described = content["application/json"]
    validator = jsonschema.Draft202012Validator({**document, **described["schema"]})
    validator.validate(described["example"])
    for source in client.get("/sources").json():
        validator.validate(client.get(f"/sources/{source['id']}/passages").json())


def test_nothing_in_the_description_names_another_host(document: Any) -> None:
    """But for the examples of FHIR records, whose code systems are named by addresses."""
    described = copy.deepcopy(document)
    del described["paths"]["/fhir/assessments"]["post"]["requestBody"]["content"]["application/fhir+json"]["examples"]
    assert not [node for node in _walk(described) if isinstance(node, str) and "://" in node]


# --- against an independent validator -------------------------------------------------------------------------


def _validator(document: Any, reference: str) -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    return jsonschema.Draft202012Validator({**document, "$ref": reference})


def test_examples_fit_the_schema_of_the_profile(document: Any) -> None:
    content = document["paths"]["/assessments"]["post"]["requestBody"]["content"]["application/json"]
    validator = _validator(document, content["schema"]["$ref"])
    for example in content["examples"].values():
        validator.validate(example["value"])


def test_answers_fit_the_schema_of_the_answer(document: Any, post: Post, untreated: Any) -> None:
    operation = document["paths"]["/assessments"]["post"]
    validator = _validator(document, operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"])
    for profile in (untreated, {}, {"disease": {"diagnosis": "icc"}}):
        validator.validate(post(profile).json())


def test_problems_fit_the_schema_of_problems(document: Any, post: Post, client: TestClient) -> None:
    validator = _validator(document, "#/components/schemas/Problem")
    for response in (post({"nix": 1}), post(b"x"), post({}, "?as_of=x"), client.get("/nix"), client.get("/rules/nix")):
        validator.validate(response.json())


@pytest.mark.parametrize("path", ["/rules", "/sources", "/studies", "/regimens", "/fields", "/health"])
def test_what_can_be_read_fits_its_schema(document: Any, client: TestClient, path: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    listed = client.get(path).json()
    jsonschema.Draft202012Validator({**document, **schema}).validate(listed)
    if path in ("/fields", "/health"):
        return
    one = next(value for name, value in document["paths"].items() if name.startswith(f"{path}/"))
    schema = one["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    validator = jsonschema.Draft202012Validator({**document, **schema})
    for item in listed[:10]:
        validator.validate(client.get(f"{path}/{item['id']}").json())
