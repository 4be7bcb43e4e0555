"""Outlines that run nothing, and columns and placeholders that belong to nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.assessment import Bilingual
from scenarios.lint.finding import Finding
from scenarios.lint.known import Known
from scenarios.reading import Feature, Scenario, placeholders


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Empty examples, outlines without any, placeholders without a column, columns without a use, rows that repeat."""
    del known
    for feature in features:
        for scenario in feature.scenarios:
            yield from _tables(feature.file, scenario)
            yield from _rows(feature.file, scenario)


def _tables(file: str, scenario: Scenario) -> Iterator[Finding]:
    name = scenario.name
    used = placeholders(
        name,
        *(step.text for step in scenario.steps),
        *(cell for step in scenario.steps for row in step.table or () for cell in row),
    )
    if not scenario.examples:
        if scenario.outline:
            yield Finding(
                "scenarios.no_examples",
                file,
                scenario.line,
                Bilingual(
                    f"{name!r} is an outline without Examples: it runs nothing.",
                    f"场景大纲“{name}”没有例子，什么也不会运行。",
                ),
                Bilingual("Write 'Examples:' with a table.", "请写“例子:”及表格。"),
            )
        elif used:
            yield Finding(
                "scenarios.placeholder",
                file,
                scenario.line,
                Bilingual(
                    f"{name!r} has placeholders and no Examples: {_named(used)}.",
                    f"“{name}”有占位符而无例子：{_named(used)}。",
                ),
                Bilingual(
                    "Make it a 'Scenario Outline:' with Examples, or write the words themselves.",
                    "请改为“场景大纲:”并写例子，或直接写出文字。",
                ),
            )
        return
    for table in scenario.examples:
        header = set(table.header)
        if not table.rows:
            yield Finding(
                "scenarios.empty_examples",
                file,
                table.line,
                Bilingual("empty Examples: nothing runs.", "例子为空，什么也不会运行。"),
                Bilingual("Write a heading and at least one row.", "请写标题行与至少一行。"),
            )
        if header and used - header:
            yield Finding(
                "scenarios.no_column",
                file,
                table.line,
                Bilingual(
                    f"no column in Examples for {_named(used - header)}.", f"例子缺少列：{_named(used - header)}。"
                ),
                Bilingual(f"There are: {_named(header)}.", f"现有：{_named(header)}。"),
            )
        if table.rows and header - used:
            yield Finding(
                "scenarios.unused_column",
                file,
                table.line,
                Bilingual(
                    f"no step uses the column {_named(header - used)}.", f"没有步骤使用列{_named(header - used)}。"
                ),
                Bilingual("Use it in a step, or take it out.", "请在步骤中使用，或删去该列。"),
            )
        for column in sorted({cell for cell in table.header if table.header.count(cell) > 1}):
            yield Finding(
                "scenarios.same_column",
                file,
                table.line,
                Bilingual(
                    f"the column <{column}> stands twice: only the last counts.",
                    f"列<{column}>重复，只有最后一列有效。",
                ),
                Bilingual("Give each column a name of its own.", "请为各列取不同名称。"),
            )


def _named(names: set[str]) -> str:
    return ", ".join(f"<{name}>" for name in sorted(names))


def _rows(file: str, scenario: Scenario) -> Iterator[Finding]:
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for table in scenario.examples:
        for line, cells in table.rows:
            row = tuple(sorted(zip(table.header, cells, strict=True)))
            first = seen.setdefault(row, line)
            if first != line:
                shown = " | ".join(cells)
                yield Finding(
                    "scenarios.same_row",
                    file,
                    line,
                    Bilingual(
                        f"the row {shown} stands twice, first on line {first}.",
                        f"“{shown}”一行重复，首见于第{first}行。",
                    ),
                    Bilingual("Take one of them out.", "请删去其一。"),
                )
