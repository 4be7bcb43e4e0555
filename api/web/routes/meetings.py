"""The meetings: their list, a new one, a patient put into one, and what the boards decided over time."""

from __future__ import annotations

import re
from dataclasses import replace

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from api import problems
from api.board.case import Case
from api.board.kept_case import case_of_record
from api.board.lists import naming
from api.days import no_day
from api.meeting import words
from api.meeting.commands import AddPatient, Command, Reassess
from api.meeting.concordance import Concordance, concordance, concordance_csv
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingMovedOn, MeetingRefused, MeetingUnknown
from api.problems import ProblemRaised
from api.security.callers import Caller
from api.service import InService, Service
from api.web.downloads import attached
from api.web.errors import PageRoute
from api.web.forms import Form, read_form
from api.web.kept import stored_for
from api.web.meeting_desk import meeting_for
from api.web.meeting_files import sheet
from api.web.meeting_forms import created, day_of, number_of
from api.web.meeting_list import template
from api.web.shell import ROOT, Language, go, page
from api.web.visitors import Looking, Working
from engine.errors import Fault

router = APIRouter(route_class=PageRoute, include_in_schema=False)
MEETINGS = f"{ROOT}/{{lang}}/meetings"
_SHOWN = 50
_RECORD = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@router.get(MEETINGS)
async def listed(request: Request, service: InService, lang: Language, caller: Looking) -> Response:
    """The meetings, the latest day first, and the form for a new one."""
    return await _list(request, service, lang, caller, None, ())


@router.post(MEETINGS)
async def made(request: Request, service: InService, lang: Language, caller: Working) -> Response:
    """A new meeting, which is then shown."""
    form = await read_form(request)
    try:
        meeting = await run_in_threadpool(Meetings(service.store).create, created(form), caller)
    except MeetingRefused as refused:
        return await _list(request, service, lang, caller, form, refused.faults)
    return go(request, lang, f"meetings/{meeting.id}")


async def _list(
    request: Request, service: Service, lang: Language, caller: Caller, form: Form | None, faults: tuple[Fault, ...]
) -> Response:
    lines = await run_in_threadpool(Meetings(service.store).list, caller, _SHOWN)
    wrong = dict.fromkeys(("title", "day", "place"), "") | {fault.path: fault.says(lang) for fault in faults}
    shown = {"lines": lines, "form": form, "wrong": wrong, "refused": bool(faults), "words": words}
    return page(request, "meetings.html", lang, status=422 if faults else 200, **shown)


@router.get(f"{MEETINGS}/template.xlsx")
async def blank(request: Request, service: InService, lang: Language, caller: Looking) -> Response:  # noqa: ARG001
    """The workbook for a list of patients, made from the vocabulary in service."""
    content = await service.compute(template, service, lang)
    return attached(content, f"hcc-board-{lang}.xlsx", "xlsx")


# --- an assessed patient into a meeting -----------------------------------------------------------------------


@router.get(f"{MEETINGS}/add")
async def adding(request: Request, service: InService, lang: Language, caller: Working) -> Response:
    """Which meeting an assessment is for. ``assessment``: its id, or its address as it was copied."""
    named = _RECORD.search(request.query_params.get("assessment", "").lower())
    if named is None:
        raise ProblemRaised(problems.no_record())
    return await _adding(request, service, lang, caller, named[0], None, ())


@router.post(f"{MEETINGS}/add")
async def added(request: Request, service: InService, lang: Language, caller: Working) -> Response:
    """Put the patient of an assessment into a meeting, or give the one who is there the new assessment."""
    form = await read_form(request)
    try:
        await run_in_threadpool(_add, service, caller, form)
    except (MeetingRefused, MeetingMovedOn) as refused:
        return await _adding(request, service, lang, caller, form.one("assessment"), form, refused.faults)
    except MeetingUnknown:
        raise ProblemRaised(problems.no_record()) from None
    return go(request, lang, f"meetings/{form.one('meeting')}")


async def _adding(
    request: Request,
    service: Service,
    lang: Language,
    caller: Caller,
    record: str,
    form: Form | None,
    faults: tuple[Fault, ...],
) -> Response:
    case = await run_in_threadpool(_case, service, caller, record)
    lines = await run_in_threadpool(Meetings(service.store).list, caller, _SHOWN)
    return page(
        request,
        "meeting-add.html",
        lang,
        status=422 if faults else 200,
        record=record,
        case=case,
        lines=[line for line in lines if not line.signed],
        form=form,
        faults=faults,
        wanted=request.query_params.get("meeting", ""),
    )


def _case(service: Service, caller: Caller, record: str) -> Case:
    """The patient of a record. One who was kept without a pseudonym has to be given one: an empty one is refused."""
    stored = stored_for(service, caller, record)
    case = case_of_record(stored)
    return case if naming.wrong_with(case.pseudonym) is None else replace(case, pseudonym="")


def _add(service: Service, caller: Caller, form: Form) -> None:
    """Raises what the meeting refuses with."""
    record = form.one("assessment")
    pseudonym, question = naming.pseudonym_of(form.one("pseudonym")), form.one("question") or None
    case = replace(_case(service, caller, record), pseudonym=pseudonym, question=question)
    meeting = meeting_for(service, caller, form.one("meeting"))
    same = naming.same_as(pseudonym)
    there = next((one for one in meeting.active if one.pseudonym and naming.same_as(one.pseudonym) == same), None)
    command: Command = AddPatient(pseudonym=pseudonym, question=question, assessment=record, case=case)
    if there is not None and form.one("replace"):
        assert there.pseudonym is not None
        case = replace(case, pseudonym=there.pseudonym)
        command = Reassess(patient=there.number, assessment=record, case=case)
    Meetings(service.store).do(meeting.id, command, number_of(form.one("seen")) or meeting.version, caller)


# --- over time ------------------------------------------------------------------------------------------------


@router.get(f"{MEETINGS}/concordance")
async def over_time(request: Request, service: InService, lang: Language, caller: Looking) -> Response:
    """How often boards chose what was listed, and why not where they did not."""
    found, wrong = await run_in_threadpool(_counted, request, service, caller, lang)
    asked = {name: request.query_params.get(name, "") for name in ("since", "until")}
    shown = {"found": found, "wrong": dict.fromkeys(asked, "") | wrong, "asked": asked}
    return page(request, "meeting-concordance.html", lang, status=422 if wrong else 200, **shown)


@router.get(f"{MEETINGS}/concordance.csv")
async def over_time_as_file(request: Request, service: InService, lang: Language, caller: Looking) -> Response:
    """The same for a spreadsheet; no cell can be taken for a formula."""
    found, wrong = await run_in_threadpool(_counted, request, service, caller, lang)
    if found is None:
        raise ProblemRaised(problems.parameter_refused([no_day(name) for name in wrong]))
    # Excel takes a file without the mark for one in the local encoding.
    return attached(
        concordance_csv(found, lang).encode("utf-8-sig"), sheet("concordance", found.since, found.until), "csv"
    )


def _counted(
    request: Request, service: Service, caller: Caller, lang: Language
) -> tuple[Concordance | None, dict[str, str]]:
    """The counts of the days asked for; else what is wrong with them, by field."""
    asked = {name: request.query_params.get(name, "").strip() for name in ("since", "until")}
    days = {name: day_of(text) for name, text in asked.items()}
    wrong = {name: no_day(name).says(lang) for name, text in asked.items() if text and days[name] is None}
    if wrong:
        return None, wrong
    meetings = Meetings(service.store).latest(caller)
    return concordance(meetings, days["since"], days["until"]), {}
