"""Walking the chain from its first entry to its last, and naming every place where it is not what was written."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select

from api.store.chain import EMPTY, FORMAT, GENESIS, commitment, entry_hash, identifiers_bytes
from api.store.erasure import REMOVED
from api.store.records import Break, Head, Verification
from api.store.sealing import unpack
from api.store.tables import ENTRIES, IDENTIFIERS, PARTS

MAX_BREAKS = 200
_PAGE = 100
_KEEP = "Keep a copy of the database as it is, find out who wrote to it, and restore the entry from a backup."
_COMPARE = "Compare with a backup; an older backup may have been restored in part."


@dataclass(frozen=True, slots=True)
class _Retained:
    """What one retention entry accounts for."""

    sequence: int
    before: str
    through: int
    removed: frozenset[str]


@dataclass(slots=True)
class _Accounts:
    """What the chain says was removed."""

    erased: dict[str, list[tuple[int, frozenset[str]]]] = field(default_factory=lambda: defaultdict(list))
    retained: list[_Retained] = field(default_factory=list)

    def removed(self, row: Row[Any]) -> frozenset[str]:
        """The parts of entry *row* that an entry after it accounts for."""
        parts: set[str] = set()
        for sequence, removed in self.erased.get(row.id, ()):
            if sequence > row.sequence:
                parts |= removed
        for one in self.retained:
            if row.at < one.before and row.sequence <= one.through and row.sequence < one.sequence:
                parts |= one.removed
        return frozenset(parts)


def verify(connection: Connection, expect: Head | None = None) -> Verification:
    """Walk the whole chain, a page at a time. *expect*: an entry that was noted elsewhere as a witness."""
    return _Walk(connection, expect).walk()


class _Walk:
    def __init__(self, connection: Connection, expect: Head | None) -> None:
        self._connection = connection
        self._expect = expect
        self._breaks: list[Break] = []
        self._broken = 0
        self._kinds: Counter[str] = Counter()
        self._erased = 0
        self._last = EMPTY

    def walk(self) -> Verification:
        accounts = self._accounts()
        self._unknown_names(accounts)
        witnessed: str | None = GENESIS if self._expect == EMPTY else None
        for page in self._pages():
            parts, identifiers = self._of(page)
            for row in page:
                if self._expect and row.sequence == self._expect.sequence:
                    witnessed = row.hash
                self._link(row)
                self._content(row, parts[row.sequence], identifiers[row.sequence], accounts.removed(row))
                self._kinds[row.kind] += 1
                if row.sequence > self._last.sequence:
                    self._last = Head(row.sequence, row.hash)
        self._orphans()
        self._witness(witnessed)
        return Verification(
            sum(self._kinds.values()),
            dict(self._kinds),
            self._erased,
            self._last,
            self._broken,
            tuple(self._breaks),
        )

    def _found(self, code: str, row: Row[Any] | None, message: str, remedy: str, sequence: int | None = None) -> None:
        self._broken += 1
        if len(self._breaks) < MAX_BREAKS:
            at, id = (sequence, None) if row is None else (row.sequence, row.id)
            self._breaks.append(Break(code, at, id, message, remedy))

    def _pages(self) -> Iterator[Sequence[Row[Any]]]:
        after: int | None = None
        while True:
            some = select(ENTRIES).order_by(ENTRIES.c.sequence).limit(_PAGE)
            page = self._connection.execute(some if after is None else some.where(ENTRIES.c.sequence > after)).all()
            if not page:
                return
            yield page
            after = page[-1].sequence

    def _of(self, page: Sequence[Row[Any]]) -> tuple[dict[int, dict[str, Row[Any]]], dict[int, list[tuple[str, str]]]]:
        """Parts and identifiers of the entries on *page*, by sequence."""
        span = (page[0].sequence, page[-1].sequence)
        parts: dict[int, dict[str, Row[Any]]] = defaultdict(dict)
        for row in self._connection.execute(select(PARTS).where(PARTS.c.sequence.between(*span))):
            parts[row.sequence][row.part] = row
        identifiers: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for row in self._connection.execute(select(IDENTIFIERS).where(IDENTIFIERS.c.sequence.between(*span))):
            identifiers[row.sequence].append((row.name, row.value))
        return parts, identifiers

    # --- the chain itself ---------------------------------------------------------------------------------

    def _link(self, row: Row[Any]) -> None:
        expected = self._last.sequence + 1
        if row.sequence < 1:
            self._found("chain.before_first", row, "stands before the first entry; it was put in.", _KEEP)
            return
        if row.sequence > expected:
            missing = str(expected) if row.sequence == expected + 1 else f"{expected} to {row.sequence - 1}"
            many = row.sequence > expected + 1
            message = f"{'entries' if many else 'entry'} {missing} {'are' if many else 'is'} missing before it."
            self._found("chain.missing", row, message, _KEEP)
        elif row.previous != self._last.hash:
            message = "does not follow from the entry before it; one of the two was replaced, put in or moved."
            self._found("chain.link", row, message, _KEEP)
        if row.format != FORMAT:
            message = f"is written in form {row.format}, which this version does not know."
            self._found("chain.format", row, message, "Verify with the version that wrote it, or a later one.")
            return
        fields = {name: getattr(row, name) for name in ("id", "kind", "at", "content", "previous")}
        if entry_hash(sequence=row.sequence, **fields) != row.hash:
            message = "is not what was hashed: its number, id, kind, time, content or link was changed."
            self._found("chain.hash", row, message, _KEEP)

    # --- what can be erased -------------------------------------------------------------------------------

    def _content(
        self,
        row: Row[Any],
        parts: Mapping[str, Row[Any]],
        identifiers: Sequence[tuple[str, str]],
        removed: frozenset[str],
    ) -> None:
        told = _told(row.content)
        promised = told.get("commitments", {}) if told is not None else None
        if not isinstance(promised, dict):
            self._found("chain.content", row, "has content that cannot be read.", _KEEP)
            return
        gone = [name for name in promised if name not in parts]
        self._erased += bool(gone)
        for name in gone:
            if name not in removed:
                self._found(
                    "part.missing", row, f"its part {name!r} was deleted, and no erasure accounts for it.", _KEEP
                )
        for name, part in parts.items():
            if name not in promised:
                self._found("part.unknown", row, f"holds {_known(name)}, which was not kept with it.", _KEEP)
            elif name in removed:
                self._found(
                    "part.back", row, f"its part {name!r} was erased and is there again.", f"Erase it anew. {_COMPARE}"
                )
            else:
                data = _bytes(name, part.data, identifiers)
                if data is None or commitment(part.salt, data) != promised[name]:
                    self._found("part.changed", row, f"its part {name!r} is not what was kept.", _KEEP)
        if identifiers and "identifiers" not in parts and ("identifiers" in removed or "identifiers" not in promised):
            self._found("part.back", row, "holds identifiers that were erased or never kept with it.", _COMPARE)

    def _accounts(self) -> _Accounts:
        accounts = _Accounts()
        kinds = ENTRIES.c.kind.in_(("erasure", "retention"))
        for row in self._connection.execute(select(ENTRIES).where(kinds).order_by(ENTRIES.c.sequence)):
            told = _told(row.content) or {}
            removed = REMOVED.get(told.get("content", ""))
            try:
                if removed is None:
                    raise ValueError
                if row.kind == "erasure":
                    for id in _texts(told["entries"]):
                        accounts.erased[id].append((row.sequence, removed))
                else:
                    one = _Retained(row.sequence, str(told["before"]), int(told["through"]), removed)
                    accounts.retained.append(one)
            except (KeyError, TypeError, ValueError):
                self._found("chain.content", row, "has content that cannot be read.", _KEEP)
        return accounts

    def _unknown_names(self, accounts: _Accounts) -> None:
        names = list(accounts.erased)
        for start in range(0, len(names), 500):
            some = names[start : start + 500]
            chosen = select(ENTRIES.c.id, ENTRIES.c.sequence).where(ENTRIES.c.id.in_(some))
            known = {row.id: row.sequence for row in self._connection.execute(chosen)}
            for id in some:
                for at, _ in accounts.erased[id]:
                    if known.get(id, at) >= at:
                        message = "an erasure names an entry that was not there before it."
                        self._found("erasure.unknown", None, message, _KEEP, at)

    def _orphans(self) -> None:
        for table, what in ((PARTS, "there is content"), (IDENTIFIERS, "there are identifiers")):
            joined = table.outerjoin(ENTRIES, ENTRIES.c.sequence == table.c.sequence)
            lost = select(table.c.sequence).distinct().select_from(joined).where(ENTRIES.c.sequence.is_(None))
            for sequence in self._connection.scalars(lost.order_by(table.c.sequence).limit(MAX_BREAKS)):
                self._found("part.orphan", None, f"{what}, but no entry of that number.", _KEEP, sequence)

    def _witness(self, found: str | None) -> None:
        if self._expect is None or found == self._expect.hash:
            return
        at = self._expect.sequence
        if found is None:
            message = f"is expected, but the record ends at entry {self._last.sequence}; its tail was cut off."
            self._found("witness.missing", None, message, "Restore a backup that reaches this entry.", at)
        else:
            message = "has another hash than the one that was noted; the chain was written anew up to here or beyond."
            self._found("witness.differs", None, message, _KEEP, at)


def _told(content: str) -> dict[str, Any] | None:
    try:
        read = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _texts(value: object) -> Iterable[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError
    return value


def _bytes(name: str, data: bytes, identifiers: Sequence[tuple[str, str]]) -> bytes | None:
    if name == "identifiers":
        return identifiers_bytes(identifiers)
    try:
        return unpack(name, data)
    except ValueError:
        return None


def _known(part: str) -> str:
    """The name of a part; what is no such name may be anything, and is not repeated."""
    return f"a part {part!r}" if part in REMOVED["erase"] else "something"
