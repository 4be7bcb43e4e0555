"""A made-up patient whom two versions of the knowledge base treat differently, with as few facts as it takes.

The search goes from an empty profile towards one that meets a rule in one version and not in the other. What it finds is
then put before both versions, whole; only what they answer is told.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Bilingual
from engine.curation.diff_types import Change, SyntheticPatient
from engine.curation.guesses import Guesses, treatment_in_words
from engine.curation.need import Distance, Need, conditions, fields_of
from engine.derivation import Derived
from engine.errors import InputRefused
from engine.expressions import All, Atom, Expression
from engine.inference.plain import verdict_of
from engine.knowledge import KnowledgeBase
from engine.profile import Patient
from engine.values import FALSE, TRUE, Truth

_ATTEMPTS = 3
_MOST_SAID = 6
Profile = dict[str, dict[str, Any]]
Goal = tuple[tuple[int, Expression, Truth], ...]  # in which version, what, and whether it is to hold


@dataclass(frozen=True, slots=True)
class _Asked:
    """One version, ready to be asked."""

    engine: Engine

    def told(self, profile: Profile) -> tuple[Profile, tuple[str, ...]]:
        """*profile* as far as this version knows its fields, and the fields left out."""
        facts = self.engine.kb.facts
        kept: Profile = {}
        left_out: list[str] = []
        for group, fields in profile.items():
            for name, value in fields.items():
                fact = facts.get(name)
                if group == "treatment" or (fact is not None and fact.path == f"{group}.{name}"):
                    kept.setdefault(group, {})[name] = value
                else:
                    left_out.append(f"{group}.{name}")
        return kept, tuple(left_out)

    def read(self, profile: Profile, on: date, items: tuple[Derived, ...] | None = None) -> Patient | None:
        """The patient with every score and stage, or only *items*; ``None`` where the profile contradicts itself."""
        try:
            patient = self.engine.intake.read(self.told(profile)[0], on)
        except InputRefused:
            return None
        facts = dict(patient.facts)
        self.engine.findings.add(facts, items)
        return replace(patient, facts=facts)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the two versions say of a profile: the verdicts on the rule, and whether its standing differs."""

    verdicts: tuple[str, ...]
    treated: bool

    @property
    def agrees(self) -> bool:
        """Whether both say the same."""
        return not self.treated and self.verdicts[0] == self.verdicts[1]


class Seeker:
    """Looks for patients whom two versions treat differently; call :meth:`close` at the end."""

    def __init__(self, before: KnowledgeBase, after: KnowledgeBase, on: date) -> None:
        self._on = on
        self._sides = tuple(_Asked(Engine(kb)) for kb in (before, after))
        self._derivations = [{item.fact: item for item in kb.derivations} for kb in (before, after)]
        self._guesses = Guesses(before, after, on)
        self._kept: tuple[Goal, tuple[tuple[Derived, ...], ...]] | None = None  # of the goal under search

    def close(self) -> None:
        """Free both engines."""
        for side in self._sides:
            side.engine.close()

    def with_patients(self, changes: Iterable[Change], at_most: int) -> Iterator[Change]:
        """*changes*, the first *at_most* of those that concern patients each with one, where one can be made."""
        left = at_most
        for change in changes:
            if change.concerns_patients and left > 0:
                left -= 1
                yield replace(change, patient_sought=True, patient=self.patient(change))
            else:
                yield change

    def patient(self, change: Change) -> SyntheticPatient | None:
        """A patient for *change*: first one whom the regimens' standing differs for, else one for whom the verdict does."""
        found: list[SyntheticPatient] = []
        for profile in map(self._search, self._goals(change)):
            made = self._made(change, profile) if profile is not None else None
            if made is not None and made.treated:
                return made
            if made is not None:
                found.append(made)
        return found[0] if found else None

    def _goals(self, change: Change) -> Iterator[Goal]:
        """What to look for: met by one version and not by the other; where both say it of the same, met by both."""
        if change.kind == "staging":
            yield from self._values(change.id)
            return
        was, now = (side.engine.rules[change.id] for side in self._sides)
        listed = self._listed(change)
        old, new = conditions(was), conditions(now)
        if set(old) != set(new):
            yield ((1, All(new), TRUE), (0, _other(old, new), FALSE), *listed)
            yield ((0, All(old), TRUE), (1, _other(new, old), FALSE), *listed)
        yield ((0, All(old), TRUE), (1, All(new), TRUE), *listed)

    def _values(self, name: str) -> Iterator[Goal]:
        """That *name* is this in one version and not in the other; of points, that one part is."""
        old, new = (derivations[name] for derivations in self._derivations)
        for value in dict.fromkeys(row.value for row in new.rows):
            atom = Atom(f"{name} is {value}", name, "is", None, frozenset({value}), value)
            yield ((1, atom, TRUE), (0, atom, FALSE))
        for was, now in zip(old.parts, new.parts, strict=False):
            gone = [row for row in was if row not in now]
            for row in now:
                if row not in was:
                    yield ((1, row.when, TRUE), *((0, other.when, FALSE) for other in gone if other.value == row.value))

    def _listed(self, change: Change) -> Goal:
        """For a caution: that a regimen it reaches is offered at all, in both versions."""
        if change.kind != "caution":
            return ()
        shared = self._sides[0].engine.kb.statements.keys() & self._sides[1].engine.kb.statements.keys()
        known = [self._sides[1].engine.kb.statements[name] for name in shared]
        fitting = [
            item
            for item in known
            if item.entry.regimen in change.affects and item.entry.stance in ("preferred", "option")
        ]
        if not fitting:
            return ()
        chosen = min(fitting, key=lambda item: (len(list(item.rule.atoms())), item.entry.id))
        rules = [All(conditions(side.engine.rules[chosen.entry.id])) for side in self._sides]
        return tuple((index, rule, TRUE) for index, rule in enumerate(rules))

    # --- the search ------------------------------------------------------------------------------------

    def _search(self, goal: Goal) -> Profile | None:
        """A profile that meets *goal*: from nothing known, one fact at a time; several ways are tried, always the same."""
        for attempt in range(_ATTEMPTS):
            profile: Profile = {}
            need = self._need(profile, goal)
            random = Random(attempt) if attempt else None
            while need is not None and need.cost > 0:
                step = self._step(profile, need, goal, random)
                if step is None:
                    break
                profile, need = step
            else:
                if need is not None:
                    return profile
        return None

    def _step(self, profile: Profile, need: Need, goal: Goal, random: Random | None) -> tuple[Profile, Need] | None:
        """*profile* with one fact more, or another value of one, that brings it nearer to *goal*."""
        for (group, name), values in self._guesses.for_facts(need.fields, random):
            for value in values:
                if profile.get(group, {}).get(name) == value:
                    continue
                trial = copy.deepcopy(profile)
                trial.setdefault(group, {})[name] = value
                found = self._need(trial, goal)
                if found is not None and found.cost < need.cost:
                    return trial, found
        return None

    def _need(self, profile: Profile, goal: Goal) -> Need | None:
        distances: list[Distance] = []
        for side, derivations, items in zip(self._sides, self._derivations, self._needed(goal), strict=True):
            patient = side.read(profile, self._on, items)
            if patient is None:
                return None
            distances.append(Distance(side.engine.kb, derivations, patient.facts))
        total = Need(0, frozenset())
        for index, expression, wanted in goal:
            total = total + distances[index].to(expression, wanted)
        return total

    def _needed(self, goal: Goal) -> tuple[tuple[Derived, ...], ...]:
        """For either version the scores and stages that *goal* rests on, in order of dependence."""
        if self._kept is None or self._kept[0] is not goal:
            self._kept = (goal, tuple(self._resting(index, goal) for index in range(len(self._sides))))
        return self._kept[1]

    def _resting(self, index: int, goal: Goal) -> tuple[Derived, ...]:
        fields = {field for side, part, _ in goal if side == index for field in fields_of(part)}
        needed: list[Derived] = []
        for item in reversed(self._derivations[index].values()):
            if item.fact in fields:
                needed.append(item)
                fields |= item.depends_on
        return tuple(reversed(needed))

    # --- what both versions say of it ------------------------------------------------------------------

    def _made(self, change: Change, profile: Profile) -> SyntheticPatient | None:
        """The patient with no more facts than it takes, and what either version answers; ``None`` if they agree."""
        found = self._said_of(change, profile)
        if found is None or found.agrees:
            return None
        fewest = _fewest(profile, lambda trial: self._same(change, trial, found))
        verdicts = [self._verdict(side, change, fewest) for side in self._sides]
        one, other = (self._standing(side, change, fewest) for side in self._sides)
        shown = (one - other, other - one) if change.kind == "staging" else (one, other)
        standings = [tuple(sorted(side)[:_MOST_SAID]) for side in shown]
        left_out = dict.fromkeys(name for side in self._sides for name in side.told(fewest)[1])
        return SyntheticPatient(
            profile=fewest,
            facts=self._said(fewest),
            treated=one != other,
            verdict_before=verdicts[0],
            verdict_after=verdicts[1],
            standing_before=standings[0],
            standing_after=standings[1],
            left_out=tuple(left_out),
        )

    def _same(self, change: Change, profile: Profile, wanted: _Said) -> bool:
        """Whether the two versions differ on *profile* as they did, with the same verdicts."""
        found = self._said_of(change, profile)
        return found is not None and found.verdicts == wanted.verdicts and found.treated == wanted.treated

    def _said_of(self, change: Change, profile: Profile) -> _Said | None:
        if any(side.read(profile, self._on) is None for side in self._sides):
            return None
        verdicts = tuple(self._verdict(side, change, profile) for side in self._sides)
        one, other = (self._standing(side, change, profile) for side in self._sides)
        return _Said(verdicts, one != other)

    def _verdict(self, side: _Asked, change: Change, profile: Profile) -> str:
        """The verdict on the rule; of a score or stage, its value."""
        patient = side.read(profile, self._on)
        assert patient is not None
        if change.kind == "staging":
            return str(patient.facts.get(change.id, "?"))
        rule = side.engine.rules[change.id]
        truths = {atom.key: atom.holds(patient.facts.get(atom.field)) for atom in rule.atoms()}
        return str(verdict_of(rule, truths))

    def _standing(self, side: _Asked, change: Change, profile: Profile) -> frozenset[str]:
        """Where the answer of one version puts what the change is about; of a score or stage, every regimen."""
        answer = side.engine.assess(side.told(profile)[0], today=self._on, outcomes=False)
        if change.kind == "staging":
            entries = ((name, entry) for name in STANDINGS for entry in getattr(answer, name))
            return frozenset(f"{entry.regimen.id}: {name}" for name, entry in entries)
        regimens = {change.regimen} if change.regimen else set(change.affects)
        return frozenset(_places(answer, change, regimens))

    def _said(self, profile: Profile) -> tuple[Bilingual, ...]:
        """The facts of *profile* as the newer version reads them, else as the older does."""
        said: dict[str, Bilingual] = {}
        for side in self._sides[::-1]:
            answer = side.engine.assess(side.told(profile)[0], today=self._on, outcomes=False)
            for item in answer.profile:
                text = Bilingual(f"{item.label.en}: {item.read_as.en}", f"{item.label.zh}：{item.read_as.zh}")
                said.setdefault(item.path, text)
        for name, value in profile.get("treatment", {}).items():
            said[f"treatment.{name}"] = treatment_in_words(name, value)
        return tuple(said.values())


def _other(conditions: tuple[Expression, ...], elsewhere: tuple[Expression, ...]) -> Expression:
    """Those of *conditions* that the other version does not have; where it has them all, what they say together."""
    return All(tuple(part for part in conditions if part not in elsewhere) or conditions)


def _places(answer: Assessment, change: Change, regimens: set[str]) -> Iterator[str]:
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            if entry.regimen.id in regimens and (change.setting is None or entry.setting == change.setting):
                stance = f" ({entry.stance})" if entry.stance == "preferred" else ""
                yield f"{entry.regimen.id}: {standing}{stance}"
                if change.kind == "caution":
                    yield from (
                        f"{entry.regimen.id}: caution {caution.status}"
                        for caution in entry.cautions
                        if caution.id == change.id
                    )
    for kind in ("evidence_gaps", "investigational"):
        yield from (kind for gap in getattr(answer, kind) if gap.rule_id == change.id)
    yield from (f"requirements: {item.status}" for item in answer.requirements if item.id == change.id)


def _fewest(profile: Profile, holds: Callable[[Profile], bool]) -> Profile:
    """*profile* without every fact that is not needed for *holds*."""
    kept = copy.deepcopy(profile)
    for group, name in [(group, name) for group, fields in profile.items() for name in fields][::-1]:
        trial: Mapping[str, Any] = {
            known: {key: value for key, value in fields.items() if (known, key) != (group, name)}
            for known, fields in kept.items()
        }
        smaller = {known: fields for known, fields in trial.items() if fields}
        if holds(smaller):
            kept = smaller
    return kept
