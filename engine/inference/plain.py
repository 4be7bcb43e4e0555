"""The reference evaluator: Kleene's logic straight over the rule AST."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from engine.compile import Criterion, Rule
from engine.expressions import Expression, evaluate
from engine.inference.verdicts import Verdict
from engine.values import FALSE, TRUE, UNKNOWN, Truth, every, some


class PlainEvaluator:
    """Evaluates each distinct condition once, then each rule on its own."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._criteria: list[Expression] = []
        places: dict[int, int] = {}

        def place(criterion: Criterion) -> int:
            if id(criterion) not in places:  # conditions that a file shares between its rules are one object
                places[id(criterion)] = len(self._criteria)
                self._criteria.append(criterion.expression)
            return places[id(criterion)]

        self._rules = tuple(
            (rule.id, tuple(place(c) for c in rule.when), tuple(place(c) for c in rule.unless)) for rule in rules
        )

    def verdicts(self, truths: Mapping[str, Truth]) -> dict[str, Verdict]:
        """The verdict of every applicable rule."""
        held = [evaluate(expression, truths) for expression in self._criteria]
        result: dict[str, Verdict] = {}
        for identifier, when, unless in self._rules:
            population = every(held[index] for index in when)
            if population == FALSE:
                continue
            result[identifier] = _verdict(population, some(held[index] for index in unless))
        return result


def verdict_of(rule: Rule, truths: Mapping[str, Truth]) -> Verdict:
    """The verdict of one rule."""
    population = every(evaluate(criterion.expression, truths) for criterion in rule.when)
    if population == FALSE:
        return "not_applicable"
    return _verdict(population, some(evaluate(criterion.expression, truths) for criterion in rule.unless))


def _verdict(population: Truth, excluded: Truth) -> Verdict:
    """Population all true and no exclusion true is *met*; an unknown means something else in each."""
    if population == UNKNOWN:
        return "pending"
    return "excluded" if excluded == TRUE else "conditional" if excluded == UNKNOWN else "met"
