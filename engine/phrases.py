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


class Words:
    """Values of a vocabulary in words; what the vocabulary itself lists is put into words once."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self._facts = facts
        self.labels = {name: bilingual(fact.label) for name, fact in facts.items()}
        self._listed = {
            name: {word: value_in_words(fact, Choice.of(word)) for word in fact.values}
            for name, fact in facts.items()
            if fact.kind in ("yes_no", "choice")
        }

        self._ids = {id(NOT_KNOWN), *(id(said) for listed in self._listed.values() for said in listed.values())}

    def is_listed(self, said: Bilingual) -> bool:
        """Whether *said* is one of the vocabulary's own words, and so nothing of a patient's alone."""
        return id(said) in self._ids

    def value(self, name: str, value: Value | None) -> Bilingual:
        """*value* of the fact *name*."""
        if isinstance(value, Choice) and (only := value.only) is not None:
            listed = self._listed[name].get(only)
            if listed is not None:
                return listed
        return value_in_words(self._facts[name], value)

    def values(self, names: tuple[str, ...], values: Mapping[str, Value]) -> Bilingual:
        """What is known of the fields a condition asks about."""
        if len(names) == 1:
            return self.value(names[0], values.get(names[0]))
        parts = [(self.labels[name], self.value(name, values.get(name))) for name in names]
        return Bilingual(
            "; ".join([f"{label.en}: {found.en}" for label, found in parts]),
            "；".join([f"{label.zh}：{found.zh}" for label, found in parts]),
        )


class Found(dict[tuple[str, ...], Bilingual]):
    """What is known of the fields a condition asks about, in words, by those fields; put into words once a patient."""

    def __init__(self, words: Words, values: Mapping[str, Value]) -> None:
        super().__init__()
        self._words = words
        self._values = values
        self.is_listed = words.is_listed

    def __missing__(self, fields: tuple[str, ...]) -> Bilingual:
        said = self[fields] = self._words.values(fields, self._values)
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
