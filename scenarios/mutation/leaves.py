"""The leaves of a condition: its atomic parts, each by the way that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from engine.expressions import All, AnyOf, Atom, Expression, Not

Way: TypeAlias = tuple[int, ...]  # at each group the number of the part; 0 for the part of a "not"


def leaves(expression: Expression, way: Way = ()) -> Iterator[tuple[Way, Atom]]:
    """Every atomic condition in *expression* with the way to it, in the order of writing."""
    if isinstance(expression, Atom):
        yield way, expression
        return
    parts = (expression.part,) if isinstance(expression, Not) else expression.parts
    for number, part in enumerate(parts):
        yield from leaves(part, (*way, number))


def written(expression: Expression, way: Way) -> str:
    """*way* as people write it: ``any.1.not``; ``-`` where *expression* is itself the leaf."""
    steps: list[str] = []
    for number in way:
        if isinstance(expression, Not):
            steps.append("not")
            expression = expression.part
        elif not isinstance(expression, Atom):
            steps.append(f"{'all' if isinstance(expression, All) else 'any'}.{number}")
            expression = expression.parts[number]
    return ".".join(steps) or "-"


def put(expression: Expression, way: Way, new: Expression | None) -> Expression | None:
    """*expression* with *new* at the end of *way*; ``None`` takes the leaf away, and every group that it leaves empty."""
    if not way:
        return new
    if isinstance(expression, Not):
        part = put(expression.part, way[1:], new)
        return None if part is None else Not(part)
    assert not isinstance(expression, Atom)
    changed = put(expression.parts[way[0]], way[1:], new)
    before, after = expression.parts[: way[0]], expression.parts[way[0] + 1 :]
    parts = (*before, *after) if changed is None else (*before, changed, *after)
    if not parts:
        return None
    return All(parts) if isinstance(expression, All) else AnyOf(parts)
