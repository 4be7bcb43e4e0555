"""Pieces of a packet as words of a Word document, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC

from api.board.packet import Packet, Sourced
from api.board.render.docx_paper import mark_name
from api.board.render.docx_xml import Run, Words
from api.board.render.words import words
from engine.assessment import Bilingual
from engine.errors import Lang

_DIGITS = 12  # of a digest, as the terminal shows it


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says texts, headings and labels in one language."""

    lang: Lang

    def say(self, text: Bilingual) -> str:
        """*text* in this language."""
        return text.zh if self.lang == "zh" else text.en

    def word(self, key: str) -> str:
        """A heading or label, see :mod:`api.board.render.words`."""
        return words(self.lang)[key]

    def listed(self, texts: Iterable[Bilingual]) -> str:
        """*texts* in one line."""
        return self.word("comma").join(map(self.say, texts))

    def labelled(self, label: str, text: str) -> tuple[Run, str]:
        """*text* behind its label."""
        return Run(f"{label}{self.word('colon')}", strong=True), text

    def sourced(self, item: Sourced) -> Words:
        """A sentence with its references, each of which leads to the list, and the place and rule it comes from."""
        aside = " · ".join(part for part in (item.place, item.rule) if part)
        return (self.say(item.text), *numbers(item.references), f" ({aside})" if aside else "")

    def provenance(self, packet: Packet, *, whole: bool = False) -> str:
        """With which rules, as of when, when made and where kept. *whole*: every digit of the rules' digest."""
        colon, version = self.word("colon"), packet.knowledge_base
        parts = [
            f"{self.word('knowledge_base')} {version.version}+{version.digest if whole else version.digest[:_DIGITS]}",
            f"{self.word('as_of')} {packet.as_of.isoformat()}",
            f"{self.word('made')} {packet.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
            f"{self.word('engine')} {packet.engine_version}",
        ]
        parts.append(f"{self.word('record')}{colon}{packet.record}" if packet.record else self.word("not_kept"))
        return " · ".join(parts)


def numbers(references: Iterable[int]) -> tuple[str | Run, ...]:
    """The numbers of references in brackets, each of which leads to the list."""
    found = [Run(f"[{number}]", to=mark_name(f"ref-{number}")) for number in references]
    return (" ", *found) if found else ()
