"""The form as a profile: what is empty is left out, because nothing is known of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any

from api.web.form_texts import GIVEN, Texts, split_quantity
from api.web.profile_form import NONE, line_count
from engine.errors import Fault
from engine.knowledge import KnowledgeBase
from engine.vocabulary import UNKNOWN_WORDS, Fact
from engine.wording import folded

_PATH = re.compile(r"[a-z_]+\.[a-z0-9_]+")
_SEVERAL = ("agents", "procedures")
_ONE = ("setting", "start", "end", "best_response", "criteria", "ended", "tolerated")
_ITEM = re.compile(r"treatment\.(lines|tace)\[\d+\]")
_INDEX = re.compile(r"\[\d+\]$")


def compact(texts: Mapping[str, Sequence[str]]) -> Texts:
    """*texts* without the lines of treatment and sessions in which nothing is filled in; those after them move up."""
    moved = {
        name: f"treatment.{part}[{index}]"
        for part in ("lines", "tace")
        for index, name in enumerate(_filled(texts, part))
    }
    kept: Texts = {}
    for name, said in texts.items():
        item, dot, rest = name.rpartition(".")
        if not _ITEM.fullmatch(item):
            kept[name] = list(said)
        elif item in moved:
            kept[f"{moved[item]}{dot}{rest}"] = list(said)
    return kept


def field_of(path: str, names: Container[str]) -> str | None:
    """The field of the form, one of *names*, at which a fault of the profile at *path* is told; ``None`` where there is none."""
    whole = _INDEX.sub("", path)  # one of several drugs stands in the field of all
    first = f"{path}.{'on' if path.startswith('treatment.tace[') else 'agents'}"
    return next((name for name in (path, whole, first) if name in names), None)


def profile_of(texts: Mapping[str, Sequence[str]], kb: KnowledgeBase) -> tuple[dict[str, Any], list[Fault]]:
    """The profile that the form's texts say, see :func:`compact`, and what is wrong with the form itself.

    A field that the vocabulary does not know is kept for the engine to refuse.
    """
    by_path = {fact.path: fact for fact in kb.facts.values() if fact.origin == "given"}
    profile: dict[str, Any] = {}
    faults: list[Fault] = []
    for path in texts:
        if not _PATH.fullmatch(path) or path in ("treatment.lines", "treatment.tace"):
            continue
        value = _value(path, by_path.get(path), texts, faults)
        if value:
            group, _, name = path.partition(".")
            profile.setdefault(group, {})[name] = value
    if treatment := _treatment(texts, faults):
        profile.setdefault("treatment", {}).update(treatment)
    return profile, faults


def _value(path: str, fact: Fact | None, texts: Mapping[str, Sequence[str]], faults: list[Fault]) -> Any:
    said = [text.strip() for text in texts[path] if text.strip()]
    if fact is None or fact.kind not in ("quantity", "choices"):
        return said[0] if said else None
    if fact.kind == "quantity":
        return _quantity(fact, said[0], _one(texts, f"{path}.unit")) if said else None
    if NONE in said and len(said) > 1:
        faults.append(
            Fault(
                "form.none_and_some",
                path,
                f"{fact.label.en}: “none” is ticked together with something else.",
                "Take one of the two back.",
                message_zh=f"{fact.label.zh}：同时勾选了“无”与其他项。",
                remedy_zh="请取消其中之一。",
            )
        )
        return None
    return said if said != [NONE] else NONE


def _quantity(fact: Fact, amount: str, unit: str) -> str:
    """Number and unit as one text. The unit may have been written into the number's field as well."""
    own = split_quantity(fact, amount)[1]
    if (own and unit in ("", own)) or folded(amount) in UNKNOWN_WORDS:
        return amount
    if not unit and len(set(fact.units.values())) == 1 and amount[-1].isdecimal():
        unit = next(iter(fact.units.values()))
    return f"{amount} {unit}".strip()


def _treatment(texts: Mapping[str, Sequence[str]], faults: list[Fault]) -> dict[str, Any]:
    treatment: dict[str, Any] = {}
    readers: tuple[tuple[str, Callable[[Mapping[str, Sequence[str]], str], dict[str, Any]]], ...] = (
        ("lines", _line),
        ("tace", _session),
    )
    for part, read in readers:
        path = f"treatment.{part}"
        state, items = _one(texts, path), _filled(texts, part)
        if _agrees(path, state, bool(items), faults) and state:
            treatment[part] = [read(texts, item) for item in items]
            if state.endswith("_systemic"):
                treatment["lines_cover"] = "systemic"
    return treatment


def _filled(texts: Mapping[str, Sequence[str]], part: str) -> list[str]:
    """The names of the lines or sessions in which anything is filled in."""
    names = [f"treatment.{part}[{index}]" for index in range(line_count(texts, part))]
    return [name for name in names if any(_one(texts, field) for field in texts if field.startswith(f"{name}."))]


def _agrees(path: str, state: str, filled: bool, faults: list[Fault]) -> bool:
    """Whether what is filled in below fits what is chosen above."""
    if filled == state.startswith("listed"):
        return True
    if filled:
        fault = Fault(
            "form.listed_and_not",
            path,
            "treatment is filled in below, and here it is not said that it is listed.",
            "Choose “listed below”, or empty what is below.",
            message_zh="下方已填写治疗，但此处未选择“如下所列”。",
            remedy_zh="请选择“如下所列”，或清空下方内容。",
        )
    else:
        fault = Fault(
            "form.listed_and_empty",
            path,
            "says that treatment is listed below, and nothing is.",
            "Fill it in, or choose another answer.",
            message_zh="选择了“如下所列”，但下方未填写。",
            remedy_zh="请填写，或改选其他选项。",
        )
    faults.append(fault)
    return False


def _line(texts: Mapping[str, Sequence[str]], name: str) -> dict[str, Any]:
    line: dict[str, Any] = {part: said for part in _ONE if (said := _one(texts, f"{name}.{part}"))}
    for part in _SEVERAL:
        if several := [text.strip() for text in texts.get(f"{name}.{part}", ()) if text.strip()]:
            line[part] = several
    return line


def _session(texts: Mapping[str, Sequence[str]], name: str) -> dict[str, Any]:
    said = {part: _one(texts, f"{name}.{part}") for part in ("on", "response")}
    return {part: text for part, text in said.items() if text and text != GIVEN}


def _one(texts: Mapping[str, Sequence[str]], name: str) -> str:
    return next((text.strip() for text in texts.get(name, ()) if text.strip()), "")
