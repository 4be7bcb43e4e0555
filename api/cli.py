"""The command ``hcc``.

Exit status: 0 done, 2 bad input, 3 bad knowledge base, 4 no answer could be trusted, 5 the record cannot be reached.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from api import audit_cli, board_cli, coverage_cli, fhir_cli, keys_cli, lint_cli, mutate_cli, scenarios_cli, sources_cli
from api.inputs import not_after, read_input
from api.outputs import write_output
from api.site import site_factors
from api.store.records import StoreUnavailable
from engine import json_reader
from engine.assess import Engine
from engine.assessment import Assessment
from engine.errors import EvaluatorsDisagree, InferenceFailed, KnowledgeBaseBroken, Refused
from engine.knowledge import KnowledgeBase, load
from engine.rule_files import default_folder

_PARTS = {
    "scenarios": scenarios_cli,
    "sources": sources_cli,
    "fhir": fhir_cli,
    "board": board_cli,
    "audit": audit_cli,
    "keys": keys_cli,
}
_PAPERS = ("html", "pdf", "docx")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write YYYY-MM-DD") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hcc", description="Decision support for hepatocellular carcinoma tumour boards."
    )
    parser.add_argument("--rules", type=Path, help="folder of rule files (default: $HCC_RULES, else the installed set)")
    commands = parser.add_subparsers(dest="command", required=True)

    assess = commands.add_parser("assess", help="assess one patient profile (JSON)")
    _patient(assess)
    assess.add_argument("--format", choices=("text", "json", *_PAPERS), default="text")
    assess.add_argument("--full", action="store_true", help="everything, not only two screens")
    assess.add_argument("-o", "--output", metavar="FILE", type=Path, help="default: standard output")
    paper = assess.add_argument_group(f"with --format {', '.join(_PAPERS)}: the packet of a tumour board")
    paper.add_argument("--pseudonym", help="what the board calls the patient; never a name or an official number")
    paper.add_argument("--question", help="what the board is asked")
    paper.add_argument("--fonts", metavar="DIR", type=Path, help="folder of fonts (default: $HCC_BOARD_FONTS)")

    explain = commands.add_parser("explain", help="why a regimen is offered, or what stands in the way")
    _patient(explain)
    explain.add_argument("regimen", help="id or any name of the regimen")
    explain.add_argument("--format", choices=("text", "json"), default="text")

    compare = commands.add_parser("compare", help="what changed between two days for one patient, and what changed it")
    compare.add_argument("file", help="JSON file, or - for standard input")
    compare.add_argument("--from", dest="first", type=_day, required=True, help="the earlier day (YYYY-MM-DD)")
    compare.add_argument("--to", dest="second", type=_day, help="the later day (default: today)")
    compare.add_argument("--lang", choices=("zh", "en"), default="zh")
    compare.add_argument("--format", choices=("text", "json"), default="text")
    compare.add_argument("--full", action="store_true", help="everything, not only what weighs most")

    serve = commands.add_parser("serve", help="the REST service")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--open", action="store_true", help="without keys and tokens; on a loopback address only")

    rules = commands.add_parser("rules", help="the knowledge base itself").add_subparsers(dest="action", required=True)
    check = rules.add_parser("check", help="load every rule file and report every fault")
    check.add_argument("--lang", choices=("zh", "en"), default="en")
    check.add_argument("--on", type=_day, help="what is overdue, replaced or taken back by this day (default: today)")
    check.add_argument("--strict", action="store_true", help="end with 3 where something is overdue")
    listing = rules.add_parser("list", help="statements, one a line")
    listing.add_argument("--lang", choices=("zh", "en"), default="en")
    listing.add_argument("--regimen", help="only statements on this regimen")
    show = rules.add_parser("show", help="one statement or caution, whole")
    show.add_argument("id")
    show.add_argument("--lang", choices=("zh", "en"), default="en")
    show.add_argument("--patient", action="store_true", help="with a made-up patient whom it fits, and a near miss")
    lint_cli.add(rules)
    coverage_cli.add(rules)
    mutate_cli.add(rules)
    diff = rules.add_parser("diff", help="what changed between two versions of the rules, and for whom")
    diff.add_argument("older", type=Path, help="folder of rule files")
    diff.add_argument("newer", type=Path, nargs="?", help="folder of rule files (default: as --rules)")
    diff.add_argument("--lang", choices=("zh", "en"), default="en")
    diff.add_argument("--format", choices=("text", "json"), default="text")
    diff.add_argument("--patients", type=int, help="make up patients for this many changes, the weightiest first")
    schema = rules.add_parser("schema", help="JSON Schemas of the rule files, for editors")
    schema.add_argument("folder", type=Path)
    for part in _PARTS.values():
        part.add(commands)
    return parser


def _patient(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", help="JSON file, or - for standard input")
    parser.add_argument("--as-of", type=_day, help="use only what was public by this day (YYYY-MM-DD)")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except KnowledgeBaseBroken as broken:
        print(broken, file=sys.stderr)
        return 3
    except StoreUnavailable as unavailable:
        print(unavailable, file=sys.stderr)
        return 5
    except Refused as refused:
        print(refused.told("en" if getattr(options, "lang", "en") == "en" else "zh"), file=sys.stderr)
        return 2
    except (EvaluatorsDisagree, InferenceFailed) as withheld:
        print(f"no answer: {withheld}", file=sys.stderr)
        return 4
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(options: argparse.Namespace) -> int:
    if options.command == "serve":
        from api.serving import serve  # imported late: a one-off assessment does not need the web framework

        serve(options.host, options.port, options.rules, open_mode=options.open)
        return 0
    if options.command in _PARTS:
        return int(_PARTS[options.command].run(options))
    if options.command == "rules" and options.action == "schema":
        from api.schemas import write_all

        print("\n".join(str(path) for path in write_all(options.folder)))
        return 0
    if options.command == "rules" and options.action == "check":
        return _check(options)
    if options.command == "rules" and options.action == "diff":
        return _diff(options)
    if options.command == "rules" and options.action == "lint":
        return lint_cli.run(options)
    if options.command == "rules" and options.action == "coverage":
        return coverage_cli.run(options)
    if options.command == "rules" and options.action == "mutate":
        return mutate_cli.run(options)
    kb = load(options.rules)
    if options.command == "rules":
        return _rules(options, kb)
    document = json_reader.read(read_input(options.file, json_reader.MAX_BYTES))
    today = date.today()
    if options.command == "compare":
        return _compare(options, kb, document, today)
    as_of = not_after(options.as_of or today, today)
    engine = Engine(kb)
    try:
        return _patient_command(options, engine, document, today, as_of)
    finally:
        engine.close()


def _patient_command(options: argparse.Namespace, engine: Engine, document: object, today: date, as_of: date) -> int:
    from api.labels import labels
    from api.text import Text

    site = site_factors(os.environ)
    if options.command == "explain":
        from engine.explain import explain

        explanation = explain(engine, document, options.regimen, today=today, as_of=as_of, site=site)
        _print(Text(options.lang).explain(explanation) if options.format == "text" else _json(explanation))
        return 0
    answer = engine.assess(document, today=today, as_of=as_of, site=site)
    if options.format in _PAPERS:
        body = _paper(options, engine, document, answer, site)
    elif options.format == "json":
        body = _json(answer).encode()
    else:
        body = Text(options.lang, options.full).render(answer, labels(engine.kb)).encode()
    write_output(options.output, body)
    return 0


def _paper(
    options: argparse.Namespace, engine: Engine, document: Any, answer: Assessment, site: Mapping[str, Decimal]
) -> bytes:
    from api.board.one_patient import one_packet
    from api.board.papers import folder_of_fonts

    return one_packet(
        document,
        answer,
        engine.kb,
        pseudonym=options.pseudonym,
        question=options.question,
        made=datetime.now(UTC),
        site=site,
        lang=options.lang,
        form=options.format,
        fonts=folder_of_fonts(options.fonts, os.environ),
    )


def _compare(options: argparse.Namespace, kb: KnowledgeBase, document: object, today: date) -> int:
    from api.compare_text import CompareText
    from engine.compare import compare

    days = {"first": options.first, "second": options.second or today}
    engine = Engine(kb)
    try:
        found = compare(engine, document, **days, today=today, site=site_factors(os.environ))
    finally:
        engine.close()
    _print(_json(found) if options.format == "json" else CompareText(options.lang, options.full).render(found))
    return 0


def _json(value: object) -> str:
    from api.encoding import pretty

    return pretty(value).decode() + "\n"


def _print(text: str) -> None:
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(text)


def _check(options: argparse.Namespace) -> int:
    from api.rules_text import check_report
    from engine.curation.lifecycle import life
    from engine.curation.passages import load_all

    kb, passages = load_all(options.rules)
    found = life(kb, options.on or date.today())
    _print(check_report(kb, passages, found, options.lang))
    return 3 if options.strict and found.to_mend else 0


def _diff(options: argparse.Namespace) -> int:
    from api.rules_diff_text import RulesDiffText
    from engine.curation.diff import MAX_PATIENTS, differences

    older, newer = (_version(folder) for folder in (options.older, options.newer or options.rules))
    patients = MAX_PATIENTS if options.patients is None else options.patients
    found = differences(older, newer, date.today(), patients=patients)
    _print(_json(found) if options.format == "json" else RulesDiffText(options.lang).render(found))
    return 0


def _version(folder: Path | None) -> KnowledgeBase:
    """The rules in *folder*; a fault names its file with the folder, since two of them are being read."""
    try:
        return load(folder)
    except KnowledgeBaseBroken as broken:
        parent = (folder or default_folder()).parent
        faults = [replace(fault, file=str(parent / fault.file) if fault.file else None) for fault in broken.faults]
        raise KnowledgeBaseBroken(faults) from None


def _rules(options: argparse.Namespace, kb: KnowledgeBase) -> int:
    from api.rules_text import list_statements, show

    if options.action == "list":
        _print(list_statements(kb, options.lang, options.regimen))
    else:
        text = show(kb, options.id, options.lang)
        _print(text + lint_cli.patients(kb, options.id, options.lang) if options.patient else text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
