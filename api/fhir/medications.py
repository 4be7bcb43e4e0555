"""Drugs: what is taken now, systemic treatment so far, and treatment lines where the record itself numbers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from api.fhir import wording
from api.fhir.dates import day_of, last_day
from api.fhir.desk import Desk
from api.fhir.found import Origin
from api.fhir.procedures import AROUND, for_liver_cancer
from api.fhir.record import Record
from api.fhir.resources import (
    CodeableConcept,
    Given,
    Medication,
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    Period,
)
from engine.assessment import Bilingual
from engine.wording import folded

_ORDERED = ("order", "original-order", "reflex-order", "filler-order", "instance-order")
_TAKEN = {
    "MedicationRequest": ("active", "completed"),
    "MedicationAdministration": ("in-progress", "completed", "stopped", "on-hold"),
    "MedicationStatement": ("active", "completed", "stopped", "on-hold"),
}
_NOW = {
    "MedicationRequest": ("active",),
    "MedicationAdministration": ("in-progress",),
    "MedicationStatement": ("active",),
}


@dataclass(frozen=True, slots=True)
class Course:
    """A systemic drug of liver cancer that was given: when, which line, in which setting, and how it ended.

    Without ``drugs``: something was given that may have been one and is not known; no line is sure beside it.
    """

    drugs: frozenset[str]
    where: str
    by: str
    start: date | None
    end: date | None
    line: int | None
    setting: str | None
    ended: str | None
    running: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """Treatment lines as a profile has them, and the resources they come from."""

    lines: list[dict[str, Any]]
    origins: tuple[Origin, ...]


def read_medications(desk: Desk, record: Record, done: frozenset[str]) -> Lines | None:
    """What the drugs of *record* say. *done*: procedures done. Returns treatment lines where the record numbers them."""
    courses: list[Course] = []
    for resource, where in record.resources:
        if isinstance(resource, Given):
            course = _read(desk, record, resource, where)
            if course is not None:
                courses.append(course)
    return _history(desk, courses, done)


def concepts_of(record: Record, given: Given) -> list[CodeableConcept]:
    """The concepts that name the drug: its own, or those of the Medication it refers to, or of what that is made of."""
    if given.medicationCodeableConcept is not None:
        return [given.medicationCodeableConcept]
    target = record.target(given.medicationReference, given) if given.medicationReference else None
    if not isinstance(target, Medication):
        return []
    if target.code is not None and (target.code.coding or target.code.text):
        return [target.code]
    return [part.itemCodeableConcept for part in target.ingredient if part.itemCodeableConcept is not None]


def _read(desk: Desk, record: Record, given: Given, where: str) -> Course | None:
    concepts = concepts_of(record, given)
    reading = [desk.codes.read_drugs(concept) for concept in concepts]
    shown = next((word for concept in concepts for word in concept.words), "")
    groups = [entry for concept in concepts for entry in desk.codes.drug_groups.of(concept).entries]
    if any(part.disagree for part in reading):
        desk.note("conflict", wording.meanings(shown), where)
        return _doubtful(given, where)
    drugs = frozenset().union(*(part.drugs for part in reading)) if reading else frozenset()
    if not drugs and not groups:
        for concept in concepts:
            desk.unknown(concept)
        sounds_so = desk.codes.stands_out([word for concept in concepts for word in concept.words])
        return _doubtful(given, where) if sounds_so or _line(desk, given) is not None else None
    about = _names(desk, drugs) if drugs else Bilingual(wording.short(shown), wording.short(shown))
    by = ", ".join(part.by for part in reading if part.by) or "text"
    if given.status == "entered-in-error":
        desk.note("entered_in_error", wording.entered_in_error(about), where)
        return None
    if given.altered:
        desk.note("unreadable", wording.unreadable(about, "", "altered"), where)
        return None
    if not _was_taken(given):
        status = given.status or "?"
        if isinstance(given, MedicationRequest) and status in _TAKEN["MedicationRequest"]:
            status = f"{status}, {given.intent or '?'}"
        desk.note("not_final", wording.not_given(about, status), where, weighs="note")
        return None
    start, end = _days(given)
    if start is not None and start > desk.today:
        desk.note("unreadable", wording.unreadable(about, shown, "future"), where)
        return None
    _taken_now(desk, given, drugs, [entry.gives for entry in groups], where, end or start, shown, by)
    line = _line(desk, given)
    systemic = frozenset(name for name in drugs if _is_systemic(desk, name, numbered=line is not None))
    if not systemic:
        return None
    if isinstance(given, MedicationRequest) and given.status == "active" and line is None:
        desk.note("inferred_not", wording.only_ordered(_names(desk, systemic)), where)
        return None
    if for_liver_cancer(desk, record, given) is False:
        desk.note("inferred_not", wording.other_reason(_names(desk, systemic)), where)
        return None
    return Course(
        systemic,
        where,
        by,
        start,
        end,
        line,
        _setting(desk, given),
        _ended(desk, given),
        _now(given),
    )


def _doubtful(given: Given, where: str) -> Course | None:
    return Course(frozenset(), where, "", None, None, None, None, None, False) if _was_taken(given) else None


def _is_systemic(desk: Desk, drug: str, *, numbered: bool) -> bool:
    """Whether a drug is systemic treatment of liver cancer; of a numbered line every drug is that treats the tumour."""
    classes = set(desk.engine.kb.drugs[drug].classes)
    return bool(desk.codes.systemic_classes & classes) or (numbered and not classes & set(desk.codes.class_gives))


def _now(given: Given) -> bool:
    """Whether the record says that the drug is being taken."""
    return given.status in _NOW[given.resourceType]


def _was_taken(given: Given) -> bool:
    if isinstance(given, MedicationRequest) and (given.doNotPerform or given.intent not in _ORDERED):
        return False
    return given.status in _TAKEN[given.resourceType]


def _days(given: Given) -> tuple[date | None, date | None]:
    if isinstance(given, MedicationRequest):
        return day_of(given.authoredOn), None
    assert isinstance(given, MedicationAdministration | MedicationStatement)
    period: Period | None = given.effectivePeriod
    if period is not None:
        return day_of(period.start), day_of(period.end)
    on = last_day(given.effectiveDateTime, None)
    return on, None


def _taken_now(
    desk: Desk,
    given: Given,
    drugs: Iterable[str],
    gives: Sequence[Any],
    where: str,
    on: date | None,
    shown: str,
    by: str,
) -> None:
    """Facts that hold while a drug is taken."""
    if not _now(given):
        return
    _, end = _days(given)
    if end is not None and end < desk.today:
        return
    if isinstance(given, MedicationStatement) and given.dateAsserted is not None:
        on = day_of(given.dateAsserted)
    facts: dict[str, Any] = {}
    for name in drugs:
        for known in desk.engine.kb.drugs[name].classes:
            facts.update(desk.codes.class_gives.get(known, {}))
    for given_by_group in gives:
        facts.update(given_by_group)
    desk.give(facts, where, on, shown, by)


def _named(given: Given) -> list[CodeableConcept]:
    """Where a record may say which line, and in which setting: category, notes."""
    return [*given.category, *(CodeableConcept(text=note.text) for note in given.note if note.text)]


def _line(desk: Desk, given: Given) -> int | None:
    """The number of the line; ``None`` where none, or more than one, is given."""
    found = {
        number
        for concept in _named(given)
        for word in concept.words
        if (number := desk.codes.line_words.get(folded(word))) is not None
    }
    for extension in given.extension:
        if extension.url in desk.codes.line_extensions:
            number = extension.valuePositiveInt or extension.valueInteger
            word = extension.valueString or ""
            number = number or desk.codes.line_words.get(folded(word))
            if number is not None and 1 <= number <= 30:
                found.add(number)
    return found.pop() if len(found) == 1 else None


def _setting(desk: Desk, given: Given) -> str | None:
    concepts = _named(given)
    concepts += [
        extension.valueCodeableConcept or CodeableConcept(text=extension.valueString)
        for extension in given.extension
        if extension.url in desk.codes.setting_extensions
    ]
    found = {entry.setting for concept in concepts for entry in desk.codes.settings.of(concept).entries}
    return found.pop() if len(found) == 1 else ("unclear" if found else None)


def _ended(desk: Desk, given: Given) -> str | None:
    """Why it ended; ``None`` where the record does not say, or says more than one thing."""
    concepts = [
        *given.statusReason,
        *(
            extension.valueCodeableConcept
            for extension in given.extension
            if extension.url in desk.codes.ending_extensions and extension.valueCodeableConcept is not None
        ),
    ]
    for concept in concepts:
        if not desk.codes.endings.of(concept).entries:
            desk.unknown(concept)
    found = {entry.ended for concept in concepts for entry in desk.codes.endings.of(concept).entries}
    return found.pop() if len(found) == 1 else None


def _names(desk: Desk, drugs: Iterable[str]) -> Bilingual:
    known = [desk.engine.kb.drugs[name].name for name in sorted(drugs)]
    return Bilingual(", ".join(text.en for text in known), "、".join(text.zh for text in known))


# --- the history ----------------------------------------------------------------------------------------


def _history(desk: Desk, courses: Sequence[Course], done: frozenset[str]) -> Lines | None:
    lines = _lines(courses)
    courses = [course for course in courses if course.drugs]
    if not courses:
        return None
    advanced = [course for course in courses if course.setting in (None, "advanced")]
    for setting in ("adjuvant", "neoadjuvant", "conversion"):
        for course in courses:
            if course.setting == setting:
                name = f"prior_{setting}"
                written = _names(desk, course.drugs).en
                desk.give({name: "yes"}, course.where, course.start, written, course.by, standing=True, ages=False)
    if lines is not None:
        desk.note("inferred_not", wording.lines_taken(len(lines)), weighs="note")
        origins = [
            Origin("treatment.lines", course.where, course.start, _names(desk, course.drugs).en, course.by)
            for course in courses
        ]
        return Lines(lines, tuple(origins))
    seen = _names(desk, {name for course in courses for name in course.drugs})
    plain = [course for course in advanced if course.setting == "advanced" or course.line or not done & AROUND]
    for course in plain:
        written = _names(desk, course.drugs).en
        desk.give(
            {"prior_systemic_therapy": "yes"}, course.where, course.start, written, course.by, standing=True, ages=False
        )
    if advanced and not plain:
        desk.note("inferred_not", wording.setting_unknown(_names(desk, {x for c in advanced for x in c.drugs})))
    desk.note("inferred_not", wording.lines_unknown(seen))
    return None


def _lines(courses: Sequence[Course]) -> list[dict[str, Any]] | None:
    """The lines, where every drug of the record belongs to one and they are numbered from the first without a gap."""
    numbers = {course.line for course in courses}
    if not numbers or None in numbers or numbers != set(range(1, len(numbers) + 1)):
        return None
    if any(course.setting not in (None, "advanced") for course in courses):
        return None
    lines: list[dict[str, Any]] = []
    for number in sorted(number for number in numbers if number is not None):
        of_line = [course for course in courses if course.line == number]
        drugs = sorted({name for course in of_line for name in course.drugs})
        line: dict[str, Any] = {"line": number, "setting": "advanced", "agents": drugs}
        starts = [course.start for course in of_line]
        if all(starts):
            line["start"] = min(start for start in starts if start).isoformat()
        ends = [course.end for course in of_line]
        last = number == len(numbers)
        if all(ends):
            line["end"] = max(end for end in ends if end).isoformat()
        reasons = [{course.ended for course in of_line if name in course.drugs} - {None} for name in drugs]
        if len(set().union(*reasons)) == 1 and all(reasons):  # the same reason, given for every drug of the line
            line["ended"] = reasons[0].pop()
        elif last and "end" not in line and not any(reasons) and all(course.running for course in of_line):
            line["ended"] = "ongoing"
        lines.append(line)
    return lines
