"""The record of one site: one object a process, safe between threads; several processes may share one database."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from api.store import archive, erasure, meetings, schema
from api.store.address import read_url
from api.store.chain import moment
from api.store.database import Database
from api.store.ledger import Ledger, head
from api.store.reading import altered, entries_read, record_of
from api.store.records import (
    KINDS,
    Content,
    Erasure,
    FeedbackItem,
    FeedbackReceipt,
    Head,
    KeptEvent,
    NewRecord,
    Receipt,
    StoredRecord,
    StoreUnavailable,
    Verification,
    Why,
    new_id,
)
from api.store.sealing import CARD, DIGEST, Sealed, seal, seal_feedback
from api.store.tables import ENTRIES, IDENTIFIERS, KNOWLEDGE_BASES, USED_TOKENS
from api.store.verify import verify
from api.store.writer import Writer
from engine.errors import Fault

FAILING_SECONDS: float = 10
_PURGE_SECONDS = 60


def open_store(url: str, *, upgrade: bool = True) -> Store:
    """The record at *url* (``sqlite:///path`` or ``postgresql://...``).

    With *upgrade* the database is created or brought up to date where needed, by one process at a time. Raises
    :class:`~api.store.records.StoreUnavailable` with what is wrong and what to do.
    """
    database = Database(read_url(url))
    try:
        schema.prepare(database, upgrade=upgrade)
        return Store(database)
    except BaseException:
        database.close()
        raise


Compute: TypeAlias = Callable[[Callable[[NewRecord], Sealed], NewRecord], Awaitable[Sealed]]


class Store:
    """What was answered. Made by :func:`open_store`.

    Every method raises :class:`~api.store.records.StoreUnavailable` where the database cannot be used; the next call
    begins afresh, so that nothing has to be restarted when it is back.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ledger = Ledger(database)
        self._writer = Writer(self._ledger, database.place)
        self._purged = 0.0

    # --- writing ------------------------------------------------------------------------------------------

    def append(self, new: NewRecord) -> Receipt:
        """Keep *new*; returns when it is on the disk. Raises :class:`~api.store.records.RecordRefused` as well."""
        return self._writer.submit(seal(new)).result()

    async def record(self, new: NewRecord, compute: Compute = asyncio.to_thread) -> Receipt:
        """The same without holding up the event loop. What comes together is committed together.

        *compute* runs what keeps the processor busy: packing and hashing.
        """
        sealed = await compute(seal, new)
        return await asyncio.wrap_future(self._writer.submit(sealed))

    def keep_feedback(self, service: str, items: Sequence[FeedbackItem]) -> FeedbackReceipt:
        """Keep what became of cards of *service*. An item that is here already, word for word, is not kept again.

        Raises :class:`~api.store.records.RecordRefused` where an item is too large.
        """
        sealed = {
            dict(entry.identifiers)[DIGEST]: entry
            for entry in (seal_feedback(new_id(), service, item) for item in items)
        }
        if not sealed:
            return FeedbackReceipt((), 0, 0)
        with self._ledger.writing() as pen:
            here = _values(pen.connection, DIGEST, list(sealed), ("feedback",))
            fresh = [entry for digest, entry in sealed.items() if digest not in here]
            receipts = pen.add(fresh)
            cards = [dict(entry.identifiers)[CARD] for entry in fresh]
            known = _values(pen.connection, CARD, cards, KINDS)
        unmatched = sum(card not in known for card in cards)
        return FeedbackReceipt(tuple(receipts), len(items) - len(fresh), unmatched)

    def keep_event(self, meeting: str, caller: str, following: meetings.Next) -> tuple[KeptEvent, ...]:
        """Keep the event that *following* makes of those there are of *meeting*; returns all of them.

        Nobody else writes meanwhile. What *following* raises is passed on, and nothing is kept. Raises
        :class:`~api.store.records.RecordRefused` where the event is too large.
        """
        with self._ledger.writing() as pen:
            return meetings.add(pen, meeting, caller, following)

    def first_use(self, issuer: str, jti: str, until: datetime) -> bool:
        """Whether this token was never seen, by any worker. It is remembered at least to *until*, when it expires.

        Not written through to the disk at once: what a power cut takes back is at most a token's own lifetime.
        """
        mark = hashlib.sha256(f"{len(issuer)}:{issuer}{jti}".encode(errors="surrogatepass")).hexdigest()
        now = datetime.now(UTC).timestamp()
        with self._database.writing(durable=False) as connection:
            if now - self._purged > _PURGE_SECONDS:
                self._purged = now
                connection.execute(delete(USED_TOKENS).where(USED_TOKENS.c.until < int(now)))
            dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
            values = {"mark": mark, "until": int(until.timestamp()) + 1}
            new = dialect.insert(USED_TOKENS).values(values).on_conflict_do_nothing().returning(USED_TOKENS.c.mark)
            return connection.scalar(new) is not None

    def keep_knowledge_base(self, digest: str, folder: Path) -> None:
        """Keep the rule files in *folder*, once for each digest.

        Raises :class:`~api.store.records.RecordRefused` where they are no longer those of *digest*.
        """
        there = select(KNOWLEDGE_BASES.c.digest).where(KNOWLEDGE_BASES.c.digest == digest)
        with self._database.reading() as connection:
            if connection.scalar(there) is not None:
                return
        packed = archive.pack(digest, folder)
        with self._database.writing() as connection:
            if connection.scalar(there) is None:
                values = {"digest": digest, "at": moment(datetime.now(UTC)), "data": packed}
                connection.execute(KNOWLEDGE_BASES.insert(), values)

    # --- reading ------------------------------------------------------------------------------------------

    def get(self, id: str) -> StoredRecord | None:
        """The record of that id, or ``None``. Feedback and erasures are no records: see :meth:`entry`.

        What is given back is what was kept: an altered one is refused with ``record.altered``.
        """
        with self._database.reading() as connection:
            rows = connection.execute(select(ENTRIES).where(ENTRIES.c.id == id, ENTRIES.c.kind.in_(KINDS))).all()
            try:
                found = [record_of(*entry) for entry in entries_read(connection, rows)]
            except (ValueError, KeyError, TypeError):
                raise altered(f"record {id}") from None
        return found[0] if found else None

    def meeting(self, id: str) -> tuple[KeptEvent, ...]:
        """Every event of the meeting *id*, in order; none where there is no such meeting. An altered one is refused."""
        with self._database.reading() as connection:
            return meetings.events(connection, id)

    def meetings(self) -> tuple[tuple[str, str], ...]:
        """Id and owner (the calling system) of every meeting, the latest made first."""
        with self._database.reading() as connection:
            return meetings.all_meetings(connection)

    def entry(self, id: str) -> Mapping[str, Any] | None:
        """The entry of that id, of whatever kind, as the chain holds it; nothing of it is patient data."""
        with self._database.reading() as connection:
            row = connection.execute(select(ENTRIES).where(ENTRIES.c.id == id)).one_or_none()
        return None if row is None else {**row._mapping, "content": json.loads(row.content)}

    def head(self) -> Head:
        """The latest entry, to be noted elsewhere as a witness."""
        with self._database.reading() as connection:
            return head(connection)

    def knowledge_base(self, digest: str, into: Path) -> Path | None:
        """The folder of rule files of that digest, unpacked under *into*; ``None`` where they were not kept, or are no
        longer what was kept."""
        with self._database.reading() as connection:
            data = connection.scalar(select(KNOWLEDGE_BASES.c.data).where(KNOWLEDGE_BASES.c.digest == digest))
        return None if data is None else archive.unpack(digest, data, into)

    def verify(self, expect: Head | None = None) -> Verification:
        """Walk the whole chain; every break is named. *expect*: an entry noted elsewhere."""
        with self._database.reading() as connection:
            return verify(connection, expect)

    # --- taking out ---------------------------------------------------------------------------------------

    def erase(
        self,
        *,
        patient: str | None = None,
        record: str | None = None,
        why: Why,
        by: str,
        on: date,
        content: Content = "erase",
        fhir_server: str | None = None,
    ) -> Erasure:
        """Take out what is kept of a patient, or of one record, feedback on its cards included.

        *patient*: the exact reference the records were kept under. *fhir_server*: needed where that reference stands in
        records of several servers. *content* ``keep`` leaves profile and answer and takes out what names somebody. Raises
        :class:`~api.store.records.ErasureRefused`.
        """
        erasure.check(patient=patient, record=record, why=why, by=by, content=content)
        with self._ledger.writing() as pen:
            if patient is not None:
                sequences = erasure.of_patient(pen.connection, patient, fhir_server)
            else:
                assert record is not None
                sequences = erasure.of_record(pen.connection, record)
            ids, receipts = erasure.erase(pen, sequences, why=why, by=by, on=on, content=content)
        return self._erased(ids, receipts)

    def retain(self, *, days: int, by: str, content: Content = "erase", now: datetime | None = None) -> Erasure:
        """Take out what is kept of entries older than *days*, a few at a time, so that answers are kept meanwhile."""
        erasure.check_retention(days=days, by=by, content=content)
        moment_now = now or datetime.now(UTC)
        ids: list[str] = []
        receipts: list[Receipt] = []
        while True:
            with self._ledger.writing() as pen:
                some, receipt = erasure.retain(pen, now=moment_now, days=days, by=by, content=content)
            if not some:
                return self._erased(ids, receipts)
            ids += some
            receipts += receipt

    def _erased(self, ids: list[str], receipts: list[Receipt]) -> Erasure:
        overwritten = self._database.overwrite_erased() if ids else True
        return Erasure(tuple(ids), tuple(receipts), overwritten)

    # --- running ------------------------------------------------------------------------------------------

    def ready(self) -> Fault | None:
        """Why the next answer could probably not be kept; ``None`` where nothing is known to be in the way.

        After a failure that is its reason for :data:`FAILING_SECONDS`; then, until something is kept again, a small
        write has to succeed: a service that gets no requests while it is not ready would else never be ready again.
        """
        failure = self._writer.failure
        if failure and time.monotonic() - failure[0] < FAILING_SECONDS:
            return failure[1]
        try:
            if failure:
                self.first_use("ready", new_id(), datetime.now(UTC))
            self.head()
        except StoreUnavailable as unavailable:
            return unavailable.faults[0]
        return None

    def close(self) -> None:
        """Write down what is waiting and close the database."""
        self._writer.close()
        self._database.close()


def _values(connection: Any, name: str, values: Sequence[str], kinds: Sequence[str]) -> set[str]:
    """Those of *values* that an entry of one of *kinds* has under *name*."""
    found = (
        select(IDENTIFIERS.c.value)
        .join(ENTRIES, ENTRIES.c.sequence == IDENTIFIERS.c.sequence)
        .where(IDENTIFIERS.c.name == name, IDENTIFIERS.c.value.in_(values), ENTRIES.c.kind.in_(kinds))
    )
    return set(connection.scalars(found))
