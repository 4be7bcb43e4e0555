"""Minutes and concordance from the record, for whoever has the record at hand."""

from __future__ import annotations

from datetime import date, datetime

from api.board.papers import Format, document_file
from api.board.render.fonts import Fonts
from api.board.render.minutes import minutes_document
from api.kept import assessment_of
from api.labels import labels
from api.meeting.concordance import concordance, concordance_csv
from api.meeting.keeping import Meetings
from api.meeting.minutes import minutes
from api.meeting.refusals import unknown_meeting
from api.meeting.state import Meeting
from api.security.callers import Caller
from api.store.store import Store
from engine.assessment import Assessment
from engine.errors import InputRefused, Lang
from engine.knowledge import KnowledgeBase

_OPERATOR = Caller("command-line", frozenset({"admin"}), "open")  # who has the database has all of it


def minutes_file(
    store: Store, kb: KnowledgeBase, meeting_id: str, lang: Lang, form: Format, fonts: Fonts | None, made: datetime
) -> bytes:
    """The minutes of a meeting in one language and format. Raises :class:`~api.meeting.refusals.MeetingUnknown`."""
    meeting = Meetings(store).get(meeting_id, _OPERATOR)
    if meeting is None:
        raise unknown_meeting()
    found = minutes(meeting, _assessments(store, meeting), labels=labels(kb), made=made, head=store.head())
    return document_file(minutes_document(found, lang), lang, form, fonts)


def _assessments(store: Store, meeting: Meeting) -> dict[str, Assessment]:
    """The answers that the patients were discussed on, as far as they are kept and can be read."""
    found = {}
    for record in {patient.basis.assessment for patient in meeting.patients if patient.basis is not None}:
        kept = store.get(record)
        if kept is not None and kept.output is not None:
            try:
                found[record] = assessment_of(kept.output)
            except InputRefused:  # of another contract: the minutes say that it cannot be shown
                continue
    return found


def concordance_bytes(store: Store, since: date | None, until: date | None, lang: Lang) -> bytes:
    """Concordance of every meeting in the record as CSV in UTF-8 with byte order mark, as spreadsheets read it."""
    found = concordance(Meetings(store).latest(_OPERATOR), since, until)
    return b"\xef\xbb\xbf" + concordance_csv(found, lang).encode()
