"""What the tests share: one engine over the rule set in this folder, and a fixed day."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from engine.assess import Engine
from engine.knowledge import load

pytest_plugins = ["steps"]

ROOT = Path(__file__).resolve().parent.parent


def pytest_bdd_apply_tag(tag: str, function: object) -> bool | None:
    """A key joins a scenario to its twin in the other language; it is no mark of pytest."""
    return True if tag.startswith("key:") else None


def pytest_collection_finish() -> None:
    """Thousands of tests are millions of objects, which every full round of the collector would walk through."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def today() -> date:
    """The day on which every scenario is asked."""
    return date(2026, 11, 21)


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """One engine for the whole session."""
    engine = Engine(load(ROOT / "rules"))
    yield engine
    engine.close()
