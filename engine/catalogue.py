"""The parts of an answer that depend on the day but not on the patient, made once and shared."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal, TypeAlias

from engine.assessment import (
    AsStated,
    Bilingual,
    CautionView,
    Citation,
    EffectView,
    EndpointFigures,
    EndpointView,
    ErratumView,
    EvidenceView,
    FigureView,
    Gap,
    Place,
    RegimenView,
    SourceView,
    StatementView,
)
from engine.in_force import caution_in_force, in_force, retracted, retractions
from engine.knowledge import KnowledgeBase, Statement, Study
from engine.phrases import bilingual
from engine.schema.common import Cited
from engine.schema.sources import Erratum
from engine.schema.statements import Relation
from engine.schema.studies import Arm, Cut, Endpoint, Figure, StudyFile

_ENDPOINTS = {
    "os": Bilingual("overall survival", "总生存期"),
    "pfs": Bilingual("progression-free survival", "无进展生存期"),
    "rfs": Bilingual("recurrence-free survival", "无复发生存期"),
    "efs": Bilingual("event-free survival", "无事件生存期"),
    "dfs": Bilingual("disease-free survival", "无病生存期"),
    "ttp": Bilingual("time to progression", "至进展时间"),
    "orr": Bilingual("objective response", "客观缓解率"),
    "dcr": Bilingual("disease control", "疾病控制率"),
    "dor": Bilingual("duration of response", "缓解持续时间"),
    "ttf": Bilingual("time to treatment failure", "至治疗失败时间"),
    "downstaging": Bilingual("downstaging", "降期率"),
    "resectability": Bilingual("became resectable", "达到可切除标准"),
    "resection": Bilingual("resection carried out", "实际切除率"),
    "r0_resection": Bilingual("R0 resection", "R0切除率"),
    "conversion": Bilingual("conversion (what was counted is not stated)", "转化率（未说明计数口径）"),
    "transplantation": Bilingual("transplantation carried out", "实际移植率"),
    "mpr": Bilingual("major pathological response", "主要病理缓解"),
    "pcr": Bilingual("pathological complete response", "病理完全缓解"),
    "recurrence": Bilingual("recurrence", "复发率"),
    "local_control": Bilingual("local control", "局部控制率"),
    "complete_ablation": Bilingual("complete ablation", "完全消融率"),
    "symptom_relief": Bilingual("relief of symptoms", "症状缓解率"),
    "liver_growth": Bilingual("growth of the future liver remnant", "剩余肝增生"),
    "mortality": Bilingual("mortality", "死亡率"),
    "safety": Bilingual("safety", "安全性"),
}
_UNITS = {"months": Bilingual(" months", "个月"), "percent": Bilingual(" %", "%"), "none": Bilingual("", "")}
_NOT_REACHED = Bilingual("not reached", "未达到")
_PRINTED_LATER = Bilingual(
    "public on that day; the text at hand that prints it appeared later", "当日已发表；现有文本中印出它的来源出版在后"
)
_NOT_GRADED = Bilingual("not graded by this source", "该来源未分级")


def endpoint_name(endpoint: str) -> Bilingual:
    """The endpoint in words."""
    return _ENDPOINTS[endpoint]


def as_printed(number: Decimal) -> str:
    """A figure with the digits it is printed with: 20.0 is not 20."""
    return format(number, "f")


def _figure(figure: Figure | None, unit: Bilingual) -> Bilingual | None:
    if figure is None:
        return None
    if figure.value is None:
        return _NOT_REACHED
    number = as_printed(figure.value)
    return Bilingual(f"{number}{unit.en}", f"{number}{unit.zh}")


def _endpoint_text(endpoint: Endpoint) -> Bilingual:
    name, unit = _ENDPOINTS[endpoint.endpoint], _UNITS[endpoint.unit]
    en, zh = name.en, name.zh
    if endpoint.timepoint:
        en, zh = f"{en} at {endpoint.timepoint}", f"{zh}（{endpoint.timepoint}）"
    if endpoint.population:
        en, zh = f"{en}, {endpoint.population.en}", f"{zh}，{endpoint.population.zh}"
    experimental, control = _figure(endpoint.experimental, unit), _figure(endpoint.control, unit)
    if experimental and control:
        en, zh = f"{en}: {experimental.en} vs {control.en}", f"{zh}：{experimental.zh} 对 {control.zh}"
    elif experimental:
        en, zh = f"{en}: {experimental.en}", f"{zh}：{experimental.zh}"
    effect = endpoint.effect
    if effect:
        text = f"{effect.measure.upper()} {as_printed(effect.value)}"
        if effect.low is not None and effect.high is not None:
            text += f" (95% CI {as_printed(effect.low)}–{as_printed(effect.high)})"
        en, zh = f"{en}; {text}", f"{zh}；{text}"
    if endpoint.p:
        en, zh = f"{en}; P {endpoint.p}", f"{zh}；P {endpoint.p}"
    if endpoint.criteria and endpoint.criteria != "not stated":
        en, zh = f"{en} [{endpoint.criteria}]", f"{zh} [{endpoint.criteria}]"
    return Bilingual(en, zh)


def _printed(number: Decimal | None) -> str | None:
    return None if number is None else as_printed(number)


def _figure_view(figure: Figure | None) -> FigureView | None:
    if figure is None:
        return None
    return FigureView(_printed(figure.value), _printed(figure.low), _printed(figure.high), figure.not_reached)


def _arm(entry: StudyFile, endpoint: Endpoint, role: Literal["experimental", "control"]) -> Arm | None:
    """The arm that a figure is of. Where there are several, the first is the one that whole-trial figures are of."""
    arms = [arm for arm in entry.arms if arm.role == role]
    return arms[0] if arms and (len(arms) == 1 or endpoint.population is None) else None


def _figures(entry: StudyFile, endpoint: Endpoint) -> EndpointFigures | None:
    """The figures as numbers; none where the text names no endpoint and they are filed under survival for want of another."""
    if endpoint.endpoint == "os" and entry.overall_survival == "not_reported":
        return None
    effect = endpoint.effect
    if endpoint.experimental is None and endpoint.control is None and effect is None:
        return None
    tested, control = _arm(entry, endpoint, "experimental"), _arm(entry, endpoint, "control")
    return EndpointFigures(
        endpoint.unit,
        endpoint.timepoint,
        _figure_view(endpoint.experimental),
        _figure_view(endpoint.control),
        EffectView(effect.measure, as_printed(effect.value), _printed(effect.low), _printed(effect.high))
        if effect
        else None,
        bilingual(tested.gives) if tested else None,
        bilingual(control.gives) if control else None,
        tested.regimen if tested else None,
        control.regimen if control else None,
    )


@dataclass(frozen=True, slots=True)
class _CautionText:
    """What a caution says, whoever the patient is."""

    says: Bilingual
    places: tuple[Place, ...]
    outside: Bilingual | None


About: TypeAlias = tuple[frozenset[str], frozenset[str], frozenset[str], str, ErratumView]


@dataclass(frozen=True, slots=True)
class _Errata:
    """The errata by what they are about, as places in the whole list; those about studies are not about regimens."""

    listed: tuple[About, ...]
    by_study: Mapping[str, tuple[int, ...]]
    by_regimen: Mapping[str, tuple[int, ...]]
    by_statement: Mapping[str, tuple[int, ...]]

    @staticmethod
    def of(listed: tuple[About, ...]) -> _Errata:
        """The index over *listed*."""
        indexes: tuple[dict[str, tuple[int, ...]], ...] = ({}, {}, {})
        for place, (studies, regimens, statements, _, _) in enumerate(listed):
            for index, names in zip(indexes, (studies, () if studies else regimens, statements), strict=True):
                for name in names:
                    index[name] = (*index.get(name, ()), place)
        return _Errata(listed, *indexes)

    def touching(
        self, regimen: str, studies: Iterable[str], statements: Iterable[str], sources: Container[str]
    ) -> tuple[ErratumView, ...]:
        """Those on one of *statements*, and those in one of *sources* on one of *studies* or on *regimen*, as listed."""
        found = {place for name in statements for place in self.by_statement.get(name, ())}
        perhaps = {place for name in studies for place in self.by_study.get(name, ())}
        perhaps.update(self.by_regimen.get(regimen, ()))
        found.update(place for place in perhaps if self.listed[place][3] in sources)
        return tuple([self.listed[place][4] for place in sorted(found)])


class Catalogue:
    """Views of sources, studies, regimens and statements as they could be known on one day."""

    def __init__(self, kb: KnowledgeBase, as_of: date) -> None:
        self.kb = kb
        self.as_of = as_of
        self._unpublished = tuple(name for name, source in kb.sources.items() if source.published > as_of)
        self.statements = {
            statement.entry.id: statement for statement in kb.statements.values() if self._in_effect(statement)
        }
        self.superseded = {
            identifier: tuple(
                relation.to
                for relation in statement.entry.relations
                if relation.kind == "superseded_by" and relation.to in self.statements
            )
            for identifier, statement in self.statements.items()
        }
        self.supporting: dict[str, tuple[str, ...]] = {
            regimen: tuple(
                name
                for name, statement in self.statements.items()
                if statement.entry.regimen == regimen
                and statement.entry.stance in ("preferred", "option")
                and not self.superseded[name]
            )
            for regimen in kb.regimens
        }
        self.retractions = retractions(kb, as_of)
        self.elective = {name: regimen.family != "supportive" for name, regimen in kb.regimens.items()}
        self.cautions = {
            caution.entry.id: caution for caution in kb.cautions.values() if caution_in_force(caution, as_of)
        }
        self.cautions_on: dict[str, tuple[str, ...]] = {
            regimen: tuple(name for name, caution in self.cautions.items() if regimen in caution.regimens)
            for regimen in kb.regimens
        }
        self.warnings_on = {
            regimen: tuple(name for name in names if self.cautions[name].entry.effect != "requirement")
            for regimen, names in self.cautions_on.items()
        }
        self.contraindications = {
            regimen: tuple(name for name in names if self.cautions[name].entry.effect == "contraindicated")
            for regimen, names in self.cautions_on.items()
        }
        self.regimens = {regimen: self._regimen(regimen) for regimen in kb.regimens}
        self._evidence: dict[tuple[str, str], EvidenceView | None] = {}
        self._gaps: dict[str, Gap] = {}
        self._caution_texts: dict[str, _CautionText] = {}
        self.citations = {name: self.citation(s.entry.cited) for name, s in self.statements.items()}
        self.grades = {name: self._as_stated(s) for name, s in self.statements.items()}
        self._views: dict[tuple[str, str], StatementView] = {}
        self._source_views: dict[str, SourceView] = {}
        self._latest: dict[tuple[str, str], Endpoint | None] = {}
        self._cuts: dict[str, list[Cut]] = {}
        self.errata = tuple(
            (
                frozenset(erratum.studies),
                frozenset(erratum.regimens),
                frozenset(erratum.statements),
                source,
                ErratumView(
                    erratum.id,
                    source,
                    bilingual(kb.sources[source].short),
                    erratum.locator,
                    erratum.kind,
                    bilingual(erratum.printed),
                    bilingual(erratum.right),
                    bilingual(erratum.ground),
                    erratum.confidence,
                    (*erratum.studies, *erratum.regimens, *erratum.statements),
                ),
            )
            for source, erratum in kb.errata
            if kb.sources[source].published <= as_of and not self._tells_the_future(erratum)
        )

        self._errata_on = _Errata.of(self.errata)

    # --- which statements and cautions say what -----------------------------------------------------------

    @cached_property
    def on_regimens(self) -> dict[str, tuple[str, str]]:
        """Regimen and setting of every statement that is on a regimen and no requirement."""
        return {
            name: (statement.entry.regimen, statement.setting)
            for name, statement in self.statements.items()
            if statement.entry.regimen and statement.setting != "requirement"
        }

    @cached_property
    def requirements(self) -> tuple[str, ...]:
        """The statements that something is to be done."""
        return self._in_use("requirement")

    @cached_property
    def requirement_cautions(self) -> tuple[str, ...]:
        """The cautions that something is to be done before or with a regimen."""
        return tuple(name for name, caution in self.cautions.items() if caution.entry.effect == "requirement")

    @cached_property
    def evidence_gaps(self) -> tuple[str, ...]:
        """The statements that evidence is missing."""
        return self._in_use("insufficient_evidence")

    @cached_property
    def investigational(self) -> tuple[str, ...]:
        """The statements that something is only under study."""
        return self._in_use("investigational")

    def _in_use(self, stance: str) -> tuple[str, ...]:
        return tuple(
            name for name, s in self.statements.items() if s.entry.stance == stance and not self.superseded[name]
        )

    @cached_property
    def disagreements(self) -> tuple[tuple[str, Relation], ...]:
        """Every pair of statements, neither superseded, that take different positions; each pair once."""
        return tuple(
            (name, relation)
            for name, statement in self.statements.items()
            if not self.superseded[name]
            for relation in statement.entry.relations
            if relation.kind in ("differs", "incompatible")
            and name <= relation.to
            and not self.superseded.get(relation.to, ("not in effect",))
        )

    @cached_property
    def sources_of(self) -> dict[str, tuple[str, ...]]:
        """The public sources of every statement and caution."""
        found: dict[str, tuple[str, ...]] = {name: (s.entry.cited.source,) for name, s in self.statements.items()}
        for name, caution in self.cautions.items():
            found.setdefault(name, tuple(place.source_id for place in self.places(caution.entry.cited)))
        return found

    def _tells_the_future(self, erratum: Erratum) -> bool:
        """Whether the correction rests on a source that was not public yet."""
        texts = (erratum.printed, erratum.right, erratum.ground)
        return any(name in text.en or name in text.zh for name in self._unpublished for text in texts)

    def _in_effect(self, statement: Statement) -> bool:
        return in_force(statement, self.kb.sources[statement.entry.cited.source], self.as_of)

    def citation(self, cited: Cited) -> Citation:
        """A place in a source, with the source's title and edition."""
        source = self.kb.sources[cited.source]
        return Citation(source.id, bilingual(source.title), source.edition, cited.locator, tuple(cited.references))

    def places(self, cited: Iterable[Cited]) -> tuple[Place, ...]:
        """Places in sources that were public on the day."""
        return tuple(
            Place(place.source, place.locator, tuple(place.references))
            for place in cited
            if self.kb.sources[place.source].published <= self.as_of
        )

    def _outside(self, endpoint: Endpoint) -> Bilingual | None:
        """What of the endpoint stands in no text: all of it, or the figures that ``elsewhere`` names."""
        if endpoint.outside is None and not self.places(endpoint.cited):
            return _PRINTED_LATER
        if endpoint.outside is not None or not endpoint.elsewhere:
            return bilingual(endpoint.outside) if endpoint.outside else None
        named = [(", ".join(part.figures), bilingual(part.because)) for part in endpoint.elsewhere]
        return Bilingual(
            " ".join(f"{figures}: {why.en}" for figures, why in named),
            "".join(f"{figures.replace(', ', '、')}：{why.zh}" for figures, why in named),
        )

    def known_place(self, at: str | None) -> str | None:
        """*at* (places apart by ``；``) without those in a source that was not public yet."""
        if at is None or not self._unpublished:
            return at
        kept = [place for place in at.split("；") if not place.strip().startswith(self._unpublished)]
        return "；".join(kept) or None

    def source(self, identifier: str) -> SourceView:
        """A source as the answer lists it; made once, like everything that is shared between answers."""
        view = self._source_views.get(identifier)
        if view is None:
            source = self.kb.sources[identifier]
            superseded = source.superseded_on is not None and source.superseded_on <= self.as_of
            view = self._source_views[identifier] = SourceView(
                source.id,
                source.kind,
                bilingual(source.title),
                source.edition,
                source.published.isoformat(),
                source.literature_until,
                source.publication,
                source.seen,
                source.superseded_by if superseded else None,
            )
        return view

    def statement(self, name: str, verdict: str) -> StatementView:
        """A statement with its verdict for a patient."""
        key = (name, verdict)
        view = self._views.get(key)
        if view is None:
            entry = self.statements[name].entry
            reason = entry.verified.reason
            view = self._views[key] = StatementView(
                name,
                entry.stance,
                verdict,
                self.superseded[name],
                bilingual(entry.title),
                bilingual(entry.says),
                self.citations[name],
                self.grades[name],
                entry.verified.done,
                bilingual(reason) if reason else None,
                entry.clinical_review,
                bilingual(entry.position_of) if entry.position_of else None,
            )
        return view

    def gap(self, name: str) -> Gap:
        """A statement that evidence is missing, or that something is only under study."""
        gap = self._gaps.get(name)
        if gap is None:
            statement = self.statements[name]
            entry = statement.entry
            views = (self.evidence(study, role) for study, role in {s.study: s.role for s in entry.studies}.items())
            gap = self._gaps[name] = Gap(
                name,
                entry.stance,
                statement.setting,
                bilingual(entry.title),
                bilingual(entry.says),
                self.citations[name],
                self.regimens[entry.regimen] if entry.regimen else None,
                tuple(view for view in views if view is not None),
                entry.verified.done,
            )
        return gap

    def caution(self, name: str, applies: bool, missing: tuple[str, ...]) -> CautionView:
        """A caution as it stands for a patient; *missing* would settle whether it applies."""
        entry = self.cautions[name].entry
        text = self._caution_texts.get(name)
        if text is None:
            outside = bilingual(entry.outside) if entry.outside else None
            text = self._caution_texts[name] = _CautionText(bilingual(entry.says), self.places(entry.cited), outside)
        return CautionView(
            name,
            entry.effect,
            "applies" if applies else "unknown",
            text.says,
            text.places,
            text.outside,
            entry.verified.done,
            missing,
        )

    def _as_stated(self, statement: Statement) -> AsStated:
        source = self.kb.sources[statement.entry.cited.source]
        grade = statement.entry.grade
        scheme = bilingual(source.grading.name) if source.grading else None
        if grade is None or (grade.evidence is None and grade.recommendation is None):
            return AsStated(source.id, bilingual(source.short), scheme, None, None, _NOT_GRADED)
        en, zh = [], []
        if grade.evidence is not None:
            en.append(f"evidence {grade.evidence}")
            zh.append(f"证据等级{grade.evidence}")
        if grade.recommendation is not None:
            en.append(f"recommendation {grade.recommendation}")
            zh.append(f"推荐{grade.recommendation}")
        says = Bilingual(", ".join(en), "，".join(zh))
        return AsStated(source.id, bilingual(source.short), scheme, grade.evidence, grade.recommendation, says)

    def _regimen(self, identifier: str) -> RegimenView:
        regimen = self.kb.regimens[identifier]
        approvals = tuple(
            bilingual(approval.says)
            for approval in regimen.approvals
            if self.kb.sources[approval.cited.source].published <= self.as_of
        )
        return RegimenView(
            regimen.id,
            bilingual(regimen.name),
            regimen.family,
            bilingual(self.kb.families[regimen.family]),
            tuple(regimen.components),
            tuple(bilingual(dose.says) for dose in regimen.doses),
            approvals,
        )

    # --- studies -------------------------------------------------------------------------------------

    def cuts(self, study: str) -> list[Cut]:
        """The data cuts public on the day, oldest first."""
        if study not in self._cuts:
            entry = self.kb.studies[study].entry
            known = [cut for cut in entry.cuts if cut.published <= self.as_of and not retracted(entry, self.as_of)]
            self._cuts[study] = sorted(known, key=lambda cut: cut.published)
        return self._cuts[study]

    def evidence(self, study: str, role: str) -> EvidenceView | None:
        """The study as it could be known on the day; ``None`` where none of its results was public yet."""
        key = (study, role)
        if key not in self._evidence:
            self._evidence[key] = self._build(self.kb.studies[study], role)
        return self._evidence[key]

    def _build(self, study: Study, role: str) -> EvidenceView | None:
        entry = study.entry
        cuts = self.cuts(entry.id)
        if not cuts and entry.design != "planned":
            return None
        endpoints = tuple(
            EndpointView(
                endpoint.endpoint,
                _endpoint_text(endpoint),
                bilingual(endpoint.note) if endpoint.note else None,
                endpoint.population is None and endpoint.timepoint is None,
                endpoint.experimental is not None or endpoint.effect is not None,
                endpoint.primary,
                endpoint.met,
                endpoint.outcome,
                cut.label.en,
                cut.published.isoformat(),
                self.places(endpoint.cited),
                self._outside(endpoint),
                _figures(entry, endpoint),
            )
            for cut in reversed(cuts)
            for endpoint in cut.endpoints
        )
        reason = entry.verified.reason
        return EvidenceView(
            entry.id,
            entry.name,
            bilingual(entry.title),
            role,
            entry.design,
            entry.phase,
            entry.n,
            bilingual(entry.population_summary),
            tuple(entry.regions),
            endpoints,
            tuple(dict.fromkeys(cut.reference for cut in cuts)),
            entry.registration,
            entry.verified.done,
            bilingual(reason) if reason else None,
        )

    def latest(self, study: str, endpoint: str) -> Endpoint | None:
        """The newest public figure of an endpoint for the whole trial."""
        key = (study, endpoint)
        if key not in self._latest:
            self._latest[key] = next(
                (
                    known
                    for cut in reversed(self.cuts(study))
                    for known in cut.endpoints
                    if known.endpoint == endpoint and known.population is None and known.timepoint is None
                ),
                None,
            )
        return self._latest[key]

    def errata_of(self, regimen: str, studies: Iterable[str], statements: Collection[str]) -> tuple[ErratumView, ...]:
        """Errata of the sources that speak of *regimen* here, as far as they touch what is shown of it.

        An erratum on a study belongs where the study is shown: the same drugs in another setting rest on others.
        """
        drawn_on = {self.statements[name].entry.cited.source for name in statements}
        return self._errata_on.touching(regimen, studies, statements, drawn_on)
