"""Treatment so far, as it is written in a profile: lines of treatment, TACE sessions, and plain answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from engine.errors import quoted_zh
from engine.history import PROCEDURES, SETTINGS
from engine.readings import MAX_TEXT
from engine.unreadable import Unreadable
from engine.vocabulary import Fact
from engine.wording import folded

MAX_LINES = 30
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_SETTINGS = {
    "advanced": ("advanced", "palliative", "晚期", "姑息", "系统治疗", "一线", "二线", "三线"),
    "adjuvant": ("adjuvant", "辅助", "术后辅助"),
    "neoadjuvant": ("neoadjuvant", "新辅助", "术前新辅助"),
    "perioperative": ("perioperative", "围手术期"),
    "conversion": ("conversion", "转化"),
}
_COVERED = {
    "all": ("all", "whole", "全部", "全部治疗"),
    "systemic": ("systemic", "advanced", "晚期系统治疗", "仅系统治疗"),
}
_ENDINGS = {
    "progression": ("progression", "progressive disease", "pd", "failed", "进展", "疾病进展", "耐药", "失败"),
    "intolerance": ("intolerance", "toxicity", "adverse event", "不耐受", "毒性", "不良反应"),
    "completed": ("completed", "完成", "疗程结束"),
    "other": ("other", "其他", "其它"),
    "ongoing": ("ongoing", "running", "进行中", "治疗中"),
}


# How the fields are called in Chinese; plain yes and no are called as the vocabulary calls them.
LABELS_ZH: Mapping[str, str] = {
    "treatment": "治疗史",
    "prior_systemic": "既往接受过（晚期）系统治疗",
    "lines": "治疗记录",
    "lines_cover": "治疗记录的范围",
    "tace": "TACE记录",
    "line": "线数",
    "setting": "治疗目的",
    "agents": "药物",
    "procedures": "治疗操作",
    "start": "开始日期",
    "end": "结束日期",
    "best_response": "最佳疗效",
    "criteria": "疗效评价标准",
    "ended": "结束原因",
    "tolerated": "能否耐受",
    "on": "日期",
    "response": "疗效",
}
_ITEMS_ZH = {
    "lines": "第{}条治疗记录",
    "tace": "第{}次TACE",
    "agents": "第{}种药物",
    "procedures": "第{}项治疗操作",
}


def label_zh(steps: Sequence[str], plainly: Mapping[str, Fact]) -> str:
    """How people call what stands at *steps* of the profile (``treatment``, ``lines``, ``0``, ``ended``) in Chinese.

    *plainly*: the facts that can be said with a plain yes or no. Empty where a step is not known.
    """
    names: list[str] = []
    for step, after in zip(steps, [*steps[1:], ""], strict=True):
        if step.isdecimal():
            continue
        known = LABELS_ZH.get(step) or (plainly[step].label.zh if step in plainly else "")
        names.append(_ITEMS_ZH[step].format(int(after) + 1) if after.isdecimal() and step in _ITEMS_ZH else known)
    return "的".join(names[1:] or names) if all(names) else ""


def _word_of(choices: Mapping[str, tuple[str, ...]], raw: object, what: str) -> str:
    index = {folded(word): key for key, words in choices.items() for word in (key, *words)}
    if isinstance(raw, str) and folded(raw) in index:
        return index[folded(raw)]
    short = isinstance(raw, str) and len(raw) <= MAX_TEXT
    chinese = [next(word for word in words if not word.isascii()) for words in choices.values()]
    raise Unreadable(
        "value.unknown_word",
        f"{repr(raw) if short else 'this'} is not a {what}.",
        f"Write one of: {', '.join(choices)}.",
        f"{quoted_zh(raw) if short else '所填内容'}不是可选内容。",
        f"可写：{'、'.join(chinese)}。",
    ).for_pydantic()


class Part(BaseModel):
    """Base of every part of a profile: closed, immutable and strict."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _day(raw: object) -> object:
    """A day as text; numbers and times of day are not days."""
    if isinstance(raw, str):
        remedy, remedy_zh = "Write YYYY-MM-DD.", "请按“年-月-日”写，如2026-03-31。"
        if not _DAY.match(raw):
            raise Unreadable("value.date", "is not a date.", remedy, "不是日期，或写法不对。", remedy_zh).for_pydantic()
        try:
            return date.fromisoformat(raw)
        except ValueError:
            raise Unreadable(
                "value.date", "is no day of the calendar.", remedy, "日历上没有这一天。", remedy_zh
            ).for_pydantic() from None
    return raw


Day = Annotated[date, BeforeValidator(_day)]


PLAIN = tuple(f"prior_{name}" for name in (*PROCEDURES, *SETTINGS))
"""What can be said with a plain yes or no of a procedure or a setting of treatment, without the lines."""


class TreatmentLine(Part):
    """One line of treatment, oldest first.

    ``setting``: advanced (systemic treatment of unresectable disease), adjuvant, neoadjuvant, perioperative (before
    and perhaps after the operation) or conversion.
    ``agents``: drugs or regimens by any usual name; ``procedures`` likewise. ``ended``: progression,
    intolerance, completed, other or ongoing; left out means that the reason is not known.
    ``tolerated``: whether the full course at an adequate dose was tolerated.
    """

    line: int | None = Field(default=None, ge=1, le=MAX_LINES)
    setting: str
    agents: list[str] = Field(default_factory=list, max_length=20)
    procedures: list[str] = Field(default_factory=list, max_length=20)
    start: Day | None = None
    end: Day | None = None
    best_response: Literal["CR", "PR", "SD", "PD", "NE"] | None = None
    criteria: Literal["RECIST 1.1", "mRECIST", "iRECIST"] | None = None
    ended: str | None = None
    tolerated: bool | None = None

    @field_validator("setting", mode="before")
    @classmethod
    def _setting(cls, raw: object) -> str:
        return _word_of(_SETTINGS, raw, "setting of treatment")

    @field_validator("ended", mode="before")
    @classmethod
    def _ended(cls, raw: object) -> str:
        return _word_of(_ENDINGS, raw, "reason for ending a line")

    @field_validator("tolerated", mode="before")
    @classmethod
    def _tolerated(cls, raw: object) -> object:
        return {"yes": True, "是": True, "no": False, "否": False}.get(raw, raw) if isinstance(raw, str) else raw


class TaceSession(Part):
    """One TACE session: day and response of the target lesion."""

    on: Day | None = None
    response: Literal["CR", "PR", "SD", "PD"] | None = None


class Treatment(Part):
    """Treatment so far. An empty list says: none; a list left out says: not known.

    ``lines_cover``: ``all`` (the default: there was no other treatment) or ``systemic`` (all systemic treatment of advanced
    disease is listed; whether there was treatment around an operation or for conversion is not known).
    ``prior_systemic``/``prior_tace``/...: a plain yes or no where the lines themselves are not at hand.
    """

    prior_systemic: bool | None = None
    lines: list[TreatmentLine] | None = Field(default=None, max_length=MAX_LINES)
    lines_cover: str | None = None
    prior_tace: bool | None = None
    tace: list[TaceSession] | None = Field(default=None, max_length=MAX_LINES)
    tace_failed: bool | None = None
    prior_haic: bool | None = None
    prior_resection: bool | None = None
    prior_ablation: bool | None = None
    prior_radiotherapy: bool | None = None
    prior_transplantation: bool | None = None
    prior_conversion: bool | None = None
    prior_neoadjuvant: bool | None = None
    prior_adjuvant: bool | None = None
    on_adjuvant: bool | None = None

    @field_validator("prior_systemic", "tace_failed", "on_adjuvant", *PLAIN, mode="before")
    @classmethod
    def _yes_no(cls, raw: object) -> object:
        if raw is None:
            raise Unreadable(
                "value.null", "null says nothing.", "Leave the field out.", "null不表示任何结果。", "请删去该字段。"
            ).for_pydantic()
        words = {"yes": True, "是": True, "有": True, "no": False, "否": False, "无": False}
        return words.get(raw.strip().casefold(), raw) if isinstance(raw, str) else raw

    @field_validator("lines_cover", mode="before")
    @classmethod
    def _lines_cover(cls, raw: object) -> str:
        return _word_of(_COVERED, raw, "word for what the lines cover")

    @field_validator("lines", "tace", mode="before")
    @classmethod
    def _none_is_empty(cls, raw: object) -> object:
        if isinstance(raw, str) and folded(raw) in ("none", "无", "没有"):
            return []
        return raw
