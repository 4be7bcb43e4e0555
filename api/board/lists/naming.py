"""Pseudonyms: which are accepted, when two are the same, and the file name that each gives."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from api.board.lists import wording
from api.board.lists.faults import Problem

LONGEST = 40
_INSIDE = frozenset("-_. #")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_CITIZEN = re.compile(r"(?<!\d)(\d{6}[- ]?\d{8}[- ]?\d{3})([\dXx])(?!\d)")
_MOBILE = re.compile(r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)")
_LONG_NUMBER = re.compile(r"\d{15,}")  # numbers of this length are those of cards and of the older identity cards
_DIGIT = re.compile(r"\d")

_LONGEST_STEM = 100  # bytes; what is added to it stays below the 255 that file systems allow
_KEPT = frozenset("-_.")
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)


def pseudonym_of(written: str) -> str:
    """*written* as pseudonyms are kept: without spaces around it, letters composed."""
    return unicodedata.normalize("NFC", written.strip())


def same_as(pseudonym: str) -> str:
    """What two pseudonyms have in common that name the same patient: width and case of letters do not tell them apart."""
    return unicodedata.normalize("NFKC", pseudonym).casefold()


def wrong_with(pseudonym: str) -> Problem | None:
    """Why *pseudonym* is not accepted; ``None`` where it is.

    1 to 40 letters or digits of any script, with ``- _ . #`` and spaces between them; no official number.
    """
    if _is_official(unicodedata.normalize("NFKC", pseudonym)):
        return wording.OFFICIAL_NUMBER
    if same_as(pseudonym).startswith(tuple(same_as(word) for word in wording.EXAMPLE_PSEUDONYMS)):
        return wording.EXAMPLE_LEFT_IN
    if not 1 <= len(pseudonym) <= LONGEST:
        return wording.pseudonym_form()
    fits = all(_is_letter(letter) or letter in _INSIDE for letter in pseudonym)
    return None if fits and _is_letter(pseudonym[0]) and _is_letter(pseudonym[-1]) else wording.pseudonym_form()


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"


def _is_official(text: str) -> bool:
    if _LONG_NUMBER.search(text) or _MOBILE.search(text):
        return True
    return any(_checks(_DIGIT.findall(found[1]), found[2]) for found in _CITIZEN.finditer(text))


def _checks(digits: list[str], last: str) -> bool:
    """Whether the last character is the check digit of a citizen's identity number (GB 11643)."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True))
    return _CHECK_DIGITS[total % 11] == last.upper()


def file_stem(pseudonym: str) -> str:
    """A file name without ending: safe on Linux, Windows and macOS, and another one for every other pseudonym.

    Where nothing has to change, the pseudonym itself. Else what can be kept of it, ``~`` and a short hash: in lower
    case too, because some file systems do not tell the cases apart. The result never holds more than 100 bytes.
    """
    whole = unicodedata.normalize("NFC", pseudonym)
    kept = "".join(letter if _is_letter(letter) or letter in _KEPT else "_" for letter in whole)
    kept = ("_" if _RESERVED.match(kept) else "") + kept.strip(".-_")
    if kept == pseudonym and kept.casefold().upper() == kept and 0 < len(kept.encode()) <= _LONGEST_STEM:
        return kept
    digest = hashlib.sha256(pseudonym.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    short = kept.encode("utf-8", "ignore")[: _LONGEST_STEM - 11].decode("utf-8", "ignore").rstrip(".-_")
    return f"{short or 'patient'}~{digest}"
