"""Patients of whom no answer could be had: a value that the intake refuses, a table that no step can use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.assessment import Bilingual
from engine.errors import Fault
from scenarios.board import Board
from scenarios.lint.finding import Finding, Told
from scenarios.lint.known import Known, Reader
from scenarios.lint.places import line_of, part_of, phrase_of
from scenarios.lint.words import correct
from scenarios.reading import Feature, Language, Run, Step
from scenarios.vocabulary import PHRASES
from scenarios.words import NotUnderstood

_REFUSED = next(phrase for phrase in PHRASES if phrase.name == "refused")
_EXPECT = Bilingual(
    f"Correct the value, or expect the refusal: {_REFUSED.en}.", f"请改正该值；如意在说明被拒，请写：{_REFUSED.zh}。"
)
_Wrong = tuple[int, Bilingual | Fault]


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
    for number, what in wrong:
        index = indices[number]
        line = line_of(run, index)
        if isinstance(what, Bilingual):
            yield part_of(run, index), Finding("scenarios.word", run.file, line, what, correct(run.steps[index]))
        elif not expects_refusal:
            line = run.line if run.row else line
            yield run.scenario.line, Finding("scenarios.patient", run.file, line, _refusal(what), _EXPECT)


def _name(step: Step, language: Language) -> str:
    found = phrase_of(step, language)
    return found[0].name if found else ""


def _refusal(fault: Fault) -> Bilingual:
    said = f"{fault.path}: {fault.message} {fault.remedy}"
    return Bilingual(f"the patient is refused: {said}", f"患者资料被拒绝：{said}")


def _wrong(steps: Sequence[Step], language: Language, reader: Reader, known: Known) -> Iterator[_Wrong]:
    """What is wrong with the patient told of in *steps*, each with the number of the step; ends where one is not understood."""
    board = Board(reader)
    for number, step in enumerate(steps):
        found = phrase_of(step, language)
        if found is None or found[0].table != bool(step.table):
            return
        phrase, slots = found
        if any(known.wrong(kind, slots[slot]) for slot, kind in phrase.slots.items()):
            return  # told of as a word
        before = len(board.asked)
        try:
            phrase.does(board, **slots, **({"table": step.table} if phrase.table else {}))
        except NotUnderstood as unknown:
            yield number, unknown.says
            return
        for asking in board.asked[before:]:
            yield from ((number, fault) for fault in asking.refused)
