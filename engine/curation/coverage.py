"""How much of each source was encoded, and as what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from engine.curation.passages import KINDS, Passages
from engine.knowledge import KnowledgeBase
from engine.schema.passages import Passage

DISPOSITIONS = ("rule", "evidence_gap", "caution", "study", "erratum", "staging", "regimen", "background")
DISPOSITION = dict(zip(KINDS, DISPOSITIONS[:-1], strict=True))  # by the key under ``becomes``
State = Literal["complete", "undecided", "no_passages", "no_text"]


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """One source. A passage may have several dispositions; ``background``: those with no other.

    ``state``: ``no_passages`` where a text is at hand and nothing was written down yet, ``no_text`` where none is.
    """

    source: str
    state: State
    passages: int
    encoded: int
    undecided: int
    dispositions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every source, in the order of the rule set."""

    sources: tuple[SourceCoverage, ...]

    @property
    def complete(self) -> bool:
        """Whether every source whose text is at hand has passages, and each of them is decided."""
        return all(item.state in ("complete", "no_text") for item in self.sources)


def dispositions(passage: Passage) -> tuple[str, ...]:
    """What became of *passage*; empty where nobody decided."""
    found = tuple(DISPOSITION[kind] for kind in KINDS if getattr(passage.becomes, kind))
    return found or (("background",) if passage.background else ())


def coverage(kb: KnowledgeBase, passages: Passages) -> Coverage:
    """What was encoded of every source of *kb*."""
    return Coverage(tuple(source_coverage(name, kb, passages) for name in kb.sources))


def source_coverage(name: str, kb: KnowledgeBase, passages: Passages) -> SourceCoverage:
    """What was encoded of source *name*."""
    found = [dispositions(passage) for chapter in passages.of(name) for passage in chapter.passages]
    counts = Counter(disposition for of_one in found for disposition in of_one)
    undecided = sum(not of_one for of_one in found)
    at_hand = kb.sources[name].seen == "full_text"
    state: State = "undecided" if undecided else "complete" if found else "no_passages" if at_hand else "no_text"
    return SourceCoverage(
        name,
        state,
        len(found),
        sum(of_one not in ((), ("background",)) for of_one in found),
        undecided,
        {disposition: counts[disposition] for disposition in DISPOSITIONS},
    )
