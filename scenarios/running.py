"""Runs carried out: each step in turn, until one does not hold or is not understood."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from engine.assess import Engine
from engine.assessment import Assessment, Bilingual
from engine.errors import InputRefused
from scenarios.board import Asked, Board, NotSo
from scenarios.facts import Key, key_of
from scenarios.phrase import Phrase
from scenarios.reading import Run, Step, Table
from scenarios.vocabulary import understood
from scenarios.words import NotUnderstood

TODAY = date(2026, 11, 21)  # every scenario is asked on this day, whenever it is run
_KEPT = 16
Meaning = tuple[object, ...]


class Desk:
    """Where scenarios are carried out: one engine, one day, one folder of patients; the latest answers are kept."""

    def __init__(self, engine: Engine, today: date, patients: Path) -> None:
        self.engine = engine
        self.today = today
        self.patients = patients
        self._kept: OrderedDict[Key, Assessment] = OrderedDict()

    def ask(self, profile: Mapping[str, Any], as_of: date | None) -> Assessment:
        """The answer; raises :class:`~engine.errors.InputRefused`."""
        key = key_of(profile, as_of)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        answer = self.engine.assess(profile, today=self.today, as_of=as_of, outcomes=False)
        self._kept[key] = answer
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run.

    ``failed``: an expectation does not hold; ``not_understood``: a step cannot be carried out as written. ``step``: where;
    ``says``: what was found instead; ``why``: what led to it. ``asked``: what the board asked about. ``meaning``: each step
    without its language: what it is and what it speaks of.
    """

    run: Run
    status: Literal["passed", "failed", "not_understood"]
    step: Step | None
    says: Bilingual | None
    why: tuple[Bilingual, ...]
    asked: tuple[Asked, ...]
    meaning: tuple[Meaning, ...]


def perform(run: Run, desk: Desk) -> Outcome:
    """Carry out *run*."""
    board = Board(desk)
    meaning: list[Meaning] = []
    for step in run.steps:
        try:
            phrase, slots = understood(step, run.language)
            meaning.append(take(board, phrase, slots, step.table))
        except NotSo as wrong:
            return Outcome(run, "failed", step, wrong.says, wrong.why, tuple(board.asked), tuple(meaning))
        except (NotUnderstood, InputRefused) as wrong:
            says = wrong.says if isinstance(wrong, NotUnderstood) else Bilingual(str(wrong), str(wrong))
            return Outcome(run, "not_understood", step, says, (), tuple(board.asked), tuple(meaning))
    return Outcome(run, "passed", None, None, (), tuple(board.asked), tuple(meaning))


def take(board: Board, phrase: Phrase, slots: Mapping[str, str], table: Table | None) -> Meaning:
    """One step. Raises :class:`NotSo` or :class:`NotUnderstood`."""
    rest = {"table": table} if phrase.table else {}
    said = phrase.does(board, **slots, **rest)
    return (phrase.name, *(said or ()))


def same(one: Meaning, other: Meaning) -> bool:
    """Whether two steps mean the same: words agree where both were found in one text of the answer."""
    return len(one) == len(other) and all(map(_agree, one, other))


def _agree(one: object, other: object) -> bool:
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return bool(one & other) or one == other
    return one == other
