"""What the record is given and gives back. Nothing here knows of a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, TypeAlias, get_args
from uuid import uuid4

from engine.errors import Refused

Kind: TypeAlias = Literal["assessment", "comparison", "hook"]
EntryKind: TypeAlias = Literal["assessment", "comparison", "hook", "feedback", "meeting", "erasure", "retention"]
Why: TypeAlias = Literal["patient_request", "wrong_patient", "test_data", "legal", "other"]
Content: TypeAlias = Literal["erase", "keep"]
KINDS: tuple[Kind, ...] = get_args(Kind)
WHYS: tuple[Why, ...] = get_args(Why)


class StoreUnavailable(Refused):
    """The record cannot be read or written now; nothing was acknowledged. Never carries anything of a patient.

    Codes: ``record.gone`` (no database there, or no connection), ``record.full``, ``record.disk``, ``record.busy``,
    ``record.read_only``, ``record.rights``, ``record.damaged``, ``record.rolled_back``, ``record.not_prepared``,
    ``record.outdated``, ``record.newer``, ``record.foreign``, ``record.encoding``, ``record.url``, ``record.driver``, ``record.closed``, ``record.altered``
    (what was asked for is not what was kept), ``record.failed``.
    """

    heading = "the record is not available"


class RecordRefused(Refused):
    """What was handed over cannot be kept as it stands: too large, or not text. Trying again does not help."""

    heading = "not fit to be kept"


class ErasureRefused(Refused):
    """The erasure asked for is not clear enough to be carried out; nothing was erased."""

    heading = "nothing was erased"


def new_id() -> str:
    """An id for a record, made beforehand so that what is sent can link to it."""
    return str(uuid4())


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRecord:
    """One answer to be kept.

    ``id``: from :func:`new_id`. ``caller``: name of the key or issuer, never a person. ``knowledge_base``:
    ``version+digest``. ``code_map``: its digest where FHIR was read. ``today``, ``as_of``, ``site`` (conversion
    factors as text): what a replay needs beside the input. ``input``: the profile as JSON; of a comparison the whole
    request with its two days. ``output``: the answer as JSON; of a hook the assessment its cards were made from.

    ``context``: anything JSON that explains the answer (hook, service, ``cards`` as sent, origins of the facts); it
    counts as patient data. Where ``cards`` is a list of objects with a ``uuid``, feedback is matched by these.
    ``identifiers``: exact values by name, such as ``patient``, ``encounter``, ``user``, ``fhir_server``; erasable, and
    what erasure looks records up by.
    """

    id: str
    kind: Kind
    caller: str
    knowledge_base: str
    code_map: str | None
    engine_version: str
    today: date
    as_of: date
    site: Mapping[str, str]
    input: bytes
    output: bytes
    context: Mapping[str, Any]
    identifiers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that an entry is kept: its place in the chain, when (UTC), and the hash that vouches for it."""

    id: str
    sequence: int
    at: datetime
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRecord:
    """One answer as it was kept. What was erased is ``None``; ``erased`` says whether anything was."""

    id: str
    kind: Kind
    caller: str
    knowledge_base: str
    code_map: str | None
    engine_version: str
    today: date
    as_of: date
    site: Mapping[str, str]
    input: bytes | None
    output: bytes | None
    context: Mapping[str, Any] | None
    identifiers: Mapping[str, str] | None
    receipt: Receipt
    erased: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackItem:
    """What became of one card.

    ``card``: its uuid. ``outcome_at``: the client's time as it was sent. ``suggestions``: ids of those accepted.
    ``reason``: the Coding of an override reason. ``comment``: the user's own words (patient data).
    """

    card: str
    outcome: Literal["accepted", "overridden"]
    outcome_at: str
    suggestions: tuple[str, ...] = ()
    reason: Mapping[str, str] | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class FeedbackReceipt:
    """``kept``: entries made now. ``known``: items that were here before, word for word. ``unmatched``: of those kept,
    how many name a card that no record knows (any more)."""

    kept: tuple[Receipt, ...]
    known: int
    unmatched: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """One event of a meeting, to be kept.

    ``event``: its type, a word of the program. ``about``: the number of the patient in the meeting, where it is about
    one. These two stand in the chain for ever; ``data`` (JSON), ``patient`` (as the board calls the patient) and
    ``assessment`` (id of the record that the event rests on) can be erased.
    """

    event: str
    about: int | None
    data: bytes
    patient: str | None = None
    assessment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvent:
    """One event of a meeting as it was kept. ``number``: within the meeting, from 1. ``data``: ``None`` where erased."""

    meeting: str
    number: int
    event: str
    about: int | None
    caller: str
    data: bytes | None
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Erasure:
    """``entries``: ids of the entries of which something was removed. ``receipts``: the entries of the chain that
    account for it; empty where there was nothing to remove. ``overwritten``: whether the file holds no older copy of
    the removed pages; ``None`` where that is not known (PostgreSQL)."""

    entries: tuple[str, ...]
    receipts: tuple[Receipt, ...]
    overwritten: bool | None


@dataclass(frozen=True, slots=True)
class Head:
    """The latest entry of the chain; kept elsewhere, it is the witness against a cut tail. An empty record: 0."""

    sequence: int
    hash: str

    def __str__(self) -> str:
        return f"{self.sequence}:{self.hash}"


@dataclass(frozen=True, slots=True)
class Break:
    """One place where the record is not what was written: which entry, what differs, what to do."""

    code: str
    sequence: int | None
    id: str | None
    message: str
    remedy: str

    def __str__(self) -> str:
        where = "" if self.sequence is None else f"entry {self.sequence}"
        named = f" ({self.id})" if self.id else ""
        return f"{where}{named}{': ' if where else ''}{self.message} {self.remedy} [{self.code}]"


@dataclass(frozen=True, slots=True)
class Verification:
    """``entries``: walked. ``kinds``: how many of each. ``erased``: records of which something was removed and
    accounted for. ``breaks``: the first ones (``MAX_BREAKS``); ``broken`` counts them all."""

    entries: int
    kinds: Mapping[str, int]
    erased: int
    head: Head
    broken: int = 0
    breaks: tuple[Break, ...] = field(default=())

    @property
    def intact(self) -> bool:
        """Whether nothing was found."""
        return not self.broken
