"""What can be asked of a meeting. A command says what a user wants; whether it may be done is decided in the rules.

``patient`` is always the patient's number in the meeting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from api.board.case import Case
from api.meeting.state import DecisionKind, Deviation, Participant, Role, Settled


@dataclass(frozen=True, slots=True)
class Create:
    """A new meeting."""

    title: str
    day: date
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Title, day and place, all as they are to be."""

    title: str
    day: date
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPatient:
    """A patient at the end of the list.

    ``assessment``: id of the record of the answer, ``None`` where none was made yet. ``case``: what the list says of the
    patient, so that it can be assessed again; of the same pseudonym, and with the profile the assessment was made from.
    """

    pseudonym: str
    question: str | None = None
    assessment: str | None = None
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class WithdrawPatient:
    """Take a patient off the list; the entry stays and says why."""

    patient: int
    why: str


@dataclass(frozen=True, slots=True)
class Reorder:
    """The order in which the patients are discussed: every patient that is not withdrawn, once."""

    patients: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMissing:
    """Something the board needs: a ``field`` of the vocabulary or a ``text``, exactly one of them."""

    patient: int
    field: str | None = None
    text: str | None = None
    asked: str | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class SettleMissing:
    """It is no longer awaited. ``missing``: its number within the patient."""

    patient: int
    missing: int
    settled: Settled
    remark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reassess:
    """A newer assessment of the same patient, and the case it was made from where that changed."""

    patient: int
    assessment: str
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """The patient is presented. The same ``started`` again, with ``ended``, says when that ended. Times with a zone."""

    patient: int
    started: datetime
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A regimen of the assessment in one setting. Its standing is looked up, never taken from a user."""

    regimen: str
    setting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """A decision. ``assessment``: the one that was on the screen; another than the patient's latest is refused.

    ``chosen``, ``text``: as in :class:`~api.meeting.state.Decision`. ``deviation``: the reason, where the choice is not
    among the candidates; where it is, none is accepted.
    """

    patient: int
    assessment: str
    kind: DecisionKind
    reason: str
    chosen: tuple[Choice, ...] = ()
    text: str | None = None
    participants: tuple[Participant, ...] = ()
    deviation: Deviation | None = None


@dataclass(frozen=True, slots=True)
class CorrectDecision:
    """The whole decision anew, and why. What was recorded before stays."""

    decision: Decide
    why: str

    @property
    def patient(self) -> int:
        """Whose decision."""
        return self.decision.patient


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign off the meeting as it stands, in one role. ``text``: which, where the role is ``other``."""

    role: Role
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Reopen:
    """Open a signed meeting again. Every signature is void from then on."""

    why: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark, on a patient or on the meeting."""

    text: str
    patient: int | None = None


Command: TypeAlias = (
    Change
    | AddPatient
    | WithdrawPatient
    | Reorder
    | NoteMissing
    | SettleMissing
    | Reassess
    | Present
    | Decide
    | CorrectDecision
    | Sign
    | Reopen
    | Note
)
"""What :meth:`api.meeting.keeping.Meetings.do` takes; a meeting is made by :class:`Create`."""
