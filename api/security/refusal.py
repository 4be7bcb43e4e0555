"""A call that is not served, told in words that give nothing away."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil


class Refusal(Exception):
    """Ends a call.

    ``status``, ``title``, ``code`` (stable) and ``headers`` are for the answer, and are the same whatever was wrong
    with a key or token. ``reason``, a fixed dotted word, is for logs and metrics alone. Nothing of a key, a token or
    its claims is in any of them.
    """

    def __init__(
        self, status: int, code: str, title: str, reason: str, headers: Mapping[str, str] | None = None
    ) -> None:
        self.status = status
        self.code = code
        self.title = title
        self.reason = reason
        self.headers = dict(headers or {})
        super().__init__(title)


def unauthenticated(reason: str, challenge: str) -> Refusal:
    """401: no credentials, or such as are not accepted; the caller is not told which."""
    return Refusal(401, "unauthenticated", "Not authenticated", reason, {"WWW-Authenticate": challenge})


def forbidden(reason: str) -> Refusal:
    """403: known, but not allowed this."""
    return Refusal(403, "forbidden", "Not allowed", reason)


def too_many(reason: str, seconds: float) -> Refusal:
    """429: may be tried again after *seconds*."""
    return Refusal(429, "too-many-requests", "Too many requests", reason, _after(seconds))


def unavailable(reason: str, seconds: float) -> Refusal:
    """503: cannot be decided or done now; may be tried again after *seconds*."""
    return Refusal(503, "unavailable", "Temporarily unavailable", reason, _after(seconds))


def _after(seconds: float) -> dict[str, str]:
    return {"Retry-After": str(max(1, ceil(seconds)))}
