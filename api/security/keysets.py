"""The public keys of an issuer: given in a file, or fetched from the one address its entry names."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any, Protocol

import httpx
import jwt

from engine import json_reader
from engine.errors import InputRefused

ALGORITHMS = (
    *("ES256", "ES384", "ES512"),
    *("RS256", "RS384", "RS512"),
    *("PS256", "PS384", "PS512"),
    "EdDSA",
)
MAX_BYTES = 128 * 1024
MAX_KEYS = 100
FETCH_SECONDS = 3.0
FRESH_SECONDS = 600.0  # how long a withdrawn key may go on being accepted while its server answers
STALE_SECONDS = 6 * 3600.0  # ... and while it does not
AGAIN_SECONDS = 60.0  # a token with an unknown key asks for the set anew, this often at most
AGAIN_AFTER_FAILURE_SECONDS = 10.0
_MIN_RSA_BITS = 2048
_CURVES = {"P-256": "ES256", "P-384": "ES384", "P-521": "ES512"}
_LOG = logging.getLogger(__name__)

Keys = Mapping[tuple[str, str], jwt.PyJWK]  # by key id and algorithm


class KeysUnavailable(Exception):
    """The issuer's keys cannot be had now."""


class KeySource(Protocol):
    """Where the keys of an issuer come from."""

    async def key(self, kid: str, algorithm: str) -> jwt.PyJWK | None:
        """The key of that id for *algorithm*, or ``None``. Raises :class:`KeysUnavailable`."""

    def close(self) -> None:
        """Stop what is under way."""


def usable(document: Any) -> tuple[Keys, list[tuple[int, str]]]:
    """The public signature keys in a JWK set, and which members are left out and why.

    A key counts for the algorithms of its kind alone: one curve has one algorithm, and a key that names its algorithm
    has no other. Secret (symmetric) and private keys are never used. Raises :class:`ValueError` for what is no set.
    """
    members = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(members, list) or len(members) > MAX_KEYS:
        raise ValueError("is not a JWK set of at most 100 keys.")
    keys: dict[tuple[str, str], jwt.PyJWK] = {}
    left_out: list[tuple[int, str]] = []
    for number, member in enumerate(members):
        try:
            for name, key in _algorithms_of(member).items():
                if name in keys:
                    raise ValueError("has the key id of another key.")
                keys[name] = key
        except ValueError as error:
            left_out.append((number, str(error)))
        except TypeError:  # a list or a number where a word belongs
            left_out.append((number, "cannot be read as a key."))
    return MappingProxyType(keys), left_out


def _algorithms_of(member: Any) -> Keys:
    if not isinstance(member, dict):
        raise ValueError("is not a key.")
    kid, kind = member.get("kid"), member.get("kty")
    if not isinstance(kid, str) or not kid:
        raise ValueError("has no key id (kid).")
    if kind == "oct" or "k" in member:
        raise ValueError("is a secret (symmetric) key; only public keys are used.")
    if "d" in member:
        raise ValueError("is a private key; put its public part there, and make a new pair.")
    if member.get("use", "sig") != "sig" or "verify" not in member.get("key_ops", ["verify"]):
        raise ValueError("is not for signatures (use, key_ops).")
    if kind == "EC":
        fitting = [_CURVES[member["crv"]]] if member.get("crv") in _CURVES else []
    elif kind == "OKP":
        fitting = ["EdDSA"] if member.get("crv") == "Ed25519" else []
    else:
        fitting = [name for name in ALGORITHMS if name[:2] in ("RS", "PS")] if kind == "RSA" else []
    fitting = [name for name in fitting if member.get("alg", name) == name]
    if not fitting:
        raise ValueError(f"fits none of {', '.join(ALGORITHMS)}.")
    try:
        keys = {(kid, name): jwt.PyJWK(member, name) for name in fitting}
    except Exception:  # noqa: BLE001 - whatever a library makes of it; its message may hold the key
        raise ValueError("cannot be read as a key.") from None
    if kind == "RSA" and next(iter(keys.values())).key.key_size < _MIN_RSA_BITS:
        raise ValueError(f"is an RSA key of less than {_MIN_RSA_BITS} bits.")
    return keys


class GivenKeys:
    """Keys given with the settings."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys

    async def key(self, kid: str, algorithm: str) -> jwt.PyJWK | None:
        """The key of that id for *algorithm*, or ``None``."""
        return self._keys.get((kid, algorithm))

    def close(self) -> None:
        """Nothing is under way."""


class FetchedKeys:
    """Keys fetched from *url* when they are needed, and kept.

    Older than ten minutes, they are fetched again behind the caller's back; while the server is down they serve for
    six hours. A redirect is not followed, a long or slow answer is cut off. For one event loop.
    """

    def __init__(self, name: str, url: str, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._url = url
        self._monotonic = monotonic
        self._trust: ssl.SSLContext | bool = httpx.create_ssl_context() if url.startswith("https:") else True
        self._keys: Keys = {}
        self._fetched: float | None = None
        self._not_before = float("-inf")
        self._under_way: asyncio.Task[None] | None = None

    async def key(self, kid: str, algorithm: str) -> jwt.PyJWK | None:
        """The key of that id for *algorithm*, or ``None``. Raises :class:`KeysUnavailable` where there are no keys."""
        if self._age() > STALE_SECONDS:
            self._keys = {}
            await self._fetch()
        elif (kid, algorithm) not in self._keys:
            await self._fetch()
        elif self._age() > FRESH_SECONDS:
            self._start()
        if not self._keys:
            raise KeysUnavailable
        return self._keys.get((kid, algorithm))

    def close(self) -> None:
        """Stop a fetch that is under way; from any thread."""
        if self._under_way is not None and not self._under_way.done():
            with suppress(RuntimeError):  # the loop has ended, and the fetch with it
                self._under_way.get_loop().call_soon_threadsafe(self._under_way.cancel)

    def _age(self) -> float:
        return float("inf") if self._fetched is None else self._monotonic() - self._fetched

    def _start(self) -> asyncio.Task[None] | None:
        """The fetch under way, or a new one if one may be begun."""
        if self._under_way is None or self._under_way.done():
            if self._monotonic() < self._not_before:
                return None
            # Until it ends well, the shorter pause counts.
            self._not_before = self._monotonic() + AGAIN_AFTER_FAILURE_SECONDS
            self._under_way = asyncio.create_task(self._take_up())
        return self._under_way

    async def _fetch(self) -> None:
        task = self._start()
        if task is not None:
            # A caller who gives up does not take the fetch away from the others.
            await asyncio.shield(task)

    async def _take_up(self) -> None:
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                keys, left_out = usable(json_reader.read(await self._download()))
            if not keys:
                raise ValueError
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, InputRefused, ValueError, OSError) as error:
            _LOG.warning("the keys of issuer %s cannot be fetched (%s)", self._name, type(error).__name__)
            return
        for number, why in left_out:
            _LOG.warning("issuer %s: key %d of its set %s", self._name, number + 1, why)
        self._keys = keys
        self._fetched = self._monotonic()
        self._not_before = self._fetched + AGAIN_SECONDS

    async def _download(self) -> bytes:
        body = bytearray()
        async with (
            httpx.AsyncClient(verify=self._trust, timeout=FETCH_SECONDS, follow_redirects=False) as client,
            client.stream("GET", self._url, headers={"Accept": "application/json"}) as response,
        ):
            if response.status_code != httpx.codes.OK:
                raise httpx.HTTPError(f"status {response.status_code}")
            async for part in response.aiter_bytes():
                body += part
                if len(body) > MAX_BYTES:
                    raise ValueError("too large")
        return bytes(body)
