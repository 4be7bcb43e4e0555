"""Files that are no list, or not one that can be read safely: refused as a whole, in exact words."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lists_support import TODAY, patients, read, refused, with_part, workbook

from api.board.lists.faults import ListRefused
from api.board.lists.read import read_list
from engine.assess import Engine

if TYPE_CHECKING:
    from openpyxl import Workbook

HEAD = ("pseudonym", "age")
ONE = workbook(Patients=[HEAD, ("P-1", 60)])
ANOTHER = "Copy the patients into a new workbook."


def opened(engine: Engine, path: Path) -> list[str]:
    try:
        read_list(path, engine.kb, today=TODAY, site={}, code_map=None)
    except ListRefused as error:
        return [str(fault) for fault in error.cell_faults]
    raise AssertionError("the list was read")


def zipped(**parts: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return kept.getvalue()


# --- which file ---------------------------------------------------------------------------------------------------


def test_a_file_that_is_not_there(engine: Engine, tmp_path: Path) -> None:
    assert opened(engine, tmp_path / "none.xlsx") == ["none.xlsx: the file cannot be opened. Check the path."]


@pytest.mark.parametrize("name", ["list.ods", "list.pdf", "list"])
def test_a_kind_of_file_that_is_not_read(engine: Engine, tmp_path: Path, name: str) -> None:
    ending = Path(name).suffix or "no ending"
    (tmp_path / name).write_bytes(ONE)
    assert opened(engine, tmp_path / name) == [
        f"{name}: a list with the ending '{ending}' is not read. "
        "Give an .xlsx, .csv or .json file, or a folder of FHIR bundles (.json)."
    ]


@pytest.mark.parametrize("name", ["list.xlsm", "list.XLSB", "list.xltm"])
def test_a_workbook_with_macros_by_its_name(engine: Engine, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(ONE)
    assert opened(engine, tmp_path / name) == [
        f"{name}: the workbook holds macros. Save it as .xlsx (workbook without macros)."
    ]


def test_a_refusal_tells_its_faults_in_both_languages(engine: Engine) -> None:
    with pytest.raises(ListRefused) as caught:
        read(engine.kb, b"nothing")
    assert str(caught.value).startswith("list refused (1 fault):\n  list.xlsx: this is no Excel workbook")
    assert caught.value.told("zh").startswith("名单未被接受（1处）：\n  list.xlsx: 文件内容不是Excel工作簿")


# --- no workbook, or a dangerous one -----------------------------------------------------------------------------

DAMAGED = (
    "list.xlsx: the workbook is damaged or not built as workbooks are. "
    "Open it in Excel, let it be repaired, and save it as .xlsx."
)
NO_WORKBOOK = (
    "list.xlsx: this is no Excel workbook, whatever its name says. "
    "Open it in the program it comes from and save it as .xlsx."
)
MACROS = "list.xlsx: the workbook holds macros. Save it as .xlsx (workbook without macros)."
LINKS = (
    "list.xlsx: the workbook takes data from other files or programs (external links, queries, DDE). "
    "Break the links and keep the values, or copy the values into a new workbook."
)
EMBEDDED = f"list.xlsx: the workbook holds embedded objects or controls. {ANOTHER}"
BOMB = f"list.xlsx: the workbook unpacks to far more than a list of patients can hold. {ANOTHER}"
ENTITIES = (
    "list.xlsx: the workbook declares XML entities or a document type, which no spreadsheet program writes. " + ANOTHER
)
ENCRYPTED = "list.xlsx: the workbook is protected by a password. Save it without a password to open."
OLD = (
    "list.xlsx: this is a workbook of the old kind (.xls), or another Office document. "
    "Save it as .xlsx without a password."
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'
)
NO_STRINGS = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>'
)
DDE = b'<x xmlns="urn:x"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></x>'
MACRO_TYPES = b'<Types><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'


def overstated() -> bytes:
    """A part that says it unpacks to 300 MB."""
    body = bytearray(with_part(ONE, "xl/media/x.bin", b"x" * 64))
    at = body.rindex(b"xl/media/x.bin")
    body[at - 22 : at - 18] = (300 * 1024 * 1024).to_bytes(4, "little")
    return bytes(body)


def encrypted_part() -> bytes:
    body = bytearray(ONE)
    at = body.rindex(b"PK\x01\x02")
    body[at + 8] |= 1
    return bytes(body)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(b"pseudonym,age\nP-1,60\n", NO_WORKBOOK, id="a CSV file renamed"),
        pytest.param(zipped(notes__txt=b"hello"), NO_WORKBOOK, id="a zip renamed"),
        pytest.param(
            zipped(**{"[Content_Types].xml": b"<Types/>", "word__document.xml": b"<w/>"}),
            NO_WORKBOOK,
            id="a document renamed",
        ),
        pytest.param(ONE[:-200], DAMAGED, id="cut off"),
        pytest.param(with_part(ONE, "xl/workbook.xml", b"<workbook"), DAMAGED, id="broken XML"),
        pytest.param(with_part(ONE, "xl/worksheets/sheet1.xml", NO_STRINGS), DAMAGED, id="texts that are not there"),
        pytest.param(with_part(ONE, "../evil.xml", b"<a/>"), DAMAGED, id="a part that climbs out"),
        pytest.param(with_part(ONE, "xl/vbaProject.bin", b"x"), MACROS, id="macros inside"),
        pytest.param(with_part(ONE, "xl/macrosheets/sheet1.xml", b"<a/>"), MACROS, id="macro sheets"),
        pytest.param(with_part(ONE, "[Content_Types].xml", MACRO_TYPES), MACROS, id="declared to hold macros"),
        pytest.param(with_part(ONE, "xl/externalLinks/externalLink1.xml", b"<a/>"), LINKS, id="external links"),
        pytest.param(with_part(ONE, "xl/connections.xml", b"<a/>"), LINKS, id="connections"),
        pytest.param(with_part(ONE, "xl/other.xml", DDE), LINKS, id="DDE"),
        pytest.param(with_part(ONE, "xl/embeddings/oleObject1.bin", b"x"), EMBEDDED, id="embedded objects"),
        pytest.param(with_part(ONE, "xl/media/zeros.bin", b"\0" * 3_000_000), BOMB, id="packed too tightly"),
        pytest.param(overstated(), BOMB, id="declares too much"),
        pytest.param(with_part(ONE, "xl/worksheets/sheet1.xml", LAUGHS), ENTITIES, id="entities"),
        pytest.param(encrypted_part(), ENCRYPTED, id="encrypted part"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), ENCRYPTED, id="encrypted workbook"),
        pytest.param(OLE, OLD, id="old workbook"),
    ],
)
def test_what_is_no_harmless_workbook_is_refused_unread(engine: Engine, body: bytes, says: str) -> None:
    assert refused(engine.kb, body) == [says]


def test_too_many_parts_are_refused(engine: Engine) -> None:
    parts = {f"p{number}.bin": b"" for number in range(1_100)}
    assert refused(engine.kb, zipped(**parts)) == [BOMB]


def test_a_file_larger_than_the_limit_is_refused(engine: Engine) -> None:
    says = "larger than 20 MB. Give the patients of one meeting, without pictures."
    body = b"PK\x03\x04" + b"\0" * 21 * 1024 * 1024
    for name in ("list.xlsx", "list.csv", "list.json"):
        assert refused(engine.kb, body, name) == [f"{name}: the file is {says}"]


def test_ten_thousand_patients_are_refused_quickly(engine: Engine) -> None:
    rows = [(f"P-{number}", 60) for number in range(10_000)]
    body = workbook(Patients=[HEAD, *rows])
    began = time.perf_counter()
    assert refused(engine.kb, body) == [
        "list.xlsx, Patients!A1: the list holds more than 500 patients; nothing was read. Split it into several lists."
    ]
    assert time.perf_counter() - began < 5


def test_very_many_cells_are_refused_before_they_are_read(engine: Engine) -> None:
    row = b"<row>" + b"<c><v>1</v></c>" * 100 + b"</row>"
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + row * 10_000
        + b"</sheetData></worksheet>"
    )
    body = with_part(ONE, "xl/worksheets/sheet1.xml", sheet, zipfile.ZIP_STORED)
    tracemalloc.start()
    assert refused(engine.kb, body) == [
        "list.xlsx: the workbook holds more than 300000 cells; nothing was read. A list holds at most 500 patients. "
        "Split it into several lists, or copy the patients into a new workbook."
    ]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40 * 1024 * 1024


def test_ten_thousand_rows_of_csv_are_refused(engine: Engine) -> None:
    rows = "".join(f"P-{number},60\n" for number in range(10_000))
    assert refused(engine.kb, "pseudonym,age\n" + rows, "list.csv") == [
        "list.csv: the list holds more than 500 patients; nothing was read. Split it into several lists."
    ]


def test_a_value_in_the_last_row_of_a_sheet_costs_nothing(engine: Engine) -> None:
    def far(made: Workbook) -> None:
        made["Patients"]["A1048576"] = "P-2"

    found = patients(engine.kb, HEAD, ("P-1", 60), change=far)
    assert [case.pseudonym for case in found.cases] == ["P-1", "P-2"]
    assert found.cases[1].origin.row == 1_048_576


# --- sheets -------------------------------------------------------------------------------------------------------


def test_no_sheet_of_patients(engine: Engine) -> None:
    body = workbook(TACE=[("pseudonym", "date")], Course=[("pseudonym", "date", "item", "value")])
    assert refused(engine.kb, body) == [
        "list.xlsx: there is no sheet of patients; there is 'TACE', 'Course'. Call it “Patients” or “患者”."
    ]


def test_a_sheet_that_is_not_known_is_not_passed_over(engine: Engine) -> None:
    body = workbook(Patients=[HEAD, ("P-1", 60)], Treatmnt=[("a",)], Rota=[("b",)])
    assert refused(engine.kb, body) == [
        "list.xlsx, Treatmnt!A1: the sheet 'Treatmnt' is not known, and it is not empty. Did you mean 'Treatment'?",
        "list.xlsx, Rota!A1: the sheet 'Rota' is not known, and it is not empty. Delete it, or move it to another workbook.",
    ]


def test_two_sheets_of_the_same_kind(engine: Engine) -> None:
    body = workbook(Patients=[HEAD, ("P-1", 60)], 患者=[HEAD])
    assert refused(engine.kb, body) == ["list.xlsx, 患者!A1: the sheets 'Patients' and '患者' mean the same. Keep one."]


def test_one_sheet_alone_holds_the_patients_whatever_its_name(engine: Engine) -> None:
    assert [case.pseudonym for case in read(engine.kb, workbook(Sheet1=[HEAD, ("P-1", 60)])).cases] == ["P-1"]


def test_a_hidden_sheet_that_would_be_read_is_refused_and_any_other_is_told(engine: Engine) -> None:
    def hide(made: Workbook) -> None:
        made.worksheets[1].sheet_state = "hidden"

    body = workbook(hide, Patients=[HEAD, ("P-1", 60)], Treatment=[("pseudonym", "setting")])
    assert refused(engine.kb, body) == [
        "list.xlsx, Treatment!A1: this sheet is hidden, and it would be read. Show it, or delete it."
    ]
    told = read(engine.kb, workbook(hide, Patients=[HEAD, ("P-1", 60)], Rota=[("x",)]))
    assert [note.en for note in told.notes] == ["The hidden sheet Rota was not read."]


def test_hidden_rows_and_columns_are_read_and_told(engine: Engine) -> None:
    def hide(made: Workbook) -> None:
        made.worksheets[0].row_dimensions[2].hidden = True
        made.worksheets[0].column_dimensions["B"].hidden = True

    found = patients(engine.kb, HEAD, ("P-1", 60), ("P-2", 61), change=hide)
    assert [case.profile for case in found.cases] == [{"patient": {"age": 60}}, {"patient": {"age": 61}}]
    assert [note.zh for note in found.notes] == [
        "“Patients”：隐藏行已照常读取：2。",
        "“Patients”：隐藏列已照常读取：B。",
    ]
    assert [note.en for note in found.cases[0].notes] == ["The row of this patient is hidden in the list; it was read."]
    assert found.cases[1].notes == ()


def test_a_list_without_patients(engine: Engine) -> None:
    says = (
        "the list holds no patient. Write one patient a row below the headings; a row on the example sheet is not read."
    )
    assert refused(engine.kb, workbook(Patients=[HEAD])) == [f"list.xlsx, Patients!A1: {says}"]
    assert refused(engine.kb, workbook(Patients=[])) == [f"list.xlsx: {says}"]
    assert refused(engine.kb, "[]", "list.json") == [f"list.json: {says}"]
    assert refused(engine.kb, "pseudonym,age\n", "list.csv") == [f"list.csv, A1: {says}"]


# --- CSV ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_separator_and_encoding_are_recognised(engine: Engine, separator: str, encoding: str) -> None:
    text = (
        separator.join(["患者代号", "年龄", "甲胎蛋白 (ng/mL)"])
        + "\r\n"
        + separator.join(["甲-1", "60", "520"])
        + "\r\n"
    )
    found = read(engine.kb, text.encode(encoding), "list.csv")
    assert [(case.pseudonym, case.profile) for case in found.cases] == [
        ("甲-1", {"patient": {"age": "60"}, "markers": {"afp": "520 ng/mL"}})
    ]
    told = ["The file was read as GB18030, as Chinese versions of Excel write it."] if encoding == "gb18030" else []
    assert [note.en for note in found.notes] == told


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(
            "pseudonym,age\n".encode("utf-16"),
            "list.csv: the text is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”.",
            id="another encoding",
        ),
        pytest.param(
            b"pseudonym,age\nP-1,\x0060\n",
            "list.csv: line 2 holds a NUL byte, so this is not plain text in a known encoding. Save it as “CSV UTF-8”.",
            id="NUL bytes",
        ),
        pytest.param(
            b'pseudonym,age\nP-1,"60\nP-2,61\n',
            "list.csv: the quotation marks do not match at line 3, or a text there is too long. "
            'Close every quotation mark; a quotation mark inside a text is written "".',
            id="an open quotation mark",
        ),
    ],
)
def test_csv_that_cannot_be_read(engine: Engine, body: bytes, says: str) -> None:
    assert refused(engine.kb, body, "list.csv") == [says]


def test_a_row_of_another_length_is_refused_whole_and_the_others_are_read(engine: Engine) -> None:
    found = read(engine.kb, "pseudonym,age,sex\nP-1,60\nP-2,61,男\nP-3,1,2,3\n", "list.csv")
    assert [case.pseudonym for case in found.cases] == ["P-2"]
    assert [str(fault) for fault in found.faults] == [
        "list.csv, A2 (pseudonym): this row has 2 cells, and there are 3 headings. "
        "Check separators and quotation marks in this row.",
        "list.csv, A4 (pseudonym): this row has 4 cells, and there are 3 headings. "
        "Check separators and quotation marks in this row.",
    ]
    assert [[cell.written for cell in row.cells] for row in found.refused] == [["P-1", "60"], ["P-3", "1", "2", "3"]]


def test_text_that_a_spreadsheet_would_take_for_a_formula_is_refused_in_csv_too(engine: Engine) -> None:
    found = read(engine.kb, 'pseudonym,question\nP-1,"=HYPERLINK(""x"")"\n', "list.csv")
    assert [str(fault) for fault in found.faults] == [
        "list.csv, B2 (question): holds a formula; the value it last showed is not taken. Type the value itself."
    ]


def test_a_list_for_csv_holds_treatment_and_course_as_json(engine: Engine) -> None:
    text = (
        "pseudonym;treatment_json;course_json;prior_haic\n"
        'P-1;"{""tace"": ""none""}";"[{""on"": ""2026-03-01"", ""field"": ""AFP"", ""value"": ""20 ng/mL""}]";否\n'
    )
    (case,) = read(engine.kb, text, "list.csv").cases
    assert case.profile == {"treatment": {"tace": "none", "prior_haic": "no"}}
    assert [(one.on, one.field, one.written) for one in case.course] == [(date(2026, 3, 1), "afp", "20 ng/mL")]


def test_a_workbook_of_the_old_kind_by_its_name(engine: Engine) -> None:
    assert refused(engine.kb, b"anything", "list.xls") == [OLD.replace("list.xlsx", "list.xls")]
