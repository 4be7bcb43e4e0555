"""SVG as text: a few shapes in black and grey, every word escaped, measured before it is placed.

A picture stands on its own: no script, no style sheet, no reference to anything outside it. Text is measured wider than
any of the fonts draws it, so that what does not collide here does not collide on a page either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, TypeAlias
from xml.sax.saxutils import escape, quoteattr

from engine.assessment import Bilingual

Language: TypeAlias = Literal["zh", "en"]
Anchor: TypeAlias = Literal["start", "middle", "end"]
Number: TypeAlias = float

WIDTH = 720
SMALL, NORMAL, LARGE = 11.0, 12.0, 15.0
INK, GREY, FAINT = "#000000", "#4d4d4d", "#767676"
FONTS = "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
DASHED = "5 3"

_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,80}")
# What XML forbids, and what turns the direction of writing: a name must not change how the rest of a line reads.
_FORBIDDEN = re.compile(
    "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
_SPACES = re.compile(r"\s+")
_CJK = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_NEVER_FIRST = "[，。、；：！？）》」』】〕”’]{0,2}"
_NEVER_LAST = "[（《「『【〔“‘]?"
_PIECES = re.compile(f"{_NEVER_LAST}(?:[{_CJK}]|[^\\s{_CJK}]+){_NEVER_FIRST}|\\s+")
_WIDE_LETTERS = frozenset("mwMW@%…—")


def said(text: Bilingual, lang: Language) -> str:
    """*text* in one language."""
    return text.zh if lang == "zh" else text.en


def clean(text: str) -> str:
    """*text* on one line, without what XML forbids or what turns the direction of writing."""
    return _SPACES.sub(" ", _FORBIDDEN.sub("\ufffd", text)).strip()


# --- measuring ------------------------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def _em(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WFA" or letter in _WIDE_LETTERS:
        return 1.0
    if letter == " ":
        return 0.3
    return 0.68 if letter.isupper() else 0.56


def width_of(text: str, size: Number = NORMAL, *, bold: bool = False) -> float:
    """How wide *text* is drawn at most, in units of the picture."""
    return sum(map(_em, text)) * size * (1.08 if bold else 1.0)


def wrapped(
    text: str, width: Number, size: Number = NORMAL, *, bold: bool = False, most: int | None = None
) -> list[str]:
    """*text* in lines of *width*, at most *most* of them; the last then ends with an ellipsis."""
    lines = [""]
    for piece in _pieces(clean(text), width, size, bold):
        if width_of((lines[-1] + piece).rstrip(), size, bold=bold) <= width:
            lines[-1] += piece
        else:
            lines.append(piece.lstrip())
    lines = [line.rstrip() for line in lines if line.strip()] or [""]
    if most is None or len(lines) <= most:
        return lines
    return [*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), width, size, bold=bold)]


def _pieces(text: str, width: Number, size: Number, bold: bool) -> Iterator[str]:
    """What is not torn apart: a word, or a sign with the punctuation around it; one longer than a line is, anywhere."""
    for piece in _PIECES.findall(text):
        if width_of(piece, size, bold=bold) <= width:
            yield piece
        else:
            yield from piece


def shortened(text: str, width: Number, size: Number = NORMAL, *, bold: bool = False) -> str:
    """As much of *text* as fits, with an ellipsis where something was left out."""
    text = clean(text)
    if width_of(text, size, bold=bold) <= width:
        return text
    while text and width_of(text + "…", size, bold=bold) > width:
        text = text[:-1]
    return text.rstrip() + "…"


# --- drawing --------------------------------------------------------------------------------------------


def _number(value: Number) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def element(name: str, *inner: str, **attributes: str | Number | None) -> str:
    """An element; ``_`` in a name stands for ``-``; what is ``None`` is left out. *inner* is SVG already."""
    written = "".join(
        f" {key.replace('_', '-')}={quoteattr(clean(value) if isinstance(value, str) else _number(value))}"
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{''.join(inner)}</{name}>" if inner else f"<{name}{written}/>"


def text(
    x: Number,
    y: Number,
    words: str,
    *,
    size: Number = NORMAL,
    bold: bool = False,
    anchor: Anchor = "start",
    fill: str = INK,
    whole: str | None = None,
) -> str:
    """One line of text with its base line at *y*. *whole*: what was shortened, shown where the pointer rests."""
    inner = [escape(clean(words))]
    if whole is not None and clean(whole) != clean(words):
        inner.insert(0, element("title", escape(clean(whole))))
    return element(
        "text",
        *inner,
        x=x,
        y=y,
        font_size=size,
        font_weight="bold" if bold else None,
        text_anchor=anchor if anchor != "start" else None,
        fill=fill,
    )


def paragraph(
    x: Number,
    y: Number,
    lines: Sequence[str],
    *,
    size: Number = NORMAL,
    bold: bool = False,
    fill: str = INK,
    whole: str | None = None,
) -> str:
    """Lines below each other, the first with its base line at *y*."""
    step = line_height(size)
    return "".join(
        text(x, y + index * step, line, size=size, bold=bold, fill=fill, whole=whole)
        for index, line in enumerate(lines)
    )


def line_height(size: Number) -> float:
    """From one base line to the next."""
    return size * 1.35


def line(
    x1: Number, y1: Number, x2: Number, y2: Number, *, width: Number = 1, dash: str | None = None, stroke: str = INK
) -> str:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, stroke_width=width, stroke_dasharray=dash)


def box(
    x: Number,
    y: Number,
    width: Number,
    height: Number,
    *,
    fill: str = "none",
    stroke: str | None = INK,
    weight: Number = 1,
    dash: str | None = None,
) -> str:
    """A rectangle."""
    return element(
        "rect",
        x=x,
        y=y,
        width=width,
        height=height,
        fill=fill,
        stroke=stroke,
        stroke_width=weight if stroke else None,
        stroke_dasharray=dash,
    )


def shape(points: Sequence[tuple[Number, Number]], *, fill: str = INK, stroke: str = INK, weight: Number = 1) -> str:
    """A closed figure."""
    path = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
    return element("polygon", points=path, fill=fill, stroke=stroke, stroke_width=weight)


def triangle(x: Number, y: Number, towards: Literal["left", "right", "up", "down"], *, size: Number = 5) -> str:
    """An arrow head with its point at *x*, *y*."""
    dx, dy = {"left": (1, 0), "right": (-1, 0), "up": (0, 1), "down": (0, -1)}[towards]
    back_x, back_y = x + dx * size * 1.4, y + dy * size * 1.4
    return shape([(x, y), (back_x + dy * size, back_y + dx * size), (back_x - dy * size, back_y - dx * size)])


def picture(
    prefix: str, title: str, description: str, height: Number, body: Sequence[str], *, width: Number = WIDTH
) -> str:
    """The whole picture. *prefix*: letters, digits, ``-`` and ``_``, unique on the page, for the ids of its title and text.

    Raises :class:`ValueError` for another prefix: it is the program's own, never a user's.
    """
    if not _PREFIX.fullmatch(prefix):
        raise ValueError("a prefix is a letter, then letters, digits, '-' and '_'")
    inner = [
        element("title", escape(clean(title)), id=f"{prefix}-title"),
        element("desc", escape(clean(description)), id=f"{prefix}-desc"),
        box(0, 0, width, height, fill="#ffffff", stroke=None),
        *body,
    ]
    return element(
        "svg",
        *inner,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_number(width)} {_number(height)}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=f"{prefix}-title {prefix}-desc",
        font_family=FONTS,
    )
