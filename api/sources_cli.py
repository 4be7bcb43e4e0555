"""``hcc sources``: the sources themselves, and the rules compared with their texts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from api import library_cli
from engine.errors import Fault, InputRefused
from engine.knowledge import load


def add(commands: Any) -> Any:
    """Declare the group; returns it, so that further actions can be added."""
    group = commands.add_parser("sources", help="the sources, and the rules compared with their texts")
    actions = group.add_subparsers(dest="action", required=True)
    verify = actions.add_parser("verify", help="look for every figure, reference and grade at its locator in the texts")
    verify.add_argument("--texts", type=Path, required=True, help="folder with <text>.txt or <text>.md of each source")
    verify.add_argument("--lang", choices=("zh", "en"), default="en")
    verify.add_argument("--format", choices=("text", "json"), default="text")
    library_cli.add(actions)
    return actions


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 nothing unexplained, 2 no texts, 3 something unexplained."""
    if options.action in library_cli.ACTIONS:
        return library_cli.run(options)
    from api.sources_text import as_json, as_text
    from engine.curation.texts import read_texts
    from engine.curation.verify import verify
    from engine.rule_files import RuleFiles

    folder: Path = options.texts
    if not folder.is_dir():
        raise InputRefused([Fault("texts.missing", "--texts", f"there is no folder {folder}.", "Check the path.")])
    kb = load(options.rules)
    wanted = {source.text for source in kb.sources.values() if source.text}
    if not read_texts(folder, wanted):
        message = f"{folder} holds the text of no source."
        remedy = f"Name each text after 'text' in rules/sources: {', '.join(sorted(wanted))} (.txt or .md)."
        raise InputRefused([Fault("texts.none", "--texts", message, remedy)])
    report = verify(RuleFiles(kb.folder), lambda stems: read_texts(folder, stems))
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(as_json(report) if options.format == "json" else as_text(report, kb.sources, options.lang))
    return 3 if report.findings else 0
