"""The rows that were refused, as a workbook: to be mended there and read again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

from api.board.lists.faults import CellFault, PatientList, RefusedRow
from api.board.lists.headings import PSEUDONYM, SHEETS, STOOD_AT, TO_CORRECT, sheet_kind
from api.board.lists.texts import unhandy

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEAD = PatternFill("solid", fgColor="D9E2EC")
_WRONG = PatternFill("solid", fgColor="FDE7C8")
_WRAP = Alignment(wrap_text=True, vertical="top")
_LONGEST = 32_767  # characters a cell can hold
_LONGEST_COMMENT = 2_000


def write_back(found: PatientList, path: Path) -> int:
    """Write the refused rows of *found* to the workbook *path*, every cell as text; returns how many rows.

    The faults stand in the first column and as comments at their cells. Rows keep their sheets and headings, so that
    the mended workbook is read like any list; the columns for faults and places are not read. Raises :class:`OSError`.
    """
    workbook = Workbook()
    first = workbook.active
    assert first is not None
    by_sheet: dict[str, list[RefusedRow]] = {SHEETS["patients"][0].zh: []}
    for row in found.refused:
        by_sheet.setdefault(_sheet_of(row), []).append(row)
    for name, rows in by_sheet.items():
        _fill(workbook.create_sheet(name), rows)
    workbook.remove(first)
    workbook.save(path)
    return len(found.refused)


def _sheet_of(row: RefusedRow) -> str:
    kind = sheet_kind(row.origin.sheet) if row.origin.sheet else None
    if kind is None and any(cell.column == "field" for cell in row.cells):
        kind = "course"  # a finding of a patient whose other data are in order
    return SHEETS[kind or "patients"][0].zh


def _fill(sheet: Worksheet, rows: list[RefusedRow]) -> None:
    columns = [TO_CORRECT.label.zh, STOOD_AT.label.zh]
    columns += dict.fromkeys(cell.column for row in rows for cell in row.cells)
    if not any(row.cells for row in rows):
        columns.append(PSEUDONYM.label.zh)
    for index, heading in enumerate(columns, start=1):
        cell = _text(sheet, 1, index, heading)
        cell.font, cell.fill, cell.alignment = Font(bold=True), _HEAD, _WRAP
        sheet.column_dimensions[cell.column_letter].width = 60 if index == 1 else 18
    for number, row in enumerate(rows, start=2):
        _text(sheet, number, 1, "\n".join(f"{fault.place}：{_both(fault)}" for fault in row.faults))
        place = row.origin.file if row.origin.row is None else f"{row.origin.file}, {row.origin.row}"
        _text(sheet, number, 2, place)
        for written in row.cells:
            cell = _text(sheet, number, columns.index(written.column, 2) + 1, written.written)
            _mark(cell, [fault for fault in row.faults if _is_at(fault, written.cell, written.column)])
        if not row.cells:
            _text(sheet, number, len(columns), row.pseudonym or "")
    sheet.freeze_panes = "C2"


def _is_at(fault: CellFault, cell: str | None, column: str) -> bool:
    return fault.cell == cell if cell is not None else bool(column) and (fault.column or "").startswith(column)


def _mark(cell: Cell, faults: Iterable[CellFault]) -> None:
    text = "\n".join(map(_both, faults))
    if text:
        cell.comment = Comment(_safe(text)[:_LONGEST_COMMENT], "hcc-board", width=360, height=160)
        cell.fill = _WRONG


def _both(fault: CellFault) -> str:
    said = fault.as_fault()
    return f"{said.says('zh')} {said.says('en')}"


def _text(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """A cell that holds *text* and nothing else, whatever it begins with: never a formula, an error or a date."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = _safe(text)[:_LONGEST]
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    cell.alignment = _WRAP
    return cell


def _safe(text: str) -> str:
    """*text* with the characters that no workbook can hold shown as their signs (``␀``, ``␦``)."""
    return "".join(_sign(letter) if unhandy(letter) else letter for letter in text)


def _sign(letter: str) -> str:
    return chr(0x2400 + ord(letter)) if ord(letter) < 0x20 else "␦"
