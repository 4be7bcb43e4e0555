"""Reading a PDF back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

from pypdf import PdfReader

from api.board.packet import Line, Packet
from api.board.render.shortened import is_listed, statements_of
from engine.assessment import Bilingual


def pages(pdf: bytes) -> list[str]:
    """The text of every page, :func:`squeezed`."""
    return [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    """*text* without any space, because where lines break is of no account."""
    return re.sub(r"\s+", "", text)


def texts(part: object) -> Iterator[Bilingual]:
    """Every text in *part*, however deep."""
    if isinstance(part, Bilingual):
        yield part
    elif is_dataclass(part):
        for item in fields(part):
            yield from texts(getattr(part, item.name))
    elif isinstance(part, tuple | list):
        for item in part:
            yield from texts(item)


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
