"""Observations: laboratory results, findings, scores, stages, and what a form asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from api.fhir import wording
from api.fhir.answers import NoAnswer, answer, has_value, written
from api.fhir.dates import day_of, last_day
from api.fhir.desk import Desk
from api.fhir.found import Origin
from api.fhir.map_schema import ObservationEntry
from api.fhir.record import Record
from api.fhir.resources import CodeableConcept, Condition, Observation, Valued
from engine.assessment import Bilingual

_FINAL = ("final", "amended", "corrected")


def read_observation(desk: Desk, record: Record, observation: Observation, where: str) -> None:
    """What *observation* and its components say."""
    elsewhere = _about_something_else(desk, record, observation)
    moment = observation.effectiveDateTime or observation.effectiveInstant
    if moment is None and observation.effectivePeriod is None:
        on = day_of(observation.issued)
    else:
        on = last_day(moment, observation.effectivePeriod)
    if has_value(observation) or observation.dataAbsentReason is not None or not observation.component:
        _read(desk, observation, observation, where, on, elsewhere)
    for part in observation.component:
        _read(desk, part, observation, where, on, elsewhere)


def _read(desk: Desk, part: Valued, whole: Observation, where: str, on: date | None, elsewhere: bool) -> None:
    found = entry_of(desk, part.code, whole.method if part is whole else None, where)
    if found is None:
        return
    entry, by = found
    fact = desk.fact(entry.fields[0])
    about = wording.name(fact)
    if whole.status == "entered-in-error":
        desk.note("entered_in_error", wording.entered_in_error(about), where, fact)
    elif whole.status not in (*_FINAL, "preliminary"):
        desk.note("not_final", wording.not_final(about, whole.status), where, fact)
    elif whole.altered:
        desk.note("unreadable", wording.unreadable(about, "", "altered"), where, fact)
    elif elsewhere:
        desk.note("unreadable", wording.unreadable(about, "", "focus"), where, fact)
    elif entry.site == "liver" and not _liver(desk, whole):
        desk.note("unreadable", wording.unreadable(about, "", "not_liver"), where, fact)
    elif entry.specimen == "blood" and by == "text" and not _blood(desk, whole):
        desk.note("unreadable", wording.unreadable(about, "", "specimen"), where, fact)
    else:
        offer_answers(desk, part, entry, Origin(fact.path, where, on, written(part), by), whole.status in _FINAL)


def _about_something_else(desk: Desk, record: Record, observation: Observation) -> bool:
    """Whether the record says that it is about another person, or about another disease than liver cancer."""
    for reference in observation.focus:
        target = record.target(reference, observation)
        if isinstance(target, Condition):
            entries = desk.codes.conditions.of(target.code).entries
            if not any("diagnosis" in entry.gives for entry in entries):
                return True
        elif (reference.reference or "").rpartition("/")[0].rpartition("/")[2] in ("Patient", "RelatedPerson", "Group"):
            return True
    return False


def _liver(desk: Desk, observation: Observation) -> bool:
    if observation.bodySite is None:
        return True
    site = desk.codes.sites.of(observation.bodySite).only
    return (site is not None and site.site == "liver") or desk.codes.names_liver(observation.bodySite.words)


def _blood(desk: Desk, observation: Observation) -> bool:
    display = observation.specimen.display if observation.specimen else None
    return display is None or desk.codes.blood_only([display])


def entry_of(
    desk: Desk, code: CodeableConcept | None, method: CodeableConcept | None, where: str
) -> tuple[ObservationEntry, str] | None:
    """Which facts the question asks for; what is not known, or known only to be reported, is noted."""
    match = desk.codes.observations.of(code)
    by_method = desk.codes.methods.of(method)
    entries = [*match.entries, *by_method.entries]
    if not entries:
        reported = desk.codes.reported.of(code)
        if reported.entries:
            says = reported.entries[0].says
            shown = (code.words or [reported.by])[0] if code else reported.by
            desk.note("unmapped", Bilingual(f"{shown}: {says.en}", f"{shown}：{says.zh}"), where, weighs="note")
        else:
            desk.unknown(code)
        return None
    if any(not set(entry.fields) & set(entries[0].fields) for entry in entries[1:]):
        named = (code.words if code else []) or [match.by]
        desk.note("conflict", wording.meanings(named[0]), where, desk.fact(entries[0].fields[0]))
        return None
    return entries[0], match.by or by_method.by


def offer_answers(desk: Desk, part: Valued, entry: ObservationEntry, origin: Origin, final: bool) -> None:
    """Offer the answer to every fact of the question that can read it; where none can, say why."""
    reasons: list[str] = []
    taken = False
    for name in entry.fields:
        fact = desk.fact(name)
        try:
            given = answer(part, fact, tuple(entry.fields), desk.codes, desk.site)
        except NoAnswer as none:
            reasons.append(none.why)
            continue
        why = desk.offer(fact, given.raw, replace(origin, path=fact.path, written=given.written), final=final)
        taken = taken or why is None
        if why is not None:
            reasons.append(why)
    if taken:
        return
    fact = desk.fact(entry.fields[0])
    if "disagree" in reasons:
        desk.note("conflict", wording.meanings(origin.written), origin.resource, fact)
    else:
        about = wording.name(fact)
        desk.note("unreadable", wording.unreadable(about, origin.written, reasons[0]), origin.resource, fact)
