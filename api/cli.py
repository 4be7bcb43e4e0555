"""The command ``hcc``. Exit status: 0 done, 2 bad input, 3 bad knowledge base, 4 no answer could be trusted."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from engine import json_reader
from engine.assess import Engine
from engine.assessment import Bilingual
from engine.errors import EvaluatorsDisagree, Fault, InferenceFailed, InputRefused, KnowledgeBaseBroken
from engine.knowledge import KnowledgeBase, load
from engine.phrases import bilingual

AFP_FACTOR = "HCC_AFP_NG_PER_IU"


def site_factors(environment: Mapping[str, str]) -> dict[str, Decimal]:
    """The site's own conversion factors. Raises :class:`InputRefused` where one is no positive number."""
    written = environment.get(AFP_FACTOR)
    if not written:
        return {}
    try:
        factor = Decimal(written)
    except InvalidOperation:
        factor = Decimal(0)
    if not factor.is_finite() or not Decimal("0.1") <= factor <= 10:
        raise InputRefused(
            [Fault("site.factor", AFP_FACTOR, "is no factor of ng per IU.", "Set it to ng per IU, about 1.2.")]
        )
    return {"afp_ng_per_iu": factor}


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
    assess.add_argument("--format", choices=("text", "json"), default="text")
    assess.add_argument("--full", action="store_true", help="everything, not only two screens")

    explain = commands.add_parser("explain", help="why a regimen is offered, or what stands in the way")
    _patient(explain)
    explain.add_argument("regimen", help="id or any name of the regimen")
    explain.add_argument("--format", choices=("text", "json"), default="text")

    serve = commands.add_parser("serve", help="the REST service")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)

    rules = commands.add_parser("rules", help="the knowledge base itself").add_subparsers(dest="action", required=True)
    check = rules.add_parser("check", help="load every rule file and report every fault")
    check.add_argument("--lang", choices=("zh", "en"), default="en")
    listing = rules.add_parser("list", help="statements, one a line")
    listing.add_argument("--lang", choices=("zh", "en"), default="en")
    listing.add_argument("--regimen", help="only statements on this regimen")
    show = rules.add_parser("show", help="one statement or caution, whole")
    show.add_argument("id")
    show.add_argument("--lang", choices=("zh", "en"), default="en")
    schema = rules.add_parser("schema", help="JSON Schemas of the rule files, for editors")
    schema.add_argument("folder", type=Path)
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
    except InputRefused as refused:
        print(refused, file=sys.stderr)
        return 2
    except KnowledgeBaseBroken as broken:
        print(broken, file=sys.stderr)
        return 3
    except (EvaluatorsDisagree, InferenceFailed) as withheld:
        print(f"no answer: {withheld}", file=sys.stderr)
        return 4
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(options: argparse.Namespace) -> int:
    if options.command == "serve":
        from api.rest import serve  # imported late: a one-off assessment does not need the web framework

        serve(options.host, options.port, options.rules)
        return 0
    if options.command == "rules" and options.action == "schema":
        from api.schemas import write_all

        print("\n".join(str(path) for path in write_all(options.folder)))
        return 0
    kb = load(options.rules)
    if options.command == "rules":
        return _rules(options, kb)
    document = json_reader.read(_body(options.file))
    today = date.today()
    as_of = options.as_of or today
    if as_of > today:
        raise InputRefused(
            [Fault("as_of.future", "as_of", f"{as_of} lies in the future.", "Give today or an earlier day.")]
        )
    engine = Engine(kb)
    try:
        return _patient_command(options, engine, document, today, as_of)
    finally:
        engine.close()


def _patient_command(options: argparse.Namespace, engine: Engine, document: object, today: date, as_of: date) -> int:
    from api.text import Text

    site = site_factors(os.environ)
    if options.command == "explain":
        from engine.explain import explain

        explanation = explain(engine, document, options.regimen, today=today, as_of=as_of, site=site)
        _print(Text(options.lang).explain(explanation) if options.format == "text" else _json(explanation))
        return 0
    answer = engine.assess(document, today=today, as_of=as_of, site=site)
    if options.format == "json":
        _print(_json(answer))
    else:
        _print(Text(options.lang, options.full).render(answer, labels(engine.kb)))
    return 0


def labels(kb: KnowledgeBase) -> dict[str, Bilingual]:
    """The name of every field and regimen."""
    fields = {name: bilingual(fact.label) for name, fact in kb.facts.items()}
    return {**fields, **{name: bilingual(regimen.name) for name, regimen in kb.regimens.items()}}


def _json(value: object) -> str:
    from api.encoding import pretty

    return pretty(value).decode() + "\n"


def _print(text: str) -> None:
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(text)


def _body(file: str) -> bytes:
    limit = json_reader.MAX_BYTES + 1
    if file == "-":
        return sys.stdin.buffer.read(limit)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(limit)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise InputRefused([Fault("file.unreadable", "", f"{file}: {reason}.", "Check the path.")]) from None


def _rules(options: argparse.Namespace, kb: KnowledgeBase) -> int:
    from api.rules_text import check_report, list_statements, show

    if options.action == "check":
        _print(check_report(kb, options.lang))
    elif options.action == "list":
        _print(list_statements(kb, options.lang, options.regimen))
    else:
        _print(show(kb, options.id, options.lang))
    return 0


if __name__ == "__main__":
    sys.exit(main())
