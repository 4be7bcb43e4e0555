"""What no patient can ever show, with the reason; only what is proved counts, everything else stays owed.

Proofs come from the search over what can be given of a patient (:mod:`engine.curation.making`), from the form of the
conditions (:mod:`scenarios.coverage.entails`), and, for whether something can be open, from going through every state in
which facts can be known (:mod:`scenarios.coverage.states`).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property

from engine.assessment import Bilingual
from engine.compile import Criterion, Rule
from engine.curation.making.patients import Maker, RuledOut, goals_of
from engine.curation.making.solve import Goal
from engine.expressions import Atom, Expression, Operator
from engine.knowledge import KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.values import TRUE, Range, plain
from engine.what_if import SUPPORTING
from scenarios.coverage.entails import entails
from scenarios.coverage.obligations import Obligation, Threshold, Want, criteria
from scenarios.coverage.states import Knowing

_NEVER_UNKNOWN = Bilingual("whether something is recorded is never open", "是否有记录本身不会未知")
_ALWAYS_SETTLED = Bilingual("it comes out true or false whatever is left open", "无论缺少何种资料，均有结论")
_NEVER_OPEN = Bilingual("none of its conditions can be open", "其条件均不会未知")
_NOBODY = Bilingual("no patient can: proved by a search", "经检索证明不存在这样的患者")
_OUT_OF_RANGE = Bilingual("the field takes no such number", "该字段不接受此数值")
_ONLY_OUTSIDE = Bilingual("whoever it applies to is outside the population anyway", "符合该条件者本就不属于适用人群")
_NEVER_ALONE = Bilingual(
    "whoever it applies to is set aside for another reason as well", "符合该条件者必同时因其他理由被排除"
)
_NO_CANDIDATE = Bilingual(
    "none of the regimens it reaches can be a candidate for whoever it applies to",
    "符合该条件者，其涉及的方案本就不会成为候选",
)


class Impossible:
    """Says of what is owed whether it can be shown at all."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._kb = kb
        self._rules = {rule.id: rule for rule in kb.rules()}
        self._derived = {item.fact: item for item in kb.derivations}
        self._knowing = Knowing(kb)

    @cached_property
    def _maker(self) -> Maker:
        return Maker(self._kb)

    def why(self, owed: Obligation) -> Bilingual | None:
        """Why nobody can show what is *owed*; ``None`` where that is not proved."""
        rule = self._rules[owed.rule]
        if owed.kind == "rule":
            return self._rule(rule, owed)
        if owed.kind == "condition":
            return self._condition(owed)
        if owed.kind == "threshold":
            return self._threshold(owed)
        criterion = next(item for role, item in criteria(rule) if role == owed.role and item.id == owed.criterion)
        if owed.role == "unless":
            return self._exclusion(rule, criterion)
        return self._contraindication(rule) if owed.required else None

    # --- the rule as a whole -----------------------------------------------------------------------------

    def _rule(self, rule: Rule, owed: Obligation) -> Bilingual | None:
        if owed.want == "met":
            return self._nobody(goals_of(rule))
        if owed.want == "excluded":
            reasons = [self._nobody((*_population(rule), (item.expression, True))) for item in rule.unless]
            return next(iter(reasons), None) if all(reasons) else None
        return _NEVER_OPEN if all(self._knowing.never_open(item.expression) for _, item in criteria(rule)) else None

    # --- conditions and numbers --------------------------------------------------------------------------

    def _condition(self, owed: Obligation) -> Bilingual | None:
        assert owed.condition is not None
        if owed.want == "unknown":
            if owed.condition.operator == "known":
                return _NEVER_UNKNOWN
            return _ALWAYS_SETTLED if self._knowing.never_open(owed.condition) else None
        return self._nobody(((owed.condition, owed.want == "true"),))

    def _threshold(self, owed: Obligation) -> Bilingual | None:
        threshold = owed.threshold
        assert threshold is not None
        fact = self._kb.facts[threshold.atom.field]
        entry = fact.entry
        if entry is not None and _out_of_range(threshold, owed.want, entry.minimum, entry.maximum):
            return _OUT_OF_RANGE
        if owed.want == "at":
            return self._nobody(((_compared(fact.id, "is", threshold.at), True),))
        near = _compared(fact.id, "at_most" if threshold.upwards else "at_least", threshold.beyond)
        side = threshold.atom.holds(Range.exactly(threshold.beyond)) == TRUE
        return self._nobody(((near, True), (threshold.atom, side)))

    # --- exclusions and contraindications ------------------------------------------------------------------

    def _exclusion(self, rule: Rule, criterion: Criterion) -> Bilingual | None:
        if self._nobody((*_population(rule), (criterion.expression, True))):
            return _ONLY_OUTSIDE
        others = [item.expression for item in rule.unless if item is not criterion]
        return _NEVER_ALONE if self._brings_any(criterion.expression, others) else None

    def _contraindication(self, rule: Rule) -> Bilingual | None:
        """Of each statement that offers a regimen the caution reaches: whether it can be met but for the caution."""
        (criterion,) = rule.when
        caution = self._kb.cautions[rule.id]
        bars = [
            other
            for other in self._kb.cautions.values()
            if other.entry.effect == "contraindicated" and other is not caution
        ]
        urgent = self._brings_any(criterion.expression, self._emergency)
        for statement in self._kb.statements.values():
            regimen = statement.entry.regimen
            if regimen is None or regimen not in caution.regimens or statement.entry.stance not in SUPPORTING:
                continue
            if urgent and self._elective(statement):
                continue
            others = [(item.expression, False) for bar in bars if regimen in bar.regimens for item in bar.rule.when]
            if self._nobody(((criterion.expression, True), *goals_of(statement.rule), *others)) is None:
                return None
        return _NO_CANDIDATE

    @cached_property
    def _emergency(self) -> list[Expression]:
        if "emergency" not in self._kb.facts:
            return []
        return [Atom("emergency is yes", "emergency", "is", None, frozenset({"yes"}), "yes")]

    def _elective(self, statement: Statement) -> bool:
        assert statement.entry.regimen is not None
        family = self._kb.regimens[statement.entry.regimen].family
        return statement.setting != "emergency" and family != "supportive"

    def _brings_any(self, one: Expression, others: Iterable[Expression]) -> bool:
        return any(entails(one, other, self._derived) for other in others)

    # --- the search ----------------------------------------------------------------------------------------

    def _nobody(self, goals: Iterable[Goal]) -> Bilingual | None:
        """Why nobody meets *goals*. Scope is left out: who is not known to be outside it is answered too."""
        found: RuledOut = self._maker.ruled_out(tuple(goals), scope=False)
        if not found.proven:
            return None
        rules = [rule.entry for rule in self._kb.impossible if rule.entry.id in set(found.against)]
        if not rules:
            return _NOBODY
        en = " ".join(bilingual(rule.message).en for rule in rules)
        zh = "".join(bilingual(rule.message).zh for rule in rules)
        return Bilingual(f"the vocabulary refuses it: {en}", f"词汇一致性规则不允许：{zh}")


def _compared(field: str, operator: Operator, number: Decimal) -> Atom:
    shown = plain(number)
    return Atom(f"{field} {operator} {shown}", field, operator, number, frozenset({shown}), shown)


def _out_of_range(threshold: Threshold, want: Want, low: Decimal | None, high: Decimal | None) -> bool:
    """Whether a field from *low* to *high* takes no number on that side of *threshold*, near or far."""
    at = threshold.at
    if want == "at":
        return (low is not None and at < low) or (high is not None and at > high)
    return (high is not None and at >= high) if threshold.upwards else (low is not None and at <= low)


def _population(rule: Rule) -> tuple[Goal, ...]:
    return tuple((item.expression, True) for item in rule.when)
