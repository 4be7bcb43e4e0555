"""FHIR R4 in and out: a record is read and assessed; the rules go out as PlanDefinitions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, get_args

import orjson
from fastapi import APIRouter, Depends, Request, Response

from api import contract, fhir_contract, problems, record_contract
from api.answered import answered_by
from api.bodies import body, check_media_type, check_parameters, day_asked_for
from api.encoding import encode
from api.fhir import intake
from api.fhir.document import MAX_BYTES, read_document
from api.fhir.export.parts import DEFAULT_BASE
from api.fhir.export.parts import encode as fhir_json
from api.fhir.export.rules import definition, search_bundle
from api.fhir.wording import WHICH_PATIENT
from api.fhir_contract import FHIR
from api.problems import ProblemRaised
from api.routes.knowledge import versions
from api.security.callers import Caller
from api.service import Asking, InService, Service, caller_with
from api.store.records import NewRecord, new_id
from engine import json_reader
from engine.errors import Fault, InputRefused, did_you_mean

Defined = Literal["PlanDefinition", "ActivityDefinition", "CodeSystem", "ValueSet", "Library", "StructureDefinition"]
router = APIRouter()


@router.post(
    "/fhir/assessments",
    summary="Assess the patient of a FHIR record",
    openapi_extra=fhir_contract.assess_operation(),
    responses={
        200: {
            "description": "What was read, from which resource, what was not and why; and the answer.",
            "content": {"application/json": {"schema": {"$ref": f"{contract.SCHEMAS}FhirAssessment"}}},
            "headers": {**contract.HEADERS, **record_contract.RECORD_HEADERS},
        },
        **contract.problem_responses(
            {
                **record_contract.ANSWER_PROBLEMS,
                413: "The body is larger than 4 MB.",
                415: "The body is not declared as application/fhir+json or application/json.",
                422: "The JSON or a parameter is refused, or it is not the record of one patient.",
            }
        ),
    },
)
async def assess_record(request: Request, service: InService, caller: Asking) -> Response:
    """A Bundle of one patient's record: read into a profile and assessed. Nothing is guessed that it does not say."""
    today = service.settings.today()
    day = day_asked_for(request, today)
    check_media_type(request, {"application/json", FHIR})
    read = await body(request, MAX_BYTES)
    new, headers, answer = await service.compute(_answer, service, caller, read, today, day)
    receipt = await service.record(new)
    return Response(
        answer, headers={**headers, **record_contract.receipt_headers(receipt)}, media_type="application/json"
    )


def _answer(
    service: Service, caller: Caller, written: bytes, today: date, as_of: date | None
) -> tuple[NewRecord, dict[str, str], bytes]:
    document = _record(written)
    site = service.settings.site
    with service.live.with_codes() as (engine, codes):
        found = intake.read(document, engine=engine, codes=codes, today=today, site=site)
        if any(note.says == WHICH_PATIENT for note in found.notes):
            raise _refused(
                "fhir.patients",
                "entry",
                "the record holds more than one patient and does not say which is meant.",
                "Send the record of one patient at a time.",
            )
        # What is kept is what is asked, so that the answer can be given again from it.
        profile = orjson.dumps(found.profile)
        output = encode(engine.assess(json_reader.read(profile), today=today, as_of=as_of, site=site))
        new = NewRecord(
            id=new_id(),
            kind="assessment",
            code_map=codes.digest,
            as_of=as_of or today,
            input=profile,
            output=output,
            context={"origins": found.origins, "notes": found.notes},
            identifiers={},
            **answered_by(engine, caller.owner, today, site),
        )
        answer = orjson.dumps({"intake": found, "assessment": orjson.Fragment(output)})
        return new, {**versions(engine), "Cache-Control": "no-store"}, answer


def _record(written: bytes) -> object:
    """The Bundle in *written*. Anything else would be assessed as a patient of whom nothing is known."""
    try:
        document = read_document(written)
    except InputRefused as refused:
        raise ProblemRaised(problems.body_unreadable(refused.faults)) from None
    if not isinstance(document, Mapping) or document.get("resourceType") != "Bundle":
        message = "the body is no Bundle of FHIR R4."
        raise _refused("fhir.not_a_bundle", "resourceType", message, "Send the record of one patient as a Bundle.")
    return document


def _refused(code: str, path: str, message: str, remedy: str) -> ProblemRaised:
    return ProblemRaised(problems.body_unreadable([Fault(code, path, message, remedy)]))


@router.get(
    "/fhir/PlanDefinition",
    dependencies=[Depends(caller_with("read"))],
    responses={
        200: fhir_contract.resource_response("The rules, as a searchset.", "Bundle"),
        **contract.problem_responses(
            {**record_contract.CALLER_PROBLEMS, 404: "There is no such regimen.", 422: "A parameter is refused."}
        ),
    },
)
async def rules_as_fhir(
    request: Request,
    service: InService,
    status: Literal["draft", "active", "retired"] | None = None,
    regimen: str | None = None,
) -> Response:
    """Every rule as a PlanDefinition; of one *status* or on one *regimen* where asked."""
    check_parameters(request, ["status", "regimen"])
    return Response(await service.compute(_rules, service, status, regimen), media_type=FHIR)


def _rules(service: Service, status: str | None, regimen: str | None) -> bytes:
    with service.live.engine() as engine:
        if regimen is not None and regimen not in engine.kb.regimens:
            remedy = did_you_mean(regimen[:80], engine.kb.regimens)
            raise ProblemRaised(problems.not_found("regimen", regimen, remedy))
        today = service.settings.today()
        return fhir_json(search_bundle(engine.kb, base=base_of(service), as_of=today, status=status, regimen=regimen))


@router.get(
    "/fhir/{kind}/{identifier}",
    dependencies=[Depends(caller_with("read"))],
    responses={
        200: fhir_contract.resource_response("The resource.", *get_args(Defined)),
        **contract.problem_responses(
            {
                **record_contract.CALLER_PROBLEMS,
                404: "There is no such resource.",
                422: "There are no resources of that type here.",
            }
        ),
    },
)
async def definition_as_fhir(service: InService, kind: Defined, identifier: str) -> Response:
    """One rule as a PlanDefinition, or one of the resources that a PlanDefinition refers to."""
    return Response(await service.compute(_one, service, kind, identifier), media_type=FHIR)


def _one(service: Service, kind: str, identifier: str) -> bytes:
    with service.live.engine() as engine:
        found = definition(engine.kb, kind, identifier, base=base_of(service), as_of=service.settings.today())
    if found is None:
        raise ProblemRaised(problems.not_found(kind, identifier, "See GET /fhir/PlanDefinition."))
    return fhir_json(found)


def base_of(service: Service) -> str:
    """The address under which our codes and definitions are named: one for the whole site, as conditions contain it."""
    base = service.settings.hooks.base_url
    return DEFAULT_BASE if base is None else f"{base}/fhir"
