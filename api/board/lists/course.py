"""Findings of earlier days. They are shown as a trend and decide nothing, so a faulty one does not stop the patient."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from api.board.case import Measured
from api.board.lists import wording
from api.board.lists.cells import Wrong, of_day, of_text, with_unit
from api.board.lists.columns import Column, Table, vocabulary_words
from api.board.lists.faults import Problem, as_problem
from api.board.lists.grid import Cell, Row
from engine.knowledge import KnowledgeBase
from engine.readings import Unreadable, read_value
from engine.vocabulary import UNKNOWN_WORDS, Fact
from engine.wording import folded

_MOST_MISSPELT = 50
T = TypeVar("T")


class CourseReader:
    """Reads findings for one vocabulary. *today*: nothing may lie after it. *site*: the site's own conversion factors."""

    def __init__(self, kb: KnowledgeBase, today: date, site: Mapping[str, Decimal]) -> None:
        self._kb, self._today, self._site = kb, today, site
        self._known = vocabulary_words(kb)
        self._unknown: dict[str, Problem] = {}

    def day(self, cell: Cell) -> date:
        """The day in *cell*. Raises :class:`~api.board.lists.cells.Wrong`."""
        on = date.fromisoformat(of_day(cell))
        if on > self._today:
            raise Wrong(wording.FUTURE)
        return on

    def fact(self, field: str) -> Fact:
        """The field that *field* names. Raises :class:`~api.board.lists.cells.Wrong`."""
        found = self._kb.fact_words.get(folded(field))
        if found is not None:
            return self._kb.facts[found]
        if field not in self._unknown:
            # Looking for what was meant is slow; a list with so many unknown words is not misspelt.
            known = self._known if len(self._unknown) < _MOST_MISSPELT else {}
            self._unknown[field] = wording.course_field(field, known)
        raise Wrong(self._unknown[field])

    def finding(self, on: date, fact: Fact, raw: Any) -> Measured | None:
        """One finding; ``None`` where *raw* says that nothing is known. Raises :class:`~api.board.lists.cells.Wrong`."""
        if isinstance(raw, str) and folded(raw) in UNKNOWN_WORDS:
            return None
        try:
            return Measured(on, fact.id, read_value(fact, raw, self._site).written)
        except Unreadable as error:
            raise Wrong(as_problem(error)) from None

    def of_row(self, table: Table, row: Row) -> tuple[Measured | None, list[tuple[Column, Problem]]]:
        """The finding in a row of the sheet, and what is wrong with it at which column."""
        wrong: list[tuple[Column, Problem]] = []

        def read(name: str, reader: Callable[[Cell], T]) -> T | None:
            column, cell = table.column(name), table.cell(row, name)[1]
            if column is None or cell is None:
                return None
            try:
                return reader(cell)
            except Wrong as error:
                wrong.append((column, error.problem))
                return None

        on = read("on", self.day)
        fact = read("field", lambda cell: self.fact(of_text(cell)))
        unit = read("unit", of_text)
        value = read("value", lambda cell: _with_unit(cell, fact, unit))
        if not wrong and (on is None or fact is None or value is None):
            last = table.column("value")
            assert last is not None
            wrong.append((last, wording.COURSE_INCOMPLETE))
        if wrong or on is None or fact is None:
            return None, wrong
        return read("value", lambda _: self.finding(on, fact, value)), wrong


def _with_unit(cell: Cell, fact: Fact | None, unit: str | None) -> str:
    text = of_text(cell)
    if fact is None or unit is None:
        return text
    return with_unit(text, fact, fact.units.get(folded(unit), unit))


def in_order(course: Iterable[Measured]) -> tuple[Measured, ...]:
    """*course*, oldest first."""
    return tuple(sorted(course, key=lambda finding: finding.on))
