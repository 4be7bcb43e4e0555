"""Each entry of the knowledge base on a page of its own, and the lists that lead there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from fastapi import APIRouter, Response

from api import views
from api.views import RuleSummary
from api.web import knowledge_words as words
from api.web.errors import PageRoute
from api.web.knowledge_reader import Reading
from engine import settings
from engine.compile import Criterion
from engine.curation.coverage import DISPOSITIONS
from engine.curation.lifecycle import review_due
from engine.knowledge import KnowledgeBase, Statement
from engine.schema.regimens import Regimen
from engine.vocabulary import Fact

router = APIRouter(route_class=PageRoute)
_LAST = len(settings.RANK)


def _by_setting(rules: Iterable[RuleSummary]) -> list[tuple[str | None, list[RuleSummary]]]:
    """*rules* by setting, in the order in which settings are read; cautions, which have none, come last."""
    listed = sorted(rules, key=lambda rule: (settings.RANK.get(rule.setting or "", _LAST), rule.id))
    return [(name, list(group)) for name, group in groupby(listed, key=lambda rule: rule.setting)]


@router.get("/rules")
def rules(reader: Reading, setting: str = "", source: str = "", stance: str = "") -> Response:
    """Every statement and caution, or those of a setting, source and stance."""
    found = reader.library
    chosen = {"setting": setting, "source": source, "stance": stance}
    listed = [
        rule
        for rule in found.rules.values()
        if setting in ("", rule.setting) and stance in ("", rule.stance) and (not source or source in rule.sources)
    ]
    return reader.page(
        "knowledge-rules.html",
        groups=_by_setting(listed),
        total=len(listed),
        chosen={name: value for name, value in chosen.items() if value},
        stances=dict.fromkeys(rule.stance for rule in found.rules.values()),
    )


@router.get("/rules/{rule_id}")
def rule(reader: Reading, rule_id: str) -> Response:
    """One statement or caution with everything it rests on."""
    found = reader.library
    kb, view = found.kb, views.rule_view(found.kb, rule_id)
    if view is None:
        return reader.unknown("rule", rule_id, found.rules)
    statement = kb.statements.get(rule_id)
    return reader.page(
        "knowledge-rule.html",
        view=view,
        rule=view.rule,
        statement=statement.entry if statement else None,
        caution=None if statement else view.written,
        cited=(statement.entry.cited,) if statement else kb.cautions[rule_id].entry.cited,
        origins=found.origins(rule_id, "rule", "evidence_gap", "caution"),
        notice=found.notice(rule_id),
        errata=[(source, item) for source, item in kb.errata if rule_id in item.statements],
    )


@router.get("/studies")
def studies(reader: Reading) -> Response:
    """Every study, by design."""
    found = reader.library
    listed = sorted((known.entry for known in found.kb.studies.values()), key=lambda study: study.name.casefold())
    groups = {design: [study for study in listed if study.design == design] for design in words.DESIGN}
    resting = Counter(role.study for known in found.kb.statements.values() for role in known.entry.studies)
    return reader.page("knowledge-studies.html", groups=groups, resting=resting)


@router.get("/studies/{study_id}")
def study(reader: Reading, study_id: str) -> Response:
    """One study with every data cut, newest first, and the rules that rest on it."""
    found = reader.library
    view = views.study_view(found.kb, study_id)
    if view is None:
        return reader.unknown("study", study_id, found.kb.studies)
    known = found.kb.studies[study_id]
    resting = [(found.rules[name], _role(found.kb.statements[name], study_id)) for name in view.rules]
    return reader.page(
        "knowledge-study.html",
        view=view,
        study=view.study,
        cuts=sorted(view.study.cuts, key=lambda cut: cut.published, reverse=True),
        population=(*known.population.when, *known.population.unless),
        excluded={item.id for item in known.population.unless},
        resting=resting,
        origins=found.origins(study_id, "study"),
        notice=found.notice(study_id),
        file=known.place.shown_as,
    )


def _role(statement: Statement, study_id: str) -> str:
    return next(role.role for role in statement.entry.studies if role.study == study_id)


@router.get("/sources")
def sources(reader: Reading) -> Response:
    """Every document."""
    found = reader.library
    cited = Counter(source for rule in found.rules.values() for source in rule.sources)
    passages = Counter({name: sum(len(item.passages) for item in found.passages.of(name)) for name in found.kb.sources})
    return reader.page("knowledge-sources.html", cited=cited, passages=passages)


@router.get("/sources/{source_id}")
def source(reader: Reading, source_id: str) -> Response:
    """One document: edition, grading scheme, chapters, errata, and the rules that cite it."""
    found = reader.library
    known = found.kb.sources.get(source_id)
    if known is None:
        return reader.unknown("source", source_id, found.kb.sources)
    return reader.page(
        "knowledge-source.html",
        source=known,
        due=review_due(found.kb, known),
        notice=found.notice(source_id),
        passages=views.source_passages(found.kb, found.passages, source_id),
        groups=_by_setting(rule for rule in found.rules.values() if source_id in rule.sources),
        errata=Counter(item.kind for item in known.errata),
    )


@router.get("/sources/{source_id}/passages")
def passages(reader: Reading, source_id: str, became: str = "") -> Response:
    """Everything usable that a document says, and what became of it; with ``became``, what became that."""
    found = reader.library
    known, view = found.kb.sources.get(source_id), views.source_passages(found.kb, found.passages, source_id)
    if known is None or view is None:
        return reader.unknown("source", source_id, found.kb.sources)
    only = became if became in DISPOSITIONS else ""
    chapters = [(item, [one for one in item.passages if _became(one, only)]) for item in view.chapters]
    return reader.page(
        "knowledge-passages.html",
        source=known,
        view=view,
        only=only,
        chapters=[(chapter, shown) for chapter, shown in chapters if shown],
    )


def _became(passage: views.PassageView, only: str) -> bool:
    return not only or only in passage.became or (only == "background" and not passage.became)


@router.get("/regimens")
def regimens(reader: Reading) -> Response:
    """Every regimen, by family."""
    found = reader.library
    members: dict[str, list[Regimen]] = {}
    for regimen in found.kb.regimens.values():
        members.setdefault(regimen.family, []).append(regimen)
    about = Counter(name for rule in found.rules.values() if rule.kind == "statement" for name in rule.regimens)
    groups = {family: members[family] for family in found.kb.families if family in members}
    return reader.page("knowledge-regimens.html", groups=groups, about=about)


@router.get("/regimens/{regimen_id}")
def regimen(reader: Reading, regimen_id: str) -> Response:
    """One regimen: what is in it, what the sources say of it, its cautions, doses and approvals."""
    found = reader.library
    view = views.regimen_view(found.kb, regimen_id)
    if view is None:
        return reader.unknown("regimen", regimen_id, found.kb.regimens)
    tested = [
        known.entry for known in found.kb.studies.values() if any(arm.regimen == regimen_id for arm in known.entry.arms)
    ]
    return reader.page(
        "knowledge-regimen.html",
        view=view,
        regimen=view.regimen,
        groups=_by_setting(found.rules[name] for name in view.statements),
        cautions=[found.rules[name] for name in view.cautions],
        tested=tested,
    )


@router.get("/fields")
def fields(reader: Reading) -> Response:
    """Every field of the profile and everything that is worked out from it."""
    found = reader.library
    facts = found.kb.facts.values()
    groups: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.origin == "given":
            groups.setdefault(fact.path.partition(".")[0], []).append(fact)
    computed = {name: [fact for fact in facts if fact.origin == name] for name in ("history", "derived")}
    return reader.page("knowledge-fields.html", groups=groups, computed=computed)


@router.get("/fields/{field_id}")
def field(reader: Reading, field_id: str) -> Response:
    """One field: what may be entered, and every rule and study that asks for it."""
    found = reader.library
    facts = found.kb.facts
    by_path = {fact.path: name for name, fact in facts.items() if fact.path}
    fact = facts.get(by_path.get(field_id, field_id))
    if fact is None:
        return reader.unknown("field", field_id, [*facts, *by_path])
    given = views.vocabulary(found.kb, reader.service.settings.site).groups if fact.origin == "given" else ()
    view = next((item for group in given for item in group.fields if item.id == fact.id), None)
    return reader.page(
        "knowledge-field.html",
        fact=fact,
        view=view,
        rests_on=[facts[name] for name in sorted(fact.depends_on) if name in facts],
        asking=list(_asking(found.kb, fact.id)),
        studies=[
            (known.entry, item)
            for known in found.kb.studies.values()
            for item in (*known.population.when, *known.population.unless)
            if fact.id in item.fields
        ],
    )


def _asking(kb: KnowledgeBase, fact: str) -> Iterator[tuple[str, str, Criterion]]:
    """The rules that ask for a field: id, role of the condition, the condition."""
    compiled = {name: known.rule for name, known in kb.statements.items()}
    compiled |= {name: known.rule for name, known in kb.cautions.items()}
    for name, rule in sorted(compiled.items()):
        for role, criteria in (("when", rule.when), ("unless", rule.unless)):
            yield from ((name, role, item) for item in criteria if fact in item.fields)
