"""One finding over time as a small picture, two of which stand side by side on a page."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from api.board.pictures.data import Trend, TrendPoint
from api.board.pictures.svg import (
    DASHED,
    GREY,
    INK,
    NORMAL,
    SMALL,
    Language,
    box,
    line,
    line_height,
    paragraph,
    picture,
    said,
    shape,
    text,
    width_of,
    wrapped,
)
from engine.assessment import Bilingual
from engine.values import plain

WIDTH = 352.0
"""Two beside each other are as wide as the other pictures."""

_MARGIN = 8.0
_RIGHT = 340.0
_HEIGHT = 84.0
_LOG_FROM = 50
_LOG = Bilingual("log scale", "对数刻度")
_BOUND = Bilingual("open diamond, dashed line: only a bound is known", "空心菱形、虚线：仅知界限")
_USED = Bilingual("used in this assessment", "本次评估所用值")
_NOT_USED = Bilingual("not given for this assessment", "本次评估未提供")
_NO_DATE = Bilingual("date not recorded", "日期未记录")


def trend_svg(trend: Trend, lang: Language, prefix: str) -> str:
    """*trend* as SVG. *prefix*: see :func:`.svg.picture`. Raises :class:`ValueError` for a trend without a point."""
    if not trend.points:
        raise ValueError("a trend without a point cannot be drawn")
    scale = _Scale(trend)
    title = wrapped(_title(trend, scale.log, lang), WIDTH - 2 * _MARGIN, NORMAL, bold=True, most=2)
    body = [paragraph(_MARGIN, 18, title, bold=True, whole=_title(trend, scale.log, lang))]
    top = 18 + len(title) * line_height(NORMAL)
    bottom = top + _HEIGHT
    body.extend(_axes(scale, top, bottom))
    body.extend(_curve(trend, scale, top, bottom))
    y = bottom + 4 + 2 * line_height(SMALL)
    for words in _below(trend, lang):
        lines = wrapped(words, WIDTH - 2 * _MARGIN, SMALL, most=3)
        body.append(paragraph(_MARGIN, y + 4, lines, size=SMALL, whole=words))
        y += len(lines) * line_height(SMALL)
    description = ("。" if lang == "zh" else ". ").join(trend_words(trend, lang))
    return picture(prefix, said(trend.label, lang), description, y + _MARGIN, body, width=WIDTH)


def trend_table(trend: Trend, lang: Language) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Each day's value as a table: header and rows. The value in the unit of *trend*, and as it was written."""
    header = (
        ("日期", _value_of(trend, lang), "原始记录") if lang == "zh" else ("day", _value_of(trend, lang), "as written")
    )
    rows = tuple((point.on.isoformat(), _value(point, lang), point.written) for point in trend.points)
    return header, rows


def trend_words(trend: Trend, lang: Language) -> tuple[str, ...]:
    """What the picture shows as sentences."""
    pair, between = ("：", "；") if lang == "zh" else (": ", "; ")
    values = between.join(f"{point.on.isoformat()} {_value(point, lang)}" for point in trend.points)
    return f"{_value_of(trend, lang)}{pair}{values}", _latest(trend, lang)


# --- in words -------------------------------------------------------------------------------------------


def _value_of(trend: Trend, lang: Language) -> str:
    label = said(trend.label, lang)
    if not trend.unit:
        return label
    return f"{label}（{trend.unit}）" if lang == "zh" else f"{label} ({trend.unit})"


def _title(trend: Trend, log: bool, lang: Language) -> str:
    return f"{_value_of(trend, lang)} — {said(_LOG, lang)}" if log else _value_of(trend, lang)


def _value(point: TrendPoint, lang: Language) -> str:
    if point.exact:
        return plain(point.value)
    return f"{point.written}（仅知界限）" if lang == "zh" else f"{point.written} (only a bound is known)"


def _latest(trend: Trend, lang: Language) -> str:
    if trend.latest is None:
        return said(_NOT_USED, lang)
    day = trend.latest_on.isoformat() if trend.latest_on else said(_NO_DATE, lang)
    value = said(trend.latest, lang)
    return f"{said(_USED, lang)}：{value}（{day}）" if lang == "zh" else f"{said(_USED, lang)}: {value} ({day})"


def _below(trend: Trend, lang: Language) -> Iterator[str]:
    yield _latest(trend, lang)
    bounds = [point for point in trend.points if not point.exact]
    if bounds:
        pair, between = ("：", "；") if lang == "zh" else (": ", "; ")
        shown = between.join(f"{point.on.isoformat()} {point.written}" for point in bounds)
        yield f"{said(_BOUND, lang)}{pair}{shown}"


# --- drawing --------------------------------------------------------------------------------------------


class _Scale:
    """Days and values of one trend as shares of the picture's width and height."""

    def __init__(self, trend: Trend) -> None:
        values = [point.value for point in trend.points]
        self.low, self.high = min(values), max(values)
        self.first, self.last = trend.points[0].on, trend.points[-1].on
        self.log = self.low > 0 and self.high >= self.low * _LOG_FROM

    def across(self, point: TrendPoint) -> float:
        """From 0 (first day) to 1 (last day); a single day stands in the middle."""
        days = (self.last - self.first).days
        return (point.on - self.first).days / days if days else 0.5

    def up(self, value: Decimal) -> float:
        """From 0 (lowest) to 1 (highest); a value that never changes stands in the middle."""
        if self.low == self.high:
            return 0.5
        if self.log:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return float((value - self.low) / (self.high - self.low))


def _gutter(scale: _Scale) -> float:
    """Where the curve begins: right of the widest value."""
    return _MARGIN + max(width_of(plain(value), SMALL) for value in (scale.low, scale.high)) + 10


def _place(point: TrendPoint, scale: _Scale, top: float, bottom: float) -> tuple[float, float]:
    left = _gutter(scale) + 8
    return left + scale.across(point) * (_RIGHT - 8 - left), bottom - 8 - scale.up(point.value) * (bottom - top - 16)


def _axes(scale: _Scale, top: float, bottom: float) -> Iterator[str]:
    left = _gutter(scale)
    yield line(left, top, left, bottom)
    yield line(left, bottom, _RIGHT, bottom)
    for value in dict.fromkeys((scale.low, scale.high)):
        y = bottom - 8 - scale.up(value) * (bottom - top - 16)
        yield line(left - 4, y, left, y)
        yield text(left - 6, y + 4, plain(value), size=SMALL, anchor="end")
        yield line(left, y, _RIGHT, y, width=0.5, dash="1 4", stroke=GREY)
    y = bottom + 4 + SMALL
    if scale.first == scale.last:
        yield text((left + _RIGHT) / 2, y, scale.first.isoformat(), size=SMALL, anchor="middle")
    else:
        yield text(left, y, scale.first.isoformat(), size=SMALL)
        yield text(_RIGHT, y, scale.last.isoformat(), size=SMALL, anchor="end")


def _curve(trend: Trend, scale: _Scale, top: float, bottom: float) -> Iterator[str]:
    places = [_place(point, scale, top, bottom) for point in trend.points]
    for (first, (x1, y1)), (second, (x2, y2)) in pairwise(zip(trend.points, places, strict=True)):
        yield line(x1, y1, x2, y2, width=1.4, dash=None if first.exact and second.exact else DASHED)
    for point, (x, y) in zip(trend.points, places, strict=True):
        if point.exact:
            yield box(x - 3.5, y - 3.5, 7, 7, fill=INK)
        else:
            yield shape([(x - 6, y), (x, y - 6), (x + 6, y), (x, y + 6)], fill="#ffffff", weight=1.6)
