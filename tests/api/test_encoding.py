"""The answer as JSON: every field under its name, in the order of the contract."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from api.encoding import encode
from engine.assess import Engine
from engine.knowledge import load

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "untreated-cnlc-iiia.json"
TODAY = date(2026, 11, 21)


def spelt_out(value: Any) -> Any:
    """*value* as JSON has it, field by field."""
    if is_dataclass(value):
        return {item.name: spelt_out(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, dict):
        return {key: spelt_out(item) for key, item in value.items()}
    return [spelt_out(item) for item in value] if isinstance(value, tuple | list) else value


def test_an_answer_is_encoded_whole_and_in_order() -> None:
    engine = Engine(load())
    answer = engine.assess(json.loads(EXAMPLE.read_text(encoding="utf-8")), today=TODAY)
    engine.close()
    encoded = encode(answer)
    assert json.dumps(json.loads(encoded)) == json.dumps(spelt_out(answer))
