"""What one more fact would change: only what depends on that fact is worked out again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.catalogue import Catalogue
from engine.compile import Rule
from engine.derivation import Derived
from engine.expressions import Atom
from engine.findings import Findings
from engine.history import ASKED_AS, answered
from engine.inference.plain import verdict_of
from engine.inference.verdicts import Verdict
from engine.knowledge import KnowledgeBase
from engine.values import YES, Truth, Value

SUPPORTING = ("preferred", "option")
_RANK = {"none": 0, "excluded": 0, "pending": 1, "conditional": 2, "candidate": 3}
_OFFERED = 2


@dataclass(frozen=True, slots=True)
class _Reach:
    """What depends on one given fact."""

    derivations: tuple[Derived, ...]
    atoms: tuple[Atom, ...]
    rules: tuple[Rule, ...]
    regimens: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """Regimens that would come into what is offered, or move up in it, and those that would leave it."""

    gains: tuple[str, ...]
    loses: tuple[str, ...]


class WhatIf:
    """Answers "what if this were known" for one knowledge base."""

    def __init__(self, kb: KnowledgeBase, findings: Findings) -> None:
        self._kb = kb
        self._findings = findings
        self._reach: dict[frozenset[str], _Reach] = {}
        self._documented = {pair.field: pair.fact for pair in kb.documented}

    def _reached(self, fields: frozenset[str]) -> _Reach:
        """What depends on any of *fields*, found once and kept."""
        found = self._reach.get(fields)
        if found is None:
            changed = {*fields, *(self._documented[name] for name in fields if name in self._documented)}
            derivations = []
            for item in self._kb.derivations:
                if item.fact in changed or item.depends_on & changed:
                    changed.add(item.fact)
                    derivations.append(item)
            atoms = {atom.key: atom for rule in self._kb.rules() for atom in rule.atoms() if atom.field in changed}
            rules = tuple(rule for rule in self._kb.rules() if any(atom.key in atoms for atom in rule.atoms()))
            names = {rule.id for rule in rules}
            regimens = {s.entry.regimen for name, s in self._kb.statements.items() if name in names and s.entry.regimen}
            for name, caution in self._kb.cautions.items():
                if name in names and caution.entry.effect == "contraindicated":
                    regimens |= caution.regimens
            found = _Reach(tuple(derivations), tuple(atoms.values()), rules, frozenset(regimens))
            self._reach[fields] = found
        return found

    def change(
        self,
        field: str,
        value: Value,
        facts: Mapping[str, Value],
        truths: Mapping[str, Truth],
        verdicts: Mapping[str, Verdict],
        catalogue: Catalogue,
    ) -> Change:
        """What *field* being *value* would change for a patient evaluated as *facts*, *truths*, *verdicts*."""
        known = answered(value == YES, self._kb.drugs) if field == ASKED_AS else {field: value}
        reach = self._reached(frozenset(known))
        changed = dict(facts)
        for item in reach.derivations:
            changed.pop(item.fact, None)
        changed.update(known)
        self._findings.add(changed, reach.derivations)
        new_truths = dict(truths)
        for atom in reach.atoms:
            new_truths[atom.key] = atom.holds(changed.get(atom.field))
        new_verdicts = dict(verdicts)
        for rule in reach.rules:
            new_verdicts[rule.id] = verdict_of(rule, new_truths)
        urgent, before = changed.get("emergency") == YES, facts.get("emergency") == YES
        gains: list[str] = []
        loses: list[str] = []
        for regimen in sorted(reach.regimens):
            was = _RANK[standing(regimen, verdicts, catalogue, before)]
            now = _RANK[standing(regimen, new_verdicts, catalogue, urgent)]
            if now > was and now >= _OFFERED:
                gains.append(regimen)
            elif now < was and was >= _OFFERED > now:
                loses.append(regimen)
        return Change(tuple(gains), tuple(loses))


def standing(regimen: str, verdicts: Mapping[str, Verdict], catalogue: Catalogue, emergency: bool) -> str:
    """Where *regimen* stands: candidate, conditional, pending, excluded or none."""
    found = {verdicts.get(name, "not_applicable") for name in catalogue.supporting[regimen]}
    best = next((verdict for verdict in ("met", "conditional", "pending", "excluded") if verdict in found), "none")
    if best in ("none", "excluded"):
        return best
    bars = {verdicts.get(name) for name in catalogue.contraindications[regimen]}
    if "met" in bars or (emergency and catalogue.elective[regimen]):
        return "excluded"
    if best == "pending":
        return "pending"
    return "conditional" if best == "conditional" or "pending" in bars else "candidate"
