"""A change between two versions of the knowledge base: what, how, how much it weighs, and for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from engine.assessment import Bilingual

DIFF_CONTRACT = "hcc-rules-diff/1"
Kind: TypeAlias = Literal[
    "statement",
    "caution",
    "study",
    "staging",
    "source",
    "erratum",
    "regimen",
    "drug",
    "procedure",
    "class",
    "family",
    "field",
    "unit",
    "consistency",
]
Aspect: TypeAlias = Literal[
    "stance",
    "population",
    "exclusions",
    "regimen",
    "reach",
    "retracted",
    "setting",
    "conversion",
    "table",
    "figures",
    "grade",
    "studies",
    "certainty",
    "dates",
    "relations",
    "approvals",
    "vocabulary",
    "citation",
    "verified",
    "clinical_review",
    "wording",
]
# What a patient would notice comes first; words come last.
ASPECTS: tuple[Aspect, ...] = (
    "stance",
    "population",
    "exclusions",
    "regimen",
    "reach",
    "retracted",
    "setting",
    "conversion",
    "table",
    "figures",
    "grade",
    "studies",
    "certainty",
    "dates",
    "relations",
    "approvals",
    "vocabulary",
    "citation",
    "verified",
    "clinical_review",
    "wording",
)
_RANK = {aspect: rank for rank, aspect in enumerate(ASPECTS)}
_DECIDES: tuple[Aspect, ...] = ("stance", "population", "exclusions", "regimen")
_KINDS: tuple[Kind, ...] = (
    "statement",
    "caution",
    "staging",
    "unit",
    "study",
    "regimen",
    "erratum",
    "source",
    "consistency",
    "field",
    "drug",
    "procedure",
    "class",
    "family",
)
_KIND_RANK = {kind: rank for rank, kind in enumerate(_KINDS)}
_STANCES = ("against", "preferred", "option", "contraindicated", "requirement", "caution")


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that is not the same. ``part``: which one (a condition's id, ``cuts.final.os``); empty: the whole."""

    aspect: Aspect
    part: str
    before: Bilingual | None
    after: Bilingual | None


@dataclass(frozen=True, slots=True)
class SyntheticPatient:
    """A made-up patient, with few facts, whom the two versions treat differently; both were asked.

    ``treated``: whether the regimen's standing, a gap or a requirement differs; else only the verdict of the rule does
    (for a score or stage: its value), because other rules say the same. For a score or stage the standings are those
    that differ. ``left_out``: fields that one of the versions does not know and was not told.
    """

    profile: dict[str, Any]
    facts: tuple[Bilingual, ...]
    treated: bool
    verdict_before: str
    verdict_after: str
    standing_before: tuple[str, ...]
    standing_after: tuple[str, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One entry that was added, removed or changed.

    ``population``: for whom it is, in words (of the newer version, or of the older where it was removed).
    ``affects``: the statements and cautions that use what changed. ``patient_sought``: whether a patient was looked
    for; ``patient`` is then the one found, or none could be made.
    """

    kind: Kind
    id: str
    how: Literal["added", "removed", "changed"]
    title: Bilingual
    stance: str | None
    setting: str | None
    regimen: str | None
    population: Bilingual | None
    details: tuple[Detail, ...]
    affects: tuple[str, ...] = ()
    patient_sought: bool = False
    patient: SyntheticPatient | None = None

    @property
    def concerns_patients(self) -> bool:
        """Whether a patient can be looked for whom the change concerns."""
        aspects = {detail.aspect for detail in self.details}
        if self.kind == "staging":
            return self.how == "changed" and "table" in aspects
        return self.kind in ("statement", "caution") and self.how == "changed" and bool(aspects & set(_DECIDES))


@dataclass(frozen=True, slots=True)
class Side:
    """One version of the knowledge base."""

    folder: str
    version: str
    digest: str
    statements: int
    cautions: int
    studies: int


@dataclass(frozen=True, slots=True)
class RulesDiff:
    """Everything that differs between two versions, as of a day for the patients."""

    contract: str
    on: str
    before: Side
    after: Side
    changes: tuple[Change, ...]


def weight(change: Change) -> tuple[int, int, int]:
    """The smaller, the more it matters to a patient."""
    if change.how != "changed" and change.kind in ("statement", "caution"):
        stance = _STANCES.index(change.stance) if change.stance in _STANCES else len(_STANCES)
        return (_RANK["population"], _KIND_RANK[change.kind], stance)
    if change.how != "changed":
        return (
            _RANK["figures"] if change.kind in ("study", "staging", "unit") else _RANK["vocabulary"],
            _KIND_RANK[change.kind],
            0,
        )
    ranks = sorted(_RANK[detail.aspect] for detail in change.details)
    return (ranks[0] if ranks else len(ASPECTS), _KIND_RANK[change.kind], -len(ranks))


def in_order(details: list[Detail]) -> tuple[Detail, ...]:
    """*details* by weight, otherwise as they were found."""
    return tuple(sorted(details, key=lambda detail: _RANK[detail.aspect]))
