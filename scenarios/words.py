"""What the words of a step mean: a regimen, a field, a setting, a source; in either language.

Every resolver raises :class:`NotUnderstood`, which names the nearest known words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from typing import Literal, TypeAlias

from engine import settings
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text
from engine.wording import folded

_FARTHER = 0.15
_FEW = 8  # names of which all are told rather than one that is hardly like what was written
_ALIKE, _HARDLY = 0.6, 0.45
SlotKind: TypeAlias = Literal[
    "regimen",
    "other",
    "agent",
    "field",
    "value",
    "setting",
    "fact",
    "source",
    "study",
    "certainty",
    "directness",
    "position",
    "after",
    "high",
    "day",
    "number",
    "locator",
    "path",
    "words",
    "sentence",
    "patient",
]
CERTAINTY = {
    "high": Bilingual("high", "高"),
    "moderate": Bilingual("moderate", "中"),
    "low": Bilingual("low", "低"),
    "very_low": Bilingual("very low", "极低"),
    "not_appraised": Bilingual("not appraised", "未评价"),
}
DIRECTNESS = {
    "direct": Bilingual("direct", "直接"),
    "indirect": Bilingual("indirect", "间接"),
    "unknown": Bilingual("open", "未明"),
    "no_study": Bilingual("no study", "无研究"),
}
_ALSO = {"moderate": ("中等",), "unknown": ("unknown",), "no_study": ("none", "无")}
STANDING = {
    "candidates": Bilingual("candidate", "候选"),
    "conditional": Bilingual("conditional", "附条件"),
    "pending": Bilingual("open", "待定"),
    "against": Bilingual("against", "反对"),
    "excluded": Bilingual("excluded", "排除"),
    "absent": Bilingual("not listed", "未列出"),
}
STANCE = {
    "preferred": Bilingual("preferred", "首选"),
    "option": Bilingual("option", "可选"),
    "against": Bilingual("against", "反对"),
    "insufficient_evidence": Bilingual("insufficient", "证据不足"),
    "requirement": Bilingual("requirement", "须做"),
    "investigational": Bilingual("under study", "在研"),
}
# What may stand behind a source in a position, in this order.
MARKS = (STANCE["insufficient_evidence"], STANDING["conditional"], STANDING["pending"], STANDING["excluded"])
# Facts worked out from the history that can also be given as a plain yes or no, by their key in the profile.
TREATMENT = {
    "prior_systemic_therapy": "prior_systemic",
    "tace_failed": "tace_failed",
    **{
        name: name
        for name in (
            "prior_tace",
            "prior_haic",
            "prior_resection",
            "prior_ablation",
            "prior_radiotherapy",
            "prior_transplantation",
            "prior_conversion",
            "prior_neoadjuvant",
            "prior_adjuvant",
            "on_adjuvant",
        )
    },
}
# What "not recorded" takes away together.
HISTORY = {
    folded(word): keys
    for words, keys in (
        (("earlier treatment", "既往治疗"), ("lines", "prior_systemic")),
        (("earlier TACE", "earlier TACE sessions", "既往TACE"), ("tace", "prior_tace", "tace_failed")),
    )
    for word in words
}


class NotUnderstood(Exception):
    """A step that cannot be carried out as it is written; ``says`` what is wrong and what is known instead."""

    def __init__(self, says: Bilingual) -> None:
        self.says = says
        super().__init__(says.en)


def not_understood(en: str, zh: str) -> NotUnderstood:
    """The exception for a step that cannot be carried out."""
    return NotUnderstood(Bilingual(en, zh))


def near(written: str, known: Mapping[str, Text | Bilingual | str], most: int = 3) -> Bilingual:
    """The sentence that names the nearest of *known* (spelling to the name it stands for)."""
    few = len({_both(name) for name in known.values()}) <= _FEW
    close = get_close_matches(folded(written), list(known), n=most * 2, cutoff=_ALIKE if few else _HARDLY)
    if close:  # where one is much nearer than the rest, the rest only distracts
        best = _likeness(written, close[0])
        close = [word for word in close if _likeness(written, word) > best - _FARTHER]
    names = list(dict.fromkeys(_both(known[word]) for word in close))[:most]
    if not names:
        return Bilingual("", "")
    return Bilingual(
        f" Did you mean {' or '.join(repr(en) for en, _ in names)}?",
        f"是否指{'、'.join(f'“{zh}”' for _, zh in names)}？",
    )


def _likeness(written: str, word: str) -> float:
    return SequenceMatcher(None, folded(written), word).ratio()


def _both(name: Text | Bilingual | str) -> tuple[str, str]:
    return (name, name) if isinstance(name, str) else (name.en, name.zh)


def unknown_word(written: str, en: str, zh: str, known: Mapping[str, Text | Bilingual | str]) -> NotUnderstood:
    """*written* is no ``en``/``zh`` ("drug or regimen"); names the nearest of *known*, or all where there are few."""
    close = near(written, known)
    if not close.en:
        names = list(dict.fromkeys(_both(name) for name in known.values()))
        if len(names) <= 20:
            close = Bilingual(
                f" There are: {', '.join(n[0] for n in names)}.", f"可用的有：{'、'.join(n[1] for n in names)}。"
            )
    return not_understood(f"no {en} is called {written!r}.{close.en}", f"没有名为“{written}”的{zh}。{close.zh}")


@lru_cache(maxsize=1 << 15)  # the same texts stand in one answer after another
def plain_text(text: str) -> str:
    """*text* for comparison: compatibility form, one space between words, case folded."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def regimen(kb: KnowledgeBase, written: str) -> str:
    """The regimen that is called *written*: by id, name, synonym, or its parts joined with a plus."""
    names = _once(kb, "regimens", _regimen_names)
    found = names.get(folded(written))
    if found is not None:
        return found
    parts = [kb.agent_words.get(folded(part)) for part in re.split(r"[+＋]|联合", written) if part.strip()]
    if len(parts) > 1 and all(parts):
        same = [item.id for item in kb.regimens.values() if set(item.components) == set(parts)]
        if len(same) == 1:
            return same[0]
    raise unknown_word(
        written, "drug or regimen", "药物或方案", {word: kb.regimens[name].name for word, name in names.items()}
    )


def _regimen_names(kb: KnowledgeBase) -> dict[str, str]:
    return {
        folded(word): item.id
        for item in kb.regimens.values()
        for word in (item.id, item.name.en, item.name.zh, *item.synonyms)
    }


def regimen_or_agent(kb: KnowledgeBase, written: str) -> str:
    """The drug, procedure or regimen that was given: several joined with a plus are a combination."""
    parts = [part for part in re.split(r"[+＋]|联合", written) if part.strip()]
    if parts and all(folded(part) in kb.agent_words for part in parts):
        return "+".join(sorted(kb.agent_words[folded(part)] for part in parts))
    return regimen(kb, written)


_INDEX: dict[tuple[str, str], dict[str, str]] = {}


def _once(kb: KnowledgeBase, name: str, make: Callable[[KnowledgeBase], dict[str, str]]) -> dict[str, str]:
    """An index over the rules, made once for each set of rules."""
    key = (kb.digest, name)
    if key not in _INDEX:
        _INDEX[key] = make(kb)
    return _INDEX[key]


def field(kb: KnowledgeBase, written: str) -> tuple[str, str]:
    """Section and key of the profile's field that is called *written*."""
    found = kb.fact_words.get(folded(written))
    if found is not None:
        section, key = kb.facts[found].path.split(".", 1)
        return section, key
    key = _treatment_words(kb).get(folded(written), "")
    if key:
        return "treatment", key
    known: dict[str, Text | Bilingual | str] = {word: kb.facts[name].label for word, name in kb.fact_words.items()}
    known |= {word: kb.facts[_fact_of(key)].label for word, key in _treatment_words(kb).items()}
    raise unknown_word(written, "field", "字段", known)


def _treatment_words(kb: KnowledgeBase) -> dict[str, str]:
    return _once(kb, "treatment", _treatment_index)


def _treatment_index(kb: KnowledgeBase) -> dict[str, str]:
    return {
        folded(word): key
        for name, key in TREATMENT.items()
        for word in (name, key, f"treatment.{key}", kb.facts[name].label.en, kb.facts[name].label.zh)
    }


def _fact_of(key: str) -> str:
    return next(name for name, other in TREATMENT.items() if other == key)


def recorded(kb: KnowledgeBase, written: str) -> tuple[tuple[str, str], ...]:
    """The fields that "not recorded" takes away: one, or a part of the history."""
    if folded(written) in HISTORY:
        return tuple(("treatment", key) for key in HISTORY[folded(written)])
    return (field(kb, written),)


def fact(kb: KnowledgeBase, written: str) -> str:
    """The fact, given or worked out, that is called *written*."""
    index = _once(kb, "facts", _fact_names)
    found = index.get(folded(written))
    if found is not None:
        return found
    if folded(written) in _treatment_words(kb):
        return _fact_of(_treatment_words(kb)[folded(written)])
    raise unknown_word(
        written,
        "field, score or stage",
        "字段、评分或分期",
        {word: kb.facts[name].label for word, name in index.items()},
    )


def _fact_names(kb: KnowledgeBase) -> dict[str, str]:
    labels = {folded(word): item.id for item in kb.facts.values() for word in (item.id, item.label.en, item.label.zh)}
    return dict(kb.fact_words) | labels


def setting(_: KnowledgeBase, written: str) -> str:
    """The setting that is called *written*."""
    names = {
        folded(word): name
        for table in (settings.NAMES, settings.SHORT)
        for name, label in table.items()
        for word in (name, label.en, label.zh)
    }
    if folded(written) in names:
        return names[folded(written)]
    raise unknown_word(written, "setting", "场景", {word: settings.NAMES[name] for word, name in names.items()})


def source(kb: KnowledgeBase, written: str) -> str:
    """The source that is called *written*, by id or title."""
    names = {folded(word): item.id for item in kb.sources.values() for word in (item.id, item.title.en, item.title.zh)}
    if folded(written) in names:
        return names[folded(written)]
    raise unknown_word(written, "source", "来源", {folded(name): name for name in kb.sources})


def study(kb: KnowledgeBase, written: str) -> str:
    """The study that is called *written*, by id or name."""
    names = {folded(word): item.entry.id for item in kb.studies.values() for word in (item.entry.id, item.entry.name)}
    if folded(written) in names:
        return names[folded(written)]
    raise unknown_word(written, "study", "研究", {word: kb.studies[name].entry.name for word, name in names.items()})


def _one_of(words: Mapping[str, Bilingual], en: str, zh: str) -> Callable[[KnowledgeBase, str], str]:
    index = {
        folded(word): key for key, label in words.items() for word in (key, label.en, label.zh, *_ALSO.get(key, ()))
    }

    def resolve(_: KnowledgeBase, written: str) -> str:
        if folded(written) in index:
            return index[folded(written)]
        raise unknown_word(written, en, zh, {folded(label.en): label for label in words.values()})

    return resolve


certainty = _one_of(CERTAINTY, "certainty", "证据确定性")
directness = _one_of(DIRECTNESS, "directness", "证据直接性")
standing = _one_of(STANDING, "standing", "立场")
Position: TypeAlias = tuple[tuple[str, tuple[str, ...] | None], ...]


def position(kb: KnowledgeBase, written: str) -> Position:
    """Where a regimen stands and on whose word: ``candidate: cnlc-2026, against review-003; against``.

    Several standings are parted by a semicolon. Without a colon nothing is said of the sources. Before a source may
    stand ``against`` (反对), after it ``insufficient`` (证据不足), ``conditional`` (附条件), ``open`` (待定) or ``excluded`` (排除).
    """
    parts = []
    for part in re.split(r"[;；]", written):
        where, colon, words = part.replace("：", ":").partition(":")
        said = tuple(sorted(_said(kb, word) for word in re.split(r"[,，、]", words) if word.strip())) if colon else None
        parts.append((standing(kb, where.strip()), said))
    return tuple(sorted(parts, key=lambda item: (item[0], item[1] or ())))


def _said(kb: KnowledgeBase, written: str) -> str:
    """A source with what may stand around it, in one form: ``against review-003``, ``review-003 open``."""
    word, before, after = written.strip(), "", ""
    for start in (STANCE["against"].en, STANCE["against"].zh):
        if word.casefold().startswith(start):
            before, word = f"{STANCE['against'].en} ", word[len(start) :].strip()
    for mark in reversed(MARKS):
        for end in (mark.en, mark.zh):
            if word.casefold().endswith(end):
                after, word = f" {mark.en}{after}", word[: -len(end)].strip()
    return f"{before}{source(kb, word)}{after}"


def day(_: KnowledgeBase, written: str) -> date:
    """A day, written YYYY-MM-DD."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise not_understood(
            f"{written!r} is no day; write YYYY-MM-DD.", f"“{written}”不是日期，请写作YYYY-MM-DD。"
        ) from None


def number(_: KnowledgeBase, written: str) -> int:
    """A whole number."""
    if written.isdecimal():
        return int(written)
    raise not_understood(f"{written!r} is no whole number.", f"“{written}”不是整数。")


def words(_: KnowledgeBase, written: str) -> str:
    """Words to look for; there must be some."""
    if plain_text(written):
        return written
    raise not_understood("the step names no words to look for.", "该步骤没有写出要查找的文字。")


def _as_written(_: KnowledgeBase, written: str) -> str:
    return written


def _sentence(kb: KnowledgeBase, written: str) -> object:
    from scenarios.sentences import read_sentence

    return read_sentence(kb, written)


RESOLVERS: Mapping[SlotKind, Callable[[KnowledgeBase, str], object]] = {
    "regimen": regimen,
    "other": regimen,
    "agent": regimen_or_agent,
    "field": recorded,
    "value": _as_written,
    "setting": setting,
    "fact": fact,
    "source": source,
    "study": study,
    "certainty": certainty,
    "directness": directness,
    "position": position,
    "after": position,
    "high": _as_written,
    "day": day,
    "number": number,
    "locator": words,
    "path": words,
    "words": words,
    "sentence": _sentence,
    "patient": _as_written,
}


def figures(references: Iterable[int]) -> str:
    """The reference numbers of a source as a table holds them."""
    return ",".join(str(number) for number in references)


def labelled(names: Iterable[Text | Bilingual]) -> Bilingual:
    """Names in a row, in both languages."""
    items = list(names)
    return Bilingual(", ".join(item.en for item in items), "、".join(item.zh for item in items))
