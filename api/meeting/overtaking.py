"""Two people at one meeting: whether what happened since one of them looked touches what that one is about to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from api.meeting.commands import (
    AddPatient,
    Change,
    Command,
    CorrectDecision,
    Note,
    NoteMissing,
    Reopen,
    Reorder,
    Sign,
)
from api.meeting.state import Happened

Scope: TypeAlias = str | int
"""A part of a meeting: ``details``, ``order``, ``signing``, or the number of a patient."""


def about(command: Command, patients: int) -> int | None:
    """The number of the patient that *command* is about, where there are *patients* of them so far."""
    match command:
        case AddPatient():
            return patients + 1
        case CorrectDecision():
            return command.decision.patient
        case Change() | Reorder() | Sign() | Reopen():
            return None
    return command.patient


def overtaken(command: Command, since: Sequence[Happened]) -> bool:
    """Whether one of *since* touches what *command* was made on.

    A signature vouches for the whole meeting. A remark, a missing item and a further patient are made on nothing, but
    not after a signature.
    """
    if isinstance(command, Sign):
        return any(happened.event != "signed" for happened in since)
    made_on = _made_on(command)
    return any(made_on & _touched(happened) for happened in since)


def _made_on(command: Command) -> frozenset[Scope]:
    match command:
        case Change():
            return frozenset({"signing", "details"})
        case Reorder():
            return frozenset({"signing", "order"})
        case AddPatient() | Note() | NoteMissing() | Reopen():
            return frozenset({"signing"})
    number = about(command, 0)
    assert number is not None
    return frozenset({"signing", number})


def _touched(happened: Happened) -> frozenset[Scope]:
    scopes: set[Scope] = set() if happened.about is None else {happened.about}
    match happened.event:
        case "created" | "changed":
            scopes.add("details")
        case "patient_added" | "patient_withdrawn" | "reordered":
            scopes.add("order")
        case "signed" | "reopened":
            scopes.add("signing")
    return frozenset(scopes)
