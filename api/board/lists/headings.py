"""The words of a list: its sheets, and the columns that are not fields of the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from engine.assessment import Bilingual
from engine.history import PROCEDURES, SETTINGS
from engine.knowledge import KnowledgeBase
from engine.wording import folded

Kind: TypeAlias = Literal["patients", "treatment", "tace", "course"]

SHEETS: Mapping[Kind, tuple[Bilingual, tuple[str, ...]]] = {
    "patients": (Bilingual("Patients", "患者"), ("患者名单", "病人", "名单", "patient")),
    "treatment": (Bilingual("Treatment", "既往治疗"), ("治疗史", "治疗线", "treatments", "lines")),
    "tace": (Bilingual("TACE", "TACE"), ("TACE治疗", "TACE记录", "TACE sessions")),
    "course": (Bilingual("Course", "病程指标"), ("病程", "指标", "化验结果", "trend")),
}
INSTRUCTIONS = Bilingual("Instructions", "说明")
EXAMPLE = Bilingual("Example", "示例")
LISTS = "lists"


_TEXT = Bilingual("Text.", "文字。")


@dataclass(frozen=True, slots=True)
class Heading:
    """A column by its name. ``takes``: in words, what may be written in it."""

    name: str
    label: Bilingual
    synonyms: tuple[str, ...] = ()
    takes: Bilingual = _TEXT

    @property
    def words(self) -> tuple[str, ...]:
        """Every word that names it."""
        return (self.name, self.label.en, self.label.zh, *self.synonyms)


_DAY = Bilingual("A date, or text as YYYY-MM-DD. Empty: not known.", "日期，或写作YYYY-MM-DD。留空表示不详。")
_YES_NO = Bilingual("yes or no. Empty: not known.", "是或否。留空表示不详。")
PSEUDONYM = Heading(
    "pseudonym",
    Bilingual("pseudonym", "患者代号"),
    ("代号", "患者编号", "编号", "patient id", "patient code", "code"),
    Bilingual(
        "What the board calls the patient; never a name or an official number.",
        "讨论时使用的代号，不得填写姓名或证件号码。",
    ),
)
QUESTION = Heading(
    "question",
    Bilingual("question for the board", "讨论问题"),
    ("问题", "讨论目的", "MDT问题", "question to the board"),
    Bilingual("What the board is asked; free text without names.", "提交讨论的问题，自由文字，不得包含姓名。"),
)
REMARK = Heading(
    "remark",
    Bilingual("remarks (not read)", "备注（不读取）"),
    ("备注", "remark", "remarks", "notes", "note"),
    Bilingual("For yourself; not read.", "仅供自用，系统不读取。"),
)
TO_CORRECT = Heading("to_correct", Bilingual("to correct", "需更正"), (), Bilingual("Not read.", "系统不读取。"))
STOOD_AT = Heading("stood_at", Bilingual("stood at", "原位置"), (), Bilingual("Not read.", "系统不读取。"))
NOT_READ = frozenset({REMARK.name, TO_CORRECT.name, STOOD_AT.name})
_ASIDE = (REMARK, TO_CORRECT, STOOD_AT)

LINES = Heading(
    "treatment_so_far",
    Bilingual("treatment so far", "既往治疗情况"),
    ("既往治疗", "treatment"),
    Bilingual(
        "none; all listed on the sheet Treatment; systemic listed (only systemic treatment of advanced disease is); not known.",
        "无；已全部列出（见“既往治疗”表）；仅列出系统治疗（仅列出晚期系统治疗）；不详。",
    ),
)
SESSIONS = Heading(
    "tace_so_far",
    Bilingual("TACE so far", "既往TACE情况"),
    ("TACE", "TACE sessions"),
    Bilingual("none; all listed on the sheet TACE; not known.", "无；已全部列出（见“TACE”表）；不详。"),
)
TREATMENT_JSON = Heading(
    "treatment_json",
    Bilingual("treatment (JSON)", "既往治疗（JSON）"),
    (),
    Bilingual("The treatment section of a profile as JSON.", "以JSON书写的治疗史（treatment）。"),
)
COURSE_JSON = Heading(
    "course_json",
    Bilingual("course (JSON)", "病程指标（JSON）"),
    (),
    Bilingual('Earlier values as JSON: [{"on", "field", "value"}].', "以JSON书写的病程指标：[{on, field, value}]。"),
)

_PLAIN = ("tace_failed", "on_adjuvant", *(f"prior_{name}" for name in (*PROCEDURES, *SETTINGS)))
PRIOR_SYSTEMIC = "prior_systemic"

TREATMENT = (
    PSEUDONYM,
    Heading(
        "setting",
        Bilingual("setting", "治疗阶段"),
        ("治疗目的", "阶段"),
        Bilingual(
            "advanced (systemic treatment of unresectable disease), adjuvant, neoadjuvant, perioperative, conversion.",
            "晚期（不可切除肝癌的系统治疗）、辅助、新辅助、围手术期、转化。",
        ),
    ),
    Heading(
        "agents",
        Bilingual("drugs", "药物"),
        ("用药", "药品", "方案", "drug", "regimen"),
        Bilingual("Drugs or a regimen by any usual name, joined by + or 、.", "药物或方案名称，以“+”或“、”分隔。"),
    ),
    Heading(
        "procedures",
        Bilingual("procedures", "局部治疗或手术"),
        ("手术", "操作", "局部治疗", "procedure"),
        Bilingual(
            "Resection, ablation, HAIC, radiotherapy, ... joined by 、.", "切除、消融、HAIC、放疗等，以“、”分隔。"
        ),
    ),
    Heading("start", Bilingual("start", "开始日期"), ("开始", "起始日期", "start date"), _DAY),
    Heading("end", Bilingual("end", "结束日期"), ("结束", "停药日期", "end date"), _DAY),
    Heading(
        "best_response",
        Bilingual("best response", "最佳疗效"),
        ("疗效", "response"),
        Bilingual("CR, PR, SD, PD or NE.", "CR、PR、SD、PD或NE。"),
    ),
    Heading(
        "criteria",
        Bilingual("response criteria", "疗效评价标准"),
        ("标准", "评价标准", "criteria"),
        Bilingual("RECIST 1.1, mRECIST or iRECIST.", "RECIST 1.1、mRECIST或iRECIST。"),
    ),
    Heading(
        "ended",
        Bilingual("why it ended", "结束原因"),
        ("停药原因", "终止原因", "why ended", "reason for ending"),
        Bilingual(
            "progression, intolerance, completed, other or ongoing. Empty: not known.",
            "进展、不耐受、完成、其他或进行中。留空表示不详。",
        ),
    ),
    Heading("tolerated", Bilingual("tolerated", "是否耐受"), ("耐受",), _YES_NO),
    Heading(
        "line",
        Bilingual("line", "线数"),
        ("治疗线数", "line of therapy"),
        Bilingual("Number of the line of systemic therapy; may stay empty.", "系统治疗线数，可留空。"),
    ),
    *_ASIDE,
)
TACE = (
    PSEUDONYM,
    Heading("on", Bilingual("date", "日期"), ("TACE日期", "治疗日期", "day"), _DAY),
    Heading(
        "response",
        Bilingual("response of the target lesion", "靶病灶疗效"),
        ("疗效", "response"),
        Bilingual("CR, PR, SD or PD.", "CR、PR、SD或PD。"),
    ),
    *_ASIDE,
)
COURSE = (
    PSEUDONYM,
    Heading(
        "on",
        Bilingual("date", "日期"),
        ("检查日期", "检验日期", "day"),
        Bilingual("A date, or text as YYYY-MM-DD.", "日期，或写作YYYY-MM-DD。"),
    ),
    Heading(
        "field",
        Bilingual("item", "项目"),
        ("指标", "检验项目", "field"),
        Bilingual("A field by any of its names, for example total bilirubin.", "指标名称，例如总胆红素。"),
    ),
    Heading(
        "value",
        Bilingual("value", "结果"),
        ("数值", "值", "result"),
        Bilingual("Number or word; < > ≤ ≥ where censored.", "数值或文字；可写< > ≤ ≥。"),
    ),
    Heading("unit", Bilingual("unit", "单位"), (), Bilingual("Unit, where the value has one.", "单位（如有）。")),
    *_ASIDE,
)
REQUIRED: Mapping[Kind, tuple[str, ...]] = {
    "patients": ("pseudonym",),
    "treatment": ("pseudonym", "setting"),
    "tace": ("pseudonym",),
    "course": ("pseudonym", "on", "field", "value"),
}


def plain_questions(kb: KnowledgeBase) -> tuple[Heading, ...]:
    """What can be said plainly of earlier treatment, with the vocabulary's labels."""
    found = [(PRIOR_SYSTEMIC, kb.facts["prior_systemic_therapy"]), *((name, kb.facts[name]) for name in _PLAIN)]
    return tuple(
        Heading(name, Bilingual(fact.label.en, fact.label.zh), (fact.id, f"treatment.{name}"), _YES_NO)
        for name, fact in found
    )


def of_sheet(kind: Kind, kb: KnowledgeBase) -> tuple[Heading, ...]:
    """The columns of a sheet that are not fields of the vocabulary."""
    if kind == "patients":
        return (PSEUDONYM, QUESTION, LINES, SESSIONS, TREATMENT_JSON, COURSE_JSON, *plain_questions(kb), *_ASIDE)
    return {"treatment": TREATMENT, "tace": TACE, "course": COURSE}[kind]


def sheet_kind(name: str) -> Kind | None:
    """Which sheet *name* is; ``None`` where it is none that is read."""
    for kind, (label, others) in SHEETS.items():
        if folded(name) in {folded(word) for word in (kind, label.en, label.zh, *others)}:
            return kind
    return None
