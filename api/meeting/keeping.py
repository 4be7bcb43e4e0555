"""Meetings in the record: made, changed event by event, read. Every change is one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from api.meeting import events, overtaking, rules
from api.meeting.answers import Answer, answer_of
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
from api.meeting.deciding import decision_of
from api.meeting.folding import fold
from api.meeting.refusals import MeetingMovedOn, MeetingRefused, fault, unknown_meeting
from api.meeting.state import EventType, Meeting, Status
from api.security.callers import Caller
from api.store.reading import altered
from api.store.records import KeptEvent, NewEvent, new_id
from api.store.store import Store
from engine.errors import Fault

_TYPES: dict[type[Command], EventType] = {
    Change: "changed",
    AddPatient: "patient_added",
    WithdrawPatient: "patient_withdrawn",
    Reorder: "reordered",
    NoteMissing: "missing_noted",
    SettleMissing: "missing_settled",
    Reassess: "assessed",
    Present: "presented",
    Decide: "decided",
    CorrectDecision: "decision_corrected",
    Sign: "signed",
    Reopen: "reopened",
    Note: "noted",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """One line of the list of meetings. ``counts``: how many patients have each status."""

    id: str
    title: str | None
    day: date | None
    place: str | None
    owner: str
    counts: dict[Status, int]
    signed: bool
    version: int


class Meetings:
    """The meetings of one record.

    Every method raises :class:`~api.store.records.StoreUnavailable` where the database cannot be used; nothing was
    written then, or at least nothing acknowledged.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def create(self, command: Create, caller: Caller) -> Meeting:
        """A new meeting of *caller*. Raises :class:`~api.meeting.refusals.MeetingRefused`."""
        faults = rules.faults_of(command)
        if faults:
            raise MeetingRefused(faults)
        details = events.Details(command.title, command.day, command.place or None)
        new = NewEvent(event="created", about=None, data=events.written(details))
        return _folded(self._store.keep_event(new_id(), caller.owner, lambda _: new))

    def do(
        self, meeting_id: str, command: Command, seen: int, caller: Caller, *, in_service: str | None = None
    ) -> Meeting:
        """Carry out *command*; the meeting as it then stands.

        *seen*: ``version`` of the meeting that the caller looked at. *in_service*: ``version+digest`` of the rules in
        service now, recorded with a decision so that one on an older assessment is told. Raises
        :class:`~api.meeting.refusals.MeetingRefused` with every fault,
        :class:`~api.meeting.refusals.MeetingMovedOn`, :class:`~api.meeting.refusals.MeetingUnknown` and
        :class:`~api.store.records.RecordRefused` (too large).
        """
        named = _assessment_named(command)
        # Looked up beforehand, so that nobody else waits while an answer is read; a record never changes.
        answer = None if named is None else answer_of(self._store, caller, named)

        def following(kept: tuple[KeptEvent, ...]) -> NewEvent:
            if not kept or not caller.may_see(kept[0].caller):
                raise unknown_meeting()
            meeting = _folded(kept)
            _check_seen(meeting, command, seen)
            faults = rules.faults(meeting, command, answer)
            if faults:
                raise MeetingRefused(faults)
            assert not isinstance(answer, Fault)
            return _new(meeting, command, answer, in_service)

        return _folded(self._store.keep_event(meeting_id, caller.owner, following))

    def get(self, meeting_id: str, caller: Caller) -> Meeting | None:
        """The meeting of that id; ``None`` where there is none that *caller* may see."""
        kept = self._store.meeting(meeting_id)
        return _folded(kept) if kept and caller.may_see(kept[0].caller) else None

    def latest(self, caller: Caller, limit: int | None = None) -> tuple[Meeting, ...]:
        """The *limit* meetings (``None``: all) of *caller* that were made last, whole, the latest day first."""
        mine = [id for id, owner in self._store.meetings() if caller.may_see(owner)][:limit]
        found = [_folded(self._store.meeting(id)) for id in mine]
        return tuple(sorted(found, key=lambda meeting: meeting.day or date.min, reverse=True))

    def list(self, caller: Caller, limit: int = 20) -> tuple[MeetingLine, ...]:
        """The same, a line each."""
        return tuple(_line(meeting) for meeting in self.latest(caller, limit))


def _line(meeting: Meeting) -> MeetingLine:
    return MeetingLine(
        id=meeting.id,
        title=meeting.title,
        day=meeting.day,
        place=meeting.place,
        owner=meeting.owner,
        counts=meeting.counts(),
        signed=meeting.signed,
        version=meeting.version,
    )


def _folded(kept: Sequence[KeptEvent]) -> Meeting:
    try:
        return fold(events.event_of(each) for each in kept)
    except ValueError:
        raise altered(f"meeting {kept[0].meeting}") from None


def _check_seen(meeting: Meeting, command: Command, seen: int) -> None:
    if not 1 <= seen <= meeting.version:
        raise MeetingRefused(
            [
                fault(
                    "meeting.seen",
                    "seen",
                    f"the meeting has {meeting.version} events.",
                    "Look at it again.",
                    f"本次会议共有{meeting.version}项变动。",
                    "请重新查看会议。",
                )
            ]
        )
    since = meeting.history[seen:]
    if overtaking.overtaken(command, since):
        raise MeetingMovedOn(since)


def _assessment_named(command: Command) -> str | None:
    match command:
        case AddPatient() | Reassess() | Decide():
            return command.assessment
        case CorrectDecision():
            return command.decision.assessment
    return None


def _new(meeting: Meeting, command: Command, answer: Answer | None, in_service: str | None) -> NewEvent:
    number = overtaking.about(command, len(meeting.patients))
    there = None if number is None else meeting.patient(number)
    return NewEvent(
        event=_TYPES[type(command)],
        about=number,
        data=events.written(_payload(command, answer, in_service)),
        patient=command.pseudonym if isinstance(command, AddPatient) else there.pseudonym if there else None,
        assessment=None if answer is None else answer.basis.assessment,
    )


def _payload(command: Command, answer: Answer | None, in_service: str | None) -> events.Payload:
    basis = None if answer is None else answer.basis
    match command:
        case Change():
            return events.Details(command.title, command.day, command.place or None)
        case AddPatient():
            return events.Added(command.pseudonym, command.question or None, basis, command.case)
        case WithdrawPatient():
            return events.Withdrawn(command.why)
        case Reorder():
            return events.Order(command.patients)
        case NoteMissing():
            return events.MissingNoted(
                command.field or None, command.text or None, command.asked or None, command.until
            )
        case SettleMissing():
            return events.MissingSettled(command.missing, command.settled, command.remark or None)
        case Reassess():
            assert basis is not None
            return events.Assessed(basis, command.case)
        case Present():
            return events.Presented(command.started, command.ended)
        case Decide():
            assert answer is not None
            return events.Decided(decision_of(command, answer, in_service), None)
        case CorrectDecision():
            assert answer is not None
            return events.Decided(decision_of(command.decision, answer, in_service), command.why)
        case Sign():
            return events.Signed(command.role, command.text or None)
        case Reopen():
            return events.Reopened(command.why)
        case Note():
            return events.Noted(command.text)
