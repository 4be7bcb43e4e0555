"""Pieces that several kinds of rule file share."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$", max_length=120)]
Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Strict(BaseModel):
    """Closed and immutable: an unknown key is an error, not a comment."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Text(Strict):
    """The same statement in both languages; neither may be missing."""

    en: Words
    zh: Words


class Verified(Strict):
    """Whether a passage was compared with the text it is cited from.

    ``against`` names the text (``full_text``, ``abstract``, ``quoted_in_source``); an unverified entry says why not.
    """

    done: bool
    against: Literal["full_text", "abstract", "registry", "quoted_in_source"] | None = None
    on: date | None = None
    reason: Text | None = None

    @model_validator(mode="after")
    def _says_how_or_why_not(self) -> Verified:
        if self.done and self.against is None:
            raise ValueError("done: true needs 'against': the text it was compared with")
        if not self.done and self.reason is None:
            raise ValueError("done: false needs a 'reason' in both languages")
        return self


class Effective(Strict):
    """The days on which the entry holds; ``until`` is the first day on which it no longer does."""

    since: date
    until: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Effective:
        if self.until is not None and self.until <= self.since:
            raise ValueError("'until' must be later than 'since'")
        return self


class Cited(Strict):
    """A place in a source: section, table row, reference numbers as the source prints them."""

    source: Identifier
    locator: Words
    references: list[int] = Field(default_factory=list)


class Elsewhere(Strict):
    """Figures of the entry that do not stand in the cited text: which ones, and where they come from instead.

    ``figures``: as they are written in the entry. Only these are exempt when figures are compared with the text.
    """

    figures: list[Words] = Field(min_length=1)
    because: Text


class Retraction(Strict):
    """The entry was withdrawn (a paper retracted, a recommendation taken back): on which day, and why.

    Nothing that rests on it is shown from that day on; a rule that still names it is a fault.
    """

    on: date
    reason: Text
