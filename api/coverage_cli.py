"""``hcc rules coverage``: what of the rules no scenario has tried."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from api.features_cli import FEATURES, features_or_refusal, paths_or_here, write
from engine.errors import Fault, InputRefused, did_you_mean
from engine.knowledge import KnowledgeBase, load

REASONS = FEATURES / "untested.yaml"


def add(actions: Any) -> None:
    """Declare the action."""
    coverage = actions.add_parser("coverage", help="which conditions and cut-offs of the rules no scenario has tried")
    coverage.add_argument(
        "--features",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="feature files or folders (default: features)",
    )
    coverage.add_argument("--lang", choices=("zh", "en"), default="en")
    coverage.add_argument("--format", choices=("text", "json", "html"), default="text")
    coverage.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of standard output")
    coverage.add_argument(
        "--rule", action="append", default=[], metavar="ID", help="only this rule, in full (repeatable)"
    )
    coverage.add_argument("--untested", action="store_true", help="only what no scenario shows, with every rule")
    coverage.add_argument(
        "--strict", action="store_true", help="end with 3 where something is not shown, without a reason"
    )
    coverage.add_argument(
        "--reasons",
        type=Path,
        metavar="FILE",
        help=f"why something may stay untested (default: {REASONS} if it is there)",
    )
    coverage.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: as many as cores)")


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 done, 2 no feature files or unreadable ones, 3 something not shown (with ``--strict``)."""
    from engine.assess import Engine
    from scenarios.coverage import measure
    from scenarios.reasons import reasons
    from scenarios.running import TODAY
    from scenarios.suite import carry_out

    paths = paths_or_here(options.features, "coverage.features")
    file = options.reasons or (REASONS if REASONS.is_file() else None)
    known = reasons(file, "coverage.reasons") if file is not None else {}
    kb = load(options.rules)
    _known(options.rule, kb)
    features = features_or_refusal(paths)
    outcomes = [found for each in carry_out(features, kb, jobs=options.jobs) for found in each]
    engine = Engine(kb)
    try:
        report = measure(engine, outcomes, TODAY, options.rule, known)
    finally:
        engine.close()
    write(_rendered(options, report), options.output)
    return 0 if report.complete or not options.strict else 3


def _known(rules: Sequence[str], kb: KnowledgeBase) -> None:
    known = [rule.id for rule in kb.rules()]
    faults = [
        Fault("coverage.rule", "--rule", f"no statement or caution is called {name!r}.", did_you_mean(name, known))
        for name in rules
        if name not in known
    ]
    if faults:
        raise InputRefused(faults)


def _rendered(options: argparse.Namespace, report: Any) -> str:
    if options.format == "json":
        from api.encoding import pretty

        return pretty(report).decode() + "\n"
    if options.format == "html":
        from api.coverage_html import page

        return page(report, options.lang, untested_only=options.untested)
    from api.coverage_text import CoverageText

    text = CoverageText(options.lang, whole=options.untested or bool(options.rule))
    return text.render(report, untested_only=options.untested, by_rule=bool(options.rule))
