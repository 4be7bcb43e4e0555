"""An answer made ready to be kept: checked, packed and committed to. All the work that needs no database."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
import zstandard

from api.store.chain import canonical, commitment, identifiers_bytes, new_salt
from api.store.records import FeedbackItem, NewEvent, NewRecord, RecordRefused
from engine.errors import Fault

# 3 makes an output of 1.06 MB 113 kB in 1.6 ms; 1 saves 0.3 ms and costs 25 kB, 5 saves 10 kB and costs 2.5 ms.
LEVEL = 3
LIMITS: Mapping[str, int] = {
    "input": 4 << 20,
    "output": 32 << 20,
    "context": 8 << 20,
    "feedback": 1 << 20,
    "event": 1 << 20,
}
"""Largest size of each part in bytes, before it is packed."""
MAX_IDENTIFIERS = 200
MAX_IDENTIFIER = 500
_MAX_FACT = 500
CARD = "card"
DIGEST = "digest"
MEETING, PATIENT, ASSESSMENT = "meeting", "patient", "assessment"
_OWN_NAMES = (CARD, DIGEST)
_packing = threading.local()


@dataclass(frozen=True, slots=True)
class Part:
    """Erasable bytes, packed, with their salt."""

    name: str
    salt: bytes
    data: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """An entry but for its place in the chain."""

    id: str
    kind: str
    content: str
    parts: tuple[Part, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()


def seal(new: NewRecord) -> Sealed:
    """*new*, ready for the chain. Raises :class:`RecordRefused` with every fault."""
    faults: list[Fault] = []
    _check_id(new.id, faults)
    facts = {
        "caller": new.caller,
        "knowledge_base": new.knowledge_base,
        "code_map": new.code_map or "",
        "engine_version": new.engine_version,
    }
    for name, value in [*facts.items(), *((f"site.{name}", value) for name, value in new.site.items())]:
        _check_text(name, value, _MAX_FACT, faults)
    identifiers = [*new.identifiers.items(), *((CARD, card) for card in _cards(new.context))]
    _check_identifiers(new.identifiers, identifiers, faults)
    parts = {"input": new.input, "output": new.output, "context": _json("context", new.context, faults)}
    _check_sizes(parts, faults)
    if faults:
        raise RecordRefused(faults)
    content = {
        "caller": new.caller,
        "knowledge_base": new.knowledge_base,
        "code_map": new.code_map,
        "engine_version": new.engine_version,
        "today": new.today.isoformat(),
        "as_of": new.as_of.isoformat(),
        "site": dict(new.site),
    }
    return _sealed(new.id, new.kind, content, parts, identifiers)


def seal_feedback(id: str, service: str, item: FeedbackItem) -> Sealed:
    """*item* on a card of *service*, ready for the chain. Raises :class:`RecordRefused` with every fault."""
    faults: list[Fault] = []
    _check_text("service", service, _MAX_FACT, faults)
    _check_text("card", item.card, MAX_IDENTIFIER, faults)
    written = _json("feedback", _feedback_members(item), faults)
    _check_sizes({"feedback": written}, faults)
    if faults:
        raise RecordRefused(faults)
    digest = commitment(service.encode() + b"\0", written)
    pairs = [(CARD, item.card), (DIGEST, digest)]
    return _sealed(id, "feedback", {"service": service}, {"feedback": written}, pairs)


def seal_event(id: str, meeting: str, number: int, caller: str, new: NewEvent) -> Sealed:
    """*new* as event *number* of *meeting*, ready for the chain. Raises :class:`RecordRefused` with every fault."""
    faults: list[Fault] = []
    _check_text("caller", caller, _MAX_FACT, faults)
    named = {MEETING: meeting, PATIENT: new.patient, ASSESSMENT: new.assessment}
    pairs = [(name, value) for name, value in named.items() if value is not None]
    for name, value in pairs:
        _check_text(name, value, MAX_IDENTIFIER, faults)
    _check_sizes({"event": new.data}, faults)
    if faults:
        raise RecordRefused(faults)
    content = {"meeting": meeting, "number": number, "event": new.event, "about": new.about, "caller": caller}
    return _sealed(id, "meeting", content, {"event": new.data}, pairs)


def seal_fact(id: str, kind: str, content: Mapping[str, Any]) -> Sealed:
    """An entry that holds nothing erasable."""
    return Sealed(id, kind, canonical(content))


def unpack(part: str, data: bytes) -> bytes:
    """The bytes that were packed. Raises :class:`ValueError` where they are not what was packed."""
    try:
        return zstandard.ZstdDecompressor().decompress(data, max_output_size=LIMITS[part])
    except (zstandard.ZstdError, KeyError, MemoryError):
        raise ValueError("not what was packed") from None


def _sealed(
    id: str, kind: str, content: dict[str, Any], parts: Mapping[str, bytes], identifiers: list[tuple[str, str]]
) -> Sealed:
    pairs = tuple(sorted(set(identifiers)))
    commitments: dict[str, str] = {}
    packed = []
    for name, data in {**parts, "identifiers": identifiers_bytes(pairs)}.items():
        salt = new_salt()
        commitments[name] = commitment(salt, data)
        packed.append(Part(name, salt, b"" if name == "identifiers" else _packer().compress(data)))
    return Sealed(id, kind, canonical({**content, "commitments": commitments}), tuple(packed), pairs)


def _packer() -> zstandard.ZstdCompressor:
    """A compressor of this thread: making one anew costs more than packing a small part."""
    found: zstandard.ZstdCompressor | None = getattr(_packing, "packer", None)
    if found is None:
        found = _packing.packer = zstandard.ZstdCompressor(level=LEVEL)
    return found


def _cards(context: Mapping[str, Any]) -> Iterable[str]:
    cards = context.get("cards")
    for card in cards if isinstance(cards, list | tuple) else ():
        if isinstance(card, Mapping) and isinstance(card.get("uuid"), str):
            yield card["uuid"]


def _feedback_members(item: FeedbackItem) -> dict[str, Any]:
    members = {
        "card": item.card,
        "outcome": item.outcome,
        "outcome_at": item.outcome_at,
        "suggestions": list(item.suggestions),
        "reason": dict(item.reason) if item.reason else None,
        "comment": item.comment,
    }
    return {name: value for name, value in members.items() if value}


def _json(part: str, value: object, faults: list[Fault]) -> bytes:
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        faults.append(Fault("record.not_json", part, "cannot be written as JSON.", "Hand over plain JSON values."))
        return b""


def _check_id(id: str, faults: list[Fault]) -> None:
    try:
        fits = str(UUID(id)) == id
    except ValueError:
        fits = False
    if not fits:
        faults.append(Fault("record.id", "id", "is no UUID in lower case.", "Make it with new_id()."))


def _check_text(path: str, value: str, limit: int, faults: list[Fault]) -> None:
    """Control characters and lone surrogates cannot be kept by every database."""
    if len(value) > limit:
        faults.append(Fault("record.too_long", path, f"is longer than {limit} characters.", "Hand over a shorter one."))
    elif any(character < " " or "\ud800" <= character <= "\udfff" for character in value):
        faults.append(Fault("record.not_text", path, "holds characters that are no text.", "Hand over plain text."))


def _check_identifiers(named: Mapping[str, str], pairs: list[tuple[str, str]], faults: list[Fault]) -> None:
    if any(name in _OWN_NAMES or not name.isidentifier() or len(name) > 40 for name in named):
        faults.append(
            Fault("record.identifier", "identifiers", "a name cannot be used here.", "Use a name such as 'patient'.")
        )
    if len(pairs) > MAX_IDENTIFIERS:
        faults.append(
            Fault("record.too_many", "identifiers", f"are more than {MAX_IDENTIFIERS}.", "Keep what erasure needs.")
        )
    for name, value in pairs:
        _check_text(f"identifiers.{name[:40]}", value, MAX_IDENTIFIER, faults)


def _check_sizes(parts: Mapping[str, bytes], faults: list[Fault]) -> None:
    for name, data in parts.items():
        if len(data) > LIMITS[name]:
            message = f"is larger than {LIMITS[name] >> 20} MB."
            faults.append(
                Fault("record.too_large", name, message, "Nothing of that size is an answer; look where it is made.")
            )
