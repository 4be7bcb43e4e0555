"""What the tests of the pages share."""

from __future__ import annotations

import warnings
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

TODAY = date(2026, 11, 21)
ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"


def settings(folder: Path, **changes: Any) -> Settings:
    """Settings that do not depend on the environment or the calendar; open, with the record in *folder*."""
    given = {
        "today": lambda: TODAY,
        "store": StoreSettings(f"sqlite:///{folder / 'record.sqlite3'}"),
        "security": SecuritySettings(open=True, rate_per_minute=1_000_000),
        "hooks": HookSettings(),
    }
    return Settings(**{**given, **changes})


def browser(service: Service, **options: Any) -> TestClient:
    """A browser on this machine: its forms say that they come from the service's own pages."""
    client = TestClient(service, base_url="http://localhost", client=("127.0.0.1", 50000), **options)
    client.headers["Sec-Fetch-Site"] = "same-origin"
    return client
