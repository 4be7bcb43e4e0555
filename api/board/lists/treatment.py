"""Treatment so far, from its columns and sheets. What is not written stays unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from api.board.lists import wording
from api.board.lists.cells import Wrong, is_unknown, of_day, of_text, of_word, of_words, of_yes_no, whole_number
from api.board.lists.columns import Table
from api.board.lists.drafts import Draft
from api.board.lists.grid import Cell, Row
from api.board.lists.headings import LINES, NOT_READ, PSEUDONYM, SESSIONS, SHEETS, TACE, TREATMENT, Heading
from engine.assessment import Bilingual
from engine.vocabulary import UNKNOWN_WORDS

At: TypeAlias = tuple[str, int, int]  # kind of sheet, row, column
Rows: TypeAlias = Sequence[tuple[Table, Row]]

NONE, ALL, SYSTEMIC, UNKNOWN = "none", "all", "systemic", "unknown"
WORDS: Mapping[str, tuple[str, ...]] = {
    NONE: ("no", "无", "没有", "未治疗", "无既往治疗"),
    ALL: ("all listed", "listed", "已全部列出", "已列出", "见表"),
    SYSTEMIC: ("systemic listed", "systemic only", "仅列出系统治疗", "仅系统治疗", "仅列出晚期系统治疗"),
    UNKNOWN: ("not known", *UNKNOWN_WORDS),
}
_SESSION_WORDS = {key: words for key, words in WORDS.items() if key != SYSTEMIC}
_RESPONSES: Mapping[str, tuple[str, ...]] = {
    "CR": ("完全缓解",),
    "PR": ("部分缓解",),
    "SD": ("疾病稳定", "稳定"),
    "PD": ("疾病进展", "进展"),
}
_CHOSEN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "best_response": {**_RESPONSES, "NE": ("不可评估", "未评估")},
    "criteria": {"RECIST 1.1": (), "mRECIST": (), "iRECIST": ()},
    "response": _RESPONSES,
}
_TAKES = {heading.name: heading.takes for heading in (*TREATMENT, *TACE)}
_READERS: Mapping[str, Callable[[Cell], Any]] = {
    "agents": of_words,
    "procedures": of_words,
    "start": of_day,
    "end": of_day,
    "on": of_day,
    "tolerated": of_yes_no,
    "line": whole_number,
    **{name: partial(of_word, words=words, takes=_TAKES[name]) for name, words in _CHOSEN.items()},
}


def add_lines(draft: Draft[At], place: At, cell: Cell | None, rows: Rows) -> None:
    """Lines of treatment: what the patient's row says of them at *place*, and the rows of the sheet."""
    word = _said(draft, place, cell, LINES, WORDS)
    _add(draft, "treatment.lines", SHEETS["treatment"][0], word, place, rows)
    if word == SYSTEMIC and rows:
        draft.put("treatment.lines_cover", "systemic", place)


def add_sessions(draft: Draft[At], place: At, cell: Cell | None, rows: Rows) -> None:
    """TACE sessions, likewise."""
    word = _said(draft, place, cell, SESSIONS, _SESSION_WORDS)
    _add(draft, "treatment.tace", SHEETS["tace"][0], word, place, rows)


def _said(
    draft: Draft[At], place: At, cell: Cell | None, heading: Heading, words: Mapping[str, tuple[str, ...]]
) -> str | None:
    """What the cell says; ``None`` where it says nothing, ``"?"`` where it cannot be read."""
    if cell is None:
        return None
    try:
        return of_word(cell, words, heading.takes)
    except Wrong as error:
        draft.wrong(place, error.problem)
        return "?"


def _add(draft: Draft[At], path: str, sheet: Bilingual, word: str | None, place: At, rows: Rows) -> None:
    listed = [_listed(draft, f"{path}[{index}]", table, row) for index, (table, row) in enumerate(rows)]
    if word in (ALL, SYSTEMIC):
        if rows:
            draft.put(path, listed, place)
        else:
            draft.wrong(place, wording.listed_nowhere(sheet))
    elif word == NONE and not rows:
        draft.put(path, [], place)
    elif rows:
        if word != "?":
            draft.wrong(place, wording.listed_all_the_same(sheet, word))
        draft.put(path, listed, place)  # so that the rows are checked too


def _listed(draft: Draft[At], path: str, table: Table, row: Row) -> dict[str, Any]:
    """One row of a sheet as the profile writes it."""
    found: dict[str, Any] = {}
    for index, problem in row.problems:
        draft.wrong((table.kind, row.number, index), problem)
    for column in table.columns:
        if column.name in NOT_READ or column.name == PSEUDONYM.name:
            continue
        place = (table.kind, row.number, column.index)
        draft.places[f"{path}.{column.name}"] = place
        cell = row.cells.get(column.index)
        if cell is None or (cell.problem is None and is_unknown(cell)):
            continue
        try:
            found[column.name] = _READERS.get(column.name, of_text)(cell)
        except Wrong as error:
            draft.wrong(place, error.problem)
    draft.places[path] = (table.kind, row.number, table.columns[0].index)
    return found
