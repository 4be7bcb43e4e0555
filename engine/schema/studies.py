"""Study files: design, population and every data cut of every endpoint."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import Field, model_validator

from engine.schema.common import Cited, Elsewhere, Identifier, Retraction, Strict, Text, Verified, Words
from engine.schema.conditions import NamedCondition

Design = Literal[
    "systematic_review",
    "randomised_trial",
    "nonrandomised_trial",
    "single_arm_trial",
    "prospective_cohort",
    "retrospective_comparison",
    "retrospective_series",
    "case_series",
    "mechanistic",
    "planned",
]
EndpointName = Literal[
    "os",
    "pfs",
    "rfs",
    "efs",
    "dfs",
    "ttp",
    "ttf",
    "orr",
    "dcr",
    "dor",
    # The road from unresectable to resected has four stations, and a rate of one is no rate of another.
    "downstaging",
    "resectability",
    "resection",
    "r0_resection",
    # "conversion": a rate that the source calls conversion without saying which station it counted.
    "conversion",
    "transplantation",
    "mpr",
    "pcr",
    "recurrence",
    "local_control",
    "complete_ablation",
    "symptom_relief",
    "liver_growth",
    "mortality",
    "safety",
]
Outcome = Literal[
    "superior",
    "non_inferior",
    "not_superior",
    "no_difference",
    "inferior",
    "single_arm",
    "descriptive",
    "immature",
]


class Figure(Strict):
    """A value with its unit. ``not_reached`` for a median that is not estimable yet."""

    value: Decimal | None = None
    not_reached: bool = False
    low: Decimal | None = None
    high: Decimal | None = None

    @model_validator(mode="after")
    def _something(self) -> Figure:
        if (self.value is None) != self.not_reached:
            raise ValueError("a figure has either a 'value' or 'not_reached: true'")
        return self


class Effect(Strict):
    """A comparison of the arms: measure, value and 95 % confidence interval."""

    measure: Literal["hr", "or", "rr", "difference"]
    value: Decimal
    low: Decimal | None = None
    high: Decimal | None = None


class Endpoint(Strict):
    """One endpoint in one data cut.

    ``timepoint``: for rates (``24 months``). ``population``: a subgroup, where it is not the whole trial.
    ``primary``/``met``: whether it was a primary endpoint and whether its pre-set threshold was met.
    ``p``: as printed, with ``sided`` where the text says so. ``cited``: where the figures stand in a source
    whose text this project holds; ``outside``: why they come from elsewhere.
    """

    endpoint: EndpointName
    unit: Literal["months", "percent", "none"]
    timepoint: Words | None = None
    population: Text | None = None
    criteria: Literal["RECIST 1.1", "mRECIST", "RECIST", "iRECIST", "not stated"] | None = None
    assessed_by: Literal["independent", "investigator", "not stated"] | None = None
    experimental: Figure | None = None
    control: Figure | None = None
    effect: Effect | None = None
    p: Words | None = None
    sided: Literal["one", "two", "not stated"] | None = None
    primary: bool = False
    met: bool | None = None
    outcome: Outcome
    cited: list[Cited] = Field(default_factory=list)
    outside: Text | None = None
    elsewhere: list[Elsewhere] = Field(default_factory=list)
    note: Text | None = None

    @model_validator(mode="after")
    def _has_origin(self) -> Endpoint:
        if not self.cited and self.outside is None:
            raise ValueError(
                "an endpoint needs 'cited' (a place in a source) or 'outside' (why it comes from elsewhere)"
            )
        return self


class Cut(Strict):
    """One analysis of the trial, made public on a day. Figures belong to a cut and to no other."""

    id: Identifier
    label: Text
    published: date
    follow_up_months: Decimal | None = None
    final: bool = False
    publication: Literal["full_paper", "abstract", "registry", "quoted"]
    reference: Words
    endpoints: list[Endpoint] = Field(default_factory=list)


class Arm(Strict):
    """What one group received. ``regimen`` is null for placebo, observation or a control outside the catalogue."""

    role: Literal["experimental", "control"]
    regimen: Identifier | None = None
    gives: Text
    n: int | None = None


class Limit(Strict):
    """A named reason to trust the study less, in GRADE's domains."""

    domain: Literal["risk_of_bias", "inconsistency", "indirectness", "imprecision", "publication", "maturity"]
    says: Text
    lowers: bool = True


class StudyFile(Strict):
    """``rules/studies/<id>.yaml``.

    ``population``: the study's key criteria in the rule language; each is compared with the patient.
    A criterion that no text at hand states is left out or marked ``basis: inferred`` with a note.
    ``title_only``: a source cites the study, and nothing of it was seen but its title: design and population are
    read from that, results are not given, and no certainty is built on it.
    """

    id: Identifier
    name: Words
    title: Text
    design: Design
    phase: Literal["1", "1b", "1/2", "2", "2/3", "3", "4"] | None = None
    randomised: bool
    blinding: Literal["double_blind", "open_label", "not_applicable", "not_stated"]
    n: int | None = None
    regions: list[Literal["mainland_china", "asia", "international", "europe", "north_america", "not_stated"]]
    registration: Words | None = None
    arms: list[Arm] = Field(min_length=1)
    population: list[NamedCondition] = Field(default_factory=list)
    population_summary: Text
    title_only: bool = False
    overall_survival: Literal["improved", "non_inferior", "not_improved", "immature", "not_tested", "not_reported"]
    cuts: list[Cut] = Field(default_factory=list)
    limits: list[Limit] = Field(default_factory=list)
    verified: Verified
    clinical_review: Words = "none"
    review_due: date | None = None
    retracted: Retraction | None = None
    elsewhere: list[Elsewhere] = Field(default_factory=list)
    notes: list[Text] = Field(default_factory=list)

    @model_validator(mode="after")
    def _results_where_seen(self) -> StudyFile:
        for cut in self.cuts:
            if self.title_only == bool(cut.endpoints):
                raise ValueError(
                    f"cut {cut.id!r}: 'title_only: true' and 'endpoints' exclude each other; a study has one of them"
                )
        if self.title_only and (self.verified.done or self.limits):
            raise ValueError("title_only: true needs 'verified: {done: false}' and no 'limits': nothing else was seen")
        return self
