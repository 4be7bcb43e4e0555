"""Signed-in browsers: a cookie that vouches for an API key without holding it.

The cookie names the key's entry and when it ends, signed together with the key's digest: a key that is withdrawn,
replaced or has expired ends its sessions at once.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from datetime import datetime

COOKIE = "hcc_session"
_SHAPE = re.compile(r"([0-9a-f]{8})\.([1-9][0-9]{0,11})\.([A-Za-z0-9_-]{43})")


def issue(key_id: str, key_digest: str, until: datetime, secret: bytes) -> str:
    """The cookie's value for the key of that id and SHA-256, good until *until* (whole seconds)."""
    seconds = int(until.timestamp())
    return f"{key_id}.{seconds}.{_signature(key_id, key_digest, seconds, secret)}"


def key_of(value: str) -> str | None:
    """The id of the key that *value* claims; it is vouched for only by :func:`holds`."""
    shape = _SHAPE.fullmatch(value)
    return shape[1] if shape else None


def holds(value: str, key_digest: str, secret: bytes, now: datetime) -> bool:
    """Whether *value* was issued here for the key of that SHA-256 and has not ended."""
    shape = _SHAPE.fullmatch(value)
    if shape is None:
        return False
    expected = _signature(shape[1], key_digest, int(shape[2]), secret)
    return hmac.compare_digest(expected, shape[3]) and now.timestamp() < int(shape[2])


def _signature(key_id: str, key_digest: str, seconds: int, secret: bytes) -> str:
    signed = hmac.new(secret, f"hcc-session-1\n{key_id}\n{key_digest}\n{seconds}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(signed).rstrip(b"=").decode()
