"""How far a patient is from what a condition asks for, and which facts would bring the patient nearer.

The distance guides a search and proves nothing: it looks through the tables of scores and stages down to the facts
that can be given, and counts the atomic conditions that are not yet as wanted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.compile import Rule
from engine.derivation import CompiledRow, Derived
from engine.expressions import AnyOf, Atom, Expression, Not, atoms
from engine.knowledge import KnowledgeBase
from engine.values import FALSE, TRUE, Truth, Value, is_known

_DEEPEST = 8
_UP = frozenset({"at_least", "above"})
_DOWN = frozenset({"at_most", "below"})


@dataclass(frozen=True, slots=True)
class Need:
    """How many conditions are not as wanted, and the facts that decide them."""

    cost: int
    fields: frozenset[str]

    def __add__(self, other: Need) -> Need:
        return Need(self.cost + other.cost, self.fields | other.fields)


NOTHING = Need(0, frozenset())


def conditions(rule: Rule) -> tuple[Expression, ...]:
    """What must hold for *rule* to be met: its whole population, and none of its exclusions."""
    return (*(item.expression for item in rule.when), *(Not(item.expression) for item in rule.unless))


def fields_of(expression: Expression) -> frozenset[str]:
    """The facts that *expression* asks for."""
    return frozenset(atom.field for atom in atoms(expression))


class Distance:
    """Distances for one patient under one knowledge base."""

    def __init__(self, kb: KnowledgeBase, derivations: Mapping[str, Derived], facts: Mapping[str, Value]) -> None:
        self._kb = kb
        self._derivations = derivations
        self._facts = facts
        self._known: dict[tuple[int, Truth], Need] = {}

    def to(self, expression: Expression, wanted: Truth, depth: int = 0) -> Need:
        """What keeps *expression* from being *wanted* (true or false)."""
        key = (id(expression), wanted)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._to(expression, wanted, depth)
        return found

    def _to(self, expression: Expression, wanted: Truth, depth: int) -> Need:
        if isinstance(expression, Atom):
            return self._atom(expression, wanted, depth)
        if isinstance(expression, Not):
            return self.to(expression.part, FALSE if wanted == TRUE else TRUE, depth)
        parts = [self.to(part, wanted, depth) for part in expression.parts]
        if isinstance(expression, AnyOf) == (wanted == TRUE):
            return min(parts, key=lambda need: need.cost, default=NOTHING)
        return _sum(parts)

    def _atom(self, atom: Atom, wanted: Truth, depth: int) -> Need:
        if atom.holds(self._facts.get(atom.field)) == wanted:
            return NOTHING
        item = self._derivations.get(atom.field)
        if item is None or depth > _DEEPEST:
            return Need(1, frozenset({atom.field}))
        if item.rows and atom.words:
            found = self._table(item.rows, atom, wanted, depth)
        elif item.parts:
            found = self._points(item, atom, wanted, depth)
        else:
            unknown = [name for name in item.depends_on if not is_known(self._facts.get(name))]
            found = Need(1 + len(unknown), self._given(item.depends_on))
        return Need(max(1, found.cost), found.fields or self._given(item.depends_on))

    def _table(self, rows: tuple[CompiledRow, ...], atom: Atom, wanted: Truth, depth: int) -> Need:
        """The nearest row whose value is as wanted; the rows above it that say otherwise must not hold."""
        fits = [(row.value in atom.words) == (wanted == TRUE) for row in rows]
        ways = [
            _sum(
                (
                    self.to(row.when, TRUE, depth + 1),
                    *(self.to(rows[above].when, FALSE, depth + 1) for above in range(index) if not fits[above]),
                )
            )
            for index, row in enumerate(rows)
            if fits[index]
        ]
        return min(ways, key=lambda need: need.cost, default=NOTHING)

    def _points(self, item: Derived, atom: Atom, wanted: Truth, depth: int) -> Need:
        """Every part towards few or many points."""
        up = atom.operator in _UP if wanted == TRUE else atom.operator in _DOWN
        needs: list[Need] = []
        for rows in item.parts:
            points = [int(row.value) for row in rows]
            aim = max(points) if up else min(points)
            index = points.index(aim)
            needs.append(self.to(rows[index].when, TRUE, depth + 1))
            needs += [self.to(rows[above].when, FALSE, depth + 1) for above in range(index) if points[above] != aim]
        return _sum(needs)

    def _given(self, names: Iterable[str]) -> frozenset[str]:
        """The facts among *names*, and under those that are derived, that are not derived themselves."""
        found: set[str] = set()
        for name in names:
            item = self._derivations.get(name)
            found |= self._given(item.depends_on) if item else {name}
        return frozenset(found)


def _sum(needs: Iterable[Need]) -> Need:
    total = NOTHING
    for need in needs:
        total = total + need
    return total
