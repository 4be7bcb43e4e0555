"""Meetings in the record, on both databases: kept event by event, in the chain, erasable, and never half."""

from __future__ import annotations

import sqlite3
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from meeting_support import ADMIN, CALLER, DAY, OTHER, adding, assessed, case, deciding
from sqlalchemy import text
from store_support import raw

from api.meeting.commands import (
    CorrectDecision,
    Create,
    Note,
    NoteMissing,
    Present,
    Reassess,
    Reopen,
    Reorder,
    Sign,
    WithdrawPatient,
)
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingMovedOn, MeetingRefused, MeetingUnknown
from api.meeting.state import Meeting
from api.store.meetings import event_id
from api.store.records import StoreUnavailable
from api.store.store import Store, open_store

KEEP = "Keep a copy of the database as it is, find out who wrote to it, and restore the entry from a backup."


@pytest.fixture
def meetings(store: Store) -> Meetings:
    return Meetings(store)


def _do(meetings: Meetings, meeting: Meeting, *commands: Any) -> Meeting:
    for command in commands:
        meeting = meetings.do(meeting.id, command, meeting.version, CALLER)
    return meeting


def _two(store: Store, meetings: Meetings) -> tuple[Meeting, str, str]:
    """A meeting with two patients who were assessed."""
    a, b = case("HCC-012", 56), case("HCC-013", 61)
    first, second = store.append(assessed(a)).id, store.append(assessed(b)).id
    meeting = meetings.create(Create("周四肝癌MDT", DAY, "3号楼会议室"), CALLER)
    return _do(meetings, meeting, adding(a, first), adding(b, second)), first, second


def test_a_meeting_from_the_list_to_the_signature_and_a_correction_stays_in_the_chain(
    store: Store, meetings: Meetings
) -> None:
    meeting, first, second = _two(store, meetings)
    began = datetime(2026, 11, 26, 8, tzinfo=UTC)
    meeting = _do(
        meetings,
        meeting,
        Reorder((2, 1)),
        NoteMissing(patient=1, field="platelets", asked="病区护士", until=date(2026, 11, 25)),
        Present(2, began, began + timedelta(minutes=9)),
        deciding(2, second),
        deciding(1, first, kind="deferred", chosen=(), text="先补血小板"),
        Sign("hepatologist"),
        Reopen("参加者漏记"),
        CorrectDecision(deciding(1, first), "血小板已到"),
        Sign("hepatologist"),
    )
    assert [patient.number for patient in meeting.patients] == [2, 1]
    assert [patient.status for patient in meeting.patients] == ["decided", "decided"]
    assert [signature.voided for signature in meeting.signatures] == [10, None]
    assert (meeting.version, meeting.signed) == (12, True)
    assert meetings.get(meeting.id, CALLER) == meeting
    found = store.verify()
    assert (found.intact, found.kinds) == (True, {"assessment": 2, "meeting": 12})
    assert meeting.witness == str(store.head())


def test_the_chain_knows_of_a_meeting_what_happened_and_to_which_number_and_nothing_else(
    store: Store, meetings: Meetings
) -> None:
    meeting, first, _ = _two(store, meetings)
    meeting = _do(meetings, meeting, deciding(1, first))
    entry = store.entry(event_id(meeting.id, meeting.version))
    assert entry is not None
    told = dict(entry["content"])
    assert set(told.pop("commitments")) == {"event", "identifiers"}
    assert told == {"meeting": meeting.id, "number": 4, "event": "decided", "about": 1, "caller": "board"}


def test_a_meeting_and_its_decisions_are_there_after_a_restart(url: str) -> None:
    store = open_store(url)
    meetings = Meetings(store)
    meeting, first, _ = _two(store, meetings)
    meeting = _do(meetings, meeting, deciding(1, first))
    store.close()
    again = open_store(url)
    assert Meetings(again).get(meeting.id, CALLER) == meeting
    again.close()


# --- who may see it --------------------------------------------------------------------------------------


def test_another_callers_meeting_is_not_there(store: Store, meetings: Meetings) -> None:
    meeting, _, _ = _two(store, meetings)
    assert meetings.get(meeting.id, OTHER) is None
    assert meetings.list(OTHER) == ()
    assert meetings.get(meeting.id, ADMIN) == meeting
    for id in (meeting.id, "no-id-at-all"):
        with pytest.raises(MeetingUnknown) as refused:
            meetings.do(id, Note("x"), meeting.version, OTHER)
        assert str(refused.value.faults[0]) == (
            "meeting: there is no meeting of this id. Look it up in the list of meetings. [meeting.unknown]"
        )
    assert meetings.get(meeting.id, CALLER) == meeting


def test_another_callers_assessment_cannot_be_discussed(store: Store, meetings: Meetings) -> None:
    record = store.append(assessed(caller="another-board")).id
    meeting = meetings.create(Create("MDT", DAY), CALLER)
    with pytest.raises(MeetingRefused) as refused:
        meetings.do(meeting.id, adding(case(), record), 1, CALLER)
    assert [fault.code for fault in refused.value.faults] == ["meeting.assessment_unknown"]


def test_meetings_are_listed_the_latest_day_first_with_how_far_each_is(store: Store, meetings: Meetings) -> None:
    meeting, first, _ = _two(store, meetings)
    meeting = _do(meetings, meeting, deciding(1, first), WithdrawPatient(2, "转院"))
    later = meetings.create(Create("下周", date(2026, 12, 3)), CALLER)
    earlier = meetings.create(Create("上周", date(2026, 11, 19)), CALLER)
    lines = meetings.list(CALLER)
    assert [line.id for line in lines] == [later.id, meeting.id, earlier.id]
    assert (lines[1].title, lines[1].counts, lines[1].signed) == (
        "周四肝癌MDT",
        {"decided": 1, "withdrawn": 1},
        False,
    )


# --- two people at once -----------------------------------------------------------------------------------


def test_of_two_decisions_on_one_patient_made_at_once_one_is_kept_and_the_other_is_told(url: str) -> None:
    stores = [open_store(url) for _ in range(2)]
    meeting, first, _ = _two(stores[0], Meetings(stores[0]))
    outcomes: list[str] = []
    ready = threading.Barrier(2)

    def decide(store: Store) -> None:
        ready.wait()
        try:
            Meetings(store).do(meeting.id, deciding(1, first), meeting.version, CALLER)
            outcomes.append("kept")
        except MeetingMovedOn as moved:
            outcomes.append(str(moved.faults[0]))

    threads = [threading.Thread(target=decide, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told = (
        "seen: 1 event since you looked: decision recorded. "
        "Look at the meeting as it stands, then try again. [meeting.moved_on]"
    )
    assert sorted(outcomes) == sorted(["kept", told])
    found = Meetings(stores[0]).get(meeting.id, CALLER)
    assert found is not None
    assert (found.version, len(found.patients[0].decisions)) == (4, 1)
    assert stores[0].verify().intact
    for store in stores:
        store.close()


def test_many_hands_at_one_meeting_lose_nothing(url: str) -> None:
    stores = [open_store(url) for _ in range(3)]
    meeting = Meetings(stores[0]).create(Create("MDT", DAY), CALLER)

    def remark(number: int) -> None:
        for each in range(10):
            Meetings(stores[number]).do(meeting.id, Note(f"{number}-{each}"), 1, CALLER)

    threads = [threading.Thread(target=remark, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = Meetings(stores[0]).get(meeting.id, CALLER)
    assert found is not None
    assert {remark.text for remark in found.remarks} == {
        f"{number}-{each}" for number in range(3) for each in range(10)
    }
    assert stores[0].verify().intact
    for store in stores:
        store.close()


def test_a_refused_command_writes_nothing(store: Store, meetings: Meetings) -> None:
    meeting, _, second = _two(store, meetings)
    head = store.head()
    with pytest.raises(MeetingRefused):
        meetings.do(meeting.id, deciding(1, second), meeting.version, CALLER)
    assert store.head() == head
    assert meetings.get(meeting.id, CALLER) == meeting


def test_where_the_database_is_gone_that_is_said_and_nothing_is_acknowledged(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    meetings = Meetings(store)
    meeting = meetings.create(Create("MDT", DAY), CALLER)
    (tmp_path / "state" / "record.sqlite3").rename(tmp_path / "state" / "away")
    for attempt in (
        lambda: meetings.do(meeting.id, Note("x"), 1, CALLER),
        lambda: meetings.get(meeting.id, CALLER),
        lambda: meetings.list(CALLER),
        lambda: meetings.create(Create("MDT", DAY), CALLER),
    ):
        with pytest.raises(StoreUnavailable, match=r"record\.gone"):
            attempt()
    store.close()


# --- tampering --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE record_parts SET data = salt WHERE sequence = 4 AND part = 'event'", "part.changed"),
        ("UPDATE record_identifiers SET value = 'HCC-013' WHERE sequence = 4 AND name = 'patient'", "part.changed"),
        (
            "UPDATE record_entries SET content = replace(content, '\"about\"\\:1', '\"about\"\\:2') WHERE sequence = 6",
            "chain.hash",
        ),
        ("UPDATE record_entries SET kind = 'feedback' WHERE sequence = 6", "chain.hash"),
        ("DELETE FROM record_parts WHERE sequence = 6 AND part = 'event'", "part.missing"),
    ],
)
def test_a_meeting_that_was_tampered_with_is_found(
    store: Store, meetings: Meetings, url: str, statement: str, code: str
) -> None:
    meeting, first, _ = _two(store, meetings)
    _do(meetings, meeting, deciding(1, first))
    with raw(url, triggers=False) as connection:
        connection.execute(text(statement))
    assert code in [each.code for each in store.verify().breaks]


def test_a_decision_that_was_moved_to_another_patient_is_never_given_out(
    store: Store, meetings: Meetings, url: str
) -> None:
    meeting, first, _ = _two(store, meetings)
    _do(meetings, meeting, deciding(1, first))
    with raw(url, triggers=False) as connection:
        connection.execute(
            text(
                "UPDATE record_entries SET content = replace(content, '\"about\"\\:1', '\"about\"\\:2') WHERE sequence = 6"
            )
        )
    with pytest.raises(StoreUnavailable) as refused:
        meetings.get(meeting.id, CALLER)
    assert str(refused.value.faults[0]) == (
        f"meeting {meeting.id} is not what was kept. Run 'hcc audit verify'. [record.altered]"
    )
    with pytest.raises(StoreUnavailable):
        meetings.do(meeting.id, Sign("nurse"), 4, CALLER)


def test_a_meeting_of_which_an_event_is_missing_is_not_given_out(store: Store, meetings: Meetings, url: str) -> None:
    meeting, first, _ = _two(store, meetings)
    _do(meetings, meeting, deciding(1, first), Note("x"))
    with raw(url, triggers=False) as connection:
        for table in ("record_parts", "record_identifiers", "record_entries"):
            connection.execute(text(f"DELETE FROM {table} WHERE sequence = 6"))
    with pytest.raises(StoreUnavailable, match="is not what was kept"):
        meetings.get(meeting.id, CALLER)
    assert [str(each) for each in store.verify().breaks] == [
        f"entry 7 ({event_id(meeting.id, 5)}): entry 6 is missing before it. {KEEP} [chain.missing]"
    ]


# --- erasing ----------------------------------------------------------------------------------------------

BY: dict[str, Any] = {"why": "patient_request", "by": "dpo", "on": DAY}


def test_what_a_meeting_holds_of_an_erased_patient_goes_and_the_others_stay(store: Store, meetings: Meetings) -> None:
    meeting, first, second = _two(store, meetings)
    meeting = _do(
        meetings, meeting, Reorder((2, 1)), deciding(1, first), deciding(2, second), Note("复查", 1), Note("概况")
    )
    erased = store.erase(patient="HCC-012", **BY)
    assert set(erased.entries) == {first, *(event_id(meeting.id, number) for number in (2, 5, 7))}
    after = meetings.get(meeting.id, CALLER)
    assert after is not None
    other, gone = after.patients
    assert (gone.number, gone.status, gone.pseudonym, gone.case) == (1, "erased", None, None)
    assert [made.decision for made in gone.decisions] == [None]
    assert [remark.text for remark in gone.remarks] == [None]
    assert other == meeting.patients[0]
    assert (after.title, [remark.text for remark in after.remarks]) == ("周四肝癌MDT", ["概况"])
    found = store.verify()
    assert (found.intact, found.erased) == (True, 4)


def test_the_assessment_goes_with_the_patient_though_it_names_nobody(store: Store, meetings: Meetings) -> None:
    _, first, second = _two(store, meetings)
    store.erase(patient="HCC-012", **BY)
    assert store.get(first).input is None  # type: ignore[union-attr]
    assert store.get(second).input is not None  # type: ignore[union-attr]


def test_an_erased_assessment_takes_what_meetings_said_of_its_patient_with_it(store: Store, meetings: Meetings) -> None:
    meeting, first, _ = _two(store, meetings)
    meeting = _do(meetings, meeting, NoteMissing(patient=1, text="血小板"), Note("会议备注"))
    erased = store.erase(record=first, **BY)
    assert set(erased.entries) == {first, event_id(meeting.id, 2), event_id(meeting.id, 4)}
    after = meetings.get(meeting.id, CALLER)
    assert after is not None
    assert [patient.status for patient in after.patients] == ["erased", "ready"]
    assert store.verify().intact


def test_the_same_pseudonym_in_another_meeting_stays_when_one_assessment_is_erased(
    store: Store, meetings: Meetings
) -> None:
    _, first, _ = _two(store, meetings)
    other, _, _ = _two(store, meetings)
    store.erase(record=first, **BY)
    assert meetings.get(other.id, CALLER) == other


def test_one_event_can_be_erased_alone(store: Store, meetings: Meetings) -> None:
    meeting, _, _ = _two(store, meetings)
    meeting = _do(meetings, meeting, Note("写错的姓名"))
    store.erase(record=event_id(meeting.id, 4), **BY)
    after = meetings.get(meeting.id, CALLER)
    assert after is not None
    assert ([remark.text for remark in after.remarks], after.patients) == ([None], meeting.patients)
    assert store.verify().intact


def test_to_keep_profile_and_answer_still_takes_out_what_meetings_said(store: Store, meetings: Meetings) -> None:
    meeting, first, _ = _two(store, meetings)
    store.erase(patient="HCC-012", content="keep", **BY)
    assert store.get(first).input is not None  # type: ignore[union-attr]
    after = meetings.get(meeting.id, CALLER)
    assert after is not None
    assert after.patients[0].status == "erased"
    assert store.verify().intact


def test_a_meeting_that_is_too_old_is_emptied_and_still_listed(store: Store, meetings: Meetings) -> None:
    meeting, first, _ = _two(store, meetings)
    meeting = _do(meetings, meeting, deciding(1, first))
    store.retain(days=1, by="cron", now=datetime.now(UTC) + timedelta(days=2))
    after = meetings.get(meeting.id, CALLER)
    assert after is not None
    assert (after.title, after.day, after.version) == (None, None, 4)
    assert [patient.status for patient in after.patients] == ["erased", "erased"]
    assert [line.id for line in meetings.list(CALLER)] == [meeting.id]
    assert store.verify().intact


def test_nothing_more_can_be_said_of_an_erased_patient(store: Store, meetings: Meetings) -> None:
    meeting, first, _ = _two(store, meetings)
    store.erase(patient="HCC-012", **BY)
    for command in (deciding(1, first), Note("x", 1), Reassess(patient=1, assessment=first)):
        with pytest.raises(MeetingRefused) as refused:
            meetings.do(meeting.id, command, meeting.version, CALLER)
        assert refused.value.faults[0].code == "meeting.patient_erased"


def test_nothing_of_an_erased_patient_of_a_meeting_is_left_in_the_files(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    meetings = Meetings(store)
    secret = case("mark-of-the-patient")
    record = store.append(assessed(secret)).id
    meeting = meetings.create(Create("MDT", DAY), CALLER)
    meeting = _do(
        meetings,
        meeting,
        adding(secret, record),
        NoteMissing(patient=1, text="mark-of-the-missing"),
        deciding(1, record, reason="mark-of-the-reason"),
        CorrectDecision(deciding(1, record), "mark-of-the-correction"),
        Note("mark-of-the-remark", 1),
    )

    def left() -> list[str]:
        """Marks in the files, or in any part that can still be unpacked."""
        held = b"".join(path.read_bytes() for path in (tmp_path / "state").iterdir())
        held += b"".join(each.data or b"" for each in store.meeting(meeting.id))
        ends = ("patient", "missing", "reason", "correction", "remark")
        return [end for end in ends if f"mark-of-the-{end}".encode() in held]

    def packed() -> list[bytes]:
        with sqlite3.connect(tmp_path / "state" / "record.sqlite3") as connection:
            parts = connection.execute("SELECT data FROM record_parts WHERE part = 'event' AND sequence > 2")
            return [data for (data,) in parts]

    assert left() == ["patient", "missing", "reason", "correction", "remark"]
    written = packed()
    assert len(written) == 5
    assert store.erase(patient="mark-of-the-patient", **BY).overwritten is True
    assert left() == []
    held = b"".join(path.read_bytes() for path in (tmp_path / "state").iterdir())
    assert not [data for data in written if data in held]
    store.close()
