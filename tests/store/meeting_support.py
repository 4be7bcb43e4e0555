"""What the tests of meetings share: records of assessments, commands that are in order, a record in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from store_support import new

from api.board.case import Case, Measured, Origin
from api.encoding import encode
from api.meeting.commands import AddPatient, Choice, Decide
from api.meeting.state import Participant
from api.security.callers import Caller
from api.store.records import KeptEvent, NewEvent, NewRecord, Receipt, StoredRecord, new_id
from engine import json_reader
from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment
from engine.knowledge import load

ROOT = Path(__file__).resolve().parents[2]
CALLER = Caller("board", frozenset({"assess", "read"}), "key")
OTHER = Caller("another-board", frozenset({"assess", "read"}), "key")
ADMIN = Caller("operator", frozenset({"admin"}), "key")
DAY = date(2026, 11, 26)
CHOICES = {
    "candidates": Choice("lenvatinib", "first_line"),
    "conditional": Choice("sorafenib", "first_line"),
    "pending": Choice("icaritin", "first_line"),
    "against": Choice("nivolumab", "first_line"),
    "excluded": Choice("transplantation", "conversion"),
}
ROOM = (Participant("hepatologist", 2), Participant("hepatobiliary_surgeon"), Participant("coordinator"))
RULES = "0.1.0+" + "ab" * 32


@cache
def answer() -> Assessment:
    """The answer for the untreated patient of the examples with one regimen left in each standing.

    Sorafenib is put among the conditional ones, where this patient has none.
    """
    document = json_reader.read((ROOT / "examples" / "untreated-cnlc-iiia.json").read_bytes())
    engine = Engine(load(ROOT / "rules"))
    try:
        whole = engine.assess(document, today=date(2026, 11, 21))
    finally:
        engine.close()
    entries = {(each.regimen.id, each.setting): each for name in STANDINGS for each in getattr(whole, name)}
    kept = {name: (entries[(choice.regimen, choice.setting)],) for name, choice in CHOICES.items()}
    return replace(whole, **kept, evidence_gaps=(), investigational=(), conflicts=(), errata=(), sources=())


def case(pseudonym: str = "HCC-012", age: int = 56) -> Case:
    return Case(
        pseudonym=pseudonym,
        question="可否行转化治疗？",
        profile={"patient": {"age": age, "sex": "男"}, "liver": {"inr": 1.1}},
        course=(Measured(date(2026, 11, 3), "bilirubin", "17 µmol/L"),),
        origin=Origin("thursday.xlsx", "Patients", 7),
    )


def assessed(of: Case | None = None, **changes: Any) -> NewRecord:
    """A record of an assessment of that case, without a name of the patient, as it comes in over REST."""
    given = of or case()
    made = {
        "kind": "assessment",
        "caller": CALLER.owner,
        "knowledge_base": RULES,
        "code_map": None,
        "input": orjson.dumps(given.profile),
        "output": encode(answer()),
        "context": {},
        "identifiers": {},
    }
    return new(**{**made, **changes})


def adding(of: Case, record: str | None) -> AddPatient:
    return AddPatient(pseudonym=of.pseudonym, question=of.question, assessment=record, case=of)


def deciding(patient: int, record: str, **changes: Any) -> Decide:
    """A decision for the candidate, with everything that a signature needs."""
    given: dict[str, Any] = {
        "patient": patient,
        "assessment": record,
        "kind": "treatment",
        "reason": "门静脉癌栓，肝功能良好",
        "chosen": (CHOICES["candidates"],),
        "participants": ROOM,
    }
    return Decide(**{**given, **changes})


class Memory:
    """What meetings need of a record, in memory and without a chain."""

    def __init__(self) -> None:
        self._events: dict[str, tuple[KeptEvent, ...]] = {}
        self._records: dict[str, StoredRecord] = {}

    def append(self, record: NewRecord) -> None:
        fields = {name: getattr(record, name) for name in record.__dataclass_fields__}
        receipt = Receipt(record.id, len(self._records) + 1, datetime(2026, 11, 20, tzinfo=UTC), "0" * 64)
        self._records[record.id] = StoredRecord(**fields, receipt=receipt, erased=False)

    def get(self, id: str) -> StoredRecord | None:
        return self._records.get(id)

    def keep_event(
        self, meeting: str, caller: str, following: Callable[[tuple[KeptEvent, ...]], NewEvent]
    ) -> tuple[KeptEvent, ...]:
        before = self._events.get(meeting, ())
        made = following(before)
        number = len(before) + 1
        at = datetime(2026, 11, 26, 8, tzinfo=UTC) + timedelta(minutes=number)
        kept = KeptEvent(
            meeting=meeting,
            number=number,
            event=made.event,
            about=made.about,
            caller=caller,
            data=made.data,
            receipt=Receipt(new_id(), number, at, f"{number:064x}"),
        )
        self._events[meeting] = (*before, kept)
        return self._events[meeting]

    def erase(self, meeting: str, numbers: set[int]) -> None:
        """As an erasure leaves the events of these numbers."""
        self._events[meeting] = tuple(
            replace(each, data=None) if each.number in numbers else each for each in self._events[meeting]
        )

    def meeting(self, id: str) -> tuple[KeptEvent, ...]:
        return self._events.get(id, ())

    def meetings(self) -> tuple[tuple[str, str], ...]:
        return tuple((id, kept[0].caller) for id, kept in reversed(self._events.items()))
