"""What became public, was replaced or ended between two days: the only things that may be named as a cause."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from engine.appraisal import Appraiser
from engine.assessment import Bilingual
from engine.catalogue import Catalogue
from engine.comparison import Aspect, Cause
from engine.knowledge import KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.schema.studies import Cut

_NOT_FOUND = Bilingual("cause not found", "未找到原因")


@dataclass(frozen=True, slots=True)
class PublicBy:
    """What was public on one day, and how it is appraised."""

    catalogue: Catalogue
    appraiser: Appraiser

    @property
    def day(self) -> date:
        """The day."""
        return self.catalogue.as_of


def not_found(aspects: Sequence[Aspect]) -> Cause:
    """Said where nothing on record accounts for *aspects* of a change."""
    return Cause("not_found", "", None, _NOT_FOUND, explains=tuple(aspects))


class Causes:
    """Finds causes between the days of *then* (left out) and *now* (included)."""

    def __init__(self, then: PublicBy, now: PublicBy) -> None:
        self.then = then
        self.now = now
        self._kb: KnowledgeBase = now.catalogue.kb

    def between(self, day: date | None) -> bool:
        """Whether *day* is later than the first day and not later than the second."""
        return day is not None and self.then.day < day <= self.now.day

    # --- statements ----------------------------------------------------------------------------------

    def since(self, statement: Statement) -> date:
        """The day from which *statement* holds: never before its source was public."""
        return max(statement.effective.since, self._kb.sources[statement.entry.cited.source].published)

    def statement(self, name: str, explains: Sequence[Aspect] = ()) -> Cause | None:
        """Why statement *name* counts now and did not, or no longer does; ``None`` where it counts as it did."""
        statement = self._kb.statements[name]
        was, now = name in self.then.catalogue.statements, name in self.now.catalogue.statements
        if not was and now:
            return self._made("statement", statement, self.since(statement), statement, explains)
        if was and not now:
            return self._ended(statement, explains)
        if was and (newer := self.replaced_by(name)):
            first = min((self._kb.statements[other] for other in newer), key=self.since)
            return self._made("superseded", statement, self.since(first), first, explains)
        return None

    def replaced_by(self, name: str) -> tuple[str, ...]:
        """The statements that replace *name* now and did not then."""
        before = self.then.catalogue.superseded.get(name, ())
        return tuple(other for other in self.now.catalogue.superseded.get(name, ()) if other not in before)

    def _ended(self, statement: Statement, explains: Sequence[Aspect]) -> Cause | None:
        retracted = statement.entry.retracted
        if retracted is not None and self.between(retracted.on):
            return replace(
                self._made("retracted", statement, retracted.on, statement, explains),
                says=bilingual(retracted.reason),
            )
        until = statement.effective.until
        if until is not None and self.between(until):
            return self._made("ended", statement, until, statement, explains)
        return None

    def _made(self, kind: str, about: Statement, day: date, stands_in: Statement, explains: Sequence[Aspect]) -> Cause:
        """A cause of *kind* about one statement; *stands_in*: the statement whose source is its ground."""
        title, source = about.entry.title, self._kb.sources[stands_in.entry.cited.source]
        words = {
            "statement": (f"{source.short.en}: {title.en}", f"{source.short.zh}：{title.zh}"),
            "superseded": (
                f"replaced by {source.short.en}: {stands_in.entry.title.en}",
                f"被{source.short.zh}取代：{stands_in.entry.title.zh}",
            ),
            "ended": (f"no longer in force: {title.en}", f"不再有效：{title.zh}"),
            "retracted": (title.en, title.zh),
        }
        en, zh = words[kind]
        place = self.now.catalogue.citation(stands_in.entry.cited)
        return Cause(
            kind,  # type: ignore[arg-type]
            about.entry.id,
            day.isoformat(),
            Bilingual(en, zh),
            citation=place,
            explains=tuple(explains),
        )

    # --- studies -------------------------------------------------------------------------------------

    def new_cuts(self, study: str) -> tuple[Cut, ...]:
        """The analyses of *study* that became public between the days, oldest first."""
        return tuple(cut for cut in self.now.catalogue.cuts(study) if self.between(cut.published))

    def cuts(self, studies: Iterable[str], explains: Sequence[Aspect] = (), *, behind: bool = False) -> list[Cause]:
        """Every new analysis of *studies* as a cause."""
        found: list[Cause] = []
        for study in studies:
            name = self._kb.studies[study].entry.name
            found += [
                Cause(
                    "study_cut",
                    f"{study}.{cut.id}",
                    cut.published.isoformat(),
                    Bilingual(f"{name}, {cut.label.en}", f"{name}，{cut.label.zh}"),
                    reference=cut.reference,
                    behind=behind,
                    explains=tuple(explains),
                )
                for cut in self.new_cuts(study)
            ]
        return found

    def withdrawn(self, studies: Iterable[str], explains: Sequence[Aspect] = ()) -> list[Cause]:
        """The studies among *studies* that were retracted between the days."""
        found: list[Cause] = []
        for study in studies:
            entry = self._kb.studies[study].entry
            if entry.retracted is not None and self.between(entry.retracted.on):
                reason = entry.retracted.reason
                says = Bilingual(f"{entry.name} was retracted: {reason.en}", f"{entry.name}已被撤稿：{reason.zh}")
                day = entry.retracted.on.isoformat()
                found.append(Cause("retracted", study, day, says, explains=tuple(explains)))
        return found

    def behind(self, statement: str) -> list[Cause]:
        """The new analyses that a statement rests on: not what changed the answer, but what it was changed for."""
        studies = [role.study for role in self._kb.statements[statement].entry.studies if role.role != "extrapolated"]
        return self.cuts(studies, behind=True)

    # --- cautions and sources --------------------------------------------------------------------------

    def caution(self, name: str, explains: Sequence[Aspect] = ()) -> Cause | None:
        """Why caution *name* counts now and did not, or the other way round."""
        entry = self._kb.cautions[name].entry
        was, now = name in self.then.catalogue.cautions, name in self.now.catalogue.cautions
        if was == now:
            return None
        day = entry.effective.since if now else entry.effective.until
        if entry.retracted is not None and not now and self.between(entry.retracted.on):
            day = entry.retracted.on
        if day is None or not self.between(day):
            return None
        public = [place for place in entry.cited if self._kb.sources[place.source].published <= self.now.day]
        place = self.now.catalogue.citation(public[0]) if public else None
        kind = "caution" if now else "ended"
        return Cause(kind, name, day.isoformat(), bilingual(entry.says), place, explains=tuple(explains))  # type: ignore[arg-type]

    def source(self, name: str, explains: Sequence[Aspect] = ()) -> Cause | None:
        """That source *name* was published between the days."""
        source = self._kb.sources[name]
        if not self.between(source.published):
            return None
        says = Bilingual(f"{source.short.en} was published", f"{source.short.zh}发表")
        return Cause(
            "source", name, source.published.isoformat(), says, reference=source.publication, explains=tuple(explains)
        )


def in_order(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    """*causes* once each: what changed the answer before what stands behind it, then by day."""
    merged: dict[tuple[str, str], Cause] = {}
    for cause in causes:
        key = (cause.kind, cause.id)
        known = merged.get(key)
        if known is None:
            merged[key] = cause
        else:
            merged[key] = replace(
                known,
                behind=known.behind and cause.behind,
                explains=tuple(dict.fromkeys((*known.explains, *cause.explains))),
            )
    return tuple(
        sorted(
            merged.values(),
            key=lambda cause: (cause.kind == "not_found", cause.behind, cause.day or "", cause.kind, cause.id),
        )
    )
