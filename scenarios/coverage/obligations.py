"""What the scenarios owe a rule: every way in which it can come out, each of its conditions, each of its numbers.

A patient shows something of a rule only on a day on which the rule is in force.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from engine.compile import Criterion, Rule
from engine.curation.making.steps import step_at
from engine.expressions import Atom, atoms
from engine.knowledge import KnowledgeBase
from engine.values import TRUE, Range

Role = Literal["when", "unless"]
Kind = Literal["rule", "condition", "threshold", "alone", "decides"]
Want = Literal["met", "excluded", "open", "true", "false", "unknown", "at", "beyond", "alone"]
_NUMERIC = ("at_least", "at_most", "above", "below")
_UPWARDS = ("above", "at_most")  # what lies on the other side of the cut-off is greater


@dataclass(frozen=True, slots=True)
class Threshold:
    """A cut-off: *at* is the number itself, *beyond* the next number on the side where the condition comes out otherwise.

    Both in the canonical unit of the field. A number that lies nearer still than *beyond* tests it as well or better.
    """

    atom: Atom
    at: Decimal
    beyond: Decimal

    @property
    def upwards(self) -> bool:
        """Whether *beyond* is greater than *at*."""
        return self.beyond > self.at

    def number(self, want: Want) -> Decimal:
        """The number of one side."""
        return self.at if want == "at" else self.beyond

    def on_side(self, number: Decimal, want: Want) -> bool:
        """Whether the condition comes out for *number* as it does on that side."""
        return _holds(self.atom, number) == _holds(self.atom, self.number(want))

    def shown_by(self, number: Decimal, want: Want) -> bool:
        """Whether *number* shows that side: the cut-off itself, or beyond it by no more than one step."""
        if want == "at":
            return number == self.at
        return self.on_side(number, want) and abs(number - self.at) <= abs(self.beyond - self.at)


@dataclass(frozen=True, slots=True)
class Obligation:
    """One thing that some scenario's patient is to show of a rule.

    ``condition``: the atomic condition, of kind *condition* and *threshold*. ``criterion``: the named condition it
    stands in; empty for the rule as a whole. ``kind`` *decides*: shown, asked of nobody.
    """

    rule: str
    kind: Kind
    want: Want
    criterion: str = ""
    role: Role = "when"
    condition: Atom | None = None
    threshold: Threshold | None = None

    @property
    def required(self) -> bool:
        """Whether it counts."""
        return self.kind != "decides"


def criteria(rule: Rule) -> Iterator[tuple[Role, Criterion]]:
    """The named conditions of *rule*, population first."""
    for criterion in rule.when:
        yield "when", criterion
    for criterion in rule.unless:
        yield "unless", criterion


def conditions(rule: Rule) -> Iterator[tuple[Role, Criterion, Atom]]:
    """Every distinct atomic condition of *rule*, with the first named condition that it stands in."""
    seen: set[str] = set()
    for role, criterion in criteria(rule):
        for atom in atoms(criterion.expression):
            if atom.key not in seen:
                seen.add(atom.key)
                yield role, criterion, atom


def threshold_of(atom: Atom, kb: KnowledgeBase) -> Threshold | None:
    """The cut-off of *atom*; ``None`` where it compares with no number, or asks for one number alone."""
    if atom.operator not in _NUMERIC or atom.number is None:
        return None
    step = step_at(atom.number, kb.facts[atom.field].kind == "count")
    return Threshold(atom, atom.number, atom.number + step if atom.operator in _UPWARDS else atom.number - step)


def obligations_of(rule: Rule, kb: KnowledgeBase) -> Iterator[Obligation]:
    """Everything owed to *rule*, in the order of its writing."""
    caution = kb.cautions.get(rule.id)
    bars = caution is not None and caution.entry.effect == "contraindicated"
    yield Obligation(rule.id, "rule", "met")
    if rule.unless:
        yield Obligation(rule.id, "rule", "excluded")
    yield Obligation(rule.id, "rule", "open")
    for role, criterion, atom in conditions(rule):
        wants: tuple[Want, ...] = ("true", "false", "unknown")
        for want in wants:
            yield Obligation(rule.id, "condition", want, criterion.id, role, atom)
        threshold = threshold_of(atom, kb)
        if threshold is not None:
            sides: tuple[Want, ...] = ("at", "beyond")
            for want in sides:
                yield Obligation(rule.id, "threshold", want, criterion.id, role, atom, threshold)
    for role, criterion in criteria(rule):
        if role == "unless" or bars:
            yield Obligation(rule.id, "alone", "alone", criterion.id, role)
        else:
            yield Obligation(rule.id, "decides", "alone", criterion.id, role)


def obligations(kb: KnowledgeBase) -> Iterator[Obligation]:
    """Everything owed to the rules of *kb*."""
    for rule in kb.rules():
        yield from obligations_of(rule, kb)


def _holds(atom: Atom, number: Decimal) -> bool:
    return atom.holds(Range.exactly(number)) == TRUE
