"""One phrase of the vocabulary: a template in each language, and what it does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from scenarios.reading import Kind, Language
from scenarios.words import SlotKind

Does = Callable[..., Any]
# What a slot is called where the vocabulary is shown to people.
SLOT_NAMES: Mapping[str, tuple[str, str]] = {
    "regimen": ("regimen", "方案"),
    "other": ("regimen", "方案"),
    "agent": ("drug or regimen", "药物或方案"),
    "field": ("field", "字段"),
    "value": ("value", "值"),
    "setting": ("setting", "场景"),
    "fact": ("field, score or stage", "字段、评分或分期"),
    "source": ("source", "来源"),
    "study": ("study", "研究"),
    "certainty": ("high, moderate, low, very low", "高、中、低、极低"),
    "directness": ("direct, indirect, open, no study", "直接、间接、未明、无研究"),
    "position": ("where it stands: on whose word", "立场：依据"),
    "after": ("where it stands: on whose word", "立场：依据"),
    "high": ("value", "值"),
    "day": ("YYYY-MM-DD", "YYYY-MM-DD"),
    "number": ("number", "数"),
    "locator": ("place", "位置"),
    "path": ("path", "路径"),
    "words": ("words", "文字"),
    "sentence": ("what is known, with commas", "情况，用逗号分开"),
    "patient": ("name", "名称"),
}
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One step that can be written.

    ``en`` and ``zh`` are templates: ``"{regimen}"`` takes anything between quotes, a slot without quotes one word, and
    ``{sentence}`` the rest of the line. ``slots``: the kind of each. ``table``: whether a table must follow.
    ``asserts``: whether it says anything that could turn out wrong.
    """

    name: str
    kind: Kind
    en: str
    zh: str
    slots: Mapping[str, SlotKind]
    table: bool
    asserts: bool
    does: Does

    def template(self, language: Language) -> str:
        """How it is written in *language*."""
        return self.en if language == "en" else self.zh

    def shown(self, language: Language) -> str:
        """The template as people read it: ``the candidates include "<regimen>"``."""
        which = 0 if language == "en" else 1
        return _SLOT.sub(lambda slot: f"<{SLOT_NAMES[slot[1]][which]}>", self.template(language))

    def pattern(self, language: Language) -> str:
        """The regular expression that the whole text of a step must match."""
        text = re.escape(self.template(language)).replace("\\ ", " ").replace('\\"', '"')
        text = re.sub(r'"\\\{(\w+)\\\}"', r"[\"“](?P<\1>[^\"“”]*)[\"”]", text)
        text = text.replace(r"\{sentence\}", r"(?P<sentence>[^\"“”]+)")
        text = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^\\s\"“”]+?)", text)
        return text.replace("，", r"[，,]\s*")


PHRASES: list[Phrase] = []


def _phrase(kind: Kind, name: str, en: str, zh: str, table: bool, asserts: bool) -> Callable[[Does], Does]:
    def keep(does: Does) -> Does:
        slots: dict[str, SlotKind] = {slot: slot for slot in _SLOT.findall(en)}
        assert set(slots) == set(_SLOT.findall(zh)), name
        PHRASES.append(Phrase(name, kind, en, zh, slots, table, asserts, does))
        return does

    return keep


def given(name: str, en: str, zh: str, *, table: bool = False) -> Callable[[Does], Does]:
    """Register what is known before the board asks."""
    return _phrase("given", name, en, zh, table, False)


def when(name: str, en: str, zh: str, *, table: bool = False) -> Callable[[Does], Does]:
    """Register something that is asked or changed."""
    return _phrase("when", name, en, zh, table, False)


def then(name: str, en: str, zh: str, *, table: bool = False, asserts: bool = True) -> Callable[[Does], Does]:
    """Register something that is expected of the answer."""
    return _phrase("then", name, en, zh, table, asserts)
