"""API keys: 256 random bits under a name. The service keeps only their SHA-256."""

from __future__ import annotations

import hashlib
import hmac
import logging
import re
import secrets
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from api.security import files
from api.security.callers import SCOPES, Caller, Scope
from engine.errors import Fault
from engine.rule_files import Place

_KEY = re.compile(r"hcc_([0-9a-f]{8})_[0-9a-f]{64}")
_LOOK_AGAIN_SECONDS = 1.0
_LOG = logging.getLogger(__name__)


def _text(pattern: str, message: str) -> BeforeValidator:
    """A text of that shape; *message* never repeats it, because somebody may have pasted a key there."""

    def check(value: Any) -> str:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise ValueError(message)
        return value

    return BeforeValidator(check)


def _day(value: Any) -> date:
    try:
        return date.fromisoformat(value if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else "")
    except (TypeError, ValueError):
        raise ValueError("is not a day; write YYYY-MM-DD.") from None


def _scopes(value: Any) -> frozenset[Any]:
    if not isinstance(value, list) or not value or any(scope not in SCOPES for scope in value):
        raise ValueError(f"must be a list of one or more of {', '.join(SCOPES)}.")
    return frozenset(value)


def _not_reserved(name: str) -> str:
    if name in ("open", "anonymous"):
        raise ValueError("is a name that the service itself uses; choose another.")
    return name


Name = Annotated[
    str,
    _text(r"[a-z0-9][a-z0-9._-]{0,63}", "must be lower-case letters, digits, '.', '_' and '-', at most 64."),
    AfterValidator(_not_reserved),
]
Scopes = Annotated[frozenset[Scope], BeforeValidator(_scopes)]


class ApiKey(BaseModel):
    """One entry of the key file. ``expires``: the last day, in UTC, on which it is accepted."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, _text(r"[0-9a-f]{8}", "must be the 8 characters that follow 'hcc_' in the key.")]
    name: Name
    sha256: Annotated[str, _text(r"[0-9a-f]{64}", "must be the SHA-256 of the whole key: 64 digits and letters a-f.")]
    scopes: Scopes
    expires: Annotated[date, BeforeValidator(_day)] | None = None
    note: Annotated[str, _text(r"[^\x00-\x1f\x7f]{0,200}", "must be one line of at most 200 characters.")] | None = None


class KeyFile(BaseModel):
    """The file named by ``HCC_API_KEYS``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    keys: tuple[ApiKey, ...]


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key just made; ``secret`` is its only copy."""

    secret: str
    entry: ApiKey


def new_key(name: str, scopes: Iterable[Scope], expires: date | None = None, note: str | None = None) -> NewKey:
    """A new key and its entry. Raises :class:`pydantic.ValidationError` where the entry would not be accepted."""
    identifier = secrets.token_hex(4)
    secret = f"hcc_{identifier}_{secrets.token_hex(32)}"
    document = {
        "id": identifier,
        "name": name,
        "sha256": hashlib.sha256(secret.encode()).hexdigest(),
        "scopes": list(scopes),
        "expires": expires.isoformat() if expires else None,
        "note": note,
    }
    return NewKey(secret, ApiKey.model_validate({name: value for name, value in document.items() if value is not None}))


def read(path: Path, taken: Collection[str] = ()) -> tuple[tuple[ApiKey, ...], list[Fault]]:
    """The entries of *path*, or none and every fault.

    Ids are unique; a name may have two keys while one replaces the other, but none of the names *taken* by issuers,
    whose records it would see.
    """
    loaded, faults = files.load(path, KeyFile, secret=True)
    if loaded is None:
        return (), faults
    place = Place(path, str(path), faults)
    seen: set[str] = set()
    for number, entry in enumerate(loaded.keys):
        if entry.id in seen:
            message = f"the id {entry.id} stands twice."
            place.report("key.twice", message, "Make a new key with 'hcc keys new'.", ("keys", number, "id"))
        if entry.name in taken:
            message = f"{entry.name} is the name of an issuer."
            place.report("key.name_taken", message, "Choose another name for one of them.", ("keys", number, "name"))
        seen.add(entry.id)
    return ((), faults) if faults else (loaded.keys, [])


class KeyRing:
    """The keys in force. A changed file is taken up within a second; a broken one changes nothing and is logged."""

    def __init__(
        self,
        path: Path,
        entries: Iterable[ApiKey],
        taken: Collection[str] = (),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = path
        self._taken = taken
        self._monotonic = monotonic
        self._looked = monotonic()
        # The file may have changed since it was read, so the first look reads it again.
        self._state: tuple[int, ...] | None = ()
        self._entries = {entry.id: entry for entry in entries}

    def caller(self, presented: str, now: datetime) -> tuple[Caller | None, str]:
        """Whose key *presented* is at *now*; or ``None``, with the reason as a fixed word for the log."""
        self._take_up_changes()
        shape = _KEY.fullmatch(presented) if len(presented) < 100 else None
        entry = self._entries.get(shape[1]) if shape else None
        # What is compared is never the key itself, and the time taken does not tell how much of it was right.
        digest = hashlib.sha256(presented.encode("utf-8", "replace")).hexdigest()
        if not hmac.compare_digest(digest, entry.sha256 if entry else "0" * 64) or entry is None:
            return None, "key.unknown"
        if entry.expires is not None and now.date() > entry.expires:
            return None, "key.expired"
        return Caller(entry.name, entry.scopes, "key"), ""

    def entry(self, identifier: str, now: datetime) -> ApiKey | None:
        """The entry of that id, if it is in force at *now*."""
        self._take_up_changes()
        entry = self._entries.get(identifier)
        return None if entry is None or (entry.expires is not None and now.date() > entry.expires) else entry

    def _take_up_changes(self) -> None:
        now = self._monotonic()
        if now - self._looked < _LOOK_AGAIN_SECONDS:
            return
        self._looked = now
        state = _state_of(self._path)
        if state == self._state:
            return
        self._state = state
        entries, faults = read(self._path, self._taken)
        for fault in faults:
            _LOG.error("the keys stay as they were: %s", fault)
        if not faults:
            self._entries = {entry.id: entry for entry in entries}
            _LOG.info("keys taken up: %d", len(entries))


def _state_of(path: Path) -> tuple[int, ...] | None:
    """What changes when the file does; its mode too, since a file that others can open is refused."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
