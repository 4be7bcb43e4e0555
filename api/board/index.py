"""The index of a prepared folder: what was made for whom from what. It is the state that a next run goes on from.

The file is ``index.json``; its keys are the field names below. It holds patient data, as the packets beside it do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Literal, TypeAlias

import orjson
from pydantic import TypeAdapter, ValidationError

from api.board.lists.faults import CellFault, RefusedRow
from engine.assessment import AlertItem, Bilingual

NAME = "index.json"
VERSION = "hcc-board-index/1"
State: TypeAlias = Literal["prepared", "waiting", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingFact:
    """A fact that is not known. ``field``: its id, where it has one. ``decides``: how many open items wait for it.
    ``changes``: what an answer would bring. ``scores``: the stages and scores that it is a part of."""

    field: str | None
    label: Bilingual
    decides: int
    changes: tuple[Bilingual, ...]
    scores: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage as it is shown: a range where facts are missing."""

    fact: str
    label: Bilingual
    value: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What agenda and worklist say of a patient. ``counts``: regimens by standing. ``stands_out``: one line."""

    age: Bilingual
    out_of_scope: bool
    stages: tuple[StageLine, ...]
    stands_out: Bilingual
    counts: Mapping[str, int]
    alerts: tuple[AlertItem, ...]
    missing: tuple[MissingFact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultLine:
    """A fault with its place, in both languages. ``code``: stable, for machines."""

    code: str
    place: str
    says: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """One patient of the list, ``number`` in its order, from 1.

    ``state``: ``prepared``; ``waiting`` for a run that ended before; ``failed``, then ``fault`` says why. ``files``: what was
    written, as paths below the folder with their SHA-256; of a patient who is not prepared they are of an earlier run.
    ``key``: of everything that the files were made from. ``record``: the id under which the answer is kept, ``None`` where
    no record is.
    """

    number: int
    pseudonym: str
    question: str | None
    state: State
    key: str = ""
    made: datetime | None = None
    record: str | None = None
    files: Mapping[str, str]
    summary: Summary | None = None
    fault: FaultLine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedLine:
    """A row of the list that was not used."""

    pseudonym: str | None
    file: str
    sheet: str | None
    row: int | None
    faults: tuple[FaultLine, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Agenda and worklist: what they were made from, and their files as those of a patient."""

    key: str
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """A prepared folder.

    ``complete``: no patient waits, and agenda and worklist are of this list. ``patients``: in the order of the list.
    ``earlier``: patients of an earlier list whose files are still here.
    """

    version: str
    complete: bool
    made: datetime
    as_of: date
    knowledge_base: str
    engine_version: str
    langs: tuple[str, ...]
    formats: tuple[str, ...]
    patients: tuple[Patient, ...]
    refused: tuple[RefusedLine, ...]
    notes: tuple[Bilingual, ...]
    earlier: tuple[Patient, ...]
    overview: Overview

    def all_files(self) -> dict[str, str]:
        """Every file that a run has written here, with its SHA-256."""
        found = dict(self.overview.files)
        for patient in (*self.earlier, *self.patients):
            found |= patient.files
        return found


def written(index: Index) -> bytes:
    """*index* as JSON."""
    return orjson.dumps(index, option=orjson.OPT_INDENT_2)


def read(body: bytes) -> Index | None:
    """The index that *body* holds; ``None`` where it is none, or of another version."""
    try:
        found = _reader().validate_json(body)
    except ValidationError:
        return None
    return found if found.version == VERSION else None


@cache
def _reader() -> TypeAdapter[Index]:
    return TypeAdapter(Index)


def refused_line(row: RefusedRow) -> RefusedLine:
    """*row* without its cells, which stay in the list."""
    return RefusedLine(
        pseudonym=row.pseudonym,
        file=row.origin.file,
        sheet=row.origin.sheet,
        row=row.origin.row,
        faults=tuple(map(fault_line, row.faults)),
    )


def fault_line(fault: CellFault) -> FaultLine:
    """*fault* as the index keeps it."""
    said = fault.as_fault()
    return FaultLine(code=fault.code, place=fault.place, says=Bilingual(said.says("en"), said.says("zh")))
