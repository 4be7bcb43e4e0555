"""What to find out first: unknown facts, ordered by how many open statements each takes part in deciding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.assessment import Bilingual, Outcome, Question
from engine.compile import Criterion, Rule
from engine.expressions import Atom, atoms, evaluate
from engine.history import asked_as
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual, value_in_words
from engine.values import UNKNOWN, Choice, Members, Range, Truth, Value, is_known
from engine.vocabulary import Fact
from engine.what_if import Change

MAX_QUESTIONS = 8
MAX_TRIED = 5  # questions whose answers are tried out
MAX_ANSWERS = 6
Tried = Callable[[str, Value], Change]


def unsettled(rule: Rule, truths: Mapping[str, Truth]) -> list[Criterion]:
    """The conditions of *rule* that keep it open."""
    return [criterion for criterion in (*rule.when, *rule.unless) if evaluate(criterion.expression, truths) == UNKNOWN]


class Missing:
    """The given facts that would settle what is open for one patient; each fact is traced back once."""

    def __init__(
        self,
        kb: KnowledgeBase,
        needed: Mapping[str, tuple[str, ...]],
        truths: Mapping[str, Truth],
        facts: Mapping[str, Value],
    ) -> None:
        """*needed*: by derived fact, what it is worked out from."""
        self._kb = kb
        self._needed = needed
        self._truths = truths
        self._facts = facts
        self._traced: dict[str, tuple[str, ...]] = {}

    def fields(self, criteria: Iterable[Criterion]) -> tuple[str, ...]:
        """The given facts that would settle *criteria*; derived facts are traced back to what they need."""
        found: dict[str, None] = {}
        for criterion in criteria:
            for atom in atoms(criterion.expression):
                if self._truths[atom.key] == UNKNOWN:
                    found.update(dict.fromkeys(self._trace(atom.field)))
        return tuple(found)

    def _trace(self, name: str) -> tuple[str, ...]:
        """The given facts that leave *name* open. What is settled is not asked for."""
        traced = self._traced.get(name)
        if traced is None:
            traced = self._traced[name] = self._traced_anew(name)
        return traced

    def _traced_anew(self, name: str) -> tuple[str, ...]:
        if is_known(self._facts.get(name)):
            return ()
        needed = self._needed.get(name)
        if needed is None:
            return (asked_as(name, self._facts) if self._kb.facts[name].origin == "history" else name,)
        missing = tuple(dict.fromkeys([field for fact in needed for field in self._trace(fact)]))
        # Where everything is recorded and still leaves it open, what was recorded needs a second look.
        return missing or tuple([fact for fact in needed if self._kb.facts[fact].origin == "given"])


class Questions:
    """Turns open rules into questions about facts that somebody can look up."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._kb = kb
        self._direct = {item.fact: tuple(sorted(item.depends_on)) for item in kb.derivations}
        self._atoms: dict[str, list[Atom]] = {}
        for atom in kb.atoms().values():
            self._atoms.setdefault(atom.field, []).append(atom)

    def missing(self, truths: Mapping[str, Truth], facts: Mapping[str, Value]) -> Missing:
        """What is missing of one patient."""
        return Missing(self._kb, self._direct, truths, facts)

    def order(
        self, waiting: Mapping[str, tuple[str, ...]], facts: Mapping[str, Value], change: Tried | None
    ) -> tuple[Question, ...]:
        """Questions, most decisive first. *waiting*: what is open, and the fields each needs.

        A fact that alone would settle something counts before one that is only part of what is missing.
        """
        alone: dict[str, int] = {}
        needed_by: dict[str, list[str]] = {}
        for name, fields in waiting.items():
            for field in fields:
                needed_by.setdefault(field, []).append(name)
            if len(fields) == 1:
                alone[fields[0]] = alone.get(fields[0], 0) + 1
        ranked = sorted(needed_by, key=lambda name: (-len(needed_by[name]), -alone.get(name, 0), name))
        return tuple(
            self._question(name, needed_by[name], facts, change if index < MAX_TRIED else None)
            for index, name in enumerate(ranked[:MAX_QUESTIONS])
        )

    def _question(
        self, name: str, needed_by: Sequence[str], facts: Mapping[str, Value], change: Tried | None
    ) -> Question:
        fact = self._kb.facts[name]
        outcomes: list[Outcome] = []
        if change is not None:
            for answer in self._answers(fact, facts.get(name)):
                brought = change(name, answer.value)
                outcomes.append(Outcome(answer.words, brought.gains, brought.loses))
        return Question(name, fact.path, bilingual(fact.label), len(needed_by), tuple(needed_by), tuple(outcomes))

    def _answers(self, fact: Fact, known: Value | None) -> list[_Answer]:
        """Answers worth trying: every value of a choice, both sides of each threshold the rules ask about."""
        if fact.kind in ("yes_no", "choice"):
            allowed = known.possible if isinstance(known, Choice) else frozenset(fact.values)
            values: list[Value] = [Choice.of(word) for word in fact.values if word in allowed]
            return [_Answer(value_in_words(fact, value), value) for value in values[:MAX_ANSWERS]]
        if fact.kind == "choices" and fact.origin == "history":
            return []  # the lines themselves are wanted; a single answer would not do
        if fact.kind == "choices":
            none: Value = Members(frozenset())
            return [_Answer(value_in_words(fact, none), none)]
        answers: list[_Answer] = []
        for atom in self._atoms.get(fact.id, []):
            if atom.number is None:
                continue
            for value in _sides(atom):
                if not any(answer.value == value for answer in answers):
                    answers.append(_Answer(value_in_words(fact, value), value))
        return answers[:MAX_ANSWERS]


@dataclass(frozen=True, slots=True)
class _Answer:
    words: Bilingual
    value: Value


def _sides(atom: Atom) -> list[Value]:
    bound = atom.number
    assert bound is not None
    if atom.operator in ("at_least", "below"):
        return [Range(bound, None), Range(None, bound, high_open=True)]
    if atom.operator in ("above", "at_most"):
        return [Range(bound, None, low_open=True), Range(None, bound)]
    return [Range(bound, bound)]
