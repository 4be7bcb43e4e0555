"""Relations between statements are declared on both sides, and opposite stances never stand unrelated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from engine.errors import Fault, did_you_mean

if TYPE_CHECKING:
    from engine.knowledge import KnowledgeBase

_MIRROR = {"supersedes": "superseded_by", "superseded_by": "supersedes"}


def check(kb: KnowledgeBase) -> Iterator[Fault]:
    """Codes ``relation.unknown``, ``relation.one_sided``, ``relation.undeclared_conflict``."""
    declared = {
        (statement.entry.id, relation.to): relation.kind
        for statement in kb.statements.values()
        for relation in statement.entry.relations
    }
    for (this, other), kind in declared.items():
        shown_as = kb.statements[this].place.shown_as
        if other not in kb.statements:
            yield Fault(
                "relation.unknown",
                this,
                f"relates to {other!r}, which there is not.",
                did_you_mean(other, kb.statements),
                shown_as,
            )
        elif declared.get((other, this)) != _MIRROR.get(kind, kind):
            yield Fault(
                "relation.one_sided",
                this,
                f"says {kind!r} of {other!r}; the other side says {declared.get((other, this)) or 'nothing'}.",
                f"Declare {_MIRROR.get(kind, kind)!r} to {this!r} on {other!r}.",
                shown_as,
            )
    by_regimen: dict[str, list[str]] = {}
    for statement in kb.statements.values():
        if statement.entry.regimen:
            by_regimen.setdefault(f"{statement.entry.regimen} {statement.setting}", []).append(statement.entry.id)
    for ids in by_regimen.values():
        for one, two in combinations(ids, 2):
            stances = {kb.statements[one].entry.stance, kb.statements[two].entry.stance}
            if "against" in stances and stances & {"preferred", "option"} and (one, two) not in declared:
                yield Fault(
                    "relation.undeclared_conflict",
                    one,
                    f"and {two!r} take opposite stances on one regimen and declare no relation.",
                    "Declare how they stand to each other ('differs' or 'incompatible') on both sides.",
                    kb.statements[one].place.shown_as,
                )
