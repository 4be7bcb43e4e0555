"""The template workbook, and the workbook in which refused rows go back to the coordinator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lists_support import TODAY, patients, read, workbook
from openpyxl import load_workbook

from api.board.lists.faults import PatientList
from api.board.lists.offered import first_fields
from api.board.lists.read import read_list
from api.board.lists.template import write_template
from api.board.lists.write_back import write_back
from engine.assess import Engine
from engine.errors import Lang
from engine.profile import Intake
from engine.readings import read_value

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
SHEETS = {
    "zh": ("说明", "患者", "既往治疗", "TACE", "病程指标", "示例", "lists"),
    "en": ("Instructions", "Patients", "Treatment", "TACE", "Course", "Example", "lists"),
}
LANGS: tuple[Lang, ...] = ("zh", "en")


def made(engine: Engine, folder: Path, lang: Lang) -> Workbook:
    write_template(engine.kb, folder / "template.xlsx", lang)
    return load_workbook(folder / "template.xlsx")


def columns(sheet: Worksheet) -> dict[str, int]:
    """The columns of *sheet* by the name that the comment at their heading gives."""
    return {
        cell.comment.text.splitlines()[-1].strip("[]"): cell.column for cell in sheet[1] if cell.comment is not None
    }


def again(engine: Engine, book: Workbook, folder: Path) -> PatientList:
    book.save(folder / "filled.xlsx")
    return read_list(folder / "filled.xlsx", engine.kb, today=TODAY, site={}, code_map=None)


def fill(book: Workbook, lang: Lang, pseudonym: str, profile: Mapping[str, Any], row: int = 3) -> None:
    """Write a profile into the template as a coordinator would: numbers below their unit, words as they are."""
    _, name, treatment_sheet, *_ = SHEETS[lang]
    sheet = book[name]
    where = columns(sheet)
    sheet.cell(row, 1, pseudonym)
    for group, section in profile.items():
        for field, value in section.items() if group != "treatment" else ():
            head = sheet.cell(1, where[field])
            if isinstance(value, dict):
                value = f"{value['comparator']} {value['value']} {value['unit']}"
            if isinstance(value, list):
                value = "、".join(value)
            if isinstance(value, str) and value.endswith("mg/dL"):
                head.value = head.value.replace("µmol/L", "mg/dL")
                value = float(value.removesuffix(" mg/dL"))
            if isinstance(value, str) and value.endswith(" mm"):
                head.value = head.value.replace("(cm)", "(mm)")
                value = int(value.removesuffix(" mm"))
            sheet.cell(row, where[field], value)
    treatment = profile["treatment"]
    lines = treatment.pop("lines")
    sheet.cell(row, where["treatment_so_far"], "无" if lines == "none" else "已全部列出")
    sheet.cell(row, where["tace_so_far"], treatment.pop("tace").replace("none", "none"))
    for number, line in enumerate(lines if isinstance(lines, list) else [], start=3):
        there = book[treatment_sheet]
        names = columns(there)
        there.cell(number, 1, pseudonym)
        for name, value in line.items():
            day = date.fromisoformat(value) if name in ("start", "end") else value
            there.cell(number, names[name], " + ".join(value) if isinstance(value, list) else day)
    for name, value in treatment.items():
        sheet.cell(row, where[name], value)


@pytest.mark.parametrize("lang", LANGS)
def test_the_template_filled_for_the_examples_gives_the_same_patients(
    engine: Engine, tmp_path: Path, lang: Lang
) -> None:
    intake = Intake(engine.kb)
    for name in ("failed-atezolizumab-bevacizumab", "untreated-cnlc-iiia"):
        profile = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
        wanted = intake.read(profile, TODAY)
        book = made(engine, tmp_path, lang)
        fill(book, lang, "HCC-1", profile)
        found = again(engine, book, tmp_path)
        assert [str(fault) for fault in found.faults] == []
        (case,) = found.cases
        patient = intake.read(case.profile, TODAY)
        assert patient.facts == wanted.facts
        assert (
            engine.assess(case.profile, today=TODAY).candidates
            == engine.assess(
                json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8")), today=TODAY
            ).candidates
        )


@pytest.mark.parametrize("lang", LANGS)
def test_the_template_has_every_sheet_and_every_field_of_the_vocabulary(
    engine: Engine, tmp_path: Path, lang: Lang
) -> None:
    book = made(engine, tmp_path, lang)
    assert tuple(book.sheetnames) == SHEETS[lang]
    where = columns(book[SHEETS[lang][1]])
    assert {fact.id for fact in engine.kb.facts.values() if fact.origin == "given"} <= set(where)
    assert book[SHEETS[lang][1]].freeze_panes == "B3"
    assert [sheet.title for sheet in book.worksheets if sheet.sheet_state == "hidden"] == ["lists"]


def test_what_a_board_looks_at_comes_first_and_the_rest_is_folded(engine: Engine, tmp_path: Path) -> None:
    sheet = made(engine, tmp_path, "zh")["患者"]
    first = first_fields(engine.kb)
    assert 40 <= len(first) <= 50
    assert set(first) <= set(engine.kb.facts)
    names = list(columns(sheet))
    assert names[: len(first) + 4] == ["pseudonym", "question", *first, "treatment_so_far", "tace_so_far"]
    folded = {index for one in sheet.column_dimensions.values() if one.hidden for index in range(one.min, one.max + 1)}
    assert folded == set(range(len(first) + 5, len(names)))  # the last one is for remarks


@pytest.mark.parametrize("lang", LANGS)
def test_an_untouched_template_holds_no_patient_and_no_faulty_heading(
    engine: Engine, tmp_path: Path, lang: Lang
) -> None:
    book = made(engine, tmp_path, lang)
    book[SHEETS[lang][1]]["A3"] = "P-1"
    found = again(engine, book, tmp_path)
    assert [case.profile for case in found.cases] == [{}]
    assert (found.faults, found.notes) == ((), ())


@pytest.mark.parametrize("lang", LANGS)
def test_every_word_that_the_template_offers_is_read_as_that_value(engine: Engine, tmp_path: Path, lang: Lang) -> None:
    book = made(engine, tmp_path, lang)
    sheet = book[SHEETS[lang][1]]
    names = {index: name for name, index in columns(sheet).items()}
    offered = 0
    for rule in sheet.data_validations.dataValidation:
        if rule.type != "list":
            continue
        (area,) = rule.sqref.ranges
        fact = engine.kb.facts.get(names[area.min_col])
        words = [cell.value for (cell,) in book["lists"][rule.formula1.split("!")[1].replace("$", "")]]
        assert (area.min_row, area.max_row) == (3, 502)
        if fact is None or fact.origin != "given":
            continue
        assert len(words) == len(fact.values) + 1
        for word, value in zip(words, fact.values, strict=False):
            assert str(read_value(fact, word, {}).value) == value
        assert read_value(fact, words[-1], {}).value is None
        offered += 1
    assert offered == sum(
        fact.kind in ("choice", "yes_no") and fact.origin == "given" for fact in engine.kb.facts.values()
    )


@pytest.mark.parametrize("lang", LANGS)
def test_every_word_offered_for_treatment_is_accepted(engine: Engine, tmp_path: Path, lang: Lang) -> None:
    book = made(engine, tmp_path, lang)
    _, name, treatment, tace, *_ = SHEETS[lang]
    offered: dict[tuple[str, str], list[str]] = {}
    for title in (treatment, tace):
        names = {index: name for name, index in columns(book[title]).items()}
        for rule in book[title].data_validations.dataValidation:
            (area,) = rule.sqref.ranges
            if rule.type == "list" and rule.formula1.startswith("'lists'"):
                place = rule.formula1.split("!")[1].replace("$", "")
                offered[title, names[area.min_col]] = [cell.value for (cell,) in book["lists"][place]]
    assert {name for _, name in offered} == {"setting", "best_response", "criteria", "ended", "tolerated", "response"}
    where = columns(book[name])
    number = 3
    for (title, column), words in offered.items():
        there = columns(book[title])
        for word in words:
            pseudonym = f"P-{number}"
            book[name].cell(number, 1, pseudonym)
            book[name].cell(number, where["treatment_so_far" if title == treatment else "tace_so_far"], "all listed")
            book[title].cell(number, 1, pseudonym)
            if title == treatment:
                book[title].cell(number, there["setting"], "晚期")
                book[title].cell(number, there["agents"], "索拉非尼")
            book[title].cell(number, there[column], word)
            number += 1
    found = again(engine, book, tmp_path)
    assert [str(fault) for fault in found.faults] == []
    assert len(found.cases) == number - 3


def test_the_example_of_the_template_is_refused_where_it_was_copied_among_the_patients(
    engine: Engine, tmp_path: Path
) -> None:
    book = made(engine, tmp_path, "zh")
    example = book["示例"]
    by_heading = {cell.value: cell.column for cell in book["患者"][1]}
    for head, cell in zip(example[1], example[2], strict=True):
        book["患者"].cell(3, by_heading[head.value], cell.value)
    found = again(engine, book, tmp_path)
    assert [fault.says("zh") for fault in found.faults] == [
        "filled.xlsx, 患者!A3 (患者代号)：这是模板中的示例，并非患者。请删除该行。"
    ]


def test_the_example_of_the_template_itself_can_be_read(engine: Engine, tmp_path: Path) -> None:
    for lang in LANGS:
        example = made(engine, tmp_path, lang)[SHEETS[lang][5]]
        heads, values = ([cell.value for cell in row] for row in example.iter_rows(max_row=2))
        found = patients(engine.kb, heads, ["P-1", *values[1:]])
        assert [str(fault) for fault in found.faults] == []
        assert len(found.cases[0].profile) == 6


def test_no_text_of_the_template_is_longer_than_a_validation_may_be(engine: Engine, tmp_path: Path) -> None:
    for sheet in made(engine, tmp_path, "zh").worksheets:
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.error or "") <= 225
            assert len(rule.formula1) <= 255


# --- rows that go back ------------------------------------------------------------------------------------------------


def back(found: PatientList, folder: Path) -> Workbook:
    write_back(found, folder / "back.xlsx")
    return load_workbook(folder / "back.xlsx")


def test_refused_rows_go_back_as_they_were_written_with_their_faults_and_are_read_again_once_mended(
    engine: Engine, tmp_path: Path
) -> None:
    body = workbook(
        Patients=[("pseudonym", "甲胎蛋白", "treatment so far"), ("P-1", 520, "all listed"), ("P-2", "20 ng/mL", None)],
        Treatment=[("pseudonym", "setting", "drugs", "start"), ("P-1", "晚期", "索拉非尼", "2026/1/2")],
    )
    found = read(engine.kb, body)
    assert [case.pseudonym for case in found.cases] == ["P-2"]
    book = back(found, tmp_path)
    sheet = book["患者"]
    assert [cell.value for cell in sheet[1]] == ["需更正", "原位置", "pseudonym", "甲胎蛋白", "treatment so far"]
    assert [cell.value for cell in sheet[2]][1:] == ["list.xlsx, 2", "P-1", "520", "all listed"]
    assert sheet["A2"].value.startswith("Patients!B2 (甲胎蛋白)：甲胎蛋白：520未写单位")
    assert sheet["D2"].comment.text.startswith("甲胎蛋白：520未写单位")
    sheet["D2"] = "520 ng/mL"
    book["既往治疗"]["F2"] = date(2026, 1, 2)
    mended = again(engine, book, tmp_path)
    assert [str(fault) for fault in mended.faults] == []
    assert mended.cases[0].profile == {
        "markers": {"afp": "520 ng/mL"},
        "treatment": {"lines": [{"setting": "晚期", "agents": ["索拉非尼"], "start": "2026-01-02"}]},
    }


@pytest.mark.parametrize("hostile", ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "#REF!", "\t=1", "{=1}"])
def test_no_cell_that_goes_back_is_a_formula(engine: Engine, tmp_path: Path, hostile: str) -> None:
    listed = json.dumps([{"pseudonym": "P-1", "question": hostile, "profile": {"liver": {"ascites": hostile}}}])
    found = read(engine.kb, listed, "list.json")
    sheet = back(found, tmp_path)["患者"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert hostile in {cell.value for cell in cells}
    assert all(cell.quotePrefix for cell in cells)


def test_characters_that_no_workbook_can_hold_go_back_as_signs(engine: Engine, tmp_path: Path) -> None:
    found = read(engine.kb, json.dumps([{"pseudonym": "P\u0001\u202e1", "profile": {}}]), "list.json")
    assert back(found, tmp_path)["患者"]["C2"].value == "P␁␦1"


def test_what_is_refused_of_a_json_list_can_be_mended_in_the_workbook(engine: Engine, tmp_path: Path) -> None:
    profile = {
        "patient": {"age": 600},
        "tumour": {"extrahepatic_sites": ["lung", "bone"]},
        "markers": {"afp": {"value": 1210, "unit": "ng/mL", "comparator": ">"}},
        "treatment": {"tace": "none", "prior_haic": "no"},
    }
    course = [{"on": "2026-01-01", "field": "afp", "value": "20 ng/mL"}]
    found = read(engine.kb, json.dumps([{"pseudonym": "P-1", "profile": profile, "course": course}]), "list.json")
    assert found.cases == ()
    book = back(found, tmp_path)
    assert [cell.value for cell in book["患者"][1]][2:] == [
        "pseudonym",
        "patient.age",
        "tumour.extrahepatic_sites",
        "markers.afp",
        "treatment_json",
        "course_json",
    ]
    book["患者"]["D2"] = 60
    (case,) = again(engine, book, tmp_path).cases
    profile["patient"]["age"] = 60
    intake = Intake(engine.kb)
    assert intake.read(case.profile, TODAY).facts == intake.read(profile, TODAY).facts
    assert len(case.course) == 1


def test_a_lost_value_of_the_course_goes_back_on_its_sheet(engine: Engine, tmp_path: Path) -> None:
    course = [{"on": "2026-01-01", "field": "afp", "value": 20}]
    found = read(engine.kb, json.dumps([{"pseudonym": "P-1", "profile": {}, "course": course}]), "list.json")
    assert len(found.cases) == 1
    sheet = back(found, tmp_path)["病程指标"]
    assert [cell.value for cell in sheet[2]][2:] == ["P-1", "2026-01-01", "afp", "20"]
