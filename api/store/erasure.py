"""Taking out what can be erased, and leaving in the chain that, when, by whom and why it was done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import get_args

from sqlalchemy import Connection, delete, select

from api.store.chain import moment
from api.store.ledger import Pen
from api.store.records import WHYS, Content, ErasureRefused, Receipt, Why, new_id
from api.store.sealing import ASSESSMENT, CARD, MEETING, PATIENT, seal_fact
from api.store.tables import ENTRIES, IDENTIFIERS, PARTS
from engine.errors import Fault, did_you_mean

REMOVED: Mapping[Content, frozenset[str]] = {
    "erase": frozenset({"input", "output", "context", "identifiers", "feedback", "event"}),
    "keep": frozenset({"context", "identifiers", "feedback", "event"}),
}
"""Which parts go. ``keep`` leaves profile and answer, which name nobody; origins, cards, comments and meetings may."""
AT_ONCE = 200
_MAX_BY = 100
_REFERENCE = "Patient/"


def check(*, patient: str | None, record: str | None, why: str, by: str, content: str) -> None:
    """Raise :class:`ErasureRefused` with everything that is not clear."""
    faults: list[Fault] = []
    if (not patient) == (not record):
        faults.append(Fault("erase.what", "", "one patient or one record has to be named.", "Give one of the two."))
    if why not in WHYS:
        faults.append(Fault("erase.why", "why", "is no category.", f"Write one of: {', '.join(WHYS)}."))
    faults += _by(by) + _content(content)
    if faults:
        raise ErasureRefused(faults)


def check_retention(*, days: int, by: str, content: str) -> None:
    """The same for what is taken out because of its age."""
    faults = _by(by) + _content(content)
    if not 1 <= days <= 36525:
        faults.append(Fault("retain.days", "days", "is no number of days from 1 to 36525.", "Write whole days."))
    if faults:
        raise ErasureRefused(faults)


def of_patient(connection: Connection, patient: str, fhir_server: str | None) -> list[int]:
    """Every entry that names *patient* (``123`` and ``Patient/123`` are one), and the records that meetings discussed
    the patient on, which may name nobody.

    Raises :class:`ErasureRefused` where more than one FHIR server is concerned and none is named: the same id is
    another patient's there.
    """
    bare = patient.removeprefix(_REFERENCE)
    server = IDENTIFIERS.alias()
    named = (
        select(IDENTIFIERS.c.sequence, server.c.value)
        .outerjoin(server, (server.c.sequence == IDENTIFIERS.c.sequence) & (server.c.name == "fhir_server"))
        .where(IDENTIFIERS.c.name == PATIENT, IDENTIFIERS.c.value.in_((patient, bare, _REFERENCE + bare)))
        .order_by(IDENTIFIERS.c.sequence)
    )
    found = [(row.sequence, row.value) for row in connection.execute(named)]
    if fhir_server is not None:
        return _with_discussed(connection, [sequence for sequence, at in found if (at or "") == fhir_server])
    servers = {at for _, at in found}
    if len(servers) > 1:
        message = (
            f"this patient id stands in records of {len(servers)} FHIR servers; it may be {len(servers)} patients."
        )
        remedy = "Name the server with --fhir-server; an empty text means records without one."
        raise ErasureRefused([Fault("erase.ambiguous", "patient", message, remedy)])
    return _with_discussed(connection, [sequence for sequence, _ in found])


def of_record(connection: Connection, record: str) -> list[int]:
    """The entry of that id. Raises :class:`ErasureRefused` where there is none."""
    found = connection.scalar(select(ENTRIES.c.sequence).where(ENTRIES.c.id == record))
    if found is None:
        raise ErasureRefused([Fault("erase.unknown", "record", "no entry has this id.", "See 'hcc audit show'.")])
    return [found]


def erase(
    pen: Pen, sequences: Sequence[int], *, why: Why, by: str, on: date, content: Content
) -> tuple[list[str], list[Receipt]]:
    """Take out what is left of the entries at *sequences*, of the feedback on their cards, and of what meetings said of
    patients who were discussed on them; ids and receipts."""
    affected = _with_feedback(pen.connection, _with_discussion(pen.connection, sequences))
    ids: list[str] = []
    for some in _chunks(affected):
        ids += _remove(pen.connection, some, content)
    if not ids:
        return [], []
    told = {"why": why, "by": by, "on": on.isoformat(), "content": content, "entries": sorted(ids)}
    return ids, pen.add([seal_fact(new_id(), "erasure", told)])


def retain(pen: Pen, *, now: datetime, days: int, by: str, content: Content) -> tuple[list[str], list[Receipt]]:
    """Take out what is left of the :data:`AT_ONCE` oldest entries older than *days*; to be called until nothing is."""
    before = moment(now - timedelta(days=days))
    aged = (
        select(ENTRIES.c.sequence)
        .distinct()
        .join(PARTS, PARTS.c.sequence == ENTRIES.c.sequence)
        .where(ENTRIES.c.at < before, PARTS.c.part.in_(sorted(REMOVED[content])))
        .order_by(ENTRIES.c.sequence)
        .limit(AT_ONCE)
    )
    sequences = list(pen.connection.scalars(aged))
    if not sequences:
        return [], []
    ids = _remove(pen.connection, sequences, content)
    told = {
        "before": before,
        "through": sequences[-1],
        "days": days,
        "by": by,
        "content": content,
        "entries": len(ids),
    }
    return ids, pen.add([seal_fact(new_id(), "retention", told)])


def _remove(connection: Connection, sequences: Sequence[int], content: Content) -> list[str]:
    """Ids of those entries at *sequences* of which there was something to remove."""
    parts = (PARTS.c.sequence.in_(sequences), PARTS.c.part.in_(sorted(REMOVED[content])))
    touched = select(ENTRIES.c.id).distinct().join(PARTS, PARTS.c.sequence == ENTRIES.c.sequence).where(*parts)
    ids = list(connection.scalars(touched))
    connection.execute(delete(PARTS).where(*parts))
    connection.execute(delete(IDENTIFIERS).where(IDENTIFIERS.c.sequence.in_(sequences)))
    return ids


def _with_feedback(connection: Connection, sequences: Sequence[int]) -> list[int]:
    affected = set(sequences)
    other = IDENTIFIERS.alias()
    for some in _chunks(sequences):
        on_cards = (
            select(other.c.sequence)
            .join(IDENTIFIERS, (IDENTIFIERS.c.value == other.c.value) & (IDENTIFIERS.c.name == CARD))
            .join(ENTRIES, ENTRIES.c.sequence == other.c.sequence)
            .where(IDENTIFIERS.c.sequence.in_(some), other.c.name == CARD, ENTRIES.c.kind == "feedback")
        )
        affected.update(connection.scalars(on_cards))
    return sorted(affected)


def _with_discussed(connection: Connection, sequences: Sequence[int]) -> list[int]:
    """*sequences*, and the records that events of meetings among them rest on."""
    affected = set(sequences)
    for some in _chunks(sequences):
        records = (
            select(ENTRIES.c.sequence)
            .join(IDENTIFIERS, (IDENTIFIERS.c.value == ENTRIES.c.id) & (IDENTIFIERS.c.name == ASSESSMENT))
            .where(IDENTIFIERS.c.sequence.in_(some))
        )
        affected.update(connection.scalars(records))
    return sorted(affected)


def _with_discussion(connection: Connection, sequences: Sequence[int]) -> list[int]:
    """*sequences*, and every event on a patient in a meeting where one of the records among them was discussed."""
    affected = set(sequences)
    resting, whom, other, others = (IDENTIFIERS.alias() for _ in range(4))
    for some in _chunks(sequences):
        discussed = (
            select(other.c.sequence)
            .select_from(ENTRIES)
            .join(resting, (resting.c.value == ENTRIES.c.id) & (resting.c.name == ASSESSMENT))
            .join(whom, (whom.c.sequence == resting.c.sequence) & (whom.c.name == PATIENT))
            .join(IDENTIFIERS, (IDENTIFIERS.c.sequence == resting.c.sequence) & (IDENTIFIERS.c.name == MEETING))
            .join(other, (other.c.value == whom.c.value) & (other.c.name == PATIENT))
            .join(others, (others.c.sequence == other.c.sequence) & (others.c.name == MEETING))
            .where(ENTRIES.c.sequence.in_(some), others.c.value == IDENTIFIERS.c.value)
        )
        affected.update(connection.scalars(discussed))
    return sorted(affected)


def _chunks(sequences: Sequence[int]) -> Iterator[Sequence[int]]:
    return (sequences[start : start + AT_ONCE] for start in range(0, len(sequences), AT_ONCE))


def _by(by: str) -> list[Fault]:
    if by and len(by) <= _MAX_BY and by.isprintable():
        return []
    return [Fault("erase.by", "by", "does not say who.", f"Name who does it, in up to {_MAX_BY} characters.")]


def _content(content: str) -> list[Fault]:
    if content in get_args(Content):
        return []
    return [Fault("erase.content", "content", "is neither.", did_you_mean(content[:40], get_args(Content)))]
