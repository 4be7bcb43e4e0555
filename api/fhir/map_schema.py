"""The shape of the code map's files (``api/fhir/maps/*.yaml``); any file may hold any of the sections.

``status`` of a code: ``verified`` where it was seen in a published list (``from`` says which), ``unverified`` where it
was written from memory, ``local`` for a code that only one site uses.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field, model_validator

from engine.schema.common import Identifier, Strict, Text, Words


def _as_text(raw: object) -> object:
    return raw if isinstance(raw, str) or raw is None or isinstance(raw, bool | list | dict) else str(raw)


CodeText = Annotated[Words, BeforeValidator(_as_text)]
Gives: TypeAlias = dict[Identifier, Words | list[Words]]


class System(Strict):
    """A code system by a short word. ``standard``: a code of it that is not in the map is not read by its text."""

    word: Identifier
    uris: list[Words] = Field(min_length=1)
    standard: bool = True
    check: Literal["loinc", "snomed"] | None = None


class Code(Strict):
    """One code. ``prefix``: also every code that begins with it (C78.0 and C78.00)."""

    system: Identifier
    code: CodeText
    status: Literal["verified", "unverified", "local"]
    prefix: bool = False
    means: Words | None = None
    from_: Words | None = Field(default=None, alias="from")


class Coded(Strict):
    """Something recognised by codes, or by its name written exactly so."""

    codes: list[Code] = Field(default_factory=list)
    text: list[CodeText] = Field(default_factory=list)

    @model_validator(mode="after")
    def _recognisable(self) -> Coded:
        if not self.codes and not self.text and type(self) not in (ProcedureEntry, DrugEntry):
            raise ValueError("nothing says how it is recognised: give 'codes' or 'text'")
        return self


class ValueEntry(Coded):
    """A coded answer and the word of the vocabulary that it stands for."""

    value: CodeText


class ObservationEntry(Coded):
    """A question and the facts that its answer gives: each that can read the answer.

    ``specimen: blood``: recognised by its name, it is read only where the specimen, if named, is blood. ``methods``:
    staging methods that make a stage of unsaid kind this one. ``site: liver``: read only where the body site, if named, is
    the liver.
    """

    fields: list[Identifier] = Field(min_length=1)
    values: list[ValueEntry] = Field(default_factory=list)
    methods: list[Code] = Field(default_factory=list)
    specimen: Literal["blood"] | None = None
    site: Literal["liver"] | None = None


class AnswerEntry(Coded):
    """An answer that means the same to every question."""

    word: Words


class ReportedEntry(Coded):
    """Something recognised that gives no fact, and why."""

    says: Text


class Window(Strict):
    """A fact that holds for a time after the day of an event."""

    field: Identifier
    months: int | None = Field(default=None, ge=1)
    days: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _one_length(self) -> Window:
        if (self.months is None) == (self.days is None):
            raise ValueError("give either 'months' or 'days'")
        return self


class ConditionEntry(Coded):
    """A diagnosis or problem.

    ``lasting``: it does not go by itself, so that neither its age nor a missing clinical status is against it.
    ``gives``: facts while it is there. ``past``: facts when it is over. ``event``: a fact for a time after its onset.
    ``sites``: where it sits is a site of extrahepatic spread.
    """

    id: Identifier
    lasting: bool = False
    gives: Gives = Field(default_factory=dict)
    past: Gives = Field(default_factory=dict)
    event: Window | None = None
    sites: bool = False


class ProcedureEntry(Coded):
    """A procedure; its names in ``rules/regimens/procedures.yaml`` count as ``text``.

    ``date``: the fact that its day gives. ``needs_liver``: used only where the site, the reason or
    the name says liver; ``by_name`` where that goes for its names alone, whose words are used of other organs too.
    """

    procedure: Identifier
    gives: Gives = Field(default_factory=dict)
    date: Identifier | None = None
    recent: Window | None = None
    needs_liver: Literal["always", "by_name"] | None = None


class DrugEntry(Coded):
    """A drug of ``rules/regimens/drugs.yaml``, by codes; its names there count as ``text``."""

    drug: Identifier


class DrugGroupEntry(Coded):
    """Drugs that give a fact while they are taken."""

    id: Identifier
    gives: Gives


class DrugClassEntry(Strict):
    """A class of drugs that gives a fact while one of them is taken."""

    class_: Identifier = Field(alias="class")
    gives: Gives


class SiteEntry(Coded):
    """A place in the body: ``liver``, or a value of ``extrahepatic_sites``."""

    site: Identifier


class LineEntry(Strict):
    """How a record says the number of a treatment line."""

    line: int = Field(ge=1, le=30)
    text: list[Words] = Field(min_length=1)


class EndingEntry(Coded):
    """How a record says why a line of treatment ended."""

    ended: Literal["progression", "intolerance", "completed", "other"]


class SettingEntry(Coded):
    """How a record says that a drug was given around an operation and not for advanced disease."""

    setting: Literal["adjuvant", "neoadjuvant", "perioperative", "conversion", "advanced"]


class UnitEntry(Strict):
    """A unit as UCUM writes it, and as the vocabulary does; empty where the number stands alone."""

    ucum: CodeText
    means: str


class AgeEntry(Strict):
    """How old a value may be, in days, to speak for the patient today."""

    days: int = Field(ge=1)
    fields: list[Identifier] = Field(min_length=1)
    because: Text


class MedicationWords(Strict):
    """``systemic_classes``: drugs of these classes are systemic treatment of liver cancer. ``strip``: salts and dosage
    forms that stand around a drug's name. Extensions are named by URL."""

    systemic_classes: list[Identifier] = Field(default_factory=list)
    strip: list[Words] = Field(default_factory=list)
    line_extensions: list[Words] = Field(default_factory=list)
    ending_extensions: list[Words] = Field(default_factory=list)
    setting_extensions: list[Words] = Field(default_factory=list)


class MapFile(Strict):
    """One file of the map."""

    systems: list[System] = Field(default_factory=list)
    units: list[UnitEntry] = Field(default_factory=list)
    ages: list[AgeEntry] = Field(default_factory=list)
    answers: list[AnswerEntry] = Field(default_factory=list)
    observations: list[ObservationEntry] = Field(default_factory=list)
    reported: list[ReportedEntry] = Field(default_factory=list)
    conditions: list[ConditionEntry] = Field(default_factory=list)
    sites: list[SiteEntry] = Field(default_factory=list)
    procedures: list[ProcedureEntry] = Field(default_factory=list)
    drugs: list[DrugEntry] = Field(default_factory=list)
    drug_groups: list[DrugGroupEntry] = Field(default_factory=list)
    drug_classes: list[DrugClassEntry] = Field(default_factory=list)
    medications: MedicationWords | None = None
    lines: list[LineEntry] = Field(default_factory=list)
    endings: list[EndingEntry] = Field(default_factory=list)
    settings: list[SettingEntry] = Field(default_factory=list)
    blood: list[Words] = Field(default_factory=list)
    conspicuous: list[Words] = Field(default_factory=list)
    liver_words: list[Words] = Field(default_factory=list)
