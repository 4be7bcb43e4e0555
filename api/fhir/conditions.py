"""Conditions: diagnoses and problems. What is not recorded is never read as absent."""

from __future__ import annotations

from datetime import date

from api.fhir import wording
from api.fhir.dates import day_of, first_day_of, last_day
from api.fhir.desk import Desk
from api.fhir.found import Origin, known, narrower
from api.fhir.map_schema import ConditionEntry
from api.fhir.observations import entry_of, offer_answers
from api.fhir.resources import CodeableConcept, Condition, Valued
from engine.assessment import Bilingual
from engine.readings import read_value

HISTOLOGY = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior"
_PRESENT = ("active", "recurrence", "relapse")
_OVER = ("inactive", "remission", "resolved")


def read_condition(desk: Desk, condition: Condition, where: str) -> None:
    """What *condition* says."""
    concepts = [condition.code, *(item.valueCodeableConcept for item in condition.extension if item.url == HISTOLOGY)]
    found: list[tuple[ConditionEntry, str, str]] = []
    for concept in concepts:
        match = desk.codes.conditions.of(concept)
        shown = (concept.words if concept else []) or [match.by]
        if not match.entries:
            if concept is condition.code:
                _unknown(desk, concept, where)
        elif _agree(desk, match.entries):
            found += [(entry, match.by, shown[0]) for entry in match.entries]
        else:
            desk.note("conflict", wording.meanings(shown[0]), where)
    for number, (entry, by, shown_as) in enumerate(found):
        _entry(desk, condition, entry, by, shown_as, where, first=number == 0)
    if _usable(condition):
        _stages(desk, condition, where)


def _unknown(desk: Desk, concept: CodeableConcept | None, where: str) -> None:
    reported = desk.codes.reported.of(concept)
    if reported.entries and concept is not None:
        says, shown = reported.entries[0].says, (concept.words or [reported.by])[0]
        desk.note("unmapped", Bilingual(f"{shown}: {says.en}", f"{shown}：{says.zh}"), where)
    else:
        desk.unknown(concept)


def _agree(desk: Desk, entries: tuple[ConditionEntry, ...]) -> bool:
    """Whether the meanings of one concept can all be true of one thing: they share a fact and do not differ on any."""
    for other in entries[1:]:
        shared = set(entries[0].gives) & set(other.gives)
        if not shared:
            return False
        for name in shared:
            first, second = (known(read_value(desk.fact(name), entry.gives[name], {})) for entry in (entries[0], other))
            if first is None or second is None or narrower(first, second) is None:
                return False
    return True


def _code_of(concept: CodeableConcept | None) -> str | None:
    """The code of a status; ``""`` where there is a status without a code."""
    if concept is None:
        return None
    return next((coding.code for coding in concept.coding if coding.code), "")


def _usable(condition: Condition) -> bool:
    return _code_of(condition.verificationStatus) in (None, "confirmed") and not condition.altered


def _entry(
    desk: Desk, condition: Condition, entry: ConditionEntry, by: str, shown: str, where: str, *, first: bool
) -> None:
    about = Bilingual(wording.short(shown), wording.short(shown))
    names = [*entry.gives, *entry.past, *([entry.event.field] if entry.event else [])]
    fact = desk.fact(names[0]) if names else None
    verified, clinical = _code_of(condition.verificationStatus), _code_of(condition.clinicalStatus)
    if not _usable(condition):
        if not first:
            return
        if verified == "entered-in-error":
            desk.note("entered_in_error", wording.entered_in_error(about), where, fact)
        elif condition.altered:
            desk.note("unreadable", wording.unreadable(about, "", "altered"), where, fact)
        else:
            desk.note("not_final", wording.unsure(about, verified or "?"), where, fact)
        return
    recorded = day_of(condition.recordedDate) or _onset(condition)
    if entry.event is not None:
        _event(desk, condition, entry, by, shown, where)
    if _ended(condition, clinical, desk.today):
        if entry.past:
            desk.give(entry.past, where, recorded, shown, by, ages=False)
        elif entry.gives:
            desk.note("superseded", wording.over(about), where, fact, weighs="note")
    elif entry.sites and _in_the_liver(desk, condition):
        desk.note("unreadable", wording.unreadable(about, "", "in_the_liver"), where, fact)
    elif clinical in _PRESENT or (clinical is None and entry.lasting):
        desk.give(entry.gives, where, recorded, shown, by, standing=entry.lasting, ages=not entry.lasting)
        if entry.sites:
            _sites(desk, condition, where, recorded, by)
    elif entry.gives:
        desk.note("not_final", wording.not_final(about, clinical), where, fact)


def _ended(condition: Condition, clinical: str | None, today: date) -> bool:
    if clinical in _OVER:
        return True
    if condition.abatementString is not None:
        return True
    end = condition.abatementDateTime or (condition.abatementPeriod.end if condition.abatementPeriod else None)
    if end is None:
        return False
    day = day_of(end)
    return day is None or day <= today


def _in_the_liver(desk: Desk, condition: Condition) -> bool:
    """Whether every site named is the liver, which is no spread out of it."""
    sites = [desk.codes.sites.of(place).only for place in condition.bodySite]
    return bool(sites) and all(site is not None and site.site == "liver" for site in sites)


def _onset(condition: Condition) -> date | None:
    period = condition.onsetPeriod
    return day_of(condition.onsetDateTime) or (day_of(period.start) if period else None)


def _event(desk: Desk, condition: Condition, entry: ConditionEntry, by: str, shown: str, where: str) -> None:
    """An event counts for a time after the day it happened; an older one says nothing about that time."""
    assert entry.event is not None
    fact, on = desk.fact(entry.event.field), _onset(condition)
    if on is None:
        desk.note("unreadable", wording.unreadable(wording.name(fact), shown, "no_day"), where, fact)
    elif on >= first_day_of(entry.event, desk.today):
        desk.give({fact.id: "yes"}, where, on, shown, by, standing=True, ages=False)


def _sites(desk: Desk, condition: Condition, where: str, on: date | None, by: str) -> None:
    """The sites of a metastasis; that there are no others is not said."""
    for place in condition.bodySite:
        site = desk.codes.sites.of(place).only
        if site is None:
            desk.unknown(place)
        elif site.site != "liver":
            shown = (place.words or [site.site])[0]
            desk.give({"extrahepatic_sites": [site.site, "unknown"]}, where, on, shown, by, standing=True, ages=False)


def _stages(desk: Desk, condition: Condition, where: str) -> None:
    """Stages written into the condition itself; they are as old as its record."""
    for stage in condition.stage:
        if stage.summary is None or stage.type is None:
            continue
        found = entry_of(desk, stage.type, stage.type, where)
        if found is not None:
            entry, by = found
            shown = (stage.summary.words or [""])[0]
            on = last_day(condition.recordedDate, None)
            origin = Origin(desk.fact(entry.fields[0]).path, where, on, shown, by)
            offer_answers(desk, Valued(valueCodeableConcept=stage.summary), entry, origin, True)
