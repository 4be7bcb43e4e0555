"""What the tests of Word documents share: the two examples, written in both languages once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx_support import BILIRUBIN

from api.board.packet import Packet
from api.board.render.docx import packet_docx
from api.board.render.fonts import Fonts, find_fonts
from engine.errors import Lang

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
Written = Callable[[str, Lang], tuple[Packet, bytes]]


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    return find_fonts()


@pytest.fixture(scope="session")
def untreated(packet: Callable[..., Packet]) -> Packet:
    """The example with the longest packet."""
    return packet(EXAMPLES / "untreated-cnlc-iiia.json", pseudonym="张-17")


@pytest.fixture(scope="session")
def failed(packet: Callable[..., Packet]) -> Packet:
    """The example whose first line failed, with a course."""
    return replace(packet(EXAMPLES / "failed-atezolizumab-bevacizumab.json", pseudonym="HCC-0417"), trends=(BILIRUBIN,))


@pytest.fixture(scope="session")
def short(failed: Packet) -> Packet:
    """A packet of few pages."""
    return replace(failed, sections=(), forests=(), errata=(), conflicts=(), gaps=(), to_do=(), stages=())


@pytest.fixture(scope="session")
def written(untreated: Packet, failed: Packet, fonts: Fonts) -> Written:
    """An example's packet and its document; made once for each language."""
    made: dict[tuple[str, Lang], tuple[Packet, bytes]] = {}

    def make(example: str, lang: Lang) -> tuple[Packet, bytes]:
        if (example, lang) not in made:
            packet = {"untreated": untreated, "failed": failed}[example]
            made[example, lang] = packet, packet_docx(packet, lang, fonts=fonts)
        return made[example, lang]

    return make
