"""What browsers are told: which pages may call, and what to do with an answer. In the order of a browser's calls."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from security_support import BASE, settings_of
from starlette.applications import Starlette
from starlette.exceptions import StarletteDeprecationWarning
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from api.security.cors import cors
from api.security.headers import SecurityHeaders

with warnings.catch_warnings():
    warnings.simplefilter("ignore", StarletteDeprecationWarning)
    from starlette.testclient import TestClient

SANDBOX = "https://sandbox.cds-hooks.org"


def client(scheme: str = "http", hsts: bool = False, headers: Any = None, **environment: str) -> TestClient:
    async def answer(_: Any) -> PlainTextResponse:
        return PlainTextResponse("ok", headers=headers or {"Server": "made-up/1.0"})

    app = Starlette(routes=[Route("/cds-services", answer, methods=["GET", "POST"])])
    if allowed := cors(settings_of(**environment)):
        app.add_middleware(CORSMiddleware, **allowed)
    app.add_middleware(SecurityHeaders, hsts=hsts)
    return TestClient(app, base_url=f"{scheme}://testserver")


def preflight(
    asked: TestClient, origin: str, method: str = "POST", wanted: str = "authorization,content-type", **more: str
) -> Any:
    return asked.options(
        "/cds-services",
        headers={
            "Origin": origin,
            "Access-Control-Request-Method": method,
            "Access-Control-Request-Headers": wanted,
            **more,
        },
    )


def test_a_named_origin_may_call_with_a_token_or_a_key() -> None:
    asked = client(HCC_CORS_ORIGINS=SANDBOX)
    for wanted in ("authorization,content-type", "x-api-key, content-type", "Authorization"):
        allowed = preflight(asked, SANDBOX, wanted=wanted)
        assert (allowed.status_code, allowed.headers["access-control-allow-origin"]) == (200, SANDBOX)
    answer = asked.post("/cds-services", headers={"Origin": SANDBOX})
    assert answer.headers["access-control-allow-origin"] == SANDBOX
    assert "access-control-allow-credentials" not in answer.headers
    assert {"X-Knowledge-Base", "Retry-After"} <= set(answer.headers["access-control-expose-headers"].split(", "))
    assert "Origin" in answer.headers["vary"]


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example.org",
        f"{SANDBOX}.evil.org",
        "http://sandbox.cds-hooks.org",
        f"{SANDBOX}:8443",
        "null",
        "https://x.cds-hooks.org",
    ],
)
def test_any_other_origin_may_not(origin: str) -> None:
    asked = client(HCC_CORS_ORIGINS=SANDBOX)
    refused = preflight(asked, origin)
    assert refused.status_code == 400
    assert "access-control-allow-origin" not in refused.headers
    assert "access-control-allow-origin" not in asked.get("/cds-services", headers={"Origin": origin}).headers


def test_other_methods_and_headers_are_not_allowed_from_a_browser() -> None:
    asked = client(HCC_CORS_ORIGINS=SANDBOX)
    assert preflight(asked, SANDBOX, method="DELETE").status_code == 400
    assert preflight(asked, SANDBOX, wanted="x-forwarded-for").status_code == 400


def test_without_origins_there_is_nothing_to_allow() -> None:
    assert cors(settings_of()) is None
    assert "access-control-allow-origin" not in client().get("/cds-services", headers={"Origin": SANDBOX}).headers


def test_any_origin_is_allowed_in_open_mode_alone_and_never_with_credentials() -> None:
    asked = client(HCC_OPEN="1", HCC_CORS_ORIGINS="*")
    allowed = preflight(asked, "https://anything.example.org")
    assert allowed.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in allowed.headers


def test_a_page_may_call_into_a_private_network_only_when_it_is_named() -> None:
    private = {"Access-Control-Request-Private-Network": "true"}
    named = preflight(client(HCC_CORS_ORIGINS=SANDBOX), SANDBOX, **private)
    assert (named.status_code, named.headers["access-control-allow-private-network"]) == (200, "true")
    assert preflight(client(HCC_OPEN="1", HCC_CORS_ORIGINS="*"), SANDBOX, **private).status_code == 400


# --- headers of every answer -------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/cds-services", "/no-such-path"])
def test_every_answer_tells_browsers_and_caches_to_keep_off(path: str) -> None:
    headers = client().get(path).headers
    assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert "server" not in headers


def test_what_an_answer_says_itself_is_kept() -> None:
    own = {"Cache-Control": "public, max-age=60", "Content-Security-Policy": "default-src 'none'; style-src 'self'"}
    headers = client(headers=own).get("/cds-services").headers
    assert headers["cache-control"] == "public, max-age=60"
    assert headers["content-security-policy"] == "default-src 'none'; style-src 'self'"


@pytest.mark.parametrize(
    ("hsts", "scheme", "sent"), [(True, "https", True), (True, "http", False), (False, "https", False)]
)
def test_https_alone_is_demanded_when_told_and_only_through_https(hsts: bool, scheme: str, sent: bool) -> None:
    headers = client(scheme, hsts).get("/cds-services").headers
    assert (headers.get("strict-transport-security") == "max-age=31536000") is sent


def test_the_setting_for_https_alone_is_taken_with_an_https_address() -> None:
    assert settings_of(HCC_HSTS="1", HCC_BASE_URL=BASE).hsts
