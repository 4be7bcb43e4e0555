"""What may be done to the list of patients, and whether a patient and an assessment can belong together. Pure."""

from __future__ import annotations

from api.board.case import Case
from api.board.lists import naming
from api.meeting.answers import Answer
from api.meeting.commands import AddPatient, NoteMissing, Present, Reorder
from api.meeting.events import plain
from api.meeting.refusals import LINE, fault, text_faults
from api.meeting.state import BoardPatient, Meeting
from engine.errors import Fault

MAX_PATIENTS = 200


def add_faults(meeting: Meeting, command: AddPatient, answer: Answer | Fault | None) -> list[Fault]:
    """Everything in the way of a further patient."""
    found: list[Fault] = []
    problem = naming.wrong_with(command.pseudonym)
    if problem is not None:
        found.append(
            fault(
                f"meeting.{problem.code}",
                "pseudonym",
                problem.message.en,
                problem.remedy.en,
                problem.message.zh,
                problem.remedy.zh,
            )
        )
    found += text_faults("question", command.question, required=False)
    there = {naming.same_as(patient.pseudonym) for patient in meeting.active if patient.pseudonym}
    if naming.same_as(command.pseudonym) in there:
        found.append(
            fault(
                "meeting.patient_twice",
                "pseudonym",
                "this patient is in the meeting already.",
                "Open the patient there.",
                "该患者已在本次会议中。",
                "请打开已有的患者条目。",
            )
        )
    if len(meeting.patients) >= MAX_PATIENTS:
        found.append(
            fault(
                "meeting.full",
                "patients",
                f"the meeting has {MAX_PATIENTS} patients.",
                "Make another meeting.",
                f"本次会议已有{MAX_PATIENTS}例患者。",
                "请另建会议。",
            )
        )
    return found + resting_faults(meeting, None, command.pseudonym, command.case, answer)


def resting_faults(
    meeting: Meeting, number: int | None, pseudonym: str | None, case: Case | None, answer: Answer | Fault | None
) -> list[Fault]:
    """Whether case and assessment can be those of the patient: nobody is discussed on somebody else's."""
    found: list[Fault] = []
    if case is not None and case.pseudonym != pseudonym:
        found.append(_another("case", "the case is of another pseudonym.", "病例的患者代号不同。"))
    if isinstance(answer, Fault):
        return [*found, answer]
    if answer is None:
        return found
    if answer.patient is not None and answer.patient != pseudonym:
        found.append(_another("assessment", "the assessment was kept for another patient.", "该评估属于另一位患者。"))
    if case is not None and plain(case.profile) != answer.profile:
        found.append(
            _another("assessment", "the assessment was made from another profile.", "该评估所依据的资料与病例不一致。")
        )
    if any(
        patient.basis is not None and patient.basis.assessment == answer.basis.assessment
        for patient in meeting.patients
        if patient.number != number
    ):
        found.append(
            _another("assessment", "another patient of this meeting rests on it.", "本次会议的另一位患者正使用该评估。")
        )
    return found


def _another(path: str, message: str, message_zh: str) -> Fault:
    remedy = "Check which patient this is, and assess this one anew."
    return fault("meeting.another_patient", path, message, remedy, message_zh, "请核对患者身份，并重新评估本例患者。")


def not_there(patient: BoardPatient | None) -> Fault:
    """That nothing can be said of *patient*, who is unknown (``None``), erased or withdrawn."""
    if patient is None:
        return fault(
            "meeting.patient_unknown",
            "patient",
            "no patient of this meeting has this number.",
            "Choose one of the list.",
            "本次会议没有该编号的患者。",
            "请从列表中选择。",
        )
    if patient.erased:
        return fault(
            "meeting.patient_erased",
            "patient",
            "what was kept of this patient was erased.",
            "Add the patient anew.",
            "该患者的资料已删除。",
            "如需讨论，请重新加入。",
        )
    return fault(
        "meeting.patient_withdrawn",
        "patient",
        "this patient was withdrawn from the meeting.",
        "Add the patient anew.",
        "该患者已从本次会议撤回。",
        "如需讨论，请重新加入。",
    )


def reorder_faults(meeting: Meeting, command: Reorder) -> list[Fault]:
    """That the order does not name every patient who is to be discussed once."""
    if sorted(command.patients) == sorted(patient.number for patient in meeting.active):
        return []
    return [
        fault(
            "meeting.order",
            "patients",
            "are not the patients of the meeting, each once.",
            "Name every patient that was not withdrawn.",
            "与会议的患者不一致。",
            "请列出所有未撤回的患者，每例一次。",
        )
    ]


def note_missing_faults(command: NoteMissing) -> list[Fault]:
    """Everything wrong with what is said to be missing."""
    found = [
        *text_faults("field", command.field, required=False, longest=LINE),
        *text_faults("text", command.text, required=False, longest=LINE),
        *text_faults("asked", command.asked, required=False, longest=LINE),
    ]
    if bool((command.field or "").strip()) == bool((command.text or "").strip()):
        found.append(
            fault(
                "meeting.missing_what",
                "",
                "what is missing is not said, or said twice.",
                "Name a field or write a text.",
                "未说明缺少什么，或重复说明。",
                "请选择一个字段，或填写文字，二者取一。",
            )
        )
    return found


def present_faults(command: Present) -> list[Fault]:
    """That the times of a presentation cannot be right."""
    times = [time for time in (command.started, command.ended) if time is not None]
    if any(time.tzinfo is None for time in times):
        message, remedy = "a time has no zone.", "Give it with its offset from UTC."
        return [fault("meeting.time_zone", "started", message, remedy, "时间缺少时区。", "请注明与UTC的时差。")]
    if command.ended is not None and command.ended < command.started:
        message, remedy = "ends before it began.", "Check the two times."
        return [fault("meeting.time_order", "ended", message, remedy, "结束早于开始。", "请核对两个时间。")]
    return []
