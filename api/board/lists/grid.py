"""A table as it was written, whatever file it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from openpyxl.utils import get_column_letter

from api.board.lists.faults import CellFault, Problem, WrittenCell
from api.board.lists.headings import Kind
from engine.assessment import Bilingual

Value: TypeAlias = str | int | Decimal | bool | date


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not empty. ``problem``: why it cannot be used at all. ``percent``: whether it is shown as a percentage."""

    row: int
    column: int
    value: Value
    problem: Problem | None = None
    percent: bool = False

    @property
    def name(self) -> str:
        """As a spreadsheet names it."""
        return f"{get_column_letter(self.column)}{self.row}"

    @property
    def written(self) -> str:
        """As the reader of the sheet sees it; dates as YYYY-MM-DD."""
        if isinstance(self.value, bool):
            return "TRUE" if self.value else "FALSE"
        if isinstance(self.value, date):
            return self.value.isoformat()
        if isinstance(self.value, Decimal):
            shown = format((self.value * 100).normalize(), "f") if self.percent else format(self.value, "f")
            return f"{shown}%" if self.percent else shown
        return f"{self.value * 100}%" if self.percent and isinstance(self.value, int) else str(self.value)

    @property
    def text(self) -> str:
        """As :attr:`written`, without spaces around it."""
        return self.written.strip()


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not empty. ``problems``: what is wrong with it as a whole, each at a column.

    ``shifted``: it is open which cell belongs to which heading.
    """

    number: int
    cells: Mapping[int, Cell]
    hidden: bool = False
    problems: tuple[tuple[int, Problem], ...] = ()
    shifted: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its headings stand in the first row. ``name``: ``None`` where the file has no sheets."""

    file: str
    name: str | None
    rows: tuple[Row, ...]
    hidden_columns: frozenset[int] = frozenset()

    def fault(
        self, row: int, column: int, problem: Problem, heading: str | None = None, pseudonym: str | None = None
    ) -> CellFault:
        """*problem* at a place of this sheet."""
        return CellFault(
            file=self.file,
            sheet=self.name,
            cell=f"{get_column_letter(column)}{row}",
            row=row,
            column=heading,
            pseudonym=pseudonym,
            code=problem.code,
            message=problem.message,
            remedy=problem.remedy,
        )

    def written(self, row: Row, headings: Mapping[int, str]) -> tuple[WrittenCell, ...]:
        """Every cell of *row* as it was written."""
        return tuple(
            WrittenCell(headings.get(column, ""), cell.written, cell.name) for column, cell in sorted(row.cells.items())
        )


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets that are read, that of the patients among them, and what is to be told of the rest."""

    sheets: Mapping[Kind, Sheet]
    notes: tuple[Bilingual, ...] = ()
