"""The same tests on SQLite and on PostgreSQL.

PostgreSQL is started where its programs are installed. ``HCC_TEST_POSTGRESQL=required`` makes their absence a failure.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from postgresql_server import Server, binaries

from api.store.store import Store, open_store


@pytest.fixture(scope="session")
def _server() -> Iterator[Server]:
    programs = binaries()
    if programs is None:
        reason = "PostgreSQL is not installed (no initdb on the path or under /usr/lib/postgresql)"
        if os.environ.get("HCC_TEST_POSTGRESQL") == "required":
            pytest.fail(reason)
        pytest.skip(reason)
    server = Server(programs)
    yield server
    server.remove()


@pytest.fixture
def postgresql(_server: Server) -> str:
    """The URL of an empty PostgreSQL database."""
    return _server.new_database()


@pytest.fixture
def server(_server: Server) -> Server:
    """The server itself, for tests that stop it; they start it again."""
    return _server


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    """The URL of a file that does not exist yet."""
    return f"sqlite:///{tmp_path}/state/record.sqlite3"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind."""
    found: str = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = open_store(url)
    yield opened
    opened.close()
