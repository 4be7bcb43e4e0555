"""What the forms of a meeting ask for, as commands. Whether it may be done is for the meeting's own rules to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeAlias, cast

from api.days import no_day
from api.meeting import rules
from api.meeting.commands import (
    Change,
    Choice,
    Command,
    CorrectDecision,
    Create,
    Decide,
    Note,
    NoteMissing,
    Present,
    Reopen,
    Reorder,
    SettleMissing,
    Sign,
    WithdrawPatient,
)
from api.meeting.refusals import MeetingRefused
from api.meeting.state import (
    ROLES,
    BoardPatient,
    Decision,
    DecisionKind,
    Deviation,
    DeviationReason,
    Meeting,
    Participant,
    Presentation,
    Role,
    Settled,
)
from api.web.forms import Form

Reading: TypeAlias = Callable[[Form, Meeting, datetime], tuple[Command, ...]]
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # the calendar alone: Python reads weeks too
_NUMBER = re.compile(r"[0-9]{1,6}")
_NO_COUNT = -1  # what was written for a count is none; the meeting's rules refuse it


def number_of(text: str) -> int:
    """The number that *text* is; 0, which nothing has, where it is none."""
    return int(text) if _NUMBER.fullmatch(text) else 0


def day_of(text: str) -> date | None:
    """The day that *text* is, written YYYY-MM-DD; ``None`` where it is none."""
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def created(form: Form) -> Create:
    """A new meeting. Raises :class:`~api.meeting.refusals.MeetingRefused` with every fault."""
    return Create(*_details(form))


def commands_of(form: Form, meeting: Meeting, now: datetime) -> tuple[Command, ...]:
    """What *form*, by its ``action``, asks of *meeting*, in order; nothing where it asks for nothing known.

    Raises :class:`~api.meeting.refusals.MeetingRefused` for a day that is none.
    """
    reading = _READINGS.get(form.one("action"))
    return reading(form, meeting, now) if reading else ()


def running(patient: BoardPatient) -> Presentation | None:
    """The presentation of *patient* that goes on."""
    return next((each for each in patient.presented if each.ended is None), None)


def texts_of(decision: Decision) -> dict[str, list[str]]:
    """The form of a decision filled with *decision*, to be corrected."""
    return {
        "kind": [decision.kind],
        "chosen": [f"{chosen.setting}:{chosen.regimen}" for chosen in decision.chosen],
        "text": [decision.text or ""],
        "reason": [decision.reason],
        "deviation": [decision.deviation.reason if decision.deviation else ""],
        "deviation_text": [(decision.deviation.text or "") if decision.deviation else ""],
        **texts_of_participants(decision),
    }


def texts_of_participants(decision: Decision) -> dict[str, list[str]]:
    """Who took part, as the form has it."""
    other = [one.text or "" for one in decision.participants if one.role == "other"]
    return {f"count-{one.role}": [str(one.count)] for one in decision.participants} | {"role_text": other}


def field_of(path: str, form: Form) -> str:
    """The field of the form where the fault at *path* of a command is to be mended; empty where it is the whole form."""
    parts = path.split(".")
    match parts:
        case ["participants", index, part]:
            role = _participants(form)[int(index)].role
            return "role_text" if part == "text" else f"count-{role}"
        case ["deviation", "text"]:
            return "deviation_text"
        case ["seen" | "assessment" | "patient" | "patients" | "meeting", *_]:
            return ""
    return parts[0]


def _change(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (Change(*_details(form)),)


def _details(form: Form) -> tuple[str, date, str | None]:
    title, place, day = form.one("title"), form.one("place") or None, day_of(form.one("day"))
    if day is None:
        raise MeetingRefused([*rules.faults_of(Create(title, date.min, place)), no_day("day")])
    return title, day, place


def _move(by: int) -> Reading:
    def read(form: Form, meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
        order = [patient.number for patient in meeting.active]
        number = number_of(form.one("patient"))
        if number not in order:
            return (Reorder((number,)),)  # refused: the order names somebody who is not there
        at = order.index(number)
        to = min(max(at + by, 0), len(order) - 1)
        order.insert(to, order.pop(at))
        return (Reorder(tuple(order)),)

    return read


def _order(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (Reorder(tuple(number_of(each) for each in form.one("patients").split(","))),)


def _withdraw(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (WithdrawPatient(number_of(form.one("patient")), form.one("why")),)


def _sign(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (Sign(cast("Role", form.one("role")), form.one("role_text") or None),)


def _reopen(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (Reopen(form.one("why")),)


def _note(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    about = form.one("patient")
    return (Note(form.one("text"), number_of(about) if about else None),)


def _missing(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    until = day_of(form.one("until"))
    if form.one("until") and until is None:
        raise MeetingRefused([no_day("until")])
    return (
        NoteMissing(
            patient=number_of(form.one("patient")),
            field=form.one("field") or None,
            text=form.one("text") or None,
            asked=form.one("asked") or None,
            until=until,
        ),
    )


def _settle(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    settled = cast("Settled", form.one("settled"))
    remark = form.one("remark") or None
    return (SettleMissing(number_of(form.one("patient")), number_of(form.one("missing")), settled, remark),)


def _begin(form: Form, meeting: Meeting, now: datetime) -> tuple[Command, ...]:
    """One patient at a time: whoever is still being presented ends as this one begins."""
    number = number_of(form.one("patient"))
    ending = [
        Present(patient.number, going_on.started, now)
        for patient in meeting.active
        if patient.number != number and not patient.erased and (going_on := running(patient)) is not None
    ]
    return (*ending, Present(number, now))


def _end(form: Form, meeting: Meeting, now: datetime) -> tuple[Command, ...]:
    patient = meeting.patient(number_of(form.one("patient")))
    going_on = running(patient) if patient else None
    return (Present(patient.number, going_on.started, now),) if patient and going_on else ()


def _decide(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (_decision(form),)


def _correct(form: Form, _meeting: Meeting, _now: datetime) -> tuple[Command, ...]:
    return (CorrectDecision(_decision(form), form.one("why")),)


def _decision(form: Form) -> Decide:
    reason, text = form.one("deviation"), form.one("deviation_text") or None
    chosen = (value.partition(":") for value in form.all("chosen"))
    return Decide(
        patient=number_of(form.one("patient")),
        assessment=form.one("assessment"),
        kind=cast("DecisionKind", form.one("kind")),
        reason=form.one("reason"),
        chosen=tuple(Choice(regimen, setting) for setting, _, regimen in chosen),
        text=form.one("text") or None,
        participants=_participants(form),
        deviation=Deviation(cast("DeviationReason", reason), text) if reason or text else None,
    )


def _participants(form: Form) -> tuple[Participant, ...]:
    """Every role for which something is written; of a count that is none the rules say so."""
    found = []
    for role in ROLES:
        written = form.one(f"count-{role}")
        text = (form.one("role_text") or None) if role == "other" else None
        if written in ("", "0") and text is None:
            continue
        found.append(Participant(role, number_of(written) or _NO_COUNT, text))
    return tuple(found)


_READINGS: Mapping[str, Reading] = {
    "change": _change,
    "up": _move(-1),
    "down": _move(1),
    "order": _order,
    "withdraw": _withdraw,
    "sign": _sign,
    "reopen": _reopen,
    "note": _note,
    "missing": _missing,
    "settle": _settle,
    "begin": _begin,
    "end": _end,
    "decide": _decide,
    "correct": _correct,
}
