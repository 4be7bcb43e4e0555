"""Looking up what a concept means: by code first, by its name only where no code decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from api.fhir.resources import CodeableConcept
from engine.wording import folded

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """What a concept means. ``entries`` holds more than one where its codes, or its codes and its name, disagree.

    ``by``: how it was recognised. ``coded``: by a code, not by its name.
    """

    entries: tuple[T, ...]
    by: str
    coded: bool

    @property
    def only(self) -> T | None:
        """The one meaning, or ``None`` where there is none or they disagree."""
        return self.entries[0] if len(self.entries) == 1 else None


@dataclass(frozen=True, slots=True)
class Index(Generic[T]):
    """Meanings by code, by beginning of a code, and by name.

    *systems*: word of each system by its URI. *standard*: words of the systems whose codes are never read by name.
    """

    systems: Mapping[str, str]
    standard: frozenset[str]
    exact: Mapping[tuple[str, str], T]
    prefixes: Mapping[str, tuple[tuple[str, T], ...]]
    names: Mapping[str, T]

    def code(self, uri: str | None, code: str | None) -> T | None:
        """The meaning of one code."""
        if uri is None or code is None:
            return None
        word = self.systems.get(uri.rstrip("/"))
        if word is None:
            return None
        found = self.exact.get((word, code.strip()))
        if found is not None:
            return found
        for beginning, entry in self.prefixes.get(word, ()):
            if code.startswith(beginning):
                return entry
        return None

    def name(self, words: list[str]) -> list[T]:
        """The distinct meanings of *words*, each taken whole."""
        found: list[T] = []
        for word in words:
            entry = self.names.get(folded(word))
            if entry is not None and entry not in found:
                found.append(entry)
        return found

    def of(self, concept: CodeableConcept | None) -> Match[T]:
        """What *concept* means.

        A code beats the name; where the name means something else, both are kept and nothing is chosen. A code of a
        standard system that the map does not hold means something, only not to us: the name is not used then.
        """
        if concept is None:
            return Match((), "", False)
        found: list[T] = []
        by = ""
        closed = False
        for coding in concept.coding:
            entry = self.code(coding.system, coding.code)
            word = self.systems.get((coding.system or "").rstrip("/"))
            if entry is None:
                closed = closed or (coding.code is not None and word in self.standard)
            elif entry not in found:
                found.append(entry)
                by = by or f"{word}|{coding.code}"
        named = self.name(concept.words)
        if found:
            return Match((*found, *(entry for entry in named if entry not in found)), by, True)
        if closed:
            return Match((), "", False)
        return Match(tuple(named), "text", False)
