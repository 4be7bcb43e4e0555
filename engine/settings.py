"""The settings a board asks about, in the order in which they are read."""

from __future__ import annotations

from engine.assessment import Bilingual

NAMES = {
    "emergency": Bilingual("Emergency", "急症处理"),
    "curative": Bilingual("Treatment with curative aim", "根治性治疗"),
    "perioperative": Bilingual("Around an operation (before it, or before and after)", "围手术期（新辅助、桥接）"),
    "adjuvant": Bilingual("After a resection or ablation", "术后辅助"),
    "surveillance": Bilingual("Surveillance", "随访监测"),
    "transarterial": Bilingual("Through the arteries, alone or combined", "经动脉治疗（单用或联合）"),
    "radiotherapy": Bilingual("Radiotherapy", "放射治疗"),
    "first_line": Bilingual("Systemic, first line", "系统治疗（一线）"),
    "second_line": Bilingual("Systemic, second line and later", "系统治疗（二线及以上）"),
    "any_line": Bilingual("In any line", "不限线数"),
    "conversion": Bilingual("Conversion: from unresectable to resectable", "转化治疗"),
    "supportive": Bilingual("Supportive", "支持治疗"),
    "requirement": Bilingual("Requirements", "须做事项"),
    "investigational": Bilingual("Under study", "在研"),
}
SHORT = NAMES | {
    "curative": Bilingual("curative", "根治"),
    "perioperative": Bilingual("perioperative", "围手术期"),
    "adjuvant": Bilingual("adjuvant", "术后辅助"),
    "conversion": Bilingual("conversion", "转化"),
    "transarterial": Bilingual("transarterial", "经动脉"),
    "first_line": Bilingual("first line", "一线"),
    "second_line": Bilingual("second line", "二线及以上"),
}
RANK = {setting: rank for rank, setting in enumerate(NAMES)}
# What is missing is told in another order: first where the next drug is chosen.
GAP_RANK = {
    setting: rank for rank, setting in enumerate(dict.fromkeys(("second_line", "first_line", "adjuvant", *NAMES)))
}
