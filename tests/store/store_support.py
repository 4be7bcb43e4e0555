"""What the tests of the record share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Connection, create_engine, text

from api.store.address import read_url
from api.store.records import NewRecord, new_id

PATIENT = "pat-7311"
DAY = date(2026, 6, 1)


def new(**changes: Any) -> NewRecord:
    """A record that could be kept."""
    given: dict[str, Any] = {
        "id": new_id(),
        "kind": "hook",
        "caller": "ehr",
        "knowledge_base": "0.1.0+" + "ab" * 32,
        "code_map": "cd" * 32,
        "engine_version": "0.1.0",
        "today": DAY,
        "as_of": DAY,
        "site": {"afp_ng_per_iu": "1.21"},
        "input": b'{"tumour": {"number": 1}}',
        "output": '{"headline": ["单发肿瘤"]}'.encode(),
        "context": {"hook": "patient-view", "cards": [{"uuid": new_id(), "summary": "s"}]},
        "identifiers": {"patient": PATIENT, "encounter": "e1"},
    }
    return NewRecord(**{**given, **changes})


@contextmanager
def raw(url: str, *, triggers: bool = True) -> Iterator[Connection]:
    """The database behind the program's back; without its triggers and foreign keys if asked."""
    engine = create_engine(read_url(url))
    try:
        with engine.begin() as connection:
            if not triggers and connection.dialect.name == "sqlite":
                for name in list(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))):
                    connection.execute(text(f"DROP TRIGGER {name}"))
            elif not triggers:
                connection.execute(text("SET session_replication_role = replica"))
            yield connection
    finally:
        engine.dispose()
