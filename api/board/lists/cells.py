"""A cell as the engine takes a value: units from the heading, real dates, nothing guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from api.board.lists import wording
from api.board.lists.faults import Problem
from api.board.lists.grid import Cell
from engine.assessment import Bilingual
from engine.vocabulary import UNKNOWN_WORDS, YES_NO_WORDS, Fact
from engine.wording import folded, normal

_ISO = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_YEAR_FIRST = re.compile(r"^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$")
_YEAR_LAST = re.compile(r"^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$")
_NUMBER = re.compile(
    r"^(?:>=|<=|[<>≥≤=]|at\s*least|at\s*most|up\s*to|不少于|至少|不超过|至多)?\s*[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*(?P<unit>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = re.compile(r"[,;，；、\n]")
_YES_NO = {folded(word): said for said, words in YES_NO_WORDS.items() for word in words}


class Wrong(Exception):
    """A cell that cannot be used."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.code)


def is_unknown(cell: Cell) -> bool:
    """Whether the cell says in words that nothing is known."""
    return folded(cell.text) in UNKNOWN_WORDS


def of_field(cell: Cell, fact: Fact, unit: str | None) -> Any:
    """What the cell says of *fact*, for the engine to read. *unit*: of the heading. Raises :class:`Wrong`."""
    if cell.problem is not None:
        raise Wrong(cell.problem)
    if is_unknown(cell):
        return cell.text
    if fact.kind == "date":
        return of_day(cell)
    if isinstance(cell.value, date):
        raise Wrong(wording.NO_DATE_HERE)
    if cell.percent and fact.unit != "%":
        raise Wrong(wording.PERCENT)
    if isinstance(cell.value, bool):
        return cell.value
    if fact.kind == "quantity":
        return with_unit(cell.text, fact, unit)
    if fact.kind == "choices" and folded(cell.text) in fact.words:
        return [cell.text]  # a label may hold the sign that separates labels
    return cell.value if isinstance(cell.value, int) else cell.text


def with_unit(text: str, fact: Fact, unit: str | None) -> str:
    """*text* with the unit of the heading, unless it has the same one itself. Raises :class:`Wrong`."""
    number = _NUMBER.match(normal(text))
    if unit is None or number is None:
        return text
    own = number["unit"].strip()
    if not own:
        return f"{text} {unit}"
    if fact.units.get(folded(own), own) != unit and folded(own) in fact.units:
        raise Wrong(wording.two_units(own, unit))
    return text


def of_day(cell: Cell) -> str:
    """The day in the cell as YYYY-MM-DD. Raises :class:`Wrong`; a date written otherwise is told how to write it."""
    if cell.problem is not None:
        raise Wrong(cell.problem)
    if isinstance(cell.value, date):
        return cell.value.isoformat()
    text = normal(cell.text)
    if isinstance(cell.value, str) and (found := _YEAR_FIRST.match(text)):
        try:
            day = date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        except ValueError:
            raise Wrong(wording.NO_DATE) from None
        if _ISO.match(text):
            return day
        raise Wrong(wording.date_text(day))
    raise Wrong(wording.DAY_OR_MONTH if _YEAR_LAST.match(text) else wording.NO_DATE)


def of_yes_no(cell: Cell) -> Any:
    """yes, no, or what the engine will refuse. Raises :class:`Wrong`."""
    if cell.problem is not None:
        raise Wrong(cell.problem)
    return cell.value if isinstance(cell.value, bool) else _YES_NO.get(folded(cell.text), cell.text)


def of_word(cell: Cell, words: Mapping[str, tuple[str, ...]], takes: Bilingual) -> str:
    """Which of *words* the cell holds; *takes* says what may be written. Raises :class:`Wrong`."""
    if cell.problem is not None:
        raise Wrong(cell.problem)
    for meaning, spellings in words.items():
        if folded(cell.text) in {folded(word) for word in (meaning, *spellings)}:
            return meaning
    raise Wrong(wording.word_of(cell.text, takes))


def of_text(cell: Cell) -> str:
    """The text of the cell. Raises :class:`Wrong`."""
    if cell.problem is not None:
        raise Wrong(cell.problem)
    if isinstance(cell.value, date):
        raise Wrong(wording.NO_DATE_HERE)
    return cell.text


def of_words(cell: Cell) -> list[str]:
    """The words of the cell, one for each drug or procedure. Raises :class:`Wrong`."""
    return [word.strip() for word in _BETWEEN.split(of_text(cell)) if word.strip()]


def whole_number(cell: Cell) -> Any:
    """The number of the cell where it is whole, else what the engine will refuse. Raises :class:`Wrong`."""
    text = of_text(cell)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else text
