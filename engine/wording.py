"""Words as people write them, made comparable: full-width forms, roman numerals, case and spacing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SUPERSCRIPTS = str.maketrans({"⁰": "^0", "¹": "^1", "²": "^2", "³": "^3", "⁴": "^4", "⁶": "^6", "⁹": "^9", "⁻": "^-"})
_SAME = str.maketrans(
    {"≧": "≥", "≦": "≤", "⩾": "≥", "⩽": "≤", "−": "-", "–": "-", "—": "-", "～": "~", "×": "x", "∕": "/"}
)
_LONGEST_KEPT = 200
_SPACING = re.compile(r"[\s\-_·]+")


def normal(text: str) -> str:
    """*text* in compatibility form: full-width and roman-numeral characters become plain ones, superscripts ``^n``."""
    return unicodedata.normalize("NFKC", text.translate(_SUPERSCRIPTS)).translate(_SAME).strip()


def folded(text: str) -> str:
    """*text* for comparison: normal form, case folded, without spaces, hyphens and underscores."""
    return _kept(text) if len(text) <= _LONGEST_KEPT else _folded(text)


def _folded(text: str) -> str:
    return _SPACING.sub("", normal(text).casefold())


_kept = lru_cache(maxsize=4096)(_folded)
