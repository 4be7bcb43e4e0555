"""The knowledge base: every rule file read, compiled and checked against every other.

A broken file stops the load and every fault is reported at once. What is loaded never changes
afterwards; a reload builds a new one beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from engine.compile import Rule, criterion, expression_of, named
from engine.derivation import Derived, compile_staging, declare, in_order
from engine.errors import Fault, KnowledgeBaseBroken, did_you_mean
from engine.expressions import All, Atom, Expression
from engine.history import entered_at
from engine.rule_files import Place, RuleFiles, default_folder
from engine.schema.cautions import CautionEntry, CautionsFile
from engine.schema.common import Cited, Effective, Text
from engine.schema.conditions import Condition
from engine.schema.lifecycle import LifecycleFile
from engine.schema.regimens import (
    Drug,
    DrugsFile,
    Procedure,
    ProceduresFile,
    Regimen,
    RegimensFile,
)
from engine.schema.sources import Erratum, SourceFile
from engine.schema.staging import Documented, StagingFile
from engine.schema.statements import StatementEntry, StatementsFile
from engine.schema.studies import StudyFile
from engine.schema.vocabulary import ConsistencyFile, Contradiction, Dimension, FieldEntry, FieldsFile, UnitsFile
from engine.vocabulary import YES_NO_LABELS, Fact, unit_index, words_of
from engine.wording import folded

VERSION = "0.1.0"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement, compiled, with the question it answers and where it was read."""

    entry: StatementEntry
    rule: Rule
    setting: str
    question: Text
    effective: Effective
    place: Place


@dataclass(frozen=True, slots=True)
class Caution:
    """A caution, compiled, with the regimens it reaches."""

    entry: CautionEntry
    rule: Rule
    regimens: frozenset[str]
    place: Place


@dataclass(frozen=True, slots=True)
class Study:
    """A study, compiled: its population can be compared with a patient."""

    entry: StudyFile
    population: Rule
    place: Place


@dataclass(frozen=True, slots=True)
class Follows:
    """Facts that follow from other facts by meaning."""

    when: Expression
    then: Mapping[str, str]
    because: Text


@dataclass(frozen=True, slots=True)
class Impossible:
    """Facts that cannot stand together."""

    entry: Contradiction
    when: Expression


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """Everything the engine knows; immutable."""

    version: str
    digest: str
    folder: Path
    facts: Mapping[str, Fact]
    fact_words: Mapping[str, str]
    groups: Mapping[str, Text]
    classes: Mapping[str, Text]
    drugs: Mapping[str, Drug]
    procedures: Mapping[str, Procedure]
    agent_words: Mapping[str, str]
    families: Mapping[str, Text]
    regimens: Mapping[str, Regimen]
    sources: Mapping[str, SourceFile]
    studies: Mapping[str, Study]
    staging: Mapping[str, StagingFile]
    derivations: tuple[Derived, ...]
    documented: tuple[Documented, ...]
    follows: tuple[Follows, ...]
    impossible: tuple[Impossible, ...]
    statements: Mapping[str, Statement]
    cautions: Mapping[str, Caution]
    errata: tuple[tuple[str, Erratum], ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    lifecycle: LifecycleFile | None = None

    def rules(self) -> Iterable[Rule]:
        """Every rule the evaluators match for a patient."""
        for statement in self.statements.values():
            yield statement.rule
        for caution in self.cautions.values():
            yield caution.rule

    def atoms(self) -> dict[str, Atom]:
        """Every distinct atomic condition of rules and study populations, by key."""
        rules = [*self.rules(), *(study.population for study in self.studies.values())]
        return {atom.key: atom for rule in rules for atom in rule.atoms()}

    def agents_of(self, regimen: str) -> frozenset[str]:
        """The drugs and procedures of a regimen and every class they belong to."""
        return _reach(self.regimens[regimen], self.drugs, self.procedures)


def _reach(regimen: Regimen, drugs: Mapping[str, Drug], procedures: Mapping[str, Procedure]) -> frozenset[str]:
    names = set(regimen.components)
    for component in regimen.components:
        if component in drugs:
            names |= set(drugs[component].classes)
        elif component in procedures:
            names |= set(procedures[component].classes)
    return frozenset(names)


def load(folder: Path | None = None) -> KnowledgeBase:
    """Load the rule set in *folder* (default: see :func:`engine.rule_files.default_folder`).

    Raises :class:`~engine.errors.KnowledgeBaseBroken` with every fault found.
    """
    chosen = folder or default_folder()
    if not chosen.is_dir():
        raise KnowledgeBaseBroken(
            [Fault("rules.missing", "", f"there is no folder {chosen}.", "Check --rules or the variable HCC_RULES.")]
        )
    files = RuleFiles(chosen)
    before = files.digest()
    loader = _Loader(files)
    loaded = loader.build()
    if loaded.digest != before:
        files.faults.append(
            Fault("rules.changed", "", "the rule files changed while they were read.", "Load them again.")
        )
    if not loader.files.faults:
        from engine.checks import run_all

        loader.files.faults.extend(fault for fault in run_all(loaded) if fault.code not in _WARNINGS)
    if loader.files.faults:
        raise KnowledgeBaseBroken(sorted(loader.files.faults, key=lambda f: (f.file or "", f.line or 0, f.path)))
    return loaded


_WARNINGS: frozenset[str] = frozenset()


class _Loader:
    """One load: keeps the parts while they are built, so that faults of all files are reported together."""

    def __init__(self, files: RuleFiles) -> None:
        self.files = files
        self.places: dict[str, Place] = {}
        self.facts: dict[str, Fact] = {}
        self.fact_words: dict[str, str] = {}
        self.groups: dict[str, Text] = {}

    def _add(self, into: dict[str, T], key: str, value: T, place: Place, at: tuple[str | int, ...]) -> None:
        if key in into:
            first = self.places.get(key)
            where = f" (first in {first.shown_as})" if first else ""
            place.report("rules.id_twice", f"{key!r} is used twice{where}.", "Give one of them another id.", at)
            return
        into[key] = value
        self.places.setdefault(key, place)

    def build(self) -> KnowledgeBase:
        classes, drugs, procedures, agent_words = self._agents()
        sources, errata = self._sources()
        families, regimens = self._regimens(drugs, procedures, sources)
        self._vocabulary(classes, drugs)
        staging, derivations, documented = self._staging(sources)
        follows, impossible = self._consistency()
        studies = self._studies(regimens, sources)
        statements = self._statements(regimens, sources, studies)
        cautions = self._cautions(classes, drugs, procedures, regimens, sources)
        for name in statements.keys() & cautions.keys():
            cautions[name].place.report(
                "rules.id_twice", f"{name!r} is a statement and a caution.", "Give one of them another id."
            )
        self._errata_targets(errata, studies, regimens, statements)
        frozen = MappingProxyType
        return KnowledgeBase(
            version=VERSION,
            digest=self.files.digest(),
            folder=self.files.folder,
            facts=frozen(self.facts),
            fact_words=frozen(self.fact_words),
            groups=frozen(self.groups),
            classes=frozen(classes),
            drugs=frozen(drugs),
            procedures=frozen(procedures),
            agent_words=frozen(agent_words),
            families=frozen(families),
            regimens=frozen(regimens),
            sources=frozen(sources),
            studies=frozen(studies),
            staging=frozen(staging),
            derivations=derivations,
            documented=documented,
            follows=follows,
            impossible=impossible,
            statements=frozen(statements),
            cautions=frozen(cautions),
            errata=tuple((source, erratum) for source, erratum, _ in errata),
            places=frozen(self.places),
            lifecycle=next((loaded for _, loaded in self.files.each("lifecycle.yaml", LifecycleFile)), None),
        )

    # --- drugs, procedures, regimens -------------------------------------------------------------

    def _agents(self) -> tuple[dict[str, Text], dict[str, Drug], dict[str, Procedure], dict[str, str]]:
        classes: dict[str, Text] = {}
        drugs: dict[str, Drug] = {}
        procedures: dict[str, Procedure] = {}
        words: dict[str, str] = {}
        for place, drugs_file in self.files.each("regimens/drugs.yaml", DrugsFile):
            for index, known in enumerate(drugs_file.classes):
                self._add(classes, known.id, known.name, place, ("classes", index, "id"))
            for index, drug in enumerate(drugs_file.drugs):
                at: tuple[str | int, ...] = ("drugs", index)
                self._add(drugs, drug.id, drug, place, (*at, "id"))
                for wrong in [name for name in drug.classes if name not in classes]:
                    place.report(
                        "rules.unknown_class",
                        f"no class is called {wrong!r}.",
                        did_you_mean(wrong, classes),
                        (*at, "classes"),
                    )
                self._one_meaning(words, drug, place, at)
        for place, procedures_file in self.files.each("regimens/procedures.yaml", ProceduresFile):
            for index, procedure in enumerate(procedures_file.procedures):
                self._add(procedures, procedure.id, procedure, place, ("procedures", index, "id"))
                self._one_meaning(words, procedure, place, ("procedures", index))
        return classes, drugs, procedures, words

    def _one_meaning(
        self,
        words: dict[str, str],
        named: Drug | Procedure | Regimen,
        place: Place,
        at: tuple[str | int, ...],
    ) -> None:
        """Every name of *named* means it and nothing else of its kind."""
        for word in (named.id, named.name.en, named.name.zh, *named.synonyms):
            other = words.setdefault(folded(word), named.id)
            if other != named.id:
                place.report(
                    "vocabulary.word_twice",
                    f"{word!r} names both {other!r} and {named.id!r}.",
                    "Remove it from one of them.",
                    at,
                )

    def _regimens(
        self, drugs: Mapping[str, Drug], procedures: Mapping[str, Procedure], sources: Mapping[str, SourceFile]
    ) -> tuple[dict[str, Text], dict[str, Regimen]]:
        families: dict[str, Text] = {}
        regimens: dict[str, Regimen] = {}
        words: dict[str, str] = {}
        files = [
            (self.files.place(path), loaded)
            for path in self.files.paths("regimens/*.yaml")
            if path.name not in ("drugs.yaml", "procedures.yaml")
            and (loaded := self.files.load(path, RegimensFile)) is not None
        ]
        for place, loaded in files:
            for index, family in enumerate(loaded.families):
                self._add(families, family.id, family.name, place, ("families", index, "id"))
        for place, loaded in files:
            for index, regimen in enumerate(loaded.regimens):
                at: tuple[str | int, ...] = ("regimens", index)
                if regimen.id in regimens:
                    place.report("rules.id_twice", f"regimen {regimen.id!r} stands twice.", "Remove one.", (*at, "id"))
                regimens[regimen.id] = regimen
                self.places[f"regimen:{regimen.id}"] = place
                self._one_meaning(words, regimen, place, at)
                self._cited([dose.cited for dose in regimen.doses if dose.cited], sources, place, (*at, "doses"))
                self._cited([approval.cited for approval in regimen.approvals], sources, place, (*at, "approvals"))
                if regimen.family not in families:
                    place.report(
                        "rules.unknown_family",
                        f"no family is called {regimen.family!r}.",
                        did_you_mean(regimen.family, families),
                        (*at, "family"),
                    )
                for component in regimen.components:
                    if component not in drugs and component not in procedures:
                        place.report(
                            "rules.unknown_component",
                            f"no drug or procedure is called {component!r}.",
                            did_you_mean(component, [*drugs, *procedures]),
                            (*at, "components"),
                        )
        return families, regimens

    # --- vocabulary ------------------------------------------------------------------------------

    def _dimensions(self) -> dict[str, Dimension]:
        dimensions: dict[str, Dimension] = {}
        for place, units in self.files.each("vocabulary/units.yaml", UnitsFile):
            for index, dimension in enumerate(units.dimensions):
                self._add(dimensions, dimension.id, dimension, place, ("dimensions", index, "id"))
                seen: dict[str, str] = {}
                for unit in dimension.units:
                    for word in (unit.symbol, *unit.synonyms):
                        if seen.setdefault(folded(word), unit.symbol) != unit.symbol:
                            place.report(
                                "vocabulary.word_twice",
                                f"{word!r} names both {seen[folded(word)]!r} and {unit.symbol!r}.",
                                "Remove it from one of them.",
                                ("dimensions", index, "units"),
                            )
        return dimensions

    def _value_words(self, entry: FieldEntry, place: Place, at: tuple[str | int, ...]) -> None:
        """Every word for a value of a field means one value."""
        seen: dict[str, str] = {}
        for allowed in entry.values:
            for word in (allowed.id, allowed.label.en, allowed.label.zh, *allowed.synonyms):
                if seen.setdefault(folded(word), allowed.id) != allowed.id:
                    place.report(
                        "vocabulary.word_twice",
                        f"{word!r} names both {seen[folded(word)]!r} and {allowed.id!r}.",
                        "Remove it from one of them.",
                        (*at, "values"),
                    )

    def _vocabulary(self, classes: Mapping[str, Text], drugs: Mapping[str, Drug]) -> None:
        dimensions = self._dimensions()
        for path in self.files.paths("vocabulary/*.yaml"):
            if path.name in ("units.yaml", "consistency.yaml"):
                continue
            loaded = self.files.load(path, FieldsFile)
            if loaded is None:
                continue
            place = self.files.place(path)
            self.groups[loaded.group] = loaded.label
            for index, entry in enumerate(loaded.fields):
                at: tuple[str | int, ...] = ("fields", index)
                dimension = dimensions.get(entry.dimension) if entry.dimension else None
                if entry.dimension and dimension is None:
                    place.report(
                        "vocabulary.unknown_dimension",
                        f"no dimension is called {entry.dimension!r}.",
                        did_you_mean(entry.dimension, dimensions),
                        (*at, "dimension"),
                    )
                    continue
                self._value_words(entry, place, at)
                values: dict[str, Text] = {allowed.id: allowed.label for allowed in entry.values}
                if entry.kind == "yes_no":
                    values = dict(YES_NO_LABELS)
                elif entry.values_from == "drugs":
                    values = {drug.id: drug.name for drug in drugs.values()}
                elif entry.values_from == "classes":
                    values = dict(classes)
                for loose in entry.loose:
                    for wrong in [v for v in loose.means if entry.kind in ("choice", "choices") and v not in values]:
                        place.report(
                            "vocabulary.loose",
                            f"{wrong!r} is not a value.",
                            did_you_mean(wrong, values),
                            (*at, "loose"),
                        )
                fact = Fact(
                    id=entry.id,
                    kind=entry.kind,
                    label=entry.label,
                    origin="history" if loaded.computed else "given",
                    path=entered_at(entry.id) if loaded.computed else f"{loaded.group}.{entry.id}",
                    values=MappingProxyType(values),
                    unit=dimension.units[0].symbol if dimension else "",
                    dimension=dimension,
                    modifiable=entry.modifiable,
                    entry=entry,
                    words=words_of(entry, values),
                    units=unit_index(dimension) if dimension else {},
                )
                self._add(self.facts, entry.id, fact, place, (*at, "id"))
                if not loaded.computed:
                    self._fact_words(fact, place, at)

    def _fact_words(self, fact: Fact, place: Place, at: tuple[str | int, ...]) -> None:
        assert fact.entry is not None
        for word in (fact.id, fact.path, fact.label.en, fact.label.zh, *fact.entry.synonyms):
            other = self.fact_words.setdefault(folded(word), fact.id)
            if other != fact.id:
                place.report(
                    "vocabulary.word_twice",
                    f"{word!r} names both {other!r} and {fact.id!r}.",
                    "Remove it from one of them.",
                    (*at, "synonyms"),
                )

    def _conjunction(self, conditions: list[Condition], place: Place, at: tuple[str | int, ...]) -> Expression | None:
        parts = [
            expression_of(condition, self.facts, place.under(*at, index)) for index, condition in enumerate(conditions)
        ]
        complete = tuple(part for part in parts if part is not None)
        return All(complete) if len(complete) == len(parts) else None

    def _consistency(self) -> tuple[tuple[Follows, ...], tuple[Impossible, ...]]:
        follows: list[Follows] = []
        impossible: list[Impossible] = []
        for place, loaded in self.files.each("vocabulary/consistency.yaml", ConsistencyFile):
            for index, implication in enumerate(loaded.implications):
                at: tuple[str | int, ...] = ("implications", index)
                for name, value in implication.then.items():
                    fact = self.facts.get(name)
                    if fact is None or value not in fact.values:
                        place.report(
                            "rules.unknown_field",
                            f"{name}: {value} is no fact and value.",
                            did_you_mean(name, self.facts),
                            (*at, "then"),
                        )
                when = self._conjunction(implication.when, place, (*at, "when"))
                if when is not None:
                    follows.append(Follows(when, implication.then, implication.because))
            for index, contradiction in enumerate(loaded.contradictions):
                when = self._conjunction(contradiction.when, place, ("contradictions", index, "when"))
                if when is not None:
                    impossible.append(Impossible(contradiction, when))
        return tuple(follows), tuple(impossible)

    # --- staging ---------------------------------------------------------------------------------

    def _staging(
        self, sources: Mapping[str, SourceFile]
    ) -> tuple[dict[str, StagingFile], tuple[Derived, ...], tuple[Documented, ...]]:
        staging: dict[str, StagingFile] = {}
        files = list(self.files.each("staging/*.yaml", StagingFile))
        documented: list[Documented] = []
        for place, loaded in files:
            self._add(staging, loaded.id, loaded, place, ("id",))
            self._cited([loaded.cited] if loaded.cited else [], sources, place, ("cited", "source"))
            for index, derivation in enumerate(loaded.derivations):
                at: tuple[str | int, ...] = ("derivations", index)
                self._add(self.facts, derivation.fact, declare(derivation), place, (*at, "fact"))
        derived: list[Derived] = []
        for place, loaded in files:
            derived.extend(compile_staging(loaded, self.facts, place))
            for index, pair in enumerate(loaded.documented):
                for key, name in (("field", pair.field), ("fact", pair.fact)):
                    if name not in self.facts:
                        place.report(
                            "rules.unknown_field",
                            f"no field is called {name!r}.",
                            did_you_mean(name, self.facts),
                            ("documented", index, key),
                        )
                documented.append(pair)
        ordered, circle = in_order(derived)
        if circle:
            place = next(place for place, loaded in files if any(d.fact in circle for d in loaded.derivations))
            place.report(
                "staging.circle", f"these facts depend on each other: {', '.join(circle)}.", "Break the circle."
            )
        for item in ordered:
            fact = self.facts[item.fact]
            direct = [self.facts[name] for name in item.depends_on if name in self.facts]
            depends = frozenset(step for needed in direct for step in (needed.depends_on or {needed.id}))
            modifiable = any(self.facts[name].modifiable for name in depends)
            self.facts[item.fact] = replace(fact, modifiable=modifiable, depends_on=depends)
        return staging, ordered, tuple(documented)

    # --- sources, studies, statements, cautions ----------------------------------------------------

    def _sources(self) -> tuple[dict[str, SourceFile], list[tuple[str, Erratum, tuple[Place, int]]]]:
        sources: dict[str, SourceFile] = {}
        errata: list[tuple[str, Erratum, tuple[Place, int]]] = []
        seen: dict[str, None] = {}
        for place, source in self.files.each("sources/*.yaml", SourceFile):
            self._add(sources, source.id, source, place, ("id",))
            for index, erratum in enumerate(source.errata):
                self._add(seen, erratum.id, None, place, ("errata", index, "id"))
                errata.append((source.id, erratum, (place, index)))
        for name, source in sources.items():
            if source.superseded_by and source.superseded_by not in sources:
                self.places[name].report(
                    "rules.unknown_source",
                    f"no source is called {source.superseded_by!r}.",
                    did_you_mean(source.superseded_by, sources),
                    ("superseded_by",),
                )
        return sources, errata

    def _cited(
        self, cited: Iterable[Cited], sources: Mapping[str, SourceFile], place: Place, at: tuple[str | int, ...]
    ) -> None:
        for citation in cited:
            if citation.source not in sources:
                place.report(
                    "rules.unknown_source",
                    f"no source is called {citation.source!r}.",
                    did_you_mean(citation.source, sources),
                    at,
                )

    def _studies(self, regimens: Mapping[str, Regimen], sources: Mapping[str, SourceFile]) -> dict[str, Study]:
        studies: dict[str, Study] = {}
        for place, study in self.files.each("studies/*.yaml", StudyFile):
            population = named(study.population, self.facts, place.under("population"))
            self._add(studies, study.id, Study(study, Rule(f"study.{study.id}", population), place), place, ("id",))
            for index, arm in enumerate(study.arms):
                if arm.regimen and arm.regimen not in regimens:
                    place.report(
                        "rules.unknown_regimen",
                        f"no regimen is called {arm.regimen!r}.",
                        did_you_mean(arm.regimen, regimens),
                        ("arms", index, "regimen"),
                    )
            for index, cut in enumerate(study.cuts):
                for number, endpoint in enumerate(cut.endpoints):
                    self._cited(endpoint.cited, sources, place, ("cuts", index, "endpoints", number, "cited"))
        return studies

    def _statements(
        self, regimens: Mapping[str, Regimen], sources: Mapping[str, SourceFile], studies: Mapping[str, Study]
    ) -> dict[str, Statement]:
        statements: dict[str, Statement] = {}
        for place, loaded in self.files.each("statements/*/*.yaml", StatementsFile):
            folder = place.shown_as.split("/")[-2]
            if folder != loaded.setting.replace("_", "-"):
                place.report(
                    "rules.folder",
                    f"the setting {loaded.setting!r} stands in the folder {folder!r}.",
                    f"Move the file to statements/{loaded.setting.replace('_', '-')}/ or correct the setting.",
                    ("setting",),
                )
            shared_when = named(loaded.shared.when, self.facts, place.under("shared", "when"))
            shared_unless = named(loaded.shared.unless, self.facts, place.under("shared", "unless"))
            for index, entry in enumerate(loaded.statements):
                at: tuple[str | int, ...] = ("statements", index)
                when = named(entry.when, self.facts, place.under(*at, "when"))
                unless = named(entry.unless, self.facts, place.under(*at, "unless"))
                if not loaded.shared.when and not entry.when:
                    place.report(
                        "rule.no_population",
                        f"{entry.id!r} has no population.",
                        "Say for whom it is, under 'when'.",
                        at,
                    )
                rule = Rule(entry.id, (*shared_when, *when), (*shared_unless, *unless))
                self._add(
                    statements,
                    entry.id,
                    Statement(entry, rule, loaded.setting, loaded.question, self._effective(entry, sources), place),
                    place,
                    (*at, "id"),
                )
                self._cited([entry.cited], sources, place, (*at, "cited", "source"))
                if entry.regimen and entry.regimen not in regimens:
                    place.report(
                        "rules.unknown_regimen",
                        f"no regimen is called {entry.regimen!r}.",
                        did_you_mean(entry.regimen, regimens),
                        (*at, "regimen"),
                    )
                for number, role in enumerate(entry.studies):
                    if role.study not in studies:
                        place.report(
                            "rules.unknown_study",
                            f"no study is called {role.study!r}.",
                            did_you_mean(role.study, studies),
                            (*at, "studies", number, "study"),
                        )
        return statements

    @staticmethod
    def _effective(entry: StatementEntry, sources: Mapping[str, SourceFile]) -> Effective:
        """A statement holds from the day its source was published unless it says otherwise."""
        if entry.effective is not None:
            return entry.effective
        source = sources.get(entry.cited.source)
        return Effective(since=source.published if source else date.max)

    def _cautions(
        self,
        classes: Mapping[str, Text],
        drugs: Mapping[str, Drug],
        procedures: Mapping[str, Procedure],
        regimens: Mapping[str, Regimen],
        sources: Mapping[str, SourceFile],
    ) -> dict[str, Caution]:
        cautions: dict[str, Caution] = {}
        for place, loaded in self.files.each("cautions/*.yaml", CautionsFile):
            for index, entry in enumerate(loaded.cautions):
                at: tuple[str | int, ...] = ("cautions", index)
                about = entry.about
                for key, names, known in (
                    ("drugs", about.drugs, drugs),
                    (
                        "classes",
                        about.classes,
                        {**classes, **{c: None for p in procedures.values() for c in p.classes}},
                    ),
                    ("procedures", about.procedures, procedures),
                    ("regimens", about.regimens, regimens),
                ):
                    for wrong in [name for name in names if name not in known]:
                        place.report(
                            "rules.unknown_target",
                            f"{key}: {wrong!r} is not known.",
                            did_you_mean(wrong, list(known)),
                            (*at, "about", key),
                        )
                when = criterion(entry.when, self.facts, place.under(*at, "when"))
                if when is None:
                    continue
                targets = {*about.drugs, *about.classes, *about.procedures}
                reached = frozenset(
                    regimen.id
                    for regimen in regimens.values()
                    if regimen.id in about.regimens
                    or targets & _reach(regimen, drugs, procedures)
                    or (about.everything and regimen.family not in ("supportive", "antiviral"))
                )
                self._add(
                    cautions, entry.id, Caution(entry, Rule(entry.id, (when,)), reached, place), place, (*at, "id")
                )
                self._cited(entry.cited, sources, place, (*at, "cited"))
        return cautions

    def _errata_targets(
        self,
        errata: list[tuple[str, Erratum, tuple[Place, int]]],
        studies: Mapping[str, Study],
        regimens: Mapping[str, Regimen],
        statements: Mapping[str, Statement],
    ) -> None:
        for _, erratum, (place, index) in errata:
            for key, names, known in (
                ("studies", erratum.studies, list(studies)),
                ("regimens", erratum.regimens, list(regimens)),
                ("statements", erratum.statements, list(statements)),
            ):
                for wrong in [name for name in names if name not in known]:
                    place.report(
                        "rules.unknown_target",
                        f"{key}: {wrong!r} is not known.",
                        did_you_mean(wrong, known),
                        ("errata", index, key),
                    )
