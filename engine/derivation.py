"""Scores and stages from findings, by the tables under ``rules/staging/``.

A missing part makes a score a range and a stage a set of stages; nothing is filled in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from engine.compile import expression_of
from engine.errors import did_you_mean
from engine.expressions import Expression, atoms, evaluate_on
from engine.rule_files import Place
from engine.schema.common import Text
from engine.schema.staging import (
    Derivation,
    Factor,
    FormulaDerivation,
    PointsDerivation,
    Row,
    StagingFile,
    TableDerivation,
)
from engine.schema.vocabulary import Kind
from engine.values import EITHER, FALSE, TRUE, Choice, Range, Value
from engine.vocabulary import UNCLASSIFIABLE, UNCLASSIFIABLE_LABEL, YES_NO_LABELS, Fact
from engine.wording import folded

Interval = tuple[float, float]
_EVERYTHING: Interval = (-math.inf, math.inf)


@dataclass(frozen=True, slots=True)
class CompiledRow:
    """A row of a table or of a part of a score."""

    value: str
    when: Expression


@dataclass(frozen=True, slots=True)
class CompiledFactor:
    """A factor with its unit resolved: *scale* turns the fact's canonical unit into the formula's."""

    field: str
    scale: float
    floor: float | None
    ceiling: float | None
    minus_from: float | None
    take: str


@dataclass(frozen=True, slots=True)
class CompiledCase:
    """One sum of a formula, and when it holds."""

    when: Expression | None
    terms: tuple[tuple[float, tuple[CompiledFactor, ...]], ...]


@dataclass(frozen=True, slots=True)
class CompiledWarning:
    """Something to say when *when* holds."""

    id: str
    level: Literal["warning", "note"]
    when: Expression
    says: Text


@dataclass(frozen=True, slots=True)
class Derived:
    """One derivable fact: exactly one of rows (table), parts (points) and cases (formula) is filled."""

    fact: str
    system: str
    label: Text
    shown: bool
    depends_on: frozenset[str]
    warnings: tuple[CompiledWarning, ...]
    rows: tuple[CompiledRow, ...] = ()
    parts: tuple[tuple[CompiledRow, ...], ...] = ()
    cases: tuple[CompiledCase, ...] = ()
    decimals: int = 0
    rounded: bool = False
    yes_no: bool = False


def declare(derivation: Derivation) -> Fact:
    """The fact that *derivation* gives, for the vocabulary."""
    values: Mapping[str, Text] = {}
    kind: Kind = "quantity"
    unit = ""
    if isinstance(derivation, TableDerivation):
        kind = "yes_no" if set(derivation.values) == {"yes", "no"} else "choice"
        values = YES_NO_LABELS if kind == "yes_no" else {**derivation.values, UNCLASSIFIABLE: UNCLASSIFIABLE_LABEL}
    elif isinstance(derivation, PointsDerivation):
        kind = "count"
    else:
        unit = derivation.unit
    words = {folded(value): frozenset({value}) for value in values}
    return Fact(
        derivation.fact,
        kind,
        derivation.label,
        "derived",
        "",
        values,
        unit,
        None,
        False,
        None,
        words,
    )


def compile_staging(loaded: StagingFile, facts: Mapping[str, Fact], place: Place) -> list[Derived]:
    """The derivations of one staging file, checked against the vocabulary."""
    return [
        _compile(loaded.id, derivation, facts, place, ("derivations", index))
        for index, derivation in enumerate(loaded.derivations)
    ]


def _compile(
    system: str, derivation: Derivation, facts: Mapping[str, Fact], place: Place, at: tuple[str | int, ...]
) -> Derived:
    used: set[str] = set()

    def expression(condition: object, where: tuple[str | int, ...]) -> Expression | None:
        built = expression_of(condition, facts, place.under(*where))  # type: ignore[arg-type]
        if built is not None:
            used.update(atom.field for atom in atoms(built))
        return built

    def rows(written: Iterable[Row], where: tuple[str | int, ...]) -> tuple[CompiledRow, ...]:
        return tuple(
            CompiledRow(str(row.value), built)
            for index, row in enumerate(written)
            if (built := expression(row.when, (*where, index, "when"))) is not None
        )

    warnings: list[CompiledWarning] = []
    for index, warning in enumerate(derivation.warnings):
        built = expression_of(warning.when, facts, place.under(*at, "warnings", index, "when"))
        if built is not None:
            warnings.append(CompiledWarning(warning.id, warning.level, built, warning.says))
    table: tuple[CompiledRow, ...] = ()
    parts: tuple[tuple[CompiledRow, ...], ...] = ()
    cases: list[CompiledCase] = []
    if isinstance(derivation, TableDerivation):
        table = rows(derivation.rows, (*at, "rows"))
        for index, row in enumerate(derivation.rows):
            if str(row.value) not in derivation.values:
                place.report(
                    "staging.value",
                    f"{row.value!r} is not among the values of {derivation.fact!r}.",
                    did_you_mean(str(row.value), derivation.values),
                    (*at, "rows", index, "value"),
                )
    elif isinstance(derivation, PointsDerivation):
        parts = tuple(rows(part.rows, (*at, "parts", index, "rows")) for index, part in enumerate(derivation.parts))
        for index, part in enumerate(derivation.parts):
            for number, row in enumerate(part.rows):
                if not str(row.value).lstrip("-").isdigit():
                    place.report(
                        "staging.value",
                        f"{row.value!r} is not a number of points.",
                        "Write a whole number.",
                        (*at, "parts", index, "rows", number, "value"),
                    )
    else:
        for index, case in enumerate(derivation.cases):
            when = expression(case.when, (*at, "cases", index, "when")) if case.when is not None else None
            terms: list[tuple[float, tuple[CompiledFactor, ...]]] = []
            for number, term in enumerate(case.terms):
                where = (*at, "cases", index, "terms", number)
                factors = tuple(_compile_factor(factor, facts, place, where) for factor in term.factors)
                used.update(factor.field for factor in factors)
                terms.append((float(term.times), factors))
            cases.append(CompiledCase(when, tuple(terms)))
    return Derived(
        derivation.fact,
        system,
        derivation.label,
        derivation.shown,
        frozenset(used),
        tuple(warnings),
        table,
        parts,
        tuple(cases),
        derivation.decimals if isinstance(derivation, FormulaDerivation) else 0,
        isinstance(derivation, FormulaDerivation) and derivation.rounded,
        isinstance(derivation, TableDerivation) and set(derivation.values) == {"yes", "no"},
    )


def _compile_factor(
    factor: Factor, facts: Mapping[str, Fact], place: Place, at: tuple[str | int, ...]
) -> CompiledFactor:
    fact = facts.get(factor.field)
    scale = 1.0
    if fact is None or fact.kind not in ("count", "quantity"):
        place.report(
            "rules.unknown_field",
            f"no number is called {factor.field!r}.",
            did_you_mean(factor.field, [name for name, known in facts.items() if known.kind in ("count", "quantity")]),
            at,
        )
    elif factor.unit and fact.dimension:
        units = {unit.symbol: unit.factor for unit in fact.dimension.units if unit.factor is not None}
        if factor.unit in units:
            scale = float(1 / units[factor.unit])
        else:
            place.report(
                "rules.unknown_unit",
                f"{factor.unit!r} is not a unit of {factor.field!r}.",
                did_you_mean(factor.unit, units),
                at,
            )

    def number(written: Decimal | None) -> float | None:
        return None if written is None else float(written)

    return CompiledFactor(
        factor.field, scale, number(factor.floor), number(factor.ceiling), number(factor.minus_from), factor.take
    )


def in_order(derived: Iterable[Derived]) -> tuple[tuple[Derived, ...], list[str]]:
    """The derivations so that each comes after those it needs; and the facts caught in a circle, if any."""
    waiting = {item.fact: item for item in derived}
    ordered: list[Derived] = []
    while waiting:
        ready = [item for item in waiting.values() if not item.depends_on & waiting.keys()]
        if not ready:
            return tuple(ordered), sorted(waiting)
        for item in ready:
            ordered.append(item)
            del waiting[item.fact]
    return tuple(ordered), []


def derive(item: Derived, facts: Mapping[str, Value]) -> Value | None:
    """The value of one derived fact; ``None`` where nothing can be said."""
    if item.rows:
        return _table(item, facts)
    if item.parts:
        return _points(item.parts, facts)
    return _formula(item, facts)


def _possible(rows: Iterable[CompiledRow], facts: Mapping[str, Value]) -> tuple[set[str], bool]:
    """The values still possible, and whether one row surely holds (else the patient may fit none)."""
    possible: set[str] = set()
    for row in rows:
        truth = evaluate_on(row.when, facts)
        if truth != FALSE:
            possible.add(row.value)
        if truth == TRUE:
            return possible, True
    return possible, False


def _table(item: Derived, facts: Mapping[str, Value]) -> Value | None:
    possible, settled = _possible(item.rows, facts)
    if item.yes_no:
        return Choice(frozenset(possible)) if settled else EITHER
    if not settled:
        possible.add(UNCLASSIFIABLE)
    return Choice(frozenset(possible))


def _points(parts: tuple[tuple[CompiledRow, ...], ...], facts: Mapping[str, Value]) -> Value:
    low = high = 0
    for rows in parts:
        possible, settled = _possible(rows, facts)
        points = [int(value) for value in (possible if settled or possible else {row.value for row in rows})]
        low += min(points)
        high += max(points)
    return Range(Decimal(low), Decimal(high))


def _formula(item: Derived, facts: Mapping[str, Value]) -> Value | None:
    lows: list[float] = []
    highs: list[float] = []
    for case in item.cases:
        truth = TRUE if case.when is None else evaluate_on(case.when, facts)
        if truth == FALSE:
            continue
        low, high = _sum(case, facts)
        lows.append(low)
        highs.append(high)
        if truth == TRUE:
            break
    else:
        return None
    low, high = min(lows), max(highs)
    if low == -math.inf and high == math.inf:
        return None
    return Range(_decimal(low, item), _decimal(high, item))


def _decimal(number: float, item: Derived) -> Decimal | None:
    if math.isinf(number):
        return None
    if item.rounded:  # half away from zero, as the published calculators round
        return Decimal(math.floor(abs(number) + 0.5) * (1 if number >= 0 else -1))
    return Decimal(repr(round(number, 9)))


def _sum(case: CompiledCase, facts: Mapping[str, Value]) -> Interval:
    low = high = 0.0
    for times, factors in case.terms:
        product: Interval = (times, times)
        for factor in factors:
            product = _times(product, _factor(factor, facts.get(factor.field)))
        low += product[0]
        high += product[1]
    return low, high


def _times(left: Interval, right: Interval) -> Interval:
    corners = [0.0 if 0.0 in (a, b) else a * b for a in left for b in right]
    return min(corners), max(corners)


def _factor(factor: CompiledFactor, value: Value | None) -> Interval:
    low, high = _EVERYTHING
    if isinstance(value, Range):
        low = -math.inf if value.low is None else float(value.low)
        high = math.inf if value.high is None else float(value.high)
    low, high = low * factor.scale, high * factor.scale
    if factor.floor is not None:
        low, high = max(low, factor.floor), max(high, factor.floor)
    if factor.ceiling is not None:
        low, high = min(low, factor.ceiling), min(high, factor.ceiling)
    if factor.minus_from is not None:
        low, high = factor.minus_from - high, factor.minus_from - low
    if factor.take != "value":
        log = math.log if factor.take == "ln" else math.log10
        low = log(low) if low > 0 and not math.isinf(low) else (-math.inf if low <= 0 else math.inf)
        high = log(high) if 0 < high < math.inf else (-math.inf if high <= 0 else math.inf)
    return low, high
