"""REST: a profile comes in, the answer goes out; and everything the answer rests on can be read.

Nothing of a patient is stored or logged. What is not understood is refused: an unknown field, an unknown query
parameter, a second ``as_of``, a compressed body.
"""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import orjson
from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from api import compare_contract, contract, problems
from api.cli import site_factors
from api.encoding import encode
from api.live import LiveEngine, Reload
from api.problems import ProblemRaised
from engine import json_reader
from engine.assess import DISCLAIMER, ENGINE_VERSION, Engine
from engine.errors import Fault, InputRefused, did_you_mean

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

RELOAD_VARIABLE = "HCC_RELOAD"
CLIENT_GONE = 499  # as other servers log it; nobody is left to receive it
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DAY_ASKED_FOR = re.compile(rf"(?:^|&)as_of=({_DAY.pattern})(?:&|$)")
_LOG = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """How this site runs the service.

    ``site``: the site's own conversion factors by name, as the vocabulary asks for them (``afp_ng_per_iu``: ng of
    AFP per IU). ``reload``: whether ``POST /reload`` exists. ``today``: the day before which every date must lie;
    the server's local day (variable ``TZ``).
    """

    site: Mapping[str, Decimal] = field(default_factory=dict)
    reload: bool = False
    today: Callable[[], date] = date.today

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Settings from ``HCC_AFP_NG_PER_IU`` and ``HCC_RELOAD``. Raises :class:`~engine.errors.InputRefused`.

        The folder of the rules (``HCC_RULES``) is found by :func:`engine.rule_files.default_folder`.
        """
        switch = environment.get(RELOAD_VARIABLE, "").strip()
        if switch not in ("", "0", "1"):
            fault = Fault("site.reload", RELOAD_VARIABLE, f"is {switch!r}.", "Write 1 to allow POST /reload, or 0.")
            raise InputRefused([fault])
        return cls(site_factors(environment), switch == "1")


class Service(FastAPI):
    """The application, with the engine in service; its OpenAPI description follows the rules in service."""

    def __init__(self, live: LiveEngine, settings: Settings) -> None:
        super().__init__(
            title="hcc-board",
            version=ENGINE_VERSION,
            description=f"Decision support for liver-cancer tumour boards. {DISCLAIMER.en} {DISCLAIMER.zh}",
            openapi_url=None,  # answered below; the framework's pages for it load scripts from hosts elsewhere
            redirect_slashes=False,
            lifespan=_life,
            # The framework would record exceptions with their messages, and query strings.
            telemetry={
                "tracing": False,
                "metrics": False,
                "logs": False,
                "operation_spans": False,
                "auto_configure": False,
            },
        )
        self.live = live
        self.settings = settings
        self._described: tuple[str, dict[str, Any]] | None = None

    def openapi(self) -> dict[str, Any]:
        """The OpenAPI document, made once for each rule set."""
        with self.live.engine() as engine:
            digest = engine.version.digest
            if self._described is None or self._described[0] != digest:
                document = get_openapi(
                    title=self.title, version=self.version, description=self.description, routes=self.routes
                )
                document.setdefault("components", {}).setdefault("schemas", {}).update(
                    {**contract.components(engine), **compare_contract.components()}
                )
                self._described = (digest, document)
            return self._described[1]


@asynccontextmanager
async def _life(app: FastAPI) -> AsyncIterator[None]:
    yield
    assert isinstance(app, Service)
    app.live.close()


def _service(request: Request) -> Service:
    service = request.app
    assert isinstance(service, Service)
    return service


InService = Annotated[Service, Depends(_service)]
router = APIRouter()
reload_router = APIRouter()


# --- the answer -------------------------------------------------------------------------------------------


@router.post(
    "/assessments",
    summary="Assess one patient",
    description="Candidate regimens with their sources and an honest note on the evidence. Nothing is stored.",
    openapi_extra=contract.assess_operation(),
    responses={
        200: {
            "description": "The answer.",
            "content": {"application/json": {"schema": {"$ref": f"{contract.SCHEMAS}Assessment"}}},
            "headers": contract.HEADERS,
        },
        **contract.problem_responses(
            {
                413: "The body is larger than 256 KB.",
                415: "The body is not declared as application/json.",
                422: "The profile, the JSON or a parameter is refused; every fault is listed with its path.",
                500: "No answer can be trusted, or something unforeseen; nothing is shown.",
            }
        ),
    },
)
async def assess(request: Request, service: InService) -> Response:
    """Read the body within its limits and answer in a worker thread, so that other requests go on."""
    today = service.settings.today()
    day = _day_asked_for(request, today)
    _check_media_type(request)
    body = await _body(request)
    return await run_in_threadpool(_answer, service, body, today, day)


def _answer(service: Service, body: bytes, today: date, as_of: date | None) -> Response:
    try:
        document = json_reader.read(body)
    except InputRefused as refused:
        raise ProblemRaised(problems.body_unreadable(refused.faults)) from None
    with service.live.engine() as engine:
        answer = engine.assess(document, today=today, as_of=as_of, site=service.settings.site)
        headers = {**_versions(engine), "Cache-Control": "no-store"}
        content = encode(answer)
    return Response(content, headers=headers, media_type="application/json")


@router.post(
    "/assessments/compare",
    summary="What changed between two days for one patient",
    description="Regimens, studies, cautions and gaps that differ, each with what changed it. Nothing is stored.",
    openapi_extra=compare_contract.compare_operation(),
    responses={
        200: {
            "description": "The comparison.",
            "content": {"application/json": {"schema": {"$ref": f"{contract.SCHEMAS}Comparison"}}},
            "headers": contract.HEADERS,
        },
        **contract.problem_responses(
            {
                413: "The body is larger than 256 KB.",
                415: "The body is not declared as application/json.",
                422: "The profile, a day or the JSON is refused; every fault is listed with its path.",
                500: "No answer can be trusted, or something unforeseen; nothing is shown.",
            }
        ),
    },
)
async def compare_days(request: Request, service: InService) -> Response:
    """Read the body within its limits and compare in a worker thread."""
    faults = [
        Fault("parameter.unknown", name[:60], "this path takes no parameters.", "Write the days into the body.")
        for name in request.query_params
    ]
    if faults:
        raise ProblemRaised(problems.parameter_refused(faults))
    _check_media_type(request)
    body = await _body(request)
    return await run_in_threadpool(_compared, service, body, service.settings.today())


def _compared(service: Service, body: bytes, today: date) -> Response:
    try:
        document = json_reader.read(body)
    except InputRefused as refused:
        raise ProblemRaised(problems.body_unreadable(refused.faults)) from None
    with service.live.engine() as engine:
        try:
            found = compare_contract.compared(engine, document, today, service.settings.site)
        except InputRefused as refused:
            raise ProblemRaised(problems.comparison_refused(refused.faults)) from None
        headers = {**_versions(engine), "Cache-Control": "no-store"}
    return Response(orjson.dumps(found), headers=headers, media_type="application/json")


def _day_asked_for(request: Request, today: date) -> date | None:
    """The query's ``as_of``. A misspelt parameter is refused: left aside, it would give another day's answer."""
    faults: list[Fault] = []
    written: list[str] = []
    for name, value in request.query_params.multi_items():
        if name == "as_of":
            written.append(value)
        else:
            remedy = did_you_mean(name[:60], ["as_of"])
            faults.append(Fault("parameter.unknown", name, f"no parameter is called {name[:60]!r}.", remedy))
    if len(written) > 1:
        faults.append(Fault("parameter.twice", "as_of", "is given more than once.", "Keep one day."))
    day: date | None = None
    for value in written[:1]:
        try:
            day = date.fromisoformat(value) if _DAY.fullmatch(value) else None
        except ValueError:
            day = None
        if day is None:
            faults.append(Fault("value.date", "as_of", "is not a day of the calendar.", "Write YYYY-MM-DD."))
        elif day > today:
            message = f"lies after today ({today}); nobody knows what will be public then."
            faults.append(Fault("value.future", "as_of", message, "Give a past day, or leave it out for today."))
    if faults:
        raise ProblemRaised(problems.parameter_refused(faults))
    return day


def _check_media_type(request: Request) -> None:
    media_type, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    foreign = [part for part in parameters if part and part.replace('"', "") not in ("charset=utf-8", "charset=utf8")]
    if media_type != "application/json" or foreign:
        raise problems.unsupported_media_type(
            Fault(
                "http.content_type",
                "",
                "the body is not declared as JSON in UTF-8.",
                "Send Content-Type: application/json.",
            )
        )
    if request.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise problems.unsupported_media_type(
            Fault("http.content_encoding", "", "the body is compressed.", "Send it plain; a profile is small.")
        )


async def _body(request: Request) -> bytes:
    """The body, read only as far as the limit, whatever its length is said to be."""
    limit = json_reader.MAX_BYTES
    declared = request.headers.get("content-length", "")
    body = bytearray()
    if not (declared.isdecimal() and len(declared) < 20 and int(declared) > limit):
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                break
        else:
            return bytes(body)
    raise ProblemRaised(problems.body_too_large(limit))


def _versions(engine: Engine) -> dict[str, str]:
    known = engine.version
    return {"X-Knowledge-Base": f"{known.version}+{known.digest}", "X-Engine-Version": ENGINE_VERSION}


# --- what the answer rests on -----------------------------------------------------------------------------


def _documented(problems_by_status: Mapping[int, str] | None = None) -> dict[int | str, dict[str, Any]]:
    return {200: {"headers": contract.HEADERS}, **contract.problem_responses(problems_by_status or {})}


def _read(service: Service, response: Response, view: Callable[[Engine], T]) -> T:
    """*view* of the engine in service, with its version in the headers."""
    with service.live.engine() as engine:
        response.headers.update(_versions(engine))
        return view(engine)


def _one(
    service: Service,
    response: Response,
    what: str,
    identifier: str,
    view: Callable[[Engine], tuple[T | None, Iterable[str]]],
) -> T:
    """The *what* of that id, or the problem that there is none, with the nearest ids."""
    found, known = _read(service, response, view)
    if found is None:
        raise ProblemRaised(problems.not_found(what, identifier, did_you_mean(identifier[:80], known)))
    return found


@router.get("/rules", responses=_documented(), response_model_exclude_none=True)
def rules(service: InService, response: Response) -> tuple[contract.RuleSummary, ...]:
    """Every rule in service: statements of sources, and cautions."""
    return _read(service, response, lambda engine: contract.rule_summaries(engine.kb))


@router.get(
    "/rules/{rule_id}", responses=_documented({404: "There is no such rule."}), response_model_exclude_none=True
)
def rule(service: InService, response: Response, rule_id: str) -> contract.RuleView:
    """One rule: its conditions in words, its source, and the entry as it is written."""
    return _one(
        service, response, "rule", rule_id, lambda engine: (contract.rule_view(engine.kb, rule_id), engine.rules)
    )


@router.get("/sources", responses=_documented(), response_model_exclude_none=True)
def sources(service: InService, response: Response) -> tuple[contract.SourceSummary, ...]:
    """Every document that the rules cite."""
    return _read(service, response, lambda engine: contract.source_summaries(engine.kb))


@router.get(
    "/sources/{source_id}", responses=_documented({404: "There is no such source."}), response_model_exclude_none=True
)
def source(service: InService, response: Response, source_id: str) -> contract.SourceView:
    """One document with its grading scheme and its errata."""
    return _one(
        service,
        response,
        "source",
        source_id,
        lambda engine: (contract.source_view(engine.kb, source_id), engine.kb.sources),
    )


@router.get(
    "/sources/{source_id}/passages",
    responses={
        200: {"headers": contract.HEADERS, "content": {"application/json": {"example": contract.PASSAGES_EXAMPLE}}},
        **contract.problem_responses({404: "There is no such source."}),
    },
    response_model_exclude_none=True,
)
def passages(service: InService, response: Response, source_id: str) -> contract.SourcePassages:
    """Everything usable that one document says, place by place, and what became of it."""
    with service.live.library() as (engine, known):
        response.headers.update(_versions(engine))
        found, names = contract.source_passages(engine.kb, known, source_id), tuple(engine.kb.sources)
    if found is None:
        raise ProblemRaised(problems.not_found("source", source_id, did_you_mean(source_id[:80], names)))
    return found


@router.get("/studies", responses=_documented(), response_model_exclude_none=True)
def studies(service: InService, response: Response) -> tuple[contract.StudySummary, ...]:
    """Every study behind a statement."""
    return _read(service, response, lambda engine: contract.study_summaries(engine.kb))


@router.get(
    "/studies/{study_id}", responses=_documented({404: "There is no such study."}), response_model_exclude_none=True
)
def study(service: InService, response: Response, study_id: str) -> contract.StudyView:
    """One study: design, population, and every data cut of every endpoint."""
    return _one(
        service,
        response,
        "study",
        study_id,
        lambda engine: (contract.study_view(engine.kb, study_id), engine.kb.studies),
    )


@router.get("/regimens", responses=_documented(), response_model_exclude_none=True)
def regimens(service: InService, response: Response) -> tuple[contract.RegimenSummary, ...]:
    """Every regimen; the order is no ranking."""
    return _read(service, response, lambda engine: contract.regimen_summaries(engine.kb))


@router.get(
    "/regimens/{regimen_id}",
    responses=_documented({404: "There is no such regimen."}),
    response_model_exclude_none=True,
)
def regimen(service: InService, response: Response, regimen_id: str) -> contract.RegimenView:
    """One regimen: components, doses and approvals as cited, and the rules about it."""
    return _one(
        service,
        response,
        "regimen",
        regimen_id,
        lambda engine: (contract.regimen_view(engine.kb, regimen_id), engine.kb.regimens),
    )


@router.get("/fields", responses=_documented(), response_model_exclude_none=True)
def fields(service: InService, response: Response) -> contract.Vocabulary:
    """The vocabulary of the profile: labels, kinds, units, limits, allowed values and their synonyms."""
    return _read(service, response, lambda engine: contract.vocabulary(engine.kb, service.settings.site))


@router.get("/openapi.json", include_in_schema=False)
def description(service: InService) -> Response:
    """The OpenAPI document of the rules in service."""
    return Response(orjson.dumps(service.openapi()), media_type="application/json")


# --- running the service ----------------------------------------------------------------------------------


@router.get("/health", responses=_documented())
def health(service: InService, response: Response) -> contract.Health:
    """Which rules are in service, and whether the last attempt to reload them failed."""
    since, last = service.live.history()
    return _read(
        service,
        response,
        lambda engine: contract.Health(
            "degraded" if last and last.faults else "ok",
            engine.version,
            ENGINE_VERSION,
            contract.counts(engine.kb),
            since,
            _reload_view(last) if last else None,
            DISCLAIMER,
        ),
    )


def _reload_view(last: Reload) -> contract.ReloadView:
    return contract.ReloadView(last.at, problems.errors_of(last.faults))


@reload_router.post(
    "/reload",
    responses=_documented({409: "The rule files are broken; the rules in service stay."}),
)
def reload(service: InService, response: Response) -> contract.Health:
    """Read the rule files again and put them into service if they are good."""
    outcome = service.live.reload()
    if outcome.faults:
        raise ProblemRaised(problems.rules_refused(outcome.faults))
    return health(service, response)


class Guard:
    """Outermost: logs each request without anything of a patient, and lets no exception out.

    An exception that reached the server would be logged there with its message. The path is logged as the route's
    pattern, because what stands in place of an id may be anything.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except ClientDisconnect:
            status = CLIENT_GONE
        except Exception as error:  # noqa: BLE001 - whatever it is, its message must not reach a log
            problem = problems.unexpected(error)
            if not status:
                await problems.response(problem)(scope, receive, sending)
        finally:
            took = (time.perf_counter() - began) * 1000
            _LOG.info("%s %s%s %d %.0f ms", scope["method"], _route(scope), _day_logged(scope), status, took)


def _route(scope: Scope) -> str:
    return str(getattr(scope.get("route"), "path", "(no such path)"))


def _day_logged(scope: Scope) -> str:
    found = _DAY_ASKED_FOR.search(scope["query_string"].decode("latin-1"))
    return f"?as_of={found[1]}" if found else ""


def create_app(rules: Path | None = None, settings: Settings | None = None) -> Service:
    """The service for the rule set in *rules* (default: ``HCC_RULES``, else the one that is installed).

    *settings* default to those of the environment. One application serves one life: when it is shut down its
    engine is freed. Raises :class:`~engine.errors.KnowledgeBaseBroken`, and :class:`~engine.errors.InputRefused` for a
    setting that cannot be read.
    """
    chosen = Settings.from_environment() if settings is None else settings
    app = Service(LiveEngine(rules), chosen)
    app.include_router(router)
    if chosen.reload:
        app.include_router(reload_router)
    problems.install(app)
    app.add_middleware(Guard)
    return app


def serve(host: str, port: int, rules: Path | None = None) -> None:
    """Serve until stopped. Raises what :func:`create_app` raises, before the port is opened."""
    import uvicorn

    app = create_app(rules)
    # The server's own access log has whole query strings; the service writes its own.
    uvicorn.run(app, host=host, port=port, access_log=False, server_header=False, log_config=_log_config())


def _log_config() -> dict[str, Any]:
    """The server's logging with this package's loggers beside it."""
    from uvicorn.config import LOGGING_CONFIG

    config = deepcopy(LOGGING_CONFIG)
    config["loggers"]["api"] = {"handlers": ["default"], "level": "INFO", "propagate": False}
    return config
