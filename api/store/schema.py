"""The form of the database: made, checked and brought up to date, one process at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from api.store.database import Database
from api.store.failures import translated, unavailable

VERSION_TABLE = "record_version"
REVISIONS = ("0001",)
"""Every form there was, the oldest first; a test compares them with the migrations."""
_MIGRATIONS = Path(__file__).with_name("migrations")


def prepare(database: Database, *, upgrade: bool) -> None:
    """See to it that *database* has the form this program knows.

    With *upgrade* it is created or brought up to date where needed. Raises
    :class:`~api.store.records.StoreUnavailable`: ``record.newer``, ``record.outdated``, ``record.not_prepared``,
    ``record.foreign``, or that it cannot be reached.
    """
    if database.file is not None:
        with _alone(database.file, database.place, create=upgrade):
            _bring_up(database, upgrade)
    else:
        _bring_up(database, upgrade)


def _bring_up(database: Database, upgrade: bool) -> None:
    with database.reading() as connection:
        if _behind(connection, database.place) is None:
            return
    with database.writing() as connection:  # another process may have done it meanwhile
        behind = _behind(connection, database.place)
        if behind is None:
            return
        if not upgrade:
            raise unavailable(behind, database.place)
        _migrate(connection)


def _behind(connection: Connection, place: str) -> str | None:
    """``None``: up to date; else why not. Raises where nothing may be changed."""
    tables = inspect(connection).get_table_names()
    if VERSION_TABLE not in tables:
        if tables:
            raise unavailable("foreign", place)
        if connection.dialect.name == "postgresql" and connection.scalar(text("SHOW server_encoding")) != "UTF8":
            raise unavailable("encoding", place)
        return "not_prepared"
    version = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))
    if version not in REVISIONS:
        raise unavailable("newer", place)
    return None if version == REVISIONS[-1] else "outdated"


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@contextmanager
def _alone(file: Path, place: str, *, create: bool) -> Iterator[None]:
    """While no other process makes or changes *file*; it exists, for its owner only, if *create*."""
    import fcntl

    try:
        if create:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.open(file.parent, os.O_RDONLY)
    except OSError as error:
        raise translated(error, place) from None
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        if create and not file.exists():
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        yield
    except OSError as error:
        raise translated(error, place) from None
    finally:
        os.close(folder)
