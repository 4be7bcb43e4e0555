"""Parts of a patient that are written as JSON: the course, and the treatment."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from api.board.lists import wording
from api.board.lists.cells import Wrong
from api.board.lists.course import CourseReader
from api.board.lists.drafts import Draft, Place
from api.board.lists.faults import Problem, RefusedRow, WrittenCell
from api.board.lists.grid import Cell

_MEMBERS = ("on", "field", "value")


def take_course(draft: Draft[Place], raw: object, reader: CourseReader, place: Callable[[int, str], Place]) -> None:
    """The course of *draft* from a list of findings. A finding that cannot be read is lost, with what is wrong with it."""
    if not isinstance(raw, list):
        draft.wrong(place(-1, ""), wording.NO_COURSE)
        return
    for index, entry in enumerate(raw):
        wrong = _wrong_with(entry)
        member = "on"
        try:
            if wrong is None:
                on = reader.day(Cell(0, 0, entry["on"]))
                member = "field"
                fact = reader.fact(entry["field"])
                member = "value"
                finding = reader.finding(on, fact, entry["value"])
                draft.course += [finding] if finding else []
        except Wrong as error:
            wrong = member, error.problem
        if wrong is not None:
            fault = draft.at(place(index, wrong[0]), wrong[1])
            draft.lost.append(RefusedRow(draft.pseudonym, draft.origin, _written(draft.pseudonym, entry), (fault,)))


def _wrong_with(entry: object) -> tuple[str, Problem] | None:
    if not isinstance(entry, dict):
        return "", wording.NO_OBJECT
    for name in entry:
        if name not in _MEMBERS:
            return name, wording.unknown_member(name, _MEMBERS)
    for name in _MEMBERS:
        if entry.get(name) is None:
            return name, wording.COURSE_INCOMPLETE
    return next(((name, wording.NO_TEXT) for name in ("on", "field") if not isinstance(entry[name], str)), None)


def _written(pseudonym: str | None, entry: object) -> tuple[WrittenCell, ...]:
    """A finding in the columns of the sheet for the course."""
    members = entry if isinstance(entry, dict) else {"value": entry}
    whose = WrittenCell("pseudonym", pseudonym or "")
    return (whose, *(WrittenCell(name, as_written(value)) for name, value in members.items()))


def take_treatment(draft: Draft[Place], raw: object, place: Place) -> None:
    """The treatment of *draft* from an object; nothing that a column says too may be in it."""
    if not isinstance(raw, Mapping):
        draft.wrong(place, wording.NO_OBJECT)
        return
    for name, value in raw.items():
        if f"treatment.{name}" in draft.places:
            draft.wrong(place, wording.said_twice(name))
        else:
            draft.put(f"treatment.{name}", value, place)


def as_written(value: object) -> str:
    """*value* as somebody would write it in a cell that is read again."""
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "、".join(value)
    if isinstance(value, dict) and set(value) <= {"value", "unit", "comparator"} and "value" in value:
        return " ".join(as_written(value[name]) for name in ("comparator", "value", "unit") if name in value)
    return as_json(value)


def as_json(value: Any) -> str:
    """*value* as it may stand in a cell; numbers as they were written."""
    return json.dumps(value, ensure_ascii=False, default=_number)


def _number(value: object) -> int | float:
    """A number with a fraction, which JSON knows only as such."""
    assert isinstance(value, Decimal)
    return float(value)
