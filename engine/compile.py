"""From conditions as written to the rule AST, with every name, value and unit checked against the vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from engine.assessment import Bilingual
from engine.errors import did_you_mean
from engine.expressions import All, AnyOf, Atom, Expression, Not, Operator, atoms
from engine.phrases import condition_in_words
from engine.readings import Unreadable, read_value
from engine.schema.common import Text
from engine.schema.conditions import GROUPS, OPERATORS, Condition, NamedCondition
from engine.values import Choice, Members, Range, Value, plain
from engine.vocabulary import Fact

_FITTING: Mapping[str, frozenset[str]] = {
    "yes_no": frozenset({"is", "known"}),
    "choice": frozenset({"is", "in", "known"}),
    "choices": frozenset({"includes", "includes_any", "excludes", "known"}),
    "count": frozenset({"is", "in", "at_least", "at_most", "above", "below", "known"}),
    "quantity": frozenset({"at_least", "at_most", "above", "below", "known"}),
    "date": frozenset({"known"}),
}

Report = Callable[[str, str, str, tuple[str | int, ...]], None]


@dataclass(frozen=True, slots=True)
class Criterion:
    """A named condition of a rule, compiled; ``words`` says it in both languages."""

    id: str
    expression: Expression
    basis: str
    at: str | None
    note: Text | None
    words: Bilingual
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """What the evaluators see of a statement or caution: its population and its exclusions."""

    id: str
    when: tuple[Criterion, ...]
    unless: tuple[Criterion, ...] = ()

    def atoms(self) -> Iterable[Atom]:
        """Every atomic condition of the rule, in the order of writing."""
        for criterion in (*self.when, *self.unless):
            yield from atoms(criterion.expression)


def _below(report: Report, *prefix: str | int) -> Report:
    """*report*, for the part of the document at *prefix*."""
    return lambda code, message, remedy, at: report(code, message, remedy, (*prefix, *at))


def named(conditions: Iterable[NamedCondition], facts: Mapping[str, Fact], report: Report) -> tuple[Criterion, ...]:
    """Compile a list of named conditions; faults go to *report* with their place."""
    compiled: list[Criterion] = []
    seen: set[str] = set()
    for index, condition in enumerate(conditions):
        if condition.id in seen:
            report("rule.condition_twice", f"condition id {condition.id!r} stands twice.", "Rename one.", (index, "id"))
        seen.add(condition.id)
        built = criterion(condition, facts, _below(report, index))
        if built is not None:
            compiled.append(built)
    return tuple(compiled)


def criterion(condition: NamedCondition, facts: Mapping[str, Fact], report: Report) -> Criterion | None:
    """Compile one named condition."""
    expression = expression_of(condition, facts, report)
    if expression is None:
        return None
    fields = tuple(dict.fromkeys(atom.field for atom in atoms(expression)))
    words = condition_in_words(expression, facts)
    return Criterion(condition.id, expression, condition.basis, condition.at, condition.note, words, fields)


def expression_of(condition: Condition, facts: Mapping[str, Fact], report: Report) -> Expression | None:
    """Compile one condition; ``None`` (and a report) where it cannot be."""
    if condition.field is not None:
        return _atom(condition, facts, report)
    for group in GROUPS:
        parts = getattr(condition, f"{group}_")
        if parts is None:
            continue
        if isinstance(parts, Condition):
            inner = expression_of(parts, facts, _below(report, "not"))
            return None if inner is None else Not(inner)
        compiled = [expression_of(part, facts, _below(report, group, index)) for index, part in enumerate(parts)]
        complete = tuple(part for part in compiled if part is not None)
        if len(complete) != len(compiled):
            return None
        return All(complete) if group == "all" else AnyOf(complete)
    return None


def _atom(condition: Condition, facts: Mapping[str, Fact], report: Report) -> Atom | None:
    assert condition.field is not None
    operator = next(name for name in OPERATORS if condition.operand(name) is not None)
    raw = condition.operand(operator)
    fact = facts.get(condition.field)
    if fact is None:
        report(
            "rule.unknown_field",
            f"no field is called {condition.field!r}.",
            did_you_mean(condition.field, facts, "See rules/vocabulary/ and rules/staging/ for the fields there are."),
            ("field",),
        )
        return None
    if operator not in _FITTING[fact.kind]:
        report(
            "rule.operator",
            f"operator {operator!r} does not fit {fact.id!r}, a {fact.kind}.",
            f"Use one of: {', '.join(sorted(_FITTING[fact.kind]))}.",
            (operator,),
        )
        return None
    if operator == "known":
        return Atom(f"{fact.id} known {raw}", fact.id, "known", None, frozenset({str(raw)}), str(raw))
    operands = raw if isinstance(raw, list) else [raw]
    try:
        values = [read_value(fact, operand, {}).value for operand in operands]
    except Unreadable as error:
        report("rule.value", error.message, error.remedy, (operator,))
        return None
    return _built(fact, cast("Operator", operator), values, report)


def _built(fact: Fact, operator: Operator, values: Sequence[Value | None], report: Report) -> Atom | None:
    words: set[str] = set()
    number: Decimal | None = None
    for value in values:
        if isinstance(value, Range) and value.exact is not None:
            number = value.exact
            words.add(plain(value.exact))
        elif isinstance(value, Choice):
            words |= value.possible
        elif isinstance(value, Members):
            words |= value.included
        else:
            report("rule.value", "the value is not definite.", "Write one definite value.", (operator,))
            return None
    if operator == "in":
        number = None
    unit = f" {fact.unit}" if fact.unit and number is not None else ""
    shown = f"{plain(number)}{unit}" if number is not None else ", ".join(sorted(words))
    return Atom(f"{fact.id} {operator} {shown}", fact.id, operator, number, frozenset(words), shown)
