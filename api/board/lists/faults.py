"""What is wrong with a list, said at the cell; and what reading a list gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from api.board.case import Case, Origin
from engine.assessment import Bilingual
from engine.errors import Fault, Lang, Refused
from engine.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong and what to write instead. ``code``: stable, dotted, for machines."""

    code: str
    message: Bilingual
    remedy: Bilingual


def problem(code: str, en: str, zh: str, remedy_en: str, remedy_zh: str) -> Problem:
    """A problem and its remedy from their texts."""
    return Problem(code, Bilingual(en, zh), Bilingual(remedy_en, remedy_zh))


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFault:
    """A problem and its place.

    ``sheet``: ``None`` for files without sheets. ``cell``: as a spreadsheet names it (``D7``); ``None`` in JSON and FHIR.
    ``row``: of the sheet, or the number of the patient in a JSON list, from 1. ``column``: the heading as it is
    written, or the path in JSON. ``pseudonym``: of the patient concerned, where it can be read.
    """

    file: str
    sheet: str | None = None
    cell: str | None = None
    row: int | None = None
    column: str | None = None
    pseudonym: str | None = None
    code: str
    message: Bilingual
    remedy: Bilingual

    @property
    def place(self) -> str:
        """Where in the file: ``Patients!D7 (总胆红素)``."""
        if self.cell is None:
            return " ".join(part for part in (f"[{self.row}]" if self.row else "", self.column or "") if part)
        heading = f" ({self.column})" if self.column else ""
        return f"{self.sheet}!{self.cell}{heading}" if self.sheet else f"{self.cell}{heading}"

    def says(self, lang: Lang) -> str:
        """One line: where, what is wrong, what to write instead."""
        where = f"{self.file}, {self.place}" if self.place else self.file
        words = self.as_fault().says(lang)
        return f"{where}: {words}" if lang == "en" else f"{where}：{words}"

    def __str__(self) -> str:
        return self.says("en")

    def as_fault(self) -> Fault:
        """The same as the engine tells faults."""
        return Fault(
            self.code,
            self.place,
            self.message.en,
            self.remedy.en,
            file=self.file,
            message_zh=self.message.zh,
            remedy_zh=self.remedy.zh,
        )


class ListRefused(Refused):
    """The list as a whole cannot be read; no patient was prepared. ``cell_faults``: every fault with its place."""

    heading = "list refused"
    heading_zh = "名单未被接受"

    def __init__(self, faults: Iterable[CellFault]) -> None:
        self.cell_faults = tuple(faults)
        super().__init__(fault.as_fault() for fault in self.cell_faults)


@dataclass(frozen=True, slots=True)
class WrittenCell:
    """A cell as it was written. ``column``: its heading, or the path in JSON. ``cell``: as a spreadsheet names it."""

    column: str
    written: str
    cell: str | None = None


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not used, whole, with what is wrong with it.

    Where a patient is refused so are his rows on the other sheets, which may hold no fault of their own.
    """

    pseudonym: str | None
    origin: Origin
    cells: tuple[WrittenCell, ...]
    faults: tuple[CellFault, ...]


@dataclass(frozen=True, slots=True)
class PatientList:
    """A list, read.

    ``cases``: the patients who can be prepared, in the order of the list. ``refused``: rows that cannot, with every
    cell as written. ``faults``: all faults, in the order of the list. ``notes``: what of the file was not read, or was read though it was hidden.
    """

    cases: tuple[Case, ...]
    refused: tuple[RefusedRow, ...]
    faults: tuple[CellFault, ...]
    notes: tuple[Bilingual, ...] = ()


def as_problem(fault: Fault | Unreadable) -> Problem:
    """What the engine found wrong with a value."""
    return Problem(
        fault.code,
        Bilingual(fault.message, fault.message_zh or fault.message),
        Bilingual(fault.remedy, fault.remedy_zh or fault.remedy),
    )


def refusal(file: str, *problems: Problem) -> ListRefused:
    """The refusal of *file* as a whole."""
    return ListRefused(
        CellFault(file=file, code=found.code, message=found.message, remedy=found.remedy) for found in problems
    )
