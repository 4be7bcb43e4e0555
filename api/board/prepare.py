"""A list of patients becomes a folder of packets, with agenda and worklist; a run that was killed goes on where it was."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import orjson

from api.board.agenda import agenda_document
from api.board.case import Case
from api.board.folder import Folder
from api.board.index import VERSION, FaultLine, Index, Overview, Patient, refused_line, written
from api.board.lists.faults import PatientList
from api.board.lists.naming import file_stem
from api.board.lists.write_back import write_back
from api.board.making import Job, Made, NotMade, exact_json
from api.board.papers import Format, document_file
from api.board.render.fonts import Fonts
from api.board.workers import Died, Runner
from api.board.worklist import worklist_csv, worklist_xlsx
from api.store.records import RecordRefused, new_id
from api.store.store import Store
from engine.assess import ENGINE_VERSION
from engine.assessment import Bilingual, KnowledgeBaseVersion
from engine.errors import Lang
from engine.knowledge import KnowledgeBase

PATIENTS = "patients"
_FORM = 1  # of the files; a higher number has everybody prepared again


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for. ``made``: now (UTC). ``minutes``: planned for each patient. ``again``: also what is there already.
    ``kept_in``: names the record, without a password; ``None`` where answers are not kept."""

    langs: tuple[Lang, ...]
    formats: tuple[Format, ...]
    made: datetime
    today: date
    as_of: date
    site: Mapping[str, Decimal]
    fonts: Fonts | None
    minutes: int | None
    caller: str
    kept_in: str | None
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run came to. ``prepared``: now. ``left``: as they were. ``edited``: files that somebody changed, which were
    left. ``aside``: what stood in the way, under the name it now has."""

    index: Index
    prepared: int
    left: int
    edited: tuple[str, ...]
    aside: tuple[str, ...]


def prepare(
    found: PatientList,
    kb: KnowledgeBase,
    folder: Folder,
    wanted: Wanted,
    run: Runner[Job, Made | NotMade],
    *,
    store: Store | None,
    progress: Callable[[int], object] = lambda _: None,
) -> Outcome:
    """Prepare *found* in *folder*. What is there from the same input, rules and wishes is left as it is.

    *run* makes the files, *store* keeps every answer before its files appear. *progress* is told how many patients more are
    done. Raises :class:`~api.board.folder.FolderRefused` before anything is done,
    :class:`~api.store.records.StoreUnavailable` and :class:`OSError` where nothing more can be kept; what is finished stays.
    """
    cases = {_key(case, kb, wanted): case for case in found.cases}
    stems = {key: file_stem(case.pseudonym) for key, case in cases.items()}
    folder.check([PATIENTS, *(f"{PATIENTS}/{stem}" for stem in stems.values())])
    before = {patient.pseudonym: patient for patient in _known(folder)}
    edited: list[str] = []
    patients = {
        key: _begun(number, key, case, before.pop(case.pseudonym, None), folder, wanted.again, edited)
        for number, (key, case) in enumerate(cases.items(), start=1)
    }
    left = sum(patient.state == "prepared" for patient in patients.values())
    state = Index(
        version=VERSION,
        complete=False,
        made=wanted.made,
        as_of=wanted.as_of,
        knowledge_base=str(_version(kb)),
        engine_version=ENGINE_VERSION,
        langs=wanted.langs,
        formats=wanted.formats,
        patients=tuple(patients.values()),
        refused=tuple(map(refused_line, found.refused)),
        notes=found.notes,
        earlier=tuple(patient for patient in before.values() if patient.files),
        overview=folder.index.overview if folder.index else Overview("", {}),
    )
    folder.save(state)
    progress(left)
    jobs = [_job(key, cases[key], kb, wanted) for key, patient in patients.items() if patient.state == "waiting"]
    for job, result in run(jobs):
        patients[job.key] = _finished(patients[job.key], job, result, folder, stems[job.key], store)
        state = replace(state, patients=tuple(patients.values()))
        folder.save(state)
        progress(1)
    state = _overview(replace(state, complete=True), found, folder, wanted, edited)
    folder.save(state)
    folder.finish()
    prepared = sum(patient.state == "prepared" for patient in patients.values()) - left
    return Outcome(index=state, prepared=prepared, left=left, edited=tuple(edited), aside=tuple(folder.aside))


def _version(kb: KnowledgeBase) -> KnowledgeBaseVersion:
    return KnowledgeBaseVersion(kb.version, kb.digest)


def _known(folder: Folder) -> Iterator[Patient]:
    if folder.index is not None:
        yield from folder.index.earlier
        yield from folder.index.patients


def _key(case: Case, kb: KnowledgeBase, wanted: Wanted) -> str:
    """SHA-256 of everything that the files of *case* are made from."""
    made_from = {
        "form": _FORM,
        "pseudonym": case.pseudonym,
        "question": case.question,
        "profile": case.profile,
        "course": [asdict(item) for item in case.course],
        "notes": [asdict(note) for note in case.notes],
        "code_map": case.code_map,
        "rules": str(_version(kb)),
        "engine": ENGINE_VERSION,
        "as_of": wanted.as_of,
        "site": {name: str(factor) for name, factor in wanted.site.items()},
        "langs": wanted.langs,
        "formats": wanted.formats,
        "font": wanted.fonts.family if wanted.fonts else None,
        "record": wanted.kept_in,
    }
    return hashlib.sha256(exact_json(made_from)).hexdigest()


def _begun(
    number: int, key: str, case: Case, before: Patient | None, folder: Folder, again: bool, edited: list[str]
) -> Patient:
    """The patient as the run finds them: prepared where every file is there that was made from the same."""
    files = before.files if before else {}
    if before is not None and before.state == "prepared" and before.key == key and not again:
        there = {path: folder.state(path) for path in files}
        if all(there.values()):
            edited += [path for path, digest in files.items() if there[path] != digest]
            return replace(before, number=number)
    return Patient(number=number, pseudonym=case.pseudonym, question=case.question, state="waiting", files=files)


def _job(key: str, case: Case, kb: KnowledgeBase, wanted: Wanted) -> Job:
    return Job(
        case=case,
        key=key,
        record=new_id() if wanted.kept_in is not None else None,
        caller=wanted.caller,
        made=wanted.made,
        today=wanted.today,
        as_of=wanted.as_of,
        site=wanted.site,
        knowledge_base=kb.digest,
        langs=wanted.langs,
        formats=wanted.formats,
    )


def _finished(
    patient: Patient, job: Job, result: Made | NotMade | Died, folder: Folder, stem: str, store: Store | None
) -> Patient:
    """The patient with their files in place; the answer is kept before anybody can see it."""
    match result:
        case Died():
            return replace(patient, state="failed", fault=_died(result))
        case NotMade():
            return replace(patient, state="failed", fault=result.fault)
    if result.record is not None:
        assert store is not None
        try:
            store.append(result.record)
        except RecordRefused as refused:
            return replace(patient, state="failed", fault=_not_kept(refused))
    files = {f"{PATIENTS}/{stem}/{stem}.{ending}": body for ending, body in result.files.items()}
    return replace(
        patient,
        state="prepared",
        key=job.key,
        made=job.made,
        record=job.record,
        files=folder.put(files, patient.files),
        summary=result.summary,
    )


def _overview(state: Index, found: PatientList, folder: Folder, wanted: Wanted, edited: list[str]) -> Index:
    """Agenda, worklist and refused rows, where they are not there from the same."""
    settled = replace(state, overview=Overview("", {}), made=_newest(state))
    key = hashlib.sha256(
        written(settled) + orjson.dumps([_FORM, wanted.minutes, [asdict(row) for row in found.refused]])
    ).hexdigest()
    there = {path: folder.state(path) for path in state.overview.files}
    if state.overview.key == key and all(there.values()) and not wanted.again:
        edited += [path for path, digest in state.overview.files.items() if there[path] != digest]
        return replace(state, made=settled.made)
    document = agenda_document(state, wanted.minutes)
    files = {
        f"agenda.{lang}.{form}": document_file(document, lang, form, wanted.fonts)
        for lang in wanted.langs
        for form in wanted.formats
    }
    files["missing.xlsx"] = worklist_xlsx(state.patients, wanted.langs, wanted.made)
    files["missing.csv"] = worklist_csv(state.patients, wanted.langs)
    if found.refused:
        files["refused.xlsx"] = _refused(found)
    return replace(state, overview=Overview(key, folder.put(files, state.overview.files)))


def _newest(state: Index) -> datetime:
    """When the latest packet was made: a run that makes none changes nothing."""
    return max((patient.made for patient in state.patients if patient.made), default=state.made)


def _refused(found: PatientList) -> bytes:
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "refused.xlsx"
        write_back(found, file)
        return file.read_bytes()


def _died(died: Died) -> FaultLine:
    return FaultLine(
        code="prepare.failed",
        place="",
        says=Bilingual(
            f"The packet could not be made ({died.where}). Run the command again; report it if it fails again.",
            f"未能生成该患者的资料（{died.where}）。请重新运行；若再次失败，请报告。",
        ),
    )


def _not_kept(refused: RecordRefused) -> FaultLine:
    first = refused.faults[0]
    return FaultLine(code=first.code, place=first.path, says=Bilingual(first.says("en"), first.says("zh")))
