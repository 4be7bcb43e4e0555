"""The life of what is known: who signed it, by when it is to be read again, what was replaced and what was taken back."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.checks.places import line_of_id
from engine.in_force import caution_in_force, in_force, retracted
from engine.knowledge import Caution, KnowledgeBase, Statement
from engine.rule_files import Place
from engine.schema.cautions import CautionEntry
from engine.schema.common import Text
from engine.schema.sources import SourceFile
from engine.schema.staging import StagingFile
from engine.schema.statements import StatementEntry
from engine.schema.studies import StudyFile

Kind = Literal["source", "study", "statement", "caution", "staging"]
Entry = SourceFile | StudyFile | StatementEntry | CautionEntry | StagingFile
State = Literal["retracted", "superseded", "overdue"]
STATES: tuple[State, ...] = ("retracted", "superseded", "overdue")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to look at. ``day``: the day it was due, replaced or taken back. ``by``: what replaces a superseded entry. ``why``: the reason of a retraction."""

    state: State
    kind: Kind
    id: str
    file: str
    line: int | None
    day: date
    reviewer: str
    by: tuple[str, ...] = ()
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """The state of the knowledge base on a day. ``reviewed``: how many of its entries a clinician has signed."""

    on: date
    notices: tuple[Notice, ...]
    reviewed: int
    entries: int

    def of(self, state: State) -> tuple[Notice, ...]:
        """The notices of one kind, longest ago first."""
        return tuple(notice for notice in self.notices if notice.state == state)

    @property
    def to_mend(self) -> tuple[Notice, ...]:
        """What somebody has to see to: overdue entries, and cautions of replaced editions, which nothing else marks."""
        replaced = tuple(notice for notice in self.of("superseded") if notice.kind == "caution")
        return replaced + self.of("overdue")


def months_after(day: date, months: int) -> date:
    """The same day *months* later; the last of the month where that month is shorter."""
    year, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def kind_of(entry: Entry) -> Kind:
    """What sort of entry it is."""
    kinds: tuple[tuple[type, Kind], ...] = (
        (SourceFile, "source"),
        (StudyFile, "study"),
        (StatementEntry, "statement"),
        (CautionEntry, "caution"),
    )
    return next((kind for model, kind in kinds if isinstance(entry, model)), "staging")


def review_due(kb: KnowledgeBase, entry: Entry) -> date | None:
    """The day by which *entry* is to be read again; ``None`` where nothing says so.

    Its own ``review_due``; else the interval of its kind from the day it was checked; for a source, from the day it
    was published.
    """
    if entry.review_due is not None:
        return entry.review_due
    began = entry.published if isinstance(entry, SourceFile) else entry.verified.on
    if kb.lifecycle is None or began is None:
        return None
    interval = entry.kind if isinstance(entry, SourceFile) else kind_of(entry)
    return months_after(began, getattr(kb.lifecycle.months, interval))


def life(kb: KnowledgeBase, on: date) -> Life:
    """What is overdue, superseded or retracted on day *on*."""
    entries = list(_entries(kb))
    notices = [notice for entry, place in entries for notice in _notices(kb, entry, place, on)]
    order = {state: index for index, state in enumerate(STATES)}
    notices.sort(key=lambda notice: (order[notice.state], notice.day, notice.kind, notice.id))
    reviewed = sum(entry.clinical_review != "none" for entry, _ in entries)
    return Life(on, tuple(notices), reviewed, len(entries))


def _entries(kb: KnowledgeBase) -> Iterator[tuple[Entry, Place]]:
    for source in kb.sources.values():
        yield source, kb.places[source.id]
    for staging in kb.staging.values():
        yield staging, kb.places[staging.id]
    rules: tuple[Statement | Caution, ...] = (*kb.statements.values(), *kb.cautions.values())
    for rule in rules:
        yield rule.entry, rule.place
    for study in kb.studies.values():
        yield study.entry, study.place


def _notices(kb: KnowledgeBase, entry: Entry, place: Place, on: date) -> Iterator[Notice]:
    def notice(state: State, day: date, by: tuple[str, ...] = (), why: Text | None = None) -> Notice:
        line = line_of_id(place, entry.id)
        kind = kind_of(entry)
        return Notice(state, kind, entry.id, place.shown_as, line, day, entry.clinical_review, by, why)

    if not isinstance(entry, StagingFile) and entry.retracted is not None and retracted(entry, on):
        yield notice("retracted", entry.retracted.on, why=entry.retracted.reason)
        return
    replaced = _replaced(kb, entry, on)
    if replaced is not None:
        yield notice("superseded", *replaced)
        return
    if not _counts(kb, entry, on):
        return
    due = review_due(kb, entry)
    if due is not None and due < on:
        yield notice("overdue", due)


def _replaced(kb: KnowledgeBase, entry: Entry, on: date) -> tuple[date, tuple[str, ...]] | None:
    """From which day and by what *entry* is replaced, as far as it still counts at all."""
    if isinstance(entry, SourceFile):
        if entry.superseded_by and entry.superseded_on and entry.superseded_on <= on:
            return entry.superseded_on, (entry.superseded_by,)
        return None
    if isinstance(entry, StatementEntry) and _counts(kb, entry, on):
        newer = [
            (max(kb.statements[relation.to].effective.since, _source(kb, relation.to).published), relation.to)
            for relation in entry.relations
            if relation.kind == "superseded_by" and in_force(kb.statements[relation.to], _source(kb, relation.to), on)
        ]
        return (min(newer)[0], tuple(name for _, name in newer)) if newer else None
    if isinstance(entry, CautionEntry) and entry.cited and _counts(kb, entry, on):
        sources = [kb.sources[place.source] for place in entry.cited]
        days = [source.superseded_on for source in sources if source.superseded_on and source.superseded_on <= on]
        if len(days) == len(sources):
            return max(days), tuple(dict.fromkeys(s.superseded_by for s in sources if s.superseded_by))
    return None


def _source(kb: KnowledgeBase, statement: str) -> SourceFile:
    return kb.sources[kb.statements[statement].entry.cited.source]


def _counts(kb: KnowledgeBase, entry: Entry, on: date) -> bool:
    """Whether *entry* plays a part in answers as of *on*."""
    if isinstance(entry, StatementEntry):
        return in_force(kb.statements[entry.id], _source(kb, entry.id), on)
    if isinstance(entry, CautionEntry):
        return caution_in_force(kb.cautions[entry.id], on)
    return not isinstance(entry, SourceFile) or entry.published <= on
