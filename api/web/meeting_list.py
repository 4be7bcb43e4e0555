"""A list of patients loaded into a meeting: every row that can be read is assessed, kept and added, and no row is lost."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from tempfile import TemporaryDirectory
from time import monotonic

from starlette.concurrency import run_in_threadpool

from api.board.case import Case, Origin
from api.board.lists import naming, wording
from api.board.lists.faults import CellFault, ListRefused, PatientList, RefusedRow
from api.board.lists.fhir_folder import read_folder
from api.board.lists.read import read_bytes
from api.board.lists.template import write_template
from api.board.lists.write_back import write_back
from api.fhir.document import read_document
from api.meeting.commands import AddPatient, Command, Reassess
from api.meeting.events import plain
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingMovedOn, MeetingRefused
from api.meeting.state import BoardPatient, Meeting
from api.security.callers import Caller
from api.service import Service
from api.store.records import RecordRefused
from api.web.forms import Upload
from api.web.meeting_desk import answer
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused, Lang

_PART_OF_THE_TIME = 0.7  # of what a call may take; who is then still to be assessed is named


@dataclass(slots=True)
class Loaded:
    """What became of a list. Pseudonyms, each in one place.

    ``added``. ``again``: were there, assessed anew with what the list says. ``same``: were there, the list says nothing
    new. ``left``: were there and left as they were though the list says something else. ``stopped``: could be read and
    were not added, and why. ``waiting``: not reached in the time that a call may take. ``refused``: rows that could not be read. ``unreadable``: of files as a whole.
    """

    added: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    stopped: list[tuple[str, tuple[Fault, ...]]] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    refused: tuple[RefusedRow, ...] = ()
    unreadable: tuple[CellFault, ...] = ()
    notes: tuple[Bilingual, ...] = ()
    mended: str = ""

    @property
    def whole(self) -> bool:
        """Whether everything of the list is in the meeting now."""
        return not (self.left or self.stopped or self.waiting or self.refused or self.unreadable)


@dataclass(slots=True)
class _Read:
    """What was read from all files together."""

    cases: list[Case] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    unreadable: list[CellFault] = field(default_factory=list)
    notes: list[Bilingual] = field(default_factory=list)

    def take(self, read: Callable[[], PatientList]) -> None:
        try:
            found = read()
        except ListRefused as refused:
            self.unreadable += refused.cell_faults
        else:
            self.cases += found.cases
            self.refused += found.refused
            self.notes += found.notes


async def load(
    service: Service, caller: Caller, meeting: Meeting, seen: int, uploads: Sequence[Upload], *, update: bool
) -> Loaded:
    """Put the patients of *uploads* into *meeting*, one after the other: what is there stays, whatever comes after it.

    *update*: assess patients anew who are there, undecided, and of whom the list says something else.
    """
    ends = monotonic() + _PART_OF_THE_TIME * service.settings.security.request_seconds
    read = await service.compute(_read, service, uploads)
    loaded = Loaded(refused=tuple(read.refused), unreadable=tuple(read.unreadable), notes=tuple(read.notes))
    there = {naming.same_as(patient.pseudonym): patient for patient in meeting.active if patient.pseudonym}
    for case in read.cases:
        patient = there.get(naming.same_as(case.pseudonym))
        if patient is not None and _says_the_same(case, patient):
            loaded.same.append(case.pseudonym)
        elif monotonic() > ends:
            loaded.waiting.append(case.pseudonym)
        elif patient is not None and (not update or patient.decision is not None):
            loaded.left.append(case.pseudonym)
        else:
            faults = await _put(service, caller, meeting.id, seen, case, patient)
            if faults:
                loaded.stopped.append((case.pseudonym, faults))
            else:
                (loaded.added if patient is None else loaded.again).append(case.pseudonym)
    if read.refused:
        loaded.mended = await service.compute(_to_mend, read.refused)
    return loaded


async def _put(
    service: Service, caller: Caller, meeting_id: str, seen: int, case: Case, patient: BoardPatient | None
) -> tuple[Fault, ...]:
    """Assess, keep and add *case*, or give *patient* the new answer; what stands in the way."""
    try:
        case = case if patient is None or patient.pseudonym is None else replace(case, pseudonym=patient.pseudonym)
        new = await service.compute(answer, service, caller, case)
        await service.record(new)
        command: Command = (
            AddPatient(pseudonym=case.pseudonym, question=case.question, assessment=new.id, case=case)
            if patient is None
            else Reassess(patient=patient.number, assessment=new.id, case=case)
        )
        await run_in_threadpool(Meetings(service.store).do, meeting_id, command, seen, caller)
    except (MeetingRefused, MeetingMovedOn, InputRefused, RecordRefused) as refused:
        return refused.faults
    return ()


def _says_the_same(case: Case, patient: BoardPatient) -> bool:
    kept = patient.case
    return kept is not None and plain(case.profile) == plain(kept.profile) and case.course == kept.course


def _read(service: Service, uploads: Iterable[Upload]) -> _Read:
    read = _Read()
    records: list[tuple[str, bytes]] = []
    settings = service.settings
    with service.live.with_codes() as (engine, codes):
        for upload in uploads:
            name = PureWindowsPath(PurePosixPath(upload.name).name).name
            if _is_record(name, upload.content):
                records.append((name, upload.content))
            else:
                read.take(
                    lambda body=upload.content, name=name: read_bytes(  # type: ignore[misc]
                        body, name, engine.kb, today=settings.today(), site=settings.site
                    )
                )
        if records:
            with TemporaryDirectory() as folder:
                read.refused += _laid_down(records, Path(folder))
                if any(Path(folder).iterdir()):
                    read.take(lambda: read_folder(Path(folder), engine.kb, settings.today(), settings.site, codes))
    return read


def _is_record(name: str, content: bytes) -> bool:
    """Whether it is the FHIR record of one patient rather than a list."""
    if not name.lower().endswith(".json"):
        return False
    try:
        document = read_document(content)
    except InputRefused:
        return False
    return isinstance(document, dict) and "resourceType" in document


def _laid_down(records: Sequence[tuple[str, bytes]], folder: Path) -> list[RefusedRow]:
    """Put records into *folder*, each under its pseudonym; those that cannot be named so, with the reason."""
    stems = [naming.pseudonym_of(name[: -len(".json")]) for name, _ in records]
    folded = [naming.same_as(stem) for stem in stems]
    refused = []
    for (name, content), stem, same in zip(records, stems, folded, strict=True):
        alike = [other for (other, _), one in zip(records, folded, strict=True) if one == same]
        problem = naming.wrong_with(stem) or (wording.twice(alike) if len(alike) > 1 else None)
        if problem is None:
            (folder / f"{stem}.json").write_bytes(content)
            continue
        fault = CellFault(file=name, code=problem.code, message=problem.message, remedy=problem.remedy)
        refused.append(RefusedRow(None, Origin(name), (), (fault,)))
    return refused


def _to_mend(rows: Sequence[RefusedRow]) -> str:
    """The refused rows as a workbook with the faults at their cells, as an address that holds it whole: nothing of it
    has to be kept here until somebody fetches it."""
    found = PatientList((), tuple(rows), tuple(fault for row in rows for fault in row.faults))
    body = _written(lambda path: write_back(found, path))
    return f"data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,{base64.b64encode(body).decode()}"


def template(service: Service, lang: Lang) -> bytes:
    """The workbook to fill in."""
    with service.live.engine() as engine:
        return _written(lambda path: write_template(engine.kb, path, lang))


def _written(write: Callable[[Path], object]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        write(path)
        return path.read_bytes()
