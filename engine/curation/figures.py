"""Figures in a string: which numbers a text prints, and which numbers our own sentences claim.

The two sides are read differently. A printed text is read generously (full-width digits, LaTeX left over from
extraction, spaces inside numbers, units glued to numbers, ranges). A sentence of ours is read strictly: every digit in
it is a figure unless it is part of a name (``IMbrave150``, ``PD-1``, ``FOLFOX4``), an edition, or the place of a passage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from engine.wording import normal

# --- a printed text as a reader sees it ------------------------------------------------------------

_MATHS = re.compile(r"\$([^$\n]{1,400})\$")
_LATEX = (
    (re.compile(r"\\(?:geqslant|geq|ge)(?![a-z])"), "≥"),
    (re.compile(r"\\(?:leqslant|leq|le)(?![a-z])"), "≤"),
    (re.compile(r"\\(?:sim|textasciitilde)(?![a-z])"), "~"),
    (re.compile(r"\\times(?![a-z])"), "×"),
    (re.compile(r"\\pm(?![a-z])"), "±"),
    (re.compile(r"\\mu(?![a-z])"), "µ"),
    (re.compile(r"\\([%~*_#&$])"), r"\1"),
)
_COMMAND = re.compile(r"\\[A-Za-z]+|\\.")
_POWER_TAG = re.compile(r"<sup>\s*(-?\d{1,2})\s*</sup>", re.IGNORECASE)
_CELL_TAG = re.compile(r"</?t[dh]\b[^>]*>", re.IGNORECASE)
_ROW_TAG = re.compile(r"</?(?:tr|table|tbody|thead|br|p)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:sup|sub|b|i|em|strong|img|span|a)\b[^>]*>", re.IGNORECASE)
_CIRCLED = re.compile(r"[\u2460-\u2473]")
_CARET_BEFORE_CITATION = re.compile(r"\^\s*\{?\s*(?=\[)")
_SUPERSCRIPT_LIST = re.compile(r"\^\{[^}]{0,40}\}")


def _maths(match: re.Match[str]) -> str:
    inside = match[1]
    for pattern, plain in _LATEX:
        inside = pattern.sub(plain, inside)
    inside = _COMMAND.sub("", inside)
    if "[" not in inside:
        inside = inside.replace("^", "")
    return " " + re.sub(r"[\s{}]", "", inside).replace("~", "") + " "


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """*text* without markup, in compatibility form. Circled item numbers are no figures and become ``;``."""
    text = _MATHS.sub(_maths, text)
    for pattern, replacement in _LATEX:
        text = pattern.sub(replacement, text)
    text = _POWER_TAG.sub(r"^\1", text)
    text = _ROW_TAG.sub("\n", _CELL_TAG.sub("\t", text))
    text = _TAG.sub("", text)
    text = _CIRCLED.sub(";", text)
    text = _SUPERSCRIPT_LIST.sub(lambda m: m[0].replace("^", " ") if "[" in m[0] else " ", text)
    text = _CARET_BEFORE_CITATION.sub("", text)
    return normal(text)


# --- citations -------------------------------------------------------------------------------------

_CITATION = re.compile(r"\{?\[\s*(\d{1,4}(?:\s*[,，、\-~]\s*\d{1,4})*)\s*([（(]?)\s*\]\}?")
_RANGE = re.compile(r"(\d{1,4})\s*[-~]\s*(\d{1,4})")


def _numbers_of(listed: str) -> set[int]:
    numbers: set[int] = set()
    for part in re.split(r"[,，、]", listed):
        spread = _RANGE.fullmatch(part.strip())
        if spread:
            low, high = int(spread[1]), int(spread[2])
            numbers |= set(range(low, high + 1)) if low <= high <= low + 200 else {low, high}
        elif part.strip().isdigit():
            numbers.add(int(part))
    return numbers


def citations(text: str) -> frozenset[int]:
    """The reference numbers printed in *text*; ``[225-227]`` holds 226."""
    return frozenset(number for match in _CITATION.finditer(plain(text)) for number in _numbers_of(match[1]))


# --- names -----------------------------------------------------------------------------------------

# After these a number is a value although no space stands between ("n58", "HR0.64", "PS0").
_VALUE_WORDS = """
    n N P p HR OR RR PS ECOG CI ORR DCR OS PFS RFS EFS DFS TTP TTF DOR CR PR SD mOS mPFS mRFS mEFS mDFS mTTP
    AFP ALT AST DCP Pugh score vs to and or of
"""
_VALUE_AFTER = frozenset(_VALUE_WORDS.split())
_UNIT_WORDS = """
    mm cm m nm um µm μm mg g kg ng pg ug µg μg mL ml L l dL dl U u IU mAU kU h hr hrs min s d w wk mo y yr yrs
    Gy cGy mCi MBq GBq Bq mmol umol µmol μmol nmol mmHg kPa Fx fx x times year years month months week weeks day days
    hour hours minute minutes cycle cycles patient patients case cases point points line lines fold percent
    arm arms vs to and or of
"""
_UNITS = frozenset(_UNIT_WORDS.split())
_LETTERS = "A-Za-zα-ωΑ-Ωµμ"
_WORD_BEFORE = re.compile(rf"[{_LETTERS}]+$")
_HYPHENATED = re.compile(rf"[{_LETTERS}][{_LETTERS}/]*-$")
_SECOND_NUMBER = re.compile(rf"(?<![{_LETTERS}])([{_LETTERS}]+)\d+-$")
_WORD_AFTER = re.compile(rf"[{_LETTERS}]+")
_COMPOUND_AFTER = re.compile(rf"-\s?(\d+-)*([{_LETTERS}]+)")
_CJK_ISOTOPE = re.compile(r"[碘钇锶氟碳镓锝]-?$")
_POWER_OF_TEN = re.compile(r"(?:[×x*]\s*)10\s*\^?\s*\d{1,2}(?=\s*/|\s|$)|10\^\d{1,2}|\^-?\d{1,2}")
_SPOKEN_NAMES = re.compile(
    r"i?m?RECIST\s*v?\s*1\.1|RECIST\s*v?\s*1\.0|up-to-7|CTCAE\s*v?\s*\d(?:\.\d)?|TNM\s*v?\s*\d(?![\d.])|LI-RADS\s*(?:TRA)?\s*v?20\d\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Names:
    """Names with numbers in them (``CheckMate 040``), and the families of names they show (``CheckMate``)."""

    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, words: Iterable[str]) -> Names:
        """From everything that has a name: studies, drugs, regimens."""
        whole: set[str] = set()
        families: set[str] = set()
        for word in words:
            name = re.sub(r"\s*[(（].*$", "", normal(word))
            if not re.search(r"\d", name):
                continue
            whole.add(name)
            family = re.match(r"([A-Za-z]{4,})[ -]?\d", name)
            if family:
                families.add(family[1])
        parts = [rf"{re.escape(word)}\s?[ -]?\d+[A-Z]{{0,3}}(?!\.\d)" for word in sorted(families)]
        parts += [re.escape(word) for word in sorted(whole, key=len, reverse=True)]
        return cls(re.compile(rf"(?<![A-Za-z])(?:{'|'.join(parts)})(?!\d)", re.IGNORECASE) if parts else None)

    def without(self, text: str) -> str:
        """*text* with the names blanked out."""
        return self.pattern.sub(_blank, text) if self.pattern else text


NO_NAMES = Names(None)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


_NUMBER = re.compile(r"\d+(?:\.\d+)*")


def _in_a_name(text: str, start: int, end: int, *, strict: bool) -> bool:
    """Whether the number at *start*:*end* is part of a word and not a value."""
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    number = text[start:end]
    if _CJK_ISOTOPE.search(before):
        return True
    word = _WORD_BEFORE.search(before)
    if word and word[0] not in _VALUE_AFTER:
        value = "." in number or after.lstrip().startswith("%")
        if strict or not value or word[0].casefold() in ("recist", "v"):
            return True
    if _HYPHENATED.search(before) and (strict or "." not in number):
        return True
    second = _SECOND_NUMBER.search(before)
    if second and second[1] not in _VALUE_AFTER:
        return True
    letters = _WORD_AFTER.match(after)
    if letters and not _is_unit(letters[0]):
        if strict:
            return True
        return "." not in number and letters[0][0].isupper()
    compound = _COMPOUND_AFTER.match(after)
    return bool(compound and not _is_unit(compound[2]))


def _is_unit(word: str) -> bool:
    return word in _UNITS or (len(word) > 2 and word.casefold() in _UNITS)


def _tokens(text: str, *, strict: bool) -> list[tuple[str, int, int]]:
    return [
        (match[0], match.start(), match.end())
        for match in _NUMBER.finditer(text)
        if not _in_a_name(text, match.start(), match.end(), strict=strict)
    ]


def value(number: str) -> Decimal | None:
    """*number* as a value; ``None`` for what is none (``53.7.0``, ``059``)."""
    if number.count(".") > 1 or re.match(r"0\d", number):
        return None
    try:
        return Decimal(number)
    except InvalidOperation:
        return None


# --- what a text prints ----------------------------------------------------------------------------

_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_SPACED_THOUSANDS = re.compile(r"(?<![\d.])[1-9]\d{0,2}(?: \d{3})+(?![\d.])")
_SPACED_POINT = re.compile(r"(?<=\d)\s*\.\s+(?=\d)|(?<=\d)\s+\.\s*(?=\d)")
_DECIMAL_COMMA = re.compile(r"(?<![\d.,])(\d{1,3}),(\d{1,3})(?![\d,])")
_P_VALUE = re.compile(r"(?<![A-Za-z])[Pp]\s*(?:value|值)?\s*([<>=≤≥])\s*(\d?\.\d+)")
_CHINESE = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_CLASSIFIERS = "个项组例种次级期年月周天日类线条枚叶者篇支步处名位轮倍度分段肝"
_CHINESE_COUNT = re.compile(rf"([一二两三四五六七八九十])(?=[{_CLASSIFIERS}]|[、~至到](?:[一二两三四五六七八九十]))")
_CHINESE_AFTER_RANGE = re.compile(rf"(?<=[、~至到])([一二两三四五六七八九十])(?=[{_CLASSIFIERS}])")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_ROMAN_NUMBER = re.compile(r"(?<![A-Za-z])(IV|VI|V|I{1,3})(?=\s*(?:期|级|度|型|类|[-~/、]\s*(?:IV|VI|V|I{1,3})))")
_ROMAN_AFTER = re.compile(
    r"(?:(?<=phase )|(?<=grade )|(?<=[-~/、])|(?<=stage ))(IV|VI|V|I{1,3})(?![A-Za-z])", re.IGNORECASE
)
_YEARS = re.compile(r"(\d{1,2}|[一二两三四五六七八九十])\s*(?:年|[- ]?years?)(?!月|\s*版)")
_CHINESE_YEARS = {word: str(number) for word, number in _CHINESE.items()}
_ONE = re.compile(r"单个|单发|单枚|单一|孤立|唯一|\bsolitary\b|\bsingle\b", re.IGNORECASE)
_SEVERAL = re.compile(r"多发|多个|多枚|多结节|多病灶|\bmultiple\b|\bmultifocal\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Printed:
    """The figures of one passage of a text."""

    tokens: frozenset[str]
    percents: frozenset[str]
    values: frozenset[Decimal]
    counted: frozenset[int]
    p_values: frozenset[tuple[str, str]]
    references: frozenset[int]
    years: frozenset[str]
    one: bool
    several: bool

    def prints(self, number: str, *, percent: bool = False) -> bool:
        """Whether *number* stands there, at this precision; small whole numbers also as 三 or Ⅲ.

        A *percent* is one there, too: with its sign, or in a range that ends with the sign, or in a cell of a table.
        """
        if percent:
            return number in self.percents
        return number in self.tokens or (number.isdigit() and len(number) < 3 and int(number) in self.counted)

    def prints_value(self, number: str) -> str | None:
        """How a number of the same value is printed there, if one is."""
        wanted = value(number)
        if wanted is None or wanted not in self.values:
            return None
        return min((token for token in self.tokens if value(token) == wanted), default=None)


_PERCENT = re.compile(
    r"(\d+(?:\.\d+)*)\s*(?:%\s*)?(?:(?:[-~至到、/]|and|to|和|或|与)\s*(\d+(?:\.\d+)*)\s*)?(?:%|percent|per cent)"
)


_OWN_PERCENT = re.compile(r"(\d+(?:\.\d+)*)\s*(?:%\s*)?(?:[-~至到]\s*(\d+(?:\.\d+)*)\s*)?%")


def _percents(variants: Iterable[str], pattern: re.Pattern[str] = _PERCENT) -> set[str]:
    """The numbers that carry a percent sign, or share that of the end of their range."""
    return {number for text in variants for match in pattern.finditer(text) for number in match.groups() if number}


_SCALED = re.compile(r"(\d+(?:\.\d+)?)(?:\s*[-~]\s*(\d+(?:\.\d+)?))?\s*(万|亿|million\b)", re.IGNORECASE)
_SCALES = {"万": 10_000, "亿": 100_000_000, "million": 1_000_000}


def _in_full(text: str) -> str:
    """*text* with ``90 万`` and ``0.9 million`` written out, so that the two can be compared."""

    def full(match: re.Match[str]) -> str:
        scale = _SCALES[match[3].casefold()]
        return " ".join(format((Decimal(n) * scale).normalize(), "f") for n in (match[1], match[2]) if n) + " "

    return _SCALED.sub(full, text)


def printed(text: str, names: Names = NO_NAMES) -> Printed:
    """The figures that *text* prints."""
    seen = plain(text)
    references = frozenset(number for match in _CITATION.finditer(seen) for number in _numbers_of(match[1]))
    seen = _CITATION.sub(r" \2", seen)
    seen = _SPOKEN_NAMES.sub(_blank, names.without(seen))
    seen = _POWER_OF_TEN.sub(_blank, seen)
    variants = {
        seen,
        _SPACED_POINT.sub(".", seen),
        _THOUSANDS.sub(lambda m: m[0].replace(",", ""), seen),
        _SPACED_THOUSANDS.sub(lambda m: m[0].replace(" ", ""), seen),
        _DECIMAL_COMMA.sub(r"\1.\2", seen),
        _in_full(seen),
    }
    tokens = {token for variant in variants for token, _, _ in _tokens(variant, strict=False)}
    tokens |= {"0" + match[2] if match[2].startswith(".") else match[2] for match in _P_VALUE.finditer(seen)}
    counted = {_CHINESE[m[1]] for pattern in (_CHINESE_COUNT, _CHINESE_AFTER_RANGE) for m in pattern.finditer(seen)}
    counted |= {_ROMAN[m[1].upper()] for pattern in (_ROMAN_NUMBER, _ROMAN_AFTER) for m in pattern.finditer(seen)}
    return Printed(
        tokens=frozenset(tokens),
        percents=frozenset(tokens) if "\t" in seen else frozenset(_percents(variants) & tokens),
        values=frozenset(number for token in tokens if (number := value(token)) is not None),
        counted=frozenset(counted),
        p_values=frozenset(
            (match[1], "0" + match[2] if match[2].startswith(".") else match[2]) for match in _P_VALUE.finditer(seen)
        ),
        references=references,
        years=frozenset(_CHINESE_YEARS.get(m[1], m[1]) for m in _YEARS.finditer(seen)),
        one=bool(_ONE.search(seen)),
        several=bool(_SEVERAL.search(seen)),
    )


# --- what our own sentences claim ------------------------------------------------------------------

_OWN_PLACES = re.compile(
    r"(?:cnlc|review)-\d+|(?:reviews?|综述)\s*\d{3}(?:\s*(?:,|、|和|及|与|and)\s*\d{3})*"
    r"|§\s*\d+(?:\.\d+)*(?:\s*[,、和]\s*\d+\.\d+)*"
    r"|[一二三四五六七八九](?:\([一二三四五六七八九十]\))?\d*(?:\(\d+\))?[\u2460-\u2473]*(?=\W|$)"
    r"|[一二三四五六七八九]\([一二三四五六七八九十]\)\d*(?:\(\d+\))?(?:[~-]\(\d+\))?"
    r"|(?:tables?|figures?|figs?\.?|appendix|appendices|sections?|chapters?|表|图|附录)\s*\d+(?:\.\d+)*(?:\s*(?:,|、|and|和)\s*\d+(?:\.\d+)+)*",
    re.IGNORECASE,
)
_LISTED = r"\d{1,3}(?:\s*(?:,|、|-|~|and|to|和|与|及|至)\s*(?:references?|文献)?\s*\d{1,3})*"
_OWN_REFERENCES = re.compile(
    rf"(?:references?|refs?\.?|参考文献|文献|引用)\s*(?:为|号|即)?\s*[\[(]?({_LISTED})[\])]?"
    r"(?<![^\d\])])(?!\d|\.\d|\s*(?:%|篇|项|个|例|年|条|处))",
    re.IGNORECASE,
)
_BRACKETED = re.compile(rf"\[({_LISTED})\]")
_IN_PARENTHESES = re.compile(r"\((\d{1,3})\)")
_EDITION = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?=\s*年?\s*版|\s+(?:[A-Za-z]+\s+){0,2}(?:edition|guidelines?|version|update|consensus)|年(?:更新|指南|共识))"
    r"|(?:(?:CNLC|BCLC|guidelines?|edition|version|AASLD|EASL|ESMO|OCEBM|ASCO|NCCN|CSCO|指南|共识|et al\.?,?|等)\s*(?:of\s+)?\(?)(?:19|20)\d\d(?!\d)"
    r"|(?<!\w)(?!(?:The|In|Of|By|Since|From|Until|This|These|Its|And|To)\s)[A-Z][\w-]*[A-Za-z]\s+(?:[A-Z]{1,2}\s+)?\(?(?:19|20)\d\d(?!\d)(?=\)|,|:|;|\.|\s|$)",
)
_ISO_DAY = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")
_CONFIDENCE = re.compile(r"95\s*%\s*(?:CI|confidence|置信|可信)", re.IGNORECASE)
_STAGE_NAMES = re.compile(
    r"BCLC\s*(?:stage\s*|分期\s*|期\s*)?0(?![\d.])|\bI-125\b|\bY-90\b|\bICG-?R15\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Claims:
    """The figures and reference numbers that a sentence of ours claims, in order of appearance.

    ``either``: whole numbers alone in parentheses, which may be a reference number or a count.
    """

    figures: tuple[str, ...]
    references: tuple[int, ...]
    either: tuple[str, ...] = ()
    percents: frozenset[str] = frozenset()


def claimed(sentence: str, names: Names = NO_NAMES) -> Claims:
    """The figures in *sentence*, as written, without those in names, editions and places."""
    circled = re.sub(r"(?<=[\w)）])[\u2460-\u2473]+", " ", sentence)
    text = normal(_CIRCLED.sub(" ", circled))
    references: list[int] = []
    for pattern in (_OWN_REFERENCES, _BRACKETED):
        for match in pattern.finditer(text):
            listed = re.sub(r"references?|文献", "", match[1], flags=re.IGNORECASE)
            listed = re.sub(r"and|和|与|及", ",", re.sub(r"to|至", "-", listed))
            references += sorted(_numbers_of(listed))
        text = pattern.sub(_blank, text)
    for pattern in (_ISO_DAY, _CONFIDENCE, _SPOKEN_NAMES, _STAGE_NAMES):
        text = pattern.sub(_blank, text)
    text = names.without(text)
    for pattern in (_OWN_PLACES, _EDITION, _POWER_OF_TEN):
        text = pattern.sub(_blank, text)
    either = dict.fromkeys(match[1] for match in _IN_PARENTHESES.finditer(text))
    text = _IN_PARENTHESES.sub(_blank, text)
    text = _THOUSANDS.sub(lambda m: m[0].replace(",", ""), text)
    text = _SPACED_THOUSANDS.sub(lambda m: m[0].replace(" ", ""), text)
    text = _in_full(text)
    figures = dict.fromkeys(token for token, _, _ in _tokens(text, strict=True))
    return Claims(tuple(figures), tuple(dict.fromkeys(references)), tuple(either), _only_percents(text, figures))


def _only_percents(text: str, figures: Iterable[str]) -> frozenset[str]:
    """Those of *figures* that stand in *text* as a percentage and in no other way."""
    signed = _percents([text], _OWN_PERCENT)
    without = _OWN_PERCENT.sub(_blank, text)
    return frozenset(
        f for f in figures if f in signed and not re.search(rf"(?<![\d.]){re.escape(f)}(?![\d.])", without)
    )


# --- grades ----------------------------------------------------------------------------------------

_CHINESE_GRADE = re.compile(
    r"证\s*据\s*等\s*级\s*([0-9A-Za-z]+)\s*[,，;；、]?\s*推\s*荐\s*(?:等级|强度|级别)?\s*([A-Z0-9]+)"
)
_CHINESE_RECOMMENDATION = re.compile(r"(?<![A-Za-z0-9])([A-Z])\s*级推荐")
_ENGLISH_GRADE = re.compile(
    r"(?:level of evidence|evidence(?: level| grade)?|LOE)\s*[:=]?\s*([0-9A-Za-z]+)\s*[,;/)]?\s*\(?"
    r"(?:(?:strength|grade|class) of )?recommendation(?: grade| class| strength)?\s*[:=]?\s*([A-Z0-9]+)",
    re.IGNORECASE,
)


def grades(text: str) -> frozenset[tuple[str | None, str]]:
    """The pairs of evidence level and recommendation that *text* prints; ``None`` where no level stands with it."""
    seen = _CITATION.sub(r" \2", plain(text))
    pairs: set[tuple[str | None, str]] = {(m[1], m[2]) for m in _CHINESE_GRADE.finditer(seen)}
    pairs |= {(m[1], m[2].upper()) for m in _ENGLISH_GRADE.finditer(seen)}
    pairs |= {(None, m[1]) for m in _CHINESE_RECOMMENDATION.finditer(seen)}
    return frozenset(pairs)
