"""Lines that were meant as a step or a heading and are none: Gherkin takes them as description and asks nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, cast

from gherkin.dialect import DIALECTS

from scenarios.reading import LANGUAGES, Language

STEPS = ("given", "when", "then", "and", "but")
HEADINGS = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
_ALIKE = 0.75
_ONE_OF_TWO = 0.5  # 假若 for 假如
# Words that begin a sentence as a step does and are no keyword, by the one that is meant.
_INSTEAD = {"如果": "假如", "若": "假如", "则": "那么", "就": "那么", "并": "而且"}
_ORDINARY = frozenset({"the", "them", "they", "an", "hand"})
WRITTEN = {
    "en": {
        **dict(
            zip(HEADINGS, ("Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Examples"), strict=True)
        ),
        **dict(zip(STEPS, ("Given", "When", "Then", "And", "But"), strict=True)),
    },
    "zh-CN": {
        **dict(zip(HEADINGS, ("功能", "规则", "背景", "场景", "场景大纲", "例子"), strict=True)),
        **dict(zip(STEPS, ("假如", "当", "那么", "而且", "但是"), strict=True)),
    },
}


def keywords(language: str, kinds: Sequence[str] = (*HEADINGS, *STEPS)) -> frozenset[str]:
    """The keywords of one of Gherkin's languages, as written."""
    dialect = cast("Mapping[str, Any]", DIALECTS[language])
    return frozenset(word.strip() for kind in kinds for word in dialect[kind]) - {"*"}


_ANY = frozenset(word.casefold() for language in DIALECTS for word in keywords(language))
_LONG = tuple(sorted(word for word in _ANY if " " in word))  # "Gegeben sei"
_OWN = {language: keywords(language) for language in LANGUAGES}
_CHINESE = tuple(sorted((word for word in _OWN["zh-CN"] if not word.isascii()), key=lambda word: (-len(word), word)))
_ENGLISH = tuple(sorted(_OWN["en"]))


def like_a_keyword(line: str, strict: bool) -> str | None:
    """The keyword that the first word of *line* is, in any language, or resembles, in the two in use.

    Unless *strict* (inside a scenario), ordinary words that resemble one ("The", 例如) pass.
    """
    text = line.strip().lstrip("*•- ")
    if not text:
        return None
    first = re.split(r"[\s:：,，\"“]", text, maxsplit=1)[0].casefold()
    if first in _ANY and (strict or len(first) > 2 or not first.isascii()):  # "A", "I" are keywords elsewhere
        return next((word for word in _ENGLISH if word.casefold() == first), first)
    for word in _LONG:
        if text.casefold().startswith(word):
            return word
    if strict and first in _INSTEAD:
        return _INSTEAD[first]
    for word in _CHINESE:
        if text.startswith(word) or (strict and len(word) > 1 and _alike(text[: len(word)], word) >= _ONE_OF_TWO):
            return word
    if not strict and first in _ORDINARY:
        return None
    near = max(_ENGLISH, key=lambda word: _alike(first, word))
    return near if _alike(first, near) >= _ALIKE else None


def _alike(written: str, word: str) -> float:
    return SequenceMatcher(None, written.casefold(), word.casefold()).ratio()


def foreign_keyword(line: str, language: Language) -> str | None:
    """The keyword of the other language of this project with which *line* begins."""
    text = line.strip()
    for other in LANGUAGES:
        for word in sorted(_OWN[other] - _OWN[language], key=len, reverse=True) if other != language else ():
            pattern = rf"{re.escape(word)}\b" if word.isascii() else re.escape(word)
            if re.match(pattern, text, re.IGNORECASE):
                return word
    return None


def same_in(word: str, language: Language) -> str | None:
    """How the keyword *word* of any language is written in *language*; ``None`` where it is no keyword."""
    kind = _kind(word)
    return WRITTEN[language][kind] if kind else None


def well_formed(line: str, language: Language) -> bool:
    """Whether *line* begins as a heading or a step of *language* must: what is wrong with it is its place."""
    text = line.strip()
    if text.startswith(("@", "#", "|")):
        return True
    headings = keywords(language, HEADINGS)
    if any(text.startswith(f"{word}:") for word in headings):
        return True
    steps = keywords(language, STEPS)
    for word in steps:
        rest = text.removeprefix(word)
        if rest != text and (rest[:1] == " " or not word.isascii()) and not rest.lstrip().startswith((":", "：")):
            return True
    return False


def is_heading(word: str) -> bool:
    """Whether *word* is a keyword of any language that takes a colon."""
    return _kind(word) in HEADINGS


def _kind(word: str) -> str | None:
    for language in (*LANGUAGES, *DIALECTS):
        for kind in (*HEADINGS, *STEPS):
            if any(word.casefold() == own.casefold() for own in keywords(language, (kind,))):
                return kind
    return None
