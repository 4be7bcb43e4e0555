"""Vocabulary files: what can be said of a patient, in which words and units."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field, model_validator

from engine.schema.common import Identifier, Strict, Text, Words
from engine.schema.conditions import Condition

Kind = Literal["yes_no", "choice", "choices", "count", "quantity", "date"]


class Unit(Strict):
    """*factor* turns one of this unit into the canonical unit; ``site_factor`` names a factor that a site must set."""

    symbol: Words
    factor: Decimal | None = None
    site_factor: Identifier | None = None
    synonyms: list[Words] = Field(default_factory=list)
    source: Words | None = None

    @model_validator(mode="after")
    def _one_factor(self) -> Unit:
        if (self.factor is None) == (self.site_factor is None):
            raise ValueError(f"unit {self.symbol!r} needs either 'factor' or 'site_factor'")
        return self


class Dimension(Strict):
    """A kind of quantity. The first unit is canonical (factor 1).

    ``bare``: whether a number without a unit may be read in the canonical unit; only where no other unit is in use.
    """

    id: Identifier
    units: list[Unit] = Field(min_length=1)
    bare: bool = False

    @model_validator(mode="after")
    def _canonical_first(self) -> Dimension:
        if self.units[0].factor != 1:
            raise ValueError(f"the first unit of {self.id!r} is the canonical one and must have factor 1")
        if self.bare and len(self.units) > 1:
            raise ValueError(f"{self.id!r} has several units, so a bare number cannot be allowed")
        return self


class UnitsFile(Strict):
    """``rules/vocabulary/units.yaml``."""

    dimensions: list[Dimension]


class AllowedValue(Strict):
    """A value of a choice."""

    id: Words
    label: Text
    synonyms: list[Words] = Field(default_factory=list)


class LooseWord(Strict):
    """A word that narrows a field without fixing it: for choices the values it leaves open, for counts a bound."""

    says: list[Words] = Field(min_length=1)
    means: list[Words] = Field(min_length=1)


class FieldEntry(Strict):
    """One thing a board can know of a patient.

    ``minimum``/``maximum``: what is possible at all, in the canonical unit; anything outside is refused.
    ``modifiable``: whether care can change it (bilirubin after drainage) or not (age).
    """

    id: Identifier
    kind: Kind
    label: Text
    synonyms: list[Words] = Field(default_factory=list)
    values: list[AllowedValue] = Field(default_factory=list)
    values_from: Literal["drugs", "classes"] | None = None
    loose: list[LooseWord] = Field(default_factory=list)
    strip: list[Words] = Field(default_factory=list)
    dimension: Identifier | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    modifiable: bool = False
    codes: dict[str, str] = Field(default_factory=dict)
    note: Text | None = None

    @model_validator(mode="after")
    def _fits_kind(self) -> FieldEntry:
        if (self.kind in ("choice", "choices")) != bool(self.values or self.values_from):
            raise ValueError(f"field {self.id!r}: 'values' belong to the kinds choice and choices, and only there")
        if (self.kind == "quantity") != (self.dimension is not None):
            raise ValueError(f"field {self.id!r}: 'dimension' belongs to the kind quantity, and only there")
        return self


class FieldsFile(Strict):
    """``rules/vocabulary/<group>.yaml``: the fields of one section of the patient profile.

    ``computed``: the fields are not given by the user but worked out from the treatment history.
    """

    group: Identifier
    label: Text
    computed: bool = False
    fields: list[FieldEntry] = Field(min_length=1)


class Implication(Strict):
    """Facts that follow from another fact by meaning alone (a man is not pregnant)."""

    when: list[Condition] = Field(min_length=1)
    then: dict[Identifier, Words]
    because: Text


class Contradiction(Strict):
    """Facts that cannot stand together; the profile is refused."""

    id: Identifier
    when: list[Condition] = Field(min_length=1)
    path: Words
    message: Text
    remedy: Text


class ConsistencyFile(Strict):
    """``rules/vocabulary/consistency.yaml``."""

    implications: list[Implication] = Field(default_factory=list)
    contradictions: list[Contradiction] = Field(default_factory=list)
