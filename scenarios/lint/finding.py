"""What a lint says of a feature file, in both languages: clinicians read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from engine.assessment import Bilingual


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a feature file.

    ``code``: stable, dotted, for machines. ``line``: counted from one; ``None`` where it is the whole file.
    ``says``: what is wrong. ``remedy``: what to write instead.
    """

    code: str
    file: str
    line: int | None
    says: Bilingual
    remedy: Bilingual

    def shown(self, language: Literal["en", "zh"]) -> str:
        """Place, sentence, remedy and code, on one line."""
        place = f"{self.file}:{self.line}" if self.line is not None else self.file
        parts = (self.says, self.remedy)
        said = "".join(part.zh for part in parts) if language == "zh" else " ".join(part.en for part in parts)
        whole = " ".join(said.split("\n")) if language == "en" else said.replace("\n", "")
        return f"{place}: {whole} [{self.code}]"

    def __str__(self) -> str:
        return self.shown("en")


@dataclass
class Told:
    """Lets each sentence on a part of a file through once: an outline of forty rows has one fault, not forty."""

    _said: set[tuple[int, str, str]] = field(default_factory=set)

    def once(self, findings: Iterable[tuple[int, Finding]]) -> Iterator[Finding]:
        """Those of *findings*, each with the line of the part it belongs to, that were not told of that part before."""
        for part, found in findings:
            key = (part, found.code, found.says.en)
            if key not in self._said:
                self._said.add(key)
                yield found
