"""One trial makes an option; a preference needs a guideline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import Fault

if TYPE_CHECKING:
    from engine.knowledge import KnowledgeBase


def check(kb: KnowledgeBase) -> Iterator[Fault]:
    """Code ``stance.preferred_without_guideline``."""
    for statement in kb.statements.values():
        entry = statement.entry
        if entry.stance == "preferred" and kb.sources[entry.cited.source].kind != "guideline":
            yield Fault(
                "stance.preferred_without_guideline",
                entry.id,
                f"is 'preferred' on the word of {entry.cited.source!r}, which is no guideline.",
                "Use 'option'.",
                statement.place.shown_as,
            )
