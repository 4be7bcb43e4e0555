"""Conditions and values in words, in both languages; the same words for the same thing, always."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from engine.assessment import Bilingual
from engine.expressions import All, AnyOf, Atom, Expression, Not
from engine.schema.common import Text
from engine.values import Choice, Members, Range, Value
from engine.vocabulary import UNCLASSIFIABLE, Fact

MAX_LISTED = 4
NOT_KNOWN = Bilingual("not known", "未知")


def bilingual(text: Text) -> Bilingual:
    """A text of a rule file, for the answer."""
    return Bilingual(text.en, text.zh)


class Found:
    """What is known of the fields a condition asks about, in words; put into words once a patient."""

    def __init__(self, facts: Mapping[str, Fact], values: Mapping[str, Value]) -> None:
        self._facts = facts
        self._values = values
        self._said: dict[tuple[str, ...], Bilingual] = {}

    def __call__(self, fields: tuple[str, ...]) -> Bilingual:
        """The values of *fields* in words."""
        said = self._said.get(fields)
        if said is None:
            said = self._said[fields] = found_in_words(fields, self._facts, self._values)
        return said


def _labels(fact: Fact, words: frozenset[str] | set[str]) -> tuple[list[str], list[str]]:
    ordered = [word for word in fact.values if word in words] or sorted(words)
    return (
        [fact.values[word].en if word in fact.values else word for word in ordered],
        [fact.values[word].zh if word in fact.values else word for word in ordered],
    )


def value_in_words(fact: Fact, value: Value | None) -> Bilingual:
    """A value with its labels and unit."""
    if value is None:
        return NOT_KNOWN
    if isinstance(value, Range):
        if fact.kind == "date" and value.exact is not None:
            day = date.fromordinal(int(value.exact)).isoformat()
            return Bilingual(day, day)
        text = f"{value} {fact.unit}".strip()
        return Bilingual(text, text)
    if isinstance(value, Choice):
        possible = value.possible - {UNCLASSIFIABLE} or value.possible
        if fact.kind == "yes_no" and len(possible) > 1:
            return NOT_KNOWN
        en, zh = _labels(fact, possible)
        return Bilingual(" or ".join(en), "或".join(zh))
    return _list_in_words(fact, value)


def _list_in_words(fact: Fact, value: Members) -> Bilingual:
    en, zh = _labels(fact, value.included)
    if len(en) > MAX_LISTED:
        en, zh = [*en[:MAX_LISTED], "…"], [*zh[:MAX_LISTED], "…"]
    shown_en, shown_zh = ", ".join(en) or "none", "、".join(zh) or "无"
    if value.maybe is None or value.maybe:
        return Bilingual(f"{shown_en}, perhaps more", f"{shown_zh}，可能还有其他")
    return Bilingual(shown_en, shown_zh)


def condition_in_words(expression: Expression, facts: Mapping[str, Fact]) -> Bilingual:
    """What a condition asks for."""
    if isinstance(expression, Atom):
        return _atom(expression, facts[expression.field])
    if isinstance(expression, Not):
        inner = condition_in_words(expression.part, facts)
        return Bilingual(f"not ({inner.en})", f"非（{inner.zh}）")
    parts = [condition_in_words(part, facts) for part in expression.parts]
    if len(parts) == 1:
        return parts[0]
    en, zh = (" and ", "且") if isinstance(expression, All) else (" or ", "或")
    nested = [isinstance(part, All | AnyOf) and len(part.parts) > 1 for part in expression.parts]
    return Bilingual(
        en.join(f"({part.en})" if inner else part.en for part, inner in zip(parts, nested, strict=True)),
        zh.join(f"（{part.zh}）" if inner else part.zh for part, inner in zip(parts, nested, strict=True)),
    )


_NUMBERS = {"at_least": "≥", "at_most": "≤", "above": ">", "below": "<", "is": "="}


def _atom(atom: Atom, fact: Fact) -> Bilingual:
    label = fact.label
    if atom.operator == "known":
        yes = "yes" in atom.words
        return Bilingual(f"{label.en} {'known' if yes else 'not known'}", f"{label.zh}{'已知' if yes else '未知'}")
    if fact.kind in ("count", "quantity") and atom.number is not None:
        sign = _NUMBERS[atom.operator]
        return Bilingual(f"{label.en} {sign} {atom.shown}", f"{label.zh}{sign}{atom.shown}")
    if fact.kind == "yes_no":
        yes = "yes" in atom.words
        return Bilingual(f"{label.en}: {'yes' if yes else 'no'}", f"{label.zh}：{'是' if yes else '否'}")
    en, zh = _labels(fact, atom.words)
    if atom.operator == "excludes":
        return Bilingual(f"{label.en}: not {', '.join(en)}", f"{label.zh}：不含{'、'.join(zh)}")
    return Bilingual(f"{label.en}: {' or '.join(en)}", f"{label.zh}：{'或'.join(zh)}")


def found_in_words(fields: tuple[str, ...], facts: Mapping[str, Fact], values: Mapping[str, Value]) -> Bilingual:
    """What is known of the fields a condition asks about."""
    if len(fields) == 1:
        return value_in_words(facts[fields[0]], values.get(fields[0]))
    parts = [(facts[name].label, value_in_words(facts[name], values.get(name))) for name in fields]
    return Bilingual(
        "; ".join(f"{label.en}: {found.en}" for label, found in parts),
        "；".join(f"{label.zh}：{found.zh}" for label, found in parts),
    )
