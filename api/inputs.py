"""What the command line is given: a file or standard input, and the day of the answer."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from engine.errors import Fault, InputRefused


def read_input(file: str, limit: int) -> bytes:
    """What *file* holds, or standard input for ``-``: at most one byte more than *limit*, so that more can be refused.

    Raises :class:`InputRefused` where it cannot be read.
    """
    if file == "-":
        return sys.stdin.buffer.read(limit + 1)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(limit + 1)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise InputRefused(
            [
                Fault(
                    "file.unreadable",
                    "",
                    f"{file}: {reason}.",
                    "Check the path.",
                    message_zh=f"无法读取文件{file}（{reason}）。",
                    remedy_zh="请核对路径。",
                )
            ]
        ) from None


def not_after(day: date, today: date) -> date:
    """*day*. Raises :class:`InputRefused` where it is still to come: nobody knows what will be public then."""
    if day > today:
        raise InputRefused(
            [
                Fault(
                    "as_of.future",
                    "as_of",
                    f"{day} lies in the future.",
                    "Give today or an earlier day.",
                    message_zh=f"{day}晚于今天。",
                    remedy_zh="请写今天或更早的日期。",
                )
            ]
        )
    return day
