"""The answer of an observation, as something the engine's own reader can try."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from api.fhir.codes import CodeMap
from api.fhir.found import known, narrower
from api.fhir.resources import CodeableConcept, Quantity, Ratio, SpanOfQuantity, Valued
from engine.readings import Unreadable, read_value
from engine.values import Value
from engine.vocabulary import NONE_WORDS, UNKNOWN_WORDS, Fact
from engine.wording import folded

_SIGNS = {None: "", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
_BETWEEN = re.compile(r"[,;，；、/]")


class NoAnswer(Exception):
    """The answer cannot be used; ``why`` is a word of :mod:`api.fhir.wording`."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: *raw* for the engine, *written* as the record has it."""

    raw: Any
    written: str


def has_value(valued: Valued) -> bool:
    """Whether there is an answer at all."""
    return written(valued) != ""


def written(valued: Valued) -> str:
    """The answer as the record writes it; empty where there is none."""
    if valued.valueQuantity is not None:
        return _quantity_text(valued.valueQuantity)
    if valued.valueCodeableConcept is not None:
        concept = valued.valueCodeableConcept
        return (concept.words or [coding.code for coding in concept.coding if coding.code] or [""])[0]
    if valued.valueString is not None:
        return valued.valueString
    if valued.valueBoolean is not None:
        return "true" if valued.valueBoolean else "false"
    if valued.valueInteger is not None:
        return str(valued.valueInteger)
    if valued.valueRange is not None:
        low, high = valued.valueRange.low, valued.valueRange.high
        return f"{_quantity_text(low) if low else ''} – {_quantity_text(high) if high else ''}"
    if valued.valueRatio is not None:
        above, below = valued.valueRatio.numerator, valued.valueRatio.denominator
        return f"{_quantity_text(above) if above else ''} : {_quantity_text(below) if below else ''}"
    return valued.valueDateTime or ""


def _quantity_text(quantity: Quantity) -> str:
    number = "" if quantity.value is None else format(quantity.value, "f")
    return f"{quantity.comparator or ''}{number} {quantity.unit or quantity.code or ''}".strip()


def answer(valued: Valued, fact: Fact, fields: tuple[str, ...], codes: CodeMap, site: Mapping[str, Decimal]) -> Answer:
    """The answer of *valued* as a value of *fact*; *fields*: what its question asks. Raises :class:`NoAnswer`."""
    shown = written(valued)
    if valued.dataAbsentReason is not None and not shown:
        raise NoAnswer("absent")
    if valued.valueQuantity is not None:
        if fact.kind in ("choice", "yes_no", "choices") and (judged := _judged(valued, fact, codes)):
            return Answer(judged, f"{shown} {judged}")
        return Answer(_quantity(valued.valueQuantity, fact, codes), shown)
    if valued.valueCodeableConcept is not None:
        return Answer(_concept(valued.valueCodeableConcept, fact, fields, codes, site), shown)
    if valued.valueString is not None:
        return Answer(_listed(valued.valueString) if fact.kind == "choices" else valued.valueString, shown)
    if valued.valueBoolean is not None:
        return Answer("yes" if valued.valueBoolean else "no", shown)
    if valued.valueInteger is not None:
        return Answer(str(valued.valueInteger), shown)
    if valued.valueRange is not None:
        return Answer(_span(valued.valueRange, fact, codes), shown)
    if valued.valueRatio is not None:
        return Answer(_quantity(_over_one(valued.valueRatio), fact, codes), shown)
    if valued.valueDateTime is not None:
        return Answer(valued.valueDateTime[:10], shown)
    raise NoAnswer("no_value")


def _judged(valued: Valued, fact: Fact, codes: CodeMap) -> str | None:
    """The laboratory's own reading of a number as positive or negative."""
    words = [entry.word for concept in valued.interpretation if (entry := codes.answers.of(concept).only)]
    words += [word for concept in valued.interpretation for word in concept.words if folded(word) in fact.words]
    meant = {frozenset(fact.words.get(folded(word), frozenset())) for word in words} - {frozenset()}
    return words[0] if len(meant) == 1 and folded(words[0]) in fact.words else None


def _quantity(quantity: Quantity, fact: Fact, codes: CodeMap) -> str:
    if quantity.value is None:
        raise NoAnswer("no_value")
    if quantity.comparator not in _SIGNS:
        raise NoAnswer("comparator")
    number = f"{_SIGNS[quantity.comparator]}{format(quantity.value, 'f')}"
    unit = _unit(quantity, fact, codes)
    return f"{number} {unit}".strip()


def _unit(quantity: Quantity, fact: Fact, codes: CodeMap) -> str:
    """The unit as the vocabulary writes it; the text and the code of the unit may not disagree."""
    given = [word for word in (quantity.code, quantity.unit) if word and word.strip()]
    meant = [codes.units.get(word.strip(), word) for word in given]
    if fact.kind != "quantity":
        bare = {"", *(folded(word) for word in (fact.entry.strip if fact.entry else ()))}
        return next((word for word in meant if folded(word) not in bare), "")
    symbols = {fact.units[folded(word)] for word in meant if folded(word) in fact.units}
    if len(symbols) > 1:
        raise NoAnswer("two_units")
    return symbols.pop() if symbols else next((word for word in meant if word), "")


def _span(span: SpanOfQuantity, fact: Fact, codes: CodeMap) -> str:
    low, high = span.low, span.high
    if low is not None and high is not None:
        if low.value is None or low.value != high.value or _unit(low, fact, codes) != _unit(high, fact, codes):
            raise NoAnswer("range")
        return _quantity(low, fact, codes)
    end, sign = (low, ">=") if low is not None else (high, "<=")
    if end is None or end.comparator is not None:
        raise NoAnswer("range")
    return sign + _quantity(end, fact, codes)


def _over_one(ratio: Ratio) -> Quantity:
    """A ratio to one of something is a quantity."""
    above, below = ratio.numerator, ratio.denominator
    if above is None or below is None or below.value != 1 or below.comparator is not None:
        raise NoAnswer("no_value")
    unit = f"{above.unit or above.code or ''}/{below.unit or below.code or ''}"
    return Quantity(value=above.value, comparator=above.comparator, unit=unit)


def _concept(
    concept: CodeableConcept, fact: Fact, fields: tuple[str, ...], codes: CodeMap, site: Mapping[str, Decimal]
) -> Any:
    """The word of the vocabulary that a coded answer stands for. A code beats the text; they may not disagree."""
    coded: list[Any] = []
    if (of_field := codes.values.get(fields)) is not None:
        coded += [entry.value for entry in of_field.of(concept).entries]
    coded += [entry.word for entry in codes.answers.of(concept).entries]
    if fact.id == "extrahepatic_sites":
        coded += [entry.site for entry in codes.sites.of(concept).entries]
    chosen: tuple[Any, Value] | None = None
    for word in dict.fromkeys((*coded, *concept.words)):
        value = _value(fact, word, site)
        if value is None:
            continue
        if chosen is None:
            chosen = word, value
            continue
        inner = narrower(chosen[1], value)
        if inner is None:
            raise NoAnswer("disagree")
        if inner != chosen[1]:
            chosen = word, value
    word = chosen[0] if chosen is not None else (concept.words or [""])[0]
    return _listed(word) if fact.kind == "choices" else word


def _value(fact: Fact, word: str, site: Mapping[str, Decimal]) -> Value | None:
    """What *word* says of *fact*; ``None`` where that is nothing."""
    try:
        return known(read_value(fact, word, site))
    except Unreadable:
        return None


def _listed(text: str) -> Any:
    """A list in words. That it is the whole list is not said, so the engine is told that there may be more."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    return text if not parts or folded(text) in NONE_WORDS | UNKNOWN_WORDS else [*parts, "unknown"]
