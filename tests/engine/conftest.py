"""What the engine's tests share: the engine over the real rules, the demo patient, and small rule sets of their own."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from engine.assess import Engine
from engine.knowledge import KnowledgeBase, load
from tests.bad_rules.cases import rule_set
from tests.engine.random_profiles import TODAY

ROOT = Path(__file__).resolve().parents[2]
Files = Mapping[str, str]


@pytest.fixture(scope="session")
def board() -> Iterator[Engine]:
    """The engine over the real rules."""
    engine = Engine(load(ROOT / "rules"))
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def kb(board: Engine) -> KnowledgeBase:
    """The real rules."""
    return board.kb


@pytest.fixture(scope="session")
def _demo() -> Any:
    return json.loads((ROOT / "examples" / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))


@pytest.fixture
def demo(_demo: Any) -> Any:
    """The untreated demo patient, to be changed at will."""
    return copy.deepcopy(_demo)


@pytest.fixture
def minimal(tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    """Makes an engine over the minimal rule set with files laid over it."""
    engines: list[Engine] = []

    def make(files: Files | None = None) -> Engine:
        folder = tmp_path / str(len(engines))
        folder.mkdir()
        engines.append(Engine(rule_set(folder, files)))
        return engines[-1]

    yield make
    for engine in engines:
        engine.close()


@pytest.fixture
def facts_of_profile(board: Engine) -> Callable[[Any], dict[str, Any]]:
    """The facts that a profile states, by id."""
    return lambda profile: board.intake.read(profile, TODAY).facts
