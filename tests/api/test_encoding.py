"""The encoder keeps what answers share, and nothing that a further answer would add to."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import orjson

from api.encoding import Encoder
from engine.assess import Engine
from engine.knowledge import load

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "untreated-cnlc-iiia.json"
TODAY = date(2026, 11, 21)


def test_a_second_answer_adds_nothing_to_what_is_kept() -> None:
    engine, encoder = Engine(load()), Encoder()
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    first = engine.assess(document, today=TODAY)
    assert orjson.loads(encoder.encode(first)) == orjson.loads(orjson.dumps(first))
    kept = len(encoder._kept)
    for _ in range(3):
        encoder.encode(engine.assess(document, today=TODAY))
    assert len(encoder._kept) == kept
    engine.close()
