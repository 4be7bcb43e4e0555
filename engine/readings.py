"""Reading one written value: what was written, how it was read, and when it cannot be read, why.

Nothing is coerced silently. A unit is converted by table and the answer says so; a number
without a unit is refused where two units are plausible; a censored value stays censored.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from engine import unreadable
from engine.schema.common import Text
from engine.schema.vocabulary import Dimension
from engine.unreadable import Unreadable as Unreadable
from engine.values import Choice, Members, Range, Value, plain
from engine.vocabulary import NONE_WORDS, UNKNOWN_WORDS, YES_NO_WORDS, Fact, to_canonical
from engine.wording import folded, normal

MAX_TEXT = 200
_DIGITS = 30
_NUMBER = re.compile(
    r"^(?P<sign>>=|<=|[<>≥≤=])?\s*(?P<number>[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(?P<unit>.*)$", re.DOTALL
)
_AT_LEAST = re.compile(r"^(?:at\s*least|不少于|至少)\s*", re.IGNORECASE)
_AT_MOST = re.compile(r"^(?:at\s*most|up\s*to|不超过|至多)\s*", re.IGNORECASE)
_OR_MORE = re.compile(r"\s*(?:or\s*more|个?及?以上|或更多|\+)$", re.IGNORECASE)
_SPAN = re.compile(r"\s*(?:-|~|至|到|\bto\b)\s*")
_OR = re.compile(r"\s*(?:/|或|\bor\b)\s*")
_SIGNS = {">=": "≥", "<=": "≤", "=": ""}
_ISO_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


@dataclass(frozen=True, slots=True)
class Reading:
    """A value as it was written and as it was read; ``value`` is ``None`` where it stays unknown."""

    value: Value | None
    written: str
    note: Text | None = None
    alert: bool = False


def read_value(fact: Fact, raw: object, site: Mapping[str, Decimal]) -> Reading:
    """Read *raw* (from JSON or a scenario table) as a value of *fact*.

    Raises :class:`Unreadable`. The word *unknown* (未知, 不详, ...) is read as: nothing is known.
    """
    if raw is None:
        raise unreadable.null(fact)
    if isinstance(raw, str):
        if len(raw) > MAX_TEXT:
            raise unreadable.too_long(fact, MAX_TEXT)
        if not raw.strip():
            raise unreadable.empty(fact)
        if folded(raw) in UNKNOWN_WORDS:
            return Reading(Members(frozenset(), None) if fact.kind == "choices" else None, raw)
    if isinstance(raw, float) and not math.isfinite(raw):
        raise unreadable.not_finite(fact)
    if fact.kind == "count":
        return _count(fact, raw)
    if fact.kind == "quantity":
        return _quantity(fact, raw, site)
    if fact.kind == "date":
        return _date(fact, raw)
    if fact.kind == "choices":
        return _choices(fact, raw)
    return _choice(fact, raw)


def readings_of_words(fact: Fact) -> dict[str, Reading]:
    """How the words are read that the vocabulary itself gives for the values of a choice; nothing for other kinds.

    Most of a profile is written in these words exactly, so they are read once and not once a patient.
    """
    if fact.kind not in ("yes_no", "choice"):
        return {}
    words = {*fact.values, *UNKNOWN_WORDS}
    for label in fact.values.values():
        words |= {label.en, label.zh}
    if fact.kind == "yes_no":
        words.update(*YES_NO_WORDS.values())
    if fact.entry is not None:
        for allowed in fact.entry.values:
            words.update(allowed.synonyms)
        for loose in fact.entry.loose:
            words.update(loose.says)
    known: dict[str, Reading] = {}
    for word in words:
        with suppress(Unreadable):
            known[word] = read_value(fact, word, {})
    return known


def _choice(fact: Fact, raw: object) -> Reading:
    if isinstance(raw, bool) and fact.kind == "yes_no":
        return Reading(Choice.of("yes" if raw else "no"), "true" if raw else "false")
    if isinstance(raw, bool) or not isinstance(raw, str | int):
        raise unreadable.no_word(fact, raw)
    written = str(raw)
    possible = _word(fact, written)
    if possible is None:
        raise unreadable.unknown_word(fact, written)
    note = None
    if len(possible) > 1:
        kept = ", ".join(sorted(possible))
        note = Text(en=f"read as one of {kept}", zh=f"读作以下之一：{kept}")
    return Reading(Choice(possible), written, note)


def _word(fact: Fact, written: str) -> frozenset[str] | None:
    """The values that *written* leaves open; "I-II" is one of two and never III."""
    for separator, filled in ((_SPAN, True), (_OR, False)):
        pieces = [piece for piece in separator.split(normal(written)) if piece.strip()]
        parts = [_one_word(fact, piece) for piece in pieces]
        if len(pieces) > 1 and all(parts):
            named = frozenset().union(*(part for part in parts if part))
            return _filled(fact, named) if filled else named
    return _one_word(fact, written)


def _filled(fact: Fact, named: frozenset[str]) -> frozenset[str]:
    """*named* and what lies between, in the order in which the vocabulary lists the values."""
    order = list(fact.values)
    places = [order.index(value) for value in named if value in order]
    return frozenset(order[min(places) : max(places) + 1]) if places else named


def _one_word(fact: Fact, written: str) -> frozenset[str] | None:
    word = folded(written)
    found = fact.words.get(word)
    if found is not None or fact.entry is None:
        return found
    for strip in sorted(fact.entry.strip, key=len, reverse=True):
        word = word.replace(folded(strip), "")
    return fact.words.get(word)


def _choices(fact: Fact, raw: object) -> Reading:
    """A list. A word for *none* means: known to be empty. Not named means unknown unless the list is complete."""
    if isinstance(raw, str) and folded(raw) in NONE_WORDS:
        return Reading(Members(frozenset()), raw)
    if isinstance(raw, str):
        raw = [part for part in re.split(r"[,;，；、/]", raw) if part.strip()]
    if not isinstance(raw, list):
        raise unreadable.no_list(fact)
    included: set[str] = set()
    complete = True
    for item in raw:
        if isinstance(item, str) and len(item) > MAX_TEXT:
            raise unreadable.item_too_long(fact, MAX_TEXT)
        if not isinstance(item, str) or not item.strip():
            raise unreadable.no_word_in_list(fact)
        if folded(item) in UNKNOWN_WORDS:
            complete = False
            continue
        possible = _word(fact, item)
        if possible is None or len(possible) != 1:
            raise unreadable.unknown_word(fact, item)
        included |= possible
    return Reading(Members(frozenset(included), frozenset() if complete else None), ", ".join(map(str, raw)))


def _date(fact: Fact, raw: object) -> Reading:
    if isinstance(raw, str) and _ISO_DAY.match(normal(raw)):
        try:
            day = date.fromisoformat(normal(raw))
        except ValueError:
            raise unreadable.no_day(fact, raw) from None
        return Reading(Range.exactly(day.toordinal()), raw)
    raise unreadable.no_date(fact)


def _bounded(fact: Fact, value: Range, unit: str) -> Range:
    """*value*, refused where it lies outside of what is possible at all; open ends are closed by that."""
    entry = fact.entry
    low, high = (entry.minimum, entry.maximum) if entry else (None, None)
    for bound, beyond in ((low, value.high), (high, value.low)):
        if bound is None or beyond is None:
            continue
        outside = beyond < bound if bound is low else beyond > bound
        outside = outside or (beyond == bound and (value.high_open if bound is low else value.low_open))
        if outside:
            raise unreadable.impossible(fact, value, unit)
    return value


def _number(fact: Fact, raw: object) -> tuple[str, Decimal, str, str]:
    """Sign, number and unit of *raw*, and how it was written."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise unreadable.no_number(fact, raw)
    if not isinstance(raw, str):
        if isinstance(raw, int) and abs(raw) >= 10**_DIGITS:
            raise unreadable.too_large(fact)
        return "", _measurable(fact, Decimal(str(raw))), "", str(raw)
    text = normal(raw)
    if entry := fact.entry:
        for loose in entry.loose:
            if folded(text) in {folded(word) for word in loose.says}:
                text = loose.means[0]
    sign = ""
    if _AT_LEAST.match(text):
        sign, text = "≥", _AT_LEAST.sub("", text)
    elif _AT_MOST.match(text):
        sign, text = "≤", _AT_MOST.sub("", text)
    elif _OR_MORE.search(text):
        sign, text = "≥", _OR_MORE.sub("", text)
    match = _NUMBER.match(text)
    if match is None or (sign and match["sign"]):
        raise unreadable.not_one_number(fact, raw)
    if match["unit"].startswith((",", ".")):
        raise unreadable.comma(fact, raw)
    try:
        number = Decimal(match["number"])
    except InvalidOperation:
        raise unreadable.no_decimal(fact, raw) from None
    number = _measurable(fact, number)
    return sign or _SIGNS.get(match["sign"] or "", match["sign"] or ""), number, match["unit"].strip(), raw


def _measurable(fact: Fact, number: Decimal) -> Decimal:
    if not number.is_finite() or abs(number.adjusted()) > _DIGITS:
        raise unreadable.not_measurable(fact)
    return number


def _interval(sign: str, number: Decimal) -> Range:
    if sign == ">":
        return Range(number, None, low_open=True)
    if sign == "≥":
        return Range(number, None)
    if sign == "<":
        return Range(None, number, high_open=True)
    if sign == "≤":
        return Range(None, number)
    return Range(number, number)


def _count(fact: Fact, raw: object) -> Reading:
    sign, number, unit, written = _number(fact, raw)
    known = {folded(word) for word in (fact.entry.strip if fact.entry else ())}
    if unit and folded(unit) not in known:
        raise unreadable.words_behind(fact, raw)
    if number != number.to_integral_value():
        raise unreadable.not_whole(fact, raw)
    value = _interval(sign, number)
    if value.low_open and value.low is not None:
        value = Range(value.low + 1, None)
    if value.high_open and value.high is not None:
        value = Range(None, value.high - 1)
    if value.low is None and fact.entry and fact.entry.minimum is not None:
        value = Range(fact.entry.minimum, value.high)
    return Reading(_bounded(fact, value, ""), written)


def _quantity(fact: Fact, raw: object, site: Mapping[str, Decimal]) -> Reading:
    dimension = fact.dimension
    if dimension is None:  # a derived score: it has no units to choose from
        sign, number, unit, written = _number(fact, raw)
        if unit and folded(unit) != folded(fact.unit):
            raise unreadable.unknown_unit(fact, unit, ())
        return Reading(_interval(sign, number), written)
    if isinstance(raw, dict):
        raw = _joined(fact, raw)
    sign, number, unit_written, written = _number(fact, raw)
    unit = _unit(fact, dimension, unit_written, number)
    converted = to_canonical(number, unit, dimension, site)
    if converted is None:
        return Reading(
            None,
            written,
            Text(
                en=f"{unit} cannot be compared with {fact.unit} without this site's conversion factor; treated as unknown",
                zh=f"未设定本单位换算系数，{unit}不能与{fact.unit}比较；按未知处理",
            ),
            alert=True,
        )
    note = None
    if unit != fact.unit:
        note = Text(en=f"converted to {plain(converted)} {fact.unit}", zh=f"换算为{plain(converted)} {fact.unit}")
    return Reading(_bounded(fact, _interval(sign, converted), fact.unit), written, note)


def _joined(fact: Fact, raw: dict[object, object]) -> str:
    """``{"value": 520, "unit": "ng/mL", "comparator": ">"}`` as one text."""
    extra = set(raw) - {"value", "unit", "comparator"}
    value = raw.get("value")
    if extra or value is None or isinstance(value, bool | dict | list):
        raise unreadable.not_a_quantity(fact)
    if isinstance(value, float) and not math.isfinite(value):
        raise unreadable.not_finite(fact)
    return f"{raw.get('comparator') or ''}{value} {raw.get('unit') or ''}".strip()


def _unit(fact: Fact, dimension: Dimension, written: str, number: Decimal) -> str:
    symbols = [unit.symbol for unit in dimension.units]
    if not written:
        if dimension.bare or number == 0:
            return symbols[0]
        raise unreadable.no_unit(fact, plain(number), symbols)
    unit = fact.units.get(folded(written))
    if unit is None:
        raise unreadable.unknown_unit(fact, written, symbols)
    return unit
