"""What if: a finding supposed otherwise, and what would change. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse

from api.board.entries import STANCES
from api.board.kept_case import case_of_record
from api.service import InService, Service
from api.store.records import StoredRecord
from api.web.errors import PageRoute
from api.web.kept import engine_of, stored_for
from api.web.shell import ROOT, Language, address, page
from api.web.supposing import Difference, ask, difference
from api.web.suppositions import UNKNOWN, Supposition, in_the_way, in_words, names, parse, supposed
from api.web.visitors import Looking
from api.web.what_if_dials import Dial, chosen_by, dials
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused
from engine.settings import SHORT

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_PAGE = f"{ROOT}/{{lang}}/assessments/{{record_id}}/what-if"
_STANDINGS = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "against": Bilingual("evidence against", "反对"),
    "excluded": Bilingual("excluded", "已排除"),
}
_DIRECTIONS = {
    "up": Bilingual("Would come in, or move up", "新增或上移"),
    "down": Bilingual("Would go, or move down", "移出或下移"),
    "other": Bilingual("Would stand elsewhere", "位置变化"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Supposed:
    """What the page shows. ``said``: each supposition in words. ``others``: what is supposed and stands on no dial. ``difference`` is ``None`` where nothing is
    supposed, or where it cannot be: then ``faults`` says why, and ``ways_out`` what else would have to be different."""

    pseudonym: str
    labels: dict[str, Bilingual]
    suppositions: tuple[Supposition, ...]
    said: dict[str, Bilingual]
    dials: tuple[Dial, ...]
    others: tuple[Supposition, ...]
    difference: Difference | None
    faults: tuple[Fault, ...]
    ways_out: tuple[str, ...]
    other_rules: bool


@router.get(_PAGE)
async def what_if(request: Request, service: InService, caller: Looking, lang: Language, record_id: str) -> Response:
    """The dials, and what would change. A finding named in the form joins the others in the address."""
    if finding := _named(request):
        query = urlencode([("set", text) for text in (*_asked(request), finding)])
        place = address(service, lang, f"assessments/{record_id}/what-if")
        return RedirectResponse(f"{place}?{query}", 303, {"Cache-Control": "no-store"})
    return await _shown(
        request, service, await run_in_threadpool(stored_for, service, caller, record_id), lang, "what_if.html"
    )


@router.get(f"{_PAGE}/result")
async def result(request: Request, service: InService, caller: Looking, lang: Language, record_id: str) -> Response:
    """What would change, alone: for the page's script, which asks again whenever a dial is moved."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    return await _shown(request, service, stored, lang, "what_if_result.html")


async def _shown(request: Request, service: Service, stored: StoredRecord, lang: Language, template: str) -> Response:
    shown = await service.compute(_suppose, service, stored, _asked(request))
    here = f"assessments/{stored.id}"

    def also(path: str) -> str:
        """The address at which *path* is supposed to be unknown as well."""
        said = [str(item) for item in shown.suppositions]
        return f"{address(service, lang, here)}/what-if?{urlencode([('set', text) for text in (*said, f'{path}:{UNKNOWN}')])}"

    return page(
        request,
        template,
        lang,
        status=422 if shown.faults else 200,
        here=here,
        shown=shown,
        also=also,
        standings=_STANDINGS,
        stances=STANCES,
        directions=_DIRECTIONS,
        settings=SHORT,
    )


def _asked(request: Request) -> Sequence[str]:
    return [text for text in request.query_params.getlist("set") if text.strip()]


def _named(request: Request) -> str:
    """The finding that the form names beside the dials; empty where it names none."""
    path, value = (request.query_params.get(name, "").strip() for name in ("field", "value"))
    return f"{path}:{value}" if path else ""


def _suppose(service: Service, stored: StoredRecord, asked: Sequence[str]) -> _Supposed:
    """Both answers by the rules of that day, as of that day."""
    case = case_of_record(stored)
    site = {name: Decimal(factor) for name, factor in stored.site.items()}
    with engine_of(service, stored) as engine:
        known = names(engine.kb)
        real = ask(engine, case.profile, stored.today, stored.as_of, site)
        suppositions: tuple[Supposition, ...] = ()
        found: Difference | None = None
        faults: tuple[Fault, ...] = ()
        ways_out: tuple[str, ...] = ()
        try:
            suppositions = parse(asked, known)
            profile = supposed(case.profile, suppositions)
            if suppositions:
                found = difference(engine, real, ask(engine, profile, stored.today, stored.as_of, site))
        except InputRefused as refused:
            faults = refused.faults
            if suppositions:
                ways_out = in_the_way(faults, profile, suppositions, engine.kb)
        moved = dials(engine.kb, case.profile, real.answer, suppositions)
        on_dials = chosen_by(moved)
        return _Supposed(
            pseudonym=case.pseudonym,
            labels=known,
            suppositions=suppositions,
            said={str(item): in_words(item, known, engine.kb) for item in suppositions},
            dials=moved,
            others=tuple(item for item in suppositions if str(item) not in on_dials),
            difference=found,
            faults=faults,
            ways_out=ways_out,
            other_rules=str(engine.version) != stored.knowledge_base,
        )
