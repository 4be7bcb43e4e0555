"""The vocabulary of the scenarios, given to pytest-bdd: the same phrases that ``hcc scenarios run`` carries out."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter, Signature
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then, when

from engine.assess import Engine
from scenarios.board import Board, NotSo
from scenarios.phrase import Phrase
from scenarios.reading import LANGUAGES
from scenarios.running import TODAY, Desk, take
from scenarios.vocabulary import PHRASES
from scenarios.words import NotUnderstood

PATIENTS = Path(__file__).resolve().parent.parent / "features" / "patients"
_KINDS = {"given": given, "when": when, "then": then}


@pytest.fixture(scope="session")
def desk(engine: Engine) -> Desk:
    """Where the scenarios of this session are carried out."""
    return Desk(engine, TODAY, PATIENTS)


@pytest.fixture
def board(desk: Desk) -> Board:
    """An empty scenario."""
    return Board(desk)


def _step(phrase: Phrase) -> Callable[..., None]:
    def carry_out(board: Board, datatable: list[list[str]] | None = None, **slots: str) -> None:
        table = tuple(tuple(cell.strip() for cell in row) for row in datatable) if datatable else None
        try:
            take(board, phrase, slots, table)
        except (NotSo, NotUnderstood) as wrong:
            lines = [wrong.says, *getattr(wrong, "why", ())]
            pytest.fail("\n".join(f"{line.en} / {line.zh}" for line in lines), pytrace=False)

    names = ["board", *phrase.slots, *(["datatable"] if phrase.table else [])]
    carry_out.__signature__ = Signature([Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in names])  # type: ignore[attr-defined]
    return carry_out


for _phrase in PHRASES:
    for _pattern in dict.fromkeys(_phrase.pattern(language) for language in LANGUAGES):
        _KINDS[_phrase.kind](parsers.re(_pattern))(_step(_phrase))
