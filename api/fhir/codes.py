"""The code map: what codes and names of a record mean in this vocabulary. Data, replaceable by a site."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from api.fhir.index import Index
from api.fhir.map_schema import (
    AnswerEntry,
    ConditionEntry,
    DrugGroupEntry,
    EndingEntry,
    Gives,
    MapFile,
    ObservationEntry,
    ProcedureEntry,
    ReportedEntry,
    SettingEntry,
    SiteEntry,
    ValueEntry,
)
from api.fhir.resources import CodeableConcept
from engine.errors import Fault, KnowledgeBaseBroken
from engine.knowledge import KnowledgeBase
from engine.rule_files import RuleFiles
from engine.wording import folded

VARIABLE = "HCC_CODE_MAP"
_STRENGTH = re.compile(
    r"\d+(?:[.,]\d+)?\s*(?:mg|g|µg|ug|mcg|ml|iu|u|%|毫克|克|毫升|单位)(?:\s*[/:：]\s*\d*\s*[a-zµ毫升片支瓶]+)?",
    re.IGNORECASE,
)
_EMPTY_BRACKETS = re.compile(r"[(（]\s*[)）]")
_TOGETHER = re.compile(r"\s*(?:\+|＋|、|联合)\s*")


class CodeMapBroken(KnowledgeBaseBroken):
    """The code map contradicts itself, the vocabulary or its schema; nothing of it is used."""

    heading = "code map refused"


@dataclass(frozen=True, slots=True)
class DrugsRead:
    """The drugs that a concept names. ``disagree``: its codes and its name stand for different drugs; none is taken."""

    drugs: frozenset[str]
    by: str
    disagree: bool = False


@dataclass(frozen=True, slots=True)
class CodeMap:
    """What codes and names mean; immutable, safe to share. ``digest``: SHA-256 over its files."""

    digest: str
    observations: Index[ObservationEntry]
    methods: Index[ObservationEntry]
    values: Mapping[tuple[str, ...], Index[ValueEntry]]
    answers: Index[AnswerEntry]
    reported: Index[ReportedEntry]
    conditions: Index[ConditionEntry]
    sites: Index[SiteEntry]
    procedures: Index[ProcedureEntry]
    drugs: Index[str]
    regimens: Mapping[str, frozenset[str]]
    drug_groups: Index[DrugGroupEntry]
    endings: Index[EndingEntry]
    settings: Index[SettingEntry]
    class_gives: Mapping[str, Gives]
    systemic_classes: frozenset[str]
    strip: tuple[str, ...]
    line_words: Mapping[str, int]
    line_extensions: frozenset[str]
    ending_extensions: frozenset[str]
    setting_extensions: frozenset[str]
    ages: Mapping[str, int]
    units: Mapping[str, str]
    blood: frozenset[str]
    conspicuous: tuple[str, ...]
    liver_words: tuple[str, ...]
    files: tuple[tuple[str, MapFile], ...]

    def drugs_of(self, concept: CodeableConcept | None) -> frozenset[str]:
        """The drugs (ids of ``rules/regimens/drugs.yaml``) that *concept* names; empty where it names none we know."""
        return self.read_drugs(concept).drugs

    def read_drugs(self, concept: CodeableConcept | None) -> DrugsRead:
        """As :meth:`drugs_of`, with how they were recognised and whether code and name disagree."""
        if concept is None:
            return DrugsRead(frozenset(), "")
        by_code: dict[str, str] = {}
        closed = False
        for coding in concept.coding:
            drug = self.drugs.code(coding.system, coding.code)
            word = self.drugs.systems.get((coding.system or "").rstrip("/"))
            if drug is not None:
                by_code.setdefault(drug, f"{word}|{coding.code}")
            else:
                closed = closed or (coding.code is not None and word in self.drugs.standard)
        named: set[str] = set()
        for word in concept.words:
            named |= self._named(word)
        if by_code:
            disagree = bool(named) and not (named <= set(by_code) or set(by_code) <= named)
            by = ", ".join(by_code.values())
            return DrugsRead(frozenset() if disagree else frozenset(by_code) | named, by, disagree)
        return DrugsRead(frozenset() if closed else frozenset(named), "text" if named and not closed else "")

    def _named(self, word: str) -> frozenset[str]:
        """The drugs that *word* names: one drug, a combination by its name, or several drugs joined by a plus."""
        whole = self._one(word)
        if whole:
            return whole
        pieces = [piece for piece in _TOGETHER.split(word) if piece.strip()]
        parts = [self._one(piece) for piece in pieces]
        return frozenset().union(*parts) if len(pieces) > 1 and all(parts) else frozenset()

    def _one(self, word: str) -> frozenset[str]:
        key = folded(word)
        if key in self.drugs.names:
            return frozenset({self.drugs.names[key]})
        if key in self.regimens:
            return self.regimens[key]
        key = folded(_EMPTY_BRACKETS.sub(" ", _STRENGTH.sub(" ", word.split("[")[0])))
        for form in self.strip:
            key = key.replace(form, "")
        return frozenset({self.drugs.names[key]}) if key in self.drugs.names else frozenset()

    def names_liver(self, words: Iterable[str]) -> bool:
        """Whether one of *words* names the liver."""
        return any(known in folded(word) for word in words for known in self.liver_words)

    def stands_out(self, words: Iterable[str]) -> bool:
        """Whether one of *words* sounds like a matter of the liver or of a tumour."""
        return any(known in folded(word) for word in words for known in self.conspicuous)

    def blood_only(self, words: Iterable[str]) -> bool:
        """Whether *words*, the names of a specimen, leave it blood."""
        return all(folded(word) in self.blood for word in words)


def default_folder() -> Path:
    """The map to use: ``$HCC_CODE_MAP``, else the one that comes with the package."""
    chosen = os.environ.get(VARIABLE)
    return Path(chosen) if chosen else Path(__file__).resolve().parent / "maps"


def load_codes(kb: KnowledgeBase, folder: Path | None = None) -> CodeMap:
    """The code map in *folder* (default: :func:`default_folder`) for the vocabulary of *kb*.

    Raises :class:`CodeMapBroken` with every fault found: file, line, path, and what to write instead.
    """
    from api.fhir.map_loader import build

    chosen = folder or default_folder()
    if not chosen.is_dir() or not any(chosen.glob("*.yaml")):
        fault = Fault("codes.missing", "", f"there are no map files in {chosen}.", f"Check the variable {VARIABLE}.")
        raise CodeMapBroken([fault])
    files = RuleFiles(chosen)
    read = [(place, loaded) for place, loaded in files.each("*.yaml", MapFile)]
    found = build(kb, read, files.digest())
    if files.faults:
        raise CodeMapBroken(sorted(files.faults, key=lambda fault: (fault.file or "", fault.line or 0, fault.path)))
    return found
