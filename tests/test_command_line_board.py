"""``hcc board`` as a coordinator meets it: a list in, a folder out, and what is wrong said at its cell."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from api import cli
from api.board import commands
from api.board.workers import Here
from api.meeting.commands import Create
from api.meeting.keeping import Meetings
from api.security.callers import Caller
from api.store.store import open_store

ROOT = Path(__file__).resolve().parents[1]
UNTREATED = str(ROOT / "examples" / "untreated-cnlc-iiia.json")
Captured = pytest.CaptureFixture[str]
DAY = date(2026, 11, 26)


def main(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A list of two patients, one of whom cannot be read."""
    file = tmp_path / "list.csv"
    file.write_text("pseudonym,age,ecog\nP-01,58,1\nP-02,61,9\n", encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def without_a_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HCC_DATABASE", raising=False)


def test_one_bad_row_stops_no_other_is_told_at_its_cell_and_ends_with_2(
    tmp_path: Path, two: Path, capsys: Captured
) -> None:
    out = tmp_path / "out"
    assert main("board", "prepare", two, "-o", out, "--formats", "html", "--lang", "en", "--workers", "1") == 2
    shown = capsys.readouterr()
    assert shown.out == (
        f"1 prepared, 0 left as they were, 0 not prepared, 1 rows refused: {out}\n"
        "The answers are not kept in a record (no --database, no HCC_DATABASE).\n"
    )
    assert "list.csv, C3 (ecog)" in shown.err
    assert (out / "patients" / "P-01" / "P-01.en.html").exists()
    assert json.loads((out / "index.json").read_bytes())["refused"][0]["pseudonym"] == "P-02"


def test_a_list_in_order_ends_with_0_and_its_answers_are_in_the_record(
    tmp_path: Path, two: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.write_text("pseudonym,age\nP-01,58\n", encoding="utf-8")
    url = f"sqlite:///{tmp_path / 'record.sqlite3'}"
    monkeypatch.setenv("HCC_DATABASE", url)
    out = tmp_path / "out"
    assert main("board", "prepare", two, "-o", out, "--formats", "html", "--workers", "1") == 0
    (patient,) = json.loads((out / "index.json").read_bytes())["patients"]
    store = open_store(url)
    kept = store.get(patient["record"])
    store.close()
    assert kept is not None
    assert kept.caller == "command-line"
    assert "未存档" not in capsys.readouterr().out


def test_no_record_keeps_nothing_whatever_the_environment_says(
    tmp_path: Path, two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HCC_DATABASE", f"sqlite:///{tmp_path / 'record.sqlite3'}")
    main("board", "prepare", two, "-o", tmp_path / "out", "--formats", "html", "--workers", "1", "--no-record")
    assert not (tmp_path / "record.sqlite3").exists()


def test_where_no_font_has_chinese_nothing_is_begun_and_what_to_do_is_said(
    tmp_path: Path, two: Path, capsys: Captured
) -> None:
    out = tmp_path / "out"
    assert main("board", "prepare", two, "-o", out, "--fonts", tmp_path / "none", "--lang", "en") == 2
    shown = capsys.readouterr()
    assert "Give the folder that holds the font files (.ttf, .otf, .ttc). [fonts.no_folder]" in shown.err
    assert not out.exists()


def test_a_list_that_cannot_be_read_at_all_leaves_the_folder_alone(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    assert main("board", "prepare", tmp_path / "none.xlsx", "-o", out, "--formats", "html") == 2
    assert capsys.readouterr().err.startswith("名单未被接受（1处）：\n  none.xlsx: ")
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["--caller", "Dr Wang"],
            "is no name of a calling system. Use lower-case letters, digits, '.', '_' and '-', at most 64.",
        ),
        (["--as-of", "2999-01-01"], "lies in the future"),
        (["--database", "mysql://somewhere"], "names a kind of database that the record cannot be kept in."),
    ],
)
def test_options_that_cannot_be_are_refused_before_anything_is_begun(
    tmp_path: Path, two: Path, capsys: Captured, arguments: list[str], words: str
) -> None:
    out = tmp_path / "out"
    assert main("board", "prepare", two, "-o", out, "--formats", "html", "--lang", "en", *arguments) in (2, 5)
    assert words in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--formats", "pdf,odt"], "'pdf,odt': write one or more of pdf, docx, html, with commas between them"),
        (["--workers", "0"], "'0' is no whole number from 1 to 999"),
        (["--as-of", "yesterday"], "'yesterday' is no day; write YYYY-MM-DD"),
    ],
)
def test_options_that_say_nothing_are_refused_with_what_to_write(
    two: Path, capsys: Captured, arguments: list[str], words: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main("board", "prepare", two, "-o", "out", *arguments)
    assert stopped.value.code == 2
    assert words in capsys.readouterr().err


def test_an_interrupted_run_says_that_what_is_finished_stays(
    tmp_path: Path, two: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "prepare", interrupted)
    assert main("board", "prepare", two, "-o", tmp_path / "out", "--formats", "html", "--lang", "en") == 130
    assert capsys.readouterr().err == ("Stopped. What is finished stays; the same command goes on from there.\n")


def test_a_full_disk_is_told_and_what_is_finished_stays(
    tmp_path: Path, two: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(commands, "prepare", full)
    assert main("board", "prepare", two, "-o", tmp_path / "out", "--formats", "html", "--lang", "en") == 2
    assert capsys.readouterr().err == (
        "the folder cannot be used (1 fault):\n  The folder cannot be written to: No space left on device. Make room or give "
        "another folder; what is finished stays, and the next run goes on from there. [prepare.cannot_write]\n"
    )


def test_a_patient_who_could_not_be_prepared_ends_the_command_with_4(
    tmp_path: Path, two: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: object) -> None:
        raise ValueError("58")

    monkeypatch.setattr(commands, "Processes", lambda *_: Here(failing))
    assert main("board", "prepare", two, "-o", tmp_path / "out", "--formats", "html", "--lang", "en") == 4
    shown = capsys.readouterr()
    assert shown.out.startswith("0 prepared, 0 left as they were, 1 not prepared, 1 rows refused")
    assert "P-01: The packet could not be made (ValueError, test_command_line_board.py:" in shown.err


def test_a_killed_run_goes_on_where_it_was(tmp_path: Path) -> None:
    source, out = tmp_path / "list.csv", tmp_path / "out"
    rows = "".join(f"P-{number:02},{50 + number}\n" for number in range(1, 7))
    source.write_text(f"pseudonym,age\n{rows}", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "api.cli",
        "board",
        "prepare",
        str(source),
        "-o",
        str(out),
        "--formats",
        "docx",
        "--workers",
        "1",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(command, env=environment, start_new_session=True)
    while running.poll() is None and not list(out.glob("patients/*")):
        time.sleep(0.005)
    os.killpg(running.pid, signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    states = [patient["state"] for patient in json.loads((out / "index.json").read_bytes())["patients"]]
    assert "waiting" in states
    finished = {path: path.stat().st_mtime_ns for path in out.glob("patients/*/*")}
    done = subprocess.run([*command, "--lang", "zh"], env=environment, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    left = states.count("prepared")
    assert done.stdout.startswith(f"已生成{6 - left}例，未变动{left}例，未能生成0例，拒收0行：")
    assert len(list(out.glob("patients/*/*.docx"))) == 6
    index = json.loads((out / "index.json").read_bytes())
    kept = [patient for patient, state in zip(index["patients"], states, strict=True) if state == "prepared"]
    assert all((out / path).stat().st_mtime_ns == finished[out / path] for one in kept for path in one["files"])
    assert not list(out.rglob("*.kept-*"))


def test_the_template_is_read_as_a_list_that_holds_nobody_yet(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "list.xlsx"
    assert main("board", "template", "-o", file, "--lang", "en") == 0
    assert load_workbook(file).sheetnames[0] == "Instructions"
    assert main("board", "check", file, "--lang", "en") == 2
    assert "[list.empty]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["template", "-o", "list.txt"],
            "list.txt: the ending says nothing that can be written here. Use .xlsx. [file.ending]",
        ),
        (
            ["template", "-o", "none/list.xlsx"],
            "none/list.xlsx: cannot be written (No such file or directory). Check the path. [file.unwritable]",
        ),
        (
            ["minutes", "1", "-o", "m.odt"],
            "m.odt: the ending says nothing that can be written here. Use .pdf, .docx, .html. [file.ending]",
        ),
    ],
)
def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main("board", *arguments, "--lang", "en") == 2
    assert words in capsys.readouterr().err


def test_check_reads_a_list_tells_every_fault_by_its_cell_and_writes_nothing(
    tmp_path: Path, two: Path, capsys: Captured
) -> None:
    before = sorted(tmp_path.iterdir())
    assert main("board", "check", two) == 2
    shown = capsys.readouterr()
    assert shown.out == "可生成1例，拒收1行。\n"
    assert shown.err.startswith("list.csv, C3 (ecog)：")
    assert sorted(tmp_path.iterdir()) == before


def test_check_of_a_list_in_order_ends_with_0(capsys: Captured) -> None:
    assert main("board", "check", ROOT / "examples" / "board" / "thursday.json", "--lang", "en") == 0
    assert capsys.readouterr().out == "6 patients can be prepared, 0 rows refused.\n"


@pytest.mark.parametrize(("form", "begins"), [("html", b"<!doctype html>"), ("pdf", b"%PDF-"), ("docx", b"PK")])
def test_one_patient_becomes_a_packet_in_a_file(tmp_path: Path, form: str, begins: bytes) -> None:
    file = tmp_path / f"one.{form}"
    assert (
        main("assess", UNTREATED, "--format", form, "-o", file, "--pseudonym", "P-01", "--question", "可否切除？") == 0
    )
    assert file.read_bytes().startswith(begins)


def test_a_packet_names_the_patient_as_asked_for_and_else_by_a_number(tmp_path: Path) -> None:
    named, unnamed = tmp_path / "named.html", tmp_path / "unnamed.html"
    main("assess", UNTREATED, "--format", "html", "-o", named, "--pseudonym", "P-01", "--question", "可否切除？")
    main("assess", UNTREATED, "--format", "html", "-o", unnamed)
    assert "P-01 · hcc-board" in named.read_text("utf-8")
    assert "可否切除？" in named.read_text("utf-8")
    assert "<title>#" in unnamed.read_text("utf-8")


def test_an_official_number_is_no_pseudonym_of_a_packet(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "one.html"
    assert main("assess", UNTREATED, "--format", "html", "-o", file, "--pseudonym", "13800138000") == 2
    shown = capsys.readouterr()
    assert "[pseudonym.official]" in shown.err
    assert "13800138000" not in shown.err
    assert not file.exists()


def test_text_and_json_of_an_assessment_go_to_a_file_too(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "answer.json"
    assert main("assess", UNTREATED, "--format", "json", "-o", file) == 0
    assert json.loads(file.read_bytes())["contract"] == "hcc-assessment/1"
    assert capsys.readouterr().out == ""


@pytest.fixture
def meeting(tmp_path: Path) -> tuple[str, str]:
    """A record with one meeting, and its id."""
    url = f"sqlite:///{tmp_path / 'record.sqlite3'}"
    store = open_store(url)
    made = Meetings(store).create(Create("周四肝癌MDT", DAY), Caller("ward", frozenset({"read"}), "key"))
    store.close()
    return url, made.id


@pytest.mark.parametrize(("ending", "begins"), [("html", b"<!doctype html>"), ("pdf", b"%PDF-"), ("docx", b"PK")])
def test_the_minutes_of_a_meeting_of_any_system_are_written_as_the_ending_says(
    tmp_path: Path, meeting: tuple[str, str], ending: str, begins: bytes
) -> None:
    url, identifier = meeting
    file = tmp_path / f"minutes.{ending}"
    assert main("board", "minutes", identifier, "-o", file, "--database", url) == 0
    assert file.read_bytes().startswith(begins)
    if ending == "html":
        assert "周四肝癌MDT" in file.read_text("utf-8")


def test_a_meeting_that_is_not_there_is_told(tmp_path: Path, meeting: tuple[str, str], capsys: Captured) -> None:
    assert main("board", "minutes", "none", "-o", tmp_path / "m.html", "--database", meeting[0], "--lang", "en") == 2
    assert "there is no meeting of this id" in capsys.readouterr().err


def test_concordance_says_first_what_it_is_and_counts_what_was_left_out(
    tmp_path: Path, meeting: tuple[str, str]
) -> None:
    file = tmp_path / "concordance.csv"
    assert main("board", "concordance", "--database", meeting[0], "-o", file, "--lang", "en") == 0
    lines = file.read_text("utf-8-sig").splitlines()
    assert "no measure of the quality of a decision" in lines[0]
    assert "total,,unsigned,1,," in lines


def test_a_record_that_is_not_there_ends_with_5(tmp_path: Path, capsys: Captured) -> None:
    assert main("board", "concordance", "--database", f"sqlite:///{tmp_path / 'none.sqlite3'}") == 5
    assert "[record.gone]" in capsys.readouterr().err
