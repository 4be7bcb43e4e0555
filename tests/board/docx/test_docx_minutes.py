"""Minutes as a document: everything that the minutes hold, in their order, in the language asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from docx_support import opened, raw, squeezed, texts

from api.board.render.docx import document_docx
from api.board.render.minutes import minutes_document
from api.board.render.plain import Blank, Bullets, Grid, Heading, Paragraph
from api.meeting.minutes import DecisionLines, Minutes, MissingLine, PatientMinutes, RoleLine, SignatureLine
from api.meeting.state import Presentation, Remark, Reopening
from engine.assessment import Bilingual
from engine.errors import Lang

AT = datetime(2026, 11, 26, 14, 5, tzinfo=UTC)
SURGEON = RoleLine(Bilingual("hepatobiliary surgeon", "肝胆外科医师"), 2)
FIRST = DecisionLines(
    what=Bilingual("treatment", "治疗"),
    chosen=(Bilingual("TACE – transarterial: may be considered", "TACE——经动脉：可以考虑"),),
    text=None,
    reason="first thought",
    departs=(),
    deviation=None,
    deviation_text=None,
    participants=(SURGEON,),
    correction=False,
    corrected=None,
    at=AT,
    by="ward-client",
    assessment="0198-first",
    knowledge_base="0.1.0+abc",
    warnings=(),
)
SECOND = replace(
    FIRST,
    chosen=(Bilingual("sorafenib – first line: excluded", "索拉非尼——一线：已排除"),),
    text="at half the dose",
    reason="the patient's =1+1 <b>choice</b>",
    departs=(Bilingual("sorafenib is excluded", "索拉非尼已排除"),),
    deviation=Bilingual("other", "其他"),
    deviation_text="insurance",
    correction=True,
    corrected="wrong patient's form",
    at=AT + timedelta(minutes=20),
    warnings=(Bilingual("The knowledge base had changed.", "知识库已有更新。"),),
)
KNOWN = PatientMinutes(
    place=1,
    number=2,
    pseudonym="HCC-0417",
    question="能否切除？",
    status=Bilingual("decided", "已决定"),
    stages=(Bilingual("CNLC stage: IIIa", "CNLC分期：IIIa期"),),
    presented=(Presentation(AT, AT + timedelta(minutes=5)), Presentation(AT + timedelta(minutes=9), None)),
    decision=SECOND,
    before=(FIRST,),
    missing=(
        MissingLine(
            what=Bilingual("bilirubin", "胆红素"),
            text=None,
            asked="laboratory",
            until=date(2026, 11, 25),
            ended=Bilingual("has arrived", "已补齐"),
            remark="by telephone",
        ),
        MissingLine(
            what=None, text="outside CT", asked=None, until=None, ended=Bilingual("still missing", "仍缺"), remark=None
        ),
    ),
    remarks=(Remark(9, AT, "ward-client", "to be seen again"), Remark(10, AT, "ward-client", None)),
    withdrawn=None,
)
ERASED = replace(
    KNOWN, place=2, pseudonym=None, question=None, status=Bilingual("erased", "已删除"), stages=(), presented=(),
    decision=None, before=(), missing=(), remarks=(), withdrawn="moved away",
)  # fmt: skip
MINUTES = Minutes(
    meeting="0198-meeting",
    title="Thursday",
    day=date(2026, 11, 26),
    place="Room 4",
    signed=Bilingual("Draft: opened again after signing", "草稿：签署后重新开启"),
    participants=(SURGEON,),
    patients=(KNOWN, ERASED),
    remarks=(Remark(11, AT, "ward-client", "next meeting in two weeks"),),
    signatures=(SignatureLine(role=SURGEON.role, text=None, at=AT, by="ward-client", voided=AT + timedelta(hours=1)),),
    reopened=(Reopening(12, AT + timedelta(hours=1), "ward-client", "decision was on the wrong form"),),
    knowledge_bases=("0.1.0+abc",),
    disclaimer=Bilingual("Information for a tumour board.", "供肿瘤多学科会诊参考。"),
    made=AT + timedelta(hours=2),
    events=14,
    witness="14:feed",
)
PEOPLE = (
    "Thursday", "Room 4", "2026-11-26", "HCC-0417", "能否切除？", "first thought", "at half the dose",
    "the patient's =1+1 <b>choice</b>", "insurance", "wrong patient's form", "laboratory", "2026-11-25", "by telephone",
    "outside CT", "to be seen again", "moved away", "next meeting in two weeks", "decision was on the wrong form",
    "0198-meeting", "0198-first", "0.1.0+abc", "14:feed", "2026-11-26 14:05 UTC – 2026-11-26 14:10 UTC",
    "2026-11-26 14:25 UTC", "2026-11-26 15:05 UTC", "2026-11-26 16:05 UTC", "ward-client",
)  # fmt: skip
languages = pytest.mark.parametrize("lang", ["zh", "en"])


@languages
def test_everything_that_the_minutes_hold_stands_in_the_document(lang: Lang) -> None:
    file = document_docx(minutes_document(MINUTES, lang), lang)
    shown = squeezed(raw(opened(file).element.body))
    told = [*texts(replace(MINUTES, disclaimer=Bilingual("", "")), lang), *PEOPLE]
    assert [text for text in told if squeezed(text) not in shown] == []
    assert MINUTES.disclaimer.en in minutes_document(MINUTES, "en").footer


@languages
def test_the_patients_stand_in_their_order_below_the_overview(lang: Lang) -> None:
    erased = {"zh": "已删除", "en": "erased"}[lang]
    blocks = minutes_document(MINUTES, lang).blocks
    assert [block.text for block in blocks if isinstance(block, Heading) and block.level == 2] == [
        "1. HCC-0417",
        f"2. {erased}",
    ]
    overview = next(block for block in blocks if isinstance(block, Grid))
    assert [row[:2] for row in overview.rows] == [("1", "HCC-0417"), ("2", erased)]


def test_the_decision_that_stands_comes_before_those_it_replaced_and_each_says_why() -> None:
    blocks = minutes_document(MINUTES, "en").blocks
    reasons = [(block.label, block.text) for block in blocks if isinstance(block, Paragraph)]
    order = [pair for pair in reasons if pair[0] in ("Reason", "Corrected, because")]
    assert order == [
        ("Reason", "the patient's =1+1 <b>choice</b>"),
        ("Corrected, because", "wrong patient's form"),
        ("Reason", "first thought"),
    ]
    chosen = [block.items for block in blocks if isinstance(block, Bullets)][:3]
    assert chosen == [SECOND.chosen, SECOND.departs, FIRST.chosen]


def test_a_voided_signature_says_since_when_and_leaves_lines_to_sign_on() -> None:
    blocks = minutes_document(MINUTES, "en").blocks
    grids = [block for block in blocks if isinstance(block, Grid)]
    assert grids[-1].rows == (
        ("hepatobiliary surgeon", "2026-11-26 14:05 UTC", "ward-client", "void since 2026-11-26 15:05 UTC"),
    )
    assert [block for block in blocks if isinstance(block, Blank)] == [Blank(2, "Signature (role, date)")]


def test_signed_minutes_leave_no_lines_to_sign_on() -> None:
    stands = replace(MINUTES, signatures=(replace(MINUTES.signatures[0], voided=None),), reopened=())
    blocks = minutes_document(stands, "zh").blocks
    assert not any(isinstance(block, Blank) for block in blocks)
    assert [block.rows[0][3] for block in blocks if isinstance(block, Grid)][-1] == "有效"


def test_the_running_line_says_whether_the_minutes_are_a_draft() -> None:
    assert (
        minutes_document(MINUTES, "zh").running
        == "多学科会诊（MDT）会议纪要 · Thursday · 2026-11-26 · 草稿：签署后重新开启"
    )


def test_a_meeting_without_patients_has_no_overview() -> None:
    empty = replace(MINUTES, patients=(), title=None, day=None, knowledge_bases=(), participants=())
    document = minutes_document(empty, "en")
    assert document.title == "Minutes of the tumour board · erased"
    assert [block.text for block in document.blocks if isinstance(block, Heading)] == [
        "Remarks",
        "Signatures",
        "Record",
    ]
