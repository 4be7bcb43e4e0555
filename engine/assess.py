"""From a profile to the whole answer: intake, derivation, inference by two evaluators, appraisal, assessment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from engine.appraisal import Appraiser, PatientView
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
    EvidenceView,
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
from engine.expressions import evaluate
from engine.findings import Findings
from engine.headline import headline
from engine.inference.durable import DurableEvaluator
from engine.inference.plain import PlainEvaluator
from engine.inference.verdicts import Verdict
from engine.knowledge import KnowledgeBase, Statement
from engine.ordering import ORDER, in_reading_order
from engine.phrases import Found, bilingual, value_in_words
from engine.profile import Intake, Patient
from engine.questions import Questions, unsettled
from engine.values import NO, TRUE, YES, Members, Truth, Value, is_known
from engine.what_if import SUPPORTING, Change, WhatIf

ENGINE_VERSION = "0.1.0"
STANDINGS = ("candidates", "conditional", "pending", "against", "excluded")
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
_EMERGENCY = AlertItem(
    "emergency",
    "emergency",
    Bilingual(
        "Emergency first: active bleeding, ruptured tumour or acute decompensation is recorded. No elective treatment is listed.",
        "急症优先：已记录活动性出血、肿瘤破裂或急性失代偿。不列出任何择期治疗。",
    ),
)
_DIFFER = Bilingual("The sources take different positions.", "来源意见不一。")
_EMERGENCY_FIRST = Because(
    "emergency",
    "emergency",
    Bilingual("set aside until the emergency is under control", "急症控制之前暂不考虑"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One patient, evaluated."""

    facts: Mapping[str, Value]
    truths: Mapping[str, Truth]
    verdicts: Mapping[str, Verdict]
    emergency: bool
    found: Found
    catalogue: Catalogue
    conditions: dict[int, Condition] = field(default_factory=dict)


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

    def __init__(self, kb: KnowledgeBase) -> None:
        self.kb = kb
        self.intake = Intake(kb)
        self.findings = Findings(kb)
        self._atoms = kb.atoms()
        rules = tuple(kb.rules())
        self.rules = {rule.id: rule for rule in rules}
        self._plain = PlainEvaluator(rules)
        self._durable = DurableEvaluator(rules, f"hcc-{kb.digest[:12]}")
        self.questions = Questions(kb)
        self.what_if = WhatIf(kb, self.findings)
        self.version = KnowledgeBaseVersion(kb.version, kb.digest)
        self.day = lru_cache(maxsize=16)(self._for_day)

    def close(self) -> None:
        """Free the inference engine's memory."""
        self._durable.close()

    def _for_day(self, as_of: date) -> tuple[Catalogue, Appraiser]:
        catalogue = Catalogue(self.kb, as_of)
        return catalogue, Appraiser(catalogue)

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
        if not self.day(as_of)[0].statements:
            alerts.append(_NO_SOURCE)
        if _ended_otherwise(facts):
            alerts.append(_NOT_FAILED)
        if case.emergency:
            alerts.insert(0, _EMERGENCY)
        return _Answer(self, as_of, case, patient, alerts).build(outcomes)

    def evaluate(self, facts: Mapping[str, Value], as_of: date) -> Case:
        """Every atomic condition exactly, then every rule twice; refused where the two differ."""
        get = facts.get
        truths: dict[str, Truth] = {key: atom.holds(get(atom.field)) for key, atom in self._atoms.items()}
        durable, plain = self._durable.verdicts(truths), self._plain.verdicts(truths)
        if durable != plain:
            differing = sorted(name for name in self.rules if durable.get(name) != plain.get(name))
            raise EvaluatorsDisagree(differing)
        return Case(
            facts, truths, plain, facts.get("emergency") == YES, Found(self.kb.facts, facts), self.day(as_of)[0]
        )

    def trace(self, rule: Rule, case: Case) -> tuple[Condition, ...]:
        """Every condition of *rule*, compared with the patient of *case*."""
        return (
            *(self._condition(criterion, "when", case) for criterion in rule.when),
            *(self._condition(criterion, "unless", case) for criterion in rule.unless),
        )

    def _condition(self, criterion: Criterion, role: Literal["when", "unless"], case: Case) -> Condition:
        known = case.conditions.get(id(criterion))
        if known is None:
            known = case.conditions[id(criterion)] = Condition(
                criterion.id,
                role,
                criterion.fields,
                criterion.words,
                case.found(criterion.fields),
                evaluate(criterion.expression, case.truths),
                criterion.basis,
                case.catalogue.known_place(criterion.at),
                bilingual(criterion.note) if criterion.note else None,
            )
        return known

    def given(self, patient: Patient) -> tuple[GivenFact, ...]:
        """The profile as it was read."""
        facts = self.kb.facts
        return tuple(
            GivenFact(
                item.field,
                item.path,
                bilingual(item.label),
                item.written,
                value_in_words(facts[item.field], patient.facts.get(item.field)),
                bilingual(item.note) if item.note else None,
            )
            for item in patient.read
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
        self._catalogue, self._appraiser = engine.day(as_of)
        self._case = case
        self._verdicts = case.verdicts
        self._patient = patient
        self._alerts = alerts
        self._as_of = as_of
        self._view = PatientView(case.truths, case.found)
        self._missing_of: dict[str, tuple[str, ...]] = {}
        self._caution_views: dict[str, CautionView | None] = {}

    def build(self, outcomes: bool) -> Assessment:
        """The whole answer."""
        standings: dict[str, list[Entry]] = {name: [] for name in STANDINGS}
        for (regimen, setting), statements in self._groups().items():
            for name, entry in self._entries(regimen, setting, statements):
                standings[name].append(entry)
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
            errata=self._errata(entries),
            sources=self._sources(),
            find_out_first=questions,
            order=ORDER,
            as_of=self._as_of.isoformat(),
            knowledge_base=self._engine.version,
            engine_version=ENGINE_VERSION,
            disclaimer=DISCLAIMER,
        )

    # --- regimens ------------------------------------------------------------------------------------

    def _groups(self) -> dict[tuple[str, str], list[Statement]]:
        """Statements on a regimen that say anything of this patient, by regimen and setting."""
        groups: dict[tuple[str, str], list[Statement]] = {}
        for name, statement in self._catalogue.statements.items():
            if name in self._verdicts and statement.entry.regimen and statement.setting != "requirement":
                groups.setdefault((statement.entry.regimen, statement.setting), []).append(statement)
        return groups

    def _entries(self, regimen: str, setting: str, statements: list[Statement]) -> Iterable[tuple[str, Entry]]:
        current = [s for s in statements if not self._catalogue.superseded[s.entry.id]]
        supporting = [s for s in current if s.entry.stance in SUPPORTING]
        if supporting:
            yield self._supported(regimen, setting, statements, supporting)
        opposing = [s for s in current if s.entry.stance == "against" and self._live(s.entry.id)]
        if opposing:
            yield "against", self._entry(regimen, setting, statements, opposing, (), ())

    def _live(self, name: str) -> bool:
        return self._verdicts.get(name) in ("met", "conditional")

    def _supported(
        self, regimen: str, setting: str, statements: list[Statement], supporting: list[Statement]
    ) -> tuple[str, Entry]:
        verdicts = {s.entry.id: self._verdicts[s.entry.id] for s in supporting}
        best = next(v for v in ("met", "conditional", "pending", "excluded") if v in verdicts.values())
        deciding = [s for s in supporting if verdicts[s.entry.id] == best]
        standing = "candidates" if best == "met" else best
        missing: dict[str, None] = {}
        because: list[Because] = []
        if best in ("conditional", "pending"):
            for statement in deciding:
                missing.update(dict.fromkeys(self._missing(statement.rule)))
        if best == "excluded":
            because += [self._exclusion(c) for s in deciding for c in s.rule.unless if self._truth(c) == TRUE]
        for name in self._catalogue.contraindications[regimen]:
            caution = self._caution(name)
            if caution is None:
                continue
            if caution.status == "applies":
                because.append(Because("contraindication", caution.id, caution.text))
            elif standing in ("candidates", "conditional"):
                standing = "conditional"
                missing.update(dict.fromkeys(caution.missing))
        if self._case.emergency and self._catalogue.elective[regimen]:
            because.insert(0, _EMERGENCY_FIRST)
        if because:
            standing = "excluded"
        return standing, self._entry(
            regimen, setting, statements, deciding, tuple(dict.fromkeys(because)), tuple(missing)
        )

    def _entry(
        self,
        regimen: str,
        setting: str,
        statements: list[Statement],
        deciding: list[Statement],
        because: tuple[Because, ...],
        missing: tuple[str, ...],
    ) -> Entry:
        roles = self._roles(statements, deciding)
        grades = [self._catalogue.grades[s.entry.id] for s in deciding]
        stances = {s.entry.stance for s in deciding}
        return Entry(
            self._catalogue.regimens[regimen],
            setting,
            "preferred" if "preferred" in stances else deciding[0].entry.stance,
            tuple(self._catalogue.statement(s.entry.id, self._verdicts[s.entry.id]) for s in statements),
            self._evidence(roles),
            self._appraiser.appraise(list(roles.items()), grades, self._view),
            self._cautions(regimen),
            {s.entry.id: self._engine.trace(s.rule, self._case) for s in statements},
            missing,
            because,
        )

    def _roles(self, statements: list[Statement], deciding: list[Statement]) -> dict[str, str]:
        """The studies behind the deciding statements; what speaks against counts, whichever statement cites it."""
        roles: dict[str, str] = {}
        for statement in deciding:
            for study in statement.entry.studies:
                if roles.get(study.study) != "pivotal":
                    roles[study.study] = study.role
        if deciding[0].entry.stance in SUPPORTING:
            for statement in statements:
                if statement.entry.stance == "against":
                    for study in statement.entry.studies:
                        roles.setdefault(study.study, "contrary")
        return roles

    def _evidence(self, roles: Mapping[str, str]) -> tuple[EvidenceView, ...]:
        views = (self._catalogue.evidence(name, role) for name, role in roles.items())
        return tuple(view for view in views if view is not None)

    def _truth(self, criterion: Criterion) -> Truth:
        return evaluate(criterion.expression, self._case.truths)

    def _missing(self, rule: Rule) -> tuple[str, ...]:
        """The given facts that would settle *rule*."""
        found = self._missing_of.get(rule.id)
        if found is None:
            open_criteria = unsettled(rule, self._case.truths)
            found = self._engine.questions.fields(open_criteria, self._case.truths, self._case.facts)
            self._missing_of[rule.id] = found
        return found

    def _exclusion(self, criterion: Criterion) -> Because:
        return Because("exclusion", criterion.id, bilingual(criterion.note) if criterion.note else criterion.words)

    # --- cautions and requirements --------------------------------------------------------------------

    def _cautions(self, regimen: str) -> tuple[CautionView, ...]:
        views = [self._caution(name) for name in self._catalogue.warnings_on[regimen]]
        known = [view for view in views if view is not None]
        return tuple(sorted(known, key=lambda view: (view.effect != "contraindicated", view.status, view.id)))

    def _caution(self, name: str) -> CautionView | None:
        """A caution as it stands for the patient; ``None`` where it does not apply."""
        if name not in self._caution_views:
            verdict = self._verdicts.get(name)
            self._caution_views[name] = None if verdict is None else self._build_caution(name, verdict == "met")
        return self._caution_views[name]

    def _build_caution(self, name: str, applies: bool) -> CautionView:
        caution = self._catalogue.cautions[name]
        entry = caution.entry
        return CautionView(
            entry.id,
            entry.effect,
            "applies" if applies else "unknown",
            bilingual(entry.says),
            self._catalogue.places(entry.cited),
            bilingual(entry.outside) if entry.outside else None,
            entry.verified.done,
            () if applies else self._missing(caution.rule),
        )

    def _requirements(self, entries: Sequence[Entry]) -> tuple[Requirement, ...]:
        requirements = [
            Requirement(
                name,
                "needed" if self._verdicts[name] == "met" else "find_out",
                bilingual(statement.entry.title),
                bilingual(statement.entry.says),
                self._catalogue.places([statement.entry.cited]),
                self._catalogue.grades[name],
                (statement.entry.regimen,) if statement.entry.regimen else (),
                () if self._verdicts[name] == "met" else self._missing(statement.rule),
            )
            for name, statement in self._catalogue.statements.items()
            if statement.entry.stance == "requirement"
            and self._verdicts.get(name) in ("met", "conditional", "pending")
            and not self._catalogue.superseded[name]
        ]
        shown = dict.fromkeys(entry.regimen.id for entry in entries)
        for name, caution in self._catalogue.cautions.items():
            regimens = tuple(regimen for regimen in shown if regimen in caution.regimens)
            view = self._caution(name) if caution.entry.effect == "requirement" and regimens else None
            if view is not None:
                status: Literal["needed", "find_out"] = "needed" if view.status == "applies" else "find_out"
                requirements.append(
                    Requirement(name, status, view.text, view.text, view.citations, None, regimens, view.missing)
                )
        return tuple(sorted(requirements, key=lambda item: (item.status != "needed", item.id)))

    # --- gaps, conflicts, errata, questions --------------------------------------------------------------

    def _gaps(self) -> tuple[tuple[Gap, ...], tuple[Gap, ...]]:
        """Where evidence is missing, whole topics before single regimens; and what is only under study."""
        gaps: dict[str, list[Gap]] = {"insufficient_evidence": [], "investigational": []}
        for name, statement in self._catalogue.statements.items():
            entry = statement.entry
            if entry.stance not in gaps or not self._live(name) or self._catalogue.superseded[name]:
                continue
            gaps[entry.stance].append(
                Gap(
                    name,
                    entry.stance,
                    statement.setting,
                    bilingual(entry.title),
                    bilingual(entry.says),
                    self._catalogue.citations[name],
                    self._catalogue.regimens[entry.regimen] if entry.regimen else None,
                    self._evidence({study.study: study.role for study in entry.studies}),
                    entry.verified.done,
                )
            )
        topics_first = sorted(gaps["insufficient_evidence"], key=self._gap_order)
        return tuple(topics_first), tuple(gaps["investigational"])

    @staticmethod
    def _gap_order(gap: Gap) -> tuple[bool, bool]:
        return gap.regimen is not None, gap.setting == "transarterial"

    def _conflicts(self) -> tuple[Conflict, ...]:
        conflicts: list[Conflict] = []
        for name, statement in self._catalogue.statements.items():
            if not self._live(name) or self._catalogue.superseded[name]:
                continue
            for relation in statement.entry.relations:
                if (
                    relation.kind not in ("differs", "incompatible")
                    or name > relation.to
                    or not self._live(relation.to)
                ):
                    continue
                if self._catalogue.superseded.get(relation.to, ("not in effect",)):
                    continue
                note = bilingual(relation.note) if relation.note else _DIFFER
                sides = [self._catalogue.statement(side, self._verdicts[side]) for side in (name, relation.to)]
                conflicts.append(Conflict(relation.kind, note, (sides[0], sides[1])))
        return tuple(conflicts)

    def _errata(self, entries: Mapping[str, tuple[Entry, ...]]) -> tuple[ErratumView, ...]:
        found: dict[str, ErratumView] = {}
        for entry in (entry for name in ("candidates", "conditional", "against") for entry in entries[name]):
            studies = frozenset(view.study_id for view in entry.evidence)
            live = frozenset(view.rule_id for view in entry.statements if self._live(view.rule_id))
            for view in self._catalogue.errata_of(entry.regimen.id, studies, live):
                found.setdefault(view.id, view)
        return tuple(found.values())

    def _sources(self) -> tuple[SourceView, ...]:
        """Every source with a statement or caution that says anything of this patient."""
        used: dict[str, None] = {}
        for name in self._verdicts:
            if name in self._catalogue.statements:
                used[self._catalogue.statements[name].entry.cited.source] = None
            elif name in self._catalogue.cautions:
                places = self._catalogue.places(self._catalogue.cautions[name].entry.cited)
                used.update((place.source_id, None) for place in places)
        return tuple(self._catalogue.source(name) for name in sorted(used))

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

        def change(field: str, value: Value) -> Change:
            return self._engine.what_if.change(field, value, case.facts, case.truths, case.verdicts, self._catalogue)

        return self._engine.questions.order(waiting, case.facts, change if outcomes else None)
