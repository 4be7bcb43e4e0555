"""A signed token (JWT) as CDS Hooks 2.0 sends it: read strictly, checked wholly, accepted once.

Every way to fail ends in one refusal to the outside; the reason, a fixed word, goes to the log.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import jwt

from api.security.callers import Caller
from api.security.issuers import Issuer, TrustedIssuer
from api.security.keysets import FetchedKeys, GivenKeys, KeySource
from engine import json_reader
from engine.errors import InputRefused

MAX_LENGTH = 8 * 1024
_SHAPE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_JWS = jwt.PyJWS()


class TokenRefused(Exception):
    """``reason`` is a fixed word for the log; nothing of the token is in it."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A token that is good, if this is its first use."""

    caller: Caller
    issuer: str
    jti: str
    until: datetime


class TokenReader:
    """Checks tokens against the allowlist of issuers. For one event loop."""

    def __init__(self, trusted: Iterable[TrustedIssuer], monotonic: Callable[[], float]) -> None:
        self._issuers: dict[str, tuple[Issuer, KeySource]] = {
            one.entry.issuer: (one.entry, _source(one, monotonic)) for one in trusted
        }

    async def read(self, token: str, audience: str | None, now: datetime) -> Accepted:
        """What *token* allows at *now* at the address *audience*; whether it was used before is not checked here.

        Raises :class:`TokenRefused`, and :class:`~api.security.keysets.KeysUnavailable`.
        """
        if len(token) > MAX_LENGTH:
            raise TokenRefused("token.too_long")
        if not _SHAPE.fullmatch(token):
            raise TokenRefused("token.shape")
        header, claims = (_part(part) for part in token.split(".")[:2])
        issuer = claims.get("iss")
        entry, keys = self._issuers.get(issuer, (None, None)) if isinstance(issuer, str) else (None, None)
        if entry is None or keys is None:
            raise TokenRefused("token.issuer")
        kid, algorithm = _checked_header(header, entry)
        key = await keys.key(kid, algorithm)
        if key is None:
            raise TokenRefused("token.key_unknown")
        try:
            _JWS.decode(token, key, [algorithm], {"verify_signature": True, "enforce_minimum_key_length": True})
        except Exception:  # noqa: BLE001 - whatever it is, the token is not good, and its message may hold some of it
            raise TokenRefused("token.signature") from None
        return _checked_claims(claims, entry, audience, now)

    def close(self) -> None:
        """Stop fetching keys."""
        for _, keys in self._issuers.values():
            keys.close()


def _source(one: TrustedIssuer, monotonic: Callable[[], float]) -> KeySource:
    if one.keys is not None:
        return GivenKeys(one.keys)
    assert one.entry.jku is not None  # an entry without keys and jku is refused when it is read
    return FetchedKeys(one.entry.name, one.entry.jku, monotonic)


def _part(text: str) -> Mapping[str, Any]:
    """The JSON object in one part of a token. A name that stands twice could mean one thing here and another there."""
    try:
        document = json_reader.read(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, InputRefused):
        raise TokenRefused("token.json") from None
    if not isinstance(document, dict):
        raise TokenRefused("token.json")
    return document


def _checked_header(header: Mapping[str, Any], entry: Issuer) -> tuple[str, str]:
    """Key id and algorithm. Keys and addresses of keys that a token brings along are never used."""
    if header.get("typ") != "JWT":
        raise TokenRefused("token.type")
    if "crit" in header or "b64" in header:
        raise TokenRefused("token.critical")
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm not in entry.algorithms:
        raise TokenRefused("token.algorithm")
    if "jku" in header and (entry.jku is None or header["jku"] != entry.jku):
        raise TokenRefused("token.jku")
    kid = header.get("kid")
    if not isinstance(kid, str) or not kid:
        raise TokenRefused("token.kid")
    return kid, algorithm


def _checked_claims(claims: Mapping[str, Any], entry: Issuer, audience: str | None, now: datetime) -> Accepted:
    named = claims.get("aud")
    audiences = [named] if isinstance(named, str) else named
    if not isinstance(audiences, list) or not all(isinstance(one, str) for one in audiences):
        raise TokenRefused("token.audience")
    if not {*entry.audiences, *([audience] if audience else [])} & {*audiences}:
        raise TokenRefused("token.audience")
    moment, leeway = Decimal(repr(now.timestamp())), entry.leeway_seconds
    issued, expires = _seconds(claims, "iat"), _seconds(claims, "exp")
    if issued > moment + leeway:
        raise TokenRefused("token.issued_later")
    if "nbf" in claims and _seconds(claims, "nbf") > moment + leeway:
        raise TokenRefused("token.not_yet")
    if expires + leeway <= moment:
        raise TokenRefused("token.expired")
    if not issued < expires <= issued + entry.max_lifetime_seconds:
        raise TokenRefused("token.lifetime")
    tenant = claims.get("tenant")
    if (tenant not in entry.tenants) if entry.tenants else ("tenant" in claims):
        raise TokenRefused("token.tenant")
    jti = claims.get("jti")
    if not isinstance(jti, str) or not 0 < len(jti) <= 256 or not jti.isprintable():
        raise TokenRefused("token.jti")
    until = datetime.fromtimestamp(float(expires), UTC) + timedelta(seconds=leeway)
    return Accepted(Caller(entry.name, entry.scopes, "token", tenant), entry.issuer, jti, until)


def _seconds(claims: Mapping[str, Any], name: str) -> Decimal:
    """A time in seconds since 1970, or a refusal for anything that is not one."""
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or not 0 < value < 10**11:
        raise TokenRefused("token.times")
    return Decimal(value)
