"""Bodies that are too slow, calls that take too long: as a server would pass them on."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import pytest
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from api.security.limits import BodyTimeout, RequestTimeout

App = Callable[..., Awaitable[None]]


async def reads(scope: Any, receive: Any, send: Any) -> None:
    """Reads the whole body and says how long it was."""
    body = await Request(scope, receive).body()
    await PlainTextResponse(str(len(body)))(scope, receive, send)


async def swallows(scope: Any, receive: Any, send: Any) -> None:
    """As frameworks do: makes an answer of its own out of whatever goes wrong with the body."""
    try:
        await Request(scope, receive).body()
    except Exception:  # noqa: BLE001
        await PlainTextResponse("There was an error parsing the body", 400)(scope, receive, send)


async def answers_first(scope: Any, receive: Any, send: Any) -> None:
    await PlainTextResponse("no")(scope, receive, send)
    await Request(scope, receive).body()


async def idles(scope: Any, receive: Any, send: Any) -> None:
    await asyncio.sleep(30)


class Sent:
    """What a server was given to send."""

    def __init__(self) -> None:
        self.messages: list[Any] = []

    @property
    def status(self) -> int:
        starts = [message for message in self.messages if message["type"] == "http.response.start"]
        assert len(starts) == 1
        return int(starts[0]["status"])

    @property
    def text(self) -> str:
        return b"".join(message.get("body", b"") for message in self.messages).decode()

    @property
    def headers(self) -> dict[bytes, bytes]:
        return dict(self.messages[0]["headers"])


def ask(
    app: App, parts: Iterable[bytes] = (b"",), path: str = "/assessments", pause: float = 0, **headers: str
) -> Sent:
    """Send *parts* with a *pause* before each; then the client waits."""
    sent = Sent()
    coming = list(parts)

    async def receive() -> Any:
        if not coming:
            await asyncio.sleep(60)
        await asyncio.sleep(pause)
        part = coming.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(coming)}

    async def send(message: Any) -> None:
        sent.messages.append(message)

    given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": given}
    asyncio.run(app(scope, receive, send))
    return sent


# --- a slow body -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("app", [reads, swallows])
def test_a_body_that_drips_is_given_up_in_time(app: App) -> None:
    began = time.monotonic()
    slow = ask(BodyTimeout(app, 0.2), [b"x"] * 1000, pause=0.05)
    assert time.monotonic() - began < 2
    assert (slow.status, json.loads(slow.text)["detail"]) == (408, "The body did not arrive in time.")


def test_a_body_in_parts_that_arrives_in_time_is_read() -> None:
    assert ask(BodyTimeout(reads, 5), [b"x"] * 5, pause=0.01).text == "5"


def test_what_the_service_itself_takes_is_not_counted_against_the_body() -> None:
    async def thinks_first(scope: Any, receive: Any, send: Any) -> None:
        await asyncio.sleep(0.3)
        await reads(scope, receive, send)

    assert ask(BodyTimeout(thinks_first, 0.2), [b"x", b"x"], pause=0.01).text == "2"


def test_after_the_body_the_client_may_wait_as_long_as_it_takes() -> None:
    async def watches(scope: Any, receive: Any, send: Any) -> None:
        await Request(scope, receive).body()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(receive(), 0.3)
        await PlainTextResponse("done")(scope, receive, send)

    assert ask(BodyTimeout(watches, 0.1)).text == "done"


# --- a slow answer -----------------------------------------------------------------------------------------


def test_a_call_that_takes_too_long_is_told_so() -> None:
    slow = ask(RequestTimeout(idles, 0.1))
    assert (slow.status, slow.headers[b"retry-after"]) == (503, b"5")


def test_work_that_can_be_broken_off_is() -> None:
    ended: list[str] = []

    async def works(scope: Any, receive: Any, send: Any) -> None:
        try:
            await asyncio.sleep(0.4)
            ended.append("done")
        except asyncio.CancelledError:
            ended.append("broken off")
            raise

    async def story() -> None:
        async def send(message: Any) -> None:
            pass

        scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
        await RequestTimeout(works, 0.05)(scope, send, send)  # type: ignore[arg-type]
        await asyncio.sleep(0.5)

    asyncio.run(story())
    assert ended == ["broken off"]


def test_work_in_a_thread_that_cannot_be_broken_off_does_not_hold_the_answer_back() -> None:
    done: list[int] = []

    async def works(scope: Any, receive: Any, send: Any) -> None:
        await run_in_threadpool(lambda: (time.sleep(0.6), done.append(1)))
        await PlainTextResponse("late")(scope, receive, send)

    sent = Sent()

    async def story() -> float:
        began = time.monotonic()

        async def send(message: Any) -> None:
            sent.messages.append(message)

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": []}
        await RequestTimeout(works, 0.1)(scope, receive, send)
        took = time.monotonic() - began
        await asyncio.sleep(0.8)
        return took

    assert asyncio.run(story()) < 0.5
    assert done == [1], "the work ended by itself"
    assert sent.status == 503, "and its answer was dropped"


def test_a_call_that_is_answered_in_time_is_left_alone() -> None:
    assert ask(RequestTimeout(reads, 5), [b"xy"]).text == "2"


def test_an_error_of_the_application_comes_through_each_limit() -> None:
    async def fails(scope: Any, receive: Any, send: Any) -> None:
        raise LookupError("whatever")

    for limited in (BodyTimeout(fails, 1), RequestTimeout(fails, 1)):
        with pytest.raises(LookupError):
            ask(limited)


def test_an_answer_that_is_read_too_slowly_is_cut_off() -> None:
    async def long(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        while True:
            await send({"type": "http.response.body", "body": b"x", "more_body": True})
            await asyncio.sleep(0.02)

    began = time.monotonic()
    sent = ask(RequestTimeout(long, 0.2))
    assert time.monotonic() - began < 2
    assert sent.status == 200
    assert sent.messages[-1]["more_body"], "no end was made up for it"


def test_other_traffic_than_http_passes_untouched() -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    async def story() -> None:
        for limited in (BodyTimeout(app, 1), RequestTimeout(app, 1)):
            await limited({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

    asyncio.run(story())
    assert seen == ["lifespan"] * 2
