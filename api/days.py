"""A day that was asked for and is none."""

from __future__ import annotations

from engine.errors import Fault


def no_day(path: str) -> Fault:
    """What stands at *path* is no day of the calendar, or is not written as one."""
    return Fault(
        "value.date",
        path,
        "is not a day of the calendar.",
        "Write YYYY-MM-DD.",
        message_zh="不是日历上的日期。",
        remedy_zh="请按“年-月-日”写，如2026-03-31。",
    )
