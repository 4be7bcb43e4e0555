"""What was kept, read back and checked against the chain: what is not what was written is not given out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, Row, select

from api.store.chain import commitment, entry_hash, identifiers_bytes, moment_read
from api.store.records import Receipt, StoredRecord, StoreUnavailable
from api.store.sealing import CARD, unpack
from api.store.tables import IDENTIFIERS, PARTS
from engine.errors import Fault


def altered(what: str) -> StoreUnavailable:
    """That *what* (``record ID``) is not what was kept."""
    message = f"{what} is not what was kept."
    return StoreUnavailable([Fault("record.altered", "", message, "Run 'hcc audit verify'.")])


def entries_read(
    connection: Connection, rows: Sequence[Row[Any]]
) -> list[tuple[Row[Any], dict[str, Any], dict[str, bytes]]]:
    """Each of *rows* with its content and those of its parts that were not erased.

    Raises :class:`ValueError`, :class:`KeyError` or :class:`TypeError` where one is not what was written.
    """
    sequences = [row.sequence for row in rows]
    parts: dict[int, list[Row[Any]]] = {sequence: [] for sequence in sequences}
    for part in connection.execute(select(PARTS).where(PARTS.c.sequence.in_(sequences))):
        parts[part.sequence].append(part)
    pairs: dict[int, list[tuple[str, str]]] = {sequence: [] for sequence in sequences}
    for pair in connection.execute(select(IDENTIFIERS).where(IDENTIFIERS.c.sequence.in_(sequences))):
        pairs[pair.sequence].append((pair.name, pair.value))
    return [(row, *_read(row, parts[row.sequence], pairs[row.sequence])) for row in rows]


def record_of(row: Row[Any], told: dict[str, Any], parts: dict[str, bytes]) -> StoredRecord:
    """The record that an entry read by :func:`entries_read` is."""
    named = orjson.loads(parts["identifiers"]) if "identifiers" in parts else None
    return StoredRecord(
        id=row.id,
        kind=row.kind,
        caller=told["caller"],
        knowledge_base=told["knowledge_base"],
        code_map=told["code_map"],
        engine_version=told["engine_version"],
        today=date.fromisoformat(told["today"]),
        as_of=date.fromisoformat(told["as_of"]),
        site=told["site"],
        input=parts.get("input"),
        output=parts.get("output"),
        context=orjson.loads(parts["context"]) if "context" in parts else None,
        identifiers=None if named is None else {name: value for name, value in named if name != CARD},
        receipt=receipt_of(row),
        erased=len(parts) < len(told["commitments"]),
    )


def receipt_of(row: Row[Any]) -> Receipt:
    """Where an entry stands in the chain."""
    return Receipt(row.id, row.sequence, moment_read(row.at), row.hash)


def _read(
    row: Row[Any], parts: Sequence[Row[Any]], pairs: Sequence[tuple[str, str]]
) -> tuple[dict[str, Any], dict[str, bytes]]:
    fields = {name: getattr(row, name) for name in ("id", "kind", "at", "content", "previous")}
    if entry_hash(sequence=row.sequence, **fields) != row.hash:
        raise ValueError
    told = json.loads(row.content)
    read: dict[str, bytes] = {}
    for part in parts:
        data = identifiers_bytes(pairs) if part.part == "identifiers" else unpack(part.part, part.data)
        if commitment(part.salt, data) != told["commitments"][part.part]:
            raise ValueError
        read[part.part] = data
    return told, read
