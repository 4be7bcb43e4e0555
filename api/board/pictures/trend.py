"""Findings over time, in the vocabulary's own units, read as the engine reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from api.board.case import Measured
from api.board.pictures.data import Trend, TrendPoint
from engine.assessment import Assessment, Bilingual, GivenFact
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual, value_in_words
from engine.readings import Unreadable, read_value
from engine.values import Range
from engine.vocabulary import Fact

FIRST = ("bilirubin", "albumin", "inr", "platelets", "alt", "afp")
"""The findings that are shown first; others follow in the vocabulary's order."""


def trends(
    course: Iterable[Measured], kb: KnowledgeBase, site: Mapping[str, Decimal] | None, answer: Assessment
) -> tuple[tuple[Trend, ...], tuple[Bilingual, ...]]:
    """The findings of *course* that are numbers, and a note on each entry that is not shown, with the reason.

    *site*: the site's own conversion factors. *answer*: for the value that the assessment was made with.
    """
    notes: list[Bilingual] = []
    read: dict[str, list[tuple[Measured, Range]]] = {}
    for entry in sorted(course, key=lambda measured: measured.on):
        fact = kb.facts.get(entry.field)
        value = _number(fact, entry, site or {}, notes)
        if value is not None:
            read.setdefault(entry.field, []).append((entry, value))
    order = {name: rank for rank, name in enumerate(dict.fromkeys((*FIRST, *kb.facts)))}
    given = {item.field: item for item in answer.profile}
    shown = [_trend(kb.facts[field], read[field], given.get(field)) for field in sorted(read, key=order.__getitem__)]
    return tuple(shown), tuple(dict.fromkeys(notes))


def _number(fact: Fact | None, entry: Measured, site: Mapping[str, Decimal], notes: list[Bilingual]) -> Range | None:
    """The number of one day; else ``None``, and why under *notes*."""
    day = entry.on.isoformat()
    if fact is None:
        notes.append(Bilingual(f"{day}: no finding is called {entry.field}; not shown", f"{day}：无此项目，未显示"))
        return None
    label = fact.label
    if fact.kind not in ("quantity", "count"):
        notes.append(
            Bilingual(
                f"{label.en}, {day}: {entry.written} (not a number, so not drawn)",
                f"{label.zh}，{day}：{entry.written}（非数值，未绘图）",
            )
        )
        return None
    try:
        value = read_value(fact, entry.written, site).value
    except Unreadable as unreadable:
        notes.append(
            Bilingual(
                f"{label.en}, {day}: {entry.written} could not be read: {unreadable.message} {unreadable.remedy}",
                f"{label.zh}，{day}：{entry.written} 无法读取：{unreadable.message_zh}{unreadable.remedy_zh}",
            )
        )
        return None
    if not isinstance(value, Range) or (value.low is None and value.high is None):
        notes.append(
            Bilingual(
                f"{label.en}, {day}: {entry.written} (no value, so not drawn)",
                f"{label.zh}，{day}：{entry.written}（无数值，未绘图）",
            )
        )
        return None
    return value


def _trend(fact: Fact, read: list[tuple[Measured, Range]], given: GivenFact | None) -> Trend:
    points = tuple(_point(entry, value) for entry, value in read)
    latest = given.read_as if given else None
    same = [entry.on for entry, value in read if value_in_words(fact, value) == latest]
    return Trend(fact.id, bilingual(fact.label), fact.unit, points, latest, same[-1] if same else None)


def _point(entry: Measured, value: Range) -> TrendPoint:
    bound = value.low if value.low is not None else value.high
    assert bound is not None
    return TrendPoint(entry.on, bound, entry.written, value.exact is not None)
