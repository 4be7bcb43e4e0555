"""Where an entry stands in its file: looked up only when a fault has to be reported."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from engine.errors import Fault

if TYPE_CHECKING:
    from engine.rule_files import Place


def line_of_id(place: Place, identifier: str) -> int | None:
    """The line on which the entry *identifier* begins, by its ``id:``."""
    entry = re.compile(rf"(?:^|[\s{{,-])id:\s*[\"']?{re.escape(identifier)}[\"']?\s*(?:$|[,}}#])")
    try:
        lines = place.file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    return next((number for number, line in enumerate(lines, 1) if entry.search(line)), None)


def fault_at(place: Place, code: str, identifier: str, message: str, remedy: str) -> Fault:
    """A fault of the entry *identifier*, with the line on which it begins."""
    return Fault(code, identifier, message, remedy, place.shown_as, line_of_id(place, identifier))
