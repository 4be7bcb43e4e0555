"""A folder of FHIR records, one JSON file a patient, named after the pseudonym."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from api.board.case import Case, Measured, Origin
from api.board.lists import file_wording, limits, people, told
from api.board.lists.course import in_order
from api.board.lists.drafts import Draft
from api.board.lists.faults import CellFault, PatientList, Problem, RefusedRow, as_problem, refusal
from api.fhir.codes import CodeMap
from api.fhir.desk import Desk
from api.fhir.document import MAX_BYTES, read_document
from api.fhir.intake import read
from api.fhir.observations import read_observation
from api.fhir.record import sort
from api.fhir.resources import Observation
from api.inputs import read_input
from engine.assess import Engine
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase


def read_folder(
    folder: Path, kb: KnowledgeBase, today: date, site: Mapping[str, Decimal], code_map: CodeMap | None
) -> PatientList:
    """The patients of *folder*, in the order of their names. What no record says stays unknown.

    Raises :class:`~api.board.lists.faults.ListRefused`. The files themselves are never changed.
    """
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".json" and path.is_file())
    if not files:
        raise refusal(folder.name, file_wording.NO_RECORDS)
    if len(files) > limits.MAX_PATIENTS:
        raise refusal(folder.name, file_wording.too_many_patients(limits.MAX_PATIENTS))
    if code_map is None:
        raise refusal(folder.name, file_wording.NO_CODE_MAP)
    engine = Engine(kb)
    try:
        drafts = [_draft(path, engine, code_map, today, site) for path in files]
        people.tell_twice(drafts)
        cases: list[Case] = []
        refused: list[RefusedRow] = []
        for draft in drafts:
            case = draft.settle(engine.intake, today, site)
            if case is not None:
                cases.append(case)
            else:
                refused.append(RefusedRow(draft.pseudonym, draft.origin, (), tuple(draft.faults)))
    finally:
        engine.close()
    return PatientList(tuple(cases), tuple(refused), tuple(fault for row in refused for fault in row.faults))


def _draft(path: Path, engine: Engine, codes: CodeMap, today: date, site: Mapping[str, Decimal]) -> Draft[str]:
    def at(place: str, problem: Problem) -> CellFault:
        return CellFault(
            file=path.name,
            column=place or None,
            pseudonym=draft.pseudonym,
            code=problem.code,
            message=problem.message,
            remedy=problem.remedy,
        )

    draft: Draft[str] = Draft(None, Origin(path.name), at, {"": ""}, by_path=lambda where: where)
    people.name(draft, path.stem, "")
    try:
        document = read_document(read_input(str(path), MAX_BYTES))
    except InputRefused as refused:
        for fault in refused.faults:
            draft.wrong("", as_problem(fault))
        return draft
    found = read(document, engine=engine, codes=codes, today=today, site=site)
    if not found.profile:
        draft.wrong("", file_wording.NOTHING_OF_A_PATIENT)
    draft.profile = found.profile
    draft.notes += [note.says for note in found.notes]
    draft.code_map = codes.digest
    course, held_back = course_of(document, engine, codes, today, site)
    draft.course += course
    if held_back:
        draft.notes.append(told.preliminary(held_back))
    return draft


def course_of(
    document: object, engine: Engine, codes: CodeMap, today: date, site: Mapping[str, Decimal]
) -> tuple[list[Measured], int]:
    """Every dated final finding of the record that the code map knows, each once; and how many are only preliminary."""
    desk = Desk(engine, codes, today, site)
    record = sort(document, desk, None)
    for resource, where in record.resources:
        if isinstance(resource, Observation):
            read_observation(desk, record, resource, where)
    dated = [
        candidate for candidate in desk.candidates if candidate.origin.on is not None and candidate.fact.kind != "date"
    ]
    course = [
        Measured(candidate.origin.on, candidate.fact.id, _written(candidate.raw))
        for candidate in dated
        if candidate.final and candidate.origin.on is not None and candidate.fact.origin == "given"
    ]
    return list(in_order(dict.fromkeys(course))), sum(not candidate.final for candidate in dated)


def _written(raw: object) -> str:
    """A value as the engine's reader takes it; units are those of the vocabulary, numbers as the record has them."""
    return "、".join(map(str, raw)) if isinstance(raw, list) else str(raw)
