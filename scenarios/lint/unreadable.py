"""A file that is no Gherkin: what the parser says of it, in words of the writer's language, with the likely slip."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.assessment import Bilingual
from engine.errors import Fault
from scenarios.lint.finding import Finding
from scenarios.lint.likeness import foreign_keyword, is_heading, like_a_keyword, same_in
from scenarios.reading import Language, Unreadable, declared_language
from scenarios.tags import KEY

_CHINESE = {  # what is wrong, and what to do
    "scenarios.path": Bilingual("不是场景文件，其中也没有场景文件。", "请给出文件或文件夹。"),
    "scenarios.encoding": Bilingual("不是UTF-8编码。", "请另存为UTF-8。"),
    "scenarios.language": Bilingual("首行没有声明语言。", "请写“# language: zh-CN”或“# language: en”。"),
    "scenarios.nothing": Bilingual("没有“功能”。", "请以“功能:”（英文为 Feature:）开头。"),
}
_BYTE_ORDER_MARK = "\ufeff"
_MARKED = (
    Bilingual("the file begins with a byte order mark.", "文件开头有字节顺序标记（BOM）。"),
    Bilingual(
        "Save it as UTF-8 without one; 'hcc scenarios format' takes it out.",
        "请另存为不带BOM的UTF-8；hcc scenarios format 会将其去除。",
    ),
)
_WIDE_BAR = "｜"
_GOT = re.compile(r"got '(.*)'\.?$", re.DOTALL)
_CELLS = Bilingual("the rows of the table have different numbers of cells.", "表格各行的列数不同。")
_COUNT = Bilingual("Give every row as many cells as the heading.", "请使各行与标题行列数相同。")
_TAG_COLON = re.compile(r"(@[^\s:@]+:)\s+(\S+)")


def findings(broken: Unreadable, text: str | None) -> Iterator[Finding]:
    """The faults of *broken* for people; *text*: of the file, where it could be read at all."""
    lines = (text or "").splitlines()
    language: Language = "zh-CN" if declared_language(text or "") == "zh-CN" else "en"
    for fault in broken.faults:
        file = fault.file or fault.path
        if fault.code == "scenarios.language" and text is not None and text.startswith(_BYTE_ORDER_MARK):
            yield Finding(fault.code, file, fault.line, *_MARKED)
        elif fault.code in _CHINESE:
            zh = _CHINESE[fault.code]
            says, remedy = Bilingual(fault.message, zh.en), Bilingual(fault.remedy, zh.zh)
            yield Finding(fault.code, file, fault.line, says, remedy)
        else:
            line = lines[fault.line - 1] if fault.line and fault.line <= len(lines) else ""
            yield _parser(fault, file, line, language)


def _parser(fault: Fault, file: str, line: str, language: Language) -> Finding:
    shown = line.strip()
    if "whitespace" in fault.message and shown.startswith("@"):
        return _tag(fault, file, shown)
    if "inconsistent cell count" in fault.message:
        return Finding("scenarios.table", file, fault.line, _CELLS, _COUNT)
    if "unexpected end of file" in fault.message:
        says = Bilingual("the file ends too early.", "文件提前结束。")
        return Finding(
            fault.code, file, fault.line, says, Bilingual("Finish what was begun last.", "请补全最后未写完的部分。")
        )
    got = _GOT.search(fault.message)
    if got is None:
        says = Bilingual(fault.message, f"无法解析：{fault.message}")
        return Finding(fault.code, file, fault.line, says, Bilingual(fault.remedy, "请检查该行的写法。"))
    said = got[1].strip()
    says = Bilingual(f"{said!r} cannot stand here.", f"此处不能写“{said}”。")
    return Finding(fault.code, file, fault.line, says, _remedy(said, language))


def _tag(fault: Fault, file: str, shown: str) -> Finding:
    says = Bilingual(f"a tag in {shown!r} has a space in it.", f"“{shown}”中的标签含有空格。")
    joined = _TAG_COLON.sub(r"\1\2", shown)
    remedy = Bilingual("Write tags without spaces.", "标签内不要有空格。")
    if joined != shown:
        remedy = Bilingual(
            f"Write it without the space: {joined}. Only {KEY}… is known.",
            f"请去掉空格：{joined}。已登记的标签只有{KEY}…。",
        )
    return Finding("scenarios.tag_space", file, fault.line, says, remedy)


def _remedy(said: str, language: Language) -> Bilingual:
    if said.startswith(_WIDE_BAR):
        return Bilingual(
            f"Write the bars of a table as |, not as {_WIDE_BAR}.", f"表格的竖线请用半角|，不用全角{_WIDE_BAR}。"
        )
    word = foreign_keyword(said, language) or like_a_keyword(said, strict=True)
    if word is None:
        return Bilingual(
            "Begin a step with Given, When, Then, And or But; a description stands before the first step.",
            "步骤以 假如、当、那么、而且、但是 之一开头；说明文字只能写在第一个步骤之前。",
        )
    meant = same_in(word, language) or word
    if not is_heading(word):
        return Bilingual(f"Write {meant!r} and a space, without a colon.", f"请写“{meant}”加空格，不用冒号。")
    return Bilingual(f"Write '{meant}:' with a plain colon.", f"请写“{meant}:”，用半角冒号。")
