"""The page of a kept answer, the packet to take away, and the same question asked again with today's rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from api.answered import answered_by
from api.board.building import packet_of
from api.board.kept_case import BOARD, case_of_record
from api.board.lists.naming import file_stem
from api.board.packet import Packet
from api.board.papers import Format
from api.board.render.html import Links, packet_body
from api.encoding import encode
from api.security.callers import Caller
from api.service import InService, Service
from api.store.records import NewRecord, StoredRecord, new_id
from api.web.downloads import attached, packet_paper
from api.web.errors import PageRoute
from api.web.kept import answer_of, engine_of, stored_for
from api.web.shell import ROOT, Language, address, go, page
from api.web.visitors import Looking, Working

if TYPE_CHECKING:
    from markupsafe import Markup

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_KEPT = f"{ROOT}/{{lang}}/assessments/{{record_id}}"
_OF_THE_PATIENT = (BOARD, "notes", "origins")
"""What is known beside the profile, and stays true of it when it is asked again."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """``changed``: other rules are in service now. ``offered``: every regimen's name, for the search."""

    packet: Packet
    body: Markup
    changed: bool
    offered: tuple[str, ...]


@router.get(_KEPT)
async def kept(request: Request, service: InService, caller: Looking, lang: Language, record_id: str) -> Response:
    """The page of the answer kept as *record_id*."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    shown = await service.compute(_shown, service, stored, lang)
    return page(request, "assessment.html", lang, record=stored, shown=shown)


@router.get(f"{_KEPT}/packet.{{kind}}")
async def packet(service: InService, caller: Looking, lang: Language, record_id: str, kind: Format) -> Response:
    """The packet as a file; a page that says what to install where no font has Chinese."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    made = await service.compute(_packet, service, stored)
    content = await run_in_threadpool(packet_paper, service, made, lang, kind)
    return attached(content, f"{file_stem(made.who.pseudonym)}-{made.as_of}-{lang}.{kind}", kind)


@router.post(f"{_KEPT}/again")
async def again(request: Request, service: InService, caller: Working, lang: Language, record_id: str) -> Response:
    """Ask the same of today's rules; the new answer is kept beside the old one, which stays as it is."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    new = await service.compute(_again, service, caller, stored, service.settings.today())
    await service.record(new)
    return go(request, lang, f"assessments/{new.id}")


def _shown(service: Service, stored: StoredRecord, lang: Language) -> _Shown:
    made = _packet(service, stored)
    with service.live.engine() as engine:
        changed = engine.version.digest != made.knowledge_base.digest
        names = [regimen.name for regimen in engine.kb.regimens.values()]
    offered = tuple(sorted({name.zh if lang == "zh" else name.en for name in names}))
    return _Shown(made, packet_body(made, lang, links_of(service, lang, stored.id)), changed, offered)


def _packet(service: Service, stored: StoredRecord) -> Packet:
    answer, case = answer_of(stored), case_of_record(stored)
    site = {name: Decimal(factor) for name, factor in stored.site.items()}
    with engine_of(service, stored) as engine:
        return packet_of(case, answer, engine.kb, record=stored.id, made=stored.receipt.at, site=site)


def links_of(service: Service, lang: Language, record_id: str) -> Links:
    """The pages behind the answer kept as *record_id*."""

    def known(kind: str, identifier: str) -> str:
        return address(service, lang, f"knowledge/{kind}/{quote(identifier, safe='')}")

    return Links(
        rule=partial(known, "rules"),
        study=partial(known, "studies"),
        source=partial(known, "sources"),
        regimen=partial(known, "regimens"),
        why=lambda regimen: address(service, lang, f"assessments/{record_id}/why", regimen=regimen),
    )


def _again(service: Service, caller: Caller, stored: StoredRecord, today: date) -> NewRecord:
    case = case_of_record(stored)
    assert stored.input is not None
    site = service.settings.site
    # Asked as of its own day, it is asked as of today; asked as of another, of that one again.
    day = today if stored.as_of == stored.today else stored.as_of
    context = stored.context or {}
    with service.live.engine() as engine:
        answer = engine.assess(case.profile, today=today, as_of=day, site=site)
        return NewRecord(
            id=new_id(),
            kind="assessment",
            code_map=stored.code_map,
            as_of=day,
            input=stored.input,
            output=encode(answer),
            context={name: context[name] for name in _OF_THE_PATIENT if name in context},
            identifiers=stored.identifiers or {},
            **answered_by(engine, caller.owner, today, site),
        )
