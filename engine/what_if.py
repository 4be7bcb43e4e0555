"""What one more fact would change: only what depends on that fact, and only where it comes out differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.catalogue import Catalogue
from engine.compile import Rule
from engine.derivation import Derived
from engine.expressions import Conditions
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
    """What depends on some given facts: the facts that they document, derived facts and regimens."""

    documented: frozenset[str]
    derivations: tuple[Derived, ...]
    regimens: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """Regimens that would come into what is offered, or move up in it, and those that would leave it."""

    gains: tuple[str, ...]
    loses: tuple[str, ...]


class WhatIf:
    """Answers "what if this were known" for one knowledge base."""

    def __init__(self, kb: KnowledgeBase, findings: Findings, conditions: Conditions) -> None:
        self._kb = kb
        self.findings = findings
        self.conditions = conditions
        self._documented = {pair.field: pair.fact for pair in kb.documented}
        self._rules: dict[str, dict[str, Rule]] = {}  # by condition
        for rule in kb.rules():
            for atom in rule.atoms():
                self._rules.setdefault(atom.key, {})[rule.id] = rule
        self._regimens = {name: frozenset({s.entry.regimen}) for name, s in kb.statements.items() if s.entry.regimen}
        for name, caution in kb.cautions.items():
            if caution.entry.effect == "contraindicated":
                self._regimens[name] = caution.regimens
        self._reach: dict[frozenset[str], _Reach] = {}

    def reached(self, field: str, value: Value) -> tuple[Mapping[str, Value], _Reach]:
        """The facts that *field* being *value* settles, and what depends on them, found once and kept."""
        known = answered(value == YES, self._kb.drugs) if field == ASKED_AS else {field: value}
        fields = frozenset(known)
        found = self._reach.get(fields)
        if found is None:
            found = self._reach[fields] = self._find(fields)
        return known, found

    def _find(self, fields: frozenset[str]) -> _Reach:
        documented = frozenset(self._documented[name] for name in fields if name in self._documented)
        changed = {*fields, *documented}
        derivations = []
        for item in self._kb.derivations:
            if item.fact in changed or item.depends_on & changed:
                changed.add(item.fact)
                derivations.append(item)
        rules = [rule.id for rule in self._kb.rules() if any(atom.field in changed for atom in rule.atoms())]
        return _Reach(documented, tuple(derivations), self.regimens_of(rules))

    def regimens_of(self, rules: Iterable[str]) -> frozenset[str]:
        """The regimens whose standing depends on one of *rules*."""
        return frozenset().union(*[self._regimens[name] for name in rules if name in self._regimens])

    def verdicts(
        self, changes: Mapping[str, Truth], truths: Mapping[str, Truth], verdicts: Mapping[str, Verdict]
    ) -> dict[str, Verdict]:
        """The verdicts that come out differently where the conditions in *changes* do."""
        touched: dict[str, Rule] = {}
        for key in changes:
            touched.update(self._rules.get(key, {}))
        new_truths = {**truths, **changes}
        found = {name: verdict_of(rule, new_truths) for name, rule in touched.items()}
        return {name: verdict for name, verdict in found.items() if verdict != verdicts.get(name, "not_applicable")}

    def supposing(
        self,
        facts: Mapping[str, Value],
        truths: Mapping[str, Truth],
        verdicts: Mapping[str, Verdict],
        catalogue: Catalogue,
    ) -> Supposing:
        """For a patient evaluated as *facts*, *truths*, *verdicts*: what each further fact would change."""
        return Supposing(self, facts, truths, verdicts, catalogue)


class Supposing:
    """One patient, of whom one more fact is supposed to be known."""

    def __init__(
        self,
        what_if: WhatIf,
        facts: Mapping[str, Value],
        truths: Mapping[str, Truth],
        verdicts: Mapping[str, Verdict],
        catalogue: Catalogue,
    ) -> None:
        self._what_if = what_if
        self._facts = facts
        self._truths = truths
        self._verdicts = verdicts
        self._catalogue = catalogue
        self._urgent = facts.get("emergency") == YES
        self._ranks: dict[str, int] = {}

    def change(self, field: str, value: Value) -> Change:
        """What *field* being *value* would change."""
        known, reach = self._what_if.reached(field, value)
        facts = {**self._facts, **known}
        moved = set(known) | reach.documented
        self._what_if.findings.derive_anew(facts, moved, reach.derivations)
        changes = self._what_if.conditions.changes(moved, facts, self._truths)
        new = self._what_if.verdicts(changes, self._truths, self._verdicts)
        urgent = facts.get("emergency") == YES
        # An emergency that begins or ends moves every elective regimen, not only those that the fact reaches.
        every = frozenset(self._catalogue.supporting)
        regimens = every if urgent != self._urgent else self._what_if.regimens_of(new)
        after = {**self._verdicts, **new}
        gains: list[str] = []
        loses: list[str] = []
        for regimen in sorted(regimens):
            was, now = self._rank(regimen), _RANK[standing(regimen, after, self._catalogue, urgent)]
            if now > was and now >= _OFFERED:
                gains.append(regimen)
            elif now < was and was >= _OFFERED > now:
                loses.append(regimen)
        return Change(tuple(gains), tuple(loses))

    def _rank(self, regimen: str) -> int:
        """How far up *regimen* stands now."""
        rank = self._ranks.get(regimen)
        if rank is None:
            now = standing(regimen, self._verdicts, self._catalogue, self._urgent)
            rank = self._ranks[regimen] = _RANK[now]
        return rank


def standing(regimen: str, verdicts: Mapping[str, Verdict], catalogue: Catalogue, emergency: bool) -> str:
    """Where *regimen* stands: candidate, conditional, pending, excluded or none."""
    names = catalogue.supporting[regimen]
    if emergency and catalogue.elective[regimen]:  # only what answers the emergency itself is not set aside
        urgent = tuple(name for name in names if catalogue.statements[name].setting == "emergency")
        if any(verdicts.get(name) in ("met", "conditional", "pending") for name in urgent):
            names, emergency = urgent, False
    found = {verdicts.get(name, "not_applicable") for name in names}
    best = next((verdict for verdict in ("met", "conditional", "pending", "excluded") if verdict in found), "none")
    if best in ("none", "excluded"):
        return best
    bars = {verdicts.get(name) for name in catalogue.contraindications[regimen]}
    if "met" in bars or (emergency and catalogue.elective[regimen]):
        return "excluded"
    if best == "pending":
        return "pending"
    return "conditional" if best == "conditional" or "pending" in bars else "candidate"
