"""How good the evidence for a regimen is, for this patient.

The certainty is this project's own: it starts from the design of the best supporting study and is lowered by
named reasons in GRADE's domains. It is never a GRADE rating, and the sources' own grades stand beside it unconverted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.assessment import (
    AsStated,
    Bilingual,
    Certainty,
    Directness,
    LevelOfEvidence,
    Reason,
)
from engine.catalogue import Catalogue, as_printed, endpoint_name
from engine.phrases import bilingual
from engine.schema.studies import Endpoint, StudyFile
from engine.tracing import Compared, PatientView, Tracer

_OCEBM = {
    "systematic_review": 1,
    "randomised_trial": 2,
    "nonrandomised_trial": 3,
    "prospective_cohort": 3,
    "retrospective_comparison": 3,
    "single_arm_trial": 4,
    "retrospective_series": 4,
    "case_series": 4,
    "mechanistic": 5,
}
_STEPS: tuple[Certainty, ...] = ("very_low", "low", "moderate", "high")
_PROJECT = Bilingual(
    "this project's own appraisal by rule; not a GRADE rating, which only a panel gives",
    "本项目按规则自行评价；并非须由专家组作出的GRADE评级",
)
_DESIGNS = {
    "systematic_review": Bilingual("Systematic review", "系统综述"),
    "randomised_trial": Bilingual("Randomised trial", "随机对照试验"),
    "nonrandomised_trial": Bilingual("Non-randomised trial", "非随机对照试验"),
    "single_arm_trial": Bilingual("Single-arm trial without a control group", "无对照的单臂试验"),
    "prospective_cohort": Bilingual("Prospective cohort", "前瞻性队列"),
    "retrospective_comparison": Bilingual("Retrospective comparison", "回顾性对照研究"),
    "retrospective_series": Bilingual("Retrospective series", "回顾性病例系列"),
    "case_series": Bilingual("Case series", "病例系列"),
    "mechanistic": Bilingual("Laboratory or mechanistic work", "机制性研究"),
    "planned": Bilingual("Trial without results yet", "尚无结果的试验"),
}
_CERTAINTY = {
    "high": Bilingual("high", "高"),
    "moderate": Bilingual("moderate", "中"),
    "low": Bilingual("low", "低"),
    "very_low": Bilingual("very low", "极低"),
    "not_appraised": Bilingual("not appraised", "未评价"),
}
_SURVIVAL = {
    "improved": Bilingual("overall survival was longer", "总生存期延长"),
    "non_inferior": Bilingual(
        "overall survival was not inferior, and not shown to be longer", "总生存期非劣效，未证明更长"
    ),
    "not_improved": Bilingual("overall survival was NOT improved", "总生存期未改善"),
    "immature": Bilingual("overall survival is not mature", "总生存期数据未成熟"),
    "not_tested": Bilingual("no comparison of overall survival was made", "未作总生存期比较"),
    "not_reported": Bilingual("overall survival is not reported in the texts at hand", "现有文本未报告总生存期"),
}
_FROM_OUTCOME = {
    "superior": "improved",
    "non_inferior": "non_inferior",
    "not_superior": "not_improved",
    "no_difference": "not_improved",
    "inferior": "not_improved",
    "immature": "immature",
    "single_arm": "not_tested",
    "descriptive": "not_tested",
}


_BORROWED = Reason(
    "indirectness",
    3,
    None,
    Bilingual(
        "borrowed from a trial in another line of therapy or population, which the source does not cite for this use",
        "借自其他治疗线或人群的试验，该来源并未就此用途引用",
    ),
)


_BORROWED_SENTENCE = Bilingual(f" {_BORROWED.says.en[0].upper()}{_BORROWED.says.en[1:]}.", f"{_BORROWED.says.zh}。")
_NOTHING_MORE = Bilingual("", "")
_UNCONFIRMED = Reason(
    "inconsistency",
    1,
    None,
    Bilingual(
        "one randomised trial; no second one in the texts at hand has confirmed it",
        "仅一项随机试验，现有文本中无第二项试验证实",
    ),
)


def _level(study: StudyFile) -> int:
    """OCEBM 2011 level for treatment benefit; a review of studies not known to be randomised is no level 1."""
    return 3 if study.design == "systematic_review" and not study.randomised else _OCEBM[study.design]


_TOLD_FIRST = (
    "os",
    "pfs",
    "rfs",
    "efs",
    "dfs",
    "ttf",
    "ttp",
    "resection",
    "conversion",
    "resectability",
    "downstaging",
    "transplantation",
    "orr",
    "pcr",
    "mpr",
    "recurrence",
    "local_control",
    "complete_ablation",
    "symptom_relief",
    "liver_growth",
)
_ABBREVIATED = frozenset(_TOLD_FIRST[:7]) | {"orr"}
_MOST_FOR_INDIRECTNESS = 2  # criteria of which each lowers the certainty; further ones are noted
_MATCHES = Bilingual(
    "The patient matches the study population in every criterion compared.", "该患者符合所比较的全部研究人群标准。"
)
_NO_CRITERIA = Bilingual(
    "The texts at hand give no population criteria to compare with.", "现有文本未给出可供比较的人群标准。"
)
_TITLE_ONLY = Bilingual(
    "only the title of the report was seen: neither its results nor how it was run", "仅见题名，结果与实施情况均未见"
)


def _contrary(study: StudyFile) -> Bilingual:
    if study.title_only:
        return Bilingual(
            f"the source cites {study.name} as speaking against it; its results were not seen",
            f"来源引用{study.name}作为相反证据，其结果未见",
        )
    return Bilingual(f"{study.name} did not confirm it", f"{study.name}研究未予证实")


def certainty_in_words(certainty: str) -> Bilingual:
    """The certainty's name."""
    return _CERTAINTY[certainty]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a study on the day, whoever the patient is.

    The reasons are kept as they are listed: *before* and *after* those that depend on the patient, *last* after what
    speaks against it. ``steps``: how far they lower the certainty together. ``opening``: how every note on it begins.
    """

    entry: StudyFile
    survival: str
    met: bool | None
    direction: str
    figure: Bilingual
    opening: Bilingual
    start: int
    steps: int
    before: tuple[Reason, ...]
    after: tuple[Reason, ...]
    last: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Supporting:
    """A study that supports something, in its role; *confirmed* by another that stands beside it."""

    study: _Known
    role: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Basis:
    """What an appraisal starts from, whoever the patient is: studies in their roles, and the sources' own grades.

    ``listed``: the studies to compare with the patient. ``against``: words on those that speak against it.
    ``grades``: words on the grades. ``unsupported``: the whole note where no study with results supports it.
    """

    listed: tuple[str, ...]
    supporting: tuple[_Supporting, ...]
    contrary: tuple[Reason, ...]
    against: Bilingual
    as_stated: tuple[AsStated, ...]
    grades: Bilingual
    unsupported: Bilingual


@dataclass(frozen=True, slots=True)
class _Weighed:
    """One study weighed for one patient; the smallest *order* carries furthest."""

    order: tuple[bool, int, int, int, bool, bool, str]
    study: _Known
    certainty: Certainty
    compared: Compared
    borrowed: bool
    unconfirmed: bool


class Appraiser:
    """Appraises evidence as of one day."""

    def __init__(self, catalogue: Catalogue, tracer: Tracer) -> None:
        self._catalogue = catalogue
        self._tracer = tracer
        self._known_studies: dict[str, _Known] = {}

    def basis(self, studies: Sequence[tuple[str, str]], grades: Sequence[AsStated]) -> Basis:
        """What the level of evidence rests on: *studies* (id and role) behind statements whose grades are *grades*."""
        known = [(name, role) for name, role in studies if self._catalogue.evidence(name, role) is not None]
        supporting = [
            (name, role) for name, role in known if role != "contrary" and self._known(name).entry.design != "planned"
        ]
        contrary = [self._known(name).entry for name, role in known if role == "contrary"]
        names = [study.name for study in contrary]
        as_stated = tuple({id(grade): grade for grade in grades}.values())
        return Basis(
            tuple(name for name, _ in known),
            tuple(_Supporting(self._known(name), role, self._confirmed(name, supporting)) for name, role in supporting),
            tuple(Reason("inconsistency", 1, study.id, _contrary(study)) for study in contrary),
            Bilingual(f" Speaking against it: {', '.join(names)}.", f"相反证据：{'、'.join(names)}。")
            if names
            else _NOTHING_MORE,
            as_stated,
            _grades(as_stated),
            self._unsupported(known, as_stated),
        )

    def appraise(self, basis: Basis, patient: PatientView) -> LevelOfEvidence:
        """The level of evidence for *patient*: that of the study that carries furthest."""
        compared = [self._tracer.compared(name, patient) for name in basis.listed]
        directness = tuple([item for study in compared for item in study.items])
        if not basis.supporting:
            return _without_study(basis, directness)
        weighed = [self._weigh(support, len(basis.contrary), patient) for support in basis.supporting]
        best = min(weighed, key=_order) if len(weighed) > 1 else weighed[0]
        study, of_best = best.study, best.compared
        unknown = study.entry.title_only or not of_best.items or of_best.unknown
        applicable = "indirect" if of_best.differs or best.borrowed else "unknown" if unknown else "direct"
        return LevelOfEvidence(
            basis.as_stated,
            study.entry.id,
            study.figure,
            str(_level(study.entry)),
            best.certainty,
            _PROJECT,
            _reasons(best, basis.contrary),
            study.direction,
            study.survival,
            study.met,
            applicable,  # type: ignore[arg-type]
            directness,
            _note(best, basis),
        )

    def _weigh(self, support: _Supporting, contrary: int, patient: PatientView) -> _Weighed:
        """How far one study carries for this patient."""
        study, compared = support.study, self._tracer.compared(support.study.entry.id, patient)
        entry, differing = study.entry, len(compared.differs)
        steps = study.steps + min(differing, _MOST_FOR_INDIRECTNESS) + contrary
        borrowed = support.role == "extrapolated"
        unconfirmed = not borrowed and entry.randomised and not steps and not support.confirmed
        if borrowed:
            steps += _BORROWED.steps
        elif unconfirmed:
            steps += _UNCONFIRMED.steps
        level = max(0, study.start - steps)
        order = (
            borrowed,
            -level,
            differing,
            _level(entry),
            support.role != "pivotal",
            not entry.verified.done,
            entry.id,
        )
        return _Weighed(order, study, _STEPS[level], compared, borrowed, unconfirmed)

    def _known(self, name: str) -> _Known:
        """What is known of a study on the day, worked out once."""
        found = self._known_studies.get(name)
        if found is None:
            found = self._known_studies[name] = self._learn(self._catalogue.kb.studies[name].entry)
        return found

    def _learn(self, entry: StudyFile) -> _Known:
        survival, met, figure = self.overall_survival(entry.id), self._primary_met(entry.id), self._figure(entry)
        before = self._limits(entry, survival)
        domains = {reason.domain for reason in before if reason.steps}
        after = [] if "imprecision" in domains else self._imprecision(entry, survival)
        last = [] if domains & {"maturity", "publication"} else self._publication(entry)
        start = 3 if entry.randomised else 1
        if entry.design in ("single_arm_trial", "retrospective_series", "case_series", "mechanistic"):
            start = 0
        return _Known(
            entry,
            survival,
            met,
            self._direction(entry, survival),
            figure,
            self._opening(entry, survival, met, figure),
            start,
            sum(reason.steps for reason in (*before, *after, *last)),
            tuple(before),
            tuple(after),
            tuple(last),
        )

    def _confirmed(self, best: str, supporting: Sequence[tuple[str, str]]) -> bool:
        """Whether a second randomised trial points the same way, or a review of trials stands beside the best one."""
        for name, _ in supporting:
            study = self._catalogue.kb.studies[name].entry
            if study.title_only:
                continue
            if study.design == "systematic_review":
                return True
            if name != best and study.randomised and self.overall_survival(name) in ("improved", "non_inferior"):
                return True
        return False

    def overall_survival(self, study: str) -> str:
        """What the newest public data say of overall survival."""
        endpoint = self._catalogue.latest(study, "os")
        if endpoint is not None:
            return _FROM_OUTCOME[endpoint.outcome]
        entry = self._catalogue.kb.studies[study].entry
        everything_public = len(self._catalogue.cuts(study)) == len(entry.cuts)
        return entry.overall_survival if everything_public else "not_reported"

    def _primary_met(self, study: str) -> bool | None:
        """Whether the newest public word on each primary endpoint is that it was met."""
        newest: dict[str, bool] = {}
        for cut in self._catalogue.cuts(study):
            for endpoint in cut.endpoints:
                if endpoint.primary and endpoint.met is not None:
                    newest[endpoint.endpoint] = endpoint.met
        return any(newest.values()) if newest else None

    def _direction(self, entry: StudyFile, survival: str) -> str:
        if entry.design in ("single_arm_trial", "retrospective_series", "case_series"):
            return "single_arm"
        newest = self._catalogue.latest(entry.id, "os")
        if newest is not None and newest.outcome not in ("immature", "single_arm", "descriptive"):
            return newest.outcome
        for name in ("pfs", "rfs", "efs", "dfs", "ttp", "orr"):
            endpoint = self._catalogue.latest(entry.id, name)
            if endpoint is not None and (endpoint.primary or survival != "improved"):
                return endpoint.outcome
        return "not_reported"

    # --- reasons -------------------------------------------------------------------------------------

    @staticmethod
    def _limits(entry: StudyFile, survival: str) -> list[Reason]:
        """The study's own limits."""
        reasons = [
            Reason(limit.domain, 1 if limit.lowers else 0, entry.id, bilingual(limit.says)) for limit in entry.limits
        ]
        if entry.title_only:
            reasons.append(Reason("publication", 2, entry.id, _TITLE_ONLY))
        domains = {reason.domain for reason in reasons if reason.steps}
        if (
            entry.blinding == "open_label"
            and survival not in ("improved", "non_inferior")
            and "risk_of_bias" not in domains
        ):
            reasons.append(
                Reason(
                    "risk_of_bias",
                    1,
                    entry.id,
                    Bilingual(
                        "open label, and no gain in overall survival that would not depend on who reads the scans",
                        "开放标签，且缺少不受阅片者影响的总生存获益",
                    ),
                )
            )
        return reasons

    def _publication(self, entry: StudyFile) -> list[Reason]:
        cuts = self._catalogue.cuts(entry.id)
        if not cuts or any(cut.publication == "full_paper" for cut in cuts):
            return []
        words = Bilingual("known from an abstract or a quotation only", "仅见于会议摘要或转引")
        return [Reason("publication", 1, entry.id, words)]

    def _imprecision(self, entry: StudyFile, survival: str) -> list[Reason]:
        if entry.n is not None and entry.n < 100:
            return [Reason("imprecision", 1, entry.id, Bilingual(f"only {entry.n} patients", f"仅{entry.n}例患者"))]
        newest = self._catalogue.latest(entry.id, "os")
        effect = newest.effect if newest else None
        if survival == "non_inferior" or effect is None or effect.low is None or effect.high is None:
            return []
        if not effect.low < 1 < effect.high:
            return []
        interval = f"{as_printed(effect.low)}–{as_printed(effect.high)}"
        words = Bilingual(
            f"the confidence interval for overall survival ({interval}) includes no effect",
            f"总生存期的可信区间（{interval}）包含无效应",
        )
        return [Reason("imprecision", 1, entry.id, words)]

    # --- the note ------------------------------------------------------------------------------------

    def _unsupported(self, known: Sequence[tuple[str, str]], as_stated: Sequence[AsStated]) -> Bilingual:
        names = {name: self._catalogue.kb.studies[name].entry.name for name, _ in known}
        planned = [names[name] for name, role in known if role != "contrary"]
        contrary = [names[name] for name, role in known if role == "contrary"]
        en = "No study with results stands behind this in the texts at hand"
        zh = "现有文本中无已有结果的研究支持此项"
        if planned:
            en, zh = f"{en} (under study: {', '.join(planned)})", f"{zh}（在研：{'、'.join(planned)}）"
        if contrary:
            en = f"{en}. Speaking against it: {', '.join(contrary)}"
            zh = f"{zh}。相反证据：{'、'.join(contrary)}"
        grades = _grades(as_stated)
        return Bilingual(f"{en}. {grades.en}", f"{zh}。{grades.zh}")

    @staticmethod
    def _opening(entry: StudyFile, survival: str, met: bool | None, figure: Bilingual) -> Bilingual:
        """What the note says of the study itself."""
        design = _DESIGNS[entry.design]
        size = Bilingual(f", n = {entry.n}", f"，n={entry.n}") if entry.n else Bilingual("", "")
        phase = Bilingual(f", phase {entry.phase}", f"，{entry.phase}期") if entry.phase else Bilingual("", "")
        outcome = _SURVIVAL[survival]
        en = f"{design.en}{phase.en}{size.en}: {outcome.en} ({figure.en})."
        zh = f"{design.zh}{phase.zh}{size.zh}：{outcome.zh}（{figure.zh}）。"
        if met is False:
            en, zh = f"{en} Its primary endpoint was not met.", f"{zh}未达到主要终点。"
        return Bilingual(en, zh)

    def _figure(self, entry: StudyFile) -> Bilingual:
        """The study and its newest figures: overall survival, else the next; before it the primary endpoint, if another."""
        told: list[Bilingual] = []
        primary: list[bool] = []
        for name in _TOLD_FIRST:
            if name == "os" and entry.overall_survival == "not_reported":
                continue  # filed there because the text names no endpoint; it is no figure of overall survival
            endpoint = self._catalogue.latest(entry.id, name)
            text = _short(endpoint) if endpoint is not None else None
            if endpoint is not None and text:
                label = Bilingual(name.upper(), name.upper()) if name in _ABBREVIATED else endpoint_name(name)
                told.append(Bilingual(f"{label.en} {text.en}", f"{label.zh} {text.zh}"))
                primary.append(endpoint.primary)
        if not told:
            return Bilingual(entry.name, entry.name)
        shown = told[:1] if primary[0] or True not in primary else [told[primary.index(True)], told[0]]
        return Bilingual(
            f"{entry.name}: {'; '.join(item.en for item in shown)}",
            f"{entry.name}：{'；'.join(item.zh for item in shown)}",
        )


def _short(endpoint: Endpoint) -> Bilingual | None:
    """``19.2 vs 13.4 months, HR 0.66``; ``None`` where there is no figure."""
    units = {"months": Bilingual(" months", "个月"), "percent": Bilingual("%", "%"), "none": Bilingual("", "")}
    unit = units[endpoint.unit]
    values = [
        as_printed(figure.value) if figure.value is not None else "NR"
        for figure in (endpoint.experimental, endpoint.control)
        if figure is not None
    ]
    parts_en = [f"{' vs '.join(values)}{unit.en}"] if values else []
    parts_zh = [f"{' 对 '.join(values)}{unit.zh}"] if values else []
    if endpoint.effect:
        effect = f"{endpoint.effect.measure.upper()} {as_printed(endpoint.effect.value)}"
        parts_en.append(effect)
        parts_zh.append(effect)
    if not parts_en:
        return None
    if not endpoint.cited:
        parts_en.append("not from the texts at hand")
        parts_zh.append("非来自现有文本")
    return Bilingual(", ".join(parts_en), "，".join(parts_zh))


# --- in words, for one patient -------------------------------------------------------------------------


def _order(weighed: _Weighed) -> tuple[bool, int, int, int, bool, bool, str]:
    return weighed.order


def _reasons(weighed: _Weighed, contrary: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Every reason for the certainty, those that depend on the patient and on other studies included."""
    study = weighed.study
    return (
        *((_BORROWED,) if weighed.borrowed else ()),
        *study.before,
        *[_indirect(study.entry.id, item, index) for index, item in enumerate(weighed.compared.differs)],
        *study.after,
        *contrary,
        *study.last,
        *((_UNCONFIRMED,) if weighed.unconfirmed else ()),
    )


def _indirect(study: str, item: Directness, index: int) -> Reason:
    """That the patient is outside of one criterion; only the first ones lower the certainty."""
    words = Bilingual(
        f"the study asked for {item.expected.en}; this patient: {item.found.en}",
        f"研究要求{item.expected.zh}；该患者：{item.found.zh}",
    )
    return Reason("indirectness", 1 if index < _MOST_FOR_INDIRECTNESS else 0, study, words)


def _without_study(basis: Basis, directness: tuple[Directness, ...]) -> LevelOfEvidence:
    return LevelOfEvidence(
        basis.as_stated,
        None,
        None,
        None,
        "not_appraised",
        _PROJECT,
        (),
        "not_reported",
        "not_reported",
        None,
        "no_study",
        directness,
        basis.unsupported,
    )


def _grades(as_stated: Sequence[AsStated]) -> Bilingual:
    graded = [grade for grade in as_stated if grade.evidence is not None or grade.recommendation is not None]
    if not graded:
        return Bilingual("No source grades it.", "各来源均未分级。")
    en = "; ".join(f"{grade.source.en}: {grade.says.en}" for grade in graded)
    zh = "；".join(f"{grade.source.zh}：{grade.says.zh}" for grade in graded)
    return Bilingual(f"Source's own grade — {en}.", f"来源自身分级——{zh}。")


def _note(weighed: _Weighed, basis: Basis) -> Bilingual:
    study, word, applies = weighed.study, _CERTAINTY[weighed.certainty], _applies(weighed.study.entry, weighed.compared)
    borrowed = _BORROWED_SENTENCE if weighed.borrowed else _NOTHING_MORE
    return Bilingual(
        f"{study.opening.en}{borrowed.en} {applies.en}{basis.against.en}"
        f" Certainty for this patient, by this project: {word.en}. {basis.grades.en}",
        f"{study.opening.zh}{borrowed.zh}{applies.zh}{basis.against.zh}"
        f"本项目评价对该患者的证据确定性：{word.zh}。{basis.grades.zh}",
    )


def _applies(entry: StudyFile, compared: Compared) -> Bilingual:
    differs, unknown = compared.differs, compared.unknown
    if differs:
        en = "; ".join(f"the study asked for {item.expected.en}, this patient: {item.found.en}" for item in differs[:3])
        zh = "；".join(f"研究要求{item.expected.zh}，该患者：{item.found.zh}" for item in differs[:3])
        return Bilingual(f"The evidence is INDIRECT for this patient: {en}.", f"对该患者为间接证据：{zh}。")
    if unknown:
        en = ", ".join(item.expected.en for item in unknown[:3])
        zh = "、".join(item.expected.zh for item in unknown[:3])
        return Bilingual(
            f"Whether it applies directly is open, not known: {en}.", f"是否直接适用尚不确定，未知：{zh}。"
        )
    if entry.title_only:
        return Bilingual(
            "Only the title of this report was seen: whether it applies directly is open.",
            "仅见该报告题名：是否直接适用尚不确定。",
        )
    if compared.items:
        return _MATCHES
    return _NO_CRITERIA
