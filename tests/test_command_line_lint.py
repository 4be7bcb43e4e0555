"""``hcc rules lint`` and ``hcc rules show --patient``: exit status, both languages, JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.cli import main
from tests.bad_rules.cases import BASE, build
from tests.lint_rules.cases import HERE


def planted(name: str, folder: Path) -> str:
    return str(build(folder, HERE / name))


def test_something_to_mend_ends_with_3(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--rules", planted("never-fires-numbers", tmp_path), "rules", "lint"]) == 3
    assert "nobody can meet “ECOG ≥ 3” and “ECOG ≤ 1”" in capsys.readouterr().out


def test_a_note_ends_with_0(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--rules", planted("shadowed-exclusion", tmp_path), "rules", "lint", "--lang", "zh", "--quick"]) == 0
    assert "[lint.shadowed] 不起作用的条件" in capsys.readouterr().out


def test_nothing_found_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rules", str(BASE), "rules", "lint"]) == 0
    assert "Nothing found." in capsys.readouterr().out


def test_json_holds_the_patient_as_a_profile(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rules = planted("duplicate-other-order", tmp_path)
    assert main(["--rules", rules, "rules", "lint", "--format", "json", "--only", "lint.duplicate"]) == 3
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert found["level"] == "error"
    assert found["rules"] == ["guideline.b", "guideline.b-again"]
    assert found["patient"]["profile"]["patient"]["prior_therapy"] == "no"


def test_an_unknown_lint_is_named_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rules", str(BASE), "rules", "lint", "--only", "lint.never"]) == 2
    assert "lint.never_fires" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["bilirubin                51.3 µmol/L", "> bilirubin: 51.4 µmol/L (instead of 51.3 µmol/L)"]),
        ("zh", ["胆红素        51.3 µmol/L", "> 胆红素：51.4 µmol/L（原为 51.3 µmol/L）"]),
    ],
)
def test_show_prints_a_patient_and_a_near_miss(
    capsys: pytest.CaptureFixture[str], language: str, words: list[str]
) -> None:
    assert main(["--rules", str(BASE), "rules", "show", "guideline.a", "--patient", "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert all(word in shown for word in words)


def test_cautions_and_studies_have_patients_too(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a-ecog", "trial"):
        assert main(["--rules", str(BASE), "rules", "show", name, "--patient", "--lang", "en"]) == 0
        assert "A near miss" in capsys.readouterr().out


def test_show_without_the_option_prints_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--rules", str(BASE), "rules", "show", "guideline.a"]) == 0
    assert "near miss" not in capsys.readouterr().out
