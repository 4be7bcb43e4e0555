"""The headings and labels of documents, in both languages. What is said of a patient never stands here."""

from __future__ import annotations

from collections.abc import Mapping

from engine.assessment import Bilingual
from engine.errors import Lang

WORDS: Mapping[str, Bilingual] = {
    "packet": Bilingual("Tumour board: patient packet", "多学科会诊（MDT）病例资料"),
    "question": Bilingual("Question", "会诊问题"),
    "no_question": Bilingual("No question was recorded.", "未填写会诊问题。"),
    "age": Bilingual("age", "年龄"),
    "who": Bilingual("Patient and findings", "患者与检查结果"),
    "findings": Bilingual("Findings as written and as read", "检查结果（原始记录与读取结果）"),
    "finding": Bilingual("Finding", "项目"),
    "value": Bilingual("Value", "数值"),
    "treatment": Bilingual("Treatment so far", "既往治疗"),
    "stages": Bilingual("Stages and liver function", "分期与肝功能"),
    "score": Bilingual("Stage or score", "分期或评分"),
    "edition": Bilingual("Edition", "版本"),
    "missing": Bilingual("not known", "未明"),
    "liver": Bilingual("Liver function and laboratory", "肝功能与化验"),
    "trend": Bilingual("Course", "动态变化"),
    "pathway": Bilingual("Where the patient stands on the staging pathway", "患者所处的分期路径"),
    "alerts": Bilingual("Alerts", "警示"),
    "no_alerts": Bilingual("No alerts.", "无警示。"),
    "emergency": Bilingual("EMERGENCY", "急症"),
    "refusal": Bilingual("OUT OF SCOPE", "超出范围"),
    "warning": Bilingual("WARNING", "警告"),
    "note": Bilingual("Note", "提示"),
    "gaps": Bilingual("Where evidence is missing", "证据空白"),
    "considered": Bilingual("May be considered", "可考虑的方案"),
    "nothing_offered": Bilingual("Nothing is offered here.", "此处不列出任何方案。"),
    "against": Bilingual("What speaks against", "反对意见与注意事项"),
    "conflicts": Bilingual("Where sources disagree", "来源之间的分歧"),
    "unknown": Bilingual("What is unknown and what it would change", "未明事项及其影响"),
    "waits": Bilingual("open items wait for it", "项有待于此"),
    "none": Bilingual("none", "无"),
    "reason": Bilingual("Reason", "理由"),
    "statements": Bilingual("What the sources say", "来源表述"),
    "grades": Bilingual("Grade as stated", "来源自身分级"),
    "certainty": Bilingual("certainty, by this project", "证据确定性（本项目评价）"),
    "not_appraised": Bilingual("not appraised", "未评价"),
    "evidence": Bilingual("Evidence for this patient", "对该患者的证据"),
    "figures": Bilingual("Figures", "数据"),
    "speaks_against": Bilingual("Speaks against it", "反对证据"),
    "cautions": Bilingual("Cautions", "注意事项"),
    "because": Bilingual("Why", "原因"),
    "would_settle": Bilingual("Would settle it", "待查明"),
    "directness": Bilingual("This patient against the population of", "该患者与研究人群的比较："),
    "criterion": Bilingual("the study asked for", "研究要求"),
    "found": Bilingual("this patient", "该患者"),
    "verdict": Bilingual("compared", "比较"),
    "matches": Bilingual("matches", "相符"),
    "differs": Bilingual("DIFFERS", "不符"),
    "verdict_unknown": Bilingual("not known", "未明"),
    "rules": Bilingual("rules", "规则"),
    "in_short": Bilingual("In short", "要点"),
    "patient": Bilingual("Patient", "患者"),
    "not_kept": Bilingual("not kept as a record", "未存档"),
    "contents": Bilingual("In this packet", "本资料目录"),
    "other_stages": Bilingual("Every other stage and score", "其他分期与评分"),
    "all_findings": Bilingual("All findings", "全部资料"),
    "in_words": Bilingual("The same in words", "以文字显示"),
    "no_pictures": Bilingual(
        "The pictures are left out: the computer that wrote this has no font with Chinese. The tables show the same.",
        "生成本文件的计算机未安装中文字体，图略去；相同内容见各表。",
    ),
    "nothing_against": Bilingual(
        "Nothing in the knowledge base speaks against a regimen for this patient.", "知识库中未见针对该患者的反对证据。"
    ),
    "nothing_unknown": Bilingual("No unknown fact would change the answer.", "无未查明事项会改变此结果。"),
    "waiting": Bilingual("Open items that wait for it", "待其决定的条目数"),
    "outcomes": Bilingual("What each answer would bring", "各种结果的影响"),
    "not_worked_out": Bilingual("not worked out", "未推算"),
    "stance": Bilingual("stance", "立场"),
    "on_conditions": Bilingual("on conditions", "附条件"),
    "open": Bilingual("open", "待定"),
    "excluded": Bilingual("excluded", "已排除"),
    "certainty_short": Bilingual("certainty", "确定性"),
    "why_here": Bilingual("Why does it stand here?", "为何如此归类？"),
    "regimen_page": Bilingual("The regimen in the knowledge base", "知识库中的该方案"),
    "rests_on": Bilingual("Rests on", "所据"),
    "regimen": Bilingual("Regimen", "方案"),
    "further": Bilingual("Further statements", "其他表述"),
    "shortened": Bilingual(
        "Where more than two statements stand behind a regimen, two are printed in full and the others by place, "
        "reference and rule; their text is in the HTML file and on the page.",
        "来源表述超过两条的方案，此处全文列出两条，其余仅列出处、文献编号与规则；全文见 HTML 文件及网页。",
    ),
    "listed_only": Bilingual(
        "Listed in short; statements, figures and the note on the evidence are in the HTML file and on the page.",
        "此处仅简列；来源表述、数据与证据说明见 HTML 文件及网页。",
    ),
    "to_check": Bilingual("To check before use", "使用前核对"),
    "to_check_explained": Bilingual(
        "Cautions of which a fact is not known: they may apply or not. Each is told once, with the regimens it concerns.",
        "以下注意事项所需的情况未明，是否适用于该患者尚不能确定。每项只列一次，并注明所涉及的方案。",
    ),
    "check": Bilingual("To check", "待核对"),
    "code": Bilingual("Code", "编号"),
    "caution": Bilingual("Caution", "注意事项"),
    "same_as": Bilingual("as {}", "同{}"),
    "noted": Bilingual("[{}]", "【{}】"),
    "references": Bilingual("References", "参考文献"),
    "forest": Bilingual("Survival across the candidates", "各候选方案的生存数据"),
    "not_drawn": Bilingual("Not drawn", "未列入图中"),
    "to_do": Bilingual("To do or to find out", "须做或须查明"),
    "for_regimens": Bilingual("for", "针对"),
    "notes": Bilingual(
        "What of the patient's record was not used, or not as it stands", "病历中未采用或未照原样采用的内容"
    ),
    "errata": Bilingual("Misprints and miscitations in the sources used", "所用来源的勘误"),
    "unshown": Bilingual(
        "Characters that no font at hand can show are printed as their number:", "现有字体无法显示的字符以其编码表示："
    ),
    "decision": Bilingual("Decision of the board", "会诊决定"),
    "decided": Bilingual("Decision", "决定"),
    "decided_because": Bilingual("Reason", "理由"),
    "present": Bilingual("Present (roles)", "参加人员（角色）"),
    "signature": Bilingual("Signature, date", "签名、日期"),
    "knowledge_base": Bilingual("knowledge base", "知识库"),
    "as_of": Bilingual("as of", "截至"),
    "made": Bilingual("made", "生成于"),
    "engine": Bilingual("engine", "引擎"),
    "record": Bilingual("record", "存档编号"),
    "page": Bilingual("page {} of {}", "第{}页，共{}页"),
    "continued": Bilingual("(continued)", "（续）"),
    "colon": Bilingual(": ", "："),
    "comma": Bilingual(", ", "、"),
    "stop": Bilingual("; ", "；"),
}


def words(lang: Lang) -> dict[str, str]:
    """Every heading and label in *lang*."""
    return {name: text.zh if lang == "zh" else text.en for name, text in WORDS.items()}
