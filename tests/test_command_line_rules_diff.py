"""``hcc rules diff`` as a curator meets it: what changed between two folders, for whom, and what cannot be compared."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.cli import main
from engine.rule_files import RULES_VARIABLE
from tests.bad_rules.cases import BASE, build

FIRST_LINE = "statements/first-line/question.yaml"
QUESTION = (BASE / FIRST_LINE).read_text(encoding="utf-8")
CHANGED = QUESTION.replace("above: 51.3 µmol/L", "above: 34.2 µmol/L")


@pytest.fixture
def older(tmp_path: Path) -> str:
    return str(build(tmp_path / "one"))


@pytest.fixture
def newer(tmp_path: Path) -> str:
    return str(build(tmp_path / "two", files={FIRST_LINE: CHANGED}))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_text_says_what_changed_and_for_whom(
    capsys: pytest.CaptureFixture[str], older: str, newer: str, language: str
) -> None:
    assert main(["rules", "diff", older, newer, "--lang", language]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert older in shown.out
    assert newer in shown.out
    assert ("胆红素>51.3" if language == "zh" else "bilirubin > 51.3 µmol/L") in shown.out
    assert ("适用人群" if language == "zh" else "for whom") in shown.out
    assert ("处理不同的患者示例" if language == "zh" else "a patient treated differently") in shown.out


def test_json_on_standard_output_is_the_difference(capsys: pytest.CaptureFixture[str], older: str, newer: str) -> None:
    assert main(["rules", "diff", older, newer, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["contract"] == "hcc-rules-diff/1"
    (change,) = found["changes"]
    assert (change["kind"], change["id"], change["how"]) == ("statement", "guideline.a", "changed")
    assert change["patient"]["profile"]["patient"]["diagnosis"] == "hcc"


def test_the_patient_that_is_told_can_be_assessed_with_either_version(
    capsys: pytest.CaptureFixture[str], older: str, newer: str, tmp_path: Path
) -> None:
    assert main(["rules", "diff", older, newer, "--format", "json"]) == 0
    profile = json.loads(capsys.readouterr().out)["changes"][0]["patient"]["profile"]
    file = tmp_path / "patient.json"
    file.write_text(json.dumps(profile), encoding="utf-8")
    standings = []
    for folder in (older, newer):
        assert main(["--rules", folder, "assess", str(file), "--format", "json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        standings.append([name for name in ("conditional", "excluded") if answer[name]])
    assert standings[0] != standings[1]


def test_the_same_rules_are_said_to_be_the_same(capsys: pytest.CaptureFixture[str], older: str) -> None:
    assert main(["rules", "diff", older, older]) == 0
    assert "The two versions are the same." in capsys.readouterr().out


def test_the_newer_version_is_the_one_in_use_where_none_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, older: str, newer: str
) -> None:
    assert main(["--rules", newer, "rules", "diff", older]) == 0
    named = capsys.readouterr().out
    monkeypatch.setenv(RULES_VARIABLE, newer)
    assert main(["rules", "diff", older]) == 0
    assert capsys.readouterr().out == named
    assert newer in named


def test_no_patient_is_made_up_where_none_is_asked_for(
    capsys: pytest.CaptureFixture[str], older: str, newer: str
) -> None:
    assert main(["rules", "diff", older, newer, "--patients", "0"]) == 0
    assert "no patient was looked for" in capsys.readouterr().out


def test_a_folder_that_is_not_there_ends_with_3(capsys: pytest.CaptureFixture[str], older: str, tmp_path: Path) -> None:
    for arguments in ([str(tmp_path / "none"), older], [older, str(tmp_path / "none")]):
        assert main(["rules", "diff", *arguments]) == 3
        shown = capsys.readouterr()
        assert shown.out == ""
        assert f"there is no folder {tmp_path / 'none'}" in shown.err


def test_faults_of_a_broken_folder_name_the_file_with_its_folder(
    capsys: pytest.CaptureFixture[str], older: str, tmp_path: Path
) -> None:
    broken = build(
        tmp_path / "broken", files={FIRST_LINE: QUESTION.replace("regimen: regimen-a", "regimen: regimen-z")}
    )
    for arguments in ([str(broken), older], [older, str(broken)]):
        assert main(["rules", "diff", *arguments]) == 3
        shown = capsys.readouterr()
        assert shown.out == ""
        assert f"{broken / FIRST_LINE}:" in shown.err
        assert "regimen-z" in shown.err
        assert "Traceback" not in shown.err
