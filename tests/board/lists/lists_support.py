"""Small lists for the tests: workbooks from rows of cells, and their reading on a fixed day."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook

from api.board.lists.faults import ListRefused, PatientList
from api.board.lists.read import read_bytes
from engine.knowledge import KnowledgeBase

TODAY = date(2026, 11, 21)
Rows = Sequence[Sequence[Any]]


def workbook(change: Callable[[Workbook], None] | None = None, **sheets: Rows) -> bytes:
    """A workbook of *sheets*; *change* is made to it before it is saved."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if change is not None:
        change(made)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def read(kb: KnowledgeBase, body: bytes | str, name: str = "list.xlsx") -> PatientList:
    """The list in *body*."""
    raw = body.encode() if isinstance(body, str) else body
    return read_bytes(raw, name, kb, today=TODAY, site={})


def patients(kb: KnowledgeBase, *rows: Sequence[Any], change: Callable[[Workbook], None] | None = None) -> PatientList:
    """A workbook with one sheet of patients: headings first."""
    return read(kb, workbook(change, Patients=rows))


def refused(kb: KnowledgeBase, body: bytes | str, name: str = "list.xlsx") -> list[str]:
    """Why the list as a whole is refused, fault by fault, in English."""
    try:
        read(kb, body, name)
    except ListRefused as error:
        return [str(fault) for fault in error.cell_faults]
    raise AssertionError("the list was read")


def with_part(body: bytes, name: str, content: bytes, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook *body* with one part more, or with that part replaced."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(kept, "w", compression) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return kept.getvalue()
