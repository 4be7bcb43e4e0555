"""What the tests of PDF files share: the fonts of this computer, and the packets of the two examples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_support import pages

from api.board.packet import Packet
from api.board.render.fonts import Fonts, find_fonts
from api.board.render.pdf import packet_pdf
from engine.errors import Lang

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    return find_fonts()


@pytest.fixture(scope="session")
def untreated(packet: Callable[..., Packet]) -> Packet:
    """The example with the longest packet of all patients that the scenarios know."""
    return packet(EXAMPLES / "untreated-cnlc-iiia.json")


@pytest.fixture(scope="session")
def failed(packet: Callable[..., Packet]) -> Packet:
    """The example whose first line failed; the question is in English."""
    return packet(EXAMPLES / "failed-atezolizumab-bevacizumab.json", question="Which second line?")


Printed = tuple[Packet, bytes, list[str]]


@pytest.fixture(scope="session")
def printed(fonts: Fonts, untreated: Packet, failed: Packet) -> Callable[[str, Lang], Printed]:
    """An example's packet, its file and the text of its pages; made once for each language."""
    made: dict[tuple[str, Lang], Printed] = {}

    def make(example: str, lang: Lang) -> Printed:
        if (example, lang) not in made:
            packet = {"untreated": untreated, "failed": failed}[example]
            pdf = packet_pdf(packet, lang, fonts=fonts)
            made[example, lang] = packet, pdf, pages(pdf)
        return made[example, lang]

    return make
