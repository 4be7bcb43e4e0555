"""Scenarios that look as if they expected something: whatever the answer is, they pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.assessment import Bilingual
from scenarios.lint.finding import Finding, Told
from scenarios.lint.known import Known
from scenarios.lint.places import line_of, part_of, phrase_of
from scenarios.reading import Feature, Run, Step

_SAYING = ("words", "locator", "path", "value", "high")


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Scenarios without an assertion, settings named after the last one, words to look for that are empty."""
    del known
    for feature in features:
        told = Told()
        for run in feature.runs:
            yield from told.once(_run(run))


def _run(run: Run) -> Iterator[tuple[int, Finding]]:
    expected = [(index, step) for index, step in enumerate(run.steps) if step.kind == "then"]
    asserting = [_asserts(run, step) for _, step in expected]
    if expected and not any(asserting):
        says = Bilingual(
            f"{run.scenario.name!r} expects nothing: it passes whatever the answer is.",
            f"“{run.scenario.name}”没有写出任何预期，答案如何都会通过。",
        )
        remedy = Bilingual("Write what the answer must say.", "请写出答案须有的内容。")
        line = run.scenario.line
        yield line, Finding("scenarios.asserts_nothing", run.file, line, says, remedy)
    elif expected and not asserting[-1]:
        index, last = expected[-1]
        says = Bilingual(f"nothing is expected after {last.text!r}.", f"“{last.text}”之后没有写出预期。")
        remedy = Bilingual("Put it before the expectations that it is about.", "请移到相关预期之前。")
        yield part_of(run, index), Finding("scenarios.nothing_after", run.file, line_of(run, index), says, remedy)
    for index, step in expected:
        if _empty(run, step):
            says = Bilingual(f"{step.text!r} has no words to look for.", f"“{step.text}”没有写出要查找的文字。")
            remedy = Bilingual("Write words that stand in the answer.", "请写出答案中的文字。")
            yield part_of(run, index), Finding("scenarios.empty_words", run.file, line_of(run, index), says, remedy)


def _asserts(run: Run, step: Step) -> bool:
    found = phrase_of(step, run.language)
    return found is None or found[0].asserts  # an unknown step is told of elsewhere


def _empty(run: Run, step: Step) -> bool:
    """Whether words to look for have no letter and no digit."""
    found = phrase_of(step, run.language)
    return any(
        slot in _SAYING and not any(letter.isalnum() for letter in written)
        for slot, written in (found[1].items() if found else ())
    )
