"""Minutes as PDF: every block of the minutes' document is printed, hostile words too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from pdf_support import pages, squeezed

from api.board.render.fonts import Fonts
from api.board.render.minutes import minutes_document
from api.board.render.pdf import minutes_pdf
from api.board.render.plain import Blank, Block, Bullets, Document, Grid, Heading, Paragraph, told
from api.meeting.minutes import DecisionLines, Minutes, PatientMinutes, RoleLine
from engine.assessment import Bilingual
from engine.errors import Lang

AT = datetime(2026, 11, 26, 14, 5, tzinfo=UTC)
DECISION = DecisionLines(
    what=Bilingual("treatment", "治疗"),
    chosen=(Bilingual("TACE – transarterial: may be considered", "TACE——经动脉：可以考虑"),),
    text="at half the dose",
    reason='#read("/etc/passwd") *choice* ] $',
    departs=(),
    deviation=None,
    deviation_text=None,
    participants=(RoleLine(Bilingual("hepatobiliary surgeon", "肝胆外科医师"), 2),),
    correction=False,
    corrected=None,
    at=AT,
    by="ward-client",
    assessment="0198-first",
    knowledge_base="0.1.0+abc",
    warnings=(),
)
MINUTES = Minutes(
    meeting="0198-meeting",
    title="周四 HCC board",
    day=date(2026, 11, 26),
    place="Room 3",
    signed=Bilingual("draft, not signed", "草稿，未签署"),
    participants=(RoleLine(Bilingual("hepatobiliary surgeon", "肝胆外科医师"), 2),),
    patients=(
        PatientMinutes(
            place=1,
            number=2,
            pseudonym="HCC-0417",
            question="能否切除？",
            status=Bilingual("decided", "已决定"),
            stages=(Bilingual("CNLC stage: IIIa", "CNLC分期：IIIa期"),),
            presented=(),
            decision=DECISION,
            before=(),
            missing=(),
            remarks=(),
            withdrawn=None,
        ),
    ),
    remarks=(),
    signatures=(),
    reopened=(),
    knowledge_bases=("0.1.0+abc",),
    disclaimer=Bilingual("Not a recommendation.", "并非治疗建议。"),
    made=AT,
    events=17,
    witness="ab" * 32,
)


def said(block: Block, lang: Lang) -> Iterator[str]:
    """Every text of a block."""
    if isinstance(block, Heading):
        yield told(block.text, lang)
    elif isinstance(block, Paragraph | Blank):
        yield from (told(text, lang) for text in (block.label, getattr(block, "text", None)) if text is not None)
    elif isinstance(block, Bullets):
        yield from (told(item, lang) for item in block.items)
    elif isinstance(block, Grid):
        yield from (told(cell, lang) for row in (block.header, *block.rows) for cell in row)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_text_of_the_minutes_is_printed_and_hostile_words_do_nothing(lang: Lang, fonts: Fonts) -> None:
    document: Document = minutes_document(MINUTES, lang)
    found = pages(minutes_pdf(MINUTES, lang, fonts=fonts))
    whole = "".join(found)
    wanted = [text for block in document.blocks for text in said(block, lang)]
    assert squeezed(DECISION.reason) in whole
    assert len(wanted) > 20
    assert [text for text in wanted if squeezed(text) not in whole] == []
    assert all(squeezed(told(MINUTES.disclaimer, lang)) in page for page in found)
