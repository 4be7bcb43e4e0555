"""Nothing rests on what was retracted, and nothing of a replaced edition counts as current without a word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from engine.checks.places import fault_at
from engine.errors import Fault

if TYPE_CHECKING:
    from engine.knowledge import Caution, KnowledgeBase, Statement

_END_IT = "End it by that day (effective.until) or retract it (retracted); what still holds is a new statement."


def check(kb: KnowledgeBase) -> Iterator[Fault]:
    """Codes ``lifecycle.retracted_study``, ``_source``, ``lifecycle.superseded_source``, ``lifecycle.superseded_day``."""
    yield from _sources(kb)
    for statement in kb.statements.values():
        yield from _statement(kb, statement)
    for caution in kb.cautions.values():
        yield from _caution(kb, caution)


def _sources(kb: KnowledgeBase) -> Iterator[Fault]:
    for source in kb.sources.values():
        if (source.superseded_by is None) != (source.superseded_on is None):
            yield fault_at(
                kb.places[source.id],
                "lifecycle.superseded_day",
                source.id,
                "has only one of 'superseded_by' and 'superseded_on'.",
                "Give both: which edition replaces it, and from which day.",
            )


def counts_after(statement: Statement | Caution, day: date) -> bool:
    """Whether the entry itself says nothing that would end it by *day*."""
    effective = statement.entry.effective
    ends = effective.until if effective else None
    gone = statement.entry.retracted
    return (ends is None or ends > day) and (gone is None or gone.on > day)


def _statement(kb: KnowledgeBase, statement: Statement) -> Iterator[Fault]:
    entry, source = statement.entry, kb.sources[statement.entry.cited.source]
    if source.retracted and counts_after(statement, source.retracted.on):
        yield fault_at(
            statement.place,
            "lifecycle.retracted_source",
            entry.id,
            f"still counts after its source {source.id!r} was retracted on {source.retracted.on}.",
            _END_IT,
        )
    if entry.stance != "insufficient_evidence":  # "the trial was retracted" may be said, and must name the trial
        for role in entry.studies:
            gone = kb.studies[role.study].entry.retracted
            if gone and counts_after(statement, gone.on):
                yield fault_at(
                    statement.place,
                    "lifecycle.retracted_study",
                    entry.id,
                    f"still counts after its study {role.study!r} was retracted on {gone.on}.",
                    _END_IT,
                )
    marked = any(relation.kind == "superseded_by" for relation in entry.relations)
    if source.superseded_on and not marked and counts_after(statement, source.superseded_on):
        yield fault_at(
            statement.place,
            "lifecycle.superseded_source",
            entry.id,
            f"still counts as current after {source.superseded_by!r} replaced {source.id!r} on {source.superseded_on}.",
            "Declare the statement that replaces it ('superseded_by'), or end it by that day (effective.until).",
        )


def _caution(kb: KnowledgeBase, caution: Caution) -> Iterator[Fault]:
    cited = {place.source for place in caution.entry.cited}
    days = [gone.on for name in cited if (gone := kb.sources[name].retracted)]
    if cited and len(days) == len(cited) and counts_after(caution, max(days)):
        yield fault_at(
            caution.place,
            "lifecycle.retracted_source",
            caution.entry.id,
            f"still counts after everything that it cites was retracted on {max(days)}.",
            "Cite what it rests on now, or end it (effective.until, retracted).",
        )
