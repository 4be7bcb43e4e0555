"""What the tests of the REST service share."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

from starlette.exceptions import StarletteDeprecationWarning

with warnings.catch_warnings():
    # The test client announces that it will want another HTTP library one day.
    warnings.simplefilter("ignore", StarletteDeprecationWarning)
    from fastapi.testclient import TestClient as TestClient

from api.hooks.settings import HookSettings
from api.security.settings import SecuritySettings
from api.service import Service
from api.settings import Settings
from api.store.settings import StoreSettings

TODAY = date(2026, 6, 1)
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def settings(folder: Path, **changes: Any) -> Settings:
    """Settings that do not depend on the environment or the calendar; open, with the record in *folder*."""
    given = {
        "today": lambda: TODAY,
        "store": StoreSettings(f"sqlite:///{folder / 'record.sqlite3'}"),
        "security": SecuritySettings(open=True, rate_per_minute=1_000_000),
        "hooks": HookSettings(),
    }
    return Settings(**{**given, **changes})


def asking(service: Service, **options: Any) -> TestClient:
    """A client on this machine, as open mode wants it."""
    return TestClient(service, base_url="http://localhost", client=("127.0.0.1", 50000), **options)


def post_over_asgi(service: Service, receive: Callable[[], Awaitable[Any]], **headers: bytes) -> list[Any]:
    """Post to ``/assessments`` with messages that no well-behaved client would send; the messages sent back."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    given = {"content_type": b"application/json", **headers}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/assessments",
        "raw_path": b"/assessments",
        "query_string": b"",
        "root_path": "",
        "headers": [
            (b"host", b"localhost"),
            *((name.replace("_", "-").encode(), value) for name, value in given.items()),
        ],
        "server": ("testserver", 80),
        "client": ("127.0.0.1", 1),
    }
    asyncio.run(service(scope, receive, send))
    return sent
