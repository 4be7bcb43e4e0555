"""A step that is a known phrase but for a slip of the pen: what slipped, and the step as it has to be written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from engine.assessment import Bilingual
from scenarios.phrase import Phrase
from scenarios.reading import Kind, Language

Match = Callable[[str, Kind, Language], tuple[Phrase, Mapping[str, str]] | None]
COLONS = "：:"
_QUOTES = str.maketrans(dict.fromkeys("「」『』《》〈〉＂“”„«»", '"'))
_SINGLE = re.compile(r"(?<![A-Za-z])['‘’]([^'‘’\"]+)['‘’](?![A-Za-z])")
_STOPS = " 。．.；;，,、！!"
_SLOT = re.compile(r"\{\w+\}")
_AFTER: Mapping[Kind, Bilingual] = {
    "given": Bilingual("Given (before the board asks)", "假如（提问之前）"),
    "when": Bilingual("When", "当"),
    "then": Bilingual("Then (after the board has asked)", "那么（提问之后）"),
}


def slip(text: str, kind: Kind, language: Language, match: Match, phrases: Sequence[Phrase]) -> Bilingual | None:
    """What slipped in *text*, which is no step of *kind*; ``None`` where nothing comes of mending it."""
    for mended, says in _attempts(text):
        if match(mended, kind, language):
            return Bilingual(f"{says.en}: {mended}", f"{says.zh}：{mended}")
    for other, place in _AFTER.items():
        if other != kind and match(text, other, language):
            return Bilingual(f"this step belongs after {place.en}", f"这一步骤应写在“{place.zh}”之后")
    bare = re.sub(r"[\"“”]", "", text)
    found = match(bare, kind, language)
    if found and "sentence" in found[1]:
        return Bilingual(f"a sentence on the patient has no quotes: {bare}", f"描述患者的一句话里不用引号：{bare}")
    quoted = _quoted(text, kind, language, phrases)
    if quoted is not None:
        return Bilingual(f"what is named stands in quotes: {quoted}", f"名称与数值须放在引号里：{quoted}")
    return None


def _attempts(text: str) -> Iterator[tuple[str, Bilingual]]:
    """*text* with one kind of slip mended, then with all of them."""
    straight = _SINGLE.sub(r'"\1"', text).translate(_QUOTES)
    yield straight, Bilingual('write the quotes as "…" or “…”', '引号请写 "…" 或 “…”')
    yield text.rstrip(_STOPS), Bilingual("a step ends without a stop", "步骤末尾不用标点")
    yield straight.rstrip(_STOPS), Bilingual("write it so", "请写作")


def _quoted(text: str, kind: Kind, language: Language, phrases: Sequence[Phrase]) -> str | None:
    """*text* with the quotes that are missing, as the phrase with the most words of its own has them."""
    found: list[tuple[int, str]] = []
    for item in phrases:
        template = item.template(language)
        if item.kind != kind or '"' not in template:
            continue
        read = re.fullmatch(_loosely(template), text)
        if read:
            whole = re.sub(r"\{(\w+)\}", lambda slot, read=read: read[slot[1]].strip(), template)  # type: ignore[misc]
            found.append((len(_SLOT.sub("", template)), whole))
    return max(found)[1] if found else None


def _loosely(template: str) -> str:
    """The pattern of a template whose quotes may be missing."""
    text = re.escape(template).replace("\\ ", r"\s*" if not template.isascii() else r"\s+").replace('\\"', '"')
    text = re.sub(r'"\\\{(\w+)\\\}"', r"\\s*[\"“]?(?P<\1>[^\"“”]+?)[\"”]?\\s*", text)
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^\\s\"“”]+?)", text)
