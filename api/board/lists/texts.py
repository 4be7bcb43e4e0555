"""What no text of a list may hold, whatever file it comes from."""

from __future__ import annotations

import unicodedata

from api.board.lists import limits, wording
from api.board.lists.faults import Problem

_LINES = frozenset("\n\r\t")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def wrong_with_text(text: str) -> Problem | None:
    """Why *text* cannot be the content of a cell; ``None`` where it can."""
    if len(text) > limits.MAX_TEXT:
        return wording.TOO_LONG
    if text.lstrip().startswith("="):
        return wording.FORMULA
    if any(unhandy(letter) for letter in text):
        return wording.CONTROL
    return None


def unhandy(letter: str) -> bool:
    """Whether *letter* is a control character, one that turns the direction of reading, or half of a character."""
    return letter in _TURNING or (unicodedata.category(letter) in ("Cc", "Cs") and letter not in _LINES)
