"""How a stage came about: the rows of its table from the top, each compared with the patient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.assessment import Bilingual, Pathway, PathwayCondition, PathwayRow
from engine.derivation import Derived
from engine.expressions import All, Expression, atoms, evaluate_on
from engine.knowledge import KnowledgeBase
from engine.phrases import Words, bilingual, condition_in_words
from engine.values import TRUE, Choice, Value, every
from engine.vocabulary import UNCLASSIFIABLE

STAGES = ("cnlc_stage", "bclc_stage")
"""The tables whose rows an answer shows, in this order; those that a rule set does not have are left out."""


@dataclass(frozen=True, slots=True)
class _Condition:
    expression: Expression
    expected: Bilingual
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    value: str
    label: Bilingual
    conditions: tuple[_Condition, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    fact: str
    system: Bilingual
    edition: str
    documented: str | None
    rows: tuple[_Row, ...]


class Pathways:
    """The tables of :data:`STAGES` in words, ready to be compared with one patient after another."""

    def __init__(self, kb: KnowledgeBase, words: Words) -> None:
        self._kb = kb
        self._words = words
        tables = {item.fact: item for item in kb.derivations if item.rows}
        self._tables = tuple([self._table(tables[fact]) for fact in STAGES if fact in tables])

    def of(self, facts: Mapping[str, Value]) -> tuple[Pathway, ...]:
        """The way of a patient through each table. *facts*: those given and those derived."""
        return tuple([self._walked(table, facts) for table in self._tables if table.fact in facts])

    def _table(self, item: Derived) -> _Table:
        staging = self._kb.staging[item.system]
        documented = next((pair.field for pair in self._kb.documented if pair.fact == item.fact), None)
        labels = {value: bilingual(label) for value, label in self._kb.facts[item.fact].values.items()}
        rows = tuple([_Row(row.value, labels[row.value], self._conditions(row.when)) for row in item.rows])
        return _Table(item.fact, bilingual(staging.title), staging.edition, documented, rows)

    def _conditions(self, when: Expression) -> tuple[_Condition, ...]:
        parts = when.parts if isinstance(when, All) else (when,)
        return tuple(
            [
                _Condition(
                    part,
                    condition_in_words(part, self._kb.facts),
                    tuple(dict.fromkeys(atom.field for atom in atoms(part))),
                )
                for part in parts
            ]
        )

    def _walked(self, table: _Table, facts: Mapping[str, Value]) -> Pathway:
        rows: list[PathwayRow] = []
        settled = False
        for row in table.rows:
            conditions = tuple([self._compared(condition, facts) for condition in row.conditions])
            verdict = every(condition.verdict for condition in conditions)
            rows.append(PathwayRow(row.value, row.label, "not_reached" if settled else verdict, conditions))
            settled = settled or verdict == TRUE
        stage, written = facts[table.fact], facts.get(table.documented or "")
        possible = stage.possible if isinstance(stage, Choice) else frozenset[str]()
        return Pathway(
            table.fact,
            table.system,
            table.edition,
            tuple(rows),
            tuple([name for name in self._kb.facts[table.fact].values if name in possible and name != UNCLASSIFIABLE]),
            None if written is None else self._words.value(table.documented or "", written),
        )

    def _compared(self, condition: _Condition, facts: Mapping[str, Value]) -> PathwayCondition:
        return PathwayCondition(
            condition.expected,
            self._words.values(condition.fields, facts),
            evaluate_on(condition.expression, facts),
        )
