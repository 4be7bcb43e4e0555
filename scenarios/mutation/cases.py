"""The patients whom the scenarios ask about, and what a rule is for all of them at once.

A condition over all patients is two sets, of those for whom it is true and of those for whom it is false, each written as
the bits of one number. What a rule comes to with a slip in it is a few operations on such numbers, however many they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from engine.assess import Engine
from engine.bits import members
from engine.compile import Criterion, Rule
from engine.expressions import All, Atom, Expression, Not
from engine.profile import Patient
from engine.values import FALSE, TRUE, Value
from scenarios.board import Profile
from scenarios.facts import Key, facts_of, key_of
from scenarios.mutation.mutants import Mutant, Reworded, reworded

Bits: TypeAlias = int  # a set of cases: case number n is ``1 << n``


@dataclass(frozen=True, slots=True)
class Case:
    """One patient on one day. ``runs``: the numbers of the runs that ask about him; ``as_of``: the day as they say it."""

    profile: Profile
    as_of: date | None
    day: date
    patient: Patient
    facts: Mapping[str, Value]
    runs: tuple[int, ...]


def cases_of(engine: Engine, asked: Sequence[Iterable[tuple[Profile, date | None]]], today: date) -> dict[Key, Case]:
    """The distinct patients of *asked* (by run), as far as they are read and lie in scope: nobody else sees a rule."""
    runs: dict[Key, list[int]] = {}
    profiles: dict[Key, Profile] = {}
    for number, askings in enumerate(asked):
        for profile, as_of in askings:
            key = key_of(profile, as_of)
            profiles.setdefault(key, profile)
            runs.setdefault(key, [])
            if number not in runs[key]:
                runs[key].append(number)
    found: dict[Key, Case] = {}
    for key, profile in profiles.items():
        read = facts_of(engine, profile, today)
        if read is not None:
            found[key] = Case(profile, key[1], key[1] or today, *read, tuple(runs[key]))
    return found


@dataclass(frozen=True, slots=True)
class Split:
    """The cases by the verdict of one rule; in no set are those to whom it is not applicable."""

    met: Bits
    conditional: Bits
    excluded: Bits
    pending: Bits

    @property
    def applicable(self) -> Bits:
        """Those to whom the rule says anything."""
        return self.met | self.conditional | self.excluded | self.pending

    def apart(self, other: Split) -> Bits:
        """Those with another verdict in *other*."""
        return (
            (self.met ^ other.met)
            | (self.conditional ^ other.conditional)
            | (self.excluded ^ other.excluded)
            | (self.pending ^ other.pending)
        )


class Columns:
    """The cases as columns: each condition and rule for all of them."""

    def __init__(self, engine: Engine, cases: Sequence[Case]) -> None:
        self.cases = tuple(cases)
        self._kb = engine.kb
        self._rules = engine.rules
        self._everyone: Bits = (1 << len(cases)) - 1
        self._atoms: dict[str, tuple[Bits, Bits]] = {}
        self._splits: dict[str, Split] = {}
        self._in_force: dict[str, Bits] = {}
        for number, case in enumerate(cases):
            catalogue, _ = engine.day(case.day)
            for name in (*catalogue.statements, *catalogue.cautions):
                self._in_force[name] = self._in_force.get(name, 0) | 1 << number

    def of(self, expression: Expression) -> tuple[Bits, Bits]:
        """For whom *expression* is true, and for whom it is false."""
        if isinstance(expression, Atom):
            return self._atom(expression)
        if isinstance(expression, Not):
            true, false = self.of(expression.part)
            return false, true
        parts = [self.of(part) for part in expression.parts]
        if isinstance(expression, All):
            return _every(parts, self._everyone)
        false, true = _every([(false, true) for true, false in parts], self._everyone)
        return true, false

    def _atom(self, atom: Atom) -> tuple[Bits, Bits]:
        found = self._atoms.get(atom.key)
        if found is None:
            true = false = 0
            for number, case in enumerate(self.cases):
                truth = atom.holds(case.facts.get(atom.field))
                if truth == TRUE:
                    true |= 1 << number
                elif truth == FALSE:
                    false |= 1 << number
            found = self._atoms[atom.key] = true, false
        return found

    def in_force(self, name: str) -> Bits:
        """Those on whose day the rule *name* counts."""
        return self._in_force.get(name, 0)

    def split(self, rule: Rule) -> Split:
        """The cases by the verdict of *rule*, wherever it is in force."""
        here = self.in_force(rule.id)
        certain, out = _every([self.of(item.expression) for item in rule.when], self._everyone)
        clear, barred = _every([self.of(Not(item.expression)) for item in rule.unless], self._everyone)
        certain, waiting = certain & here, ~certain & ~out & here
        return Split(certain & clear, certain & ~clear & ~barred, certain & barred, waiting)

    def known(self, name: str) -> Split:
        """The cases by the verdict of the rule *name* as it is."""
        found = self._splits.get(name)
        if found is None:
            found = self._splits[name] = self.split(self._rules[name])
        return found

    def affected(self, mutant: Mutant) -> Bits:
        """Those whose answer the slip may change: whoever gets another verdict or has another condition open or decisive."""
        return _union(self.changed(mutant, name) for name in mutant.rules)

    def changed(self, mutant: Mutant, name: str) -> Bits:
        """Those whose answer the slip may change through the rule *name*."""
        before, change = self.known(name), mutant.change
        if not isinstance(change, Reworded):
            return before.applicable
        after = self.split(reworded(self._rules[name], change))
        return before.apart(after) | before.applicable & after.applicable & self._told_otherwise(name, change)

    def other_verdict(self, mutant: Mutant) -> Bits:
        """Those for whom a rule has another verdict with the slip; of a slip in anything but a condition: for whom it speaks."""
        found = 0
        for name in mutant.rules:
            before = self.known(name)
            if isinstance(mutant.change, Reworded):
                found |= before.apart(self.split(reworded(self._rules[name], mutant.change)))
            else:
                found |= before.met | before.conditional
        return found

    def _told_otherwise(self, name: str, change: Reworded) -> Bits:
        """Those for whom the condition itself comes out differently, or stays open for want of other facts."""
        otherwise = self._everyone if change.old in self._rules[name].when else 0  # what a condition left out comes to
        old_true, old_false = self.of(change.old.expression)
        new_true, new_false = (
            self.of(change.new.expression) if change.new is not None else (otherwise, self._everyone ^ otherwise)
        )
        both_open = self._everyone & ~(old_true | old_false | new_true | new_false)
        leaf = self._open(change.leaf)
        leaf_now = self._open(change.leaf_now) if change.leaf_now is not None else 0
        return (old_true ^ new_true) | (old_false ^ new_false) | both_open & (leaf ^ leaf_now)

    def _open(self, atom: Atom) -> Bits:
        true, false = self._atom(atom)
        return self._everyone & ~true & ~false

    def nearest(self, rule: Rule, leave_out: Criterion | None = None) -> Iterator[int]:
        """The cases in force, those first for whom all conditions of *rule* are as the rule needs them, then all but one, ...

        *leave_out*: a condition that does not count.
        """
        here = self.in_force(rule.id)
        wanting: list[Bits] = []
        for role, criteria in (("when", rule.when), ("unless", rule.unless)):
            for item in criteria:
                if item is not leave_out:
                    true, false = self.of(item.expression)
                    wanting.append(self._everyone & ~(true if role == "when" else false))
        levels = [here, 0, 0, 0]  # by the number of conditions that are not as needed
        for bits in wanting:
            for level in range(len(levels) - 1, -1, -1):
                levels[level] = levels[level] & ~bits | (levels[level - 1] & bits if level else 0)
        for level in levels:
            yield from members(level)


def _every(parts: Iterable[tuple[Bits, Bits]], everyone: Bits) -> tuple[Bits, Bits]:
    """For whom all *parts* are true, and for whom one is false."""
    true, false = everyone, 0
    for part_true, part_false in parts:
        true &= part_true
        false |= part_false
    return true, false


def _union(sets: Iterable[Bits]) -> Bits:
    found = 0
    for bits in sets:
        found |= bits
    return found
