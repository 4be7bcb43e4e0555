"""What can go wrong, said so that the reader can mend it.

Three kinds of failure leave the engine, and no other: the patient's data cannot be
read (:class:`InputRefused`), the rule files cannot be trusted
(:class:`KnowledgeBaseBroken`), or the engine caught itself in a contradiction
(:class:`EvaluatorsDisagree`, :class:`InferenceFailed`). The last two never carry anything of the patient.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with the input or with a rule file.

    ``code``: stable, dotted, for machines. ``path``: where inside the document
    (``tumour.number``). ``message``: what is wrong. ``remedy``: what to write instead.
    ``file`` and ``line`` are set for rule files only.
    """

    code: str
    path: str
    message: str
    remedy: str
    file: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.file and self.line else f"{self.file}: " if self.file else ""
        where = f"{self.path}: " if self.path else ""
        return f"{place}{where}{self.message} {self.remedy} [{self.code}]"


class Refused(Exception):
    """Base of the errors that list every fault at once."""

    heading = "refused"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        lines = "\n".join(f"  {fault}" for fault in self.faults)
        super().__init__(f"{self.heading} ({len(self.faults)} fault{'s' if len(self.faults) != 1 else ''}):\n{lines}")


class InputRefused(Refused):
    """The patient profile cannot be read as it stands; nothing was assessed."""

    heading = "patient profile refused"


class KnowledgeBaseBroken(Refused):
    """The rule files contradict themselves, the schema or each other; nothing was loaded."""

    heading = "knowledge base refused"


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
    lowered = {word.casefold(): word for word in pool}
    near = [lowered[word] for word in get_close_matches(wrong.casefold(), list(lowered), n=3, cutoff=0.6)]
    if near:
        return f"Did you mean {' or '.join(repr(word) for word in near)}?"
    if fallback:
        return fallback
    return f"Known: {', '.join(sorted(pool)[:12])}{', …' if len(pool) > 12 else ''}."
