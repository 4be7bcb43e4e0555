"""Why the intake refuses a patient, in both languages: its own faults are for machines and in English."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engine.assessment import Bilingual
from engine.errors import Fault
from engine.knowledge import KnowledgeBase
from engine.readings import Unreadable, read_value
from scenarios.told import unreadable
from scenarios.told_agents import Unnamed, agents_of

_YES_NO = Bilingual("yes or no", "是、否")
# What may be written in the tables of earlier treatment, by the key in the profile.
_COLUMNS = {
    "ended": (
        Bilingual("ended", "结束原因"),
        Bilingual("progression, intolerance, completed, other, ongoing", "进展、不耐受、完成、其他、进行中"),
    ),
    "setting": (
        Bilingual("setting", "治疗目的"),
        Bilingual("advanced, adjuvant, neoadjuvant, perioperative, conversion", "晚期、辅助、新辅助、围手术期、转化"),
    ),
    "tolerated": (Bilingual("tolerated", "可耐受"), _YES_NO),
    "on": (Bilingual("on", "日期"), Bilingual("a day, YYYY-MM-DD", "日期，YYYY-MM-DD")),
    "response": (Bilingual("response", "疗效"), Bilingual("CR, PR, SD, PD", "CR、PR、SD、PD")),
}
_NO_WORD = ("value.unknown_word", "value.date", "profile.literal_error", "profile.bool_type")
_UNKNOWN_AGENT = "treatment.unknown_agent"


def refusal(kb: KnowledgeBase, fault: Fault, profile: Mapping[str, Mapping[str, object]]) -> Bilingual:
    """What is wrong with a value of *profile*, with the path of *fault*; what the intake says where that is all there is."""
    value = _at(profile, fault.path)
    says = _said(kb, fault, value) if isinstance(value, str) else None
    if says is not None:
        return Bilingual(f"{fault.path}: {says.en}.", f"{fault.path}：{says.zh}。")
    return Bilingual(f"{fault.path}: {fault.says('en')}", f"{fault.path}：{fault.says('zh')}")


def _said(kb: KnowledgeBase, fault: Fault, value: str) -> Bilingual | None:
    fact = next((item for item in kb.facts.values() if item.path == fault.path), None)
    if fact is not None:
        try:
            read_value(fact, value, {})
        except Unreadable as wrong:
            return unreadable(fact, value, wrong)
    if fault.code == _UNKNOWN_AGENT:
        try:
            agents_of(kb, value)
        except Unnamed as unnamed:
            return unnamed.says
    key = fault.path.rpartition(".")[2]
    if fault.code in _NO_WORD and "[" in fault.path and key in _COLUMNS:
        name, there = _COLUMNS[key]
        return Bilingual(
            f"the column {name.en!r} cannot say “{value}”; write {there.en}",
            f"“{name.zh}”列不能写“{value}”；请写：{there.zh}",
        )
    return None


def _at(profile: object, path: str) -> object:
    """What stands at *path* (``treatment.lines[0].ended``), or ``None``."""
    found = profile
    for step in re.findall(r"[^.\[\]]+", path):
        if isinstance(found, Mapping):
            found = found.get(step)
        elif isinstance(found, Sequence) and not isinstance(found, str) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        else:
            return None
    return found
