"""The search for options that meet a set of conditions, through the tables of scores and stages down to what is given.

Conditions on one given thing narrow its options at once; where there are several ways (an alternative of a rule, a row of
a table, points of a score), each is followed in turn, the choice with the fewest ways first. A search that ends without a
solution, within its bounds and over options that stand for everything, is a proof that there is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import TypeAlias

from engine.curation.making.domains import Domains, Option
from engine.derivation import CompiledRow, Derived
from engine.expressions import All, AnyOf, Atom, Expression, Not, evaluate_on
from engine.knowledge import KnowledgeBase
from engine.values import TRUE, Choice, Range, Value
from engine.vocabulary import UNCLASSIFIABLE

Goal: TypeAlias = tuple[Expression, bool]  # a condition, and whether it is to hold or to fail
State: TypeAlias = dict[int, int]  # by variable, the options that are left
MAX_NODES = 3000
_DEEPEST = 4


@dataclass(slots=True)
class Node:
    """A condition to be met, taken apart: options that must be left, choices to make, facts to work out.

    ``dead``: it cannot be met at all. ``vague``: something was ruled out over options that do not stand for everything.
    ``sampled``: variables of which only samples were looked at.
    """

    masks: dict[int, int]
    choices: tuple[tuple[Node, ...], ...] = ()
    derived: tuple[tuple[Atom, bool], ...] = ()
    dead: bool = False
    vague: bool = False
    sampled: frozenset[int] = frozenset()


class Search:
    """One search: its solutions, and afterwards how it ended."""

    def __init__(self, solver: Solver, goals: Iterable[Goal], documented: bool, nodes: int, consistent: bool) -> None:
        self._solver = solver
        self._goals = tuple(goals)
        self._documented = documented
        self._most = nodes
        self._consistent = consistent
        self._sampled: set[int] = set()
        self.nodes = 0
        self.cut_short = False
        self.incomplete = False
        self.rules_used: set[str] = set()  # consistency rules that ruled something out

    @property
    def proof(self) -> bool:
        """Whether the end of the search proves that there is no further solution."""
        return not self.cut_short and not self.incomplete

    def solutions(self) -> Iterator[State]:
        """Options for every fact that matters, in the order in which they are found."""
        node = self._solver.together([self._solver.node(*goal) for goal in self._goals])
        yield from self._search({}, node, (), frozenset())

    def _search(
        self, state: State, node: Node, pending: tuple[tuple[Node, ...], ...], used: frozenset[str]
    ) -> Iterator[State]:
        self.nodes += 1
        if self.nodes > self._most:
            self.cut_short = True
            return
        state = dict(state)
        waiting = self._narrow(state, node, list(pending))
        if waiting is None:
            return
        if not waiting:
            yield from self._consistent_ones(state, used)
            return
        chosen = min(range(len(waiting)), key=lambda index: len(waiting[index]))
        rest = (*waiting[:chosen], *waiting[chosen + 1 :])
        for way in waiting[chosen]:
            yield from self._search(state, way, rest, used)
            if self.cut_short:
                return

    def _narrow(self, state: State, node: Node, waiting: list[tuple[Node, ...]]) -> list[tuple[Node, ...]] | None:
        """Everything that follows without a choice; the choices left, or ``None`` where there is no way."""
        agenda = [node]
        while True:
            while agenda:
                taken = agenda.pop()
                self.incomplete |= taken.vague
                self._sampled |= taken.sampled
                if taken.dead:
                    return None
                for variable, mask in taken.masks.items():
                    left = state.get(variable, -1) & mask
                    if not left:
                        self._ends_at(variable)
                        return None
                    state[variable] = left
                waiting.extend(taken.choices)
                for atom, wanted in taken.derived:
                    known = self._solver.ways(atom, wanted, self._documented)
                    self.incomplete |= known.vague
                    waiting.append(known.ways)
            still: list[tuple[Node, ...]] = []
            for ways in waiting:
                viable: list[Node] = []
                for way in ways:
                    if self._possible(way, state):
                        if self._entailed(way, state, 0):
                            break
                        viable.append(way)
                else:
                    if not viable:
                        return None
                    if len(viable) == 1:
                        agenda.append(viable[0])
                    else:
                        still.append(tuple(viable))
            waiting = still
            if not agenda:
                return waiting

    def _possible(self, node: Node, state: State) -> bool:
        if node.vague:
            self.incomplete = True
        if node.dead:
            return False
        for variable, mask in node.masks.items():
            if not state.get(variable, -1) & mask:
                self._sampled |= node.sampled
                self._ends_at(variable)
                return False
        return all(any(self._possible(way, state) for way in ways) for ways in node.choices)

    def _ends_at(self, variable: int) -> None:
        if variable in self._sampled or not self._solver.complete(variable):
            self.incomplete = True

    def _entailed(self, node: Node, state: State, depth: int) -> bool:
        """Whether what was chosen already settles *node*."""
        if node.dead:
            return False
        for variable, mask in node.masks.items():
            left = state.get(variable)
            if left is None or left & ~mask:
                return False
        if not all(any(self._entailed(way, state, depth) for way in ways) for ways in node.choices):
            return False
        return all(
            self._solver.has_values(atom)  # then its values are among the masks
            or (
                depth < _DEEPEST
                and any(
                    self._entailed(way, state, depth + 1)
                    for way in self._solver.ways(atom, wanted, self._documented).ways[:12]
                )
            )
            for atom, wanted in node.derived
        )

    def _consistent_ones(self, state: State, used: frozenset[str]) -> Iterator[State]:
        """*state* where nothing in it contradicts the vocabulary; else what is left when the contradiction is avoided."""
        if self._consistent:
            facts = facts_of(self._solver.chosen(state))
            self._solver.follow(facts)
            for rule in self._solver.impossible:
                if rule.entry.id not in used and evaluate_on(rule.when, facts) == TRUE:
                    self.rules_used.add(rule.entry.id)
                    node = self._solver.node(rule.when, False)
                    yield from self._search(state, node, (), used | {rule.entry.id})
                    return
        yield state


@dataclass(slots=True)
class Ways:
    """The ways in which a fact worked out from several comes to what is wanted."""

    ways: tuple[Node, ...]
    vague: bool


class Solver:
    """Searches over the options of one knowledge base."""

    def __init__(self, kb: KnowledgeBase, domains: Domains) -> None:
        self.impossible = kb.impossible
        self._kb = kb
        self._domains = domains
        self._by_number = {id(variable): variable for variable in domains.variables.values()}
        self._derived = {item.fact: item for item in kb.derivations}
        self._documented = {pair.fact: pair.field for pair in kb.documented}
        self._values = {  # by derived fact, a number below zero and what it can come to
            item.fact: (-1 - index, values) for index, item in enumerate(kb.derivations) if (values := _values(item))
        }
        self._ways_of: dict[tuple[str, bool, bool], Ways] = {}
        self._nodes: dict[tuple[int, bool], tuple[Expression, Node]] = {}

    def search(
        self, goals: Iterable[Goal], *, documented: bool = False, nodes: int = MAX_NODES, consistent: bool = True
    ) -> Search:
        """A search for *goals*. *documented*: stages and scores are given as documented, not worked out."""
        return Search(self, goals, documented, nodes, consistent)

    def complete(self, variable: int) -> bool:
        """Whether the options of a variable stand for everything that can be given."""
        return variable < 0 or self._by_number[variable].complete

    def chosen(self, state: State) -> list[Option]:
        """The option to show of every variable of *state*."""
        return [self._by_number[number].pick(mask) for number, mask in state.items() if number >= 0]

    def allowed(self, state: State) -> list[list[Option]]:
        """The options that are left of every variable of *state*."""
        return [self._by_number[number].allowed(mask) for number, mask in state.items() if number >= 0]

    def has_values(self, atom: Atom) -> bool:
        """Whether *atom* is looked at through the values that its fact can come to."""
        return atom.operator != "known" and atom.field in self._values

    def follow(self, facts: dict[str, Value]) -> None:
        """Add what follows by meaning."""
        for rule in self._kb.follows:
            if evaluate_on(rule.when, facts) == TRUE:
                for name, value in rule.then.items():
                    facts.setdefault(name, Choice.of(value))

    # --- taking apart ----------------------------------------------------------------------------------

    def node(self, expression: Expression, wanted: bool) -> Node:
        """*expression*, taken apart once."""
        key = (id(expression), wanted)
        found = self._nodes.get(key)
        if found is None:  # the expression is kept: an id says nothing once its object is gone
            found = self._nodes[key] = (expression, self._node(expression, wanted))
        return found[1]

    def _node(self, expression: Expression, wanted: bool) -> Node:
        if isinstance(expression, Atom):
            hit = self._domains.mask(expression, wanted)
            if hit is None:
                return self._derived_node(expression, wanted)
            variable, mask = hit
            inexact = expression.field in self._domains.inexact
            sampled = frozenset({id(variable)}) if inexact else frozenset()
            vague = not mask and (inexact or not variable.complete)
            return Node({id(variable): mask}, dead=not mask, vague=vague, sampled=sampled)
        if isinstance(expression, Not):
            return self.node(expression.part, not wanted)
        parts = [self.node(part, wanted) for part in expression.parts]
        if isinstance(expression, All) == wanted:
            return self.together(parts)
        vague = any(part.dead and part.vague for part in parts)
        alive = tuple(part for part in parts if not part.dead)
        if len(alive) == 1 and not vague:
            return alive[0]
        return Node({}, choices=(alive,), dead=not alive, vague=vague)

    def _derived_node(self, atom: Atom, wanted: bool) -> Node:
        """A fact worked out from several: its own values are narrowed as well, so that a contradiction shows at once."""
        if not self.has_values(atom):
            return Node({}, derived=((atom, wanted),))
        number, known = self._values[atom.field]
        mask = sum(1 << index for index, value in enumerate(known) if (atom.holds(value) == TRUE) == wanted)
        return Node({number: mask}, derived=((atom, wanted),), dead=not mask)

    def together(self, parts: list[Node]) -> Node:
        """All of *parts*."""
        masks: dict[int, int] = {}
        sampled: frozenset[int] = frozenset().union(*(part.sampled for part in parts))
        dead, vague = any(part.dead for part in parts), any(part.vague for part in parts)
        for part in parts:
            for variable, mask in part.masks.items():
                masks[variable] = masks.get(variable, -1) & mask
                if not masks[variable] and not dead:
                    dead = True
                    vague = vague or variable in sampled or not self.complete(variable)
        choices = tuple(ways for part in parts for ways in part.choices)
        derived = tuple(dict.fromkeys(item for part in parts for item in part.derived))
        return Node(masks, choices, derived, dead, vague, sampled)

    def ways(self, atom: Atom, wanted: bool, documented: bool) -> Ways:
        """How *atom*, on a fact worked out from several, can be as *wanted*."""
        key = (atom.key, wanted, documented)
        found = self._ways_of.get(key)
        if found is None:
            ways, complete = self._goals(atom, wanted, documented)
            nodes = [self.together([self.node(*goal) for goal in way]) for way in ways]
            vague = not complete or any(node.dead and node.vague for node in nodes)
            found = self._ways_of[key] = Ways(tuple(node for node in nodes if not node.dead), vague)
        return found

    def _goals(self, atom: Atom, wanted: bool, documented: bool) -> tuple[list[tuple[Goal, ...]], bool]:
        """The ways as conditions, and whether these are all the ways."""
        item = self._derived.get(atom.field)
        if item is None:
            return [], False
        if atom.operator == "known" and ("yes" in atom.words) != wanted:
            return [self._nothing_known(item)], False
        wanted = wanted or atom.operator == "known"  # from here on: that it is known
        if documented and item.fact in self._documented and atom.operator != "known":
            written = self._as_documented(atom, self._documented[item.fact])
            return [((written, wanted),)] if written else [], False
        if item.rows:
            return self._table(item, atom, wanted), True
        if item.parts:
            return list(self._points(item, atom, wanted)), True
        return [], False

    def _nothing_known(self, item: Derived) -> tuple[Goal, ...]:
        """Enough to leave a derived fact open: that nothing it rests on is given."""
        under: list[str] = []
        waiting = [item.fact]
        while waiting:
            name = waiting.pop()
            if name in self._derived:
                waiting.extend(sorted(self._derived[name].depends_on))
            else:
                under.append(name)
        return tuple(
            (Atom(f"{name} known no", name, "known", None, frozenset({"no"}), "no"), True)
            for name in dict.fromkeys(under)
        )

    def _as_documented(self, atom: Atom, name: str) -> Atom | None:
        fact = self._kb.facts[name]
        words = atom.words & fact.values.keys() if fact.values else atom.words
        if fact.values and not words:
            return None
        key = f"{name} {atom.operator} {', '.join(sorted(words))} {atom.shown}"
        return Atom(key, name, atom.operator, atom.number, words, atom.shown)

    def _table(self, item: Derived, atom: Atom, wanted: bool) -> list[tuple[Goal, ...]]:
        """Every row that gives a fitting value, with the rows above it that would give another ruled out."""
        fits = [_holds(atom, row.value) == wanted for row in item.rows]
        ways: list[tuple[Goal, ...]] = [
            ((row.when, True), *((item.rows[above].when, False) for above in range(index) if not fits[above]))
            for index, row in enumerate(item.rows)
            if fits[index]
        ]
        if not item.yes_no and _holds(atom, UNCLASSIFIABLE) == wanted:
            ways.append(tuple((row.when, False) for row in item.rows))
        return ways

    def _points(self, item: Derived, atom: Atom, wanted: bool) -> Iterator[tuple[Goal, ...]]:
        """Every sum of points that fits, the smallest first."""
        given = [
            {points: _row_with(rows, points) for points in sorted({int(row.value) for row in rows})}
            for rows in item.parts
        ]
        for points in sorted(product(*given), key=lambda points: (sum(points), points)):
            holds = atom.operator == "known" or atom.holds(Range.exactly(Decimal(sum(points)))) == TRUE
            if holds == wanted:
                yield tuple((part[point], True) for part, point in zip(given, points, strict=True))


def _values(item: Derived) -> tuple[Value, ...]:
    """Everything that a table or a sum of points can come to; nothing of a formula."""
    if item.rows:
        words = list(dict.fromkeys(row.value for row in item.rows))
        return tuple(Choice.of(word) for word in (words if item.yes_no else [*words, UNCLASSIFIABLE]))
    if item.parts:
        points = [[int(row.value) for row in rows] for rows in item.parts]
        return tuple(Range.exactly(total) for total in range(sum(map(min, points)), sum(map(max, points)) + 1))
    return ()


def _holds(atom: Atom, value: str) -> bool:
    return atom.operator == "known" or atom.holds(Choice.of(value)) == TRUE


def _row_with(rows: tuple[CompiledRow, ...], points: int) -> Expression:
    """That this part of a score gives *points*."""
    ways = [
        All((row.when, *(Not(above.when) for above in rows[:index] if above.value != row.value)))
        for index, row in enumerate(rows)
        if int(row.value) == points
    ]
    return AnyOf(tuple(ways))


def facts_of(options: Iterable[Option]) -> dict[str, Value]:
    """The facts that *options* settle."""
    return {name: value for option in options for name, value in option.facts.items()}
