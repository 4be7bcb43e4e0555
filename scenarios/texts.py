"""Every text that the rules have in both languages: how a phrase of one language is told from that of the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from pydantic import BaseModel

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text


def texts_of(kb: KnowledgeBase) -> tuple[Bilingual, ...]:
    """Titles, sentences, notes, labels and names, each once."""
    return tuple(dict.fromkeys(_texts(kb, set())))


def _texts(part: object, seen: set[int]) -> Iterator[Bilingual]:
    if isinstance(part, Text | Bilingual):
        yield Bilingual(part.en, part.zh)
        return
    if isinstance(part, str) or id(part) in seen:
        return
    seen.add(id(part))
    for item in _parts(part):
        yield from _texts(item, seen)


def _parts(part: object) -> Iterator[object]:
    if isinstance(part, Mapping):
        yield from part.values()
    elif isinstance(part, list | tuple):
        yield from part
    elif isinstance(part, BaseModel):
        yield from part.__dict__.values()
    elif is_dataclass(part):
        yield from (getattr(part, item.name) for item in fields(part))
