"""The lifecycle file: how long what was checked counts as checked."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from engine.schema.common import Strict, Text

Months = Annotated[int, Field(ge=1, le=120)]


class Intervals(Strict):
    """Months from the day an entry was checked to the day by which it is to be read again, by kind of entry."""

    guideline: Months
    review: Months
    consensus: Months
    trial_report: Months
    study: Months
    statement: Months
    caution: Months
    staging: Months


class LifecycleFile(Strict):
    """``rules/lifecycle.yaml``. ``note`` says whose choice the intervals are; an entry's own ``review_due`` goes first."""

    note: Text
    months: Intervals
