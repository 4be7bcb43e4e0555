"""The answer as JSON bytes. Parts that do not depend on the patient are encoded once and reused."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any

import orjson

from engine.assessment import (
    Bilingual,
    CautionView,
    Condition,
    Directness,
    ErratumView,
    EvidenceView,
    KnowledgeBaseVersion,
    RegimenView,
    SourceView,
    StatementView,
)

MAX_KEPT = 20_000
# These are made once for each day and shared between answers (engine.catalogue), so they say nothing of a patient.
_SHARED = frozenset({ErratumView, EvidenceView, KnowledgeBaseVersion, RegimenView, SourceView, StatementView})
# These are the patient's own, but stand in several entries of one answer.
_REPEATED = frozenset({CautionView, Condition, Directness})


class Encoder:
    """Encodes answers; keeps what is shared between them. Not tied to one engine: a reload only adds to it."""

    def __init__(self) -> None:
        # The object is kept beside its bytes: an id says nothing once its object is gone.
        self._kept: dict[int, tuple[object, orjson.Fragment]] = {}

    def encode(self, value: object) -> bytes:
        """*value* as UTF-8 JSON. Keys are the contract's field names; bilingual texts are ``{"en", "zh"}``."""
        seen: dict[int, orjson.Fragment] = {}
        kept = self._kept

        def default(part: Any) -> Any:
            kind = type(part)
            if kind is Bilingual:
                return {"en": part.en, "zh": part.zh}
            if kind in _SHARED:
                found = kept.get(id(part))
                if found is None:
                    if len(kept) >= MAX_KEPT:
                        kept.clear()
                    found = kept[id(part)] = (part, orjson.Fragment(orjson.dumps(part)))
                return found[1]
            if kind in _REPEATED:
                fragment = seen.get(id(part))
                if fragment is None:
                    fragment = seen[id(part)] = orjson.Fragment(orjson.dumps(part))
                return fragment
            if is_dataclass(part):
                return _as_dict(part)
            raise TypeError(f"{kind.__name__} is no part of an answer")

        return orjson.dumps(value, default, orjson.OPT_PASSTHROUGH_DATACLASS)


_GETTERS: dict[type, tuple[tuple[str, ...], attrgetter[Any]]] = {}


def _as_dict(part: Any) -> dict[str, Any]:
    kind = type(part)
    known = _GETTERS.get(kind)
    if known is None:
        names = tuple(item.name for item in fields(part))
        known = _GETTERS[kind] = (names, attrgetter(*names, "__class__"))
    names, getter = known
    return dict(zip(names, getter(part), strict=False))


def pretty(value: object) -> bytes:
    """*value* as indented JSON, for people."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)
