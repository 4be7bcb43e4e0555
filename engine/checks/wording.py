"""Texts never say what a patient should receive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import Fault

if TYPE_CHECKING:
    from engine.knowledge import KnowledgeBase

_COMMANDS = re.compile(
    r"\bshould (?:receive|be given|be treated)\b|\bmust receive\b|\bthe recommended treatment\b|应该?(?:接受|给予|使用|选用)|必须使用",
    re.IGNORECASE,
)


def check(kb: KnowledgeBase) -> Iterator[Fault]:
    """Code ``wording.command``."""
    texts = [(s.entry.id, s.entry.says, s.place.shown_as) for s in kb.statements.values()]
    texts += [(c.entry.id, c.entry.says, c.place.shown_as) for c in kb.cautions.values()]
    for identifier, says, shown_as in texts:
        for text in (says.en, says.zh):
            found = _COMMANDS.search(text)
            if found:
                yield Fault(
                    "wording.command",
                    identifier,
                    f"says {found.group()!r}.",
                    "Say what may be considered, on whose word; the board decides.",
                    shown_as,
                )
