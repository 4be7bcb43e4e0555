"""What can be wrong with a cell, a patient or a member of a list, in words; and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from api.board.lists.faults import Problem, problem
from engine.assessment import Bilingual
from engine.errors import did_you_mean, did_you_mean_zh, quoted_zh

EXAMPLE_PSEUDONYMS = ("示例", "EXAMPLE")


# --- cells ---


FORMULA = problem(
    "cell.formula",
    "holds a formula; the value it last showed is not taken.",
    "含有公式，不采用其缓存的结果。",
    "Type the value itself.",
    "请直接输入数值。",
)
NO_DATE_HERE = problem(
    "cell.date",
    "holds a date where none belongs; spreadsheets turn entries such as 1-2 into dates.",
    "此处不应为日期；表格软件会将“1-2”之类的内容自动转为日期。",
    "Set the cell to text and type the value again.",
    "请将单元格设为文本格式后重新输入。",
)
TIME = problem(
    "cell.time",
    "holds a time of day or a duration.",
    "单元格内容为时刻或时长。",
    "Set the cell to text and type the value again.",
    "请将单元格设为文本格式后重新输入。",
)
PERCENT = problem(
    "cell.percent",
    "is shown as a percentage, and this is none.",
    "单元格为百分比格式，而该项目并非百分比。",
    "Set the cell to text and type the value with its unit.",
    "请将单元格设为文本格式，重新输入数值和单位。",
)
UNIT_IN_FORMAT = problem(
    "cell.unit_in_format",
    "shows words that are only in the number's format, not in the cell.",
    "显示的文字仅存在于数字格式中，并非单元格内容。",
    "Type the value with its unit as text, or write the unit in the heading.",
    "请以文本输入数值和单位，或在标题中注明单位。",
)
TOO_LONG = problem("cell.too_long", "holds too long a text.", "文字过长。", "Shorten it.", "请精简内容。")
CONTROL = problem(
    "cell.control",
    "holds invisible control characters.",
    "含有不可见的控制字符。",
    "Type the text again instead of pasting it.",
    "请重新输入文字，不要粘贴。",
)
DAY_OR_MONTH = problem(
    "value.date",
    "leaves open which number is the day and which the month.",
    "无法区分日与月。",
    "Write YYYY-MM-DD, for example 2026-03-31.",
    "请写作YYYY-MM-DD，例如2026-03-31。",
)
NO_DATE = problem(
    "value.date",
    "is not a date.",
    "不是日期。",
    "Write YYYY-MM-DD, for example 2026-03-31.",
    "请写作YYYY-MM-DD，例如2026-03-31。",
)


def error_cell(shown: str) -> Problem:
    """An error of the spreadsheet instead of a value."""
    return problem(
        "cell.error",
        f"shows the spreadsheet's error {shown} instead of a value.",
        f"单元格为表格错误值{shown}，而非结果。",
        "Type the value, or leave the cell empty.",
        "请输入结果，或留空。",
    )


def merged(area: str) -> Problem:
    """Cells that were made one."""
    return problem(
        "cell.merged",
        f"the cells {area} are merged, so it is open which of them the value belongs to.",
        f"单元格{area}已合并，无法确定内容属于哪一格。",
        "Unmerge them and fill in each.",
        "请取消合并并逐格填写。",
    )


def date_text(day: str) -> Problem:
    """A date written with other signs."""
    return problem(
        "value.date_text",
        "is a date as text.",
        "以文本书写的日期，格式不符。",
        f"Write {day}.",
        f"请写作{day}。",
    )


def two_units(cell: str, heading: str) -> Problem:
    """One unit in the heading, another in the cell."""
    return problem(
        "cell.two_units",
        f"says {cell!r}, and the heading says {heading!r}.",
        f"单元格写作{quoted_zh(cell)}，而标题写作{quoted_zh(heading)}。",
        "Write the value in the unit of the heading, or take the unit out of the heading.",
        "请按标题中的单位填写，或删去标题中的单位。",
    )


def ragged(found: int, expected: int) -> Problem:
    """More or fewer cells than headings."""
    return problem(
        "csv.ragged",
        f"this row has {found} cells, and there are {expected} headings.",
        f"该行有{found}格，而标题有{expected}列。",
        "Check separators and quotation marks in this row.",
        "请检查该行的分隔符与引号。",
    )


def word_of(written: str, allowed: Bilingual) -> Problem:
    """None of the words that are read in a column."""
    return problem(
        "value.unknown_word",
        f"{written[:60]!r} is not read here.",
        f"此处不能填写{quoted_zh(written[:60])}。",
        f"Write: {allowed.en}",
        f"可写：{allowed.zh}",
    )


# --- patients ---


PSEUDONYM_MISSING = problem(
    "pseudonym.missing",
    "the pseudonym is missing.",
    "缺少患者代号。",
    "Write one in this row.",
    "请在该行填写患者代号。",
)
OFFICIAL_NUMBER = problem(
    "pseudonym.official",
    "looks like an identity or telephone number, which must not be in a packet.",
    "疑似身份证号、手机号等真实号码，不得出现在讨论材料中。",
    "Use a code that nobody outside can trace, such as HCC-012.",
    "请改用院外无法追溯的代号，例如HCC-012。",
)
EXAMPLE_LEFT_IN = problem(
    "pseudonym.example",
    "this is the example of the template, not a patient.",
    "这是模板中的示例，并非患者。",
    "Delete this row.",
    "请删除该行。",
)


def pseudonym_form() -> Problem:
    """Not what a pseudonym may look like."""
    return problem(
        "pseudonym.form",
        "is not accepted as a pseudonym.",
        "不能用作患者代号。",
        "Write 1 to 40 letters or digits, with - _ . # or spaces only between them.",
        "请使用1~40个字母、汉字或数字，其间可用- _ . #或空格。",
    )


def twice(places: Iterable[str]) -> Problem:
    """Two patients with one pseudonym."""
    where = list(places)
    return problem(
        "pseudonym.twice",
        f"the same pseudonym stands in {', '.join(where)}; none of these patients is prepared.",
        f"{'、'.join(where)}使用了同一代号，相关患者均未生成材料。",
        "Give every patient a pseudonym of their own; width and case of letters do not tell them apart.",
        "请为每位患者使用不同代号；全角半角、大小写不作区分。",
    )


def stray_or_missing(pseudonym: str | None) -> Problem:
    """A row about nobody, or about somebody who is not on the list."""
    if not pseudonym:
        return PSEUDONYM_MISSING
    return problem(
        "pseudonym.stray",
        f"no patient on the list is called {pseudonym[:60]!r}.",
        f"名单中没有代号为{quoted_zh(pseudonym[:60])}的患者。",
        "Write the pseudonym as on the sheet of patients.",
        "请与患者表中的代号保持一致。",
    )


def question_too_long(limit: int) -> Problem:
    """More than a question."""
    return problem(
        "question.too_long",
        f"the question is longer than {limit} characters.",
        f"讨论问题超过{limit}字。",
        "Shorten it.",
        "请精简内容。",
    )


def listed_nowhere(sheet: Bilingual) -> Problem:
    """Said to be listed, and is not."""
    return problem(
        "treatment.listed_nowhere",
        f"says that it is listed, and the sheet {sheet.en} has no row for this patient.",
        f"写明已列出，但“{sheet.zh}”表中没有该患者的记录。",
        "List it there, or write “none” or “not known”.",
        "请在该表中列出，或填写“无”或“不详”。",
    )


def listed_all_the_same(sheet: Bilingual, said: str | None) -> Problem:
    """Rows on the sheet, while the patient's row says otherwise or nothing."""
    en, zh = {"none": ("says none", "写作无"), "unknown": ("says not known", "写作不详")}.get(
        said or "", ("says nothing", "未填写")
    )
    return problem(
        "treatment.listed_all_the_same",
        f"{en}, while the sheet {sheet.en} has rows for this patient.",
        f"{zh}，但“{sheet.zh}”表中有该患者的记录。",
        "Write “all listed” if these are all there was; else complete them, or delete them.",
        "若已列全，请填写“已全部列出”；否则请补全或删除这些记录。",
    )


def said_twice(name: str) -> Problem:
    """Part of the treatment both as JSON and in a column."""
    return problem(
        "treatment.said_twice",
        f"{name!r} is given in a column and in the JSON.",
        f"{quoted_zh(name)}在单独一列和JSON中重复填写。",
        "Keep one of the two.",
        "请保留其中之一。",
    )


def course_field(written: str, known: Mapping[str, str]) -> Problem:
    """No field that the course can be of."""
    return problem(
        "course.unknown_field",
        f"no field is called {written[:60]!r}.",
        f"没有名为{quoted_zh(written[:60])}的项目。",
        did_you_mean(written[:60], known, "Take a name of the vocabulary, such as total bilirubin."),
        did_you_mean_zh(written[:60], known, "请使用词表中的名称，例如总胆红素。"),
    )


COURSE_INCOMPLETE = problem(
    "course.incomplete",
    "date, item and value are all needed.",
    "日期、项目和结果均须填写。",
    "Complete the row, or delete it.",
    "请补全该行，或删除。",
)
FUTURE = problem("value.future", "lies after today.", "日期晚于今日。", "Check the year.", "请核对年份。")


# --- members ---


NO_OBJECT = problem(
    "json.no_object",
    "is not an object.",
    "不是对象。",
    'Write {"pseudonym": ..., "profile": {...}}.',
    '请写作{"pseudonym": …, "profile": {…}}。',
)


NO_COURSE = problem(
    "json.no_course",
    "the course is not a list.",
    "病程指标不是列表。",
    'Write [{"on": "2026-03-31", "field": "afp", "value": "520 ng/mL"}].',
    '请写作[{"on": "2026-03-31", "field": "afp", "value": "520 ng/mL"}]。',
)


NO_TEXT = problem("json.no_text", "is not a text.", "不是文本。", "Write it in quotation marks.", "请加引号书写。")


def unknown_member(name: str, known: Iterable[str]) -> Problem:
    """A member that means nothing."""
    pool = list(known)
    return problem(
        "json.unknown_member",
        f"no member is called {name[:60]!r} here.",
        f"此处没有名为{quoted_zh(name[:60])}的成员。",
        did_you_mean(name[:60], pool),
        did_you_mean_zh(name[:60], dict.fromkeys(pool, "")),
    )
