"""What changed between two versions of the knowledge base, and for whom.

Two loaded knowledge bases go in, typed changes come out, what weighs most for a patient first: what a source says and
of whom, then what may not be given, then evidence and scores, then days and places, then words.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from engine.curation.diff_entries import entry_changes
from engine.curation.diff_rules import caution_changes, statement_changes
from engine.curation.diff_types import DIFF_CONTRACT, Change, RulesDiff, Side, weight
from engine.curation.diff_values import staging_changes, study_changes
from engine.curation.whom import Seeker
from engine.knowledge import KnowledgeBase

MAX_PATIENTS = 12


def differences(before: KnowledgeBase, after: KnowledgeBase, on: date, *, patients: int = MAX_PATIENTS) -> RulesDiff:
    """Every difference between *before* and *after*, ordered by clinical weight.

    For a statement or caution whose population, exclusions, stance or regimen changed, a patient is sought whom the two
    treat differently as of *on*, for the *patients* weightiest ones; each was evaluated with both.
    """
    changes: list[Change] = []
    if before.digest != after.digest:
        found: Iterable[Change] = (
            *statement_changes(before, after),
            *caution_changes(before, after),
            *study_changes(before, after),
            *staging_changes(before, after),
            *entry_changes(before, after),
        )
        changes = sorted(found, key=lambda change: (weight(change), change.kind, change.id))
    if any(change.concerns_patients for change in changes) and patients > 0:
        seeker = Seeker(before, after, on)
        try:
            changes = list(seeker.with_patients(changes, patients))
        finally:
            seeker.close()
    return RulesDiff(
        contract=DIFF_CONTRACT,
        on=on.isoformat(),
        before=_side(before),
        after=_side(after),
        changes=tuple(changes),
    )


def _side(kb: KnowledgeBase) -> Side:
    return Side(str(kb.folder), kb.version, kb.digest, len(kb.statements), len(kb.cautions), len(kb.studies))
