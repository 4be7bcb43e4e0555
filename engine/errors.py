"""What can go wrong, said so that the reader can mend it.

Three kinds of failure leave the engine, and no other: the patient's data cannot be
read (:class:`InputRefused`), the rule files cannot be trusted
(:class:`KnowledgeBaseBroken`), or the engine caught itself in a contradiction
(:class:`EvaluatorsDisagree`, :class:`InferenceFailed`). The last two never carry anything of the patient.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, TypeAlias

Lang: TypeAlias = Literal["zh", "en"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with the input or with a rule file.

    ``code``: stable, dotted, for machines. ``path``: where inside the document
    (``tumour.number``). ``message``: what is wrong. ``remedy``: what to write instead.
    ``file`` and ``line`` are set for rule files only. ``message_zh`` and ``remedy_zh``: the same in Chinese, for whatever
    someone may have written who reads no English; the path stays the machine's in both languages.
    """

    code: str
    path: str
    message: str
    remedy: str
    file: str | None = None
    line: int | None = None
    message_zh: str | None = None
    remedy_zh: str | None = None

    def says(self, lang: Lang) -> str:
        """What is wrong and what to write instead, in *lang*; in English where there is no Chinese."""
        if lang == "en" or not (self.message_zh and self.remedy_zh):
            return f"{self.message} {self.remedy}"
        return f"{self.message_zh}{self.remedy_zh}"

    def told(self, lang: Lang) -> str:
        """The fault as one line: where, what :meth:`says`, and its code."""
        place = f"{self.file}:{self.line}: " if self.file and self.line else f"{self.file}: " if self.file else ""
        path = self.path if self.path.isprintable() else repr(self.path)[1:-1]  # a terminal obeys what is not
        where = f"{path}: " if path else ""
        return f"{place}{where}{self.says(lang)} [{self.code}]"

    def __str__(self) -> str:
        return self.told("en")


class Refused(Exception):
    """Base of the errors that list every fault at once."""

    heading = "refused"
    heading_zh = "未被接受"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__(self.told("en"))

    def told(self, lang: Lang) -> str:
        """The heading and every fault on a line of its own, in *lang*."""
        count = len(self.faults)
        heading = f"{self.heading} ({count} fault{'s' if count != 1 else ''}):"
        if lang == "zh":
            heading = f"{self.heading_zh}（{count}处）："
        return "\n".join([heading, *(f"  {fault.told(lang)}" for fault in self.faults)])


class InputRefused(Refused):
    """The patient profile cannot be read as it stands; nothing was assessed."""

    heading = "patient profile refused"
    heading_zh = "患者资料未被接受"


class KnowledgeBaseBroken(Refused):
    """The rule files contradict themselves, the schema or each other; nothing was loaded."""

    heading = "knowledge base refused"
    heading_zh = "知识库未被接受"


class EvaluatorsDisagree(Exception):
    """The two evaluators gave different answers for one patient: no answer is shown.

    Carries the identifiers of the rules, never a value of the patient.
    """

    def __init__(self, rule_ids: Sequence[str]) -> None:
        self.rule_ids = tuple(rule_ids)
        super().__init__(f"the two evaluators disagree on: {', '.join(self.rule_ids)}; the answer was withheld")


class InferenceFailed(Exception):
    """The inference engine failed or did not finish; no answer is shown."""


def did_you_mean(wrong: str, known: Iterable[str], fallback: str = "") -> str:
    """A remedy that names the nearest known words, or *fallback* where none is near."""
    pool = list(known)
    near = _nearest(wrong, {word.casefold(): word for word in pool})
    if near:
        return f"Did you mean {' or '.join(repr(word) for word in near)}?"
    if fallback:
        return fallback
    return f"Known: {', '.join(sorted(pool)[:12])}{', …' if len(pool) > 12 else ''}."


def did_you_mean_zh(wrong: str, known: Mapping[str, str], fallback: str = "") -> str:
    """As :func:`did_you_mean`, in Chinese. *known*: each word and its Chinese name; what is near to either is named."""
    shown = {word: word if name in ("", word) else f"{name}（{word}）" for word, name in known.items()}
    pool = {name.casefold(): shown[word] for word, name in known.items() if name}
    near = _nearest(wrong, {**pool, **{word.casefold(): text for word, text in shown.items()}})
    if near:
        return f"是否想写：{'、'.join(near)}？"
    if fallback:
        return fallback
    return f"可用：{'、'.join(shown[word] for word in sorted(known)[:12])}{'……' if len(known) > 12 else '。'}"


def quoted_zh(written: object) -> str:
    """What was written, in Chinese quotation marks; characters that cannot be printed are written out."""
    return f"“{repr(written)[1:-1] if isinstance(written, str) else written}”"


def _nearest(wrong: str, words: Mapping[str, str]) -> list[str]:
    """What the words nearest to *wrong* stand for, nearest first, each once."""
    return list(dict.fromkeys(words[word] for word in get_close_matches(wrong.casefold(), words, n=3, cutoff=0.6)))
