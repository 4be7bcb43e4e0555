"""What paper leaves out: the few texts of a regimen that PDF and DOCX print by their place only. The HTML has them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.board.packet import Line, Section, Sourced, ToCheck

_WHOLE = 2
_LISTED = ("pending", "excluded")


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements on a regimen: those printed whole, and those of which place, references and rule are printed."""

    whole: tuple[Sourced, ...]
    further: tuple[Sourced, ...]


def statements_of(line: Line) -> Statements:
    """The first two whole; one that speaks against the regimen is told there already, in full."""
    told = {item.rule for item in line.against if item.rule is not None}
    others = tuple(item for item in line.statements if item.rule not in told)
    return Statements(others[:_WHOLE], others[_WHOLE:])


def is_listed(section: Section) -> bool:
    """Whether the regimens of *section* are rows of a table: what is open or excluded is looked up, not read."""
    return section.standing in _LISTED


def whys(line: Line) -> tuple[Sourced, ...]:
    """Why a regimen is open or excluded, each reason once: a caution that applies says it with its references."""
    cautions = [item.text.en for item in line.cautions]
    alone = tuple(Sourced(text, ()) for text in line.because if not any(text.en in caution for caution in cautions))
    return (*(() if line.because else (line.reason,)), *alone, *line.cautions)


def same_as(items: Sequence[ToCheck]) -> Iterator[tuple[ToCheck, str | None]]:
    """Each item with the code of an earlier one that concerns the same regimens, which need not be listed again."""
    known: dict[frozenset[object], str] = {}
    for item in items:
        regimens = frozenset(item.regimens)
        yield item, known.get(regimens)
        known.setdefault(regimens, item.code)
