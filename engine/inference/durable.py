"""The inference engine: durable-rules, used only inside the subset that was measured to match without error.

One flat fact per evaluation, whose values are the words true, false and unknown; rules that are
conjunctions and disjunctions of constant comparisons; few rules a ruleset; a last rule that always fires and
whose absence is an error; one fixed session; the fact retracted afterwards. The extension module is driven
directly, because its Python host starts threads and crashes under load.

Each rule of ours becomes up to four of its rules: *possible* (no condition of the population false), *certain*
(all true), *open* (certain, and no exclusion true) and *clear* (certain, and every exclusion false). The verdict
follows from which of them fired. None needs a disjunction that the rule itself does not have.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from math import prod
from operator import itemgetter
from typing import Any, Literal

import durable_rules_engine as native

from engine.compile import Rule
from engine.errors import InferenceFailed
from engine.expressions import All, Atom, Expression, Not
from engine.inference.verdicts import Verdict
from engine.values import FALSE, TRUE, Truth

MAX_WEIGHT = 50  # rules a ruleset, each counted as often as its disjunctions can match
MAX_PROPERTIES = 180
_SESSION = "s"
_SENTINEL = "sentinel"
_LAST = 60000
_HANDLED = 0
Test = Literal["true", "false", "not_true", "not_false"]
# What a native rule stands for; the verdict follows from which of a rule's fired.
_POSSIBLE, _CERTAIN, _OPEN, _CLEAR = 1, 2, 4, 8
_OPPOSITE: Mapping[Test, Test] = {"true": "false", "false": "true", "not_true": "not_false", "not_false": "not_true"}


def _pattern(expression: Expression, test: Test, names: Mapping[str, str]) -> dict[str, Any]:
    """The native condition that holds exactly when *expression* passes *test*."""
    if isinstance(expression, Atom):
        name = names[expression.key]
        if test in ("true", "false"):
            return {name: test}
        return {"$neq": {name: test.removeprefix("not_")}}
    if isinstance(expression, Not):
        return _pattern(expression.part, _OPPOSITE[test], names)
    parts = [_pattern(part, test, names) for part in expression.parts]
    if len(parts) == 1:
        return parts[0]
    conjunction = isinstance(expression, All) == (test in ("true", "not_false"))
    return {"$and" if conjunction else "$or": parts}


def _weight(pattern: Mapping[str, Any]) -> int:
    """How many alternatives of *pattern* can hold at once."""
    if "$or" in pattern:
        return sum(_weight(part) for part in pattern["$or"])
    return prod((_weight(part) for part in pattern.get("$and", ())), start=1)


def _aspects(rule: Rule, names: Mapping[str, str]) -> Iterator[tuple[int, dict[str, Any]]]:
    def conjunction(when: Test, unless: Test | None) -> dict[str, Any]:
        parts: list[dict[str, Any]] = [{"kind": "evaluation"}]
        parts += [_pattern(literal.expression, when, names) for literal in rule.when]
        if unless is not None:
            parts += [_pattern(literal.expression, unless, names) for literal in rule.unless]
        return {"$and": parts}

    yield _POSSIBLE, conjunction("not_false", None)
    yield _CERTAIN, conjunction("true", None)
    if rule.unless:
        yield _OPEN, conjunction("true", "not_true")
        yield _CLEAR, conjunction("true", "false")


def heaviest(rule: Rule) -> int:
    """The largest number of alternatives one native rule of *rule* has; must not exceed :data:`MAX_WEIGHT`."""
    names = {atom.key: atom.key for atom in rule.atoms()}
    return max(_weight(pattern) for _, pattern in _aspects(rule, names))


def _fnv1a(text: str) -> int:
    total = 2166136261
    for byte in text.encode():
        total = ((total ^ byte) * 16777619) & 0xFFFFFFFF
    return total


class _Shard:
    """One native ruleset: some of the rules, and the atomic conditions they use."""

    def __init__(self, name: str, rules: list[Rule]) -> None:
        keys = list(dict.fromkeys(atom.key for rule in rules for atom in rule.atoms()))
        self.keys = keys
        names = {key: f"a{index}" for index, key in enumerate(keys)}
        definition: dict[str, Any] = {}
        self.meaning: dict[str, tuple[str, int]] = {}
        for rule in rules:
            for aspect, pattern in _aspects(rule, names):
                native_name = f"r{len(self.meaning)}"
                self.meaning[native_name] = (rule.id, aspect)
                definition[native_name] = {"all": [{"m": pattern}]}
        definition[_SENTINEL] = {"all": [{"m": {"$and": [{"kind": "evaluation"}]}}], "pri": _LAST}
        hashed = {_fnv1a(word) for word in [*names.values(), "kind", "id", "sid", *definition]}
        if len(hashed) != len(names) + 3 + len(definition):
            raise InferenceFailed("two names of one ruleset have the same hash")
        said = ",".join(f'"{names[key]}":"%s"' for key in keys)
        self._fact = f'{{"id":"f","sid":"{_SESSION}","kind":"evaluation",{said}}}'
        self._read = itemgetter(*keys, keys[0])  # a tuple, even of a single key; the last is cut off again
        self._name = name
        self._definition = json.dumps(definition)
        self._made = 0
        self._handle = self._make()
        self._settled = False  # whether the last evaluation ended as it should

    def _make(self) -> Any:
        self._made += 1
        return native.create_ruleset(f"{self._name}.{self._made}", self._definition)

    def fired(self, truths: Mapping[str, Truth]) -> list[str]:
        """The native rules that fired for one evaluation, the sentinel apart.

        Raises :class:`InferenceFailed`; a ruleset that failed is never used again but made anew, because what an
        interrupted evaluation leaves behind would answer for the next patient.
        """
        fact = self._fact % self._read(truths)[:-1]
        try:
            fired = self._evaluate(fact)
        except BaseException as error:
            self._discard()
            self._handle = self._make()
            if isinstance(error, InferenceFailed) or not isinstance(error, Exception):
                raise
            # The native module raises Exception itself; its text holds the fact.
            raise InferenceFailed(f"the inference engine failed ({type(error).__name__})") from None
        self._settled = True
        return fired

    def _evaluate(self, fact: str) -> list[str]:
        handle = self._handle
        outcome, state = native.assert_fact(handle, fact)
        if outcome != _HANDLED:
            raise InferenceFailed(f"the inference engine did not take an evaluation (outcome {outcome})")
        fired: list[str] = []
        started = native.start_action_for_state(handle, state)
        message = started[1] if started else None
        while message:
            fired.append(message[2 : message.index('"', 2)])
            message = native.complete_and_start_action(handle, state)
        if _SENTINEL not in fired:
            raise InferenceFailed("the inference engine did not finish an evaluation")
        fired.remove(_SENTINEL)
        native.retract_fact(handle, fact)
        return fired

    def _discard(self) -> None:
        """Free the native ruleset; the state only where an evaluation ended, else freeing it reads stray memory."""
        handle, settled = self._handle, self._settled
        self._settled = False
        with suppress(Exception):
            if settled:
                native.delete_state(handle, _SESSION)
        with suppress(Exception):
            native.delete_ruleset(handle)

    def close(self) -> None:
        """Free the native memory."""
        self._discard()


class DurableEvaluator:
    """Matches every rule's combination of conditions with durable-rules; safe under threads.

    Rules of one and the same combination, such as what several sources say for one population, are matched as one.

    Raises :class:`~engine.errors.InferenceFailed` where the engine fails or does not finish.
    """

    def __init__(self, rules: Iterable[Rule], name: str) -> None:
        self._lock = threading.Lock()
        self._shards: list[_Shard] = []
        self._closed = False
        self._alike = _alike(rules)
        try:
            for index, batch in enumerate(_batches(alike[0] for alike in self._alike.values())):
                self._shards.append(_Shard(f"{name}-{index}", batch))
            for truth in (TRUE, FALSE, "unknown"):
                self._self_test(truth)
        except Exception as error:
            self.close()
            if isinstance(error, InferenceFailed):
                raise
            raise InferenceFailed(f"the inference engine refused the rules ({type(error).__name__})") from None

    def _self_test(self, truth: Truth) -> None:
        """Every condition at once the same: the heaviest load a ruleset can get."""
        for shard in self._shards:
            shard.fired(dict.fromkeys(shard.keys, truth))

    def verdicts(self, truths: Mapping[str, Truth]) -> dict[str, Verdict]:
        """The verdict of every applicable rule."""
        aspects: dict[str, int] = {}
        with self._lock:
            if self._closed:
                raise InferenceFailed("the rule set was replaced; try again")
            for shard in self._shards:
                meaning = shard.meaning
                for name in shard.fired(truths):
                    rule, aspect = meaning[name]
                    aspects[rule] = aspects.get(rule, 0) | aspect
        result: dict[str, Verdict] = {}
        for first, found in aspects.items():
            alike = self._alike[first]
            verdict = _verdict(found, bool(alike[0].unless))
            for one in alike:
                result[one.id] = verdict
        return result

    def close(self) -> None:
        """Free the native memory; further calls fail."""
        with self._lock:
            if not self._closed:
                self._closed = True
                for shard in self._shards:
                    shard.close()


def _alike(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    """The rules that are one combination of conditions, by the id of the first: each combination is matched once."""
    found: dict[tuple[tuple[Expression, ...], ...], list[Rule]] = {}
    for rule in rules:
        combination = tuple(tuple(criterion.expression for criterion in part) for part in (rule.when, rule.unless))
        found.setdefault(combination, []).append(rule)
    return {alike[0].id: tuple(alike) for alike in found.values()}


def _verdict(found: int, has_exclusions: bool) -> Verdict:
    if not found & _CERTAIN:
        return "pending"
    if not has_exclusions or found & _CLEAR:
        return "met"
    return "conditional" if found & _OPEN else "excluded"


def _batches(rules: Iterable[Rule]) -> Iterator[list[Rule]]:
    """Rules in groups that stay inside the measured limits."""
    batch: list[Rule] = []
    weight = 1  # the sentinel
    keys: set[str] = set()
    for rule in rules:
        names = {atom.key: atom.key for atom in rule.atoms()}
        heavy = sum(_weight(pattern) for _, pattern in _aspects(rule, names))
        if batch and (weight + heavy > MAX_WEIGHT or len(keys | names.keys()) > MAX_PROPERTIES):
            yield batch
            batch, weight, keys = [], 1, set()
        batch.append(rule)
        weight += heavy
        keys |= names.keys()
    if batch:
        yield batch
