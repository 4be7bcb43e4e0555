"""A decision held against its assessment: what deviates is worked out from the record and never taken from a user."""

from __future__ import annotations

from typing import Any

import pytest
from meeting_support import CALLER, CHOICES, DAY, RULES, Memory, adding, answer, assessed, case, deciding

from api.meeting.commands import CorrectDecision, Create
from api.meeting.deciding import departures
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingRefused
from api.meeting.state import STANDINGS, Decision, Deviation, Meeting

WISH = Deviation("patient_wish")


class One:
    """A meeting with one assessed patient."""

    def __init__(self) -> None:
        self.record = assessed()
        store = Memory()
        store.append(self.record)
        self.meetings = Meetings(store)  # type: ignore[arg-type]
        self.meeting = self.meetings.create(Create("MDT", DAY), CALLER)
        self.do(adding(case(), self.record.id))

    def do(self, command: Any, in_service: str | None = None) -> Meeting:
        self.meeting = self.meetings.do(self.meeting.id, command, self.meeting.version, CALLER, in_service=in_service)
        return self.meeting

    def decided(self, **changes: Any) -> Decision:
        self.do(deciding(1, self.record.id, **changes))
        made = self.meeting.patients[0].decision
        assert made is not None
        assert made.decision is not None
        return made.decision

    def codes(self, **changes: Any) -> list[str]:
        with pytest.raises(MeetingRefused) as refused:
            self.do(deciding(1, self.record.id, **changes))
        return [fault.code for fault in refused.value.faults]


@pytest.mark.parametrize("standing", STANDINGS)
def test_where_a_chosen_regimen_stood_is_looked_up_and_recorded(standing: str) -> None:
    deviation = None if standing == "candidates" else WISH
    decision = One().decided(chosen=(CHOICES[standing],), deviation=deviation)
    (chosen,) = decision.chosen
    entry = getattr(answer(), standing)[0]
    assert (chosen.standing, chosen.stance, chosen.name) == (standing, entry.stance, entry.regimen.name)
    assert (decision.cnlc, decision.candidates) == ("IIIa", 1)
    assert decision.basis.knowledge_base == RULES


@pytest.mark.parametrize("standing", STANDINGS[1:])
def test_whatever_is_no_candidate_needs_a_reason_also_beside_one_that_is(standing: str) -> None:
    one = One()
    assert one.codes(chosen=(CHOICES[standing],)) == ["meeting.deviation_missing"]
    assert one.codes(chosen=(CHOICES["candidates"], CHOICES[standing])) == ["meeting.deviation_missing"]
    assert one.decided(chosen=(CHOICES["candidates"], CHOICES[standing]), deviation=WISH).deviation == WISH


def test_choosing_what_evidence_speaks_against_is_named_so() -> None:
    decision = One().decided(chosen=(CHOICES["against"],), deviation=WISH)
    assert [(said.en, said.zh) for said in departures(decision)] == [
        ("nivolumab – Systemic, first line: evidence against", "纳武利尤单抗——系统治疗（一线）：有反对证据")
    ]


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        ("treatment", "肝动脉栓塞联合微波", "a treatment that the assessment does not name"),
        ("supportive", None, "supportive care, where the assessment lists 1 candidate"),
        ("no_treatment", None, "no treatment of the tumour, where the assessment lists 1 candidate"),
        ("surveillance", None, "surveillance, no treatment for now, where the assessment lists 1 candidate"),
    ],
)
def test_leaving_the_candidates_aside_needs_a_reason(kind: str, text: str | None, says: str) -> None:
    one = One()
    assert one.codes(kind=kind, chosen=(), text=text) == ["meeting.deviation_missing"]
    decision = one.decided(kind=kind, chosen=(), text=text, deviation=WISH)
    assert [said.en for said in departures(decision)] == [says]


@pytest.mark.parametrize(("kind", "text"), [("trial", None), ("deferred", "先行活检"), ("referral", "肝移植中心")])
def test_what_decides_on_no_treatment_yet_and_a_trial_need_no_reason_for_deviating(kind: str, text: str | None) -> None:
    assert departures(One().decided(kind=kind, chosen=(), text=text)) == ()


@pytest.mark.parametrize("kind", ["deferred", "referral"])
def test_what_must_come_first_and_where_to_have_to_be_said(kind: str) -> None:
    assert One().codes(kind=kind, chosen=()) == ["meeting.text_missing"]


def test_any_other_reason_has_to_be_written() -> None:
    chosen = (CHOICES["against"],)
    assert One().codes(chosen=chosen, deviation=Deviation("other")) == ["meeting.text_missing"]
    assert One().decided(chosen=chosen, deviation=Deviation("other", "既往耐受良好")).deviation is not None


def test_a_correction_is_held_against_the_assessment_like_the_first_decision() -> None:
    one = One()
    one.decided()
    wrong = CorrectDecision(deciding(1, one.record.id, chosen=(CHOICES["excluded"],)), "记录有误")
    with pytest.raises(MeetingRefused) as refused:
        one.do(wrong)
    assert [fault.code for fault in refused.value.faults] == ["meeting.deviation_missing"]


@pytest.mark.parametrize(("in_service", "outdated"), [(None, False), (RULES, False), ("0.2.0+" + "cd" * 32, True)])
def test_a_decision_keeps_which_rules_were_in_service_so_that_an_outdated_assessment_is_told(
    in_service: str | None, outdated: bool
) -> None:
    one = One()
    one.do(deciding(1, one.record.id), in_service)
    made = one.meeting.patients[0].decision
    assert made is not None
    assert made.decision is not None
    assert (made.decision.in_service, made.decision.on_outdated_rules) == (in_service, outdated)
