"""What a template is given: plain values in one language, in which nothing a person wrote can do more than be read."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from engine.assessment import Bilingual
from engine.errors import Lang

# Controls, marks that turn the direction of writing, surrogates, private use, unassigned, separators of lines.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\n\u00ad\u200b\u200c\u200d\u2060\ufe0f")


def in_one_language(value: Any, lang: Lang) -> Any:
    """*value* as JSON has it: dataclasses by the names of their fields, texts in *lang* and as :func:`legible`."""
    if isinstance(value, Bilingual):
        return legible(value.zh if lang == "zh" else value.en)
    if isinstance(value, str):
        return legible(value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M %Z").strip()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list):
        return [in_one_language(item, lang) for item in value]
    if isinstance(value, Mapping):
        return {str(name): in_one_language(item, lang) for name, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: in_one_language(getattr(value, item.name), lang) for item in fields(value)}
    raise TypeError(f"no way to print a {type(value).__name__}")


def legible(text: str) -> str:
    """*text* with every character that would be invisible, turn the line or mean nothing written out as its number."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(numbered(letter) if _is_hidden(letter) else letter for letter in lines)


def numbered(letter: str) -> str:
    """A character as its number: ``‹U+202E›``."""
    return f"‹U+{ord(letter):04X}›"


def _is_hidden(letter: str) -> bool:
    return letter not in _JOINERS and unicodedata.category(letter) in _HIDDEN
