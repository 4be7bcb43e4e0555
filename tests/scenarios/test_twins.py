"""Scenarios of one key are one test in two languages; where they part, both sides are quoted with their places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from engine.assess import Engine
from scenarios.lint import Finding
from scenarios.reading import feature_files, read, read_file
from scenarios.running import Desk
from scenarios.twins import differences, keyed

FEATURES = Path(__file__).resolve().parent.parent.parent / "features"
EN = """# language: en
Feature: F

  @key:first
  Scenario: S
    Given the patient "untreated-iiia-child-pugh-a5"
    And "AFP" is "520 ng/mL"
    When the board asks
    Then the candidates include "sorafenib"
    And the entry of "sorafenib" says "approved anywhere"
    And the words "pegylated interferon" occur nowhere
"""
ZH = """# language: zh-CN
功能: 甲

  @key:first
  场景: 乙
    假如 患者"untreated-iiia-child-pugh-a5"
    而且 "甲胎蛋白"为"520 ng/mL"
    当 会诊提问
    那么 候选方案包含"索拉非尼"
    而且 "索拉非尼"的条目含"全球首个获批"
    而且 全文不含"聚乙二醇化干扰素"
"""
OUTLINE_EN = EN.replace("Scenario:", "Scenario Outline:").replace('"sorafenib"', '"<regimen>"').replace(
    '    And the entry of "<regimen>" says "approved anywhere"\n', ""
) + "\n    Examples:\n      | regimen |\n      | sorafenib |\n      | lenvatinib |\n"  # fmt: skip
OUTLINE_ZH = ZH.replace("场景:", "场景大纲:").replace('"索拉非尼"', '"<方案>"').replace(
    '    而且 "<方案>"的条目含"全球首个获批"\n', ""
) + "\n    例子:\n      | 方案 |\n      | 索拉非尼 |\n      | 仑伐替尼 |\n"  # fmt: skip
Compare = Callable[..., list[Finding]]


@pytest.fixture
def compare(engine: Engine, today: date) -> Compare:
    desk = Desk(engine, today, FEATURES / "patients")
    return lambda *texts: differences([read(text, f"{n}.feature") for n, text in enumerate(texts)], desk)


def test_all_twins_of_the_features_are_one_test(engine: Engine, today: date) -> None:
    features = [read_file(path) for path in feature_files([FEATURES])]
    found = differences(features, Desk(engine, today, FEATURES / "patients"))
    assert not found, "\n".join(map(str, found))


def test_twins_in_different_words_are_one_test(compare: Compare) -> None:
    assert compare(EN, ZH) == []
    assert compare(OUTLINE_EN, OUTLINE_ZH) == []


def test_the_patient_may_be_told_in_another_way(compare: Compare) -> None:
    told = ZH.replace(
        '    而且 "甲胎蛋白"为"520 ng/mL"\n', "    而且 另有\n      | AFP | 520 µg/L |\n      | 年龄 | 56 |\n"
    )
    assert compare(EN, told) == []


def test_scenarios_without_a_key_are_not_compared(compare: Compare) -> None:
    assert compare(EN.replace("  @key:first\n", "")) == []


def test_a_missing_twin_is_told_of(compare: Compare) -> None:
    (found,) = compare(EN)
    assert (found.code, found.file, found.line) == ("scenarios.twin_missing", "0.feature", 5)
    assert found.says.en == "@key:first ('S') has no twin in Chinese."
    assert found.says.zh == "@key:first（“S”）没有对应的中文场景。"
    (found,) = compare(ZH)
    assert found.says.en == "@key:first ('乙') has no twin in English."


def test_a_key_given_twice_in_one_language_is_told_of(compare: Compare) -> None:
    (found,) = compare(EN, ZH, EN.replace("Scenario: S", "Scenario: T"))
    assert (found.code, found.file, found.line) == ("scenarios.twin_twice", "2.feature", 5)
    assert found.says.en == "@key:first is also the key of 0.feature:5, in English as well."
    assert "同为英文" in found.says.zh


def test_another_number_of_rows_is_told_of(compare: Compare) -> None:
    (found,) = compare(OUTLINE_EN, OUTLINE_ZH.replace("      | 仑伐替尼 |\n", ""))
    assert found.code == "scenarios.twin_rows"
    assert found.says.en == "@key:first: 2 runs at 0.feature:5, one run at 1.feature:5."
    assert found.says.zh == "@key:first：0.feature:5运行2次，1.feature:5运行1次。"


@pytest.mark.parametrize(
    ("old", "new", "left", "right"),
    [
        ("520", "521", "0.feature:8: When the board asks", "1.feature:8: 当 会诊提问"),
        ('包含"索拉非尼"', '包含"仑伐替尼"', 'Then the candidates include "sorafenib"', '1.feature:9: 那么 候选方案包含"仑伐替尼"'),
        ('候选方案包含"索拉非尼"', '没有来源反对"索拉非尼"', "0.feature:9: Then", '那么 没有来源反对"索拉非尼"'),
        ("全球首个获批", "两项国际试验", 'And the entry of "sorafenib" says "approved anywhere"', '1.feature:10: 而且 "索拉非尼"的条目含"两项国际试验"'),
        ("聚乙二醇化干扰素", "胸腺法新", '0.feature:11: And the words "pegylated interferon" occur nowhere', '1.feature:11: 而且 全文不含"胸腺法新"'),
        ('    而且 全文不含"聚乙二醇化干扰素"\n', "", '0.feature:11: And the words "pegylated interferon" occur nowhere', "1.feature:5: (—)"),
        ("聚乙二醇化干扰素\"\n", "聚乙二醇化干扰素\"\n    而且 候选方案包含\"仑伐替尼\"\n", "0.feature:5: (—)", '1.feature:12: 而且 候选方案包含"仑伐替尼"'),
    ],
)  # fmt: skip
def test_the_step_at_which_twins_part_is_quoted_from_both(
    compare: Compare, old: str, new: str, left: str, right: str
) -> None:
    findings = compare(EN, ZH.replace(old, new))
    assert [found.code for found in findings] == ["scenarios.twin_differs"]
    says = findings[0].says
    assert left in says.en
    assert right in says.en
    assert right in says.zh


def test_a_row_that_differs_is_quoted_with_its_line(compare: Compare) -> None:
    (found,) = compare(OUTLINE_EN, OUTLINE_ZH.replace("| 仑伐替尼 |", "| 多纳非尼 |"))
    assert found.code == "scenarios.twin_differs"
    assert '0.feature:9 [15]: Then the candidates include "lenvatinib"' in found.says.en
    assert '1.feature:9 [15]: 那么 候选方案包含"多纳非尼"' in found.says.en


def test_figures_must_be_the_same(compare: Compare) -> None:
    one, other = (
        EN.replace("pegylated interferon", "22.1 vs 15.2 months"),
        ZH.replace("聚乙二醇化干扰素", "22.1 对 15.2个月"),
    )
    assert compare(one, other) == []
    assert [found.code for found in compare(one, other.replace("15.2", "15.3"))] == ["scenarios.twin_differs"]
    assert compare(EN.replace("pegylated interferon", "777 months"), ZH.replace("聚乙二醇化干扰素", "七百个月")) == []


def test_what_does_not_hold_is_not_compared_but_told(compare: Compare) -> None:
    (found,) = compare(EN, ZH.replace('候选方案包含"索拉非尼"', '候选方案不包含"索拉非尼"'))
    assert (found.code, found.file, found.line) == ("scenarios.twin_fails", "1.feature", 9)
    assert "does not hold, so that the twins cannot be compared: '索拉非尼' is a candidate." in found.says.en
    assert "未通过，无法比较：“索拉非尼”在候选之列。" in found.says.zh


def test_keys_are_read_from_both_languages() -> None:
    features = [read(EN, "en"), read(ZH, "zh")]
    assert {key: {name: len(there) for name, there in by.items()} for key, by in keyed(features).items()} == {
        "first": {"en": 1, "zh-CN": 1}
    }
