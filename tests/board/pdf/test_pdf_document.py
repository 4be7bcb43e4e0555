"""A plain document as PDF: every kind of block, in order."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from pdf_support import pages, squeezed
from pypdf import PdfReader

from api.board.render.fonts import Fonts
from api.board.render.pdf import document_pdf
from api.board.render.plain import Blank, Bullets, Document, Grid, Heading, Paragraph, Rule
from engine.assessment import Bilingual
from engine.errors import Lang

MADE = datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
AGENDA = Document(
    title=Bilingual("Agenda", "议程"),
    running=Bilingual("Liver board, Thursday", "肝癌会诊 周四"),
    footer=Bilingual("Not a recommendation.", "并非治疗建议。"),
    made=MADE,
    blocks=(
        Heading(1, Bilingual("Patients", "患者")),
        Paragraph(Bilingual("in order", "按顺序"), label=Bilingual("How", "方式")),
        Paragraph("first line\nsecond line"),
        Bullets(("one thing", "another thing")),
        Bullets(("step A", "step B"), numbered=True),
        Heading(2, "Table"),
        Grid(("no.", "patient"), (("1", "P-01"), ("2", "患者二")), widths=(1, 4)),
        Grid(("only a head",), ()),
        Rule(),
        Heading(3, "To sign"),
        Blank(3, label=Bilingual("Decision", "决定")),
        Blank(1),
    ),
)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_block_is_printed_in_its_order(lang: Lang, fonts: Fonts) -> None:
    [page] = pages(document_pdf(AGENDA, lang, fonts=fonts))
    chinese = lang == "zh"
    wanted = [
        "议程" if chinese else "Agenda",
        "患者" if chinese else "Patients",
        "方式：按顺序" if chinese else "How:inorder",
        "firstline",
        "secondline",
        "onething",
        "anotherthing",
        "stepA",
        "stepB",
        "Table",
        "no.patient",
        "1P-01",
        "2患者二",
        "onlyahead",
        "Tosign",
        "决定" if chinese else "Decision",
        "并非治疗建议。" if chinese else "Notarecommendation.",
    ]
    at = 0
    for text in wanted:
        at = page.index(squeezed(text), at) + len(squeezed(text))


def test_a_long_table_repeats_its_head_and_every_page_has_head_and_foot(fonts: Fonts) -> None:
    rows = tuple((str(number), f"patient number {number}") for number in range(1, 121))
    found = pages(document_pdf(Document(title="List", running="Running head", footer="Foot.", made=MADE, blocks=(Grid(("no.", "who"), rows),)), "en", fonts=fonts))  # fmt: skip
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert "no.who" in page
        assert "Foot." in page
        assert f"page{number}of{len(found)}" in page
        assert ("Runninghead" in page) == (number > 1)
    assert all(squeezed(f"patient number {number}") in "".join(found) for number in range(1, 121))


def test_equal_documents_give_equal_bytes(fonts: Fonts) -> None:
    assert document_pdf(AGENDA, "zh", fonts=fonts) == document_pdf(AGENDA, "zh", fonts=fonts)


def test_headings_become_bookmarks_and_the_title_the_file_s_title(fonts: Fonts) -> None:
    reader = PdfReader(io.BytesIO(document_pdf(AGENDA, "en", fonts=fonts)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Agenda"
    assert reader.outline[0].title == "Patients"  # type: ignore[union-attr]


def test_a_document_without_blocks_is_a_title(fonts: Fonts) -> None:
    empty = Document(title="Nothing yet", running="", footer="", made=MADE, blocks=())
    assert pages(document_pdf(empty, "en", fonts=fonts))[0].startswith("Nothingyet")
