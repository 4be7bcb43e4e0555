"""A file that is no Gherkin: what the parser says of it, in words of the writer's language, with the likely slip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.assessment import Bilingual
from engine.errors import Fault
from scenarios.lint.finding import Finding
from scenarios.lint.likeness import WRITTEN, foreign_keyword, is_heading, like_a_keyword, same_in, well_formed
from scenarios.reading import LANGUAGES, Language, Unreadable, declared_language
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
_SHOWN = 40
_MEANT_AS_LANGUAGE = re.compile(r"^[#＃]|.*(?:language|语言)", re.IGNORECASE)
_CJK = re.compile(r"[\u4e00-\u9fff]")
_GOT = re.compile(r"got '(.*)'\.?$", re.DOTALL)
_CELLS = Bilingual("the rows of the table have different numbers of cells.", "表格各行的列数不同。")
_COUNT = Bilingual("Give every row as many cells as the heading.", "请使各行与标题行列数相同。")
_TAG_COLON = re.compile(r"(@[^\s:@]+:)\s+(\S+)")


def findings(broken: Unreadable, text: str | None) -> Iterator[Finding]:
    """The faults of *broken* for people; *text*: of the file, where it could be read at all."""
    lines = (text or "").splitlines()
    language: Language = "zh-CN" if declared_language(text or "") == "zh-CN" else "en"
    for fault in _causes(broken.faults, lines, language):
        file = fault.file or fault.path
        if fault.code == "scenarios.language" and text is not None and text.startswith(_BYTE_ORDER_MARK):
            yield Finding(fault.code, file, fault.line, *_MARKED)
        elif fault.code == "scenarios.language" and any(line.strip() for line in lines):
            yield Finding(fault.code, file, fault.line, *_first_line(fault, lines))
        elif fault.code in _CHINESE:
            zh = _CHINESE[fault.code]
            says, remedy = Bilingual(fault.message, zh.en), Bilingual(fault.remedy, zh.zh)
            yield Finding(fault.code, file, fault.line, says, remedy)
        else:
            line = lines[fault.line - 1] if fault.line and fault.line <= len(lines) else ""
            yield _parser(fault, file, line, language)


def _first_line(fault: Fault, lines: Sequence[str]) -> tuple[Bilingual, Bilingual]:
    """What is said where the first line names no language that scenarios are written in."""
    declared = [number for number, line in enumerate(lines, start=1) if declared_language(line) in LANGUAGES]
    if declared:
        return (
            Bilingual(
                f"the language is named on line {declared[0]}, not on the first.",
                f"语言声明在第{declared[0]}行，不在首行。",
            ),
            Bilingual("Move it to the first line.", "请移到首行。"),
        )
    line = lines[0].strip()
    shown = line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
    says = Bilingual(f"{fault.message} It reads {shown!r}.", f"{_CHINESE[fault.code].en}现为“{shown}”。")
    meant = "# language: zh-CN" if _CJK.search(line) or "zh" in line.casefold() else "# language: en"
    if _MEANT_AS_LANGUAGE.match(line):
        return says, Bilingual(f"Write it so, with a plain # and colon: {meant}", f"请照此改写（半角#与冒号）：{meant}")
    return says, Bilingual(f"Put a line before it: {meant}", f"请在其前加一行：{meant}")


def _causes(faults: Sequence[Fault], lines: Sequence[str], language: Language) -> Iterator[Fault]:
    """Those of *faults* that have a cause of their own: behind a bad heading the parser refuses lines that are right."""
    heading_lost = False
    for fault in faults:
        line = lines[fault.line - 1].strip() if fault.line and fault.line <= len(lines) else ""
        if heading_lost and (well_formed(line, language) or "unexpected end of file" in fault.message):
            continue
        yield fault
        word = foreign_keyword(line, language) or like_a_keyword(line, strict=True)
        heading_lost = heading_lost or (word is not None and is_heading(word))


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
    foreign = foreign_keyword(said, language)
    word = foreign or like_a_keyword(said, strict=True)
    if word is None:
        return Bilingual(
            "Begin a step with Given, When, Then, And or But; a description stands before the first step.",
            "步骤以 假如、当、那么、而且、但是 之一开头；说明文字只能写在第一个步骤之前。",
        )
    meant = same_in(word, language) or word
    if not is_heading(word):
        if well_formed(said, language):
            return Bilingual(
                "A step stands inside a scenario: write 'Scenario:' and its name above it.",
                "步骤须写在场景之内：请在其上方写“场景:”及名称。",
            )
        return Bilingual(f"Write {meant!r} and a space, without a colon.", f"请写“{meant}”加空格，不用冒号。")
    if foreign == said.partition(":")[0].strip() and meant in (WRITTEN["en"]["feature"], WRITTEN["zh-CN"]["feature"]):
        other = next(name for name in LANGUAGES if name != language)
        return Bilingual(
            f"Write '{meant}:' with a plain colon. Or begin the file with '# language: {other}'.",
            f"请写“{meant}:”，用半角冒号。或将首行改为“# language: {other}”。",
        )
    return Bilingual(f"Write '{meant}:' with a plain colon.", f"请写“{meant}:”，用半角冒号。")
