"""A condition as it is written in a rule file: a field, one operator, a value; or a group of conditions."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field, model_validator

from engine.schema.common import Identifier, Strict, Text, Words

Scalar = str | int | Decimal
Basis = Literal["stated", "inferred", "recalled", "editorial"]
OPERATORS = (
    "is",
    "in",
    "at_least",
    "at_most",
    "above",
    "below",
    "includes",
    "includes_any",
    "excludes",
    "known",
)
GROUPS = ("all", "any", "not")


class Condition(Strict):
    """An atomic condition (``field`` and exactly one operator) or a group (exactly one of ``all``, ``any``, ``not``).

    ``basis``: ``stated`` (the source says it), ``inferred`` (it follows from what the source says), ``recalled``
    (general knowledge of the trial or guideline, not seen in a text at hand) or ``editorial`` (this project's
    addition; ``note`` says why). ``at``: place in the source.
    """

    id: Identifier | None = None
    field: Identifier | None = None
    is_: Scalar | None = Field(default=None, alias="is")
    in_: list[Scalar] | None = Field(default=None, alias="in", min_length=1)
    at_least: Scalar | None = None
    at_most: Scalar | None = None
    above: Scalar | None = None
    below: Scalar | None = None
    includes: str | None = None
    includes_any: list[str] | None = Field(default=None, min_length=1)
    excludes: str | None = None
    known: Literal["yes", "no"] | None = None
    all_: list[Condition] | None = Field(default=None, alias="all", min_length=1)
    any_: list[Condition] | None = Field(default=None, alias="any", min_length=1)
    not_: Condition | None = Field(default=None, alias="not")
    basis: Basis | None = None
    at: Words | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Condition:
        operators = [name for name in OPERATORS if self.operand(name) is not None]
        groups = [name for name in GROUPS if getattr(self, f"{name}_") is not None]
        if self.field is None and operators:
            raise ValueError(f"operator {operators[0]!r} stands without a 'field'")
        if self.field is not None and groups:
            raise ValueError(f"'field' and {groups[0]!r} cannot stand in one condition")
        if self.field is not None and len(operators) != 1:
            raise ValueError(
                f"'field: {self.field}' needs exactly one operator of {', '.join(OPERATORS)}; found {len(operators)}"
            )
        if self.field is None and len(groups) != 1:
            raise ValueError("a condition needs 'field' and an operator, or exactly one of all, any, not")
        if self.basis == "editorial" and self.note is None:
            raise ValueError("basis 'editorial' needs a 'note' in both languages that says why it was added")
        return self

    def operand(self, operator: str) -> object:
        """What stands after *operator*, or ``None``."""
        return getattr(self, f"{operator}_" if operator in ("is", "in") else operator)


class NamedCondition(Condition):
    """A condition of a rule: it has an id, so that explanations, scenarios and coverage can name it."""

    id: Identifier
    basis: Basis
