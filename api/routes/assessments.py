"""One patient: asked and answered; question and answer are kept before the answer goes out."""

from __future__ import annotations

from datetime import date

import orjson
from fastapi import APIRouter, Request, Response

from api import compare_contract, contract, problems, record_contract
from api.answered import answered_by
from api.bodies import body, check_media_type, day_asked_for, refuse_parameters
from api.encoding import encode
from api.problems import ProblemRaised
from api.routes.knowledge import versions
from api.security.callers import Caller
from api.service import Asking, InService, Service
from api.store.records import NewRecord, new_id
from engine import json_reader
from engine.errors import InputRefused

router = APIRouter()
_ASSESSMENT = f"{contract.SCHEMAS}Assessment"


@router.post(
    "/assessments",
    summary="Assess one patient",
    description="Candidate regimens with their sources and an honest note on the evidence. Question and answer are kept.",
    openapi_extra=contract.assess_operation(),
    responses={
        200: {
            "description": "The answer.",
            "content": {"application/json": {"schema": {"$ref": _ASSESSMENT}}},
            "headers": {**contract.HEADERS, **record_contract.RECORD_HEADERS},
        },
        **contract.problem_responses(
            {
                **record_contract.ANSWER_PROBLEMS,
                413: "The body is larger than 256 KB.",
                415: "The body is not declared as application/json.",
                422: "The profile, the JSON or a parameter is refused; every fault is listed with its path.",
            }
        ),
    },
)
async def assess(request: Request, service: InService, caller: Asking) -> Response:
    """Read the body within its limits and answer in a worker thread, so that other requests go on."""
    today = service.settings.today()
    day = day_asked_for(request, today)
    check_media_type(request)
    read = await body(request)
    new, headers = await service.compute(_answer, service, caller, read, today, day)
    receipt = await service.record(new)
    return Response(
        new.output, headers={**headers, **record_contract.receipt_headers(receipt)}, media_type="application/json"
    )


def _answer(
    service: Service, caller: Caller, written: bytes, today: date, as_of: date | None
) -> tuple[NewRecord, dict[str, str]]:
    document = _document(written)
    with service.live.engine() as engine:
        site = service.settings.site
        answer = engine.assess(document, today=today, as_of=as_of, site=site)
        new = NewRecord(
            id=new_id(),
            kind="assessment",
            code_map=None,
            as_of=as_of or today,
            input=written,
            output=encode(answer),
            context={},
            identifiers={},
            **answered_by(engine, caller.owner, today, site),
        )
        return new, {**versions(engine), "Cache-Control": "no-store"}


def _document(written: bytes) -> object:
    try:
        return json_reader.read(written)
    except InputRefused as refused:
        raise ProblemRaised(problems.body_unreadable(refused.faults)) from None


@router.post(
    "/assessments/compare",
    summary="What changed between two days for one patient",
    description="Regimens, studies, cautions and gaps that differ, each with what changed it. Question and answer are kept.",
    openapi_extra=compare_contract.compare_operation(),
    responses={
        200: {
            "description": "The comparison.",
            "content": {"application/json": {"schema": {"$ref": f"{contract.SCHEMAS}Comparison"}}},
            "headers": {**contract.HEADERS, **record_contract.RECORD_HEADERS},
        },
        **contract.problem_responses(
            {
                **record_contract.ANSWER_PROBLEMS,
                413: "The body is larger than 256 KB.",
                415: "The body is not declared as application/json.",
                422: "The profile, a day or the JSON is refused; every fault is listed with its path.",
            }
        ),
    },
)
async def compare_days(request: Request, service: InService, caller: Asking) -> Response:
    """Read the body within its limits and compare in a worker thread."""
    refuse_parameters(request, "Write the days into the body.")
    check_media_type(request)
    read = await body(request)
    new, headers = await service.compute(_compared, service, caller, read, service.settings.today())
    receipt = await service.record(new)
    return Response(
        new.output, headers={**headers, **record_contract.receipt_headers(receipt)}, media_type="application/json"
    )


def _compared(service: Service, caller: Caller, written: bytes, today: date) -> tuple[NewRecord, dict[str, str]]:
    document = _document(written)
    with service.live.engine() as engine:
        site = service.settings.site
        try:
            found = compare_contract.compared(engine, document, today, site)
        except InputRefused as refused:
            raise ProblemRaised(problems.comparison_refused(refused.faults)) from None
        new = NewRecord(
            id=new_id(),
            kind="comparison",
            code_map=None,
            as_of=date.fromisoformat(found.to_day),
            input=written,
            output=orjson.dumps(found),
            context={},
            identifiers={},
            **answered_by(engine, caller.owner, today, site),
        )
        return new, {**versions(engine), "Cache-Control": "no-store"}
