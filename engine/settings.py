"""The settings a board asks about, in the order in which they are read."""

from __future__ import annotations

from engine.assessment import Bilingual

NAMES = {
    "emergency": Bilingual("Emergency", "急症处理"),
    "curative": Bilingual("Treatment with curative aim", "根治性治疗"),
    "perioperative": Bilingual("Before (and after) a resection", "围手术期（新辅助）"),
    "adjuvant": Bilingual("After a resection or ablation", "术后辅助"),
    "surveillance": Bilingual("Surveillance", "随访监测"),
    "conversion": Bilingual("Conversion: from unresectable to resectable", "转化治疗"),
    "transarterial": Bilingual("Through the arteries, alone or combined", "经动脉治疗（单用或联合）"),
    "radiotherapy": Bilingual("Radiotherapy", "放射治疗"),
    "first_line": Bilingual("Systemic, first line", "系统治疗（一线）"),
    "second_line": Bilingual("Systemic, second line and later", "系统治疗（二线及以上）"),
    "any_line": Bilingual("In any line", "不限线数"),
    "supportive": Bilingual("Supportive", "支持治疗"),
    "requirement": Bilingual("Requirements", "须做事项"),
    "investigational": Bilingual("Under study", "在研"),
}
RANK = {setting: rank for rank, setting in enumerate(NAMES)}
