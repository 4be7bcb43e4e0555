"""What changed between two days for one patient: one immutable result, from which every renderer draws.

Names are the contract (JSON keys are these field names). The side *before* holds nothing that was not public on the
first day, the side *after* nothing that was not public on the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from engine.assessment import (
    AsStated,
    Because,
    Bilingual,
    CautionView,
    Certainty,
    Citation,
    Conflict,
    EndpointView,
    ErratumView,
    Gap,
    KnowledgeBaseVersion,
    Requirement,
    SourceView,
)

COMPARISON_CONTRACT = "hcc-comparison/1"
Aspect: TypeAlias = Literal[
    "standing",
    "stance",
    "certainty",
    "direction",
    "overall_survival",
    "primary_endpoint",
    "ocebm",
    "directness",
    "grade",
    "cautions",
    "missing",
    "because",
    "approvals",
    "evidence",
]


@dataclass(frozen=True, slots=True)
class Cause:
    """Something dated that became public, was replaced or ended between the two days.

    ``kind``: ``statement`` (newly in force), ``superseded`` (replaced by a statement of a newer source), ``ended``,
    ``retracted``, ``study_cut`` (an analysis of a study became public), ``caution``, ``source``, ``erratum``,
    ``regimen`` (shown because that regimen is), ``not_found`` (no cause is on record; none is made up).
    ``day``: the first day of it. ``citation`` or ``reference``: where it stands. ``behind``: it did not change the
    answer by itself; the statements that did rest on it. ``explains``: the aspects of the change that it accounts for.
    """

    kind: Literal[
        "statement",
        "superseded",
        "ended",
        "retracted",
        "study_cut",
        "caution",
        "source",
        "erratum",
        "regimen",
        "not_found",
    ]
    id: str
    day: str | None
    says: Bilingual
    citation: Citation | None = None
    reference: str | None = None
    behind: bool = False
    explains: tuple[Aspect, ...] = ()


@dataclass(frozen=True, slots=True)
class RegimenName:
    """A regimen by name."""

    id: str
    name: Bilingual
    family: str
    family_name: Bilingual


@dataclass(frozen=True, slots=True)
class Stood:
    """How a regimen stood on one day: standing, sources' stance and grades, and how good the evidence was."""

    standing: Literal["candidates", "conditional", "pending", "against", "excluded"]
    stance: str
    certainty: Certainty
    ocebm: str | None
    direction: str
    overall_survival: str
    primary_endpoint_met: bool | None
    directly_applicable: str
    appraised_study: str | None
    figure: Bilingual | None
    as_stated: tuple[AsStated, ...]
    note: Bilingual
    because: tuple[Because, ...]
    missing: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegimenChange:
    """One regimen in one setting that does not stand as it stood.

    ``kind``: ``appeared``, ``disappeared``, ``moved`` (another standing) or ``changed`` (the same standing, other
    evidence or words of the sources). ``before`` and ``after`` have more than one entry where sources differ.
    ``aspects``: what is not the same; ``unexplained``: those for which no cause is on record.
    """

    regimen: RegimenName
    setting: str
    kind: Literal["appeared", "disappeared", "moved", "changed"]
    aspects: tuple[Aspect, ...]
    before: tuple[Stood, ...]
    after: tuple[Stood, ...]
    because: tuple[Cause, ...]
    unexplained: tuple[Aspect, ...]


@dataclass(frozen=True, slots=True)
class StatementChange:
    """A statement on this patient that came into force, was replaced or ended. ``by``: the statements that replace it."""

    rule_id: str
    kind: Literal["new", "superseded", "ended", "retracted", "not_found"]
    stance: str
    setting: str
    regimen: str | None
    title: Bilingual
    text: Bilingual
    citation: Citation
    day: str | None
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CutNews:
    """An analysis that became public between the two days."""

    id: str
    label: Bilingual
    published: str
    follow_up_months: str | None
    final: bool
    publication: str
    reference: str


@dataclass(frozen=True, slots=True)
class EndpointChange:
    """What was known of one endpoint on either day. ``turned``: its outcome is another, or its threshold no longer counts as met."""

    endpoint: str
    name: Bilingual
    whole: bool
    before: EndpointView | None
    after: EndpointView | None
    turned: bool


@dataclass(frozen=True, slots=True)
class StudyChange:
    """A study behind this patient's answer of which more is known, or which was withdrawn.

    ``known_before``: whether any result of it was public on the first day. ``regimens``: those in the answer of
    either day that it stands behind, for or against.
    """

    study_id: str
    name: str
    title: Bilingual
    design: str
    known_before: bool
    retracted: str | None
    cuts: tuple[CutNews, ...]
    endpoints: tuple[EndpointChange, ...]
    overall_survival_before: str
    overall_survival_after: str
    primary_endpoint_met_before: bool | None
    primary_endpoint_met_after: bool | None
    says: Bilingual
    regimens: tuple[str, ...]
    verified: bool


@dataclass(frozen=True, slots=True)
class CautionChange:
    """A caution that is shown now and was not, or the other way round."""

    kind: Literal["new", "gone"]
    caution: CautionView
    regimens: tuple[str, ...]
    because: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class RequirementChange:
    """Something to do or to find out that is named now and was not, or the other way round."""

    kind: Literal["new", "gone"]
    requirement: Requirement
    because: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class GapChange:
    """An evidence gap, or a regimen only under study, that is named now and was not, or the other way round."""

    kind: Literal["opened", "closed"]
    gap: Gap
    because: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class ConflictChange:
    """A disagreement between sources that is there now and was not, or the other way round."""

    kind: Literal["new", "gone"]
    conflict: Conflict
    because: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class ErratumChange:
    """A correction of a source that is shown now and was not."""

    erratum: ErratumView
    because: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class SourceChange:
    """A source that was not public on the first day (``published``), or has been replaced since (``superseded``)."""

    kind: Literal["published", "superseded"]
    source: SourceView
    day: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole difference between the answers for one patient as of two days.

    The patient is read once, against today: what differs comes from what was public, never from the patient.
    """

    contract: str
    status: Literal["compared", "out_of_scope"]
    from_day: str
    to_day: str
    headline: tuple[Bilingual, ...]
    regimens: tuple[RegimenChange, ...]
    statements: tuple[StatementChange, ...]
    studies: tuple[StudyChange, ...]
    cautions: tuple[CautionChange, ...]
    requirements: tuple[RequirementChange, ...]
    evidence_gaps: tuple[GapChange, ...]
    investigational: tuple[GapChange, ...]
    conflicts: tuple[ConflictChange, ...]
    errata: tuple[ErratumChange, ...]
    sources: tuple[SourceChange, ...]
    unchanged: int
    order: Bilingual
    knowledge_base: KnowledgeBaseVersion
    engine_version: str
    disclaimer: Bilingual
