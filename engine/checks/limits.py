"""A rule must fit what the inference engine was measured to match without error."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import Fault
from engine.inference.durable import MAX_WEIGHT, heaviest

if TYPE_CHECKING:
    from engine.knowledge import KnowledgeBase

MAX_ATOMS = 60


def check(kb: KnowledgeBase) -> Iterator[Fault]:
    """Code ``rule.too_large``."""
    places = {name: statement.place.shown_as for name, statement in kb.statements.items()}
    places.update((name, caution.place.shown_as) for name, caution in kb.cautions.items())
    for rule in kb.rules():
        total = len({atom.key for atom in rule.atoms()})
        weight = heaviest(rule)
        if total > MAX_ATOMS or weight * 4 > MAX_WEIGHT:
            yield Fault(
                "rule.too_large",
                rule.id,
                f"has {total} atomic conditions and {weight} alternatives that can hold at once.",
                f"At most {MAX_ATOMS} and {MAX_WEIGHT // 4}: name a part of it as a board term in rules/staging/.",
                places[rule.id],
            )
