"""Statement files: the rules. One folder a setting, one file a question a board asks."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from engine.schema.common import Cited, Effective, Elsewhere, Identifier, Retraction, Strict, Text, Verified, Words
from engine.schema.conditions import NamedCondition

Stance = Literal["preferred", "option", "against", "insufficient_evidence", "requirement", "investigational"]
Setting = Literal[
    "curative",
    "radiotherapy",
    "transarterial",
    "conversion",
    "perioperative",
    "adjuvant",
    "surveillance",
    "first_line",
    "second_line",
    "any_line",
    "supportive",
    "emergency",
    "requirement",
    "investigational",
]


class StatedGrade(Strict):
    """The grade as the source prints it; ``null`` on a statement means: the source gives none."""

    evidence: Words | None = None
    recommendation: Words | None = None


class StudyRole(Strict):
    """How a study stands to the statement.

    ``extrapolated``: the study was done in another line or population, and the source does not cite it here;
    it is shown so that the reader sees what the idea is borrowed from, never as evidence for this use.
    """

    study: Identifier
    role: Literal["pivotal", "supporting", "contrary", "extrapolated"]


class Relation(Strict):
    """How this statement stands to another; the other one must declare it too."""

    to: Identifier
    kind: Literal["same", "alternative", "differs", "incompatible", "supersedes", "superseded_by"]
    note: Text | None = None


class StatementEntry(Strict):
    """One statement of one source.

    ``regimen``: what it is about; a statement about a topic instead (an evidence gap) leaves it out.
    ``position_of``: the body whose position it is, where the cited source only reports it ("AASLD, update of 2025").
    ``when``: the population, all of it must hold. ``unless``: exclusions, any of them excludes.
    ``effective``: the days on which it holds; without it, from the day on which its source was published.
    ``elsewhere``: figures in ``says`` or in the conditions that the cited text does not print.
    ``clinical_review``: who signed it; ``none`` until a named clinician has. ``review_due``: the day by which it is
    to be read again; without it, the interval of ``rules/lifecycle.yaml`` counts from the day it was verified.
    """

    id: Identifier
    title: Text
    stance: Stance
    position_of: Text | None = None
    regimen: Identifier | None = None
    cited: Cited
    grade: StatedGrade | None = None
    studies: list[StudyRole] = Field(default_factory=list)
    says: Text
    when: list[NamedCondition] = Field(default_factory=list)
    unless: list[NamedCondition] = Field(default_factory=list)
    relations: list[Relation] = Field(default_factory=list)
    effective: Effective | None = None
    elsewhere: list[Elsewhere] = Field(default_factory=list)
    verified: Verified
    clinical_review: Words = "none"
    review_due: date | None = None
    retracted: Retraction | None = None

    @model_validator(mode="after")
    def _stance_needs_regimen(self) -> StatementEntry:
        if self.stance in ("preferred", "option", "against") and self.regimen is None:
            raise ValueError(f"stance {self.stance!r} needs a 'regimen'")
        return self


class Shared(Strict):
    """Conditions that hold for every statement of the file."""

    when: list[NamedCondition] = Field(default_factory=list)
    unless: list[NamedCondition] = Field(default_factory=list)


class StatementsFile(Strict):
    """``rules/statements/<setting>/<question>.yaml``."""

    question: Text
    setting: Setting
    shared: Shared = Shared()
    statements: list[StatementEntry] = Field(min_length=1)
