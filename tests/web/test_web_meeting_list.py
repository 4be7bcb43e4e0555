"""A list loaded into a meeting: who can be read comes in, nobody is lost, nobody comes in twice."""

from __future__ import annotations

import base64
import copy
import io
import re
from html import unescape
from pathlib import Path
from typing import Any

import orjson
import pytest
from meeting_pages import MEETINGS, a_meeting, decide, load, row, seen, words_of
from openpyxl import load_workbook
from web_support import EXAMPLES, TestClient

from api.web import meeting_list

BUNDLES = EXAMPLES / "fhir"


def mended(html: str) -> bytes:
    """The workbook of the refused rows, as the page holds it."""
    found = re.search(r'href="data:[^;]+;base64,([^"]+)"', html)
    assert found
    return base64.b64decode(unescape(found[1]))


def test_rows_that_can_be_read_come_in_and_the_others_are_given_back_whole(client: TestClient, untreated: Any) -> None:
    broken = copy.deepcopy(untreated)
    broken["liver"]["bilirubin"] = "20"
    meeting = a_meeting(client)
    answer = load(client, meeting, [row("L-1", untreated), row("L-2", broken, "保留的问题"), row("L-3", untreated)])
    assert answer.status_code == 422
    shown = words_of(answer.text)
    assert "已加入：2 ( L-1 、 L-3 )" in shown
    assert "总胆红素：20未写单位，而该项目有不止一种单位。请写明单位：µmol/L、mg/dL。" in shown
    sheet = load_workbook(io.BytesIO(mended(answer.text))).worksheets[0]
    cells = [cell for line in sheet.iter_rows() for cell in line]
    assert {"L-2", "保留的问题"} <= {cell.value for cell in cells}
    assert any(cell.comment and "20未写单位" in cell.comment.text for cell in cells)
    assert "L-2" not in words_of(client.get(meeting).text)


def test_a_mended_workbook_brings_in_the_rest(client: TestClient, untreated: Any) -> None:
    broken = copy.deepcopy(untreated)
    broken["liver"]["bilirubin"] = "20"
    meeting = a_meeting(client)
    body = mended(load(client, meeting, [row("M-1", untreated), row("M-2", broken)]).text)
    workbook = load_workbook(io.BytesIO(body))
    for line in workbook.worksheets[0].iter_rows():
        for cell in line:
            if cell.value == "20":
                cell.value = "20 µmol/L"
    out = io.BytesIO()
    workbook.save(out)
    sent = {"seen": seen(client.get(meeting).text), "update": "yes"}
    client.post(f"{meeting}/load", data=sent, files={"list": ("mended.xlsx", out.getvalue())})
    shown = words_of(client.get(meeting).text)
    assert "M-1" in shown
    assert "M-2" in shown


def test_the_same_list_again_adds_nobody_twice(client: TestClient, untreated: Any) -> None:
    meeting = a_meeting(client)
    load(client, meeting, [row("S-1", untreated)])
    before = seen(client.get(meeting).text)
    assert load(client, meeting, [row("S-1", untreated)], update="yes").url.path == meeting
    assert seen(client.get(meeting).text) == before


def test_a_patient_of_whom_the_list_says_something_else_is_assessed_anew_only_where_asked(
    client: TestClient, untreated: Any
) -> None:
    meeting = a_meeting(client)
    load(client, meeting, [row("U-1", untreated)])
    first = client.get(f"{meeting}/present/1").text
    worse = copy.deepcopy(untreated)
    worse["patient"]["ecog"] = 2
    left = load(client, meeting, [row("U-1", worse)])
    assert left.status_code == 422
    assert "已在会议中，名单内容有不同，未作更改：" in words_of(left.text)
    assert load(client, meeting, [row("U-1", worse)], update="yes").url.path == meeting
    second = client.get(f"{meeting}/present/1").text
    assert re.findall(r'name="assessment" value="([^"]+)"', first) != re.findall(
        r'name="assessment" value="([^"]+)"', second
    )


def test_a_decided_patient_is_never_assessed_anew_by_a_list(client: TestClient, untreated: Any) -> None:
    meeting = a_meeting(client)
    load(client, meeting, [row("D-1", untreated)])
    decide(client, meeting, 1)
    worse = copy.deepcopy(untreated)
    worse["patient"]["ecog"] = 2
    answer = load(client, meeting, [row("D-1", worse)], update="yes")
    assert "已在会议中，名单内容有不同，未作更改： D-1" in words_of(answer.text)


def test_who_is_not_reached_in_time_is_named_and_comes_in_with_the_same_list_again(
    client: TestClient, untreated: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = a_meeting(client)
    with monkeypatch.context() as short:
        short.setattr(meeting_list, "_PART_OF_THE_TIME", -1)
        answer = load(client, meeting, [row("T-1", untreated)])
    assert answer.status_code == 422
    assert "请再次导入同一名单以继续：1 ( T-1 )" in words_of(answer.text)
    assert "T-1" not in words_of(client.get(meeting).text)
    load(client, meeting, [row("T-1", untreated)])
    assert "T-1" in words_of(client.get(meeting).text)


def test_a_list_is_not_loaded_into_a_signed_meeting(client: TestClient, untreated: Any) -> None:
    meeting = a_meeting(client)
    load(client, meeting, [row("G-1", untreated)])
    decide(client, meeting, 1)
    client.post(meeting, data={"action": "sign", "seen": seen(client.get(meeting).text), "role": "nurse"})
    answer = load(client, meeting, [row("G-2", untreated)])
    assert answer.status_code == 422
    assert "会议已签署，须先重新开启才能加入患者。" in words_of(answer.text)
    assert "G-2" not in words_of(client.get(meeting).text)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("list.xlsx", b"no workbook", "list.xlsx"),
        ("list.txt", b"x", "list.txt"),
        ("list.xlsm", b"x", "list.xlsm"),
        ("list.json", b"[", "list.json"),
        ("../../etc/passwd", b"x", "passwd"),
    ],
)
def test_a_file_that_is_no_list_is_refused_by_its_name(
    client: TestClient, name: str, content: bytes, told: str
) -> None:
    meeting = a_meeting(client)
    answer = client.post(f"{meeting}/load", data={"seen": "1"}, files={"list": (name, content)})
    assert answer.status_code == 422
    shown = words_of(answer.text)
    assert "名单未全部导入" in shown
    assert told in shown
    assert "../" not in shown


def test_sending_no_file_is_told_at_the_field(client: TestClient) -> None:
    meeting = a_meeting(client)
    answer = client.post(f"{meeting}/load", data={"seen": "1"}, files={"list": ("", b"")})
    assert answer.status_code == 422
    assert 'id="list-wrong" role="alert">尚未选择文件，请选择。<' in answer.text


def bundles(*names: str) -> list[tuple[str, tuple[str, bytes]]]:
    body = sorted(BUNDLES.glob("*.json"))[0].read_bytes()
    return [("list", (name, body)) for name in names]


def test_fhir_records_come_in_under_the_pseudonyms_of_their_files(client: TestClient) -> None:
    meeting = a_meeting(client)
    files = bundles("F-1.json", "C:\\records\\F-2.json")
    client.post(f"{meeting}/load", data={"seen": "1"}, files=files)
    shown = words_of(client.get(meeting).text)
    assert "F-1" in shown
    assert "F-2" in shown
    assert "records" not in shown


def test_fhir_records_of_one_name_are_given_back_and_a_bad_name_is_told(client: TestClient) -> None:
    meeting = a_meeting(client)
    files = bundles("F-1.json", "f-1.json", "<b>.json", "F-3.json")
    answer = client.post(f"{meeting}/load", data={"seen": "1"}, files=files)
    shown = words_of(answer.text)
    assert "已加入：1 ( F-3 )" in shown
    assert "F-1.json、f-1.json使用了同一代号" in shown
    assert "不能用作患者代号" in shown


def test_several_files_are_read_together_and_a_broken_one_stops_no_other(client: TestClient, untreated: Any) -> None:
    meeting = a_meeting(client)
    files = [
        ("list", ("a.json", orjson.dumps([row("J-1", untreated)]))),
        ("list", ("b.xlsx", b"broken")),
        ("list", ("c.json", orjson.dumps([row("J-2", untreated)]))),
    ]
    answer = client.post(f"{meeting}/load", data={"seen": "1"}, files=files)
    shown = words_of(answer.text)
    assert "已加入：2 ( J-1 、 J-2 )" in shown
    assert "b.xlsx" in shown


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_template_is_a_workbook_that_loads_as_it_is(client: TestClient, lang: str, tmp_path: Path) -> None:
    answer = client.get(f"{MEETINGS.replace('zh', lang)}/template.xlsx")
    assert answer.headers["content-disposition"].endswith(f"hcc-board-{lang}.xlsx")
    names = load_workbook(io.BytesIO(answer.content)).sheetnames
    assert ("患者" if lang == "zh" else "Patients") in names
