"""What the tests of ``prepare`` share: the rules as they are, and one maker over the engine of the session."""

from __future__ import annotations

import pytest

from api.board.making import Maker
from api.board.render.fonts import Fonts, find_fonts
from engine.assess import Engine
from engine.knowledge import KnowledgeBase


@pytest.fixture(scope="session")
def kb(engine: Engine) -> KnowledgeBase:
    return engine.kb


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    return find_fonts()


@pytest.fixture(scope="session")
def maker(engine: Engine, fonts: Fonts) -> Maker:
    return Maker(engine, fonts)
