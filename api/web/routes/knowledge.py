"""The knowledge base to be searched and seen as a whole."""

from __future__ import annotations

from collections import Counter

from fastapi import APIRouter, Depends, Response

from api import views
from api.web import knowledge_words as words
from api.web.errors import PageRoute
from api.web.knowledge_overviews import conflicts, coverage_view, errata_by_source
from api.web.knowledge_reader import Reading
from api.web.knowledge_search import KINDS, MAX_QUERY, Hit, search
from api.web.routes import knowledge_entries
from api.web.shell import ROOT
from api.web.visitors import visitor_with
from engine import settings
from engine.curation.coverage import DISPOSITIONS

router = APIRouter(
    route_class=PageRoute,
    include_in_schema=False,
    prefix=f"{ROOT}/{{lang}}/knowledge",
    dependencies=[Depends(visitor_with("read"))],
)
_FEW = 8  # of each kind that a search finds; the others are a link away
_EXAMPLES = ("lenvatinib", "T+A", "IMbrave150", "门静脉癌栓", "NCT05101629", "cnlc.adjuvant")


@router.get("")
def start(reader: Reading) -> Response:
    """Search, how much there is, and the ways in."""
    found = reader.library
    by_setting = Counter(rule.setting for rule in found.rules.values() if rule.setting)
    cited = Counter(source for rule in found.rules.values() for source in rule.sources)
    families = Counter(regimen.family for regimen in found.kb.regimens.values())
    return reader.page(
        "knowledge.html",
        counts=views.counts(found.kb) | {"passages": sum(len(item.passages) for item in found.passages.chapters)},
        by_setting=[(name, by_setting[name]) for name in settings.NAMES if by_setting[name]],
        cited=cited,
        families=families,
        differing=sum(len(group) for _, group in conflicts(found)),
        examples=_EXAMPLES,
    )


@router.get("/search")
def searched(reader: Reading, q: str = "", kind: str = "") -> Response:
    """What is found for ``q``, by kind; with ``kind``, all of that kind."""
    found = reader.library
    hits = search(found.index(), q, reader.lang)
    groups: dict[str, list[Hit]] = {}
    for hit in hits:  # the kind of the best hit comes first
        groups.setdefault(hit.entry.kind, []).append(hit)
    only = kind if kind in KINDS else ""
    return reader.page(
        "knowledge-search.html",
        q=q[:MAX_QUERY],
        cut=len(q) > MAX_QUERY,
        total=len(hits),
        groups={name: group for name, group in groups.items() if only in ("", name)},
        only=only,
        few=len(groups.get(only, ())) if only else _FEW,
        examples=_EXAMPLES,
    )


@router.get("/conflicts")
def conflicting(reader: Reading) -> Response:
    """Where sources differ: both sides, with their places."""
    return reader.page("knowledge-conflicts.html", groups=conflicts(reader.library))


@router.get("/coverage")
def covered(reader: Reading) -> Response:
    """What of each source is encoded, and what of it was checked by whom."""
    found = reader.library
    return reader.page(
        "knowledge-coverage.html", view=coverage_view(found), life=found.life(), dispositions=DISPOSITIONS
    )


@router.get("/errata")
def errata(reader: Reading, source: str = "", kind: str = "") -> Response:
    """What the sources print wrongly: counted, or those of one source or kind."""
    found = reader.library
    kinds = tuple(words.ERRATUM)
    chosen = {"source": source if source in found.kb.sources else "", "kind": kind if kind in kinds else ""}
    listed = [
        (name, item)
        for name, item in found.kb.errata
        if chosen["source"] in ("", name) and chosen["kind"] in ("", item.kind)
    ]
    return reader.page(
        "knowledge-errata.html",
        counted=errata_by_source(found.kb, kinds),
        chosen=chosen,
        listed=listed if any(chosen.values()) else [],
        kinds=kinds,
    )


router.include_router(knowledge_entries.router)
