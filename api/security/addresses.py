"""Web and network addresses as they are written in settings and headers."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address
from urllib.parse import SplitResult, urlsplit


def web_address(text: str) -> SplitResult | None:
    """*text* as an ``http`` or ``https`` address with a host; ``None`` for anything else.

    Also ``None`` where it holds a user, a password, a fragment, spaces or control characters.
    """
    if not text.isascii() or any(character <= " " or character in "\\\x7f" for character in text):
        return None
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if sound and "@" not in parts.netloc and not parts.fragment else None


def is_loopback(host: str) -> bool:
    """Whether *host* (a name or an address, without port) is this machine and reachable from it alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def host_of(header: str) -> str:
    """The host in a ``Host`` header, without its port; empty where it cannot be read."""
    parts = web_address(f"http://{header}")
    return "" if parts is None or parts.path or parts.query else parts.hostname or ""


def counted_as(address: str) -> str:
    """The address under which failures are counted: of IPv6 the network (/64), since one machine has many."""
    try:
        found = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        mapped = found.ipv4_mapped
        return str(mapped) if mapped else str(IPv6Address(int(found) >> 64 << 64)) + "/64"
    return str(found)
