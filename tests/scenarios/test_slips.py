"""The slips that people make who write their first scenario: the message alone has to be enough to mend them."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.cli import main
from engine.assess import Engine
from engine.errors import Fault
from scenarios.lint import Finding, lint_files
from scenarios.reading import read
from scenarios.refusals import refusal
from scenarios.running import TODAY, Desk, Outcome, perform

PATIENTS = Path(__file__).resolve().parents[2] / "features" / "patients"
ZH = """# language: zh-CN
功能: 初治IIIa期

  场景: 一线可考虑T+A
    假如 患者"untreated-iiia-child-pugh-a5"
    当 会诊提问
    那么 在"一线"场景下
    而且 候选方案包含"T+A"
"""
EN = """# language: en
Feature: Untreated, IIIa

  Scenario: T+A in the first line
    Given the patient "untreated-iiia-child-pugh-a5"
    When the board asks
    Then in the setting "first line"
    And the candidates include "T+A"
"""


@pytest.fixture
def slipped(engine: Engine, tmp_path: Path):
    """What is found in one of the two files when a piece of it is written otherwise."""

    def find(text: str, old: str, new: str) -> list[Finding]:
        assert old in text
        path = tmp_path / "f.feature"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return lint_files([path], engine.kb, PATIENTS)

    return find


# --- one slip, one message ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "old", "new", "line", "en", "zh"),
    [
        (ZH, '"T+A"', "「T+A」", 8, 'Write the quotes as "…" or “…”: 候选方案包含"T+A".', '引号请写 "…" 或 “…”：候选方案包含"T+A"。'),
        (ZH, '"T+A"', "”T+A“", 8, 'Write the quotes as "…"', '引号请写 "…" 或 “…”：候选方案包含"T+A"。'),
        (ZH, '"T+A"', "'T+A'", 8, 'Write the quotes as "…"', '引号请写 "…" 或 “…”：候选方案包含"T+A"。'),
        (EN, '"T+A"', "'T+A'", 8, 'Write the quotes as "…" or “…”: the candidates include "T+A".', "引号请写"),
        (ZH, '"T+A"', "T+A", 8, 'What is named stands in quotes: 候选方案包含"T+A".', '名称与数值须放在引号里：候选方案包含"T+A"。'),
        (EN, 'the candidates include "T+A"', "T+A stands as candidate", 8, '"T+A" stands as "candidate"', "名称与数值须放在引号里"),
        (ZH, "会诊提问", "会诊提问。", 6, "A step ends without a stop: 会诊提问.", "步骤末尾不用标点：会诊提问。"),
        (EN, "the board asks", "the board asks.", 6, "A step ends without a stop: the board asks.", "步骤末尾不用标点：the board asks。"),
        (ZH, "会诊提问", "MDT讨论", 6, "Nearest: 会诊提问 | ", "最接近的写法：会诊提问 | "),
        (ZH, "    而且 候选", '    而且 "AFP"为"399 ng/mL"\n    而且 候选', 8, "belongs after Given", "这一步骤应写在“假如（提问之前）”之后"),
        (EN, 'the patient "untreated-iiia-child-pugh-a5"', 'a patient with HCC, after progression on "sorafenib"', 5, "has no quotes: a patient with HCC, after progression on sorafenib.", "一句话里不用引号"),
        (ZH, "那么 ", "那么：", 7, "a colon follows the keyword", "关键字“那么”之后有冒号。请删去冒号"),
        (ZH, "功能:", "功能：", 2, "Write '功能:' with a plain colon.", "请写“功能:”，用半角冒号。"),
        (ZH, "场景:", "场景：", 4, "Write '场景:' with a plain colon", "请写“场景:”（半角冒号）"),
        (ZH, "场景:", "Scenario:", 4, "Write '场景'.", "请写“场景”。"),
        (EN, "Feature:", "Feature", 2, "Write 'Feature:' with a plain colon.", "请写“Feature:”，用半角冒号。"),
        (EN, "Scenario:", "Scenario", 4, "Write 'Scenario:' with a plain colon", "请写“Scenario:”"),
        (EN, "When the", "When\tthe", 6, "Write 'When' and a space", "请写“When”加空格"),
        (ZH, "那么 在", "则 在", 7, "Write '那么' and a space", "请写“那么”加空格"),
        (ZH, "假如 ", "如果 ", 5, "begins like '假如'", "其开头像“假如”"),
        (ZH, "# language: zh-CN\n", "", 1, "Put a line before it: # language: zh-CN", "现为“功能: 初治IIIa期”。请在其前加一行：# language: zh-CN"),
        (ZH, "# language: zh-CN", "# language: zh", 1, "It reads '# language: zh'.", "现为“# language: zh”。请照此改写"),
        (ZH, "# language: zh-CN", "# language： zh-CN", 1, "with a plain # and colon: # language: zh-CN", "（半角#与冒号）：# language: zh-CN"),
        (EN, "# language: en", "\n# language: en", 1, "the language is named on line 2", "语言声明在第2行，不在首行。"),
    ],
)  # fmt: skip
def test_a_slip_is_told_once_at_its_line_with_what_to_write(
    slipped, text: str, old: str, new: str, line: int, en: str, zh: str
) -> None:
    found = slipped(text, old, new)
    told = [(item.line, item.shown("en"), item.shown("zh")) for item in found]
    assert len(told) == 1, told
    assert told[0][0] == line
    assert en in told[0][1]
    assert zh in told[0][2]


def test_a_file_that_declares_the_other_language_may_change_either(slipped) -> None:
    found = slipped(ZH, "# language: zh-CN", "# language: en")
    assert "Or begin the file with '# language: zh-CN'." in found[0].shown("en")
    assert "或将首行改为“# language: zh-CN”。" in found[0].shown("zh")


def test_a_second_slip_behind_a_lost_heading_is_told_as_well(slipped) -> None:
    found = slipped(ZH.replace("那么 在", "那么：在"), "场景:", "场景：")
    assert [(item.line, item.code) for item in found] == [(4, "scenarios.description"), (7, "scenarios.description")]


# --- tables and words -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "zh"),
    [
        ('患者"untreated-iiia-child-pugh-a5"', "既往TACE\n      | 时间 |\n      | 2026-01-05 |", "可用的有：日期、疗效。请在“既往TACE”之下的表格中改正。"),
        ('候选方案包含"T+A"', "所列恰为\n      | 药物 |\n      | T+A |", "可用的有：方案、立场、场景。请在“所列恰为”之下的表格中改正。"),
        ('候选方案包含"T+A"', '"T+A"的立场为"推荐"', "可用的有：候选、附条件、待定、反对、排除、未列出。"),
        ('候选方案包含"T+A"', '"Child-Pugh"推得为"A级"', "没有名为“Child-Pugh”的评分或分期。是否指“Child-Pugh评分”、“Child-Pugh分级”？"),
        ('候选方案包含"T+A"', "所列恰为", "该步骤之后须有表格。请在下一行起书写"),
    ],
)  # fmt: skip
def test_what_can_be_written_instead_is_told_in_the_language_of_the_writer(
    slipped, old: str, new: str, zh: str
) -> None:
    found = slipped(ZH, old, new)
    assert [item for item in found if zh in item.shown("zh")], [item.shown("zh") for item in found]


def test_each_clause_that_is_not_understood_is_told_on_one_line(slipped) -> None:
    found = slipped(ZH, '患者"untreated-iiia-child-pugh-a5"', "患者为AFP升高，白蛋白 30")
    assert len(found) == 1
    assert "\n" not in found[0].shown("zh")
    assert "\n" not in found[0].shown("en")


# --- a value that the intake refuses --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "line", "en", "zh"),
    [
        ('"AFP"为"400 mmol"', 6, "its units are ng/mL", "“400 mmol”的单位不属于该项目，可用：ng/mL"),
        ('"年龄"为"五十八"', 6, "cannot be read as one number", "“五十八”不能读作一个数值"),
        ("既往治疗\n      | 药物 | 结束原因 |\n      | 仑伐替尼 | 恶化 |", 6, "write progression, intolerance", "“结束原因”列不能写“恶化”；请写：进展、不耐受、完成、其他、进行中"),
        ("既往治疗\n      | 药物 | 结束原因 |\n      | 仑伐替泥 | 进展 |", 6, "no drug or regimen is called “仑伐替泥”", "没有名为“仑伐替泥”的药物或方案，相近的有：仑伐替尼"),
        ("既往TACE\n      | 日期 | 疗效 |\n      | 2026-01-05 | 进展 |", 6, "write CR, PR, SD, PD", "“疗效”列不能写“进展”；请写：CR、PR、SD、PD"),
    ],
)  # fmt: skip
def test_a_refused_value_is_told_in_both_languages_at_the_step_that_says_it(
    slipped, given: str, line: int, en: str, zh: str
) -> None:
    found = slipped(ZH, "    当 会诊", f"    而且 {given}\n    当 会诊")
    assert [(item.code, item.line) for item in found] == [("scenarios.patient", line)]
    assert en in found[0].shown("en")
    assert zh in found[0].shown("zh")
    assert '如意在说明被拒，请写：资料在"<路径>"被拒，理由含"<文字>"。' in found[0].shown("zh")


def test_what_the_intake_says_is_kept_where_there_is_nothing_better(engine: Engine) -> None:
    fault = Fault("patient.conflict", "tumour.tumour_number", "contradicts the diameter.", "Correct one of them.")
    said = refusal(engine.kb, fault, {"tumour": {"tumour_number": "2"}})
    assert said.en == "tumour.tumour_number: contradicts the diameter. Correct one of them."


# --- red scenarios --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def desk(engine: Engine) -> Desk:
    return Desk(engine, TODAY, PATIENTS)


def _ended(desk: Desk, *steps: str, patient: str = "untreated-iiia-child-pugh-a5") -> Outcome:
    body = "\n".join(f"    {step}" for step in (f'假如 患者"{patient}"', *steps))
    return perform(read(f"# language: zh-CN\n功能: 甲\n\n  场景: 乙\n{body}\n", "f").runs[0], desk)


def test_a_regimen_that_stands_in_several_settings_names_them_and_the_step_to_write(desk: Desk) -> None:
    outcome = _ended(desk, "当 会诊提问", '而且 "活动性出血"改为"有"', '那么 "T+A"由"候选"变为"排除"')
    assert outcome.says is not None
    assert '它见于2种场景（一线、转化）；请在这一步骤之前写：在"一线"场景下' in outcome.says.zh
    assert 'write before this step: in the setting "first line"' in outcome.says.en


def test_the_reasons_keep_to_the_setting_spoken_of(desk: Desk) -> None:
    outcome = _ended(desk, "当 会诊提问", '那么 在"一线"场景下', '而且 "T+A"的立场为"排除"')
    lines = [line.zh for line in outcome.why]
    assert "所在：候选（一线）" in lines
    assert "所在：候选（转化）" not in lines
    assert not [line for line in lines if line.startswith("cnlc.conversion.")]


def test_an_unknown_contraindication_says_what_it_is_in_each_language(desk: Desk) -> None:
    outcome = _ended(desk, '而且 未记录"活动性出血"', "当 会诊提问", '那么 在"一线"场景下', '而且 候选方案包含"T+A"')
    told = [(line.en, line.zh) for line in outcome.why if "禁忌" in line.zh]
    assert told
    assert all("（未明）：" in zh and "unknown）" not in zh and "(unknown): " in en for en, zh in told)


def test_a_change_without_a_question_before_it_says_what_to_write_first(desk: Desk) -> None:
    outcome = _ended(desk, '当 "AFP"改为"399 ng/mL"', '那么 "T+A"由"候选"变为"排除"')
    assert outcome.status == "not_understood"
    assert outcome.says is not None
    assert "请先写“当 会诊提问”，再写改动" in outcome.says.zh
    assert 'write "When the board asks", then a change' in outcome.says.en


def test_marks_behind_a_source_are_all_in_chinese() -> None:
    from scenarios.steps.standing import in_words

    said = in_words((("excluded", ("against review-003 open", "review-000 insufficient excluded")),))
    assert said.zh == "排除：反对review-003待定、review-000证据不足排除"


# --- the command line -----------------------------------------------------------------------------------


@pytest.mark.parametrize("action", ["run", "check"])
@pytest.mark.parametrize(
    ("text", "old", "new", "said"),
    [(EN, '"T+A"', '"T+AA"', "no drug or regimen is called"), (ZH, '"T+A"', '"T+AA"', "没有名为“T+AA”的药物或方案")],
)
def test_each_file_is_told_in_its_own_language(
    action: str, text: str, old: str, new: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "f.feature"
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert main(["scenarios", action, str(path), "--patients", str(PATIENTS)]) != 0
    assert said in capsys.readouterr().out


def test_check_says_that_nothing_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "f.feature").write_text(ZH, encoding="utf-8")
    assert main(["scenarios", "check", str(tmp_path), "--patients", str(PATIENTS)]) == 0
    assert capsys.readouterr().out == "已检查1个文件，没有发现问题\n"


def test_format_tells_of_files_it_cannot_read_and_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.feature").write_text(ZH.replace("# language: zh-CN\n", ""), encoding="utf-8")
    (tmp_path / "b.feature").write_bytes(ZH.encode("gb18030"))
    (tmp_path / "c.feature").write_text(ZH.replace("    当 ", " 当 "), encoding="utf-8")
    assert main(["scenarios", "format", str(tmp_path), str(tmp_path / "nothing.feature")]) == 2
    out = capsys.readouterr().out
    assert f"{tmp_path / 'a.feature'}:1: 首行没有声明语言。" in out
    assert "不是UTF-8编码" in out
    assert "nothing.feature: 不是场景文件" in out
    assert (tmp_path / "c.feature").read_text(encoding="utf-8") == ZH


def test_a_fault_of_the_command_is_not_called_a_fault_of_the_patient(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scenarios", "new", "--rule", "cnlc.second-line.ramucirumabb"]) == 2
    err = capsys.readouterr().err
    assert "patient profile" not in err
    assert "没有这一编号的规则。" in err
    assert "Did you mean 'cnlc.second-line.ramucirumab'" in err
