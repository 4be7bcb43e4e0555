"""What the readers of the single resources share while one record is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from api.fhir import wording
from api.fhir.codes import CodeMap
from api.fhir.found import Candidate, Note, NoteKind, Origin, Weight, known
from api.fhir.map_schema import Gives
from api.fhir.resources import CodeableConcept
from engine.assess import Engine
from engine.assessment import Bilingual
from engine.readings import Unreadable, read_value
from engine.values import Choice
from engine.vocabulary import Fact


@dataclass(slots=True)
class Desk:
    """One record under way: what was found so far. Belongs to one call and is thrown away with it."""

    engine: Engine
    codes: CodeMap
    today: date
    site: Mapping[str, Decimal]
    candidates: list[Candidate] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    unmapped: dict[str, bool] = field(default_factory=dict)

    def fact(self, name: str) -> Fact:
        """The fact called *name*."""
        return self.engine.kb.facts[name]

    def note(
        self,
        kind: NoteKind,
        says: Bilingual,
        where: str | None = None,
        fact: Fact | None = None,
        weighs: Weight = "decides",
    ) -> None:
        """Keep a note."""
        self.notes.append(Note(kind, says, where, fact.path if fact else None, weighs))

    def unknown(self, concept: CodeableConcept | None) -> None:
        """Keep a concept that the map does not hold; its name, never a narrative, is shown."""
        if concept is None:
            return
        coding = next((coding for coding in concept.coding if coding.code), None)
        words = concept.words
        system = self.codes.observations.systems.get((coding.system or "").rstrip("/"), "") if coding else ""
        code = f"{system}|{coding.code}" if coding and system else (coding.code or "") if coding else ""
        shown = wording.short(" ".join(part for part in (code, words[0] if words else "") if part))
        if shown:
            self.unmapped.setdefault(shown, self.codes.stands_out([*words, code]))

    def offer(
        self,
        fact: Fact,
        raw: Any,
        origin: Origin,
        *,
        final: bool = True,
        standing: bool = False,
        ages: bool = True,
    ) -> str | None:
        """Try *raw* on the engine's own reader. Returns why it was not taken, or ``None`` where it was or says nothing."""
        if origin.on is not None and origin.on > self.today:
            return "future"
        try:
            reading = read_value(fact, raw, self.site)
        except Unreadable as error:
            return error.code
        if reading.alert:
            return "not_comparable"
        value = known(reading)
        if value is not None:
            if fact.origin == "history" and isinstance(value, Choice):
                (raw,) = value.possible  # said plainly of the treatment, where the engine knows fewer words
            self.candidates.append(Candidate(fact, raw, value, origin, final, standing, ages))
        return None

    def give(self, gives: Gives, where: str, on: date | None, written: str, by: str, **how: bool) -> None:
        """Offer what an entry of the map gives; the map was checked, so that only the day can be against it."""
        for name, raw in gives.items():
            fact = self.fact(name)
            why = self.offer(fact, raw, Origin(fact.path, where, on, written, by), **how)
            if why is not None:
                self.note("unreadable", wording.unreadable(wording.name(fact), written, why), where, fact)
