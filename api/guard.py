"""Outermost: each request gets an id, is counted and logged without anything of a patient, and no exception gets out."""

from __future__ import annotations

import logging
import re
import time
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect

from api import metrics, problems
from api.logs import REQUEST_ID, request_id

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

CLIENT_GONE = 499  # as other servers log it; nobody is left to receive it
UNKNOWN_ROUTE = "(no such path)"
REQUEST_HEADER = "X-Request-ID"
_METHODS = ("GET", "POST", "OPTIONS", "HEAD")
_DAY_ASKED_FOR = re.compile(r"(?:^|&)as_of=(\d{4}-\d{2}-\d{2})(?:&|$)")
_LOG = logging.getLogger(__name__)


class Guard:
    """Passes requests on. An exception that reached the server would be logged there with its message.

    The path is logged as the route's pattern, because what stands in place of an id may be anything.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.perf_counter(), 0
        this = request_id(Headers(scope=scope).get(REQUEST_HEADER, ""))
        token = REQUEST_ID.set(this)

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_HEADER] = this
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
            _told(scope, status, time.perf_counter() - began)
            REQUEST_ID.reset(token)


def _told(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in _METHODS else "other"
    route = str(getattr(scope.get("route"), "path", UNKNOWN_ROUTE))
    metrics.REQUESTS.labels(method, route, status).inc()
    metrics.SECONDS.labels(method, route).observe(seconds)
    found = _DAY_ASKED_FOR.search(scope["query_string"].decode("latin-1"))
    day = f"?as_of={found[1]}" if found else ""
    took = round(seconds * 1000)
    _LOG.info(
        "%s %s%s %d %d ms",
        method,
        route,
        day,
        status,
        took,
        extra={"method": method, "route": route, "status": status, "milliseconds": took},
    )
