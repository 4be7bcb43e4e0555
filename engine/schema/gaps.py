"""The grid of gaps: patients whom a board meets, and what it asks of them, to see where no source says anything."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from engine.schema.common import Identifier, Strict, Text, Words
from engine.schema.statements import Setting


class Place(Strict):
    """Part of a patient: what is ``given`` in the profile, and the stage or score that it must come to (``shows``).

    Where the parts put together contradict each other or come to something else, there is no such patient.
    ``asks``: what a board asks about such a patient, whatever the situation.
    """

    id: Words
    label: Text
    given: dict[Identifier, dict[Identifier, Any]] = Field(default_factory=dict)
    shows: dict[Identifier, Words] = Field(default_factory=dict)
    asks: list[Setting] = Field(default_factory=list)


class Axis(Strict):
    """One way in which patients differ, with its values."""

    id: Identifier
    label: Text
    values: list[Place] = Field(min_length=1)


class Situation(Place):
    """Where the patient stands in treatment, and the settings that a board asks about there."""

    settings: list[Setting] = Field(min_length=1)


class GapsFile(Strict):
    """``rules/gaps.yaml``. ``note`` says whose choice the grid is."""

    note: Text
    axes: list[Axis] = Field(min_length=1)
    situations: list[Situation] = Field(min_length=1)
