"""A workbook as tables: every cell as it stands, what cannot be used marked, nothing worked out."""

from __future__ import annotations

import re
import warnings
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from api.board.lists import file_wording, limits, safety, told, wording
from api.board.lists.faults import CellFault, ListRefused, Problem, refusal
from api.board.lists.grid import Book, Cell, Row, Sheet
from api.board.lists.headings import EXAMPLE, INSTRUCTIONS, LISTS, SHEETS, Kind, sheet_kind
from api.board.lists.texts import wrong_with_text
from engine.assessment import Bilingual
from engine.wording import folded

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_OURS = frozenset(folded(word) for text in (INSTRUCTIONS, EXAMPLE) for word in (text.en, text.zh))
_LITERAL = re.compile(r'"[^"]*"|\\.')
_BROKEN = (
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,
    OSError,
    EOFError,
    RecursionError,
    OverflowError,
    BadZipFile,
    InvalidFileException,
    zlib.error,
)


def read_workbook(body: bytes, file: str) -> Book:
    """The sheets of *body*. Raises :class:`~api.board.lists.faults.ListRefused` with every fault of the workbook as a whole."""
    safety.check(body, file)
    workbook = _opened(body, file)
    chosen, notes = _chosen(workbook, file)
    faults: list[CellFault] = []
    sheets = {kind: _sheet(worksheet, file, faults) for kind, worksheet in chosen.items()}
    if faults:
        raise ListRefused(faults)
    return Book(sheets, tuple(notes))


def _opened(body: bytes, file: str) -> Workbook:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that are not read; dates out of range become error cells
            return load_workbook(BytesIO(body), keep_links=False)
    except _BROKEN:
        raise refusal(file, file_wording.DAMAGED) from None


def _chosen(workbook: Workbook, file: str) -> tuple[dict[Kind, Worksheet], list[Bilingual]]:
    """The worksheets that are read. One visible sheet alone holds the patients, whatever its name."""
    chosen: dict[Kind, Worksheet] = {}
    notes: list[Bilingual] = []
    faults: list[CellFault] = []
    used = [sheet for sheet in workbook.worksheets if _cells(sheet)]
    visible = [sheet for sheet in used if sheet.sheet_state == "visible" and folded(sheet.title) not in _OURS]
    known = {label.en: label.zh for label, _ in SHEETS.values()}
    for sheet in used:
        kind = sheet_kind(sheet.title)
        if kind is None and visible == [sheet]:
            kind = "patients"
        problem: Problem | None = None
        if folded(sheet.title) in _OURS or (sheet.title == LISTS and sheet.sheet_state != "visible"):
            continue
        if kind is not None and sheet.sheet_state != "visible":
            problem = file_wording.SHEET_HIDDEN
        elif kind is None and sheet.sheet_state != "visible":
            notes.append(told.sheet_not_read(sheet.title))
        elif kind is None:
            problem = file_wording.unknown_sheet(sheet.title, known)
        elif kind in chosen:
            problem = file_wording.two_sheets(sheet.title, chosen[kind].title)
        else:
            chosen[kind] = sheet
        if problem is not None:
            faults.append(Sheet(file, sheet.title, ()).fault(1, 1, problem))
    if not used or (not faults and "patients" not in chosen and all(folded(sheet.title) in _OURS for sheet in used)):
        raise refusal(file, file_wording.NO_PATIENTS)
    if "patients" not in chosen and not any(fault.code == file_wording.SHEET_HIDDEN.code for fault in faults):
        faults += refusal(file, file_wording.no_patients_sheet(sheet.title for sheet in visible)).cell_faults
    if faults:
        raise ListRefused(faults)
    return chosen, notes


def _cells(worksheet: Worksheet) -> list[tuple[int, int]]:
    """Places of the cells that are not empty. The sheet's own rows would fill the rectangle up to its last cell."""
    return [place for place, cell in worksheet._cells.items() if cell.value is not None]


def _sheet(worksheet: Worksheet, file: str, faults: list[CellFault]) -> Sheet:
    places = sorted(_cells(worksheet))
    here = Sheet(file, worksheet.title, ())
    numbers = list(dict.fromkeys(row for row, _ in places))
    if len(numbers) > limits.MAX_ROWS:
        faults.append(here.fault(limits.MAX_ROWS, 1, file_wording.too_many_rows(limits.MAX_ROWS)))
        return here
    cells: dict[int, dict[int, Cell]] = {number: {} for number in numbers}
    for row, column in places:
        cell = _cell(worksheet, row, column)
        if not (isinstance(cell.value, str) and not cell.value.strip() and cell.problem is None):
            cells[row][column] = cell
    merged = list(_merged(worksheet))
    first = next((number for number in numbers if cells[number]), 1)
    rows = []
    for number in numbers:
        problems = tuple((left, problem) for top, bottom, left, problem in merged if top <= number <= bottom)
        if number == first:
            faults.extend(here.fault(number, left, problem) for left, problem in problems)
        hidden = bool(worksheet.row_dimensions[number].hidden)
        if cells[number]:
            rows.append(Row(number, cells[number], hidden, problems))
    return Sheet(file, worksheet.title, tuple(rows), _hidden_columns(worksheet))


def _merged(worksheet: Worksheet) -> Iterator[tuple[int, int, int, Problem]]:
    for area in worksheet.merged_cells.ranges:
        yield area.min_row, area.max_row, area.min_col, wording.merged(area.coord)


def _hidden_columns(worksheet: Worksheet) -> frozenset[int]:
    found: set[int] = set()
    for dimension in worksheet.column_dimensions.values():
        if dimension.hidden and dimension.min and dimension.max:
            found.update(range(dimension.min, min(dimension.max, limits.MAX_COLUMNS) + 1))
    return frozenset(found)


def _cell(worksheet: Worksheet, row: int, column: int) -> Cell:
    raw = worksheet._cells[row, column]
    value, kind = raw.value, raw.data_type
    if kind == "f":
        text = value if isinstance(value, str) else getattr(value, "text", None) or "="
        return Cell(row, column, str(text), wording.FORMULA)
    if kind == "e":
        return Cell(row, column, str(value), wording.error_cell(str(value)))
    if isinstance(value, str):
        return Cell(row, column, value, wrong_with_text(value))
    if isinstance(value, bool):
        return Cell(row, column, value)
    if isinstance(value, datetime):
        return Cell(row, column, value.date())
    if isinstance(value, date):
        return Cell(row, column, value)
    if isinstance(value, time | timedelta):
        return Cell(row, column, str(value), wording.TIME)
    number: int | Decimal = value if isinstance(value, int) else Decimal(str(value))
    shown = raw.number_format or "General"
    bare = _LITERAL.sub("", shown)
    percent = "%" in bare
    words = any(letter.isalpha() for literal in _LITERAL.findall(shown) for letter in literal)
    return Cell(row, column, number, wording.UNIT_IN_FORMAT if words else None, percent)
