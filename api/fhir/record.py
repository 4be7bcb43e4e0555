"""The resources of one record, sorted, with the references between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from api.fhir import wording
from api.fhir.desk import Desk
from api.fhir.resources import (
    MAX_RESOURCES,
    Condition,
    Given,
    Medication,
    Observation,
    Patient,
    Procedure,
    Reference,
    Resource,
    Unparsed,
    Unread,
    entries_of,
    parse,
)
from api.fhir.subjects import Subject, subject_of

# Types that say nothing of what a profile holds; the others are named in a note.
_ADMINISTRATIVE = frozenset(
    {
        "Encounter",
        "Practitioner",
        "PractitionerRole",
        "Organization",
        "Location",
        "Provenance",
        "AuditEvent",
        "Coverage",
        "Account",
        "Appointment",
        "Device",
        "Group",
        "Binary",
        "Composition",
        "OperationOutcome",
        "Parameters",
        "RelatedPerson",
        "Schedule",
        "Slot",
        "BodyStructure",
        "Specimen",
        "CareTeam",
        "EpisodeOfCare",
        "RequestGroup",
        "ServiceRequest",
        "Task",
        "List",
    }
)


@dataclass(frozen=True, slots=True)
class Record:
    """One record. Each resource with where it is: its type and id, or its place where it has no id."""

    patients: tuple[tuple[Patient, str], ...] = ()
    resources: tuple[tuple[Resource, str], ...] = ()
    by_url: dict[str, Resource] = field(default_factory=dict)

    def target(self, reference: Reference, within: Resource) -> Resource | None:
        """The resource that *reference* points at, in *within* or in the record; one step, never further."""
        where = reference.reference
        if not where:
            return None
        if where.startswith("#"):
            held = next((held for held in within.contained if held.get("id") == where[1:]), None)
            found = parse(held) if held is not None else None
            return found if isinstance(found, Resource) else None
        where = where.split("/_history/")[0]
        return self.by_url.get(where) or self.by_url.get("/".join(where.split("/")[-2:]))


def sort(document: object, desk: Desk, asked: str | None) -> Record:
    """The resources of *document* that are of the patient asked about; everything else is noted."""
    entries = entries_of(document)
    patients: list[tuple[Patient, str, str | None]] = []
    owned: list[tuple[Resource, str]] = []
    by_url: dict[str, Resource] = {}
    unread: Counter[str] = Counter()
    for number, entry in enumerate(entries):
        resource = parse(entry.resource)
        if isinstance(resource, Unread):
            if resource.type not in _ADMINISTRATIVE:
                unread[wording.short(resource.type)] += 1
            continue
        if isinstance(resource, Unparsed):
            where = f"{resource.type or '?'}/{resource.id}" if resource.id else f"[{number}]"
            desk.note("unreadable", wording.unparsed(resource.type, resource.problems), where)
            continue
        where = f"{resource.resourceType}/{resource.id}" if resource.id else f"{resource.resourceType}[{number}]"
        if resource.id:
            by_url.setdefault(where, resource)
        if entry.url:
            by_url.setdefault(entry.url, resource)
        if isinstance(resource, Patient):
            patients.append((resource, where, entry.url))
        else:
            owned.append((resource, where))
    if len(entries) >= MAX_RESOURCES:
        desk.note("unreadable", wording.TOO_MANY)
    if unread:
        desk.note("unmapped", wording.not_read(sorted(unread.items())[:12]), weighs="note")
    return _of_one(desk, patients, owned, by_url, asked)


def _of_one(
    desk: Desk,
    patients: Sequence[tuple[Patient, str, str | None]],
    owned: Sequence[tuple[Resource, str]],
    by_url: dict[str, Resource],
    asked: str | None,
) -> Record:
    references = [_subject_reference(resource) for resource, _ in owned if not isinstance(resource, Medication)]
    subject = subject_of([(patient, url) for patient, _, url in patients], references, asked)
    if subject is None:
        if owned or patients:
            desk.note("other_patient", wording.WHICH_PATIENT)
        return Record()
    kept_patients = tuple((patient, where) for patient, where, _ in patients if _is(patient, subject, asked))
    kept: list[tuple[Resource, str]] = []
    others = 0
    for resource, where in owned:
        if isinstance(resource, Medication):
            continue
        if subject.is_meant_by(_subject_reference(resource)):
            kept.append((resource, where))
        else:
            others += 1
    others += len(patients) - len(kept_patients)
    if others:
        desk.note("other_patient", wording.other_patient(others))
    if asked is not None and not kept and not kept_patients and (owned or patients):
        desk.note("other_patient", wording.NO_PATIENT)
    return Record(kept_patients, tuple(kept), by_url)


def _is(patient: Patient, subject: Subject, asked: str | None) -> bool:
    return patient.id == asked if asked is not None else patient.id == subject.id


def _subject_reference(resource: Resource) -> Reference | None:
    if isinstance(resource, Observation | Condition | Procedure | Given):
        return resource.subject
    return None
