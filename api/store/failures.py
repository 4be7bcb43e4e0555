"""What a database error means, in words for the operator. A driver's own message never gets out: it may hold values."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolExhausted

from api.store.records import StoreUnavailable
from engine.errors import Fault

_SAID: dict[str, tuple[str, str]] = {
    "gone": ("cannot be reached", "Bring it back; the service goes on by itself."),
    "full": ("has no space left", "Free space on its disk; the service goes on by itself."),
    "disk": ("could not be written to its disk", "Check the disk and its limits; the service goes on by itself."),
    "busy": ("is busy", "Try again in a moment; if it stays so, see what holds it."),
    "read_only": ("can only be read", "Give the service the right to write it, its folder included."),
    "rights": ("refuses this service", "Check user, password and rights."),
    "damaged": (
        "is damaged",
        "Stop the service, keep a copy, run 'hcc audit verify', and restore the latest good backup.",
    ),
    "rolled_back": (
        "no longer holds what was acknowledged; an older copy stands in its place",
        "Restore the newer one, or check it with 'hcc audit verify --expect' and restart the service.",
    ),
    "not_prepared": ("has no tables of this record", "Run 'hcc audit upgrade'."),
    "outdated": ("was made by an older version", "Run 'hcc audit upgrade'."),
    "newer": ("was made by a newer version of hcc-board", "Use that version or a later one; nothing was changed."),
    "foreign": ("holds tables that are not this record's", "Give the record a database of its own."),
    "encoding": ("is not in UTF-8", "Create it with ENCODING 'UTF8'."),
    "driver": (
        "needs the PostgreSQL driver, which is not installed",
        "Install hcc-board with the extra 'postgresql'.",
    ),
    "closed": ("was closed", "The service is stopping; ask again when it is back."),
    "failed": ("failed unexpectedly", "See the database's own log."),
}

_SQLITE = {
    "SQLITE_FULL": "full",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "rights",
    "SQLITE_AUTH": "rights",
    "SQLITE_IOERR": "disk",
    "SQLITE_CANTOPEN": "gone",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
}
# By SQLSTATE, the longer prefix first.
_POSTGRESQL = {
    "53100": "full",
    "53": "busy",
    "55P03": "busy",
    "57014": "busy",
    "40": "busy",
    "25006": "read_only",
    "28": "rights",
    "42501": "rights",
    "3D000": "gone",
    "08": "gone",
    "57P": "gone",
    "25P03": "gone",
    "58": "disk",
    "XX001": "damaged",
    "XX002": "damaged",
    "42P01": "not_prepared",
    "42703": "not_prepared",
}


def unavailable(what: str, place: str) -> StoreUnavailable:
    """*what* is wrong (one of the codes of :class:`StoreUnavailable` without its prefix) with the record at *place*."""
    message, remedy = _SAID[what]
    return StoreUnavailable([Fault(f"record.{what}", "", f"{place} {message}.", remedy)])


def translated(error: SQLAlchemyError | sqlite3.Error | OSError, place: str) -> StoreUnavailable:
    """*error* as what the operator is told."""
    return unavailable(_what(error), place)


def _what(error: SQLAlchemyError | sqlite3.Error | OSError) -> str:
    if isinstance(error, PoolExhausted):
        return "busy"
    if isinstance(error, OSError):
        return "rights" if isinstance(error, PermissionError) else "gone"
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        name = getattr(original, "sqlite_errorname", "")
        if name == "SQLITE_ERROR" and str(original).startswith("no such table"):
            return "not_prepared"
        return next((what for prefix, what in _SQLITE.items() if name.startswith(prefix)), "failed")
    state = getattr(original, "sqlstate", None)
    if state is None:  # the server was never reached, or went away in the middle
        return "gone" if isinstance(error, OperationalError) else "failed"
    return next((what for prefix, what in _POSTGRESQL.items() if state.startswith(prefix)), "failed")
