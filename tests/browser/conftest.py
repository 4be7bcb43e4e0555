"""A real Chromium before a real server, both on this machine alone.

Skipped, with the reason, where no Chromium is installed; with HCC_TEST_BROWSER=required they fail there instead.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from api.app import create_app
from api.hooks.settings import HookSettings
from api.security.settings import SecuritySettings
from api.settings import Settings
from api.store.settings import StoreSettings

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
PROJECTOR = {"width": 1280, "height": 720}
PHONE = {"width": 360, "height": 740}


def chromium() -> str | None:
    """Where Chromium is installed."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if chromium() is None and os.environ.get("HCC_TEST_BROWSER") != "required":
        missing = pytest.mark.skip(reason="no Chromium on this machine; Debian's package is called chromium")
        for item in items:
            if "browser" in Path(str(item.fspath)).parts:
                item.add_marker(missing)


@dataclass
class Trouble:
    """What a page complained of while it was looked at."""

    console: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server in open mode with an empty record."""
    folder = tmp_path_factory.mktemp("browser")
    settings = Settings(
        store=StoreSettings(f"sqlite:///{folder / 'record.sqlite3'}"),
        security=SecuritySettings(open=True, rate_per_minute=1_000_000),
        hooks=HookSettings(),
        today=lambda: date(2026, 11, 21),
    )
    app = create_app(settings=settings)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, "127.0.0.1", port, log_config=None, access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Closed with each file of tests: while it is open, an event loop runs in this thread, which other tests need."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=list(ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture
def trouble() -> Trouble:
    return Trouble()


@pytest.fixture
def page(browser: Browser, address: str, trouble: Trouble) -> Iterator[Page]:
    """A fresh visitor at a projector. Whatever the console or the network complains of fails the test."""
    context = browser.new_context(viewport=PROJECTOR, base_url=address, locale="zh-CN", accept_downloads=True)  # type: ignore[arg-type]
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    opened.on("console", lambda message: message.type in ("error", "warning") and _complained(message.text, trouble))
    opened.on("pageerror", lambda error: trouble.console.append(str(error)))
    opened.on("request", lambda asked: asked.url.startswith(("http", "ws")) and _ours(asked.url, address, trouble))
    yield opened
    context.close()
    assert trouble.console == []
    assert trouble.requests == []


def _complained(text: str, trouble: Trouble) -> None:
    """Chromium also notes each form that is refused on purpose; that is the answer and no error of the page."""
    if not re.search(r"responded with a status of (409|422)\b", text):
        trouble.console.append(text)


def _ours(url: str, address: str, trouble: Trouble) -> None:
    if not url.startswith(address):
        trouble.requests.append(f"asked elsewhere: {url}")


@pytest.fixture
def serious() -> Any:
    """What axe finds serious or critical on a page, as sentences."""
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()

    def look(page: Page) -> list[str]:
        found = axe.run(page).response["violations"]
        return [
            f"{item['id']} ({item['impact']}): {item['help']}: {node['html'][:200]}"
            for item in found
            if item["impact"] in ("serious", "critical")
            for node in item["nodes"][:3]
        ]

    return look
