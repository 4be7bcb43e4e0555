"""Every fault of a patient's data is told in Chinese too: what is wrong with which field, and what to write instead."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from api.compare_contract import compared
from api.inputs import not_after, read_input
from api.site import site_factors
from engine import json_reader
from engine.assess import Engine
from engine.compare import compare
from engine.errors import Fault, InputRefused, did_you_mean_zh, quoted_zh
from engine.explain import explain
from engine.knowledge import KnowledgeBase
from engine.shape_faults import KINDS_ZH, shape_fault
from engine.treatment import LABELS_ZH, TaceSession, Treatment, TreatmentLine
from tests.engine.random_profiles import TODAY
from tests.engine.test_profile_intake import IMPOSSIBLE

ROOT = Path(__file__).resolve().parents[2]
CHINESE = re.compile(r"[\u4e00-\u9fff]")
LONG = "x" * 201


def line(**more: Any) -> Any:
    """A history of one line of sorafenib, with *more* of it."""
    return {"treatment": {"lines": [{"setting": "advanced", "agents": ["sorafenib"], **more}]}}


LINE = line()["treatment"]["lines"][0]
# What is written, the code of its only fault (of the last, where there are more), and what that says in Chinese.
PROFILES: list[tuple[Any, str, str]] = [
    # --- any value
    ({"liver": {"bilirubin": None}}, "value.null", "总胆红素：null不表示任何结果。请删去该字段，或写“不详”。"),
    ({"treatment": {"prior_tace": None}}, "value.null", "既往TACE：null不表示任何结果。请删去该字段，或写“不详”。"),
    ({"patient": None}, "value.null", "患者：null不表示任何结果。请删去该字段，或写“不详”。"),
    ({"nowhere": None}, "value.null", "null不表示任何结果。请删去该字段，或写“不详”。"),
    ({"tumour": {"extrahepatic_sites": ["lung", None]}}, "value.null", "肝外转移部位：列表中有null。请删去该项。"),
    ({"patient": {"sex": " "}}, "value.empty", "性别：内容为空。请删去该字段，或写“不详”。"),
    ({"patient": {"sex": LONG}}, "value.too_long", "性别：超过200个字符。请只写结果本身。"),
    # --- words
    ({"patient": {"sex": ["male"]}}, "value.type", "性别：应填一个词。可写：女、男。"),
    ({"patient": {"pregnancy": {}}}, "value.type", "妊娠：应填一个词。可写：是、否。"),
    ({"patient": {"sex": "x"}}, "value.unknown_word", "性别：“x”不是可选内容。可写：女、男。"),
    ({"liver": {"ascites": "mildly"}}, "value.unknown_word", "腹水：“mildly”不是可选内容。是否想写：轻度（少量或可控制）（mild）？"),
    ({"tumour": {"extrahepatic_sites": ["lunge"]}}, "value.unknown_word", "肝外转移部位：“lunge”不是可选内容。是否想写：肺（lung）？"),
    (
        {"tumour": {"extrahepatic_sites": 7}},
        "value.type",
        "肝外转移部位：应为列表，每项一个词。可写：肺、骨、区域淋巴结、远处淋巴结、肾上腺、腹膜、脑、其他部位。",
    ),
    (
        {"tumour": {"extrahepatic_sites": [""]}},
        "value.type",
        "肝外转移部位：列表中有一项为空或不是文字。可写：肺、骨、区域淋巴结、远处淋巴结、肾上腺、腹膜、脑、其他部位。",
    ),
    (
        {"tumour": {"extrahepatic_sites": [LONG]}},
        "value.too_long",
        "肝外转移部位：列表中有一项超过200个字符。可写：肺、骨、区域淋巴结、远处淋巴结、肾上腺、腹膜、脑、其他部位。",
    ),
    # --- days
    ({"resection": {"resection_date": "March"}}, "value.date", "切除日期：不是日期，或写法不对。请按“年-月-日”写，如2026-03-31。"),
    ({"resection": {"resection_date": "2026-02-30"}}, "value.date", "切除日期：日历上没有“2026-02-30”这一天。请核对日期，按“年-月-日”写。"),
    ({"resection": {"resection_date": "2999-01-01"}}, "value.future", "切除日期：晚于评估日期（2026-11-21）。请核对年份。"),
    # --- numbers
    ({"patient": {"age": [56]}}, "value.type", "年龄（岁）：不是数字。请写一个数字；有单位的，请写明单位。"),
    (
        {"patient": {"age": "old"}},
        "value.not_a_number",
        "年龄（岁）：“old”不是一个数字。请写一个数字，超出检测范围的前面加<、>、≤或≥；不写区间和文字。",
    ),
    ({"tumour": {"tumour_number": "3 times"}}, "value.not_a_number", "肿瘤数目：“3 times”的数字后面还有文字。请只写数字，或写“至少”加数字。"),
    ({"liver": {"inr": f"1e{'9' * 20}"}}, "value.not_a_number", f"国际标准化比值：“1e{'9' * 20}”不是数字。请写一个数字。"),
    ({"tumour": {"tumour_number": Decimal("2.5")}}, "value.not_whole", "肿瘤数目：“2.5”不是整数。请写整数。"),
    ({"markers": {"afp": "1,210 ng/mL"}}, "value.comma", "甲胎蛋白：“1,210 ng/mL”的数字中有逗号或两个小数点。数字中不写逗号：写1210，不写1,210。"),
    ({"liver": {"inr": float("nan")}}, "value.not_finite", "国际标准化比值：不是有效的数值。请写实测值；没有则不写。"),
    ({"liver": {"inr": 10**40}}, "value.not_finite", "国际标准化比值：数值过大，不可能测得。请核对数值。"),
    ({"liver": {"inr": Decimal("1e400")}}, "value.not_finite", "国际标准化比值：该数值不可能测得。请核对数值。"),
    ({"patient": {"ecog": 6}}, "value.impossible", "ECOG体能状态评分：6超出可能的范围。可能的范围：0～4。请核对数值和单位。"),
    ({"liver": {"bilirubin": "-1 µmol/L"}}, "value.impossible", "总胆红素：-1 µmol/L超出可能的范围。可能的范围：1～1500 µmol/L。请核对数值和单位。"),
    # --- units
    ({"markers": {"afp": 520}}, "value.unit_missing", "甲胎蛋白：520未写单位，而该项目有不止一种单位。请写明单位：ng/mL、µg/L、IU/mL。"),
    ({"markers": {"afp": "520 mg"}}, "value.unit_unknown", "甲胎蛋白：“mg”不是该项目的单位。可写：ng/mL、µg/L、IU/mL。"),
    ({"markers": {"afp": "520 ng/nL"}}, "value.unit_unknown", "甲胎蛋白：“ng/nL”不是该项目的单位。是否想写：ng/mL、µg/L？"),
    (
        {"markers": {"afp": {"value": 520, "units": "ng/mL"}}},
        "value.quantity",
        '甲胎蛋白：应有value和unit两项，超出检测范围的再加comparator，不可有其他项。请写{"value": 520, "unit": "ng/mL"}或"520 ng/mL"。',
    ),
    (
        {"markers": {"afp": {"value": 520, "unit": "ng/mL", "comparator": "about"}}},
        "value.not_a_number",
        "甲胎蛋白：“about520 ng/mL”不是一个数字。请写一个数字，超出检测范围的前面加<、>、≤或≥；不写区间和文字。",
    ),
    # --- shape
    ([], "value.type", '患者资料应为一个对象。请写成{"patient": {...}, ...}的形式。'),
    ({"tumor": {}}, "profile.unknown_field", "此处没有名为“tumor”的字段。是否想写：肿瘤（tumour）？"),
    ({"tumour": {"afp": "8 ng/mL"}}, "profile.unknown_field", "此处没有名为“afp”的字段。甲胎蛋白请写在markers.afp。"),
    ({"liver": {"白蛋百": 1}}, "profile.unknown_field", "此处没有名为“白蛋百”的字段。是否想写：白蛋白（albumin）？"),
    ({"treatment": {"line": []}}, "profile.unknown_field", "此处没有名为“line”的字段。是否想写：线数（line）、治疗记录（lines）？"),
    (line(end_date="2026-01-01"), "profile.unknown_field", "此处没有名为“end_date”的字段。是否想写：结束原因（ended）？"),
    ({f"k{n}": 1 for n in range(251)}, "profile.more", "另有1处问题未列出。请先更正以上各处。"),
    ({"treatment": {"lines": [{"agents": ["sorafenib"]}]}}, "profile.missing", "第1条治疗记录的治疗目的：未填写。请补充。"),
    ({"patient": []}, "profile.model_type", "患者：应为一组字段，即一个对象。请在其中逐个字段填写。"),
    ({"treatment": "none"}, "profile.model_type", "治疗史：应为一组字段，即一个对象。请在其中逐个字段填写。"),
    ({"treatment": {"lines": "sorafenib"}}, "profile.list_type", "治疗记录：应为列表。请写在方括号内。"),
    (line(agents=["sorafenib", 1]), "profile.string_type", "第1条治疗记录的第2种药物：应为文字。请写文字，并加引号。"),
    (line(line="1"), "profile.int_type", "第1条治疗记录的线数：应为整数。请写整数，不加引号。"),
    (line(line=0), "profile.greater_than_equal", "第1条治疗记录的线数：不能小于1。请核对数值。"),
    (line(line=31), "profile.less_than_equal", "第1条治疗记录的线数：不能大于30。请核对数值。"),
    (line(tolerated="perhaps"), "profile.bool_type", "第1条治疗记录的能否耐受：应为是或否。请写“是”或“否”。"),
    ({"treatment": {"prior_tace": 5}}, "profile.bool_type", "既往TACE：应为是或否。请写“是”或“否”。"),
    (line(start=20260101), "profile.date_type", "第1条治疗记录的开始日期：不是日期。请按“年-月-日”写，如2026-03-31。"),
    (line(best_response="better"), "profile.literal_error", "第1条治疗记录的最佳疗效：不是可选内容。可写：CR、PR、SD、PD、NE。"),
    ({"treatment": {"lines": [LINE] * 31}}, "profile.too_long", "治疗记录：最多30项，现有31项。请核对是否有重复或误填。"),
    (line(agents=["sorafenib"] * 21), "profile.too_long", "第1条治疗记录的药物：最多20项，现有21项。请核对是否有重复或误填。"),
    ({"liver": {1: 2}}, "profile.invalid_key", "字段名应为文字。请核对字段名。"),
    # --- treatment history
    (line(setting="third"), "value.unknown_word", "第1条治疗记录的治疗目的：“third”不是可选内容。可写：晚期、辅助、新辅助、围手术期、转化。"),
    (line(ended=LONG), "value.unknown_word", "第1条治疗记录的结束原因：所填内容不是可选内容。可写：进展、不耐受、完成、其他、进行中。"),
    ({"treatment": {"lines": [], "lines_cover": "some"}}, "value.unknown_word", "治疗记录的范围：“some”不是可选内容。可写：全部、晚期系统治疗。"),
    (line(start="last year"), "value.date", "第1条治疗记录的开始日期：不是日期，或写法不对。请按“年-月-日”写，如2026-03-31。"),
    (line(end="2026-02-30"), "value.date", "第1条治疗记录的结束日期：日历上没有这一天。请按“年-月-日”写，如2026-03-31。"),
    ({"treatment": {"tace": [{"on": "2999-01-01"}]}}, "value.future", "第1次TACE的日期：晚于评估日期（2026-11-21）。请核对年份。"),
    (line(agents=["索拉菲尼"]), "treatment.unknown_agent", "第1条治疗记录的第1种药物：没有名为“索拉菲尼”的药物或治疗操作。是否想写：索拉非尼（sorafenib）？"),
    (line(procedures=["bloodletting"]), "treatment.unknown_agent", "第1条治疗记录的第1项治疗操作：没有名为“bloodletting”的药物或治疗操作。请写通用名。"),
    (line(agents=[]), "treatment.empty_line", "第1条治疗记录：没有写药物，也没有写治疗操作。请写明所用的治疗。"),
    (line(start="2026-03-01", end="2026-02-01"), "treatment.dates", "第1条治疗记录的结束日期：早于开始日期。请核对两个日期。"),
    (line(ended="ongoing", end="2026-02-01"), "treatment.ongoing", "第1条治疗记录的结束原因：写明进行中，却有结束日期，或其后还有治疗记录。请写明结束原因。"),
    (line(line=2), "treatment.line_number", "第1条治疗记录的线数：写为第2线，而此前列出的系统治疗为0条。请从一线起逐条列出，或更正线数。"),
    ({"treatment": {"lines_cover": "all"}}, "treatment.no_lines", "治疗记录的范围：已写明范围，却没有治疗记录。请列出治疗记录，或删去此项。"),
    # --- what cannot stand together
    (
        {"tumour": {"diameter_sum": "3 cm", "largest_diameter": "4 cm"}},
        "contradiction.diameter_sum",
        "直径总和小于最大直径。请核对两个数值及单位。",
    ),
    (
        {"patient": {"sex": "male", "pregnancy": "yes"}},
        "contradiction.male-pregnant",
        "男性患者被记录为妊娠。请更正性别或妊娠情况，并核对患者身份。",
    ),
]  # fmt: skip
SURGERY = {"setting": "adjuvant", "agents": [], "procedures": ["HAIC"]}
CONTRADICTING: list[tuple[Any, str, str]] = [
    ({**line()["treatment"], "prior_systemic": "no"}, "prior_systemic", "既往接受过（晚期）系统治疗：写明未接受过系统治疗，而治疗记录中列有系统治疗。"),
    ({"lines": [SURGERY], "prior_systemic": "yes"}, "prior_systemic", "既往接受过（晚期）系统治疗：写明接受过系统治疗，而治疗记录中没有系统治疗。"),
    ({"prior_tace": "no", "tace": [{"response": "PD"}]}, "prior_tace", "既往TACE：写明未做过TACE，而TACE记录中列有治疗。"),
    ({"prior_tace": "yes", "tace": []}, "prior_tace", "既往TACE：写明做过TACE，而TACE记录写明没有。"),
    ({**line(procedures=["TACE"])["treatment"], "tace": []}, "tace", "TACE记录：写明未做过TACE，而治疗记录中列有TACE。"),
    ({"tace_failed": True, "tace": []}, "tace_failed", "TACE治疗失败（靶病灶进展）：写明TACE治疗失败，而又写明未做过TACE。"),
    ({"lines": [SURGERY], "prior_haic": "no"}, "prior_haic", "既往HAIC：写明未做过HAIC，而治疗记录中列有HAIC。"),
    ({"lines": [SURGERY], "prior_adjuvant": "no"}, "prior_adjuvant", "既往或正在接受辅助治疗：写明未接受过辅助治疗，而治疗记录中列有辅助治疗。"),
    ({"lines": [SURGERY], "prior_conversion": "yes"}, "prior_conversion", "既往转化治疗：写明接受过转化治疗，而治疗记录中没有转化治疗。"),
    ({"on_adjuvant": "yes", "prior_adjuvant": "no"}, "on_adjuvant", "辅助治疗进行中：写明辅助治疗进行中，而又写明未接受过辅助治疗。"),
    ({"lines": [{**SURGERY, "ended": "completed"}], "on_adjuvant": "yes"}, "on_adjuvant", "辅助治疗进行中：写明辅助治疗进行中，而治疗记录中没有进行中的辅助治疗。"),
    ({"lines": [{**SURGERY, "ended": "ongoing"}], "on_adjuvant": "no"}, "on_adjuvant", "辅助治疗进行中：写明没有进行中的辅助治疗，而治疗记录中有进行中的辅助治疗。"),
]  # fmt: skip
BODIES: list[tuple[bytes, str, str]] = [
    (b'{"a": NaN}', "json.not_finite", "NaN不是JSON中的数字。请删去该字段，或写“不详”。"),
    (b" " * (json_reader.MAX_BYTES + 1), "json.too_large", "内容超过256 KB。请一次只提交一位患者。"),
    (b"\xff", "json.encoding", "内容不是UTF-8编码。请用UTF-8编码。"),
    (b"[" * 13 + b"]" * 13, "json.too_deep", "嵌套超过12层。请对照患者资料的格式说明（schema）。"),
    (b'{"a": 1, "a": 2}', "json.key_twice", "同一对象中“a”出现两次。请只保留正确的一个。"),
    (b'{"a": 1,}', "json.syntax", "不是JSON格式：第1行第9列有误。请检查该处的逗号、引号和括号。"),
    (b"9" * 5000, "json.syntax", "该JSON无法读取。请检查是否有过长的数字或过深的嵌套。"),
]
SAME = date(2026, 3, 1)
BEFORE = date(2026, 2, 1)
AFTER = date(2999, 1, 1)
ELSEWHERE: list[tuple[Callable[[Engine], object], str, str]] = [
    (lambda board: not_after(AFTER, TODAY), "as_of.future", "2999-01-01晚于今天。请写今天或更早的日期。"),
    (lambda board: read_input("no-such-file", 1), "file.unreadable", "无法读取文件no-such-file（No such file or directory）。请核对路径。"),
    (lambda board: site_factors({"HCC_AFP_NG_PER_IU": "121"}), "site.factor", "不是甲胎蛋白（AFP）由IU换算为ng的系数。请设为每IU相当的ng数，约1.2。"),
    (lambda board: explain(board, {}, "索拉菲尼", today=TODAY, as_of=TODAY), "regimen.unknown", "没有名为“索拉菲尼”的方案。是否想写：索拉非尼（sorafenib）？"),
    (lambda board: explain(board, {}, "zzz", today=TODAY, as_of=TODAY), "regimen.unknown", "没有名为“zzz”的方案。请用hcc rules list查看。"),
    (lambda board: compare(board, {}, first=SAME, second=SAME, today=TODAY), "compare.same_day", "两个日期都是2026-03-01。请写两个不同的日期。"),
    (lambda board: compare(board, {}, first=SAME, second=BEFORE, today=TODAY), "compare.backwards", "2026-03-01晚于2026-02-01。请把较早的日期写在from。"),
    (lambda board: compare(board, {}, first=SAME, second=AFTER, today=TODAY), "value.future", "2999-01-01晚于今天（2026-11-21），届时有何资料尚不可知。请写今天或更早的日期。"),
    (lambda board: compared(board, [], TODAY, {}), "value.type", '内容应为一个对象。请写成{"profile": {...}, "from": ..., "to": ...}的形式。'),
    (lambda board: compared(board, {"profile": {}}, TODAY, {}), "compare.missing", "缺少from（较早的日期）。请补充。"),
    (lambda board: compared(board, {"profile": {}, "from": "2026-03-01", "till": 1}, TODAY, {}), "compare.unknown_key", "此处没有名为“till”的字段。可用：较早的日期（from）、患者资料（profile）、较晚的日期（to）。"),
    (lambda board: compared(board, {"profile": {}, "from": "March"}, TODAY, {}), "value.date", "不是日历上的日期。请按“年-月-日”写，如2026-03-31。"),
]  # fmt: skip


def faults(ask: Callable[[], object]) -> tuple[Fault, ...]:
    with pytest.raises(InputRefused) as caught:
        ask()
    return caught.value.faults


def check(kb: KnowledgeBase, fault: Fault) -> None:
    """Both parts are Chinese in Chinese, and English in English but for the name of the field in brackets."""
    message, remedy = fault.message_zh or "", fault.remedy_zh or ""
    assert CHINESE.search(message)
    assert CHINESE.search(remedy)
    assert message.endswith("。")
    assert remedy.endswith(("。", "？", "……"))
    assert fault.says("zh") == message + remedy
    names = [known.label.zh for known in kb.facts.values() if known.path == fault.path]
    english = fault.says("en").replace(f" ({names[0]})" if names else "", "").replace(_written(fault), "")
    assert not CHINESE.search(english)


def _written(fault: Fault) -> str:
    """What the user had written in Chinese, where the message repeats it."""
    found = re.search(r"'([^']*[\u4e00-\u9fff][^']*)'", fault.message)
    return found[0] if found else "''"


# --- the words ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "code", "words"), PROFILES, ids=[f"{n}-{row[1]}" for n, row in enumerate(PROFILES)]
)
def test_a_fault_of_a_profile_is_told_in_chinese(board: Engine, profile: Any, code: str, words: str) -> None:
    fault = faults(lambda: board.intake.read(profile, TODAY))[-1]
    assert (fault.code, fault.says("zh")) == (code, words)
    check(board.kb, fault)


@pytest.mark.parametrize(("treatment", "name", "words"), CONTRADICTING, ids=range(len(CONTRADICTING)))
def test_a_history_that_contradicts_itself_is_told_in_chinese(
    board: Engine, treatment: Any, name: str, words: str
) -> None:
    (fault,) = faults(lambda: board.intake.read({"treatment": treatment}, TODAY))
    assert (fault.code, fault.path) == ("treatment.contradiction", f"treatment.{name}")
    assert fault.says("zh") == f"{words}请更正其中之一。"
    check(board.kb, fault)


@pytest.mark.parametrize("contradiction", IMPOSSIBLE)
def test_facts_that_cannot_stand_together_are_told_in_each_language_apart(board: Engine, contradiction: str) -> None:
    found = faults(lambda: board.intake.read(IMPOSSIBLE[contradiction], TODAY))
    (fault,) = [fault for fault in found if fault.code == f"contradiction.{contradiction}"]
    check(board.kb, fault)
    assert " / " not in str(fault)


@pytest.mark.parametrize(("body", "code", "words"), BODIES, ids=[f"{n}-{row[1]}" for n, row in enumerate(BODIES)])
def test_a_body_that_is_no_json_is_told_in_chinese(kb: KnowledgeBase, body: bytes, code: str, words: str) -> None:
    (fault,) = faults(lambda: json_reader.read(body))
    assert (fault.code, fault.says("zh")) == (code, words)
    check(kb, fault)


@pytest.mark.parametrize(("ask", "code", "words"), ELSEWHERE, ids=[f"{n}-{row[1]}" for n, row in enumerate(ELSEWHERE)])
def test_a_day_a_regimen_a_file_or_a_factor_that_is_none_is_told_in_chinese(
    board: Engine, ask: Callable[[Engine], object], code: str, words: str
) -> None:
    (fault,) = faults(lambda: ask(board))
    assert (fault.code, fault.says("zh")) == (code, words)
    check(board.kb, fault)


# --- nothing is left out --------------------------------------------------------------------------------------


def _codes_in_the_sources() -> Iterator[str]:
    """Every text in the intake's sources that has the form of a code and is no path of the treatment."""
    files = [file for file in (ROOT / "engine").glob("*.py") if file.name != "assess.py"]  # whose codes are of alerts
    files += [ROOT / "api" / f"{name}.py" for name in ("inputs", "site", "days", "compare_contract")]
    form = re.compile(r"(?:value|profile|treatment|json|compare|regimen|as_of|site|file)\.[a-z_]+")
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and form.fullmatch(node.value):
                group, _, name = node.value.partition(".")
                if not (group == "treatment" and name in Treatment.model_fields):
                    yield node.value


def test_every_code_that_a_patients_data_can_be_refused_for_is_in_the_tables_above() -> None:
    shown = {code for rows in (PROFILES, BODIES, ELSEWHERE) for _, code, _ in rows} | {"treatment.contradiction"}
    found = set(_codes_in_the_sources())
    assert len(found) > 35
    assert found <= shown


def test_every_kind_of_shape_that_has_chinese_words_is_in_the_tables_above() -> None:
    shown = {code.removeprefix("profile.") for _, code, _ in PROFILES}
    assert set(KINDS_ZH) <= shown


def test_every_contradiction_of_the_rules_is_in_the_table(kb: KnowledgeBase) -> None:
    by_history = {"ablation", "resection", "resected", "transplanted", "recipient"}  # those rest on plain answers
    left = {rule.entry.id for rule in kb.impossible} - IMPOSSIBLE.keys()
    assert {name.partition("-")[0] for name in left} <= by_history
    assert all(rule.entry.message.zh.endswith("。") for rule in kb.impossible)


def test_every_field_of_a_treatment_has_a_chinese_name(kb: KnowledgeBase) -> None:
    for part in (Treatment, TreatmentLine, TaceSession):
        for name in part.model_fields:
            assert name in LABELS_ZH or CHINESE.search(kb.facts[name].label.zh), name


def test_a_kind_of_shape_that_has_no_words_of_its_own_is_told_in_chinese_all_the_same(kb: KnowledgeBase) -> None:
    problem = {"type": "recursion_loop", "loc": ("liver", "inr"), "msg": "Recursion error", "ctx": {}}
    fault = shape_fault(kb, [], problem)
    assert (fault.code, fault.path) == ("profile.recursion_loop", "liver.inr")
    assert fault.says("zh") == "国际标准化比值：写法不对。请对照患者资料的格式说明（schema）。"


def test_a_key_of_thousands_of_digits_where_an_index_would_stand_is_told_in_few_words(board: Engine) -> None:
    found = faults(lambda: board.intake.read({"treatment": {"lines": {"9" * 5000: None}}}, TODAY))
    assert [fault.code for fault in found] == ["value.null", "profile.list_type"]
    assert all(len(fault.says("zh")) < 300 for fault in found)


def test_a_null_given_to_the_treatment_itself_says_so_in_both_languages() -> None:
    with pytest.raises(ValidationError) as caught:
        Treatment.model_validate({"prior_tace": None})
    (problem,) = caught.value.errors()
    assert (problem["type"], problem["msg"]) == ("value.null", "null says nothing.")
    assert problem["ctx"]["unreadable"].remedy_zh == "请删去该字段。"


# --- a fault ----------------------------------------------------------------------------------------------------


def test_a_fault_without_chinese_is_told_in_english_whole_and_never_half_in_each() -> None:
    assert Fault("a.b", "", "is wrong.", "Mend it.").says("zh") == "is wrong. Mend it."
    assert Fault("a.b", "", "is wrong.", "Mend it.", message_zh="错。").says("zh") == "is wrong. Mend it."


def test_a_refusal_is_headed_in_its_language_and_its_own_text_is_english() -> None:
    refused = InputRefused([Fault("a.b", "p.q", "is wrong.", "Mend it.", message_zh="有误。", remedy_zh="请更正。")])
    assert refused.told("zh") == "患者资料未被接受（1处）：\n  p.q: 有误。请更正。 [a.b]"
    assert refused.told("en") == str(refused) == "patient profile refused (1 fault):\n  p.q: is wrong. Mend it. [a.b]"


def test_what_a_terminal_would_obey_is_written_out_in_the_words_and_in_the_path(board: Engine) -> None:
    profile = {"patient": {"sex": "\x1b[2Jx\n"}, "\x1b[2J": {}, **line(agents=["\x1b[2J"])}
    for language in ("zh", "en"):
        with pytest.raises(InputRefused) as caught:
            board.intake.read(profile, TODAY)
        told = caught.value.told(language)  # type: ignore[arg-type]
        assert len(told.splitlines()) == 4
        assert "\x1b" not in told
        assert r"\x1b[2J" in told


def test_the_nearest_word_is_found_by_its_chinese_name_as_well_as_by_itself() -> None:
    known = {"mild": "轻度腹水", "severe": "重度腹水", "kPa": ""}
    assert did_you_mean_zh("重渡腹水", known) == "是否想写：重度腹水（severe）？"
    assert did_you_mean_zh("mildly", known) == "是否想写：轻度腹水（mild）？"
    assert did_you_mean_zh("kpa", known) == "是否想写：kPa？"
    assert did_you_mean_zh("nothing", known, "请核对。") == "请核对。"
    assert did_you_mean_zh("nothing", known) == "可用：kPa、轻度腹水（mild）、重度腹水（severe）。"
    assert did_you_mean_zh("nothing", {f"w{n:02}": "词" for n in range(13)}).endswith("、词（w11）……")


def test_what_was_written_stands_in_chinese_quotation_marks() -> None:
    assert [quoted_zh(raw) for raw in ("it's", "腹水", "a\x00", 5)] == ["“it's”", "“腹水”", r"“a\x00”", "“5”"]
