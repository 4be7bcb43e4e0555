"""Whether one condition being true makes another true, whoever the patient is; by their form alone.

An answer of *no* says nothing: two conditions may go together for reasons that do not show in their form.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from engine.derivation import Derived
from engine.expressions import All, AnyOf, Atom, Expression
from engine.values import TRUE, Choice

_LISTS = ("includes", "includes_any")
_WORDS = ("is", "in")


def entails(one: Expression, other: Expression, derived: Mapping[str, Derived]) -> bool:
    """Whether *other* is true of everyone of whom *one* is. *derived*: the tables of scores and stages, by fact."""
    if one == other:
        return True
    if isinstance(one, AnyOf):
        return bool(one.parts) and all(entails(part, other, derived) for part in one.parts)
    if isinstance(other, All):
        return all(entails(one, part, derived) for part in other.parts)
    if isinstance(other, AnyOf) and any(entails(one, part, derived) for part in other.parts):
        return True
    if isinstance(one, All) and any(entails(part, other, derived) for part in one.parts):
        return True
    if isinstance(other, Atom):
        if isinstance(one, Atom) and one.field == other.field and _narrower(one, other):
            return True
        return _first_row(one, other, derived)
    return False


def _first_row(one: Expression, other: Atom, derived: Mapping[str, Derived]) -> bool:
    """Whether *one* fills the first row of the table that *other* reads, and that row says what *other* asks."""
    item = derived.get(other.field)
    if item is None or not item.rows or other.operator not in _WORDS:
        return False
    row = item.rows[0]
    return other.holds(Choice.of(row.value)) == TRUE and entails(one, row.when, derived)


def _narrower(one: Atom, other: Atom) -> bool:
    """Of two conditions on one field: whether the first allows nothing that the second does not."""
    if other.operator == "known" or one.operator == "known":
        return False
    if (one.operator in _LISTS and other.operator in _LISTS) or one.operator == other.operator == "excludes":
        words = one.words <= other.words
        return words if one.operator != "excludes" else other.words <= one.words
    if one.number is not None and other.number is not None:
        return _numbers(one.operator, one.number, other.operator, other.number)
    if one.operator in _WORDS and other.operator in _WORDS:
        return one.words <= other.words
    return False


def _numbers(one: str, number: Decimal, other: str, bound: Decimal) -> bool:
    if other == "at_least":
        return one in ("at_least", "above", "is") and number >= bound
    if other == "above":
        return number > bound if one in ("at_least", "is") else one == "above" and number >= bound
    if other == "at_most":
        return one in ("at_most", "below", "is") and number <= bound
    if other == "below":
        return number < bound if one in ("at_most", "is") else one == "below" and number <= bound
    return one == other == "is" and number == bound
