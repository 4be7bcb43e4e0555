"""The CDS Hooks endpoints. Nothing is shown that was not kept first; every error is an OperationOutcome."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from api import bodies, problems
from api.computing import OneAtATime
from api.fhir.document import read_document
from api.hooks import call, described, feedback, orders, outcome
from api.hooks.answer import Answer, Site, answered
from api.hooks.call import Call
from api.hooks.fhir_client import FhirReader
from api.hooks.gather import Gathered, gather
from api.hooks.outcome import HookRefused, Issue, refused
from api.hooks.services import SERVICES, Service, discovery
from api.hooks.settings import HookSettings, Language
from api.hooks.wording import Speech
from api.live import LiveEngine
from api.record_contract import receipt_headers
from api.security.callers import Caller
from api.security.refusal import Refusal
from api.store.records import FeedbackItem, FeedbackReceipt, NewRecord, Receipt, RecordRefused, StoreUnavailable
from engine.errors import EvaluatorsDisagree, Fault, InferenceFailed, InputRefused

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class HookDeps:
    """What the endpoints need of the service around them.

    ``record``: keeps an answer, and returns when it is kept.
    ``keep_feedback``: keeps feedback on cards of a service, idempotently; called in a worker thread. ``permit``: who
    calls, or :class:`Refusal`; ``discover``: the same for the list of services, which others may read. ``compute``: runs what
    keeps the processor busy. ``today``: the
    day of the answer. ``site``: the site's own conversion factors.
    ``link``: from a record's id and a language to the absolute address of the full assessment, if it has one.
    """

    live: LiveEngine
    record: Callable[[NewRecord], Awaitable[Receipt]]
    keep_feedback: Callable[[str, Sequence[FeedbackItem]], FeedbackReceipt]
    permit: Callable[[Request], Awaitable[Caller]]
    settings: HookSettings
    today: Callable[[], date]
    site: Mapping[str, Decimal]
    link: Callable[[str, str], str | None]
    discover: Callable[[Request], Awaitable[Caller]]
    compute: OneAtATime


def hooks_router(deps: HookDeps) -> APIRouter:
    """``GET /cds-services``, ``POST /cds-services/{id}`` and ``POST /cds-services/{id}/feedback``."""
    router = APIRouter(route_class=_OutcomeRoute, tags=["cds-hooks"])
    reader = FhirReader(deps.settings)

    @router.get("/cds-services", summary="The services that can be called", responses=described.DISCOVERY)
    async def services(request: Request) -> Response:
        await deps.discover(request)
        return _json(discovery())

    @router.post(
        "/cds-services/{service_id}", summary="Call a service", responses=described.CARDS, openapi_extra=described.CALL
    )
    async def service(request: Request, service_id: str) -> Response:
        caller = await deps.permit(request)
        known = _service(service_id)
        body = await _body(request, deps.settings.max_bytes)
        asked = await deps.compute(_read_call, body, known)
        gathered = await gather(asked, reader)
        speech = Speech(_language(request, deps.settings.language))
        answer = await deps.compute(_answer, deps, asked, gathered, caller.owner, speech)
        headers = {}
        if answer.record is not None:
            receipt = await deps.record(answer.record)
            headers = {"X-Knowledge-Base": answer.record.knowledge_base, **receipt_headers(receipt)}
        return _json({"cards": list(answer.cards)}, headers)

    @router.post(
        "/cds-services/{service_id}/feedback",
        summary="What became of cards",
        response_class=Response,
        responses=described.FEEDBACK,
        openapi_extra=described.OUTCOMES,
    )
    async def took(request: Request, service_id: str) -> Response:
        await deps.permit(request)
        known = _service(service_id)
        body = await _body(request, deps.settings.max_bytes)
        await run_in_threadpool(_keep, deps, known, body)
        return Response(status_code=200, headers=outcome.NO_STORE)

    return router


def _answer(deps: HookDeps, asked: Call, gathered: Gathered, caller: str, speech: Speech) -> Answer:
    site = Site(deps.today(), deps.site, deps.link)
    with deps.live.with_codes() as (engine, codes):
        return answered(asked, gathered, engine, codes, caller, speech, site)


def _keep(deps: HookDeps, service: Service, body: bytes) -> None:
    items, faults = feedback.read(_parsed(body))
    if faults:
        raise refused(400, "invalid", faults)
    deps.keep_feedback(service.id, items)


def _service(service_id: str) -> Service:
    found = SERVICES.get(service_id)
    if found is None:
        fault = Fault("service.unknown", "", "there is no such service.", "See GET /cds-services.")
        raise refused(404, "not-found", [fault])
    return found


def _read_call(body: bytes, service: Service) -> Call:
    found, faults = call.read(_parsed(body), service)
    if found is not None and service.purpose == "check":
        faults = orders.faults(found)
    if found is None or faults:
        raise refused(400, "invalid", faults)
    return found


def _parsed(body: bytes) -> Any:
    try:
        return read_document(body, len(body))
    except InputRefused as unreadable:
        raise refused(400, "structure", unreadable.faults) from None


async def _body(request: Request, limit: int) -> bytes:
    """The body, declared as JSON and read only as far as the limit."""
    bodies.check_media_type(request)
    return await bodies.body(request, limit)


def _language(request: Request, default: Language) -> Language:
    """The language that the request prefers of the two, or *default*."""
    wanted: dict[Language, float] = {}
    for item in request.headers.get("accept-language", "")[:500].split(","):
        name, _, weight = item.strip().lower().partition(";")
        quality = 1.0
        if weight.strip().startswith("q="):
            try:
                quality = float(weight.strip()[2:])
            except ValueError:
                continue
        primary = name.split("-")[0].strip()
        if primary == "zh":
            wanted["zh"] = max(wanted.get("zh", 0.0), quality)
        elif primary == "en":
            wanted["en"] = max(wanted.get("en", 0.0), quality)
    ranked = sorted(((quality, name == default, name) for name, quality in wanted.items() if quality > 0), reverse=True)
    return ranked[0][2] if ranked else default


def _json(value: object, headers: Mapping[str, str] | None = None) -> Response:
    return Response(orjson.dumps(value), headers={**outcome.NO_STORE, **(headers or {})}, media_type=outcome.MEDIA_TYPE)


# --- errors -----------------------------------------------------------------------------------------------


class _OutcomeRoute(APIRoute):
    """Answers every refusal on these paths, foreseen or not, with an OperationOutcome."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, with every exception turned into an answer."""
        handler = super().get_route_handler()

        async def handle(request: Request) -> Response:
            try:
                return await handler(request)
            except ClientDisconnect:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, its message must not reach a log
                return _answer_to(error)

        return handle

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse the wrong method here, where the answer can be an OperationOutcome."""
        allowed = self.methods or set()
        if scope["method"] in allowed:
            await super().handle(scope, receive, send)
            return
        issue = Issue("not-supported", "This path does not take that method; see the header Allow.", "http.method")
        await outcome.response(405, [issue], {"Allow": ", ".join(sorted(allowed))})(scope, receive, send)


def _answer_to(error: Exception) -> Response:
    if isinstance(error, HookRefused):
        return outcome.response(error.status, error.issues, error.headers)
    if isinstance(error, Refusal):
        return outcome.of_refusal(error)
    if isinstance(error, problems.ProblemRaised):
        return outcome.of_problem(error)
    if isinstance(error, StoreUnavailable):
        for fault in error.faults:
            _LOG.error("an answer could not be kept: %s", fault.code)
        text = "The answer could not be kept, so it is not shown. Try again."
        return outcome.response(503, [Issue("transient", text, "record.unavailable")], {"Retry-After": "5"})
    if isinstance(error, RecordRefused):
        text = "The answer is too large to be kept, so it is not shown. Send less prefetch."
        return outcome.response(413, [Issue("too-costly", text, "record.refused")])
    incident = problems.logged(error)
    text = f"No answer is shown. Report incident {incident}."
    if isinstance(error, EvaluatorsDisagree | InferenceFailed):
        return outcome.response(500, [Issue("exception", text, "engine.withheld")])
    return outcome.response(500, [Issue("exception", text, "unexpected")])
