"""WordprocessingML from words: paragraphs, tables, fields. Whatever a person wrote becomes text and nothing else.

Elements are made here and not by python-docx, which looks through a whole table for each of its cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

MARGIN = 13
"""Left and right of the text, in mm."""
TEXT_WIDTH = 10432
"""Width of the text in twentieths of a point: 184 mm of an A4 page."""
HEAD_SHADE = "E7ECEF"
_HEADS = {"Cell": "CellHead", "Tight": "TightHead", "Front": "FrontLabel", "FrontList": "FrontLabel"}
_GRIDS = {"Cell": "TableGrid", "Tight": "CloseGrid", "Front": "CloseGrid", "FrontList": "CloseGrid"}

# What XML 1.0 forbids, and what turns the direction of writing, so that a word could make the rest of a line read otherwise.
_FORBIDDEN = re.compile(
    "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_BREAKS = re.compile(r"\r\n|[\r\n\u2028\u2029\u0085]")
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one kind within a paragraph. ``to``: the name of a bookmark of this document that they lead to.

    ``at``: the name of the bookmark that they themselves are.
    """

    text: str
    strong: bool = False
    to: str | None = None
    at: str | None = None


Words: TypeAlias = str | Run | tuple[str | Run, ...]
Cell: TypeAlias = Words | list[Words]
"""What stands in a cell: one paragraph, or a list of them."""


def clean(text: str) -> str:
    """*text* with U+FFFD in place of each character that XML forbids or that turns the direction of writing."""
    return _FORBIDDEN.sub("\ufffd", text)


def element(name: str, /, *inner: BaseOxmlElement, **attributes: str | int) -> BaseOxmlElement:
    """An element such as ``w:p``; attributes are of the same namespace."""
    made = OxmlElement(name)
    space = name.partition(":")[0]
    for key, value in attributes.items():
        made.set(qn(f"{space}:{key}"), str(value))
    made.extend(inner)
    return made


def paragraph(words: Words, style: str, *, keep: bool = False, new_page: bool = False) -> BaseOxmlElement:
    """A paragraph in *style* (an id). *keep*: on one page with what follows."""
    properties = element("w:pPr", element("w:pStyle", val=style))
    if keep:
        properties.append(element("w:keepNext"))
    if new_page:
        properties.append(element("w:pageBreakBefore"))
    made = element("w:p", properties)
    for piece in words if isinstance(words, tuple) else (words,):
        run = Run(piece) if isinstance(piece, str) else piece
        if run.at is not None:
            made.append(element("w:bookmarkStart", id=0, name=run.at))
            made.append(element("w:bookmarkEnd", id=0))
        if not run.text:
            continue
        made.append(element("w:hyperlink", _run(run), anchor=run.to) if run.to else _run(run))
    return made


def number_bookmarks(body: BaseOxmlElement) -> None:
    """Give each bookmark in *body*, whose end follows its start at once, a number of its own."""
    for number, start in enumerate(body.iter(qn("w:bookmarkStart")), 1):
        for mark in (start, start.getnext()):
            mark.set(qn("w:id"), str(number))


def field(code: str) -> list[BaseOxmlElement]:
    """The runs of a field that Word works out, such as ``PAGE``. *code* is the program's own, never a user's."""
    instruction = element("w:instrText")
    instruction.text = f" {code} "
    instruction.set(_XML_SPACE, "preserve")
    kinds = [element("w:fldChar", fldCharType=kind) for kind in ("begin", "separate", "end")]
    parts = (kinds[0], instruction, kinds[1], _text("1"), kinds[2])
    return [element("w:r", part) for part in parts]


def table(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[int],
    *,
    header: Sequence[Cell] | None = None,
    style: str = "Cell",
    labels: Sequence[int] = (),
    heights: Sequence[int] | None = None,
    title: str = "",
) -> BaseOxmlElement:
    """A table as wide as the text. *widths*: relative. *header*: repeated on every page. No row is cut by a page's end, and
    the first is not left alone at it.

    *style*: of the words in the cells. *labels*: the columns that name what stands beside them. *heights*: at least that high, in twentieths of a point. *title*: what
    a screen reader calls it.
    """
    total = sum(widths)
    columns = [TEXT_WIDTH * width // total for width in widths]
    properties = element(
        "w:tblPr",
        element("w:tblStyle", val=_GRIDS[style]),
        element("w:tblW", w=sum(columns), type="dxa"),
        element("w:tblLayout", type="fixed"),
        element("w:tblLook", val="04A0" if labels else "0420"),
    )
    if title:
        properties.append(element("w:tblCaption", val=clean(title)))
    made = element("w:tbl", properties, element("w:tblGrid", *(element("w:gridCol", w=width) for width in columns)))
    if header is not None:
        made.append(_row(header, columns, style, head=True))
    for index, row in enumerate(rows):
        first = index == 0 and len(rows) > 1
        made.append(_row(row, columns, style, labels=labels, height=heights[index] if heights else 0, keep=first))
    return made


def _row(
    cells: Sequence[Cell],
    columns: Sequence[int],
    style: str,
    *,
    head: bool = False,
    labels: Sequence[int] = (),
    height: int = 0,
    keep: bool = False,
) -> BaseOxmlElement:
    properties = element("w:trPr", element("w:cantSplit"))
    if height:
        properties.append(element("w:trHeight", val=height, hRule="atLeast"))
    if head:
        properties.append(element("w:tblHeader"))
    made = element("w:tr", properties)
    for index, (cell, width) in enumerate(zip(cells, columns, strict=True)):
        named = head or index in labels
        layout = element("w:tcPr", element("w:tcW", w=width, type="dxa"))
        if named:
            layout.append(element("w:shd", val="clear", color="auto", fill=HEAD_SHADE))
        paragraphs = cell if isinstance(cell, list) else [cell]
        inside = (
            paragraph(words, _HEADS[style] if named else style, keep=head or keep) for words in paragraphs or [""]
        )
        made.append(element("w:tc", layout, *inside))
    return made


def row_across(words: Words, count: int, style: str) -> BaseOxmlElement:
    """A row of one shaded cell across *count* columns; it stays with the row that follows."""
    layout = element(
        "w:tcPr", element("w:gridSpan", val=count), element("w:shd", val="clear", color="auto", fill=HEAD_SHADE)
    )
    cell = element("w:tc", layout, paragraph(words, _HEADS[style], keep=True))
    return element("w:tr", element("w:trPr", element("w:cantSplit")), cell)


def _run(run: Run) -> BaseOxmlElement:
    made = element("w:r")
    if run.strong:
        made.append(element("w:rPr", element("w:rStyle", val="Strong")))
    made.extend(_lines(run.text))
    return made


def _lines(text: str) -> Iterable[BaseOxmlElement]:
    """The text with its line breaks and tabs, which are elements of their own."""
    for number, line in enumerate(_BREAKS.split(clean(text))):
        if number:
            yield element("w:br")
        for place, words in enumerate(line.split("\t")):
            if place:
                yield element("w:tab")
            if words:
                yield _text(words)


def _text(words: str) -> BaseOxmlElement:
    made = element("w:t")
    made.text = words
    made.set(_XML_SPACE, "preserve")
    return made
