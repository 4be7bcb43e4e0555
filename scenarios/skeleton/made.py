"""A patient made up for one rule, and the one for whom it just does not hold; on a day on which the rule is in force."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeAlias

from engine.assessment import Bilingual
from engine.curation.making.patients import Maker, NearMiss, goals_of
from engine.errors import Fault, InputRefused, did_you_mean
from engine.in_force import caution_in_force, in_force
from engine.knowledge import Caution, KnowledgeBase, Statement
from scenarios.board import Profile
from scenarios.running import TODAY

Target: TypeAlias = Statement | Caution
_SUPPORTING = ("preferred", "option")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST = 12  # statements tried, to have a regimen listed on which a caution can be shown


@dataclass(frozen=True, slots=True)
class Pair:
    """Two profiles as of one day (``None``: the day of the scenarios) that differ in one fact; ``miss`` may be missing.

    ``differ``: that fact, what it was and what it is now.
    """

    holds: Profile
    miss: Profile | None
    differ: Bilingual | None
    as_of: date | None


def target(kb: KnowledgeBase, rule: str) -> Target:
    """The statement or caution of that id. Raises :class:`~engine.errors.InputRefused` with the nearest ids."""
    found: Target | None = kb.statements.get(rule) or kb.cautions.get(rule)
    if found is None:
        remedy = did_you_mean(rule, [*kb.statements, *kb.cautions])
        raise InputRefused([Fault("scenarios.new", rule, "there is no rule of this name.", remedy)])
    return found


def pair_for(kb: KnowledgeBase, rule: Target) -> Pair:
    """The patients for *rule*. Raises :class:`~engine.errors.InputRefused` where none is found."""
    maker = Maker(kb)
    profile = next((profile for profile in _profiles(maker, rule) if profile is not None), None)
    if profile is None:
        message = "no patient was found for whom this rule applies."
        raise InputRefused([Fault("scenarios.new", rule.entry.id, message, "See what 'hcc rules lint' says of it.")])
    miss = maker.near_miss(rule.rule, profile)
    later = TODAY - maker.on
    return Pair(
        _moved(profile, later), _moved(miss.patient.profile, later) if miss else None, _differ(miss), _day(kb, rule)
    )


def _profiles(maker: Maker, rule: Target) -> Iterator[Profile | None]:
    """Patients to take the first of: for a caution, patients to whom one of its regimens can be given."""
    if isinstance(rule, Caution):
        statements = [
            item
            for item in maker.kb.statements.values()
            if item.entry.regimen in rule.regimens and item.entry.stance in _SUPPORTING
        ]
        for item in statements[:_MOST]:
            yield maker.seek((*goals_of(rule.rule), *goals_of(item.rule))).profile
    yield maker.patient_for(rule.rule).profile


def _differ(miss: NearMiss | None) -> Bilingual | None:
    if miss is None:
        return None
    label, was, now = miss.label, miss.was, miss.now
    return Bilingual(f"{label.en}: {now.en} instead of {was.en}", f"{label.zh}为{now.zh}而非{was.zh}")


def _moved(part: Any, later: timedelta) -> Any:
    """*part* with every day in it moved, so that as many weeks have passed on the day of the scenarios."""
    if isinstance(part, dict):
        return {key: _moved(value, later) for key, value in part.items()}
    if isinstance(part, list):
        return [_moved(item, later) for item in part]
    if isinstance(part, str) and _DAY.fullmatch(part):
        return (date.fromisoformat(part) + later).isoformat()
    return part


def _day(kb: KnowledgeBase, rule: Target) -> date | None:
    """``None`` where *rule* is in force on the day of the scenarios, else a day on which it was or will be."""
    entry = rule.entry
    effective = rule.effective if isinstance(rule, Statement) else rule.entry.effective
    source = kb.sources[rule.entry.cited.source] if isinstance(rule, Statement) else None
    days = [effective.since]
    days += [source.published] if source else []
    ends = [effective.until, *(item.retracted.on for item in (entry, source) if item and item.retracted)]
    days += [end - timedelta(days=1) for end in ends if end is not None]
    for day in (TODAY, *sorted(days, reverse=True)):
        counts = in_force(rule, source, day) if isinstance(rule, Statement) and source else caution_in_force(rule, day)  # type: ignore[arg-type]
        if counts:
            return None if day == TODAY else day
    return None
