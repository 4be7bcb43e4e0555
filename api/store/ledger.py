"""Writing to the chain: one hand at a time, each entry after the one before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from api.store.chain import EMPTY, FORMAT, entry_hash, moment
from api.store.database import Database
from api.store.failures import unavailable
from api.store.records import Head, Receipt
from api.store.sealing import Sealed
from api.store.tables import ENTRIES, IDENTIFIERS, PARTS


def head(connection: Connection) -> Head:
    """The latest entry."""
    latest = select(ENTRIES.c.sequence, ENTRIES.c.hash).order_by(ENTRIES.c.sequence.desc()).limit(1)
    found = connection.execute(latest).one_or_none()
    return EMPTY if found is None else Head(found.sequence, found.hash)


class Pen:
    """The right to write to the chain, for one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.head = head(connection)

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of *ids* that stand in the chain."""
        return set(self.connection.scalars(select(ENTRIES.c.id).where(ENTRIES.c.id.in_(list(ids)))))

    def add(self, entries: Sequence[Sealed]) -> list[Receipt]:
        """Write *entries* in this order. Nothing of them is kept unless the transaction is committed."""
        if not entries:
            return []
        now = datetime.now(UTC)
        at = moment(now)
        receipts, rows, parts, identifiers = [], [], [], []
        for entry in entries:
            sequence = self.head.sequence + 1
            fields = {"id": entry.id, "kind": entry.kind, "at": at, "content": entry.content}
            found = entry_hash(sequence=sequence, previous=self.head.hash, **fields)
            rows.append({"sequence": sequence, "format": FORMAT, "previous": self.head.hash, "hash": found, **fields})
            parts += [
                {"sequence": sequence, "part": part.name, "salt": part.salt, "data": part.data} for part in entry.parts
            ]
            identifiers += [{"sequence": sequence, "name": name, "value": value} for name, value in entry.identifiers]
            receipts.append(Receipt(entry.id, sequence, now, found))
            self.head = Head(sequence, found)
        for table, values in ((ENTRIES, rows), (PARTS, parts), (IDENTIFIERS, identifiers)):
            if values:
                self.connection.execute(insert(table), values)
        return receipts


class Ledger:
    """The chain of one database, as this process has seen it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._seen = EMPTY

    @contextmanager
    def writing(self) -> Iterator[Pen]:
        """Write to the chain; when the block has ended, what was written is on the disk.

        Raises :class:`~api.store.records.StoreUnavailable`, also where the database does not hold what this process
        saw committed: an older copy was put in its place, and going on would cover that up.
        """
        with self._database.writing() as connection:
            pen = Pen(connection)
            if not self._holds(connection, pen.head):
                raise unavailable("rolled_back", self._database.place)
            yield pen
        self._seen = pen.head

    def _holds(self, connection: Connection, latest: Head) -> bool:
        seen = self._seen
        if seen in (EMPTY, latest):
            return True
        return connection.scalar(select(ENTRIES.c.hash).where(ENTRIES.c.sequence == seen.sequence)) == seen.hash
