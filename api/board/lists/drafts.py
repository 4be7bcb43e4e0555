"""A patient of a list while he is read: what is known so far, where it stands, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

from api.board.case import Case, Measured, Origin
from api.board.lists import told
from api.board.lists.course import in_order
from api.board.lists.faults import CellFault, Problem, RefusedRow, as_problem
from engine.assessment import Bilingual
from engine.errors import InputRefused
from engine.profile import Intake

_LAST_STEP = re.compile(r"(?:\[\d+\]|\.?[^.\[\]]+)$")
Place = TypeVar("Place")


@dataclass(slots=True)
class Draft(Generic[Place]):
    """One patient. ``places``: where each path of the profile is written; ``""``: where the patient as a whole is.

    ``by_path``: the place of any path, where the profile is written with its paths. ``at``: makes a fault of a problem at a place. ``lost``: values of the course that cannot be read.
    """

    pseudonym: str | None
    origin: Origin
    at: Callable[[Place, Problem], CellFault]
    places: dict[str, Place]
    question: str | None = None
    profile: dict[str, Any] = field(default_factory=dict)
    course: list[Measured] = field(default_factory=list)
    lost: list[RefusedRow] = field(default_factory=list)
    notes: list[Bilingual] = field(default_factory=list)
    faults: list[CellFault] = field(default_factory=list)
    code_map: str | None = None
    by_path: Callable[[str], Place] | None = None
    _marked: set[Place] = field(default_factory=set)

    def put(self, path: str, raw: Any, place: Place) -> None:
        """Keep a value of the profile, and where it stands."""
        group, _, name = path.partition(".")
        self.profile.setdefault(group, {})[name] = raw
        self.places[path] = place

    def wrong(self, place: Place, problem: Problem) -> None:
        """Keep what is wrong at a place."""
        self.faults.append(self.at(place, problem))
        self._marked.add(place)

    def place_of(self, path: str) -> Place:
        """Where *path* stands, or the nearest that it is part of."""
        if self.by_path is not None:
            return self.by_path(path)
        while path and path not in self.places:
            path = _LAST_STEP.sub("", path)
        return self.places[path]

    def settle(self, intake: Intake, today: date, site: Mapping[str, Decimal]) -> Case | None:
        """The case, or ``None`` where anything is wrong; then ``faults`` says what."""
        try:
            intake.read(self.profile, today, site)
        except InputRefused as refused:
            already = set(self._marked)
            for fault in refused.faults:
                place = self.place_of(fault.path)
                if place not in already or place == self.places[""]:
                    self.faults.append(self.at(place, as_problem(fault)))
        if self.faults or self.pseudonym is None:
            return None
        if self.lost:
            self.notes.append(told.course_left_out(len(self.lost)))
        return Case(
            pseudonym=self.pseudonym,
            question=self.question,
            profile=self.profile,
            course=in_order(self.course),
            notes=tuple(self.notes),
            origin=self.origin,
            code_map=self.code_map,
        )
