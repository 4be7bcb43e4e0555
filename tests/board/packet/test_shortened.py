"""What paper leaves out is little, is named, and is never what speaks against a regimen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from api.board.packet import Line, Packet, Sourced, ToCheck
from api.board.render.shortened import is_listed, same_as, statements_of, whys
from engine.assessment import Bilingual

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "examples").glob("*.json"))


def said(words: str, rule: str | None = None) -> Sourced:
    return Sourced(Bilingual(words, words), (1,), "§1", rule)


@pytest.fixture(scope="module")
def line(packet: Callable[..., Packet]) -> Line:
    """A line with three statements, of which nothing speaks against the regimen."""
    [group, *_] = packet(EXAMPLES[0]).sections[0].groups
    statements = (said("one", "r.1"), said("two", "r.2"), said("three", "r.3"))
    return replace(group.lines[0], statements=statements, against=(), cautions=(), because=())


def test_of_three_statements_two_are_printed_whole_and_one_by_its_place(line: Line) -> None:
    found = statements_of(line)
    assert [item.rule for item in found.whole] == ["r.1", "r.2"]
    assert [item.rule for item in found.further] == ["r.3"]


def test_a_statement_that_is_told_under_what_speaks_against_is_not_told_twice(line: Line) -> None:
    found = statements_of(replace(line, against=(said("against: one", "r.1"), said("a contrary study"))))
    assert [item.rule for item in found.whole] == ["r.2", "r.3"]
    assert found.further == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_statement_of_a_line_is_whole_further_or_told_in_full_under_what_speaks_against(
    path: Path, packet: Callable[..., Packet]
) -> None:
    lines = [line for section in packet(path).sections for group in section.groups for line in group.lines]
    for line in lines:
        found = statements_of(line)
        rest = [item for item in line.statements if item not in (*found.whole, *found.further)]
        for item in rest:
            assert any(item.text.en in told.text.en and item.text.zh in told.text.zh for told in line.against)


def test_only_what_is_open_or_excluded_is_listed_in_a_table(packet: Callable[..., Packet]) -> None:
    listed = {section.standing: is_listed(section) for section in packet(EXAMPLES[0]).sections}
    assert listed == {"candidates": False, "conditional": False, "pending": True, "against": False, "excluded": True}


def test_why_a_regimen_is_open_is_its_reason(line: Line) -> None:
    assert whys(line) == (line.reason,)


def test_a_reason_that_a_caution_gives_with_its_reference_is_given_once(line: Line) -> None:
    caution = said("CONTRAINDICATED: it bleeds. [not checked against a text]", "c.1")
    excluded = replace(
        line, because=(Bilingual("it bleeds.", "出血。"), Bilingual("too late", "过晚")), cautions=(caution,)
    )
    assert [item.text.en for item in whys(excluded)] == ["too late", caution.text.en]


def test_regimens_that_an_earlier_caution_names_are_not_listed_again() -> None:
    names = (Bilingual("a", "甲"), Bilingual("b", "乙"))

    def check(code: str, *regimens: Bilingual) -> ToCheck:
        return ToCheck(code=code, caution=said(code), missing=(), regimens=regimens)

    items = [check("C1", *names), check("C2", names[0]), check("C3", *reversed(names)), check("C4", *names)]
    assert [(item.code, earlier) for item, earlier in same_as(items)] == [
        ("C1", None),
        ("C2", None),
        ("C3", "C1"),
        ("C4", "C1"),
    ]
