"""What would be different of an answer if something were supposed of the patient: two answers laid side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias, TypeVar

from engine.assess import STANDINGS, Case, Engine
from engine.assessment import AlertItem, Assessment, Bilingual, Condition, Entry, Gap, Requirement
from engine.compile import Rule
from engine.phrases import bilingual

Direction: TypeAlias = Literal["up", "down", "other"]
_RANK = {"candidates": 3, "conditional": 2, "pending": 1}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changed:
    """A score or stage that comes out differently."""

    label: Bilingual
    before: Bilingual
    after: Bilingual


@dataclass(frozen=True, slots=True)
class Reason:
    """A condition that comes out differently. ``rule``: what is asked by which statement or caution, in words."""

    rule_id: str
    rule: Bilingual
    expected: Bilingual
    before: Condition
    after: Condition


@dataclass(frozen=True, slots=True)
class Place:
    """Where a regimen stands, and how it is spoken of there."""

    standing: str
    stance: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A regimen in one setting that stands elsewhere. No place: it is not listed."""

    regimen: str
    name: Bilingual
    setting: str
    before: tuple[Place, ...]
    after: tuple[Place, ...]
    reasons: tuple[Reason, ...]

    @property
    def direction(self) -> Direction:
        """``up``: it comes into what may be considered, or further up in it; ``down``: the other way round."""
        was, now = (
            max((_RANK.get(place.standing, 0) for place in places), default=0) for places in (self.before, self.after)
        )
        return "up" if now > was else "down" if now < was else "other"


@dataclass(frozen=True, slots=True)
class CautionChange:
    """A caution that comes up or falls away, and the regimens it is on. ``status``: applies, or unknown."""

    id: str
    effect: str
    status: str
    text: Bilingual
    regimens: tuple[Bilingual, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Everything that would be different; what is the same is not repeated."""

    headline: tuple[Bilingual, ...]
    stages: tuple[Changed, ...]
    moved: tuple[Moved, ...]
    alerts: tuple[AlertItem, ...]
    alerts_gone: tuple[AlertItem, ...]
    cautions: tuple[CautionChange, ...]
    cautions_gone: tuple[CautionChange, ...]
    requirements: tuple[Requirement, ...]
    requirements_gone: tuple[Requirement, ...]
    gaps: tuple[Gap, ...]
    gaps_gone: tuple[Gap, ...]

    @property
    def nothing(self) -> bool:
        """Whether the answer would be the same."""
        return not any(
            (
                self.stages,
                self.moved,
                self.alerts,
                self.alerts_gone,
                self.cautions,
                self.cautions_gone,
                self.requirements,
                self.requirements_gone,
                self.gaps,
                self.gaps_gone,
            )
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """One patient, asked of the engine: the answer, and how every condition came out. No case: out of scope."""

    answer: Assessment
    case: Case | None


def ask(engine: Engine, profile: object, today: date, as_of: date, site: Mapping[str, Decimal]) -> Asked:
    """The answer for *profile*. Raises :class:`~engine.errors.InputRefused`."""
    patient = engine.intake.read(profile, today, site)
    answer = engine.answer(patient, as_of, outcomes=False)
    case = engine.evaluate(engine.facts(patient), as_of) if answer.status == "answered" else None
    return Asked(answer, case)


def difference(engine: Engine, before: Asked, after: Asked) -> Difference:
    """What differs between two answers of *engine* as of the same day."""
    was, now = before.answer, after.answer
    reasons = _Reasons(engine, before.case, after.case)
    cautions, cautions_gone = _cautions(was, now, reasons)
    alerts, alerts_gone = _new_and_gone(was.alerts, now.alerts, lambda item: (item.code, item.says.en))
    needed, needed_no_more = _new_and_gone(was.requirements, now.requirements, lambda item: (item.id, item.status))
    gaps, gaps_gone = _new_and_gone(was.evidence_gaps, now.evidence_gaps, lambda item: item.rule_id)
    return Difference(
        headline=now.headline,
        stages=tuple(_stages(was, now)),
        moved=tuple(_moved(was, now, reasons)),
        alerts=alerts,
        alerts_gone=alerts_gone,
        cautions=cautions,
        cautions_gone=cautions_gone,
        requirements=needed,
        requirements_gone=needed_no_more,
        gaps=gaps,
        gaps_gone=gaps_gone,
    )


def _new_and_gone(
    before: Sequence[T], after: Sequence[T], key: Callable[[T], object]
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    was, now = {key(item) for item in before}, {key(item) for item in after}
    return tuple(item for item in after if key(item) not in was), tuple(item for item in before if key(item) not in now)


def _stages(before: Assessment, after: Assessment) -> Iterator[Changed]:
    was = {fact.fact: fact for fact in before.derived}
    now = {fact.fact: fact for fact in after.derived}
    for name in dict.fromkeys((*now, *was)):
        old, new = was.get(name), now.get(name)
        shown_old, shown_new = (fact.shown if fact else _NOT_THERE for fact in (old, new))
        if shown_old != shown_new:
            known = new or old
            assert known is not None
            yield Changed(known.label, shown_old, shown_new)


_NOT_THERE = Bilingual("not worked out", "无法得出")


def _entries(answer: Assessment) -> Iterator[tuple[str, Entry]]:
    for standing in STANDINGS:
        yield from ((standing, entry) for entry in getattr(answer, standing))


def _moved(before: Assessment, after: Assessment, reasons: _Reasons) -> Iterator[Moved]:
    places: tuple[dict[tuple[str, str], list[Place]], ...] = ({}, {})
    known: dict[tuple[str, str], Entry] = {}
    for found, answer in zip(places, (before, after), strict=True):
        for standing, entry in _entries(answer):
            key = (entry.regimen.id, entry.setting)
            known[key] = entry
            found.setdefault(key, []).append(Place(standing, entry.stance))
    moved = []
    for key, entry in known.items():
        was, now = (tuple(found.get(key, ())) for found in places)
        if was != now:
            moved.append(Moved(*key[:1], entry.regimen.name, entry.setting, was, now, reasons.of_regimen(*key)))
    order = {"up": 0, "down": 1, "other": 2}
    yield from sorted(moved, key=lambda item: order[item.direction])


def _cautions(
    before: Assessment, after: Assessment, reasons: _Reasons
) -> tuple[tuple[CautionChange, ...], tuple[CautionChange, ...]]:
    was, now = _cautioned(before, reasons), _cautioned(after, reasons)
    return tuple(now[key] for key in now if key not in was), tuple(was[key] for key in was if key not in now)


def _cautioned(answer: Assessment, reasons: _Reasons) -> dict[tuple[str, str], CautionChange]:
    """Every caution on a regimen that may be considered, by id and status."""
    regimens: dict[tuple[str, str], dict[str, Bilingual]] = {}
    views = {}
    for _, entry in _entries(answer):
        for view in entry.cautions:
            views[view.id, view.status] = view
            regimens.setdefault((view.id, view.status), {})[entry.regimen.id] = entry.regimen.name
    return {
        key: CautionChange(
            view.id, view.effect, view.status, view.text, tuple(regimens[key].values()), reasons.of([view.id])
        )
        for key, view in views.items()
    }


class _Reasons:
    """Finds the conditions that came out differently."""

    def __init__(self, engine: Engine, before: Case | None, after: Case | None) -> None:
        self._engine = engine
        self._before = before
        self._after = after

    def of_regimen(self, regimen: str, setting: str) -> tuple[Reason, ...]:
        """Of the statements on *regimen* in *setting*, and of what forbids it."""
        if self._before is None or self._after is None:
            return ()
        catalogue = self._after.day.catalogue
        statements = [name for name, about in catalogue.on_regimens.items() if about == (regimen, setting)]
        return self.of([*statements, *catalogue.contraindications[regimen]])

    def of(self, rules: Iterable[str]) -> tuple[Reason, ...]:
        """Of *rules*, each condition once."""
        if self._before is None or self._after is None:
            return ()
        found: dict[tuple[str, str, str], Reason] = {}
        for name in rules:
            if self._before.verdicts.get(name) == self._after.verdicts.get(name):
                continue
            rule = self._engine.rules[name]
            traces = (self._engine.trace(rule, case) for case in (self._before, self._after))
            for was, now in zip(*traces, strict=True):
                if was.verdict != now.verdict:
                    key = (was.expected.en, was.verdict, now.verdict)
                    found.setdefault(key, Reason(name, self._says(rule), was.expected, was, now))
        return tuple(found.values())

    def _says(self, rule: Rule) -> Bilingual:
        statement = self._engine.kb.statements.get(rule.id)
        return bilingual(statement.entry.title if statement else self._engine.kb.cautions[rule.id].entry.says)
