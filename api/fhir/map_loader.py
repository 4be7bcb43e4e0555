"""From the files of the code map to its indexes; whatever contradicts the vocabulary or another entry is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Generic, TypeVar

from api.fhir.codes import CodeMap
from api.fhir.index import Index
from api.fhir.map_checks import At, check_digit_fits, known_fact, known_value, known_values
from api.fhir.map_schema import Code, Coded, MapFile, MedicationWords, ObservationEntry, System, ValueEntry
from engine.errors import did_you_mean
from engine.knowledge import KnowledgeBase
from engine.rule_files import Place
from engine.wording import folded

LIVER = "liver"
T = TypeVar("T")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """An entry and where it stands."""

    item: T
    place: Place
    at: At


def build(kb: KnowledgeBase, read: Sequence[tuple[Place, MapFile]], digest: str) -> CodeMap:
    """The map of *read*; faults are recorded with their places."""
    return _Loader(kb, read).build(digest)


class _Loader:
    """One load: keeps what was seen, so that the faults of all files are reported together."""

    def __init__(self, kb: KnowledgeBase, read: Sequence[tuple[Place, MapFile]]) -> None:
        self.kb = kb
        self.read = read
        self.systems: dict[str, System] = {}
        self.uris: dict[str, str] = {}

    def build(self, digest: str) -> CodeMap:
        self._systems()
        observations = self._each("observations", lambda file: file.observations)
        conditions = self._each("conditions", lambda file: file.conditions)
        procedures = self._each("procedures", lambda file: file.procedures)
        drugs = self._each("drugs", lambda file: file.drugs)
        groups = self._each("drug_groups", lambda file: file.drug_groups)
        classes = self._each("drug_classes", lambda file: file.drug_classes)
        sites = self._each("sites", lambda file: file.sites)
        words = [
            Placed(file.medications, place, ("medications",))
            for place, file in self.read
            if file.medications is not None
        ]
        for placed in conditions:
            for name in ("gives", "past"):
                known_values(self.kb, getattr(placed.item, name), placed.place, (*placed.at, name))
            self._field(placed.item.event.field if placed.item.event else None, placed, "event")
        for entry in procedures:
            known_values(self.kb, entry.item.gives, entry.place, (*entry.at, "gives"))
            self._field(entry.item.date, entry, "date")
            self._field(entry.item.recent.field if entry.item.recent else None, entry, "recent")
            self._known(entry.item.procedure, self.kb.procedures, "procedure", entry)
        for drug in drugs:
            self._known(drug.item.drug, self.kb.drugs, "drug", drug)
        for group in groups:
            known_values(self.kb, group.item.gives, group.place, (*group.at, "gives"))
        for of_class in classes:
            known_values(self.kb, of_class.item.gives, of_class.place, (*of_class.at, "gives"))
            self._known(of_class.item.class_, self.kb.classes, "class", of_class)
        for site in sites:
            self._known(site.item.site, [*self.kb.facts["extrahepatic_sites"].values, LIVER], "site", site)
        for systemic in words:
            for name in systemic.item.systemic_classes:
                self._known(name, self.kb.classes, "systemic_classes", systemic)
        return CodeMap(
            digest=digest,
            observations=self._index(observations, _same, self._vocabulary(observations)),
            methods=self._index(
                [
                    Placed(
                        ObservationEntry(fields=placed.item.fields, codes=placed.item.methods), placed.place, placed.at
                    )
                    for placed in observations
                    if placed.item.methods
                ],
                _same,
            ),
            values=MappingProxyType(self._values(observations)),
            answers=self._index(self._each("answers", lambda file: file.answers), _same),
            reported=self._index(self._each("reported", lambda file: file.reported), _same),
            conditions=self._index(conditions, _same),
            sites=self._index(sites, _same),
            procedures=self._index(procedures, _same, self._named_in_rules(procedures)),
            drugs=self._index(
                drugs,
                lambda item: item.drug,
                {word: name for word, name in self.kb.agent_words.items() if name in self.kb.drugs},
            ),
            regimens=MappingProxyType(self._regimens()),
            drug_groups=self._index(groups, _same),
            endings=self._index(self._each("endings", lambda file: file.endings), _same),
            settings=self._index(self._each("settings", lambda file: file.settings), _same),
            class_gives=MappingProxyType({placed.item.class_: placed.item.gives for placed in classes}),
            systemic_classes=frozenset(name for placed in words for name in placed.item.systemic_classes),
            strip=tuple(sorted({folded(form) for x in words for form in x.item.strip}, key=len, reverse=True)),
            line_words=MappingProxyType(self._lines()),
            line_extensions=_urls(words, lambda item: item.line_extensions),
            ending_extensions=_urls(words, lambda item: item.ending_extensions),
            setting_extensions=_urls(words, lambda item: item.setting_extensions),
            ages=MappingProxyType(self._ages()),
            units=MappingProxyType(self._units()),
            blood=frozenset(folded(word) for _, file in self.read for word in file.blood),
            conspicuous=tuple(folded(word) for _, file in self.read for word in file.conspicuous),
            liver_words=tuple(folded(word) for _, file in self.read for word in file.liver_words),
            files=tuple((place.shown_as, file) for place, file in self.read),
        )

    # --- reading sections -----------------------------------------------------------------------------

    def _each(self, name: str, section: Callable[[MapFile], list[T]]) -> list[Placed[T]]:
        return [
            Placed(item, place, (name, index)) for place, file in self.read for index, item in enumerate(section(file))
        ]

    def _known(self, name: str, known: Iterable[str], what: str, placed: Placed[T]) -> None:
        pool = list(known)
        if name not in pool:
            placed.place.report(
                f"codes.unknown_{what}",
                f"no {what.replace('_', ' ')} is called {name!r}.",
                did_you_mean(name, pool),
                (*placed.at, what),
            )

    def _field(self, name: str | None, placed: Placed[T], *within: str) -> None:
        if name is not None:
            known_fact(self.kb, name, placed.place, (*placed.at, *within))

    def _systems(self) -> None:
        for placed in self._each("systems", lambda file: file.systems):
            if placed.item.word in self.systems:
                placed.place.report(
                    "codes.system_twice", f"the system {placed.item.word!r} stands twice.", "Join the two.", placed.at
                )
            self.systems[placed.item.word] = placed.item
            for uri in placed.item.uris:
                other = self.uris.setdefault(uri.rstrip("/"), placed.item.word)
                if other != placed.item.word:
                    placed.place.report(
                        "codes.uri_twice",
                        f"{uri!r} is the URI of both {other!r} and {placed.item.word!r}.",
                        "Remove it from one of them.",
                        (*placed.at, "uris"),
                    )

    # --- indexes --------------------------------------------------------------------------------------

    def _index(
        self, entries: Sequence[Placed[T]], meaning: Callable[[T], V], more_names: Mapping[str, V] | None = None
    ) -> Index[V]:
        """*entries* by code and name. *more_names*: names from the vocabulary, which an entry may not contradict."""
        exact: dict[tuple[str, str], V] = {}
        prefixes: dict[str, dict[str, V]] = {}
        names: dict[str, V] = {}
        for placed in entries:
            assert isinstance(placed.item, Coded)
            target = meaning(placed.item)
            for number, code in enumerate(placed.item.codes):
                at = (*placed.at, "codes", number)
                if not self._code(code, placed.place, at):
                    continue
                held: dict[object, V] = prefixes.setdefault(code.system, {}) if code.prefix else exact  # type: ignore[assignment]
                key = code.code if code.prefix else (code.system, code.code)
                if key in held:
                    self._twice(f"{code.system} {code.code}", held[key] == target, placed.place, at)
                held[key] = target
            for number, word in enumerate(placed.item.text):
                if folded(word) in names:
                    at = (*placed.at, "text", number)
                    self._twice(repr(word), names[folded(word)] == target, placed.place, at)
                names[folded(word)] = target
        for word, target in (more_names or {}).items():
            names.setdefault(word, target)
        ordered = {
            system: tuple(sorted(held.items(), key=lambda item: -len(item[0]))) for system, held in prefixes.items()
        }
        frozen = MappingProxyType
        standard = frozenset(word for word, system in self.systems.items() if system.standard)
        return Index(frozen(self.uris), standard, frozen(exact), frozen(ordered), frozen(names))

    def _code(self, code: Code, place: Place, at: At) -> bool:
        system = self.systems.get(code.system)
        if system is None:
            place.report(
                "codes.unknown_system",
                f"no code system is called {code.system!r}.",
                did_you_mean(code.system, self.systems, "Name it under 'systems', with its URI."),
                (*at, "system"),
            )
            return False
        if not code.prefix and not check_digit_fits(system.check, code.code):
            place.report(
                "codes.check_digit",
                f"{code.code!r} is no code of {code.system}: its check digit is wrong.",
                "Look the code up again; a digit is mistyped.",
                (*at, "code"),
            )
            return False
        return True

    def _twice(self, shown: str, same: bool, place: Place, at: At) -> None:
        if same:
            place.report("codes.twice", f"{shown} stands twice.", "Remove one of the two.", at)
        else:
            place.report("codes.two_meanings", f"{shown} has two meanings.", "Keep it under one of them.", at)

    def _vocabulary(self, entries: Sequence[Placed[ObservationEntry]]) -> dict[str, ObservationEntry]:
        """Every name of a field to the entry that gives the field, or to one of its own."""
        giving: dict[str, ObservationEntry] = {}
        for placed in entries:
            for number, name in enumerate(placed.item.fields):
                known_fact(self.kb, name, placed.place, (*placed.at, "fields", number))
                giving.setdefault(name, placed.item)
        for name in self.kb.fact_words.values():
            giving.setdefault(name, ObservationEntry(fields=[name], text=[name]))
        return {word: giving[name] for word, name in self.kb.fact_words.items()}

    def _values(self, entries: Sequence[Placed[ObservationEntry]]) -> dict[tuple[str, ...], Index[ValueEntry]]:
        found: dict[tuple[str, ...], Index[ValueEntry]] = {}
        for placed in entries:
            values = [
                Placed(item, placed.place, (*placed.at, "values", number))
                for number, item in enumerate(placed.item.values)
            ]
            for value in values:
                fact = self.kb.facts.get(placed.item.fields[0])
                if fact is not None:
                    known_value(fact, value.item.value, value.place, (*value.at, "value"))
            if values:
                found[tuple(placed.item.fields)] = self._index(values, _same)
        return found

    def _named_in_rules(self, entries: Sequence[Placed[T]]) -> dict[str, T]:
        by_id = {getattr(placed.item, "procedure"): placed.item for placed in entries}  # noqa: B009
        return {word: by_id[name] for word, name in self.kb.agent_words.items() if name in by_id}

    def _regimens(self) -> dict[str, frozenset[str]]:
        """The names of combinations that are made of drugs only."""
        return {
            folded(word): frozenset(regimen.components)
            for regimen in self.kb.regimens.values()
            if set(regimen.components) <= set(self.kb.drugs)
            for word in (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms)
        }

    # --- words, ages, units -----------------------------------------------------------------------------

    def _lines(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for placed in self._each("lines", lambda file: file.lines):
            for number, word in enumerate(placed.item.text):
                if found.setdefault(folded(word), placed.item.line) != placed.item.line:
                    self._twice(repr(word), False, placed.place, (*placed.at, "text", number))
        return found

    def _ages(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for placed in self._each("ages", lambda file: file.ages):
            for number, name in enumerate(placed.item.fields):
                at = (*placed.at, "fields", number)
                known_fact(self.kb, name, placed.place, at)
                if name in found:
                    self._twice(f"the age of {name!r}", found[name] == placed.item.days, placed.place, at)
                found[name] = placed.item.days
        return found

    def _units(self) -> dict[str, str]:
        known = {word for fact in self.kb.facts.values() for word in fact.units}
        found: dict[str, str] = {}
        for placed in self._each("units", lambda file: file.units):
            if placed.item.means and folded(placed.item.means) not in known:
                placed.place.report(
                    "codes.unknown_unit",
                    f"no field has the unit {placed.item.means!r}.",
                    "Write it as rules/vocabulary/units.yaml does.",
                    (*placed.at, "means"),
                )
            if found.setdefault(placed.item.ucum, placed.item.means) != placed.item.means:
                self._twice(f"the unit {placed.item.ucum!r}", False, placed.place, placed.at)
        return found


def _same(item: T) -> T:
    return item


def _urls(words: Sequence[Placed[MedicationWords]], of: Callable[[MedicationWords], list[str]]) -> frozenset[str]:
    return frozenset(url for placed in words for url in of(placed.item))
