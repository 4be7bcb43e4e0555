"""What the form asks about treatment so far, beside the plain yes and no of :mod:`api.web.profile_form`."""

from __future__ import annotations

from dataclasses import dataclass

from api.web.form_texts import GIVEN
from api.web.profile_form import Control, Option
from engine.assessment import Bilingual


def _options(*said: tuple[str, str, str]) -> tuple[Option, ...]:
    return tuple(Option(value, Bilingual(en, zh)) for value, en, zh in said)


_RESPONSES = (
    ("CR", "CR complete response", "CR 完全缓解"),
    ("PR", "PR partial response", "PR 部分缓解"),
    ("SD", "SD stable disease", "SD 疾病稳定"),
    ("PD", "PD progressive disease", "PD 疾病进展"),
)

_LINES = Control(
    name="treatment.lines",
    kind="state",
    label=Bilingual("Systemic treatment so far", "既往系统治疗"),
    options=_options(
        ("", "— not known —", "— 不详 —"),
        ("none", "none, adjuvant and conversion treatment included", "无（包括辅助、新辅助和转化治疗）"),
        ("listed", "listed below, and there was no other", "如下所列，此外无其他治疗"),
        (
            "listed_systemic",
            "listed below for advanced disease; whether there was adjuvant or conversion treatment is not known",
            "晚期系统治疗如下所列；是否有辅助、转化等治疗不详",
        ),
        (
            "none_systemic",
            "none for advanced disease; whether there was adjuvant or conversion treatment is not known",
            "无晚期系统治疗；是否有辅助、转化等治疗不详",
        ),
    ),
)

_LINE = (
    Control(
        name="setting",
        kind="choice",
        label=Bilingual("Setting", "治疗目的"),
        options=_options(
            ("advanced", "advanced disease", "晚期（不可切除）系统治疗"),
            ("conversion", "conversion", "转化治疗"),
            ("neoadjuvant", "neoadjuvant", "新辅助治疗"),
            ("perioperative", "perioperative", "围手术期治疗"),
            ("adjuvant", "adjuvant", "辅助治疗"),
        ),
    ),
    Control(
        name="agents",
        kind="drugs",
        label=Bilingual("Drugs", "药物"),
        note=Bilingual("one in each field, or joined with +", "每格一种，或用“+”连接"),
    ),
    Control(name="procedures", kind="procedures", label=Bilingual("Procedures with it", "联合的局部治疗")),
    Control(name="start", kind="date", label=Bilingual("Start", "开始日期")),
    Control(name="end", kind="date", label=Bilingual("End", "结束日期")),
    Control(
        name="best_response",
        kind="choice",
        label=Bilingual("Best response", "最佳疗效"),
        options=_options(*_RESPONSES, ("NE", "NE not evaluable", "NE 无法评价")),
    ),
    Control(
        name="criteria",
        kind="choice",
        label=Bilingual("Response criteria", "疗效评价标准"),
        options=_options(*((name, name, name) for name in ("RECIST 1.1", "mRECIST", "iRECIST"))),
    ),
    Control(
        name="ended",
        kind="choice",
        label=Bilingual("Why it ended", "结束原因"),
        options=_options(
            ("progression", "progression", "疾病进展"),
            ("intolerance", "intolerance", "不耐受"),
            ("completed", "completed", "按计划完成"),
            ("other", "another reason", "其他原因"),
            ("ongoing", "ongoing", "治疗进行中"),
        ),
    ),
    Control(
        name="tolerated",
        kind="yes_no",
        label=Bilingual("Tolerated at an adequate dose", "足量足疗程可耐受"),
    ),
)

_TACE = Control(
    name="treatment.tace",
    kind="state",
    label=Bilingual("TACE sessions so far", "既往TACE"),
    options=_options(
        ("", "— not known, or not in detail —", "— 不详，或无逐次记录 —"),
        ("none", "none", "未做过"),
        ("listed", "listed below, all of them", "全部如下所列"),
    ),
)

_SESSION = (
    Control(name="on", kind="date", label=Bilingual("Day", "日期")),
    Control(
        name="response",
        kind="choice",
        label=Bilingual("Response of the target tumour", "靶病灶疗效"),
        options=_options((GIVEN, "done, response not known", "已做，疗效不详"), *_RESPONSES),
    ),
)


@dataclass(frozen=True, slots=True)
class Listing:
    """Treatment that is listed, oldest first. ``state``: whether there was any, and all of it is listed. ``each``: what is
    asked of each item; the names follow ``treatment.lines[0].``."""

    state: Control
    each: tuple[Control, ...]
    title: Bilingual
    more: Bilingual


LISTINGS = {
    "lines": Listing(_LINES, _LINE, Bilingual("Line", "治疗记录"), Bilingual("Add a line", "添加一条治疗")),
    "tace": Listing(_TACE, _SESSION, Bilingual("TACE", "TACE"), Bilingual("Add a session", "添加一次TACE")),
}
"""By the member of the profile's section."""
