"""The coverage as one immutable result, from which every renderer draws; its field names are the contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.assessment import Bilingual
from scenarios.coverage.obligations import Kind, Role, Want

CONTRACT = "hcc-coverage/1"
State = Literal["seen", "untested", "impossible"]
Column = Literal["applies", "excluded", "open", "true", "false", "unknown", "thresholds", "alone"]
COLUMNS: tuple[Column, ...] = ("applies", "excluded", "open", "true", "false", "unknown", "thresholds", "alone")


@dataclass(frozen=True, slots=True)
class Mark:
    """Whether something was seen. ``example``: file and line that shows it; ``reason``: why nobody can, or need."""

    state: State
    example: str | None = None
    reason: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class ConditionView:
    """An atomic condition of a rule: seen to hold, seen to fail, seen left open."""

    criterion: str
    role: Role
    condition: str
    words: Bilingual
    true: Mark
    false: Mark
    unknown: Mark


@dataclass(frozen=True, slots=True)
class ThresholdView:
    """Both sides of a cut-off. ``number_*``: what is asked for; ``nearest_*``: the nearest seen on that side.

    ``decides_*``: a place where everything else about the rule holds, so that the number decides; asked of nobody.
    """

    criterion: str
    role: Role
    condition: str
    words: Bilingual
    number_at: str
    number_beyond: str
    at: Mark
    beyond: Mark
    nearest_at: str | None
    nearest_beyond: str | None
    decides_at: str | None
    decides_beyond: str | None


@dataclass(frozen=True, slots=True)
class CriterionView:
    """A named condition: a place where it alone keeps the rule from being met. Asked only where *required*."""

    criterion: str
    role: Role
    words: Bilingual
    required: bool
    alone: Mark


@dataclass(frozen=True, slots=True)
class RuleView:
    """A statement or caution and what the scenarios show of it. ``excluded``: ``None`` where nothing can exclude."""

    id: str
    kind: Literal["statement", "caution"]
    setting: str
    title: Bilingual
    file: str
    line: int | None
    applies: Mark
    excluded: Mark | None
    open: Mark
    conditions: tuple[ConditionView, ...]
    thresholds: tuple[ThresholdView, ...]
    criteria: tuple[CriterionView, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of so many."""

    seen: int
    all: int

    @property
    def share(self) -> float:
        """In per cent; of nothing, all."""
        return 100 * self.seen / self.all if self.all else 100.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a file of rules, a setting (*file* empty), or everything (both empty)."""

    setting: str
    file: str
    rules: int
    columns: dict[Column, Tally]
    total: Tally


@dataclass(frozen=True, slots=True)
class RuleRef:
    """A rule by name and place."""

    id: str
    title: Bilingual
    setting: str
    file: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Untested:
    """One sentence on what no scenario shows, or nobody can; and of which rules. ``reason``: why it need not or cannot.

    ``number``: the value asked for, where it is a threshold; ``nearest``: the nearest seen.
    """

    kind: Kind
    want: Want
    condition: str
    says: Bilingual
    rules: tuple[RuleRef, ...]
    number: str | None = None
    nearest: str | None = None
    reason: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class RunCount:
    """What was run: ``patients`` are the different ones that were asked about, on different days; ``seen`` of them in scope."""

    runs: int
    failed: int
    not_understood: int
    patients: int
    seen: int
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The whole coverage."""

    contract: str
    rules_version: str
    rules_digest: str
    today: str
    runs: RunCount
    totals: Row
    settings: tuple[Row, ...]
    files: tuple[Row, ...]
    decides: Tally
    tipping: Tally
    untested: tuple[Untested, ...]
    impossible: tuple[Untested, ...]
    rules: tuple[RuleView, ...]

    @property
    def complete(self) -> bool:
        """Whether everything is shown, or there is a reason why not."""
        return all(item.reason is not None for item in self.untested)
