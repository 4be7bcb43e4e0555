"""Whose record it is. What is of another patient, or of nobody named, is never used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from api.fhir.resources import Identifier, Patient, Reference


@dataclass(frozen=True, slots=True)
class Subject:
    """The patient asked about: the id, the URLs and the business identifiers the record knows them by."""

    id: str | None
    urls: frozenset[str]
    identifiers: frozenset[tuple[str, str]]

    def is_meant_by(self, reference: Reference | None) -> bool:
        """Whether *reference* points at this patient."""
        if reference is None:
            return False
        target = reference.reference
        if target is None:
            return reference.identifier is not None and _pair(reference.identifier) in self.identifiers
        target = target.split("/_history/")[0]
        if target in self.urls:
            return True
        kind, _, name = target.rpartition("/")
        if self.id is None or name != self.id:
            return False
        base, _, last = kind.rpartition("/")
        if last != "Patient":
            return False
        return not base or not any(url.startswith("http") for url in self.urls)


def _pair(identifier: Identifier) -> tuple[str, str]:
    return identifier.system or "", identifier.value or ""


def subject_of(
    patients: Sequence[tuple[Patient, str | None]], references: Sequence[Reference | None], asked: str | None
) -> Subject | None:
    """The patient asked about: by id, else the only one of the record, else the only one its resources speak of.

    *patients*: those of the record with the URL of each. ``None`` where more than one could be meant.
    """
    if asked is not None:
        meant = [(patient, url) for patient, url in patients if patient.id == asked]
        return _subject(asked, meant)
    if patients:
        if len({patient.id for patient, _ in patients}) > 1:
            return None
        return _subject(patients[0][0].id, patients)
    targets = {
        reference.reference.split("/_history/")[0] for reference in references if reference and reference.reference
    }
    if len(targets) != 1:
        return None
    target = targets.pop()
    kind, _, name = target.rpartition("/")
    return Subject(name if kind.rpartition("/")[2] == "Patient" else None, frozenset({target}), frozenset())


def _subject(name: str | None, patients: Sequence[tuple[Patient, str | None]]) -> Subject:
    urls = frozenset(url for _, url in patients if url)
    pairs = frozenset(_pair(known) for patient, _ in patients for known in patient.identifier if known.value)
    return Subject(name, urls, pairs)
