"""What comes in over HTTP, read within its limits: the body, its media type, the day asked for."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from datetime import date
from typing import TYPE_CHECKING

from api import problems
from api.days import no_day
from api.problems import ProblemRaised
from engine import json_reader
from engine.errors import Fault, did_you_mean

if TYPE_CHECKING:
    from starlette.requests import Request

JSON = frozenset({"application/json"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def check_media_type(request: Request, allowed: Container[str] = JSON) -> None:
    """Raises 415 where the body is not declared as plain JSON in UTF-8 of an *allowed* media type."""
    media_type, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    foreign = [part for part in parameters if part and part.replace('"', "") not in ("charset=utf-8", "charset=utf8")]
    if media_type not in allowed or foreign:
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


async def body(request: Request, limit: int = json_reader.MAX_BYTES) -> bytes:
    """The body, read only as far as *limit* bytes, whatever its length is said to be. Raises 413."""
    declared = request.headers.get("content-length", "")
    read = bytearray()
    if not (declared.isdecimal() and len(declared) < 20 and int(declared) > limit):
        async for chunk in request.stream():
            read += chunk
            if len(read) > limit:
                break
        else:
            return bytes(read)
    raise ProblemRaised(problems.body_too_large(limit))


def day_asked_for(request: Request, today: date) -> date | None:
    """The query's ``as_of``. A misspelt parameter is refused: left aside, it would give another day's answer."""
    faults = _unknown_parameters(request, ["as_of"])
    written = request.query_params.getlist("as_of")
    if len(written) > 1:
        faults.append(Fault("parameter.twice", "as_of", "is given more than once.", "Keep one day."))
    day: date | None = None
    for value in written[:1]:
        try:
            day = date.fromisoformat(value) if _DAY.fullmatch(value) else None
        except ValueError:
            day = None
        if day is None:
            faults.append(no_day("as_of"))
        elif day > today:
            faults.append(
                Fault(
                    "value.future",
                    "as_of",
                    f"lies after today ({today}); nobody knows what will be public then.",
                    "Give a past day, or leave it out for today.",
                    message_zh=f"晚于今天（{today}），届时有何资料尚不可知。",
                    remedy_zh="请写过去的日期；不写即为今天。",
                )
            )
    if faults:
        raise ProblemRaised(problems.parameter_refused(faults))
    return day


def check_parameters(request: Request, known: Sequence[str]) -> None:
    """Raises 422 where the query holds a parameter that is not *known*, or one of them twice."""
    faults = _unknown_parameters(request, known)
    faults += [
        Fault("parameter.twice", name, "is given more than once.", "Keep one.")
        for name in known
        if len(request.query_params.getlist(name)) > 1
    ]
    if faults:
        raise ProblemRaised(problems.parameter_refused(faults))


def _unknown_parameters(request: Request, known: Sequence[str]) -> list[Fault]:
    return [
        Fault("parameter.unknown", name, f"no parameter is called {name[:60]!r}.", did_you_mean(name[:60], known))
        for name, _ in request.query_params.multi_items()
        if name not in known
    ]


def refuse_parameters(request: Request, remedy: str) -> None:
    """Raises 422 where the query holds anything."""
    faults = [
        Fault("parameter.unknown", name[:60], "this path takes no parameters.", remedy) for name in request.query_params
    ]
    if faults:
        raise ProblemRaised(problems.parameter_refused(faults))
