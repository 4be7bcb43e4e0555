"""Where the record is kept, from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from api.store.address import read_url
from api.store.records import StoreUnavailable
from engine.errors import Fault

DATABASE = "HCC_DATABASE"
UPGRADE = "HCC_DATABASE_UPGRADE"
RETENTION = "HCC_RETENTION_DAYS"
_LONGEST = 36525

VARIABLES: Mapping[str, str] = {
    DATABASE: "where answers are kept: sqlite:////path/to/file or postgresql://user@host/database "
    "(default: a file in ~/.local/state/hcc-board)",
    UPGRADE: "0: do not create or bring up to date the database at start; run 'hcc audit upgrade' instead",
    RETENTION: "days that content is kept; taken out by a daily 'hcc audit retain', not by the service (default: for ever)",
}


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """``url``: of the database, with its password if it has one: never to be shown. ``upgrade``: at start.
    ``retention_days``: what ``hcc audit retain`` takes where no number is given; ``None``: for ever."""

    url: str
    upgrade: bool = True
    retention_days: int | None = None


def read(environment: Mapping[str, str] = os.environ) -> tuple[StoreSettings, list[Fault]]:
    """The settings in *environment*, and everything that is wrong with them. No message repeats the URL."""
    faults: list[Fault] = []
    url = environment.get(DATABASE, "").strip() or default_url(environment)
    try:
        read_url(url)
    except StoreUnavailable as refused:
        faults += refused.faults
    upgrade = environment.get(UPGRADE, "").strip()
    if upgrade not in ("", "0", "1"):
        faults.append(Fault("record.upgrade", UPGRADE, "is neither 0 nor 1.", "Write 0, or leave it out."))
    return StoreSettings(url, upgrade != "0", _days(environment.get(RETENTION, "").strip(), faults)), faults


def default_url(environment: Mapping[str, str] = os.environ) -> str:
    """The file where answers are kept if nothing else is said."""
    home = environment.get("HOME", "").strip() or str(Path.home())
    state = environment.get("XDG_STATE_HOME", "").strip() or f"{home}/.local/state"
    return f"sqlite:///{state}/hcc-board/record.sqlite3"


def _days(written: str, faults: list[Fault]) -> int | None:
    if not written:
        return None
    if written.isascii() and written.isdecimal() and len(written) <= 5 and 1 <= int(written) <= _LONGEST:
        return int(written)
    message = f"is no number of days from 1 to {_LONGEST}."
    faults.append(Fault("record.retention", RETENTION, message, "Write whole days, or leave it out to keep all."))
    return None
