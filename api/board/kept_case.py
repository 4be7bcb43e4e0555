"""A patient of a list beside the answer that is kept for them: into the record's context, and back out of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from api import problems
from api.board.case import Case, Measured, Origin
from api.problems import ProblemRaised
from api.store.records import StoredRecord
from engine import json_reader
from engine.assessment import Bilingual

BOARD = "board"


def case_to_context(case: Case) -> dict[str, Any]:
    """What a record keeps of *case* beside its profile: members for ``NewRecord.context``."""
    context: dict[str, Any] = {
        BOARD: {
            "pseudonym": case.pseudonym,
            "question": case.question,
            "course": [{"on": item.on.isoformat(), "field": item.field, "value": item.written} for item in case.course],
        }
    }
    if case.notes:
        context["notes"] = [{"says": {"en": note.en, "zh": note.zh}} for note in case.notes]
    return context


def case_of_record(stored: StoredRecord) -> Case:
    """The patient that *stored* answered for, whichever way they came in.

    Where no list or form gave a pseudonym, they are called by the beginning of the record's id: the record's own
    identifiers may be official ones. Raises :class:`~api.problems.ProblemRaised` where the question was erased (410)
    or is of a comparison (404).
    """
    if stored.kind == "comparison":
        raise ProblemRaised(problems.no_record())
    if stored.input is None:
        raise ProblemRaised(problems.erased())
    context = stored.context or {}
    board = context.get(BOARD) or {}
    return Case(
        pseudonym=board.get("pseudonym") or f"#{stored.id[:8]}",
        question=board.get("question"),
        profile=json_reader.read(stored.input),
        course=tuple(
            Measured(date.fromisoformat(item["on"]), item["field"], item["value"]) for item in board.get("course", ())
        ),
        notes=notes_of(stored),
        origin=Origin(stored.id),
        code_map=stored.code_map,
    )


def notes_of(stored: StoredRecord) -> tuple[Bilingual, ...]:
    """What of the patient's record was not used, and why, as it is kept beside the answer."""
    return tuple(Bilingual(note["says"]["en"], note["says"]["zh"]) for note in (stored.context or {}).get("notes", ()))
