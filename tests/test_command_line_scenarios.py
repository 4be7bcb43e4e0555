"""``hcc scenarios`` as a clinician uses it: what is printed, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.cli import main

PATIENTS = Path(__file__).resolve().parent.parent / "features" / "patients"
GREEN = """# language: zh-CN
功能: 索拉非尼之后
  雷莫西尤单抗以AFP为关口。

  场景大纲: AFP为<AFP>者的立场
    假如 患者"failed-sorafenib-tolerated-afp-high"
    而且 "AFP"为"<AFP>"
    当 会诊提问
    那么 "雷莫西尤单抗"的立场为"<立场>"

    例子:
      | AFP       | 立场   |
      | 400 ng/mL | 候选   |
      | 399 ng/mL | 未列出 |
"""
RED = GREEN.replace("| 399 ng/mL | 未列出 |", "| 399 ng/mL | 候选   |")


@pytest.fixture
def feature(tmp_path: Path) -> Path:
    path = tmp_path / "mine.feature"
    path.write_text(GREEN, encoding="utf-8")
    return path


def _run(*words: str | Path) -> int:
    return main(["scenarios", *(str(word) for word in words)])


def test_green_scenarios_end_with_0_and_are_counted(feature: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("run", feature, "--patients", PATIENTS, "--jobs", "1") == 0
    out = capsys.readouterr().out
    assert "  ✓ AFP为<AFP>者的立场 (2 例)" in out
    assert "2 个场景及例子: 2 通过, 0 未通过" in out


def test_a_red_scenario_says_in_its_own_language_what_was_found_and_why(
    feature: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feature.write_text(RED, encoding="utf-8")
    assert _run("run", feature, "--patients", PATIENTS, "--jobs", "1", "--quiet") == 1
    out = capsys.readouterr().out
    assert f"✗ AFP为399 ng/mL者的立场  {feature}:14" in out
    assert '那么 "雷莫西尤单抗"的立场为"候选"  (行 9)' in out
    assert "实际结果: “雷莫西尤单抗”的立场是：未列出" in out
    assert "原因:" in out
    assert "条件 afp 不成立" in out
    assert "399 ng/mL" in out
    assert "✓" not in out


def test_a_trap_of_the_syntax_ends_with_2_before_anything_is_run(
    feature: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feature.write_text(GREEN.replace("    那么 ", "    那么: "), encoding="utf-8")
    assert _run("run", feature, "--patients", PATIENTS) == 2
    assert f"{feature}:" in capsys.readouterr().out


def test_a_path_that_is_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("run", tmp_path / "nothing.feature") == 2
    captured = capsys.readouterr()
    assert "nothing.feature" in captured.out + captured.err


def test_without_a_path_and_without_a_folder_features_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _run("run") == 2
    assert "there is no folder 'features' here" in capsys.readouterr().err


def test_format_changes_the_layout_once_and_says_which_files(feature: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feature.write_text(GREEN.replace("      | AFP       | 立场   |", "   |AFP|立场|"), encoding="utf-8")
    assert _run("format", "--check", feature) == 1
    assert _run("format", feature) == 0
    assert feature.read_text(encoding="utf-8") == GREEN
    capsys.readouterr()
    assert _run("format", "--check", feature) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_new_writes_a_scenario_that_runs(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("new", "--rule", "cnlc.second-line.ramucirumab", "--lang", language) == 0
    path = tmp_path / "new.feature"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert _run("run", path, "--patients", PATIENTS, "--jobs", "1") == 0, capsys.readouterr().out


def test_new_needs_a_patient_or_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("new") == 2
    assert "needs one of --patient and --rule" in capsys.readouterr().err


def test_check_finds_twins_that_differ(feature: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feature.write_text(GREEN.replace("  场景大纲:", "  @key:after-sorafenib\n  场景大纲:"), encoding="utf-8")
    assert _run("check", feature, "--patients", PATIENTS) == 1
    assert "after-sorafenib" in capsys.readouterr().out


def test_steps_lists_the_vocabulary(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("steps", "--lang", "both") == 0
    out = capsys.readouterr().out
    assert '  the candidates include "<regimen>"\n  候选方案包含"<方案>"\n' in out
