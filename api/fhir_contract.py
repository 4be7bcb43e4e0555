"""What goes over the wire where a FHIR record is assessed: schemas, examples and OpenAPI's parts."""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter

from api import contract
from api.contract import SCHEMAS, Json
from api.fhir.found import Intake

FHIR = "application/fhir+json"


def resource_response(meaning: str, *kinds: str) -> Json:
    """OpenAPI's response that is a FHIR resource of one of *kinds*."""
    schema: Json = {
        "type": "object",
        "properties": {"resourceType": {"enum": list(kinds)}},
        "required": ["resourceType"],
    }
    return {"description": meaning, "content": {FHIR: {"schema": schema}}, "headers": contract.REQUEST_ID}


@cache
def _schema() -> Json:
    return TypeAdapter(Intake).json_schema(mode="serialization")


def components() -> Json:
    """The schemas that :func:`assess_operation` and its answer refer to, for OpenAPI's ``components.schemas``."""
    record: Json = {
        "type": "object",
        "description": "A Bundle of FHIR R4 with the record of one patient; members that are not read may be anything.",
        "properties": {"resourceType": {"const": "Bundle"}, "entry": {"type": "array", "items": {"type": "object"}}},
        "required": ["resourceType"],
    }
    answer: Json = {
        "type": "object",
        "properties": {
            "intake": {"$ref": f"{SCHEMAS}Intake"},
            "assessment": {"$ref": f"{SCHEMAS}Assessment"},
        },
        "required": ["intake", "assessment"],
        "additionalProperties": False,
    }
    return {"FhirRecord": record, "FhirAssessment": answer, **contract.parts("Intake", _schema())}


def assess_operation() -> Json:
    """OpenAPI's request of ``POST /fhir/assessments``, which is read by hand to bound its size."""
    schema = {"$ref": f"{SCHEMAS}FhirRecord"}
    return {
        "parameters": contract.assess_operation()["parameters"],
        "requestBody": {
            "required": True,
            "description": "A Bundle with one patient's record, at most 4 MB.",
            "content": {
                FHIR: {"schema": schema, "examples": contract.examples_in("fhir")},
                "application/json": {"schema": schema},
            },
        },
    }
