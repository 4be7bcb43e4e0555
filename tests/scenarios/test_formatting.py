"""The one layout of a feature file: what changes, what may not, and that a second time changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from scenarios import formatting
from scenarios.formatting import WouldChangeMeaning, formatted
from scenarios.reading import Unreadable, feature_files, read, read_file

FEATURES = Path(__file__).resolve().parent.parent.parent / "features"
UNTIDY = """\ufeff

# 备注
#language:zh-CN
功能:  甲
      说明第一行
        第二行
  # 说明中的备注
      第三行



  @key:x
    场景大纲: <方案>
        更多说明
  假如 一名患者
  | 年龄 | 60|
      # 表中备注
    |甲胎蛋白 | 400\\|500 |
    # 关于患者


      # 关于提问
    当 会诊提问
      那么 候选方案包含"<方案>"
        # 完



  # --- 其他 ---
    例子: 一
    |方案|
    |索拉非尼|
    | lenvatinib |
    # 末尾
"""
TIDY = """# language: zh-CN

# 备注
功能:  甲
      说明第一行
        第二行
  # 说明中的备注
      第三行

  @key:x
  场景大纲: <方案>
        更多说明
    假如 一名患者
      | 年龄     | 60       |
      # 表中备注
      | 甲胎蛋白 | 400\\|500 |
      # 关于患者

    # 关于提问
    当 会诊提问
    那么 候选方案包含"<方案>"
    # 完

    # --- 其他 ---
    例子: 一
      | 方案       |
      | 索拉非尼   |
      | lenvatinib |
      # 末尾
"""


def test_an_untidy_file_comes_out_in_the_one_layout() -> None:
    assert formatted(UNTIDY) == TIDY


def test_the_layout_of_its_own_result_is_the_same() -> None:
    assert formatted(TIDY) == TIDY


@pytest.mark.parametrize("path", feature_files([FEATURES]), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_feature_changes_twice_or_changes_its_tests(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tidy = formatted(text)
    assert formatted(tidy) == tidy
    before, after = read_file(path, "f"), read(tidy, "f")
    assert [_said(run) for run in after.runs] == [_said(run) for run in before.runs]


def _said(run) -> tuple[object, ...]:
    return (run.name, run.scenario.tags, dict(run.row), [(s.kind, s.keyword, s.text, s.table) for s in run.steps])


def test_files_aligned_by_the_width_of_chinese_characters_stay_as_they_are() -> None:
    for name in ("second-line-as-of", "rupture-and-end-stage", "second-line-after-sorafenib"):
        text = (FEATURES / "zh-CN" / f"{name}.feature").read_text(encoding="utf-8")
        assert formatted(text) == text


def test_rules_and_backgrounds_are_one_level_deeper() -> None:
    text = "# language: en\nFeature: F\nRule: R\nBackground:\nGiven a patient\n|age|60|\nScenario: S\nWhen the board asks\nThen there is no alert\n"
    assert formatted(text).splitlines()[2:] == [
        "  Rule: R",
        "    Background:",
        "      Given a patient",
        "        | age | 60 |",
        "    Scenario: S",
        "      When the board asks",
        "      Then there is no alert",
    ]


def test_a_text_block_moves_as_a_whole() -> None:
    text = (
        '# language: en\nFeature: F\n  Scenario: S\n    Given x\n\n      """\n      one\n        two\n\n\n      """\n'
    )
    deeper = text.replace("      ", "          ")
    assert formatted(deeper) == text
    assert formatted(text) == text


def test_windows_line_ends_and_trailing_space_go() -> None:
    text = "# language: en\r\nFeature: F\r\n  Scenario: S  \r\n    Given x\t\r\n"
    assert formatted(text) == "# language: en\nFeature: F\n  Scenario: S\n    Given x\n"


def test_what_is_no_feature_is_not_touched() -> None:
    with pytest.raises(Unreadable):
        formatted("# language: en\nFeature: F\n  Scenario: S\n    Given x\n    Then: y\n")
    with pytest.raises(Unreadable):
        formatted("Feature: F\n")


def test_a_layout_that_would_change_a_test_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out = formatting._laid_out
    monkeypatch.setattr(formatting, "_laid_out", lambda *parts: [line.replace("60", "61") for line in lay_out(*parts)])
    with pytest.raises(WouldChangeMeaning):
        formatted("# language: en\nFeature: F\n  Scenario: S\n    Given a patient\n      | age | 60 |\n")
