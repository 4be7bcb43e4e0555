"""The worklist: what is not known of whom and what it would change, while there is still time to order it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from api.board.index import MissingFact, Patient
from api.board.references import joined
from engine.assessment import Bilingual
from engine.errors import Lang

_HEAD = PatternFill("solid", fgColor="D9E2EC")
_WRAP = Alignment(wrap_text=True, vertical="top")
_LONGEST = 32_767  # characters a cell can hold
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SHEET = Bilingual("Missing", "缺项")
_PATIENT = Bilingual("Patient", "患者")
_ITEM = Bilingual("Not known", "缺项")
_DECIDES = Bilingual("Open items that wait for it", "有待于此的项数")
_WHY = Bilingual("Why it matters", "为何重要")
_FIELD = Bilingual("Field", "字段")
_TO_FILL = (Bilingual("By whom", "负责人"), Bilingual("By when", "期限"), Bilingual("Result", "结果"))
_NOTHING_ALONE = Bilingual("No answer alone changes the list of regimens.", "单凭此项不改变方案列表。")


def worklist_csv(patients: Iterable[Patient], langs: Sequence[Lang]) -> bytes:
    """The worklist as CSV in UTF-8 with byte order mark; no cell can be taken for a formula."""
    kept = io.StringIO()
    table = csv.writer(kept, lineterminator="\r\n")
    for row in _rows(patients, langs):
        table.writerow([_harmless(cell) for cell in row])
    return b"\xef\xbb\xbf" + kept.getvalue().encode()


def worklist_xlsx(patients: Iterable[Patient], langs: Sequence[Lang], made: datetime) -> bytes:
    """The worklist as a workbook: every cell as text but the number that it is sorted by."""
    workbook = Workbook()
    workbook.properties.created = workbook.properties.modified = made.replace(tzinfo=None)
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = " ".join(_said(_SHEET, langs))
    for number, row in enumerate(_rows(patients, langs), start=1):
        for column, value in enumerate(row, start=1):
            _fill(sheet.cell(number, column), value, head=number == 1)
    for column, width in enumerate(_widths(langs), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    kept = io.BytesIO()
    workbook.save(kept)
    return kept.getvalue()


def _rows(patients: Iterable[Patient], langs: Sequence[Lang]) -> Iterator[list[str | int]]:
    """The heading, then a row a fact: what decides most first, then in the order of the list."""
    yield [
        " / ".join(_said(_PATIENT, langs)),
        *_said(_ITEM, langs),
        " / ".join(_said(_DECIDES, langs)),
        *_said(_WHY, langs),
        " / ".join(_said(_FIELD, langs)),
        *(" / ".join(_said(heading, langs)) for heading in _TO_FILL),
    ]
    found = [(patient, fact) for patient in patients if patient.summary for fact in patient.summary.missing]
    for patient, fact in sorted(found, key=lambda item: -item[1].decides):
        row: list[str | int] = [patient.pseudonym, *_said(fact.label, langs), fact.decides, *_said(_why(fact), langs)]
        yield [*row, fact.field or "", *("" for _ in _TO_FILL)]


def _widths(langs: Sequence[Lang]) -> list[int]:
    return [16, *(30 for _ in langs), 12, *(70 for _ in langs), 24, *(14 for _ in _TO_FILL)]


def _why(fact: MissingFact) -> Bilingual:
    parts = []
    if fact.scores:
        names = joined(fact.scores, ", ", "、")
        parts.append(Bilingual(f"Needed for: {names.en}.", f"用于判定：{names.zh}。"))
    if fact.changes:
        told = joined(fact.changes, "; ", "；")
        parts.append(Bilingual(f"{told.en[0].upper()}{told.en[1:]}.", f"{told.zh}。"))
    elif fact.decides:
        parts.append(_NOTHING_ALONE)
    return Bilingual(" ".join(part.en for part in parts), "".join(part.zh for part in parts))


def _said(text: Bilingual, langs: Sequence[Lang]) -> list[str]:
    return [text.zh if lang == "zh" else text.en for lang in langs]


def _harmless(value: str | int) -> str:
    """A cell that no spreadsheet carries out: what could begin a formula is preceded by an apostrophe."""
    text = str(value)
    return f"'{text}" if text.startswith(_RISKY) or text.lstrip().startswith(_RISKY) else text


def _fill(cell: object, value: str | int, *, head: bool) -> None:
    assert isinstance(cell, Cell)
    cell.alignment = _WRAP
    if isinstance(value, int):
        cell.value = value
        return
    cell.value = value[:_LONGEST]
    cell.data_type = "s"  # never a formula, whatever it begins with
    cell.quotePrefix = True
    if head:
        cell.font, cell.fill = Font(bold=True), _HEAD
