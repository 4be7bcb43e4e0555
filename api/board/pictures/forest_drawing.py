"""A forest plot: one axis for each comparator and setting, log scale, everything it shows also in words."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from api.board.pictures.data import Forest, ForestGroup, ForestRow, Interval
from api.board.pictures.svg import (
    DASHED,
    GREY,
    INK,
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
    wrapped,
)
from engine.assessment import Bilingual
from engine.catalogue import as_printed

A4 = 960.0
"""How high a picture may be to be legible on one A4 page across its width, in units of the picture."""

_MARGIN = 8.0
_NAME, _NAME_WIDTH = 8.0, 232.0
_MEDIANS, _MEDIANS_WIDTH = 248.0, 104.0
_LEFT, _RIGHT = 364.0, 572.0
_RATIO, _RATIO_WIDTH = 586.0, 126.0
_LEAST, _MOST = 0.25, 4.0
_TICKS = ("0.25", "0.5", "1", "2", "4")
_GAP = 8.0

_MEDIAN = Bilingual("median, months", "中位数（月）")
_ARMS = Bilingual("tested v comparator", "试验组对对照组")
_HAZARD = Bilingual("HR (95 % CI)", "风险比（95% CI）")
_TRIAL = Bilingual("trial; regimen", "试验；方案")
_BETTER = (Bilingual("tested better", "试验组更优"), Bilingual("comparator better", "对照组更优"))
_NO_RATIO = Bilingual("HR not printed", "未印出HR")
_NO_INTERVAL = Bilingual("interval not printed", "未印出区间")
_NOT_REACHED = Bilingual("not reached", "未达到")
_NOT_PRINTED = Bilingual("not printed", "未印出")
_NOT_RANDOMISED = Bilingual("not randomised", "非随机")
_CONDITIONAL = Bilingual("CONDITIONAL: conditions not known yet", "附条件可考虑（条件未明）")
_UNVERIFIED = Bilingual("figures not all checked against a text", "数据未全部经文本核对")
_DIRECT = Bilingual("direct", "直接证据")
_DIRECTNESS_OPEN = Bilingual("directness not known", "直接性未知")
_PUBLISHED = Bilingual("published", "发表于")
_VERSUS = Bilingual("v ", "对照：")
_LOG = Bilingual("hazard ratio, log scale", "风险比（对数刻度）")


def forest_svg(forest: Forest, lang: Language, prefix: str) -> str:
    """*forest* as SVG, as high as it needs to be; see :func:`sheets` for pages. *prefix*: see :func:`.svg.picture`."""
    body, y = _head(forest, lang)
    for group in forest.groups:
        drawn, y = _group(group, y, lang)
        body.extend(drawn)
    return picture(prefix, said(forest.title, lang), _description(forest, lang), y + _MARGIN, body)


def sheets(forest: Forest, lang: Language, height: float = A4) -> tuple[Forest, ...]:
    """*forest* cut into pieces of which each is drawn no higher than *height*; what is not drawn goes with the last.

    A group is cut only where it is higher than a whole sheet, a row never.
    """
    _, top = _head(forest, lang)
    pieces: list[list[ForestGroup]] = [[]]
    y = top
    for group in forest.groups:
        around = _head_of_group(group, lang) + _foot_of_group(group) + _MARGIN
        needed = [_Row.of(row, lang).height for row in group.rows]
        if pieces[-1] and y + around + sum(needed) > height:
            pieces.append([])
            y = top
        rows: list[ForestRow] = []
        y += around
        for row, high in zip(group.rows, needed, strict=True):
            if rows and y + high > height:
                pieces[-1].append(replace(group, rows=tuple(rows)))
                pieces.append([])
                rows, y = [], top + around
            rows.append(row)
            y += high
        pieces[-1].append(replace(group, rows=tuple(rows)))
    last = len(pieces) - 1
    return tuple(
        replace(forest, groups=tuple(groups), not_drawn=forest.not_drawn if index == last else ())
        for index, groups in enumerate(pieces)
    )


def forest_table(forest: Forest, lang: Language) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What the picture shows as a table: header and rows."""
    zh = lang == "zh"
    header = (
        ("情形", "对照", "试验", "方案", "中位数（月，试验组对对照组）", "风险比（95% CI）", "对该患者", "说明", "发表日期")
        if zh
        else ("setting", "comparator", "trial", "regimen", "median in months (tested v comparator)",
              "hazard ratio (95 % CI)", "for this patient", "remarks", "published")
    )  # fmt: skip
    rows = tuple(
        (
            said(group.setting, lang),
            said(row.control, lang),
            row.study,
            _regimens(row, lang),
            _medians(row, lang),
            _ratio(row, lang),
            _applies(row, lang),
            ("；" if zh else "; ").join(_remarks(row, lang)) or ("无" if zh else "none"),
            row.published,
        )
        for group in forest.groups
        for row in group.rows
    )
    return header, rows


# --- in words -------------------------------------------------------------------------------------------


def _regimens(row: ForestRow, lang: Language) -> str:
    return ("、" if lang == "zh" else ", ").join(said(name, lang) for name in row.regimens)


def _median(value: Interval | None, lang: Language) -> str:
    if value is None:
        return said(_NOT_PRINTED, lang)
    if value.value is None:
        return said(_NOT_REACHED, lang)
    if value.low is None or value.high is None:
        return as_printed(value.value)
    return f"{as_printed(value.value)} ({as_printed(value.low)}–{as_printed(value.high)})"


def _medians(row: ForestRow, lang: Language) -> str:
    if row.experimental is None and row.control_median is None:
        return said(_NOT_PRINTED, lang)
    between = " 对 " if lang == "zh" else " v "
    return f"{_median(row.experimental, lang)}{between}{_median(row.control_median, lang)}"


def _ratio(row: ForestRow, lang: Language) -> str:
    ratio = row.hazard_ratio
    if ratio is None or ratio.value is None:
        return said(_NO_RATIO, lang)
    if ratio.low is None or ratio.high is None:
        return f"{as_printed(ratio.value)} ({said(_NO_INTERVAL, lang)})"
    return f"{as_printed(ratio.value)} ({as_printed(ratio.low)}–{as_printed(ratio.high)})"


def _applies(row: ForestRow, lang: Language) -> str:
    if row.directness == "direct":
        return said(_DIRECT, lang)
    if row.directness != "indirect":
        return said(_DIRECTNESS_OPEN, lang)
    if lang == "zh":
        return f"间接证据（{row.differs}项不符）"
    return f"INDIRECT ({row.differs} {'criterion differs' if row.differs == 1 else 'criteria differ'})"


def _remarks(row: ForestRow, lang: Language) -> list[str]:
    marks = (
        (row.conditional, _CONDITIONAL),
        (not row.randomised, _NOT_RANDOMISED),
        (not row.verified, _UNVERIFIED),
    )
    return [said(words, lang) for holds, words in marks if holds]


def _description(forest: Forest, lang: Language) -> str:
    header, rows = forest_table(forest, lang)
    stop, pair = ("。", "：") if lang == "zh" else (". ", ": ")
    told = [("；" if lang == "zh" else "; ").join(map(pair.join, zip(header, row, strict=True))) for row in rows]
    return stop.join(
        [said(forest.warning, lang).rstrip(".。"), *told, *(said(item, lang) for item in forest.not_drawn)]
    )


# --- drawing --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """The texts of one row, in lines, and how high they stand."""

    name: list[str]
    regimens: list[str]
    small: list[str]
    medians: list[str]
    ratio: list[str]
    height: float

    @staticmethod
    def of(row: ForestRow, lang: Language) -> _Row:
        name = wrapped(row.study, _NAME_WIDTH, NORMAL, bold=True, most=2)
        regimens = wrapped(_regimens(row, lang), _NAME_WIDTH, NORMAL, most=3)
        notes = [_applies(row, lang), *_remarks(row, lang), f"{said(_PUBLISHED, lang)} {row.published}"]
        small = wrapped(("；" if lang == "zh" else "; ").join(notes), _NAME_WIDTH, SMALL)
        medians = wrapped(_medians(row, lang), _MEDIANS_WIDTH, NORMAL, most=3)
        ratio = wrapped(_ratio(row, lang), _RATIO_WIDTH, NORMAL, most=3)
        left = (len(name) + len(regimens)) * line_height(NORMAL) + len(small) * line_height(SMALL)
        right = max(len(medians), len(ratio)) * line_height(NORMAL)
        return _Row(name, regimens, small, medians, ratio, max(left, right) + _GAP)


def _head(forest: Forest, lang: Language) -> tuple[list[str], float]:
    """Title, warning and what the columns hold, and where they end."""
    y = 22.0
    body = [text(_MARGIN, y, said(forest.title, lang), size=LARGE, bold=True)]
    warning = wrapped(said(forest.warning, lang), WIDTH - 4 * _MARGIN, NORMAL, bold=True)
    height = len(warning) * line_height(NORMAL) + 10
    body.append(box(_MARGIN, y + 10, WIDTH - 2 * _MARGIN, height, weight=2))
    body.append(paragraph(2 * _MARGIN, y + 27, warning, bold=True))
    y += 10 + height + 16
    if forest.groups:
        middle = (_LEFT + _RIGHT) / 2
        second = y + line_height(SMALL)
        body += [
            text(_NAME, y, said(_TRIAL, lang), size=SMALL),
            paragraph(_MEDIANS, y, [said(_MEDIAN, lang), said(_ARMS, lang)], size=SMALL),
            text(middle, y, said(_LOG, lang), size=SMALL, anchor="middle"),
            text(middle - 8, second, f"← {said(_BETTER[0], lang)}", size=SMALL, anchor="end"),
            text(middle + 8, second, f"{said(_BETTER[1], lang)} →", size=SMALL),
            text(_RATIO, y, said(_HAZARD, lang), size=SMALL),
        ]
        y = second
    return body, y + _GAP


def _group_name(group: ForestGroup, lang: Language) -> list[str]:
    name = f"{said(group.setting, lang)} — {said(_VERSUS, lang)}{said(group.control, lang)}"
    return wrapped(name, WIDTH - 4 * _MARGIN, NORMAL, bold=True, most=3)


def _head_of_group(group: ForestGroup, lang: Language) -> float:
    return len(_group_name(group, lang)) * line_height(NORMAL) + 8 + _GAP


def _foot_of_group(group: ForestGroup) -> float:
    return line_height(SMALL) + 2 * _GAP if _has_axis(group) else _GAP


def _has_axis(group: ForestGroup) -> bool:
    return any(row.hazard_ratio is not None for row in group.rows)


def _group(group: ForestGroup, top: float, lang: Language) -> tuple[list[str], float]:
    """One axis with its rows, and where it ends; no axis where no row has a hazard ratio."""
    name = _group_name(group, lang)
    body = [
        box(_MARGIN, top, WIDTH - 2 * _MARGIN, len(name) * line_height(NORMAL) + 8, fill="#ececec", stroke=GREY),
        paragraph(2 * _MARGIN, top + 16, name, bold=True),
    ]
    start = y = top + _head_of_group(group, lang)
    for row in group.rows:
        texts = _Row.of(row, lang)
        body.extend(_row(row, texts, y, lang))
        y += texts.height
    if _has_axis(group):
        body.extend(_axis(start, y))
    return body, y + _foot_of_group(group)


def _row(row: ForestRow, texts: _Row, top: float, lang: Language) -> Iterator[str]:
    y = top + NORMAL
    yield paragraph(_NAME, y, texts.name, bold=True, whole=row.study)
    y += len(texts.name) * line_height(NORMAL)
    yield paragraph(_NAME, y, texts.regimens, whole=_regimens(row, lang))
    y += len(texts.regimens) * line_height(NORMAL)
    yield paragraph(_NAME, y, texts.small, size=SMALL, fill=INK)
    yield paragraph(_MEDIANS, top + NORMAL, texts.medians)
    yield paragraph(_RATIO, top + NORMAL, texts.ratio)
    if row.hazard_ratio is not None and row.hazard_ratio.value is not None:
        yield from _mark(row.hazard_ratio, row.hazard_ratio.value, top + NORMAL - 4)


def _at(value: Decimal) -> float:
    """Where *value* stands on the axis; not cut off at its ends. A ratio of nought stands far off to the left."""
    if value <= 0:
        return -math.inf
    share = (math.log(value) - math.log(_LEAST)) / (math.log(_MOST) - math.log(_LEAST))
    return _LEFT + share * (_RIGHT - _LEFT)


def _mark(ratio: Interval, value: Decimal, y: float) -> Iterator[str]:
    """The interval as a line, with an arrow where it leaves the axis; a filled square with it, an open diamond without."""
    at = _at(value)
    if ratio.low is not None and ratio.high is not None:
        low, high = _at(ratio.low), _at(ratio.high)
        yield line(min(max(low, _LEFT), _RIGHT), y, max(min(high, _RIGHT), _LEFT), y, width=1.6)
        for end, bar in ((low, low >= _LEFT), (high, high <= _RIGHT)):
            if bar and _LEFT <= end <= _RIGHT:
                yield line(end, y - 4, end, y + 4, width=1.6)
        if low < _LEFT:
            yield triangle(_LEFT, y, "left")
        if high > _RIGHT:
            yield triangle(_RIGHT, y, "right")
        if _LEFT <= at <= _RIGHT:
            yield shape([(at - 4.5, y - 4.5), (at + 4.5, y - 4.5), (at + 4.5, y + 4.5), (at - 4.5, y + 4.5)])
    elif _LEFT <= at <= _RIGHT:
        yield shape([(at, y - 6), (at + 6, y), (at, y + 6), (at - 6, y)], fill="#ffffff", weight=1.6)
    elif at < _LEFT:
        yield triangle(_LEFT, y, "left")
    if at > _RIGHT:
        yield triangle(_RIGHT, y, "right")


def _axis(top: float, bottom: float) -> Iterator[str]:
    yield line(_LEFT, bottom, _RIGHT, bottom)
    for tick in _TICKS:
        x = _at(Decimal(tick))
        yield line(x, bottom, x, bottom + 4)
        yield text(x, bottom + 4 + SMALL, tick, size=SMALL, anchor="middle")
    yield line(_at(Decimal(1)), top - 4, _at(Decimal(1)), bottom, dash=DASHED)
