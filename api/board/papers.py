"""A packet as the files that are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from api.board.packet import Packet
from api.board.render.docx import document_docx, packet_docx
from api.board.render.fonts import Fonts
from api.board.render.html import packet_html
from api.board.render.html_document import document_html
from api.board.render.pdf import document_pdf, packet_pdf
from api.board.render.plain import Document
from api.settings import FONTS
from engine.errors import Lang

Format: TypeAlias = Literal["pdf", "docx", "html"]


def folder_of_fonts(given: Path | None, environment: Mapping[str, str]) -> Path | None:
    """The folder of fonts that was given, else that of the environment, if any."""
    written = environment.get(FONTS, "").strip()
    return given or (Path(written) if written else None)


def packet_files(
    packet: Packet, langs: Iterable[Lang], formats: Iterable[Format], fonts: Fonts | None
) -> Iterator[tuple[str, bytes]]:
    """*packet* in each language and format, with the ending of its name: ``zh.pdf``. *fonts* are needed for PDF."""
    for lang in langs:
        for form in formats:
            yield f"{lang}.{form}", packet_file(packet, lang, form, fonts)


def packet_file(packet: Packet, lang: Lang, form: Format, fonts: Fonts | None) -> bytes:
    """*packet* in one language and format."""
    match form:
        case "pdf":
            assert fonts is not None
            return packet_pdf(packet, lang, fonts=fonts)
        case "docx":
            return packet_docx(packet, lang, fonts=fonts)
        case "html":
            return packet_html(packet, lang).encode()


def document_file(document: Document, lang: Lang, form: Format, fonts: Fonts | None) -> bytes:
    """A plain *document* in one language and format."""
    match form:
        case "pdf":
            assert fonts is not None
            return document_pdf(document, lang, fonts=fonts)
        case "docx":
            return document_docx(document, lang)
        case "html":
            return document_html(document, lang).encode()
