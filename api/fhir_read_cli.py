"""``hcc fhir read``: what a record of FHIR resources says, fact by fact, and what of it was not used."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from typing import Any


def add(actions: Any) -> None:
    """Declare the action."""
    read = actions.add_parser("read", help="the profile in a FHIR R4 record, with the origin of every fact")
    read.add_argument("file", help="JSON file (Bundle, list, one resource or prefetch), or - for standard input")
    read.add_argument("--patient", metavar="ID", help="logical id of the patient, where the record holds several")
    read.add_argument("--lang", choices=("zh", "en"), default="zh")
    read.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 done; bad input and broken maps are raised as :class:`InputRefused` and ``CodeMapBroken``."""
    from api.encoding import pretty
    from api.fhir.codes import load_codes
    from api.fhir.document import MAX_BYTES, read_document
    from api.fhir.intake import read
    from api.fhir_read_text import render
    from api.inputs import read_input
    from api.site import site_factors
    from engine.assess import Engine
    from engine.knowledge import load

    document = read_document(read_input(options.file, MAX_BYTES))
    kb = load(options.rules)
    codes = load_codes(kb)
    engine = Engine(kb)
    today = date.today()
    site = site_factors(os.environ)
    try:
        found = read(document, engine=engine, codes=codes, today=today, site=site, patient=options.patient)
        text = (
            pretty(found).decode() + "\n"
            if options.format == "json"
            else render(found, engine, options.lang, today=today, site=site)
        )
    finally:
        engine.close()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(text)
    return 0
