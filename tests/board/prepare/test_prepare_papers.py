"""Agenda, worklist and packets: what they say, and that nothing that a person wrote is carried out."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from prepare_support import DAY, SUMMARY, WANTED, case, listed, run

from api.board.agenda import agenda_document
from api.board.index import MissingFact, Patient
from api.board.lists.read import read_list
from api.board.making import Maker
from api.board.papers import document_file
from api.board.prepare import Outcome
from api.board.render.fonts import Fonts
from api.board.worklist import worklist_csv, worklist_xlsx
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase

THURSDAY = Path(__file__).resolve().parents[3] / "examples" / "board" / "thursday.json"
RUPTURED = THURSDAY.parents[2] / "features" / "patients" / "ruptured-tumour.json"
FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", " =1+1", "＝1+1"]


def patient(pseudonym: str, *missing: MissingFact) -> Patient:
    return Patient(
        number=1,
        pseudonym=pseudonym,
        question=None,
        state="prepared",
        files={},
        summary=replace(SUMMARY, missing=missing),
    )


def missing(en: str, decides: int, *changes: str, scores: tuple[str, ...] = ()) -> MissingFact:
    return MissingFact(
        field=en.lower(),
        label=Bilingual(en, f"{en}（中）"),
        decides=decides,
        changes=tuple(Bilingual(text, text) for text in changes),
        scores=tuple(Bilingual(text, text) for text in scores),
    )


def rows(body: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig"))))


@pytest.fixture(scope="module")
def thursday(tmp_path_factory: pytest.TempPathFactory, kb: KnowledgeBase, maker: Maker) -> tuple[Path, Outcome]:
    """The list of the examples, prepared in HTML."""
    root = tmp_path_factory.mktemp("thursday")
    found = read_list(THURSDAY, kb, today=DAY, site={}, code_map=None)
    return root, run(root, found, kb, maker.make, langs=("zh", "en"), minutes=8)


def test_the_worklist_begins_with_what_decides_most_and_says_what_it_would_change() -> None:
    body = worklist_csv(
        [
            patient("P-01", missing("INR", 2, "if above 1.7: removes TACE")),
            patient(
                "P-02", missing("Bilirubin", 9, scores=("Child-Pugh score",)), missing("Sodium", 0, scores=("MELD",))
            ),
        ],
        ("en",),
    )
    assert rows(body) == [
        [
            "Patient",
            "Not known",
            "Open items that wait for it",
            "Why it matters",
            "Field",
            "By whom",
            "By when",
            "Result",
        ],
        [
            "P-02",
            "Bilirubin",
            "9",
            "Needed for: Child-Pugh score. No answer alone changes the list of regimens.",
            "bilirubin",
            "",
            "",
            "",
        ],
        ["P-01", "INR", "2", "If above 1.7: removes TACE.", "inr", "", "", ""],
        ["P-02", "Sodium", "0", "Needed for: MELD.", "sodium", "", "", ""],
    ]


def test_in_both_languages_the_worklist_says_everything_twice() -> None:
    heading, row = rows(worklist_csv([patient("P-01", missing("INR", 2))], ("zh", "en")))
    assert heading[:4] == ["患者 / Patient", "缺项", "Not known", "有待于此的项数 / Open items that wait for it"]
    assert row[1:3] == ["INR（中）", "INR"]
    assert row[4:6] == ["单凭此项不改变方案列表。", "No answer alone changes the list of regimens."]


@pytest.mark.parametrize("written", FORMULAS)
def test_no_cell_of_the_csv_begins_a_formula(written: str) -> None:
    _, row = rows(worklist_csv([patient(written, missing(written, 1, written))], ("en",)))
    assert row[0] == f"'{written}"
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@", "＝")) for cell in row)


@pytest.mark.parametrize("written", FORMULAS)
def test_every_cell_of_the_workbook_is_text_and_as_it_was_written(written: str) -> None:
    body = worklist_xlsx([patient(written, missing(written, 1))], ("en",), WANTED.made)
    sheet = load_workbook(io.BytesIO(body)).worksheets[0]
    assert [(sheet.cell(2, column).data_type) for column in (1, 2, 4)] == ["s", "s", "s"]
    assert str(sheet.cell(2, 1).value).replace("\n", "\r") == written
    assert sheet.cell(2, 3).value == 1


def test_the_agenda_gives_each_patient_a_line_in_the_order_of_the_list(thursday: tuple[Path, Outcome]) -> None:
    root, outcome = thursday
    agenda = (root / "agenda.zh.html").read_text("utf-8")
    pseudonyms = [one.pseudonym for one in outcome.index.patients]
    assert pseudonyms == [f"HCC-20{number}" for number in range(1, 7)]
    places = [agenda.index(pseudonym) for pseudonym in pseudonyms]
    assert places == sorted(places)
    assert "6例患者，共48分钟。" in agenda
    assert "CNLC分期：IIIa期" in agenda
    assert "Child-Pugh评分：5（A级）" in agenda
    assert "证据空白：一线免疫联合失败后无高级别循证医学证据" in agenda
    assert "尚未经临床医师审核" in agenda


def test_the_agenda_says_the_same_in_english(thursday: tuple[Path, Outcome]) -> None:
    agenda = (thursday[0] / "agenda.en.html").read_text("utf-8")
    assert "6 patients, 48 minutes." in agenda
    assert "No candidate regimen on the facts given" in agenda
    assert "have not been reviewed by clinicians" in agenda


def test_of_the_patient_without_laboratory_values_the_worklist_asks_for_them_first(
    thursday: tuple[Path, Outcome],
) -> None:
    found = rows((thursday[0] / "missing.csv").read_bytes())
    assert {row[0] for row in found[1:6]} == {"HCC-206"}
    assert "总胆红素" in {row[1] for row in found[1:6]}


def test_every_patient_of_the_examples_has_their_own_packet_in_both_languages(thursday: tuple[Path, Outcome]) -> None:
    root, outcome = thursday
    for one in outcome.index.patients:
        for lang in ("zh", "en"):
            packet = (root / "patients" / one.pseudonym / f"{one.pseudonym}.{lang}.html").read_text("utf-8")
            others = {other.pseudonym for other in outcome.index.patients} - {one.pseudonym}
            assert one.pseudonym in packet
            assert not any(other in packet for other in others)


def test_every_format_is_what_its_name_says(tmp_path: Path, kb: KnowledgeBase, maker: Maker, fonts: Fonts) -> None:
    one = listed(case("P-01", patient={"age": 58}))
    run(tmp_path, one, kb, maker.make, formats=("pdf", "docx", "html"), fonts=fonts)
    for name in ("agenda.zh", "patients/P-01/P-01.zh"):
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF-")
        assert (tmp_path / f"{name}.docx").read_bytes().startswith(b"PK")
        assert (tmp_path / f"{name}.html").read_bytes().startswith(b"<!doctype html>")


def test_rows_that_were_refused_stand_on_the_agenda_and_in_a_workbook(tmp_path: Path, kb: KnowledgeBase) -> None:
    source = tmp_path / "list.csv"
    source.write_text("pseudonym,age\nP-01,58\nP-02,old\n", encoding="utf-8")
    found = read_list(source, kb, today=DAY, site={}, code_map=None)
    run(tmp_path / "out", found, kb)
    agenda = (tmp_path / "out" / "agenda.zh.html").read_text("utf-8")
    assert "1例患者；名单中1行未采用，见下。" in agenda
    assert "P-02 (list.csv, 3)" in agenda
    sheet = load_workbook(tmp_path / "out" / "refused.xlsx").worksheets[0]
    assert "old" in {cell.value for row in sheet.iter_rows() for cell in row}


def test_once_mended_the_workbook_of_refused_rows_is_taken_away(tmp_path: Path, kb: KnowledgeBase) -> None:
    source = tmp_path / "list.csv"
    for age in ("old", "61"):
        source.write_text(f"pseudonym,age\nP-01,58\nP-02,{age}\n", encoding="utf-8")
        run(tmp_path / "out", read_list(source, kb, today=DAY, site={}, code_map=None), kb)
    assert not (tmp_path / "out" / "refused.xlsx").exists()


def test_an_emergency_is_what_stands_out(tmp_path: Path, kb: KnowledgeBase, maker: Maker) -> None:
    outcome = run(tmp_path, listed(case("P-01", **json.loads(RUPTURED.read_bytes()))), kb, maker.make)
    summary = outcome.index.patients[0].summary
    assert summary is not None
    emergency = next(alert for alert in summary.alerts if alert.level == "emergency")
    assert summary.stands_out.zh.startswith(emergency.says.zh)


HOSTILE = '<script>alert(1)</script> #import "x" *b* $1$ ]]> {{7*7}}'


@pytest.mark.parametrize("form", ["html", "pdf", "docx"])
def test_what_a_question_says_is_text_on_the_agenda_and_nothing_else(
    tmp_path: Path, kb: KnowledgeBase, fonts: Fonts, form: str
) -> None:
    hostile = listed(replace(case("P-01"), question=HOSTILE))
    outcome = run(tmp_path, hostile, kb)
    body = document_file(agenda_document(outcome.index, None), "en", form, fonts)  # type: ignore[arg-type]
    assert _text_of(body, form).replace("\n", " ").count("alert(1)") == 1
    if form == "html":
        assert b"<script" not in body
        assert b"{{7*7}}" in body


def _text_of(body: bytes, form: str) -> str:
    if form == "pdf":
        from pypdf import PdfReader

        return "".join(page.extract_text() for page in PdfReader(io.BytesIO(body)).pages)
    if form == "docx":
        from docx import Document

        return "".join(
            cell.text for table in Document(io.BytesIO(body)).tables for row in table.rows for cell in row.cells
        )
    return body.decode()
