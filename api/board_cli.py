"""``hcc board``: a list of patients becomes a folder of packets; the template for the list; minutes and concordance."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write YYYY-MM-DD") from None


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or not 1 <= int(text) <= 999:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 to 999")
    return int(text)


def _formats(text: str) -> tuple[str, ...]:
    known = ("pdf", "docx", "html")
    asked = [part.strip() for part in text.split(",")]
    if not set(asked) <= set(known):
        raise argparse.ArgumentTypeError(f"{text!r}: write one or more of {', '.join(known)}, with commas between them")
    return tuple(form for form in known if form in asked)


def add(commands: Any) -> None:
    """Declare the group."""
    actions = commands.add_parser("board", help="the tumour board: lists, packets, minutes").add_subparsers(
        dest="action", required=True
    )

    def action(name: str, text: str, langs: tuple[str, ...] = ("zh", "en")) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = actions.add_parser(name, help=text, description=text)
        made.add_argument("--lang", choices=langs, default="zh")
        return made

    prepare = action(
        "prepare",
        "packets for every patient of a list, with agenda and worklist; goes on where it was stopped",
        ("zh", "en", "both"),
    )
    prepare.add_argument("list", metavar="LIST", type=Path, help=".xlsx, .csv, .json, or a folder of FHIR records")
    prepare.add_argument("-o", "--output", metavar="DIR", type=Path, required=True)
    prepare.add_argument("--formats", type=_formats, default=("pdf", "docx", "html"), help="default: pdf,docx,html")
    prepare.add_argument("--as-of", type=_day, help="use only what was public by this day (YYYY-MM-DD)")
    prepare.add_argument("--workers", type=_count, help="processes (default: one a processor)")
    prepare.add_argument("--fonts", metavar="DIR", type=Path, help="folder of fonts (default: $HCC_BOARD_FONTS)")
    prepare.add_argument("--minutes", type=_count, metavar="N", help="minutes planned for each patient, for the agenda")
    kept = prepare.add_mutually_exclusive_group()
    kept.add_argument("--database", metavar="URL", help="keep every answer in this record (default: $HCC_DATABASE)")
    kept.add_argument("--no-record", action="store_true", help="keep no answer, whatever the environment says")
    prepare.add_argument(
        "--caller", default="command-line", help="whose records they are: the name of a calling system, never a person"
    )
    prepare.add_argument("--again", action="store_true", help="prepare everybody, also who is up to date")

    check = action("check", "read a list and tell every fault, by cell")
    check.add_argument("list", metavar="LIST", type=Path)

    template = action("template", "a workbook to fill in, with the words and units of the vocabulary")
    template.add_argument("-o", "--output", metavar="FILE.xlsx", type=Path, required=True)

    minutes = action("minutes", "the minutes of a meeting, as PDF, Word or HTML by the ending of the file")
    minutes.add_argument("meeting", metavar="MEETING", help="its id")
    minutes.add_argument("-o", "--output", metavar="FILE", type=Path, required=True)
    minutes.add_argument("--fonts", metavar="DIR", type=Path, help="folder of fonts (default: $HCC_BOARD_FONTS)")
    concordance = action("concordance", "how often boards chose a candidate and why not, as CSV")
    concordance.add_argument("--since", type=_day, help="meetings from this day on")
    concordance.add_argument("--until", type=_day, help="meetings to this day")
    concordance.add_argument("-o", "--output", metavar="FILE.csv", type=Path, help="default: standard output")
    for made in (minutes, concordance):
        made.add_argument("--database", metavar="URL", help="the record (default: $HCC_DATABASE, else a file)")


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 done, 2 something of the list was refused, 4 a packet could not be made, 5 the record cannot be used;
    130 interrupted. What could be done was done in every case but the last two."""
    from api.board import commands  # imported late: an assessment on the command line needs no documents

    return commands.run(options)
