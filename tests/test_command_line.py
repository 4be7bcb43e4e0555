"""The command ``hcc`` as a person meets it: exit status, what goes where, and that nothing is shown twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.cli import main

ROOT = Path(__file__).resolve().parents[1]
UNTREATED = str(ROOT / "examples" / "untreated-cnlc-iiia.json")
FAILED = str(ROOT / "examples" / "failed-atezolizumab-bevacizumab.json")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("patient", [UNTREATED, FAILED])
def test_the_short_text_says_the_disclaimer_the_headline_and_where_to_read_more(
    capsys: pytest.CaptureFixture[str], patient: str, language: str
) -> None:
    assert main(["assess", patient, "--lang", language, "--as-of", "2026-11-21"]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert ("尚未经临床医师审核" if language == "zh" else "have not been reviewed by clinicians") in shown.out
    assert "--full" in shown.out
    assert len(shown.out.splitlines()) < 180


def test_the_full_text_gives_every_statement_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", UNTREATED, "--lang", "en", "--full", "--as-of", "2026-11-21"]) == 0
    shown = capsys.readouterr().out
    assert "cnlc.first-line.atezolizumab-bevacizumab" in shown
    assert "五（五）1（1）" in shown


def test_json_on_standard_output_is_the_assessment(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", FAILED, "--format", "json", "--as-of", "2026-11-21"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["contract"] == "hcc-assessment/1"
    assert answer["evidence_gaps"][0]["rule_id"].startswith("cnlc.second-line.gap")


def test_bad_input_ends_with_2_and_every_fault_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "patient.json"
    file.write_text('{"patient": {"ecog": 6, "sex": null}, "liver": {"inr": 64}, "tumor": {}}', encoding="utf-8")
    assert main(["assess", str(file)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    for path in ("patient.ecog", "patient.sex", "liver.inr", "tumor"):
        assert path in shown.err
    assert "Traceback" not in shown.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["assess", "there-is-none.json"], "there-is-none.json"),
        (["assess", UNTREATED, "--as-of", "2999-01-01"], "future"),
        (["explain", UNTREATED, "sorafenibb"], "sorafenib"),
        (["rules", "show", "no-such-rule"], "no-such-rule"),
        (["rules", "list", "--regimen", "sorafenibb"], "sorafenib"),
    ],
)
def test_what_does_not_exist_is_named_with_the_nearest_there_is(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert words in shown.err


def test_a_broken_rule_set_ends_with_3(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--rules", str(tmp_path / "none"), "rules", "check"]) == 3
    assert "there is no folder" in capsys.readouterr().err


def test_an_impossible_site_factor_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HCC_AFP_NG_PER_IU", "121")
    assert main(["assess", UNTREATED]) == 2
    assert "HCC_AFP_NG_PER_IU" in capsys.readouterr().err


def test_the_reason_why_a_regimen_is_not_offered_marks_what_care_can_change(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", FAILED, "雷莫西尤单抗", "--lang", "zh", "--as-of", "2026-11-21"]) == 0
    shown = capsys.readouterr().out
    assert "不可改变" in shown
    assert "已被取代" in shown  # the entry of the 2024 edition is shown as what it is


@pytest.mark.parametrize("language", ["zh", "en"])
def test_rules_can_be_read_aloud_in_both_languages(capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert main(["rules", "check", "--lang", language]) == 0
    assert main(["rules", "list", "--lang", language, "--regimen", "ramucirumab"]) == 0
    assert main(["rules", "show", "cnlc.second-line.ramucirumab", "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert ("知识库检查通过" if language == "zh" else "knowledge base in order") in shown
    assert "400 ng/mL" in shown


def test_schemas_for_editors_are_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["rules", "schema", str(tmp_path)]) == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert {"statements.schema.json", "passages.schema.json", "lifecycle.schema.json"} <= names
    assert len(names) == len(capsys.readouterr().out.splitlines())
