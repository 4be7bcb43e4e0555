"""A service on the real rules, asked through its ASGI interface."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from rest_support import EXAMPLES, TestClient, asking, settings

from api.app import create_app
from api.service import Service
from engine.rule_files import default_folder


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("record")
    app = create_app(settings=settings(folder, site={"afp_ng_per_iu": Decimal("1.21")}))
    yield app
    app.close()


@pytest.fixture
def client(service: Service) -> TestClient:
    return asking(service)


@pytest.fixture
def untreated() -> Any:
    """A patient of whom nearly everything is known."""
    return json.loads((EXAMPLES / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))


@pytest.fixture
def post(client: TestClient) -> Callable[..., Any]:
    """Post a profile, as an object or as raw bytes, and give the response."""

    def send(body: object, query: str = "", **headers: str) -> Any:
        content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        given = {"content-type": "application/json"} | {name.replace("_", "-"): text for name, text in headers.items()}
        return client.post(f"/assessments{query}", content=content, headers=given)

    return send


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the rules that a test may break."""
    return Path(shutil.copytree(default_folder(), tmp_path / "rules"))
