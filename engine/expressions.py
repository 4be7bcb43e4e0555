"""The rule AST: atomic conditions and their combinations, shared by every consumer.

The durable-rules compiler, the plain evaluator, the tracer, the questions and the checks all
read this one tree; none of them has a reading of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from engine.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Choice,
    Members,
    Range,
    Truth,
    Value,
    every,
    is_recorded,
    negate,
    some,
)

Operator: TypeAlias = Literal[
    "is", "in", "at_least", "at_most", "above", "below", "includes", "includes_any", "excludes", "known"
]


@dataclass(frozen=True, slots=True)
class Atom:
    """One atomic condition. ``key`` identifies it: two atoms with one key are the same condition."""

    key: str
    field: str
    operator: Operator
    number: Decimal | None
    words: frozenset[str]
    shown: str

    def holds(self, value: Value | None) -> Truth:
        """Whether the condition holds for *value*; ``None`` is a fact nothing is known of."""
        if self.operator == "known":
            return TRUE if is_recorded(value) == ("yes" in self.words) else FALSE
        if value is None:
            return UNKNOWN
        if isinstance(value, Range):
            return self._number(value)
        if isinstance(value, Choice):
            return value.within(self.words)
        return self._list(value)

    def _number(self, value: Range) -> Truth:
        if self.number is None:  # "in" with several numbers
            return some(value.equals(Decimal(word)) for word in self.words)
        if self.operator == "is":
            return value.equals(self.number)
        if self.operator == "at_least":
            return value.at_least(self.number)
        if self.operator == "below":
            return negate(value.at_least(self.number))
        if self.operator == "above":
            return value.above(self.number)
        return negate(value.above(self.number))

    def _list(self, value: Members) -> Truth:
        truth = some(value.includes(word) for word in self.words)
        return negate(truth) if self.operator == "excludes" else truth


@dataclass(frozen=True, slots=True)
class All:
    """Every part must hold."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part must hold."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: Expression


Expression: TypeAlias = Atom | All | AnyOf | Not


def atoms(expression: Expression) -> Iterator[Atom]:
    """Every atomic condition in *expression*, in the order of writing."""
    if isinstance(expression, Atom):
        yield expression
    elif isinstance(expression, Not):
        yield from atoms(expression.part)
    else:
        for part in expression.parts:
            yield from atoms(part)


def evaluate(expression: Expression, truths: Mapping[str, Truth]) -> Truth:
    """Kleene's value of *expression*, where *truths* holds the value of each atom by key."""
    if isinstance(expression, Atom):
        return truths[expression.key]
    if isinstance(expression, All):
        return every(evaluate(part, truths) for part in expression.parts)
    if isinstance(expression, AnyOf):
        return some(evaluate(part, truths) for part in expression.parts)
    return negate(evaluate(expression.part, truths))


def evaluate_on(expression: Expression, facts: Mapping[str, Value]) -> Truth:
    """Kleene's value of *expression* straight from the facts."""
    if isinstance(expression, Atom):
        return expression.holds(facts.get(expression.field))
    if isinstance(expression, All):
        return every(evaluate_on(part, facts) for part in expression.parts)
    if isinstance(expression, AnyOf):
        return some(evaluate_on(part, facts) for part in expression.parts)
    return negate(evaluate_on(expression.part, facts))
