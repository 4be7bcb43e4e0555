"""Strict JSON: a key may stand once, numbers are exact, and nothing that is not finite gets in."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any

from engine.errors import Fault, InputRefused, quoted_zh

MAX_BYTES = 256 * 1024
MAX_DEPTH = 12
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)


class _Twice(ValueError):
    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _Twice(key[:80])
            seen.add(key)
    return result


def _not_finite(word: str) -> Any:
    raise _refused(
        "json.not_finite",
        f"{word} is not a number of JSON.",
        'Leave the field out, or write "unknown".',
        f"{word}不是JSON中的数字。",
        "请删去该字段，或写“不详”。",
    )


def _refused(code: str, message: str, remedy: str, zh: str, remedy_zh: str) -> InputRefused:
    return InputRefused([Fault(code, "", message, remedy, message_zh=zh, remedy_zh=remedy_zh)])


def _deepest(text: str) -> int:
    """How deep brackets are nested, ignoring those inside strings."""
    depth = deepest = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        match found[0]:
            case "[" | "{":
                depth += 1
                deepest = max(deepest, depth)
            case "]" | "}":
                depth -= 1
    return deepest


def read(body: bytes | str, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Any:
    """The document in *body*, of at most *max_bytes* and nested at most *max_depth* levels.

    Raises :class:`InputRefused`; no message repeats what the body holds of a patient.
    """
    if len(body) > max_bytes or (isinstance(body, str) and len(body.encode(errors="replace")) > max_bytes):
        raise _refused(
            "json.too_large",
            f"the body is larger than {max_bytes // 1024} KB.",
            "Send one patient at a time.",
            f"内容超过{max_bytes // 1024} KB。",
            "请一次只提交一位患者。",
        )
    try:
        text = body.decode("utf-8") if isinstance(body, bytes) else body
    except UnicodeDecodeError:
        raise _refused(
            "json.encoding", "the body is not valid UTF-8.", "Send UTF-8.", "内容不是UTF-8编码。", "请用UTF-8编码。"
        ) from None
    if text.count("[") + text.count("{") > max_depth and _deepest(text) > max_depth:
        raise _refused(
            "json.too_deep",
            f"nested deeper than {max_depth} levels.",
            "See the profile's schema.",
            f"嵌套超过{max_depth}层。",
            "请对照患者资料的格式说明（schema）。",
        )
    try:
        return json.loads(text, object_pairs_hook=_once, parse_float=Decimal, parse_constant=_not_finite)
    except _Twice as twice:
        raise _refused(
            "json.key_twice",
            f"the key {twice.key!r} stands twice in one object.",
            "Keep the right one of the two.",
            f"同一对象中{quoted_zh(twice.key)}出现两次。",
            "请只保留正确的一个。",
        ) from None
    except json.JSONDecodeError as error:
        raise _refused(
            "json.syntax",
            f"not JSON: line {error.lineno}, column {error.colno}.",
            "Check commas, quotes and brackets there.",
            f"不是JSON格式：第{error.lineno}行第{error.colno}列有误。",
            "请检查该处的逗号、引号和括号。",
        ) from None
    except (ValueError, ArithmeticError, RecursionError):
        raise _refused(
            "json.syntax",
            "not JSON that can be read.",
            "Check very long numbers and nesting.",
            "该JSON无法读取。",
            "请检查是否有过长的数字或过深的嵌套。",
        ) from None
