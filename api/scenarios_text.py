"""Scenarios as people read them in a terminal: green or red, each in its own language, and on red what was found and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from engine.assessment import Bilingual
from scenarios.phrase import Phrase
from scenarios.reading import Feature, Kind, Language
from scenarios.running import Outcome

GREEN, RED, DIM, PLAIN = "\033[32m", "\033[31m", "\033[2m", "\033[0m"
_WORDS = {
    "found": Bilingual("found instead", "实际结果"),
    "why": Bilingual("why", "原因"),
    "not_understood": Bilingual("not understood", "无法理解"),
    "line": Bilingual("line", "行"),
    "rows": Bilingual("examples", "例"),
    "green": Bilingual("green", "通过"),
    "red": Bilingual("red", "未通过"),
    "scenarios": Bilingual("scenarios and examples", "个场景及例子"),
    "table": Bilingual("  | … a table follows |", "  | ……其后为表格 |"),
}
_KINDS: dict[Kind, Bilingual] = {
    "given": Bilingual("Given: the patient", "假如：患者"),
    "when": Bilingual("When: what is asked", "当：提问与改动"),
    "then": Bilingual("Then: what is expected", "那么：期望"),
}


def say(text: Bilingual, language: Language | str) -> str:
    """*text* in the language of a scenario or of the command line."""
    return text.zh if language.startswith("zh") else text.en


class ScenariosText:
    """Renders outcomes; *colour*: with the terminal's green and red; *quiet*: only what is red."""

    def __init__(self, *, colour: bool, quiet: bool) -> None:
        self._colour = colour
        self._quiet = quiet

    def _painted(self, paint: str, text: str) -> str:
        return f"{paint}{text}{PLAIN}" if self._colour else text

    def feature(self, feature: Feature, outcomes: Sequence[Outcome]) -> str:
        """One feature: its name, then each scenario."""
        lines = list(self._scenarios(outcomes))
        if not lines:
            return ""
        return "\n".join([f"{feature.name}  {self._painted(DIM, feature.file)}", *lines, ""]) + "\n"

    def _scenarios(self, outcomes: Sequence[Outcome]) -> Iterator[str]:
        for _, group in groupby(outcomes, key=lambda outcome: outcome.run.scenario.line):
            runs = list(group)
            red = [outcome for outcome in runs if outcome.status != "passed"]
            scenario, language = runs[0].run.scenario, runs[0].run.language
            if not red and not self._quiet:
                rows = f" ({len(runs)} {say(_WORDS['rows'], language)})" if scenario.examples else ""
                yield f"  {self._painted(GREEN, '✓')} {scenario.name}{rows}"
            for outcome in red:
                yield from self._red(outcome)

    def _red(self, outcome: Outcome) -> Iterator[str]:
        run, step, language = outcome.run, outcome.step, outcome.run.language
        assert step is not None
        assert outcome.says is not None
        yield f"  {self._painted(RED, '✗')} {run.name}  {self._painted(DIM, run.key)}"
        at = f"({say(_WORDS['line'], language)} {step.line})"
        yield f"      {step.keyword} {step.text}  {self._painted(DIM, at)}"
        label = _WORDS["not_understood" if outcome.status == "not_understood" else "found"]
        said = say(outcome.says, language).splitlines()
        yield f"      {self._painted(RED, say(label, language))}: {said[0]}"
        yield from (f"      {line}" for line in said[1:])
        if outcome.why:
            yield f"      {say(_WORDS['why'], language)}:"
            yield from (f"        {say(line, language)}" for line in outcome.why)

    def summary(self, outcomes: Iterable[Outcome], seconds: float, language: str) -> str:
        """The closing line."""
        states = [outcome.status for outcome in outcomes]
        red = sum(1 for state in states if state != "passed")
        green = f"{len(states) - red} {say(_WORDS['green'], language)}"
        bad = f"{red} {say(_WORDS['red'], language)}"
        return (
            f"{len(states)} {say(_WORDS['scenarios'], language)}: {self._painted(GREEN, green)}, "
            f"{self._painted(RED, bad) if red else bad} ({seconds:.1f} s)\n"
        )


def vocabulary(phrases: Sequence[Phrase], languages: Sequence[Language]) -> str:
    """Every phrase, by what it is for."""
    lines: list[str] = []
    for kind, title in _KINDS.items():
        lines.append(" / ".join(say(title, language) for language in languages))
        for phrase in phrases:
            if phrase.kind == kind:
                for language in languages:
                    table = say(_WORDS["table"], language) if phrase.table else ""
                    lines.append(f"  {phrase.shown(language)}{table}")
                if len(languages) > 1:
                    lines.append("")
        lines.append("")
    return "\n".join(lines)
