"""Word documents: a patient's packet, and plain documents such as an agenda or minutes."""

from __future__ import annotations

from datetime import UTC
from functools import lru_cache

from api.board.packet import Packet
from api.board.render.docx_front import front_page
from api.board.render.docx_packet import PacketWriter
from api.board.render.docx_paper import Paper
from api.board.render.docx_words import Speaker
from api.board.render.docx_xml import Cell, Run, Words
from api.board.render.fonts import Fonts, FontsMissing, find_fonts
from api.board.render.plain import Blank, Block, Bullets, Document, Grid, Heading, Paragraph, Rule, told
from api.board.render.words import words
from engine.errors import Lang

_LINE = 480  # of a line to write on, in twentieths of a point


def packet_docx(packet: Packet, lang: Lang, *, fonts: Fonts | None = None) -> bytes:
    """*packet* in *lang* as a Word document.

    *fonts*: what the pictures are drawn with; ``None``: those of this computer. Where it has none with Chinese the document
    says so and has no pictures; what they show stands in tables and sentences either way.
    """
    speaker = Speaker(lang)
    paper = Paper(
        lang,
        title=f"{packet.who.pseudonym} · {speaker.word('packet')}",
        running=f"{packet.who.pseudonym} · {speaker.word('packet')}",
        footer=(speaker.say(packet.disclaimer), speaker.provenance(packet)),
        made=packet.made,
        close=True,
    )
    front_page(paper, packet, speaker)
    PacketWriter(paper, packet, speaker, fonts or _own_fonts()).write()
    return paper.written()


def document_docx(document: Document, lang: Lang) -> bytes:
    """A plain *document* in *lang* as a Word document."""
    paper = Paper(
        lang,
        title=told(document.title, lang),
        running=told(document.running, lang),
        footer=(
            told(document.footer, lang),
            f"{words(lang)['made']} {document.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        ),
        made=document.made,
    )
    paper.heading(0, told(document.title, lang))
    for block in document.blocks:
        _block(paper, block)
    return paper.written()


@lru_cache(maxsize=1)
def _own_fonts() -> Fonts | None:
    """The fonts of this computer, looked for once."""
    try:
        return find_fonts()
    except FontsMissing:
        return None


def _block(paper: Paper, block: Block) -> None:
    lang = paper.lang
    match block:
        case Heading():
            paper.heading(block.level, told(block.text, lang))
        case Paragraph():
            said: Words = told(block.text, lang)
            if block.label is not None:
                colon = "：" if lang == "zh" else ": "
                said = (Run(f"{told(block.label, lang)}{colon}", strong=True), told(block.text, lang))
            paper.paragraph(said)
        case Bullets():
            items = [told(item, lang) for item in block.items]
            if block.numbered:
                paper.numbered(items)
            else:
                paper.bullets(items)
        case Grid():
            rows: list[list[Cell]] = [[told(cell, lang) for cell in row] for row in block.rows]
            widths = block.widths or (1,) * len(block.header)
            paper.table(rows, widths, header=[told(cell, lang) for cell in block.header])
        case Rule():
            paper.rule()
        case Blank():
            if block.label is not None:
                paper.paragraph(Run(told(block.label, lang), strong=True), keep=True)
            paper.table([[""]] * block.lines, (1,), heights=[_LINE] * block.lines)
