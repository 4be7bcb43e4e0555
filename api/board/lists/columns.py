"""What the headings of a table mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from api.board.case import Origin
from api.board.lists import file_wording, limits, told
from api.board.lists.faults import CellFault, ListRefused, Problem, RefusedRow
from api.board.lists.grid import Cell, Row, Sheet
from api.board.lists.headings import NOT_READ, PSEUDONYM, REMARK, REQUIRED, Heading, Kind, of_sheet
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.vocabulary import Fact
from engine.wording import folded

_BRACKETED = re.compile(r"^(?P<name>.*\S)\s*[(（\[【](?P<inside>[^()（）\[\]【】]+)[)）\]】]$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Column:
    """A column by what it means: *name* of a heading of ours, or a field of the vocabulary with the unit it is in."""

    index: int
    heading: str
    name: str
    fact: Fact | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose headings are understood."""

    kind: Kind
    sheet: Sheet
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def headings(self) -> Mapping[int, str]:
        """The headings by the number of their column."""
        return {column.index: column.heading for column in self.columns}

    def column(self, name: str) -> Column | None:
        """The column that means *name*."""
        return next((column for column in self.columns if column.name == name), None)

    def cell(self, row: Row, name: str) -> tuple[int, Cell | None]:
        """The number of the column that means *name*, and its cell in *row*; the first column where there is none."""
        column = self.column(name)
        return (column.index, row.cells.get(column.index)) if column else (1, None)

    def fault(self, row: int, column: int, problem: Problem, pseudonym: str | None) -> CellFault:
        """*problem* at a cell of this table."""
        return self.sheet.fault(row, column, problem, self.headings.get(column), pseudonym)

    def refused(self, row: Row, faults: Iterable[CellFault], pseudonym: str | None) -> RefusedRow:
        """*row* as one that was not used."""
        origin = Origin(self.sheet.file, self.sheet.name, row.number)
        return RefusedRow(pseudonym, origin, self.sheet.written(row, self.headings), tuple(faults))


class Headings:
    """The words that may head the columns of one kind of sheet."""

    def __init__(self, kb: KnowledgeBase, kind: Kind) -> None:
        self.kb = kb
        self.kind = kind
        ours = of_sheet(kind, kb)
        self._ours: dict[str, Heading] = {}
        for heading in ours:
            for word in heading.words:
                self._ours.setdefault(folded(word), heading)
        self.known = {heading.label.en: heading.label.zh for heading in ours}
        if kind == "patients":
            self.known |= vocabulary_words(kb)

    def is_pseudonym(self, written: str) -> bool:
        """Whether *written* heads the column of the pseudonym."""
        found = self._ours.get(folded(written))
        return found is not None and found.name == PSEUDONYM.name

    def column(self, index: int, written: str) -> Column | Problem:
        """What *written* means as a heading."""
        heading = " ".join(written.split())
        whole = self._named(index, heading, heading)
        if whole is not None:
            return whole
        bracketed = _BRACKETED.match(heading)
        name, inside = (bracketed["name"], bracketed["inside"]) if bracketed else self._cut(heading)
        column = self._named(index, heading, name) if name else None
        if column is None or inside is None:
            return file_wording.unknown_heading(heading, self.known)
        if column.fact is None:
            return column if bracketed else file_wording.unknown_heading(heading, self.known)
        return self._with_unit(column, column.fact, inside, bool(bracketed))

    def _cut(self, heading: str) -> tuple[str, str | None]:
        """A unit may stand behind the name without brackets."""
        name, _, last = heading.rpartition(" ")
        return name, last

    def _named(self, index: int, heading: str, name: str) -> Column | None:
        if (ours := self._ours.get(folded(name))) is not None:
            return Column(index, heading, ours.name)
        if self.kind == "patients" and (field := self.kb.fact_words.get(folded(name))) is not None:
            return Column(index, heading, field, self.kb.facts[field])
        return None

    def _with_unit(self, column: Column, fact: Fact, inside: str, bracketed: bool) -> Column | Problem:
        if (unit := fact.units.get(folded(inside))) is not None:
            return Column(column.index, column.heading, column.name, fact, unit)
        if fact.dimension is None and fact.entry and folded(inside) in {folded(word) for word in fact.entry.strip}:
            return column
        return (
            file_wording.heading_unit(inside, fact)
            if bracketed
            else file_wording.unknown_heading(column.heading, self.known)
        )


def vocabulary_words(kb: KnowledgeBase) -> dict[str, str]:
    """The fields of the vocabulary by the words that a misspelt one may have been meant as, with their Chinese names."""
    given = [fact for fact in kb.facts.values() if fact.origin == "given"]
    words = {word: fact.label.zh for fact in given for word in (fact.label.zh, fact.label.en, fact.id)}
    return words | {word: "" for fact in given if fact.entry for word in fact.entry.synonyms if not word.isascii()}


def understood(sheet: Sheet, headings: Headings) -> Table:
    """The table in *sheet*. Raises :class:`~api.board.lists.faults.ListRefused` with every fault of its headings.

    A second row of headings, in the other language for instance, is recognised by its heading for the pseudonym.
    """
    if not sheet.rows:
        return Table(headings.kind, sheet, (), ())
    first, rest = sheet.rows[0], sheet.rows[1:]
    faults: list[CellFault] = []
    later = next((row for row in sheet.rows[:6] if _heads(row, headings)), None)
    if later is not None and later is not first and not _heads(first, headings):
        raise ListRefused([sheet.fault(later.number, 1, file_wording.HEADINGS_LOWER)])
    columns = _columns(sheet, first, headings, faults)
    if rest and _heads(rest[0], headings):
        _compare(sheet, columns, rest[0], headings, faults)
        rest = rest[1:]
    for name in REQUIRED[headings.kind]:
        if not any(column.name == name for column in columns):
            wanted = next(heading for heading in of_sheet(headings.kind, headings.kb) if heading.name == name)
            problem = file_wording.missing_heading(wanted.label.en, wanted.label.zh)
            faults.append(sheet.fault(first.number, 1, problem))
    headed = {column.index for column in columns} | set(first.cells)
    nameless = sorted({column for row in rest if not row.shifted for column in row.cells} - headed)
    faults += [sheet.fault(first.number, column, file_wording.HEADING_MISSING) for column in nameless]
    if faults:
        raise ListRefused(faults)
    return Table(headings.kind, sheet, tuple(columns), rest)


def _heads(row: Row, headings: Headings) -> bool:
    return any(headings.is_pseudonym(cell.text) for cell in row.cells.values())


def _columns(sheet: Sheet, row: Row, headings: Headings, faults: list[CellFault]) -> list[Column]:
    if len(row.cells) > limits.MAX_COLUMNS:
        raise ListRefused(
            [sheet.fault(row.number, limits.MAX_COLUMNS, file_wording.too_many_columns(limits.MAX_COLUMNS))]
        )
    columns: list[Column] = []
    for index, cell in sorted(row.cells.items()):
        if cell.problem is not None:
            faults.append(sheet.fault(row.number, index, cell.problem))
            continue
        found = headings.column(index, cell.text)
        if isinstance(found, Problem):
            faults.append(sheet.fault(row.number, index, found))
            continue
        other = next((column for column in columns if column.name == found.name), None)
        if other is not None and found.name not in NOT_READ:
            problem = file_wording.heading_twice(
                found.heading, other.heading, f"{get_column_letter(other.index)}{row.number}"
            )
            faults.append(sheet.fault(row.number, index, problem))
            continue
        columns.append(found)
    return columns


def _compare(sheet: Sheet, columns: list[Column], second: Row, headings: Headings, faults: list[CellFault]) -> None:
    for index, cell in sorted(second.cells.items()):
        found = headings.column(index, cell.text)
        first = next((column for column in columns if column.index == index), None)
        agrees = (
            isinstance(found, Column)
            and first is not None
            and found.name == first.name
            and (found.unit is None or found.unit == first.unit)
        )
        if not agrees:
            problem = file_wording.headings_differ(cell.text, first.heading if first else "")
            faults.append(sheet.fault(second.number, index, problem))


def notes_on(table: Table) -> Iterator[Bilingual]:
    """What is to be told of a table: what is hidden and was read all the same, and what was not read."""
    name = table.sheet.name or table.sheet.file
    if rows := [row.number for row in table.rows if row.hidden]:
        yield told.rows_hidden(name, rows)
    filled = {column for row in table.rows for column in row.cells}
    if hidden := sorted(filled & table.sheet.hidden_columns):
        yield told.columns_hidden(name, map(get_column_letter, hidden))
    for column in table.columns:
        if column.name == REMARK.name and column.index in filled:
            yield told.column_not_read(name, column.heading)
