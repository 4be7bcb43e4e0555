"""What pydantic finds wrong with the shape of a profile, told in the words of the profile, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from engine.errors import Fault, did_you_mean, did_you_mean_zh, quoted_zh
from engine.knowledge import KnowledgeBase
from engine.treatment import LABELS_ZH, TaceSession, Treatment, TreatmentLine, label_zh
from engine.unreadable import Unreadable
from engine.wording import folded

_CHECK = "请核对数值。"
# What pydantic calls a fault, and what it is in Chinese; ``{...}`` are of its own context.
KINDS_ZH: Mapping[str, tuple[str, str]] = {
    "model_type": ("应为一组字段，即一个对象。", "请在其中逐个字段填写。"),
    "list_type": ("应为列表。", "请写在方括号内。"),
    "string_type": ("应为文字。", "请写文字，并加引号。"),
    "int_type": ("应为整数。", "请写整数，不加引号。"),
    "bool_type": ("应为是或否。", "请写“是”或“否”。"),
    "date_type": ("不是日期。", "请按“年-月-日”写，如2026-03-31。"),
    "literal_error": ("不是可选内容。", "可写：{expected}。"),
    "greater_than_equal": ("不能小于{ge}。", _CHECK),
    "less_than_equal": ("不能大于{le}。", _CHECK),
    "too_long": ("最多{max_length}项，现有{actual_length}项。", "请核对是否有重复或误填。"),
    "invalid_key": ("字段名应为文字。", "请核对字段名。"),
}
_OTHER = ("写法不对。", "请对照患者资料的格式说明（schema）。")
_TREATMENT = (*Treatment.model_fields, *TreatmentLine.model_fields, *TaceSession.model_fields)


def named_zh(kb: KnowledgeBase, path: str) -> str:
    """What stands at *path*, with a colon, to begin a Chinese message with; empty where that is no field."""
    steps = re.findall(r"[^.\[\]]+", path)
    name = ""
    if steps and steps[0] == "treatment":
        name = label_zh(steps, kb.facts)
    elif len(steps) == 1:
        name = kb.groups[steps[0]].zh if steps[0] in kb.groups else ""
    elif len(steps) > 1 and (fact := kb.facts.get(steps[1])) is not None and fact.path == ".".join(steps[:2]):
        name = fact.label.zh
    return f"{name}：" if name else ""


def shape_fault(kb: KnowledgeBase, sections: Iterable[str], problem: Mapping[str, Any]) -> Fault:
    """One of pydantic's errors as a fault with its path. *sections*: those the profile has."""
    location = [str(step)[:60] for step in problem["loc"]]
    path = re.sub(r"\.(\d+)", r"[\1]", ".".join(location))
    kind = problem["type"]
    context = problem.get("ctx") or {}
    name = named_zh(kb, path)
    told = context.get("unreadable")
    if isinstance(told, Unreadable):
        message_zh = f"{name}{told.message_zh}" if location[0] == "treatment" else told.message_zh  # has its name
        return Fault(kind, path, told.message, told.remedy, message_zh=message_zh, remedy_zh=told.remedy_zh)
    if kind == "extra_forbidden":
        wrong = location[-1]
        remedy, remedy_zh = _nearest_field(kb, sections, location)
        return Fault(
            "profile.unknown_field",
            path,
            f"no field is called {wrong!r} here.",
            remedy,
            message_zh=f"此处没有名为{quoted_zh(wrong)}的字段。",
            remedy_zh=remedy_zh,
        )
    if kind == "missing":
        return Fault(
            "profile.missing",
            path,
            f"{location[-1]!r} is missing.",
            "Add it.",
            message_zh=f"{name}未填写。",
            remedy_zh="请补充。",
        )
    message_zh, remedy_zh = KINDS_ZH.get(kind, _OTHER)
    if kind == "literal_error":
        context = {"expected": "、".join(re.findall(r"'([^']*)'", context["expected"]))}
    return Fault(
        f"profile.{kind}",
        path,
        f"{problem['msg']}.",
        "See the profile's schema.",
        message_zh=name + message_zh.format(**context),
        remedy_zh=remedy_zh.format(**context),
    )


def _nearest_field(kb: KnowledgeBase, sections: Iterable[str], location: list[str]) -> tuple[str, str]:
    """What to write instead of a field that there is not, in both languages."""
    wrong = location[-1]
    fact = kb.facts.get(kb.fact_words.get(folded(wrong), ""))
    if fact is None and (same := kb.facts.get(wrong)) is not None and same.origin == "given":
        fact = same
    if fact is not None:
        return f"Write it as {fact.path!r}.", f"{fact.label.zh}请写在{fact.path}。"
    if location[0] == "treatment":
        names = {name: label_zh([name], kb.facts) for name in _TREATMENT}
    elif len(location) == 1:
        names = {name: kb.groups[name].zh if name in kb.groups else LABELS_ZH.get(name, "") for name in sections}
    else:
        names = {fact.id: fact.label.zh for fact in kb.facts.values() if fact.origin == "given"}
    return did_you_mean(wrong, names), did_you_mean_zh(wrong, names)
