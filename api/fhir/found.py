"""What reading a record yields: facts with their origin, and notes on everything that was not used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from engine.assessment import Bilingual
from engine.readings import Reading
from engine.values import Choice, Members, Range, Value
from engine.vocabulary import Fact

NoteKind: TypeAlias = Literal[
    "conflict",
    "unmapped",
    "entered_in_error",
    "stale",
    "not_final",
    "unreadable",
    "other_patient",
    "superseded",
    "inferred_not",
    "contradiction",
]
Weight: TypeAlias = Literal["decides", "note"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Which resource a fact came from.

    ``path``: the fact in the profile (``liver.bilirubin``). ``resource``: type and id. ``on``: the day the value is of,
    ``None`` where the record gives no whole day. ``written``: as the record writes it. ``by``: how it was recognised
    (``loinc|1975-2``, ``text``, ...).
    """

    path: str
    resource: str
    on: date | None
    written: str
    by: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something of the record that was not used, or not as it stands.

    ``path``: the fact it concerns, where there is one. ``weighs``: ``decides`` where a fact is missing for it or the
    reader has to act, else ``note``.
    """

    kind: NoteKind
    says: Bilingual
    resource: str | None
    path: str | None
    weighs: Weight


@dataclass(frozen=True, slots=True)
class Intake:
    """A record, read: a profile that the engine accepts, where each fact came from, and what was not used and why."""

    profile: dict[str, Any]
    origins: tuple[Origin, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value that the record gives for a fact, already read by the engine's own reader.

    ``raw`` goes into the profile. ``final``: whether the result is final. ``standing``: something lasting that the
    record lists as present or done, which a newer finding does not silently overrule. ``ages``: whether it may be too
    old to speak for the patient today.
    """

    fact: Fact
    raw: Any
    value: Value
    origin: Origin
    final: bool = True
    standing: bool = False
    ages: bool = True


def known(reading: Reading) -> Value | None:
    """The value of *reading* where it says anything at all."""
    value = reading.value
    if isinstance(value, Members) and not value.included and value.maybe is None:
        return None
    return value


def narrower(first: Value, second: Value) -> Value | None:
    """The more exact of two values that can both be true with one inside the other, else ``None``."""
    if isinstance(first, Choice) and isinstance(second, Choice):
        if first.possible <= second.possible:
            return first
        return second if second.possible <= first.possible else None
    if isinstance(first, Range) and isinstance(second, Range):
        if _inside(first, second):
            return first
        return second if _inside(second, first) else None
    return first if first == second else None


def _inside(inner: Range, outer: Range) -> bool:
    low = outer.low is None or (
        inner.low is not None
        and (inner.low > outer.low or (inner.low == outer.low and (inner.low_open or not outer.low_open)))
    )
    high = outer.high is None or (
        inner.high is not None
        and (inner.high < outer.high or (inner.high == outer.high and (inner.high_open or not outer.high_open)))
    )
    return low and high
