"""A decision held against the assessment it rests on. Whether it deviates is worked out here, never taken from a user."""

from __future__ import annotations

from collections.abc import Sequence

from api.meeting.answers import Answer
from api.meeting.commands import Choice, Decide
from api.meeting.refusals import LINE, LINES, fault, text_faults, word_faults
from api.meeting.state import (
    STANDINGS,
    Chosen,
    Decision,
    DecisionKind,
    Deviation,
    Participant,
)
from api.meeting.words import DEVIATION, KIND, ROLE, STANDING
from engine import settings
from engine.assessment import Assessment, Bilingual
from engine.errors import Fault

MAX_CHOSEN = 10
MAX_OF_ONE_ROLE = 50
TEXT_NEEDED: frozenset[DecisionKind] = frozenset({"referral", "deferred"})
_INSTEAD: frozenset[DecisionKind] = frozenset({"surveillance", "supportive", "no_treatment"})
"""Kinds that leave aside whatever candidates there are. A trial is its own reason; the others decide nothing yet."""


def decision_of(command: Decide, answer: Answer, in_service: str | None) -> Decision:
    """The decision that *command* asks for, with what *answer* says of each regimen chosen."""
    return Decision(
        kind=command.kind,
        chosen=tuple(found for choice in command.chosen if (found := _chosen(answer.assessment, choice))),
        text=command.text or None,
        participants=command.participants,
        reason=command.reason,
        deviation=command.deviation,
        basis=answer.basis,
        candidates=len(answer.assessment.candidates),
        cnlc=next((fact.value for fact in answer.assessment.derived if fact.fact == "cnlc_stage"), None),
        in_service=in_service,
    )


def departures(decision: Decision) -> tuple[Bilingual, ...]:
    """In what the decision departs from the candidates of the assessment; empty where it does not."""
    found = [in_words(chosen) for chosen in decision.chosen if chosen.standing != "candidates"]
    if decision.kind == "treatment" and decision.text:
        found.append(Bilingual("a treatment that the assessment does not name", "评估未列出的治疗"))
    if decision.kind in _INSTEAD and decision.candidates:
        kind, count = KIND[decision.kind], decision.candidates
        found.append(
            Bilingual(
                f"{kind.en}, where the assessment lists {count} candidate{'s' if count > 1 else ''}",
                f"{kind.zh}，而评估列出{count}个可考虑的方案",
            )
        )
    return tuple(found)


def in_words(chosen: Chosen) -> Bilingual:
    """A chosen regimen with its setting and where it stood."""
    standing = STANDING[chosen.standing]
    return Bilingual(
        f"{chosen.name.en} – {chosen.setting_name.en}: {standing.en}",
        f"{chosen.name.zh}——{chosen.setting_name.zh}：{standing.zh}",
    )


def decision_faults(command: Decide, answer: Answer | None) -> list[Fault]:
    """Everything wrong with *command* in itself, and against *answer* where there is one."""
    faults = word_faults("kind", command.kind, KIND)
    faults += text_faults("reason", command.reason, required=True)
    faults += text_faults("text", command.text, required=command.kind in TEXT_NEEDED)
    faults += _chosen_faults(command, answer)
    faults += _participant_faults(command.participants)
    if command.deviation is not None:
        faults += _reason_faults(command.deviation)
    if answer is not None and not faults:
        faults += _deviation_faults(command, answer)
    return faults


def _chosen(assessment: Assessment, choice: Choice) -> Chosen | None:
    for standing in STANDINGS:
        for entry in getattr(assessment, standing):
            if (entry.regimen.id, entry.setting) == (choice.regimen, choice.setting):
                name = settings.NAMES[entry.setting]
                return Chosen(choice.regimen, choice.setting, standing, entry.stance, entry.regimen.name, name)
    return None


def _chosen_faults(command: Decide, answer: Answer | None) -> list[Fault]:
    faults = []
    if command.kind != "treatment" and command.chosen:
        message, message_zh = (
            "regimens are chosen, but the decision is no treatment.",
            "选择了方案，但决定类型不是“治疗”。",
        )
        remedy = "Choose the kind 'treatment', or no regimen."
        faults.append(fault("meeting.chosen_kind", "chosen", message, remedy, message_zh, "请改为“治疗”，或不选方案。"))
    if command.kind == "treatment" and not command.chosen and not (command.text or "").strip():
        faults.append(
            fault(
                "meeting.chosen_none",
                "chosen",
                "no treatment is named.",
                "Choose a regimen, or write the treatment into the text.",
                "未指明治疗。",
                "请选择方案，或在文字中写明治疗。",
            )
        )
    if len(command.chosen) > MAX_CHOSEN or len(set(command.chosen)) != len(command.chosen):
        message = f"a regimen is chosen twice, or more than {MAX_CHOSEN} are."
        message_zh = f"同一方案选择了两次，或超过{MAX_CHOSEN}个。"
        faults.append(
            fault("meeting.chosen_many", "chosen", message, "Choose each one once.", message_zh, "每个方案只选一次。")
        )
    for index, choice in enumerate(command.chosen[:MAX_CHOSEN] if answer else ()):
        assert answer is not None
        if _chosen(answer.assessment, choice) is None:
            faults.append(
                fault(
                    "meeting.chosen_unknown",
                    f"chosen.{index}",
                    "the assessment names no such regimen in this setting.",
                    "Choose one of the assessment, or write the treatment into the text.",
                    "评估中没有该情形下的这一方案。",
                    "请从评估中选择，或在文字中写明治疗。",
                )
            )
    return faults


def _participant_faults(participants: Sequence[Participant]) -> list[Fault]:
    faults: list[Fault] = []
    for index, one in enumerate(participants):
        path = f"participants.{index}"
        faults += word_faults(f"{path}.role", one.role, ROLE)
        faults += text_faults(f"{path}.text", one.text, required=one.role == "other", longest=LINE)
        if not 1 <= one.count <= MAX_OF_ONE_ROLE:
            message = f"is no number from 1 to {MAX_OF_ONE_ROLE}."
            message_zh = f"不是1到{MAX_OF_ONE_ROLE}之间的数。"
            faults.append(
                fault("meeting.count", f"{path}.count", message, "Write how many.", message_zh, "请填写人数。")
            )
    named = [(one.role, one.text if one.role == "other" else None) for one in participants]
    if len(set(named)) != len(named):
        faults.append(
            fault(
                "meeting.role_twice",
                "participants",
                "one role stands twice.",
                "Write each role once, with how many there were.",
                "同一角色出现了两次。",
                "每个角色只写一次，并写明人数。",
            )
        )
    return faults


def _reason_faults(deviation: Deviation) -> list[Fault]:
    return [
        *word_faults("deviation.reason", deviation.reason, DEVIATION),
        *text_faults("deviation.text", deviation.text, required=deviation.reason == "other", longest=LINES),
    ]


def _deviation_faults(command: Decide, answer: Answer) -> list[Fault]:
    departs = departures(decision_of(command, answer, None))
    if departs and command.deviation is None:
        return [
            fault(
                "meeting.deviation_missing",
                "deviation",
                "the decision departs from the candidates, and no reason is given.",
                "Choose the reason from the list.",
                "该决定与可考虑的方案不一致，但未说明原因。",
                "请从列表中选择原因。",
            )
        ]
    if not departs and command.deviation is not None:
        return [
            fault(
                "meeting.deviation_none",
                "deviation",
                "a reason for deviating is given, but the decision does not deviate.",
                "Leave the reason out, or check what was chosen.",
                "填写了偏离原因，但该决定并未偏离。",
                "请删去原因，或核对所选方案。",
            )
        ]
    return []
