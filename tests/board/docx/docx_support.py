"""Reading a Word document back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
from defusedxml import ElementTree
from docx.oxml.ns import qn

from api.board.packet import Line, Packet
from api.board.pictures.data import Trend, TrendPoint
from api.board.render.shortened import is_listed, statements_of
from engine.assessment import Bilingual
from engine.errors import Lang

if TYPE_CHECKING:
    from docx.document import Document


BILIRUBIN = Trend(
    field="bilirubin",
    label=Bilingual("total bilirubin", "总胆红素"),
    unit="µmol/L",
    points=(
        TrendPoint(date(2026, 3, 3), Decimal(14), "14 µmol/L", True),
        TrendPoint(date(2026, 7, 3), Decimal(21), "> 21 µmol/L", False),
    ),
    latest=None,
    latest_on=None,
)


def opened(file: bytes) -> Document:
    return docx.Document(io.BytesIO(file))


def parts(file: bytes) -> dict[str, bytes]:
    """Every file of the package by its name."""
    with ZipFile(io.BytesIO(file)) as package:
        return {name: package.read(name) for name in package.namelist()}


def written(file: bytes) -> str:
    """The text of the body, :func:`squeezed`; paragraphs and cells follow each other."""
    return squeezed(raw(opened(file).element.body))


def raw(element: object) -> str:
    """The text of an element as Word has it: breaks and tabs are elements."""
    kinds = {qn("w:br"): "\n", qn("w:tab"): "\t", qn("w:p"): "\n"}
    return "".join(item.text or "" if item.tag == qn("w:t") else kinds.get(item.tag, "") for item in element.iter())  # type: ignore[attr-defined]


def squeezed(text: str) -> str:
    """*text* without any space: where paragraphs end is of no account."""
    return re.sub(r"\s+", "", text)


def frame(file: bytes, part: str) -> str:
    """The text of the ``header`` or ``footer``; a field shows its code in braces."""
    found = [content for name, content in parts(file).items() if re.fullmatch(rf"word/{part}\d*\.xml", name)]
    assert len(found) == 1
    shown = []
    inside = False  # of a field, whose text Word works out anew
    for item in ElementTree.fromstring(found[0]).iter():
        if item.tag == qn("w:fldChar"):
            inside = item.get(qn("w:fldCharType")) != "end"
        elif item.tag == qn("w:t") and not inside:
            shown.append(item.text or "")
        elif item.tag == qn("w:instrText"):
            shown.append(f"{{{(item.text or '').strip()}}}")
    return "".join(shown)


def texts(part: object, lang: Lang) -> Iterator[str]:
    """Every text in *part*, however deep, in one language."""
    if isinstance(part, Bilingual):
        yield part.zh if lang == "zh" else part.en
    elif is_dataclass(part):
        for item in fields(part):
            yield from texts(getattr(part, item.name), lang)
    elif isinstance(part, tuple | list):
        for item in part:
            yield from texts(item, lang)


def on_paper(packet: Packet) -> Packet:
    """*packet* without what paper leaves to the HTML: the text of a line's further statements, and all of a regimen that is
    open or excluded but its name, its stance, the reasons and what would settle it.

    The key figure in short is one of the figures, which are printed in full.
    """
    nothing = Bilingual("", "")

    def line_on_paper(line: Line, listed: bool) -> Line:
        if not listed:
            return replace(line, figure=None, statements=statements_of(line).whole)
        bare = replace(line, directly=nothing, note=nothing, certainty=None, differs=None, figure=None, directness=None)
        reason = replace(line.reason, text=nothing) if line.because else line.reason
        return replace(bare, statements=(), grades=(), figures=(), against=(), reason=reason)

    sections = []
    for section in packet.sections:
        if section.count:
            groups = tuple(
                replace(group, lines=tuple(line_on_paper(line, is_listed(section)) for line in group.lines))
                for group in section.groups
            )
            sections.append(replace(section, groups=groups))
    return replace(packet, sections=tuple(sections))
