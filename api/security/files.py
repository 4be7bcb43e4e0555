"""Reading the files that say who may call; none is believed that somebody else could have written."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from engine.errors import Fault
from engine.rule_files import RuleFiles

MAX_BYTES = 1024 * 1024
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_OTHERS_ANY = stat.S_IRWXG | stat.S_IRWXO
Model = TypeVar("Model", bound=BaseModel)


def access_faults(path: Path, *, secret: bool) -> list[Fault]:
    """What speaks against reading *path*: missing, too large, or open to others than its owner.

    A *secret* file may be opened by its owner alone (mode 0600 or 0400); any other must not be writable by others.
    """
    try:
        found = path.stat()
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        return [Fault("file.unreadable", "", f"cannot be read: {reason}.", "Check the path.", str(path))]
    if not stat.S_ISREG(found.st_mode):
        return [Fault("file.unreadable", "", "is not a file.", "Check the path.", str(path))]
    faults = []
    if found.st_size > MAX_BYTES:
        faults.append(
            Fault("file.too_large", "", f"is larger than {MAX_BYTES // 1024} KB.", "Check the path.", str(path))
        )
    mode = stat.S_IMODE(found.st_mode)
    if mode & (_OTHERS_ANY if secret else _OTHERS_WRITE):
        what, wanted = ("opened", "600") if secret else ("written", "go-w")
        message = f"can be {what} by others than its owner (mode {mode:04o})."
        faults.append(Fault("file.permissions", "", message, f"Run: chmod {wanted} {path}", str(path)))
    return faults


def load(path: Path, model: type[Model], *, secret: bool) -> tuple[Model | None, list[Fault]]:
    """The YAML file *path* as *model*, or ``None`` with every fault, each with file and line."""
    faults = access_faults(path, secret=secret)
    if faults:
        return None, faults
    files = RuleFiles(path)
    loaded: Model | None = None
    try:
        loaded = files.load(path, model)
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        files.faults.append(Fault("file.unreadable", "", f"cannot be read: {reason}.", "Check the path."))
    return loaded, [replace(fault, file=str(path)) for fault in files.faults]
