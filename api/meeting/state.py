"""A meeting as it stands: what its events come to. Nothing here reads, writes or knows the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias, get_args

from api.board.case import Case
from engine.assessment import Bilingual

EventType: TypeAlias = Literal[
    "created",
    "changed",
    "patient_added",
    "patient_withdrawn",
    "reordered",
    "missing_noted",
    "missing_settled",
    "assessed",
    "presented",
    "decided",
    "decision_corrected",
    "signed",
    "reopened",
    "noted",
]
Status: TypeAlias = Literal["to_prepare", "missing", "ready", "presented", "decided", "deferred", "withdrawn", "erased"]
"""``to_prepare``: no assessment yet. ``missing``: something is awaited. ``erased``: who it was is no longer kept."""
DecisionKind: TypeAlias = Literal[
    "treatment", "trial", "surveillance", "supportive", "no_treatment", "referral", "deferred"
]
Standing: TypeAlias = Literal["candidates", "conditional", "pending", "against", "excluded"]
Role: TypeAlias = Literal[
    "hepatologist",
    "hepatobiliary_surgeon",
    "transplant_surgeon",
    "interventional_radiologist",
    "medical_oncologist",
    "radiation_oncologist",
    "radiologist",
    "pathologist",
    "tcm_physician",
    "nurse",
    "coordinator",
    "other",
]
DeviationReason: TypeAlias = Literal[
    "patient_wish",
    "comorbidity_not_in_profile",
    "access_or_cost",
    "local_experience",
    "clinical_trial",
    "newer_finding",
    "evidence_judged_otherwise",
    "emergency",
    "other",
]
Settled: TypeAlias = Literal["arrived", "not_obtainable", "not_needed"]
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
STATUSES: tuple[Status, ...] = get_args(Status)
STANDINGS: tuple[Standing, ...] = get_args(Standing)
ROLES: tuple[Role, ...] = get_args(Role)
DEVIATION_REASONS: tuple[DeviationReason, ...] = get_args(DeviationReason)


@dataclass(frozen=True, slots=True)
class Basis:
    """The assessment that a patient is discussed on. ``assessment``: id of its record. ``knowledge_base``:
    ``version+digest`` of the rules that gave it. ``as_of``: nothing that became public later was used."""

    assessment: str
    knowledge_base: str
    as_of: date


@dataclass(frozen=True, slots=True)
class Participant:
    """How many of one role took part. Never a name. ``text``: which, where the role is ``other``."""

    role: Role
    count: int = 1
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A regimen of the assessment, as it stood there: worked out from the record, never as a user says.

    ``standing``: the list of the assessment it stands in. ``stance``: of the statements on it.
    """

    regimen: str
    setting: str
    standing: Standing
    stance: str
    name: Bilingual
    setting_name: Bilingual


@dataclass(frozen=True, slots=True)
class Deviation:
    """Why the board chose otherwise than what was listed as candidates. ``text``: required for ``other``."""

    reason: DeviationReason
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the board decided for one patient.

    ``chosen``: regimens of the assessment. ``text``: in the board's words; of a ``treatment`` one that the assessment does
    not name, of ``deferred`` what must come first, of ``referral`` where to and what for, else details. ``deviation``:
    ``None`` where nothing deviates. ``candidates``: how many candidates the assessment listed. ``cnlc``: the stage it
    gives, ``None`` where that is open. ``in_service``: the rules in service when it was decided, ``None`` where not told.
    """

    kind: DecisionKind
    chosen: tuple[Chosen, ...]
    text: str | None
    participants: tuple[Participant, ...]
    reason: str
    deviation: Deviation | None
    basis: Basis
    candidates: int
    cnlc: str | None
    in_service: str | None

    @property
    def on_outdated_rules(self) -> bool:
        """Whether other rules than those of the assessment were in service when it was decided."""
        return self.in_service is not None and self.in_service != self.basis.knowledge_base


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionMade:
    """One decision as it was recorded; a correction stands beside what it corrects.

    ``number``: of its event. ``by``: the calling system. ``correction``: whether it corrects the one before, ``corrected``:
    why. ``decision`` and ``corrected`` are ``None`` where they were erased.
    """

    number: int
    at: datetime
    by: str
    decision: Decision | None
    correction: bool = False
    corrected: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something that is awaited. ``number``: counts within the patient, from 1. ``field``: of the vocabulary, or ``text``.
    ``asked``: who is asked for it. ``until``: by when it is needed. ``settled``: how it ended, ``None`` while it is open."""

    number: int
    field: str | None
    text: str | None
    asked: str | None
    until: date | None
    settled: Settled | None = None
    remark: str | None = None
    erased: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still awaited."""
        return self.settled is None and not self.erased


@dataclass(frozen=True, slots=True)
class Presentation:
    """When a patient was presented. ``ended``: ``None`` while it goes on, or where nobody told."""

    started: datetime
    ended: datetime | None


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark of anybody. ``text``: ``None`` where it was erased."""

    number: int
    at: datetime
    by: str
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A sign-off. ``role``: ``None`` where it was erased. ``voided``: number of the event that reopened the meeting."""

    number: int
    at: datetime
    by: str
    role: Role | None
    text: str | None = None
    voided: int | None = None


@dataclass(frozen=True, slots=True)
class Reopening:
    """The meeting was opened again after it had been signed. ``why``: ``None`` where it was erased."""

    number: int
    at: datetime
    by: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Happened:
    """One event in short, without anything of a patient. ``about``: the patient's number in the meeting."""

    number: int
    event: EventType
    about: int | None
    at: datetime
    by: str
    erased: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPatient:
    """One patient of a meeting.

    ``number``: in the meeting, from 1, in order of being added; it stays, whatever the order is, and is safe in a URL.
    ``pseudonym``, ``question``, ``case``: ``None`` where erased; ``question`` and ``case`` also where none was given.
    ``decisions``: oldest first, the last one stands. ``last``: number of the latest event on this patient.
    """

    number: int
    pseudonym: str | None
    question: str | None
    case: Case | None
    basis: Basis | None
    missing: tuple[Missing, ...] = ()
    presented: tuple[Presentation, ...] = ()
    decisions: tuple[DecisionMade, ...] = ()
    remarks: tuple[Remark, ...] = ()
    withdrawn: bool = False
    withdrawn_why: str | None = None
    erased: bool = False
    last: int = 0

    @property
    def decision(self) -> DecisionMade | None:
        """The decision that stands."""
        return self.decisions[-1] if self.decisions else None

    @property
    def open_missing(self) -> tuple[Missing, ...]:
        """What is still awaited."""
        return tuple(item for item in self.missing if item.open)

    @property
    def status(self) -> Status:
        """Where the patient stands; what comes later in a meeting outweighs what comes earlier."""
        if self.erased:
            return "erased"
        if self.withdrawn:
            return "withdrawn"
        if self.decision is not None:
            made = self.decision.decision
            return "deferred" if made is not None and made.kind == "deferred" else "decided"
        if self.presented:
            return "presented"
        if self.basis is None:
            return "to_prepare"
        return "missing" if self.open_missing else "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting after ``version`` events.

    ``title``, ``day``, ``place``: ``None`` where erased; ``place`` also where none was given. ``owner``: the calling
    system that made it. ``patients``: in the board's order, the withdrawn last. ``signatures``: the voided as well.
    ``witness``: place and hash of its latest event in the chain of the record (``SEQ:HASH``).
    """

    id: str
    title: str | None
    day: date | None
    place: str | None
    owner: str
    patients: tuple[BoardPatient, ...]
    signatures: tuple[Signature, ...]
    reopened: tuple[Reopening, ...]
    remarks: tuple[Remark, ...]
    history: tuple[Happened, ...]
    witness: str

    @property
    def version(self) -> int:
        """How many events there are: what a command names as ``seen``."""
        return len(self.history)

    @property
    def signed(self) -> bool:
        """Whether a signature stands."""
        return any(signature.voided is None for signature in self.signatures)

    @property
    def active(self) -> tuple[BoardPatient, ...]:
        """The patients who were not withdrawn."""
        return tuple(patient for patient in self.patients if not patient.withdrawn)

    def patient(self, number: int) -> BoardPatient | None:
        """The patient of that number."""
        return next((patient for patient in self.patients if patient.number == number), None)

    def counts(self) -> dict[Status, int]:
        """How many patients have each status, the empty ones left out."""
        found = [patient.status for patient in self.patients]
        return {status: found.count(status) for status in STATUSES if status in found}


def stale(meeting: Meeting, digest_now: str) -> tuple[int, ...]:
    """Numbers of the patients, withdrawn ones left out, whose assessment was made with other rules than those of the
    digest *digest_now*."""
    return tuple(
        patient.number
        for patient in meeting.active
        if patient.basis is not None and patient.basis.knowledge_base.rpartition("+")[2] != digest_now
    )
