"""A packet from one patient's case and answer. It chooses words and order; every fact comes from the answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby

from api.board.case import Case
from api.board.entries import STANCES, OpenCautions, line_of, named, place_of
from api.board.front import front_of
from api.board.outcomes import would
from api.board.packet import (
    Disagreement,
    Fact,
    Line,
    Packet,
    Section,
    SettingGroup,
    Side,
    Sourced,
    Stage,
    Standing,
    ToDo,
    Unknown,
    Who,
)
from api.board.pictures.forest import forests
from api.board.pictures.timeline import timeline
from api.board.pictures.trend import trends
from api.board.references import References
from api.labels import labels as labels_of
from engine import settings
from engine.assessment import (
    Assessment,
    Bilingual,
    Conflict,
    Entry,
    ErratumView,
    Gap,
    GivenFact,
    Question,
    Requirement,
    StatementView,
)
from engine.knowledge import KnowledgeBase

_SECTIONS: tuple[tuple[Standing, Bilingual, Bilingual], ...] = (
    (
        "candidates",
        Bilingual("May be considered", "可考虑的方案"),
        Bilingual(
            "The population of a source fits this patient and nothing that excludes it is known.",
            "来源所述人群与该患者相符，且未见已知的排除条件。",
        ),
    ),
    (
        "conditional",
        Bilingual("May be considered on conditions", "附条件可考虑的方案"),
        Bilingual(
            "The population fits; whether something excludes it is not known yet.",
            "人群相符，但有排除条件尚未查明。",
        ),
    ),
    (
        "pending",
        Bilingual("Open", "待定"),
        Bilingual("A fact that the population asks for is not known.", "人群条件所需的事项尚未查明。"),
    ),
    (
        "against",
        Bilingual("Evidence against", "反对证据"),
        Bilingual("A source speaks against it in this situation.", "有来源在此情形下持反对意见。"),
    ),
    (
        "excluded",
        Bilingual("Excluded, with the reason", "已排除及理由"),
        Bilingual("It would fit, but for the reason given.", "人群相符，但因所列理由予以排除。"),
    ),
)
_WHO = ("sex", "ecog", "diagnosis", "region")
_TUMOUR = (
    "tumour_number",
    "largest_diameter",
    "pvtt_cheng",
    "pvtt_vp",
    "extrahepatic_spread",
    "extrahepatic_sites",
    "afp",
    "resection_status",
    "r_status",
    "mvi",
)
_IF_THERE = ("hepatic_vein_thrombus", "tumour_rupture", "recurrence", "transplant_recipient", "pregnancy")
_LIVER = (
    "bilirubin",
    "albumin",
    "inr",
    "pt_prolongation",
    "ascites",
    "encephalopathy",
    "platelets",
    "varices",
    "varices_treated",
    "hbsag",
    "hbv_dna",
    "hbv_antiviral",
    "creatinine",
    "alt",
    "ast",
)
_NEEDED = ("bilirubin", "albumin", "inr", "ascites", "encephalopathy")  # of Child-Pugh and ALBI: told to be missing
_FIRST_READ = ("cnlc_stage", "bclc_stage", "child_pugh_score", "child_pugh_class", "albi_grade", "vascular_thrombus")
_OWN_TERMS = ("board-terms", "curative-terms", "treatment-history")
_AGE_UNKNOWN = Bilingual("age not known", "年龄未明")
_NOT_KNOWN = Bilingual("not known", "未明")
_STATUS = {
    "needed": Bilingual("to do", "须做"),
    "find_out": Bilingual("to find out", "须查明"),
}


def packet_of(
    case: Case,
    answer: Assessment,
    kb: KnowledgeBase,
    *,
    record: str | None,
    made: datetime,
    site: Mapping[str, Decimal],
) -> Packet:
    """The packet of *case*, of whom *answer* is the assessment.

    *kb*: names of fields and regimens, and the units in which a course is read. *record*: the id under which the answer is
    kept. *made*: now (UTC). *site*: the site's conversion factors.
    """
    labels = labels_of(kb)
    refs = References(answer)
    given = {fact.field: fact for fact in answer.profile}
    gaps = (
        *(_gap(gap, refs) for gap in answer.evidence_gaps),
        *(_under_study(gap, refs) for gap in answer.investigational),
    )
    open_cautions = OpenCautions(labels, refs)
    lines: dict[str, list[tuple[Entry, Line]]] = {
        standing: [
            (entry, line_of(entry, standing, number, labels, refs, open_cautions))
            for number, entry in enumerate(getattr(answer, standing), 1)
        ]
        for standing, _, _ in _SECTIONS
    }
    shown, unread = trends(case.course, kb, site, answer)
    return Packet(
        who=Who(
            pseudonym=case.pseudonym,
            age=_age(given.get("age")),
            facts=tuple(_who(given)),
            question=case.question,
        ),
        made=made,
        as_of=date.fromisoformat(answer.as_of),
        knowledge_base=answer.knowledge_base,
        engine_version=answer.engine_version,
        record=record,
        disclaimer=answer.disclaimer,
        order=answer.order,
        refused=answer.status == "out_of_scope",
        front=front_of(answer, lines, gaps, labels),
        timeline=timeline(case.profile, kb, made.date()),
        stages=tuple(_stages(answer, labels)),
        pathways=answer.pathways,
        liver=tuple(
            _fact(given[name]) if name in given else Fact(labels[name], _NOT_KNOWN, name)
            for name in _LIVER
            if name in given or name in _NEEDED
        ),
        trends=shown,
        alerts=answer.alerts,
        gaps=gaps,
        sections=tuple(_section(*section, lines[section[0]]) for section in _SECTIONS),
        to_check=open_cautions.listed(),
        forests=forests(answer),
        conflicts=tuple(_disagreement(conflict, refs) for conflict in answer.conflicts),
        unknown=tuple(_unknown(question, labels) for question in answer.find_out_first),
        to_do=tuple(_to_do(item, labels, refs) for item in answer.requirements),
        findings=tuple(_as_read(fact) for fact in answer.profile),
        notes=(*case.notes, *unread),
        errata=tuple(_erratum(item, refs) for item in answer.errata),
        references=refs.listed(),
    )


def _section(
    standing: Standing, title: Bilingual, explained: Bilingual, lines: Sequence[tuple[Entry, Line]]
) -> Section:
    by_setting = sorted((line for _, line in lines), key=lambda line: settings.RANK[line.setting])
    groups = tuple(
        SettingGroup(setting, settings.NAMES[setting], tuple(members))
        for setting, members in groupby(by_setting, key=lambda line: line.setting)
    )
    return Section(standing, title, explained, groups)


def _who(given: Mapping[str, GivenFact]) -> Iterator[Fact]:
    """What a board asks first; the last ones only where they are there, since their absence stands with the findings."""
    yield from (_fact(given[name]) for name in (*_WHO, *_TUMOUR) if name in given)
    for name in _IF_THERE:
        if name in given and given[name].read_as.en not in ("no", "none", "not known"):
            yield _fact(given[name])


def _age(fact: GivenFact | None) -> Bilingual:
    if fact is None or not any(sign.isdigit() for sign in fact.read_as.en):
        return _AGE_UNKNOWN
    return Bilingual(f"{fact.read_as.en} years", f"{fact.read_as.zh}岁")


def _fact(fact: GivenFact) -> Fact:
    return Fact(fact.label, fact.read_as, fact.field)


def _as_read(fact: GivenFact) -> Fact:
    """As written and, where that differs, as read."""
    english, chinese = (
        fact.written if fact.written == read else f"{fact.written} → {read}"
        for read in (fact.read_as.en, fact.read_as.zh)
    )
    if fact.note is not None:
        english, chinese = f"{english} ({fact.note.en})", f"{chinese}（{fact.note.zh}）"
    return Fact(fact.label, Bilingual(english, chinese), fact.field)


def _stages(answer: Assessment, labels: Mapping[str, Bilingual]) -> Iterator[Stage]:
    """What a board reads first, then the other scores; this project's own terms of its rules are no stages."""
    rank = {name: number for number, name in enumerate(_FIRST_READ)}
    known = sorted(answer.derived, key=lambda item: rank.get(item.fact, len(rank)))
    for item in (item for item in known if item.system not in _OWN_TERMS):
        value = item.shown
        if item.documented is not None:
            value = Bilingual(f"{value.en} (documented: {item.documented})", f"{value.zh}（记录为：{item.documented}）")
        yield Stage(
            fact=item.fact,
            first=item.fact in rank,
            label=item.label,
            value=value,
            edition=item.edition,
            missing=named(item.missing, labels),
            warnings=item.warnings,
        )


def _gap(gap: Gap, refs: References) -> Sourced:
    studies = tuple(refs.study(view.study_id) for view in gap.evidence)
    numbers = tuple(dict.fromkeys((*refs.cited([gap.citation]), *studies)))
    return Sourced(gap.text, numbers, place_of(gap.citation), gap.rule_id)


def _under_study(gap: Gap, refs: References) -> Sourced:
    found = _gap(gap, refs)
    name = gap.regimen.name if gap.regimen else gap.title
    text = Bilingual(
        f"Only under study, no candidate: {name.en}. {found.text.en}",
        f"仅在研究中，不作候选：{name.zh}。{found.text.zh}",
    )
    return Sourced(text, found.references, found.place, found.rule)


def _disagreement(conflict: Conflict, refs: References) -> Disagreement:
    first, second = conflict.sides
    return Disagreement(conflict.note, (_side(first, refs), _side(second, refs)))


def _side(view: StatementView, refs: References) -> Side:
    return Side(
        source=view.citation.title,
        place=place_of(view.citation),
        text=view.text,
        stance=STANCES[view.stance],
        rule=view.rule_id,
        references=refs.cited([view.citation]),
    )


def _unknown(question: Question, labels: Mapping[str, Bilingual]) -> Unknown:
    return Unknown(
        field=question.field,
        label=question.label,
        decides=question.decides,
        outcomes=tuple(would(outcome, labels) for outcome in question.outcomes),
    )


def _to_do(item: Requirement, labels: Mapping[str, Bilingual], refs: References) -> ToDo:
    return ToDo(
        title=item.title,
        text=item.text,
        status=_STATUS[item.status],
        regimens=named(item.regimens, labels),
        references=refs.cited(item.citations),
    )


def _erratum(item: ErratumView, refs: References) -> Sourced:
    text = Bilingual(
        f"{item.source.en}, {item.locator}: printed: {item.printed.en} Right: {item.right.en}",
        f"{item.source.zh}，{item.locator}：原文：{item.printed.zh}应为：{item.right.zh}",
    )
    return Sourced(text, (refs.source(item.source_id),))
