"""Faults of meaning in rules that load without a fault: one file a lint, each with its code and why it matters.

A finding of level ``error`` is proven and wants mending; a ``note`` is for a person to judge, or a gap to know of.
"""

from __future__ import annotations

from collections.abc import Iterable

from engine.curation.lint import duplicate, fires_for_all, gap, never_fires, shadowed
from engine.curation.lint.bench import Bench
from engine.curation.lint.finding import Report
from engine.knowledge import KnowledgeBase

LINTS = (never_fires, duplicate, shadowed, fires_for_all, gap)
CODES = tuple(module.CODE for module in LINTS)


def lint(kb: KnowledgeBase, only: Iterable[str] = (), *, quick: bool = False) -> Report:
    """What the lints find in *kb*, always the same for the same rules. *only*: these codes; *quick*: fewer patients.

    Raises :class:`~engine.errors.KnowledgeBaseBroken` where the grid of ``rules/gaps.yaml`` is broken.
    """
    wanted = set(only) or set(CODES)
    with Bench(kb, quick=quick) as bench:
        findings = tuple(found for module in LINTS if module.CODE in wanted for found in module.find(bench))
        patients = sum(found.profile is not None for found in bench.sought.values())
        return Report(bench.on, len(bench.rules), patients, findings)
