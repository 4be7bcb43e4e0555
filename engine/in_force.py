"""What counts on a day: an entry within its days, from a source that is public, and from nothing that was retracted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Protocol

from engine.assessment import AlertItem, Bilingual
from engine.schema.common import Effective, Retraction, Text

if TYPE_CHECKING:
    from engine.inference.verdicts import Verdict
    from engine.knowledge import Caution, KnowledgeBase, Statement
    from engine.schema.sources import SourceFile
    from engine.schema.statements import StatementEntry
    from engine.schema.studies import StudyFile


class Retractable(Protocol):
    """An entry that can be taken back."""

    @property
    def retracted(self) -> Retraction | None:
        """When and why it was, if it was."""


def retracted(entry: Retractable, as_of: date) -> bool:
    """Whether *entry* had been taken back by *as_of*."""
    return entry.retracted is not None and entry.retracted.on <= as_of


def holds(effective: Effective, as_of: date) -> bool:
    """Whether *as_of* is one of the days of *effective*."""
    return effective.since <= as_of and (effective.until is None or as_of < effective.until)


def in_force(statement: Statement, source: SourceFile, as_of: date) -> bool:
    """Whether *statement* of *source* counts on *as_of*."""
    return (
        source.published <= as_of
        and holds(statement.effective, as_of)
        and not retracted(statement.entry, as_of)
        and not retracted(source, as_of)
    )


def caution_in_force(caution: Caution, as_of: date) -> bool:
    """Whether *caution* counts on *as_of*. A retracted source does not silence a warning; ``rules check`` names it."""
    return holds(caution.entry.effective, as_of) and not retracted(caution.entry, as_of)


def retractions(kb: KnowledgeBase, as_of: date) -> dict[str, tuple[AlertItem, ...]]:
    """By statement, alerts on what was taken back by *as_of*: the statement, its source, or a study it names."""
    found: dict[str, tuple[AlertItem, ...]] = {}
    for name, statement in kb.statements.items():
        entry, source = statement.entry, kb.sources[statement.entry.cited.source]
        if statement.effective.since > as_of or source.published > as_of:
            continue
        studies = [kb.studies[role.study].entry for role in entry.studies]
        alerts = [_alert("statement", entry, entry.title)] if retracted(entry, as_of) else []
        alerts += [_alert("source", source, source.title)] if retracted(source, as_of) else []
        alerts += [_alert("study", study, study.title) for study in studies if retracted(study, as_of)]
        if alerts:
            found[name] = tuple(alerts)
    return found


def retracted_for(found: Mapping[str, tuple[AlertItem, ...]], verdicts: Mapping[str, Verdict]) -> tuple[AlertItem, ...]:
    """The alerts of :func:`retractions` on statements that would have spoken for the patient, each once."""
    return tuple(
        dict.fromkeys(
            alert
            for name, alerts in found.items()
            if verdicts.get(name, "not_applicable") != "not_applicable"
            for alert in alerts
        )
    )


_KINDS = {"statement": ("Statement", "条目"), "source": ("Source", "来源"), "study": ("Study", "研究")}


def _alert(kind: str, entry: StatementEntry | SourceFile | StudyFile, title: Text) -> AlertItem:
    assert entry.retracted is not None
    day, reason = entry.retracted.on.isoformat(), entry.retracted.reason
    en, zh = _KINDS[kind]
    return AlertItem(
        f"retracted.{kind}",
        "warning",
        Bilingual(
            f"{en} retracted on {day}: {title.en} ({entry.id}). {reason.en} It is no evidence any more, and what "
            "rested on it is not shown.",
            f"{zh}已于{day}撤回：{title.zh}（{entry.id}）。{reason.zh}不再作为证据，依据其所列内容不再显示。",
        ),
    )
