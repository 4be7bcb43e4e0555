"""Treatment over time, findings over time, and the way through the staging tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from api.board.case import Measured
from api.board.pictures import (
    pathway_svg,
    pathway_table,
    pathway_words,
    timeline,
    timeline_svg,
    timeline_words,
    trend_svg,
    trend_table,
    trend_words,
    trends,
)
from api.board.pictures.data import Timeline, Trend
from engine.assess import Engine
from engine.assessment import Assessment, Bilingual
from tests.board.conftest import ROOT
from tests.board.pictures.pictures_support import SVG, parsed, shown

TODAY = date(2026, 11, 21)
UNTREATED = ROOT / "examples" / "untreated-cnlc-iiia.json"
SECOND_LINE = ROOT / "examples" / "failed-atezolizumab-bevacizumab.json"

# --- treatment ------------------------------------------------------------------------------------------


def told(engine: Engine, **profile: Any) -> Timeline:
    engine.intake.read(profile, TODAY)  # the engine takes it
    return timeline(profile, engine.kb, TODAY)


def test_a_line_shows_names_dates_response_and_why_it_ended(engine: Engine) -> None:
    profile = json.loads(SECOND_LINE.read_text(encoding="utf-8"))
    found = timeline(profile, engine.kb, TODAY)
    assert timeline_words(found, "zh") == (
        "阿替利珠单抗 + 贝伐珠单抗；晚期系统治疗；2025-03-04至2025-11-18；最佳疗效：SD (RECIST 1.1)；因进展停止",
    )
    assert "ended for progression" in shown(timeline_svg(found, "en", "t"))


def test_none_on_record_is_said_to_be_none_and_nothing_on_record_is_said_to_be_unknown(engine: Engine) -> None:
    none = told(engine, treatment={"lines": "none"})
    nothing = told(engine, disease={"diagnosis": "hcc"})
    assert (none.known, nothing.known) == (True, False)
    assert "No earlier treatment is recorded: the record says that there was none." in timeline_words(none, "en")
    assert timeline_words(nothing, "zh") == ("未记录既往治疗。",)


def test_an_empty_list_of_systemic_lines_alone_is_no_record_of_no_treatment(engine: Engine) -> None:
    found = told(engine, treatment={"lines": [], "lines_cover": "systemic"})
    assert not found.known
    assert "treatment around an operation or for conversion: not recorded" in timeline_words(found, "en")


def test_treatment_without_a_date_keeps_its_place_and_says_so(engine: Engine) -> None:
    lines = [
        {"setting": "conversion", "agents": ["lenvatinib"], "start": "2024-01-01", "end": "2024-05-01"},
        {"setting": "advanced", "agents": ["sorafenib"], "ended": "intolerance"},
        {"setting": "advanced", "agents": ["regorafenib"], "start": "2025-01-01", "ended": "ongoing"},
    ]
    found = told(engine, treatment={"lines": lines, "tace": [{"on": "2024-09-01", "response": "PD"}]})
    assert [item.name.en for item in found.items] == [
        "lenvatinib", "sorafenib", "transarterial chemoembolisation (TACE)", "regorafenib",
    ]  # fmt: skip
    assert "date not recorded" in shown(timeline_svg(found, "en", "t"))
    assert "2025-01-01 to ongoing" in timeline_words(found, "en")[3]


def test_an_end_that_is_not_recorded_is_drawn_dashed_and_said_to_be_unknown(engine: Engine) -> None:
    lines = [{"setting": "advanced", "agents": ["sorafenib"], "start": "2025-01-01"}]
    svg = timeline_svg(told(engine, treatment={"lines": lines}), "en", "t")
    assert [item for item in parsed(svg).iter(f"{SVG}rect") if "stroke-dasharray" in item.attrib]
    assert "2025-01-01 to end not recorded" in shown(svg)
    assert "why it ended is not recorded" in shown(svg)


def test_what_is_only_said_to_have_been_given_is_an_item_without_a_date(engine: Engine) -> None:
    found = told(engine, treatment={"prior_ablation": True, "prior_systemic": True, "prior_tace": False})
    assert [(item.name.en, item.start) for item in found.items] == [
        ("ablation", None),
        ("systemic therapy (which drugs is not recorded)", None),
    ]


def test_a_dated_resection_is_on_the_line_and_systemic_treatment_left_open_is_named(engine: Engine) -> None:
    found = told(
        engine, resection={"resection_date": "2026-03-01"}, treatment={"prior_resection": True, "tace": "none"}
    )
    assert [(item.kind, item.start) for item in found.items] == [("procedure", date(2026, 3, 1))]
    assert [text.zh for text in found.left_open] == ["未记录是否接受过系统治疗"]


# --- findings -------------------------------------------------------------------------------------------


def course(*entries: tuple[str, str, str]) -> tuple[Measured, ...]:
    return tuple(Measured(date.fromisoformat(day), field, written) for day, field, written in entries)


@pytest.fixture
def second_line(answered: Callable[[Path], Assessment]) -> Assessment:
    return answered(SECOND_LINE)


def one(engine: Engine, answer: Assessment, *entries: tuple[str, str, str]) -> Trend:
    (found,), notes = trends(course(*entries), engine.kb, {}, answer)
    assert notes == ()
    return found


def test_values_are_shown_in_the_units_of_the_vocabulary_and_oldest_first(
    engine: Engine, second_line: Assessment
) -> None:
    found = one(engine, second_line, ("2026-11-01", "bilirubin", "17 µmol/L"), ("2026-01-01", "bilirubin", "2.0 mg/dL"))
    assert found.unit == "µmol/L"
    assert [(point.on.month, point.value) for point in found.points] == [(1, Decimal("34.2")), (11, Decimal(17))]
    assert trend_table(found, "zh")[1][0] == ("2026-01-01", "34.2", "2.0 mg/dL")


def test_the_value_of_the_assessment_is_named_with_its_day(engine: Engine, second_line: Assessment) -> None:
    found = one(engine, second_line, ("2026-01-01", "bilirubin", "30 µmol/L"), ("2026-11-01", "bilirubin", "17 µmol/L"))
    assert found.latest_on == date(2026, 11, 1)
    assert "used in this assessment: 17 µmol/L (2026-11-01)" in shown(trend_svg(found, "en", "v"))


def test_a_value_that_is_not_among_those_of_the_course_has_no_day(engine: Engine, second_line: Assessment) -> None:
    found = one(engine, second_line, ("2026-01-01", "bilirubin", "30 µmol/L"))
    assert found.latest_on is None
    assert "本次评估所用值：17 µmol/L（日期未记录）" in trend_words(found, "zh")


def test_a_finding_that_the_assessment_was_not_given_says_so(engine: Engine, second_line: Assessment) -> None:
    found = one(engine, second_line, ("2026-01-01", "alt", "46 U/L"))
    assert found.latest is None
    assert trend_words(found, "en") == (
        "alanine aminotransferase (U/L): 2026-01-01 46",
        "not given for this assessment",
    )


def test_a_bound_is_drawn_open_with_a_dashed_line_and_stands_in_words(engine: Engine, second_line: Assessment) -> None:
    found = one(engine, second_line, ("2026-01-01", "afp", "32 ng/mL"), ("2026-11-01", "afp", ">1210 ng/mL"))
    svg = trend_svg(found, "en", "v")
    assert [point.exact for point in found.points] == [True, False]
    assert [item.attrib["fill"] for item in parsed(svg).iter(f"{SVG}polygon")] == ["#ffffff"]
    assert "only a bound is known: 2026-11-01 >1210 ng/mL" in shown(svg)


def test_a_wide_span_is_drawn_on_a_log_scale_and_says_so(engine: Engine, second_line: Assessment) -> None:
    wide = one(engine, second_line, ("2026-01-01", "afp", "32 ng/mL"), ("2026-11-01", "afp", "98000 ng/mL"))
    narrow = one(engine, second_line, ("2026-01-01", "afp", "32 ng/mL"), ("2026-11-01", "afp", "98 ng/mL"))
    assert "对数刻度" in shown(trend_svg(wide, "zh", "v"))
    assert "对数刻度" not in shown(trend_svg(narrow, "zh", "v"))


def test_the_usual_six_come_first(engine: Engine, second_line: Assessment) -> None:
    entries = [("2026-01-01", name, written) for name, written in (
        ("creatinine", "70 µmol/L"), ("afp", "5 ng/mL"), ("platelets", "100 10^9/L"), ("bilirubin", "17 µmol/L"),
    )]  # fmt: skip
    found, _ = trends(course(*entries), engine.kb, {}, second_line)
    assert [trend.field for trend in found] == ["bilirubin", "platelets", "afp", "creatinine"]


def test_what_is_not_drawn_is_told_with_the_reason(engine: Engine, second_line: Assessment) -> None:
    found, notes = trends(
        course(
            ("2026-01-01", "ascites", "mild"),
            ("2026-01-02", "bilirubin", "high"),
            ("2026-01-03", "bilirubin", "unknown"),
            ("2026-01-04", "blood_pressure", "120"),
            ("2026-01-05", "bilirubin", "17"),
        ),
        engine.kb,
        {},
        second_line,
    )
    assert found == ()
    said = [note.en for note in notes]
    assert said[0] == "ascites, 2026-01-01: mild (not a number, so not drawn)"
    assert said[1].startswith("total bilirubin, 2026-01-02: high could not be read: ")
    assert said[2] == "total bilirubin, 2026-01-03: unknown (no value, so not drawn)"
    assert said[3] == "2026-01-04: no finding is called blood_pressure; not shown"
    assert said[4].startswith("total bilirubin, 2026-01-05: 17 could not be read: ")
    assert len(said) == 5


def test_a_trend_without_a_point_cannot_be_drawn() -> None:
    empty = Trend("afp", Bilingual("AFP", "甲胎蛋白"), "ng/mL", (), None, None)
    with pytest.raises(ValueError, match="a trend without a point cannot be drawn"):
        trend_svg(empty, "en", "v")


# --- staging --------------------------------------------------------------------------------------------


def thick(svg: str) -> list[str]:
    """The dashes of the frames that are thick: a stage that is reached."""
    return [
        item.get("stroke-dasharray", "")
        for item in parsed(svg).iter(f"{SVG}rect")
        if item.attrib.get("stroke-width") == "3"
    ]


def test_each_step_shows_criterion_value_and_verdict_and_the_stage_reached_is_framed(
    answered: Callable[[Path], Assessment],
) -> None:
    svg = pathway_svg(answered(UNTREATED).pathways, "zh", "p")
    words = "".join(shown(svg).split())
    assert "影像学可见血管癌栓：是" in words
    assert "患者：否—不符合" in words
    assert "患者：是—符合" in words
    assert thick(svg) == ["", ""]  # one stage of each system
    assert words.count("到达") == 2


def test_an_open_possibility_is_dashed_and_no_stage_is_said_to_be_reached(engine: Engine) -> None:
    profile = json.loads(UNTREATED.read_text(encoding="utf-8"))
    del profile["tumour"]["extrahepatic_spread"]
    cnlc, _ = engine.assess(profile, today=TODAY).pathways
    svg = pathway_svg([cnlc], "en", "p")
    assert thick(svg) == []
    assert "open: IIIa or IIIb" in shown(svg)
    assert shown(svg).count("possible") == 3  # IIIb, IIIa and the line that says how to read it
    assert "reached" not in shown(svg).replace("not reached", "")
    assert "patient: not known" in shown(svg)


def test_a_stage_on_record_that_decides_is_said_to_be_on_record(engine: Engine) -> None:
    profile = json.loads(UNTREATED.read_text(encoding="utf-8"))
    del profile["tumour"]["extrahepatic_spread"]
    profile["stages"] = {"documented_cnlc": "IIIb"}
    cnlc, _ = engine.assess(profile, today=TODAY).pathways
    words = shown(pathway_svg([cnlc], "zh", "p"))
    assert "IIIb期（记录为IIIb期）" in words
    assert words.count("据记录的分期") == 1


def test_the_words_say_the_stage_first_and_leave_out_rows_that_were_not_reached(
    answered: Callable[[Path], Assessment],
) -> None:
    words = pathway_words(answered(SECOND_LINE).pathways, "en")
    assert words[0] == "China Liver Cancer staging 2026: IIIb"
    assert words[2] == "IIIb: extrahepatic spread: yes (patient: yes): met"
    assert words[3] == "Barcelona Clinic Liver Cancer staging 2022: C (advanced)"
    assert pathway_words((), "en") == ("No staging table could be walked through.",)


def test_the_table_has_a_line_for_every_condition(answered: Callable[[Path], Assessment]) -> None:
    way = answered(SECOND_LINE).pathways[0]
    header, rows = pathway_table(way, "zh")
    assert header == ("分期", "条件", "患者", "判断", "此步")
    assert len(rows) == sum(len(row.conditions) for row in way.rows)
    assert rows[1] == ("IIIb期", "肝外转移：是", "是", "符合", "符合")
