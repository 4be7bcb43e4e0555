"""How a site runs the CDS Hooks services, read from the environment; every fault at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from engine.errors import Fault

Language: TypeAlias = Literal["zh", "en"]

SERVERS = "HCC_FHIR_SERVERS"
TIMEOUT = "HCC_FHIR_TIMEOUT"
LANGUAGE = "HCC_HOOK_LANG"
BASE = "HCC_BASE_URL"
MAX_BYTES = "HCC_PREFETCH_MAX_BYTES"
VARIABLES: Mapping[str, str] = {
    SERVERS: "FHIR base URLs that may be called for what a prefetch left out, apart by spaces; none if not set.",
    TIMEOUT: "Seconds that all calls to a FHIR server may take together, 0.05 to 10 (default 0.4).",
    LANGUAGE: "Language of cards where a request prefers none: zh or en (default en).",
    BASE: "Address at which this service is reached, for links and sources of cards: https://host/path.",
    MAX_BYTES: "Largest body of a hook call, and largest total read from a FHIR server, in bytes (default 2097152).",
}
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_LEAST_BYTES, _MOST_BYTES = 64 * 1024, 64 * 1024 * 1024
_SHORTEST, _LONGEST = Decimal("0.05"), Decimal(10)


@dataclass(frozen=True, slots=True)
class HookSettings:
    """``fhir_servers``: base URLs without a trailing slash. ``fhir_timeout``: seconds for all calls together.

    ``base_url``: without a trailing slash; without it cards carry no links. ``max_bytes``: of a hook call's body, and of
    everything read from a FHIR server for one call.
    """

    fhir_servers: frozenset[str] = frozenset()
    fhir_timeout: float = 0.4
    language: Language = "en"
    base_url: str | None = None
    max_bytes: int = 2 * 1024 * 1024


def read(environment: Mapping[str, str]) -> tuple[HookSettings, list[Fault]]:
    """The settings in *environment*, and every fault; what is faulty has its default in the settings."""
    faults: list[Fault] = []
    default = HookSettings()

    def text(name: str) -> str:
        return environment.get(name, "").strip()

    servers = {
        url: base_url(url, SERVERS, faults) for url in re.split(r"[\s,]+", environment.get(SERVERS, "")) if url
    }.values()
    language = text(LANGUAGE) or default.language
    if language not in ("zh", "en"):
        faults.append(Fault("hooks.language", LANGUAGE, f"is {language[:20]!r}.", "Write zh or en."))
        language = default.language
    settings = HookSettings(
        frozenset(url for url in servers if url is not None),
        _seconds(text(TIMEOUT), faults),
        "zh" if language == "zh" else "en",
        base_url(text(BASE), BASE, faults) if text(BASE) else None,
        _bytes(text(MAX_BYTES), faults),
    )
    return settings, faults


def base_url(written: str, variable: str, faults: list[Fault]) -> str | None:
    """*written* without its trailing slash, or ``None`` and a fault: https, or http on the loopback address."""
    try:
        parts = urlsplit(written)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if host is None or parts.scheme not in ("http", "https") or parts.query or parts.fragment or "@" in parts.netloc:
        remedy = "Write an address such as https://host/path, without user, query or fragment."
        faults.append(Fault("hooks.url", variable, "holds something that is no absolute address.", remedy))
        return None
    if parts.scheme == "http" and host not in LOOPBACK:
        message = f"would reach {host[:80]} unencrypted."
        faults.append(Fault("hooks.url_plain", variable, message, "Write https; http is for this machine alone."))
        return None
    return written.rstrip("/")


def _seconds(written: str, faults: list[Fault]) -> float:
    if not written:
        return HookSettings().fhir_timeout
    try:
        seconds = Decimal(written)
    except InvalidOperation:
        seconds = Decimal("NaN")
    if seconds.is_nan() or not _SHORTEST <= seconds <= _LONGEST:
        remedy = f"Write seconds from {_SHORTEST} to {_LONGEST}, such as 0.4."
        faults.append(Fault("hooks.timeout", TIMEOUT, f"is {written[:20]!r}.", remedy))
        return HookSettings().fhir_timeout
    return float(seconds)


def _bytes(written: str, faults: list[Fault]) -> int:
    if not written:
        return HookSettings().max_bytes
    if not (written.isdecimal() and len(written) < 12 and _LEAST_BYTES <= int(written) <= _MOST_BYTES):
        remedy = f"Write a whole number of bytes from {_LEAST_BYTES} to {_MOST_BYTES}."
        faults.append(Fault("hooks.max_bytes", MAX_BYTES, f"is {written[:20]!r}.", remedy))
        return HookSettings().max_bytes
    return int(written)
