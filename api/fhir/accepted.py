"""The profile as the engine accepts it: facts that cannot stand together are all left out and reported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from api.fhir import wording
from api.fhir.desk import Desk
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused
from engine.expressions import atoms
from engine.vocabulary import Fact

_MAX_ROUNDS = 40
_INDEX = re.compile(r"\[\d+\].*$")
Profile = dict[str, dict[str, Any]]


def accepted(desk: Desk, profile: Profile) -> Profile:
    """*profile* without what contradicts itself. The engine's own intake decides; nothing it accepts is taken out."""
    for _ in range(_MAX_ROUNDS):
        try:
            desk.engine.intake.read(profile, desk.today, desk.site)
        except InputRefused as refused:
            before = sum(len(section) for section in profile.values())
            for fault in refused.faults:
                _leave_out(desk, profile, fault)
            if sum(len(section) for section in profile.values()) == before:
                break
        else:
            return profile
    desk.note("contradiction", wording.NOTHING_ACCEPTED)
    return {}


def _leave_out(desk: Desk, profile: Profile, fault: Fault) -> None:
    paths = [path for path in _involved(desk, fault) if _take(profile, path)]
    if not paths:
        return
    by_path = {fact.path: fact for fact in desk.engine.kb.facts.values() if fact.path}
    about = [wording.name(by_path[path]) if path in by_path else wording.LINES for path in paths]
    fact = by_path.get(paths[0])
    says = wording.contradiction(about, Bilingual(fault.message, fault.message_zh or fault.message))
    desk.note("contradiction", says, None, fact)


def _take(profile: Profile, path: str) -> bool:
    group, _, name = path.partition(".")
    section = profile.get(group)
    if section is None or name not in section:
        return False
    del section[name]
    if not section:
        del profile[group]
    return True


def _involved(desk: Desk, fault: Fault) -> list[str]:
    """The paths of every fact that has part in *fault*, those included from which such a fact follows."""
    if fault.code == "contradiction.diameter_sum":
        return ["tumour.diameter_sum", "tumour.largest_diameter"]
    if fault.code.startswith("contradiction."):
        name = fault.code.removeprefix("contradiction.")
        rule = next((rule for rule in desk.engine.kb.impossible if rule.entry.id == name), None)
        if rule is not None:
            return _paths(desk, {atom.field for atom in atoms(rule.when)})
    path = _INDEX.sub("", fault.path)
    if fault.code == "treatment.contradiction":
        return [path, "treatment.lines", "treatment.prior_systemic"]
    return [path]


def _paths(desk: Desk, names: Iterable[str]) -> list[str]:
    found = set(names)
    if "extrahepatic_spread" in found:
        found.add("extrahepatic_sites")
    while True:
        more = {
            atom.field for rule in desk.engine.kb.follows if found & set(rule.then) for atom in atoms(rule.when)
        } - found
        if not more:
            break
        found |= more
    facts: list[Fact] = [fact for name in found if (fact := desk.engine.kb.facts.get(name)) is not None]
    return sorted({fact.path for fact in facts if fact.path})
