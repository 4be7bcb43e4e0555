"""Events of meetings in the chain: where each one stands, and the next one after those that are there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeAlias
from uuid import UUID, uuid5

from sqlalchemy import Connection, select

from api.store.ledger import Pen
from api.store.reading import altered, entries_read, receipt_of
from api.store.records import KeptEvent, NewEvent
from api.store.sealing import seal_event
from api.store.tables import ENTRIES

FIRST = "created"
_AT_ONCE = 200
Next: TypeAlias = Callable[[tuple[KeptEvent, ...]], NewEvent]
"""From the events that are there to the one that follows them; raises where none may follow."""


def event_id(meeting: str, number: int) -> str:
    """The id of the entry that holds event *number* of *meeting*.

    It follows from the two, so that an event is found when everything else of it was erased, and so that no two can
    ever have one number.
    """
    return str(uuid5(UUID(meeting), str(number)))


def events(connection: Connection, meeting: str) -> tuple[KeptEvent, ...]:
    """Every event of *meeting* in its order; none where there is no such meeting.

    Raises :class:`~api.store.records.StoreUnavailable` (``record.altered``) where one is not what was kept, or missing.
    """
    try:
        UUID(meeting)
    except ValueError:
        return ()
    found: list[KeptEvent] = []
    while True:
        numbers = range(len(found) + 1, len(found) + 1 + _AT_ONCE)
        ids = [event_id(meeting, number) for number in numbers]
        rows = connection.execute(select(ENTRIES).where(ENTRIES.c.id.in_(ids)).order_by(ENTRIES.c.sequence)).all()
        try:
            for row, told, parts in entries_read(connection, rows):
                if (row.kind, told["meeting"], told["number"]) != ("meeting", meeting, len(found) + 1):
                    raise ValueError
                found.append(
                    KeptEvent(
                        meeting=meeting,
                        number=told["number"],
                        event=told["event"],
                        about=told["about"],
                        caller=told["caller"],
                        data=parts.get("event"),
                        receipt=receipt_of(row),
                    )
                )
        except (ValueError, KeyError, TypeError):
            raise altered(f"meeting {meeting}") from None
        if len(rows) < _AT_ONCE:
            return tuple(found)


def all_meetings(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Id and owner of every meeting, the latest made first; erased ones as well."""
    made = (
        select(ENTRIES.c.content)
        .where(ENTRIES.c.kind == "meeting", ENTRIES.c.content.contains(f'"event":"{FIRST}"', autoescape=True))
        .order_by(ENTRIES.c.sequence.desc())
    )
    told = [json.loads(content) for content in connection.scalars(made)]
    return tuple((each["meeting"], each["caller"]) for each in told)


def add(pen: Pen, meeting: str, caller: str, following: Next) -> tuple[KeptEvent, ...]:
    """The events of *meeting* with the one that *following* makes of them. Nothing is written where it raises."""
    before = events(pen.connection, meeting)
    number = len(before) + 1
    new = following(before)
    receipt = pen.add([seal_event(event_id(meeting, number), meeting, number, caller, new)])[0]
    made = KeptEvent(
        meeting=meeting,
        number=number,
        event=new.event,
        about=new.about,
        caller=caller,
        data=new.data,
        receipt=receipt,
    )
    return (*before, made)
