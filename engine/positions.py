"""What is said of a regimen in a setting, given the verdict of each statement on it; whoever the patient is.

Patients differ in much, but what the statements on one regimen come to depends on their verdicts alone. It is put together
once for each pattern of verdicts that occurs, and the latest of them are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from engine.appraisal import Appraiser, Basis
from engine.assessment import ErratumView, EvidenceView, StatementView
from engine.catalogue import Catalogue
from engine.inference.verdicts import Verdict
from engine.knowledge import Statement
from engine.what_if import SUPPORTING

LIVE = ("met", "conditional")
_BEST_FIRST: tuple[Verdict, ...] = ("met", "conditional", "pending", "excluded")
_KEPT = 4096
Said = tuple[str, Verdict]


@dataclass(frozen=True, slots=True)
class Position:
    """What is offered or advised against, and on what ground.

    ``best``: the verdict of the *deciding* statements. ``basis``: the evidence behind them. ``errata``: of their sources.
    """

    kind: Literal["supported", "against"]
    best: Verdict
    stance: str
    statements: tuple[Statement, ...]
    deciding: tuple[Statement, ...]
    views: tuple[StatementView, ...]
    evidence: tuple[EvidenceView, ...]
    basis: Basis
    errata: tuple[ErratumView, ...]


class Positions:
    """The positions of the sources on one day."""

    def __init__(self, catalogue: Catalogue, appraiser: Appraiser) -> None:
        self._catalogue = catalogue
        self._appraiser = appraiser
        self.of = lru_cache(maxsize=_KEPT)(self._of)

    def _of(self, said: tuple[Said, ...]) -> tuple[Position, ...]:
        """The positions on one regimen in one setting, from its statements and their verdicts."""
        return tuple(self._positions([(self._catalogue.statements[name], verdict) for name, verdict in said]))

    def _positions(self, said: Sequence[tuple[Statement, Verdict]]) -> Iterator[Position]:
        current = [(s, verdict) for s, verdict in said if not self._catalogue.superseded[s.entry.id]]
        supporting = [(s, verdict) for s, verdict in current if s.entry.stance in SUPPORTING]
        if supporting:
            verdicts = {verdict for _, verdict in supporting}
            best = next(verdict for verdict in _BEST_FIRST if verdict in verdicts)
            yield self._position("supported", best, said, [s for s, verdict in supporting if verdict == best])
        opposing = [(s, verdict) for s, verdict in current if s.entry.stance == "against" and verdict in LIVE]
        if opposing:
            yield self._position("against", opposing[0][1], said, [s for s, _ in opposing])

    def _position(
        self,
        kind: Literal["supported", "against"],
        best: Verdict,
        said: Sequence[tuple[Statement, Verdict]],
        deciding: Sequence[Statement],
    ) -> Position:
        catalogue, regimen = self._catalogue, deciding[0].entry.regimen
        roles = _roles([statement for statement, _ in said], deciding)
        views = [catalogue.evidence(name, role) for name, role in roles.items()]
        evidence = tuple(view for view in views if view is not None)
        stances = {statement.entry.stance for statement in deciding}
        live = [statement.entry.id for statement, verdict in said if verdict in LIVE]
        return Position(
            kind,
            best,
            "preferred" if "preferred" in stances else deciding[0].entry.stance,
            tuple(statement for statement, _ in said),
            tuple(deciding),
            tuple(catalogue.statement(statement.entry.id, verdict) for statement, verdict in said),
            evidence,
            self._appraiser.basis(list(roles.items()), [catalogue.grades[s.entry.id] for s in deciding]),
            catalogue.errata_of(regimen or "", [view.study_id for view in evidence], live),
        )


def _roles(statements: Sequence[Statement], deciding: Sequence[Statement]) -> dict[str, str]:
    """The studies behind the deciding statements; what speaks against counts, whichever statement cites it."""
    roles: dict[str, str] = {}
    for statement in deciding:
        for study in statement.entry.studies:
            if roles.get(study.study) != "pivotal":
                roles[study.study] = study.role
    if deciding[0].entry.stance in SUPPORTING:
        for statement in statements:
            if statement.entry.stance == "against":
                for study in statement.entry.studies:
                    roles.setdefault(study.study, "contrary")
    return roles
