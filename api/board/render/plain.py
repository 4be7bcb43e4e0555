"""Plain documents: the few kinds of block that an agenda or minutes are made of, whatever they are written as.

A renderer adds nothing to a document and leaves nothing out. Texts are in both languages, or in one where a person
wrote them; a line break in a text is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from engine.assessment import Bilingual
from engine.errors import Lang

Text: TypeAlias = Bilingual | str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the document's title. ``level``: 1 is the highest."""

    level: Literal[1, 2, 3]
    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``label``: what it is about, set before it in bold."""

    text: Text
    label: Text | None = None


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without an order; ``numbered``: with one."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; every row is as long as ``header``. ``widths``: relative, one a column; ``None`` leaves it to the renderer."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page between two parts."""


@dataclass(frozen=True, slots=True)
class Blank:
    """Lines to write on. ``label``: what is to be written there."""

    lines: int
    label: Text | None = None


Block: TypeAlias = Heading | Paragraph | Bullets | Grid | Rule | Blank


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document. ``running``: at the head of every page. ``footer``: at the foot of every page, whole.

    ``made``: when, with its zone; it is the file's date too.
    """

    title: Text
    running: Text
    footer: Text
    made: datetime
    blocks: tuple[Block, ...]


def told(text: Text, lang: Lang) -> str:
    """*text* in *lang*; as it was written where it is in one language only."""
    if isinstance(text, str):
        return text
    return text.zh if lang == "zh" else text.en
