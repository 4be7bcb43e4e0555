"""``hcc rules lint``, and the patients that ``hcc rules show --patient`` prints."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from api.text import Language
from engine.errors import Fault, InputRefused, did_you_mean
from engine.knowledge import KnowledgeBase, load


def add(actions: Any) -> None:
    """Declare the action."""
    lint = actions.add_parser(
        "lint", help="rules that no patient meets, that say the same twice, and where no source speaks"
    )
    lint.add_argument("--lang", choices=("zh", "en"), default="en")
    lint.add_argument("--format", choices=("text", "json"), default="text")
    lint.add_argument("--only", action="append", metavar="CODE", default=[], help="only this lint (may be repeated)")
    lint.add_argument("--quick", action="store_true", help="fewer made-up patients in the sample")


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 nothing to mend, 3 something to mend."""
    from api.encoding import pretty
    from api.lint_text import lint_report
    from engine.curation.lint import CODES, lint

    for code in options.only:
        if code not in CODES:
            message, remedy = f"no lint is called {code!r}.", did_you_mean(code, CODES, f"One of: {', '.join(CODES)}.")
            raise InputRefused([Fault("lint.unknown", "--only", message, remedy)])
    folder: Path | None = options.rules
    report = lint(load(folder), options.only, quick=options.quick)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    if options.format == "json":
        sys.stdout.write(pretty(report).decode() + "\n")
    else:
        sys.stdout.write(lint_report(report, options.lang))
    return 3 if report.errors else 0


def patients(kb: KnowledgeBase, identifier: str, language: Language) -> str:
    """A patient for whom the rule (or the population of a study) holds, and a near miss."""
    from api.lint_text import made_report
    from engine.curation.making.patients import Maker

    if identifier in kb.studies:
        rule = kb.studies[identifier].population
    else:
        rule = (kb.statements.get(identifier) or kb.cautions[identifier]).rule
    return made_report(Maker(kb).made_for(rule), language)
