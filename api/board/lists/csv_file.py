"""A CSV file as a table: encoding and separator are recognised, never guessed from the values."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from api.board.lists import file_wording, limits, told, wording
from api.board.lists.faults import refusal
from api.board.lists.grid import Book, Cell, Row, Sheet
from api.board.lists.texts import wrong_with_text
from engine.assessment import Bilingual

_SEPARATORS = (",", ";", "\t")


def read_csv(body: bytes, file: str, is_pseudonym: Callable[[str], bool]) -> Book:
    """The table in *body*. *is_pseudonym*: whether a heading is the one of the pseudonym; it settles the separator.

    Raises :class:`~api.board.lists.faults.ListRefused`. A row with more or fewer cells than there are headings is kept,
    with that as its problem.
    """
    if len(body) > limits.MAX_BYTES:
        raise refusal(file, file_wording.too_large(limits.MAX_BYTES // 1024 // 1024))
    text, notes = _decoded(body, file)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text, is_pseudonym), strict=True)
    rows: list[Row] = []
    width = 0
    try:
        for number, record in enumerate(reader, start=1):
            if not any(value.strip() for value in record):
                continue
            width = width or len(record)
            rows.append(_row(number, record, width))
            if len(rows) > limits.MAX_PATIENTS + 2:  # headings may take two rows
                raise refusal(file, file_wording.too_many_patients(limits.MAX_PATIENTS))
    except csv.Error:
        raise refusal(file, file_wording.csv_syntax(reader.line_num)) from None
    return Book({"patients": Sheet(file, None, tuple(rows))}, notes)


def _decoded(body: bytes, file: str) -> tuple[str, tuple[Bilingual, ...]]:
    if not body.startswith((b"\xff\xfe", b"\xfe\xff")) and (at := body.find(b"\0")) >= 0:
        raise refusal(file, file_wording.nul_bytes(body.count(b"\n", 0, at) + 1))
    for encoding, notes in (("utf-8-sig", ()), ("gb18030", (told.READ_AS_GB18030,))):
        try:
            return body.decode(encoding), notes
        except UnicodeDecodeError:
            continue
    raise refusal(file, file_wording.ENCODING)


def _separator(text: str, is_pseudonym: Callable[[str], bool]) -> str:
    """The separator with which the first row names the pseudonym; where none does, the one that divides it most."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    pieces = {separator: [piece.strip(' "') for piece in first.split(separator)] for separator in _SEPARATORS}
    naming = [separator for separator in _SEPARATORS if any(map(is_pseudonym, pieces[separator]))]
    return max(naming or _SEPARATORS, key=lambda separator: len(pieces[separator]))


def _row(number: int, record: list[str], width: int) -> Row:
    cells = {
        column: Cell(number, column, value, wrong_with_text(value))
        for column, value in enumerate(record, start=1)
        if value.strip()
    }
    wrong = len(record) != width and (len(record) < width or any(value.strip() for value in record[width:]))
    return Row(number, cells, problems=((1, wording.ragged(len(record), width)),) if wrong else (), shifted=wrong)
