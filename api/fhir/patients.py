"""The Patient resource: sex, and the age on the day of the assessment."""

from __future__ import annotations

from api.fhir import wording
from api.fhir.dates import age_on
from api.fhir.desk import Desk
from api.fhir.found import Origin
from api.fhir.resources import Patient


def read_patient(desk: Desk, patient: Patient, where: str) -> None:
    """What *patient* says. Where someone lives is not where they are treated, so that the region is not taken from it."""
    if patient.altered:
        desk.note("unreadable", wording.unreadable(wording.name(desk.fact("age")), "", "altered"), where)
        return
    if patient.gender in ("male", "female"):
        _give(desk, "sex", patient.gender, patient.gender, where, "Patient.gender")
    if patient.birthDate is not None:
        age = age_on(desk.today, patient.birthDate)
        if age is None:
            desk.note("unreadable", wording.BIRTH, where, desk.fact("age"))
        else:
            _give(desk, "age", age, str(age), where, "Patient.birthDate")
    if patient.deceasedBoolean or patient.deceasedDateTime is not None:
        desk.note("contradiction", wording.DECEASED, where)


def _give(desk: Desk, name: str, raw: str | int, written: str, where: str, by: str) -> None:
    fact = desk.fact(name)
    why = desk.offer(fact, raw, Origin(fact.path, where, None, written, by), ages=False)
    if why is not None:
        desk.note("unreadable", wording.unreadable(wording.name(fact), written, why), where, fact)
