"""How slow one call may be. How large its body may be is for each path to say, where it is read."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from api.security.answers import Answer, as_problem
from api.security.refusal import Refusal, unavailable

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOG = logging.getLogger(__name__)


class _Ended(Exception):
    """Ends the reading of a body inside the application."""


class _Watched:
    """One request: how its body comes in, and whether its answer has begun.

    Once *refusal* is set, whatever the application still sends is dropped, since it read less than the whole body.
    """

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self.refusal: Refusal | None = None
        self.begun = False

    async def receive(self) -> Message:
        if self.refusal is not None:
            raise _Ended
        return await self._receive()

    async def send(self, message: Message) -> None:
        if self.refusal is None or self.begun:
            self.begun = True
            await self._send(message)

    def end(self, refusal: Refusal) -> _Ended:
        self.refusal = refusal
        return _Ended()


async def _serve(app: ASGIApp, scope: Scope, receive: Receive, watched: _Watched) -> bool:
    """Whether the call was served; ``False`` where *watched* ended it and nothing was sent yet."""
    try:
        await app(scope, receive, watched.send)
    except Exception:
        # The application's own error about the body that it was not given says nothing.
        if watched.refusal is None:
            raise
    return watched.refusal is None or watched.begun


class BodyTimeout:
    """408 where a body takes longer than *seconds* to arrive; what the service itself takes is not counted."""

    def __init__(self, app: ASGIApp, seconds: float, answer: Answer = as_problem) -> None:
        self.app = app
        self.seconds = seconds
        self.answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        watched = _Watched(receive, send)
        left, whole = self.seconds, False

        async def receiving() -> Message:
            nonlocal left, whole
            if whole:  # what comes now is only that the client has gone, and that may take any time
                return await watched.receive()
            loop = asyncio.get_running_loop()
            began = loop.time()
            try:
                async with asyncio.timeout(left):
                    message = await watched.receive()
            except TimeoutError:
                raise watched.end(_too_slow()) from None
            left -= loop.time() - began
            whole = not message.get("more_body", False)
            return message

        if not await _serve(self.app, scope, receiving, watched):
            assert watched.refusal is not None
            await self.answer(scope, watched.refusal)(scope, receive, send)


def _too_slow() -> Refusal:
    return Refusal(408, "body-too-slow", "Body too slow", "body.too_slow", {"Connection": "close"})


class RequestTimeout:
    """503 where a call is not answered within *seconds*.

    Work in a thread cannot be broken off: it ends by itself and its answer is dropped, but the caller knows. An
    answer that has begun and is not taken in time is cut off, so that nobody who reads slowly holds a place.
    """

    def __init__(self, app: ASGIApp, seconds: float, answer: Answer = as_problem) -> None:
        self.app = app
        self.seconds = seconds
        self.answer = answer
        self._left_behind: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        watched = _Watched(receive, send)
        task = asyncio.ensure_future(_application(self.app, scope, watched))
        try:
            await asyncio.wait({task}, timeout=self.seconds)
        except asyncio.CancelledError:
            self._leave(task)
            raise
        if task.done():
            task.result()
            return
        watched.end(unavailable("request.too_slow", 5))
        self._leave(task)
        _LOG.warning("call given up after %s s", self.seconds)
        if not watched.begun:
            assert watched.refusal is not None
            await self.answer(scope, watched.refusal)(scope, receive, send)

    def _leave(self, task: asyncio.Task[None]) -> None:
        """Break *task* off where it can be, and keep it until it has ended."""
        task.cancel()
        self._left_behind.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._left_behind.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _LOG.warning("a call that was given up ended in %s", type(error).__name__)


async def _application(app: ASGIApp, scope: Scope, watched: _Watched) -> None:
    await app(scope, watched.receive, watched.send)
