"""Each regimen on two days: how it stood, what about it is not the same, and what accounts for that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Literal

from engine.assessment import Entry, EvidenceView, StatementView
from engine.causes import Causes, in_order, not_found
from engine.comparison import Aspect, Cause, RegimenChange, RegimenName, Stood

By = Mapping[tuple[str, str], Sequence[tuple[str, Entry]]]
OFFERED = frozenset({"candidates", "conditional"})
_SUPPORTING = ("preferred", "option")
_BEST = ("met", "conditional", "pending", "excluded")
_OF_SOURCES: tuple[Aspect, ...] = ("standing", "stance", "grade", "because", "missing")
_OF_EVIDENCE: tuple[Aspect, ...] = (
    "certainty",
    "direction",
    "overall_survival",
    "primary_endpoint",
    "ocebm",
    "directness",
    "evidence",
)
_OF_STATEMENTS = ("statement", "superseded", "ended", "retracted")
_OF_CAUTIONS: tuple[Aspect, ...] = ("standing", "because", "missing", "cautions")


@dataclass(frozen=True, slots=True)
class Changed:
    """The changes of regimens, and how many stand as they stood. ``studies``: those behind each changed regimen."""

    regimens: tuple[RegimenChange, ...]
    unchanged: int
    studies: Mapping[str, frozenset[str]]

    def regimens_of(self, studies: Iterable[str]) -> set[str]:
        """The changed regimens that any of *studies* stands behind."""
        about = set(studies)
        return {regimen for regimen, known in self.studies.items() if known & about}


def regimen_changes(before: By, after: By, causes: Causes) -> Changed:
    """Every regimen and setting that does not stand as it stood, what weighs most first."""
    keys = dict.fromkeys((*before, *after))
    pairs = [(key, before.get(key, ()), after.get(key, ())) for key in keys]
    changes = [_Change(key, was, now, causes).build() for key, was, now in pairs]
    found = sorted((change for change in changes if change is not None), key=_weight)
    studies: dict[str, frozenset[str]] = {}
    for (regimen, _), was, now in pairs:
        behind = {view.study_id for _, entry in (*was, *now) for view in entry.evidence}
        studies[regimen] = studies.get(regimen, frozenset()) | behind
    return Changed(tuple(found), len(changes) - len(found), studies)


def standings(stood: Iterable[Stood]) -> frozenset[str]:
    """The standings among *stood*."""
    return frozenset(item.standing for item in stood)


def now_against(change: RegimenChange) -> bool:
    """Whether a source speaks against the regimen now and none did."""
    return "against" in standings(change.after) and "against" not in standings(change.before)


def lost(change: RegimenChange) -> bool:
    """Whether the regimen was offered and is not any more."""
    return bool(standings(change.before) & OFFERED) and not standings(change.after) & OFFERED


def gained(change: RegimenChange) -> bool:
    """Whether the regimen is offered now and was not."""
    return bool(standings(change.after) & OFFERED) and not standings(change.before) & OFFERED


def _weight(change: RegimenChange) -> tuple[object, ...]:
    kinds = (now_against(change), lost(change), gained(change), change.kind == "moved", "certainty" in change.aspects)
    first = next((index for index, holds in enumerate(kinds) if holds), len(kinds))
    return (first, change.kind == "appeared", change.aspects == ("evidence",), change.regimen.name.en, change.setting)


def _stood(standing: str, entry: Entry) -> Stood:
    level = entry.level_of_evidence
    return Stood(
        standing=standing,  # type: ignore[arg-type]
        stance=entry.stance,
        certainty=level.certainty,
        ocebm=level.ocebm,
        direction=level.direction,
        overall_survival=level.overall_survival,
        primary_endpoint_met=level.primary_endpoint_met,
        directly_applicable=level.directly_applicable,
        appraised_study=level.appraised_study,
        figure=level.figure,
        as_stated=level.as_stated,
        note=level.note,
        because=entry.because,
        missing=entry.missing,
        statements=tuple(view.rule_id for view in entry.statements if not view.superseded_by),
    )


class _Change:
    """One regimen in one setting on both days."""

    def __init__(
        self,
        key: tuple[str, str],
        before: Sequence[tuple[str, Entry]],
        after: Sequence[tuple[str, Entry]],
        causes: Causes,
    ) -> None:
        self._key = key
        self._before = before
        self._after = after
        self._causes = causes
        self._stood = [tuple(_stood(standing, entry) for standing, entry in side) for side in (before, after)]

    def build(self) -> RegimenChange | None:
        """The change; ``None`` where there is none."""
        aspects = self._aspects()
        if not aspects:
            return None
        because = self._because(aspects)
        explained = {aspect for cause in because if not cause.behind for aspect in cause.explains}
        unexplained = tuple(aspect for aspect in aspects if aspect not in explained)
        if unexplained:
            because = (*because, not_found(unexplained))
        regimen = (self._after or self._before)[0][1].regimen
        return RegimenChange(
            regimen=RegimenName(regimen.id, regimen.name, regimen.family, regimen.family_name),
            setting=self._key[1],
            kind=self._kind(aspects),
            aspects=aspects,
            before=self._stood[0],
            after=self._stood[1],
            because=because,
            unexplained=unexplained,
        )

    def _kind(self, aspects: tuple[Aspect, ...]) -> Literal["appeared", "disappeared", "moved", "changed"]:
        if not self._before:
            return "appeared"
        if not self._after:
            return "disappeared"
        return "moved" if "standing" in aspects else "changed"

    # --- what is not the same --------------------------------------------------------------------------

    def _aspects(self) -> tuple[Aspect, ...]:
        if not self._before or not self._after:
            return ("standing",)
        was, now = (
            self._aspect_values(side, self._stood[index]) for index, side in enumerate((self._before, self._after))
        )
        return tuple(aspect for aspect in was if was[aspect] != now[aspect])

    @staticmethod
    def _aspect_values(side: Sequence[tuple[str, Entry]], stood: tuple[Stood, ...]) -> dict[Aspect, Any]:
        first = side[0][1]
        return {
            "standing": standings(stood),
            "stance": [item.stance for item in stood],
            "certainty": [item.certainty for item in stood],
            "direction": [item.direction for item in stood],
            "overall_survival": [item.overall_survival for item in stood],
            "primary_endpoint": [item.primary_endpoint_met for item in stood],
            "ocebm": [item.ocebm for item in stood],
            "directness": [item.directly_applicable for item in stood],
            "grade": {_grade(grade) for item in stood for grade in item.as_stated},
            "cautions": {caution.id for caution in first.cautions},
            "missing": {name for item in stood for name in item.missing},
            "because": {item.id for known in stood for item in known.because},
            "approvals": first.regimen.approvals,
            "evidence": {part for _, entry in side for view in entry.evidence for part in _parts(view)},
        }

    # --- why -------------------------------------------------------------------------------------------

    def _because(self, aspects: tuple[Aspect, ...]) -> tuple[Cause, ...]:
        causes = [*self._statements(), *self._cuts(), *self._cautions(), *self._approvals()]
        explained = {aspect for cause in causes for aspect in cause.explains}
        left = tuple(aspect for aspect in aspects if aspect in _OF_EVIDENCE and aspect not in explained)
        if left:  # an analysis of another study behind the regimen, or a statement that gives a study another part
            rest = [cause for cause in causes if cause.kind == "study_cut"] or [
                cause for cause in causes if cause.kind in _OF_STATEMENTS and self._studies_of(cause.id)
            ]
            causes = [replace(cause, explains=(*cause.explains, *left)) if cause in rest else cause for cause in causes]
        kept = [replace(cause, explains=tuple(item for item in cause.explains if item in aspects)) for cause in causes]
        kept = [cause for cause in kept if cause.explains]
        behind = [self._causes.behind(cause.id) for cause in kept if cause.kind in _OF_STATEMENTS]
        return in_order(chain(kept, *behind))

    def _studies_of(self, statement: str) -> set[str]:
        return {role.study for role in self._causes.now.catalogue.kb.statements[statement].entry.studies}

    def _statements(self) -> Iterator[Cause]:
        """The statements that decide how the regimen stands and came into force, were replaced or ended."""
        sides = (self._before, self._after)
        views = {view.rule_id: view for side in sides[::-1] for _, entry in side for view in entry.statements}
        known = [{view.study_id for _, entry in side for view in entry.evidence} for side in sides]
        moves = standings(self._stood[0]) != standings(self._stood[1])
        for name, view in views.items():
            cause = self._causes.statement(name) if view.stance in (*_SUPPORTING, "against") else None
            if cause is None:
                continue
            comes = cause.kind == "statement"
            if not self._decides(view, sides[comes]):
                continue
            brings = self._studies_of(name) - known[not comes]  # studies that the other day's evidence does not have
            yield replace(cause, explains=(*_OF_SOURCES, *(_OF_EVIDENCE if brings or moves else ())))

    @staticmethod
    def _decides(view: StatementView, side: Sequence[tuple[str, Entry]]) -> bool:
        """Whether the statement decides the standing on the day of *side*: no better verdict supports the regimen."""
        if view.stance == "against":
            return view.verdict in ("met", "conditional")
        supporting = {
            item.verdict
            for _, entry in side
            for item in entry.statements
            if item.stance in _SUPPORTING and not (item.superseded_by and item.rule_id != view.rule_id)
        }
        best = next((verdict for verdict in _BEST if verdict in supporting), None)
        return view.verdict == best

    def _cuts(self) -> Iterator[Cause]:
        entries = [entry for side in (self._before, self._after) for _, entry in side]
        roles = {view.study_id: view.role for entry in entries for view in entry.evidence}
        central = {entry.level_of_evidence.appraised_study for entry in entries}
        central |= {study for study, role in roles.items() if role == "contrary"}
        for study in roles:
            yield from self._causes.cuts([study], _OF_EVIDENCE if study in central else ("evidence",))
            yield from self._causes.withdrawn([study], (*_OF_EVIDENCE, "standing"))

    def _cautions(self) -> Iterator[Cause]:
        """Cautions by which the regimen stands otherwise, or that are merely shown with it."""
        entries = [entry for side in (self._before, self._after) for _, entry in side]
        decisive = {item.id for entry in entries for item in entry.because if item.kind == "contraindication"}
        views = {caution.id: caution for entry in entries for caution in entry.cautions}
        for name, view in sorted(views.items()):
            open_bar = view.effect == "contraindicated" and view.status == "unknown"
            cause = self._causes.caution(name, _OF_CAUTIONS if name in decisive or open_bar else ("cautions",))
            if cause is not None:
                yield cause

    def _approvals(self) -> Iterator[Cause]:
        regimen = self._causes.now.catalogue.kb.regimens[self._key[0]]
        for source in dict.fromkeys(approval.cited.source for approval in regimen.approvals):
            cause = self._causes.source(source, ("approvals",))
            if cause is not None:
                yield cause


def _grade(grade: Any) -> tuple[str, str | None, str | None]:
    return grade.source_id, grade.evidence, grade.recommendation


def _parts(view: EvidenceView) -> Iterator[tuple[str, str, str]]:
    """The analyses of a study that were public; one without results counts as itself."""
    yield view.study_id, "", ""
    yield from {(view.study_id, item.cut, item.published) for item in view.endpoints}
