"""One database, SQLite or PostgreSQL, opened so that what was committed is on the disk.

Writers come one at a time: within a process by a lock, between processes by ``BEGIN IMMEDIATE`` or an advisory lock.
Every error leaves as :class:`~api.store.records.StoreUnavailable`, and the next attempt begins afresh.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DisconnectionError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from api.store.address import described
from api.store.failures import translated, unavailable

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

LOCK = 0x6863632D  # "hcc-": the advisory lock of all writers of one PostgreSQL database
WAIT_SECONDS: float = 10
_STEP_SECONDS = 0.001
_PAGE_BYTES = 16384  # a packed answer takes 8 pages instead of 30, and 10 to 25 % less time to write
_WRITE, _DURABLE = "hcc_write", "hcc_durable"


class Database:
    """Connections to the record. Safe between threads."""

    def __init__(self, url: URL) -> None:
        self.place = described(url)
        self.file = Path(str(url.database)).absolute() if url.drivername == "sqlite" else None
        self._writing = threading.Lock()
        self._engine = _postgresql(url, self.place) if self.file is None else _sqlite(self.file)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the record at one moment, however long it reads."""
        with self._connected() as connection:
            if self.file is None:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Connection]:
        """A transaction while nobody else writes; committed, and with *durable* on the disk, when the block has ended.

        An exception in the block, or a failing commit, leaves nothing of it.
        """
        if not self._writing.acquire(timeout=WAIT_SECONDS):
            raise unavailable("busy", self.place)
        try:
            with self._connected() as connection:
                connection = connection.execution_options(**{_WRITE: True, _DURABLE: durable})
                with connection.begin():
                    if self.file is None:
                        if not durable:
                            connection.execute(text("SET LOCAL synchronous_commit = off"))
                        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
                    yield connection
                if self.file is not None:
                    # A file that was removed still takes what is written; nobody will ever read it.
                    opened = connection.connection.dbapi_connection
                    assert isinstance(opened, _Opened)
                    opened.check()
        finally:
            self._writing.release()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                try:
                    yield connection
                except (SQLAlchemyError, sqlite3.Error):
                    connection.invalidate()
                    raise
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            raise translated(error, self.place) from None

    def overwrite_erased(self) -> bool | None:
        """Bring what the write-ahead log still holds of erased pages to an end. ``False`` where readers are in the way."""
        if self.file is None:
            return None
        with self._connected() as connection:
            busy: int = connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            return busy == 0

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _postgresql(url: URL, place: str) -> Engine:
    keep_alive = {"keepalives": 1, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
    options = (
        f"-c synchronous_commit=on -c lock_timeout={WAIT_SECONDS}s -c statement_timeout={3 * WAIT_SECONDS}s "
        f"-c idle_in_transaction_session_timeout={6 * WAIT_SECONDS}s"
    )
    try:
        return create_engine(
            url,
            isolation_level="READ COMMITTED",  # a writer must see what was committed while it waited for the lock
            pool_pre_ping=True,
            pool_timeout=WAIT_SECONDS,
            hide_parameters=True,
            connect_args={
                "connect_timeout": 5,
                "tcp_user_timeout": int(1000 * WAIT_SECONDS),
                "options": f"{url.query.get('options', '')} {options}",
                "application_name": "hcc-board",
                **keep_alive,
            },
        )
    except ImportError:
        raise unavailable("driver", place) from None


class _Opened(sqlite3.Connection):
    """A connection that knows which files it opened."""

    files: dict[Path, tuple[int, int] | None]

    def check(self) -> None:
        """Raise :class:`FileNotFoundError` unless these files still stand in their folder."""
        if any(_identity(path) != known for path, known in self.files.items()):
            raise FileNotFoundError


def _sqlite(file: Path) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: open_file(file),
        poolclass=QueuePool,
        pool_timeout=WAIT_SECONDS,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkout", _checkout)
    return engine


def open_file(file: Path) -> _Opened:
    """A connection to *file*, which must exist: what is gone is an error, not an invitation to begin an empty record."""
    files = {file: _identity(file)}
    opened = sqlite3.connect(
        f"{file.as_uri()}?mode=rw",
        uri=True,
        timeout=WAIT_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        factory=_Opened,
    )
    try:
        opened.execute(f"PRAGMA page_size={_PAGE_BYTES}")  # of a file that is still empty
        mode = opened.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        if mode != "wal":
            raise unavailable("disk", f"the file {file}")
        for pragma in ("foreign_keys=ON", "secure_delete=ON", "recursive_triggers=ON"):
            opened.execute(f"PRAGMA {pragma}")
        opened.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on the log is open too
        log = file.with_name(f"{file.name}-wal")
        opened.files = {**files, log: _identity(log)}
    except BaseException:
        opened.close()
        raise
    return opened


def _checkout(opened: _Opened, _known: object, _fairy: object) -> None:
    """Give out no connection to a file that was removed or replaced; the pool opens another."""
    try:
        opened.check()
    except FileNotFoundError:
        raise DisconnectionError from None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    opened = connection.connection.dbapi_connection
    assert isinstance(opened, _Opened)
    if options.get(_WRITE):
        opened.execute(f"PRAGMA synchronous={'FULL' if options[_DURABLE] else 'NORMAL'}")
        _begin_to_write(opened)
    else:
        opened.execute("BEGIN")


def _begin_to_write(opened: sqlite3.Connection) -> None:
    """SQLite itself waits in steps of up to 100 ms, in which one process can starve the others."""
    end = time.monotonic() + WAIT_SECONDS
    opened.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                opened.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                    raise
            time.sleep(_STEP_SECONDS)
    finally:
        opened.execute(f"PRAGMA busy_timeout={int(1000 * WAIT_SECONDS)}")
