"""Every figure, reference number and grade in the rules, looked for at its locator in the text of its source.

Nothing is found that stands only elsewhere in the document. What the cited text does not print is exempt only by name
(``elsewhere``), and an exemption that is not needed is a fault as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from engine.curation.figures import Names, Printed, claimed, grades, printed, value
from engine.curation.texts import SourceText, Unresolvable, resolve, split_locator
from engine.rule_files import Place as File
from engine.rule_files import RuleFiles
from engine.schema.cautions import CautionsFile
from engine.schema.common import Cited, Elsewhere, Text
from engine.schema.conditions import Condition
from engine.schema.passages import PassagesFile
from engine.schema.regimens import DrugsFile, RegimensFile
from engine.schema.sources import SourceFile
from engine.schema.staging import PointsDerivation, StagingFile, TableDerivation
from engine.schema.statements import StatementsFile
from engine.schema.studies import Endpoint, StudyFile
from engine.schema.vocabulary import Dimension, FieldEntry, FieldsFile, UnitsFile
from engine.yaml_reader import line_of

Steps = tuple[str | int, ...]
Kind = Literal["figure", "reference", "grade", "locator"]
Language = Literal["en", "zh", ""]


# --- what is to be looked for ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wanted:
    """One figure as the rules write it, and what counts as finding it.

    ``also``: other ways to print the same threshold (another unit, ``>2`` for *at least 3*); with them, and for
    conditions in general, the value counts and not the precision. ``words``: a word that says it (单发 for 1).
    ``only_noted``: a threshold that no source is said to state; it is not compared, but ``elsewhere`` may name it.
    """

    says: str
    path: Steps
    also: tuple[str, ...] = ()
    by_value: bool = False
    words: Literal["one", "several", ""] = ""
    sign: str = ""
    years: str = ""
    or_reference: bool = False
    only_noted: bool = False
    percent: bool = False


@dataclass(slots=True)
class Claim:
    """What one entry says of one or more places; each figure must stand at one of them at least.

    ``vague``: where an ``outside`` stands beside citations, which exempts nothing by name. ``from_report``: the
    study was read in its own report, so that a place may be in that and in no source.
    """

    file: File
    entry: str
    kind: str
    path: Steps
    places: tuple[tuple[str | None, str], ...]
    figures: list[Wanted] = field(default_factory=list)
    references: list[tuple[int, Steps]] = field(default_factory=list)
    grade: tuple[str | None, str | None] | None = None
    exempt: tuple[Exemption, ...] = ()
    vague: Steps | None = None
    from_report: bool = False


@dataclass(slots=True)
class Exemption:
    """A list of ``elsewhere``: its figures, where it stands, and what became of each."""

    file: File
    entry: str
    kind: str
    path: Steps
    figures: tuple[str, ...]
    needed: set[str] = field(default_factory=set)
    found: dict[str, str] = field(default_factory=dict)

    @classmethod
    def all(
        cls, lists: Sequence[Elsewhere], file: File, entry: str, kind: str, path: Steps, names: Names
    ) -> tuple[Exemption, ...]:
        """Those of one entry."""
        return tuple(
            cls(
                file,
                entry,
                kind,
                (*path, "elsewhere", index),
                tuple(dict.fromkeys(f for word in part.figures for f in (claimed(word, names).figures or (word,)))),
            )
            for index, part in enumerate(lists)
        )


# --- findings --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: the entry, the figure, the passage, and where the figure stands instead.

    ``code``: ``figure.not_found``, ``figure.precision``, ``figure.percent``, ``figure.sign``, ``reference.not_cited``, ``grade.not_found``,
    ``outside.vague``, ``locator.unresolved``, ``locator.ambiguous``, ``locator.no_source``, ``exemption.stale``, ``exemption.idle``.
    """

    code: str
    file: str
    line: int | None
    path: str
    entry: str
    kind: str
    what: str
    source: str
    locator: str
    hints: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """What was done for one source."""

    entries: set[str] = field(default_factory=set)
    compared: int = 0
    found: int = 0
    exempt: int = 0
    not_found: int = 0
    not_checkable: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The comparison as a whole.

    ``without_text``: sources without a text, and why. ``outside``: figures that cite no place. ``reports``: thresholds
    that were read in the report of a trial itself, which is no source here.
    """

    tallies: Mapping[str, Tally]
    without_text: Mapping[str, str]
    outside: int
    reports: int
    findings: tuple[Finding, ...]


# --- claims of the rule files ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rules:
    """What the collectors need to know of the rule set beside the entry at hand."""

    names: Names
    fields: Mapping[str, FieldEntry]
    dimensions: Mapping[str, Dimension]
    sources: Mapping[str, SourceFile]


def rules_of(files: RuleFiles) -> Rules:
    """Names, fields and sources of the rule set in *files*."""
    words: list[str] = []
    fields: dict[str, FieldEntry] = {}
    dimensions: dict[str, Dimension] = {}
    for _, study in files.each("studies/*.yaml", StudyFile):
        words.append(study.name)
    for _, drugs in files.each("regimens/drugs.yaml", DrugsFile):
        for drug in drugs.drugs:
            words += [drug.name.en, drug.name.zh, *drug.synonyms]
    for _, regimens in _regimen_files(files):
        for regimen in regimens.regimens:
            words += [regimen.name.en, regimen.name.zh, *regimen.synonyms]
    for path in files.paths("vocabulary/*.yaml"):
        if path.name not in ("units.yaml", "consistency.yaml"):
            loaded = files.load(path, FieldsFile)
            fields.update({entry.id: entry for entry in loaded.fields} if loaded else {})
    for _, units in files.each("vocabulary/units.yaml", UnitsFile):
        dimensions.update({dimension.id: dimension for dimension in units.dimensions})
    sources = {source.id: source for _, source in files.each("sources/*.yaml", SourceFile)}
    return Rules(Names.of(words), fields, dimensions, sources)


def _regimen_files(files: RuleFiles) -> Iterator[tuple[File, RegimensFile]]:
    for path in files.paths("regimens/*.yaml"):
        if path.name not in ("drugs.yaml", "procedures.yaml"):
            loaded = files.load(path, RegimensFile)
            if loaded is not None:
                yield files.place(path), loaded


def claims_of(files: RuleFiles, rules: Rules) -> Iterator[Claim]:
    """Every claim that the rule set in *files* makes about a place in a source."""
    for file, statements in files.each("statements/*/*.yaml", StatementsFile):
        yield from _statements(file, statements, rules)
    for file, cautions in files.each("cautions/*.yaml", CautionsFile):
        yield from _cautions(file, cautions, rules)
    resting = _resting_on(files)
    for file, study in files.each("studies/*.yaml", StudyFile):
        yield from _study(file, study, resting.get(study.id, set()), rules)
    for file, source in files.each("sources/*.yaml", SourceFile):
        yield from _errata(file, source, rules)
    for file, staging in files.each("staging/*.yaml", StagingFile):
        yield from _staging(file, staging, rules)
    for file, regimens in _regimen_files(files):
        yield from _regimens(file, regimens, rules)
    for file, passages in files.each("passages/*/*.yaml", PassagesFile):
        yield from _passages(file, passages, rules)


def _resting_on(files: RuleFiles) -> dict[str, set[str]]:
    """The sources of the statements and passages that name each study."""
    resting: dict[str, set[str]] = {}
    for _, statements in files.each("statements/*/*.yaml", StatementsFile):
        for statement in statements.statements:
            for role in statement.studies:
                resting.setdefault(role.study, set()).add(statement.cited.source)
    for _, passages in files.each("passages/*/*.yaml", PassagesFile):
        for passage in passages.passages:
            for study in passage.becomes.studies:
                resting.setdefault(study, set()).add(passages.source)
    return resting


def _places(locator: str, source: str | None) -> tuple[tuple[str | None, str], ...]:
    return ((source, locator),)


def _prose(texts: Iterable[tuple[Text, Steps]], names: Names) -> tuple[list[Wanted], list[tuple[int, Steps]]]:
    """The figures and references of bilingual texts, each once, at the first place where it stands."""
    figures: dict[str, Wanted] = {}
    references: dict[int, Steps] = {}
    for text, path in texts:
        for language in ("en", "zh"):
            claims = claimed(getattr(text, language), names)
            for figure in claims.figures:
                figures.setdefault(figure, Wanted(figure, (*path, language), percent=figure in claims.percents))
            for figure in claims.either:
                figures.setdefault(figure, Wanted(figure, (*path, language), or_reference=True))
            for number in claims.references:
                references.setdefault(number, (*path, language))
    return list(figures.values()), list(references.items())


def _cited_references(cited: Cited, path: Steps) -> list[tuple[int, Steps]]:
    return [(number, (*path, "references")) for number in cited.references]


def _statements(file: File, loaded: StatementsFile, rules: Rules) -> Iterator[Claim]:
    sources = {statement.cited.source for statement in loaded.statements}
    shared_source = next(iter(sources)) if len(sources) == 1 else None
    for key in ("when", "unless"):
        for index, condition in enumerate(getattr(loaded.shared, key)):
            yield from _condition(
                condition, file, file.shown_as, "shared", ("shared", key, index), shared_source, None, (), rules
            )
    for index, statement in enumerate(loaded.statements):
        path: Steps = ("statements", index)
        exempt = Exemption.all(statement.elsewhere, file, statement.id, "statement", path, rules.names)
        figures, references = _prose(
            [(statement.title, (*path, "title")), (statement.says, (*path, "says"))], rules.names
        )
        grade = (statement.grade.evidence, statement.grade.recommendation) if statement.grade else None
        yield Claim(
            file,
            statement.id,
            "statement",
            (*path, "cited", "locator"),
            _places(statement.cited.locator, statement.cited.source),
            figures,
            [*_cited_references(statement.cited, (*path, "cited")), *references],
            grade,
            exempt,
        )
        for key in ("when", "unless"):
            for number, condition in enumerate(getattr(statement, key)):
                yield from _condition(
                    condition,
                    file,
                    statement.id,
                    "statement",
                    (*path, key, number),
                    statement.cited.source,
                    statement.cited.locator,
                    exempt,
                    rules,
                )


def _cautions(file: File, loaded: CautionsFile, rules: Rules) -> Iterator[Claim]:
    for index, caution in enumerate(loaded.cautions):
        path: Steps = ("cautions", index)
        exempt = Exemption.all(caution.elsewhere, file, caution.id, "caution", path, rules.names)
        figures, references = _prose([(caution.says, (*path, "says"))], rules.names)
        yield Claim(
            file,
            caution.id,
            "caution",
            (*path, "cited"),
            tuple((cited.source, cited.locator) for cited in caution.cited),
            figures,
            references,
            None,
            exempt,
        )
        yield from _each_cited(caution.cited, file, caution.id, "caution", (*path, "cited"))
        sources = {cited.source for cited in caution.cited}
        yield from _condition(
            caution.when,
            file,
            caution.id,
            "caution",
            (*path, "when"),
            next(iter(sources)) if len(sources) == 1 else None,
            "；".join(f"{cited.source} {cited.locator}" for cited in caution.cited) or None,
            exempt,
            rules,
        )


def _each_cited(cited: Sequence[Cited], file: File, entry: str, kind: str, path: Steps) -> Iterator[Claim]:
    """Each citation by itself: its locator must name something, and its reference numbers must be printed there."""
    for number, place in enumerate(cited):
        yield Claim(
            file,
            entry,
            kind,
            (*path, number, "locator"),
            _places(place.locator, place.source),
            references=_cited_references(place, (*path, number)),
        )


def _study(file: File, study: StudyFile, resting: set[str], rules: Rules) -> Iterator[Claim]:
    """*resting*: the sources of the statements that name the study; a study that cites none itself speaks of theirs."""
    whole = Exemption.all(study.elsewhere, file, study.id, "study", (), rules.names)
    cited = [place for cut in study.cuts for endpoint in cut.endpoints for place in endpoint.cited]
    sources = {place.source for place in cited} or resting
    only = next(iter(sources)) if len(sources) == 1 else None
    everywhere = tuple(dict.fromkeys((place.source, place.locator) for place in cited))
    read = study.verified.done and study.verified.against in ("abstract", "full_text", "registry")
    for index, condition in enumerate(study.population):
        for claim in _condition(condition, file, study.id, "study", ("population", index), only, None, whole, rules):
            claim.from_report = read
            yield claim
    counts = [Wanted(str(study.n), ("n",))] if study.n is not None else []
    counts += [Wanted(str(arm.n), ("arms", i, "n")) for i, arm in enumerate(study.arms) if arm.n is not None]
    yield Claim(file, study.id, "study", ("arms",), everywhere, counts, exempt=whole)
    yield Claim(file, study.id, "study", (), (), _only_said(_words_of(study), rules.names), exempt=whole)
    for index, cut in enumerate(study.cuts):
        places = tuple(dict.fromkeys((p.source, p.locator) for e in cut.endpoints for p in e.cited))
        if cut.follow_up_months is not None:
            follow_up = _timepoint(f"{cut.follow_up_months} months", ("cuts", index, "follow_up_months"))
            yield Claim(file, study.id, "study", ("cuts", index), places, follow_up, exempt=whole)
        for number, endpoint in enumerate(cut.endpoints):
            yield from _endpoint(file, study.id, endpoint, ("cuts", index, "endpoints", number), whole, rules)


def _words_of(study: StudyFile) -> list[Text]:
    """Texts of a study that are not compared: they join what the sources say with what is known besides."""
    words = [study.title, study.population_summary, *study.notes, *(arm.gives for arm in study.arms)]
    return [*words, *(limit.says for limit in study.limits), *(cut.label for cut in study.cuts)]


def _only_said(texts: Iterable[Text], names: Names) -> list[Wanted]:
    figures, _ = _prose([(text, ()) for text in texts], names)
    return [replace(figure, only_noted=True) for figure in figures]


def _endpoint(
    file: File, study: str, endpoint: Endpoint, path: Steps, whole: tuple[Exemption, ...], rules: Rules
) -> Iterator[Claim]:
    exempt = (*Exemption.all(endpoint.elsewhere, file, study, "study", path, rules.names), *whole)
    yield Claim(
        file,
        study,
        "study",
        (*path, "cited"),
        tuple((place.source, place.locator) for place in endpoint.cited),
        list(_endpoint_figures(endpoint, path)),
        exempt=exempt,
        vague=(*path, "outside") if endpoint.cited and endpoint.outside else None,
    )
    said = [text for text in (endpoint.note, endpoint.population) if text is not None]
    yield Claim(file, study, "study", path, (), _only_said(said, rules.names), exempt=exempt)
    yield from _each_cited(endpoint.cited, file, study, "study", (*path, "cited"))


def _endpoint_figures(endpoint: Endpoint, path: Steps) -> Iterator[Wanted]:
    for side in ("experimental", "control", "effect"):
        part = getattr(endpoint, side)
        for key in ("value", "low", "high"):
            figure = getattr(part, key, None)
            if figure is not None:
                percent = endpoint.unit == "percent" and side != "effect"
                yield Wanted(str(figure).lstrip("-"), (*path, side, key), percent=percent)
    if endpoint.p is not None:
        for figure in claimed(endpoint.p).figures:
            sign = endpoint.p.strip()[:1]
            yield Wanted(figure, (*path, "p"), sign=sign if sign in "<>≤≥" else "=")
    if endpoint.timepoint is not None:
        yield from _timepoint(endpoint.timepoint, (*path, "timepoint"))


def _timepoint(words: str, path: Steps) -> list[Wanted]:
    """``24 months`` may be printed as 2 years."""
    wanted: list[Wanted] = []
    for figure in claimed(words).figures:
        number = value(figure)
        years = number / 12 if number is not None and "month" in words and number % 12 == 0 else None
        wanted.append(Wanted(figure, path, by_value=True, years=str(years.to_integral_value()) if years else ""))
    return wanted


def _errata(file: File, source: SourceFile, rules: Rules) -> Iterator[Claim]:
    for index, erratum in enumerate(source.errata):
        path: Steps = ("errata", index)
        figures, references = _prose([(erratum.printed, (*path, "printed"))], rules.names)
        printed_there = {figure.says for figure in figures}
        beside = _only_said([erratum.right, erratum.ground], rules.names)
        figures += [figure for figure in beside if figure.says not in printed_there]
        yield Claim(
            file,
            erratum.id,
            "erratum",
            (*path, "locator"),
            _places(erratum.locator, source.id),
            figures,
            references,
            exempt=Exemption.all(erratum.elsewhere, file, erratum.id, "erratum", path, rules.names),
        )


def _staging(file: File, loaded: StagingFile, rules: Rules) -> Iterator[Claim]:
    source = loaded.cited.source if loaded.cited else None
    locator = loaded.cited.locator if loaded.cited else None
    if loaded.cited:
        yield from _each_cited([loaded.cited], file, loaded.id, "staging", ("cited",))
    exempt = Exemption.all(loaded.elsewhere, file, loaded.id, "staging", (), rules.names)
    for index, derivation in enumerate(loaded.derivations):
        path: Steps = ("derivations", index)
        tables: list[tuple[Sequence[object], Steps]] = []
        if isinstance(derivation, TableDerivation):
            tables.append((derivation.rows, (*path, "rows")))
        elif isinstance(derivation, PointsDerivation):
            tables += [(part.rows, (*path, "parts", i, "rows")) for i, part in enumerate(derivation.parts)]
        for rows, at in tables:
            for number, row in enumerate(rows):
                yield from _condition(
                    row.when,  # type: ignore[attr-defined]
                    file,
                    loaded.id,
                    "staging",
                    (*at, number, "when"),
                    source,
                    locator,
                    exempt,
                    rules,
                    stated=True,
                )


def _regimens(file: File, loaded: RegimensFile, rules: Rules) -> Iterator[Claim]:
    for index, regimen in enumerate(loaded.regimens):
        for key in ("doses", "approvals"):
            for number, item in enumerate(getattr(regimen, key)):
                path: Steps = ("regimens", index, key, number)
                if item.cited is None:
                    continue
                figures, references = _prose([(item.says, (*path, "says"))], rules.names)
                yield Claim(
                    file,
                    regimen.id,
                    "regimen",
                    (*path, "cited", "locator"),
                    _places(item.cited.locator, item.cited.source),
                    figures,
                    [*_cited_references(item.cited, (*path, "cited")), *references],
                )


def _passages(file: File, loaded: PassagesFile, rules: Rules) -> Iterator[Claim]:
    for index, passage in enumerate(loaded.passages):
        path: Steps = ("passages", index)
        figures, references = _prose([(passage.gist, (*path, "gist"))], rules.names)
        yield Claim(file, passage.id, "passage", (*path, "at"), _places(passage.at, loaded.source), figures, references)


# --- thresholds ------------------------------------------------------------------------------------

_QUANTITY = re.compile(r"^(\d+(?:\.\d+)?)\s*(\D.*)?$")
_COMPLEMENT = {"at_least": -1, "at_most": 1, "above": 1, "below": -1}
_NUMERIC = ("at_least", "at_most", "above", "below", "is", "in")


def _condition(
    condition: Condition,
    file: File,
    entry: str,
    kind: str,
    path: Steps,
    source: str | None,
    locator: str | None,
    exempt: tuple[Exemption, ...],
    rules: Rules,
    *,
    stated: bool = False,
) -> Iterator[Claim]:
    """The thresholds of *condition* that the source is said to state, and the places that it names."""
    basis = condition.basis
    compared = basis == "stated" if basis is not None else stated
    at = condition.at or locator
    own = condition.at is not None
    figures = list(_thresholds(condition, path, rules)) if at is not None else []
    if not compared:
        figures = [replace(figure, only_noted=True) for figure in figures]
    if at is not None and (own or figures):
        yield Claim(
            file,
            entry,
            kind,
            (*path, "at") if own else path,
            _places(at, source),
            figures,
            exempt=exempt,
        )
    for name in ("all", "any"):
        for index, inner in enumerate(getattr(condition, f"{name}_") or []):
            yield from _condition(
                inner, file, entry, kind, (*path, name, index), source, at, exempt, rules, stated=compared
            )
    if condition.not_ is not None:
        yield from _condition(
            condition.not_, file, entry, kind, (*path, "not"), source, at, exempt, rules, stated=compared
        )


def _thresholds(condition: Condition, path: Steps, rules: Rules) -> Iterator[Wanted]:
    entry = rules.fields.get(condition.field or "")
    if condition.field is None or (entry is not None and entry.kind not in ("count", "quantity")):
        return
    for operator in _NUMERIC:
        operand = condition.operand(operator)
        if operand is None:
            continue
        for scalar in operand if isinstance(operand, list) else [operand]:
            wanted = _threshold(scalar, operator, entry, (*path, operator), rules)
            if wanted is not None:
                yield wanted


def _threshold(scalar: object, operator: str, entry: FieldEntry | None, path: Steps, rules: Rules) -> Wanted | None:
    quantity = _QUANTITY.match(str(scalar).strip())
    if quantity is None or (isinstance(scalar, str) and not quantity[2]):
        return None
    number = Decimal(quantity[1])
    also = {str(number)}
    words: Literal["one", "several", ""] = ""
    if entry is not None and entry.kind == "count":
        if operator in _COMPLEMENT:
            also.add(str(number + _COMPLEMENT[operator]))
        if entry.id == "tumour_number":
            words = "one" if operator == "is" and number == 1 else words
            words = "several" if operator in ("at_least", "above") and number <= 2 else words
    elif entry is not None and entry.dimension and quantity[2]:
        also |= _other_units(number, quantity[2].strip(), rules.dimensions.get(entry.dimension))
    return Wanted(str(number), path, tuple(sorted(also)), by_value=True, words=words)


def _other_units(number: Decimal, unit: str, dimension: Dimension | None) -> set[str]:
    if dimension is None:
        return set()
    known = {word: u for u in dimension.units for word in (u.symbol, *u.synonyms)}
    used = known.get(unit)
    if used is None or used.factor is None:
        return set()
    return {
        format((number * used.factor / other.factor).normalize(), "f")
        for other in dimension.units
        if other.factor is not None
    }


# --- comparing -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Located:
    """A place of a claim: its text, or why there is none."""

    source: str | None
    place: str
    text: str | None = None
    references_wanted: frozenset[int] = frozenset()
    problem: Unresolvable | None = None


_IN_REPORT = re.compile(
    r"(?:the )?(?:abstract|full text|registry entry) of the report|报告(?:摘要|全文)", re.IGNORECASE
)


def _note_needed(claim: Claim, wanted: Wanted) -> None:
    for exemption in claim.exempt:
        if wanted.says in exemption.figures:
            exemption.needed.add(wanted.says)


class Comparison:
    """One run: the texts, what was read from them so far, and what was found."""

    def __init__(self, rules: Rules, texts: Mapping[str, SourceText]) -> None:
        self.rules = rules
        self.texts = {
            name: texts[source.text] for name, source in rules.sources.items() if source.text and source.text in texts
        }
        self.tallies: dict[str, Tally] = {name: Tally() for name in rules.sources}
        self.findings: list[Finding] = []
        self.outside = 0
        self.reports = 0
        self.exemptions: dict[int, Exemption] = {}
        self.reported: set[tuple[str, str, Steps, str]] = set()
        self._printed: Callable[[str], Printed] = lru_cache(maxsize=None)(lambda text: printed(text, rules.names))

    def run(self, claims: Iterable[Claim]) -> Report:
        """Compare every claim and say what came out."""
        for claim in claims:
            self._claim(claim)
        for exemption in self.exemptions.values():
            self._judge(exemption)
        return Report(
            tallies=self.tallies,
            without_text={name: self._why_no_text(name) for name in self.rules.sources if name not in self.texts},
            outside=self.outside,
            reports=self.reports,
            findings=tuple(sorted(self.findings, key=lambda f: (f.file, f.line or 0, f.path, f.what))),
        )

    def _why_no_text(self, source: str) -> str:
        entry = self.rules.sources[source]
        if entry.seen == "quoted_in_other_source":
            return "quoted"
        return "no_text" if entry.text is None else "not_at_hand"

    # --- one claim -----------------------------------------------------------------------------------

    def _claim(self, claim: Claim) -> None:
        for exemption in claim.exempt:
            self.exemptions.setdefault(id(exemption), exemption)
        if claim.vague is not None:
            self._report("outside.vague", claim, claim.vague, "outside", "", "")
        located = [place for source, locator in claim.places for place in self._locate(source, locator)]
        if claim.from_report and located and all(_IN_REPORT.fullmatch(place.place) for place in located):
            self.reports += sum(not wanted.only_noted for wanted in claim.figures)
            for wanted in claim.figures:
                _note_needed(claim, wanted)
            return
        readable = [place for place in located if place.text is not None]
        text = "\n".join(place.text for place in readable if place.text is not None)
        first = next((place.source for place in (*readable, *located) if place.source), None)
        tally = self.tallies.get(first or "")
        if tally is not None:
            tally.entries.add(claim.entry)
        if any(place.problem for place in located):
            self._unresolved(claim, located)
        closed = [place for place in located if place.text is None and place.problem is None]
        if not claim.places and claim.figures:
            self._uncited(claim)
            return
        if not readable:
            if tally is not None and closed:
                tally.not_checkable += len(claim.figures) + len(claim.references) + (1 if claim.grade else 0)
            for wanted in claim.figures:
                _note_needed(claim, wanted)
            return
        assert tally is not None
        seen = self._printed(text)
        years = self._own_years(readable)
        for wanted in claim.figures:
            if wanted.says in years:
                continue
            if wanted.only_noted:
                _note_needed(claim, wanted)
                continue
            self._figure(claim, wanted, seen, readable, tally, closed=bool(closed))
        self._references(claim, seen, readable, located, tally, closed=bool(closed))
        if claim.grade is not None and claim.grade != (None, None):
            self._grade(claim, text, readable, tally)

    def _own_years(self, readable: Sequence[_Located]) -> frozenset[str]:
        """The years by which a source is called (*the review of 2024*): part of its name, no figure in it."""
        years: set[str] = set()
        for place in readable:
            source = self.rules.sources[place.source or ""]
            said = f"{source.edition} {source.published} {source.literature_until or ''}"
            years |= set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", said))
        return frozenset(years)

    def _uncited(self, claim: Claim) -> None:
        """Nothing is cited: ``outside`` (or the study's ``elsewhere``) says where the figures come from."""
        for wanted in claim.figures:
            self.outside += not wanted.only_noted
            _note_needed(claim, wanted)

    def _locate(self, source: str | None, locator: str) -> Iterator[_Located]:
        for named, place, references in split_locator(locator, self.rules.sources):
            origin = named or source
            if origin is None:
                yield _Located(None, place, problem=Unresolvable(place))
                continue
            text = self.texts.get(origin)
            if text is None:
                yield _Located(origin, place)
                continue
            try:
                yield _Located(origin, place, resolve(text, place), references)
            except Unresolvable as problem:
                yield _Located(origin, place, problem=problem)

    def _unresolved(self, claim: Claim, located: Sequence[_Located]) -> None:
        for place in located:
            if place.problem is None:
                continue
            code = "locator.no_source" if place.source is None else "locator.unresolved"
            code = "locator.ambiguous" if place.problem.ambiguous else code
            self._report(code, claim, claim.path, place.place, place.source or "", place.place, place.problem.near)
            if place.source in self.tallies:
                self.tallies[place.source].compared += 1
                self.tallies[place.source].not_found += 1

    def _report(
        self, code: str, claim: Claim, path: Steps, what: str, source: str, locator: str, hints: Iterable[str] = ()
    ) -> None:
        key = (code, claim.file.shown_as, path, what)
        if key in self.reported:
            return
        self.reported.add(key)
        self.findings.append(
            Finding(
                code,
                claim.file.shown_as,
                line_of(claim.file.file, path),
                ".".join(str(step) for step in path),
                claim.entry,
                claim.kind,
                what,
                source,
                locator,
                tuple(hints),
            )
        )

    # --- figures, references, grades -----------------------------------------------------------------

    def _stands(self, wanted: Wanted, seen: Printed) -> bool:
        if wanted.by_value:
            if any(seen.prints(number) or seen.prints_value(number) for number in {wanted.says, *wanted.also}):
                return True
            if wanted.years and wanted.years in seen.years:
                return True
            return (wanted.words == "one" and seen.one) or (wanted.words == "several" and seen.several)
        if wanted.or_reference and int(wanted.says) in seen.references:
            return True
        return seen.prints(wanted.says, percent=wanted.percent)

    def _figure(
        self,
        claim: Claim,
        wanted: Wanted,
        seen: Printed,
        readable: Sequence[_Located],
        tally: Tally,
        *,
        closed: bool,
    ) -> None:
        tally.compared += 1
        exemption = next((e for e in claim.exempt if wanted.says in e.figures), None)
        source, locator = readable[0].source or "", "；".join(place.place for place in readable)
        if self._stands(wanted, seen):
            wrong = self._wrong_sign(wanted, seen)
            if exemption is not None and not wrong:
                exemption.found.setdefault(wanted.says, locator)
            if wrong and exemption is None:
                tally.not_found += 1
                self._report("figure.sign", claim, wanted.path, f"{wanted.sign}{wanted.says}", source, locator, [wrong])
            else:
                tally.found += 1
            return
        if exemption is not None:
            exemption.needed.add(wanted.says)
            tally.exempt += 1
            return
        if closed:
            tally.not_checkable += 1
            return
        tally.not_found += 1
        if wanted.percent and seen.prints(wanted.says):
            self._report("figure.percent", claim, wanted.path, wanted.says, source, locator)
            return
        as_printed = None if wanted.percent else seen.prints_value(wanted.says)
        if as_printed is not None:
            self._report("figure.precision", claim, wanted.path, wanted.says, source, locator, [as_printed])
            return
        elsewhere = self._elsewhere(wanted, readable)
        self._report("figure.not_found", claim, wanted.path, wanted.says, source, locator, elsewhere)

    @staticmethod
    def _wrong_sign(wanted: Wanted, seen: Printed) -> str:
        """How a P value is printed where its sign differs (``<0.001`` against ``=0.001``)."""
        if not wanted.sign:
            return ""
        signs = {sign for sign, number in seen.p_values if number == wanted.says}
        return "" if not signs or wanted.sign in signs else f"P{min(signs)}{wanted.says}"

    def _elsewhere(self, wanted: Wanted, readable: Sequence[_Located]) -> list[str]:
        """Where else in the same documents the figure stands."""
        hints: list[str] = []
        for source in dict.fromkeys(place.source for place in readable):
            text = self.texts[source or ""]
            for name, chunk in text.chunks():
                if name not in hints and self._stands(wanted, self._printed(chunk)):
                    hints.append(name)
        return hints[:4]

    def _references(
        self,
        claim: Claim,
        seen: Printed,
        readable: Sequence[_Located],
        located: Sequence[_Located],
        tally: Tally,
        *,
        closed: bool,
    ) -> None:
        locator = "；".join(place.place for place in readable)
        wanted = [*claim.references, *((n, claim.path) for place in located for n in sorted(place.references_wanted))]
        for number, path in wanted:
            tally.compared += 1
            if number in seen.references:
                tally.found += 1
            elif closed:
                tally.not_checkable += 1
            else:
                tally.not_found += 1
                source = readable[0].source or ""
                hints = [
                    name for name, chunk in self.texts[source].chunks() if number in self._printed(chunk).references
                ]
                self._report("reference.not_cited", claim, path, f"[{number}]", source, locator, hints[:4])

    def _grade(self, claim: Claim, text: str, readable: Sequence[_Located], tally: Tally) -> None:
        assert claim.grade is not None
        evidence, recommendation = claim.grade
        pairs = grades(text)
        tally.compared += 1
        for level, strength in pairs:
            if (evidence is None or evidence == level) and (recommendation is None or recommendation == strength):
                tally.found += 1
                return
        tally.not_found += 1
        printed_pairs = sorted(f"{level or '–'}/{strength}" for level, strength in pairs)
        self._report(
            "grade.not_found",
            claim,
            (*claim.path[:2], "grade"),
            f"{evidence or '–'}/{recommendation or '–'}",
            readable[0].source or "",
            "；".join(place.place for place in readable),
            printed_pairs,
        )

    # --- exemptions ----------------------------------------------------------------------------------

    def _judge(self, exemption: Exemption) -> None:
        claim = Claim(exemption.file, exemption.entry, exemption.kind, exemption.path, ())
        for figure in exemption.figures:
            if figure in exemption.needed:
                continue
            if figure in exemption.found:
                where = exemption.found[figure]
                self._report("exemption.stale", claim, (*exemption.path, "figures"), figure, "", where)
            else:
                self._report("exemption.idle", claim, (*exemption.path, "figures"), figure, "", "")


def verify(files: RuleFiles, texts: Callable[[Iterable[str]], Mapping[str, SourceText]]) -> Report:
    """Compare the rules in *files* with the *texts* of their sources."""
    rules = rules_of(files)
    found = texts(sorted({source.text for source in rules.sources.values() if source.text}))
    return Comparison(rules, found).run(claims_of(files, rules))
