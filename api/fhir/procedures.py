"""Procedures done. One that is not recorded, or recorded as not done, is never read as a plain no."""

from __future__ import annotations

from datetime import date

from api.fhir import wording
from api.fhir.dates import first_day_of, last_day
from api.fhir.desk import Desk
from api.fhir.map_schema import ProcedureEntry
from api.fhir.record import Record
from api.fhir.resources import CodeableConcept, Condition, Given, Procedure
from engine.assessment import Bilingual
from engine.phrases import bilingual

AROUND = frozenset({"resection", "ablation", "transplantation"})


def read_procedures(desk: Desk, record: Record) -> frozenset[str]:
    """What the procedures of *record* say; the ids of those that were done."""
    done: set[str] = set()
    sessions: list[date | None] = []
    for resource, where in record.resources:
        if isinstance(resource, Procedure):
            entry = _read(desk, record, resource, where)
            if entry is not None:
                done.add(entry.procedure)
                if entry.procedure == "tace":
                    sessions.append(last_day(resource.performedDateTime, resource.performedPeriod))
    if sessions:
        desk.note("inferred_not", wording.sessions(sorted(sessions, key=lambda day: day or date.min)))
    return frozenset(done)


def _read(desk: Desk, record: Record, procedure: Procedure, where: str) -> ProcedureEntry | None:
    """The entry of *procedure* where it was done."""
    match = desk.codes.procedures.of(procedure.code)
    shown = ((procedure.code.words if procedure.code else []) or [match.by])[0]
    if len({entry.procedure for entry in match.entries}) > 1:
        desk.note("conflict", wording.meanings(shown), where)
        return None
    if not match.entries:
        desk.unknown(procedure.code)
        return None
    entry = match.entries[0]
    about = bilingual(desk.engine.kb.procedures[entry.procedure].name)
    names = [*entry.gives, *([entry.recent.field] if entry.recent else [])]
    fact = desk.fact(names[0]) if names else None
    on = last_day(procedure.performedDateTime, procedure.performedPeriod)
    if procedure.status == "entered-in-error":
        desk.note("entered_in_error", wording.entered_in_error(about), where, fact)
    elif procedure.status != "completed":
        desk.note("not_final", wording.not_final(about, procedure.status), where, fact)
    elif procedure.altered:
        desk.note("unreadable", wording.unreadable(about, "", "altered"), where, fact)
    elif on is not None and on > desk.today:
        desk.note("unreadable", wording.unreadable(about, shown, "future"), where, fact)
    elif not _of_the_liver(desk, record, procedure, entry, match.coded):
        desk.note("unreadable", wording.unreadable(about, shown, "liver_not_named"), where, fact)
    else:
        _give(desk, entry, on, shown, match.by, where, about)
        return entry
    return None


def _give(
    desk: Desk, entry: ProcedureEntry, on: date | None, shown: str, by: str, where: str, about: Bilingual
) -> None:
    desk.give(entry.gives, where, on, shown, by, standing=True, ages=False)
    if entry.date is not None and on is not None:
        desk.give({entry.date: on.isoformat()}, where, on, str(on), by, ages=False)
    if entry.recent is not None:
        if on is None:
            fact = desk.fact(entry.recent.field)
            desk.note("unreadable", wording.unreadable(about, shown, "no_day"), where, fact)
        elif on >= first_day_of(entry.recent, desk.today):
            desk.give({entry.recent.field: "yes"}, where, on, shown, by, standing=True, ages=False)


def _of_the_liver(desk: Desk, record: Record, procedure: Procedure, entry: ProcedureEntry, coded: bool) -> bool:
    if entry.needs_liver is None or (entry.needs_liver == "by_name" and coded):
        return True
    if procedure.code is not None and desk.codes.names_liver(procedure.code.words):
        return True
    for place in procedure.bodySite:
        site = desk.codes.sites.of(place).only
        if (site is not None and site.site == "liver") or desk.codes.names_liver(place.words):
            return True
    return bool(for_liver_cancer(desk, record, procedure))


def for_liver_cancer(desk: Desk, record: Record, act: Procedure | Given) -> bool | None:
    """Whether the reason recorded for *act* is liver cancer; ``None`` where the record gives none that is known."""
    concepts: list[CodeableConcept | None] = list(act.reasonCode)
    for reference in act.reasonReference:
        target = record.target(reference, act)
        if isinstance(target, Condition):
            concepts.append(target.code)
    verdicts = [_is_liver_cancer(desk, concept) for concept in concepts]
    return None if not verdicts else any(verdicts)


def _is_liver_cancer(desk: Desk, concept: CodeableConcept | None) -> bool:
    return any(
        {"diagnosis", "extrahepatic_spread"} & set(entry.gives) for entry in desk.codes.conditions.of(concept).entries
    ) or (concept is not None and desk.codes.names_liver(concept.words))
