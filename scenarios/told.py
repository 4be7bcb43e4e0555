"""What a clause of a sentence says of a patient, and what is said to its writer where it cannot be read."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeAlias

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.readings import Reading, Unreadable, read_value
from engine.schema.common import Text
from engine.values import Choice, Range, plain
from engine.vocabulary import NONE_WORDS, Fact
from engine.wording import folded, normal
from scenarios.reading import Language

_LISTED = 8
_MEASURES = re.compile(r"\s*(?:分级|分期|分型|期|级|分|型|个|枚|处|stage|grade|class|type)\s*$", re.IGNORECASE)
_BRACKETED = re.compile(r"^\s*[（(]([^（()）]*)[)）]\s*$")
_EXPLAINED = re.compile(r"^(?P<value>[^（(]+)[（(](?P<inside>[^（()）]*)[)）]\s*$")
_COMPARED = (  # words of comparison, as the sign the intake reads
    (re.compile(r"^(?:大于等于|大于或等于|不低于|不小于|at least)\s*", re.IGNORECASE), "≥"),
    (re.compile(r"^(?:小于等于|小于或等于|不高于|不大于|at most)\s*", re.IGNORECASE), "≤"),
    (re.compile(r"^(?:大于|高于|超过|above|over|more than|greater than)\s*", re.IGNORECASE), ">"),
    (re.compile(r"^(?:小于|低于|below|under|less than)\s*", re.IGNORECASE), "<"),
)
_POWER = re.compile(
    r"^(?P<sign>[<>≤≥]?=?\s*)(?:(?P<number>\d+(?:\.\d+)?)\s*[x*])?\s*10\^(?P<power>\d+)\s*(?P<unit>.*)$", re.IGNORECASE
)
_LIST = re.compile(r"\s*(?:[、，,;；/]|以及|及|和|与|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class Said:
    """One field of the profile as a clause states it. ``value``: as the intake takes it; ``means``: how it is read.

    ``clause``: where it was said. ``fact``: ``None`` for the history of treatment.
    """

    section: str
    key: str
    value: object
    means: tuple[str, Hashable]
    fact: Fact | None
    clause: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause to be read, with the rules whose words it may use and the language it is told in."""

    kb: KnowledgeBase
    text: str
    language: Language

    def saying(self, text: str) -> Clause:
        """The same with other words."""
        return Clause(self.kb, text, self.language)


Understood: TypeAlias = tuple[Said, ...]
Heard: TypeAlias = Iterator[Understood | Bilingual]
"""What a reader makes of a clause: each way to understand it, and what is wrong with it."""


def narrower(one: Said, other: Said) -> Said | None:
    """Of two values of one field the one that lies within the other (several tumours, three tumours), or ``None``."""
    for inner, outer in ((one, other), (other, one)):
        within, around = inner.means[1], outer.means[1]
        if isinstance(within, Choice) and isinstance(around, Choice) and within.possible <= around.possible:
            return inner
        if isinstance(within, Range) and isinstance(around, Range) and _lies_in(within, around):
            return inner
    return None


def _lies_in(inner: Range, outer: Range) -> bool:
    low = outer.low is None or (inner.low is not None and (inner.low, inner.low_open) >= (outer.low, outer.low_open))
    high = outer.high is None or (
        inner.high is not None
        and (inner.high, not inner.high_open)
        <= (
            outer.high,
            not outer.high_open,
        )
    )
    return low and high


def called(label: Text | Bilingual) -> Bilingual:
    """A name for the reader: his own language first, the other in brackets; a name that has its own is not doubled."""
    if label.en == label.zh:
        return Bilingual(label.en, label.zh)
    return Bilingual(f"{label.en} ({label.zh})", f"{label.zh}（{label.en}）")


def listed(labels: Iterable[Text | Bilingual]) -> Bilingual:
    """Names in a row, each in both languages; the first few of many."""
    items = list(dict.fromkeys((called(label).en, called(label).zh) for label in labels))
    more = ", …" if len(items) > _LISTED else ""
    return Bilingual(
        ", ".join(en for en, _ in items[:_LISTED]) + more,
        "、".join(zh for _, zh in items[:_LISTED]) + ("等" if more else ""),
    )


def place(fact: Fact) -> tuple[str, str]:
    """Section and key of a field of the profile."""
    section, key = fact.path.split(".", 1)
    return section, key


def read(fact: Fact, written: str, clause: str) -> Said:
    """*written* as a value of *fact*. Raises :class:`~engine.readings.Unreadable`.

    A measure word at the end (期, 级, grade, ...) and brackets around the whole are taken off where that is needed. What
    an explanation in brackets adds to a value has to say the same as the value, else the whole is unreadable.
    """
    section, key = place(fact)
    first: Unreadable | None = None
    tried = attempts(fact, written)
    for value in tried if fact.kind != "choices" else [way for one in tried for way in _lists(one)]:
        try:
            return Said(section, key, value, _means(read_value(fact, value, {})), fact, clause)
        except Unreadable as wrong:
            first = first or wrong
    explained = _EXPLAINED.match(written)
    if explained:
        with suppress(Unreadable):
            said, again = (read(fact, explained[part].strip(), clause) for part in ("value", "inside"))
            if said.means == again.means:
                return said
    assert first is not None
    raise first


def _means(reading: Reading) -> tuple[str, Hashable]:
    return (type(reading.value).__name__, reading.value)


def attempts(fact: Fact, written: str) -> list[str]:
    """The ways in which *written* is tried as a value of *fact*, as it stands first."""
    text = written.strip()
    inside = _BRACKETED.match(text)
    texts = [text, *([inside[1].strip()] if inside else [])]
    if fact.kind == "choice":  # the measure words of a number are part of its field's own entry
        texts += [shorter for one in tuple(texts) if (shorter := _MEASURES.sub("", one)) not in ("", one)]
    if fact.kind == "quantity" and (power := _POWER.match(normal(text))):
        texts.append(f"{power['sign']}{power['number'] or 1}e{power['power']} {power['unit']}")
    if fact.kind in ("quantity", "count"):
        texts += [pattern.sub(sign, one) for one in tuple(texts) for pattern, sign in _COMPARED if pattern.match(one)]
    return texts


def _lists(written: str) -> list[object]:
    """*written* as a list: none at all, one thing whose name may have a comma, several."""
    if folded(written) in NONE_WORDS:
        return [written]
    return [[written], [part for part in _LIST.split(written) if part]]


# --- what is said to the writer ----------------------------------------------------------------------


def unreadable(fact: Fact, written: str, wrong: Unreadable) -> Bilingual:
    """Why *written* is no value of *fact*, and what to write instead."""
    name = called(fact.label)
    value = written.strip()
    if wrong.code == "value.unit_missing":
        units = _units(fact)
        return Bilingual(
            f"{name.en}: “{value}” has no unit; write one of {units}",
            f"{name.zh}：“{value}”未写单位，请写明其一：{units}",
        )
    numbers = re.findall(r"\d+(?:\.\d+)?", re.sub(r"10\s*[\^*]\s*\d+", "", normal(value)))
    if wrong.code == "value.unit_unknown" and fact.dimension is not None and len(numbers) == 1:
        units = _units(fact)
        return Bilingual(
            f"{name.en}: “{value}” has no unit of this field; its units are {units}",
            f"{name.zh}：“{value}”的单位不属于该项目，可用：{units}",
        )
    if wrong.code == "value.comma":
        return Bilingual(
            f"{name.en}: “{value}”: write the number without a comma, 1210 and not 1,210",
            f"{name.zh}：“{value}”：数字中不写逗号，请写1210，不写1,210",
        )
    if wrong.code == "value.impossible":
        return Bilingual(
            f"{name.en}: “{value}” is impossible; {_limits(fact, 'possible is')}",
            f"{name.zh}：“{value}”不可能；{_limits(fact, '可能范围为')}",
        )
    if wrong.code == "value.not_whole":
        return Bilingual(f"{name.en}: “{value}” is not a whole number", f"{name.zh}：“{value}”不是整数")
    if wrong.code == "value.date" or fact.kind == "date":
        return Bilingual(
            f"{name.en}: “{value}” is no day; write YYYY-MM-DD", f"{name.zh}：“{value}”不是日期，请写作YYYY-MM-DD"
        )
    if fact.values:
        return _no_value(fact, value, name)
    return Bilingual(f"{name.en}: “{value}” cannot be read as one number", f"{name.zh}：“{value}”不能读作一个数值")


def _no_value(fact: Fact, value: str, name: Bilingual) -> Bilingual:
    close = [
        v for word in get_close_matches(folded(value), list(fact.words), n=3, cutoff=0.6) for v in fact.words[word]
    ]
    if close:
        near = listed(fact.values[v] for v in dict.fromkeys(sorted(close, key=list(fact.values).index)))
        return Bilingual(
            f"{name.en} has no value “{value}”; nearest: {near.en}",
            f"{name.zh}没有“{value}”这一取值，相近的有：{near.zh}",
        )
    there = listed(fact.values.values())
    return Bilingual(
        f"{name.en} has no value “{value}”; its values are {there.en}",
        f"{name.zh}没有“{value}”这一取值，可写：{there.zh}",
    )


def _units(fact: Fact) -> str:
    return ", ".join(unit.symbol for unit in fact.dimension.units) if fact.dimension else fact.unit


def _limits(fact: Fact, words: str) -> str:
    low, high = (fact.entry.minimum, fact.entry.maximum) if fact.entry else (None, None)
    ends = "–".join("…" if end is None else plain(end) for end in (low, high))
    return f"{words} {ends} {fact.unit}".strip()


def nearest_fields(kb: KnowledgeBase, written: str) -> Bilingual | None:
    """The fields whose names look most like *written*, or ``None`` where there is none."""
    alike = 0.6 if written.isascii() else 0.5  # two characters of four are more than six letters of ten
    close = get_close_matches(folded(written), list(kb.fact_words), n=6, cutoff=alike)
    if not close:
        return None
    facts = list(dict.fromkeys(kb.fact_words[word] for word in close))[:3]
    return listed(kb.facts[name].label for name in facts)
