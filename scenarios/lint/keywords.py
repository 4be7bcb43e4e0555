"""Lines that look like a step or a heading and are read as description, and steps whose keyword drags a colon along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from pathlib import PurePath

from engine.assessment import Bilingual
from scenarios.lint.finding import Finding
from scenarios.lint.known import Known
from scenarios.lint.likeness import foreign_keyword, is_heading, like_a_keyword, same_in, well_formed
from scenarios.reading import LANGUAGES, Feature, Language

_SHOWN = 60
_COLONS = ("：", ":")
_BLOCK_MARKS = ('"""', "```")


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Descriptions that were meant as steps, keywords of the other language, colons after a step keyword, wrong folders."""
    del known
    for feature in features:
        yield from _folder(feature)
        foreign = list(_foreign(feature))
        yield from foreign
        told = {found.line for found in foreign}
        yield from (found for found in _descriptions(feature, told) if found.line not in told)
        yield from _colons(feature)
        yield from _text_blocks(feature)


def _folder(feature: Feature) -> Iterator[Finding]:
    folder = next((name for name in reversed(PurePath(feature.file).parts[:-1]) if name in LANGUAGES), None)
    if folder and folder != feature.language:
        yield Finding(
            "scenarios.folder",
            feature.file,
            1,
            Bilingual(
                f"the file says '# language: {feature.language}' and lies in the folder {folder}/.",
                f"文件声明“# language: {feature.language}”，却放在{folder}/文件夹中。",
            ),
            Bilingual("Move the file, or correct its first line.", "请移动文件，或改正其首行。"),
        )


def _foreign(feature: Feature) -> Iterator[Finding]:
    for number, line in enumerate(feature.text.splitlines(), start=1):
        if line.strip().startswith(("|", "#", "@")):
            continue
        word = foreign_keyword(line, feature.language)
        if word:
            yield Finding(
                "scenarios.other_language",
                feature.file,
                number,
                Bilingual(
                    f"'{line.strip()[:_SHOWN]}' begins with {word!r}, a keyword of another language.",
                    f"“{line.strip()[:_SHOWN]}”以“{word}”开头，那是另一种语言的关键字。",
                ),
                _write(word, feature.language),
            )


def _write(word: str, language: Language) -> Bilingual:
    meant = same_in(word, language)
    if meant is None:
        return Bilingual("Begin the line otherwise.", "请改换该行的开头。")
    return Bilingual(f"Write {meant!r}.", f"请写“{meant}”。")


def _descriptions(feature: Feature, told: Set[int | None]) -> Iterator[Finding]:
    """What was meant as more than description. Behind a heading that is none, steps that are right are not told of.

    *told*: the lines of which something was said before.
    """
    lines = feature.text.splitlines()
    first = min((scenario.line for scenario in feature.scenarios), default=len(lines) + 1)
    parts = [(block.line, block.description, False) for block in feature.blocks]
    for scenario in feature.scenarios:
        parts.append((scenario.line, scenario.description, True))
        parts += [(table.line, table.description, False) for table in scenario.examples]
    for start, description, strict in parts:
        heading_lost = False
        for number, line in _placed(lines, start, description):
            word = like_a_keyword(line, strict)
            if word and not (heading_lost and well_formed(line, feature.language)):
                yield _misread(feature, number, line, word, before_first=number < first and not heading_lost)
            heading = word or (foreign_keyword(line, feature.language) if number in told else None)
            heading_lost = heading_lost or (heading is not None and is_heading(heading))


def _placed(lines: Sequence[str], start: int, description: str) -> Iterator[tuple[int, str]]:
    """The lines of a description of the part on line *start*, each with its place: the parser gives none."""
    number = start
    for text in description.splitlines():
        if not text.strip():
            continue
        while number < len(lines) and lines[number].strip() != text.strip():
            number += 1
        yield number + 1, text.strip()
        number += 1


def _misread(feature: Feature, number: int, line: str, word: str, *, before_first: bool) -> Finding:
    shown = line[:_SHOWN]
    heading = is_heading(word)
    kind = Bilingual("heading", "标题") if heading else Bilingual("step", "步骤")
    en = f"'{shown}' is description, not a {kind.en}: it begins like {word!r}"
    zh = f"“{shown}”只是说明文字，不是{kind.zh}：其开头像“{word}”"
    if before_first and not heading:
        en, zh = f"{en}, and stands before the first scenario", f"{zh}，且位于第一个场景之前"
    meant = same_in(word, feature.language) or word
    remedy = Bilingual(
        f"Write '{meant}:' with a plain colon, or begin the description otherwise.",
        f"请写“{meant}:”（半角冒号），或改换说明文字的开头。",
    )
    if not heading:
        remedy = Bilingual(
            f"Write {meant!r} and a space, without a colon, inside a scenario; or begin the description otherwise.",
            f"请在场景之内写“{meant}”加空格，不用冒号；或改换说明文字的开头。",
        )
    return Finding("scenarios.description", feature.file, number, Bilingual(f"{en}.", f"{zh}。"), remedy)


def _colons(feature: Feature) -> Iterator[Finding]:
    """In Chinese a keyword needs no space after it, so that a colon becomes part of the step."""
    steps = [step for block in feature.blocks for step in block.steps]
    steps += [step for scenario in feature.scenarios for step in scenario.steps]
    for step in steps:
        if step.text.startswith(_COLONS):
            yield Finding(
                "scenarios.colon",
                feature.file,
                step.line,
                Bilingual(f"a colon follows the keyword {step.keyword!r}.", f"关键字“{step.keyword}”之后有冒号。"),
                Bilingual("Take the colon out: steps have none.", "请删去冒号：步骤不用冒号。"),
            )


def _text_blocks(feature: Feature) -> Iterator[Finding]:
    inside = ""
    for number, line in enumerate(feature.text.splitlines(), start=1):
        mark = next((mark for mark in _BLOCK_MARKS if line.strip().startswith(mark)), "")
        if mark and not inside:
            inside = mark
            yield Finding(
                "scenarios.text_block",
                feature.file,
                number,
                Bilingual(
                    "a text block: no step reads one, so that it says nothing.",
                    "文本块：没有步骤会读取，等于什么也没写。",
                ),
                Bilingual("Write its words in a step or in a table.", "请把文字写在步骤或表格里。"),
            )
        elif mark and mark == inside:
            inside = ""
