"""What happened in a meeting, as it is kept: the form of each event and its JSON. What is in the record stays readable,
so a field here is never renamed and a new one has a default."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias, get_args

import orjson
from pydantic import TypeAdapter, ValidationError

from api.board.case import Case
from api.meeting.state import EVENT_TYPES, Basis, Decision, EventType, Role, Settled
from api.store.records import KeptEvent
from engine import json_reader
from engine.errors import InputRefused

_MAX_BYTES, _MAX_DEPTH = 1 << 20, 16


@dataclass(frozen=True, slots=True)
class Details:
    """``created``, ``changed``."""

    title: str
    day: date
    place: str | None


@dataclass(frozen=True, slots=True)
class Added:
    """``patient_added``."""

    pseudonym: str
    question: str | None
    basis: Basis | None
    case: Case | None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """``patient_withdrawn``."""

    why: str


@dataclass(frozen=True, slots=True)
class Order:
    """``reordered``. Numbers only, so that erasing one patient leaves the order of the others."""

    patients: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MissingNoted:
    """``missing_noted``."""

    field: str | None
    text: str | None
    asked: str | None
    until: date | None


@dataclass(frozen=True, slots=True)
class MissingSettled:
    """``missing_settled``. ``missing``: the number of the item within the patient."""

    missing: int
    settled: Settled
    remark: str | None


@dataclass(frozen=True, slots=True)
class Assessed:
    """``assessed``. ``case``: ``None`` where it is the same as before."""

    basis: Basis
    case: Case | None


@dataclass(frozen=True, slots=True)
class Presented:
    """``presented``."""

    started: datetime
    ended: datetime | None


@dataclass(frozen=True, slots=True)
class Decided:
    """``decided``, ``decision_corrected``. ``corrected``: why, of the latter."""

    decision: Decision
    corrected: str | None


@dataclass(frozen=True, slots=True)
class Signed:
    """``signed``."""

    role: Role
    text: str | None


@dataclass(frozen=True, slots=True)
class Reopened:
    """``reopened``."""

    why: str


@dataclass(frozen=True, slots=True)
class Noted:
    """``noted``."""

    text: str


Payload: TypeAlias = (
    Details
    | Added
    | Withdrawn
    | Order
    | MissingNoted
    | MissingSettled
    | Assessed
    | Presented
    | Decided
    | Signed
    | Reopened
    | Noted
)
_PAYLOADS: dict[EventType, type[Payload]] = {
    "created": Details,
    "changed": Details,
    "patient_added": Added,
    "patient_withdrawn": Withdrawn,
    "reordered": Order,
    "missing_noted": MissingNoted,
    "missing_settled": MissingSettled,
    "assessed": Assessed,
    "presented": Presented,
    "decided": Decided,
    "decision_corrected": Decided,
    "signed": Signed,
    "reopened": Reopened,
    "noted": Noted,
}
assert set(_PAYLOADS) == set(EVENT_TYPES)
assert set(_PAYLOADS.values()) == set(get_args(Payload))


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event. ``about``: number of the patient in the meeting. ``by``: the calling system. ``witness``: ``SEQ:HASH`` of
    its entry. ``data``: ``None`` where it was erased."""

    meeting: str
    number: int
    event: EventType
    about: int | None
    at: datetime
    by: str
    witness: str
    data: Payload | None


def written(payload: Payload) -> bytes:
    """*payload* as it is kept. Numbers of a profile stay exact."""
    return orjson.dumps(payload, default=_exact, option=orjson.OPT_SORT_KEYS)


def event_of(kept: KeptEvent) -> Event:
    """The event that was kept. Raises :class:`ValueError` where it is of a form that this version does not know."""
    if kept.event not in _PAYLOADS:
        raise ValueError("an event of an unknown kind")
    kind: EventType = kept.event
    return Event(
        meeting=kept.meeting,
        number=kept.number,
        event=kind,
        about=kept.about,
        at=kept.receipt.at,
        by=kept.caller,
        witness=f"{kept.receipt.sequence}:{kept.receipt.hash}",
        data=None if kept.data is None else _payload(kind, kept.data),
    )


def plain(value: object) -> Any:
    """*value* as its JSON would be read back: what two profiles are compared by."""
    return json_reader.read(orjson.dumps(value, default=_exact), max_bytes=_MAX_BYTES, max_depth=_MAX_DEPTH)


def _payload(kind: EventType, data: bytes) -> Payload:
    try:
        found: Payload = _reader(kind).validate_python(
            json_reader.read(data, max_bytes=_MAX_BYTES, max_depth=_MAX_DEPTH)
        )
    except (ValidationError, InputRefused):  # their messages may hold what the event says
        raise ValueError("an event of an unknown form") from None
    return found


def _exact(value: object) -> orjson.Fragment:
    if isinstance(value, Decimal) and value.is_finite():
        return orjson.Fragment(str(value))
    raise TypeError


@cache
def _reader(kind: EventType) -> TypeAdapter[Any]:
    return TypeAdapter(_PAYLOADS[kind])
