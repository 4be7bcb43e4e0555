"""One meeting: its agenda, the list loaded into it, what is missing, the presenting and deciding, and its files."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from api.board.papers import Format
from api.meeting import words
from api.meeting.state import DEVIATION_REASONS, ROLES, Decision
from api.security.callers import Caller
from api.service import InService, Service
from api.web.downloads import attached, fonts_for, headers_of
from api.web.errors import PageRoute
from api.web.forms import MAX_UPLOAD, Form, read_form
from api.web.meeting_desk import AGAIN, Outcome, carry_out, meeting_for, patient_for
from api.web.meeting_files import Paper, minutes_file, name_of, packets
from api.web.meeting_forms import number_of, running, texts_of, texts_of_participants
from api.web.meeting_list import Loaded, load
from api.web.meeting_view import fields_of, first_to_present, items_of, rows_of, slide_of
from api.web.routes.assessments import links_of
from api.web.shell import ROOT, Language, go, page
from api.web.visitors import Looking, Working

router = APIRouter(route_class=PageRoute, include_in_schema=False)
MEETING = f"{ROOT}/{{lang}}/meetings/{{meeting_id:uuid}}"
_AGENDA = ("change", "up", "down", "order", "withdraw", "sign", "reopen", "note", AGAIN)
_MISSING = ("missing", "settle")
_PRESENT = ("begin", "end", "decide", "correct", "note", AGAIN)


# --- the agenda -----------------------------------------------------------------------------------------------


@router.get(MEETING)
async def agenda(request: Request, service: InService, lang: Language, caller: Looking, meeting_id: UUID) -> Response:
    """The patients in order, and where each of them stands."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    return await _agenda(request, service, lang, caller, Outcome(meeting=meeting))


@router.post(MEETING)
async def arranged(request: Request, service: InService, lang: Language, caller: Working, meeting_id: UUID) -> Response:
    """Change, order, withdraw, ask again, remark, sign, open again."""
    outcome = await carry_out(service, caller, meeting_id, await read_form(request), _AGENDA)
    if outcome.done:
        return go(request, lang, f"meetings/{meeting_id}")
    return await _agenda(request, service, lang, caller, outcome)


async def _agenda(request: Request, service: Service, lang: Language, caller: Caller, outcome: Outcome) -> Response:
    rows = await service.compute(rows_of, service, caller, outcome.meeting)
    return page(
        request,
        "meeting-agenda.html",
        lang,
        status=outcome.status,
        outcome=outcome,
        meeting=outcome.meeting,
        rows=rows,
        labels=dict(fields_of(service)),
        words=words,
        roles=ROLES,
    )


# --- a list ---------------------------------------------------------------------------------------------------


@router.get(f"{MEETING}/load")
async def to_load(request: Request, service: InService, lang: Language, caller: Working, meeting_id: UUID) -> Response:
    """Where a list is chosen."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    return page(request, "meeting-load.html", lang, meeting=meeting, loaded=None, nothing=False)


@router.post(f"{MEETING}/load")
async def loaded(request: Request, service: InService, lang: Language, caller: Working, meeting_id: UUID) -> Response:
    """Every patient who can be read is assessed, kept and added; whatever cannot be read is shown and given back."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    form = await read_form(request, MAX_UPLOAD)
    uploads = form.files.get("list", [])
    if not uploads or meeting.signed:  # nothing is assessed that could not be added
        shown = {"meeting": meeting, "loaded": None, "nothing": not uploads}
        return page(request, "meeting-load.html", lang, status=422, **shown)
    seen = number_of(form.one("seen"))
    done: Loaded = await load(service, caller, meeting, seen, uploads, update=bool(form.one("update")))
    if done.whole and not done.notes:
        return go(request, lang, f"meetings/{meeting_id}")
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    status = 200 if done.whole else 422
    return page(request, "meeting-load.html", lang, status=status, meeting=meeting, loaded=done, nothing=False)


# --- what is missing ------------------------------------------------------------------------------------------


@router.get(f"{MEETING}/missing")
async def lacking(request: Request, service: InService, lang: Language, caller: Looking, meeting_id: UUID) -> Response:
    """What every patient lacks, and what it would decide."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    return await _lacking(request, service, lang, caller, Outcome(meeting=meeting))


@router.post(f"{MEETING}/missing")
async def asked_for(
    request: Request, service: InService, lang: Language, caller: Working, meeting_id: UUID
) -> Response:
    """Note who is asked for it by when, or how it ended."""
    form = await read_form(request)
    outcome = await carry_out(service, caller, meeting_id, form, _MISSING)
    if outcome.done:
        answer = go(request, lang, f"meetings/{meeting_id}/missing")
        answer.headers["Location"] += f"#patient-{number_of(form.one('patient'))}"
        return answer
    return await _lacking(request, service, lang, caller, outcome)


async def _lacking(request: Request, service: Service, lang: Language, caller: Caller, outcome: Outcome) -> Response:
    rows = await service.compute(rows_of, service, caller, outcome.meeting)
    shown = [(row, items_of(service, row)) for row in rows if not row.patient.withdrawn and not row.patient.erased]
    return page(
        request,
        "meeting-missing.html",
        lang,
        status=outcome.status,
        outcome=outcome,
        meeting=outcome.meeting,
        shown=shown,
        fields=fields_of(service),
        words=words,
        roles=ROLES,
    )


# --- presenting and deciding ----------------------------------------------------------------------------------


@router.get(f"{MEETING}/present")
async def beginning(
    request: Request, service: InService, lang: Language, caller: Looking, meeting_id: UUID
) -> Response:
    """To the first patient who is not decided."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    number = first_to_present(meeting)
    return go(request, lang, f"meetings/{meeting_id}/present/{number}" if number else f"meetings/{meeting_id}")


@router.get(f"{MEETING}/present/{{number}}")
async def presented(
    request: Request, service: InService, lang: Language, caller: Looking, meeting_id: UUID, number: int
) -> Response:
    """One patient, for everybody in the room, with the form for the decision."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    return await _presented(request, service, lang, caller, Outcome(meeting=meeting), number)


@router.post(f"{MEETING}/present/{{number}}")
async def decided(
    request: Request, service: InService, lang: Language, caller: Working, meeting_id: UUID, number: int
) -> Response:
    """When the presentation begins and ends, the decision, its correction, a remark."""
    form = await read_form(request)
    form.texts["patient"] = [str(number)]  # the patient is the one of the page, whatever was sent
    outcome = await carry_out(service, caller, meeting_id, form, _PRESENT)
    if outcome.done:
        return go(request, lang, f"meetings/{meeting_id}/present/{number}")
    return await _presented(request, service, lang, caller, outcome, number)


async def _presented(
    request: Request, service: Service, lang: Language, caller: Caller, outcome: Outcome, number: int
) -> Response:
    meeting = outcome.meeting
    patient = patient_for(meeting, number)
    links = links_of(service, lang, patient.basis.assessment) if patient.basis else None
    slide = await service.compute(slide_of, service, caller, meeting, patient, lang, links)
    made = patient.decision.decision if patient.decision else None
    action = "correct" if patient.decision else "decide"
    return page(
        request,
        "meeting-present.html",
        lang,
        status=outcome.status,
        outcome=outcome,
        meeting=meeting,
        patient=patient,
        slide=slide,
        running=running(patient),
        action=action,
        filled=_filled(outcome, made, _latest(outcome)),
        words=words,
        roles=ROLES,
        reasons=DEVIATION_REASONS,
    )


def _latest(outcome: Outcome) -> Decision | None:
    """The decision recorded last in the meeting: who took part in it probably takes part in the next."""
    made = [patient.decision for patient in outcome.meeting.active if patient.decision]
    found = max(made, key=lambda each: each.number, default=None)
    return found.decision if found else None


def _filled(outcome: Outcome, made: Decision | None, latest: Decision | None) -> Form:
    """What the form of the decision shows: what was typed, else what is to be corrected, else who was there before."""
    if outcome.form is not None and outcome.form.one("action") in ("decide", "correct"):
        return outcome.form
    if made is not None:
        return Form(texts_of(made), {})
    return Form(texts_of_participants(latest) if latest else {}, {})


# --- files ----------------------------------------------------------------------------------------------------


@router.get(f"{MEETING}/minutes.{{kind}}")
async def minutes(service: InService, lang: Language, caller: Looking, meeting_id: UUID, kind: Paper) -> Response:
    """The minutes; a draft where nobody has signed."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    content = await service.compute(minutes_file, service, caller, meeting, lang, kind)
    return attached(content, name_of(meeting, f"minutes-{lang}", kind), kind)


@router.get(f"{MEETING}/packets.zip")
async def every_packet(
    service: InService,
    lang: Language,
    caller: Looking,
    meeting_id: UUID,
    format: Format = "pdf",
    first: int = 1,
) -> Response:
    """The packets of all patients in one file. ``first``: from which place in the order on."""
    meeting = await run_in_threadpool(meeting_for, service, caller, meeting_id)
    await run_in_threadpool(fonts_for, service, format)  # before the first byte goes out
    content = packets(service, caller, meeting, lang, format, first)
    return StreamingResponse(content, headers=headers_of(name_of(meeting, f"packets-{lang}", "zip"), "zip"))
