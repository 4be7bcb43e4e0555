"""A Word document that is written from top to bottom: the same input gives the same bytes, and nothing in it leads outside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from api.board.render.docx_styles import LANGUAGES, fonts_xml, numbering_xml, settings_xml, styles_xml
from api.board.render.docx_xml import (
    MARGIN,
    Cell,
    Words,
    clean,
    element,
    field,
    number_bookmarks,
    paragraph,
    row_across,
    table,
)
from api.board.render.plain import told
from api.board.render.words import WORDS
from engine.errors import Lang

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG_SPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of a zip file; a real time would make equal documents differ
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_]")
_DROPPED = (
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, *width* mm wide. ``says``: the same in words, for those who cannot see it."""

    svg: str
    png: bytes
    width: float
    says: str


class Paper:
    """One document. ``title``: also its title in the file. ``running`` and ``footer``: on every page.

    ``close``: tables in small print with little space.
    """

    def __init__(
        self, lang: Lang, *, title: str, running: str, footer: Sequence[str], made: datetime, close: bool = False
    ) -> None:
        self.lang = lang
        self._cell = "Tight" if close else "Cell"
        self._document = docx.Document()
        self._pictures = 0
        self._lists = 100
        self._dress(title, made)
        self._frame(running, footer)

    # --- writing -----------------------------------------------------------------------------------------

    def heading(self, level: int, words: Words, *, new_page: bool = False) -> None:
        """A heading; level 0 is the title."""
        self._add(paragraph(words, f"Heading{level}" if level else "Title", new_page=new_page))

    def paragraph(self, words: Words, style: str = "Normal", *, keep: bool = False) -> None:
        """A paragraph in a style of the document."""
        self._add(paragraph(words, style, keep=keep))

    def bullets(self, items: Sequence[Words], style: str = "ListBullet") -> None:
        """A list without an order."""
        for words in items:
            self._add(paragraph(words, style))

    def numbered(self, items: Sequence[Words]) -> None:
        """A list with numbers of its own, from 1."""
        number = self._new_list()
        for words in items:
            made = paragraph(words, "ListNumber")
            made.find(qn("w:pPr")).append(element("w:numPr", element("w:ilvl", val=0), element("w:numId", val=number)))
            self._add(made)

    def table(
        self,
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[int],
        *,
        header: Sequence[Cell] | None = None,
        style: str | None = None,
        labels: Sequence[int] = (),
        heights: Sequence[int] | None = None,
        title: str = "",
    ) -> None:
        """A table, see :func:`api.board.render.docx_xml.table`; a little space follows it."""
        style = style or self._cell
        self._add(table(rows, widths, header=header, style=style, labels=labels, heights=heights, title=title))
        self._add(paragraph("", "Gap"))

    def grouped(
        self,
        groups: Sequence[tuple[Words, Sequence[Sequence[Cell]]]],
        widths: Sequence[int],
        *,
        header: Sequence[Cell] | None = None,
        style: str | None = None,
        title: str = "",
    ) -> None:
        """A table of groups of rows, each below a row that names it."""
        style = style or self._cell
        made = table([], widths, header=header, style=style, title=title)
        for name, rows in groups:
            made.append(row_across(name, len(widths), style))
            made.extend(table(rows, widths, style=style).findall(qn("w:tr")))
        self._add(made)
        self._add(paragraph("", "Gap"))

    def pictures(self, drawn: Sequence[Picture]) -> None:
        """Pictures beside each other as far as the line allows: vectors where Word can draw them, else dots."""
        if not drawn:
            return
        run = self._document.add_paragraph(style="Picture").add_run()
        for item in drawn:
            self._pictures += 1
            shape = run.add_picture(BytesIO(item.png), width=Mm(item.width))
            words = shape._inline.docPr
            words.set("descr", clean(item.says))
            words.set("name", f"Picture {self._pictures}")
            next(shape._inline.iter(qn("a:blip"))).append(self._vectors(item.svg))

    def _vectors(self, svg: str) -> BaseOxmlElement:
        """The extension of a picture that holds the same as vectors."""
        part = self._document.part
        name = PackURI(f"/word/media/vector{self._pictures}.svg")
        relation = part.relate_to(Part(name, "image/svg+xml", svg.encode(), part.package), RELATIONSHIP_TYPE.IMAGE)
        return parse_xml(
            f"<a:extLst xmlns:a='{_A}'><a:ext uri='{_SVG_EXTENSION}'><asvg:svgBlip xmlns:asvg='{_SVG_SPACE}' "
            f"xmlns:r='{_R}' r:embed='{relation}'/></a:ext></a:extLst>"
        )

    def rule(self) -> None:
        """A line across the page."""
        made = paragraph("", "Gap")
        border = element("w:bottom", val="single", sz=6, space=1, color="808080")
        made.find(qn("w:pPr")).append(element("w:pBdr", border))
        self._add(made)

    def written(self) -> bytes:
        """The file."""
        number_bookmarks(self._document.element.body)
        first = BytesIO()
        self._document.save(first)
        result = BytesIO()
        with ZipFile(first) as read, ZipFile(result, "w") as write:
            for name in read.namelist():
                entry = ZipInfo(name, _EARLIEST)
                entry.compress_type = ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                write.writestr(entry, read.read(name))
        return result.getvalue()

    # --- the frame ----------------------------------------------------------------------------------------

    def _add(self, made: BaseOxmlElement) -> None:
        self._document.element.body.insert_element_before(made, "w:sectPr")

    def _new_list(self) -> int:
        self._lists += 1
        start = element("w:lvlOverride", element("w:startOverride", val=1), ilvl=0)
        number = element("w:num", element("w:abstractNumId", val=2), start, numId=self._lists)
        self._document.part.numbering_part.element.append(number)
        return self._lists

    def _dress(self, title: str, made: datetime) -> None:
        """Own styles in place of the library's; properties that say when it was made and nothing of the patient."""
        part = self._document.part
        package = part.package
        for holder in (package, part):
            for key in [key for key, relation in holder.rels.items() if relation.reltype in _DROPPED]:
                del holder.rels[key]
        for kind, xml in (
            (RELATIONSHIP_TYPE.STYLES, styles_xml(self.lang)),
            (RELATIONSHIP_TYPE.NUMBERING, numbering_xml()),
            (RELATIONSHIP_TYPE.SETTINGS, settings_xml()),
        ):
            replaced = part.part_related_by(kind)
            assert isinstance(replaced, XmlPart)
            replaced._element = parse_xml(xml)
        part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)._blob = fonts_xml()
        core = self._document.core_properties
        moment = made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        core.title, core.author, core.last_modified_by, core.comments = clean(title)[:255], "hcc-board", "hcc-board", ""
        core.language, core.revision = LANGUAGES[self.lang], 1
        core.created = core.modified = moment

    def _frame(self, running: str, footer: Sequence[str]) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(MARGIN)
        section.top_margin, section.bottom_margin = Mm(13), Mm(15)
        section.header_distance, section.footer_distance = Mm(6), Mm(6)
        _replace(section.header._element, [paragraph(running, "Header")])
        last = paragraph(footer[-1], "Footer")
        for piece in self._page_of_pages():
            last.append(piece)
        _replace(section.footer._element, [*(paragraph(line, "Footer") for line in footer[:-1]), last])

    def _page_of_pages(self) -> list[BaseOxmlElement]:
        texts = f"  ·  {told(WORDS['page'], self.lang)}".split("{}")
        before, between, after = (list(paragraph(text, "Footer"))[1:] for text in texts)
        return [*before, *field("PAGE"), *between, *field("NUMPAGES"), *after]


def mark_name(anchor: str) -> str:
    """The bookmark's name for *anchor*: Word takes letters, digits and ``_``, a letter first, and forty of them."""
    return f"a_{_NOT_IN_A_NAME.sub('_', anchor)}"[:40]


def _replace(holder: BaseOxmlElement, made: Sequence[BaseOxmlElement]) -> None:
    for old in list(holder):
        holder.remove(old)
    holder.extend(made)
