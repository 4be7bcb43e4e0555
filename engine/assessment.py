"""The answer: one immutable result, from which every renderer draws.

Names are the contract (JSON keys are these field names). Standings: *candidates* (population met, nothing
excludes), *conditional* (met, but an exclusion or contraindication is not known), *pending* (a fact of the
population is not known), *against* (a source speaks against it), *excluded* (with the reason).
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from typing import Any, Literal, TypeAlias, TypeVar, dataclass_transform

CONTRACT = "hcc-assessment/1"
Verdict: TypeAlias = Literal["true", "false", "unknown"]
Certainty: TypeAlias = Literal["high", "moderate", "low", "very_low", "not_appraised"]
T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def part(written: type[T]) -> type[T]:
    """A frozen dataclass of which an answer holds hundreds: built in a third of the time and encoded in a fifth.

    A frozen dataclass sets each field through ``object.__setattr__``, and with slots it is encoded field by field; this
    one fills its dictionary, which the encoder reads as it is. A default is for what joined the contract later: an answer
    kept before then is read with it.
    """
    made: Any = dataclass(frozen=True)(written)
    names = [item.name for item in fields(made)]
    scope: dict[str, Any] = {f"_{item.name}": item.default for item in fields(made) if item.default is not MISSING}
    taken = [f"{name}=_{name}" if f"_{name}" in scope else name for name in names]
    lines = [f"def __init__(self, {', '.join(taken)}):", "    values = self.__dict__"]
    exec("\n".join([*lines, *(f"    values[{name!r}] = {name}" for name in names)]), scope)
    made.__init__ = scope["__init__"]
    found: type[T] = made
    return found


@part
class Bilingual:
    """One text in both languages."""

    en: str
    zh: str


@part
class GivenFact:
    """One value of the profile: as it was written, and how it was read."""

    field: str
    path: str
    label: Bilingual
    written: str
    read_as: Bilingual
    note: Bilingual | None


@part
class DerivedFact:
    """One score, stage or board term. ``possible`` has more than one entry where facts are missing."""

    fact: str
    label: Bilingual
    value: str | None
    possible: tuple[str, ...]
    shown: Bilingual
    system: str
    edition: str
    reference: str
    verified: bool
    inputs: tuple[str, ...]
    missing: tuple[str, ...]
    documented: str | None
    warnings: tuple[Bilingual, ...]


@part
class AlertItem:
    """``level``: emergency, refusal, warning, note."""

    code: str
    level: str
    says: Bilingual


@part
class Citation:
    """Where a sentence stands. ``reference``: the reference numbers the source prints there."""

    source_id: str
    title: Bilingual
    edition: str
    locator: str
    reference: tuple[int, ...]


@part
class Place:
    """Where a figure stands; the source's title is under ``sources`` of the answer."""

    source_id: str
    locator: str
    reference: tuple[int, ...]


@part
class SourceView:
    """A source the answer draws on. ``seen``: in full, or only as another source quotes it."""

    id: str
    kind: str
    title: Bilingual
    edition: str
    published: str
    literature_until: str | None
    publication: str
    seen: str
    superseded_by: str | None


@part
class AsStated:
    """A source's own grade in its own scheme; ``None`` where the source gives none."""

    source_id: str
    source: Bilingual
    scheme: Bilingual | None
    evidence: str | None
    recommendation: str | None
    says: Bilingual


@part
class Condition:
    """One condition of a statement, compared with the patient."""

    id: str
    role: Literal["when", "unless"]
    fields: tuple[str, ...]
    expected: Bilingual
    found: Bilingual
    verdict: Verdict
    basis: str
    at: str | None
    note: Bilingual | None


@part
class StatementView:
    """One statement on a regimen, with its verdict for this patient.

    ``position_of``: whose position it is, where the cited source only reports it.
    """

    rule_id: str
    stance: str
    verdict: str
    superseded_by: tuple[str, ...]
    title: Bilingual
    text: Bilingual
    citation: Citation
    as_stated: AsStated
    verified: bool
    unverified_reason: Bilingual | None
    clinical_review: str
    position_of: Bilingual | None


@part
class FigureView:
    """A value of one arm with its 95 % confidence interval, digits as printed (``20.0`` is not ``20``).

    ``not_reached``: a median that is not estimable yet; then there is no value.
    """

    value: str | None
    low: str | None
    high: str | None
    not_reached: bool


@part
class EffectView:
    """A comparison of the arms with its 95 % confidence interval, digits as printed."""

    measure: Literal["hr", "or", "rr", "difference"]
    value: str
    low: str | None
    high: str | None


@part
class EndpointFigures:
    """An endpoint's figures, to be drawn or tabulated; ``None`` is not printed.

    ``unit``: of the arms' values. ``timepoint``: of a rate (``24 months``). The arms are ``None`` where the study has
    several and the figures are of a subgroup; their regimens also where an arm got what the catalogue does not list.
    """

    unit: Literal["months", "percent", "none"]
    timepoint: str | None
    experimental: FigureView | None
    control: FigureView | None
    effect: EffectView | None
    experimental_gives: Bilingual | None
    control_gives: Bilingual | None
    experimental_regimen: str | None
    control_regimen: str | None


@part
class EndpointView:
    """One endpoint of one data cut. ``whole``: the whole trial, not a subgroup or a rate at one time.

    ``figures``: ``None`` where no figure is printed, and in answers kept before they were given.
    """

    endpoint: str
    text: Bilingual
    note: Bilingual | None
    whole: bool
    has_figure: bool
    primary: bool
    met: bool | None
    outcome: str
    cut: str
    published: str
    cited: tuple[Place, ...]
    outside: Bilingual | None
    figures: EndpointFigures | None = None


@part
class EvidenceView:
    """One study behind a statement, with every data cut public on the day of the answer."""

    study_id: str
    name: str
    title: Bilingual
    role: str
    design: str
    phase: str | None
    n: int | None
    population: Bilingual
    regions: tuple[str, ...]
    endpoints: tuple[EndpointView, ...]
    reference: tuple[str, ...]
    registration: str | None
    verified: bool
    unverified_reason: Bilingual | None


@part
class Directness:
    """One population criterion of a study against this patient."""

    study_id: str
    criterion: str
    verdict: Literal["matches", "differs", "unknown"]
    expected: Bilingual
    found: Bilingual
    basis: str


@part
class Reason:
    """One named reason for the certainty. ``steps``: how far it lowered it (0: noted, not lowered)."""

    domain: str
    steps: int
    study_id: str | None
    says: Bilingual


@part
class LevelOfEvidence:
    """How good the evidence is for this patient.

    ``certainty`` is this project's own appraisal, worked out by rule; it is not a GRADE rating, which only a
    panel gives; it is that of ``appraised_study``, the best supporting one. ``as_stated`` are the sources' own grades. The schemes are never converted into each other.
    """

    as_stated: tuple[AsStated, ...]
    appraised_study: str | None
    figure: Bilingual | None
    ocebm: str | None
    certainty: Certainty
    certainty_by: Bilingual
    reasons: tuple[Reason, ...]
    direction: str
    overall_survival: str
    primary_endpoint_met: bool | None
    directly_applicable: Literal["direct", "indirect", "unknown", "no_study"]
    directness: tuple[Directness, ...]
    note: Bilingual


@part
class CautionView:
    """A caution on a regimen. ``status``: applies, or unknown (``missing`` says what would settle it)."""

    id: str
    effect: str
    status: Literal["applies", "unknown"]
    text: Bilingual
    citations: tuple[Place, ...]
    outside: Bilingual | None
    verified: bool
    missing: tuple[str, ...]


@part
class RegimenView:
    """A regimen by name and components."""

    id: str
    name: Bilingual
    family: str
    family_name: Bilingual
    components: tuple[str, ...]
    doses: tuple[Bilingual, ...]
    approvals: tuple[Bilingual, ...]


@part
class Because:
    """Why a regimen is excluded."""

    kind: Literal["exclusion", "contraindication", "emergency", "policy"]
    id: str
    says: Bilingual


@part
class Entry:
    """One regimen in one setting, with everything known for and against it for this patient."""

    regimen: RegimenView
    setting: str
    stance: str
    statements: tuple[StatementView, ...]
    evidence: tuple[EvidenceView, ...]
    level_of_evidence: LevelOfEvidence
    cautions: tuple[CautionView, ...]
    trace: dict[str, tuple[Condition, ...]]
    missing: tuple[str, ...]
    because: tuple[Because, ...]


@part
class Requirement:
    """Something to do or to find out, whichever regimen is chosen or for the regimens named."""

    id: str
    status: Literal["needed", "find_out"]
    title: Bilingual
    text: Bilingual
    citations: tuple[Place, ...]
    as_stated: AsStated | None
    regimens: tuple[str, ...]
    missing: tuple[str, ...]


@part
class Gap:
    """Evidence that a source says is missing, or a regimen that is only under study."""

    rule_id: str
    stance: str
    setting: str
    title: Bilingual
    text: Bilingual
    citation: Citation
    regimen: RegimenView | None
    evidence: tuple[EvidenceView, ...]
    verified: bool


@part
class Conflict:
    """Two sources that take different positions on one question, side by side."""

    kind: str
    note: Bilingual
    sides: tuple[StatementView, StatementView]


@part
class ErratumView:
    """What a source prints, what is right, on what ground and how sure."""

    id: str
    source_id: str
    source: Bilingual
    locator: str
    kind: str
    printed: Bilingual
    right: Bilingual
    ground: Bilingual
    confidence: str
    touches: tuple[str, ...]


@part
class Outcome:
    """What one answer to a question would bring: regimens that would come into or leave the candidates."""

    answer: Bilingual
    gains: tuple[str, ...]
    loses: tuple[str, ...]


@part
class Question:
    """An unknown fact, and how many open statements and cautions it takes part in."""

    field: str
    path: str
    label: Bilingual
    decides: int
    rules: tuple[str, ...]
    outcomes: tuple[Outcome, ...]


@part
class PathwayCondition:
    """One condition of a row, compared with the patient."""

    expected: Bilingual
    found: Bilingual
    verdict: Verdict


@part
class PathwayRow:
    """One row of an ordered table: ``value`` holds where every condition does and no row above it holds.

    ``not_reached``: a row above it holds, so this one is not asked.
    """

    value: str
    label: Bilingual
    verdict: Literal["true", "false", "unknown", "not_reached"]
    conditions: tuple[PathwayCondition, ...]


@part
class Pathway:
    """How a stage came about: the rows of its table from the top, the first that holds wins.

    ``reached``: the stages that the findings and ``documented``, the stage on record, leave open: one where it is settled,
    none where the patient fits no row. A documented stage that the findings contradict stays among them.
    """

    fact: str
    system: Bilingual
    edition: str
    rows: tuple[PathwayRow, ...]
    reached: tuple[str, ...]
    documented: Bilingual | None


@part
class KnowledgeBaseVersion:
    """Which rules gave the answer."""

    version: str
    digest: str

    def __str__(self) -> str:
        return f"{self.version}+{self.digest}"


@part
class Assessment:
    """The whole answer for one patient as of one day."""

    contract: str
    status: Literal["answered", "out_of_scope"]
    headline: tuple[Bilingual, ...]
    profile: tuple[GivenFact, ...]
    derived: tuple[DerivedFact, ...]
    alerts: tuple[AlertItem, ...]
    candidates: tuple[Entry, ...]
    conditional: tuple[Entry, ...]
    pending: tuple[Entry, ...]
    against: tuple[Entry, ...]
    excluded: tuple[Entry, ...]
    requirements: tuple[Requirement, ...]
    evidence_gaps: tuple[Gap, ...]
    investigational: tuple[Gap, ...]
    conflicts: tuple[Conflict, ...]
    errata: tuple[ErratumView, ...]
    sources: tuple[SourceView, ...]
    find_out_first: tuple[Question, ...]
    order: Bilingual
    as_of: str
    knowledge_base: KnowledgeBaseVersion
    engine_version: str
    disclaimer: Bilingual
    pathways: tuple[Pathway, ...] = ()
