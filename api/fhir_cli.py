"""``hcc fhir``: how a FHIR record is read, and rules and answers as FHIR."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from api import fhir_export_cli, fhir_read_cli

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to *commands*."""
    fhir = commands.add_parser("fhir", help="FHIR R4: read a record, export rules and answers")
    actions = fhir.add_subparsers(dest="action", required=True)
    fhir_read_cli.add(actions)
    fhir_export_cli.add(actions)


def run(options: argparse.Namespace) -> int:
    """Run it; the exit status."""
    return fhir_read_cli.run(options) if options.action == "read" else fhir_export_cli.run(options)
