"""What the tests of the board's papers share: packets of the patients that the scenarios know."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from api.board.building import packet_of
from api.board.case import Case, Origin
from api.board.packet import Packet
from engine.assess import Engine
from engine.assessment import Assessment

ROOT = Path(__file__).resolve().parents[2]
PATIENTS = sorted([*(ROOT / "features" / "patients").glob("*.json"), *(ROOT / "examples").glob("*.json")])
DAY = date(2026, 12, 31)  # later than any day that a scenario names
MADE = datetime(2026, 12, 31, 8, 30, tzinfo=UTC)


def case_of(path: Path, *, pseudonym: str = "P-01", question: str | None = "能否转化后切除？") -> Case:
    """The patient in *path*, as a list would give it."""
    document = json.loads(path.read_text(encoding="utf-8"))
    return Case(pseudonym=pseudonym, question=question, profile=document, origin=Origin(path.name))


@pytest.fixture(scope="session")
def answered(engine: Engine) -> Callable[[Path], Assessment]:
    """The answer for the patient in a file; worked out once."""
    known: dict[Path, Assessment] = {}

    def ask(path: Path) -> Assessment:
        if path not in known:
            known[path] = engine.assess(json.loads(path.read_text(encoding="utf-8")), today=DAY)
        return known[path]

    return ask


@pytest.fixture(scope="session")
def packet(engine: Engine, answered: Callable[[Path], Assessment]) -> Callable[..., Packet]:
    """The packet of the patient in a file; ``pseudonym`` and ``question`` as given."""

    def make(path: Path, **told: str | None) -> Packet:
        answer = answered(path)
        return packet_of(case_of(path, **told), answer, engine.kb, record=None, made=MADE, site={})  # type: ignore[arg-type]

    return make
