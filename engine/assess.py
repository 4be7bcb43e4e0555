"""From a profile to the whole answer: intake, derivation, inference by two evaluators, appraisal, assessment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal

from engine.appraisal import Appraiser
from engine.assessment import (
    CONTRACT,
    AlertItem,
    Assessment,
    Because,
    Bilingual,
    CautionView,
    Condition,
    Conflict,
    Entry,
    ErratumView,
    Gap,
    GivenFact,
    KnowledgeBaseVersion,
    Question,
    Requirement,
    SourceView,
)
from engine.catalogue import Catalogue
from engine.compile import Criterion, Rule
from engine.errors import EvaluatorsDisagree
from engine.expressions import Conditions, atoms, evaluate, evaluate_on
from engine.findings import Findings
from engine.headline import headline
from engine.in_force import retracted_for
from engine.inference.durable import DurableEvaluator
from engine.inference.plain import PlainEvaluator
from engine.inference.verdicts import Verdict
from engine.knowledge import KnowledgeBase, Statement
from engine.ordering import ORDER, in_reading_order
from engine.pathway import Pathways
from engine.phrases import Found, Words, bilingual, condition_in_words
from engine.positions import LIVE, Position, Positions, Said
from engine.profile import Intake, Patient
from engine.questions import Questions, unsettled
from engine.settings import GAP_RANK
from engine.tracing import PatientView, Tracer
from engine.values import NO, TRUE, YES, Members, Truth, Value, is_known
from engine.what_if import WhatIf

ENGINE_VERSION = "0.1.0"
STANDINGS = ("candidates", "conditional", "pending", "against", "excluded")
_ON_TRIAL = ("statements", "cautions")  # the parts of a knowledge base that may be tried out otherwise
DISCLAIMER = Bilingual(
    "Information for a tumour board, not a recommendation for treatment. The rules were encoded from texts and "
    "have not been reviewed by clinicians.",
    "供肿瘤多学科会诊参考，并非治疗建议。规则由文本编码而成，尚未经临床医师审核。",
)
_OUT_OF_SCOPE = AlertItem(
    "scope.out_of_scope",
    "refusal",
    Bilingual(
        "Outside the scope of this system (hepatocellular carcinoma in adults): nothing is offered.",
        "超出本系统范围（成人肝细胞癌）：不给出任何方案。",
    ),
)
_DIAGNOSIS_OPEN = AlertItem(
    "scope.diagnosis",
    "warning",
    Bilingual("The diagnosis of hepatocellular carcinoma is not recorded.", "未记录肝细胞癌的诊断。"),
)
_AGE_OPEN = AlertItem(
    "scope.age",
    "note",
    Bilingual("The age is not recorded; this system is for adults.", "未记录年龄；本系统仅适用于成人。"),
)
_NO_SOURCE = AlertItem(
    "as_of.no_source",
    "warning",
    Bilingual(
        "On that day no source of this knowledge base was public yet: the answer is empty for that reason alone.",
        "该日期之前本知识库的来源均未发表：答案仅因此为空。",
    ),
)
_NOT_FAILED = AlertItem(
    "treatment.not_failed",
    "warning",
    Bilingual(
        "Systemic therapy ended, but neither for progression nor for intolerance: the statements on later lines ask for "
        "one of the two. Record progression if there was any.",
        "系统治疗已结束，但并非因进展或不耐受：后线条目均以二者之一为前提。如有进展请予记录。",
    ),
)
_DIFFER = Bilingual("The sources take different positions.", "来源意见不一。")
_EMERGENCY_FIRST = Because(
    "emergency",
    "emergency",
    Bilingual("set aside until the emergency is under control", "急症控制之前暂不考虑"),
)


@dataclass(frozen=True, slots=True)
class Day:
    """What depends on the day of the answer and not on the patient."""

    catalogue: Catalogue
    tracer: Tracer
    appraiser: Appraiser
    positions: Positions


@dataclass(frozen=True, slots=True)
class Case:
    """One patient, evaluated."""

    facts: Mapping[str, Value]
    truths: Mapping[str, Truth]
    verdicts: Mapping[str, Verdict]
    emergency: bool
    view: PatientView
    day: Day


def _ended_otherwise(facts: Mapping[str, Value]) -> bool:
    """Whether systemic therapy was given and is over, and no drug of it is known or suspected to have failed."""
    failed = facts.get("failed_drugs")
    return (
        facts.get("prior_systemic_therapy") == YES
        and facts.get("on_systemic_therapy") == NO
        and isinstance(failed, Members)
        and not failed.included
        and failed.maybe == frozenset()
    )


class Engine:
    """Answers for one knowledge base. Safe to share between threads; call :meth:`close` when it is replaced.

    Raises, from :meth:`assess`: :class:`~engine.errors.InputRefused` for bad input,
    :class:`~engine.errors.EvaluatorsDisagree` and :class:`~engine.errors.InferenceFailed` where no answer can be
    trusted.
    """

    def __init__(self, kb: KnowledgeBase, *, on_trial_by: Engine | None = None) -> None:
        """*on_trial_by*: see :meth:`on_trial`."""
        like = on_trial_by
        rules = tuple(kb.rules())
        self.kb = kb
        self.intake: Intake = like.intake if like else Intake(kb)
        self._words: Words = like._words if like else Words(kb.facts)
        self.findings: Findings = like.findings if like else Findings(kb, self._words)
        self.pathways: Pathways = like.pathways if like else Pathways(kb, self._words)
        self._conditions = Conditions(kb.atoms())
        self.rules = {rule.id: rule for rule in rules}
        self._plain = PlainEvaluator(rules)
        self._durable = None if like else DurableEvaluator(rules, f"hcc-{kb.digest[:12]}")
        self.questions = Questions(kb)
        self.what_if = WhatIf(kb, self.findings, self._conditions)
        self.version = KnowledgeBaseVersion(kb.version, kb.digest)
        self.on = lru_cache(maxsize=16)(self._for_day)

    def on_trial(self, kb: KnowledgeBase) -> Engine:
        """An engine for *kb*: this one's knowledge base with other statements or cautions.

        What they do not touch is shared with this engine. It is cheap because nothing is compiled for the inference
        engine: each rule is evaluated once, by the reference evaluator. For trying out a change of the rules, never for
        a patient. Raises :class:`ValueError` where more than statements and cautions is different.
        """
        kept = [part.name for part in fields(kb) if part.name not in _ON_TRIAL]
        if any(getattr(kb, name) is not getattr(self.kb, name) for name in kept):
            raise ValueError("only statements and cautions can be tried out")
        return Engine(kb, on_trial_by=self)

    def close(self) -> None:
        """Free the inference engine's memory."""
        if self._durable is not None:
            self._durable.close()

    def day(self, as_of: date) -> tuple[Catalogue, Appraiser]:
        """What could be known on a day, and how good the evidence was."""
        known = self.on(as_of)
        return known.catalogue, known.appraiser

    def _for_day(self, as_of: date) -> Day:
        catalogue = Catalogue(self.kb, as_of)
        tracer = Tracer(catalogue)
        appraiser = Appraiser(catalogue, tracer)
        return Day(catalogue, tracer, appraiser, Positions(catalogue, appraiser))

    def assess(
        self,
        document: object,
        *,
        today: date,
        as_of: date | None = None,
        site: Mapping[str, Decimal] | None = None,
        outcomes: bool = True,
    ) -> Assessment:
        """The answer for the profile in *document*.

        *today*: no date of the profile may lie after it. *as_of*: only what was public by then is used
        (default: today). *site*: the site's own conversion factors. *outcomes*: also work out what each answer
        to an open question would bring.
        """
        patient = self.intake.read(document, today, site)
        return self.answer(patient, as_of or today, outcomes=outcomes)

    def answer(self, patient: Patient, as_of: date, *, outcomes: bool = True) -> Assessment:
        """The answer for a patient already read."""
        facts = dict(patient.facts)
        alerts = [AlertItem(alert.code, alert.level, bilingual(alert.says)) for alert in patient.alerts]
        alerts += self.findings.add(facts)
        if facts.get("out_of_scope") == YES:
            return self._refusal(patient, facts, as_of)
        if not is_known(facts.get("out_of_scope")):
            alerts.append(_AGE_OPEN if is_known(facts.get("diagnosis")) else _DIAGNOSIS_OPEN)
        case = self.evaluate(facts, as_of)
        alerts += self.findings.warnings(facts)
        if not case.day.catalogue.statements:
            alerts.append(_NO_SOURCE)
        if _ended_otherwise(facts):
            alerts.append(_NOT_FAILED)
        alerts += retracted_for(case.day.catalogue.retractions, case.verdicts)
        if case.emergency:
            alerts.insert(0, self._emergency(facts))
        return _Answer(self, as_of, case, patient, alerts).build(outcomes)

    def _emergency(self, facts: Mapping[str, Value]) -> AlertItem:
        """The alert that names which emergencies are recorded."""
        rows = next(item.rows for item in self.kb.derivations if item.fact == "emergency")
        named = [
            condition_in_words(atom, self.kb.facts)
            for row in rows
            if row.value == "yes"
            for atom in atoms(row.when)
            if evaluate_on(atom, facts) == TRUE
        ]
        recorded = Bilingual("; ".join(item.en for item in named), "；".join(item.zh for item in named))
        return AlertItem(
            "emergency",
            "emergency",
            Bilingual(
                f"Emergency first: {recorded.en}. No elective treatment is listed.",
                f"急症优先：{recorded.zh}。不列出任何择期治疗。",
            ),
        )

    def facts(self, patient: Patient) -> dict[str, Value]:
        """Every fact of *patient*: those given, and those worked out from them."""
        facts = dict(patient.facts)
        self.findings.add(facts)
        return facts

    def evaluate(self, facts: Mapping[str, Value], as_of: date) -> Case:
        """Every atomic condition exactly, then every rule twice; refused where the two differ."""
        truths = self._conditions.truths(facts)
        plain = self._plain.verdicts(truths)
        if self._durable is not None and (durable := self._durable.verdicts(truths)) != plain:
            differing = sorted(name for name in self.rules if durable.get(name) != plain.get(name))
            raise EvaluatorsDisagree(differing)
        view = PatientView(truths, Found(self._words, facts))
        return Case(facts, truths, plain, facts.get("emergency") == YES, view, self.on(as_of))

    def trace(self, rule: Rule, case: Case) -> tuple[Condition, ...]:
        """Every condition of *rule*, compared with the patient of *case*."""
        return case.day.tracer.trace(rule, case.view)

    def given(self, patient: Patient) -> tuple[GivenFact, ...]:
        """The profile as it was read."""
        words = self._words
        return tuple(
            [
                GivenFact(
                    item.fact.id,
                    item.fact.path,
                    words.labels[item.fact.id],
                    item.written,
                    words.value(item.fact.id, patient.facts.get(item.fact.id)),
                    bilingual(item.note) if item.note else None,
                )
                for item in patient.read
            ]
        )

    def _refusal(self, patient: Patient, facts: Mapping[str, Value], as_of: date) -> Assessment:
        return Assessment(
            contract=CONTRACT,
            status="out_of_scope",
            headline=(_OUT_OF_SCOPE.says,),
            profile=self.given(patient),
            derived=self.findings.shown(facts),
            alerts=(_OUT_OF_SCOPE,),
            candidates=(),
            conditional=(),
            pending=(),
            against=(),
            excluded=(),
            requirements=(),
            evidence_gaps=(),
            investigational=(),
            conflicts=(),
            errata=(),
            sources=(),
            find_out_first=(),
            order=ORDER,
            as_of=as_of.isoformat(),
            knowledge_base=self.version,
            engine_version=ENGINE_VERSION,
            disclaimer=DISCLAIMER,
        )


class _Answer:
    """Builds one assessment from one evaluated patient."""

    def __init__(self, engine: Engine, as_of: date, case: Case, patient: Patient, alerts: list[AlertItem]) -> None:
        self._engine = engine
        self._kb = engine.kb
        self._day = case.day
        self._catalogue = case.day.catalogue
        self._case = case
        self._verdicts = case.verdicts
        self._patient = patient
        self._alerts = alerts
        self._as_of = as_of
        self._open = engine.questions.missing(case.truths, case.facts)
        self._missing_of: dict[str, tuple[str, ...]] = {}
        self._caution_views: dict[str, CautionView] = {}
        self._errata_of: dict[int, tuple[ErratumView, ...]] = {}  # by the entry

    def build(self, outcomes: bool) -> Assessment:
        """The whole answer."""
        standings: dict[str, list[Entry]] = {name: [] for name in STANDINGS}
        for (regimen, setting), said in self._groups().items():
            for position in self._day.positions.of(tuple(said)):
                name, entry = self._placed(regimen, setting, position)
                standings[name].append(entry)
                self._errata_of[id(entry)] = position.errata
        entries = {name: in_reading_order(items) for name, items in standings.items()}
        gaps, investigational = self._gaps()
        derived = self._engine.findings.shown(self._case.facts)
        questions = self._find_out(entries, outcomes)
        return Assessment(
            contract=CONTRACT,
            status="answered",
            headline=headline(self._alerts, derived, entries, gaps, questions, self._case.emergency),
            profile=self._engine.given(self._patient),
            derived=derived,
            alerts=tuple(self._alerts),
            candidates=entries["candidates"],
            conditional=entries["conditional"],
            pending=entries["pending"],
            against=entries["against"],
            excluded=entries["excluded"],
            requirements=self._requirements([*entries["candidates"], *entries["conditional"]]),
            evidence_gaps=gaps,
            investigational=investigational,
            conflicts=self._conflicts(),
            errata=self._errata(entries, (*gaps, *investigational)),
            sources=self._sources(),
            find_out_first=questions,
            order=ORDER,
            as_of=self._as_of.isoformat(),
            knowledge_base=self._engine.version,
            engine_version=ENGINE_VERSION,
            disclaimer=DISCLAIMER,
            pathways=self._engine.pathways.of(self._case.facts),
        )

    # --- regimens ------------------------------------------------------------------------------------

    def _groups(self) -> dict[tuple[str, str], list[Said]]:
        """Statements on a regimen that say anything of this patient, by regimen and setting."""
        groups: dict[tuple[str, str], list[Said]] = {}
        on_regimens = self._catalogue.on_regimens
        for name, verdict in self._verdicts.items():
            about = on_regimens.get(name)
            if about is not None:
                groups.setdefault(about, []).append((name, verdict))
        return groups

    def _live(self, name: str) -> bool:
        return self._verdicts.get(name) in LIVE

    def _placed(self, regimen: str, setting: str, position: Position) -> tuple[str, Entry]:
        """Where the regimen stands for the patient, and the entry there."""
        if position.kind == "against":
            return "against", self._entry(regimen, setting, position, (), ())
        best, deciding = position.best, position.deciding
        standing = "candidates" if best == "met" else best
        missing: dict[str, None] = {}
        because: list[Because] = []
        if best in ("conditional", "pending"):
            for statement in deciding:
                missing.update(dict.fromkeys(self._missing(statement.rule)))
        if best == "excluded":
            because += [self._exclusion(c) for s in deciding for c in s.rule.unless if self._truth(c) == TRUE]
        for name in self._catalogue.contraindications[regimen]:
            if name not in self._verdicts:
                continue
            caution = self._caution(name)
            if caution.status == "applies":
                because.append(Because("contraindication", caution.id, caution.text))
            elif standing in ("candidates", "conditional"):
                standing = "conditional"
                missing.update(dict.fromkeys(caution.missing))
        if self._case.emergency and setting != "emergency" and self._catalogue.elective[regimen]:
            because.insert(0, _EMERGENCY_FIRST)
        if because:
            standing = "excluded"
        return standing, self._entry(regimen, setting, position, tuple(dict.fromkeys(because)), tuple(missing))

    def _entry(
        self, regimen: str, setting: str, position: Position, because: tuple[Because, ...], missing: tuple[str, ...]
    ) -> Entry:
        view, tracer = self._case.view, self._day.tracer
        return Entry(
            self._catalogue.regimens[regimen],
            setting,
            position.stance,
            position.views,
            position.evidence,
            self._day.appraiser.appraise(position.basis, view),
            self._cautions(regimen),
            {statement.entry.id: tracer.trace(statement.rule, view) for statement in position.statements},
            missing,
            because,
        )

    def _truth(self, criterion: Criterion) -> Truth:
        return evaluate(criterion.expression, self._case.truths)

    def _missing(self, rule: Rule) -> tuple[str, ...]:
        """The given facts that would settle *rule*."""
        found = self._missing_of.get(rule.id)
        if found is None:
            found = self._open.fields(unsettled(rule, self._case.truths))
            self._missing_of[rule.id] = found
        return found

    def _exclusion(self, criterion: Criterion) -> Because:
        return Because("exclusion", criterion.id, bilingual(criterion.note) if criterion.note else criterion.words)

    # --- cautions and requirements --------------------------------------------------------------------

    def _cautions(self, regimen: str) -> tuple[CautionView, ...]:
        return tuple([view for reached, view in self._warnings if regimen in reached])

    @cached_property
    def _warnings(self) -> list[tuple[frozenset[str], CautionView]]:
        """The cautions on a choice of regimen that apply or may apply, as they are listed, each with its regimens."""
        cautions = self._catalogue.cautions
        views = [
            self._caution(name)
            for name in self._verdicts
            if name in cautions and cautions[name].entry.effect != "requirement"
        ]
        views.sort(key=lambda view: (view.effect != "contraindicated", view.status, view.id))
        return [(cautions[view.id].regimens, view) for view in views]

    def _caution(self, name: str) -> CautionView:
        """A caution that applies or may apply."""
        view = self._caution_views.get(name)
        if view is None:
            applies = self._verdicts[name] == "met"
            missing = () if applies else self._missing(self._catalogue.cautions[name].rule)
            view = self._caution_views[name] = self._catalogue.caution(name, applies, missing)
        return view

    def _requirements(self, entries: Sequence[Entry]) -> tuple[Requirement, ...]:
        requirements = [
            self._requirement(name, self._catalogue.statements[name])
            for name in self._catalogue.requirements
            if self._verdicts.get(name) in ("met", "conditional", "pending")
        ]
        shown = dict.fromkeys([entry.regimen.id for entry in entries])
        for name in self._catalogue.requirement_cautions:
            if name not in self._verdicts:
                continue
            reached = self._catalogue.cautions[name].regimens
            regimens = tuple([regimen for regimen in shown if regimen in reached])
            if regimens:
                view = self._caution(name)
                status: Literal["needed", "find_out"] = "needed" if view.status == "applies" else "find_out"
                requirements.append(
                    Requirement(name, status, view.text, view.text, view.citations, None, regimens, view.missing)
                )
        return tuple(sorted(requirements, key=lambda item: (item.status != "needed", item.id)))

    def _requirement(self, name: str, statement: Statement) -> Requirement:
        needed = self._verdicts[name] == "met"
        return Requirement(
            name,
            "needed" if needed else "find_out",
            bilingual(statement.entry.title),
            bilingual(statement.entry.says),
            self._catalogue.places([statement.entry.cited]),
            self._catalogue.grades[name],
            (statement.entry.regimen,) if statement.entry.regimen else (),
            () if needed else self._missing(statement.rule),
        )

    # --- gaps, conflicts, errata, questions --------------------------------------------------------------

    def _gaps(self) -> tuple[tuple[Gap, ...], tuple[Gap, ...]]:
        """Where evidence is missing, whole topics before single regimens; and what is only under study."""
        catalogue = self._catalogue
        gaps = [catalogue.gap(name) for name in catalogue.evidence_gaps if self._live(name)]
        under_study = [catalogue.gap(name) for name in catalogue.investigational if self._live(name)]
        return tuple(sorted(gaps, key=self._gap_order)), tuple(under_study)

    @staticmethod
    def _gap_order(gap: Gap) -> tuple[bool, int, bool]:
        return gap.regimen is not None, GAP_RANK[gap.setting], not gap.verified

    def _conflicts(self) -> tuple[Conflict, ...]:
        conflicts: list[Conflict] = []
        for name, relation in self._catalogue.disagreements:
            if self._live(name) and self._live(relation.to):
                note = bilingual(relation.note) if relation.note else _DIFFER
                sides = [self._catalogue.statement(side, self._verdicts[side]) for side in (name, relation.to)]
                conflicts.append(Conflict(relation.kind, note, (sides[0], sides[1])))
        return tuple(conflicts)

    def _errata(self, entries: Mapping[str, tuple[Entry, ...]], gaps: Iterable[Gap]) -> tuple[ErratumView, ...]:
        found: dict[str, ErratumView] = {}
        for name in ("candidates", "conditional", "against"):
            for entry in entries[name]:
                for view in self._errata_of[id(entry)]:
                    found.setdefault(view.id, view)
        for gap in gaps:
            studies = [view.study_id for view in gap.evidence]
            regimen = gap.regimen.id if gap.regimen else ""
            for view in self._catalogue.errata_of(regimen, studies, (gap.rule_id,)):
                found.setdefault(view.id, view)
        return tuple(found.values())

    def _sources(self) -> tuple[SourceView, ...]:
        """Every source with a statement or caution that says anything of this patient."""
        sources_of = self._catalogue.sources_of
        used = {source for name in self._verdicts for source in sources_of.get(name, ())}
        return tuple([self._catalogue.source(name) for name in sorted(used)])

    def _find_out(self, entries: Mapping[str, tuple[Entry, ...]], outcomes: bool) -> tuple[Question, ...]:
        """What is open and the facts it waits for: regimens first, then gaps and requirements."""
        waiting = {
            f"{entry.regimen.id} ({entry.setting})": entry.missing
            for name in ("conditional", "pending")
            for entry in entries[name]
        }
        for name, verdict in self._verdicts.items():
            statement = self._catalogue.statements.get(name)
            if verdict == "pending" and statement and statement.entry.stance in ("against", "insufficient_evidence"):
                waiting[name] = self._missing(statement.rule)
        case = self._case
        supposing = self._engine.what_if.supposing(case.facts, case.truths, case.verdicts, self._catalogue)
        return self._engine.questions.order(waiting, case.facts, supposing.change if outcomes else None)
