"""What may be done to a meeting as it stands. Pure: looks nothing up and writes nothing."""

from __future__ import annotations

from api.meeting import listing
from api.meeting.answers import Answer
from api.meeting.commands import (
    AddPatient,
    Change,
    Command,
    CorrectDecision,
    Create,
    Decide,
    Note,
    NoteMissing,
    Present,
    Reassess,
    Reopen,
    Reorder,
    SettleMissing,
    Sign,
    WithdrawPatient,
)
from api.meeting.deciding import decision_faults
from api.meeting.refusals import LINE, fault, text_faults, word_faults
from api.meeting.state import BoardPatient, Meeting
from api.meeting.words import ROLE, SETTLED_AS
from engine.errors import Fault


def faults_of(command: Create | Change) -> list[Fault]:
    """Everything wrong with title, day and place."""
    return [
        *text_faults("title", command.title, required=True, longest=LINE),
        *text_faults("place", command.place, required=False, longest=LINE),
    ]


def faults(meeting: Meeting, command: Command, answer: Answer | Fault | None) -> list[Fault]:
    """Everything that is in the way of *command*; nothing may be written unless it is empty.

    *answer*: the assessment that *command* names, or why it cannot be used; ``None`` where it names none.
    """
    if isinstance(command, Reopen):
        return _reopen(meeting, command)
    found = [_signed()] if meeting.signed and not isinstance(command, Sign) else []
    match command:
        case Change():
            return found + faults_of(command)
        case Reorder():
            return found + listing.reorder_faults(meeting, command)
        case Sign():
            return found + _sign(meeting, command)
        case AddPatient():
            return found + listing.add_faults(meeting, command, answer)
        case Note(patient=None):
            return found + text_faults("text", command.text, required=True)
    assert command.patient is not None
    patient = meeting.patient(command.patient)
    if patient is None or patient.erased or patient.withdrawn:
        return [*found, listing.not_there(patient), *_itself(command, None if isinstance(answer, Fault) else answer)]
    return found + _on_patient(meeting, patient, command, answer)


def _on_patient(
    meeting: Meeting, patient: BoardPatient, command: Command, answer: Answer | Fault | None
) -> list[Fault]:
    match command:
        case Reassess():
            return listing.resting_faults(meeting, patient.number, patient.pseudonym, command.case, answer)
        case SettleMissing() if not any(item.number == command.missing for item in patient.open_missing):
            wrong = fault(
                "meeting.missing_unknown",
                "missing",
                "nothing of this number is awaited.",
                "Choose one of those that are open.",
                "没有该编号的待补项目。",
                "请从待补项目中选择。",
            )
            return [wrong, *_itself(command, None)]
        case Decide():
            return _decide(patient, command, answer, correcting=False)
        case CorrectDecision():
            found = text_faults("why", command.why, required=True)
            return found + _decide(patient, command.decision, answer, correcting=True)
    return _itself(command, None)


def _itself(command: Command, answer: Answer | None) -> list[Fault]:
    """What is wrong with *command* whatever the meeting is like."""
    match command:
        case WithdrawPatient():
            return text_faults("why", command.why, required=True)
        case NoteMissing():
            return listing.note_missing_faults(command)
        case SettleMissing():
            return [
                *word_faults("settled", command.settled, SETTLED_AS),
                *text_faults("remark", command.remark, required=False),
            ]
        case Present():
            return listing.present_faults(command)
        case Decide():
            return decision_faults(command, answer)
        case CorrectDecision():
            found = text_faults("why", command.why, required=True)
            return found + decision_faults(command.decision, answer)
        case Note():
            return text_faults("text", command.text, required=True)
    return []


def _decide(patient: BoardPatient, command: Decide, answer: Answer | Fault | None, *, correcting: bool) -> list[Fault]:
    found: list[Fault] = []
    if correcting and patient.decision is None:
        message, remedy = "there is no decision to correct.", "Record the decision."
        found.append(fault("meeting.undecided", "patient", message, remedy, "尚无可更正的决定。", "请先记录决定。"))
    if not correcting and patient.decision is not None:
        message, remedy = "a decision is recorded already.", "Correct it, and say why."
        found.append(fault("meeting.decided", "patient", message, remedy, "已有决定。", "请更正该决定，并说明原因。"))
    if patient.basis is None:
        found.append(
            fault(
                "meeting.not_assessed",
                "assessment",
                "the patient has not been assessed.",
                "Assess the patient, then record the decision.",
                "该患者尚未评估。",
                "请先评估，再记录决定。",
            )
        )
    elif command.assessment != patient.basis.assessment:
        found.append(
            fault(
                "meeting.other_assessment",
                "assessment",
                "the decision was made on another assessment than this patient's latest.",
                "Look at the latest assessment of this patient, then decide.",
                "所依据的并非该患者最新的评估。",
                "请查看该患者最新的评估，再作决定。",
            )
        )
    elif isinstance(answer, Fault):
        found.append(answer)
    usable = answer if isinstance(answer, Answer) and not found else None
    return found + decision_faults(command, usable)


def _sign(meeting: Meeting, command: Sign) -> list[Fault]:
    found = word_faults("role", command.role, ROLE)
    found += text_faults("text", command.text, required=command.role == "other", longest=LINE)
    standing = [signature for signature in meeting.signatures if signature.voided is None]
    if any((signature.role, signature.text) == (command.role, command.text) for signature in standing):
        message, remedy = "this role has signed already.", "Nothing more is needed."
        found.append(fault("meeting.signed_role", "role", message, remedy, "该角色已签署。", "无需重复签署。"))
    if not meeting.active:
        message, remedy = "the meeting has no patients.", "There is nothing to sign."
        found.append(fault("meeting.empty", "patients", message, remedy, "本次会议没有患者。", "没有可签署的内容。"))
    for patient in meeting.active:
        path = f"patients.{patient.number}"
        if patient.erased:
            continue
        if patient.decision is None:
            message = f"patient {patient.number} has no decision."
            remedy = "Record it, defer it, or withdraw the patient."
            message_zh = f"第{patient.number}号患者尚无决定。"
            found.append(
                fault("meeting.undecided", path, message, remedy, message_zh, "请记录决定、暂缓决定或撤回该患者。")
            )
        elif patient.decision.decision is not None and not patient.decision.decision.participants:
            message = f"the decision on patient {patient.number} names no participants."
            remedy = "Correct the decision, with the roles that took part."
            message_zh = f"第{patient.number}号患者的决定未注明参加者。"
            found.append(
                fault("meeting.participants", path, message, remedy, message_zh, "请更正决定，注明参加者的角色。")
            )
    return found


def _reopen(meeting: Meeting, command: Reopen) -> list[Fault]:
    found = text_faults("why", command.why, required=True)
    if not meeting.signed:
        message, remedy = "the meeting is not signed.", "It can be changed as it is."
        found.append(fault("meeting.not_signed", "", message, remedy, "本次会议尚未签署。", "可直接修改。"))
    return found


def _signed() -> Fault:
    return fault(
        "meeting.signed",
        "",
        "the meeting is signed.",
        "Open it again and say why; every signature is void from then on.",
        "本次会议已签署。",
        "请先重新开启并说明原因；原有签署随即失效。",
    )
