"""Source files: one document each, with its misprints."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from engine.schema.common import Elsewhere, Identifier, Retraction, Strict, Text, Verified, Words


class Grade(Strict):
    """One level of the source's own scheme, in our words."""

    id: Words
    says: Text


class GradingScheme(Strict):
    """The scheme in which the source grades; shown beside every grade and never converted into another."""

    name: Text
    evidence: list[Grade] = Field(default_factory=list)
    recommendation: list[Grade] = Field(default_factory=list)


class Erratum(Strict):
    """What a source prints, what is right, on what ground and how sure.

    Shown on every answer that uses one of the named studies, regimens or statements.
    ``elsewhere``: figures in ``printed`` that do not stand at ``locator`` (what another source prints).
    """

    id: Identifier
    locator: Words
    kind: Literal[
        "misprint", "wrong_citation", "mixed_data_cuts", "self_contradiction", "conflict", "omission", "wording"
    ]
    printed: Text
    right: Text
    ground: Text
    confidence: Literal["high", "medium", "low"]
    elsewhere: list[Elsewhere] = Field(default_factory=list)
    verified: Verified
    studies: list[Identifier] = Field(default_factory=list)
    regimens: list[Identifier] = Field(default_factory=list)
    statements: list[Identifier] = Field(default_factory=list)


class SourceFile(Strict):
    """``rules/sources/<id>.yaml``.

    ``kind``: a ``trial_report`` is the primary report of a trial, where a statement rests on the report itself and
    not on a guideline or review that tells of it. ``published``: first public; an answer as of an earlier day does not use it. ``literature_until``: the last
    month whose literature it can know. ``superseded_by``/``superseded_on``: the edition that replaces it.
    ``text``: stem of the text file it can be checked against, where there is one.
    """

    id: Identifier
    kind: Literal["guideline", "review", "consensus", "trial_report"]
    title: Text
    short: Text
    edition: Words
    published: date
    literature_until: Words | None = None
    publication: Words
    superseded_by: Identifier | None = None
    superseded_on: date | None = None
    seen: Literal["full_text", "quoted_in_other_source"]
    text: Words | None = None
    grading: GradingScheme | None = None
    clinical_review: Words = "none"
    review_due: date | None = None
    retracted: Retraction | None = None
    notes: list[Text] = Field(default_factory=list)
    errata: list[Erratum] = Field(default_factory=list)
