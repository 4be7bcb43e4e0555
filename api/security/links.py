"""Signed links: a card links to one page of one assessment, and the clinician's browser has no key.

Whoever holds the link can open that page until it ends, and no other.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import MutableMapping
from datetime import UTC, datetime

VARIABLE = "HCC_LINK_SECRET"
MIN_SECRET_BYTES = 32
_PATH = re.compile(r"/[A-Za-z0-9._~/-]*")
_QUERY = re.compile(r"until=([1-9][0-9]{0,11})&signature=([A-Za-z0-9_-]{43})")


def sign(path: str, until: datetime, secret: bytes) -> str:
    """*path* with the query that opens it until *until* (aware; whole seconds), to be put after the base address.

    Raises :class:`ValueError` for a path with anything but letters, digits and ``. _ ~ / -``.
    """
    if not _PATH.fullmatch(path):
        raise ValueError("a path to be signed holds letters, digits and . _ ~ / - alone")
    seconds = int(until.timestamp())
    return f"{path}?until={seconds}&signature={_signature(path, seconds, secret)}"


def check(path: str, query: str, secret: bytes, now: datetime) -> bool:
    """Whether *query* (without its question mark) opens *path* at *now*.

    It must be exactly what :func:`sign` wrote: nothing can ride along. A wrong signature takes as long to see as a
    right one.
    """
    shape = _QUERY.fullmatch(query)
    if shape is None or not _PATH.fullmatch(path):
        return False
    seconds = int(shape[1])
    signed = hmac.compare_digest(_signature(path, seconds, secret), shape[2])
    return signed and now.astimezone(UTC).timestamp() < seconds


def share_secret(environment: MutableMapping[str, str]) -> None:
    """Put a secret into *environment* for the worker processes to come, where no file gives one."""
    if not environment.get("HCC_LINK_SECRET_FILE", "").strip() and shared_secret(environment.get(VARIABLE, "")) is None:
        environment[VARIABLE] = secrets.token_hex(MIN_SECRET_BYTES)


def shared_secret(written: str) -> bytes | None:
    """The secret that :func:`share_secret` wrote; ``None`` for anything else."""
    return bytes.fromhex(written) if re.fullmatch(r"[0-9a-f]{64}", written) else None


def _signature(path: str, seconds: int, secret: bytes) -> str:
    signed = hmac.new(secret, f"hcc-link-1\n{path}\n{seconds}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(signed).rstrip(b"=").decode()
