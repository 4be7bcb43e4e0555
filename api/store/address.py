"""Where the record is: the URL of its database, read so that no message repeats a password."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from api.store.records import StoreUnavailable
from engine.errors import Fault

_HOW = "Write sqlite:////path/to/file or postgresql://user@host/database."
_POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")


def read_url(url: str) -> URL:
    """*url*, with the driver that is used. Raises :class:`StoreUnavailable` with ``record.url``."""
    try:
        read = make_url(url)
    except (ArgumentError, ValueError):
        raise _refused("is no URL of a database.") from None
    if read.drivername in _POSTGRESQL:
        if not read.database:
            raise _refused("names no database.")
        return read.set(drivername="postgresql+psycopg")
    if read.drivername != "sqlite":
        raise _refused("names a kind of database that the record cannot be kept in.")
    if not read.database or read.database == ":memory:" or read.database.startswith("file:"):
        raise _refused("names no file; what is kept in memory is lost with the process.")
    if read.query or read.host or read.username:
        raise _refused("has more than the path of a file.")
    return read


def described(url: URL) -> str:
    """*url* for people, without user, password and parameters."""
    if url.drivername == "sqlite":
        return f"the file {Path(str(url.database)).absolute()}"
    return f"the PostgreSQL database {url.database} on {url.host or 'this machine'}"


def _refused(message: str) -> StoreUnavailable:
    return StoreUnavailable([Fault("record.url", "HCC_DATABASE", message, _HOW)])
