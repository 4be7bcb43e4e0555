"""What changed between two days for one patient: asked on a form, kept, and shown from what is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

import orjson
from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter
from starlette.concurrency import run_in_threadpool

from api import compare_contract, problems
from api.answered import answered_by
from api.board.entries import DIRECTLY, STANCES
from api.board.kept_case import case_of_record
from api.problems import ProblemRaised
from api.security.callers import Caller
from api.service import InService, Service
from api.store.records import NewRecord, StoredRecord, new_id
from api.web.errors import PageRoute
from api.web.forms import read_form
from api.web.kept import stored_for
from api.web.shell import ROOT, Language, go, page
from api.web.visitors import Looking, Working
from engine import json_reader, settings
from engine.appraisal import certainty_in_words
from engine.assessment import Bilingual
from engine.compare_regimens import gained, lost, now_against
from engine.comparison import Comparison, RegimenChange
from engine.errors import Fault, InputRefused
from engine.study_news import endpoint_in_words, survival_in_words

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_PATH = f"{ROOT}/{{lang}}/assessments/{{record_id}}/compare"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_OF = "comparison_of"
_WORDS = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "excluded": Bilingual("excluded", "已排除"),
    "against": Bilingual("evidence against", "反对证据"),
    "new": Bilingual("new", "新增"),
    "gone": Bilingual("no longer shown", "不再显示"),
    "opened": Bilingual("new", "新增"),
    "closed": Bilingual("closed", "已消除"),
    "superseded": Bilingual("replaced", "被取代"),
    "ended": Bilingual("ended", "终止"),
    "retracted": Bilingual("RETRACTED", "已撤稿"),
    "published": Bilingual("published", "发表"),
    "not_found": Bilingual("cause not found", "未找到原因"),
}


@dataclass(frozen=True, slots=True)
class _Group:
    title: Bilingual
    changes: tuple[RegimenChange, ...]


@router.get(_PATH)
async def form(request: Request, service: InService, caller: Looking, lang: Language, record_id: str) -> Response:
    """The form. ``from`` and ``to`` in the address are filled in; nothing is compared before it is sent."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    today = service.settings.today()
    given = {name: _day_or(request.query_params.get(name), "") for name in ("from", "to")}
    return _form(request, lang, stored, {"from": given["from"], "to": given["to"] or today.isoformat()}, (), 200)


@router.post(_PATH)
async def compare(request: Request, service: InService, caller: Working, lang: Language, record_id: str) -> Response:
    """Compare, keep the comparison, and lead to it."""
    sent = await read_form(request)
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    days = {"from": sent.one("from"), "to": sent.one("to")}
    try:
        new = await service.compute(_compared, service, caller, stored, days, service.settings.today())
    except InputRefused as refused:
        return _form(request, lang, stored, days, refused.faults, 422)
    await service.record(new)
    return go(request, lang, f"assessments/{record_id}/compare/{new.id}")


@router.get(f"{_PATH}/{{comparison_id}}")
async def shown(
    request: Request, service: InService, caller: Looking, lang: Language, record_id: str, comparison_id: str
) -> Response:
    """A comparison that is kept."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    kept = await run_in_threadpool(stored_for, service, caller, comparison_id)
    found = _comparison(kept, of=record_id)
    return page(
        request,
        "compare.html",
        lang,
        record=stored,
        comparison=kept,
        pseudonym=case_of_record(stored).pseudonym,
        found=found,
        groups=_groups(found),
        words=_WORDS,
        stances=STANCES,
        directly=DIRECTLY,
        settings=settings.NAMES,
        certainty=certainty_in_words,
        survival=survival_in_words,
        endpoint=endpoint_in_words,
    )


def _form(
    request: Request, lang: Language, stored: StoredRecord, days: dict[str, str], faults: tuple[Fault, ...], status: int
) -> Response:
    at_day = {name: [fault.says(lang) for fault in faults if fault.path == name] for name in days}
    other = [fault for fault in faults if fault.path not in days]
    return page(
        request,
        "compare_form.html",
        lang,
        status=status,
        record=stored,
        pseudonym=case_of_record(stored).pseudonym,
        days={name: value[:40] for name, value in days.items()},
        at_day=at_day,
        other=other,
    )


def _compared(service: Service, caller: Caller, stored: StoredRecord, days: dict[str, str], today: date) -> NewRecord:
    case_of_record(stored)  # what cannot be asked again cannot be compared either
    assert stored.input is not None
    asked = {"profile": orjson.Fragment(stored.input), "from": days["from"], "to": days["to"] or today.isoformat()}
    written = orjson.dumps(asked)
    site = service.settings.site
    with service.live.engine() as engine:
        found = compare_contract.compared(engine, json_reader.read(written), today, site)
        return NewRecord(
            id=new_id(),
            kind="comparison",
            code_map=stored.code_map,
            as_of=date.fromisoformat(found.to_day),
            input=written,
            output=orjson.dumps(found),
            context={_OF: stored.id},
            identifiers=stored.identifiers or {},
            **answered_by(engine, caller.owner, today, site),
        )


def _comparison(kept: StoredRecord, *, of: str) -> Comparison:
    """The comparison that *kept* holds, if it is one of the patient kept as *of*: no other patient's is shown there."""
    if kept.kind != "comparison":
        raise ProblemRaised(problems.no_record())
    if kept.output is None:
        raise ProblemRaised(problems.erased())
    if (kept.context or {}).get(_OF) != of:
        raise ProblemRaised(problems.no_record())
    return _reader().validate_json(kept.output)


@cache
def _reader() -> TypeAdapter[Comparison]:
    return TypeAdapter(Comparison)


def _groups(found: Comparison) -> tuple[_Group, ...]:
    """Regimens by what became of them: what speaks against first."""
    against = tuple(change for change in found.regimens if now_against(change))
    gone = tuple(change for change in found.regimens if change not in against and lost(change))
    come = tuple(change for change in found.regimens if change not in against and gained(change))
    told = (*against, *gone, *come)
    groups = (
        _Group(Bilingual("Evidence against is new", "新增反对证据"), against),
        _Group(Bilingual("No longer among what may be considered", "不再列入可考虑"), gone),
        _Group(Bilingual("New among what may be considered", "新列入可考虑"), come),
        _Group(
            Bilingual("Stands as it stood, or still open: what else changed", "归类未变或仍待定者的其他变化"),
            tuple(change for change in found.regimens if change not in told),
        ),
    )
    return tuple(group for group in groups if group.changes)


def _day_or(written: str | None, otherwise: str) -> str:
    return written if written and _DAY.fullmatch(written) else otherwise
