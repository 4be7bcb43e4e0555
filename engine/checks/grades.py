"""A grade is written in the scheme of its own source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import Fault

if TYPE_CHECKING:
    from engine.knowledge import KnowledgeBase


def check(kb: KnowledgeBase) -> Iterator[Fault]:
    """Code ``grade.not_in_scheme``."""
    for statement in kb.statements.values():
        entry = statement.entry
        if entry.grade is None:
            continue
        scheme = kb.sources[entry.cited.source].grading
        for key, given, levels in (
            ("evidence", entry.grade.evidence, scheme.evidence if scheme else []),
            ("recommendation", entry.grade.recommendation, scheme.recommendation if scheme else []),
        ):
            if given is not None and given not in {level.id for level in levels}:
                known = ", ".join(level.id for level in levels) or "none: the source grades nothing"
                yield Fault(
                    "grade.not_in_scheme",
                    f"{entry.id}.grade.{key}",
                    f"{given!r} is not a level of {entry.cited.source!r}.",
                    f"Levels: {known}.",
                    statement.place.shown_as,
                )
