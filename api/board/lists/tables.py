"""Tables of patients, from a workbook or a CSV file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from api.board.case import Case, Origin
from api.board.lists import file_wording, limits, naming, people, told, treatment, wording
from api.board.lists.cells import Wrong, is_unknown, of_field, of_text, of_yes_no
from api.board.lists.columns import Column, Headings, Table, notes_on, understood
from api.board.lists.course import CourseReader
from api.board.lists.drafts import Draft
from api.board.lists.entries import take_course, take_treatment
from api.board.lists.faults import CellFault, ListRefused, PatientList, Problem, RefusedRow, as_problem
from api.board.lists.grid import Book, Cell, Row
from api.board.lists.headings import COURSE_JSON, LINES, NOT_READ, PSEUDONYM, QUESTION, SESSIONS, TREATMENT_JSON, Kind
from api.board.lists.treatment import At
from engine import json_reader
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase
from engine.profile import Intake

_READ_ELSEWHERE = frozenset({PSEUDONYM.name, LINES.name, SESSIONS.name}) | NOT_READ
Tables: TypeAlias = Mapping[Kind, Table]


@dataclass(slots=True)
class _Patient:
    """A draft, its row, and the rows of the other sheets that are about the same patient."""

    draft: Draft[At]
    row: Row
    others: dict[Kind, list[Row]] = field(default_factory=dict)


def read_book(book: Book, kb: KnowledgeBase, today: date, site: Mapping[str, Decimal]) -> PatientList:
    """The patients of *book*. Raises :class:`~api.board.lists.faults.ListRefused` where headings are wrong."""
    tables = _tables(book, kb)
    table = tables["patients"]
    for wrong, problem in (
        (not table.rows, file_wording.NO_PATIENTS),
        (len(table.rows) > limits.MAX_PATIENTS, file_wording.too_many_patients(limits.MAX_PATIENTS)),
    ):
        if wrong:
            raise ListRefused([table.sheet.fault(1, 1, problem)])
    reader = CourseReader(kb, today, site)
    intake = Intake(kb)
    patients = [_begun(tables, row, reader) for row in table.rows]
    people.tell_twice(patient.draft for patient in patients)
    refused = _shared_out(tables, patients)
    cases: list[Case] = []
    for patient in patients:
        _complete(tables, patient, reader)
        case = patient.draft.settle(intake, today, site)
        if case is not None:
            cases.append(case)
            refused += patient.draft.lost
        else:
            refused += _refused(tables, patient)
    order = {one.sheet.name: place for place, one in enumerate(tables.values())}
    refused.sort(key=lambda row: (order[row.origin.sheet], row.origin.row or 0))
    notes = (*book.notes, *(note for one in tables.values() for note in notes_on(one)))
    return PatientList(tuple(cases), tuple(refused), tuple(fault for row in refused for fault in row.faults), notes)


def _tables(book: Book, kb: KnowledgeBase) -> Tables:
    tables: dict[Kind, Table] = {}
    faults: list[CellFault] = []
    for kind, sheet in book.sheets.items():
        try:
            tables[kind] = understood(sheet, Headings(kb, kind))
        except ListRefused as refused:
            faults += refused.cell_faults
    if faults:
        raise ListRefused(faults)
    return tables


# --- one patient's row ----------------------------------------------------------------------------------------


def _begun(tables: Tables, row: Row, reader: CourseReader) -> _Patient:
    """What the patient's own row says, the sheets of treatment excepted."""
    table = tables["patients"]
    index, cell = table.cell(row, PSEUDONYM.name)
    here: At = ("patients", row.number, index)

    def at(place: At, problem: Problem) -> CellFault:
        kind, number, column = place
        return tables[kind].fault(number, column, problem, draft.pseudonym)  # type: ignore[index]

    origin = Origin(table.sheet.file, table.sheet.name, row.number)
    draft: Draft[At] = Draft(None, origin, at, {"": here})
    try:
        people.name(draft, of_text(cell) if cell else None, here)
    except Wrong as error:
        draft.wrong(here, error.problem)
    for column, problem in row.problems:
        draft.wrong(("patients", row.number, column), problem)
    if row.hidden:
        draft.notes.append(told.ROW_HIDDEN)
    if not row.shifted:
        for named in table.columns:
            if named.index in row.cells and named.name not in _READ_ELSEWHERE:
                _take(draft, named, row.cells[named.index], reader)
    return _Patient(draft, row)


def _take(draft: Draft[At], column: Column, cell: Cell, reader: CourseReader) -> None:
    place: At = ("patients", cell.row, cell.column)
    try:
        if column.fact is not None:
            draft.put(column.fact.path, of_field(cell, column.fact, column.unit), place)
        elif column.name == QUESTION.name:
            people.ask(draft, of_text(cell), place)
        elif column.name == COURSE_JSON.name:
            take_course(draft, _json(cell), reader, lambda *_: place)
        elif column.name == TREATMENT_JSON.name:
            take_treatment(draft, _json(cell), place)
        elif not is_unknown(cell):
            draft.put(f"treatment.{column.name}", of_yes_no(cell), place)
    except Wrong as error:
        draft.wrong(place, error.problem)


def _json(cell: Cell) -> Any:
    try:
        return json_reader.read(of_text(cell))
    except InputRefused as refused:
        raise Wrong(as_problem(refused.faults[0])) from None


# --- the rows of the other sheets -----------------------------------------------------------------------------


def _shared_out(tables: Tables, patients: list[_Patient]) -> list[RefusedRow]:
    """Give every patient the rows that name them; rows that name nobody on the list are refused."""
    named = {naming.same_as(found.draft.pseudonym): found for found in reversed(patients) if found.draft.pseudonym}
    refused: list[RefusedRow] = []
    for kind, table in tables.items():
        for row in table.rows if kind != "patients" else ():
            column, cell = table.cell(row, PSEUDONYM.name)
            pseudonym = naming.pseudonym_of(cell.written) if cell else None
            patient = named.get(naming.same_as(pseudonym)) if pseudonym else None
            if patient is not None:
                patient.others.setdefault(kind, []).append(row)
                continue
            problem = (cell.problem if cell else None) or wording.stray_or_missing(pseudonym)
            problems = [(column, problem), *row.problems]
            faults = [table.fault(row.number, place, found, pseudonym) for place, found in problems]
            refused.append(table.refused(row, faults, pseudonym))
    return refused


def _complete(tables: Tables, patient: _Patient, reader: CourseReader) -> None:
    """What the other sheets say of the patient."""
    draft, others = patient.draft, patient.others
    table = tables["patients"]
    for kind, heading, add in (
        ("treatment", LINES, treatment.add_lines),
        ("tace", SESSIONS, treatment.add_sessions),
    ):
        index, cell = table.cell(patient.row, heading.name)
        place: At = ("patients", patient.row.number, index)
        add(draft, place, cell, [(tables[kind], row) for row in others.get(kind, [])])  # type: ignore[index, call-overload]
    for row in others.get("course", []):
        course = tables["course"]
        finding, problems = reader.of_row(course, row)
        draft.course += [finding] if finding else []
        if problems:
            faults = [course.fault(row.number, column.index, problem, draft.pseudonym) for column, problem in problems]
            draft.lost.append(course.refused(row, faults, draft.pseudonym))


def _refused(tables: Tables, patient: _Patient) -> list[RefusedRow]:
    """Every row of a patient who cannot be prepared, each with its own faults."""
    draft = patient.draft
    lost = {row.origin.row: row.faults for row in draft.lost if row.origin.sheet != draft.origin.sheet}
    in_the_row = [fault for row in draft.lost if row.origin == draft.origin for fault in row.faults]
    rows: list[tuple[Kind, Row]] = [("patients", patient.row)]
    rows += [(kind, row) for kind, others in patient.others.items() for row in others]
    refused = []
    for kind, row in rows:
        name = tables[kind].sheet.name
        faults = [fault for fault in draft.faults if (fault.sheet, fault.row) == (name, row.number)]
        faults += in_the_row if kind == "patients" else lost.get(row.number, ()) if kind == "course" else ()
        refused.append(tables[kind].refused(row, sorted(faults, key=_column), draft.pseudonym))
    return refused


def _column(fault: CellFault) -> tuple[int, str]:
    """Columns in the order of the sheet: A before B, Z before AA."""
    return len(fault.cell or ""), fault.cell or ""
