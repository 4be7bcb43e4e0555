"""What was answered before: as it was kept, as a page, as FHIR, and whether today's engine gives it again."""

from __future__ import annotations

from typing import Literal

import orjson
from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from api import contract, fhir_contract, problems, record_contract
from api.fhir.export.assessment import assessment_bundle
from api.fhir.export.parts import encode as fhir_json
from api.fhir_contract import FHIR
from api.kept import assessment_of
from api.labels import labels
from api.page import CONTENT_POLICY, page_of
from api.problems import ProblemRaised
from api.routes.fhir import base_of
from api.routes.knowledge import documented
from api.security import links
from api.security.callers import Caller
from api.service import InService, Reading, Service, now
from api.store.records import StoredRecord
from api.store.replay import replay
from engine.assessment import Assessment, Bilingual

router = APIRouter()
_NO_STORE = {"Cache-Control": "no-store"}
_NO_RECORD = {404: "There is no such record, or it is another caller's.", 410: "Its content was erased."}


@router.get(
    "/assessments/{record_id}",
    responses=documented({**record_contract.CALLER_PROBLEMS, 404: _NO_RECORD[404]}, contract.REQUEST_ID),
    response_model=record_contract.RecordView,
    response_model_exclude_none=True,
)
async def one(service: InService, caller: Reading, record_id: str) -> Response:
    """One record as it was kept: question, answer, by which rules, and its place in the chain."""
    stored = await run_in_threadpool(_stored, service, caller, record_id)
    return Response(orjson.dumps(record_contract.record_view(stored)), headers=_NO_STORE, media_type="application/json")


@router.get(
    "/assessments/{record_id}/replay",
    responses=documented({**record_contract.CALLER_PROBLEMS, 404: _NO_RECORD[404]}, contract.REQUEST_ID),
    response_model_exclude_none=True,
)
async def again(service: InService, caller: Reading, record_id: str, response: Response) -> record_contract.ReplayView:
    """Ask today's engine the same question with the rules of that day, and compare the two answers member by member."""
    stored = await run_in_threadpool(_stored, service, caller, record_id)
    response.headers.update(_NO_STORE)
    return record_contract.replay_view(await service.compute(replay, stored, service.shelf.engine_for))


@router.get(
    "/assessments/{record_id}/fhir",
    responses={
        200: fhir_contract.resource_response("The answer as a Bundle of FHIR R4.", "Bundle"),
        **contract.problem_responses({**record_contract.CALLER_PROBLEMS, **_NO_RECORD}),
    },
)
async def as_fhir(service: InService, caller: Reading, record_id: str) -> Response:
    """The answer that was kept, as a Bundle around a GuidanceResponse."""
    stored = await run_in_threadpool(_stored, service, caller, record_id)
    bundle = await service.compute(_bundle, base_of(service), stored)
    return Response(bundle, headers=_NO_STORE, media_type=FHIR)


@router.get(
    "/assessments/{record_id}/page/{lang}",
    responses={
        200: {
            "description": "The answer as a page.",
            "content": {"text/html": {"schema": {"type": "string"}}},
            "headers": contract.REQUEST_ID,
        },
        **contract.problem_responses(
            {403: "The link has expired or was changed.", **_NO_RECORD, 422: "There is no page in that language."}
        ),
    },
)
async def page(request: Request, service: InService, record_id: str, lang: Literal["zh", "en"]) -> Response:
    """The page that a card links to. The signed link opens this one page, for a short time, without a key."""
    query = request.scope["query_string"].decode("latin-1")
    if not links.check(page_path(record_id, lang), query, service.settings.security.link_secret, now()):
        raise ProblemRaised(problems.link_refused())
    stored = await run_in_threadpool(service.store.get, record_id)
    if stored is None:
        raise ProblemRaised(problems.no_record())
    html = await service.compute(_page, service, stored, lang)
    return Response(html, headers={**_NO_STORE, "Content-Security-Policy": CONTENT_POLICY}, media_type="text/html")


def page_path(record_id: str, lang: str) -> str:
    """The path of the page that shows the answer *record_id* in *lang*, to be signed."""
    return f"/assessments/{record_id}/page/{lang}"


def _stored(service: Service, caller: Caller, record_id: str) -> StoredRecord:
    """The record of that id if *caller* may read it. Another caller's is told as if it were not there."""
    stored = service.store.get(record_id)
    if stored is None or not caller.may_see(stored.caller):
        raise ProblemRaised(problems.no_record())
    return stored


def _answer(stored: StoredRecord) -> Assessment:
    if stored.output is None:
        raise ProblemRaised(problems.erased())
    if stored.kind == "comparison":
        raise ProblemRaised(problems.no_record())
    return assessment_of(stored.output)


def _page(service: Service, stored: StoredRecord, lang: Literal["zh", "en"]) -> str:
    answer = _answer(stored)
    with service.live.engine() as engine:
        changed = engine.version.digest != answer.knowledge_base.digest
        notes = [Bilingual(**note["says"]) for note in (stored.context or {}).get("notes", ())]
        return page_of(answer, labels(engine.kb), lang, record=stored.id, changed=changed, notes=notes)


def _bundle(base: str, stored: StoredRecord) -> bytes:
    known = (stored.identifiers or {}).get("patient")
    patient = None if known is None else f"Patient/{known}"
    answer = _answer(stored)
    return fhir_json(assessment_bundle(answer, base=base, made=stored.receipt.at, patient=patient, record_id=stored.id))
