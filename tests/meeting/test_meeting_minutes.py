"""The minutes hold what was decided, why, on what, and everything that was changed afterwards."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from meeting_support import CALLER, CHOICES, DAY, RULES, Memory, adding, answer, assessed, case, deciding

from api.meeting.commands import (
    CorrectDecision,
    Create,
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
from api.meeting.keeping import Meetings
from api.meeting.minutes import NOT_KEPT, Minutes, minutes
from api.meeting.state import Deviation, Meeting, Participant
from api.store.records import Head
from engine.assess import DISCLAIMER
from engine.assessment import Bilingual

MADE = datetime(2026, 11, 26, 12, tzinfo=UTC)
LABELS = {"platelets": Bilingual("Platelets", "血小板")}
NEWER = "0.2.0+" + "cd" * 32


class Meeting12:
    """A signed meeting: patient 1 decided, corrected and assessed anew, 2 deferred, 3 withdrawn."""

    def __init__(self) -> None:
        self.store = Memory()
        self.meetings = Meetings(self.store)  # type: ignore[arg-type]
        self.cases = [case("HCC-1", 41), case("HCC-2", 42), case("HCC-3", 43)]
        self.records = [assessed(one) for one in self.cases]
        for record in self.records:
            self.store.append(record)
        self.meeting: Meeting = self.meetings.create(Create("周四MDT", DAY, "3号楼"), CALLER)
        for one, record in zip(self.cases, self.records, strict=True):
            self.do(adding(one, record.id))

    def do(self, *commands: Any, in_service: str | None = None) -> Meeting12:
        for command in commands:
            self.meeting = self.meetings.do(
                self.meeting.id, command, self.meeting.version, CALLER, in_service=in_service
            )
        return self

    def decide(self, patient: int, **changes: Any) -> Any:
        return deciding(patient, self.records[patient - 1].id, **changes)

    def minutes(self, *, kept: bool = True) -> Minutes:
        assessments = {record.id: answer() for record in self.records} if kept else {}
        head = Head(77, "ef" * 32)
        return minutes(self.meeting, assessments, labels=LABELS, made=MADE, head=head)


@pytest.fixture
def signed() -> Meeting12:
    board = Meeting12()
    return board.do(
        Reorder((2, 1, 3)),
        NoteMissing(patient=1, field="platelets", asked="病区", until=date(2026, 11, 25)),
        SettleMissing(1, 1, "arrived", "118"),
        NoteMissing(patient=2, text="骨扫描"),
        Present(1, MADE.replace(hour=8)),
        board.decide(1, chosen=(CHOICES["against"],), deviation=Deviation("other", "既往有效")),
        CorrectDecision(board.decide(1), "看错一行"),
        board.decide(2, kind="deferred", chosen=(), text="先做骨扫描", participants=(Participant("nurse", 3),)),
        WithdrawPatient(3, "转院"),
        Note("设备故障十分钟"),
        Sign("hepatologist"),
    )


def test_the_minutes_of_a_signed_meeting(signed: Meeting12) -> None:
    found = signed.minutes()
    assert (found.title, found.day, found.place) == ("周四MDT", DAY, "3号楼")
    assert found.signed == Bilingual("Signed", "已签署")
    assert [(line.role.zh, line.count) for line in found.participants] == [
        ("肝病内科医师", 2),
        ("肝胆外科医师", 1),
        ("护士", 3),
        ("MDT协调员", 1),
    ]
    assert [(one.place, one.pseudonym, one.status.en) for one in found.patients] == [
        (1, "HCC-2", "deferred"),
        (2, "HCC-1", "decided"),
        (3, "HCC-3", "withdrawn"),
    ]
    assert [remark.text for remark in found.remarks] == ["设备故障十分钟"]
    assert [(line.role.en, line.by, line.voided) for line in found.signatures] == [("hepatologist", "board", None)]
    assert (found.knowledge_bases, found.disclaimer) == ((RULES,), DISCLAIMER)
    assert (found.events, found.witness) == (15, "77:" + "ef" * 32)


def test_a_decision_stands_with_its_stage_its_reason_and_what_it_replaced(signed: Meeting12) -> None:
    patient = signed.minutes().patients[1]
    assert [stage.zh for stage in patient.stages] == [
        "CNLC分期：IIIa期",
        "BCLC分期：C期（晚期）",
        "Child-Pugh分级：A级",
    ]
    assert patient.decision is not None
    assert (patient.decision.corrected, patient.decision.departs, patient.decision.deviation) == ("看错一行", (), None)
    assert [said.en for said in patient.decision.chosen] == ["lenvatinib – Systemic, first line: may be considered"]
    (before,) = patient.before
    assert (before.correction, before.deviation_text) == (False, "既往有效")
    assert [said.zh for said in before.departs] == ["纳武利尤单抗——系统治疗（一线）：有反对证据"]


def test_what_was_missing_is_told_with_how_it_ended(signed: Meeting12) -> None:
    deferred, decided, _ = signed.minutes().patients
    (line,) = decided.missing
    assert (line.what, line.asked, line.until) == (Bilingual("Platelets", "血小板"), "病区", date(2026, 11, 25))
    assert (line.ended.zh, line.remark) == ("已补齐", "118")
    assert [(line.what, line.text, line.ended.zh) for line in deferred.missing] == [(None, "骨扫描", "仍缺")]


def test_a_field_that_has_no_name_any_more_is_shown_as_it_was_kept() -> None:
    board = Meeting12().do(NoteMissing(patient=1, field="old_field"))
    assert board.minutes().patients[0].missing[0].what == Bilingual("old_field", "old_field")


def test_unsigned_minutes_say_that_they_are_a_draft() -> None:
    assert Meeting12().minutes().signed == Bilingual("Draft: not signed", "草稿：尚未签署")


def test_a_signature_that_lost_its_force_is_shown_with_why(signed: Meeting12) -> None:
    found = signed.do(Reopen("漏记一例")).minutes()
    assert found.signed.zh == "草稿：签署后重新开启，尚未再次签署"
    assert [line.voided for line in found.signatures] == [signed.meeting.reopened[0].at]
    assert [one.why for one in found.reopened] == ["漏记一例"]
    again = signed.do(CorrectDecision(signed.decide(1), "补充"), Sign("nurse")).minutes()
    assert again.signed.en == "Signed"
    assert [line.voided is None for line in again.signatures] == [False, True]


def test_a_decision_on_rules_that_had_changed_is_told() -> None:
    board = Meeting12()
    decision = board.do(board.decide(1), in_service=NEWER).minutes().patients[0].decision
    assert decision is not None
    assert [said.en for said in decision.warnings] == [
        "The knowledge base had changed between the assessment and the decision."
    ]


def test_a_decision_on_an_assessment_that_was_made_anew_is_told(signed: Meeting12) -> None:
    newer = assessed(case("HCC-1", 41))
    signed.store.append(newer)
    patient = signed.do(Reopen("新结果"), Reassess(patient=1, assessment=newer.id)).minutes().patients[1]
    assert patient.decision is not None
    assert [said.zh for said in patient.decision.warnings] == [
        "作出该决定之后患者又重新评估；该决定依据的是较早的评估。"
    ]


def test_where_the_assessment_is_not_kept_the_stage_is_said_to_be_unknown(signed: Meeting12) -> None:
    assert signed.minutes(kept=False).patients[0].stages == (NOT_KEPT,)


def test_an_erased_patient_and_decision_are_said_to_be_erased(signed: Meeting12) -> None:
    signed.store.erase(signed.meeting.id, {2, 10, 11})
    left = signed.meetings.get(signed.meeting.id, CALLER)
    assert left is not None
    signed.meeting = left
    patient = signed.minutes().patients[1]
    assert (patient.pseudonym, patient.status.zh, patient.stages) == (None, "已删除", ())
    assert patient.decision is not None
    assert (patient.decision.what.zh, patient.decision.chosen, patient.decision.reason) == ("已删除", (), None)
