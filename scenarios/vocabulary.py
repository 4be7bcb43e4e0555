"""The whole vocabulary: every phrase a scenario may use, and what a step as written means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

from engine.assessment import Bilingual
from scenarios import phrase as _registered
from scenarios.phrase import Phrase
from scenarios.reading import Kind, Language, Step
from scenarios.slips import slip
from scenarios.steps import answer, evidence, patient, standing
from scenarios.words import NotUnderstood

__all__ = ["PHRASES", "match", "nearest", "understood"]
_MODULES = (patient, standing, evidence, answer)
PHRASES: tuple[Phrase, ...] = tuple(_registered.PHRASES)
_FEW = 4


@cache
def _patterns(kind: Kind, language: Language) -> tuple[tuple[Phrase, re.Pattern[str]], ...]:
    return tuple((item, re.compile(item.pattern(language))) for item in PHRASES if item.kind == kind)


def match(text: str, kind: Kind, language: Language) -> tuple[Phrase, Mapping[str, str]] | None:
    """The phrase that *text* is, with what stands in its slots; ``None`` where it is none of that kind and language."""
    for item, pattern in _patterns(kind, language):
        found = pattern.fullmatch(text)
        if found:
            return item, found.groupdict()
    return None


def nearest(text: str, kind: Kind, language: Language) -> list[str]:
    """The templates that look most like *text*, best first; what stands between quotes does not count."""
    blank = {re.sub(r"[{][^}]*[}]", "", item.template(language)): item for item in PHRASES if item.kind == kind}
    bare = re.sub(r"([\"“])[^\"“”]*([\"”])", r"\1\2", text).replace("“", '"').replace("”", '"')
    return [blank[words].shown(language) for words in get_close_matches(bare, list(blank), n=3, cutoff=0.4)]


def understood(step: Step, language: Language) -> tuple[Phrase, Mapping[str, str]]:
    """The phrase that *step* is. Raises :class:`NotUnderstood`, which names the nearest phrases."""
    found = match(step.text, step.kind, language)
    if found is None:
        raise _no_step(step, language)
    if found[0].table and not step.table:
        raise NotUnderstood(Bilingual("a table must follow this step.", "该步骤之后须有表格。"))
    if step.table and not found[0].table:
        raise NotUnderstood(Bilingual("no table can follow this step.", "该步骤之后不能有表格。"))
    return found


def _no_step(step: Step, language: Language) -> NotUnderstood:
    """What is said of a step that no phrase reads: the slip in it, or the phrases that look most like it."""
    slipped = slip(step.text, step.kind, language, match, PHRASES)
    if slipped is not None:
        en, zh = f" {slipped.en[0].upper()}{slipped.en[1:]}.", f"{slipped.zh}。"
    else:
        near = " | ".join(nearest(step.text, step.kind, language) or _few(step.kind, language))
        en, zh = (f" Nearest: {near}.", f"最接近的写法：{near}。") if near else ("", "")
    return NotUnderstood(
        Bilingual(
            f"no step reads {step.text!r} after {step.keyword!r}.{en}",
            f"“{step.keyword}”后没有“{step.text}”这一步骤。{zh}",
        )
    )


def _few(kind: Kind, language: Language) -> list[str]:
    """All phrases of a kind that has only a few."""
    shown = [item.shown(language) for item in PHRASES if item.kind == kind]
    return shown if len(shown) <= _FEW else []
