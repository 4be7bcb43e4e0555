"""``hcc fhir export rules|assessment``: the rule base and the answer for one patient as FHIR R4 Bundles."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from api.inputs import not_after, read_input
from engine.errors import Fault, InputRefused


def add(actions: Any) -> None:
    """Declare the action in the group ``hcc fhir``."""
    from api.fhir.export.parts import DEFAULT_BASE

    exports = actions.add_parser("export", help="as FHIR R4 Bundles").add_subparsers(dest="what", required=True)
    rules = exports.add_parser("rules", help="every rule as a PlanDefinition, with all they refer to")
    assessment = exports.add_parser("assessment", help="the answer for one patient profile (JSON)")
    assessment.add_argument("file", help="JSON file, or - for standard input")
    for export in (rules, assessment):
        export.add_argument("-o", "--output", type=Path, help="file to write (default: standard output)")
        export.add_argument("--as-of", help="as of this day (YYYY-MM-DD; default: today)")
        export.add_argument(
            "--base", default=DEFAULT_BASE, help="address of the FHIR service our codes are named under"
        )


def run(options: argparse.Namespace) -> int:
    """Run the action; returns the exit status. Raises :class:`InputRefused` for bad input."""
    from api.fhir.export.parts import addresses, encode
    from engine.knowledge import load

    addresses(options.base)  # refused before anything is read
    now = datetime.now(UTC)
    as_of = _day(options.as_of, now.date())
    if options.what == "rules":
        from api.fhir.export.rules import plan_definitions

        found = plan_definitions(load(options.rules), base=options.base, as_of=as_of)
    else:
        found = _assessment(options, now, as_of)
    _write(encode(found, indent=True) + b"\n", options.output)
    return 0


def _assessment(options: argparse.Namespace, now: datetime, as_of: date) -> dict[str, Any]:
    from api.fhir.export.assessment import assessment_bundle
    from api.fhir.export.facts import fact_observations
    from api.site import site_factors
    from engine import json_reader
    from engine.assess import Engine
    from engine.knowledge import load

    document = json_reader.read(read_input(options.file, json_reader.MAX_BYTES))
    engine = Engine(load(options.rules))
    try:
        patient = engine.intake.read(document, now.date(), site_factors(os.environ))
        answer = engine.answer(patient, as_of)
        facts = fact_observations(engine.kb, engine.facts(patient), base=options.base)
    finally:
        engine.close()
    return assessment_bundle(answer, base=options.base, made=now, facts=facts)


def _day(written: str | None, today: date) -> date:
    if written is None:
        return today
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise InputRefused([Fault("as_of.not_a_day", "as_of", "is no day.", "Write YYYY-MM-DD.")]) from None
    return not_after(day, today)


def _write(text: bytes, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(text)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(text)
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise InputRefused([Fault("file.unwritable", "", f"{output}: {reason}.", "Choose another file.")]) from None
