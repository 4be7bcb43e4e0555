"""A service that holds the CDS Hooks endpoints, on the real rules and the real code map."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hooks_patients import record_of
from hooks_support import FhirStandIn, Kept, TestClient, call_of, fhir_server, make_client

from api.hooks.settings import HookSettings
from api.live import LiveEngine


@pytest.fixture(scope="session")
def live() -> Iterator[LiveEngine]:
    engine = LiveEngine()
    yield engine
    engine.close()


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def client(live: LiveEngine, kept: Kept) -> TestClient:
    return make_client(live, kept)


@pytest.fixture
def post(client: TestClient) -> Callable[..., Any]:
    """Call a service with a document, or with raw bytes, and give the response."""

    def send(service: str, body: object, *, path: str = "", to: TestClient | None = None, **headers: str) -> Any:
        content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        given = {"content-type": "application/json", "accept-language": "en"}
        given |= {name.replace("_", "-"): text for name, text in headers.items()}
        return (to or client).post(f"/cds-services/{service}{path}", content=content, headers=given)

    return send


@pytest.fixture
def cards(post: Callable[..., Any]) -> Callable[..., list[dict[str, Any]]]:
    """The cards that a service answers for a patient, who must be answered with 200."""

    def ask(service: str, patient: str, lang: str = "en", **changes: Any) -> list[dict[str, Any]]:
        response = post(service, call_of(service, record_of(patient), **changes), accept_language=lang)
        assert response.status_code == 200, response.text
        found: list[dict[str, Any]] = response.json()["cards"]
        return found

    return ask


@pytest.fixture
def fhir() -> Iterator[FhirStandIn]:
    with fhir_server() as server:
        yield server


@pytest.fixture
def calling(live: LiveEngine, kept: Kept, fhir: FhirStandIn) -> TestClient:
    """A client of a service that may call the local FHIR server."""
    return make_client(live, kept, HookSettings(frozenset({fhir.url}), base_url="https://board.example"))
