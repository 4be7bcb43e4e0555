"""Caution files: contraindications, warnings and requirements by drug, class, procedure or regimen."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from engine.schema.common import Cited, Effective, Elsewhere, Identifier, Retraction, Strict, Text, Verified
from engine.schema.conditions import NamedCondition


class Target(Strict):
    """What the caution is about; any match counts. ``everything`` reaches every anticancer regimen."""

    drugs: list[Identifier] = Field(default_factory=list)
    classes: list[Identifier] = Field(default_factory=list)
    procedures: list[Identifier] = Field(default_factory=list)
    regimens: list[Identifier] = Field(default_factory=list)
    everything: bool = False

    @model_validator(mode="after")
    def _something(self) -> Target:
        if not (self.drugs or self.classes or self.procedures or self.regimens or self.everything):
            raise ValueError("'about' names nothing: give drugs, classes, procedures, regimens or everything: true")
        return self


class CautionEntry(Strict):
    """One caution.

    ``contraindicated``: true moves the regimen to *excluded* with the reason, unknown makes it *conditional*.
    ``caution``: true is shown on the regimen; unknown is shown as something to find out.
    ``requirement``: something to do before or with the regimen; shown unless it is known to be done.
    ``studies``: trial exclusions that the caution comes from.
    """

    id: Identifier
    effect: Literal["contraindicated", "caution", "requirement"]
    about: Target
    when: NamedCondition
    says: Text
    cited: list[Cited] = Field(default_factory=list)
    outside: Text | None = None
    effective: Effective
    elsewhere: list[Elsewhere] = Field(default_factory=list)
    verified: Verified
    clinical_review: str = "none"
    review_due: date | None = None
    retracted: Retraction | None = None

    @model_validator(mode="after")
    def _has_origin(self) -> CautionEntry:
        if not self.cited and self.outside is None:
            raise ValueError("a caution needs 'cited' or 'outside' (why it comes from elsewhere)")
        return self


class CautionsFile(Strict):
    """``rules/cautions/<topic>.yaml``."""

    topic: Text
    cautions: list[CautionEntry] = Field(min_length=1)
