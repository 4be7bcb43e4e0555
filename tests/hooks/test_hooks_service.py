"""The endpoints within the whole service: a browser's calls, the record, and the page that a card links to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hooks_patients import record_of
from hooks_support import REVIEW, SIGN, TODAY, TestClient, call_of

from api.app import create_app
from api.hooks.settings import HookSettings
from api.security.settings import SecuritySettings
from api.service import Service
from api.settings import Settings
from api.store.settings import StoreSettings

ORIGIN = "http://localhost:8080"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder: Path = tmp_path_factory.mktemp("record")
    made = create_app(
        settings=Settings(
            store=StoreSettings(f"sqlite:///{folder / 'record.sqlite3'}"),
            security=SecuritySettings(open=True, cors_origins=(ORIGIN,), rate_per_minute=1_000_000),
            hooks=HookSettings(base_url="http://localhost"),
            today=lambda: TODAY,
        )
    )
    yield made
    made.close()


@pytest.fixture
def browser(service: Service) -> TestClient:
    return TestClient(service, base_url="http://localhost", client=("127.0.0.1", 50000), headers={"Origin": ORIGIN})


def send(browser: TestClient, path: str, body: Any) -> Any:
    """A call as a browser makes it: first the preflight, then the call with a token."""
    preflight = browser.options(
        path,
        headers={
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
    )
    assert preflight.status_code == 200
    assert preflight.headers["access-control-allow-origin"] == ORIGIN
    assert {"authorization", "content-type"} <= {
        name.strip().lower() for name in preflight.headers["access-control-allow-headers"].split(",")
    }
    response = browser.post(
        path,
        content=json.dumps(body, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json", "Accept-Language": "zh-CN"},
    )
    assert response.headers["access-control-allow-origin"] == ORIGIN
    return response


def test_a_browser_goes_from_preflight_to_feedback(browser: TestClient, service: Service) -> None:
    found = browser.get("/cds-services")
    assert found.headers["access-control-allow-origin"] == ORIGIN
    assert len(found.json()["services"]) == 5
    [card] = send(browser, f"/cds-services/{REVIEW}", call_of(REVIEW, record_of("untreated"))).json()["cards"]
    page = browser.get(card["links"][0]["url"].removeprefix("http://localhost"))
    assert page.status_code == 200
    assert "IIIa" in page.text
    feedback = {"feedback": [{"card": card["uuid"], "outcome": "accepted", "outcomeTimestamp": "2026-06-01T08:30:00Z"}]}
    before = service.store.verify().entries
    for _ in range(3):
        assert send(browser, f"/cds-services/{REVIEW}/feedback", feedback).status_code == 200
    assert service.store.verify().entries == before + 1
    assert service.store.verify().intact


def test_what_a_card_came_from_can_be_given_again(browser: TestClient) -> None:
    [card] = send(browser, f"/cds-services/{SIGN}", call_of(SIGN, record_of("failed"))).json()["cards"]
    record = card["links"][0]["url"].split("/assessments/")[1].split("/")[0]
    again = browser.get(f"/assessments/{record}/replay").json()
    assert again["same"] is True


def test_an_error_reaches_the_browser_as_an_operation_outcome(browser: TestClient) -> None:
    response = send(browser, f"/cds-services/{REVIEW}", call_of(REVIEW))
    assert response.status_code == 412
    assert response.json()["resourceType"] == "OperationOutcome"
    assert browser.get(f"/cds-services/{REVIEW}").json()["resourceType"] == "OperationOutcome"
    stranger = TestClient(browser.app, base_url="http://board.example", client=("127.0.0.1", 50000))
    refused = stranger.get("/cds-services")
    assert refused.status_code == 403
    assert refused.json()["resourceType"] == "OperationOutcome"
