"""The rule AST: atomic conditions and their combinations, shared by every consumer.

The durable-rules compiler, the plain evaluator, the tracer, the questions and the checks all
read this one tree; none of them has a reading of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
        if isinstance(value, Choice):
            return value.within(self.words)
        if isinstance(value, Range):
            return self._number(value)
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


# What a group without parts is worth, and the part that settles it at once (see engine.values.every and some, spelt
# out below because they are asked for every condition of every answer).
_OPEN_END: Mapping[type, tuple[Truth, Truth]] = {All: (TRUE, FALSE), AnyOf: (FALSE, TRUE)}


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
    if isinstance(expression, Not):
        return negate(evaluate(expression.part, truths))
    result, deciding = _OPEN_END[type(expression)]
    for part in expression.parts:
        truth = evaluate(part, truths)
        if truth == deciding:
            return truth
        if truth == UNKNOWN:
            result = UNKNOWN
    return result


def evaluate_on(expression: Expression, facts: Mapping[str, Value]) -> Truth:
    """Kleene's value of *expression* straight from the facts."""
    if isinstance(expression, Atom):
        return expression.holds(facts.get(expression.field))
    if isinstance(expression, Not):
        return negate(evaluate_on(expression.part, facts))
    result, deciding = _OPEN_END[type(expression)]
    for part in expression.parts:
        truth = evaluate_on(part, facts)
        if truth == deciding:
            return truth
        if truth == UNKNOWN:
            result = UNKNOWN
    return result


class Conditions:
    """The atomic conditions of a rule set, ready to be evaluated for one patient after another."""

    def __init__(self, known: Mapping[str, Atom]) -> None:
        self._of_nothing: dict[str, Truth] = {key: atom.holds(None) for key, atom in known.items()}
        self._by_field: dict[str, list[Atom]] = {}
        for atom in known.values():
            self._by_field.setdefault(atom.field, []).append(atom)
        # By field and word: the conditions on a choice that is known, as many as the vocabulary has words.
        self._of_word: dict[str, dict[str, dict[str, Truth]]] = {field: {} for field in self._by_field}

    def truths(self, facts: Mapping[str, Value]) -> dict[str, Truth]:
        """Every condition for *facts*; only those on facts of which something is known are worked out."""
        truths = self._of_nothing.copy()
        for field in self._by_field:
            value = facts.get(field)
            if value is None:
                continue
            if isinstance(value, Choice) and (word := value.only) is not None:
                of_word = self._of_word[field]
                if word not in of_word:
                    of_word[word] = self._on(field, value)
                truths.update(of_word[word])
            else:
                truths.update(self._on(field, value))
        return truths

    def _on(self, field: str, value: Value | None) -> dict[str, Truth]:
        """The conditions on *field*, which is *value*."""
        return {atom.key: atom.holds(value) for atom in self._by_field[field]}

    def changes(
        self, fields: Iterable[str], facts: Mapping[str, Value], truths: Mapping[str, Truth]
    ) -> dict[str, Truth]:
        """The conditions on *fields* that have another value for *facts* than in *truths*."""
        return {
            key: truth
            for field in fields
            if field in self._by_field
            for key, truth in self._on(field, facts.get(field)).items()
            if truth != truths[key]
        }
