"""A record of FHIR R4 resources becomes a profile that the engine accepts.

Every fact names the resource it came from; whatever was not used is in the notes, with the reason. Nothing is
guessed: what a record does not say stays unknown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from api.fhir import wording
from api.fhir.accepted import Profile, accepted
from api.fhir.choosing import choose
from api.fhir.codes import CodeMap
from api.fhir.conditions import read_condition
from api.fhir.desk import Desk
from api.fhir.found import Candidate, Intake, Note, Origin
from api.fhir.medications import Lines, read_medications
from api.fhir.observations import read_observation
from api.fhir.patients import read_patient
from api.fhir.procedures import read_procedures
from api.fhir.record import sort
from api.fhir.resources import Condition, Observation
from engine.assess import Engine

__all__ = ["Intake", "Note", "Origin", "read"]

MOST_STANDING_OUT = 12
NAMED_OF_THE_REST = 5
# Notes of these kinds weigh nothing where the fact they concern is known from elsewhere.
_SETTLED_BY_A_VALUE = frozenset({"entered_in_error", "not_final", "unreadable"})


def read(
    document: object,
    *,
    engine: Engine,
    codes: CodeMap,
    today: date,
    site: Mapping[str, Decimal] | None = None,
    patient: str | None = None,
) -> Intake:
    """The patient in *document*: a Bundle, a list, one resource, or a CDS Hooks prefetch.

    *today*: the day the values have to speak for. *site*: the site's own conversion factors. *patient*: logical id of
    the patient asked about; without it the record has to hold exactly one. Never raises, whatever JSON *document* is.
    """
    desk = Desk(engine, codes, today, site or {})
    record = sort(document, desk, patient)
    for person, where in record.patients:
        read_patient(desk, person, where)
    for resource, where in record.resources:
        if isinstance(resource, Observation):
            read_observation(desk, record, resource, where)
        elif isinstance(resource, Condition):
            read_condition(desk, resource, where)
    done = read_procedures(desk, record)
    lines = read_medications(desk, record, done)
    chosen = choose(desk)
    profile = accepted(desk, _profile(chosen, lines))
    _unmapped(desk)
    origins = [*(candidate.origin for candidate in chosen), *(lines.origins if lines else ())]
    held = tuple(origin for origin in origins if _holds(profile, origin.path))
    return Intake(profile, held, _settled(desk.notes, profile))


def _profile(chosen: Sequence[Candidate], lines: Lines | None) -> Profile:
    profile: Profile = {}
    for candidate in chosen:
        group, _, name = candidate.fact.path.partition(".")
        section = profile.setdefault(group, {})
        if candidate.fact.kind == "choices" and name in section and isinstance(candidate.raw, list):
            section[name] = list(dict.fromkeys([*section[name], *candidate.raw]))
        else:
            section[name] = candidate.raw
    if lines is not None:
        profile.setdefault("treatment", {}).update(lines=lines.lines, lines_cover="systemic")
    return profile


def _holds(profile: Profile, path: str) -> bool:
    group, _, name = path.partition(".")
    return name in profile.get(group, {})


def _unmapped(desk: Desk) -> None:
    """The codes that the map does not hold: one note for each that sounds relevant, one for all the others."""
    standing_out = [shown for shown, stands_out in desk.unmapped.items() if stands_out]
    for shown in standing_out[:MOST_STANDING_OUT]:
        desk.note("unmapped", wording.stands_out(shown))
    others = [*(shown for shown, out in desk.unmapped.items() if not out), *standing_out[MOST_STANDING_OUT:]]
    if others:
        desk.note("unmapped", wording.not_mapped(len(others), others[:NAMED_OF_THE_REST]), weighs="note")


def _settled(notes: Sequence[Note], profile: Profile) -> tuple[Note, ...]:
    """The notes, those that decide first; the same sentence on the same resource once."""
    settled = [
        replace(note, weighs="note")
        if note.kind in _SETTLED_BY_A_VALUE and note.path is not None and _holds(profile, note.path)
        else note
        for note in notes
    ]
    unique = list(dict.fromkeys(settled))
    return tuple(sorted(unique, key=lambda note: note.weighs != "decides"))
