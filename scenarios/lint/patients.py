"""Patients of whom no answer could be had: a value that the intake refuses, a table that no step can use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.assessment import Bilingual
from scenarios.board import Board, Profile
from scenarios.lint.finding import Finding, Told
from scenarios.lint.known import Known, Reader
from scenarios.lint.places import line_of, part_of, phrase_of
from scenarios.lint.words import correct
from scenarios.reading import Feature, Language, Run, Step
from scenarios.refusals import refusal
from scenarios.vocabulary import PHRASES
from scenarios.words import NotUnderstood

_REFUSED = next(phrase for phrase in PHRASES if phrase.name == "refused")
_EXPECT = Bilingual(
    f"Correct the value; where the refusal is what you expect, write: {_REFUSED.shown('en')}.",
    f"请改正该值；如意在说明被拒，请写：{_REFUSED.shown('zh-CN')}。",
)


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What is wrong at the step of that number; ``refused``: the step is understood and the intake refuses its value."""

    number: int
    says: Bilingual
    refused: bool = False


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """What the steps that tell of the patient come to: not understood, or refused although no refusal is expected."""
    heard: dict[tuple[object, ...], list[_Wrong]] = {}
    for feature in features:
        told = Told()
        reader = known.reader(feature.file)
        for run in feature.runs:
            steps = [(index, step) for index, step in enumerate(run.steps) if step.kind != "then"]
            # Hundreds of runs tell of the same patient in the same words.
            key = (reader.patients, run.language, *((step.kind, step.text, step.table) for _, step in steps))
            if key not in heard:
                heard[key] = list(_wrong([step for _, step in steps], run.language, reader, known))
            yield from told.once(_findings(run, [index for index, _ in steps], heard[key]))


def _findings(run: Run, indices: Sequence[int], wrong: Sequence[_Wrong]) -> Iterator[tuple[int, Finding]]:
    expects_refusal = any(_name(step, run.language) == _REFUSED.name for step in run.steps)
    for what in wrong:
        index = indices[what.number]
        line = line_of(run, index)
        if not what.refused:
            yield part_of(run, index), Finding("scenarios.word", run.file, line, what.says, correct(run.steps[index]))
        elif not expects_refusal:
            line = run.line if run.row else line
            yield run.scenario.line, Finding("scenarios.patient", run.file, line, what.says, _EXPECT)


def _name(step: Step, language: Language) -> str:
    found = phrase_of(step, language)
    return found[0].name if found else ""


def _wrong(steps: Sequence[Step], language: Language, reader: Reader, known: Known) -> Iterator[_Wrong]:
    """What is wrong with the patient told of in *steps*, each with the number of the step; ends where one is not understood."""
    board = Board(reader)
    told: dict[str, int] = {}  # the step that said a field last, by the field's path
    for number, step in enumerate(steps):
        found = phrase_of(step, language)
        if found is None or found[0].table != bool(step.table):
            return
        phrase, slots = found
        if any(known.wrong(kind, slots[slot]) for slot, kind in phrase.slots.items()):
            return  # told of as a word
        asked, held = len(board.asked), _fields(board.profile)
        try:
            phrase.does(board, **slots, **({"table": step.table} if phrase.table else {}))
        except NotUnderstood as unknown:
            yield _Wrong(number, unknown.says)
            return
        told |= {path: number for path, value in _fields(board.profile).items() if held.get(path) != value}
        for asking in board.asked[asked:]:
            for fault in asking.refused:
                says = refusal(known.kb, fault, asking.profile)
                refused = Bilingual(f"the patient is refused: {says.en}", f"患者资料被拒绝：{says.zh}")
                yield _Wrong(told.get(_field(fault.path), number), refused, refused=True)


def _fields(profile: Profile) -> dict[str, str]:
    """The fields of *profile* as they are written, by path."""
    return {f"{section}.{key}": repr(value) for section, held in profile.items() for key, value in held.items()}


def _field(path: str) -> str:
    """The field that the path of a fault lies in: ``treatment.lines[0].ended`` in ``treatment.lines``."""
    return ".".join(re.split(r"[\[.]", path)[:2])
