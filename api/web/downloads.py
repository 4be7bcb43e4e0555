"""What a page gives to take away: papers, tables and archives, under names that lead nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.responses import Response

from api.board.papers import Format, document_file, packet_file
from api.board.render.fonts import Fonts, FontsMissing
from api.page import CONTENT_POLICY

if TYPE_CHECKING:
    from api.board.packet import Packet
    from api.board.render.plain import Document
    from api.service import Service
    from api.web.shell import Language

_MEDIA: Mapping[str, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "zip": "application/zip",
}


def packet_paper(service: Service, made: Packet, lang: Language, kind: Format) -> bytes:
    """The packet as a file. Raises :class:`~api.board.render.fonts.FontsMissing` for a PDF."""
    return packet_file(made, lang, kind, fonts_for(service, kind))


def document_paper(service: Service, document: Document, lang: Language, kind: Format) -> bytes:
    """A plain document as a file. Raises :class:`~api.board.render.fonts.FontsMissing` for a PDF."""
    return document_file(document, lang, kind, fonts_for(service, kind))


def fonts_for(service: Service, kind: Format) -> Fonts | None:
    """The fonts that a paper of that kind is drawn with. Raises :class:`~api.board.render.fonts.FontsMissing` for a PDF;
    a document of Word brings its own letters and only lacks its pictures without them."""
    if kind == "html":
        return None
    try:
        return service.fonts()
    except FontsMissing:
        if kind == "pdf":
            raise
        return None


def headers_of(name: str, kind: str) -> dict[str, str]:
    """Of a file called *name* (RFC 6266); older browsers get a name in ASCII."""
    plain = f"hcc-board.{kind}"
    return {
        "Cache-Control": "no-store",
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
        "Content-Security-Policy": CONTENT_POLICY,
        "Content-Type": _MEDIA[kind],
    }


def attached(content: bytes, name: str, kind: str) -> Response:
    """A file to be saved under *name*."""
    return Response(content, headers=headers_of(name, kind))
