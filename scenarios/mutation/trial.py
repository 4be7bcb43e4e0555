"""Whether some scenario notices a slip: the runs it may change, carried out with the slip made, until one does not pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.assess import Engine
from engine.assessment import Assessment, Bilingual
from engine.bits import members
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase
from scenarios.board import Board, NotSo
from scenarios.facts import Key, key_of
from scenarios.mutation.cases import Bits, Case, Columns
from scenarios.mutation.mutants import Mutant, mutated
from scenarios.phrase import Phrase
from scenarios.reading import Run, Table
from scenarios.running import Desk, take
from scenarios.vocabulary import understood
from scenarios.words import NotUnderstood, plain_text


@dataclass(frozen=True)
class Ready:
    """A run whose steps are understood beforehand. ``patients``: the folder of named patients."""

    run: Run
    patients: Path
    steps: tuple[tuple[Phrase, Mapping[str, str], Table | None], ...]

    @cached_property
    def text(self) -> str:
        """All that is expected, for finding what it speaks of."""
        cells = [cell for _, _, table in self._expected for row in table or () for cell in row]
        return plain_text("\n".join([*(word for _, slots, _ in self._expected for word in slots.values()), *cells]))

    @cached_property
    def weight(self) -> int:
        """How much is expected: steps and rows of tables."""
        return sum(1 + len(table or ()) for _, _, table in self._expected)

    @property
    def _expected(self) -> Iterable[tuple[Phrase, Mapping[str, str], Table | None]]:
        return (step for step in self.steps if step[0].kind == "then")


def ready(run: Run, patients: Path) -> Ready:
    """*run*, understood. Raises :class:`NotUnderstood`."""
    return Ready(run, patients, tuple((*understood(step, run.language), step.table) for step in run.steps))


class TrialDesk(Desk):
    """A desk for one slip: the patients are read and staged already, and every answer is kept."""

    def __init__(self, engine: Engine, today: date, cases: Mapping[Key, Case]) -> None:
        super().__init__(engine, today, Path())
        self._cases = cases
        self._answers: dict[Key, Assessment] = {}

    def ask(self, profile: Mapping[str, Any], as_of: date | None) -> Assessment:
        """The answer; raises :class:`~engine.errors.InputRefused`."""
        key = key_of(profile, as_of)
        answer = self._answers.get(key)
        if answer is None:
            case = self._cases.get(key)
            if case is None:
                answer = self.engine.assess(profile, today=self.today, as_of=as_of, outcomes=False)
            else:
                answer = self.engine.answer(case.patient, case.day, outcomes=False)
            self._answers[key] = answer
        return answer


class _Quick(Board):
    """A board that does not say why: of a run that notices a slip, only that it does is wanted."""

    def why(self, regimen: str) -> tuple[Bilingual, ...]:  # noqa: ARG002
        """Nothing."""
        return ()


def passes(one: Ready, desk: Desk) -> bool:
    """Whether every step holds."""
    desk.patients = one.patients
    board = _Quick(desk)
    try:
        for phrase, slots, table in one.steps:
            take(board, phrase, slots, table)
    except (NotSo, NotUnderstood, InputRefused):
        return False
    return True


class Likely:
    """The order in which runs are tried: first those for whose patient the rule comes out differently, who speak of it, and who expect much."""

    def __init__(self, kb: KnowledgeBase, runs: Sequence[Ready]) -> None:
        self._kb = kb
        self._runs = runs
        self._speaking: dict[str, frozenset[int]] = {}

    def order(self, mutant: Mutant, chosen: Iterable[int], turned: Set[int]) -> list[int]:
        """The runs *chosen*, the likeliest to notice first. *turned*: those with a patient for whom a verdict turns."""
        regimens, places = self._words(mutant)
        about, cited = self._speaking_of(regimens), self._speaking_of(places)

        def likely(run: int) -> int:
            return 4 * (run in turned) + 2 * (run in about) + (run in cited)

        return sorted(chosen, key=lambda run: (-likely(run), -self._runs[run].weight, run))

    def _words(self, mutant: Mutant) -> tuple[list[str], list[str]]:
        regimens: dict[str, None] = {}
        places: dict[str, None] = {}
        for name in mutant.rules:
            statement = self._kb.statements.get(name)
            if statement is None:
                places.update(dict.fromkeys(cited.locator for cited in self._kb.cautions[name].entry.cited))
                continue
            places[statement.entry.cited.locator] = None
            if statement.entry.regimen:
                known = self._kb.regimens[statement.entry.regimen]
                regimens.update(dict.fromkeys((known.id, known.name.en, known.name.zh)))
        return list(regimens), list(places)

    def _speaking_of(self, words: Iterable[str]) -> set[int]:
        found: set[int] = set()
        for word in words:
            if word not in self._speaking:
                wanted = plain_text(word)
                self._speaking[word] = frozenset(n for n, run in enumerate(self._runs) if wanted in run.text)
            found |= self._speaking[word]
        return found


class Trials:
    """Tries slips on the runs of all scenarios."""

    def __init__(self, engine: Engine, today: date, runs: Sequence[Ready], cases: Mapping[Key, Case]) -> None:
        self.engine = engine
        self.today = today
        self.runs = tuple(runs)
        self.columns = Columns(engine, list(cases.values()))
        self._cases = cases
        self._likely = Likely(engine.kb, runs)

    def desk(self, mutant: Mutant) -> TrialDesk:
        """A desk with the slip made."""
        return TrialDesk(self.engine.on_trial(mutated(self.engine.kb, mutant)), self.today, self._cases)

    def plain_desk(self) -> TrialDesk:
        """A desk with the rules as they are."""
        return TrialDesk(self.engine, self.today, self._cases)

    def runs_of(self, cases: Bits) -> set[int]:
        """The runs that ask about one of *cases*."""
        return {run for number in members(cases) for run in self.columns.cases[number].runs}

    def noticed_by(self, mutant: Mutant, desk: Desk, first: Sequence[int] = ()) -> int | None:
        """The first run found that does not pass, ``None`` where all do. *first*: runs to try before all others."""
        chosen = self.runs_of(self.columns.affected(mutant))
        turned = self.runs_of(self.columns.other_verdict(mutant))
        before = [run for run in first if run in turned]
        for run in (*before, *self._likely.order(mutant, chosen.difference(before), turned)):
            if not passes(self.runs[run], desk):
                return run
        return None
