"""Which phrase a step is, and where it stands: what is wrong with a row is shown at the row, all else at the step."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from scenarios.phrase import Phrase
from scenarios.reading import Language, Run, Step
from scenarios.vocabulary import match

_match = lru_cache(maxsize=50_000)(match)  # every lint asks, of thousands of steps


def phrase_of(step: Step, language: Language) -> tuple[Phrase, Mapping[str, str]] | None:
    """The phrase that *step* is, with what stands in its slots."""
    return _match(step.text, step.kind, language)


def line_of(run: Run, index: int) -> int:
    """The line to show for step *index*: that of the row where the row fills it."""
    template = (*run.scenario.background, *run.scenario.steps)[index]
    step = run.steps[index]
    return step.line if (step.text, step.table) == (template.text, template.table) else run.line


def part_of(run: Run, index: int) -> int:
    """The line of the part that step *index* belongs to: its scenario; a step of a background is a part by itself."""
    return run.steps[index].line if index < len(run.scenario.background) else run.scenario.line
