"""``hcc audit``: whether the record is whole, what it holds, and taking out what may no longer be kept."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from typing import Any

from api.store.records import WHYS


def add(commands: Any) -> Any:
    """Declare the group; returns it, so that further actions can be added."""
    group = commands.add_parser("audit", help="the record of answers: is it whole, what does it hold, what must go")
    actions = group.add_subparsers(dest="action", required=True)

    def action(name: str, text: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = actions.add_parser(name, help=text, description=text)
        made.add_argument("--database", metavar="URL", help="the record (default: $HCC_DATABASE, else a file)")
        return made

    verify = action("verify", "walk the whole chain and name every break (exit 1)")
    verify.add_argument("--expect", metavar="SEQ:HASH", help="an entry noted elsewhere with 'hcc audit head'")
    action("head", "print the latest entry as SEQ:HASH, to be kept elsewhere as a witness")
    show = action("show", "one entry, whole, as JSON (patient data)")
    show.add_argument("id")
    erase = action("erase", "take out what is kept of a patient or of one record; the chain stays whole")
    what = erase.add_mutually_exclusive_group(required=True)
    what.add_argument("--patient", metavar="REF", help="the patient's id in the records, or - to read it from input")
    what.add_argument("--record", metavar="ID", help="the id of one record")
    erase.add_argument("--fhir-server", metavar="URL", help="where one patient id stands in records of several servers")
    erase.add_argument("--why", required=True, metavar="CATEGORY", help=", ".join(WHYS))
    retain = action("retain", "take out the content of entries older than a number of days")
    retain.add_argument("--days", type=int, help="how many (default: $HCC_RETENTION_DAYS)")
    for made in (erase, retain):
        made.add_argument("--keep-clinical", action="store_true", help="leave profile and answer; take out who it was")
        made.add_argument("--by", help="who does it (default: the user of this machine)")
    action("upgrade", "create the database, or bring it up to date")
    return group


def run(options: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> int:
    """Exit status: 0 fine, 1 the chain is broken, 2 bad input, 5 the database cannot be used."""
    from api import audit  # imported late: an assessment on the command line does not need a database

    return audit.run(options, environment)
