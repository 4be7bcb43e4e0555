"""Treatment over time: a bar for a line, a diamond for a single day; dates, response and reason for ending in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from api.board.pictures.data import Timeline, TimelineItem
from api.board.pictures.svg import (
    DASHED,
    FAINT,
    LARGE,
    NORMAL,
    SMALL,
    WIDTH,
    Language,
    box,
    line,
    line_height,
    paragraph,
    picture,
    said,
    shape,
    text,
    triangle,
    width_of,
    wrapped,
)
from engine.assessment import Bilingual

_MARGIN = 8.0
_NAME_WIDTH = 330.0
_LEFT, _RIGHT = 356.0, 700.0
_GAP = 10.0
_LEAST_BAR = 3.0

_TITLE = Bilingual("Treatment so far", "治疗经过")
_NONE = Bilingual(
    "No earlier treatment is recorded: the record says that there was none.", "既往未接受治疗（记录明确为无）。"
)
_UNKNOWN = Bilingual("What treatment was given is not recorded.", "未记录既往治疗。")
_DATE_UNKNOWN = Bilingual("date not recorded", "日期未记录")
_ONGOING = Bilingual("ongoing", "治疗中")
_END_UNKNOWN = Bilingual("end not recorded", "结束日期未记录")
_START_UNKNOWN = Bilingual("start not recorded", "开始日期未记录")
_RESPONSE = Bilingual("best response", "最佳疗效")
_REASON_UNKNOWN = Bilingual("why it ended is not recorded", "停止原因未记录")
_TODAY = Bilingual("day of this sheet", "制表日")


def timeline_svg(timeline: Timeline, lang: Language, prefix: str) -> str:
    """*timeline* as SVG. *prefix*: see :func:`.svg.picture`."""
    y = 22.0
    body = [text(_MARGIN, y, said(_TITLE, lang), size=LARGE, bold=True)]
    y += 14
    plain = [_nothing(timeline, lang)] if not timeline.items else []
    axis = _Axis.of(timeline)
    for item in timeline.items:
        name, rest = _texts(item, lang)
        height = len(name) * line_height(NORMAL) + len(rest) * line_height(SMALL)
        body.append(paragraph(_MARGIN, y + NORMAL, name, bold=True, whole=said(item.name, lang)))
        body.append(
            paragraph(_MARGIN, y + NORMAL + len(name) * line_height(NORMAL), rest, size=SMALL, whole=_rest(item, lang))
        )
        body.extend(_bar(item, axis, y + height / 2, lang) if axis else _undated(y + height / 2, lang))
        y += height + _GAP
        body.append(line(_MARGIN, y - _GAP / 2, WIDTH - _MARGIN, y - _GAP / 2, width=0.5, stroke=FAINT))
    if axis:
        body.extend(axis.drawn(y, lang))
        y += 2 * line_height(SMALL) + 8
    for words in [*plain, *(said(item, lang) for item in timeline.left_open)]:
        lines = wrapped(words, WIDTH - 2 * _MARGIN)
        body.append(paragraph(_MARGIN, y + NORMAL, lines))
        y += len(lines) * line_height(NORMAL) + 4
    description = ("。" if lang == "zh" else ". ").join(timeline_words(timeline, lang))
    return picture(prefix, said(_TITLE, lang), description, y + _MARGIN, body)


def timeline_words(timeline: Timeline, lang: Language) -> tuple[str, ...]:
    """What the picture shows as sentences, one for each treatment, and what is left open."""
    between = "；" if lang == "zh" else "; "
    told = [f"{said(item.name, lang)}{between}{_rest(item, lang)}" for item in timeline.items]
    plain = [] if timeline.items else [_nothing(timeline, lang)]
    return (*told, *plain, *(said(item, lang) for item in timeline.left_open))


# --- in words -------------------------------------------------------------------------------------------


def _nothing(timeline: Timeline, lang: Language) -> str:
    return said(_NONE if timeline.known else _UNKNOWN, lang)


def _when(item: TimelineItem, lang: Language) -> str:
    start, end = item.start, item.end
    to = "至" if lang == "zh" else " to "
    if start is None and end is None:
        return said(_DATE_UNKNOWN, lang) + (f"{to}{said(_ONGOING, lang)}" if item.ongoing else "")
    if start is not None and start == end:
        return start.isoformat()
    last = said(_ONGOING, lang) if item.ongoing else end.isoformat() if end else said(_END_UNKNOWN, lang)
    return f"{start.isoformat() if start else said(_START_UNKNOWN, lang)}{to}{last}"


def _rest(item: TimelineItem, lang: Language) -> str:
    parts = [said(item.setting, lang), _when(item, lang)]
    if item.response:
        parts.append(f"{said(_RESPONSE, lang)}{'：' if lang == 'zh' else ': '}{item.response}")
    if item.ended is not None:
        parts.append(said(item.ended, lang))
    elif item.kind == "systemic" and not item.ongoing:
        parts.append(said(_REASON_UNKNOWN, lang))
    return ("；" if lang == "zh" else "; ").join(parts)


def _texts(item: TimelineItem, lang: Language) -> tuple[list[str], list[str]]:
    return (
        wrapped(said(item.name, lang), _NAME_WIDTH, NORMAL, bold=True, most=3),
        wrapped(_rest(item, lang), _NAME_WIDTH, SMALL, most=6),
    )


# --- drawing --------------------------------------------------------------------------------------------


class _Axis:
    """Days on a line from the first day recorded to the day of the sheet."""

    def __init__(self, first: date, last: date) -> None:
        self.first, self.last = first, last
        self._days = max(1, (last - first).days)

    @staticmethod
    def of(timeline: Timeline) -> _Axis | None:
        """The axis for *timeline*; ``None`` where no day is recorded."""
        days = [day for item in timeline.items for day in (item.start, item.end) if day is not None]
        return _Axis(min(days), max([*days, timeline.today])) if days else None

    def at(self, day: date) -> float:
        """Where *day* stands."""
        return _LEFT + (day - self.first).days / self._days * (_RIGHT - _LEFT)

    def drawn(self, bottom: float, lang: Language) -> Iterator[str]:
        """Both ends, and as many beginnings of years as there is room for."""
        yield line(_LEFT, bottom, _RIGHT, bottom)
        taken = [(_LEFT, _LEFT + width_of("0000-00-00", SMALL)), (_RIGHT - width_of("0000-00-00", SMALL), _RIGHT)]
        yield text(_LEFT, bottom + 4 + SMALL, self.first.isoformat(), size=SMALL)
        yield text(_RIGHT, bottom + 4 + SMALL, self.last.isoformat(), size=SMALL, anchor="end")
        yield text(_RIGHT, bottom + 4 + SMALL + line_height(SMALL), said(_TODAY, lang), size=SMALL, anchor="end")
        for year in range(self.first.year + 1, self.last.year + 1):
            x, half = self.at(date(year, 1, 1)), width_of("0000", SMALL) / 2
            if all(x + half + 6 < left or x - half - 6 > right for left, right in taken):
                taken.append((x - half, x + half))
                yield line(x, bottom - 4, x, bottom + 4)
                yield text(x, bottom + 4 + SMALL, str(year), size=SMALL, anchor="middle")


def _undated(y: float, lang: Language) -> Iterator[str]:
    yield text((_LEFT + _RIGHT) / 2, y + 4, said(_DATE_UNKNOWN, lang), size=SMALL, anchor="middle")


def _bar(item: TimelineItem, axis: _Axis, y: float, lang: Language) -> Iterator[str]:
    start, end = item.start, item.end
    if start is None and end is None:
        yield from _undated(y, lang)
        return
    if start is not None and (start == end or (end is None and item.kind == "procedure" and not item.ongoing)):
        x = axis.at(start)
        yield shape([(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)])
        return
    left = axis.at(start) if start else _LEFT
    right = axis.at(end) if end else _RIGHT
    width = max(right - left, _LEAST_BAR)
    if start is not None and (end is not None or item.ongoing):
        filled = "#4d4d4d" if item.kind == "systemic" else "#ffffff"
        yield box(left, y - 6, width - (8 if item.ongoing and width > 12 else 0), 12, fill=filled, weight=1.2)
        if item.ongoing:
            yield triangle(_RIGHT + 6, y, "right", size=8)
    else:  # one end is not known
        yield box(left, y - 6, width, 12, fill="#ffffff", weight=1.2, dash=DASHED)
