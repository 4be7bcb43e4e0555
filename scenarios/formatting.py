"""One layout for every feature file: two spaces a level, tables in columns, at most one blank line, the language first.

Only space between the words of Gherkin changes. Which line is what is taken from the parser, never guessed; the result
is read again and compared with what was read before, so that no test can change through its layout.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from gherkin.parser import Parser

from scenarios.reading import read

_LEVEL = "  "
_LANGUAGE_LINE = re.compile(r"^\s*#\s*language\s*:\s*(\S+)\s*$")
_BYTE_ORDER_MARK = "\ufeff"
_SHOWN_AS = "the text"
_PLACES = ("id", "location")
_LOOSE = ("description", "text")  # a step's text has no space around it anyway


class WouldChangeMeaning(Exception):
    """The new layout would not be read as the old one was; nothing may be written."""


def formatted(text: str) -> str:
    """*text* in the one layout; the same text again where it has it already.

    Raises :class:`~scenarios.reading.Unreadable` where *text* is no feature, :class:`WouldChangeMeaning` where the result
    would not be read as the same tests (a defect of this module, never of the text).
    """
    lines = _language_first(text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").split("\n"))
    before = "\n".join(lines) + "\n"
    read(before, _SHOWN_AS)
    after = "\n".join(_laid_out(lines, _Roles(Parser().parse(before)))) + "\n"
    if _meaning(after) != _meaning(before):
        raise WouldChangeMeaning("the layout of this file would change what it tests; leave it as it is")
    return after


def _language_first(lines: Sequence[str]) -> list[str]:
    """The lines with the language on the first, where it stands among the comments before the feature."""
    for number, line in enumerate(lines):
        if declared := _LANGUAGE_LINE.match(line):
            return [f"# language: {declared[1]}", *lines[:number], *lines[number + 1 :]]
        if line.strip() and not line.lstrip().startswith("#"):
            break
    return list(lines)


def _meaning(text: str) -> object:
    """Everything that the parser reads, without the places where it stands."""
    return _without_places(Parser().parse(text))


def _without_places(part: Any) -> object:
    if isinstance(part, Mapping):
        return {
            key: _words_of(value) if key in _LOOSE else _without_places(value)
            for key, value in part.items()
            if key not in _PLACES
        }
    if isinstance(part, list):
        return [_without_places(item) for item in part]
    return part


def _words_of(text: str) -> list[str]:
    """The lines of a description or of a comment, without the space around them."""
    return [line.strip() for line in text.splitlines() if line.strip()]


class _Roles:
    """What stands on each line of a parsed file: the level of the line, which lines are a table, which are verbatim."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.level: dict[int, int] = {}
        self.tables: list[list[int]] = []
        self.verbatim: dict[int, int] = {}  # lines of a text block, by the line on which it opens
        self.comments = {comment["location"]["line"] for comment in document["comments"]}
        self._part(document["feature"], 0)

    def _part(self, part: Mapping[str, Any], level: int) -> None:
        self._named(part, level)
        for child in part["children"]:
            if rule := child.get("rule"):
                self._part(rule, level + 1)
            else:
                self._steps(child.get("background") or child["scenario"], level + 1)

    def _named(self, part: Mapping[str, Any], level: int) -> None:
        self.level[part["location"]["line"]] = level
        self.level.update({tag["location"]["line"]: level for tag in part.get("tags") or ()})

    def _steps(self, part: Mapping[str, Any], level: int) -> None:
        self._named(part, level)
        for step in part["steps"]:
            self.level[step["location"]["line"]] = level + 1
            if table := step.get("dataTable"):
                self._table(table["rows"], level + 2)
            if block := step.get("docString"):
                opens = block["location"]["line"]
                length = block["content"].count("\n") + 1 if block["content"] else 0
                self.level[opens] = level + 2
                self.verbatim.update(dict.fromkeys(range(opens + 1, opens + length + 2), opens))
        for table in part.get("examples") or ():
            self._named(table, level + 1)
            heading = [table["tableHeader"]] if table.get("tableHeader") else []
            self._table([*heading, *(table.get("tableBody") or ())], level + 2)

    def _table(self, rows: Sequence[Mapping[str, Any]], level: int) -> None:
        lines = [row["location"]["line"] for row in rows]
        self.level.update(dict.fromkeys(lines, level))
        if lines:
            self.tables.append(lines)


def _laid_out(lines: Sequence[str], roles: _Roles) -> list[str]:
    texts = {number: line.strip() for number, line in enumerate(lines, start=1)}
    for table in roles.tables:
        texts.update(zip(table, _columns([texts[number] for number in table]), strict=True))
    result: list[str] = []
    for number, text in texts.items():
        if number in roles.verbatim:
            result.append(_moved(lines, number, roles))
        elif text:
            result.append(_indent(lines, number, roles) + text)
        elif result and result[-1]:
            result.append("")
    while result and not result[-1]:
        result.pop()
    return result


def _indent(lines: Sequence[str], number: int, roles: _Roles) -> str:
    level = roles.level.get(number)
    if number in roles.comments:
        level = _level_of_comment(lines, number, roles)
    if level is not None:
        return _LEVEL * level
    line = lines[number - 1]  # a description is left as its writer laid it out
    return line[: len(line) - len(line.lstrip())]


def _level_of_comment(lines: Sequence[str], number: int, roles: _Roles) -> int | None:
    """A comment stands where the line stands that it is about: the one right after it, else right before it, else the next.

    ``None`` beside a description.
    """
    if number == 1:
        return 0
    after, blank_after = _neighbour(lines, range(number + 1, len(lines) + 1), roles)
    before, blank_before = _neighbour(lines, range(number - 1, 0, -1), roles)
    about = before if before and blank_after and not blank_before else after
    return roles.level.get(roles.verbatim.get(about, about))


def _neighbour(lines: Sequence[str], numbers: Iterable[int], roles: _Roles) -> tuple[int, bool]:
    """The first line of *numbers* that is neither blank nor a comment (0: none), and whether a blank line comes first."""
    blank = False
    for number in numbers:
        if not lines[number - 1].strip() and number not in roles.verbatim:
            blank = True
        elif number not in roles.comments:
            return number, blank
    return 0, True


def _moved(lines: Sequence[str], number: int, roles: _Roles) -> str:
    """A line of a text block, moved as far as the line that opens the block moves."""
    opens = roles.verbatim[number]
    line = lines[number - 1]
    was = len(lines[opens - 1]) - len(lines[opens - 1].lstrip())
    space = len(line) - len(line.lstrip())
    return (_LEVEL * roles.level[opens] + line[min(was, space) :]).rstrip()


# --- tables ------------------------------------------------------------------------------------------


def _columns(rows: Sequence[str]) -> Iterator[str]:
    """The rows of a table with their cells in columns."""
    cells = [_cells(row) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield (
            "| "
            + " | ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
            + " |"
        )


def _cells(row: str) -> list[str]:
    """The cells of a row as written, with their backslashes: a bar after one is no border."""
    cells, cell, escaped = [], "", False
    for letter in row.strip()[1:]:
        if letter == "|" and not escaped:
            cells.append(cell.strip())
            cell = ""
        else:
            cell += letter
        escaped = letter == "\\" and not escaped
    return cells


def _width(text: str) -> int:
    """Columns that *text* takes in a terminal: a Chinese character takes two, a combining mark none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )
