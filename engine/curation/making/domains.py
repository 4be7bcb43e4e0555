"""What may be given of a made-up patient: a finite list of options for every fact, cut where some rule cuts.

Rules look at a number only through their cut-offs, so that one number at each cut-off and one on either side of it stand
for all. What is worked out from one given thing alone (classes of the drugs given, weeks since a date) is worked out for
each option beforehand; so is a formula, for every combination of the facts that go into it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain, combinations, pairwise, product
from typing import Any

from engine.curation.making.steps import step_at
from engine.derivation import Derived, derive
from engine.errors import InputRefused
from engine.expressions import Atom, Expression, atoms
from engine.knowledge import KnowledgeBase
from engine.profile import Intake
from engine.values import FALSE, TRUE, Value, plain
from engine.vocabulary import Fact

_MOST_LISTED = 8  # up to so many values, a list is tried in every combination of them
_MOST_COMBINED = 6000
_MOST_COUNTED = 20  # a count with no more values than this is tried in full
_WEEKS = (4, 13, 52)
_NO_TREATMENT = ("supportive", "antiviral")  # families that are no treatment of the tumour
_TACE = ("tace_sessions", "tace_failed", "prior_tace")
_PLAIN = ("prior_haic", "prior_resection", "prior_ablation", "prior_radiotherapy", "prior_transplantation")
_SAID = ("prior_conversion", "prior_neoadjuvant", "prior_adjuvant", "on_adjuvant")
Given = tuple[tuple[str, str, Any], ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that may be given: as it is written in a profile, and the facts it settles."""

    given: Given
    facts: Mapping[str, Value]


@dataclass(slots=True)
class Variable:
    """Options of which a patient has exactly one; the first is that nothing is given.

    ``complete``: whether the options stand for everything that can be given.
    """

    name: str
    options: list[Option]
    complete: bool
    ascending: bool = False
    ranks: tuple[tuple[int, ...], ...] = ()  # of several facts together: which option of each, 0 where it is not given
    numbers: tuple[int, ...] = ()  # the last option of each that is a number, else 0

    def pick(self, mask: int) -> Option:
        """The option to show of those in *mask*: as little as possible given; a number right at its limit, else the first."""
        allowed = [index for index in range(len(self.options)) if mask >> index & 1]
        if self.ranks:
            fewest = min(len(self.options[index].given) for index in allowed)
            allowed = [index for index in allowed if len(self.options[index].given) == fewest]
            for part, last in enumerate(self.numbers):
                if last:
                    best = _at_the_limit({self.ranks[index][part] for index in allowed}, last)
                    allowed = [index for index in allowed if self.ranks[index][part] == best]
            return self.options[allowed[0]]
        chosen = _at_the_limit(set(allowed), len(self.options) - 1) if self.ascending else allowed[0]
        return self.options[chosen]

    def allowed(self, mask: int) -> list[Option]:
        """The options in *mask*."""
        return [option for index, option in enumerate(self.options) if mask >> index & 1]


class Domains:
    """The options for every fact that the rules of one knowledge base can ask for."""

    def __init__(self, kb: KnowledgeBase, intake: Intake, on: date) -> None:
        self._kb = kb
        self._intake = intake
        self._on = on
        self._cut_offs, self._asked = _cut_offs(kb)
        self.variables: dict[str, Variable] = {}  # by the facts that each settles
        self.inexact: set[str] = set()  # facts that a formula gives: its options are samples
        self._masks: dict[str, tuple[Variable, int, int] | None] = {}
        self._build()

    def mask(self, atom: Atom, wanted: bool) -> tuple[Variable, int] | None:
        """The variable that settles *atom*, and the options with which it is as *wanted*; ``None`` where several do."""
        known = self._masks.get(atom.key, ...)
        if known is ...:
            known = self._masks[atom.key] = self._mask(atom)
        return None if known is None else (known[0], known[1] if wanted else known[2])

    def _mask(self, atom: Atom) -> tuple[Variable, int, int] | None:
        variable = self.variables.get(atom.field)
        if variable is None:
            return None
        true = false = 0
        for index, option in enumerate(variable.options):
            truth = atom.holds(option.facts.get(atom.field))
            if truth == TRUE:
                true |= 1 << index
            elif truth == FALSE:
                false |= 1 << index
        return variable, true, false

    # --- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        own: dict[str, Variable] = {}
        for fact in self._kb.facts.values():
            if fact.origin == "given":
                variable = self._given(fact)
                own.update(dict.fromkeys((fact.id, *_settled(variable)), variable))
        if any(fact.origin == "history" for fact in self._kb.facts.values()):
            own.update(self._history())
        by_derived = {item.fact: item for item in self._kb.derivations}
        for item in self._kb.derivations:
            if item.cases and item.fact in _needed(self._kb, by_derived):
                self._join(item, by_derived, own)
        for item in self._kb.derivations:
            on = {id(own[name]): own[name] for name in item.depends_on if name in own}
            if any(factor for case in item.cases for _, factor in case.terms) or item.depends_on & self.inexact:
                self.inexact.add(item.fact)
            if len(on) == 1 and all(name in own for name in item.depends_on):
                (variable,) = on.values()
                variable.options = [_with(option, item) for option in variable.options]
                own[item.fact] = variable
        self.variables = own

    def _join(self, item: Derived, derived: Mapping[str, Derived], own: dict[str, Variable]) -> None:
        """One variable of all that goes into a formula, where that is not too much."""
        names = sorted(_given_under(item, derived))
        parts = list({id(own[name]): own[name] for name in names if name in own}.values())
        size = 1
        for part in parts:
            size *= len(part.options)
        if len(parts) < 2 or size > _MOST_COMBINED:
            return
        ranks = tuple(product(*(range(len(part.options)) for part in parts)))
        options = []
        for rank in ranks:
            chosen = [part.options[index] for part, index in zip(parts, rank, strict=True)]
            given = tuple(chain.from_iterable(option.given for option in chosen))
            options.append(Option(given, {name: value for option in chosen for name, value in option.facts.items()}))
        joined = Variable(
            " + ".join(part.name for part in parts),
            options,
            all(part.complete for part in parts),
            ranks=ranks,
            numbers=tuple(len(part.options) - 1 if part.ascending else 0 for part in parts),
        )
        for name in [name for name, variable in own.items() if any(variable is part for part in parts)]:
            own[name] = joined

    def _read(self, given: Given) -> dict[str, Value] | None:
        """The facts that *given* settles, as the intake reads them; ``None`` where it contradicts itself."""
        profile: dict[str, dict[str, Any]] = {}
        for group, name, value in given:
            profile.setdefault(group, {})[name] = value
        try:
            return self._intake.read(profile, self._on).facts
        except InputRefused:
            return None

    def _variable(
        self, name: str, written: Iterable[Given], facts: Iterable[str], *, complete: bool, ascending: bool = False
    ) -> Variable:
        kept = set(facts)
        options = [Option((), {})]
        for given in written:
            read = self._read(given)
            if read is not None:
                options.append(Option(given, {key: value for key, value in read.items() if key in kept}))
        return Variable(name, options, complete, ascending)

    def _given(self, fact: Fact) -> Variable:
        group, _, name = fact.path.partition(".")
        facts, complete, ascending = [fact.id], True, False
        values: list[Any]
        if fact.kind == "yes_no":
            values = ["no", "yes"]
        elif fact.kind == "choice":
            values = list(fact.values)
        elif fact.kind == "choices":
            words = list(fact.values)
            complete = len(words) <= _MOST_LISTED
            most = len(words) if complete else 2
            values = [list(chosen) for size in range(most + 1) for chosen in combinations(words, size)]
        elif fact.kind == "date":
            counted = [
                name for name, known in self._kb.facts.items() if known.origin == "history" and known.kind == "count"
            ]
            facts += [name for name in counted if name != "tace_sessions"]
            cut_offs = {int(number) for name in facts for number in self._cut_offs.get(name, ())} or set(_WEEKS)
            weeks = sorted({week + step for week in cut_offs for step in (-1, 0, 1) if week + step >= 0})
            values = [(self._on - timedelta(weeks=week)).isoformat() for week in weeks]
            ascending = True
        else:
            ascending = True
            numbers = self._numbers(fact)
            values = (
                [int(n) for n in numbers]
                if fact.kind == "count"
                else [f"{plain(n)} {fact.unit}".strip() for n in numbers]
            )
        return self._variable(
            fact.id, [((group, name, value),) for value in values], facts, complete=complete, ascending=ascending
        )

    def _numbers(self, fact: Fact) -> list[Decimal]:
        """Each cut-off, the next number on either side of it, and one inside every gap that is left."""
        assert fact.entry is not None
        low, high = fact.entry.minimum, fact.entry.maximum
        whole = fact.kind == "count"
        if whole and low is not None and high is not None and high - low <= _MOST_COUNTED:
            return [Decimal(number) for number in range(int(low), int(high) + 1)]
        known = sorted(self._cut_offs.get(fact.id, ()))
        if not known:  # part of a formula only, or asked for by nobody
            low, high = low or Decimal(0), high if high is not None else Decimal(100)
            steps = [low + (high - low) * step / 8 for step in range(1, 8)]
            return sorted({round(step) if whole else round(step, 1) for step in steps})  # type: ignore[misc]
        found = set(known)
        for cut_off in known:
            step = step_at(cut_off, whole)
            found |= {cut_off - step, cut_off + step}
        for one, other in pairwise(known):
            if not whole and not any(one < number < other for number in found):
                found.add((one + other) / 2)
        return sorted(n for n in found if (low is None or n >= low) and (high is None or n <= high))

    # --- treatment -----------------------------------------------------------------------------------

    def _history(self) -> dict[str, Variable]:
        history = [name for name, fact in self._kb.facts.items() if fact.origin == "history"]
        own: dict[str, Variable] = {}
        for name in _PLAIN:
            if name in history:
                written = [(("treatment", name, value),) for value in (False, True)]
                own[name] = self._variable(name, written, [name], complete=True)
        tace = self._variable("tace", _tace(), _TACE, complete=False)
        own.update((name, tace) for name in _TACE if name in history)
        rest = [name for name in history if name not in own and not name.startswith("weeks_")]
        lines = self._variable("lines", _told(self._kb, self._asked), rest, complete=False)
        own.update((name, lines) for name in rest)
        return own


def _at_the_limit(allowed: set[int], last: int) -> int:
    """Of numbers in ascending order, the one at the upper limit if there is one, else at the lower; 0: not given."""
    if 0 in allowed:
        return 0
    return min(allowed) if last in allowed else max(allowed)


def _settled(variable: Variable) -> set[str]:
    return {name for option in variable.options for name in option.facts}


def _with(option: Option, item: Derived) -> Option:
    value = derive(item, option.facts)
    return option if value is None else Option(option.given, {**option.facts, item.fact: value})


def rule_expressions(kb: KnowledgeBase) -> Iterator[Expression]:
    """Every condition of a statement or caution."""
    for rule in kb.rules():
        for criterion in (*rule.when, *rule.unless):
            yield criterion.expression


def _table_expressions(item: Derived) -> Iterator[Expression]:
    yield from (row.when for row in item.rows)
    yield from (row.when for part in item.parts for row in part)
    yield from (case.when for case in item.cases if case.when is not None)


def _cut_offs(kb: KnowledgeBase) -> tuple[dict[str, set[Decimal]], set[str]]:
    """By fact, the numbers that some condition compares it with; and every word that some condition names."""
    found: dict[str, set[Decimal]] = {}
    words: set[str] = set()
    conditions = [
        *rule_expressions(kb),
        *(expression for item in kb.derivations for expression in _table_expressions(item)),
        *(rule.when for rule in kb.impossible),
        *(rule.when for rule in kb.follows),
    ]
    for expression in conditions:
        for atom in atoms(expression):
            if atom.operator == "known":
                continue
            fact = kb.facts[atom.field]
            if fact.kind in ("count", "quantity"):
                numbers = {atom.number} if atom.number is not None else {Decimal(word) for word in atom.words}
                found.setdefault(atom.field, set()).update(number for number in numbers if number is not None)
            else:
                words |= atom.words
    for pair in kb.documented:
        found.setdefault(pair.field, set()).update(found.get(pair.fact, ()))
    return found, words


def _needed(kb: KnowledgeBase, derived: Mapping[str, Derived]) -> set[str]:
    """The derived facts that some rule looks at, through other derived facts or not."""
    waiting = [atom.field for expression in rule_expressions(kb) for atom in atoms(expression)]
    needed: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in derived and name not in needed:
            needed.add(name)
            waiting.extend(derived[name].depends_on)
    return needed


def _given_under(item: Derived, derived: Mapping[str, Derived]) -> set[str]:
    return {
        name
        for needed in item.depends_on
        for name in (_given_under(derived[needed], derived) if needed in derived else {needed})
    }


def _tace() -> Iterator[Given]:
    for told in (
        {"prior_tace": False},
        {"prior_tace": True},
        {"tace_failed": False},
        {"tace_failed": True},
        {"prior_tace": True, "tace_failed": False},
        {"prior_tace": True, "tace_failed": True},
    ):
        yield tuple(("treatment", name, value) for name, value in told.items())
    for count in (1, 2, 3, 4):
        for response in ("PR", "SD", "PD"):
            yield (("treatment", "tace", [{"response": response}] * count),)
    yield (("treatment", "tace", [{"response": "PR"}, {"response": "PD"}]),)


def _told(kb: KnowledgeBase, asked: set[str]) -> Iterator[Given]:
    """Histories: said plainly first, then one line, then two."""
    for systemic in (None, False, True):
        for said in product((None, False, True), repeat=len(_SAID)):
            told = {"prior_systemic": systemic, **dict(zip(_SAID, said, strict=True))}
            given = tuple(("treatment", name, value) for name, value in told.items() if value is not None)
            if given:
                yield given
    for lines in _lines(kb, asked):
        yield (("treatment", "lines", lines),)


def _lines(kb: KnowledgeBase, asked: set[str]) -> Iterator[list[dict[str, Any]]]:
    agents = _agents(kb, asked)
    yield []

    def line(given: tuple[str, ...], ended: str, setting: str = "advanced", **more: Any) -> dict[str, Any]:
        return {"setting": setting, "agents": list(given), "ended": ended, **more}

    for given in agents:
        for ended in ("progression", "intolerance", "completed", "ongoing"):
            yield [line(given, ended)]
        yield [line(given, "progression", tolerated=True)]
    for setting in ("adjuvant", "neoadjuvant", "conversion"):
        for given in agents:
            for ended in ("completed", "progression", "ongoing"):
                yield [line(given, ended, setting)]
    for one in agents:
        for other in agents:
            if one != other:
                yield [line(one, "progression"), line(other, "progression")]
    for one, other, third in product(agents[:5], repeat=3):
        if len({one, other, third}) == 3:
            yield [line(one, "progression"), line(other, "progression"), line(third, "progression")]


def _agents(kb: KnowledgeBase, asked: set[str]) -> list[tuple[str, ...]]:
    """What may have been given: every drug that some rule names, then one regimen of every kind."""
    found: dict[tuple[str, ...], None] = {(name,): None for name in sorted(asked & kb.drugs.keys())}
    seen: set[frozenset[str]] = set()
    for regimen in kb.regimens.values():
        given = tuple(regimen.components)
        if regimen.family in _NO_TREATMENT or not given:
            continue
        if any(name not in kb.drugs or kb.drugs[name].kind_only for name in given):
            continue
        kinds = frozenset(known for name in given for known in kb.drugs[name].classes)
        if kinds not in seen:
            seen.add(kinds)
            found[given] = None
    return list(found)
