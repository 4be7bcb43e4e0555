"""What came of it: how many slips the scenarios notice, and for each that they do not a patient whom nobody tested.

Names are the contract ``hcc-mutation/1`` (JSON keys are these field names).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from engine.assessment import Bilingual
from scenarios.board import Profile
from scenarios.mutation.differences import Said

CONTRACT = "hcc-mutation/1"
GOAL = 95.0  # per cent of the slips that somebody could notice
Ending: TypeAlias = Literal["noticed", "equivalent", "survived"]


@dataclass(frozen=True, slots=True)
class Count:
    """The slips of one kind, ``all`` for the total.

    ``equivalent``: no patient can tell them apart (proved for everyone of whom everything is known, and nobody else was
    found). ``unfound``: of those that ``survived``, how many without a patient: none was found, and nothing is proved.
    ``share``: of those that can be noticed, per cent that are; ``share_of_all``: of all of them. ``None`` where there are none.
    """

    kind: str
    mutants: int
    noticed: int
    equivalent: int
    survived: int
    unfound: int
    share: float | None
    share_of_all: float | None


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient who shows a slip.

    ``how``: ``asked`` (a scenario has him already and expects nothing that differs), ``changed`` (a scenario's patient with
    one field changed) or ``made_up``. ``base``: file and line of that scenario; ``named``: the patient file it begins with.
    ``field`` is to become ``value`` (``None``: not recorded any more). ``as_of``: the day to ask for, where one has to be named.
    """

    how: Literal["asked", "changed", "made_up"]
    base: str | None
    scenario: str | None
    named: str | None
    field: str | None
    label: Bilingual | None
    was: Any
    value: Any
    as_of: date | None
    profile: Profile


@dataclass(frozen=True, slots=True)
class Survivor:
    """A slip that no scenario notices. ``runs``: scenarios with a patient whose answer it changes.

    ``before``, ``after``: what the rules, and the rules with the slip, say of ``patient``. ``reason``: why it may stay.
    """

    id: str
    kind: str
    rules: tuple[str, ...]
    titles: tuple[Bilingual, ...]
    place: str
    setting: str
    says: Bilingual
    runs: int
    patient: Patient | None
    before: Said | None
    after: Said | None
    reason: Bilingual | None


@dataclass(frozen=True, slots=True)
class Equivalent:
    """A slip that no patient can tell from the rule as it is."""

    id: str
    kind: str
    place: str
    says: Bilingual


@dataclass(frozen=True, slots=True)
class Stale:
    """An entry of the file of reasons that is not needed any more. ``why``: what its mutant is now."""

    id: str
    why: Literal["noticed", "equivalent", "unknown"]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything. ``runs``: scenarios carried out; ``patients``: distinct ones whom they ask about, each on his day."""

    contract: str
    on: date
    knowledge_base: str
    runs: int
    patients: int
    mutants: int
    tried: int
    counts: tuple[Count, ...]
    total: Count
    survivors: tuple[Survivor, ...]
    equivalents: tuple[Equivalent, ...]
    stale: tuple[Stale, ...]

    @property
    def good_enough(self) -> bool:
        """Whether the share is reached, every survivor is explained and no explanation is stale."""
        share = self.total.share
        explained = all(survivor.reason is not None for survivor in self.survivors)
        return (share is None or share >= GOAL) and explained and not self.stale


def count(kind: str, endings: Iterable[Ending], unfound: int = 0) -> Count:
    """The figures of one kind."""
    found = list(endings)
    noticed, equivalent = found.count("noticed"), found.count("equivalent")
    can_be = len(found) - equivalent
    return Count(
        kind,
        len(found),
        noticed,
        equivalent,
        len(found) - noticed - equivalent,
        unfound,
        _per_cent(noticed, can_be),
        _per_cent(noticed, len(found)),
    )


def _per_cent(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


def stale(reasons: Mapping[str, Bilingual], known: Iterable[str], endings: Mapping[str, Ending]) -> tuple[Stale, ...]:
    """The reasons that are not needed: for a mutant that there is not, or that was tried and is no survivor."""
    there = set(known)
    found: list[Stale] = []
    for name in reasons:
        if name not in there:
            found.append(Stale(name, "unknown"))
        elif (ending := endings.get(name)) in ("noticed", "equivalent"):
            found.append(Stale(name, ending))
    return tuple(found)
