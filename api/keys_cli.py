"""``hcc keys``: API keys for the systems that call."""

from __future__ import annotations

import argparse
from typing import Any

from api.security.callers import SCOPES


def add(commands: Any) -> None:
    """Declare the group."""
    actions = commands.add_parser("keys", help="API keys for the systems that call").add_subparsers(
        dest="action", required=True
    )
    new = actions.add_parser("new", help="make a key: it is shown once, with the entry for the file of keys")
    new.add_argument("--name", required=True, help="the calling system (never a person): lower-case, digits, . _ -")
    new.add_argument("--scope", nargs="+", required=True, choices=SCOPES, help="what it may do; none implies another")
    new.add_argument("--expires", help="the last day on which it is accepted, UTC (YYYY-MM-DD)")
    new.add_argument("--note", help="at most 200 characters, for whoever reads the file")
    actions.add_parser(
        "check", help="read the security settings of the environment and their files; report every fault"
    )


def run(options: argparse.Namespace) -> int:
    """Exit status 0. Raises :class:`~api.security.settings.SettingsRefused` with every fault."""
    from api import keys  # imported late: an assessment on the command line does not need the libraries of tokens

    return keys.run(options)
