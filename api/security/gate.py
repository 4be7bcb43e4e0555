"""The gate: tells who calls, or refuses. Default deny; what is not told is not known."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool

from api.security import sessions
from api.security.addresses import counted_as, host_of, is_loopback, web_address
from api.security.callers import Caller, Scope
from api.security.keys import KeyRing
from api.security.keysets import AGAIN_AFTER_FAILURE_SECONDS, KeysUnavailable
from api.security.rates import Rates
from api.security.refusal import Refusal, forbidden, too_many, unauthenticated, unavailable
from api.security.settings import SecuritySettings
from api.security.tokens import Accepted, TokenReader, TokenRefused

DISCOVERY = "/cds-services"
OPEN = Caller("open", frozenset({"assess", "read", "admin"}), "open")
ANONYMOUS = Caller("anonymous", frozenset(), "open")
FirstUse = Callable[[str, str, datetime], bool]
# A proxy adds one of these; open mode behind a proxy would be open to whoever reaches the proxy.
_FORWARDED = frozenset({"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"})
_LOG = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Gate:
    """Built once in each worker, used in one event loop.

    ``first_use(issuer, jti, until)``: whether this token's id is seen for the first time, remembered until *until*
    for all workers; may block, and is called in a thread.
    """

    def __init__(
        self,
        settings: SecuritySettings,
        first_use: FirstUse,
        clock: Callable[[], datetime] = _now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._first_use = first_use
        self._clock = clock
        self._base_path = urlsplit(settings.base_url or "").path
        names = frozenset(one.entry.name for one in settings.issuers)
        self._ring = KeyRing(settings.keys_file, settings.keys, names, monotonic) if settings.keys_file else None
        self._tokens = TokenReader(settings.issuers, monotonic) if settings.issuers else None
        # Ten seconds' worth at once: a ward round opens many charts together.
        self._calls = Rates(settings.rate_per_minute, max(1, settings.rate_per_minute // 6), monotonic)
        self._failures = Rates(settings.failures_per_minute, settings.failures_per_minute, monotonic)
        challenges = ['Bearer realm="hcc-board"'] if self._tokens else []
        self._challenge = ", ".join([*challenges, *(['ApiKey realm="hcc-board"'] if self._ring else [])])

    async def caller(self, method: str, url: str, headers: Mapping[str, str], address: str = "") -> Caller:
        """Who calls *url* (absolute, or its path as this service routes it) from the network address *address*.

        Raises :class:`Refusal`: 401 without good credentials, 403 in open mode for a call that did not come from this
        machine, 429 where a caller asks, or an address fails, too often, 503 where nobody can tell now.
        """
        try:
            caller = await self._known(method, self._routed(url), headers, address)
        except Refusal as refusal:
            # Only failures are held up: who shares an address with a misconfigured system is still let in.
            if refusal.status < 500 and (wait := self._failures.take(counted_as(address))):
                raise too_many("failures", wait) from None
            _LOG.warning("call refused: %d %s", refusal.status, refusal.reason)
            raise
        if wait := self._calls.take(caller.owner):
            _LOG.warning("call refused: 429 calls of %s", caller.name)
            raise too_many("calls", wait)
        return caller

    def sign_in(self, key: str, address: str = "") -> str:
        """The cookie for a browser whose user gave *key*. Raises :class:`Refusal`, 429 where an address fails too often."""
        now = self._clock()
        caller, reason = self._ring.caller(key, now) if self._ring else (None, "key.not_used_here")
        entry = self._ring.entry(key[4:12], now) if self._ring and caller else None
        if entry is None:
            _LOG.warning("sign-in refused: %s", reason)
            if wait := self._failures.take(counted_as(address)):
                raise too_many("failures", wait)
            raise self._unknown(reason)
        until = now + timedelta(minutes=self._settings.session_minutes)
        return sessions.issue(entry.id, entry.sha256, until, self._settings.link_secret)

    def signed_in(self, cookie: str) -> Caller | None:
        """Whose browser sent *cookie*; ``None`` where it has ended or was not issued here. Raises 429 as for any call."""
        now = self._clock()
        entry = self._ring.entry(sessions.key_of(cookie) or "", now) if self._ring else None
        if entry is None or not sessions.holds(cookie, entry.sha256, self._settings.link_secret, now):
            return None
        caller = Caller(entry.name, entry.scopes, "key")
        if wait := self._calls.take(caller.owner):
            raise too_many("calls", wait)
        return caller

    def close(self) -> None:
        """Stop fetching the issuers' keys."""
        if self._tokens is not None:
            self._tokens.close()

    def _routed(self, url: str) -> str:
        """The path of *url* without the part that a reverse proxy takes off."""
        path = url.partition("?")[0] if url.startswith("/") else urlsplit(url).path
        return path.removeprefix(self._base_path) if path.startswith(f"{self._base_path}/") else path

    async def _known(self, method: str, path: str, headers: Mapping[str, str], address: str) -> Caller:
        if self._settings.open:
            return self._on_this_machine(headers, address)
        keys, authorizations = _all(headers, "x-api-key"), _all(headers, "authorization")
        if not keys and not authorizations and self._settings.discovery_open and (method, path) == ("GET", DISCOVERY):
            return ANONYMOUS
        if len(keys) + len(authorizations) != 1:
            # Two credentials would leave open who the caller is.
            raise self._unknown("credentials.several" if keys or authorizations else "credentials.none")
        if keys:
            return self._by_key(keys[0])
        return await self._by_token(authorizations[0], path)

    def _by_key(self, presented: str) -> Caller:
        caller, reason = self._ring.caller(presented, self._clock()) if self._ring else (None, "key.not_used_here")
        if caller is None:
            raise self._unknown(reason)
        return caller

    async def _by_token(self, authorization: str, path: str) -> Caller:
        scheme, _, token = authorization.partition(" ")
        if self._tokens is None or scheme.lower() != "bearer":
            raise self._unknown("token.not_used_here" if self._tokens is None else "token.scheme")
        base = self._settings.base_url
        audience = f"{base}{path}" if base else None
        try:
            accepted = await self._tokens.read(token.strip(), audience, self._clock())
        except TokenRefused as refused:
            raise self._unknown(refused.reason) from None
        except KeysUnavailable:
            raise unavailable("token.keys_unavailable", AGAIN_AFTER_FAILURE_SECONDS) from None
        if not await self._used_first(accepted):
            raise self._unknown("token.replayed")
        return accepted.caller

    async def _used_first(self, accepted: Accepted) -> bool:
        try:
            return await run_in_threadpool(self._first_use, accepted.issuer, accepted.jti, accepted.until)
        except Exception as error:  # noqa: BLE001 - a token that may be a replay is not let in, whatever went wrong
            _LOG.error("the memory of used tokens does not answer (%s)", type(error).__name__)
            raise unavailable("token.memory", 5) from None

    def _on_this_machine(self, headers: Mapping[str, str], address: str) -> Caller:
        """Open mode is for callers on this machine: not for a page that made its name point here, nor for a proxy."""
        hosts = _all(headers, "host")
        if len(hosts) != 1 or not is_loopback(host_of(hosts[0])):
            raise forbidden("open.host")
        if (address and not is_loopback(address)) or any(name.lower() in _FORWARDED for name in headers):
            raise forbidden("open.not_this_machine")
        for origin in _all(headers, "origin"):
            parts = web_address(origin)
            own = parts is not None and parts.netloc == hosts[0]
            if not own and not {"*", origin} & {*self._settings.cors_origins}:
                raise forbidden("open.origin")
        return OPEN

    def _unknown(self, reason: str) -> Refusal:
        return unauthenticated(reason, self._challenge)


def permit(caller: Caller, *scopes: Scope) -> None:
    """Let *caller* pass where it holds one of *scopes*. Raises :class:`Refusal` (403) otherwise."""
    if caller.scopes.isdisjoint(scopes):
        _LOG.warning("call refused: 403 scope of %s", caller.name)
        raise forbidden("scope")


def _all(headers: Mapping[str, str], name: str) -> list[str]:
    """Every value of the header *name*: what is sent twice would be one thing to a proxy and another here."""
    return [value for key, value in headers.items() if key.lower() == name]
