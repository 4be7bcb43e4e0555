"""Each way in which a scenario could pass without asking anything is found, and said in both languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.assess import Engine
from scenarios.lint import Finding, lint, lint_files, words
from scenarios.reading import read
from scenarios.steps import items, standing

FEATURES = Path(__file__).resolve().parent.parent.parent / "features"
PATIENTS = FEATURES / "patients"
GOOD = {
    "en": """# language: en
Feature: F
  What a board wants to know.

  Scenario: S
    Given a patient
      | age | 60 |
    When the board asks
    Then there is no alert
""",
    "zh-CN": """# language: zh-CN
功能: 甲
  会诊所关心的问题。

  场景: 乙
    假如 一名患者
      | 年龄 | 60 |
    当 会诊提问
    那么 没有警示
""",
}
GIVEN = {"en": "    Given a patient\n      | age | 60 |", "zh-CN": "    假如 一名患者\n      | 年龄 | 60 |"}


def found_in(text: str, engine: Engine, file: str = "f") -> list[Finding]:
    return lint([read(text, file)], engine.kb, PATIENTS)


def told(findings: list[Finding]) -> str:
    return "\n".join(f"{found.shown('en')}\n{found.shown('zh')}" for found in findings)


@pytest.fixture
def changed(engine: Engine, tmp_path: Path):
    """The findings on a good feature in which one piece is replaced, through a file, as the command line reads it."""

    def lint_changed(language: str, old: str, new: str) -> list[Finding]:
        text = GOOD[language].replace(old, new)
        assert text != GOOD[language]
        path = tmp_path / "f.feature"
        path.write_text(text, encoding="utf-8")
        return lint_files([path], engine.kb, PATIENTS)

    return lint_changed


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_a_good_feature_has_no_fault(language: str, engine: Engine) -> None:
    assert found_in(GOOD[language], engine) == []


# --- keywords and structure ---------------------------------------------------------------------------

BAD = [
    # What Gherkin reads as description.
    ("en", GIVEN["en"], "    Given: a patient", "scenarios.description", 6, "'Given: a patient' is description, not a step: it begins like 'Given'.", "“Given: a patient”只是说明文字，不是步骤：其开头像“Given”。"),
    ("en", GIVEN["en"], "    Givven a patient", "scenarios.description", 6, "begins like 'Given'", "其开头像“Given”"),
    ("en", GIVEN["en"], "    given a patient", "scenarios.description", 6, "Write 'Given' and a space, without a colon, inside a scenario", "请在场景之内写“Given”加空格，不用冒号"),
    ("en", GIVEN["en"], "    Gegeben sei eine Patientin", "scenarios.description", 6, "begins like 'gegeben sei'", "其开头像“gegeben sei”"),
    ("en", "  Scenario: S\n", "  Given a patient\n\n  Scenario: S\n", "scenarios.description", 5, "begins like 'Given', and stands before the first scenario", "且位于第一个场景之前"),
    ("en", "  Scenario: S\n", "  Scenaro: S\n", "scenarios.description", 5, "'Scenaro: S' is description, not a heading: it begins like 'scenaro'. Write 'Scenario:' with a plain colon", "请写“Scenario:”（半角冒号）"),
    ("zh-CN", "  场景: 乙\n", "  场景：乙\n", "scenarios.description", 5, "Write '场景:' with a plain colon", "请写“场景:”（半角冒号）"),
    ("zh-CN", GIVEN["zh-CN"], "    假若 一名患者", "scenarios.description", 6, "it begins like '假", "其开头像“假"),
    ("zh-CN", "  场景: 乙\n", "  假如 一名患者\n\n  场景: 乙\n", "scenarios.description", 5, "and stands before the first scenario", "且位于第一个场景之前"),
    # The other language's keywords, and colons.
    ("en", GIVEN["en"], "    假如 一名患者", "scenarios.other_language", 6, "begins with '假如', a keyword of another language. Write 'Given'.", "以“假如”开头，那是另一种语言的关键字。请写“Given”。"),
    ("zh-CN", GIVEN["zh-CN"], "    Given a patient", "scenarios.other_language", 6, "begins with 'Given', a keyword of another language. Write '假如'.", "以“Given”开头，那是另一种语言的关键字。请写“假如”。"),
    ("zh-CN", "    那么 没有警示", "    那么：没有警示", "scenarios.colon", 9, "a colon follows the keyword '那么'. Take the colon out: steps have none.", "关键字“那么”之后有冒号。请删去冒号：步骤不用冒号。"),
    ("zh-CN", "    当 会诊提问", "    当:会诊提问", "scenarios.colon", 8, "a colon follows the keyword '当'", "关键字“当”之后有冒号"),
    # Nothing asked, nothing expected, nothing there.
    ("en", "    Then there is no alert\n", "", "scenarios.no_then", 5, "'S' has no Then. Nothing is expected", "“S”没有“那么”。没有写明预期"),
    ("en", "    When the board asks\n", "", "scenarios.no_when", 5, "'S' has no When. Nothing is asked", "“S”没有“当”。没有提问"),
    ("zh-CN", "    那么 没有警示\n", "", "scenarios.no_then", 5, "'乙' has no Then", "“乙”没有“那么”"),
    ("en", "  Scenario: S\n", "  Scenario: Empty\n\n  Scenario: S\n", "scenarios.no_steps", 5, "'Empty' has no step.", "“Empty”没有步骤。"),
    ("en", "  Scenario: S\n", "  Scenario:\n", "scenarios.no_name", 5, "the scenario has no name.", "场景没有名称。"),
    ("en", "  Scenario: S\n", "  Background:\n\n  Scenario: S\n", "scenarios.empty_background", 5, "the background has no step.", "背景没有步骤。"),
    ("en", "  Scenario: S\n", "  Rule: R\n\n  Rule: Q\n\n  Scenario: S\n", "scenarios.no_scenario", 5, "the rule holds no scenario.", "规则之下没有场景。"),
    ("zh-CN", GOOD["zh-CN"].split("\n\n", 1)[1], "", "scenarios.no_scenario", 2, "the feature holds no scenario.", "功能之下没有场景。"),
    ("en", "    When the board asks\n    Then there is no alert\n", "    Then there is no alert\n    When the board asks\n", "scenarios.then_before_when", 8, "'there is no alert' is expected before anything is asked.", "尚未提问即作预期：“there is no alert”。"),
    ("en", "    When the board asks\n    Then there is no alert\n", "    Then there is no alert\n    When the board asks\n", "scenarios.when_without_then", 9, "is asked and nothing is expected of the answer.", "之后没有写明预期。"),
    ("en", "    Then there", '    Given "age" is "50"\n    Then there', "scenarios.given_after_when", 9, "comes after the last question and changes nothing.", "在最后一次提问之后，不起作用。"),
    ("en", "    Then there is no alert\n", '    Then there is no alert\n      """\n      and the headline\n      """\n', "scenarios.text_block", 10, "a text block: no step reads one", "没有步骤会读取"),
    ("en", "  Scenario: S\n", "  Background:\n    Given a patient\n      | age | <age> |\n\n  Scenario: S\n", "scenarios.background_placeholder", 6, "a background has no examples to fill <age> from.", "背景没有例子可代入<age>。"),
    # Tags.
    ("en", "  Scenario: S\n", "  @skip\n  Scenario: S\n", "scenarios.tag", 6, "the tag @skip is not known. There are: @key:…", "标签@skip未登记。可用的有：@key:…"),
    ("en", "  Scenario: S\n", "  @kye:first\n  Scenario: S\n", "scenarios.tag", 6, "Did you mean @key:first?", "是否指@key:first？"),
    ("en", "  Scenario: S\n", "  @key:First_line\n  Scenario: S\n", "scenarios.key", 6, "@key:First_line is no key.", "@key:First_line不是合法的键。"),
    ("en", "  Scenario: S\n", "  @key:a @key:b\n  Scenario: S\n", "scenarios.keys", 6, "the scenario has 2 keys: @key:a, @key:b.", "该场景有2个键：@key:a, @key:b。"),
    ("en", "Feature: F\n", "@key:a\nFeature: F\n", "scenarios.key_place", 3, "stands on something that is no scenario.", "未写在场景上。"),
    ("en", "  Scenario: S\n", "  @rule: x\n  Scenario: S\n", "scenarios.tag_space", 5, "a tag in '@rule: x' has a space in it. Write it without the space: @rule:x.", "“@rule: x”中的标签含有空格。请去掉空格：@rule:x。"),
    # Files that are no Gherkin.
    ("en", "    Then there", "    Then: there", "scenarios.unreadable", 9, "'Then: there is no alert' cannot stand here. Write 'Then' and a space, without a colon.", "此处不能写“Then: there is no alert”。请写“Then”加空格，不用冒号。"),
    ("zh-CN", "    那么 没有警示", "    Then there is no alert", "scenarios.unreadable", 9, "Write '那么' and a space", "请写“那么”加空格"),
    ("zh-CN", "    那么 没有警示\n", "    那么 没有警示\n\n  场景：丙\n", "scenarios.unreadable", 11, "Write '场景:' with a plain colon.", "请写“场景:”，用半角冒号。"),
    ("en", "      | age | 60 |", "      | age | 60 |\n      | ECOG |", "scenarios.table", 8, "the rows of the table have different numbers of cells.", "表格各行的列数不同。"),
    ("zh-CN", "      | 年龄 | 60 |", "      ｜ 年龄 ｜ 60 ｜", "scenarios.unreadable", 7, "Write the bars of a table as |", "表格的竖线请用半角|，不用全角｜。"),
    ("zh-CN", "# language: zh-CN", "\ufeff# language: zh-CN", "scenarios.language", 1, "the file begins with a byte order mark.", "文件开头有字节顺序标记（BOM）。"),
    ("en", "# language: en\n", "", "scenarios.language", 1, "the first line does not name the language.", "首行没有声明语言。"),
    ("zh-CN", "# language: zh-CN", "# language: en", "scenarios.unreadable", 2, "Write 'Feature:' with a plain colon.", "请写“Feature:”，用半角冒号。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new", "code", "line", "en", "zh"), BAD, ids=[f"{b[3]}-{n}" for n, b in enumerate(BAD)])  # fmt: skip
def test_what_could_pass_unseen_is_found(
    changed, language: str, old: str, new: str, code: str, line: int, en: str, zh: str
) -> None:
    here = [found for found in changed(language, old, new) if found.code == code]
    assert any(found.line == line for found in here), told(changed(language, old, new))
    assert any(en in found.shown("en") and zh in found.shown("zh") for found in here), told(here)


def test_a_folder_of_the_other_language_is_told_of(engine: Engine) -> None:
    (found,) = found_in(GOOD["en"], engine, "features/zh-CN/f.feature")
    assert (found.code, found.line) == ("scenarios.folder", 1)
    assert "says '# language: en' and lies in the folder zh-CN/" in found.says.en
    assert "却放在zh-CN/文件夹中" in found.says.zh
    assert found_in(GOOD["en"], engine, "features/en/f.feature") == []


def test_ordinary_words_of_a_description_are_left_alone(engine: Engine) -> None:
    described = GOOD["en"].replace(
        "  What a board wants to know.", "  The board asks.\n  They are given it, and then\n  a man of 60"
    )
    assert found_in(described, engine) == []
    chinese = GOOD["zh-CN"].replace("  会诊所关心的问题。", "  例如一线与二线。\n  患者未接受过治疗。")
    assert found_in(chinese, engine) == []


def test_the_place_of_a_described_step_is_right_after_blank_lines_and_comments(changed) -> None:
    (found, *_) = changed("en", GIVEN["en"], "\n    # remark\n\n    Some words.\n    Given: a patient")
    assert (found.code, found.line) == ("scenarios.description", 10)


def test_nothing_to_read_is_a_fault(engine: Engine, tmp_path: Path) -> None:
    (found,) = lint_files([tmp_path / "nowhere"], engine.kb, PATIENTS)
    assert found.code == "scenarios.path"
    assert "不是场景文件" in found.says.zh


def test_a_file_in_another_encoding_is_a_fault_and_the_others_are_still_read(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_bytes(GOOD["zh-CN"].encode("gb18030"))
    (tmp_path / "b.feature").write_text(GOOD["en"].replace("Scenario: S", "Scenario:"), encoding="utf-8")
    assert [found.code for found in lint_files([tmp_path], engine.kb, PATIENTS)] == [
        "scenarios.encoding",
        "scenarios.no_name",
    ]


# --- names and examples -------------------------------------------------------------------------------


def test_names_are_told_apart_within_one_language_across_files(engine: Engine) -> None:
    one, two = read(GOOD["en"], "one"), read(GOOD["en"].replace("Scenario: S", "Scenario: s!"), "two")
    (found,) = lint([one, two], engine.kb, PATIENTS)
    assert str(found).startswith("two:5: 's!' is also the name at one:5.")
    assert found.says.zh == "“s!”与one:5处同名。"
    assert lint([one, read(GOOD["zh-CN"], "three")], engine.kb, PATIENTS) == []


OUTLINE = GOOD["en"].replace("Scenario: S", "Scenario Outline: S").replace("60", "<age>")


@pytest.mark.parametrize(
    ("examples", "code", "en", "zh"),
    [
        ("", "scenarios.no_examples", "'S' is an outline without Examples: it runs nothing.", "没有例子，什么也不会运行"),
        ("    Examples:\n", "scenarios.empty_examples", "empty Examples: nothing runs.", "例子为空"),
        ("    Examples:\n      | age |\n", "scenarios.empty_examples", "empty Examples", "例子为空"),
        ("    Examples:\n      | years |\n      | 60 |\n", "scenarios.no_column", "no column in Examples for <age>. There are: <years>.", "例子缺少列：<age>。现有：<years>。"),
        ("    Examples:\n      | age | sex |\n      | 60 | m |\n", "scenarios.unused_column", "no step uses the column <sex>.", "没有步骤使用列<sex>。"),
        ("    Examples:\n      | age | age |\n      | 60 | 61 |\n", "scenarios.same_column", "the column <age> stands twice", "列<age>重复"),
        ("    Examples:\n      | age |\n      | 60 |\n      | 60 |\n", "scenarios.same_row", "the row 60 stands twice, first on line 12.", "“60”一行重复，首见于第12行。"),
    ],
)  # fmt: skip
def test_empty_examples_are_found(examples: str, code: str, en: str, zh: str, engine: Engine) -> None:
    here = [found for found in found_in(OUTLINE + examples, engine) if found.code == code]
    assert here
    assert en in here[0].shown("en")
    assert zh in here[0].shown("zh")


def test_a_row_that_comes_back_in_a_second_table_is_found(engine: Engine) -> None:
    table = "\n    Examples: {}\n      | age |\n      | 60 |\n"
    findings = found_in(OUTLINE + table.format("one") + table.format("two"), engine)
    assert [(found.code, found.line) for found in findings] == [("scenarios.same_row", 17)]


def test_placeholders_of_a_plain_scenario_are_found(engine: Engine) -> None:
    (found, *_) = found_in(GOOD["en"].replace("Scenario: S", "Scenario: S <x>"), engine)
    assert found.code == "scenarios.placeholder"
    assert "placeholders and no Examples: <x>." in found.says.en
    assert "有占位符而无例子：<x>。" in found.says.zh


# --- words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "old", "new", "code", "line", "en", "zh"),
    [
        ("en", "there is no alert", "there are no alerts", "scenarios.step", 9, "no step reads 'there are no alerts' after 'Then'. Nearest: there is no alert", "“Then”后没有“there are no alerts”这一步骤。最接近的写法：there is no alert"),
        ("zh-CN", "没有警示", "没有任何警告", "scenarios.step", 9, "Nearest: 没有警示", "“那么”后没有“没有任何警告”这一步骤。最接近的写法：没有警示"),
        ("en", "there is no alert", 'the candidates include "sorafenibb"', "scenarios.word", 9, "no drug or regimen is called 'sorafenibb'. Did you mean 'sorafenib'", "没有名为“sorafenibb”的药物或方案。是否指“索拉非尼”"),
        ("zh-CN", "没有警示", '候选方案包含"索拉菲尼"', "scenarios.word", 9, "no drug or regimen is called '索拉菲尼'. Did you mean 'sorafenib'", "没有名为“索拉菲尼”的药物或方案。是否指“索拉非尼”"),
        ("zh-CN", "没有警示", '在"一线治疗后"场景下', "scenarios.word", 9, "no setting is called", "没有名为“一线治疗后”的场景"),
        ("en", "there is no alert", 'the citation of "sorafenib" names "cnlc-2062" at "五"', "scenarios.word", 9, "no source is called 'cnlc-2062'. Did you mean 'cnlc-2026'", "没有名为“cnlc-2062”的来源。是否指“cnlc-2026”"),
        ("en", "there is no alert", '"CNLC stage" is found to be "IIIc"', "scenarios.word", 9, "no value of", "没有名为“IIIc”的"),
        ("en", "there is no alert", 'the certainty for "sorafenib" is "hihg"', "scenarios.word", 9, "no certainty is called 'hihg'. Did you mean 'high'", "没有名为“hihg”的证据确定性。是否指“高”"),
        ("en", "there is no alert", 'the headline says ""', "scenarios.word", 9, "the step names no words to look for.", "该步骤没有写出要查找的文字。"),
        ("en", "there is no alert", 'the headline says "…"', "scenarios.empty_words", 9, "has no words to look for.", "没有写出要查找的文字。"),
        ("en", "there is no alert\n", "exactly this is listed\n      | regimen    | stand |\n      | sorafenibb | |\n", "scenarios.word", 9, "no column is called 'stand'. Did you mean 'stands'", "没有名为“stand”的列"),
        ("en", "there is no alert\n", "exactly this is listed\n      | regimen    |\n      | sorafenibb |\n", "scenarios.word", 9, "no drug or regimen is called 'sorafenibb'", "没有名为“sorafenibb”的药物或方案"),
        ("en", "| age |", "| aeg |", "scenarios.word", 6, "no field is called 'aeg'.", "没有名为“aeg”的字段。"),
        ("en", GIVEN["en"], '    Given the patient "untreated"', "scenarios.word", 6, "no patient is called 'untreated'.", "没有名为“untreated”的患者。"),
        ("en", GIVEN["en"], "    Given a patient", "scenarios.step", 6, "a table must follow this step.", "该步骤之后须有表格。"),
        ("en", "| 60 |", "| 160 |", "scenarios.patient", 6, "the patient is refused: patient.age: ", "患者资料被拒绝：patient.age："),
        ("zh-CN", "| 年龄 | 60 |", "| 白蛋白 | 38 |", "scenarios.patient", 6, "has no unit", "患者资料被拒绝：liver.albumin："),
    ],
)  # fmt: skip
def test_words_that_nobody_knows_are_found_with_the_nearest(
    changed, language: str, old: str, new: str, code: str, line: int, en: str, zh: str
) -> None:
    here = [found for found in changed(language, old, new) if found.code == code]
    assert any(found.line == line for found in here), told(changed(language, old, new))
    assert any(en in found.shown("en") and zh in found.shown("zh") for found in here), told(here)


def test_a_refusal_that_is_expected_is_no_fault(engine: Engine) -> None:
    text = (
        GOOD["en"]
        .replace("| 60 |", "| 160 |")
        .replace("there is no alert", 'the profile is refused at "patient.age" with "impossible"')
    )
    assert found_in(text, engine) == []


def test_every_heading_that_a_table_of_expectations_may_have_is_known() -> None:
    columns = [*standing._LISTED.values(), *standing._SAID.values(), *items._COLUMNS.values()]
    assert {word for spellings in columns for word in spellings} == set(words._CELLS)


def test_every_fault_of_a_scenario_is_told_at_once(engine: Engine) -> None:
    text = (
        GOOD["en"].replace("| age", "| aeg").replace("the board asks", "the board sks").replace("no alert", "no alrt")
    )
    assert [found.line for found in found_in(text, engine)] == [6, 8, 9]


def test_a_fault_of_a_row_is_shown_at_the_row_and_told_once_an_outline(engine: Engine) -> None:
    text = """# language: en
Feature: F

  Scenario Outline: <regimen>
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then the candidates include "<regimen>"
    And the candidates do not include "<other>"
    And there is evidence against "sorafenibb"

    Examples:
      | regimen    | other       |
      | sorafenib  | regorafenib |
      | lenvatinab | lenvatinab  |
      | donafenib  | lenvatinab  |
"""
    findings = found_in(text, engine)
    assert [(found.line, found.says.en.split("'")[1]) for found in findings] == [(9, "sorafenibb"), (14, "lenvatinab")]


def test_a_fault_of_a_background_is_told_once(engine: Engine) -> None:
    again = GOOD["en"].split("  Scenario: S\n")[1]
    text = (
        GOOD["en"].replace("  Scenario: S\n", '  Background:\n    Given "aeg" is "50"\n\n  Scenario: S\n')
        + "\n  Scenario: T\n"
        + again
    )
    assert [(found.code, found.line) for found in found_in(text, engine)] == [("scenarios.word", 6)]


# --- assertions and denials ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "old", "new", "code", "en", "zh"),
    [
        ("en", "there is no alert", 'in the setting "adjuvant"', "scenarios.asserts_nothing", "'S' expects nothing: it passes whatever the answer is.", "“S”没有写出任何预期，答案如何都会通过。"),
        ("zh-CN", "没有警示", '在"术后辅助"场景下', "scenarios.asserts_nothing", "'乙' expects nothing", "“乙”没有写出任何预期"),
        ("en", "there is no alert", 'there is no alert\n    And in the setting "adjuvant"', "scenarios.nothing_after", "nothing is expected after", "之后没有写出预期"),
        ("en", "there is no alert", 'the words "pembrolizumabb" occur nowhere', "scenarios.denied", "'pembrolizumabb' stands in no rule and in no answer.", "“pembrolizumabb”不见于任何规则或答案。"),
        ("zh-CN", "没有警示", '警示不含"急诊优先考虑"', "scenarios.denied", "'急诊优先考虑' stands in no rule", "“急诊优先考虑”不见于任何规则或答案。"),
        ("en", "there is no alert", 'the assessment does not ask for "CNLC stage"', "scenarios.denied", "is worked out, so that nobody is ever asked for it.", "由系统推得，从不会要求查明。"),
    ],
)  # fmt: skip
def test_expectations_that_cannot_fail_are_found(
    changed, language: str, old: str, new: str, code: str, en: str, zh: str
) -> None:
    findings = changed(language, old, new)
    assert [found.code for found in findings] == [code], told(findings)
    assert en in findings[0].shown("en")
    assert zh in findings[0].shown("zh")


@pytest.mark.parametrize(
    "denied",
    [
        'the words "should receive" occur nowhere',  # never said, on purpose
        'the alerts do not say "Emergency first"',  # the engine's own sentence
        'the words "五（五）1（8）" occur nowhere',  # a place in a source
    ],
)
def test_what_an_answer_could_hold_may_be_denied(denied: str, changed) -> None:
    assert changed("en", "there is no alert", denied) == []


def test_what_only_a_later_answer_holds_may_be_denied(engine: Engine) -> None:
    text = (FEATURES / "en" / "second-line-as-of.feature").read_text(encoding="utf-8")
    assert "22.1 vs 15.2 months" in text
    assert found_in(text, engine, str(FEATURES / "en" / "second-line-as-of.feature")) == []


def test_a_regimen_of_which_no_rule_speaks_cannot_be_denied(engine: Engine) -> None:
    silent = replace(engine.kb, statements={})
    denied = read(GOOD["en"].replace("there is no alert", '"sorafenib" is not listed'), "f")
    assert lint([denied], engine.kb, PATIENTS) == []
    findings = lint([denied], silent, PATIENTS)
    assert [found.code for found in findings] == ["scenarios.denied"]
    assert "it is never listed" in findings[0].says.en
    assert "从不会列出" in findings[0].says.zh
