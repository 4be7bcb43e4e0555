"""A feature file as the runs it stands for: Background and Examples filled in, nothing else decided.

Reading is kept apart from checking (:mod:`scenarios.lint`): what Gherkin itself lets pass is still readable here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException
from gherkin.parser import Parser

from engine.errors import Fault

LANGUAGES = ("en", "zh-CN")
Language = Literal["en", "zh-CN"]
Kind = Literal["given", "when", "then"]
Table = tuple[tuple[str, ...], ...]
_KINDS: Mapping[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}
_PLACEHOLDER = re.compile(r"<([^<>\s][^<>]*)>")
_LANGUAGE_LINE = re.compile(r"^\s*#\s*language\s*:\s*(\S+)\s*$")
_CJK = re.compile(r"[\u4e00-\u9fff]")
_PARSER_FAULT = re.compile(r"^\((\d+):\d+\): (.*)$")


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``kind`` of an *And* or *But* is that of the step before it; ``text`` has no keyword."""

    kind: Kind
    keyword: str
    text: str
    table: Table | None
    line: int


@dataclass(frozen=True, slots=True)
class Examples:
    """One table of examples of an outline. ``rows``: line and cells."""

    name: str
    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    tags: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario or outline as written; ``background`` are the steps that go before its own."""

    name: str
    line: int
    keyword: str
    outline: bool
    tags: tuple[str, ...]
    description: str
    background: tuple[Step, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a feature that holds no steps of its own scenario: the feature itself, a rule, a background."""

    kind: Literal["feature", "rule", "background"]
    name: str
    line: int
    description: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    scenarios: int


@dataclass(frozen=True, slots=True)
class Run:
    """One thing to run: a scenario, or an outline with one row of its examples filled in.

    ``line``: that of the scenario, or of the row. ``row``: the cells, by the heading of their column.
    """

    file: str
    language: Language
    name: str
    line: int
    scenario: Scenario
    row: Mapping[str, str]
    steps: tuple[Step, ...]

    @property
    def key(self) -> str:
        """Names this run among all: file and line."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature file."""

    file: str
    language: Language
    name: str
    description: str
    text: str
    blocks: tuple[Block, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    runs: tuple[Run, ...] = field(default=(), repr=False)


class Unreadable(Exception):
    """The file is no Gherkin; carries every fault the parser found."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in faults))


def feature_files(paths: Iterable[Path]) -> list[Path]:
    """Every feature file in *paths* (files or folders), in order; raises :class:`Unreadable` where a path is nothing."""
    found: dict[Path, None] = {}
    faults: list[Fault] = []
    for path in paths:
        inside = sorted(path.rglob("*.feature")) if path.is_dir() else [path] if path.is_file() else []
        if not inside:
            faults.append(
                Fault("scenarios.path", str(path), "is no feature file and holds none.", "Give a file or a folder.")
            )
        found.update(dict.fromkeys(inside))
    if faults:
        raise Unreadable(faults)
    return list(found)


def read_file(path: Path, shown_as: str | None = None) -> Feature:
    """The feature in *path*. Raises :class:`Unreadable`."""
    name = shown_as or str(path)
    try:
        return read(path.read_text(encoding="utf-8"), name)
    except UnicodeDecodeError as wrong:
        fault = Fault("scenarios.encoding", "", f"is not UTF-8 (byte {wrong.start}).", "Save it as UTF-8.", file=name)
        raise Unreadable([fault]) from None


def declared_language(text: str) -> str | None:
    """The language that the first line declares, or ``None``."""
    match = _LANGUAGE_LINE.match(text.split("\n", 1)[0])
    return match[1] if match else None


def writers_language(text: str) -> Language:
    """The language in which the writer of *text* is told what is wrong with it: what it declares, else its script."""
    declared = declared_language(text)
    if declared in LANGUAGES:
        return "en" if declared == "en" else "zh-CN"
    return "zh-CN" if _CJK.search(text) else "en"


def read(text: str, file: str) -> Feature:
    """The feature in *text*. Raises :class:`Unreadable` with every fault of the parser, and its line."""
    language = declared_language(text)
    if language not in LANGUAGES:
        known = " or ".join(f"'# language: {name}'" for name in LANGUAGES)
        raise Unreadable(
            [Fault("scenarios.language", "", "the first line does not name the language.", f"Write {known}.", file, 1)]
        )
    try:
        document = Parser().parse(text)
    except CompositeParserException as broken:
        raise Unreadable([_parser_fault(str(error), file) for error in broken.errors]) from None
    parsed = document.get("feature")
    if parsed is None:
        raise Unreadable(
            [Fault("scenarios.nothing", "", "holds no feature.", "Begin with 'Feature:' (功能:).", file, 1)]
        )
    blocks: list[Block] = []
    scenarios = tuple(_scenarios(parsed, (), blocks, "feature", language))
    runs = tuple(run for scenario in scenarios for run in _runs(scenario, file, language))  # type: ignore[arg-type]
    return Feature(file, language, parsed["name"].strip(), parsed.get("description") or "", text, tuple(blocks), scenarios, runs)  # type: ignore[arg-type]  # fmt: skip


def _parser_fault(message: str, file: str) -> Fault:
    match = _PARSER_FAULT.match(message)
    line, said = (int(match[1]), match[2]) if match else (1, message)
    remedy = "Begin a step with Given, When, Then, And or But without a colon (假如 当 那么 而且 但是)."
    return Fault("scenarios.unreadable", "", said.rstrip(".") + ".", remedy, file, line)


def _scenarios(
    part: Mapping[str, Any],
    before: tuple[Step, ...],
    blocks: list[Block],
    kind: Literal["feature", "rule"],
    language: str,
) -> Iterator[Scenario]:
    children = part["children"]
    held = sum(1 for child in children if "scenario" in child or "rule" in child)
    blocks.append(_block(kind, part, (), held))
    for child in children:
        if background := child.get("background"):
            steps = tuple(_steps(background))
            blocks.append(_block("background", background, steps, 0))
            before = (*before, *steps)
        elif rule := child.get("rule"):
            yield from _scenarios(rule, before, blocks, "rule", language)
        else:
            yield _scenario(child["scenario"], before, language)


def _block(
    kind: Literal["feature", "rule", "background"], part: Mapping[str, Any], steps: tuple[Step, ...], held: int
) -> Block:
    description = part.get("description") or ""
    return Block(kind, part["name"].strip(), part["location"]["line"], description, _tags(part), steps, held)


def _scenario(part: Mapping[str, Any], before: tuple[Step, ...], language: str) -> Scenario:
    keyword = part["keyword"]
    outline = keyword in DIALECTS[language]["scenarioOutline"]
    return Scenario(
        part["name"].strip(),
        part["location"]["line"],
        keyword,
        outline,
        _tags(part),
        part.get("description") or "",
        before,
        tuple(_steps(part, before)),
        tuple(_examples(table) for table in part["examples"]),
    )


def _steps(part: Mapping[str, Any], before: tuple[Step, ...] = ()) -> Iterator[Step]:
    kind: Kind = before[-1].kind if before else "given"
    for step in part["steps"]:
        kind = _KINDS.get(step["keywordType"], kind)
        table = step.get("dataTable")
        rows = tuple(_cells(row) for row in table["rows"]) if table else None
        yield Step(kind, step["keyword"].strip(), step["text"].strip(), rows, step["location"]["line"])


def _examples(table: Mapping[str, Any]) -> Examples:
    header = table.get("tableHeader")
    rows = tuple((row["location"]["line"], _cells(row)) for row in table.get("tableBody") or [])
    return Examples(
        table["name"].strip(),
        table["location"]["line"],
        _cells(header) if header else (),
        rows,
        _tags(table),
        table.get("description") or "",
    )


def _cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(cell["value"].strip() for cell in row["cells"])


def _tags(part: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(tag["name"] for tag in part.get("tags") or ())


def _runs(scenario: Scenario, file: str, language: Language) -> Iterator[Run]:
    whole = (*scenario.background, *scenario.steps)
    if not scenario.examples:
        yield Run(file, language, scenario.name, scenario.line, scenario, {}, whole)
    for table in scenario.examples:
        for line, cells in table.rows:
            row = dict(zip(table.header, cells, strict=True))
            name = filled(scenario.name, row)
            if name == scenario.name:
                name = f"{name} [{', '.join(cells)}]"
            yield Run(file, language, name, line, scenario, row, tuple(_filled(step, row) for step in whole))


def _filled(step: Step, row: Mapping[str, str]) -> Step:
    table = tuple(tuple(filled(cell, row) for cell in cells) for cells in step.table) if step.table else step.table
    return Step(step.kind, step.keyword, filled(step.text, row), table, step.line)


def filled(text: str, row: Mapping[str, str]) -> str:
    """*text* with each ``<heading>`` replaced by its cell; a heading that is not in *row* stays as it is."""
    return _PLACEHOLDER.sub(lambda match: row.get(match[1], match[0]), text)


def placeholders(*texts: str) -> set[str]:
    """The headings that *texts* refer to."""
    return {name for text in texts for name in _PLACEHOLDER.findall(text)}
