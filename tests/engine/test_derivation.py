"""Scores and stages with missing parts: a set of stages, a range of points, an interval; never a value filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product
from random import Random
from typing import Any

import pytest

from engine.assess import Engine
from engine.derivation import Derived
from engine.expressions import Atom, atoms
from engine.findings import Findings
from engine.knowledge import KnowledgeBase
from engine.values import EITHER, NO, YES, Choice, Members, Range, Value, is_known
from engine.vocabulary import UNCLASSIFIABLE
from tests.bad_rules.cases import BASE
from tests.engine.random_profiles import Writer, weaker

Facts = dict[str, Value]

STAGING = """
id: tables
title: {en: Tables, zh: 表}
edition: "1"
reference: Somebody 2020
verified: {done: true, against: full_text}
derivations:
"""


def number(low: str | int | None, high: str | int | None = "same") -> Range:
    """A number known exactly, or between two bounds."""
    upper = low if high == "same" else high
    return Range(None if low is None else Decimal(low), None if upper is None else Decimal(upper))


@pytest.fixture
def derive_with(minimal: Callable[..., Engine]) -> Callable[[str, Facts], Facts]:
    """Derives with a staging file of the test's own over the minimal vocabulary."""

    def run(derivations: str, facts: Facts) -> Facts:
        engine = minimal({"staging/tables.yaml": STAGING + derivations})
        known = dict(facts)
        assert engine.findings.add(known) == []
        return known

    return run


# --- tables -----------------------------------------------------------------------------------------------

TABLE = """
  - fact: size
    kind: table
    label: {en: size, zh: 大小}
    values: {small: {en: small, zh: 小}, medium: {en: medium, zh: 中}, large: {en: large, zh: 大}}
    rows:
      - {value: small, when: {field: largest_diameter, at_most: 2 cm}}
      - {value: medium, when: {all: [{field: largest_diameter, at_most: 5 cm}, {field: tumour_number, is: 1}]}}
      - {value: large, when: {field: largest_diameter, above: 5 cm}}
"""
DIAMETERS = [number("1"), number("2"), number("3"), number("5"), number("6")]
COUNTS = [number(1), number(2)]


def size(diameter: Decimal, count: Decimal) -> str:
    """The table in Python."""
    return (
        "small"
        if diameter <= 2
        else "medium"
        if diameter <= 5 and count == 1
        else "large"
        if diameter > 5
        else UNCLASSIFIABLE
    )


@pytest.mark.parametrize(("diameter", "count"), list(product(DIAMETERS, COUNTS)))
def test_a_table_gives_its_first_row_that_holds_and_has_no_default(
    derive_with: Callable[[str, Facts], Facts], diameter: Range, count: Range
) -> None:
    known = derive_with(TABLE, {"largest_diameter": diameter, "tumour_number": count})
    assert diameter.low is not None
    assert count.low is not None
    assert known["size"] == Choice.of(size(diameter.low, count.low))


@pytest.mark.parametrize(
    ("facts", "possible"),
    [
        ({}, "small medium large unclassifiable"),
        ({"tumour_number": number(2)}, "small large unclassifiable"),
        ({"tumour_number": number(1)}, "small medium large unclassifiable"),
        ({"largest_diameter": number("3")}, "medium unclassifiable"),
        ({"largest_diameter": number("1", "4"), "tumour_number": number(1)}, "small medium"),
        ({"largest_diameter": number("6", None)}, "large"),
        ({"largest_diameter": number(None, "2")}, "small"),
    ],
)
def test_a_table_with_facts_missing_keeps_every_stage_that_is_possible(
    derive_with: Callable[[str, Facts], Facts], facts: Facts, possible: str
) -> None:
    assert derive_with(TABLE, facts)["size"] == Choice.of(*possible.split())


TWO = """
  - fact: big
    kind: table
    label: {en: big, zh: 大}
    values: {yes: {en: "yes", zh: 是}, no: {en: "no", zh: 否}}
    rows:
      - {value: "yes", when: {field: largest_diameter, above: 5 cm}}
      - {value: "no", when: {field: tumour_number, is: 1}}
"""


@pytest.mark.parametrize(
    ("diameter", "count", "big"),
    [("6", 2, YES), ("6", 1, YES), ("3", 1, NO), ("3", 2, EITHER)],
)
def test_a_yes_no_table_that_no_row_settles_stays_open(
    derive_with: Callable[[str, Facts], Facts], diameter: str, count: int, big: Choice
) -> None:
    assert derive_with(TWO, {"largest_diameter": number(diameter), "tumour_number": number(count)})["big"] == big
    assert derive_with(TWO, {})["big"] == EITHER


LISTED = """
  - fact: listed
    kind: table
    label: {en: listed, zh: 列出}
    values: {yes: {en: "yes", zh: 是}, no: {en: "no", zh: 否}}
    rows:
      - {value: "yes", when: {field: tumour_number, in: NUMBERS}}
      - {value: "no", when: {not: {field: tumour_number, in: NUMBERS}}}
"""


@pytest.mark.parametrize(("numbers", "holds"), [("[3]", {3}), ("[1, 3]", {1, 3}), ("[0]", {0})])
def test_a_list_of_one_number_is_a_list_like_any_other(
    derive_with: Callable[[str, Facts], Facts], numbers: str, holds: set[int]
) -> None:
    for count in range(5):
        known = derive_with(LISTED.replace("NUMBERS", numbers), {"tumour_number": number(count)})
        assert known["listed"] == (YES if count in holds else NO), count


def test_a_list_of_one_number_can_be_put_into_words(minimal: Callable[..., Engine]) -> None:
    question = (BASE / "statements/first-line/question.yaml").read_text(encoding="utf-8")
    listed = question.replace("field: prior_therapy, is: no", "field: tumour_number, in: [3]")
    rule = minimal({"statements/first-line/question.yaml": listed}).kb.statements["guideline.a"].rule
    assert [criterion.words.en for criterion in rule.when][-1] == "number of tumours: 3"


# --- points -----------------------------------------------------------------------------------------------

POINTS = """
  - fact: score
    kind: points
    label: {en: score, zh: 评分}
    parts:
      - id: number
        label: {en: number, zh: 数目}
        rows:
          - {value: 0, when: {field: tumour_number, at_most: 1}}
          - {value: 2, when: {field: tumour_number, at_most: 3}}
          - {value: 5, when: {field: tumour_number, above: 3}}
      - id: spread
        label: {en: spread, zh: 转移}
        rows:
          - {value: 1, when: {field: spread, is: "no"}}
          - {value: 4, when: {field: spread, is: "yes"}}
  - fact: risk
    kind: table
    label: {en: risk, zh: 风险}
    values: {low: {en: low, zh: 低}, high: {en: high, zh: 高}}
    rows:
      - {value: low, when: {field: score, at_most: 4}}
      - {value: high, when: {field: score, at_least: 5}}
"""


@pytest.mark.parametrize(
    ("facts", "score", "risk"),
    [
        ({"tumour_number": number(1), "spread": NO}, number(1), "low"),
        ({"tumour_number": number(4), "spread": YES}, number(9), "high"),
        ({"tumour_number": number(2)}, number(3, 6), "low high"),
        ({"tumour_number": number(4, None)}, number(6, 9), "high"),
        ({"tumour_number": number(2, None), "spread": NO}, number(3, 6), "low high"),
        ({"spread": YES}, number(4, 9), "low high"),
        ({"spread": EITHER}, number(1, 9), "low high"),
        ({}, number(1, 9), "low high"),
    ],
)
def test_points_with_a_part_missing_are_a_range_and_stages_follow_from_the_range(
    derive_with: Callable[[str, Facts], Facts], facts: Facts, score: Range, risk: str
) -> None:
    known = derive_with(POINTS, facts)
    assert known["score"] == score
    risks = known["risk"]
    assert isinstance(risks, Choice)
    assert risks.possible - {UNCLASSIFIABLE} == set(risk.split())


# --- formulas ---------------------------------------------------------------------------------------------

FORMULA = """
  - fact: result
    kind: formula
    label: {en: result, zh: 结果}
    decimals: 3
    cases:
      - when: {field: spread, is: "yes"}
        terms:
          - {times: 10}
          - {times: -2, factors: [{field: largest_diameter, unit: mm, ceiling: 50, minus_from: 60}]}
      - terms:
          - {times: 3, factors: [{field: bilirubin, unit: mg/dL, floor: 1, take: ln}]}
          - {times: -1, factors: [{field: tumour_number}, {field: largest_diameter}]}
"""


@pytest.mark.parametrize(
    ("facts", "low", "high"),
    [
        ({"spread": YES, "largest_diameter": number("3")}, -50, -50),
        ({"spread": YES, "largest_diameter": number("9")}, -10, -10),
        ({"spread": YES, "largest_diameter": number("4", None)}, -30, -10),
        (
            {"spread": NO, "bilirubin": number("17.1"), "tumour_number": number(2), "largest_diameter": number("3")},
            -6,
            -6,
        ),
        (
            {
                "spread": NO,
                "bilirubin": number("5", "17.1"),
                "tumour_number": number(1, 2),
                "largest_diameter": number("3", "4"),
            },
            -8,
            -3,
        ),
        (
            {
                "spread": EITHER,
                "bilirubin": number("17.1"),
                "tumour_number": number(1),
                "largest_diameter": number("3"),
            },
            -50,
            -3,
        ),
        (
            {
                "spread": NO,
                "bilirubin": number("17.1"),
                "tumour_number": number(0),
                "largest_diameter": number("3", None),
            },
            0,
            0,
        ),
        (
            {
                "spread": NO,
                "bilirubin": number("17.1"),
                "tumour_number": number(1),
                "largest_diameter": number("3", None),
            },
            None,
            -3,
        ),
    ],
)
def test_a_formula_of_intervals_is_the_interval_of_its_results(
    derive_with: Callable[[str, Facts], Facts], facts: Facts, low: int | None, high: int | None
) -> None:
    assert derive_with(FORMULA, facts)["result"] == number(low, high)


def test_a_formula_of_which_nothing_is_known_says_nothing(derive_with: Callable[[str, Facts], Facts]) -> None:
    assert "result" not in derive_with(FORMULA, {})
    assert "result" not in derive_with(FORMULA, {"spread": NO, "bilirubin": number("17.1")})


ROUNDED = """
  - fact: rounded
    kind: formula
    label: {en: rounded, zh: 取整}
    rounded: true
    cases:
      - {terms: [{times: 0.5, factors: [{field: tumour_number}]}, {times: -1, factors: [{field: ecog}]}]}
"""


@pytest.mark.parametrize(
    ("count", "ecog", "result"), [(1, 0, 1), (3, 0, 2), (4, 0, 2), (1, 1, -1), (0, 1, -1), (1, 3, -3), (3, 4, -3)]
)
def test_a_rounded_formula_rounds_halves_away_from_zero(
    derive_with: Callable[[str, Facts], Facts], count: int, ecog: int, result: int
) -> None:
    assert derive_with(ROUNDED, {"tumour_number": number(count), "ecog": number(ecog)})["rounded"] == number(result)


CASE_WITHOUT_REST = """
  - fact: only_with_spread
    kind: formula
    label: {en: only, zh: 仅}
    cases:
      - {when: {field: spread, is: "yes"}, terms: [{times: 1}]}
      - {when: {field: spread, is: "no"}, terms: [{times: 2}]}
"""


def test_a_formula_for_which_no_case_surely_holds_says_nothing(derive_with: Callable[[str, Facts], Facts]) -> None:
    assert derive_with(CASE_WITHOUT_REST, {"spread": YES})["only_with_spread"] == number(1)
    assert "only_with_spread" not in derive_with(CASE_WITHOUT_REST, {"spread": EITHER})


def test_derivations_come_in_the_order_of_dependence_whatever_the_order_of_writing(
    minimal: Callable[..., Engine],
) -> None:
    backwards = """
  - fact: later
    kind: table
    label: {en: later, zh: 后}
    values: {yes: {en: "yes", zh: 是}, no: {en: "no", zh: 否}}
    rows:
      - {value: "yes", when: {field: earlier, is: "yes"}}
      - {value: "no", when: {field: earlier, is: "no"}}
  - fact: earlier
    kind: table
    label: {en: earlier, zh: 先}
    values: {yes: {en: "yes", zh: 是}, no: {en: "no", zh: 否}}
    rows:
      - {value: "yes", when: {field: ecog, at_least: 2}}
      - {value: "no", when: {field: ecog, below: 2}}
"""
    engine = minimal({"staging/tables.yaml": STAGING + backwards})
    order = [item.fact for item in engine.kb.derivations]
    assert order.index("earlier") < order.index("later")
    facts: Facts = {"ecog": number(3)}
    engine.findings.add(facts)
    assert facts["later"] == YES
    assert engine.kb.facts["later"].depends_on == {"ecog"}


def test_every_real_derivation_comes_after_those_it_needs(kb: KnowledgeBase) -> None:
    done: set[str] = set()
    derived = {item.fact for item in kb.derivations}
    for item in kb.derivations:
        assert item.depends_on & derived <= done, item.fact
        done.add(item.fact)
        assert kb.facts[item.fact].depends_on, item.fact
        assert not kb.facts[item.fact].depends_on & derived, item.fact


# --- soundness over the real tables ---------------------------------------------------------------------------


RECORDED = Atom("x known yes", "x", "known", None, frozenset({"yes"}), "yes")


def conditions(item: Derived) -> Iterator[Any]:
    yield from (row.when for row in item.rows)
    yield from (row.when for part in item.parts for row in part)
    yield from (case.when for case in item.cases if case.when is not None)


def asks_whether_known(kb: KnowledgeBase) -> dict[str, frozenset[str]]:
    """For each derived fact, the facts on whose being known at all it depends, through other derived facts as well.

    Where a table asks that ('known: no' for standard cut-offs), learning the fact may change the answer by design.
    """
    found: dict[str, frozenset[str]] = {}
    for item in kb.derivations:
        asked = {atom.field for when in conditions(item) for atom in atoms(when) if atom.operator == "known"}
        found[item.fact] = frozenset(asked).union(*(found.get(name, frozenset()) for name in item.depends_on))
    return found


def allows(wide: Value | None, narrow: Value | None) -> bool:
    """Whether everything that *narrow* leaves possible is possible by *wide*."""
    if wide is None:
        return True
    if isinstance(wide, Range):
        if not isinstance(narrow, Range):
            return wide.low is None and wide.high is None
        low = wide.low is None or (narrow.low is not None and narrow.low >= wide.low)
        return low and (wide.high is None or (narrow.high is not None and narrow.high <= wide.high))
    if isinstance(wide, Choice):
        return isinstance(narrow, Choice) and narrow.possible <= wide.possible
    assert isinstance(narrow, Members)
    return wide.included <= narrow.included


@pytest.mark.parametrize("seed", range(4))
def test_what_is_derived_from_less_always_leaves_the_full_answer_possible(board: Engine, seed: int) -> None:
    kb, writer = board.kb, Writer(board, seed)
    findings = Findings(replace(kb, documented=()))
    asked = asks_whether_known(kb)
    compared = 0
    for _ in range(40):
        _, patient = writer.patient(1.0, exact=True)
        full = dict(patient.facts)
        findings.add(full)
        for share in (0.05, 0.2, 0.5):
            partial = weaker(patient.facts, Random(writer.random.random()), board, share)
            findings.add(partial)
            for item in kb.derivations:
                if any(
                    RECORDED.holds(partial.get(name)) != RECORDED.holds(full.get(name)) for name in asked[item.fact]
                ):
                    continue
                compared += 1
                assert allows(partial.get(item.fact), full.get(item.fact)), (
                    item.fact,
                    partial.get(item.fact),
                    full.get(item.fact),
                )
    assert compared > 3000


@pytest.mark.parametrize("seed", range(2))
def test_a_full_set_of_exact_findings_leaves_no_score_open(board: Engine, seed: int) -> None:
    writer = Writer(board, 100 + seed)
    findings = Findings(replace(board.kb, documented=()))
    for _ in range(40):
        _, patient = writer.patient(1.0, exact=True)
        facts = dict(patient.facts)
        findings.add(facts)
        for name in ("child_pugh_score", "albi_score", "meld", "meld_na", "meld_3", "number_plus_diameter"):
            needed = board.kb.facts[name].depends_on
            if all(is_known(facts.get(field)) for field in needed):
                assert is_known(facts[name]), (name, facts[name])
