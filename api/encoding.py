"""The answer as JSON bytes. What stands in several places of an answer, or in several answers, is encoded once."""

from __future__ import annotations

from typing import Any

import orjson

from engine.assess import STANDINGS
from engine.assessment import Assessment, Entry

# The JSON of a part is kept with the part, and goes with it: when the answer does, or for what is made once a day and
# shared between answers, when the rules do. The encoder leaves out names that begin with an underscore.
_KEPT = "_json"


def encode(value: object) -> bytes:
    """*value* as UTF-8 JSON. Keys are the contract's field names; bilingual texts are ``{"en", "zh"}``."""
    return orjson.dumps(_with_shared_parts(value) if isinstance(value, Assessment) else value)


def _with_shared_parts(answer: Assessment) -> dict[str, Any]:
    """The fields of *answer*, in their order, with the JSON of what it shares with other answers."""
    return {
        **answer.__dict__,
        **{name: [_entry(entry) for entry in getattr(answer, name)] for name in STANDINGS},
        "evidence_gaps": _each(answer.evidence_gaps),
        "investigational": _each(answer.investigational),
        "errata": _each(answer.errata),
        "sources": _each(answer.sources),
    }


def _entry(entry: Entry) -> dict[str, Any]:
    level = entry.level_of_evidence
    return {
        **entry.__dict__,
        "regimen": _kept(entry.regimen),
        "statements": _each(entry.statements),
        "evidence": _each(entry.evidence),
        "level_of_evidence": {**level.__dict__, "directness": _each(level.directness)},
        "cautions": _each(entry.cautions),
        "trace": {name: _each(conditions) for name, conditions in entry.trace.items()},
    }


def _each(parts: tuple[object, ...]) -> list[orjson.Fragment]:
    return [part.__dict__.get(_KEPT) or _kept(part) for part in parts]


def _kept(part: object) -> orjson.Fragment:
    """The JSON of a part, kept with it."""
    found: orjson.Fragment | None = part.__dict__.get(_KEPT)
    if found is None:
        found = part.__dict__[_KEPT] = orjson.Fragment(orjson.dumps(part))
    return found


def pretty(value: object) -> bytes:
    """*value* as indented JSON, for people."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)
