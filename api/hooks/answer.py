"""From a record to cards, and what is kept of it. No I/O: everything here may run in a worker thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import orjson

from api.answered import answered_by
from api.encoding import encode
from api.fhir import intake
from api.fhir.codes import CodeMap
from api.fhir.found import Intake
from api.hooks import orders
from api.hooks.call import Call
from api.hooks.cards import Card, as_sent
from api.hooks.check import check
from api.hooks.found import find
from api.hooks.gather import Gathered, Unread
from api.hooks.prepare import prepare
from api.hooks.review import review
from api.hooks.speaking import Matter
from api.hooks.wording import Speech
from api.labels import labels
from api.store.records import NewRecord, new_id
from engine.assess import Engine
from engine.assessment import Assessment


@dataclass(frozen=True, slots=True)
class Site:
    """What an answer needs to know of the place and day it is given at.

    ``link``: from a record's id and a language to the address of the full assessment, where there is one.
    """

    today: date
    factors: Mapping[str, Decimal]
    link: Callable[[str, str], str | None]


@dataclass(frozen=True, slots=True)
class Answer:
    """The cards as they are sent, and the record to keep first; no record where nobody was assessed."""

    cards: tuple[Mapping[str, Any], ...]
    record: NewRecord | None


_SILENT = Answer((), None)
_ANOTHER_TUMOUR = ("liver_metastasis", "other")


def answered(
    call: Call, gathered: Gathered, engine: Engine, codes: CodeMap, caller: str, speech: Speech, site: Site
) -> Answer:
    """The cards for *call*. Who has no liver cancer on record is not assessed, and nothing is kept of them."""
    ordered = None
    if call.service.purpose == "check":
        ordered = orders.ordered(call, gathered.record, engine.kb, codes)
        if ordered is None:
            return _SILENT
    read = intake.read(
        gathered.record, engine=engine, codes=codes, today=site.today, site=site.factors, patient=call.patient
    )
    if not _has_liver_cancer(read):
        return _SILENT
    patient = engine.intake.read(read.profile, site.today, site.factors)
    assessment = engine.answer(patient, site.today)
    matter = Matter(assessment, read.notes, gathered.unread, labels(engine.kb), speech)
    if ordered is not None:
        cards = []
        if assessment.status == "answered":
            found = find(engine, patient, read.profile, ordered, assessment, site.today, site.factors)
            cards = check(engine, ordered, found, matter)
    elif call.service.purpose == "prepare":
        cards = prepare(matter)
    else:
        cards = review(matter)
    record_id = new_id()
    sent = _as_sent(cards, record_id, speech, site)
    return Answer(sent, _record(record_id, call, gathered.unread, read, assessment, sent, engine, codes, caller, site))


def _has_liver_cancer(read: Intake) -> bool:
    """Whether a cancer that began in the liver is on record; whether it is in scope is for the engine to say."""
    disease = read.profile.get("disease")
    return isinstance(disease, Mapping) and disease.get("diagnosis") not in (None, *_ANOTHER_TUMOUR)


def _as_sent(cards: Sequence[Card], record_id: str, speech: Speech, site: Site) -> tuple[Mapping[str, Any], ...]:
    link = site.link(record_id, speech.language)
    return tuple(as_sent(card, speech, link) for card in cards)


def _record(
    record_id: str,
    call: Call,
    unread: Sequence[Unread],
    read: Intake,
    assessment: Assessment,
    cards: Sequence[Mapping[str, Any]],
    engine: Engine,
    codes: CodeMap,
    caller: str,
    site: Site,
) -> NewRecord:
    identifiers = {"patient": call.patient, "user": call.context["userId"]}
    if "encounterId" in call.context:
        identifiers["encounter"] = call.context["encounterId"]
    if call.server is not None:
        identifiers["fhir_server"] = call.server.url
    return NewRecord(
        id=record_id,
        kind="hook",
        code_map=codes.digest,
        as_of=site.today,
        input=orjson.dumps(read.profile),
        output=encode(assessment),
        context=_context(call, unread, read, cards),
        identifiers=identifiers,
        **answered_by(engine, caller, site.today, site.factors),
    )


def _context(
    call: Call, unread: Sequence[Unread], read: Intake, cards: Sequence[Mapping[str, Any]]
) -> Mapping[str, Any]:
    return {
        "hook": call.service.hook,
        "service": call.service.id,
        "hook_instance": str(call.instance),
        "cards": list(cards),
        "unread": {item.part.key: item.trouble for item in unread},
        "origins": [
            {
                "path": origin.path,
                "resource": origin.resource,
                "written": origin.written,
                "by": origin.by,
                **({} if origin.on is None else {"on": origin.on.isoformat()}),
            }
            for origin in read.origins
        ],
        "notes": [
            {
                "kind": note.kind,
                "says": {"en": note.says.en, "zh": note.says.zh},
                "weighs": note.weighs,
                **({} if note.resource is None else {"resource": note.resource}),
                **({} if note.path is None else {"path": note.path}),
            }
            for note in read.notes
        ],
    }
