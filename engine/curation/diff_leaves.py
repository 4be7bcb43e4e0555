"""The leaves in which two entries of a kind differ, found without knowing the kind: by key, and in lists by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from engine.assessment import Bilingual

if TYPE_CHECKING:
    from pydantic import BaseModel

Leaf: TypeAlias = tuple[tuple[str, ...], Any, Any]
_NAMES = ("id", "study", "to", "fact", "symbol", "source", "domain", "region", "endpoint", "figures", "role")
_FURTHER = ("timepoint", "population", "criteria")


def leaves(before: BaseModel, after: BaseModel, leave_out: frozenset[str] = frozenset()) -> Iterator[Leaf]:
    """Where *before* and *after* differ: the path, and what stands there in either (``None``: nothing)."""
    was, now = (model.model_dump(mode="json", by_alias=True, exclude=set(leave_out)) for model in (before, after))
    yield from _walk((), was, now)


def _walk(path: tuple[str, ...], was: Any, now: Any) -> Iterator[Leaf]:
    if was == now:
        return
    if _parts(was) and _parts(now) and type(was) is type(now):
        old, new = (_named(side) if isinstance(side, list) else side for side in (was, now))
        for key in dict.fromkeys((*old, *new)):
            yield from _walk((*path, key), old.get(key), new.get(key))
    elif now is None and isinstance(was, dict) and _parts(was):
        yield from (((*path, *step), old, None) for step, old in _flat(was))
    elif was is None and isinstance(now, dict) and _parts(now):
        yield from (((*path, *step), None, new) for step, new in _flat(now))
    else:
        yield path, was, now


def _parts(node: Any) -> bool:
    """Whether *node* is looked into; texts in two languages and lists of numbers are told whole."""
    if isinstance(node, list):
        return not node or not all(isinstance(item, int) for item in node)
    return isinstance(node, dict) and not _is_text(node)


def _flat(node: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """What a part that stands in one version only says, as one line for each thing in it that says anything."""
    for key, value in node.items():
        if isinstance(value, dict) and not _is_text(value):
            yield from (((key, *step), leaf) for step, leaf in _flat(value))
        elif value is not None and value != []:
            yield (key,), value


def _is_text(node: Any) -> bool:
    return isinstance(node, dict) and set(node) == {"en", "zh"}


def _named(items: Sequence[Any]) -> dict[str, Any]:
    """The items of a list by what they are called, so that one put in between does not shift the others."""
    named: dict[str, Any] = {}
    for item in items:
        name = _name(item)
        number = 2
        key = name
        while key in named:
            key, number = f"{name} ({number})", number + 1
        named[key] = item
    return named


def _name(item: Any) -> str:
    if not isinstance(item, dict):
        return str(item)
    if _is_text(item):
        return str(item["en"])[:40]
    first = next((str(item[key]) for key in _NAMES if item.get(key)), "")
    further = [item[key] for key in _FURTHER if item.get(key)]
    words = [str(part["en"] if _is_text(part) else part) for part in further]
    return " ".join((first, *words)).strip() or "entry"


def in_words(value: Any) -> Bilingual | None:
    """A leaf in both languages; ``None`` where nothing stands there."""
    if value is None or value == []:
        return None
    if _is_text(value):
        return Bilingual(value["en"], value["zh"])
    if isinstance(value, list):
        parts = [in_words(part) or Bilingual("", "") for part in value]
        return Bilingual(", ".join(part.en for part in parts), "、".join(part.zh for part in parts))
    if isinstance(value, dict):
        said = [(key, in_words(part)) for key, part in value.items()]
        known = [(key, part) for key, part in said if part is not None]
        return Bilingual(
            ", ".join(f"{key} {part.en}" for key, part in known), "，".join(f"{key} {part.zh}" for key, part in known)
        )
    if isinstance(value, bool):
        return Bilingual("yes", "是") if value else Bilingual("no", "否")
    return Bilingual(str(value), str(value))
