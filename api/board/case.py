"""One patient of a list, as the board will meet them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.assessment import Bilingual


@dataclass(frozen=True, slots=True)
class Measured:
    """A finding of one day. ``field``: its id in the vocabulary. ``written``: value and unit as they were written."""

    on: date
    field: str
    written: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a patient came from, so that a fault can be found again. ``row``: as the spreadsheet numbers it."""

    file: str
    sheet: str | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One patient of a list.

    ``pseudonym``: what the board calls the patient; never a name or an official number. ``question``: what the board is
    asked. ``profile``: the profile as JSON, as the engine takes it. ``course``: findings of earlier days and of the
    latest one, oldest first; they are shown as a trend and decide nothing. ``notes``: what of the patient's record was
    not used, and why. ``code_map``: digest of the code map where FHIR was read.
    """

    pseudonym: str
    question: str | None
    profile: Mapping[str, Any]
    course: tuple[Measured, ...] = ()
    notes: tuple[Bilingual, ...] = ()
    origin: Origin
    code_map: str | None = None
