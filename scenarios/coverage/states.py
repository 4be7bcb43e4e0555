"""Every state in which a fact can be known: not at all, in part, exactly; as far as some conditions can tell them apart.

Going through all of them proves that a condition is never open. A search over what can be given cannot prove that: it
works with facts that are known exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, pairwise, product

from engine.derivation import derive
from engine.expressions import Atom, Expression, atoms, evaluate_on
from engine.knowledge import KnowledgeBase
from engine.values import UNKNOWN, Choice, Range, Value
from engine.vocabulary import Fact

_MOST = 50_000
_MOST_WORDS = 10


class Knowing:
    """What can be known of the facts of one knowledge base."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._facts = kb.facts
        self._derived = {item.fact: item for item in kb.derivations}
        self._never_open: dict[Expression, bool] = {}

    def never_open(self, expression: Expression) -> bool:
        """Whether *expression* is proved to be true or false of everyone, whatever is left open."""
        known = self._never_open.get(expression)
        if known is None:
            known = self._never_open[expression] = self._settled(expression)
        return known

    def _settled(self, expression: Expression) -> bool:
        read = list(atoms(expression))
        if all(atom.operator == "known" for atom in read):
            return True
        states = self._together({atom.field for atom in read}, read)
        return states is not None and all(evaluate_on(expression, facts) != UNKNOWN for facts in states)

    def _together(self, names: Iterable[str], read: list[Atom]) -> Iterator[dict[str, Value]] | None:
        """Every state of several facts together; ``None`` where these are too many or cannot be told."""
        found: list[tuple[str, list[Value | None]]] = []
        size = 1
        for name in sorted(names):
            states = self._states(self._facts[name], [atom for atom in read if atom.field == name])
            if states is None:
                return None
            found.append((name, states))
            size *= len(states)
        if size > _MOST:
            return None
        return (
            {name: value for (name, _), value in zip(found, chosen, strict=True) if value is not None}
            for chosen in product(*(states for _, states in found))
        )

    def _states(self, fact: Fact, read: list[Atom]) -> list[Value | None] | None:
        """Every state of *fact* that the conditions in *read* can tell apart; ``None`` where they cannot be listed."""
        if fact.origin == "derived":
            return self._worked_out(fact)
        if fact.kind in ("yes_no", "choice") and len(fact.values) <= _MOST_WORDS:
            return [None, *_choices(list(fact.values))]
        if fact.kind in ("count", "quantity"):
            return [None, *_numbers(read, exact=fact.origin == "history")]
        return None

    def _worked_out(self, fact: Fact) -> list[Value | None] | None:
        """What a table gives in every state of the facts it rests on."""
        item = self._derived[fact.id]
        if not item.rows:
            return None
        read = [atom for row in item.rows for atom in atoms(row.when)]
        states = self._together(item.depends_on, read)
        return None if states is None else list(dict.fromkeys(derive(item, facts) for facts in states))


def _choices(words: list[str]) -> Iterator[Value]:
    """Every set of words of which one is the value."""
    for size in range(1, len(words) + 1):
        for some in combinations(words, size):
            yield Choice.of(*some)


def _numbers(read: list[Atom], *, exact: bool) -> Iterator[Value]:
    """Numbers and ranges that stand for all where only the cut-offs of *read* count; *exact*: no ranges."""
    cut_offs = {atom.number for atom in read if atom.number is not None}
    cut_offs |= {Decimal(word) for atom in read if atom.operator == "in" for word in atom.words}
    points = _points(sorted(cut_offs))
    yield from (Range.exactly(point) for point in points)
    if exact:
        return
    ends: list[Decimal | None] = [None, *points]
    for low, high in product(ends, ends):
        if (low is None and high is None) or (low is not None and high is not None and low >= high):
            continue
        for low_open, high_open in product((False, True), repeat=2):
            yield Range(low, high, low_open, high_open)


def _points(cut_offs: list[Decimal]) -> list[Decimal]:
    """Each cut-off, and two numbers in every gap between them and beyond them."""
    if not cut_offs:
        return [Decimal(0), Decimal(1)]
    ends = [cut_offs[0] - 3, *cut_offs, cut_offs[-1] + 3]
    between = {low + (high - low) * part / 3 for low, high in pairwise(ends) for part in (1, 2)}
    return sorted({*cut_offs, *between})
