"""Three-valued logic and what is known in part, held against plain enumeration of what may be the case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import chain, combinations, product
from typing import Any

import pytest

from engine.expressions import All, AnyOf, Atom, Expression, Not, atoms, evaluate, evaluate_on
from engine.values import (
    EITHER,
    FALSE,
    NO,
    TRUE,
    UNKNOWN,
    YES,
    Choice,
    Members,
    Range,
    Truth,
    every,
    is_known,
    negate,
    plain,
    some,
    yes_no,
)

T, F, U = TRUE, FALSE, UNKNOWN
GRID = [Decimal(number) / 4 for number in range(-8, 25)]  # -2 to 6: every bound below, and what lies between them
ASKED = [Decimal(number) for number in range(-1, 6)]
BOUNDS = [None, Decimal(0), Decimal(1), Decimal(2), Decimal(4)]


def verdict(holds: Iterable[bool]) -> Truth:
    """True for all that is possible, false for none, else unknown."""
    found = set(holds)
    return UNKNOWN if len(found) == 2 else TRUE if found == {True} else FALSE


@pytest.mark.parametrize(("one", "negated"), [(T, F), (F, T), (U, U)])
def test_not_turns_true_and_false_and_leaves_unknown(one: Truth, negated: Truth) -> None:
    assert negate(one) == negated


AND = [(T, T, T), (T, F, F), (T, U, U), (F, T, F), (F, F, F), (F, U, F), (U, T, U), (U, F, F), (U, U, U)]
OR = [(T, T, T), (T, F, T), (T, U, T), (F, T, T), (F, F, F), (F, U, U), (U, T, T), (U, F, U), (U, U, U)]


@pytest.mark.parametrize(("left", "right", "result"), AND)
def test_and_is_kleenes(left: Truth, right: Truth, result: Truth) -> None:
    assert every([left, right]) == result


@pytest.mark.parametrize(("left", "right", "result"), OR)
def test_or_is_kleenes(left: Truth, right: Truth, result: Truth) -> None:
    assert some([left, right]) == result


def test_and_of_nothing_is_true_and_or_of_nothing_is_false() -> None:
    assert (every([]), some([])) == (TRUE, FALSE)


@pytest.mark.parametrize("truths", list(product((T, F, U), repeat=3)))
def test_de_morgan_holds(truths: tuple[Truth, ...]) -> None:
    assert negate(every(truths)) == some(negate(truth) for truth in truths)
    assert every(truths) == every(reversed(truths))


def ranges() -> Iterator[tuple[Range, list[Decimal]]]:
    """Every range over the bounds that holds at least one number, with the numbers of the grid in it."""
    for low, high, low_open, high_open in product(BOUNDS, BOUNDS, (False, True), (False, True)):
        if (low is None and low_open) or (high is None and high_open):
            continue
        inside = [
            number
            for number in GRID
            if (low is None or number > low or (number == low and not low_open))
            and (high is None or number < high or (number == high and not high_open))
        ]
        if inside:
            yield Range(low, high, low_open, high_open), inside


RANGES = list(ranges())


def test_at_least_above_and_is_decide_exactly_what_a_range_decides() -> None:
    comparisons: list[tuple[Callable[[Range, Decimal], Truth], Callable[[Decimal, Decimal], bool]]] = [
        (Range.at_least, Decimal.__ge__),
        (Range.above, Decimal.__gt__),
        (Range.equals, Decimal.__eq__),
    ]
    for (known, inside), bound, (asked, holds) in product(RANGES, ASKED, comparisons):
        assert asked(known, bound) == verdict(holds(number, bound) for number in inside), (known, bound, asked)


@pytest.mark.parametrize("operator", ["is", "at_least", "at_most", "above", "below"])
def test_a_numeric_condition_decides_exactly_what_a_range_decides(operator: str) -> None:
    holds: dict[str, Callable[[Decimal, Decimal], bool]] = {
        "is": Decimal.__eq__,
        "at_least": Decimal.__ge__,
        "at_most": Decimal.__le__,
        "above": Decimal.__gt__,
        "below": Decimal.__lt__,
    }
    for (known, inside), bound in product(RANGES, ASKED):
        atom = Atom("a", "a", operator, bound, frozenset({plain(bound)}), plain(bound))  # type: ignore[arg-type]
        assert atom.holds(known) == verdict(holds[operator](number, bound) for number in inside), (known, bound)


def test_a_list_of_numbers_holds_only_for_a_number_in_it() -> None:
    atom = Atom("a", "a", "in", None, frozenset({"1", "2"}), "1, 2")
    assert [atom.holds(Range.exactly(number)) for number in (0, 1, 2, 3)] == [F, T, T, F]
    assert atom.holds(Range(Decimal(3), None)) == FALSE
    assert atom.holds(Range(Decimal(2), None)) == UNKNOWN


def test_a_range_is_exact_only_where_both_ends_meet() -> None:
    assert Range.exactly(5).exact == 5
    assert Range(Decimal(5), None).exact is None
    assert Range(None, None).exact is None


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (Range.exactly(5), "5"),
        (Range(Decimal("1210.0"), None, low_open=True), ">1210"),
        (Range(Decimal(4), None), "≥4"),
        (Range(None, Decimal(3)), "≤3"),
        (Range(None, Decimal("0.10"), high_open=True), "<0.1"),
        (Range(Decimal(5), Decimal(7)), "5–7"),
        (Range(None, None), "?"),
    ],
)
def test_a_range_is_shown_as_people_write_it(known: Range, text: str) -> None:
    assert str(known) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [("1E+3", "1000"), ("1.50", "1.5"), ("-0", "0"), ("0.00", "0"), ("1E-3", "0.001"), ("100", "100")],
)
def test_a_number_is_shown_without_exponent_and_without_idle_zeros(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text


WORDS = ("a", "b", "c")
SUBSETS = [frozenset(chosen) for size in range(4) for chosen in combinations(WORDS, size)]


@pytest.mark.parametrize("operator", ["is", "in"])
def test_a_choice_decides_exactly_what_is_left_open(operator: str) -> None:
    for possible, wanted in product(SUBSETS[1:], SUBSETS[1:]):
        atom = Atom("a", "a", operator, None, wanted, "")  # type: ignore[arg-type]
        assert atom.holds(Choice(possible)) == verdict(word in wanted for word in possible)


def worlds(known: Members) -> list[frozenset[str]]:
    """Every list that *known* leaves possible."""
    maybe = set(WORDS) - known.included if known.maybe is None else known.maybe
    return [
        known.included | set(extra) for size in range(len(maybe) + 1) for extra in combinations(sorted(maybe), size)
    ]


def test_a_list_decides_exactly_what_may_be_in_it() -> None:
    lists = [Members(included, maybe) for included in SUBSETS for maybe in (None, *SUBSETS)]
    for known, wanted in product(lists, SUBSETS[1:]):
        known = Members(known.included, None if known.maybe is None else known.maybe - known.included)
        atom = Atom("a", "a", "includes_any", None, wanted, "")
        assert atom.holds(known) == verdict(bool(wanted & world) for world in worlds(known)), (known, wanted)
        for word in wanted:
            includes = Atom("a", "a", "includes", None, frozenset({word}), "")
            excludes = Atom("a", "a", "excludes", None, frozenset({word}), "")
            assert includes.holds(known) == verdict(word in world for world in worlds(known))
            assert excludes.holds(known) == negate(includes.holds(known))


@pytest.mark.parametrize(
    "operator", ["is", "in", "at_least", "at_most", "above", "below", "includes", "includes_any", "excludes"]
)
def test_nothing_known_leaves_every_condition_unknown(operator: str) -> None:
    assert Atom("a", "a", operator, Decimal(1), frozenset({"1"}), "1").holds(None) == UNKNOWN  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "exactly", "recorded"),
    [
        (None, False, False),
        (Range.exactly(1), True, True),
        (Range(Decimal(1), None), False, True),
        (Range(None, Decimal(20), high_open=True), False, True),
        (Range(Decimal(5), Decimal(7)), False, False),
        (Range(None, None), False, False),
        (YES, True, True),
        (EITHER, False, False),
        (Members(frozenset()), True, True),
        (Members(frozenset({"a"})), True, True),
        (Members(frozenset({"a"}), frozenset({"b"})), False, False),
        (Members(frozenset({"a"}), None), False, False),
    ],
)
def test_known_asks_whether_there_is_a_result_and_a_censored_one_is_a_result(
    value: Any, exactly: bool, recorded: bool
) -> None:
    assert is_known(value) is exactly
    asks = {answer: Atom("a", "a", "known", None, frozenset({answer}), answer) for answer in ("yes", "no")}
    assert asks["yes"].holds(value) == (TRUE if recorded else FALSE)
    assert asks["no"].holds(value) == (FALSE if recorded else TRUE)


@pytest.mark.parametrize(("truth", "choice"), [(T, YES), (F, NO), (U, EITHER)])
def test_a_truth_value_becomes_a_yes_no_fact(truth: Truth, choice: Choice) -> None:
    assert yes_no(truth) == choice


def _is_yes(name: str) -> Atom:
    return Atom(f"{name} is yes", name, "is", None, frozenset({"yes"}), "yes")


A, B, C = _is_yes("a"), _is_yes("b"), _is_yes("c")
EXPRESSIONS: list[Expression] = [
    A,
    Not(A),
    All((A, B)),
    AnyOf((A, B)),
    Not(All((A, Not(B)))),
    All((AnyOf((A, B)), Not(AnyOf((C, Not(A)))))),
    AnyOf((All((A, B)), All((Not(A), C)))),
    AnyOf((A, Not(A))),
    All((A,)),
    AnyOf((All((A, AnyOf((B, Not(C))))), Not(B))),
]


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=range(len(EXPRESSIONS)))
def test_an_expression_has_one_value_from_truths_and_from_facts_and_it_is_never_too_sure(
    expression: Expression,
) -> None:
    facts_of: dict[Truth, Choice] = {T: YES, F: NO, U: EITHER}
    for truths in product((T, F, U), repeat=3):
        by_key = {atom.key: truth for atom, truth in zip((A, B, C), truths, strict=True)}
        facts = {atom.field: facts_of[truth] for atom, truth in zip((A, B, C), truths, strict=True)}
        value = evaluate(expression, by_key)
        assert evaluate_on(expression, facts) == value
        completed = product(*([truth] if truth != U else [T, F] for truth in truths))
        outcomes = {
            evaluate(expression, {atom.key: truth for atom, truth in zip((A, B, C), world, strict=True)})
            for world in completed
        }
        if value != UNKNOWN:
            assert outcomes == {value}


def test_the_atoms_of_an_expression_come_in_the_order_of_writing() -> None:
    assert list(atoms(All((AnyOf((B, A)), Not(C))))) == [B, A, C]
    assert list(chain.from_iterable(atoms(part) for part in (A, Not(B)))) == [A, B]
