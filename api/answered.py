"""What every record says of the answer it keeps, whichever way the question came in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TypedDict

from engine.assess import ENGINE_VERSION, Engine


class AnsweredBy(TypedDict):
    """Members of :class:`~api.store.records.NewRecord`: who asked, and what a replay needs beside the input."""

    caller: str
    knowledge_base: str
    engine_version: str
    today: date
    site: dict[str, str]


def answered_by(engine: Engine, caller: str, today: date, site: Mapping[str, Decimal]) -> AnsweredBy:
    """By which rules, for whom and on which day *engine* answered."""
    return {
        "caller": caller,
        "knowledge_base": str(engine.version),
        "engine_version": ENGINE_VERSION,
        "today": today,
        "site": {name: str(factor) for name, factor in site.items()},
    }
