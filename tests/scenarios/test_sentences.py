"""A patient told in a sentence: what is understood, and that everything else is refused with its exact words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.assess import Engine
from engine.readings import Unreadable, read_value
from engine.vocabulary import Fact
from scenarios import clauses, sentences
from scenarios.reading import Language
from scenarios.sentences import read_history, read_sentence, split
from scenarios.told import Clause, Heard, read
from scenarios.words import NotUnderstood

ZH = "CNLC IIIa 期，Child-Pugh A6，门静脉癌栓 Vp3，AFP 520 ng/mL，未接受过系统治疗"
EN = "CNLC IIIa, Child-Pugh A6, portal vein tumour thrombus Vp3, AFP 520 ng/mL, no earlier systemic treatment"


def facts(engine: Engine, profile: dict[str, Any], today: date) -> dict[str, Any]:
    return engine.intake.read(profile, today).facts


def refused(engine: Engine, sentence: str, **how: Any) -> NotUnderstood:
    with pytest.raises(NotUnderstood) as caught:
        read_sentence(engine.kb, sentence, **how)
    return caught.value


# --- what is understood ------------------------------------------------------------------------------


def test_the_same_patient_told_in_both_languages_has_the_same_facts(engine: Engine, today: date) -> None:
    chinese, english = read_sentence(engine.kb, ZH, "zh-CN"), read_sentence(engine.kb, EN, "en")
    expected = {
        "stages": {
            "documented_cnlc": "IIIa",
            "documented_child_pugh_class": "A",
            "documented_child_pugh_score": 6,
        },
        "tumour": {"pvtt_vp": "Vp3"},
        "markers": {"afp": "520 ng/mL"},
        "treatment": {"lines": []},
    }
    assert facts(engine, chinese, today) == facts(engine, english, today) == facts(engine, expected, today)


@pytest.mark.parametrize("sentence", [ZH, EN])
def test_a_patient_told_in_a_sentence_can_be_assessed(engine: Engine, today: date, sentence: str) -> None:
    answer = engine.assess(read_sentence(engine.kb, sentence), today=today)
    assert answer.status == "answered"
    assert {item.field for item in answer.profile} >= {"documented_cnlc", "pvtt_vp", "afp"}


def advanced(*agents: str, ended: str | None = None, **more: Any) -> dict[str, Any]:
    return {"setting": "advanced", "agents": list(agents), **({"ended": ended} if ended else {}), **more}


UNDERSTOOD: list[tuple[str, str, dict[str, Any]]] = [
    # a field and its value
    ("AFP为520 ng/mL", "AFP of 520 ng/mL", {"markers": {"afp": "520 ng/mL"}}),
    ("AFP：520 ng/mL", "alpha-fetoprotein: 520 ng/mL", {"markers": {"afp": "520 ng/mL"}}),
    ("AFP ≥ 400 ng/mL", "AFP at least 400 ng/mL", {"markers": {"afp": "≥400 ng/mL"}}),
    ("AFP大于1210 ng/mL", "AFP above 1210 ng/mL", {"markers": {"afp": ">1210 ng/mL"}}),
    ("甲胎蛋白低于20 µg/L", "AFP < 20 ng/mL", {"markers": {"afp": "<20 ng/mL"}}),
    ("血小板 85×10^9/L", "platelets 85 x10^9/L", {"liver": {"platelets": "85 x10^9/L"}}),
    ("HBV DNA 3.2×10^4 IU/mL", "HBV DNA 32000 IU/mL", {"liver": {"hbv_dna": "32000 IU/mL"}}),
    ("BCLC C期", "BCLC C", {"stages": {"documented_bclc": "C"}}),
    ("CNLCⅢa期", "CNLC-IIIa", {"stages": {"documented_cnlc": "IIIa"}}),
    ("PS 1分", "ECOG 1", {"patient": {"ecog": 1}}),
    ("程氏分型 II型", "Cheng type II", {"tumour": {"pvtt_cheng": "II"}}),
    ("PVTT II型（右支）", "Cheng II (right branch)", {"tumour": {"pvtt_cheng": "II"}}),
    ("门静脉右支癌栓", "portal vein tumour thrombus, Cheng type II", {"tumour": {"pvtt_cheng": "II"}}),
    ("最大径 6.2 cm", "largest tumour 62 mm", {"tumour": {"largest_diameter": "6.2 cm"}}),
    ("PT延长 -2 秒", "PT prolongation -2 s", {"liver": {"pt_prolongation": "-2 s"}}),
    ("手术日期2026-08-01", "date of resection 2026-08-01", {"resection": {"resection_date": "2026-08-01"}}),
    ("腹水不详", "ascites unknown", {"liver": {"ascites": "unknown"}}),
    ("切缘R0", "R0", {"resection": {"r_status": "R0"}}),
    # Child-Pugh: the class and the points are both kept
    ("Child-Pugh B（7分）", "Child-Pugh B7", {"stages": {"documented_child_pugh_class": "B", "documented_child_pugh_score": 7}}),
    ("肝功能A级", "Child-Pugh class A", {"stages": {"documented_child_pugh_class": "A"}}),
    ("Child-Pugh 6分", "Child-Pugh score 6", {"stages": {"documented_child_pugh_score": 6}}),
    ("Child‑Pugh A级6分", "Child A6", {"stages": {"documented_child_pugh_class": "A", "documented_child_pugh_score": 6}}),
    # a value, then its field
    ("轻度腹水", "mild ascites", {"liver": {"ascites": "mild"}}),
    ("控制良好的高血压", "controlled hypertension", {"comorbidity": {"hypertension": "controlled"}}),
    ("肺转移，骨转移", "lung and bone metastases", {"tumour": {"extrahepatic_sites": ["lung", "bone"]}}),
    ("肝外转移（肺、骨）", "extrahepatic spread (lung, bone)", {"tumour": {"extrahepatic_sites": ["lung", "bone"]}}),
    # present or absent
    ("有肝硬化，无肝外转移", "with cirrhosis, no extrahepatic spread", {"liver": {"cirrhosis": "yes"}, "tumour": {"extrahepatic_spread": "no"}}),
    ("伴肝硬化及腹水", "with cirrhosis and ascites", {"liver": {"cirrhosis": "yes", "ascites": "yes"}}),
    ("无腹水及肝性脑病", "no ascites or encephalopathy", {"liver": {"ascites": "none", "encephalopathy": "none"}}),
    ("不伴门静脉癌栓", "without portal vein tumour thrombus", {"tumour": {"pvtt_cheng": "none"}}),
    ("无蛋白尿", "no proteinuria", {"comorbidity": {"proteinuria_dipstick": "negative"}}),
    ("近6个月内无消化道出血", "no GI bleeding within 6 months", {"comorbidity": {"gi_bleeding_within_6_months": "no"}}),
    ("正在接受乙肝抗病毒治疗", "on HBV antiviral treatment", {"liver": {"hbv_antiviral": "yes"}}),
    ("ECOG 0，已套扎", "ECOG 0, varices treated: yes", {"patient": {"ecog": 0}, "liver": {"varices_treated": "yes"}}),
    ("不适合TACE", "not suitable for TACE", {"resection": {"tace_suitable": "unsuitable"}}),
    # age and sex
    ("58岁男性", "a man of 58", {"patient": {"age": 58, "sex": "male"}}),
    ("女，45 岁", "woman, aged 45", {"patient": {"age": 45, "sex": "female"}}),
    ("58岁男性肝细胞癌患者", "a 58-year-old man with HCC", {"patient": {"age": 58, "sex": "male"}, "disease": {"diagnosis": "hcc"}}),
    # how many tumours
    ("肿瘤 3 个", "3 nodules", {"tumour": {"tumour_number": 3}}),
    ("两个病灶", "two liver lesions", {"tumour": {"tumour_number": 2}}),
    ("多发肿瘤，肿瘤4个", "multiple tumours, four tumours", {"tumour": {"tumour_number": 4}}),
    # values that say what they are of
    ("肝细胞癌，不可切除", "HCC, unresectable", {"disease": {"diagnosis": "hcc"}, "resection": {"resection_status": "unresectable"}}),
    ("肝癌", "liver cancer", {"disease": {"diagnosis": "liver cancer"}}),
    ("肝内复发", "intrahepatic recurrence", {"resection": {"recurrence": "intrahepatic"}}),
    # treatment
    ("未接受过系统治疗", "systemic treatment-naive", {"treatment": {"lines": []}}),
    ("既往接受过系统治疗", "earlier systemic treatment", {"treatment": {"prior_systemic": True}}),
    ("索拉非尼治疗后进展", "after progression on sorafenib", {"treatment": {"lines": [advanced("sorafenib", ended="progression")]}}),
    ("不耐受索拉非尼", "intolerant of sorafenib", {"treatment": {"lines": [advanced("sorafenib", ended="intolerance")]}}),
    ("因不良反应停用仑伐替尼", "lenvatinib stopped for toxicity", {"treatment": {"lines": [advanced("lenvatinib", ended="intolerance")]}}),
    ("仑伐替尼耐药", "lenvatinib failed", {"treatment": {"lines": [advanced("lenvatinib", ended="progression")]}}),
    ("正在接受仑伐替尼治疗", "currently on lenvatinib", {"treatment": {"lines": [advanced("lenvatinib", ended="ongoing")]}}),
    ("用过纳武利尤单抗", "previously treated with nivolumab", {"treatment": {"lines": [advanced("nivolumab")]}}),
    ("索拉非尼治疗后进展，耐受良好", "after progression on sorafenib, well tolerated", {"treatment": {"lines": [advanced("sorafenib", ended="progression", tolerated=True)]}}),
    ("索拉非尼治疗后进展（耐受差）", "progressed on sorafenib, which was poorly tolerated", {"treatment": {"lines": [advanced("sorafenib", ended="progression", tolerated=False)]}}),
    ("T+A方案治疗后进展", "after progression on atezolizumab + bevacizumab", {"treatment": {"lines": [advanced("atezolizumab", "bevacizumab", ended="progression")]}}),
    ("卡瑞利珠单抗联合阿帕替尼治疗后疾病进展", "progressed on camrelizumab plus apatinib", {"treatment": {"lines": [advanced("camrelizumab", "apatinib", ended="progression")]}}),
    (
        "双艾方案一线治疗进展后二线仑伐替尼进展",
        "progressed on first-line camrelizumab + apatinib, progressed on second-line lenvatinib",
        {"treatment": {"lines": [advanced("camrelizumab", "apatinib", ended="progression", line=1), advanced("lenvatinib", ended="progression", line=2)]}},
    ),
    (
        "索拉非尼、瑞戈非尼治疗后均进展",
        "after progression on sorafenib then regorafenib",
        {"treatment": {"lines": [advanced("sorafenib", ended="progression"), advanced("regorafenib", ended="progression")]}},
    ),
    (
        "术后辅助信迪利单抗治疗中",
        "receiving adjuvant sintilimab",
        {"treatment": {"lines": [{"setting": "adjuvant", "agents": ["sintilimab"], "ended": "ongoing"}]}},
    ),
    ("未做过TACE，既往肝切除", "no earlier TACE, previous resection", {"treatment": {"prior_tace": False, "prior_resection": True}}),
    ("未做过TACE和HAIC", "no earlier TACE or HAIC", {"treatment": {"prior_tace": False, "prior_haic": False}}),
    ("既往消融：否", "ablation before: no", {"treatment": {"prior_ablation": False}}),
    ("既往射频消融", "earlier radiofrequency ablation", {"treatment": {"prior_ablation": True}}),
    ("TACE 3次", "three TACE sessions", {"treatment": {"tace": [{}, {}, {}]}}),
    ("TACE治疗失败", "TACE failed", {"treatment": {"prior_tace": True, "tace_failed": True}}),
    ("既往新辅助治疗，未行转化治疗", "earlier neoadjuvant treatment, no conversion treatment", {"treatment": {"prior_neoadjuvant": True, "prior_conversion": False}}),
    ("正在接受术后辅助治疗", "adjuvant treatment still running", {"treatment": {"on_adjuvant": True}}),
]  # fmt: skip


@pytest.mark.parametrize(("chinese", "english", "expected"), UNDERSTOOD, ids=[pair[1] for pair in UNDERSTOOD])
def test_a_clause_means_the_same_in_both_languages(
    engine: Engine, today: date, chinese: str, english: str, expected: dict[str, Any]
) -> None:
    meant = facts(engine, expected, today)
    assert facts(engine, read_sentence(engine.kb, chinese, "zh-CN"), today) == meant
    assert facts(engine, read_sentence(engine.kb, english, "en"), today) == meant


@pytest.mark.parametrize(
    "sentence",
    [
        "男，62岁，有肝硬化，HBsAg阳性，HBV DNA 1200 IU/mL，Child-Pugh A5，无腹水，无肝性脑病，ECOG 0分",
        "女性，45岁，肝细胞癌，BCLC B期，多发肿瘤，最大直径6 cm，适合TACE",
        "肝内复发，既往肝切除，MVI：M2，AFP 8 ng/mL",
        "肝细胞癌，已切除，手术日期2026-08-01，MVI M1，无卫星结节，切缘阴性，无复发",
        "总胆红素17.3 μmol/L，白蛋白38 g/L，INR 1.1，PT延长2秒，无腹水，无肝性脑病",
        "TBil 2.1 mg/dL, ALB 3.4 g/dL, INR 1.2, no ascites, no encephalopathy",
        "门静脉主干癌栓，无肝外转移，Child-Pugh B7，ECOG 1，AFP >1210 ng/mL",
        "PVTT II型，肝静脉癌栓无，下腔静脉癌栓：无，肝功能B级（8分）",
        "HCC, Vp3, lung metastases, BCLC C, ECOG 1, AFP 1830 ng/mL, Child-Pugh A5",
        "伴门静脉癌栓，程氏II型，ALT 45 U/L、AST 52 U/L",
        "阿替利珠单抗联合贝伐珠单抗治疗后进展，Child-Pugh A6，ECOG 1分",
        "信迪利单抗+IBI305一线治疗进展后二线仑伐替尼进展，未做过TACE",
        "既往TACE 2次，TACE治疗失败，未接受过系统治疗",
        "曾行肝切除，未行消融，无HAIC史",
        "progressed on first-line durvalumab + tremelimumab, not on dialysis, with uncontrolled hypertension",
        "refractory to sorafenib, ECOG 2, Child-Pugh A, no active bleeding",
        "HBsAg positive, on HBV antiviral treatment, HBV DNA <20 IU/mL, anti-HCV negative",
        "高危静脉曲张，已套扎，近6个月内无消化道出血，血小板 62×10⁹/L",
        "高血压控制良好，尿蛋白2+，24小时尿蛋白 1.8 g，收缩压 150 mmHg，舒张压 95 mmHg",
        "自身免疫病 活动期，正在使用免疫抑制剂",
        "肝移植术后，肝内复发，无肝外转移，有免疫抑制剂",
        "solitary tumour, largest diameter 3.2 cm, resectable, BCLC A; ECOG 0. Child-Pugh A5.",
        "肿瘤破裂出血：目前破裂，血红蛋白 72 g/L，Child-Pugh C12，ECOG 3，有难治性腹水",
        "pregnant, 28 years old, female, hepatocellular carcinoma",
        "骨转移、肾上腺转移，CNLC IIIb期，PIVKA-II 2100 mAU/mL",
        "CNLC IIIb, bone metastases, adrenal metastases, ALBI grade 2",
        "肿瘤数目≥4，最大径≤3 cm，累及两叶，预期生存期3个月，体重61 kg",
    ],
)
def test_what_a_hepatologist_writes_is_understood_and_assessed(engine: Engine, today: date, sentence: str) -> None:
    answer = engine.assess(read_sentence(engine.kb, sentence), today=today)
    assert answer.status in ("answered", "out_of_scope")


def test_a_finding_named_at_the_beginning_is_there_because_the_step_says_with(engine: Engine) -> None:
    assert read_sentence(engine.kb, "cirrhosis, ECOG 1") == {"liver": {"cirrhosis": "yes"}, "patient": {"ecog": "1"}}
    assert read_sentence(engine.kb, "肝硬化，ECOG 1分")["liver"] == {"cirrhosis": "有"}
    says = refused(engine, "cirrhosis, ECOG 1", introduced=False).says
    assert says.en == (
        "“cirrhosis” is not understood: cirrhosis (肝硬化): it is not said whether there is any; "
        "write “with …”, “no …” or a value."
    )


def test_values_are_kept_as_the_clinician_wrote_them(engine: Engine) -> None:
    assert read_sentence(engine.kb, "AFP 520 ng/mL，CNLC IIIa 期，有肝硬化") == {
        "markers": {"afp": "520 ng/mL"},
        "stages": {"documented_cnlc": "IIIa 期"},
        "liver": {"cirrhosis": "有"},
    }


def names(fact: Fact) -> list[str]:
    return [fact.label.en, fact.label.zh]


def values(fact: Fact) -> list[str]:
    if fact.kind in ("choice", "choices"):
        return [word for label in fact.values.values() for word in (label.en, label.zh)]
    units = [f"7 {unit.symbol}" for unit in fact.dimension.units] if fact.dimension else []
    return {"yes_no": ["yes", "no", "是", "否"], "count": ["7"], "quantity": units, "date": ["2026-01-02"]}[fact.kind]


def test_every_field_takes_every_value_of_its_own_by_its_names(engine: Engine) -> None:
    wrong = []
    for fact in engine.kb.facts.values():
        if fact.origin != "given":
            continue
        section, key = fact.path.split(".")
        for written in values(fact):
            raw = [written] if fact.kind == "choices" else written
            try:
                expected = read_value(fact, raw, {}).value
            except Unreadable:
                continue
            for name in names(fact):
                part = read_sentence(engine.kb, f"{name} {written}", introduced=False)
                said = part.get(section, {}).get(key)
                if said is None or read_value(fact, said, {}).value != expected:
                    wrong.append((name, written, part))
    assert not wrong


def test_every_field_that_can_be_there_or_not_can_be_denied(engine: Engine) -> None:
    for fact in engine.kb.facts.values():
        if fact.origin != "given" or fact.kind != "yes_no":
            continue
        section, key = fact.path.split(".")
        for sentence in (f"no {fact.label.en}", f"无{fact.label.zh}"):
            said = read_sentence(engine.kb, sentence, introduced=False)[section][key]
            assert read_value(fact, said, {}).value == read_value(fact, "no", {}).value, sentence


def test_the_words_this_module_adds_are_about_fields_that_exist(engine: Engine) -> None:
    added = {*clauses._KIN, *clauses._KIN.values(), *clauses._BEFORE, *clauses._AFTER, *clauses._SPEAKING}
    assert added <= engine.kb.facts.keys()


# --- what is refused ---------------------------------------------------------------------------------


REFUSED: list[tuple[str, str, str]] = [
    (
        "AFPP 20 ng/mL",
        "no field is called so; nearest: alpha-fetoprotein (甲胎蛋白)",
        "没有这样的项目，相近的有：甲胎蛋白（alpha-fetoprotein）",
    ),
    (
        "大血管侵犯",
        "no field is called so; nearest: microvascular invasion (微血管侵犯), "
        "bile duct invasion or tumour thrombus (胆管侵犯（胆管癌栓）)",
        "没有这样的项目，相近的有：微血管侵犯（microvascular invasion）、"
        "胆管侵犯（胆管癌栓）（bile duct invasion or tumour thrombus）",
    ),
    (
        "AFP 520",
        "alpha-fetoprotein (甲胎蛋白): “520” has no unit; write one of ng/mL, µg/L, IU/mL",
        "甲胎蛋白（alpha-fetoprotein）：“520”未写单位，请写明其一：ng/mL, µg/L, IU/mL",
    ),
    (
        "AFP > 400 cm",
        "alpha-fetoprotein (甲胎蛋白): “> 400 cm” has no unit of this field; its units are ng/mL, µg/L, IU/mL",
        "甲胎蛋白（alpha-fetoprotein）：“> 400 cm”的单位不属于该项目，可用：ng/mL, µg/L, IU/mL",
    ),
    (
        "AFP 1,210 ng/mL",
        "alpha-fetoprotein (甲胎蛋白): “1,210 ng/mL”: write the number without a comma, 1210 and not 1,210",
        "甲胎蛋白（alpha-fetoprotein）：“1,210 ng/mL”：数字中不写逗号，请写1210，不写1,210",
    ),
    (
        "AFP约520 ng/mL",
        "alpha-fetoprotein (甲胎蛋白): “约520 ng/mL” cannot be read as one number",
        "甲胎蛋白（alpha-fetoprotein）：“约520 ng/mL”不能读作一个数值",
    ),
    (
        "ECOG 7",
        "ECOG performance status (ECOG体能状态评分): “7” is impossible; possible is 0–4",
        "ECOG体能状态评分（ECOG performance status）：“7”不可能；可能范围为 0–4",
    ),
    (
        "肿瘤数目 2.5",
        "number of tumours (肿瘤数目): “2.5” is not a whole number",
        "肿瘤数目（number of tumours）：“2.5”不是整数",
    ),
    (
        "手术日期 2026年8月",
        "date of resection (切除日期): “2026年8月” is no day; write YYYY-MM-DD",
        "切除日期（date of resection）：“2026年8月”不是日期，请写作YYYY-MM-DD",
    ),
    (
        "Child-Pugh A7",
        "documented Child-Pugh class (记载的Child-Pugh分级) has no value “A7”; nearest: A (A级)",
        "记载的Child-Pugh分级（documented Child-Pugh class）没有“A7”这一取值，相近的有：A级（A）",
    ),
    (
        "BCLC E",
        "documented BCLC stage (记载的BCLC分期) has no value “E”; its values are 0 (very early) (0期（极早期）), "
        "A (early) (A期（早期）), B (intermediate) (B期（中期）), C (advanced) (C期（晚期）), D (terminal) (D期（终末期）)",
        "记载的BCLC分期（documented BCLC stage）没有“E”这一取值，可写：0期（极早期）（0 (very early)）、"
        "A期（早期）（A (early)）、B期（中期）（B (intermediate)）、C期（晚期）（C (advanced)）、D期（终末期）（D (terminal)）",
    ),
    (
        "晚期",
        "it is a value of documented BCLC stage (记载的BCLC分期); write the field with it",
        "这是记载的BCLC分期（documented BCLC stage）的取值，请连同项目一起写",
    ),
    (
        "主干癌栓",
        "it can be a value of several fields; write the field with it: "
        "portal vein tumour thrombus, Cheng type (门静脉癌栓（程氏分型）), "
        "portal vein tumour thrombus, Vp class (门静脉癌栓（Vp分级）)",
        "这可以是多个项目的取值，请写明项目：门静脉癌栓（程氏分型）（portal vein tumour thrombus, Cheng type）、"
        "门静脉癌栓（Vp分级）（portal vein tumour thrombus, Vp class）",
    ),
    (
        "切除术后",
        "it is not said whether that is so now; write “earlier resection” or “resectability resected”",
        "未说明是既往还是目前；请写“既往肝切除”或“可切除性 已切除”",
    ),
    ("AFP", "alpha-fetoprotein (甲胎蛋白): the value is missing", "甲胎蛋白（alpha-fetoprotein）：缺少取值"),
    (
        "MELD 12",
        "MELD score (MELD评分) is worked out from the findings; write those instead",
        "MELD评分（MELD score）由检查结果推得，请改写检查结果",
    ),
    (
        "无腹水、骨转移",
        "it is not clear whether what follows is denied too; write “with” or “no” before each",
        "未说明其后是否也被否认；请逐项写明“有”或“无”",
    ),
    (
        "no ascites and bone metastases",
        "it is not clear whether what follows is denied too; write “with” or “no” before each",
        "未说明其后是否也被否认；请逐项写明“有”或“无”",
    ),
    (
        "sorafinib治疗后进展",
        "no drug or regimen is called “sorafinib”; nearest: sorafenib (索拉非尼), TACE + sorafenib (TACE+索拉非尼), "
        "HAIC + sorafenib (HAIC+索拉非尼)",
        "没有名为“sorafinib”的药物或方案，相近的有：索拉非尼（sorafenib）、TACE+索拉非尼（TACE + sorafenib）、"
        "HAIC+索拉非尼（HAIC + sorafenib）",
    ),
    (
        "靶免联合治疗后进展",
        "no drug or regimen is called “靶免”",
        "没有名为“靶免”的药物或方案",
    ),
    (
        "索拉非尼、瑞戈非尼治疗后进展",
        "“索拉非尼、瑞戈非尼” leaves open whether the drugs were given together or one after the other; "
        "write “a + b”, or one clause for each line",
        "“索拉非尼、瑞戈非尼”未说明是联合还是先后使用；联合请写“甲+乙”，先后请每线各写一句",
    ),
    (
        "索拉非尼",
        "it is not said what became of this treatment; write “after progression on …”, “intolerant of …”, "
        "“earlier …” or “no earlier …”",
        "未说明该治疗的结果；请写“……治疗后进展”“不耐受……”“既往……”或“未做过……”",
    ),
    (
        "TACE治疗后进展",
        "it is not said whether the treated tumour progressed; write “TACE failed” or give the sessions in a table",
        "未说明是否为靶病灶进展；请写“TACE治疗失败”，或用表格列出各次TACE",
    ),
    (
        "SIRT治疗后进展",
        "a sentence can say of this only whether it was done; write “earlier …” or “no earlier …”, "
        "or a table of earlier treatment",
        "对此句子只能写是否做过；请写“既往……”或“未做过……”，或用“既往治疗”表格",
    ),
    (
        "未行射频消融",
        "that this was not done leaves open whether something of the kind was; write “ablation before: no”",
        "未做此项不等于未做同类治疗；请写“既往消融：否”",
    ),
    (
        "no earlier liver transplant",
        "that this was not done leaves open whether something of the kind was; write “transplantation before: no”",
        "未做此项不等于未做同类治疗；请写“既往移植：否”",
    ),
    (
        "未用过索拉非尼",
        "that one treatment was not given cannot be recorded alone; tell every line, or “no earlier systemic treatment”",
        "不能单独记录未用过某一治疗；请写明各线治疗，或“未接受过系统治疗”",
    ),
    (
        "正在接受恩替卡韦治疗",
        "an antiviral is no line of treatment; write “on HBV antiviral treatment” or “HCV antiviral treatment ongoing”",
        "抗病毒药物不属于抗肿瘤治疗线数；请写“有乙肝抗病毒治疗”或“丙肝抗病毒治疗 治疗中”",
    ),
    (
        "耐受良好",
        "it is not clear of which treatment; tell it behind the line (after progression on …, well tolerated)",
        "未说明是哪一线治疗；请写在该线治疗之后（……治疗后进展，耐受良好）",
    ),
    (
        "今天天气很好",
        "write a field and its value (AFP 520 ng/mL), “with” or “no” and a finding (no ascites), "
        "or the treatment so far (after progression on sorafenib)",
        "请写项目及其值（AFP 520 ng/mL）、“有”或“无”加所见（无腹水），或既往治疗（索拉非尼治疗后进展）",
    ),
]


@pytest.mark.parametrize(("clause", "english", "chinese"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_is_not_understood_is_refused_with_what_is_known_instead(
    engine: Engine, clause: str, english: str, chinese: str
) -> None:
    says = refused(engine, clause).says
    assert says.en == f"“{clause}” is not understood: {english}."
    assert says.zh == f"“{clause}”未能理解：{chinese}。"


def test_every_clause_that_is_not_understood_is_named_at_once(engine: Engine) -> None:
    says = refused(engine, "AFP 520，ECOG 1，大血管侵犯，platelets 85").says
    assert [line.split("”")[0] for line in says.en.splitlines()] == ["“AFP 520", "“大血管侵犯", "“platelets 85"]
    assert len(says.zh.splitlines()) == 3


@pytest.mark.parametrize(
    ("sentence", "clause", "name", "before"),
    [
        ("CNLC IIIa，CNLC IIIb", "CNLC IIIb", "documented CNLC stage (记载的CNLC分期)", "CNLC IIIa"),
        ("ECOG 1, PS 2", "PS 2", "ECOG performance status (ECOG体能状态评分)", "ECOG 1"),
        ("58岁，男，女", "女", "sex (性别)", "男"),
        ("有腹水，无腹水", "无腹水", "ascites (腹水)", "有腹水"),
        ("未接受过系统治疗，索拉非尼治疗后进展", "索拉非尼治疗后进展", "the treatment so far", "未接受过系统治疗"),
        ("既往TACE，未做过TACE", "未做过TACE", "the treatment so far", "既往TACE"),
    ],
)
def test_a_field_told_twice_and_differently_is_refused(
    engine: Engine, sentence: str, clause: str, name: str, before: str
) -> None:
    expected = f"“{clause}” is not understood: {name} was told differently before: “{before}”."
    assert refused(engine, sentence).says.en == expected


@pytest.mark.parametrize("sentence", ["AFP 520 ng/mL，AFP 520 µg/L", "Child-Pugh A6，Child-Pugh A", "肺转移，肺转移"])
def test_the_same_told_twice_is_no_contradiction(engine: Engine, sentence: str) -> None:
    assert read_sentence(engine.kb, sentence)


def test_a_line_told_twice_may_be_one_or_two_and_is_refused(engine: Engine) -> None:
    says = refused(engine, "索拉非尼治疗后进展，索拉非尼治疗后进展").says
    assert says.zh == "“索拉非尼治疗后进展”未能理解：该线治疗前面已写过。"


@pytest.mark.parametrize(
    "sentence",
    [
        "抗凝治疗",  # the name of a field, which 抗凝 with the value 治疗 (therapeutic dose) is not
        "晚期",  # of a disease, not BCLC C
        "M1",  # a metastasis or a grade of microvascular invasion
        "cirrhotic",  # a patient, not the cause of ascites
        "癌栓",  # of which vein?
        "镜下阳性",
        "其他肿瘤",
        "无转移",  # in the liver, or outside?
        "无远处转移",  # lymph nodes of the region are not said
        "淋巴结转移",
        "无肺转移",  # and elsewhere?
        "远处转移",
        "无腹水、轻度肝性脑病",
        "no cirrhosis with ascites",
        "有无腹水",
        "无明显腹水",
        "可能有肝硬化",
        "无腹水？",
        "男58岁女",
        "no extrahepatic spread (lung)",
        "肿瘤 6",
        "3 个",
        "8 cm",
        "直径 3 cm",
        "2 级",
        "阳性",
        "nausea 2",
        "ECOG 0-1",
        "AFP 400-1000 ng/mL",
        "AFP 正常",
        "Child-Pugh A5-6",
        "Child-Pugh A（7分）",
        "no board's judgement of TACE",
        "sorafenib and regorafenib failed",
        "after progression on sorafenib/regorafenib",
        "肝功能失败",
        "初治",
        "二线",
        "，，",
        "",
    ],
)
def test_what_could_mean_something_else_is_not_guessed(engine: Engine, sentence: str) -> None:
    assert refused(engine, sentence, introduced=False).says.zh


def test_a_clause_that_two_readers_understand_differently_is_refused(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def another(clause: Clause) -> Heard:
        yield (read(clause.kb.facts["diameter_sum"], "6 cm", clause.text),)

    monkeypatch.setattr(sentences, "_READERS", (*sentences._READERS, another))
    assert refused(engine, "最大径 6 cm").says.en == (
        "“最大径 6 cm” is not understood: it can be read in more than one way: "
        "diameter of the largest tumour (最大肿瘤直径); sum of the tumour diameters (肿瘤直径总和)."
    )


# --- nothing is dropped ------------------------------------------------------------------------------


def test_brackets_and_the_commas_of_numbers_and_names_part_no_clause() -> None:
    assert split("AFP 1,210 ng/mL, ECOG 1,58岁；肝外转移（肺，骨）。INR 1.1. 且无腹水") == [
        "AFP 1,210 ng/mL",
        "ECOG 1",
        "58岁",
        "肝外转移（肺，骨）",
        "INR 1.1",
        "无腹水",
    ]
    assert split("nodular, well defined, ECOG 1", ["nodular, well defined"]) == ["nodular, well defined", "ECOG 1"]


CLAUSES = {  # each says one thing that no other says
    "AFP 520 ng/mL": ("markers", "afp"),
    "ECOG 1分": ("patient", "ecog"),
    "58岁": ("patient", "age"),
    "female": ("patient", "sex"),
    "HCC": ("disease", "diagnosis"),
    "无腹水": ("liver", "ascites"),
    "with cirrhosis": ("liver", "cirrhosis"),
    "肿瘤3个": ("tumour", "tumour_number"),
    "肺转移": ("tumour", "extrahepatic_sites"),
    "Vp3": ("tumour", "pvtt_vp"),
    "BCLC C期": ("stages", "documented_bclc"),
    "不可切除": ("resection", "resection_status"),
    "after progression on sorafenib": ("treatment", "lines"),
    "未做过TACE": ("treatment", "prior_tace"),
}
NONSENSE = ("血型 A", "foo", "无此项", "with bar", "疾病进展", "AFP high", "3", "有", "no", "且", "（）", "tolerably")
MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@MANY
@given(
    chosen=st.lists(st.sampled_from(sorted(CLAUSES)), min_size=1, unique=True),
    sign=st.sampled_from(["，", ", ", "；", "; ", "。", ". ", "\n"]),
)
def test_every_clause_adds_what_it_says_and_nothing_else(engine: Engine, chosen: list[str], sign: str) -> None:
    part = read_sentence(engine.kb, sign.join(chosen), introduced=False)
    assert {(section, key) for section, said in part.items() for key in said} == {CLAUSES[word] for word in chosen}
    for word in chosen:
        section, key = CLAUSES[word]
        language: Language = "zh-CN" if any("一" <= letter <= "龥" for letter in "".join(chosen)) else "en"
        assert read_sentence(engine.kb, word, language, introduced=False)[section][key] == part[section][key]


@MANY
@given(
    chosen=st.lists(st.sampled_from(sorted(CLAUSES)), unique=True),
    wrong=st.lists(st.sampled_from(NONSENSE), min_size=1, unique=True),
    data=st.data(),
)
def test_a_clause_that_says_nothing_known_is_never_dropped(
    engine: Engine, chosen: list[str], wrong: list[str], data: st.DataObject
) -> None:
    written = data.draw(st.permutations([*chosen, *wrong]))
    says = refused(engine, "，".join(written), introduced=False).says
    named = [line.removeprefix("“").split("”")[0] for line in says.en.splitlines()]
    assert sorted(named) == sorted(wrong)


@MANY
@given(st.text(alphabet="无有AFP腹水520ng/mL，、（）. 和及索拉非尼治疗后进展<>≥级期", max_size=40))
def test_whatever_is_written_is_understood_or_refused(engine: Engine, sentence: str) -> None:
    said: Any = None
    try:
        said = read_sentence(engine.kb, sentence)
    except NotUnderstood as wrong:
        said = wrong.says.en and wrong.says.zh
    assert said


# --- the history alone -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('after progression on "sorafenib"', [advanced("sorafenib", ended="progression")]),
        ("“索拉非尼”治疗后进展", [advanced("sorafenib", ended="progression")]),
        ("不能耐受“T+A”", [advanced("atezolizumab", "bevacizumab", ended="intolerance")]),
        (
            "索拉非尼治疗后进展，耐受良好，不耐受瑞戈非尼",
            [advanced("sorafenib", ended="progression", tolerated=True), advanced("regorafenib", ended="intolerance")],
        ),
        ("no earlier systemic treatment", []),
    ],
)
def test_the_lines_of_treatment_can_be_read_alone(engine: Engine, text: str, lines: list[dict[str, Any]]) -> None:
    assert read_history(engine.kb, text) == lines


@pytest.mark.parametrize("text", ["索拉非尼治疗后进展，AFP 520 ng/mL", "未做过TACE", "既往接受过系统治疗"])
def test_only_lines_of_treatment_are_a_history(engine: Engine, text: str) -> None:
    with pytest.raises(NotUnderstood, match="only lines of treatment can be told here"):
        read_history(engine.kb, text)
