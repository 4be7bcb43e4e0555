"""Twins: one scenario in both languages, tied by ``@key:some-slug``. They must be one test; where they are not, both are quoted.

What is compared is what was carried out, not what is written: regimens, fields and facts by their ids, words by the texts
of the answer in which they were found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from scenarios.lint.denials import denied_words
from scenarios.lint.finding import Finding
from scenarios.reading import Feature, Language, Run, Scenario, Step
from scenarios.running import Desk, Outcome, perform, same
from scenarios.tags import KEY, keys_of
from scenarios.texts import texts_of
from scenarios.vocabulary import match
from scenarios.words import plain_text

_BOTH: tuple[Language, Language] = ("en", "zh-CN")
_LANGUAGE = {"en": Bilingual("English", "英文"), "zh-CN": Bilingual("Chinese", "中文")}
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_REMEDY = Bilingual("Make the two one test again, or give them different keys.", "请改为同一测试，或使用不同的键。")


@dataclass(frozen=True, slots=True)
class Keyed:
    """A scenario with a key, and what it runs."""

    file: str
    scenario: Scenario
    runs: tuple[Run, ...]

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.scenario.line}"


def keyed(features: Sequence[Feature]) -> dict[str, dict[Language, list[Keyed]]]:
    """Every scenario with a key, by key and language."""
    found: dict[str, dict[Language, list[Keyed]]] = {}
    for feature in features:
        for scenario in feature.scenarios:
            runs = tuple(run for run in feature.runs if run.scenario is scenario)
            for key in keys_of(scenario.tags):
                by_language = found.setdefault(key, {language: [] for language in _BOTH})
                by_language[feature.language].append(Keyed(feature.file, scenario, runs))
    return dict(sorted(found.items()))


def differences(features: Sequence[Feature], desk: Desk) -> list[Finding]:
    """Where twins are not one test: one of them missing, a key given twice, another number of rows, a step that differs."""
    words = _Words(desk.engine.kb)
    return [found for key, twins in keyed(features).items() for found in _of_key(key, twins, desk, words)]


def _of_key(key: str, twins: Mapping[Language, Sequence[Keyed]], desk: Desk, words: _Words) -> Iterator[Finding]:
    yield from _counted(key, twins)
    if all(len(there) == 1 for there in twins.values()):
        (one,), (other,) = (twins[language] for language in _BOTH)
        if len(one.runs) != len(other.runs):
            says = Bilingual(
                f"{KEY}{key}: {_times(len(one.runs))} at {one.place}, {_times(len(other.runs))} at {other.place}.",
                f"{KEY}{key}：{one.place}运行{len(one.runs)}次，{other.place}运行{len(other.runs)}次。",
            )
            yield Finding("scenarios.twin_rows", one.file, one.scenario.line, says, _REMEDY)
            return
        for mine, yours in zip(one.runs, other.runs, strict=True):
            found = _run(key, mine, yours, desk, words)
            if found is not None:
                yield found


def _times(number: int) -> str:
    return "one run" if number == 1 else f"{number} runs"


def _counted(key: str, twins: Mapping[Language, Sequence[Keyed]]) -> Iterator[Finding]:
    for language, there in twins.items():
        name = _LANGUAGE[language]
        for again in there[1:]:
            yield Finding(
                "scenarios.twin_twice",
                again.file,
                again.scenario.line,
                Bilingual(
                    f"{KEY}{key} is also the key of {there[0].place}, in {name.en} as well.",
                    f"{KEY}{key}也是{there[0].place}的键，同为{name.zh}。",
                ),
                Bilingual("Give each scenario of one language a key of its own.", "同一语言中请使用不同的键。"),
            )
        if not there:
            (only, *_) = (item for other in twins.values() for item in other)
            yield Finding(
                "scenarios.twin_missing",
                only.file,
                only.scenario.line,
                Bilingual(
                    f"{KEY}{key} ({only.scenario.name!r}) has no twin in {name.en}.",
                    f"{KEY}{key}（“{only.scenario.name}”）没有对应的{name.zh}场景。",
                ),
                Bilingual(
                    f"Write it in {name.en} with the same key, or take the key out.",
                    f"请用同一键写出{name.zh}场景，或删去该键。",
                ),
            )


def _run(key: str, mine: Run, yours: Run, desk: Desk, words: _Words) -> Finding | None:
    """The first step at which two runs part."""
    one, other = perform(mine, desk), perform(yours, desk)
    for outcome in (one, other):
        if outcome.status != "passed":
            return _not_passed(key, outcome)
    if len(one.asked) != len(other.asked):
        return _parted(key, (mine, mine.steps[-1]), (yours, yours.steps[-1]))
    for left, right in zip_longest(_told(one), _told(other), fillvalue=None):
        if (
            left is None
            or right is None
            or not same(left[1], right[1])
            or not words.alike((left[0], mine), (right[0], yours))
        ):
            return _parted(key, (mine, left[0] if left else None), (yours, right[0] if right else None))
    return None


def _told(outcome: Outcome) -> list[tuple[Step, tuple[object, ...]]]:
    """The steps that ask and expect, each with its meaning.

    How the patient is told may differ, in steps and in order: what the board asked about is part of asking.
    """
    steps = zip(outcome.run.steps, outcome.meaning, strict=True)
    return [(step, meaning) for step, meaning in steps if step.kind != "given"]


# --- words -----------------------------------------------------------------------------------------------


class _Words:
    """Compares words by their figures; and those that are in neither answer by the texts of the rules they stand in."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._kb = kb

    @cached_property
    def _texts(self) -> list[tuple[str, str]]:
        return [(plain_text(text.en), plain_text(text.zh)) for text in texts_of(self._kb)]

    def alike(self, one: tuple[Step, Run], other: tuple[Step, Run]) -> bool:
        """Whether nothing says that the words of two steps differ; two without words are alike."""
        (mine, denied), (yours, _) = _words(*one), _words(*other)
        ours, theirs = set(_FIGURE.findall(mine)), set(_FIGURE.findall(yours))
        if (
            ours and theirs and not (ours <= theirs or theirs <= ours)
        ):  # one language may write a figure as Ⅰ or in words
            return False
        if not denied:
            return True
        left, right = self._places(mine), self._places(yours)
        return bool(left & right) or not left or not right

    def _places(self, words: str) -> set[int]:
        wanted = plain_text(words)
        return {place for place, text in enumerate(self._texts) if wanted in text[0] or wanted in text[1]}


def _words(step: Step, run: Run) -> tuple[str, bool]:
    """The words that a step names, and whether it denies them."""
    found = match(step.text, step.kind, run.language)
    if found is None:
        return "", False
    return found[1].get("words", ""), denied_words(*found) is not None


def _not_passed(key: str, outcome: Outcome) -> Finding:
    run, said = outcome.run, outcome.says or Bilingual("", "")
    return Finding(
        "scenarios.twin_fails",
        run.file,
        outcome.step.line if outcome.step else run.line,
        Bilingual(
            f"{KEY}{key}: {_quoted(run, outcome.step)} does not hold, so that the twins cannot be compared: {said.en}",
            f"{KEY}{key}：{_quoted(run, outcome.step)}未通过，无法比较：{said.zh}",
        ),
        Bilingual("Mend this scenario first.", "请先修正该场景。"),
    )


def _parted(key: str, one: tuple[Run, Step | None], other: tuple[Run, Step | None]) -> Finding:
    left, right = _quoted(*one), _quoted(*other)
    run, step = one
    return Finding(
        "scenarios.twin_differs",
        run.file,
        step.line if step else run.line,
        Bilingual(
            f"{KEY}{key}: the twins part here.\n  {left}\n  {right}",
            f"{KEY}{key}：两种语言在此不同。\n  {left}\n  {right}",
        ),
        _REMEDY,
    )


def _quoted(run: Run, step: Step | None) -> str:
    """A step as it is written, with its place, the row that fills it, and its table."""
    if step is None:
        return f"{run.file}:{run.line}: (—)"
    row = f" [{run.line}]" if run.row else ""
    table = "".join(f"\n      | {' | '.join(cells)} |" for cells in step.table or ())
    return f"{run.file}:{step.line}{row}: {step.keyword} {step.text}{table}"
