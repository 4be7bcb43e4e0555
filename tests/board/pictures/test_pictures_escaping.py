"""Whatever a user wrote, a picture stays well-formed, and nothing of it can run, fetch or turn the writing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.board.pictures import forest_svg, pathway_svg, timeline_svg, trend_svg
from api.board.pictures.data import (
    Forest,
    ForestGroup,
    ForestRow,
    Interval,
    Timeline,
    TimelineItem,
    Trend,
    TrendPoint,
)
from api.board.pictures.svg import Language, clean, picture, shortened, text, width_of, wrapped
from engine.assessment import Bilingual, Pathway, PathwayCondition, PathwayRow
from tests.board.pictures.pictures_support import SVG, collisions, outside, parsed, words_of

NASTY = (
    "<script>alert(1)</script>",
    "]]>",
    "]]><![CDATA[",
    '"\' onload="alert(1)"',
    "<image href='https://example.org/x.png'/>",
    "&amp; &lt; &#0; &nbsp;",
    "<!-- -->",
    "a\x00b\x08c\ud800\ufffe",
    "\u202egnp.exe\u2066",
    "甲" * 400,
    "W" * 400,
    "\n\r\t",
    "",
)
wild = st.one_of(st.sampled_from(NASTY), st.text(st.characters(), max_size=60))
LANGUAGES: tuple[Language, ...] = get_args(Language)
days = st.dates(date(1990, 1, 1), date(2026, 11, 21))


@st.composite
def both(draw: st.DrawFn) -> Bilingual:
    return Bilingual(draw(wild), draw(wild))


numbers = st.decimals(Decimal("0.01"), Decimal(90), places=2)
intervals = st.builds(
    lambda value, low, high, bounded: Interval(value, min(low, value) if bounded else None, max(high, value) if bounded else None),
    numbers, numbers, numbers, st.booleans(),
)  # fmt: skip
rows = st.builds(
    ForestRow,
    regimens=st.tuples(both()),
    study_id=wild,
    study=wild,
    randomised=st.booleans(),
    control=both(),
    hazard_ratio=st.none() | intervals,
    experimental=st.none() | intervals | st.just(Interval(None, None, None, not_reached=True)),
    control_median=st.none() | intervals,
    cut=wild,
    published=st.just("2025-01-31"),
    directness=st.sampled_from(["direct", "indirect", "unknown", "no_study"]),
    differs=st.integers(0, 9),
    verified=st.booleans(),
    conditional=st.booleans(),
)
groups = st.builds(ForestGroup, control=both(), setting=both(), rows=st.lists(rows, min_size=1, max_size=3).map(tuple))
forests = st.builds(
    Forest,
    endpoint=st.just("os"),
    title=st.just(Bilingual("Overall survival", "总生存期")),
    groups=st.lists(groups, max_size=2).map(tuple),
    not_drawn=st.lists(both(), max_size=2).map(tuple),
    warning=st.just(Bilingual("Not evidence.", "不构成证据。")),
)
items = st.builds(
    lambda name, kind, start, end, ongoing, ended, response: TimelineItem(
        name=name,
        kind=kind,
        setting=Bilingual("local treatment", "局部治疗"),
        start=min(start, end) if start and end else start,
        end=None if ongoing else max(start, end) if start and end else end,
        ongoing=ongoing,
        ended=ended,
        response=response,
    ),
    both(),
    st.sampled_from(["systemic", "procedure"]),
    st.none() | days,
    st.none() | days,
    st.booleans(),
    st.none() | both(),
    st.none() | wild,
)
timelines = st.builds(
    Timeline,
    known=st.booleans(),
    items=st.lists(items, max_size=4).map(tuple),
    today=st.just(date(2026, 11, 21)),
    left_open=st.lists(both(), max_size=2).map(tuple),
)
points = st.builds(TrendPoint, on=days, value=st.decimals(0, 10**8, places=2), written=wild, exact=st.booleans())
trends = st.builds(
    lambda label, unit, found, latest: Trend(
        "afp", label, unit, tuple(sorted(found, key=lambda point: point.on)), latest, found[0].on
    ),
    both(),
    st.sampled_from(["", "ng/mL", "10^9/L"]),
    st.lists(points, min_size=1, max_size=5),
    st.none() | both(),
)
conditions = st.builds(PathwayCondition, both(), both(), st.sampled_from(["true", "false", "unknown"]))
steps = st.builds(
    PathwayRow,
    st.sampled_from(["A", "B", "C"]),
    both(),
    st.sampled_from(["true", "false", "unknown", "not_reached"]),
    st.lists(conditions, min_size=1, max_size=3).map(tuple),
)
pathways = st.builds(
    Pathway,
    wild,
    both(),
    st.just("2026"),
    st.lists(steps, max_size=4).map(tuple),
    st.lists(st.sampled_from(["A", "B", "C"]), unique=True).map(tuple),
    st.none() | both(),
)


def is_safe(svg: str) -> None:
    root = parsed(svg)
    for item in root.iter():
        assert item.tag.removeprefix(SVG) in {"svg", "title", "desc", "rect", "line", "text", "polygon"}
        assert not [name for name in item.attrib if name.lower().startswith("on") or "href" in name.lower()]
        assert not [value for value in item.attrib.values() if "url(" in value]
    for item in root.iter(f"{SVG}text"):
        assert not set(words_of(item)) & set("\u202e\u2066\x00\x08")
    svg.encode("utf-8")
    assert collisions(svg) == []
    assert outside(svg) == []


@settings(max_examples=60, deadline=None)
@given(forests, st.sampled_from(LANGUAGES))
def test_a_forest_of_any_words_is_safe_and_legible(forest: Forest, lang: Language) -> None:
    is_safe(forest_svg(forest, lang, "f"))


@settings(max_examples=60, deadline=None)
@given(timelines, st.sampled_from(LANGUAGES))
def test_a_timeline_of_any_words_is_safe_and_legible(timeline: Timeline, lang: Language) -> None:
    is_safe(timeline_svg(timeline, lang, "t"))


@settings(max_examples=60, deadline=None)
@given(st.lists(pathways, max_size=3), st.sampled_from(LANGUAGES))
def test_a_pathway_of_any_words_is_safe_and_legible(ways: list[Pathway], lang: Language) -> None:
    is_safe(pathway_svg(ways, lang, "p"))


@settings(max_examples=60, deadline=None)
@given(trends, st.sampled_from(LANGUAGES))
def test_a_trend_of_any_words_is_safe_and_legible(trend: Trend, lang: Language) -> None:
    is_safe(trend_svg(trend, lang, "v"))


@given(wild, st.floats(40, 400), st.booleans())
def test_no_line_is_wider_than_it_may_be_and_no_letter_is_lost(words: str, width: float, bold: bool) -> None:
    lines = wrapped(words, width, 12, bold=bold)
    assert all(width_of(line, 12, bold=bold) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == clean(words).replace(" ", "")


@given(wild, st.integers(1, 3))
def test_what_does_not_fit_ends_with_an_ellipsis(words: str, most: int) -> None:
    lines = wrapped(words, 100, 12, most=most)
    assert len(lines) <= most
    if len(wrapped(words, 100, 12)) > most:
        assert lines[-1].endswith("…")
    assert width_of(shortened(words, 100), 12) <= 100


def test_a_shortened_text_keeps_its_whole_where_the_pointer_rests() -> None:
    (item,) = parsed(picture("a", "t", "d", 50, [text(0, 20, "甲…", whole="甲乙 & 丙")])).iter(f"{SVG}text")
    assert item.findtext(f"{SVG}title") == "甲乙 & 丙"
    assert words_of(item) == "甲…"


@pytest.mark.parametrize("prefix", ["", "1a", "a b", 'a"', "<", "甲", "a" * 100])
def test_a_prefix_that_could_leave_its_attribute_is_refused(prefix: str) -> None:
    with pytest.raises(ValueError, match="a prefix is a letter, then letters, digits, '-' and '_'"):
        picture(prefix, "t", "d", 10, [])


def test_no_line_begins_with_closing_or_ends_with_opening_punctuation_and_no_word_is_torn() -> None:
    assert wrapped("甲乙丙（丁）。", 50, 12) == ["甲乙丙", "（丁）。"]
    assert wrapped("one two-three four", 68, 12) == ["one", "two-three", "four"]
    assert wrapped("abcdefghijkl", 40, 12) == ["abcde", "fghij", "kl"]
