"""A list of patients as JSON: ``[{"pseudonym", "question", "profile", "course"}]``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from api.board.case import Case, Origin
from api.board.lists import file_wording, limits, people, wording
from api.board.lists.course import CourseReader
from api.board.lists.drafts import Draft
from api.board.lists.entries import as_json, as_written, take_course
from api.board.lists.faults import (
    CellFault,
    PatientList,
    Problem,
    RefusedRow,
    WrittenCell,
    as_problem,
    refusal,
)
from engine import json_reader
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase
from engine.profile import Intake

_DEEPEST = 16
_MEMBERS = ("pseudonym", "question", "profile", "course")


def read_json(body: bytes, file: str, kb: KnowledgeBase, today: date, site: Mapping[str, Decimal]) -> PatientList:
    """The patients in *body*. Raises :class:`~api.board.lists.faults.ListRefused` where it is no list of patients."""
    if len(body) > limits.MAX_BYTES:
        raise refusal(file, file_wording.too_large(limits.MAX_BYTES // 1024 // 1024))
    try:
        document = json_reader.read(body.removeprefix(b"\xef\xbb\xbf"), max_bytes=limits.MAX_BYTES, max_depth=_DEEPEST)
    except InputRefused as refused:
        raise refusal(file, *map(as_problem, refused.faults)) from None
    if not isinstance(document, list):
        raise refusal(file, file_wording.NO_LIST)
    if not document:
        raise refusal(file, file_wording.NO_PATIENTS)
    if len(document) > limits.MAX_PATIENTS:
        raise refusal(file, file_wording.too_many_patients(limits.MAX_PATIENTS))
    reader = CourseReader(kb, today, site)
    intake = Intake(kb)
    drafts = [_begun(file, number, entry, reader) for number, entry in enumerate(document, start=1)]
    people.tell_twice(drafts)
    cases: list[Case] = []
    refused_rows: list[RefusedRow] = []
    for draft, entry in zip(drafts, document, strict=True):
        case = draft.settle(intake, today, site)
        if case is not None:
            cases.append(case)
            refused_rows += draft.lost
        else:
            faults = (*draft.faults, *(fault for row in draft.lost for fault in row.faults))
            refused_rows.append(RefusedRow(draft.pseudonym, draft.origin, tuple(_written(entry)), faults))
    faults = tuple(fault for row in refused_rows for fault in row.faults)
    return PatientList(tuple(cases), tuple(refused_rows), faults)


def _begun(file: str, number: int, entry: object, reader: CourseReader) -> Draft[str]:
    """One patient; a place is a path in the object."""

    def at(path: str, problem: Problem) -> CellFault:
        return CellFault(
            file=file,
            row=number,
            column=path or None,
            pseudonym=draft.pseudonym,
            code=problem.code,
            message=problem.message,
            remedy=problem.remedy,
        )

    origin = Origin(file, None, number)
    draft: Draft[str] = Draft(None, origin, at, {"": "pseudonym"}, by_path=lambda path: path or "profile")
    if not isinstance(entry, dict):
        draft.wrong("", wording.NO_OBJECT)
        return draft
    for name in entry:
        if name not in _MEMBERS:
            draft.wrong(name[:60], wording.unknown_member(name, _MEMBERS))
    _texts(draft, entry)
    profile = entry.get("profile")
    if isinstance(profile, dict):
        draft.profile = profile
    else:
        draft.wrong("profile", wording.NO_OBJECT)
    if "course" in entry:
        take_course(draft, entry["course"], reader, lambda index, member: _path(index, member))
    return draft


def _texts(draft: Draft[str], entry: Mapping[str, Any]) -> None:
    for name, take in (("pseudonym", people.name), ("question", people.ask)):
        written = entry.get(name)
        if isinstance(written, str):
            take(draft, written, name)
        elif written is not None:
            draft.wrong(name, wording.NO_TEXT)
        elif name == "pseudonym":
            draft.wrong(name, wording.PSEUDONYM_MISSING)


def _path(index: int, member: str) -> str:
    return "course" if index < 0 else f"course[{index}].{member}".rstrip(".")


def _written(entry: object) -> Iterator[WrittenCell]:
    """Every member as it was written: the fields of the profile by their paths, treatment and course as JSON."""
    if not isinstance(entry, dict):
        yield WrittenCell("", as_json(entry))
        return
    for name, value in entry.items():
        if name == "profile" and isinstance(value, dict):
            for group, section in value.items():
                if group != "treatment" and isinstance(section, dict):
                    yield from (WrittenCell(f"{group}.{field}", as_written(raw)) for field, raw in section.items())
                else:
                    yield WrittenCell("treatment_json" if group == "treatment" else group, as_json(section))
        else:
            yield WrittenCell("course_json" if name == "course" else name, as_written(value))
