"""What a lint says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.assessment import Bilingual
from engine.curation.making.patients import Patient

Level = Literal["error", "note"]


@dataclass(frozen=True, slots=True)
class Shown:
    """One condition that a finding is about."""

    rule: str
    id: str
    role: Literal["when", "unless"]
    words: Bilingual


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of the grid of gaps: a value of every axis, in words."""

    values: tuple[str, ...]
    labels: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: the rules, where they stand, a plain sentence, and a patient who shows it.

    ``patient_is``: what the patient shows. ``cells``: of a gap, the places of the grid where nothing is said.
    """

    code: str
    level: Level
    rules: tuple[str, ...]
    files: tuple[str, ...]
    says: Bilingual
    conditions: tuple[Shown, ...] = ()
    patient: Patient | None = None
    patient_is: Bilingual | None = None
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All findings. ``on``: the day of which the patients' dates speak."""

    on: date
    rules: int
    patients: int
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that want mending."""
        return tuple(found for found in self.findings if found.level == "error")
