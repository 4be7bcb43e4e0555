"""One patient as a page sends them: filled into the form, pasted as JSON, or as a FHIR record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import orjson

from api.board.case import Case, Measured, Origin
from api.board.lists import limits, naming, told, wording
from api.board.lists.faults import ListRefused, Problem, as_problem
from api.board.lists.fhir_folder import course_of
from api.board.lists.json_file import read_json
from api.board.lists.texts import unhandy
from api.days import no_day
from api.fhir import intake
from api.fhir.codes import CodeMap
from api.fhir.document import read_document
from api.fhir.found import Note
from api.fhir.found import Origin as Recorded
from api.fhir.wording import WHICH_PATIENT
from api.web.form_profile import profile_of
from api.web.forms import Form
from engine import json_reader
from engine.assess import Engine
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused
from engine.profile import Patient

Way: TypeAlias = Literal["form", "json", "fhir"]
PASTED: Mapping[Way, str] = {"json": "document", "fhir": "record"}
"""The field into which each is pasted; whatever is wrong with it is told there."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # the calendar alone: Python reads weeks too
MISSING = Problem(
    "pseudonym.missing",
    Bilingual("the pseudonym is missing.", "缺少患者代号。"),
    Bilingual(
        "Write a code that nobody outside can trace, such as HCC-012.", "请填写院外无法追溯的代号，例如HCC-012。"
    ),
)
NOTHING = Problem(
    "form.nothing",
    Bilingual("nothing was pasted.", "尚未粘贴内容。"),
    Bilingual("Paste it, or choose a file.", "请粘贴内容，或选择文件。"),
)
TWO_ANSWERS = Problem(
    "form.two_answers",
    Bilingual("this field and the JSON say different things.", "此处填写的内容与JSON中的不一致。"),
    Bilingual("Empty one of the two.", "请清空其中之一。"),
)
NOT_A_BUNDLE = Problem(
    "fhir.not_a_bundle",
    Bilingual("this is no Bundle of FHIR R4.", "内容不是FHIR R4的Bundle资源。"),
    Bilingual("Paste the record of one patient as a Bundle.", "请粘贴一名患者的病历Bundle。"),
)
NOTHING_READ = Problem(
    "fhir.nothing_read",
    Bilingual("nothing of a patient could be read from the record.", "未能从该病历中读取任何患者信息。"),
    Bilingual("Check that it is the right record, or use the form.", "请核对病历是否正确，或改用表单录入。"),
)
SEVERAL_PATIENTS = Problem(
    "fhir.patients",
    Bilingual(
        "the record holds more than one patient and does not say which is meant.",
        "病历包含多名患者，无法确定所指何人。",
    ),
    Bilingual("Paste the record of one patient at a time.", "请每次只粘贴一名患者的病历。"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What reading takes beside what was sent. ``earlier``: the course of the record that the form began with."""

    engine: Engine
    codes: CodeMap
    today: date
    site: Mapping[str, Decimal]
    earlier: tuple[Measured, ...] = ()


@dataclass(slots=True)
class Entry:
    """What was sent, as far as it can be read. ``faults``: each at the field of the page where it is to be mended.

    ``patient`` is ``None`` where the profile cannot be read. ``origins``, ``notes``, ``code_map``: of a FHIR record.
    """

    pseudonym: str = ""
    question: str | None = None
    as_of: date | None = None
    profile: Mapping[str, Any] = field(default_factory=dict)
    patient: Patient | None = None
    course: tuple[Measured, ...] = ()
    origins: tuple[Recorded, ...] = ()
    notes: tuple[Note, ...] = ()
    code_map: str | None = None
    faults: list[Fault] = field(default_factory=list)

    def case(self) -> Case:
        """The patient, for those who keep and show them."""
        return Case(
            pseudonym=self.pseudonym,
            question=self.question,
            profile=self.profile,
            course=self.course,
            origin=Origin("form"),
            code_map=self.code_map,
        )


def read_entry(way: Way, form: Form, desk: Desk) -> Entry:
    """Everything that *form* says, and everything that is wrong with it. Raises nothing."""
    entry = Entry(pseudonym=naming.pseudonym_of(form.one("pseudonym")), question=form.one("question") or None)
    try:
        if way == "form":
            entry.profile, entry.faults = profile_of(form.texts, desk.engine.kb)
            entry.course = desk.earlier
        elif way == "json":
            _pasted(entry, read_document(_body(way, form), json_reader.MAX_BYTES), desk)
        else:
            _record(entry, read_document(_body(way, form)), desk)
        entry.patient = desk.engine.intake.read(entry.profile, desk.today, desk.site)
    except InputRefused as refused:
        entry.faults += refused.faults
    _check_heading(entry, form.one("as_of"), desk.today)
    entry.faults = list(dict.fromkeys(entry.faults))
    return entry


def _check_heading(entry: Entry, day: str, today: date) -> None:
    """Pseudonym, question and day, which every way has."""
    faults: list[Fault] = []
    wrong = naming.wrong_with(entry.pseudonym) if entry.pseudonym else MISSING
    if wrong is not None:
        faults.append(_at("pseudonym", wrong))
    if any(unhandy(letter) for letter in entry.question or ""):
        faults.append(_at("question", wording.CONTROL))
    if len(entry.question or "") > limits.MAX_QUESTION:
        faults.append(_at("question", wording.question_too_long(limits.MAX_QUESTION)))
    if day:
        try:
            entry.as_of = date.fromisoformat(day) if _DAY.fullmatch(day) else None
        except ValueError:
            entry.as_of = None
        if entry.as_of is None:
            faults.append(no_day("as_of"))
        elif entry.as_of > today:
            faults.append(_at("as_of", wording.FUTURE))
    entry.faults = [*faults, *entry.faults]


def _at(path: str, problem: Problem) -> Fault:
    message, remedy = problem.message, problem.remedy
    return Fault(problem.code, path, message.en, remedy.en, message_zh=message.zh, remedy_zh=remedy.zh)


def _body(way: Way, form: Form) -> bytes:
    """What was sent as a file, else what was pasted. Raises :class:`InputRefused`."""
    for upload in form.files.get("file", ()):
        return upload.content
    if pasted := form.one(PASTED[way]):
        return pasted.encode("utf-8", "replace")
    raise InputRefused([_at(PASTED[way], NOTHING)])


def _record(entry: Entry, document: Any, desk: Desk) -> None:
    """Take over what a FHIR record says. Raises :class:`InputRefused` where it is not the record of one patient."""
    if not isinstance(document, Mapping) or document.get("resourceType") != "Bundle":
        raise InputRefused([_at(PASTED["fhir"], NOT_A_BUNDLE)])
    found = intake.read(document, engine=desk.engine, codes=desk.codes, today=desk.today, site=desk.site)
    if any(note.says == WHICH_PATIENT for note in found.notes):
        raise InputRefused([_at(PASTED["fhir"], SEVERAL_PATIENTS)])
    if not found.profile:
        raise InputRefused([_at(PASTED["fhir"], NOTHING_READ)])
    course, preliminary = course_of(document, desk.engine, desk.codes, desk.today, desk.site)
    left_out = [Note("not_final", told.preliminary(preliminary), None, None, "note")] if preliminary else []
    entry.profile, entry.origins, entry.notes = found.profile, found.origins, (*found.notes, *left_out)
    entry.course, entry.code_map = tuple(course), desk.codes.digest


def _pasted(entry: Entry, document: Any, desk: Desk) -> None:
    """Take over a profile, or one patient as lists hold them; then the fields above may stay empty.

    Raises :class:`InputRefused`.
    """
    if isinstance(document, list) and len(document) == 1:
        document = document[0]
    if not isinstance(document, dict) or "profile" not in document:
        entry.profile = document
        return
    for name in ("pseudonym", "question"):
        above, inside = getattr(entry, name), document.get(name)
        if not inside:
            document[name] = above
        elif isinstance(inside, str) and above and inside.strip() != above:
            entry.faults.append(_at(name, TWO_ANSWERS))
    nobody = not document["pseudonym"]
    if nobody:
        document["pseudonym"] = "0"  # that there is none is told with the heading
    elif isinstance(document["pseudonym"], str):
        entry.pseudonym = naming.pseudonym_of(document["pseudonym"])
    try:
        read = read_json(as_json([document]), "", desk.engine.kb, desk.today, desk.site)
    except ListRefused as refused:
        raise InputRefused(refused.faults) from None
    if read.faults:
        faults = [(fault.column or PASTED["json"], as_problem(fault.as_fault())) for fault in read.faults]
        raise InputRefused(_at(path, problem) for path, problem in faults)
    (case,) = read.cases
    entry.profile, entry.course, entry.question = case.profile, case.course, case.question


def as_json(document: object) -> bytes:
    """*document* as JSON, numbers with a fraction exactly as they were read."""
    return orjson.dumps(document, default=_number)


def _number(value: object) -> orjson.Fragment:
    assert isinstance(value, Decimal)
    return orjson.Fragment(str(value))
