"""A service on the real rules, looked at as a browser would."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from web_support import EXAMPLES, TestClient, browser, settings

from api.app import create_app
from api.service import Service


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """One service for all pages; what a test keeps is under ids of its own."""
    app = create_app(settings=settings(tmp_path_factory.mktemp("pages")))
    yield app
    app.close()


@pytest.fixture
def client(service: Service) -> TestClient:
    """A browser that follows redirects."""
    return browser(service)


@pytest.fixture
def untreated() -> Any:
    """A patient of whom nearly everything is known."""
    return json.loads((EXAMPLES / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))


@pytest.fixture
def failed() -> Any:
    """A patient after an immunotherapy combination."""
    return json.loads((EXAMPLES / "failed-atezolizumab-bevacizumab.json").read_text(encoding="utf-8"))
