"""What the tests of the gate share: a clock that is set by hand, key pairs made for the run, tokens, a key server."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import uuid4

import jwt
import yaml
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from api.security.callers import Caller
from api.security.gate import Gate
from api.security.refusal import Refusal
from api.security.settings import SecuritySettings, read

NOW = 1_800_000_000  # seconds since 1970; the clock of every test
BASE = "https://hcc.example.org"
ISSUER = "https://ehr.example.org"
HOOK = "/cds-services/hcc-board-review"
CURVES = {"ES256": ec.SECP256R1, "ES384": ec.SECP384R1, "ES512": ec.SECP521R1}


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.seconds = float(NOW)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds


class Memory:
    """Which tokens were used, as the database keeps it."""

    def __init__(self) -> None:
        self.seen: dict[tuple[str, str], datetime] = {}

    def first_use(self, issuer: str, jti: str, until: datetime) -> bool:
        return self.seen.setdefault((issuer, jti), until) is until


class Pair:
    """A private key of one algorithm, and its public part as a JWK."""

    def __init__(self, algorithm: str = "ES384", kid: str = "k1") -> None:
        self.algorithm, self.kid = algorithm, kid
        self.private: Any
        if algorithm in CURVES:
            self.private = ec.generate_private_key(CURVES[algorithm]())
            jwk = ECAlgorithm.to_jwk(self.private.public_key(), as_dict=True)
        elif algorithm == "EdDSA":
            self.private = ed25519.Ed25519PrivateKey.generate()
            jwk = OKPAlgorithm.to_jwk(self.private.public_key(), as_dict=True)
        else:
            self.private = rsa.generate_private_key(65537, 2048)
            jwk = RSAAlgorithm.to_jwk(self.private.public_key(), as_dict=True)
        self.public: dict[str, Any] = {**jwk, "kid": kid, "alg": algorithm, "use": "sig"}
        self.public.pop("key_ops", None)


def claims(**changes: Any) -> dict[str, Any]:
    """The claims of a good token for :data:`HOOK`; a change to ``None`` takes one out."""
    good = {"iss": ISSUER, "aud": BASE + HOOK, "iat": NOW, "exp": NOW + 300, "jti": uuid4().hex}
    return {name: value for name, value in {**good, **changes}.items() if value is not None}


def token(pair: Pair, header: Mapping[str, Any] | None = None, **changes: Any) -> str:
    """A token signed by *pair*."""
    payload = json.dumps(claims(**changes)).encode()
    return jwt.PyJWS().encode(payload, pair.private, pair.algorithm, {"kid": pair.kid, **(header or {})})


def issuer_entry(*pairs: Pair, **changes: Any) -> dict[str, Any]:
    """An entry of the issuer file with the keys of *pairs*; a change to ``None`` takes a member out."""
    good = {
        "name": "ehr",
        "issuer": ISSUER,
        "scopes": ["assess"],
        "jwks": {"keys": [pair.public for pair in pairs]} if pairs else None,
    }
    return {name: value for name, value in {**good, **changes}.items() if value is not None}


def as_yaml(document: Any) -> str:
    """*document* as YAML; what stands in it twice is written twice."""
    return yaml.safe_dump(json.loads(json.dumps(document)), sort_keys=False)


def write_issuers(path: Path, *entries: Mapping[str, Any]) -> Path:
    path.write_text(as_yaml({"issuers": entries}), encoding="utf-8")
    path.chmod(0o644)
    return path


def settings_of(**environment: str) -> SecuritySettings:
    """The settings in *environment*, which must be good."""
    found, faults = read(environment)
    assert not faults, [str(fault) for fault in faults]
    return found


def call(gate: Gate, path: str = HOOK, method: str = "POST", address: str = "", **headers: str) -> Caller:
    """Who the gate says is calling; header names are written with ``_`` for ``-``."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return asyncio.run(gate.caller(method, path, given, address))


def refused(what: Callable[[], Any]) -> Refusal:
    """The refusal that *what* ends in."""
    try:
        found = what()
    except Refusal as refusal:
        return refusal
    raise AssertionError(f"was not refused: {found}")


class KeyServer:
    """A key server on loopback that answers as a test says and counts how often it was asked."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked = 0
        self.answer: Callable[[BaseHTTPRequestHandler], None] = lambda handler: handler.send_error(500)

    def serve_keys(self, *pairs: Pair) -> None:
        self.serve(json.dumps({"keys": [pair.public for pair in pairs]}).encode())

    def serve(self, body: bytes, status: int = 200, **headers: str) -> None:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

        self.answer = answer


@contextmanager
def key_server() -> Iterator[KeyServer]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked += 1
            try:
                server.answer(self)
            except OSError:
                self.close_connection = True  # the client cut the answer off, as it should

        def log_message(self, *_: Any) -> None:
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    server = KeyServer(f"http://127.0.0.1:{listening.server_port}/jwks.json")
    thread = threading.Thread(target=listening.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()
        thread.join()
