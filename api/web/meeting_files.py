"""What a meeting gives to take away: its minutes, and the packets of its patients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from time import monotonic
from typing import Literal, TypeAlias
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from starlette.concurrency import run_in_threadpool

from api.board.lists.naming import file_stem
from api.board.papers import Format
from api.board.render.minutes import minutes_document
from api.kept import assessment_of
from api.labels import labels
from api.meeting.minutes import minutes
from api.meeting.state import BoardPatient, Meeting
from api.problems import ProblemRaised
from api.security.callers import Caller
from api.service import Service, now
from api.web.downloads import document_paper, packet_paper
from api.web.meeting_view import packet_for
from engine.assessment import Assessment
from engine.errors import InputRefused, Lang

Paper: TypeAlias = Literal["pdf", "docx"]
_LEFT_OUT = "LEFT-OUT.txt"
_PART_OF_THE_TIME = 0.7  # of what a call may take; what is then still to be made is named and left out


def sheet(what: str, since: date | None, until: date | None) -> str:
    """The name of a table of some days."""
    days = "-".join(day.isoformat() for day in (since, until) if day)
    return f"{what}-{days}.csv" if days else f"{what}.csv"


def name_of(meeting: Meeting, what: str, kind: str) -> str:
    """The name of a file of *meeting*."""
    day = meeting.day.isoformat() if meeting.day else meeting.id[:8]
    return f"{what}-{day}-{file_stem(meeting.title or meeting.id)}.{kind}"


def minutes_file(service: Service, caller: Caller, meeting: Meeting, lang: Lang, kind: Paper) -> bytes:
    """The minutes as they stand. Raises :class:`~api.board.render.fonts.FontsMissing` for a PDF."""
    with service.live.engine() as engine:
        names = labels(engine.kb)
    found = minutes(
        meeting,
        _Kept(service, caller, meeting),
        labels=names,
        made=now(),
        head=service.store.head(),
    )
    return document_paper(service, minutes_document(found, lang), lang, kind)


class _Kept(Mapping[str, Assessment]):
    """What the patients of a meeting rest on, as far as it is kept. Read when it is asked for: together they are large."""

    def __init__(self, service: Service, caller: Caller, meeting: Meeting) -> None:
        self._service, self._caller = service, caller
        self._ids = tuple(patient.basis.assessment for patient in meeting.patients if patient.basis)

    def __getitem__(self, record: str) -> Assessment:
        stored = self._service.store.get(record) if record in self._ids else None
        if stored is None or stored.output is None or not self._caller.may_see(stored.caller):
            raise KeyError
        try:
            return assessment_of(stored.output)
        except InputRefused:
            raise KeyError from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


class _Sink:
    """Where a zip file is written piece by piece, to be sent on at once."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, piece: bytes) -> int:
        self._pieces.append(bytes(piece))
        return len(piece)

    def flush(self) -> None:
        """Nothing is held back."""

    def taken(self) -> bytes:
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


async def packets(
    service: Service, caller: Caller, meeting: Meeting, lang: Lang, kind: Format, first: int
) -> AsyncIterator[bytes]:
    """A zip file with the packets of everybody from place *first* on, in the order of the meeting.

    Who is not in it, for want of time or because the answer is not kept, is named in a file of its own.
    """
    ends = monotonic() + _PART_OF_THE_TIME * service.settings.security.request_seconds
    sink, left_out = _Sink(), []
    with ZipFile(sink, "w", ZIP_STORED) as files:  # type: ignore[call-overload]
        for place, patient in enumerate(meeting.active, 1):
            content = None
            if place >= first and monotonic() < ends:
                content = await _packet(service, caller, patient, lang, kind)
            if content is not None:
                name = f"{place:03d}-{file_stem(patient.pseudonym or '')}.{lang}.{kind}"
                files.writestr(_entry(name, now(), ZIP_DEFLATED if kind == "html" else ZIP_STORED), content)
            elif place >= first:
                left_out.append(place)
            yield sink.taken()
        if left_out:
            files.writestr(_entry(_LEFT_OUT, now(), ZIP_STORED), _told(left_out))
    yield sink.taken()


def _told(places: list[int]) -> str:
    listed = ", ".join(map(str, places))
    return (
        f"未包含（会议顺序号）：{listed}。评估未保存，或生成时间不足：请从该序号起再次下载，或使用 hcc board prepare。\r\n"
        f"Not in this file (places in the order of the meeting): {listed}. The answer is not kept, or there was not enough "
        "time: download again from that place on, or use hcc board prepare.\r\n"
    )


def _entry(name: str, at: datetime, packed: int) -> ZipInfo:
    entry = ZipInfo(name, (at.year, at.month, at.day, at.hour, at.minute, at.second))
    entry.compress_type = packed
    return entry


async def _packet(service: Service, caller: Caller, patient: BoardPatient, lang: Lang, kind: Format) -> bytes | None:
    try:
        made = await service.compute(packet_for, service, caller, patient)
    except (ProblemRaised, InputRefused):
        return None
    return await run_in_threadpool(packet_paper, service, made, lang, kind)
