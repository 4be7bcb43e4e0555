"""Pictures of many patients: no word on another, none outside, nothing that a page could run or fetch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from api.board.case import Measured
from api.board.pictures import forest_svg, forests, pathway_svg, sheets, timeline, timeline_svg, trend_svg, trends
from api.board.pictures.forest_drawing import A4
from api.board.pictures.svg import Language
from engine.assess import Engine
from engine.assessment import Assessment
from tests.board.conftest import DAY, PATIENTS
from tests.board.pictures.pictures_support import SVG, collisions, outside, parsed, placed

COURSE = tuple(
    Measured(date(2026, month, 1), field, written)
    for field, unit, values in (
        ("bilirubin", "µmol/L", ("17", "22", "41.5")),
        ("afp", "ng/mL", ("32", ">1210", "98000")),
        ("platelets", "10^9/L", ("118", "97", "97")),
        ("inr", "", ("1.1", "1.1", "1.3")),
    )
    for month, value in zip((1, 5, 11), values, strict=True)
    for written in (f"{value} {unit}".strip(),)
)
ALLOWED = {"svg", "title", "desc", "rect", "line", "text", "polygon"}


def pictures(engine: Engine, profile: Any, answer: Assessment, lang: Language) -> Iterator[str]:
    for forest in forests(answer):
        yield forest_svg(forest, lang, "forest")
        for sheet in sheets(forest, lang):
            yield forest_svg(sheet, lang, "sheet")
    yield pathway_svg(answer.pathways, lang, "pathway")
    yield timeline_svg(timeline(profile, engine.kb, DAY), lang, "timeline")
    drawn, _ = trends(COURSE, engine.kb, {}, answer)
    for trend in drawn:
        yield trend_svg(trend, lang, f"trend-{trend.field}")


@pytest.fixture(scope="module", params=[str(path.stem) for path in PATIENTS])
def patient(request: pytest.FixtureRequest) -> Path:
    """Each patient that the scenarios and the examples know."""
    return next(path for path in PATIENTS if path.stem == request.param)


@pytest.fixture(scope="module")
def drawn(engine: Engine, answered: Callable[[Path], Assessment], patient: Path) -> list[str]:
    """All pictures of one patient in both languages."""
    profile = json.loads(patient.read_text(encoding="utf-8"))
    answer = answered(patient)
    return [svg for lang in get_args(Language) for svg in pictures(engine, profile, answer, lang)]


def test_there_are_more_than_ten_patients_to_look_at() -> None:
    assert len(PATIENTS) > 10


def test_no_words_stand_on_other_words(drawn: list[str]) -> None:
    assert [pair for svg in drawn for pair in collisions(svg)] == []


def test_no_words_leave_the_picture(drawn: list[str]) -> None:
    assert [words for svg in drawn for words in outside(svg)] == []


def test_no_words_are_smaller_than_eleven_units(drawn: list[str]) -> None:
    sizes = {float(item.attrib["font-size"]) for svg in drawn for item in parsed(svg).iter(f"{SVG}text")}
    assert min(sizes) >= 11


def test_a_picture_is_shapes_and_words_alone_and_says_what_it_is(drawn: list[str]) -> None:
    for svg in drawn:
        root = parsed(svg)
        ids = [item.attrib["id"] for item in root.iter() if "id" in item.attrib]
        assert {item.tag.removeprefix(SVG) for item in root.iter()} <= ALLOWED
        assert root.attrib["role"] == "img"
        assert root.attrib["aria-labelledby"].split() == ids
        assert all((root.findtext(f"{SVG}{name}") or "").strip() for name in ("title", "desc"))


def test_only_black_white_and_grey_are_used_and_grey_words_have_contrast(drawn: list[str]) -> None:
    for svg in drawn:
        root = parsed(svg)
        colours = {item.attrib[name] for item in root.iter() for name in ("fill", "stroke") if name in item.attrib}
        for colour in colours - {"none"}:
            assert colour[1:3] == colour[3:5] == colour[5:7], colour
        inks = {item.attrib["fill"] for item in root.iter(f"{SVG}text")}
        assert inks <= {"#000000", "#4d4d4d"}  # 8.4 : 1 on white, 7.1 : 1 on the grey of a band


def test_a_sheet_is_no_higher_than_a_page_and_the_sheets_hold_every_row_and_line(
    answered: Callable[[Path], Assessment], patient: Path
) -> None:
    for forest in forests(answered(patient)):
        for lang in get_args(Language):
            cut = sheets(forest, lang)
            for sheet in cut:
                assert float(parsed(forest_svg(sheet, lang, "sheet")).attrib["height"]) <= A4
            rows = [row for group in forest.groups for row in group.rows]
            assert [row for sheet in cut for group in sheet.groups for row in group.rows] == rows
            assert [line for sheet in cut for line in sheet.not_drawn] == list(forest.not_drawn)


def test_words_are_measured_where_they_would_collide() -> None:
    one = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"><text x="0" y="20" font-size="12">甲乙丙</text>'
    assert collisions(one + '<text x="20" y="20" font-size="12">丁</text></svg>') == [("甲乙丙", "丁")]
    assert collisions(one + '<text x="40" y="20" font-size="12">丁</text></svg>') == []
    assert outside(one + '<text x="95" y="20" font-size="12">丁</text></svg>') == ["丁"]
    assert len(placed(one + "</svg>")) == 1
