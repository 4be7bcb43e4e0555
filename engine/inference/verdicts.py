"""What a rule can be for a patient. There is no default: every rule has exactly one verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias

from engine.values import Truth

Verdict: TypeAlias = Literal["met", "conditional", "excluded", "pending", "not_applicable"]


class Evaluator(Protocol):
    """Answers for one patient, whose atomic conditions were evaluated beforehand."""

    def verdicts(self, truths: Mapping[str, Truth]) -> dict[str, Verdict]:
        """The verdict of every rule by id; a rule that is not applicable may be left out."""
        ...
