"""From the events of a meeting to the meeting as it stands. Pure: the same events always give the same meeting.

An erased event still counts: that something happened, when and to which patient stands in the chain. What it said is
unknown from then on, never what was said before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from api.meeting.events import (
    Added,
    Assessed,
    Decided,
    Details,
    Event,
    MissingNoted,
    MissingSettled,
    Noted,
    Order,
    Presented,
    Reopened,
    Signed,
    Withdrawn,
)
from api.meeting.state import (
    BoardPatient,
    DecisionMade,
    Happened,
    Meeting,
    Missing,
    Presentation,
    Remark,
    Reopening,
    Signature,
)


def fold(events: Iterable[Event]) -> Meeting:
    """The meeting that *events*, all of one meeting and in their order, come to.

    Raises :class:`ValueError` where they are not the events of one meeting from its first.
    """
    folding = _Folding()
    witness = ""
    for event in events:
        folding.take(event)
        witness = event.witness
    if not folding.history:
        raise ValueError("a meeting begins with an event")
    order = [folding.patients[number] for number in folding.order]
    return Meeting(
        id=folding.meeting,
        title=folding.title,
        day=folding.day,
        place=folding.place,
        owner=folding.history[0].by,
        patients=tuple(sorted(order, key=lambda patient: patient.withdrawn)),
        signatures=tuple(folding.signatures),
        reopened=tuple(folding.reopened),
        remarks=tuple(folding.remarks),
        history=tuple(folding.history),
        witness=witness,
    )


@dataclass(slots=True)
class _Folding:
    """A meeting while its events are taken one by one."""

    meeting: str = ""
    title: str | None = None
    day: date | None = None
    place: str | None = None
    order: list[int] = field(default_factory=list)
    patients: dict[int, BoardPatient] = field(default_factory=dict)
    signatures: list[Signature] = field(default_factory=list)
    reopened: list[Reopening] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    history: list[Happened] = field(default_factory=list)

    def take(self, event: Event) -> None:
        first = not self.history
        self.meeting = self.meeting or event.meeting
        if (event.meeting, event.number) != (self.meeting, len(self.history) + 1) or first != (
            event.event == "created"
        ):
            raise ValueError("these are not the events of one meeting")
        self.history.append(
            Happened(event.number, event.event, event.about, event.at, event.by, erased=event.data is None)
        )
        if event.about is None:
            self._meeting(event)
        elif event.event == "patient_added":
            self._added(event, event.about)
        elif event.about in self.patients:
            changed = _patient(self.patients[event.about], event)
            self.patients[event.about] = replace(changed, last=event.number)
        else:
            raise ValueError("an event is about a patient who was not added")

    def _meeting(self, event: Event) -> None:
        match event.event, event.data:
            case (("created" | "changed"), Details(title, day, place)):
                self.title, self.day, self.place = title, day, place
            case (("created" | "changed"), _):
                self.title = self.day = self.place = None
            case "reordered", Order(patients):
                listed = [number for number in patients if number in self.patients]
                self.order = listed + [number for number in self.order if number not in listed]
            case "signed", data:
                told = data if isinstance(data, Signed) else None
                self.signatures.append(
                    Signature(
                        number=event.number,
                        at=event.at,
                        by=event.by,
                        role=told.role if told else None,
                        text=told.text if told else None,
                    )
                )
            case "reopened", data:
                why = data.why if isinstance(data, Reopened) else None
                self.reopened.append(Reopening(event.number, event.at, event.by, why))
                self.signatures = [
                    signature if signature.voided else replace(signature, voided=event.number)
                    for signature in self.signatures
                ]
            case "noted", data:
                self.remarks.append(_remark(event))

    def _added(self, event: Event, number: int) -> None:
        if number in self.patients:
            raise ValueError("a patient was added twice")
        self.order.append(number)
        if isinstance(event.data, Added):
            added = event.data
            self.patients[number] = BoardPatient(
                number=number,
                pseudonym=added.pseudonym,
                question=added.question,
                case=added.case,
                basis=added.basis,
                last=event.number,
            )
        else:
            self.patients[number] = BoardPatient(
                number=number, pseudonym=None, question=None, case=None, basis=None, erased=True, last=event.number
            )


def _patient(patient: BoardPatient, event: Event) -> BoardPatient:
    """*patient* after *event*, which is about this patient."""
    data = event.data
    match event.event:
        case "patient_withdrawn":
            why = data.why if isinstance(data, Withdrawn) else None
            return replace(patient, withdrawn=True, withdrawn_why=why)
        case "missing_noted":
            return replace(patient, missing=(*patient.missing, _missing(len(patient.missing) + 1, data)))
        case "missing_settled" if isinstance(data, MissingSettled):
            settled = data
            items = tuple(
                replace(item, settled=settled.settled, remark=settled.remark)
                if item.number == settled.missing
                else item
                for item in patient.missing
            )
            return replace(patient, missing=items)
        case "assessed":
            if not isinstance(data, Assessed):
                return replace(patient, basis=None, case=None)
            return replace(patient, basis=data.basis, case=data.case or patient.case)
        case "presented" if isinstance(data, Presented):
            others = tuple(each for each in patient.presented if each.started != data.started)
            return replace(patient, presented=(*others, Presentation(data.started, data.ended)))
        case "decided" | "decision_corrected":
            told = data if isinstance(data, Decided) else None
            made = DecisionMade(
                number=event.number,
                at=event.at,
                by=event.by,
                decision=told.decision if told else None,
                corrected=told.corrected if told else None,
                correction=event.event == "decision_corrected",
            )
            return replace(patient, decisions=(*patient.decisions, made))
        case "noted":
            return replace(patient, remarks=(*patient.remarks, _remark(event)))
    return patient


def _missing(number: int, data: object) -> Missing:
    if isinstance(data, MissingNoted):
        return Missing(number=number, field=data.field, text=data.text, asked=data.asked, until=data.until)
    return Missing(number=number, field=None, text=None, asked=None, until=None, erased=True)


def _remark(event: Event) -> Remark:
    return Remark(event.number, event.at, event.by, event.data.text if isinstance(event.data, Noted) else None)
