"""Steps as they will stand in a feature file, taken from the vocabulary and never copied from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from engine.assessment import Bilingual
from scenarios.board import Board, NotSo
from scenarios.lint.likeness import WRITTEN
from scenarios.phrase import Phrase
from scenarios.reading import Language, Table, placeholders
from scenarios.running import take
from scenarios.vocabulary import PHRASES
from scenarios.words import NotUnderstood

PHRASE = {phrase.name: phrase for phrase in PHRASES}
_NOT_IN_QUOTES = frozenset('"“”\n')
_LANGUAGES: tuple[Language, Language] = ("en", "zh-CN")
Part: TypeAlias = Literal["given", "when", "then"]


@dataclass(frozen=True)
class Line:
    """One step to be: its phrase, what stands in its slots, its table, and what to check it against (or ``None``)."""

    phrase: Phrase
    slots: dict[str, str] = field(default_factory=dict)
    table: Table | None = None
    check: Bilingual | None = None

    def text(self, language: Language) -> str:
        """The step without its keyword."""
        text = self.phrase.template(language)
        for slot, value in self.slots.items():
            text = text.replace(f"{{{slot}}}", value)
        return text

    @property
    def writable(self) -> bool:
        """Whether its words can stand between quotes on one line, and would not be read as placeholders."""
        words = "".join(self.slots.values())
        return not set(words) & _NOT_IN_QUOTES and not placeholders(*map(self.text, _LANGUAGES))


def line(name: str, *, check: Bilingual | None = None, table: Table | None = None, **slots: str) -> Line:
    """The step of the phrase called *name*."""
    return Line(PHRASE[name], slots, table, check)


def told(lines: Sequence[Line], board: Board) -> None:
    """Carry out *lines* on *board*. Raises what :func:`~scenarios.running.take` raises."""
    for item in lines:
        take(board, item.phrase, item.slots, item.table)


def holds(item: Line, board: Board) -> bool:
    """Whether *item* can be written and is so."""
    if not item.writable:
        return False
    try:
        take(board, item.phrase, item.slots, item.table)
    except (NotSo, NotUnderstood):
        return False
    return True


def of(text: Bilingual, language: Language) -> str:
    """*text* in *language*."""
    return text.en if language == "en" else text.zh


# --- the text of a feature --------------------------------------------------------------------------------


def feature(name: str, description: str, scenarios: Sequence[str], language: Language) -> str:
    """A whole feature file."""
    head = f"# language: {language}\n{WRITTEN[language]['feature']}: {plain(name)}\n  {description}\n"
    return "\n".join([head, *scenarios])


def scenario(name: str, lines: Sequence[Line], language: Language, *, remarks: Sequence[Bilingual] = ()) -> str:
    """One scenario: *remarks* as comments above its steps, what to check as a comment above each expectation."""
    parts = [f"  {WRITTEN[language]['scenario']}: {plain(name)}"]
    parts += [f"    # {of(remark, language)}" for remark in remarks]
    before: Part | None = None
    for item in lines:
        if item.check is not None:
            parts.append(f"    # {of(item.check, language)}")
        keyword = WRITTEN[language][item.phrase.kind if item.phrase.kind != before else "and"]
        before = item.phrase.kind
        parts.append(f"    {keyword} {item.text(language)}")
        parts += [f"      | {' | '.join(map(_cell, row))} |" for row in item.table or ()]
    return "\n".join(parts) + "\n"


def plain(name: str) -> str:
    """*name* on one line and without what would be read as a placeholder."""
    shown = name.replace("<", "＜").replace(">", "＞") if placeholders(name) else name
    return " ".join(shown.split())


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")
