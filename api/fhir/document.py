"""A record as bytes: as strict as a profile, but larger and deeper, and of text that can be written out again."""

from __future__ import annotations

from typing import Any

from engine import json_reader
from engine.errors import Fault, InputRefused

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 64
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # some systems write one before UTF-8


def read_document(body: bytes, max_bytes: int = MAX_BYTES) -> Any:
    """The document in *body*, of at most *max_bytes*, numbers with a fraction as ``Decimal``.

    Raises :class:`InputRefused`; no message repeats a value of the body.
    """
    document = json_reader.read(body.removeprefix(_BYTE_ORDER_MARK), max_bytes=max_bytes, max_depth=MAX_DEPTH)
    if b"\\u" in body:
        _check_characters(document)
    return document


def _check_characters(document: object) -> None:
    """Refuse half of a surrogate pair, which JSON can escape and UTF-8 cannot hold."""
    waiting: list[object] = [document]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            waiting += [*part, *part.values()]
        elif isinstance(part, list):
            waiting += part
        elif isinstance(part, str) and any("\ud800" <= character <= "\udfff" for character in part):
            message = "a text holds half of a surrogate pair, which is no character."
            raise InputRefused([Fault("json.surrogate", "", message, "Send whole characters.")])
