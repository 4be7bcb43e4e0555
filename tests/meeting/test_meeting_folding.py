"""What the events of a meeting come to, whatever was done in whatever order, and whatever was erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meeting_support import CALLER, CHOICES, DAY, ROOM, Memory, adding, assessed, case, deciding

from api.meeting.commands import (
    AddPatient,
    Change,
    CorrectDecision,
    Create,
    Note,
    NoteMissing,
    Reassess,
    Reopen,
    Reorder,
    SettleMissing,
    Sign,
    WithdrawPatient,
)
from api.meeting.events import event_of
from api.meeting.folding import fold
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingMovedOn, MeetingRefused
from api.meeting.state import BoardPatient, Deviation, Meeting, stale

PATIENTS = [case(f"HCC-{number}", 40 + number) for number in range(1, 5)]
RECORDS = [assessed(one) for one in PATIENTS]
LATER = [assessed(one) for one in PATIENTS]

texts = st.sampled_from(["甲", "b", "", "术后"])
numbers = st.integers(1, 5)
chosen = st.sampled_from([(), *((choice,) for choice in CHOICES.values())])


@st.composite
def decisions(draw: st.DrawFn) -> Any:
    patient = draw(st.integers(1, 4))
    return deciding(
        patient,
        draw(st.sampled_from([RECORDS[patient - 1].id, LATER[patient - 1].id])),
        kind=draw(st.sampled_from(["treatment", "treatment", "supportive", "deferred"])),
        chosen=draw(chosen),
        text=draw(st.sampled_from([None, "先补CT"])),
        reason=draw(texts),
        participants=draw(st.sampled_from([(), ROOM])),
        deviation=draw(st.sampled_from([None, Deviation("patient_wish")])),
    )


commands = st.one_of(
    st.integers(0, 3).map(lambda index: adding(PATIENTS[index], RECORDS[index].id)),
    st.integers(0, 3).map(lambda index: adding(PATIENTS[index], None)),
    st.builds(Change, texts, st.just(DAY)),
    st.builds(WithdrawPatient, numbers, texts),
    st.permutations([1, 2, 3]).map(lambda order: Reorder(tuple(order))),
    st.builds(NoteMissing, patient=numbers, text=texts),
    st.builds(SettleMissing, numbers, numbers, st.just("arrived")),
    st.integers(1, 4).map(lambda number: Reassess(patient=number, assessment=LATER[number - 1].id)),
    decisions(),
    st.builds(CorrectDecision, decisions(), texts),
    st.builds(Sign, st.sampled_from(["nurse", "hepatologist"])),
    st.builds(Reopen, texts),
    st.builds(Note, texts, st.one_of(st.none(), numbers)),
)


def _board() -> tuple[Memory, Meetings, Meeting]:
    store = Memory()
    for record in [*RECORDS, *LATER]:
        store.append(record)
    meetings = Meetings(store)  # type: ignore[arg-type]
    return store, meetings, meetings.create(Create("MDT", DAY), CALLER)


def _started() -> tuple[Memory, Meetings, Meeting]:
    """The same with three patients who were assessed."""
    store, meetings, meeting = _board()
    for one, record in zip(PATIENTS[:3], RECORDS, strict=False):
        meeting = meetings.do(meeting.id, adding(one, record.id), meeting.version, CALLER)
    return store, meetings, meeting


def _carried_out(meetings: Meetings, meeting: Meeting, asked: Sequence[Any]) -> Meeting:
    for command in asked:
        try:
            meeting = meetings.do(meeting.id, command, meeting.version, CALLER)
        except MeetingRefused:
            continue
    return meeting


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(commands, max_size=12))
def test_whatever_was_accepted_folds_and_folds_to_the_same_again(asked: list[Any]) -> None:
    store, meetings, meeting = _started()
    after = _carried_out(meetings, meeting, asked)
    kept = store.meeting(meeting.id)
    assert fold(map(event_of, kept)) == after == meetings.get(meeting.id, CALLER)
    assert after.version == len(kept)
    for shorter in range(1, len(kept)):
        assert fold(map(event_of, kept[:shorter])).history == after.history[:shorter]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(commands, max_size=12))
def test_what_is_signed_has_a_decision_with_participants_for_every_patient_and_stays_as_it_is(asked: list[Any]) -> None:
    store, meetings, meeting = _started()
    _carried_out(meetings, meeting, [*asked, Sign("nurse"), *asked])
    kept = store.meeting(meeting.id)
    before = None
    for length in range(1, len(kept) + 1):
        now = fold(map(event_of, kept[:length]))
        if now.signed:
            made = [patient.decision for patient in now.active]
            assert all(each and each.decision and each.decision.participants for each in made)
            if before is not None and before.signed:
                assert now.patients == before.patients
        before = now


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(commands, max_size=10), st.sets(st.integers(1, 14)))
def test_whatever_is_erased_the_meeting_still_folds_and_no_patient_takes_anothers_place(
    asked: list[Any], erased: set[int]
) -> None:
    store, meetings, meeting = _started()
    whole = _carried_out(meetings, meeting, asked)
    store.erase(meeting.id, erased)
    left = meetings.get(meeting.id, CALLER)
    assert left is not None
    assert left.version == whole.version
    for patient in left.patients:
        was = whole.patient(patient.number)
        assert was is not None
        assert patient.pseudonym in (None, was.pseudonym)
        assert len(patient.decisions) == len(was.decisions)
        told = [made.decision for made in patient.decisions]
        assert all(now in (None, then.decision) for now, then in zip(told, was.decisions, strict=True))


def _outcome(meeting: Meeting) -> Any:
    """A meeting without numbers and times of its events."""

    def bare(patient: BoardPatient) -> Any:
        decided = [replace(made, number=0, at=made.at.replace(minute=0)) for made in patient.decisions]
        remarks = [remark.text for remark in patient.remarks]
        return replace(patient, decisions=tuple(decided), remarks=(), last=0), remarks

    return (
        meeting.title,
        meeting.day,
        [bare(patient) for patient in meeting.patients],
        sorted(remark.text or "" for remark in meeting.remarks),
        meeting.signed,
    )


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(commands, max_size=5), commands, commands)
def test_two_commands_that_do_not_touch_each_other_come_to_the_same_in_either_order(
    before: list[Any], one: Any, other: Any
) -> None:
    outcomes = []
    for order in ((one, other), (other, one)):
        _, meetings, meeting = _started()
        seen = _carried_out(meetings, meeting, before).version
        try:
            for command in order:
                meeting = meetings.do(meeting.id, command, seen, CALLER)
        except (MeetingMovedOn, MeetingRefused):
            return  # they touch each other, or one is not in order
        outcomes.append(_outcome(meeting))
    if isinstance(one, AddPatient) and isinstance(other, AddPatient):
        return  # who is added first stands first
    notes = (Note, NoteMissing)
    if isinstance(one, notes) and isinstance(other, notes) and one.patient == other.patient:
        return  # remarks stand in the order in which they were made
    assert outcomes[0] == outcomes[1]


# --- where a patient stands -------------------------------------------------------------------------------


def test_a_patient_goes_from_to_be_prepared_to_decided() -> None:
    _, meetings, meeting = _board()

    def then(command: Any) -> str:
        nonlocal meeting
        meeting = meetings.do(meeting.id, command, meeting.version, CALLER)
        return meeting.patients[0].status

    assert then(adding(PATIENTS[0], None)) == "to_prepare"
    assert then(NoteMissing(patient=1, text="骨扫描")) == "to_prepare"
    assert then(Reassess(patient=1, assessment=RECORDS[0].id)) == "missing"
    assert then(SettleMissing(1, 1, "arrived")) == "ready"
    record = RECORDS[0].id
    assert then(deciding(1, record, kind="deferred", chosen=(), text="先行活检")) == "deferred"
    assert then(CorrectDecision(deciding(1, record), "活检已完成")) == "decided"
    assert [made.corrected for made in meeting.patients[0].decisions] == [None, "活检已完成"]
    assert then(WithdrawPatient(1, "误加")) == "withdrawn"


def test_the_case_comes_back_as_it_was_given_to_the_last_digit() -> None:
    _, meetings, meeting = _board()
    from decimal import Decimal

    given_case = replace(PATIENTS[0], profile={"liver": {"inr": Decimal("1.10")}})
    meeting = meetings.do(meeting.id, AddPatient(pseudonym="HCC-1", case=given_case), 1, CALLER)
    kept = meeting.patients[0].case
    assert kept == given_case
    assert kept is not None
    assert str(kept.profile["liver"]["inr"]) == "1.10"


def test_a_newer_case_takes_the_place_of_the_older() -> None:
    store, meetings, meeting = _started()
    newer = replace(PATIENTS[0], profile={**PATIENTS[0].profile, "liver": {"inr": 2}})
    record = assessed(newer)
    store.append(record)
    meeting = meetings.do(meeting.id, Reassess(patient=1, assessment=record.id, case=newer), meeting.version, CALLER)
    assert meeting.patients[0].case == newer


def test_who_was_assessed_with_other_rules_is_named_by_number() -> None:
    store, meetings, meeting = _started()
    other = assessed(PATIENTS[3], knowledge_base="0.2.0+" + "cd" * 32)
    store.append(other)
    meeting = meetings.do(meeting.id, adding(PATIENTS[3], other.id), meeting.version, CALLER)
    meeting = meetings.do(meeting.id, WithdrawPatient(2, "转院"), meeting.version, CALLER)
    assert stale(meeting, "ab" * 32) == (4,)
    assert stale(meeting, "cd" * 32) == (1, 3)
    assert stale(meeting, "ef" * 32) == (1, 3, 4)


def test_a_title_that_was_erased_is_unknown_and_not_the_one_before_it() -> None:
    store, meetings, meeting = _started()
    meeting = meetings.do(meeting.id, Change("新标题", date(2026, 12, 3), "2号楼"), meeting.version, CALLER)
    store.erase(meeting.id, {5})
    left = meetings.get(meeting.id, CALLER)
    assert left is not None
    assert (left.title, left.day, left.place) == (None, None, None)


def test_an_erased_reassessment_leaves_the_patient_without_one() -> None:
    store, meetings, meeting = _started()
    meeting = meetings.do(meeting.id, Reassess(patient=1, assessment=LATER[0].id), meeting.version, CALLER)
    store.erase(meeting.id, {5})
    left = meetings.get(meeting.id, CALLER)
    assert left is not None
    assert (left.patients[0].basis, left.patients[0].status) == (None, "to_prepare")


def test_events_of_two_meetings_or_out_of_order_are_no_meeting() -> None:
    store, _meetings, meeting = _started()
    kept = [event_of(each) for each in store.meeting(meeting.id)]
    for wrong in (kept[1:], [kept[0], kept[2]], [kept[0], replace(kept[1], meeting="x")], []):
        with pytest.raises(ValueError):
            fold(wrong)


def test_an_event_on_a_patient_who_was_never_added_is_no_meeting() -> None:
    store, _, meeting = _started()
    kept = [event_of(each) for each in store.meeting(meeting.id)]
    with pytest.raises(ValueError):
        fold([kept[0], replace(kept[2], event="noted", about=7, number=2)])


def test_an_event_of_a_later_version_is_refused_rather_than_left_out() -> None:
    store, _, meeting = _started()
    kept = store.meeting(meeting.id)[0]
    for wrong in (replace(kept, event="voted"), replace(kept, data=b'{"title": 1}'), replace(kept, data=b"x")):
        with pytest.raises(ValueError):
            event_of(wrong)
