"""``hcc sources list|show|coverage``: what the sources say, and how much of it was encoded."""

from __future__ import annotations

import argparse
import sys
from typing import Any

ACTIONS = ("list", "show", "coverage")


def add(actions: Any) -> None:
    """Declare the actions in the group ``hcc sources``."""
    listing = actions.add_parser("list", help="sources with their dates and who signed them")
    show = actions.add_parser("show", help="one source: edition, dates, reviewer, passages by chapter")
    show.add_argument("id")
    coverage = actions.add_parser("coverage", help="how much of each source was encoded, and as what")
    coverage.add_argument("--strict", action="store_true", help="end with 3 where passages are missing or undecided")
    for action in (listing, show, coverage):
        action.add_argument("--lang", choices=("zh", "en"), default="en")
        action.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    """Run one of the actions; returns the exit status."""
    from api.library_text import coverage_report, list_sources, show_source, unknown
    from api.views import source_passages, source_summaries, source_view
    from engine.curation.coverage import coverage
    from engine.curation.passages import load_all

    kb, passages = load_all(options.rules)
    as_json = options.format == "json"
    if options.action == "coverage":
        found = coverage(kb, passages)
        _write(found if as_json else coverage_report(found, options.lang))
        return 3 if options.strict and not found.complete else 0
    if options.action == "list":
        _write(source_summaries(kb) if as_json else list_sources(kb, passages, options.lang))
        return 0
    if options.id not in kb.sources:
        raise unknown(kb, options.id)
    if as_json:
        view, said = source_view(kb, options.id), source_passages(kb, passages, options.id)
        _write({"source": view, "passages": said})
    else:
        _write(show_source(kb, passages, options.id, options.lang))
    return 0


def _write(found: object) -> None:
    from pydantic_core import to_jsonable_python

    from api.encoding import pretty

    text = found if isinstance(found, str) else pretty(to_jsonable_python(found, exclude_none=True)).decode() + "\n"
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(text)
