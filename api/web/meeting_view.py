"""What the pages of a meeting show of its patients. Of an answer only what they need is read: there may be many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from api import problems
from api.board.building import packet_of
from api.board.outcomes import would
from api.board.packet import Packet
from api.board.render.html import Links, packet_body
from api.labels import labels as labels_of
from api.meeting.state import BoardPatient, Meeting, Missing, stale
from api.problems import ProblemRaised
from api.security.callers import Caller
from api.service import Service
from api.web.kept import answer_of, engine_of, stored_for
from api.web.meeting_desk import case_of_patient
from engine.assessment import CONTRACT, AlertItem, Bilingual, DerivedFact, KnowledgeBaseVersion, Question
from engine.errors import InputRefused

if TYPE_CHECKING:
    from markupsafe import Markup

    from engine.errors import Lang

_STAGES = ("cnlc_stage", "bclc_stage", "child_pugh_class")
_MOST_REGIMENS = 4


@dataclass(frozen=True, slots=True)
class Glance:
    """The parts of an answer that a list of patients shows."""

    contract: str
    knowledge_base: KnowledgeBaseVersion
    headline: tuple[Bilingual, ...]
    alerts: tuple[AlertItem, ...]
    derived: tuple[DerivedFact, ...]
    find_out_first: tuple[Question, ...]

    @property
    def emergency(self) -> bool:
        """Whether an emergency is recorded."""
        return any(alert.level == "emergency" for alert in self.alerts)

    @property
    def stages(self) -> tuple[DerivedFact, ...]:
        """What a board asks for first, as far as it is there."""
        derived = {fact.fact: fact for fact in self.derived}
        return tuple(derived[name] for name in _STAGES if name in derived)

    @property
    def stage_open(self) -> bool:
        """Whether facts are missing for one of them."""
        return any(fact.value is None for fact in self.stages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A patient of the agenda. ``place``: in the order, from 1. ``glance``: ``None`` where the answer cannot be shown.
    ``stale``: other rules than those of the answer are in service."""

    place: int
    patient: BoardPatient
    glance: Glance | None
    stale: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something that a patient lacks. ``missing``: what the meeting has noted of it. ``decides``: how many open items
    wait for it; ``brings``: what answers would change, those left out that would change nothing by themselves."""

    label: Bilingual | None
    field: str | None
    missing: Missing | None
    decides: int
    brings: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A patient as presented. ``packet``, ``body``: ``None`` where the answer cannot be shown."""

    patient: BoardPatient
    place: int
    of: int
    previous: int | None
    following: int | None
    stale: bool
    packet: Packet | None
    body: Markup | None

    @property
    def stages(self) -> tuple[tuple[Bilingual, Bilingual], ...]:
        """Name and value of what a board asks for first."""
        stages = {stage.fact: stage for stage in self.packet.stages} if self.packet else {}
        return tuple((stages[name].label, stages[name].value) for name in _STAGES if name in stages)


@cache
def _reader() -> TypeAdapter[Glance]:
    return TypeAdapter(Glance)


def rows_of(service: Service, caller: Caller, meeting: Meeting) -> tuple[Row, ...]:
    """Every patient of *meeting* in its order, the withdrawn last."""
    with service.live.engine() as engine:
        outdated = stale(meeting, engine.version.digest)
    return tuple(
        Row(
            place=place,
            patient=patient,
            glance=_glance(service, caller, patient),
            stale=patient.number in outdated,
        )
        for place, patient in enumerate(meeting.patients, 1)
    )


def _glance(service: Service, caller: Caller, patient: BoardPatient) -> Glance | None:
    """The answer that *patient* rests on, as far as a list shows it; ``None`` where it is not kept or cannot be read."""
    if patient.basis is None or patient.erased:
        return None
    stored = service.store.get(patient.basis.assessment)
    if stored is None or stored.output is None or not caller.may_see(stored.caller):
        return None
    try:
        glance = _reader().validate_json(stored.output)
    except ValidationError:
        return None
    return glance if glance.contract == CONTRACT else None


def items_of(service: Service, row: Row) -> tuple[Item, ...]:
    """What *row*'s patient lacks: what was noted first, then what the answer asks for and nobody has noted."""
    with service.live.engine() as engine:
        labels = labels_of(engine.kb)
    asked = {question.field: question for question in row.glance.find_out_first} if row.glance else {}
    noted = [_item(missing, asked.get(missing.field or ""), labels) for missing in row.patient.missing]
    known = {missing.field for missing in row.patient.missing}
    return (*noted, *(_item(None, question, labels) for name, question in asked.items() if name not in known))


def _item(missing: Missing | None, question: Question | None, labels: Mapping[str, Bilingual]) -> Item:
    name = question.field if question else missing.field if missing else None
    return Item(
        label=question.label if question else labels.get(name, Bilingual(name, name)) if name else None,
        field=name,
        missing=missing,
        decides=question.decides if question else 0,
        brings=tuple(
            would(outcome, labels, _MOST_REGIMENS)
            for outcome in (question.outcomes if question else ())
            if outcome.gains or outcome.loses
        ),
    )


def fields_of(service: Service) -> tuple[tuple[str, Bilingual], ...]:
    """Every field of the vocabulary that somebody can find out, by id and name."""
    with service.live.engine() as engine:
        labels = labels_of(engine.kb)
        return tuple((fact.id, labels[fact.id]) for fact in engine.kb.facts.values() if fact.origin == "given")


def packet_for(service: Service, caller: Caller, patient: BoardPatient) -> Packet:
    """The packet of *patient* as the meeting calls them. Raises :class:`~api.problems.ProblemRaised` (404, 410)."""
    if patient.basis is None:
        raise ProblemRaised(problems.erased() if patient.erased else problems.no_record())
    stored = stored_for(service, caller, patient.basis.assessment)
    case, kept = case_of_patient(service, caller, patient), answer_of(stored)
    site = {name: Decimal(factor) for name, factor in stored.site.items()}
    with engine_of(service, stored) as engine:
        return packet_of(case, kept, engine.kb, record=stored.id, made=stored.receipt.at, site=site)


def slide_of(
    service: Service, caller: Caller, meeting: Meeting, patient: BoardPatient, lang: Lang, links: Links | None
) -> Slide:
    """*patient* as presented, between those who come before and after. *links*: of the packet, where there is one."""
    there = [one.number for one in meeting.active]
    at = there.index(patient.number) if patient.number in there else None
    with service.live.engine() as engine:
        outdated = stale(meeting, engine.version.digest)
    packet, body = None, None
    if links is not None:
        try:
            packet = packet_for(service, caller, patient)
            body = packet_body(packet, lang, links)
        except (ProblemRaised, InputRefused):
            packet, body = None, None
    return Slide(
        patient=patient,
        place=0 if at is None else at + 1,
        of=len(there),
        previous=there[at - 1] if at else None,
        following=there[at + 1] if at is not None and at + 1 < len(there) else None,
        stale=patient.number in outdated,
        packet=packet,
        body=body,
    )


def first_to_present(meeting: Meeting) -> int | None:
    """Whom to begin with: the first who is not decided, else the first; ``None`` where nobody is there."""
    active = meeting.active
    waiting = [patient for patient in active if patient.decision is None and not patient.erased]
    return next((patient.number for patient in (*waiting, *active)), None)
