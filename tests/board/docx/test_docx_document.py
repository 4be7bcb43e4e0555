"""Plain documents in Word: each kind of block as Word has it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from docx.oxml.ns import qn
from docx_support import frame, opened, parts

from api.board.render.docx import document_docx
from api.board.render.plain import Blank, Block, Bullets, Document, Grid, Heading, Paragraph, Rule
from engine.assessment import Bilingual

MADE = datetime(2026, 11, 26, 14, 5, tzinfo=UTC)
HELLO = Bilingual("agenda", "议程")


def of(*blocks: Block, lang: str = "zh") -> bytes:
    document = Document(title=HELLO, running="2026-11-26", footer=HELLO, made=MADE, blocks=blocks)
    return document_docx(document, lang)  # type: ignore[arg-type]


def styled(file: bytes) -> list[tuple[str, str]]:
    """Style and text of each paragraph outside tables, spacers left out."""
    found = [(item.style.style_id, item.text) for item in opened(file).paragraphs if item.style is not None]
    return [pair for pair in found if pair[0] != "Gap"]


@pytest.mark.parametrize(("lang", "title"), [("zh", "议程"), ("en", "agenda")])
def test_title_running_line_and_footer_are_in_the_language_asked_for(lang: str, title: str) -> None:
    file = of(lang=lang)
    assert styled(file) == [("Title", title)]
    assert opened(file).core_properties.title == title
    assert frame(file, "header") == "2026-11-26"
    page = {"zh": "第{PAGE}页，共{NUMPAGES}页", "en": "page {PAGE} of {NUMPAGES}"}[lang]
    made = {"zh": "生成于", "en": "made"}[lang]
    assert frame(file, "footer") == f"{title}{made} 2026-11-26 14:05 UTC  ·  {page}"


def test_headings_paragraphs_and_bullets_have_the_styles_that_word_knows() -> None:
    file = of(
        Heading(1, HELLO),
        Heading(2, "b"),
        Heading(3, "c"),
        Paragraph("d\ne"),
        Paragraph("f", label=HELLO),
        Bullets((HELLO, "g")),
    )
    assert styled(file)[1:] == [
        ("Heading1", "议程"),
        ("Heading2", "b"),
        ("Heading3", "c"),
        ("Normal", "d\ne"),
        ("Normal", "议程：f"),
        ("ListBullet", "议程"),
        ("ListBullet", "g"),
    ]


def test_each_numbered_list_counts_from_one() -> None:
    file = of(Bullets(("a", "b"), numbered=True), Bullets(("c",), numbered=True))
    document = opened(file)
    numbers = [item.get(qn("w:val")) for item in document.element.body.iter(qn("w:numId"))]
    assert numbers == ["101", "101", "102"]
    starts = {
        item.get(qn("w:numId")): item.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}").get(qn("w:val"))
        for item in document.part.numbering_part.element.findall(qn("w:num"))
        if item.get(qn("w:numId")) in numbers
    }
    assert starts == {"101": "1", "102": "1"}


def test_a_grid_repeats_its_header_and_keeps_to_its_widths() -> None:
    [table] = opened(of(Grid((HELLO, "b"), (("c", "d"), ("e\nf", "")), widths=(1, 3)))).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["议程", "b"], ["c", "d"], ["e\nf", ""]]
    assert table._tbl.tr_lst[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    first, second = (int(column.get(qn("w:w"))) for column in table._tbl.tblGrid)
    assert first * 3 == second


def test_lines_to_write_on_are_rows_of_a_table_that_can_be_typed_into() -> None:
    [table] = opened(of(Blank(3, label=HELLO))).tables
    assert [row.cells[0].text for row in table.rows] == ["", "", ""]
    heights = [item.get(qn("w:val")) for item in table._tbl.iter(qn("w:trHeight"))]
    assert heights == ["480"] * 3


def test_a_rule_is_a_line_below_an_empty_paragraph() -> None:
    [border] = opened(of(Rule())).element.body.iter(qn("w:pBdr"))
    assert border.getparent().getparent().find(qn("w:r")) is None


def test_equal_documents_give_equal_bytes() -> None:
    assert of(Paragraph("a")) == of(Paragraph("a"))
    assert parts(of(Paragraph("a"))) != parts(of(Paragraph("b")))
