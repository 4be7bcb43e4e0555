"""What may be changed of a patient so that a condition comes out differently: one field, given another value or taken away."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.curation.making.domains import Domains, Variable
from engine.expressions import Atom
from engine.knowledge import KnowledgeBase
from engine.profile import Intake
from scenarios.board import Profile

_ALIKE = 2  # options kept of those that the conditions cannot tell apart
_MOST = 30  # options of one field that are tried
_INSTEAD = {("treatment", "lines"): "prior_systemic", ("treatment", "tace"): "prior_tace"}  # said plainly before


@dataclass(frozen=True, slots=True)
class OneField:
    """One field of the profile and another value for it; ``value`` is ``None`` where the field is taken away."""

    section: str
    key: str
    value: Any

    def done(self, profile: Profile) -> Profile | None:
        """*profile* with the field changed, ``None`` where it has that value already."""
        held = profile.get(self.section, {})
        if held.get(self.key) == self.value:
            return None
        changed = deepcopy(profile)
        if self.value is None:
            del changed[self.section][self.key]
            return {section: fields for section, fields in changed.items() if fields}
        changed.setdefault(self.section, {})[self.key] = deepcopy(self.value)
        changed[self.section].pop(_INSTEAD.get((self.section, self.key), ""), None)
        return changed


class Options:
    """The changes there are for one knowledge base; *on* is the day of which dates speak."""

    def __init__(self, kb: KnowledgeBase, intake: Intake, on: date) -> None:
        self._variables = Domains(kb, intake, on).variables
        self._kb = kb
        self._documented: dict[str, list[str]] = {}
        for pair in kb.documented:
            self._documented.setdefault(pair.fact, []).append(pair.field)

    def of(self, groups: Sequence[Sequence[Atom]]) -> Iterator[OneField]:
        """Changes of the fields that conditions rest on: those that tell the first group of conditions apart come first."""
        told: set[tuple[str, str, str]] = set()
        for read in groups:
            for variable in self._under(read):
                for change in self._changes(variable, read):
                    key = (change.section, change.key, json.dumps(change.value, sort_keys=True))
                    if key not in told:
                        told.add(key)
                        yield change

    def _under(self, read: Sequence[Atom]) -> list[Variable]:
        """The variables that settle the facts *read* rests on, each once."""
        names: dict[str, None] = {}
        for atom in read:
            fact = self._kb.facts[atom.field]
            names.update(dict.fromkeys((atom.field, *self._documented.get(atom.field, ()), *sorted(fact.depends_on))))
        found = {id(variable): variable for name in names if (variable := self._variables.get(name)) is not None}
        return list(found.values())

    def _changes(self, variable: Variable, read: Sequence[Atom]) -> list[OneField]:
        """Options that the conditions tell apart, a few of each kind; and that nothing is given."""
        alike: dict[Hashable, int] = {}
        found: dict[tuple[str, str], list[OneField]] = {}
        for option in variable.options:
            kind = tuple(atom.holds(option.facts.get(atom.field)) for atom in read if atom.field in option.facts)
            if kind and alike.get(kind, 0) >= _ALIKE:
                continue
            alike[kind] = alike.get(kind, 0) + 1
            for section, key, value in option.given:
                found.setdefault((section, key), []).append(OneField(section, key, value))
        changes: list[OneField] = []
        for (section, key), options in found.items():
            changes += options[:_MOST]
            changes.append(OneField(section, key, None))
        return changes
