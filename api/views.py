"""The knowledge base as it is read over the wire: rules, sources, studies, regimens and the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from api.contract import Json, ProblemError, with_none, without_null
from engine.assessment import Bilingual, KnowledgeBaseVersion
from engine.compile import Criterion
from engine.curation.coverage import DISPOSITION, source_coverage
from engine.curation.lifecycle import review_due
from engine.curation.passages import Passages
from engine.knowledge import Caution, KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.profile import Treatment
from engine.schema.cautions import CautionEntry
from engine.schema.common import Text
from engine.schema.passages import Passage
from engine.schema.regimens import Drug, Procedure, Regimen
from engine.schema.sources import Erratum, SourceFile
from engine.schema.statements import StatementEntry
from engine.schema.studies import StudyFile
from engine.vocabulary import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSummary:
    """A statement or a caution. ``stance`` of a caution is its effect; ``effective_until`` is the first day without it.

    ``clinical_review``: who signed it, or ``none``. ``review_due``: by when it is to be read again.
    ``retracted``: from which day it is taken back.
    """

    id: str
    kind: Literal["statement", "caution"]
    stance: str
    setting: str | None = None
    title: Bilingual
    regimens: tuple[str, ...]
    sources: tuple[str, ...]
    effective_since: date
    effective_until: date | None = None
    verified: bool
    clinical_review: str
    review_due: date | None = None
    retracted: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCondition:
    """One condition in words; it also counts where it is written once for the whole file."""

    id: str
    role: Literal["when", "unless"]
    fields: tuple[str, ...]
    words: Bilingual
    basis: str
    at: str | None = None
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleView:
    """One rule: where it stands, what it asks of a patient, and the entry as it is written."""

    rule: RuleSummary
    file: str
    question: Bilingual | None = None
    conditions: tuple[RuleCondition, ...]
    written: StatementEntry | CautionEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSummary:
    """One document. ``seen``: whether its full text was at hand."""

    id: str
    kind: str
    title: Bilingual
    edition: str
    published: date
    superseded_by: str | None = None
    seen: str
    errata: int
    rules: int
    clinical_review: str
    review_due: date | None = None
    retracted: date | None = None


@dataclass(frozen=True, slots=True)
class SourceView:
    """One document with its errata, and the rules that cite it. ``review_due``: by when it is to be looked at again."""

    source: SourceFile
    rules: tuple[str, ...]
    review_due: date | None = None


@dataclass(frozen=True, slots=True)
class PassageView:
    """What a document says at one place, in our words.

    ``became``: the entries it was encoded as, by kind (``rule``, ``evidence_gap``, ``caution``, ``study``, ``erratum``,
    ``staging``, ``regimen``). ``background``: why nothing, or nothing more, was encoded.
    """

    id: str
    at: str
    gist: Bilingual
    became: dict[str, tuple[str, ...]]
    background: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class ChapterView:
    """One chapter of a document."""

    title: Bilingual
    file: str
    passages: tuple[PassageView, ...]


@dataclass(frozen=True, slots=True)
class SourcePassages:
    """Everything usable that one document says, and what became of it.

    ``state``: ``complete``, ``no_passages`` (nothing was written down yet), ``no_text`` (its text was not at hand) or
    ``undecided``. ``dispositions``: passages by what became of them; one may count in several.
    """

    source_id: str
    state: str
    count: int
    encoded: int
    dispositions: dict[str, int]
    chapters: tuple[ChapterView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StudySummary:
    """One study. ``cuts``: how many analyses of it are on record."""

    id: str
    name: str
    title: Bilingual
    design: str
    phase: str | None = None
    n: int | None = None
    registration: str | None = None
    cuts: int
    verified: bool
    clinical_review: str
    review_due: date | None = None
    retracted: date | None = None


@dataclass(frozen=True, slots=True)
class KnownErratum:
    """What a source prints wrongly, with the source's id."""

    source_id: str
    erratum: Erratum


@dataclass(frozen=True, slots=True)
class StudyView:
    """One study with every data cut, the statements that rest on it, and misprints about it."""

    study: StudyFile
    rules: tuple[str, ...]
    errata: tuple[KnownErratum, ...]
    review_due: date | None = None


@dataclass(frozen=True, slots=True)
class Agent:
    """A drug or procedure, with every name by which a profile may call it."""

    id: str
    kind: Literal["drug", "procedure"]
    name: Bilingual
    synonyms: tuple[str, ...]
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegimenSummary:
    """A regimen; ``family`` groups it for the reader and is no ranking."""

    id: str
    name: Bilingual
    family: str
    family_name: Bilingual
    components: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegimenView:
    """One regimen with its components, and the statements and cautions about it."""

    regimen: Regimen
    family_name: Bilingual
    components: tuple[Agent, ...]
    statements: tuple[str, ...]
    cautions: tuple[str, ...]
    errata: tuple[KnownErratum, ...]


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit that may be written. Not ``usable``: this site has not set the conversion factor; read as unknown."""

    symbol: str
    synonyms: tuple[str, ...]
    usable: bool


@dataclass(frozen=True, slots=True)
class ValueView:
    """A value of a choice, with every word for it."""

    id: str
    label: Bilingual
    synonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LooseView:
    """Words that narrow a field without fixing it, and what they leave open."""

    words: tuple[str, ...]
    leaves_open: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field of the profile.

    ``minimum`` and ``maximum``, in ``unit``: what is possible at all; anything outside is refused.
    ``unit_required``: a number without its unit is refused.
    """

    id: str
    path: str
    kind: str
    label: Bilingual
    note: Bilingual | None = None
    synonyms: tuple[str, ...]
    unit: str | None = None
    unit_required: bool
    units: tuple[UnitView, ...]
    minimum: float | None = None
    maximum: float | None = None
    values: tuple[ValueView, ...]
    loose: tuple[LooseView, ...]
    codes: dict[str, str]
    modifiable: bool


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """One section of the profile."""

    id: str
    label: Bilingual
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything a form for a profile needs. ``treatment``: JSON Schema of that section, whose words are ``agents``."""

    groups: tuple[FieldGroup, ...]
    treatment: Json
    agents: tuple[Agent, ...]


@dataclass(frozen=True, slots=True)
class ReloadView:
    """The last attempt to read the rules again (UTC); with faults, the rules before it are still in service."""

    at: datetime
    faults: tuple[ProblemError, ...]


@dataclass(frozen=True, slots=True)
class Health:
    """What is in service. ``degraded``: it answers, but the rule files on disk are broken and not in use."""

    status: Literal["ok", "degraded"]
    knowledge_base: KnowledgeBaseVersion
    engine_version: str
    counts: dict[str, int]
    in_service_since: datetime
    last_reload: ReloadView | None
    disclaimer: Bilingual


def _maybe(text: Text | None) -> Bilingual | None:
    return bilingual(text) if text else None


def rule_summaries(kb: KnowledgeBase) -> tuple[RuleSummary, ...]:
    """Every statement and caution, by id."""
    rules: Iterable[Statement | Caution] = (*kb.statements.values(), *kb.cautions.values())
    return tuple(sorted((_rule_summary(kb, rule) for rule in rules), key=lambda rule: rule.id))


def _retracted(entry: StatementEntry | CautionEntry | StudyFile | SourceFile) -> date | None:
    return entry.retracted.on if entry.retracted else None


def _rule_summary(kb: KnowledgeBase, rule: Statement | Caution) -> RuleSummary:
    entry = rule.entry
    effective = rule.effective if isinstance(rule, Statement) else rule.entry.effective
    if isinstance(rule, Statement):
        statement = rule.entry
        return RuleSummary(
            id=entry.id,
            kind="statement",
            stance=statement.stance,
            setting=rule.setting,
            title=bilingual(statement.title),
            regimens=(statement.regimen,) if statement.regimen else (),
            sources=(statement.cited.source,),
            effective_since=effective.since,
            effective_until=effective.until,
            verified=entry.verified.done,
            clinical_review=entry.clinical_review,
            review_due=review_due(kb, entry),
            retracted=_retracted(entry),
        )
    return RuleSummary(
        id=entry.id,
        kind="caution",
        stance=rule.entry.effect,
        title=bilingual(entry.says),
        regimens=tuple(sorted(rule.regimens)),
        sources=tuple(dict.fromkeys(cited.source for cited in rule.entry.cited)),
        effective_since=effective.since,
        effective_until=effective.until,
        verified=entry.verified.done,
        clinical_review=entry.clinical_review,
        review_due=review_due(kb, entry),
        retracted=_retracted(entry),
    )


def rule_view(kb: KnowledgeBase, identifier: str) -> RuleView | None:
    """The statement or caution of that id."""
    rule = kb.statements.get(identifier) or kb.cautions.get(identifier)
    if rule is None:
        return None
    return RuleView(
        rule=_rule_summary(kb, rule),
        file=rule.place.shown_as,
        question=bilingual(rule.question) if isinstance(rule, Statement) else None,
        conditions=tuple(_conditions(rule)),
        written=rule.entry,
    )


def _conditions(rule: Statement | Caution) -> Iterator[RuleCondition]:
    roles: tuple[tuple[Literal["when", "unless"], tuple[Criterion, ...]], ...] = (
        ("when", rule.rule.when),
        ("unless", rule.rule.unless),
    )
    for role, criteria in roles:
        for item in criteria:
            yield RuleCondition(
                id=item.id,
                role=role,
                fields=item.fields,
                words=item.words,
                basis=item.basis,
                at=item.at,
                note=_maybe(item.note),
            )


def _citing(kb: KnowledgeBase, source: str) -> tuple[str, ...]:
    return tuple(rule.id for rule in rule_summaries(kb) if source in rule.sources)


def source_summaries(kb: KnowledgeBase) -> tuple[SourceSummary, ...]:
    """Every source."""
    return tuple(
        SourceSummary(
            id=source.id,
            kind=source.kind,
            title=bilingual(source.title),
            edition=source.edition,
            published=source.published,
            superseded_by=source.superseded_by,
            seen=source.seen,
            errata=len(source.errata),
            rules=len(_citing(kb, source.id)),
            clinical_review=source.clinical_review,
            review_due=review_due(kb, source),
            retracted=_retracted(source),
        )
        for source in kb.sources.values()
    )


def source_view(kb: KnowledgeBase, identifier: str) -> SourceView | None:
    """The source of that id."""
    source = kb.sources.get(identifier)
    return SourceView(source, _citing(kb, identifier), review_due(kb, source)) if source else None


def source_passages(kb: KnowledgeBase, passages: Passages, identifier: str) -> SourcePassages | None:
    """What the source of that id says, and what became of it."""
    if identifier not in kb.sources:
        return None
    of_source = source_coverage(identifier, kb, passages)
    chapters = (
        ChapterView(bilingual(chapter.title), chapter.place.shown_as, tuple(map(_passage, chapter.passages)))
        for chapter in passages.of(identifier)
    )
    return SourcePassages(
        identifier,
        of_source.state,
        of_source.passages,
        of_source.encoded,
        dict(of_source.dispositions),
        tuple(chapters),
    )


def _passage(passage: Passage) -> PassageView:
    became = {
        disposition: tuple(names)
        for kind, disposition in DISPOSITION.items()
        if (names := getattr(passage.becomes, kind))
    }
    return PassageView(passage.id, passage.at, bilingual(passage.gist), became, _maybe(passage.background))


def study_summaries(kb: KnowledgeBase) -> tuple[StudySummary, ...]:
    """Every study."""
    return tuple(
        StudySummary(
            id=study.id,
            name=study.name,
            title=bilingual(study.title),
            design=study.design,
            phase=study.phase,
            n=study.n,
            registration=study.registration,
            cuts=len(study.cuts),
            verified=study.verified.done,
            clinical_review=study.clinical_review,
            review_due=review_due(kb, study),
            retracted=_retracted(study),
        )
        for study in (known.entry for known in kb.studies.values())
    )


def study_view(kb: KnowledgeBase, identifier: str) -> StudyView | None:
    """The study of that id."""
    if identifier not in kb.studies:
        return None
    resting = tuple(
        name for name, rule in kb.statements.items() if any(role.study == identifier for role in rule.entry.studies)
    )
    errata = tuple(KnownErratum(source, item) for source, item in kb.errata if identifier in item.studies)
    entry = kb.studies[identifier].entry
    return StudyView(entry, resting, errata, review_due(kb, entry))


def regimen_summaries(kb: KnowledgeBase) -> tuple[RegimenSummary, ...]:
    """Every regimen."""
    return tuple(
        RegimenSummary(
            regimen.id,
            bilingual(regimen.name),
            regimen.family,
            bilingual(kb.families[regimen.family]),
            tuple(regimen.components),
        )
        for regimen in kb.regimens.values()
    )


def regimen_view(kb: KnowledgeBase, identifier: str) -> RegimenView | None:
    """The regimen of that id."""
    regimen = kb.regimens.get(identifier)
    if regimen is None:
        return None
    return RegimenView(
        regimen,
        bilingual(kb.families[regimen.family]),
        tuple(agent for agent in _agents(kb) if agent.id in regimen.components),
        tuple(name for name, rule in kb.statements.items() if rule.entry.regimen == identifier),
        tuple(name for name, caution in kb.cautions.items() if identifier in caution.regimens),
        tuple(KnownErratum(source, item) for source, item in kb.errata if identifier in item.regimens),
    )


def _agents(kb: KnowledgeBase) -> Iterator[Agent]:
    kinds: tuple[tuple[Literal["drug", "procedure"], Mapping[str, Drug] | Mapping[str, Procedure]], ...] = (
        ("drug", kb.drugs),
        ("procedure", kb.procedures),
    )
    for kind, known in kinds:
        for agent in known.values():
            yield Agent(agent.id, kind, bilingual(agent.name), tuple(agent.synonyms), tuple(agent.classes))


def vocabulary(kb: KnowledgeBase, site_factors: Iterable[str]) -> Vocabulary:
    """The fields of the profile in the order of the vocabulary. *site_factors*: names of the factors the site has set."""
    known = frozenset(site_factors)
    fields: dict[str, list[FieldView]] = {}
    for fact in kb.facts.values():
        if fact.origin == "given":
            fields.setdefault(fact.path.split(".", 1)[0], []).append(_field(fact, known))
    groups = (FieldGroup(name, bilingual(kb.groups[name]), tuple(members)) for name, members in fields.items())
    return Vocabulary(tuple(groups), with_none(without_null(Treatment.model_json_schema())), tuple(_agents(kb)))


def _field(fact: Fact, site_factors: frozenset[str]) -> FieldView:
    entry = fact.entry
    assert entry is not None  # every given fact comes from a vocabulary file
    words = {allowed.id: tuple(allowed.synonyms) for allowed in entry.values}
    units = fact.dimension.units if fact.dimension else []
    return FieldView(
        id=fact.id,
        path=fact.path,
        kind=fact.kind,
        label=bilingual(fact.label),
        note=_maybe(entry.note),
        synonyms=tuple(entry.synonyms),
        unit=fact.unit or None,
        unit_required=fact.dimension is not None and not fact.dimension.bare,
        units=tuple(
            UnitView(unit.symbol, tuple(unit.synonyms), unit.site_factor is None or unit.site_factor in site_factors)
            for unit in units
        ),
        minimum=None if entry.minimum is None else float(entry.minimum),
        maximum=None if entry.maximum is None else float(entry.maximum),
        values=tuple(ValueView(name, bilingual(label), words.get(name, ())) for name, label in fact.values.items()),
        loose=tuple(LooseView(tuple(item.says), tuple(item.means)) for item in entry.loose),
        codes=dict(entry.codes),
        modifiable=fact.modifiable,
    )


def counts(kb: KnowledgeBase) -> dict[str, int]:
    """How much is in service."""
    return {
        "statements": len(kb.statements),
        "cautions": len(kb.cautions),
        "sources": len(kb.sources),
        "studies": len(kb.studies),
        "regimens": len(kb.regimens),
        "errata": len(kb.errata),
        "fields": sum(fact.origin == "given" for fact in kb.facts.values()),
    }
