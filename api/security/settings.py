"""Who may call this service, as its operator says in the environment; every fault is told at once."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path

from api.security import files, issuers, keys, links
from api.security.addresses import is_loopback, web_address
from api.security.issuers import TrustedIssuer
from api.security.keys import ApiKey
from engine.errors import Fault, InputRefused

VARIABLES: Mapping[str, str] = {
    "HCC_API_KEYS": "file of the API keys that are accepted (see 'hcc keys new'); owner-only",
    "HCC_JWT_ISSUERS": "file of the issuers whose CDS Hooks tokens are accepted",
    "HCC_BASE_URL": "address under which callers reach the service; https, or http on this machine alone",
    "HCC_OPEN": "1: anybody on this machine may call, without key or token; for trying out",
    "HCC_DISCOVERY_OPEN": "1: GET /cds-services answers without key or token",
    "HCC_CORS_ORIGINS": "web origins whose pages may call, separated by spaces",
    "HCC_TRUSTED_PROXIES": "addresses or networks of the reverse proxies whose X-Forwarded headers are believed",
    "HCC_HSTS": "1: tell browsers to use https alone (Strict-Transport-Security)",
    "HCC_RATE_PER_MINUTE": "calls a minute that one caller may make to one worker (default 12000)",
    "HCC_FAILURES_PER_MINUTE": "failed calls a minute from one address before they are only counted (default 60)",
    "HCC_BODY_SECONDS": "seconds within which a request's body must arrive (default 10)",
    "HCC_REQUEST_SECONDS": "seconds after which a call is given up (default 30)",
    "HCC_LINK_MINUTES": "minutes for which the links on cards open (default 30)",
    "HCC_SESSION_MINUTES": "minutes after which a browser has to sign in again (default 480)",
    "HCC_LINK_SECRET_FILE": "file with the secret that signs links and sessions, at least 32 characters; owner-only",
    links.VARIABLE: "the same, made at start and handed to the workers; not to be set by hand",
}


class SettingsRefused(InputRefused):
    """The settings cannot be used as they stand; nothing was started."""

    heading = "settings refused"


@dataclass(frozen=True, slots=True)
class SecuritySettings:
    """What :func:`read` found. ``base_url`` has no slash at its end; ``link_secret`` is shown by no ``repr``.

    ``keys_file`` is ``None`` where API keys are not used, and ``keys`` what it held when it was read.
    """

    keys_file: Path | None = None
    keys: tuple[ApiKey, ...] = ()
    issuers: tuple[TrustedIssuer, ...] = ()
    base_url: str | None = None
    open: bool = False
    discovery_open: bool = False
    cors_origins: tuple[str, ...] = ()
    trusted_proxies: tuple[str, ...] = ()
    hsts: bool = False
    rate_per_minute: int = 12_000
    failures_per_minute: int = 60
    body_seconds: int = 10
    request_seconds: int = 30
    link_minutes: int = 30
    session_minutes: int = 480
    link_secret: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)


def read(environment: Mapping[str, str]) -> tuple[SecuritySettings, list[Fault]]:
    """The settings in *environment* and in the files it names, and every fault. With faults they are not to be used."""
    given = _Given(environment)
    opened = given.switch("HCC_OPEN")
    base_url = _base_url(given)
    trusted = given.file("HCC_JWT_ISSUERS")
    known, faults = issuers.read(trusted) if trusted else ((), [])
    given.faults += faults
    keys_file = given.file("HCC_API_KEYS")
    entries, faults = keys.read(keys_file, _names(known)) if keys_file else ((), [])
    given.faults += faults
    if opened and (keys_file or trusted):
        named = " and ".join(name for name in ("HCC_API_KEYS", "HCC_JWT_ISSUERS") if given.text(name))
        given.fault("HCC_OPEN", f"asks for open mode, but {named} says who may call.", "Keep one or the other.")
    unbound = [one.entry.name for one in known if not one.entry.audiences]
    if unbound and not base_url and not given.text("HCC_BASE_URL"):
        given.fault(
            "HCC_BASE_URL",
            f"is not set, so a token made for another service could not be told apart (issuer {', '.join(unbound)}).",
            "Set it to the address under which the EHR reaches this service.",
        )
    hsts = given.switch("HCC_HSTS")
    if hsts and not (base_url or "").startswith("https:"):
        given.fault("HCC_HSTS", "needs a service that is reached through https.", "Set HCC_BASE_URL to https://...")
    settings = SecuritySettings(
        keys_file=keys_file,
        keys=entries,
        issuers=known,
        base_url=base_url,
        open=opened,
        discovery_open=given.switch("HCC_DISCOVERY_OPEN"),
        cors_origins=_origins(given, opened),
        trusted_proxies=_proxies(given),
        hsts=hsts,
        rate_per_minute=given.number("HCC_RATE_PER_MINUTE", 12_000, 1, 10_000_000),
        failures_per_minute=given.number("HCC_FAILURES_PER_MINUTE", 60, 1, 1_000_000),
        body_seconds=given.number("HCC_BODY_SECONDS", 10, 1, 600),
        request_seconds=given.number("HCC_REQUEST_SECONDS", 30, 1, 600),
        link_minutes=given.number("HCC_LINK_MINUTES", 30, 1, 24 * 60),
        session_minutes=given.number("HCC_SESSION_MINUTES", 480, 5, 24 * 60),
        link_secret=_link_secret(given),
    )
    return settings, given.faults


def startup_faults(settings: SecuritySettings, host: str) -> list[Fault]:
    """What speaks against listening on *host* (a name or an address) with these settings."""
    if settings.open:
        if is_loopback(host):
            return []
        message = f"open mode lets anybody call who reaches {host}, so it is for this machine alone."
        return [Fault("security.open", "--host", message, "Leave --host out, or say who may call (HCC_API_KEYS).")]
    if not settings.keys and not settings.issuers:
        message = "nobody may call: there is neither an API key nor an issuer of tokens."
        remedy = "Make a key ('hcc keys new') and name its file in HCC_API_KEYS; to try out: hcc serve --open."
        return [Fault("security.nobody", "", message, remedy)]
    if not is_loopback(host) and not (settings.base_url or "").startswith("https:"):
        message = f"is no https address, but {host} can be reached from elsewhere: keys and patients' data need TLS."
        remedy = "Put a reverse proxy with TLS before it and set this to its address; see SECURITY.md."
        return [Fault("security.base_url", "HCC_BASE_URL", message, remedy)]
    return []


class _Given:
    """The variables as they are written, and the faults found in them."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.faults: list[Fault] = []

    def fault(self, name: str, message: str, remedy: str) -> None:
        self.faults.append(Fault(f"security.{name.removeprefix('HCC_').lower()}", name, message, remedy))

    def text(self, name: str) -> str:
        return self._environment.get(name, "").strip()

    def switch(self, name: str) -> bool:
        written = self.text(name)
        if written not in ("", "0", "1"):
            self.fault(name, f"is {written[:40]!r}.", "Write 1, or 0.")
        return written == "1"

    def number(self, name: str, default: int, least: int, most: int) -> int:
        written = self.text(name)
        if not written:
            return default
        number = int(written) if written.isascii() and written.isdecimal() and len(written) < 10 else least - 1
        if not least <= number <= most:
            self.fault(name, f"is {written[:40]!r}.", f"Write a whole number from {least} to {most}.")
            return default
        return number

    def file(self, name: str) -> Path | None:
        written = self.text(name)
        return Path(written) if written else None


def _names(known: tuple[TrustedIssuer, ...]) -> frozenset[str]:
    return frozenset(one.entry.name for one in known)


def _base_url(given: _Given) -> str | None:
    written = given.text("HCC_BASE_URL").rstrip("/")
    if not written:
        return None
    parts = web_address(written)
    if parts is None or parts.query or "?" in written:
        remedy = "Write it like https://hcc.example.org, without user, password, query or fragment."
        given.fault("HCC_BASE_URL", "is not a web address.", remedy)
        return None
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        given.fault("HCC_BASE_URL", "is not https.", "Use https; http is for this machine alone.")
        return None
    return written


def _origins(given: _Given, opened: bool) -> tuple[str, ...]:
    origins: dict[str, None] = {}
    for written in given.text("HCC_CORS_ORIGINS").split():
        if written == "*":
            if opened:
                origins["*"] = None
            else:
                message = "holds '*': pages of any site could call in the name of whoever opens them."
                given.fault("HCC_CORS_ORIGINS", message, "Name each origin; '*' is for open mode alone.")
            continue
        parts = web_address(written)
        shown = repr(written[:80])
        if parts is None or f"{parts.scheme}://{parts.netloc}" != written or written != written.lower():
            message = f"holds {shown}, which is no origin."
            given.fault("HCC_CORS_ORIGINS", message, "Write scheme, host and port alone: https://ehr.example.org")
        elif parts.scheme != "https" and not is_loopback(parts.hostname or ""):
            message = f"holds {shown}, a page that anybody on its way can change."
            given.fault("HCC_CORS_ORIGINS", message, "Use https; http is for this machine alone.")
        else:
            origins[written] = None
    return tuple(origins)


def _proxies(given: _Given) -> tuple[str, ...]:
    proxies = []
    for written in given.text("HCC_TRUSTED_PROXIES").split():
        try:
            network = ip_network(written)
        except ValueError:
            message = f"holds {written[:80]!r}, which is no address or network."
            given.fault("HCC_TRUSTED_PROXIES", message, "Write them like 10.0.0.5 10.1.0.0/24, separated by spaces.")
            continue
        if network.prefixlen == 0:
            message = f"holds {written!r}: then any caller could give itself any address."
            given.fault("HCC_TRUSTED_PROXIES", message, "Name the proxies' own addresses.")
        proxies.append(written)
    return tuple(proxies)


def _link_secret(given: _Given) -> bytes:
    """The secret of the file; else the one that the parent process made; else a new one, for a single process."""
    path = given.file("HCC_LINK_SECRET_FILE")
    if path is None:
        return links.shared_secret(given.text(links.VARIABLE)) or secrets.token_bytes(32)
    faults = files.access_faults(path, secret=True)
    if not faults:
        try:
            secret = path.read_bytes().strip()
        except OSError:
            faults = [Fault("file.unreadable", "", "cannot be read.", "Check the path.", str(path))]
        else:
            if len(secret) >= links.MIN_SECRET_BYTES:
                return secret
            message, remedy = "holds less than 32 characters.", "Make it anew: openssl rand -hex 32"
            faults = [Fault("security.link_secret", "", message, remedy, str(path))]
    given.faults += faults
    return b""
