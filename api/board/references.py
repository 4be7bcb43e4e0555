"""The numbered list at the end of a packet: sources and studies in the order in which they are first named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from api.board.packet import Reference
from engine.assessment import Assessment, Bilingual, Citation, EvidenceView, Place

_NOT_CHECKED = Bilingual("not checked against a text", "未与文本核对")
_QUOTED = Bilingual("seen only as another source quotes it", "仅见于其他来源的引述")
_SUPERSEDED = Bilingual("superseded by a later edition", "已被新版取代")


class References:
    """Gives out numbers. The same source or study always has the same one."""

    def __init__(self, answer: Assessment) -> None:
        self._sources = {source.id: source for source in answer.sources}
        self._studies: Mapping[str, EvidenceView] = dict(_studies(answer))
        self._numbers: dict[tuple[str, str], int] = {}

    def source(self, identifier: str) -> int:
        """The number of a source."""
        return self._number("source", identifier)

    def study(self, identifier: str) -> int:
        """The number of a study."""
        return self._number("study", identifier)

    def cited(self, places: Iterable[Citation | Place]) -> tuple[int, ...]:
        """The numbers of the sources in which something stands, each once."""
        return tuple(dict.fromkeys(self.source(place.source_id) for place in places))

    def listed(self) -> tuple[Reference, ...]:
        """Every reference that was given a number, in the order of the numbers."""
        return tuple(
            self._of_source(number, name) if kind == "source" else self._of_study(number, name)
            for (kind, name), number in self._numbers.items()
        )

    def _number(self, kind: str, identifier: str) -> int:
        return self._numbers.setdefault((kind, identifier), len(self._numbers) + 1)

    def _of_source(self, number: int, identifier: str) -> Reference:
        source = self._sources.get(identifier)
        if source is None:  # an erratum may stand in a document of which nothing else is used
            return Reference(number=number, kind="source", id=identifier, text=Bilingual(identifier, identifier))
        notes = [_QUOTED] if source.seen != "full_text" else []
        if source.superseded_by:
            notes.append(_SUPERSEDED)
        return Reference(
            number=number,
            kind="source",
            id=identifier,
            text=Bilingual(
                f"{source.title.en} ({source.edition}). {source.publication}",
                f"{source.title.zh}（{source.edition}）. {source.publication}",
            ),
            note=joined(notes, "; ", "；") if notes else None,
        )

    def _of_study(self, number: int, identifier: str) -> Reference:
        study = self._studies[identifier]
        where = "; ".join(study.reference)
        registered = f" {study.registration}." if study.registration else ""
        return Reference(
            number=number,
            kind="study",
            id=identifier,
            text=Bilingual(f"{study.name}. {where}.{registered}", f"{study.name}. {where}.{registered}"),
            note=None if study.verified else _NOT_CHECKED,
        )


def joined(texts: Iterable[Bilingual], en: str, zh: str) -> Bilingual:
    """*texts*, at least one, in a row with what stands between them in each language."""
    given = tuple(texts)
    *before, last = given
    # A sentence's own full stop does not stand before a semicolon.
    return Bilingual(
        en.join([*(text.en.removesuffix(".") for text in before), last.en]),
        zh.join([*(text.zh.removesuffix("。") for text in before), last.zh]),
    )


def _studies(answer: Assessment) -> Iterable[tuple[str, EvidenceView]]:
    for standing in (answer.candidates, answer.conditional, answer.pending, answer.against, answer.excluded):
        for entry in standing:
            yield from ((view.study_id, view) for view in entry.evidence)
    for gap in (*answer.evidence_gaps, *answer.investigational):
        yield from ((view.study_id, view) for view in gap.evidence)
