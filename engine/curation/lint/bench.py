"""What the lints work with: the rules, a patient for each, and a sample of patients with every rule's verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Literal

from engine.assess import Engine
from engine.assessment import Bilingual
from engine.checks.places import line_of_id
from engine.compile import Criterion, Rule
from engine.curation.lint.finding import Shown
from engine.curation.making.patients import Maker, Patient, Profile, Sought, in_scope
from engine.curation.making.solve import Goal
from engine.inference.verdicts import Verdict
from engine.knowledge import KnowledgeBase
from engine.phrases import condition_in_words

_SAMPLE, _QUICK_SAMPLE = 400, 60
_TURNS = 12
Role = Literal["when", "unless"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One condition of a rule, as something to be met: an exclusion is to be false."""

    rule: str
    role: Role
    criterion: Criterion

    @property
    def goal(self) -> Goal:
        """What must hold for the rule to be met."""
        return self.criterion.expression, self.role == "when"


class Bench:
    """One knowledge base on the bench; a context manager."""

    def __init__(self, kb: KnowledgeBase, *, quick: bool = False) -> None:
        self.kb = kb
        self.rules: dict[str, Rule] = {rule.id: rule for rule in kb.rules()}
        self.maker = Maker(kb)
        self.on = self.maker.on
        self.engine = Engine(kb)
        self._most = _QUICK_SAMPLE if quick else _SAMPLE

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.close()

    @cached_property
    def sought(self) -> Mapping[str, Sought]:
        """By rule, a patient for whom it is met."""
        return {name: self.maker.patient_for(rule) for name, rule in self.rules.items()}

    @cached_property
    def sample(self) -> tuple[Mapping[str, Verdict], ...]:
        """The verdicts for the patients made for the rules, and for as many with nearly everything given at random."""
        profiles = [found.profile for found in self.sought.values() if found.profile]
        verdicts = [self.verdicts(profile) for profile in profiles]
        for turn in range(_TURNS):
            for index, profile in enumerate(profiles):
                if len(verdicts) >= len(profiles) + self._most:
                    break
                verdicts.append(self.verdicts(self.maker.filled(profile, turn * 10_000 + index)))
        return tuple(found for found in verdicts if found is not None)

    def verdicts(self, profile: Profile) -> Mapping[str, Verdict] | None:
        """What the engine says of every rule; ``None`` where the profile is refused or out of scope."""
        facts = self.maker.facts(profile)
        if facts is None or not in_scope(facts):
            return None
        return self.engine.evaluate(facts, self.on).verdicts

    def file(self, name: str) -> str:
        """Where rule *name* stands."""
        place = (self.kb.statements.get(name) or self.kb.cautions[name]).place
        line = line_of_id(place, name)
        return f"{place.shown_as}:{line}" if line else place.shown_as

    def asked(self, name: str) -> tuple[Asked, ...]:
        """Every condition of rule *name*."""
        rule = self.rules[name]
        return (
            *(Asked(name, "when", criterion) for criterion in rule.when),
            *(Asked(name, "unless", criterion) for criterion in rule.unless),
        )

    def shown(self, asked: Asked) -> Shown:
        """A condition in words."""
        return Shown(
            asked.rule, asked.criterion.id, asked.role, condition_in_words(asked.criterion.expression, self.kb.facts)
        )

    def patient(self, goals: Iterable[Goal]) -> Patient | None:
        """A patient who meets *goals*, in words; ``None`` where none was found."""
        found = self.maker.seek(goals).profile
        return self.maker.shown(found) if found is not None else None

    def made(self, name: str) -> Patient | None:
        """The patient made for rule *name*, in words."""
        found = self.sought[name].profile
        return self.maker.shown(found) if found is not None else None

    def core(self, asked: Iterable[Asked], kept: tuple[Goal, ...] = (), *, proven: bool = False) -> list[Asked]:
        """The fewest of *asked* that still cannot be met together (with *kept*), found by leaving out one after another."""
        left = list(asked)
        for item in list(left):
            trial = [other for other in left if other is not item]
            found = self.maker.ruled_out((*kept, *(other.goal for other in trial)))
            if found.proven if proven else found.nothing:
                left = trial
        return left


def listed(shown: Iterable[Shown]) -> Bilingual:
    """Conditions in a sentence."""
    items = list(shown)
    return Bilingual(
        " and ".join(f"“{item.words.en}”" for item in items), "与".join(f"“{item.words.zh}”" for item in items)
    )


def pairs(names: list[str]) -> Iterator[tuple[str, str]]:
    """Every two of *names*, once."""
    for index, one in enumerate(names):
        for other in names[index + 1 :]:
            yield one, other
