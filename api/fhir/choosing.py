"""One value a fact: what is too old is left out, the newest of the rest stands, and what differs is not chosen from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from api.fhir import wording
from api.fhir.desk import Desk
from api.fhir.found import Candidate, narrower
from engine.values import Members
from engine.vocabulary import Fact


def choose(desk: Desk) -> list[Candidate]:
    """The value of each fact that has one; what was left out, and why, is noted."""
    by_fact: dict[str, list[Candidate]] = {}
    for candidate in desk.candidates:
        by_fact.setdefault(candidate.fact.id, []).append(candidate)
    chosen: list[Candidate] = []
    for name, candidates in by_fact.items():
        fact = desk.fact(name)
        fresh = _fresh(desk, fact, candidates)
        usable = _final(desk, fact, fresh)
        if usable:
            found = _listed(usable) if fact.kind == "choices" else _newest(usable)
            if found is None:
                _conflict(desk, fact, usable)
            else:
                chosen += found
    return chosen


def _fresh(desk: Desk, fact: Fact, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that are not too old. Where none is left, the newest is named with its day."""
    limit = desk.codes.ages.get(fact.id)
    if limit is None:
        return list(candidates)
    fresh = [candidate for candidate in candidates if not candidate.ages or _young(candidate, desk.today, limit)]
    if not fresh:
        newest = max(candidates, key=_day)
        at = newest.origin
        says = wording.stale(wording.name(fact), at.written, at.on, limit)
        desk.note("stale", says, at.resource, fact)
    return fresh


def _young(candidate: Candidate, today: date, limit: int) -> bool:
    """Whether it is at most *limit* days old. One without a day cannot be shown to be."""
    on = candidate.origin.on
    return on is not None and (today - on).days <= limit


def _final(desk: Desk, fact: Fact, fresh: Sequence[Candidate]) -> list[Candidate]:
    """The final results; preliminary ones only where there is no final one."""
    final = [candidate for candidate in fresh if candidate.final]
    for candidate in fresh:
        if not candidate.final:
            says = wording.preliminary(wording.name(fact), not final)
            desk.note("superseded" if final else "not_final", says, candidate.origin.resource, fact, "note")
    return final or list(fresh)


def _day(candidate: Candidate) -> date:
    return candidate.origin.on or date.min


def _newest(candidates: Sequence[Candidate]) -> list[Candidate] | None:
    """The newest value; ``None`` where two of the newest day differ, or something lasting speaks against it."""
    last = max(_day(candidate) for candidate in candidates)
    found = next(candidate for candidate in candidates if _day(candidate) == last)
    for other in candidates:
        if _day(other) != last and not other.standing:
            continue
        inner = narrower(found.value, other.value)
        if inner is None:
            return None
        if _day(other) == last and inner != found.value:
            found = other
    return [found]


def _listed(candidates: Sequence[Candidate]) -> list[Candidate] | None:
    """Everything that is in a list by any resource; ``None`` where one says that the list is empty and another not."""
    members = [candidate.value for candidate in candidates if isinstance(candidate.value, Members)]
    empty = [value for value in members if not value.included and value.maybe is not None]
    if empty and len(empty) < len(members):
        return None
    return list(candidates)


def _conflict(desk: Desk, fact: Fact, candidates: Iterable[Candidate]) -> None:
    seen = {(candidate.origin.written, candidate.origin.on): candidate for candidate in sorted(candidates, key=_day)}
    kept = list(seen.values())[-4:]
    values = [(candidate.origin.written, candidate.origin.on) for candidate in reversed(kept)]
    resource = kept[-1].origin.resource
    desk.note("conflict", wording.conflict(wording.name(fact), values), resource, fact)
