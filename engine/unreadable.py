"""Why a written value cannot be read and what to write instead, in English and Chinese: the words, and nothing else.

The Chinese names the field first, since it is read by people who do not know its path.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic_core import PydanticCustomError

from engine.errors import did_you_mean, did_you_mean_zh, quoted_zh
from engine.values import Range, plain
from engine.vocabulary import YES_NO_LABELS, Fact

_SHOWN = 20


class Unreadable(ValueError):
    """A written value that cannot be read; says what is wrong and what to write instead, in both languages."""

    def __init__(self, code: str, message: str, remedy: str, message_zh: str, remedy_zh: str) -> None:
        self.code, self.message, self.remedy = code, message, remedy
        self.message_zh, self.remedy_zh = message_zh, remedy_zh
        super().__init__(f"{message} {remedy}")

    def for_pydantic(self) -> PydanticCustomError:
        """The same as an error that pydantic carries to its caller, with this one in its context."""
        return PydanticCustomError(self.code, "{message}", {"message": self.message, "unreadable": self})


def _of(fact: Fact, code: str, message: str, remedy: str, zh: str, remedy_zh: str) -> Unreadable:
    return Unreadable(code, message, remedy, f"{fact.label.zh}：{zh}", remedy_zh)


def _shown(raw: object) -> str:
    return repr(raw) if isinstance(raw, str) else str(raw)


def _allowed(fact: Fact) -> str:
    values = list(fact.values) or ["yes", "no"]
    return f"Write one of: {', '.join(values[:_SHOWN])}{', …' if len(values) > _SHOWN else ''}."


def _allowed_zh(fact: Fact) -> str:
    names = [label.zh for label in (fact.values or YES_NO_LABELS).values()]
    return f"可写：{'、'.join(names[:_SHOWN])}{'……' if len(names) > _SHOWN else '。'}"


# --- any value ------------------------------------------------------------------------------------------------


def null(fact: Fact) -> Unreadable:
    """It is null."""
    remedy = 'Leave the field out, or write "unknown".'
    return _of(fact, "value.null", "null says nothing.", remedy, "null不表示任何结果。", "请删去该字段，或写“不详”。")


def empty(fact: Fact) -> Unreadable:
    """It is a text without a character."""
    remedy = 'Leave the field out, or write "unknown".'
    return _of(fact, "value.empty", "the text is empty.", remedy, "内容为空。", "请删去该字段，或写“不详”。")


def too_long(fact: Fact, limit: int) -> Unreadable:
    """It has more than *limit* characters."""
    message, zh = f"longer than {limit} characters.", f"超过{limit}个字符。"
    return _of(fact, "value.too_long", message, "Give the value only.", zh, "请只写结果本身。")


# --- words ----------------------------------------------------------------------------------------------------


def no_word(fact: Fact, raw: object) -> Unreadable:
    """A word is needed, and *raw* is none."""
    message = f"a {type(raw).__name__} cannot be read here."
    return _of(fact, "value.type", message, _allowed(fact), "应填一个词。", _allowed_zh(fact))


def no_list(fact: Fact) -> Unreadable:
    """A list of words is needed."""
    message, zh = "a list of words is needed.", "应为列表，每项一个词。"
    return _of(fact, "value.type", message, _allowed(fact), zh, _allowed_zh(fact))


def no_word_in_list(fact: Fact) -> Unreadable:
    """Something in the list is no word."""
    message, zh = "the list holds something that is not a word.", "列表中有一项为空或不是文字。"
    return _of(fact, "value.type", message, _allowed(fact), zh, _allowed_zh(fact))


def item_too_long(fact: Fact, limit: int) -> Unreadable:
    """Something in the list has more than *limit* characters."""
    message, zh = f"an item is longer than {limit} characters.", f"列表中有一项超过{limit}个字符。"
    return _of(fact, "value.too_long", message, _allowed(fact), zh, _allowed_zh(fact))


def unknown_word(fact: Fact, written: str) -> Unreadable:
    """*written* is none of the values of a choice."""
    return _of(
        fact,
        "value.unknown_word",
        f"{written!r} is not a value of {fact.label.en} ({fact.label.zh}).",
        did_you_mean(written, fact.values, _allowed(fact)),
        f"{quoted_zh(written)}不是可选内容。",
        did_you_mean_zh(written, {value: label.zh for value, label in fact.values.items()}, _allowed_zh(fact)),
    )


# --- days -----------------------------------------------------------------------------------------------------


def no_date(fact: Fact) -> Unreadable:
    """It is not written as a day."""
    remedy, remedy_zh = "Write YYYY-MM-DD, for example 2026-03-31.", "请按“年-月-日”写，如2026-03-31。"
    return _of(fact, "value.date", "is not a date.", remedy, "不是日期，或写法不对。", remedy_zh)


def no_day(fact: Fact, written: str) -> Unreadable:
    """It is written as a day, and there is none such."""
    message, zh = f"{written!r} is no day of the calendar.", f"日历上没有{quoted_zh(written)}这一天。"
    return _of(fact, "value.date", message, "Write YYYY-MM-DD.", zh, "请核对日期，按“年-月-日”写。")


# --- numbers --------------------------------------------------------------------------------------------------


def no_number(fact: Fact, raw: object) -> Unreadable:
    """A number is needed, and *raw* is neither a number nor a text."""
    message, zh = f"a {type(raw).__name__} is not a number.", "不是数字。"
    remedy_zh = "请写一个数字；有单位的，请写明单位。"
    return _of(fact, "value.type", message, "Write a number, with its unit.", zh, remedy_zh)


def not_one_number(fact: Fact, raw: str) -> Unreadable:
    """The text is not one number."""
    return _of(
        fact,
        "value.not_a_number",
        f"{raw!r} cannot be read as one number.",
        "Write one number, with < > ≤ ≥ if it is censored; no ranges, no text.",
        f"{quoted_zh(raw)}不是一个数字。",
        "请写一个数字，超出检测范围的前面加<、>、≤或≥；不写区间和文字。",
    )


def no_decimal(fact: Fact, raw: str) -> Unreadable:
    """What looked like a number is none."""
    message, zh = f"{raw!r} is not a number.", f"{quoted_zh(raw)}不是数字。"
    return _of(fact, "value.not_a_number", message, "Write one number.", zh, "请写一个数字。")


def words_behind(fact: Fact, raw: object) -> Unreadable:
    """A count has words after its number."""
    message, zh = f"{_shown(raw)} has words after the number.", f"{quoted_zh(raw)}的数字后面还有文字。"
    remedy = "Write the number only, or 'at least n'."
    return _of(fact, "value.not_a_number", message, remedy, zh, "请只写数字，或写“至少”加数字。")


def comma(fact: Fact, raw: str) -> Unreadable:
    """The number has a comma or a second point."""
    return _of(
        fact,
        "value.comma",
        f"{raw!r} has a comma or a second point in the number.",
        "Write it without: 1210, not 1,210.",
        f"{quoted_zh(raw)}的数字中有逗号或两个小数点。",
        "数字中不写逗号：写1210，不写1,210。",
    )


def not_whole(fact: Fact, raw: object) -> Unreadable:
    """A count is not a whole number."""
    message, zh = f"{_shown(raw)} is not a whole number.", f"{quoted_zh(raw)}不是整数。"
    return _of(fact, "value.not_whole", message, "Write a whole number.", zh, "请写整数。")


def not_finite(fact: Fact) -> Unreadable:
    """It is infinite, or no number at all."""
    remedy, remedy_zh = "Give the measured number, or leave it out.", "请写实测值；没有则不写。"
    return _of(fact, "value.not_finite", "is not a finite number.", remedy, "不是有效的数值。", remedy_zh)


def too_large(fact: Fact) -> Unreadable:
    """It has more digits than anything that is measured."""
    message, zh = "the number is too large to be measured.", "数值过大，不可能测得。"
    return _of(fact, "value.not_finite", message, "Check the number.", zh, "请核对数值。")


def not_measurable(fact: Fact) -> Unreadable:
    """Its exponent is beyond anything that is measured."""
    message, zh = "the number is not one that can be measured.", "该数值不可能测得。"
    return _of(fact, "value.not_finite", message, "Check the number.", zh, "请核对数值。")


def impossible(fact: Fact, value: Range, unit: str) -> Unreadable:
    """*value* lies outside of what the vocabulary calls possible."""
    low, high = (fact.entry.minimum, fact.entry.maximum) if fact.entry else (None, None)
    limits = f"{plain(low) if low is not None else '…'} to {plain(high) if high is not None else '…'} {unit}".strip()
    ends = [plain(end) if end is not None else "" for end in (low, high)]
    limits_zh = f"{'～'.join(ends) if all(ends) else '≥' + ends[0] if ends[0] else '≤' + ends[1]} {unit}".strip()
    written = f"{value} {unit}".strip()
    return _of(
        fact,
        "value.impossible",
        f"{written} is impossible for {fact.label.en} ({fact.label.zh}).",
        f"Possible: {limits}. Check the number and its unit.",
        f"{written}超出可能的范围。",
        f"可能的范围：{limits_zh}。请核对数值和单位。",
    )


# --- units ----------------------------------------------------------------------------------------------------


def not_a_quantity(fact: Fact) -> Unreadable:
    """An object that is no quantity."""
    return _of(
        fact,
        "value.quantity",
        "a quantity has the keys value, unit and, where censored, comparator.",
        'Write {"value": 520, "unit": "ng/mL"} or "520 ng/mL".',
        "应有value和unit两项，超出检测范围的再加comparator，不可有其他项。",
        '请写{"value": 520, "unit": "ng/mL"}或"520 ng/mL"。',
    )


def no_unit(fact: Fact, number: str, units: Sequence[str]) -> Unreadable:
    """*number* has no unit, and the field is reported in several."""
    return _of(
        fact,
        "value.unit_missing",
        f"{number} has no unit, and {fact.label.en} ({fact.label.zh}) is reported in more than one.",
        f"Write the unit: {', '.join(units)}.",
        f"{number}未写单位，而该项目有不止一种单位。",
        f"请写明单位：{'、'.join(units)}。",
    )


def unknown_unit(fact: Fact, written: str, units: Sequence[str]) -> Unreadable:
    """*written* is none of the *units* of the field; a score has none at all."""
    remedy, remedy_zh = "Write the number only.", "请只写数字。"
    if units:
        remedy = did_you_mean(written, units, f"Write one of: {', '.join(units)}.")
        remedy_zh = did_you_mean_zh(written, dict.fromkeys(units, ""), f"可写：{'、'.join(units)}。")
    message = f"{written!r} is not a unit of {fact.label.en} ({fact.label.zh})."
    return _of(fact, "value.unit_unknown", message, remedy, f"{quoted_zh(written)}不是该项目的单位。", remedy_zh)
