"""The knowledge base as a whole: where sources differ, what of them is encoded, and who checked it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from api.views import RuleSummary
from api.web.knowledge_library import Library, Origin
from engine import settings
from engine.assessment import Bilingual
from engine.curation.coverage import SourceCoverage, coverage
from engine.curation.lifecycle import Notice
from engine.in_force import in_force
from engine.knowledge import KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.schema.common import Text
from engine.schema.passages import Passage
from engine.schema.sources import SourceFile

DIFFERENT = ("incompatible", "differs")


@dataclass(frozen=True, slots=True)
class Side:
    """One position of a conflict. ``counts``: whether it is in force and not replaced. ``note``: what it says of the other."""

    statement: Statement
    source: SourceFile
    origins: tuple[Origin, ...]
    counts: bool
    note: Text | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements that do not agree with *one*. ``regimen``: the id that all are about, where it is one.

    ``note``: what all of them say of it in the same words. A note that one side alone gives speaks from that side.
    """

    kind: str
    setting: str
    regimen: str | None
    subject: Bilingual
    note: Text | None
    one: Side
    others: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Checking:
    """How many entries of one kind were compared with a text, signed by a clinician, and are overdue."""

    kind: str
    entries: int
    verified: int
    reviewed: int
    overdue: int


@dataclass(frozen=True, slots=True)
class CoverageView:
    """What is encoded and what is not. ``background``: passages of each source that became nothing, with the reason."""

    sources: tuple[SourceCoverage, ...]
    background: Mapping[str, tuple[Passage, ...]]
    undecided: Mapping[str, tuple[Passage, ...]]
    checking: tuple[Checking, ...]
    overdue: tuple[Notice, ...]
    unverified: tuple[RuleSummary, ...]
    unsupported: Mapping[str, tuple[RuleSummary, ...]]


def conflicts(library: Library) -> tuple[tuple[str, tuple[Conflict, ...]], ...]:
    """What differs from what, by setting. Each declared difference stands in one conflict and no other."""
    pairs = list(_pairs(library.kb))
    often = Counter((pair.about, name) for pair in pairs for name in pair.names)
    groups: dict[tuple[str, str, str], list[str]] = {}
    for pair in pairs:  # what differs from several in the same way is shown once, beside all of them
        one, other = sorted(pair.names, key=lambda name: (-often[pair.about, name], name))
        groups.setdefault((one, pair.kind, pair.about), []).append(other)
    found = [_conflict(library, one, kind, others) for (one, kind, _), others in groups.items()]
    found.sort(key=lambda item: (settings.RANK[item.setting], item.subject.en))
    return tuple((setting, tuple(group)) for setting, group in groupby(found, key=lambda item: item.setting))


@dataclass(frozen=True, slots=True)
class _Pair:
    """``about``: the note that both give in the same words; else the pair itself, which then stands alone."""

    names: tuple[str, str]
    kind: str
    about: str


def _pairs(kb: KnowledgeBase) -> Iterator[_Pair]:
    for name, statement in kb.statements.items():
        for relation in statement.entry.relations:
            if relation.kind in DIFFERENT and name < relation.to:
                shared = relation.note is not None and relation.note == _note(kb, relation.to, name)
                about = relation.note.en if shared and relation.note else f"{name} {relation.to}"
                yield _Pair((name, relation.to), relation.kind, about)


def _note(kb: KnowledgeBase, name: str, other: str) -> Text | None:
    """What the statement *name* says of the *other*."""
    return next((item.note for item in kb.statements[name].entry.relations if item.to == other), None)


def _conflict(library: Library, one: str, kind: str, others: Sequence[str]) -> Conflict:
    kb = library.kb
    statement = kb.statements[one]
    regimens = {kb.statements[name].entry.regimen for name in (one, *others)}
    regimen = statement.entry.regimen if len(regimens) == 1 else None
    mine, theirs = _note(kb, one, others[0]), _note(kb, others[0], one)
    shared = mine if mine == theirs else None
    return Conflict(
        kind,
        statement.setting,
        regimen,
        bilingual(kb.regimens[regimen].name if regimen else statement.question),
        shared,
        _side(library, one, None if shared else mine),
        tuple(_side(library, name, None if shared else theirs) for name in others),
    )


def _side(library: Library, name: str, note: Text | None) -> Side:
    statement = library.kb.statements[name]
    source = library.kb.sources[statement.entry.cited.source]
    origins, past = library.origins(name, "rule", "evidence_gap"), library.past()
    counts = in_force(statement, source, library.today) and name not in past
    return Side(statement, source, origins, counts, note)


def coverage_view(library: Library) -> CoverageView:
    """What of each source is encoded, what was checked, and what no study supports."""
    kb, passages = library.kb, library.passages
    by_source = {name: [item for chapter in passages.of(name) for item in chapter.passages] for name in kb.sources}
    nothing = {name: tuple(item for item in found if _became_nothing(item)) for name, found in by_source.items()}
    bare = [library.rules[name] for name, known in kb.statements.items() if not known.entry.studies]
    bare.sort(key=lambda rule: (settings.RANK[rule.setting or ""], rule.id))
    return CoverageView(
        coverage(kb, passages).sources,
        {name: tuple(item for item in found if item.background) for name, found in nothing.items()},
        {name: tuple(item for item in found if not item.background) for name, found in nothing.items()},
        tuple(_checking(library)),
        library.life().of("overdue"),
        tuple(rule for rule in library.rules.values() if not rule.verified),
        {setting: tuple(group) for setting, group in groupby(bare, key=lambda rule: rule.setting or "")},
    )


def _became_nothing(passage: Passage) -> bool:
    return not any(getattr(passage.becomes, kind) for kind in type(passage.becomes).model_fields)


def _checking(library: Library) -> Iterator[Checking]:
    kb = library.kb
    overdue = library.life().of("overdue")
    rules = library.rules.values()
    kinds: tuple[tuple[str, list[tuple[bool, str]]], ...] = (
        ("statement", [(rule.verified, rule.clinical_review) for rule in rules if rule.kind == "statement"]),
        ("caution", [(rule.verified, rule.clinical_review) for rule in rules if rule.kind == "caution"]),
        ("study", [(known.entry.verified.done, known.entry.clinical_review) for known in kb.studies.values()]),
    )
    for kind, entries in kinds:
        yield Checking(
            kind,
            len(entries),
            sum(verified for verified, _ in entries),
            sum(reviewer != "none" for _, reviewer in entries),
            sum(notice.kind == kind for notice in overdue),
        )


def errata_by_source(kb: KnowledgeBase, kinds: Iterable[str]) -> dict[str, dict[str, int]]:
    """How many errata of each kind each source has; sources without any are left out."""
    counted: dict[str, dict[str, int]] = {}
    for source, item in kb.errata:
        row = counted.setdefault(source, dict.fromkeys(kinds, 0))
        row[item.kind] += 1
    return counted
