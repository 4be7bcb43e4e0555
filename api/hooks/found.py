"""What the rules say of a treatment being ordered, for one patient."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from api.hooks.orders import Ordered
from engine.assess import STANDINGS, Case, Engine
from engine.assessment import Assessment, Bilingual, CautionView, Entry, Gap, StatementView
from engine.explain import explain
from engine.profile import Patient
from engine.questions import Missing, unsettled
from engine.schema.cautions import Target

_EXPLAINED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """What the assessment says of an order.

    ``asked``: whether any regimen is made of nothing but what is given. ``entries``: of such regimens, by standing.
    ``whole``: whether each of them holds all that is ordered. ``also``: regimens that hold the order and something more.
    ``against_if``: statements against it that would count if what is not known were so, each with those facts.
    ``cautions``: contraindications first, then those that apply. ``nearest``: where no statement applies, what stands in
    the way of the nearest.
    """

    asked: bool
    entries: tuple[tuple[str, Entry], ...]
    whole: bool
    also: tuple[tuple[str, Entry], ...]
    against_if: tuple[tuple[StatementView, tuple[str, ...]], ...]
    cautions: tuple[CautionView, ...]
    gaps: tuple[Gap, ...]
    nearest: tuple[Bilingual, ...]


def find(
    engine: Engine,
    patient: Patient,
    profile: object,
    ordered: Ordered,
    answer: Assessment,
    today: date,
    site: Mapping[str, Decimal],
) -> Found:
    """Everything said of *ordered* for *patient*, read from *profile*, of whom *answer* is the assessment."""
    listed = [(standing, entry) for standing in STANDINGS for entry in getattr(answer, standing)]
    parts = {name: frozenset(regimen.components) for name, regimen in engine.kb.regimens.items()}
    whole = {name for name, held in parts.items() if ordered.agents <= held <= ordered.together}
    single = {name for name, held in parts.items() if held <= ordered.together and held & ordered.agents}
    more = {name for name, held in parts.items() if ordered.agents < held} - whole
    asked = whole or single
    entries = tuple(item for item in listed if item[1].regimen.id in asked)
    gaps = tuple(
        gap
        for gap in (*answer.evidence_gaps, *answer.investigational)
        if gap.regimen is not None and gap.regimen.id in asked
    )
    unsaid = sorted(asked)[:_EXPLAINED] if not entries and not gaps else []
    nearest = tuple(explain(engine, profile, name, today=today, site=site).summary for name in unsaid)
    facts = engine.facts(patient)
    case = engine.evaluate(facts, today)
    missing = engine.questions.missing(case.truths, facts)
    return Found(
        bool(asked),
        entries,
        bool(whole),
        tuple(item for item in listed if item[1].regimen.id in more),
        tuple(_against_if(case, missing, asked)),
        tuple(sorted(_cautions_on(engine, case, missing, ordered, asked), key=_gravity)),
        gaps,
        nearest,
    )


def _against_if(case: Case, missing: Missing, regimens: set[str]) -> Iterator[tuple[StatementView, tuple[str, ...]]]:
    """The statements against *regimens* of whose population something is not known."""
    catalogue = case.day.catalogue
    for name, statement in catalogue.statements.items():
        entry = statement.entry
        if entry.stance == "against" and entry.regimen in regimens and case.verdicts.get(name) == "pending":
            fields = missing.fields(unsettled(statement.rule, case.truths))
            yield catalogue.statement(name, "pending"), fields


def _cautions_on(
    engine: Engine, case: Case, missing: Missing, ordered: Ordered, regimens: set[str]
) -> Iterator[CautionView]:
    """The cautions on what is ordered that apply or may apply, whether or not a statement supports it."""
    catalogue = case.day.catalogue
    reached = set(ordered.agents)
    for agent in ordered.agents:
        known = engine.kb.drugs.get(agent) or engine.kb.procedures[agent]
        reached.update(known.classes)
    for name, caution in catalogue.cautions.items():
        verdict = case.verdicts.get(name)
        if verdict is None or not _is_about(caution.entry.about, reached, regimens):
            continue
        open_criteria = [] if verdict == "met" else unsettled(caution.rule, case.truths)
        yield catalogue.caution(name, verdict == "met", missing.fields(open_criteria))


def _gravity(caution: CautionView) -> tuple[bool, bool, str]:
    return caution.effect != "contraindicated", caution.status != "applies", caution.id


def _is_about(target: Target, reached: set[str], regimens: set[str]) -> bool:
    named = {*target.drugs, *target.classes, *target.procedures}
    return target.everything or bool(named & reached) or bool(regimens.intersection(target.regimens))
