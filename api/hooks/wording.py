"""Text that fits a card: one sentence that is never cut, and GFM in which nothing of a record can act as markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from api.hooks.settings import Language
from engine.assessment import Bilingual

MAX_SUMMARY = 139  # the specification: fewer than 140 characters
MAX_DETAIL = 4000
MAX_QUOTED = 300
_MARKUP = re.compile(r"([\\`*_\[\]|~])")
_LINKS = re.compile(r"(?i)\b(https?|ftp|mailto|javascript|data):")
_WWW = re.compile(r"(?i)\bwww\.")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")


def plain(text: str) -> str:
    """*text* as one line of Markdown that shows exactly its words: no tags, no emphasis, no table, no link."""
    line = _CONTROL.sub(" ", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = _WWW.sub("www．", _LINKS.sub(r"\1：", line)).replace("@", "＠")
    return _MARKUP.sub(r"\\\1", line).strip()


class Speech:
    """One language: chooses texts and joins them as that language does."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.zh = language == "zh"
        self.comma = "、" if self.zh else ", "  # between things listed
        self.clause = "，" if self.zh else ", "
        self.semicolon = "；" if self.zh else "; "
        self.colon = "：" if self.zh else ": "
        self.stop = "。" if self.zh else "."

    def __call__(self, text: Bilingual) -> str:
        """*text* in this language."""
        return text.zh if self.zh else text.en

    def either(self, en: str, zh: str) -> str:
        """The one of two texts that is in this language."""
        return zh if self.zh else en

    def aside(self, text: str) -> str:
        """*text* in brackets, to follow a word."""
        return f"（{text}）" if self.zh else f" ({text})"

    def listed(self, items: Sequence[str], most: int) -> str:
        """At most *most* of *items*, and how many more there are; each whole."""
        rest = len(items) - most
        more = "" if rest <= 0 else self.either(f" and {rest} more", f"等{len(items)}项")
        return f"{self.comma.join(items[:most])}{more}"


def one_sentence(parts: Sequence[Sequence[str]], joiner: str, most: int = MAX_SUMMARY) -> str:
    """*parts*, the weightiest first, each in its longest wording that leaves room for the others; whole or not at all.

    Each part lists its wordings, longest first; the last may be empty, then the part can be left out. The last parts are
    shortened first. The shortest wordings of all must fit; they are this program's own words.
    """
    chosen = [0] * len(parts)

    def written() -> str:
        return joiner.join(text for part, index in zip(parts, chosen, strict=True) if (text := part[index]))

    for place in reversed(range(len(parts))):
        while len(written()) > most and chosen[place] < len(parts[place]) - 1:
            chosen[place] += 1
    found = written()
    if len(found) > most:
        raise ValueError("the shortest wording of a summary is too long")
    return found


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with lines of Markdown. ``least``: as many lines stay while another section can give up any."""

    heading: str
    lines: tuple[str, ...]
    least: int = 1


def detail(sections: Sequence[Section], footer: str, speech: Speech, most: int = MAX_DETAIL) -> str:
    """The sections as Markdown; where they are too long, the longest gives up whole lines and says how many."""
    shown = [section for section in sections if section.lines]
    kept = [len(section.lines) for section in shown]

    def written() -> str:
        told = [_section(section, count, speech) for section, count in zip(shown, kept, strict=True)]
        return "\n\n".join([*told, footer])

    while len(written()) > most:
        spare = [index for index, section in enumerate(shown) if kept[index] > section.least]
        spare = spare or [index for index, count in enumerate(kept) if count > 1] or [kept.index(max(kept))]
        longest = max(spare, key=lambda index: sum(map(len, shown[index].lines[: kept[index]])))
        kept[longest] -= 1
    return written()


def _section(section: Section, count: int, speech: Speech) -> str:
    """*section* with its first *count* lines, and how many more it has."""
    lines = [f"**{section.heading}**", ""] if section.heading else []
    lines += section.lines[:count]
    if hidden := len(section.lines) - count:
        lines.append(speech.either(f"- {hidden} more in the full assessment", f"- 另有{hidden}条，见完整评估"))
    return "\n".join(lines)
