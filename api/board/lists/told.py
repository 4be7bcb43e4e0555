"""What is told of a list that was read: what was hidden, and what was not used."""

from __future__ import annotations

from collections.abc import Iterable

from engine.assessment import Bilingual

ROW_HIDDEN = Bilingual(
    "The row of this patient is hidden in the list; it was read.", "该患者所在行在名单中被隐藏，已照常读取。"
)
READ_AS_GB18030 = Bilingual(
    "The file was read as GB18030, as Chinese versions of Excel write it.",
    "文件按GB18030编码读取（中文版Excel常用编码）。",
)


def rows_hidden(sheet: str, rows: Iterable[int]) -> Bilingual:
    """Rows that are hidden and were read."""
    shown = ", ".join(map(str, list(rows)[:20]))
    return Bilingual(f"{sheet}: hidden rows were read: {shown}.", f"“{sheet}”：隐藏行已照常读取：{shown}。")


def columns_hidden(sheet: str, columns: Iterable[str]) -> Bilingual:
    """Columns that are hidden, hold values, and were read."""
    shown = list(columns)[:20]
    return Bilingual(
        f"{sheet}: hidden columns were read: {', '.join(shown)}.",
        f"“{sheet}”：隐藏列已照常读取：{'、'.join(shown)}。",
    )


def sheet_not_read(name: str) -> Bilingual:
    """A hidden sheet that is none of ours."""
    return Bilingual(f"The hidden sheet {name} was not read.", f"隐藏的表“{name}”未读取。")


def column_not_read(sheet: str, heading: str) -> Bilingual:
    """A column for remarks."""
    return Bilingual(f"{sheet}: the column {heading} was not read.", f"“{sheet}”：“{heading}”列未读取。")


def course_left_out(count: int) -> Bilingual:
    """Values of the course that could not be used."""
    return Bilingual(
        f"{count} value{'s' if count != 1 else ''} of the course could not be read; see the faults of the list.",
        f"{count}项病程指标无法读取，见名单问题。",
    )


def preliminary(count: int) -> Bilingual:
    """Results that are not final."""
    return Bilingual(
        f"{count} preliminary result{'s are' if count != 1 else ' is'} not shown in the course.",
        f"{count}项初步结果未计入病程指标。",
    )
