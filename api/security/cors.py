"""Which pages of other origins may call from a browser."""

from __future__ import annotations

from typing import Any

from api.security.settings import SecuritySettings

EXPOSED = ("X-Knowledge-Base", "X-Engine-Version", "X-Request-ID", "Retry-After", "Location")


def cors(settings: SecuritySettings) -> dict[str, Any] | None:
    """The arguments of Starlette's ``CORSMiddleware``; ``None`` where no origin is named.

    Credentials in the browser's own sense (cookies, client certificates) are never allowed: keys and tokens are sent
    by the page itself. A page of a named origin may call into a private network, where hospitals keep services; any
    page may not.
    """
    if not settings.cors_origins:
        return None
    anyone = "*" in settings.cors_origins
    return {
        "allow_origins": ("*",) if anyone else settings.cors_origins,
        "allow_methods": ("GET", "POST"),
        "allow_headers": ("Authorization", "Content-Type", "X-API-Key"),
        "allow_credentials": False,
        "allow_private_network": not anyone,
        "expose_headers": EXPOSED,
        "max_age": 600,
    }
