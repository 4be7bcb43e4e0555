"""What changed between two days for one patient, and what changed it.

Two assessments of the same patient, as of either day, are laid side by side. A change is put down to what became
public, was replaced or ended in between, with its day and place; where nothing on record accounts for it, that is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain

from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Bilingual, CautionView, Entry, ErratumView, Gap
from engine.causes import Causes, PublicBy, in_order, not_found
from engine.compare_headline import headline
from engine.compare_regimens import Changed, regimen_changes
from engine.comparison import (
    COMPARISON_CONTRACT,
    Cause,
    CautionChange,
    Comparison,
    ConflictChange,
    ErratumChange,
    GapChange,
    RegimenChange,
    RequirementChange,
    SourceChange,
    StatementChange,
)
from engine.errors import Fault, InputRefused
from engine.phrases import bilingual
from engine.study_news import study_changes

ORDER = Bilingual(
    "Listed for reading, not ranked: what speaks against or is no longer offered, then what is new, then other evidence.",
    "排列仅为便于阅读，并非优劣排序：先列反对与不再列出者，再列新增者，后列证据变化者。",
)


def days_refused(first: date, second: date, today: date) -> list[Fault]:
    """What is wrong with two days that are to be compared, each fault at ``from`` or ``to``."""
    faults = [
        Fault(
            "value.future",
            name,
            f"{day} lies after today ({today}); nobody knows what will be public then.",
            "Give today or an earlier day.",
            message_zh=f"{day}晚于今天（{today}），届时有何资料尚不可知。",
            remedy_zh="请写今天或更早的日期。",
        )
        for name, day in (("from", first), ("to", second))
        if day > today
    ]
    if first == second:
        faults.append(
            Fault(
                "compare.same_day",
                "from",
                f"both days are {first}.",
                "Give two different days.",
                message_zh=f"两个日期都是{first}。",
                remedy_zh="请写两个不同的日期。",
            )
        )
    elif first > second:
        faults.append(
            Fault(
                "compare.backwards",
                "from",
                f"{first} lies after {second}.",
                "Give the earlier day as 'from'.",
                message_zh=f"{first}晚于{second}。",
                remedy_zh="请把较早的日期写在from。",
            )
        )
    return faults


def compare(
    engine: Engine,
    document: object,
    *,
    first: date,
    second: date,
    today: date,
    site: Mapping[str, Decimal] | None = None,
) -> Comparison:
    """What differs between the answers as of *first* and as of *second* for the profile in *document*.

    The profile is read against *today* both times. Raises :class:`~engine.errors.InputRefused` with every fault of
    the days and of the profile.
    """
    faults = days_refused(first, second, today)
    try:
        if faults:
            engine.intake.read(document, today, site)
        else:
            before, after = (
                engine.assess(document, today=today, as_of=day, site=site, outcomes=False) for day in (first, second)
            )
    except InputRefused as refused:
        raise InputRefused([*faults, *refused.faults]) from None
    if faults:
        raise InputRefused(faults)
    return differences(before, after, PublicBy(*engine.day(first)), PublicBy(*engine.day(second)))


def differences(before: Assessment, after: Assessment, then: PublicBy, now: PublicBy) -> Comparison:
    """The difference between two assessments of one patient; *then* and *now*: what was public on either day."""
    return _Differences(before, after, Causes(then, now)).build()


class _Differences:
    """Lays two assessments side by side."""

    def __init__(self, before: Assessment, after: Assessment, causes: Causes) -> None:
        self._before = before
        self._after = after
        self._causes = causes
        self._kb = causes.now.catalogue.kb

    def build(self) -> Comparison:
        """The whole comparison."""
        changed = regimen_changes(_by_regimen(self._before), _by_regimen(self._after), self._causes)
        statements = self._statements()
        studies = study_changes(self._causes, self._studies())
        sources = self._sources()
        gaps = self._gaps(self._before.evidence_gaps, self._after.evidence_gaps)
        conflicts = self._conflicts()
        answered = self._after.status == "answered"
        return Comparison(
            contract=COMPARISON_CONTRACT,
            status="compared" if answered else "out_of_scope",
            from_day=self._before.as_of,
            to_day=self._after.as_of,
            headline=(
                headline(self._causes, changed.regimens, gaps, conflicts, studies, sources)
                if answered
                else self._after.headline
            ),
            regimens=changed.regimens,
            statements=statements,
            studies=studies,
            cautions=self._cautions(changed.regimens),
            requirements=self._requirements(changed.regimens),
            evidence_gaps=gaps,
            investigational=self._gaps(self._before.investigational, self._after.investigational),
            conflicts=conflicts,
            errata=self._errata(changed),
            sources=sources,
            unchanged=changed.unchanged,
            order=ORDER,
            knowledge_base=self._after.knowledge_base,
            engine_version=self._after.engine_version,
            disclaimer=self._after.disclaimer,
        )

    # --- statements and studies ------------------------------------------------------------------------

    def _statements(self) -> tuple[StatementChange, ...]:
        names = dict.fromkeys(chain(_statement_ids(self._before), _statement_ids(self._after)))
        changes = (self._statement(name) for name in names if name in self._kb.statements)
        found = [change for change in changes if change is not None]
        return tuple(sorted(found, key=lambda change: (change.day or "", change.setting, change.rule_id)))

    def _statement(self, name: str) -> StatementChange | None:
        statement = self._kb.statements[name]
        cause = self._causes.statement(name)
        was, now = (name in side.catalogue.statements for side in (self._causes.then, self._causes.now))
        if cause is None and was == now:
            return None
        entry = statement.entry
        return StatementChange(
            rule_id=name,
            kind=_STATEMENT_KINDS.get(cause.kind, "not_found") if cause else "not_found",  # type: ignore[arg-type]
            stance=entry.stance,
            setting=statement.setting,
            regimen=entry.regimen,
            title=bilingual(entry.title),
            text=bilingual(entry.says),
            citation=self._causes.now.catalogue.citation(entry.cited),
            day=cause.day if cause else None,
            by=self._causes.replaced_by(name),
        )

    def _studies(self) -> dict[str, tuple[str, ...]]:
        """The studies behind either answer, each with the regimens it stands behind."""
        shown: dict[str, dict[str, None]] = {}
        for answer in (self._before, self._after):
            for entry in _entries(answer):
                for study in self._behind(entry):
                    shown.setdefault(study, {})[entry.regimen.id] = None
            for gap in (*answer.evidence_gaps, *answer.investigational):
                for view in gap.evidence:
                    shown.setdefault(view.study_id, {}).update({gap.regimen.id: None} if gap.regimen else {})
        return {study: tuple(regimens) for study, regimens in shown.items()}

    def _behind(self, entry: Entry) -> Iterator[str]:
        yield from (view.study_id for view in entry.evidence)
        for view in entry.statements:
            yield from (role.study for role in self._kb.statements[view.rule_id].entry.studies)

    # --- the rest --------------------------------------------------------------------------------------

    def _because(self, *causes: Cause | None) -> tuple[Cause, ...]:
        return in_order(cause for cause in causes if cause is not None) or (not_found(()),)

    def _gaps(self, before: Sequence[Gap], after: Sequence[Gap]) -> tuple[GapChange, ...]:
        was, now = ({gap.rule_id: gap for gap in gaps} for gaps in (before, after))
        opened = [GapChange("opened", now[name], self._gap_because(name)) for name in now if name not in was]
        closed = [GapChange("closed", was[name], self._gap_because(name)) for name in was if name not in now]
        return (*opened, *closed)

    def _gap_because(self, name: str) -> tuple[Cause, ...]:
        cause = self._causes.statement(name)
        return self._because(cause, *(self._causes.behind(name) if cause else ()))

    def _conflicts(self) -> tuple[ConflictChange, ...]:
        def sides(conflict: object) -> tuple[str, ...]:
            return tuple(sorted(view.rule_id for view in conflict.sides))  # type: ignore[attr-defined]

        was, now = ({sides(item): item for item in answer.conflicts} for answer in (self._before, self._after))
        found = [
            ConflictChange("new", conflict, self._because(*map(self._causes.statement, key)))
            for key, conflict in now.items()
            if key not in was
        ]
        found += [
            ConflictChange("gone", conflict, self._because(*map(self._causes.statement, key)))
            for key, conflict in was.items()
            if key not in now
        ]
        return tuple(found)

    def _cautions(self, changes: Sequence[RegimenChange]) -> tuple[CautionChange, ...]:
        was, now = _cautions(self._before), _cautions(self._after)
        found: list[CautionChange] = []
        for kind, here, there in (("new", now, was), ("gone", was, now)):
            for name, (view, regimens) in here.items():
                if name not in there:
                    cause = self._causes.caution(name)
                    because = self._because(*([cause] if cause else self._shown_with(regimens, changes, kind)))
                    found.append(CautionChange(kind, view, regimens, because))  # type: ignore[arg-type]
        return tuple(found)

    def _requirements(self, changes: Sequence[RegimenChange]) -> tuple[RequirementChange, ...]:
        was, now = ({item.id: item for item in answer.requirements} for answer in (self._before, self._after))
        found: list[RequirementChange] = []
        for kind, here, there in (("new", now, was), ("gone", was, now)):
            for name, item in here.items():
                if name not in there:
                    ruled = name in self._kb.statements
                    cause = self._causes.statement(name) if ruled else self._causes.caution(name)
                    because = self._because(*([cause] if cause else self._shown_with(item.regimens, changes, kind)))
                    found.append(RequirementChange(kind, item, because))  # type: ignore[arg-type]
        return tuple(found)

    def _shown_with(self, regimens: Iterable[str], changes: Sequence[RegimenChange], kind: str) -> list[Cause]:
        """That a caution is shown now, or no longer, because one of its regimens is."""
        about, found = set(regimens), []
        for change in changes:
            if change.regimen.id in about and "standing" in change.aspects:
                dated = [cause.day for cause in change.because if cause.day and not cause.behind]
                name = change.regimen.name
                words = (
                    Bilingual(f"{name.en} is now listed", f"现已列出{name.zh}")
                    if kind == "new"
                    else Bilingual(f"{name.en} is no longer listed so", f"{name.zh}不再如此列出")
                )
                found.append(Cause("regimen", change.regimen.id, min(dated, default=None), words))
        return found

    def _errata(self, changed: Changed) -> tuple[ErratumChange, ...]:
        was = {item.id for item in self._before.errata}
        return tuple(
            ErratumChange(item, self._erratum_because(item, changed))
            for item in self._after.errata
            if item.id not in was
        )

    def _erratum_because(self, item: ErratumView, changed: Changed) -> tuple[Cause, ...]:
        """Its source was published, or one that it rests on; else what it touches is shown now."""
        texts = (item.printed.en, item.printed.zh, item.right.en, item.right.zh, item.ground.en, item.ground.zh)
        named = [name for name in self._kb.sources if any(name in text for text in texts)]
        published = [cause for name in (item.source_id, *named) if (cause := self._causes.source(name))]
        if published:
            return self._because(*published)
        touched = set(item.touches)
        ruled = [self._causes.statement(name) for name in touched if name in self._kb.statements]
        about = touched | changed.regimens_of(touched)
        return self._because(*ruled, *self._shown_with(about, changed.regimens, "new"))

    def _sources(self) -> tuple[SourceChange, ...]:
        was, now = ({view.id: view for view in answer.sources} for answer in (self._before, self._after))
        found: list[SourceChange] = []
        for name, view in now.items():
            source = self._kb.sources[name]
            if name not in was and self._causes.between(source.published):
                found.append(SourceChange("published", view, view.published))
            if view.superseded_by and self._causes.between(source.superseded_on):
                assert source.superseded_on is not None
                found.append(SourceChange("superseded", view, source.superseded_on.isoformat()))
        return tuple(sorted(found, key=lambda change: (change.day or "", change.kind, change.source.id)))


_STATEMENT_KINDS = {"statement": "new", "superseded": "superseded", "ended": "ended", "retracted": "retracted"}


def _entries(answer: Assessment) -> Iterator[Entry]:
    for standing in STANDINGS:
        yield from getattr(answer, standing)


def _by_regimen(answer: Assessment) -> dict[tuple[str, str], list[tuple[str, Entry]]]:
    found: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            found.setdefault((entry.regimen.id, entry.setting), []).append((standing, entry))
    return found


def _statement_ids(answer: Assessment) -> Iterator[str]:
    for entry in _entries(answer):
        yield from (view.rule_id for view in entry.statements)
    yield from (gap.rule_id for gap in (*answer.evidence_gaps, *answer.investigational))
    yield from (item.id for item in answer.requirements)


def _cautions(answer: Assessment) -> dict[str, tuple[CautionView, tuple[str, ...]]]:
    """Every caution of the answer with the regimens it is shown on."""
    views: dict[str, CautionView] = {}
    regimens: dict[str, dict[str, None]] = {}
    for entry in _entries(answer):
        for caution in entry.cautions:
            views.setdefault(caution.id, caution)
            regimens.setdefault(caution.id, {})[entry.regimen.id] = None
    return {name: (view, tuple(regimens[name])) for name, view in views.items()}
