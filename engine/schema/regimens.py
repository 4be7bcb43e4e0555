"""Drugs, procedures and the regimens made of them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.schema.common import Cited, Identifier, Strict, Text, Verified, Words


class Drug(Strict):
    """A substance, with every name it goes by. ``classes`` drive class-wide cautions and history.

    ``kind_only``: not a substance but a kind of drug, for histories that name no more ("a PD-1 antibody"):
    then any drug of its classes may have been given.
    """

    id: Identifier
    name: Text
    synonyms: list[Words] = Field(default_factory=list)
    classes: list[Identifier] = Field(min_length=1)
    kind_only: bool = False
    codes: dict[str, str] = Field(default_factory=dict)
    note: Text | None = None


class Procedure(Strict):
    """A procedure (TACE, HAIC, resection, ...)."""

    id: Identifier
    name: Text
    synonyms: list[Words] = Field(default_factory=list)
    classes: list[Identifier] = Field(default_factory=list)
    note: Text | None = None


class ClassName(Strict):
    """A class of drugs or procedures."""

    id: Identifier
    name: Text


class DrugsFile(Strict):
    """``rules/regimens/drugs.yaml``."""

    classes: list[ClassName]
    drugs: list[Drug]


class ProceduresFile(Strict):
    """``rules/regimens/procedures.yaml``."""

    procedures: list[Procedure]


class DoseNote(Strict):
    """A dose as a source or trial gives it; information, never an order."""

    says: Text
    cited: Cited | None = None
    verified: Verified


class Approval(Strict):
    """What a source says of the approval in a region, on that source's date."""

    region: Literal["mainland_china", "usa", "eu", "japan", "other"]
    status: Literal["approved", "not_approved", "withdrawn"]
    says: Text
    cited: Cited


class Regimen(Strict):
    """What is given together. ``family`` groups candidates for the reader; it is never a ranking."""

    id: Identifier
    name: Text
    synonyms: list[Words] = Field(default_factory=list)
    family: Identifier
    components: list[Identifier] = Field(min_length=1)
    doses: list[DoseNote] = Field(default_factory=list)
    approvals: list[Approval] = Field(default_factory=list)


class Family(Strict):
    """A heading under which regimens are grouped in an answer."""

    id: Identifier
    name: Text


class RegimensFile(Strict):
    """``rules/regimens/<family>.yaml``."""

    families: list[Family] = Field(default_factory=list)
    regimens: list[Regimen]
