"""Days of a record: only whole days count, and they are taken as written, without regard to the time zone."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from api.fhir.map_schema import Window
from api.fhir.resources import Period

_WHOLE = re.compile(r"^(\d{4}-\d{2}-\d{2})(?:$|T)")


def day_of(written: str | None) -> date | None:
    """The day in a FHIR date, dateTime or instant; ``None`` where only a month or a year is given, or no day at all."""
    match = _WHOLE.match(written.strip()) if written else None
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1])
    except ValueError:
        return None


def last_day(moment: str | None, period: Period | None) -> date | None:
    """The day something happened, or the last day of a period."""
    if moment is not None:
        return day_of(moment)
    return day_of(period.end or period.start) if period is not None else None


def first_day_of(window: Window, today: date) -> date:
    """The first day on which an event still counts today."""
    if window.days is not None:
        return today - timedelta(days=window.days)
    month = today.month - 1 - (window.months or 0)
    year, month = today.year + month // 12, month % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def age_on(today: date, born: str | None) -> int | None:
    """Age in completed years; ``None`` where the date of birth leaves it open, or is none."""
    parts = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", born.strip()) if born else None
    if parts is None:
        return None
    year, month, day = (int(part) if part else None for part in parts.groups())
    assert year is not None
    try:
        earliest = date(year, month or 1, day or 1)
        latest = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    if latest > today:
        return None
    ages = {
        today.year - known.year - ((today.month, today.day) < (known.month, known.day)) for known in (earliest, latest)
    }
    return ages.pop() if len(ages) == 1 else None
