"""Who looks at a page: a browser that signed in, or anybody on this machine where the service is open."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request

from api.security.callers import Caller, Scope
from api.security.gate import permit
from api.security.refusal import forbidden
from api.security.sessions import COOKIE
from api.service import Service, caller_of, service_of

if TYPE_CHECKING:
    from starlette.responses import Response

_CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def visitor_with(scope: Scope) -> Callable[[Request], Awaitable[Caller]]:
    """Tells who looks. What it gives raises :class:`~api.security.refusal.Refusal`: 401 (sign in first) or 403."""

    async def checked(request: Request) -> Caller:
        if request.method in _CHANGING:
            from_own_page(request)
        cookie = request.cookies.get(COOKIE)
        service = service_of(request)
        caller = service.gate.signed_in(cookie) if cookie and not service.settings.security.open else None
        caller = caller or await caller_of(request)
        permit(caller, scope)
        return caller

    return checked


def from_own_page(request: Request) -> None:
    """Raises 403 unless *request* was sent by a page of this service: other sites could send forms in a user's name."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    own = {request.headers.get("host", "")}
    if base := service_of(request).settings.security.base_url:
        own.add(urlsplit(base).netloc)
    if site not in (None, "same-origin") or (origin is not None and urlsplit(origin).netloc not in own):
        raise forbidden("page.origin")
    if site is None and origin is None:
        raise forbidden("page.no_origin")


def remember(response: Response, service: Service, cookie: str) -> None:
    """Give the browser its cookie: for this site's own pages alone, out of reach of scripts."""
    base = service.settings.security.base_url or ""
    minutes = service.settings.security.session_minutes
    response.set_cookie(
        COOKIE, cookie, max_age=60 * minutes, httponly=True, samesite="strict", secure=base.startswith("https:")
    )


Looking = Annotated[Caller, Depends(visitor_with("read"))]
Working = Annotated[Caller, Depends(visitor_with("assess"))]
