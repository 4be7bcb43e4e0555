"""``hcc rules mutate``: which slips in the rules no scenario would notice, and for which patient it would matter."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api.features_cli import FEATURES, features_or_refusal, paths_or_here, write
from engine.errors import Fault, InputRefused, did_you_mean
from engine.knowledge import KnowledgeBase, load

if TYPE_CHECKING:
    from scenarios.mutation import Report
    from scenarios.reading import Feature
    from scenarios.running import Outcome

SURVIVORS = "survivors.yaml"
KINDS = ("negated", "dropped", "threshold", "stance", "citation", "caution")


def add(actions: Any) -> None:
    """Declare the action."""
    mutate = actions.add_parser(
        "mutate", help="which slips in the rules no scenario would notice, and for which patient"
    )
    mutate.add_argument(
        "--features",
        nargs="+",
        type=Path,
        default=[],
        metavar="PATH",
        help="feature files or folders (default: features)",
    )
    mutate.add_argument(
        "--rules",
        dest="glob",
        metavar="GLOB",
        help="only slips in rules or rule files of that name, e.g. 'cnlc.first-line.*'",
    )
    mutate.add_argument(
        "--kind", action="append", choices=KINDS, default=[], help="only slips of this kind (repeatable)"
    )
    mutate.add_argument("--sample", type=int, metavar="N", help="only N slips, always the same ones")
    mutate.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: as many as cores)")
    mutate.add_argument("--lang", choices=("zh", "en"), default="en")
    mutate.add_argument("--format", choices=("text", "json"), default="text")
    mutate.add_argument(
        "--rows", action="store_true", help="only the patients nobody tested, one a line, tab-separated"
    )
    mutate.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of standard output")
    mutate.add_argument(
        "--survivors",
        type=Path,
        metavar="FILE",
        help=f"why known survivors may stay (default: {FEATURES / SURVIVORS} where there is one)",
    )
    mutate.add_argument(
        "--strict", action="store_true", help="end with 3 below the goal or with a survivor unexplained"
    )


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 done, 2 bad input or a scenario that does not pass as it is, 3 not good enough (with ``--strict``)."""
    from api.mutate_text import MutateText
    from engine.assess import Engine
    from scenarios.mutation import Chosen, NotGreen, mutants, mutate
    from scenarios.reasons import reasons as reasons_in
    from scenarios.running import TODAY

    if options.sample is not None and options.sample < 1:
        raise InputRefused([Fault("mutation.sample", "--sample", f"{options.sample} is no number of slips.", "Give 1 or more.")])  # fmt: skip
    paths = paths_or_here(options.features, "mutation.features")
    features = features_or_refusal(paths)
    file = options.survivors or _beside(paths)
    reasons = reasons_in(file, "mutation.survivors") if file is not None else {}
    kb = load(options.rules)
    chosen = Chosen(options.glob, tuple(options.kind), options.sample)
    if not chosen.of(mutants(kb)):
        remedy = did_you_mean(options.glob or "", [rule.id for rule in kb.rules()])
        raise InputRefused([Fault("mutation.rules", "--rules", f"{options.glob!r} names no slip of the kinds asked for.", remedy)])  # fmt: skip
    text = MutateText(options.lang)
    engine = Engine(kb)
    try:
        outcomes = _carried_out(features, kb, options.jobs)
        report = mutate(engine, outcomes, TODAY, chosen, reasons=reasons, jobs=options.jobs, progress=_progress(text))
    except NotGreen as red:
        sys.stderr.write(text.not_green(red.outcomes))
        return 2
    finally:
        engine.close()
    write(_rendered(options, text, report), options.output)
    return 3 if options.strict and not report.good_enough else 0


def _beside(paths: Sequence[Path]) -> Path | None:
    """The file of reasons in the first folder of features named, where there is one."""
    return next((path / SURVIVORS for path in paths if (path / SURVIVORS).is_file()), None)


def _carried_out(features: Sequence[Feature], kb: KnowledgeBase, jobs: int) -> list[tuple[Outcome, Path]]:
    """Every scenario with the rules as they are, and the folder of its patients."""
    from scenarios.suite import carry_out, patients_beside

    found = zip(features, carry_out(features, kb, jobs=jobs), strict=True)
    return [(outcome, patients_beside(Path(feature.file))) for feature, outcomes in found for outcome in outcomes]


def _progress(text: Any) -> Any:
    """Where standard error is a terminal, how far it is; else nothing."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, of: int) -> None:
        sys.stderr.write(f"\r{text.progress(done, of)}" + ("\r\033[K" if done == of else ""))
        sys.stderr.flush()

    return show


def _rendered(options: argparse.Namespace, text: Any, report: Report) -> str:
    if options.format == "json":
        from api.encoding import pretty

        return pretty(report).decode() + "\n"
    rendered: str = text.rows(report) if options.rows else text.render(report)
    return rendered
