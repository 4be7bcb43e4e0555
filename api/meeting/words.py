"""The closed lists of a meeting in words. Forms offer these, minutes show these, and nothing else means them."""

from __future__ import annotations

from collections.abc import Mapping

from api.meeting.state import DecisionKind, DeviationReason, EventType, Role, Settled, Standing, Status
from engine.assessment import Bilingual

ROLE: Mapping[Role, Bilingual] = {
    "hepatologist": Bilingual("hepatologist", "肝病内科医师"),
    "hepatobiliary_surgeon": Bilingual("hepatobiliary surgeon", "肝胆外科医师"),
    "transplant_surgeon": Bilingual("transplant surgeon", "肝移植外科医师"),
    "interventional_radiologist": Bilingual("interventional radiologist", "介入科医师"),
    "medical_oncologist": Bilingual("medical oncologist", "肿瘤内科医师"),
    "radiation_oncologist": Bilingual("radiation oncologist", "放疗科医师"),
    "radiologist": Bilingual("radiologist", "影像科医师"),
    "pathologist": Bilingual("pathologist", "病理科医师"),
    "tcm_physician": Bilingual("physician of Chinese medicine", "中医科医师"),
    "nurse": Bilingual("nurse", "护士"),
    "coordinator": Bilingual("coordinator", "MDT协调员"),
    "other": Bilingual("other", "其他"),
}
STATUS: Mapping[Status, Bilingual] = {
    "to_prepare": Bilingual("to be prepared", "待准备"),
    "missing": Bilingual("something is missing", "资料待补"),
    "ready": Bilingual("ready", "已就绪"),
    "presented": Bilingual("presented", "已汇报"),
    "decided": Bilingual("decided", "已决定"),
    "deferred": Bilingual("deferred", "暂缓决定"),
    "withdrawn": Bilingual("withdrawn", "已撤回"),
    "erased": Bilingual("erased", "已删除"),
}
KIND: Mapping[DecisionKind, Bilingual] = {
    "treatment": Bilingual("treatment", "治疗"),
    "trial": Bilingual("clinical trial", "参加临床试验"),
    "surveillance": Bilingual("surveillance, no treatment for now", "暂不治疗，随访观察"),
    "supportive": Bilingual("supportive care", "支持治疗"),
    "no_treatment": Bilingual("no treatment of the tumour", "不行抗肿瘤治疗"),
    "referral": Bilingual("referral", "转诊"),
    "deferred": Bilingual("deferred; something must come first", "暂缓决定，须先完善"),
}
STANDING: Mapping[Standing, Bilingual] = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "against": Bilingual("evidence against", "有反对证据"),
    "excluded": Bilingual("excluded", "已排除"),
}
DEVIATION: Mapping[DeviationReason, Bilingual] = {
    "patient_wish": Bilingual("the patient's wish", "患者意愿"),
    "comorbidity_not_in_profile": Bilingual("comorbidity that the profile does not hold", "资料中未包含的合并症"),
    "access_or_cost": Bilingual("access or cost", "药物可及性或费用"),
    "local_experience": Bilingual("local experience", "本中心经验"),
    "clinical_trial": Bilingual("clinical trial", "参加临床试验"),
    "newer_finding": Bilingual("a finding newer than the assessment", "评估之后的新发现"),
    "evidence_judged_otherwise": Bilingual("the board judges the evidence otherwise", "MDT对证据有不同判断"),
    "emergency": Bilingual("emergency", "急症"),
    "other": Bilingual("other", "其他"),
}
SETTLED_AS: Mapping[Settled, Bilingual] = {
    "arrived": Bilingual("has arrived", "已补齐"),
    "not_obtainable": Bilingual("cannot be obtained", "无法获得"),
    "not_needed": Bilingual("no longer needed", "不再需要"),
}
EVENT: Mapping[EventType, Bilingual] = {
    "created": Bilingual("meeting made", "创建会议"),
    "changed": Bilingual("title, day or place changed", "修改会议信息"),
    "patient_added": Bilingual("patient added", "加入患者"),
    "patient_withdrawn": Bilingual("patient withdrawn", "撤回患者"),
    "reordered": Bilingual("order changed", "调整顺序"),
    "missing_noted": Bilingual("something noted as missing", "登记缺项"),
    "missing_settled": Bilingual("something missing settled", "缺项已处理"),
    "assessed": Bilingual("assessed anew", "重新评估"),
    "presented": Bilingual("presented", "汇报病例"),
    "decided": Bilingual("decision recorded", "记录决定"),
    "decision_corrected": Bilingual("decision corrected", "更正决定"),
    "signed": Bilingual("signed", "签署"),
    "reopened": Bilingual("opened again after signing", "签署后重新开启"),
    "noted": Bilingual("remark", "备注"),
}
ERASED = Bilingual("erased", "已删除")
