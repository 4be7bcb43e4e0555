"""Every form of a packet says under which record its answer is kept, or that it is kept in none."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from api.board.packet import Packet
from api.board.papers import Format, packet_file
from api.board.render.fonts import find_fonts
from engine.errors import Lang

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "failed-atezolizumab-bevacizumab.json"
RECORD = "7f3c2a90-1b1e-4c0e-9d7a-0a1b2c3d4e5f"


def words_of(content: bytes, form: Format) -> str:
    match form:
        case "html":
            return content.decode()
        case "pdf":
            return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
        case "docx":
            section = Document(io.BytesIO(content)).sections[0]
            return "".join(
                item.text or "" for part in (section.first_page_footer, section.footer) for item in part._element.iter()
            )


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
@pytest.mark.parametrize(("lang", "none"), [("zh", "未存档"), ("en", "not kept as a record")])
def test_a_packet_names_its_record_or_says_that_there_is_none(
    packet: Callable[..., Packet], form: Format, lang: Lang, none: str
) -> None:
    made, fonts = packet(EXAMPLE), find_fonts()
    without = words_of(packet_file(made, lang, form, fonts), form)
    kept = words_of(packet_file(replace(made, record=RECORD), lang, form, fonts), form)
    assert none.replace(" ", "") in without.replace(" ", "").replace("\n", "")
    assert RECORD in kept.replace("\n", "")
    assert none.replace(" ", "") not in kept.replace(" ", "").replace("\n", "")
