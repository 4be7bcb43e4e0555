"""One patient's packet: everything that page, PDF and DOCX show, in the order in which they show it.

The renderers add no fact and leave none out; they choose a language and a layout. Texts are in both languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from api.board.pictures.data import Forest, Timeline, Trend
from engine.assessment import AlertItem, Bilingual, Directness, KnowledgeBaseVersion, Pathway

Standing: TypeAlias = Literal["candidates", "conditional", "pending", "against", "excluded"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One entry of the numbered list. ``note``: superseded, seen only in quotation, not checked, ...; in words."""

    number: int
    kind: Literal["source", "study"]
    id: str
    text: Bilingual
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with a value. ``field``: its id in the vocabulary where it is one."""

    label: Bilingual
    value: Bilingual
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Whom it is about: pseudonym, age and what else is read first. Unknown age is said to be unknown."""

    pseudonym: str
    age: Bilingual
    facts: tuple[Fact, ...]
    question: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A score or stage. ``value`` is a range where facts are missing, which ``missing`` names. ``warnings``: of the table.

    ``first``: read first by every board; the others may stand smaller.
    """

    fact: str
    first: bool
    label: Bilingual
    value: Bilingual
    edition: str
    missing: tuple[Bilingual, ...]
    warnings: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class Sourced:
    """A sentence with the numbers of its references and, where it stands in one source, the place."""

    text: Bilingual
    references: tuple[int, ...]
    place: str | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class DirectnessTable:
    """The patient against the population of the study that the certainty rests on."""

    study_id: str
    study: str
    rows: tuple[Directness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One regimen in one setting.

    ``anchor``: unique in the packet, safe as an HTML id. ``stance``, ``certainty``, ``directly``: in words, never a
    colour or a sign alone. ``reason``: one line, why it stands where it stands. ``grades``: as the sources give them.
    ``note``: the note on the level of evidence. ``figure``: the key figure in short, ``figures`` all of the newest cut of
    each study. ``missing``: facts that would settle it. ``against``: studies and statements that speak against it.
    ``cautions``: those that apply; ``to_check``: codes of those in the packet's list of which a fact is not known.
    ``directness``: only where something differs or is not known; else the note says that everything matches.
    ``short_references``: of the reason and of the study that the certainty rests on, for the first page.
    """

    anchor: str
    regimen: str
    name: Bilingual
    setting: str
    stance: Bilingual
    reason: Sourced
    statements: tuple[Sourced, ...]
    grades: tuple[Bilingual, ...]
    certainty: Bilingual | None
    directly: Bilingual
    differs: Bilingual | None
    note: Bilingual
    figure: Bilingual | None
    figures: tuple[Sourced, ...]
    against: tuple[Sourced, ...]
    cautions: tuple[Sourced, ...]
    to_check: tuple[str, ...]
    because: tuple[Bilingual, ...]
    missing: tuple[Bilingual, ...]
    directness: DirectnessTable | None
    references: tuple[int, ...]
    short_references: tuple[int, ...]
    rules: tuple[str, ...]
    studies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCheck:
    """A caution of which a fact is not known, told once for all the regimens it concerns. ``code``: ``C1``, ``C2``, ..."""

    code: str
    caution: Sourced
    missing: tuple[Bilingual, ...]
    regimens: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """The regimens of one setting, in reading order, which is no ranking."""

    setting: str
    name: Bilingual
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One standing. ``explained``: what the standing means, in a sentence."""

    standing: Standing
    title: Bilingual
    explained: Bilingual
    groups: tuple[SettingGroup, ...]

    @property
    def count(self) -> int:
        """How many regimens stand in it."""
        return sum(len(group.lines) for group in self.groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a disagreement."""

    source: Bilingual
    place: str
    text: Bilingual
    stance: Bilingual
    rule: str
    references: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sources that take different positions."""

    note: Bilingual
    sides: tuple[Side, Side]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """An unknown fact. ``decides``: how many open items wait for it. ``outcomes``: what each answer would bring."""

    field: str
    label: Bilingual
    decides: int
    outcomes: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo:
    """Something to do or to find out with the regimens named, or with all of them."""

    title: Bilingual
    text: Bilingual
    status: Bilingual
    regimens: tuple[Bilingual, ...]
    references: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FrontLine:
    """One regimen on the first page. ``anchor``: where the rest of it stands."""

    anchor: str
    name: Bilingual
    stance: Bilingual
    short: Bilingual
    references: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FrontGroup:
    """Regimens of one setting on the first page; ``more`` says how many others follow."""

    name: Bilingual
    lines: tuple[FrontLine, ...]
    more: Bilingual | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The first page, to be read in two minutes. ``headline`` leaves out what stands in the box of alerts. ``against``, ``unknown``: the weightiest, with what was left out."""

    headline: tuple[Bilingual, ...]
    to_do: Bilingual | None
    gaps: tuple[Sourced, ...]
    groups: tuple[FrontGroup, ...]
    against: tuple[Bilingual, ...]
    conflicts: Bilingual | None
    unknown: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """What the board is given for one patient.

    ``made``: when (UTC). ``as_of``: nothing that became public later was used. ``record``: the id under which the answer
    is kept, ``None`` where no record is. ``notes``: what of the patient's record was not used. ``findings``: every value as
    written and as read. ``refused``: out of scope; then nothing is offered, and ``alerts`` says why.
    """

    who: Who
    made: datetime
    as_of: date
    knowledge_base: KnowledgeBaseVersion
    engine_version: str
    record: str | None
    disclaimer: Bilingual
    order: Bilingual
    refused: bool
    front: Front
    timeline: Timeline
    stages: tuple[Stage, ...]
    pathways: tuple[Pathway, ...]
    liver: tuple[Fact, ...]
    trends: tuple[Trend, ...]
    alerts: tuple[AlertItem, ...]
    gaps: tuple[Sourced, ...]
    sections: tuple[Section, ...]
    to_check: tuple[ToCheck, ...]
    forests: tuple[Forest, ...]
    conflicts: tuple[Disagreement, ...]
    unknown: tuple[Unknown, ...]
    to_do: tuple[ToDo, ...]
    findings: tuple[Fact, ...]
    notes: tuple[Bilingual, ...]
    errata: tuple[Sourced, ...]
    references: tuple[Reference, ...]
