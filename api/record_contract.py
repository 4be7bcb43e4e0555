"""What goes over the wire of the record and of those who may read it: schemas and OpenAPI's parts."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Literal

import orjson

from api.contract import Json, header
from api.store.records import Receipt, StoredRecord
from api.store.replay import Reason, Replay

RECORD_HEADERS: Json = {
    "Location": header("where the record of this answer is read", pattern="^/assessments/[0-9a-f-]{36}$"),
    "X-Record": header(
        "place in the chain and hash of the record, to be kept elsewhere as a witness",
        pattern="^[1-9][0-9]*:[0-9a-f]{64}$",
    ),
}

CALLER_PROBLEMS = {
    401: "Nobody that this service knows calls.",
    403: "The caller may not do this.",
    429: "Too many calls; see Retry-After.",
}
"""What may be refused on every path that needs a caller."""
ASKING_PROBLEMS = {**CALLER_PROBLEMS, 408: "The body did not arrive in time."}
"""The same for a path that takes a body."""
ANSWER_PROBLEMS = {
    **ASKING_PROBLEMS,
    500: "No answer can be trusted, or something unforeseen; nothing is shown.",
    503: "The answer cannot be kept, so it is not shown.",
}
"""The same for a path that assesses a patient."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Whether the next question would be answered."""

    status: Literal["ready"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordView:
    """One answer as it was kept. ``sequence`` and ``hash``: its place in the chain, which the record vouches for.

    ``question``, ``answer`` and ``context`` (what an EHR was shown, and which resource each fact came from) are left
    out where ``erased``. Identifiers of the patient are not shown.
    """

    id: str
    kind: Literal["assessment", "comparison", "hook"]
    at: datetime
    sequence: int
    hash: str
    caller: str
    knowledge_base: str
    code_map: str | None = None
    engine_version: str
    today: date
    as_of: date
    site: dict[str, str]
    erased: bool
    question: Any | None = None
    answer: Any | None = None
    context: Any | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayView:
    """What came of asking again: :class:`~api.store.replay.Replay`.

    ``same`` is left out where it could not be asked again; ``reason`` then says why, and else is left out.
    """

    id: str
    same: bool | None = None
    reason: Reason | None = None
    differing: int
    differences: tuple[str, ...]
    knowledge_base: str
    engine_then: str
    engine_now: str


def replay_view(replayed: Replay) -> ReplayView:
    """*replayed* as it is sent."""
    return ReplayView(**asdict(replayed))


def record_view(stored: StoredRecord) -> Json:
    """*stored* as it is sent: the members of :class:`RecordView` that have a value."""
    members: Json = {
        "id": stored.id,
        "kind": stored.kind,
        "at": stored.receipt.at,
        "sequence": stored.receipt.sequence,
        "hash": stored.receipt.hash,
        "caller": stored.caller,
        "knowledge_base": stored.knowledge_base,
        "code_map": stored.code_map,
        "engine_version": stored.engine_version,
        "today": stored.today,
        "as_of": stored.as_of,
        "site": dict(stored.site),
        "erased": stored.erased,
        "question": None if stored.input is None else orjson.Fragment(stored.input),
        "answer": None if stored.output is None else orjson.Fragment(stored.output),
        "context": stored.context or None,
    }
    return {name: value for name, value in members.items() if value is not None}


def receipt_headers(receipt: Receipt) -> dict[str, str]:
    """Where the answer is kept: its path, and its place in the chain with the hash that vouches for it."""
    return {"Location": f"/assessments/{receipt.id}", "X-Record": f"{receipt.sequence}:{receipt.hash}"}
