"""All that speaks against the regimens of a packet, each sentence once, with the regimens that it concerns."""

from __future__ import annotations

from dataclasses import dataclass

from api.board.packet import Packet, Sourced
from engine.assessment import Bilingual


@dataclass(frozen=True, slots=True)
class Contrary:
    """One sentence. ``names``: of the regimens. ``whole``: a source speaks against the regimen as such in this situation."""

    said: Sourced
    names: tuple[Bilingual, ...]
    whole: bool


def speaks_against(packet: Packet) -> tuple[Contrary, ...]:
    """First why regimens stand under evidence against; then what speaks against those offered, and their cautions."""
    found: dict[tuple[bool, Bilingual, str | None], tuple[Sourced, list[Bilingual]]] = {}
    for section in packet.sections:
        whole = section.standing == "against"
        if not whole and section.standing not in ("candidates", "conditional"):
            continue
        for line in (line for group in section.groups for line in group.lines):
            for said in (line.reason,) if whole else (*line.against, *line.cautions):
                _, names = found.setdefault((whole, said.text, said.place), (said, []))
                if line.name not in names:
                    names.append(line.name)
    told = [Contrary(said, tuple(names), whole) for (whole, _, _), (said, names) in found.items()]
    return tuple(sorted(told, key=lambda item: not item.whole))
