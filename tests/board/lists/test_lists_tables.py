"""What the cells of a list mean, and what is said at the cell where they cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from time import process_time
from typing import TYPE_CHECKING, Any

import pytest
from lists_support import TODAY, patients, read, refused, workbook

from engine.assess import Engine
from engine.profile import Intake

if TYPE_CHECKING:
    from openpyxl import Workbook

UNITS = "µmol/L, mg/dL"


def one(engine: Engine, heading: str, value: Any, number_format: str | None = None) -> Any:
    """What a profile holds of one cell, or the one fault of it."""

    def form(made: Workbook) -> None:
        if number_format is not None:
            made.worksheets[0]["B2"].number_format = number_format

    found = patients(engine.kb, ("pseudonym", heading), ("P-1", value), change=form)
    if found.faults:
        (fault,) = found.faults
        assert fault.cell == "B2"
        assert found.cases == ()
        return f"{fault.message.en} {fault.remedy.en}"
    (section,) = found.cases[0].profile.values()
    (kept,) = section.values()
    return kept


# --- headings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "总胆红素",
        "total bilirubin",
        "bilirubin",
        "liver.bilirubin",
        "TBil",
        "  总 胆红素 ",
        "总胆红素 (µmol/L)",
        "总胆红素（umol/L）",
        "总胆红素 μmol/L",
    ],
)
def test_a_field_is_known_by_every_name_of_the_vocabulary_with_or_without_a_unit(engine: Engine, heading: str) -> None:
    assert one(engine, heading, "17 µmol/L") == "17 µmol/L"


def test_every_field_is_known_by_label_id_path_and_synonym(engine: Engine) -> None:
    given = [fact for fact in engine.kb.facts.values() if fact.origin == "given" and fact.entry]
    for name in ("id", "path", "zh", "en"):
        heads = [{"id": f.id, "path": f.path, "zh": f.label.zh, "en": f.label.en}[name] for f in given]
        found = patients(engine.kb, ("pseudonym", *heads), ("P-1", *["不详"] * len(heads)))
        (case,) = found.cases
        assert sum(len(section) for section in case.profile.values()) == len(given)


@pytest.mark.parametrize(
    ("heads", "says"),
    [
        (
            ("pseudonym", "总胆红数"),
            ["B1: no field is called '总胆红数'. Did you mean '总胆红素' or '血清总胆红素'?"],
        ),
        (
            ("pseudonym", "bilirubine", "ECOG grade", "xyzzy"),
            [
                "B1: no field is called 'bilirubine'. Did you mean 'bilirubin' or 'total bilirubin'?",
                "C1: no field is called 'ECOG grade'. Take a heading of the template; head a column “remark” if it need not be read.",
                "D1: no field is called 'xyzzy'. Take a heading of the template; head a column “remark” if it need not be read.",
            ],
        ),
        (
            ("pseudonym", "年龄", "age in years"),
            ["C1: 'age in years' means the same as '年龄' in B1. Keep one of the two columns."],
        ),
        (("年龄", "性别"), ["A1: there is no column 'pseudonym'. Add a column headed “pseudonym” or “患者代号”."]),
        (
            ("pseudonym", "总胆红素 (g/L)"),
            [f"B1: 'g/L' is not one unit of total bilirubin (总胆红素). Write one of: {UNITS}."],
        ),
        (
            ("pseudonym", "总胆红素 (µmol/L, mg/dL)"),
            [f"B1: 'µmol/L, mg/dL' is not one unit of total bilirubin (总胆红素). Write one of: {UNITS}."],
        ),
        (
            ("pseudonym", "性别 (cm)"),
            ["B1: 'cm' is not one unit of sex (性别). Write the heading without brackets."],
        ),
        (("pseudonym", "=A1"), ["B1: holds a formula; the value it last showed is not taken. Type the value itself."]),
    ],
)
def test_headings_that_are_wrong_refuse_the_list(engine: Engine, heads: Sequence[str], says: list[str]) -> None:
    body = workbook(Patients=[heads, ("P-1",)])
    assert refused(engine.kb, body) == [f"list.xlsx, Patients!{fault}" for fault in says]


def test_wrong_headings_of_all_sheets_are_told_at_once(engine: Engine) -> None:
    body = workbook(
        Patients=[("pseudonym", "agee"), ("P-1",)], Treatment=[("pseudonym", "drugs")], Course=[("pseudonym", "date")]
    )
    assert [line.partition(": ")[0] for line in refused(engine.kb, body)] == [
        "list.xlsx, Patients!B1",
        "list.xlsx, Treatment!A1",
        "list.xlsx, Course!A1",
        "list.xlsx, Course!A1",
    ]


def test_rows_above_the_headings_are_told(engine: Engine) -> None:
    body = workbook(Patients=[("周四讨论",), ("pseudonym", "age"), ("P-1", 60)])
    assert refused(engine.kb, body) == [
        "list.xlsx, Patients!A2: the headings have to stand in the first row. Delete the rows above."
    ]


def test_values_below_no_heading_are_told(engine: Engine) -> None:
    body = workbook(Patients=[("pseudonym",), ("P-1", 60)])
    assert refused(engine.kb, body) == [
        "list.xlsx, Patients!B1: there are values in this column, and it has no heading. Write a heading, or delete the column."
    ]


def test_more_headings_than_there_can_be(engine: Engine) -> None:
    body = workbook(Patients=[("pseudonym", *(f"x{number}" for number in range(500)))])
    assert refused(engine.kb, body) == [
        "list.xlsx, Patients!OJ1: the sheet has more than 400 headings. Keep the columns that the template has."
    ]


def test_a_second_row_of_headings_is_recognised_and_has_to_agree(engine: Engine) -> None:
    heads = ("患者代号", "年龄", "甲胎蛋白 (ng/mL)")
    found = patients(engine.kb, heads, ("pseudonym", "age in years", "alpha-fetoprotein"), ("P-1", 60, 20))
    assert [case.profile for case in found.cases] == [{"patient": {"age": 60}, "markers": {"afp": "20 ng/mL"}}]
    body = workbook(Patients=[heads, ("pseudonym", "sex", "afp (µg/L)"), ("P-1", 60, 20)])
    assert refused(engine.kb, body) == [
        "list.xlsx, Patients!B2: the second row of headings says 'sex', the first '年龄'. "
        "Correct one of them, or delete the second row of headings.",
        "list.xlsx, Patients!C2: the second row of headings says 'afp (µg/L)', the first '甲胎蛋白 (ng/mL)'. "
        "Correct one of them, or delete the second row of headings.",
    ]


def test_a_column_for_remarks_is_not_read_and_that_is_told(engine: Engine) -> None:
    found = patients(engine.kb, ("pseudonym", "备注", "age"), ("P-1", "bed 12", 60))
    assert found.cases[0].profile == {"patient": {"age": 60}}
    assert [note.en for note in found.notes] == ["Patients: the column 备注 was not read."]


def test_merged_headings_refuse_the_list(engine: Engine) -> None:
    body = workbook(
        lambda made: made["Patients"].merge_cells("B1:C1"), Patients=[("pseudonym", "age", "sex"), ("P-1", 60)]
    )
    assert refused(engine.kb, body) == [
        "list.xlsx, Patients!B1: the cells B1:C1 are merged, so it is open which of them the value belongs to. "
        "Unmerge them and fill in each."
    ]


# --- values -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "value", "number_format", "kept"),
    [
        ("总胆红素 (µmol/L)", 17.1, None, "17.1 µmol/L"),
        ("总胆红素 (mg/dL)", 1, None, "1 mg/dL"),
        ("总胆红素 (µmol/L)", "< 5", None, "< 5 µmol/L"),
        ("总胆红素 (µmol/L)", "17 umol/L", None, "17 umol/L"),
        ("总胆红素", "1.0 mg/dL", None, "1.0 mg/dL"),
        ("血小板计数 (10^9/L)", "132 ×10^9/L", None, "132 ×10^9/L"),
        ("INR", 1.1, None, "1.1"),
        ("INR", 0.1 + 0.8, None, "0.9"),
        ("年龄", 60, None, 60),
        ("肿瘤数目", "至少4", None, "至少4"),
        ("性别", "男", None, "男"),
        ("肝硬化", True, None, True),
        ("肿瘤占全肝体积比例", 0.35, "0%", "35%"),
        ("肿瘤占全肝体积比例", 0.355, "0.0%", "35.5%"),
        ("肿瘤占全肝体积比例 (%)", 35, None, "35 %"),
        ("切除日期", date(2026, 10, 1), None, "2026-10-01"),
        ("切除日期", datetime(2026, 10, 1, 9, 30), None, "2026-10-01"),
        ("切除日期", "2026-10-01", None, "2026-10-01"),
        ("肝外转移部位", "肺、骨", None, "肺、骨"),
        ("肿瘤紧邻的结构", "一、二级胆管", None, ["一、二级胆管"]),
        ("甲胎蛋白 (ng/mL)", "不详", None, "不详"),
    ],
)
def test_a_cell_becomes_what_the_engine_takes(
    engine: Engine, heading: str, value: Any, number_format: str | None, kept: Any
) -> None:
    assert one(engine, heading, value, number_format) == kept


@pytest.mark.parametrize(
    ("heading", "value", "number_format", "says"),
    [
        (
            "总胆红素",
            17,
            None,
            f"17 has no unit, and total bilirubin (总胆红素) is reported in more than one. Write the unit: {UNITS}.",
        ),
        (
            "总胆红素 (µmol/L)",
            "1.0 mg/dL",
            None,
            "says 'mg/dL', and the heading says 'µmol/L'. "
            "Write the value in the unit of the heading, or take the unit out of the heading.",
        ),
        (
            "总胆红素",
            "1.0 mg/dL 17",
            None,
            "'mg/dL 17' is not a unit of total bilirubin (总胆红素). Did you mean 'mg/dL'?",
        ),
        ("总胆红素", "=10+7", None, "holds a formula; the value it last showed is not taken. Type the value itself."),
        (
            "总胆红素",
            "#REF!",
            None,
            "shows the spreadsheet's error #REF! instead of a value. Type the value, or leave the cell empty.",
        ),
        ("切除日期", "2026/3/4", None, "is a date as text. Write 2026-03-04."),
        ("切除日期", "2026年3月4日", None, "is a date as text. Write 2026-03-04."),
        (
            "切除日期",
            "3/4/2026",
            None,
            "leaves open which number is the day and which the month. Write YYYY-MM-DD, for example 2026-03-31.",
        ),
        ("切除日期", "2026-02-30", None, "is not a date. Write YYYY-MM-DD, for example 2026-03-31."),
        ("切除日期", 46000, None, "is not a date. Write YYYY-MM-DD, for example 2026-03-31."),
        ("切除日期", "去年", None, "is not a date. Write YYYY-MM-DD, for example 2026-03-31."),
        ("切除日期", date(2027, 1, 1), None, "lies after the day of the assessment (2026-11-21). Check the year."),
        (
            "肿瘤数目",
            date(2026, 1, 2),
            None,
            "holds a date where none belongs; spreadsheets turn entries such as 1-2 into dates. "
            "Set the cell to text and type the value again.",
        ),
        (
            "肿瘤数目",
            time(1, 2),
            None,
            "holds a time of day or a duration. Set the cell to text and type the value again.",
        ),
        (
            "总胆红素 (µmol/L)",
            0.17,
            "0%",
            "is shown as a percentage, and this is none. Set the cell to text and type the value with its unit.",
        ),
        (
            "总胆红素 (µmol/L)",
            1,
            '0.0 "mg/dL"',
            "shows words that are only in the number's format, not in the cell. "
            "Type the value with its unit as text, or write the unit in the heading.",
        ),
        ("性别", "男\u202e", None, "holds invisible control characters. Type the text again instead of pasting it."),
        ("年龄", "x" * 10_001, None, "holds too long a text. Shorten it."),
        (
            "年龄",
            600,
            None,
            "600 is impossible for age in years (年龄（岁）). Possible: 0 to 120. Check the number and its unit.",
        ),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_in_these_words(
    engine: Engine, heading: str, value: Any, number_format: str | None, says: str
) -> None:
    assert one(engine, heading, value, number_format) == says


def test_an_empty_cell_is_unknown_and_never_no(engine: Engine) -> None:
    found = patients(engine.kb, ("pseudonym", "腹水", "既往HAIC", "treatment so far"), ("P-1", None, " ", ""))
    assert found.cases[0].profile == {}


def test_merged_cells_refuse_every_row_they_touch(engine: Engine) -> None:
    found = patients(
        engine.kb,
        ("pseudonym", "age"),
        ("P-1", 60),
        ("P-2", None),
        ("P-3", 62),
        change=lambda made: made["Patients"].merge_cells("B2:B3"),
    )
    says = (
        "the cells B2:B3 are merged, so it is open which of them the value belongs to. Unmerge them and fill in each."
    )
    assert [str(fault) for fault in found.faults] == [
        f"list.xlsx, Patients!B2 (age): {says}",
        f"list.xlsx, Patients!B3 (age): {says}",
    ]
    assert [case.pseudonym for case in found.cases] == ["P-3"]


def test_every_fault_of_a_row_is_told_and_no_other_row_is_stopped(engine: Engine) -> None:
    found = patients(
        engine.kb,
        ("患者代号", "性别", "妊娠", "总胆红素", "甲胎蛋白"),
        ("P-1", "男", "是", 17, 520),
        ("P-2", "女", "否", "17 µmol/L", "520 ng/mL"),
    )
    assert [fault.says("zh") for fault in found.faults] == [
        "list.xlsx, Patients!C2 (妊娠)：男性患者被记录为妊娠。请更正性别或妊娠情况，并核对患者身份。",
        "list.xlsx, Patients!D2 (总胆红素)：总胆红素：17未写单位，而该项目有不止一种单位。请写明单位：µmol/L、mg/dL。",
        "list.xlsx, Patients!E2 (甲胎蛋白)：甲胎蛋白：520未写单位，而该项目有不止一种单位。请写明单位：ng/mL、µg/L、IU/mL。",
    ]
    assert [case.pseudonym for case in found.cases] == ["P-2"]
    (row,) = found.refused
    assert [(cell.column, cell.written, cell.cell) for cell in row.cells] == [
        ("患者代号", "P-1", "A2"),
        ("性别", "男", "B2"),
        ("妊娠", "是", "C2"),
        ("总胆红素", "17", "D2"),
        ("甲胎蛋白", "520", "E2"),
    ]


# --- who ----------------------------------------------------------------------------------------------------------


def test_two_patients_with_one_pseudonym_are_both_refused(engine: Engine) -> None:
    found = patients(engine.kb, ("pseudonym", "age"), ("P-1", 60), ("ｐ-1", 61), ("P-2", 62))
    says = (
        "the same pseudonym stands in A2, A3; none of these patients is prepared. "
        "Give every patient a pseudonym of their own; width and case of letters do not tell them apart."
    )
    assert [str(fault) for fault in found.faults] == [
        f"list.xlsx, Patients!A2 (pseudonym): {says}",
        f"list.xlsx, Patients!A3 (pseudonym): {says}",
    ]
    assert [case.pseudonym for case in found.cases] == ["P-2"]


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (None, "the pseudonym is missing. Write one in this row."),
        (
            "../x",
            "is not accepted as a pseudonym. Write 1 to 40 letters or digits, with - _ . # or spaces only between them.",
        ),
        (
            13800138000,
            "looks like an identity or telephone number, which must not be in a packet. "
            "Use a code that nobody outside can trace, such as HCC-012.",
        ),
        (
            110105194912310020,
            "looks like an identity or telephone number, which must not be in a packet. "
            "Use a code that nobody outside can trace, such as HCC-012.",
        ),
        ("示例-1", "this is the example of the template, not a patient. Delete this row."),
        ("=A1", "holds a formula; the value it last showed is not taken. Type the value itself."),
    ],
)
def test_a_pseudonym_that_is_not_accepted(engine: Engine, written: Any, says: str) -> None:
    found = patients(engine.kb, ("pseudonym", "age"), (written, 60))
    assert [str(fault) for fault in found.faults] == [f"list.xlsx, Patients!A2 (pseudonym): {says}"]


def test_a_question_is_kept_as_it_was_written_and_may_not_be_endless(engine: Engine) -> None:
    kept = patients(engine.kb, ("pseudonym", "讨论问题"), ("P-1", " 切除？\n<b>还是</b>消融 "), ("P-2", "x" * 501))
    assert kept.cases[0].question == "切除？\n<b>还是</b>消融"
    assert [str(fault) for fault in kept.faults] == [
        "list.xlsx, Patients!B3 (讨论问题): the question is longer than 500 characters. Shorten it."
    ]


# --- treatment ----------------------------------------------------------------------------------------------------

LINES = (
    "pseudonym",
    "setting",
    "drugs",
    "procedures",
    "start",
    "end",
    "best response",
    "criteria",
    "why ended",
    "tolerated",
)
SESSIONS = ("pseudonym", "date", "response")
LISTED_ALL_THE_SAME = "Write “all listed” if these are all there was; else complete them, or delete them."


def treated(
    engine: Engine,
    so_far: str | None,
    *lines: Sequence[Any],
    tace: str | None = None,
    sessions: Sequence[Sequence[Any]] = (),
) -> Any:
    heads = ("pseudonym", "treatment so far", "TACE so far")
    body = workbook(Patients=[heads, ("P-1", so_far, tace)], 既往治疗=[LINES, *lines], TACE=[SESSIONS, *sessions])
    found = read(engine.kb, body)
    return [str(fault) for fault in found.faults] or found.cases[0].profile.get("treatment")


def test_lines_and_sessions_become_the_treatment_of_the_profile(engine: Engine) -> None:
    line = (
        "p-1",
        "晚期",
        "阿替利珠单抗+贝伐珠单抗",
        None,
        date(2025, 3, 4),
        "2025-11-18",
        "SD",
        "RECIST 1.1",
        "进展",
        "是",
    )
    other = ("P-1", "转化", None, "HAIC、消融", None, None, None, None, None, "不详")
    assert treated(
        engine, "已全部列出", line, other, tace="all listed", sessions=[("P-1", date(2025, 1, 2), "PR")]
    ) == {
        "lines": [
            {
                "setting": "晚期",
                "agents": ["阿替利珠单抗+贝伐珠单抗"],
                "start": "2025-03-04",
                "end": "2025-11-18",
                "best_response": "SD",
                "criteria": "RECIST 1.1",
                "ended": "进展",
                "tolerated": "yes",
            },
            {"setting": "转化", "procedures": ["HAIC", "消融"]},
        ],
        "tace": [{"on": "2025-01-02", "response": "PR"}],
    }


@pytest.mark.parametrize(
    ("word", "treatment"),
    [("无", {"lines": []}), ("none", {"lines": []}), ("不详", None), ("not known", None), (None, None)],
)
def test_without_rows_the_word_of_the_patient_decides(engine: Engine, word: str | None, treatment: Any) -> None:
    assert treated(engine, word) == treatment


def test_lines_that_cover_systemic_treatment_only_say_so(engine: Engine) -> None:
    assert treated(engine, "仅列出系统治疗", ("P-1", "晚期", "索拉非尼")) == {
        "lines": [{"setting": "晚期", "agents": ["索拉非尼"]}],
        "lines_cover": "systemic",
    }


@pytest.mark.parametrize(
    ("word", "says"),
    [
        (None, f"says nothing, while the sheet Treatment has rows for this patient. {LISTED_ALL_THE_SAME}"),
        ("无", f"says none, while the sheet Treatment has rows for this patient. {LISTED_ALL_THE_SAME}"),
        ("不详", f"says not known, while the sheet Treatment has rows for this patient. {LISTED_ALL_THE_SAME}"),
        (
            "有",
            "'有' is not read here. Write: none; all listed on the sheet Treatment; systemic listed "
            "(only systemic treatment of advanced disease is); not known.",
        ),
    ],
)
def test_rows_that_the_patients_row_does_not_announce_are_not_taken_for_all(
    engine: Engine, word: str | None, says: str
) -> None:
    assert treated(engine, word, ("P-1", "晚期", "索拉非尼")) == [f"list.xlsx, Patients!B2 (treatment so far): {says}"]


def test_treatment_that_is_said_to_be_listed_and_is_not(engine: Engine) -> None:
    assert treated(engine, "all listed", tace="已全部列出") == [
        "list.xlsx, Patients!B2 (treatment so far): says that it is listed, and the sheet Treatment has no row for this patient. "
        "List it there, or write “none” or “not known”.",
        "list.xlsx, Patients!C2 (TACE so far): says that it is listed, and the sheet TACE has no row for this patient. "
        "List it there, or write “none” or “not known”.",
    ]


def test_faults_of_treatment_stand_at_their_own_cells(engine: Engine) -> None:
    assert treated(
        engine,
        "all listed",
        ("P-1", None, "sorafenibb", None, "2026/1/2", date(2020, 1, 1), "better", None, "ongoing"),
        ("P-1", "晚期", None, None, date(2027, 1, 1)),
        ("P-9", "晚期", "索拉非尼"),
        (None, "晚期", "索拉非尼"),
    ) == [
        "list.xlsx, 既往治疗!B2 (setting): 'setting' is missing. Add it.",
        "list.xlsx, 既往治疗!E2 (start): is a date as text. Write 2026-01-02.",
        "list.xlsx, 既往治疗!G2 (best response): 'better' is not read here. Write: CR, PR, SD, PD or NE.",
        "list.xlsx, 既往治疗!A4 (pseudonym): no patient on the list is called 'P-9'. "
        "Write the pseudonym as on the sheet of patients.",
        "list.xlsx, 既往治疗!A5 (pseudonym): the pseudonym is missing. Write one in this row.",
    ]


def test_plain_answers_to_earlier_treatment(engine: Engine) -> None:
    heads = ("pseudonym", "既往HAIC", "resection before", "prior_systemic", "tace_failed", "既往消融")
    (case,) = patients(engine.kb, heads, ("P-1", "无", True, "no", "不详", "有")).cases
    assert case.profile == {
        "treatment": {"prior_haic": "no", "prior_resection": True, "prior_systemic": "no", "prior_ablation": "yes"}
    }


def test_treatment_said_twice_is_refused(engine: Engine) -> None:
    found = patients(engine.kb, ("pseudonym", "既往HAIC", "treatment_json"), ("P-1", "无", '{"prior_haic": "no"}'))
    assert [str(fault) for fault in found.faults] == [
        "list.xlsx, Patients!C2 (treatment_json): 'prior_haic' is given in a column and in the JSON. Keep one of the two."
    ]


def test_a_refused_patient_keeps_the_rows_of_every_sheet(engine: Engine) -> None:
    body = workbook(
        Patients=[("pseudonym", "age", "treatment so far"), ("P-1", 600, "all listed")],
        Treatment=[("pseudonym", "setting", "drugs"), ("P-1", "晚期", "索拉非尼")],
        Course=[("pseudonym", "date", "item", "value"), ("P-1", date(2026, 1, 1), "afp", "20 ng/mL")],
    )
    found = read(engine.kb, body)
    assert [(row.origin.sheet, row.origin.row, len(row.faults)) for row in found.refused] == [
        ("Patients", 2, 1),
        ("Treatment", 2, 0),
        ("Course", 2, 0),
    ]
    assert [cell.written for cell in found.refused[2].cells] == ["P-1", "2026-01-01", "afp", "20 ng/mL"]


# --- the course ---------------------------------------------------------------------------------------------------


def course(engine: Engine, *rows: Sequence[Any]) -> Any:
    heads = ("pseudonym", "date", "item", "value", "unit")
    return read(engine.kb, workbook(患者=[("pseudonym", "age"), ("P-1", 60)], 病程指标=[heads, *rows]))


def test_the_course_is_kept_oldest_first_as_it_was_written(engine: Engine) -> None:
    found = course(
        engine,
        ("P-1", date(2026, 3, 1), "总胆红素", 20, "μmol/L"),
        ("P-1", "2026-01-01", "AFP", "> 1210 ng/mL", None),
        ("P-1", "2026-02-01", "肿瘤占全肝体积比例", 30, "%"),
        ("P-1", "2026-02-02", "腹水", "不详", None),
    )
    assert [(one.on.isoformat(), one.field, one.written) for one in found.cases[0].course] == [
        ("2026-01-01", "afp", "> 1210 ng/mL"),
        ("2026-02-01", "liver_involvement", "30 %"),
        ("2026-03-01", "bilirubin", "20 µmol/L"),
    ]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (
            ("P-1", date(2026, 1, 1), "AFP", 20, None),
            "D2 (value): 20 has no unit, and alpha-fetoprotein (甲胎蛋白) is reported in more than one. Write the unit: ng/mL, µg/L, IU/mL.",
        ),
        (("P-1", "2026/1/1", "AFP", 20, "ng/mL"), "B2 (date): is a date as text. Write 2026-01-01."),
        (("P-1", date(2027, 1, 1), "AFP", 20, "ng/mL"), "B2 (date): lies after today. Check the year."),
        (
            ("P-1", date(2026, 1, 1), "AFPP", 20, "ng/mL"),
            "C2 (item): no field is called 'AFPP'. Did you mean 'afp' or '血清AFP'?",
        ),
        (
            ("P-1", date(2026, 1, 1), "AFP", None, None),
            "D2 (value): date, item and value are all needed. Complete the row, or delete it.",
        ),
        (
            ("P-1", date(2026, 1, 1), "AFP", "20 ng/mL", "µg/L"),
            "D2 (value): says 'ng/mL', and the heading says 'µg/L'. Write the value in the unit of the heading, or take the unit out of the heading.",
        ),
    ],
)
def test_a_faulty_value_of_the_course_is_told_and_stops_no_patient(
    engine: Engine, row: Sequence[Any], says: str
) -> None:
    found = course(engine, row)
    assert [str(fault) for fault in found.faults] == [f"list.xlsx, 病程指标!{says}"]
    (case,) = found.cases
    assert case.course == ()
    assert [note.zh for note in case.notes] == ["1项病程指标无法读取，见名单问题。"]


# --- the whole ----------------------------------------------------------------------------------------------------


def test_what_is_read_is_what_the_engine_accepts(engine: Engine) -> None:
    found = patients(
        engine.kb, ("pseudonym", "性别", "切除日期", "总胆红素 (mg/dL)"), ("P-1", "女", date(2026, 10, 1), 1.2)
    )
    (case,) = found.cases
    patient = Intake(engine.kb).read(case.profile, TODAY)
    assert str(patient.facts["bilirubin"]) == "20.52"
    assert (case.origin.file, case.origin.sheet, case.origin.row) == ("list.xlsx", "Patients", 2)


def test_very_many_unknown_words_take_no_longer_than_known_ones(engine: Engine) -> None:
    rows = [("P-1", date(2026, 1, 1), f"unknown item {number}", 20, "ng/mL") for number in range(5_000)]
    began = process_time()
    found = course(engine, *rows)
    assert len(found.faults) == 5_000
    assert found.faults[-1].remedy.en == "Take a name of the vocabulary, such as total bilirubin."
    assert process_time() - began < 10
