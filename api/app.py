"""The service put together: its routes, and what stands between them and the outside."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request

from api import problems
from api.guard import Guard
from api.hooks.outcome import of_problem, of_refusal
from api.hooks.routes import HookDeps, hooks_router
from api.routes import assessments, fhir, knowledge, operation, records
from api.security import links
from api.security.answers import as_problem
from api.security.callers import Caller
from api.security.cors import cors
from api.security.gate import ANONYMOUS, DISCOVERY, permit
from api.security.headers import SecurityHeaders
from api.security.limits import BodyTimeout, RequestTimeout
from api.security.refusal import Refusal
from api.service import Service, caller_of, caller_with, now, open_service
from api.settings import Settings
from api.web.errors import failed, on_page
from api.web.routes import assessments as assessment_pages
from api.web.routes import compare as compare_pages
from api.web.routes import home, meeting, meetings, patients, what_if, why
from api.web.routes import knowledge as knowledge_pages

if TYPE_CHECKING:
    from fastapi import APIRouter
    from starlette.responses import Response
    from starlette.types import Scope


PAGES = (home, assessment_pages, why, compare_pages, patients, what_if, knowledge_pages, meetings, meeting)


def create_app(rules: Path | None = None, settings: Settings | None = None) -> Service:
    """The service for the rule set in *rules* (default: ``HCC_RULES``, else the one that is installed).

    *settings* default to those of the environment. One application serves one life: when it is shut down its
    engine is freed. Raises :class:`~engine.errors.KnowledgeBaseBroken`, :class:`~engine.errors.InputRefused` for
    settings, and :class:`~api.store.records.StoreUnavailable`.
    """
    app = open_service(Settings.from_environment() if settings is None else settings, rules)
    for part in (assessments, records, fhir, knowledge, operation):
        app.include_router(part.router)
    app.include_router(knowledge.description_router)
    app.include_router(_hooks(app))
    for pages in PAGES:
        app.include_router(pages.router)
    if app.settings.reload:
        app.include_router(operation.reload_router)
    problems.install(app)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(HTTPException, _not_served)
    _surround(app)
    return app


def _hooks(app: Service) -> APIRouter:
    settings = app.settings

    def link(record_id: str, lang: str) -> str | None:
        if settings.hooks.base_url is None:
            return None
        until = now() + timedelta(minutes=settings.security.link_minutes)
        signed = links.sign(records.page_path(record_id, lang), until, settings.security.link_secret)
        return f"{settings.hooks.base_url}{signed}"

    return hooks_router(
        HookDeps(
            live=app.live,
            record=app.record,
            keep_feedback=app.store.keep_feedback,
            permit=caller_with("assess"),
            discover=_discoverer,
            compute=app.compute,
            settings=settings.hooks,
            today=settings.today,
            site=settings.site,
            link=link,
        )
    )


async def _discoverer(request: Request) -> Caller:
    """Who asks for the list of services: anybody where the site has opened it, else whoever may call them."""
    caller = await caller_of(request)
    if caller is not ANONYMOUS:
        permit(caller, "assess")
    return caller


def _surround(app: Service) -> None:
    """What every request passes, the innermost first: whatever goes wrong in one is seen by those around it."""
    security = app.settings.security
    app.add_middleware(RequestTimeout, seconds=security.request_seconds, answer=_answer)
    app.add_middleware(BodyTimeout, seconds=security.body_seconds, answer=_answer)
    if allowed := cors(security):
        app.add_middleware(CORSMiddleware, **allowed)
    app.add_middleware(SecurityHeaders, hsts=security.hsts)
    app.add_middleware(Guard)


def _answer(scope: Scope, refusal: Refusal) -> Response:
    """*refusal* in the form that callers of that path expect."""
    if on_page(scope):
        return failed(Request(scope), refusal)
    return of_refusal(refusal) if _of_hooks(scope) else as_problem(scope, refusal)


def _of_hooks(scope: Scope) -> bool:
    path: str = scope["path"]
    return path == DISCOVERY or path.startswith(f"{DISCOVERY}/")


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return _answer(request.scope, error)


def _not_served(request: Request, error: Exception) -> Response:
    """What the framework itself refuses: unknown paths and wrong methods."""
    assert isinstance(error, HTTPException)
    if on_page(request.scope):
        return failed(request, error)
    raised = problems.http_refused(error)
    return of_problem(raised) if _of_hooks(request.scope) else problems.response(raised.problem, raised.headers)
