"""The words of the knowledge base's pages for what rule files say by a fixed word."""

from __future__ import annotations

from collections.abc import Mapping

from api.board.entries import STANCES
from engine.assessment import Bilingual

Words = Mapping[str, Bilingual]

STANCE: Words = {**STANCES, "contraindicated": Bilingual("contraindicated", "禁忌")}
MARK: Mapping[str, str] = {
    "preferred": "for",
    "option": "for",
    "against": "against",
    "contraindicated": "against",
}
"""The look of a stance; every other is drawn as open. The stance is always written out as well."""

KIND: Words = {
    "rule": Bilingual("Rules", "条目"),
    "statement": Bilingual("Statement", "条目"),
    "caution": Bilingual("Caution", "注意事项"),
    "regimen": Bilingual("Regimens", "方案"),
    "study": Bilingual("Studies", "研究"),
    "source": Bilingual("Sources", "来源"),
    "passage": Bilingual("Passages of the sources", "来源段落"),
    "erratum": Bilingual("Errata", "勘误"),
    "field": Bilingual("Patient data", "患者数据字段"),
}
BASIS: Words = {
    "stated": Bilingual("the source says it", "来源明述"),
    "inferred": Bilingual("follows from what the source says", "由来源推出"),
    "recalled": Bilingual("recalled, not checked against a text", "凭记忆，未与文本核对"),
    "editorial": Bilingual("added by this project", "本项目添加"),
}
ROLE: Words = {
    "pivotal": Bilingual("pivotal", "关键研究"),
    "supporting": Bilingual("supporting", "支持性研究"),
    "contrary": Bilingual("speaks against it", "相反证据"),
    "extrapolated": Bilingual("borrowed from another line or population", "外推（其他线数或人群）"),
}
RELATION: Words = {
    "same": Bilingual("says the same", "表述一致"),
    "alternative": Bilingual("alternative to", "可替代"),
    "differs": Bilingual("differs from", "意见不同"),
    "incompatible": Bilingual("incompatible with", "互不相容"),
    "supersedes": Bilingual("replaces", "取代"),
    "superseded_by": Bilingual("replaced by", "被取代"),
}
DESIGN: Words = {
    "systematic_review": Bilingual("systematic review", "系统综述"),
    "randomised_trial": Bilingual("randomised trial", "随机对照试验"),
    "nonrandomised_trial": Bilingual("non-randomised trial", "非随机对照试验"),
    "single_arm_trial": Bilingual("single-arm trial", "单臂试验"),
    "prospective_cohort": Bilingual("prospective cohort", "前瞻性队列"),
    "retrospective_comparison": Bilingual("retrospective comparison", "回顾性对照研究"),
    "retrospective_series": Bilingual("retrospective series", "回顾性病例系列"),
    "case_series": Bilingual("case series", "病例系列"),
    "mechanistic": Bilingual("laboratory or mechanistic work", "机制性研究"),
    "planned": Bilingual("trial without results yet", "尚无结果的试验"),
}
BLINDING: Words = {
    "double_blind": Bilingual("double-blind", "双盲"),
    "open_label": Bilingual("open-label", "开放标签"),
    "not_applicable": Bilingual("not applicable", "不适用"),
    "not_stated": Bilingual("not stated", "未说明"),
}
REGION: Words = {
    "mainland_china": Bilingual("mainland China", "中国内地"),
    "asia": Bilingual("Asia", "亚洲"),
    "international": Bilingual("international", "国际多中心"),
    "europe": Bilingual("Europe", "欧洲"),
    "north_america": Bilingual("North America", "北美"),
    "not_stated": Bilingual("not stated", "未说明"),
    "usa": Bilingual("USA", "美国"),
    "eu": Bilingual("European Union", "欧盟"),
    "japan": Bilingual("Japan", "日本"),
    "other": Bilingual("elsewhere", "其他地区"),
}
OUTCOME: Words = {
    "superior": Bilingual("superior", "优效"),
    "non_inferior": Bilingual("non-inferior", "非劣效"),
    "not_superior": Bilingual("NOT superior", "未达优效"),
    "no_difference": Bilingual("no difference", "无差异"),
    "inferior": Bilingual("inferior", "劣于对照"),
    "single_arm": Bilingual("single arm, nothing to compare with", "单臂，无对照"),
    "descriptive": Bilingual("descriptive only", "仅描述"),
    "immature": Bilingual("not mature", "未成熟"),
}
MEASURE: Words = {
    "hr": Bilingual("HR", "HR"),
    "or": Bilingual("OR", "OR"),
    "rr": Bilingual("RR", "RR"),
    "difference": Bilingual("difference", "差值"),
}
UNIT: Words = {
    "months": Bilingual(" months", "个月"),
    "percent": Bilingual(" %", "%"),
    "none": Bilingual("", ""),
}
ASSESSED: Words = {
    "independent": Bilingual("independent review", "独立评估"),
    "investigator": Bilingual("by the investigators", "研究者评估"),
    "not stated": Bilingual("assessor not stated", "评估者未说明"),
}
CRITERIA: Words = {
    "RECIST 1.1": Bilingual("RECIST 1.1", "RECIST 1.1"),
    "mRECIST": Bilingual("mRECIST", "mRECIST"),
    "RECIST": Bilingual("RECIST", "RECIST"),
    "iRECIST": Bilingual("iRECIST", "iRECIST"),
    "not stated": Bilingual("response criteria not stated", "疗效标准未说明"),
}
SIDED: Words = {
    "one": Bilingual("one-sided", "单侧"),
    "two": Bilingual("two-sided", "双侧"),
    "not stated": Bilingual("sidedness not stated", "单双侧未说明"),
}
PUBLICATION: Words = {
    "full_paper": Bilingual("full paper", "全文"),
    "abstract": Bilingual("abstract", "摘要"),
    "registry": Bilingual("registry", "注册平台"),
    "quoted": Bilingual("as quoted by a source", "由来源转引"),
}
DOMAIN: Words = {
    "risk_of_bias": Bilingual("risk of bias", "偏倚风险"),
    "inconsistency": Bilingual("inconsistency", "不一致性"),
    "indirectness": Bilingual("indirectness", "间接性"),
    "imprecision": Bilingual("imprecision", "不精确性"),
    "publication": Bilingual("publication", "发表情况"),
    "maturity": Bilingual("maturity of the data", "数据成熟度"),
}
SOURCE_KIND: Words = {
    "guideline": Bilingual("guideline", "指南"),
    "review": Bilingual("review", "综述"),
    "consensus": Bilingual("consensus", "共识"),
    "trial_report": Bilingual("trial report", "试验报告"),
}
SEEN: Words = {
    "full_text": Bilingual("full text at hand", "有全文"),
    "quoted_in_other_source": Bilingual(
        "full text not at hand: as other sources quote it", "无全文，仅据其他来源的转述"
    ),
}
ERRATUM: Words = {
    "misprint": Bilingual("misprint", "印刷错误"),
    "wrong_citation": Bilingual("wrong citation", "文献引错"),
    "mixed_data_cuts": Bilingual("data cuts mixed", "混用数据截止"),
    "self_contradiction": Bilingual("contradicts itself", "自相矛盾"),
    "conflict": Bilingual("in conflict with another source", "与其他来源冲突"),
    "omission": Bilingual("omission", "遗漏"),
    "wording": Bilingual("wording", "措辞"),
}
CONFIDENCE: Words = {
    "high": Bilingual("sure", "把握高"),
    "medium": Bilingual("fairly sure", "把握中等"),
    "low": Bilingual("not sure", "把握低"),
}
AGAINST: Words = {
    "full_text": Bilingual("the full text", "全文"),
    "abstract": Bilingual("the abstract", "摘要"),
    "registry": Bilingual("the registry", "注册平台"),
    "quoted_in_source": Bilingual("a source that quotes it", "转引的来源"),
}
APPROVAL: Words = {
    "approved": Bilingual("approved", "已批准"),
    "not_approved": Bilingual("NOT approved", "未批准"),
    "withdrawn": Bilingual("withdrawn", "已撤销"),
}
BECAME: Words = {
    "rule": Bilingual("rule", "条目"),
    "evidence_gap": Bilingual("evidence gap", "证据空白"),
    "caution": Bilingual("caution", "注意事项"),
    "study": Bilingual("study", "研究"),
    "erratum": Bilingual("erratum", "勘误"),
    "staging": Bilingual("staging table", "分期表"),
    "regimen": Bilingual("regimen", "方案"),
    "background": Bilingual("not encoded", "未编码"),
}
STATE: Words = {
    "complete": Bilingual("every passage decided", "各段均有去向"),
    "undecided": Bilingual("some passages undecided", "有段落未定"),
    "no_passages": Bilingual("no passages written down yet", "尚未摘录"),
    "no_text": Bilingual("its text was not at hand", "未获原文"),
}
LIFE: Words = {
    "retracted": Bilingual("taken back", "已撤回"),
    "superseded": Bilingual("replaced by something newer", "已被取代"),
    "ended": Bilingual("not in force today", "当前不生效"),
    "overdue": Bilingual("due to be read again", "逾期待复核"),
}
ORIGIN: Words = {
    "given": Bilingual("entered for the patient", "录入"),
    "history": Bilingual("worked out from the treatment history", "由既往治疗推算"),
    "derived": Bilingual("worked out by a score or staging table", "由评分或分期表推算"),
}
FIELD_KIND: Words = {
    "yes_no": Bilingual("yes or no", "是或否"),
    "choice": Bilingual("one of several", "单选"),
    "choices": Bilingual("any of several", "多选"),
    "count": Bilingual("a number", "计数"),
    "quantity": Bilingual("a measurement with its unit", "带单位的数值"),
    "date": Bilingual("a day", "日期"),
}
MATCHED: Words = {
    "id": Bilingual("identifier", "编号"),
    "name": Bilingual("name", "名称"),
    "synonym": Bilingual("other name", "别名"),
    "component": Bilingual("contains", "含"),
    "regimen": Bilingual("regimen", "方案"),
    "study": Bilingual("study", "研究"),
    "registration": Bilingual("registration", "注册号"),
    "value": Bilingual("value", "取值"),
    "code": Bilingual("code", "代码"),
    "place": Bilingual("place", "位置"),
    "text": Bilingual("text", "正文"),
    "condition": Bilingual("condition", "条件"),
    "reference": Bilingual("reference", "文献"),
}
ALL: Mapping[str, Words] = {
    "stance": STANCE,
    "kind": KIND,
    "basis": BASIS,
    "role": ROLE,
    "relation": RELATION,
    "design": DESIGN,
    "blinding": BLINDING,
    "region": REGION,
    "outcome": OUTCOME,
    "measure": MEASURE,
    "unit": UNIT,
    "assessed": ASSESSED,
    "criteria": CRITERIA,
    "sided": SIDED,
    "publication": PUBLICATION,
    "domain": DOMAIN,
    "source_kind": SOURCE_KIND,
    "seen": SEEN,
    "erratum": ERRATUM,
    "confidence": CONFIDENCE,
    "against": AGAINST,
    "approval": APPROVAL,
    "became": BECAME,
    "state": STATE,
    "life": LIFE,
    "origin": ORIGIN,
    "field_kind": FIELD_KIND,
    "matched": MATCHED,
}
