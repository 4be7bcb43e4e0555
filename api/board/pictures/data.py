"""What the pictures show. Made from an answer and a profile; how it is drawn stands in the modules beside this one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from engine.assessment import Bilingual


@dataclass(frozen=True, slots=True)
class Interval:
    """A value with its 95 % confidence interval where one is printed. ``not_reached``: a median not estimable yet."""

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    not_reached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ForestRow:
    """One comparison of one trial.

    ``regimens``: names of the candidates that rest on it. ``control``: what the comparator was. ``hazard_ratio``:
    ``None`` where the texts print none. Medians in months. ``differs``: how many criteria of the trial's population
    this patient does not meet. ``verified``: every figure was found in a text at hand. ``conditional``: for this patient
    the regimen is no candidate unless an exclusion that is not known is ruled out.
    """

    regimens: tuple[Bilingual, ...]
    study_id: str
    study: str
    randomised: bool
    control: Bilingual
    hazard_ratio: Interval | None
    experimental: Interval | None
    control_median: Interval | None
    cut: str
    published: str
    directness: Literal["direct", "indirect", "unknown", "no_study"]
    differs: int
    verified: bool
    conditional: bool


@dataclass(frozen=True, slots=True)
class ForestGroup:
    """Trials with the same comparator in the same setting: the only ones drawn on one axis."""

    control: Bilingual
    setting: Bilingual
    rows: tuple[ForestRow, ...]


@dataclass(frozen=True, slots=True)
class Forest:
    """One endpoint across the candidates. ``not_drawn``: what has no comparable figure, each with the reason."""

    endpoint: Literal["os", "pfs"]
    title: Bilingual
    groups: tuple[ForestGroup, ...]
    not_drawn: tuple[Bilingual, ...]
    warning: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineItem:
    """One treatment. Without a start it is drawn where its order puts it, and its date is said to be unknown.

    ``ended``: why; ``None`` where that is not recorded. ``response``: best response with the criteria, as recorded.
    """

    name: Bilingual
    kind: Literal["systemic", "procedure"]
    setting: Bilingual
    start: date | None
    end: date | None
    ongoing: bool
    ended: Bilingual | None
    response: str | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Treatment so far. ``known``: whether the record says what was given at all; an empty one then says: none.

    ``left_open``: what the record does not say, though it says something of other treatment.
    """

    known: bool
    items: tuple[TimelineItem, ...]
    today: date
    left_open: tuple[Bilingual, ...] = ()


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One day's value. ``exact`` is false where only a bound is known (``> 1210``)."""

    on: date
    value: Decimal
    written: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Trend:
    """One finding over time, in ``unit``. ``latest``: the value the assessment was made with, as read; ``None`` unknown."""

    field: str
    label: Bilingual
    unit: str
    points: tuple[TrendPoint, ...]
    latest: Bilingual | None
    latest_on: date | None
