"""The reference evaluator: Kleene's logic straight over the rule AST.

Each distinct condition is evaluated once. Which rules it belongs to is kept as two sets, those whose population it is part
of and those that it excludes, written as bits of one number; so what a rule costs that does not apply is next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.bits import members
from engine.compile import Rule
from engine.expressions import Atom, Expression, evaluate
from engine.inference.verdicts import Verdict
from engine.values import FALSE, TRUE, UNKNOWN, Truth, some


@dataclass(slots=True)
class _Use:
    """The rules that a condition is part of, each a bit: rule number n is ``1 << n``."""

    when: int = 0
    unless: int = 0


class PlainEvaluator:
    """Evaluates each distinct condition once, then all rules together."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        known = tuple(rules)
        self._names = tuple(rule.id for rule in known)
        uses: dict[Expression, _Use] = {}
        for number, rule in enumerate(known):
            for criterion in rule.when:
                uses.setdefault(criterion.expression, _Use()).when |= 1 << number
            for criterion in rule.unless:
                uses.setdefault(criterion.expression, _Use()).unless |= 1 << number
        in_order = sorted(uses.items(), key=lambda item: not isinstance(item[0], Atom))  # the atomic ones first
        self._atoms = tuple(expression.key for expression, _ in in_order if isinstance(expression, Atom))
        self._groups = tuple(expression for expression, _ in in_order if not isinstance(expression, Atom))
        self._uses = tuple((use.when, use.unless) for _, use in in_order)
        self._every_rule = (1 << len(known)) - 1

    def verdicts(self, truths: Mapping[str, Truth]) -> dict[str, Verdict]:
        """The verdict of every applicable rule, in the order of the rules."""
        out = waiting = excluded = doubtful = 0
        held = [truths[key] for key in self._atoms] + [evaluate(group, truths) for group in self._groups]
        for truth, (when, unless) in zip(held, self._uses, strict=True):
            if truth == FALSE:
                out |= when
            elif truth == UNKNOWN:
                waiting |= when
                doubtful |= unless
            else:
                excluded |= unless
        applicable = self._every_rule & ~out
        result: dict[str, Verdict] = {}
        for number in members(applicable):
            rule = 1 << number
            excludes: Truth = TRUE if excluded & rule else UNKNOWN if doubtful & rule else FALSE
            result[self._names[number]] = _verdict(UNKNOWN if waiting & rule else TRUE, excludes)
        return result


def verdict_of(rule: Rule, truths: Mapping[str, Truth]) -> Verdict:
    """The verdict of one rule."""
    population: Truth = TRUE
    for criterion in rule.when:
        truth = evaluate(criterion.expression, truths)
        if truth == FALSE:
            return "not_applicable"
        if truth == UNKNOWN:
            population = UNKNOWN
    return _verdict(population, some(evaluate(criterion.expression, truths) for criterion in rule.unless))


def _verdict(population: Truth, excluded: Truth) -> Verdict:
    """Population all true and no exclusion true is *met*; an unknown means something else in each."""
    if population == UNKNOWN:
        return "pending"
    return "excluded" if excluded == TRUE else "conditional" if excluded == UNKNOWN else "met"
