"""Entering one patient: a form made from the vocabulary, a profile pasted as JSON, or a FHIR record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from api.answered import answered_by
from api.board.case import Case
from api.board.kept_case import case_of_record, case_to_context
from api.encoding import encode
from api.security.callers import Caller
from api.service import InService, Service
from api.store.records import NewRecord, new_id
from api.web.errors import PageRoute
from api.web.form_profile import compact
from api.web.form_texts import texts_of
from api.web.forms import MAX_FORM, MAX_UPLOAD, Form, read_form
from api.web.kept import stored_for
from api.web.patient_entry import PASTED, Desk, Entry, Way, as_json, read_entry
from api.web.patient_view import patient_view
from api.web.profile_form import profile_form
from api.web.shell import ROOT, Language, go, page
from api.web.visitors import Working

router = APIRouter(route_class=PageRoute, include_in_schema=False)
Tab = Literal["new", "paste", "fhir"]
_WAYS: Mapping[Tab, Way] = {"new": "form", "paste": "json", "fhir": "fhir"}
_SHOWN_AGAIN = 200_000  # bytes of a file that are shown again to be mended; larger ones are chosen again


@router.get(f"{ROOT}/{{lang}}/patients/{{tab}}")
async def empty(request: Request, service: InService, lang: Language, tab: Tab, caller: Working) -> Response:  # noqa: ARG001
    """The page with nothing filled in."""
    return await _page(request, service, lang, tab, {})


@router.post(f"{ROOT}/{{lang}}/patients/{{tab}}")
async def entered(request: Request, service: InService, lang: Language, tab: Tab, caller: Working) -> Response:
    """Assess what was sent, or tell everything that is wrong with it, with nothing lost that was typed."""
    form = await read_form(request, MAX_FORM if tab == "new" else MAX_UPLOAD)
    form = replace(form, texts=compact(form.texts))
    way = _WAYS[tab]
    asked = form.one("action")
    if asked:
        return await _page(request, service, lang, tab, form.texts, more=asked.removeprefix("more-"))
    begun = await run_in_threadpool(_kept, service, caller, form.one("from")) if form.one("from") else None
    entry, new = await service.compute(_answer, service, caller, way, form, begun)
    if new is None:
        return await _page(request, service, lang, tab, _texts(way, form), entry)
    await service.record(new)
    return go(request, lang, f"assessments/{new.id}")


@router.get(f"{ROOT}/{{lang}}/patients/from/{{record_id}}")
async def changed(request: Request, service: InService, lang: Language, record_id: str, caller: Working) -> Response:
    """The form with what was asked before, to be changed and asked again."""
    case = await run_in_threadpool(_kept, service, caller, record_id)
    texts = await service.compute(_filled, service, case)
    texts |= {"pseudonym": [case.pseudonym], "question": [case.question or ""], "from": [record_id]}
    return await _page(request, service, lang, "new", texts)


async def _page(
    request: Request,
    service: Service,
    lang: Language,
    tab: Tab,
    texts: Mapping[str, Sequence[str]],
    entry: Entry | None = None,
    more: str = "",
) -> Response:
    with service.live.engine() as engine:
        form = profile_form(engine.kb, service.settings.site)
    view = patient_view(form, _WAYS[tab], texts, entry, more)
    status = 422 if view.told else 200
    return page(request, f"patient-{tab}.html", lang, status=status, view=view, tab=tab, today=service.settings.today())


def _kept(service: Service, caller: Caller, record_id: str) -> Case:
    """The patient of a record that *caller* may see; another's is told as if it were not there."""
    return case_of_record(stored_for(service, caller, record_id))


def _filled(service: Service, case: Case) -> dict[str, list[str]]:
    """The form for *case*. Raises :class:`~engine.errors.InputRefused` where today's rules no longer read the profile."""
    with service.live.engine() as engine:
        site = service.settings.site
        engine.intake.read(case.profile, service.settings.today(), site)
        return texts_of(case.profile, engine.kb, site)


def _texts(way: Way, form: Form) -> dict[str, list[str]]:
    """What to show again; of a file that was sent, what it holds."""
    texts = dict(form.texts)
    for upload in form.files.get("file", ()):
        if len(upload.content) <= _SHOWN_AGAIN:
            texts[PASTED[way]] = [upload.content.decode("utf-8", "replace")]
    return texts


def _answer(
    service: Service, caller: Caller, way: Way, form: Form, begun: Case | None
) -> tuple[Entry, NewRecord | None]:
    """What was read, and the answer to be kept; ``None`` where anything is wrong."""
    settings = service.settings
    with service.live.with_codes() as (engine, codes):
        earlier = begun.course if begun else ()
        desk = Desk(engine=engine, codes=codes, today=settings.today(), site=settings.site, earlier=earlier)
        entry = read_entry(way, form, desk)
        if entry.faults or entry.patient is None:
            return entry, None
        as_of = entry.as_of or desk.today
        recorded = {"origins": entry.origins, "notes": entry.notes} if way == "fhir" else {}
        new = NewRecord(
            id=new_id(),
            kind="assessment",
            code_map=entry.code_map,
            as_of=as_of,
            input=as_json(entry.profile),
            output=encode(engine.answer(entry.patient, as_of)),
            context={**case_to_context(entry.case()), **recorded},
            identifiers={"patient": entry.pseudonym},
            **answered_by(engine, caller.owner, desk.today, desk.site),
        )
        return entry, new
