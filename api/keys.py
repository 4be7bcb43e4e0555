"""What ``hcc keys`` does: makes API keys, and reads the security settings for faults."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date

from pydantic import ValidationError

from api.security import settings
from api.security.callers import SCOPES
from api.security.keys import NewKey, new_key
from engine.errors import Fault


def run(options: argparse.Namespace) -> int:
    """Exit status 0. Raises :class:`~api.security.settings.SettingsRefused` with every fault."""
    sys.stdout.write(_check() if options.action == "check" else _new(options))
    return 0


def _new(options: argparse.Namespace) -> str:
    expires = _day(options.expires) if options.expires else None
    if expires is not None and expires < date.today():
        raise _refused("--expires", f"{expires} has passed.", "Give today or a later day.")
    try:
        made = new_key(options.name, options.scope, expires, options.note)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        message = first["msg"].removeprefix("Value error, ").rstrip(".") + "."
        raise _refused(f"--{first['loc'][0]}", message, "See hcc keys new --help.") from None
    return (
        "The key. It is shown this once; hand it over in a safe way.\n\n"
        f"{made.secret}\n\n"
        "Append to the list under 'keys:' in the file named by HCC_API_KEYS (mode 0600):\n\n"
        f"{_entry(made)}"
    )


def _entry(made: NewKey) -> str:
    entry = made.entry
    lines = [
        f"id: {_quoted(entry.id)}",
        f"name: {_quoted(entry.name)}",
        f"sha256: {_quoted(entry.sha256)}",
        f"scopes: [{', '.join(scope for scope in SCOPES if scope in entry.scopes)}]",
        *([f"expires: {_quoted(entry.expires.isoformat())}"] if entry.expires else []),
        *([f"note: {_quoted(entry.note)}"] if entry.note else []),
    ]
    return "  - " + "\n    ".join(lines) + "\n"


def _quoted(text: str) -> str:
    """In quotes: a name or an id may be all digits."""
    return "'" + text.replace("'", "''") + "'"


def _check() -> str:
    found, faults = settings.read(os.environ)
    if faults:
        raise settings.SettingsRefused(faults)
    lines = [
        f"key    {key.id}  {key.name}  {' '.join(sorted(key.scopes))}"
        + (f"  until {key.expires}" if key.expires else "")
        for key in found.keys
    ] + [f"issuer {one.entry.name}  {' '.join(sorted(one.entry.scopes))}" for one in found.issuers]
    return "".join(f"{line}\n" for line in lines) or "No key and no issuer: nobody may call.\n"


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise _refused("--expires", f"{written!r} is no day.", "Write YYYY-MM-DD.") from None


def _refused(option: str, message: str, remedy: str) -> settings.SettingsRefused:
    return settings.SettingsRefused([Fault("keys.new", option, message, remedy)])
