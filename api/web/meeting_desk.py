"""A meeting taken from the record for a page, and what a form asks of it carried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from starlette.concurrency import run_in_threadpool

from api import problems
from api.answered import answered_by
from api.board.case import Case
from api.board.kept_case import case_of_record, case_to_context
from api.encoding import encode
from api.meeting.commands import Command, Reassess
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingMovedOn, MeetingRefused, MeetingUnknown
from api.meeting.state import BoardPatient, Happened, Meeting, Role
from api.meeting.words import ROLE
from api.problems import ProblemRaised
from api.security.callers import Caller
from api.service import Service, now
from api.store.records import NewRecord, new_id
from api.web.forms import Form
from api.web.kept import stored_for
from api.web.meeting_forms import commands_of, field_of, number_of
from api.web.patient_entry import as_json
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused

if TYPE_CHECKING:
    from engine.errors import Lang

AGAIN = "again"
FIELDS: Mapping[str, Bilingual] = {
    "title": Bilingual("Title", "名称"),
    "day": Bilingual("Day", "日期"),
    "place": Bilingual("Place", "地点"),
    "why": Bilingual("Why", "原因"),
    "text": Bilingual("In words", "文字说明"),
    "role": Bilingual("Role", "角色"),
    "role_text": Bilingual("Which other role", "其他角色名称"),
    "asked": Bilingual("Asked", "由谁补充"),
    "until": Bilingual("Needed by", "截止日期"),
    "remark": Bilingual("Remark", "备注"),
    "kind": Bilingual("The board decides on", "会诊决定"),
    "chosen": Bilingual("Regimens", "方案"),
    "reason": Bilingual("Reason", "理由"),
    "deviation": Bilingual("Why it departs", "偏离原因"),
    "deviation_text": Bilingual("Why it departs, in words", "偏离原因说明"),
    "participants": Bilingual("Who took part", "参加者"),
}
"""The fields of the forms, as faults name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a form, and the meeting as it stands.

    ``faults``: why nothing was written. ``since``: what others did meanwhile that stood in the way. ``form``: what was
    typed, to be shown again where it was not done; ``None`` where no form was sent.
    """

    meeting: Meeting
    form: Form | None = None
    faults: tuple[Fault, ...] = ()
    since: tuple[Happened, ...] = ()

    @property
    def done(self) -> bool:
        """Whether what was asked for was done."""
        return not self.faults and not self.since

    @property
    def status(self) -> int:
        """Of the page that shows it."""
        return 409 if self.since else 422 if self.faults else 200

    def sent(self, action: str, about: object = "") -> bool:
        """Whether it was the form of that action, on that patient, that was not done."""
        form = self.form
        return form is not None and form.one("action") == action and about in ("", number_of(form.one("patient")))

    def value(self, action: str, name: str, about: object = "") -> str:
        """What was typed into the field *name* of that form."""
        return self.form.one(name) if self.form is not None and self.sent(action, about) else ""

    def wrong(self, action: str, name: str, lang: Lang, about: object = "") -> str:
        """What is wrong with the field *name* of that form; empty where nothing is."""
        if self.form is None or not self.sent(action, about):
            return ""
        form = self.form
        return " ".join(fault.says(lang) for fault in self.faults if field_of(fault.path, form) == name)

    def field(self, fault: Fault) -> str:
        """The field where *fault* is to be mended; empty where it is the whole form."""
        return field_of(fault.path, self.form) if self.form is not None else ""

    def label(self, fault: Fault) -> Bilingual | None:
        """The name of that field."""
        name = self.field(fault)
        return FIELDS.get(name) or (ROLE[cast("Role", name[6:])] if name.startswith("count-") else None)


def meeting_for(service: Service, caller: Caller, meeting_id: object) -> Meeting:
    """The meeting of that id if *caller* may see it. Another caller's is told as if it were not there (404)."""
    meeting = Meetings(service.store).get(str(meeting_id), caller)
    if meeting is None:
        raise ProblemRaised(problems.no_record())
    return meeting


def patient_for(meeting: Meeting, number: int) -> BoardPatient:
    """The patient of that number (404)."""
    patient = meeting.patient(number)
    if patient is None:
        raise ProblemRaised(problems.no_record())
    return patient


async def carry_out(
    service: Service, caller: Caller, meeting_id: object, form: Form, actions: Sequence[str]
) -> Outcome:
    """Do what *form* asks for, if it is one of *actions*, and tell what became of it."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    action, seen = form.one("action"), number_of(form.one("seen"))
    if action not in actions:
        return Outcome(meeting=meeting)
    try:
        if action == AGAIN:
            commands: tuple[Command, ...] = (await _assessed_again(service, caller, meeting, form),)
        else:
            commands = commands_of(form, meeting, now())
        return Outcome(meeting=await run_in_threadpool(_done, service, caller, meeting, commands, seen))
    except MeetingUnknown:
        raise ProblemRaised(problems.no_record()) from None
    except MeetingMovedOn as moved:
        faults, since = moved.faults, moved.since
    except (MeetingRefused, InputRefused) as refused:
        faults, since = refused.faults, ()
    latest = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    return Outcome(meeting=latest, form=form, faults=faults, since=since)


def _done(service: Service, caller: Caller, meeting: Meeting, commands: Sequence[Command], seen: int) -> Meeting:
    meetings = Meetings(service.store)
    with service.live.engine() as engine:
        in_service = str(engine.version)
    for command in commands:  # each on another patient, so that none overtakes the next
        meeting = meetings.do(meeting.id, command, seen, caller, in_service=in_service)
    return meeting


async def _assessed_again(service: Service, caller: Caller, meeting: Meeting, form: Form) -> Reassess:
    """A new answer for a patient of the meeting, by today's rules and as of today; kept."""
    patient = patient_for(meeting, number_of(form.one("patient")))
    case = await run_in_threadpool(case_of_patient, service, caller, patient)
    new = await service.compute(answer, service, caller, case)
    await service.record(new)
    return Reassess(patient=patient.number, assessment=new.id, case=case)


def case_of_patient(service: Service, caller: Caller, patient: BoardPatient) -> Case:
    """What was asked for *patient*: as the list said, else as the record of the assessment has it (404, 410)."""
    if patient.pseudonym is None or (patient.case is None and patient.basis is None):
        raise ProblemRaised(problems.erased() if patient.erased else problems.no_record())
    case = patient.case
    if case is None:
        assert patient.basis is not None
        case = case_of_record(stored_for(service, caller, patient.basis.assessment))
    return replace(case, pseudonym=patient.pseudonym, question=patient.question)


def answer(service: Service, caller: Caller, case: Case) -> NewRecord:
    """The answer for *case* by the rules in service, as of today, to be kept.

    Raises :class:`~engine.errors.InputRefused` where these rules cannot read the profile.
    """
    today, site = service.settings.today(), service.settings.site
    with service.live.engine() as engine:
        return NewRecord(
            id=new_id(),
            kind="assessment",
            code_map=case.code_map,
            as_of=today,
            input=as_json(case.profile),
            output=encode(engine.assess(case.profile, today=today, as_of=today, site=site)),
            context=case_to_context(case),
            identifiers={"patient": case.pseudonym},
            **answered_by(engine, caller.owner, today, site),
        )
