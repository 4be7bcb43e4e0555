"""Staging files: scores, stages and board terms as tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from engine.schema.common import Cited, Elsewhere, Identifier, Strict, Text, Verified, Words
from engine.schema.conditions import Condition


class Row(Strict):
    """*value* holds when *when* is true and no earlier row's is."""

    value: Words | int
    when: Condition


class Factor(Strict):
    """A number taken from a fact. Applied in this order: unit, floor and ceiling, ``minus_from`` (a − x), ``take``."""

    field: Identifier
    unit: Words | None = None
    floor: Decimal | None = None
    ceiling: Decimal | None = None
    minus_from: Decimal | None = None
    take: Literal["value", "ln", "log10"] = "value"


class Term(Strict):
    """*times* × the product of *factors*; a constant where there are none."""

    times: Decimal
    factors: list[Factor] = Field(default_factory=list)


class Case(Strict):
    """A sum of terms that holds when *when* is true; a case without ``when`` always holds."""

    when: Condition | None = None
    terms: list[Term] = Field(min_length=1)


class Part(Strict):
    """One component of a point score."""

    id: Identifier
    label: Text
    rows: list[Row] = Field(min_length=1)


class StagingWarning(Strict):
    """Something the reader must know when *when* holds for the patient.

    ``level``: a ``note`` is left out of the headline and of the short text.
    """

    id: Identifier
    level: Literal["warning", "note"] = "warning"
    when: Condition
    says: Text


class _Derivation(Strict):
    fact: Identifier
    label: Text
    shown: bool = True
    warnings: list[StagingWarning] = Field(default_factory=list)


class TableDerivation(_Derivation):
    """An ordered table. The patient may fit no row: then the fact is ``unclassifiable``. No row is a default."""

    kind: Literal["table"]
    values: dict[Words, Text]
    rows: list[Row] = Field(min_length=1)


class PointsDerivation(_Derivation):
    """A sum of points; a missing part makes the sum a range."""

    kind: Literal["points"]
    parts: list[Part] = Field(min_length=1)


class FormulaDerivation(_Derivation):
    """A formula as sums of products. ``decimals``: rounding, for display only unless ``rounded`` is true."""

    kind: Literal["formula"]
    cases: list[Case] = Field(min_length=1)
    decimals: int = 2
    rounded: bool = False
    unit: str = ""


Derivation = Annotated[TableDerivation | PointsDerivation | FormulaDerivation, Field(discriminator="kind")]


class Documented(Strict):
    """A documented value of the same thing: what is written is compared with what the findings give."""

    field: Identifier
    fact: Identifier


class StagingFile(Strict):
    """``rules/staging/<system>.yaml``: one system, with edition and reference.

    ``elsewhere``: thresholds of the rows that the place in ``cited`` does not print.
    """

    id: Identifier
    title: Text
    edition: Words
    reference: Words
    cited: Cited | None = None
    elsewhere: list[Elsewhere] = Field(default_factory=list)
    verified: Verified
    clinical_review: Words = "none"
    review_due: date | None = None
    derivations: list[Derivation] = Field(min_length=1)
    documented: list[Documented] = Field(default_factory=list)
