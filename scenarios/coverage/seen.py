"""What the patients of the scenarios have shown of the rules, each with the first place that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from engine.assess import Engine
from engine.bits import members
from engine.catalogue import Catalogue
from engine.compile import Rule
from engine.expressions import Expression, atoms, evaluate
from engine.inference.plain import PlainEvaluator
from engine.inference.verdicts import Verdict
from engine.values import FALSE, TRUE, YES, Range, Truth, Value
from engine.what_if import standing
from scenarios.board import Profile
from scenarios.coverage.obligations import Obligation, Want, criteria, threshold_of
from scenarios.facts import facts_of

_STATE: Mapping[Verdict, Want] = {"met": "met", "excluded": "excluded", "conditional": "open", "pending": "open"}


@dataclass(slots=True)
class _Day:
    """One day: the rules in force on it, and what its patients showed of conditions and numbers."""

    catalogue: Catalogue
    in_force: frozenset[str]
    conditions: dict[tuple[str, Truth], str] = field(default_factory=dict)
    numbers: dict[str, dict[Decimal, str]] = field(default_factory=dict)


class Sight:
    """Looks at patients one after another; nothing of them is kept but what they show.

    Ask in the order of days where there are many: what can be known on a day is worked out once for each.
    """

    def __init__(self, engine: Engine, today: date) -> None:
        self._engine = engine
        self._today = today
        rules = tuple(engine.kb.rules())
        self._rules = rules
        self._plain = PlainEvaluator(rules)  # the engine asks both of its evaluators; that they agree was seen then
        self._days: dict[date, _Day] = {}
        self._rule_shows: dict[tuple[str, Want], str] = {}
        self._alone: dict[tuple[str, str, str], str] = {}
        self._tipping: dict[tuple[str, str], dict[Decimal, str]] = {}
        self._wanted = _by_expression(rules)
        self._undecided = (1 << len(rules)) - 1  # as bits, the rules of which a decision can still show something new
        thresholds = {
            rule.id: tuple(
                (criterion.id, atom)
                for _, criterion in criteria(rule)
                for atom in atoms(criterion.expression)
                if threshold_of(atom, engine.kb)
            )
            for rule in rules
        }
        self._thresholds = {name: found for name, found in thresholds.items() if found}
        self._measured = {atom.field for found in self._thresholds.values() for _, atom in found}
        self._bars = {
            name: caution.regimens
            for name, caution in engine.kb.cautions.items()
            if caution.entry.effect == "contraindicated"
        }

    # --- looking ---------------------------------------------------------------------------------------

    def look(self, profile: Profile, as_of: date | None, where: str) -> bool:
        """Take in a patient that *where* (file and line) puts before the board; whether anything could be seen.

        A profile that is refused, or a patient outside the scope, shows nothing.
        """
        read = facts_of(self._engine, profile, self._today)
        if read is None:
            return False
        facts = read[1]
        day = self._day(as_of or self._today)
        truths = self._engine.what_if.conditions.truths(facts)
        verdicts = {name: verdict for name, verdict in self._plain.verdicts(truths).items() if name in day.in_force}
        for key, truth in truths.items():
            day.conditions.setdefault((key, truth), where)
        for name in self._measured:
            value = facts.get(name)
            if isinstance(value, Range) and value.exact is not None:
                day.numbers.setdefault(name, {}).setdefault(value.exact, where)
        for name, verdict in verdicts.items():
            self._rule_shows.setdefault((name, _STATE[verdict]), where)
        self._exclusions(verdicts, truths, where)
        self._contraindications(verdicts, facts.get("emergency") == YES, day.catalogue, where)
        self._decisions(day, facts, truths, where)
        return True

    def _day(self, as_of: date) -> _Day:
        day = self._days.get(as_of)
        if day is None:
            catalogue = self._engine.on(as_of).catalogue
            day = self._days[as_of] = _Day(catalogue, frozenset({*catalogue.statements, *catalogue.cautions}))
        return day

    def _exclusions(self, verdicts: Mapping[str, Verdict], truths: Mapping[str, Truth], where: str) -> None:
        """Of every rule that excludes the patient: whether one exclusion does so alone."""
        for name, verdict in verdicts.items():
            if verdict == "excluded":
                unless = self._engine.rules[name].unless
                true = [item.id for item in unless if evaluate(item.expression, truths) == TRUE]
                if len(true) == 1:
                    self._alone.setdefault((name, "unless", true[0]), where)

    def _contraindications(
        self, verdicts: Mapping[str, Verdict], emergency: bool, catalogue: Catalogue, where: str
    ) -> None:
        """Of every contraindication that applies: whether some regimen would be a candidate but for it."""
        for name in self._bars:
            key = (name, "when", self._engine.rules[name].when[0].id)
            if verdicts.get(name) != "met" or key in self._alone:
                continue
            without = {other: verdict for other, verdict in verdicts.items() if other != name}
            for regimen in sorted(self._bars[name]):
                if standing(regimen, without, catalogue, emergency) == "candidate":
                    self._alone[key] = where
                    break

    def _decisions(self, day: _Day, facts: Mapping[str, Value], truths: Mapping[str, Truth], where: str) -> None:
        """Of every rule that is met but for one named condition at most: that condition, and the numbers in it."""
        once = twice = 0
        for expression, when, unless in self._wanted:
            truth = evaluate(expression, truths)
            failing = (when if truth != TRUE else 0) | (unless if truth != FALSE else 0)
            twice |= once & failing
            once |= failing
        for number in members(~twice & self._undecided):
            rule = self._rules[number]
            if rule.id not in day.in_force:
                continue
            lacking = ""
            if once >> number & 1:
                lacking, decided = _lacking(rule, truths)
                if decided and rule.id not in self._bars:  # of these it is asked whether they decide for a regimen
                    self._alone.setdefault((rule.id, "when", lacking), where)
            if rule.id not in self._thresholds and self._all_decided(rule):
                self._undecided &= ~(1 << number)
            for criterion, atom in self._thresholds.get(rule.id, ()):
                value = facts.get(atom.field)
                if lacking in ("", criterion) and isinstance(value, Range) and value.exact is not None:
                    self._tipping.setdefault((rule.id, atom.key), {}).setdefault(value.exact, where)

    def _all_decided(self, rule: Rule) -> bool:
        """Whether each part of the population was seen to decide alone; of a contraindication nothing is asked here."""
        return rule.id in self._bars or all((rule.id, "when", item.id) in self._alone for item in rule.when)

    # --- what was seen ---------------------------------------------------------------------------------

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which somebody was asked about."""
        return tuple(sorted(self._days))

    def example(self, owed: Obligation) -> str | None:
        """The first place that shows what is *owed*; ``None`` where none does."""
        if owed.kind == "rule":
            return self._rule_shows.get((owed.rule, owed.want))
        if owed.kind in ("alone", "decides"):
            return self._alone.get((owed.rule, owed.role, owed.criterion))
        assert owed.condition is not None
        for day in self._in_force(owed.rule):
            if owed.threshold is None:
                found = day.conditions.get((owed.condition.key, _truth(owed.want)))
            else:
                found = _nearest(owed, day.numbers.get(owed.condition.field, {}))
            if found is not None:
                return found
        return None

    def tipping(self, owed: Obligation) -> str | None:
        """The first place where the number *owed* by a threshold decides: everything else about the rule holds."""
        assert owed.condition is not None
        return _nearest(owed, self._tipping.get((owed.rule, owed.condition.key), {}))

    def nearest(self, owed: Obligation) -> Decimal | None:
        """Of the numbers seen on that side of the threshold, the nearest to the one *owed*."""
        assert owed.condition is not None
        assert owed.threshold is not None
        cut_off = owed.threshold.at
        seen = {
            number
            for day in self._in_force(owed.rule)
            for number in day.numbers.get(owed.condition.field, ())
            if owed.threshold.on_side(number, owed.want)
        }
        return min(seen, key=lambda number: abs(number - cut_off), default=None)

    def _in_force(self, rule: str) -> Iterator[_Day]:
        return (day for day in self._days.values() if rule in day.in_force)


def _nearest(owed: Obligation, numbers: Mapping[Decimal, str]) -> str | None:
    """Where one of *numbers* shows the side of the threshold that is *owed*; the nearest to the cut-off."""
    threshold = owed.threshold
    assert threshold is not None
    shown = [number for number in numbers if threshold.shown_by(number, owed.want)]
    return numbers[min(shown, key=lambda number: abs(number - threshold.at))] if shown else None


def _truth(want: Want) -> Truth:
    return TRUE if want == "true" else FALSE if want == "false" else "unknown"


def _by_expression(rules: Iterable[Rule]) -> tuple[tuple[Expression, int, int], ...]:
    """Every distinct named condition, with the rules whose population and whose exclusions it is part of, as bits."""
    found: dict[Expression, list[int]] = {}
    for number, rule in enumerate(rules):
        for role, criterion in criteria(rule):
            found.setdefault(criterion.expression, [0, 0])[role == "unless"] |= 1 << number
    return tuple((expression, when, unless) for expression, (when, unless) in found.items())


def _lacking(rule: Rule, truths: Mapping[str, Truth]) -> tuple[str, bool]:
    """The one named condition that keeps *rule* from being met, and whether it is a population's that is false."""
    for role, criterion in criteria(rule):
        truth = evaluate(criterion.expression, truths)
        if truth != (TRUE if role == "when" else FALSE):
            return criterion.id, role == "when" and truth == FALSE
    raise AssertionError(rule.id)
