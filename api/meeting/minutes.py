"""The minutes of a meeting: everything that the document shows, in its order. Renderers add nothing and leave nothing out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from api.meeting.deciding import departures, in_words
from api.meeting.state import (
    ROLES,
    BoardPatient,
    Decision,
    DecisionMade,
    Meeting,
    Missing,
    Participant,
    Presentation,
    Remark,
    Reopening,
    Role,
    Signature,
)
from api.meeting.words import DEVIATION, ERASED, KIND, ROLE, SETTLED_AS, STATUS
from api.store.records import Head
from engine.assess import DISCLAIMER
from engine.assessment import Assessment, Bilingual

_STAGES = ("cnlc_stage", "bclc_stage", "child_pugh_class")
NOT_KEPT = Bilingual("not kept any more, or never made", "未保存或已删除")


@dataclass(frozen=True, slots=True)
class RoleLine:
    """How many of one role took part."""

    role: Bilingual
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLines:
    """A decision in words. ``chosen``: each regimen with its setting and where it stood. ``departs``: in what it departs
    from the candidates. ``deviation``: why. ``corrected``: why this one replaced the one before. ``warnings``: what a
    reader must know of what it rests on. All empty but ``what``, where the decision was erased."""

    what: Bilingual
    chosen: tuple[Bilingual, ...]
    text: str | None
    reason: str | None
    departs: tuple[Bilingual, ...]
    deviation: Bilingual | None
    deviation_text: str | None
    participants: tuple[RoleLine, ...]
    correction: bool
    corrected: str | None
    at: datetime
    by: str
    assessment: str | None
    knowledge_base: str | None
    warnings: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingLine:
    """What was awaited, and how it ended. ``what``: in words, the user's own in ``text``."""

    what: Bilingual | None
    text: str | None
    asked: str | None
    until: date | None
    ended: Bilingual
    remark: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientMinutes:
    """One patient. ``place``: in the order of the meeting, from 1. ``stages``: of the assessment that the patient was
    discussed on. ``decision``: the one that stands; ``before``: those it replaced, oldest first."""

    place: int
    number: int
    pseudonym: str | None
    question: str | None
    status: Bilingual
    stages: tuple[Bilingual, ...]
    presented: tuple[Presentation, ...]
    decision: DecisionLines | None
    before: tuple[DecisionLines, ...]
    missing: tuple[MissingLine, ...]
    remarks: tuple[Remark, ...]
    withdrawn: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureLine:
    """A signature. ``voided``: when it lost its force, because the meeting was opened again."""

    role: Bilingual
    text: str | None
    at: datetime
    by: str
    voided: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes, in the order of the document.

    ``participants``: the most of each role at any decision that stands. ``signed``: in words; unsigned minutes say that
    they are a draft. ``knowledge_bases``: of every decision that stands. ``events``, ``witness``: how many events the
    meeting had, and the head of the chain of the record when the minutes were made; a record that no longer holds it
    was changed.
    """

    meeting: str
    title: str | None
    day: date | None
    place: str | None
    signed: Bilingual
    participants: tuple[RoleLine, ...]
    patients: tuple[PatientMinutes, ...]
    remarks: tuple[Remark, ...]
    signatures: tuple[SignatureLine, ...]
    reopened: tuple[Reopening, ...]
    knowledge_bases: tuple[str, ...]
    disclaimer: Bilingual
    made: datetime
    events: int
    witness: str


def minutes(
    meeting: Meeting,
    assessments: Mapping[str, Assessment],
    *,
    labels: Mapping[str, Bilingual],
    made: datetime,
    head: Head,
) -> Minutes:
    """The minutes of *meeting*.

    *assessments*: by record id, as far as they are kept. *labels*: the name of every field. *head*: of the record's chain.
    """
    standing = [patient.decision.decision for patient in meeting.active if patient.decision]
    decisions = [decision for decision in standing if decision is not None]
    return Minutes(
        meeting=meeting.id,
        title=meeting.title,
        day=meeting.day,
        place=meeting.place,
        signed=_signed(meeting),
        participants=_present(decisions),
        patients=tuple(
            _patient(place, patient, assessments, labels) for place, patient in enumerate(meeting.patients, start=1)
        ),
        remarks=meeting.remarks,
        signatures=tuple(_signature(signature, meeting) for signature in meeting.signatures),
        reopened=meeting.reopened,
        knowledge_bases=tuple(sorted({decision.basis.knowledge_base for decision in decisions})),
        disclaimer=DISCLAIMER,
        made=made,
        events=meeting.version,
        witness=str(head),
    )


def _signed(meeting: Meeting) -> Bilingual:
    if meeting.signed:
        return Bilingual("Signed", "已签署")
    if meeting.reopened:
        return Bilingual("Draft: opened again after signing, not signed since", "草稿：签署后重新开启，尚未再次签署")
    return Bilingual("Draft: not signed", "草稿：尚未签署")


def _present(decisions: list[Decision]) -> tuple[RoleLine, ...]:
    most: dict[tuple[Role, str | None], int] = {}
    for decision in decisions:
        for one in decision.participants:
            key = (one.role, one.text if one.role == "other" else None)
            most[key] = max(one.count, most.get(key, 0))
    ordered = sorted(most.items(), key=lambda item: (ROLES.index(item[0][0]), item[0][1] or ""))
    return tuple(RoleLine(_role(role, text), count) for (role, text), count in ordered)


def _patient(
    place: int, patient: BoardPatient, assessments: Mapping[str, Assessment], labels: Mapping[str, Bilingual]
) -> PatientMinutes:
    basis = patient.basis
    decided = [_decision(made, patient) for made in patient.decisions]
    return PatientMinutes(
        place=place,
        number=patient.number,
        pseudonym=patient.pseudonym,
        question=patient.question,
        status=STATUS[patient.status],
        stages=_stages(assessments.get(basis.assessment)) if basis else (),
        presented=patient.presented,
        decision=decided[-1] if decided else None,
        before=tuple(decided[:-1]),
        missing=tuple(_missing(item, labels) for item in patient.missing),
        remarks=patient.remarks,
        withdrawn=patient.withdrawn_why,
    )


def _stages(assessment: Assessment | None) -> tuple[Bilingual, ...]:
    if assessment is None:
        return (NOT_KEPT,)
    derived = {fact.fact: fact for fact in assessment.derived}
    return tuple(
        Bilingual(
            f"{derived[name].label.en}: {derived[name].shown.en}", f"{derived[name].label.zh}：{derived[name].shown.zh}"
        )
        for name in _STAGES
        if name in derived
    )


def _decision(made: DecisionMade, patient: BoardPatient) -> DecisionLines:
    decision = made.decision
    deviation = decision.deviation if decision else None
    return DecisionLines(
        what=KIND[decision.kind] if decision else ERASED,
        chosen=tuple(map(in_words, decision.chosen)) if decision else (),
        text=decision.text if decision else None,
        reason=decision.reason if decision else None,
        departs=departures(decision) if decision else (),
        deviation=DEVIATION[deviation.reason] if deviation else None,
        deviation_text=deviation.text if deviation else None,
        participants=_lines(decision.participants) if decision else (),
        correction=made.correction,
        corrected=made.corrected,
        at=made.at,
        by=made.by,
        assessment=decision.basis.assessment if decision else None,
        knowledge_base=decision.basis.knowledge_base if decision else None,
        warnings=_warnings(decision, patient) if decision else (),
    )


def _warnings(decision: Decision, patient: BoardPatient) -> tuple[Bilingual, ...]:
    found = []
    if decision.on_outdated_rules:
        found.append(
            Bilingual(
                "The knowledge base had changed between the assessment and the decision.",
                "从评估到作出决定之间，知识库已有更新。",
            )
        )
    if patient.basis is None or patient.basis.assessment != decision.basis.assessment:
        found.append(
            Bilingual(
                "The patient was assessed anew after this decision; it rests on the earlier assessment.",
                "作出该决定之后患者又重新评估；该决定依据的是较早的评估。",
            )
        )
    return tuple(found)


def _lines(participants: tuple[Participant, ...]) -> tuple[RoleLine, ...]:
    return tuple(RoleLine(_role(one.role, one.text), one.count) for one in participants)


def _role(role: Role, text: str | None) -> Bilingual:
    name = ROLE[role]
    return Bilingual(f"{name.en}: {text}", f"{name.zh}：{text}") if role == "other" and text else name


def _missing(item: Missing, labels: Mapping[str, Bilingual]) -> MissingLine:
    if item.erased:
        ended = ERASED
    elif item.settled is None:
        ended = Bilingual("still missing", "仍缺")
    else:
        ended = SETTLED_AS[item.settled]
    return MissingLine(
        what=labels.get(item.field, Bilingual(item.field, item.field)) if item.field else None,
        text=item.text,
        asked=item.asked,
        until=item.until,
        ended=ended,
        remark=item.remark,
    )


def _signature(signature: Signature, meeting: Meeting) -> SignatureLine:
    return SignatureLine(
        role=_role(signature.role, signature.text) if signature.role else ERASED,
        text=signature.text,
        at=signature.at,
        by=signature.by,
        voided=meeting.history[signature.voided - 1].at if signature.voided else None,
    )
