"""How an entry is hashed. The exact form is public (docs/record.md), so that anybody can write a verifier.

``hash = SHA-256("hcc-board record 1\\n" + n(sequence) + n(id) + n(kind) + n(at) + n(content) + n(previous))`` where
``n(x)`` is x in UTF-8 as a netstring: its length in decimal, a colon, its bytes, a comma. ``content`` is the text that
is stored, never one made anew. What can be erased is in ``content`` only as ``SHA-256(salt + bytes)``; the salt is kept,
and goes, with the bytes, so that nothing can be tried out against the chain afterwards.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from api.store.records import Head

FORMAT = 1
GENESIS = "0" * 64
"""What the first entry names as the hash before it."""
EMPTY = Head(0, GENESIS)
SALT_BYTES = 32
_PREFIX = f"hcc-board record {FORMAT}\n".encode()


def entry_hash(*, sequence: int, id: str, kind: str, at: str, content: str, previous: str) -> str:
    """The hash of one entry, in lower-case hexadecimal."""
    total = hashlib.sha256(_PREFIX)
    for text in (str(sequence), id, kind, at, content, previous):
        written = text.encode()
        total.update(b"%d:%b," % (len(written), written))
    return total.hexdigest()


def commitment(salt: bytes, data: bytes) -> str:
    """What the chain knows of erasable bytes."""
    total = hashlib.sha256(salt)
    total.update(data)
    return total.hexdigest()


def new_salt() -> bytes:
    """A salt for one part of one entry; never shared between parts, because one part may be erased alone."""
    return secrets.token_bytes(SALT_BYTES)


def canonical(content: Mapping[str, Any]) -> str:
    """*content* as JSON in ASCII, keys sorted, without spaces."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def identifiers_bytes(pairs: Iterable[tuple[str, str]]) -> bytes:
    """The bytes committed to for identifiers: a JSON list of ``[name, value]``, sorted, in ASCII, without spaces."""
    return json.dumps(sorted(pairs), separators=(",", ":"), ensure_ascii=True).encode()


def moment(at: datetime) -> str:
    """*at* as the chain writes it: UTC, microseconds, ``2026-11-21T08:15:30.123456Z``. Sorts as time does."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment_read(written: str) -> datetime:
    """The time that :func:`moment` wrote."""
    return datetime.fromisoformat(written)
