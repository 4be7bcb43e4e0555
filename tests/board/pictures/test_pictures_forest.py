"""Which trials are drawn on which axis, and what of them is only told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from api.board.pictures import forest_svg, forest_table, forests, sheets
from api.board.pictures.data import Forest, ForestGroup, ForestRow, Interval
from engine.assess import Engine
from engine.assessment import Assessment, Bilingual
from tests.board.conftest import PATIENTS, ROOT
from tests.board.pictures.pictures_support import SVG, parsed, shown

UNTREATED = ROOT / "examples" / "untreated-cnlc-iiia.json"
SECOND_LINE = ROOT / "examples" / "failed-atezolizumab-bevacizumab.json"


def of(answer: Assessment, endpoint: str) -> Forest:
    (found,) = [forest for forest in forests(answer) if forest.endpoint == endpoint]
    return found


def row_of(forest: Forest, study: str) -> ForestRow:
    (found,) = [row for group in forest.groups for row in group.rows if row.study_id == study]
    return found


@pytest.fixture
def untreated(answered: Callable[[Path], Assessment]) -> Assessment:
    return answered(UNTREATED)


@pytest.fixture
def second_line(answered: Callable[[Path], Assessment]) -> Assessment:
    return answered(SECOND_LINE)


# --- what may be compared -------------------------------------------------------------------------------


def test_one_axis_holds_one_setting_one_comparator_and_one_kind_of_design(
    engine: Engine, answered: Callable[[Path], Assessment]
) -> None:
    seen = 0
    for path in PATIENTS:
        for forest in forests(answered(path)):
            for group in forest.groups:
                seen += 1
                assert len({row.randomised for row in group.rows}) == 1
                arms = [
                    next(arm for arm in engine.kb.studies[row.study_id].entry.arms if arm.role == "control")
                    for row in group.rows
                ]
                assert len({arm.regimen or arm.gives.en for arm in arms}) == 1
    assert seen > 50


def test_trials_against_sorafenib_share_an_axis_and_those_against_placebo_stand_on_another(
    untreated: Assessment,
) -> None:
    first_line = [group for group in of(untreated, "os").groups if group.setting.en == "Systemic, first line"]
    by_control = {group.control.en: {row.study_id for row in group.rows} for group in first_line}
    assert {"imbrave150", "cares-310", "orient-32", "reflect"} <= by_control["sorafenib"]
    assert by_control["placebo"] == {"sharp", "oriental"}


def test_a_trial_is_drawn_once(answered: Callable[[Path], Assessment]) -> None:
    for path in PATIENTS:
        for forest in forests(answered(path)):
            drawn = [row.study_id for group in forest.groups for row in group.rows]
            assert len(drawn) == len(set(drawn))


def test_a_trial_of_another_line_is_told_and_never_drawn(second_line: Assessment) -> None:
    survival = of(second_line, "os")
    assert not {row.study_id for group in survival.groups for row in group.rows} & {"sharp", "reflect", "ahelp"}
    (sharp,) = [line for line in survival.not_drawn if line.en.startswith("SHARP")]
    assert sharp.en.endswith("(borrowed from another line of therapy or population: not drawn)")
    assert "借自其他治疗线或人群" in sharp.zh
    assert "HR 0.69" in sharp.en


def test_a_median_without_a_comparator_is_told_and_never_drawn(second_line: Assessment) -> None:
    lines = [line.en for line in of(second_line, "os").not_drawn]
    assert "Roessler 2023: overall survival: 7.4 months (no comparator: not drawn)" in lines


def test_a_row_names_a_regimen_only_where_the_trial_gave_it(
    engine: Engine, answered: Callable[[Path], Assessment]
) -> None:
    names = {regimen.name.en: name for name, regimen in engine.kb.regimens.items()}
    for path in PATIENTS:
        for forest in forests(answered(path)):
            for row in (row for group in forest.groups for row in group.rows):
                (tested, *_) = [
                    arm.regimen for arm in engine.kb.studies[row.study_id].entry.arms if arm.role == "experimental"
                ]
                assert {names[name.en] for name in row.regimens} == {tested}


def test_only_the_newest_figure_that_was_public_on_the_day_is_drawn(engine: Engine) -> None:
    profile = json.loads(UNTREATED.read_text(encoding="utf-8"))
    today = date(2026, 11, 21)
    then = engine.assess(profile, today=today, as_of=date(2025, 12, 31))
    now = engine.assess(profile, today=today)
    newest = {row.study_id: row.published for group in of(now, "os").groups for row in group.rows}
    for group in of(then, "os").groups:
        for row in group.rows:
            assert row.published <= "2025-12-31"
            assert row.published <= newest.get(row.study_id, "9999")
    assert row_of(of(now, "os"), "imbrave150").published == "2022-04-30"
    assert row_of(of(now, "os"), "imbrave150").experimental == Interval(Decimal("19.2"), None, None)


def test_figures_that_no_text_at_hand_prints_are_marked(untreated: Assessment) -> None:
    survival = of(untreated, "os")
    assert not row_of(survival, "himalaya").verified
    assert row_of(survival, "imbrave150").verified
    header, rows = forest_table(survival, "en")
    remarks = {row[header.index("trial")]: row[header.index("remarks")] for row in rows}
    assert remarks["HIMALAYA"] == "figures not all checked against a text"
    assert remarks["IMbrave150"] == "none"


def test_a_conditional_candidate_is_never_shown_as_a_candidate(untreated: Assessment, second_line: Assessment) -> None:
    assert not row_of(of(untreated, "os"), "nrg-rtog-1112").conditional
    open_one = row_of(of(second_line, "os"), "nrg-rtog-1112")
    assert open_one.conditional
    assert "radiotherapy-sorafenib" in {entry.regimen.id for entry in second_line.conditional}
    survival = of(second_line, "os")
    assert "CONDITIONAL: conditions not known yet" in shown(forest_svg(survival, "en", "f"))
    assert "附条件可考虑（条件未明）" in shown(forest_svg(survival, "zh", "f")).replace(" ", "")
    assert "附条件可考虑（条件未明）" in forest_table(survival, "zh")[1][0][7]


def test_how_many_regimens_have_no_figure_is_said(untreated: Assessment) -> None:
    entries = (*untreated.candidates, *untreated.conditional)
    regimens = {entry.regimen.id for entry in entries}
    with_figures = {
        entry.regimen.id
        for entry in entries
        for study in entry.evidence
        for view in study.endpoints
        if view.endpoint == "os" and view.whole and view.figures is not None
        and (view.figures.effect is not None or view.figures.unit == "months")
    }  # fmt: skip
    missing = len(regimens - with_figures)
    said = of(untreated, "os").not_drawn[-1]
    assert 0 < missing < len(regimens)
    assert said.en == (
        f"{missing} of the {len(regimens)} regimens have no median or hazard ratio of a whole trial for overall survival in "
        "the texts at hand."
    )
    assert said.zh == f"{len(regimens)}个方案中有{missing}个在现有文本中无全试验人群的总生存期中位数或风险比。"


def test_an_answer_that_offers_nothing_has_no_forest(engine: Engine) -> None:
    child: Any = {"patient": {"age": 9}, "disease": {"diagnosis": "hcc"}}
    assert forests(engine.assess(child, today=date(2026, 11, 21))) == ()


# --- how it is drawn ------------------------------------------------------------------------------------

ROW = ForestRow(
    regimens=(Bilingual("drug A", "药物A"),),
    study_id="a",
    study="TRIAL-A",
    randomised=True,
    control=Bilingual("placebo", "安慰剂"),
    hazard_ratio=Interval(Decimal("0.50"), Decimal("0.25"), Decimal("1.00")),
    experimental=Interval(None, None, None, not_reached=True),
    control_median=Interval(Decimal("10.0"), None, None),
    cut="final",
    published="2025-01-31",
    directness="indirect",
    differs=2,
    verified=True,
    conditional=False,
)


def drawn(*rows: ForestRow, lang: Any = "en") -> str:
    group = ForestGroup(Bilingual("placebo", "安慰剂"), Bilingual("Systemic, first line", "系统治疗（一线）"), rows)
    forest = Forest(
        "os", Bilingual("Overall survival", "总生存期"), (group,), (), Bilingual("Not evidence.", "不构成证据。")
    )
    return forest_svg(forest, lang, "f")


def horizontal(svg: str) -> list[tuple[float, float]]:
    """The intervals: horizontal lines of their weight."""
    return [
        (float(item.attrib["x1"]), float(item.attrib["x2"]))
        for item in parsed(svg).iter(f"{SVG}line")
        if item.attrib["y1"] == item.attrib["y2"] and item.attrib["stroke-width"] == "1.6"
    ]


def squares(svg: str) -> list[float]:
    """The middle of each filled mark."""
    return [
        sum(float(pair.split(",")[0]) for pair in item.attrib["points"].split()) / len(item.attrib["points"].split())
        for item in parsed(svg).iter(f"{SVG}polygon")
        if len(item.attrib["points"].split()) == 4 and item.attrib["fill"] == "#000000"
    ]


def test_the_axis_is_logarithmic_and_no_effect_stands_in_its_middle() -> None:
    svg = drawn(ROW)
    ((low, high),) = horizontal(svg)
    (point,) = squares(svg)
    ticks = {
        item.text: float(item.attrib["x"])
        for item in parsed(svg).iter(f"{SVG}text")
        if item.text in ("0.25", "0.5", "1")
    }
    assert ticks == {"0.25": low, "0.5": pytest.approx(point), "1": high}
    assert point - low == pytest.approx(high - point)


def test_an_interval_that_leaves_the_axis_ends_in_an_arrow_and_its_numbers_are_printed() -> None:
    wide = replace(ROW, hazard_ratio=Interval(Decimal("0.90"), Decimal("0.10"), Decimal("7.5")))
    arrows = [item for item in parsed(drawn(wide)).iter(f"{SVG}polygon") if len(item.attrib["points"].split()) == 3]
    assert len(arrows) == 2
    assert "0.90 (0.10–7.5)" in shown(drawn(wide))


def test_a_ratio_beyond_the_axis_is_an_arrow_and_no_mark() -> None:
    for value in ("0.05", "9.0"):
        beyond = drawn(replace(ROW, hazard_ratio=Interval(Decimal(value), None, None)))
        assert squares(beyond) == []
        assert [len(item.attrib["points"].split()) for item in parsed(beyond).iter(f"{SVG}polygon")] == [3]
        assert value in shown(beyond)


def test_a_ratio_without_an_interval_is_an_open_diamond_and_says_so() -> None:
    point = drawn(replace(ROW, hazard_ratio=Interval(Decimal("0.69"), None, None)))
    assert [item.attrib["fill"] for item in parsed(point).iter(f"{SVG}polygon")] == ["#ffffff"]
    assert "interval not" in shown(point)
    assert horizontal(point) == []


def test_without_any_hazard_ratio_there_is_no_axis_and_the_medians_stand_in_words() -> None:
    medians = drawn(replace(ROW, hazard_ratio=None))
    assert list(parsed(medians).iter(f"{SVG}line")) == []
    assert "HR not printed" in shown(medians)
    assert "not reached v" in shown(medians)


def test_direct_and_indirect_are_told_in_words_in_both_languages() -> None:
    assert "INDIRECT (2 criteria differ)" in shown(drawn(ROW))
    assert "间接证据（2项不符）" in shown(drawn(ROW, lang="zh"))
    assert "direct; published" in shown(drawn(replace(ROW, directness="direct", differs=0)))
    assert "directness not known" in shown(drawn(replace(ROW, directness="unknown", differs=0)))
    assert "not randomised" in shown(drawn(replace(ROW, randomised=False)))


def test_however_much_there_is_to_say_of_a_trial_nothing_of_it_is_cut_off() -> None:
    worst = replace(ROW, differs=12, randomised=False, verified=False, conditional=True)
    words = shown(drawn(worst))
    assert "…" not in words
    assert (
        "INDIRECT (12 criteria differ); CONDITIONAL: conditions not known yet; not randomised; "
        "figures not all checked against a text; published 2025-01-31"
    ) in words


def test_every_sheet_warns_that_reading_across_trials_is_no_evidence(untreated: Assessment) -> None:
    for forest in forests(untreated):
        for sheet in sheets(forest, "zh"):
            assert "不同试验之间的比较不构成证据" in shown(forest_svg(sheet, "zh", "f"))
        for sheet in sheets(forest, "en"):
            assert "Comparing one trial with another is not evidence" in shown(forest_svg(sheet, "en", "f"))


def test_the_table_and_the_description_hold_what_the_picture_shows(untreated: Assessment) -> None:
    survival = of(untreated, "os")
    header, rows = forest_table(survival, "zh")
    assert len(rows) == sum(len(group.rows) for group in survival.groups)
    (row,) = [row for row in rows if row[2] == "IMbrave150"]
    assert row[1:7] == (
        "索拉非尼", "IMbrave150", "阿替利珠单抗+贝伐珠单抗", "19.2 对 13.4", "0.66 (0.52–0.85)", "直接证据",
    )  # fmt: skip
    assert len(header) == len(row)
    description = parsed(forest_svg(survival, "zh", "f")).findtext(f"{SVG}desc") or ""
    assert "风险比（95% CI）：0.66 (0.52–0.85)" in description
    assert all(line.zh in description for line in survival.not_drawn)
