"""A patient who shows a slip that no scenario noticed: one whom the rules and the rules with the slip answer differently.

Looked for first among the patients of the scenarios, then among those with one field changed, nearest to the rule first, then
made up. Every patient is read by the engine's own intake, and the two answers are compared as a scenario would compare them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import islice
from typing import Any, Literal, TypeAlias

from engine.assess import STANDINGS, Engine
from engine.bits import members
from engine.compile import Criterion, Rule
from engine.curation.making.patients import Maker, goals_of
from engine.curation.making.solve import Goal
from engine.expressions import Atom, atoms, evaluate_on
from engine.inference.verdicts import Verdict
from engine.profile import Patient
from engine.values import FALSE, TRUE, UNKNOWN, Value
from scenarios.board import Profile
from scenarios.facts import facts_of
from scenarios.mutation.cases import Bits, Case
from scenarios.mutation.differences import Difference, differences
from scenarios.mutation.mutants import Mutant, Reworded, reworded
from scenarios.mutation.options import OneField, Options
from scenarios.mutation.trial import TrialDesk, Trials

How: TypeAlias = Literal["asked", "changed", "made_up"]
_RULES = 3  # rules of a shared condition for which a patient is looked for
_NEAR, _NEAREST = 200, 14  # patients looked at, and those of them of whom one field is changed
_CHANGES = 80  # changes tried of each
_ASKED = 10  # patients of the scenarios tried as they are
_SEEN = 14  # differences seen before the weightiest of them is taken
_COMPARED = 90  # answers compared
_GOOD = 2  # a difference of this weight or less ends the search
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_OFFERED = ("candidates", "conditional")
_ACTED_ON = ("met", "conditional", "pending")


@dataclass(frozen=True, slots=True)
class Shown:
    """A patient who shows a slip.

    ``how``: asked about as he is, with one field changed, or made up. ``run``: the number of the run whose patient he is or
    comes from. ``change``: of one field, which ``was`` another. ``as_of``: the day to ask for, where it is not the day of
    all scenarios. ``differences``: what the two answers say differently, the weightiest first.
    """

    how: How
    run: int | None
    change: OneField | None
    was: Any
    profile: Profile
    as_of: date | None
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class _Try:
    """A patient to compare the two answers for."""

    how: How
    run: int | None
    change: OneField | None
    was: Any
    profile: Profile
    as_of: date | None
    patient: Patient


class Search:
    """Looks for patients who show what the scenarios let pass."""

    def __init__(self, trials: Trials) -> None:
        self._trials = trials
        self._engine = trials.engine
        self._today = trials.today
        self._plain = trials.plain_desk()
        self._read: dict[str, tuple[Patient, dict[str, Value]] | None] = {}
        self._listed: dict[str, Bits] = {}  # by regimen, the cases whose answer lists it
        self._offered: dict[str, Bits] = {}  # those who may have it, perhaps on conditions

    @cached_property
    def _maker(self) -> Maker:
        return Maker(self._engine.kb)

    @cached_property
    def _options(self) -> Options:
        return Options(self._engine.kb, self._engine.intake, self._today)

    def prepare(self) -> None:
        """Build what is built once, before processes share it: also what the rules as they are say of every case."""
        _ = self._maker, self._options
        for number, case in enumerate(self._trials.columns.cases):
            answer = self._plain.ask(case.profile, case.as_of)
            for standing in STANDINGS:
                for entry in getattr(answer, standing):
                    name = entry.regimen.id
                    self._listed[name] = self._listed.get(name, 0) | 1 << number
                    if standing in _OFFERED:
                        self._offered[name] = self._offered.get(name, 0) | 1 << number

    def forget(self) -> None:
        """Let go of the patients that were made for one group of slips."""
        self._read.clear()

    def shown(self, mutant: Mutant, desk: TrialDesk) -> Shown | None:
        """A patient who shows *mutant*, ``None`` where none was found."""
        best: Shown | None = None
        seen = 0
        for compared, item in enumerate(self._tries(mutant), 1):
            found = self._compare(mutant, desk.engine, item)
            if found is not None:
                seen += 1
                best = min(best or found, found, key=_weight)
            if best is not None and (_weight(best) <= _GOOD or seen >= _SEEN):
                break
            if compared >= _COMPARED:
                break
        return best

    def _compare(self, mutant: Mutant, other: Engine, item: _Try) -> Shown | None:
        day = item.as_of or self._today
        if item.how == "asked":
            before = self._plain.ask(item.profile, item.as_of)
        else:
            before = self._engine.answer(item.patient, day, outcomes=False)
        after = other.answer(item.patient, day, outcomes=False)
        found = differences(before, after, self._about(mutant))
        if not found:
            return None
        return Shown(item.how, item.run, item.change, item.was, item.profile, item.as_of, tuple(found))

    def _about(self, mutant: Mutant) -> set[str]:
        kb = self._engine.kb
        found: set[str] = set()
        for name in mutant.rules:
            statement = kb.statements.get(name)
            if statement is None:
                found |= kb.cautions[name].regimens
            elif statement.entry.regimen:
                found.add(statement.entry.regimen)
        return found

    # --- who is tried ----------------------------------------------------------------------------------

    def _tries(self, mutant: Mutant) -> Iterator[_Try]:
        yield from self._asked(mutant)
        for name in mutant.rules[:_RULES]:
            yield from self._changed(mutant, name)
        for name in mutant.rules[:_RULES]:
            yield from self._made_up(mutant, name)

    def _asked(self, mutant: Mutant) -> Iterator[_Try]:
        """Patients of the scenarios: first those with another verdict, and of them those who are offered the regimen."""
        columns = self._trials.columns
        offered, listed = self._with(mutant, self._offered), self._with(mutant, self._listed)
        other = columns.other_verdict(mutant)
        for bits in (other & offered, other & listed & ~offered, other & ~listed, columns.affected(mutant) & ~other):
            found = sorted((columns.cases[number] for number in members(bits)), key=lambda case: case.as_of is not None)
            for case in found[:_ASKED]:
                yield _Try("asked", case.runs[0], None, None, case.profile, case.as_of, case.patient)

    def _with(self, mutant: Mutant, answers: Mapping[str, Bits]) -> Bits:
        """The cases that *answers* has for one of the regimens that the changed rules speak of."""
        found = 0
        for regimen in self._about(mutant):
            found |= answers.get(regimen, 0)
        return found

    def _changed(self, mutant: Mutant, name: str) -> Iterator[_Try]:
        """Patients of the scenarios with one field changed: first to another verdict, then to another reason for the same."""
        rule, after = self._both(mutant, name)
        later: list[_Try] = []
        for case in self._bases(mutant, rule):
            for change, changed, patient, verdict in self._one_field(mutant, rule, after, case.profile):
                was = case.profile.get(change.section, {}).get(change.key)
                item = _Try("changed", case.runs[0], change, was, changed, case.as_of, patient)
                if verdict:
                    yield item
                else:
                    later.append(item)
        yield from later

    def _bases(self, mutant: Mutant, rule: Rule) -> list[Case]:
        """The patients nearest to *rule*; of a caution, before all others those who are offered a regimen it is on."""
        columns = self._trials.columns
        near = list(islice(columns.nearest(rule, _old(mutant)), _NEAR))
        if rule.id in self._engine.kb.cautions:
            offered, listed = self._with(mutant, self._offered), self._with(mutant, self._listed)
            near.sort(key=lambda number: -(offered >> number & 1) - (listed >> number & 1))
        return [columns.cases[number] for number in near[:_NEAREST]]

    def _one_field(
        self, mutant: Mutant, rule: Rule, after: Rule, profile: Profile
    ) -> Iterator[tuple[OneField, Profile, Patient, bool]]:
        """*profile* with one field changed, where the rule comes out differently with the slip, or for another reason."""
        for change in islice(self._options.of(self._telling(mutant, rule)), _CHANGES):
            changed = change.done(profile)
            read = self._known(changed) if changed is not None else None
            if changed is None or read is None:
                continue
            if self._differs(mutant, rule, after, read[1]):
                yield change, changed, read[0], True
            elif after is not rule and _reasons(rule, read[1]) != _reasons(after, read[1]):
                yield change, changed, read[0], False

    def _made_up(self, mutant: Mutant, name: str) -> Iterator[_Try]:
        as_of = self._in_force_on(name)
        if as_of is not None and as_of > self._today:
            return
        rule, after = self._both(mutant, name)
        asked = None if as_of == self._today else as_of
        for goals in self._goals(mutant, rule):
            made = self._maker.seek(goals).profile
            if made is None:
                continue
            profile = self._shifted(made)
            read = self._known(profile)
            if read is not None and self._differs(mutant, rule, after, read[1]):
                yield _Try("made_up", None, None, None, profile, asked, read[0])
        for goals in (goals_of(rule), goals_of(after)):
            made = self._maker.seek(goals).profile
            if made is not None:
                profile = self._shifted(made)
                for _, changed, patient, _ in self._one_field(mutant, rule, after, profile):
                    yield _Try("made_up", None, None, None, changed, asked, patient)

    # --- whether they tell the two apart ---------------------------------------------------------------

    def _both(self, mutant: Mutant, name: str) -> tuple[Rule, Rule]:
        rule = self._engine.rules[name]
        return rule, reworded(rule, mutant.change) if isinstance(mutant.change, Reworded) else rule

    def _differs(self, mutant: Mutant, rule: Rule, after: Rule, facts: dict[str, Value]) -> bool:
        verdict: Verdict = self._maker.verdict(rule, facts)
        if isinstance(mutant.change, Reworded):
            return verdict != self._maker.verdict(after, facts)
        return verdict in _ACTED_ON

    def _telling(self, mutant: Mutant, rule: Rule) -> tuple[Sequence[Atom], ...]:
        """The conditions on which it depends whether the slip shows: the leaf itself, those around it, the rest of the rule."""
        every = tuple(rule.atoms())
        if not isinstance(mutant.change, Reworded):
            return (every,)
        change = mutant.change
        leaf = (change.leaf,) if change.leaf_now is None else (change.leaf, change.leaf_now)
        return leaf, (*leaf, *atoms(change.old.expression)), (*leaf, *every)

    def _known(self, profile: Profile) -> tuple[Patient, dict[str, Value]] | None:
        key = json.dumps(profile, sort_keys=True)
        if key not in self._read:
            self._read[key] = facts_of(self._engine, profile, self._today)
        return self._read[key]

    def _shifted(self, profile: Profile) -> Profile:
        """A made-up profile with its dates as many days later as the scenarios are asked after the maker's day."""
        days = timedelta(days=(self._today - self._maker.on).days)
        return {
            section: {key: _later(value, days) for key, value in fields.items()} for section, fields in profile.items()
        }

    def _in_force_on(self, name: str) -> date | None:
        """The day of all scenarios if the rule is in force on it, else the last day on which it is; ``None``: on none."""
        kb = self._engine.kb
        statement = kb.statements.get(name)
        effective = statement.effective if statement else kb.cautions[name].entry.effective
        days = [self._today, *([effective.until - timedelta(days=1)] if effective.until else []), effective.since]
        for day in days:
            catalogue, _ = self._engine.day(min(day, self._today))
            if name in catalogue.statements or name in catalogue.cautions:
                return min(day, self._today)
        return None

    # --- whether there can be one ----------------------------------------------------------------------

    def _goals(self, mutant: Mutant, rule: Rule) -> list[tuple[Goal, ...]]:
        """What a patient has to meet for whom *rule* comes out differently; either will do."""
        change = mutant.change
        if not isinstance(change, Reworded):
            return [goals_of(rule)]
        in_population = any(item is change.old for item in rule.when)
        others: list[Goal] = [(item.expression, True) for item in rule.when if item is not change.old]
        if not in_population:
            others += [(item.expression, False) for item in rule.unless if item is not change.old]
        old = change.old.expression
        if change.new is None:
            return [(*others, (old, not in_population))]
        new = change.new.expression
        return [(*others, (old, True), (new, False)), (*others, (old, False), (new, True))]

    def impossible(self, mutant: Mutant) -> bool:
        """Whether it is proved that nobody of whom everything is known can show the slip."""
        return all(
            self._maker.ruled_out(goals).proven
            for name in mutant.rules
            for goals in self._goals(mutant, self._engine.rules[name])
        )


def _old(mutant: Mutant) -> Criterion | None:
    """The condition that is put otherwise."""
    return mutant.change.old if isinstance(mutant.change, Reworded) else None


def _reasons(rule: Rule, facts: Mapping[str, Value]) -> tuple[frozenset[str], frozenset[str]]:
    """Of a rule that says anything: which exclusions hold, and the facts for want of which a condition is open."""
    when = [evaluate_on(item.expression, facts) for item in rule.when]
    if FALSE in when:
        return frozenset(), frozenset()
    unless = [(item, evaluate_on(item.expression, facts)) for item in rule.unless]
    waiting = [item for item, truth in (*zip(rule.when, when, strict=True), *unless) if truth == UNKNOWN]
    fields = {a.field for item in waiting for a in atoms(item.expression) if a.holds(facts.get(a.field)) == UNKNOWN}
    return frozenset(item.id for item, truth in unless if truth == TRUE), frozenset(fields)


def _weight(shown: Shown) -> int:
    return shown.differences[0].weight


def _later(value: Any, days: timedelta) -> Any:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return (date.fromisoformat(value) + days).isoformat()
    return value
