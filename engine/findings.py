"""Scores and stages of one patient, each with formula, inputs, edition and what is missing; documented values beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from engine.assessment import AlertItem, Bilingual, DerivedFact
from engine.derivation import Derived, derive
from engine.expressions import evaluate_on
from engine.knowledge import KnowledgeBase
from engine.phrases import Words, bilingual, value_in_words
from engine.values import TRUE, UNKNOWN, Choice, Range, Value, is_known
from engine.vocabulary import UNCLASSIFIABLE


class Findings:
    """Derives every fact of the staging tables, in order of dependence."""

    def __init__(self, kb: KnowledgeBase, words: Words | None = None) -> None:
        self._kb = kb
        self._words = words or Words(kb.facts)
        self._documented = {pair.fact: pair.field for pair in kb.documented}
        self._labels = {item.fact: bilingual(item.label) for item in kb.derivations}
        self._needed = {item.fact: tuple(sorted(item.depends_on)) for item in kb.derivations}
        self._references = {
            system: (staging.edition, staging.reference, staging.verified.done)
            for system, staging in kb.staging.items()
        }

    def add(self, facts: dict[str, Value], items: Iterable[Derived] | None = None) -> list[AlertItem]:
        """Add the derived facts (or only *items*) to *facts*; returns the disagreements with documented values.

        A documented value that the findings allow settles what they leave open. One that they contradict is
        never chosen over them nor dropped: both stay possible, and an alert shows both.
        """
        alerts: list[AlertItem] = []
        for item in self._kb.derivations if items is None else items:
            found, written = derive(item, facts), facts.get(self._documented.get(item.fact, ""))
            value, agrees = (found, True) if written is None else _reconciled(found, written)
            if written is not None and not agrees:
                alerts.append(self._mismatch(item, found, written))
            if value is not None:
                facts[item.fact] = value
        return alerts

    def derive_anew(self, facts: dict[str, Value], moved: set[str], items: Iterable[Derived]) -> None:
        """Derive again those of *items*, in order, that rest on one of *moved*; what comes out differently joins *moved*."""
        for item in items:
            if item.fact not in moved and item.depends_on.isdisjoint(moved):
                continue
            before = facts.pop(item.fact, None)
            value, written = derive(item, facts), facts.get(self._documented.get(item.fact, ""))
            if written is not None:
                value, _ = _reconciled(value, written)
            if value is not None:
                facts[item.fact] = value
            if value != before:
                moved.add(item.fact)

    def _mismatch(self, item: Derived, found: Value | None, written: Value) -> AlertItem:
        fact = self._kb.facts[item.fact]
        derived, documented = value_in_words(fact, found), value_in_words(fact, written)
        edition = self._references[item.system][0]
        return AlertItem(
            "stage.mismatch",
            "warning",
            Bilingual(
                f"{item.label.en}: documented {documented.en}, but the findings give {derived.en} ({edition}). Both are kept open.",
                f"{item.label.zh}：记录为{documented.zh}，而按所给资料推得{derived.zh}（{edition}）。两者均保留。",
            ),
        )

    def shown(self, facts: Mapping[str, Value]) -> tuple[DerivedFact, ...]:
        """The derived facts as the answer shows them."""
        known = {name for name, value in facts.items() if is_known(value)}
        return tuple(
            [self._view(item, facts, known) for item in self._kb.derivations if item.shown and item.fact in facts]
        )

    def warnings(self, facts: Mapping[str, Value]) -> list[AlertItem]:
        """The warnings of the staging tables that hold for the patient."""
        return [
            AlertItem(f"stage.{warning.id}", warning.level, bilingual(warning.says))
            for item in self._kb.derivations
            if item.warnings and item.shown and item.fact in facts
            for warning in item.warnings
            if evaluate_on(warning.when, facts) == TRUE
        ]

    def _view(self, item: Derived, facts: Mapping[str, Value], known: set[str]) -> DerivedFact:
        fact, value = self._kb.facts[item.fact], facts[item.fact]
        edition, reference, verified = self._references[item.system]
        possible: tuple[str, ...]
        if isinstance(value, Choice):
            possible = tuple([name for name in fact.values if name in value.possible and name != UNCLASSIFIABLE])
            settled = value.only
        else:
            possible, settled = (str(value),), str(value) if item.fact in known else None
        documented = facts.get(self._documented.get(item.fact, ""))
        needed = self._needed[item.fact]
        return DerivedFact(
            item.fact,
            self._labels[item.fact],
            settled,
            possible,
            self._words.value(item.fact, _rounded(value, item)),
            item.system,
            edition,
            reference,
            verified,
            tuple([name for name in needed if name in known]),
            () if settled is not None else tuple([name for name in needed if name not in known]),
            None if documented is None else str(documented),
            tuple([bilingual(warning.says) for warning in item.warnings if evaluate_on(warning.when, facts) == TRUE]),
        )


def _rounded(value: Value, item: Derived) -> Value:
    """A formula's value to the digits its system reports."""
    if not isinstance(value, Range) or not item.cases:
        return value
    digits = Decimal(1).scaleb(-item.decimals)
    low = value.low.quantize(digits) if value.low is not None else None
    high = value.high.quantize(digits) if value.high is not None else None
    return Range(low, high)


def _reconciled(found: Value | None, written: Value) -> tuple[Value, bool]:
    """What is kept when a documented value meets the derived one, and whether they agree."""
    if found is None:
        return written, True
    if isinstance(found, Choice) and isinstance(written, Choice):
        common = found.possible & written.possible
        return (Choice(common), True) if common else (Choice(found.possible | written.possible), False)
    if isinstance(found, Range) and isinstance(written, Range) and written.exact is not None:
        if found.equals(written.exact) in (TRUE, UNKNOWN):
            return written, True
        bounds = [bound for bound in (found.low, found.high, written.low) if bound is not None]
        return Range(min(bounds), max(bounds)), False
    return found, True
