"""The template workbook, made from the vocabulary: headings, units, words to choose from, and one example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import Outline
from openpyxl.worksheet.worksheet import Worksheet

from api.board.lists import instructions
from api.board.lists.headings import (
    COURSE,
    EXAMPLE,
    INSTRUCTIONS,
    LINES,
    LISTS,
    PSEUDONYM,
    QUESTION,
    REMARK,
    SESSIONS,
    SHEETS,
    TACE,
    TREATMENT,
    Heading,
    plain_questions,
)
from api.board.lists.limits import MAX_PATIENTS
from api.board.lists.offered import choices_of, first_fields, offered_in, takes, word
from engine.assessment import Bilingual
from engine.errors import Lang
from engine.knowledge import KnowledgeBase
from engine.vocabulary import Fact

_FIRST_ROW = 3  # below two rows of headings
_LAST_ROW = _FIRST_ROW + MAX_PATIENTS - 1
_OTHER_ROWS = 5_000
_HEAD = PatternFill("solid", fgColor="D9E2EC")
_BOLD = Font(bold=True)
_SMALL = Font(size=9, color="444444")
_WRAP = Alignment(wrap_text=True, vertical="top")
_GROUPS = ("patient", "disease", "tumour", "liver", "markers", "resection", "transplant", "comorbidity", "stages")
_EXAMPLE = {
    "age": "58",
    "sex": "male",
    "ecog": "1",
    "diagnosis": "hcc",
    "tumour_number": "2",
    "largest_diameter": "6.5",
    "pvtt_cheng": "II",
    "extrahepatic_spread": "no",
    "bilirubin": "18.6",
    "albumin": "39",
    "inr": "1.08",
    "ascites": "none",
    "encephalopathy": "none",
    "afp": "> 1210",
}


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the template. ``words``: to choose from. ``folded``: the group it is folded with."""

    name: str
    label: Bilingual
    takes: Bilingual
    unit: str = ""
    words: tuple[str, ...] = ()
    kind: str = "text"
    folded: bool = False


def write_template(kb: KnowledgeBase, path: Path, lang: Lang) -> None:
    """Write the template for the vocabulary of *kb* to *path*. *lang*: which language comes first, and that of the words.

    Raises :class:`OSError` where *path* cannot be written.
    """
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    _instruct(sheet, lang)
    lists = _Lists(workbook.create_sheet(LISTS))
    columns = list(_patient_columns(kb, lang))
    patients = workbook.create_sheet(word(SHEETS["patients"][0], lang))
    _fill(patients, columns, lang, lists, _LAST_ROW)
    for kind, headings in (("treatment", TREATMENT), ("tace", TACE), ("course", COURSE)):
        there = workbook.create_sheet(word(SHEETS[kind][0], lang))  # type: ignore[index]
        _fill(there, list(_columns(headings, kind, kb, lang)), lang, lists, _OTHER_ROWS)
        _offer_pseudonyms(there, patients)
    _show_example(workbook.create_sheet(word(EXAMPLE, lang)), columns, kb, lang)
    lists.finish()
    workbook.move_sheet(LISTS, len(workbook.sheetnames))
    workbook.active = workbook.sheetnames.index(patients.title)
    for one in workbook.worksheets:
        one.sheet_view.tabSelected = one is patients
    workbook.save(path)


# --- columns --------------------------------------------------------------------------------------------------


def _patient_columns(kb: KnowledgeBase, lang: Lang) -> Iterator[_Column]:
    """What a board looks at first; then everything else, folded, in the groups of the vocabulary."""
    yield from _columns((PSEUDONYM, QUESTION), "patients", kb, lang)
    first = first_fields(kb)
    for name in first:
        yield _field(kb.facts[name], lang, folded=False)
    yield from _columns((LINES, SESSIONS), "patients", kb, lang)
    given = [fact for fact in kb.facts.values() if fact.origin == "given" and fact.id not in first]
    for group in (*_GROUPS, *(name for name in kb.groups if name not in _GROUPS)):
        for fact in given:
            if fact.path.startswith(f"{group}."):
                yield _field(fact, lang, folded=True)
    yield from _columns(plain_questions(kb), "plain", kb, lang, folded=True)
    yield from _columns((REMARK,), "patients", kb, lang)


def _field(fact: Fact, lang: Lang, *, folded: bool) -> _Column:
    label = Bilingual(fact.label.en, fact.label.zh)
    kind = {"date": "date", "quantity": "number"}.get(fact.kind, "text")
    return _Column(fact.id, label, takes(fact), fact.unit, choices_of(fact, lang), kind, folded)


def _columns(
    headings: Sequence[Heading], sheet: str, kb: KnowledgeBase, lang: Lang, *, folded: bool = False
) -> Iterator[_Column]:
    for heading in headings:
        if heading.name in ("to_correct", "stood_at"):
            continue
        kind = "date" if heading.name in ("on", "start", "end") else "number" if heading.name == "value" else "text"
        words = offered_in(sheet, heading.name, kb, lang)
        yield _Column(heading.name, heading.label, heading.takes, "", words, kind, folded)


# --- sheets ---------------------------------------------------------------------------------------------------


class _Lists:
    """The hidden sheet with the words of the validation lists; a list in the validation itself holds 255 characters only."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._places: dict[tuple[str, ...], str] = {}

    def of(self, words: tuple[str, ...]) -> str:
        """Where *words* stand, as a formula of a validation."""
        if words not in self._places:
            letter = get_column_letter(len(self._places) + 1)
            for row, one in enumerate(words, start=1):
                self._sheet[f"{letter}{row}"] = one
            self._places[words] = f"'{self._sheet.title}'!${letter}$1:${letter}${len(words)}"
        return self._places[words]

    def finish(self) -> None:
        """Hide the sheet."""
        self._sheet.sheet_state = "hidden"


def _fill(sheet: Worksheet, columns: Sequence[_Column], lang: Lang, lists: _Lists, last: int) -> None:
    other: Lang = "en" if lang == "zh" else "zh"
    for index, column in enumerate(columns, start=1):
        letter = get_column_letter(index)
        unit = f" ({column.unit})" if column.unit else ""
        head, below = (
            sheet.cell(1, index, word(column.label, lang) + unit),
            sheet.cell(2, index, word(column.label, other)),
        )
        head.font, below.font = _BOLD, _SMALL
        for cell in (head, below):
            cell.fill, cell.alignment = _HEAD, _WRAP
        head.comment = _comment(column, lang)
        dimension = sheet.column_dimensions[letter]
        dimension.width = 30 if column.name in ("question", "agents", "procedures", "remark") else 16
        dimension.number_format = {"date": "yyyy-mm-dd", "text": "@"}.get(column.kind, "General")
        if column.folded:
            dimension.outlineLevel, dimension.hidden = 1, True
        _validate(sheet, column, f"{letter}{_FIRST_ROW}:{letter}{last}", lists)
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 48, 40
    sheet.freeze_panes = f"B{_FIRST_ROW}"
    sheet.sheet_properties.outlinePr = Outline(summaryRight=False)  # the + stands before what it opens


def _validate(sheet: Worksheet, column: _Column, area: str, lists: _Lists) -> None:
    if column.words:
        rule = DataValidation(type="list", formula1=lists.of(column.words), allow_blank=True)
    elif column.kind == "date":
        rule = DataValidation(type="date", operator="between", formula1="32874", formula2="73050", allow_blank=True)
    else:
        return
    rule.errorStyle = "warning"  # other words may be read too, and dates as text
    rule.showErrorMessage = True
    rule.error = f"{column.takes.zh} {column.takes.en}"[:220]
    sheet.add_data_validation(rule)
    rule.add(area)


def _offer_pseudonyms(sheet: Worksheet, patients: Worksheet) -> None:
    source = f"'{patients.title}'!$A${_FIRST_ROW}:$A${_LAST_ROW}"
    rule = DataValidation(type="list", formula1=source, allow_blank=True, errorStyle="warning")
    sheet.add_data_validation(rule)
    rule.add(f"A{_FIRST_ROW}:A{_OTHER_ROWS}")


def _comment(column: _Column, lang: Lang) -> Comment:
    first, second = word(column.takes, lang), word(column.takes, "en" if lang == "zh" else "zh")
    comment = Comment(f"{first}\n{second}\n[{column.name}]", "hcc-board")
    comment.width, comment.height = 320, 160
    return comment


def _instruct(sheet: Worksheet, lang: Lang) -> None:
    sheet.title = word(INSTRUCTIONS, lang)
    sheet.column_dimensions["A"].width = 110
    langs: tuple[Lang, ...] = ("zh", "en") if lang == "zh" else ("en", "zh")
    row = 1
    for one in langs:
        for place, text in enumerate((instructions.TITLE, *instructions.LINES)):
            cell = sheet.cell(row, 1, word(text, one) if place == 0 else f"{place}. {word(text, one)}")
            cell.alignment = _WRAP
            cell.font = Font(bold=True, size=14) if place == 0 else Font(size=11)
            row += 1
        row += 1


def _show_example(sheet: Worksheet, columns: Iterable[_Column], kb: KnowledgeBase, lang: Lang) -> None:
    written = {
        PSEUDONYM.name: word(Bilingual("EXAMPLE-1", "示例-1"), lang),
        QUESTION.name: word(Bilingual("Which treatment first?", "首选何种治疗？"), lang),
        LINES.name: word(Bilingual("none", "无"), lang),
        SESSIONS.name: word(Bilingual("none", "无"), lang),
    }
    for name, value in _EXAMPLE.items():
        if name in kb.facts:
            label = kb.facts[name].values.get(value)
            written[name] = value if label is None else word(Bilingual(label.en, label.zh), lang)
    shown = [column for column in columns if column.name in written]
    for index, column in enumerate(shown, start=1):
        unit = f" ({column.unit})" if column.unit else ""
        head = sheet.cell(1, index, word(column.label, lang) + unit)
        head.font, head.fill, head.alignment = _BOLD, _HEAD, _WRAP
        sheet.cell(2, index, written[column.name]).alignment = _WRAP
        sheet.column_dimensions[get_column_letter(index)].width = 16
    sheet.row_dimensions[1].height = 48
