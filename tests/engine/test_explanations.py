"""Why a regimen is not offered: the smallest set of facts in the way, and that it is enough to change them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from random import Random
from typing import Any

import pytest

from engine.assess import Engine
from engine.compile import Rule
from engine.errors import InputRefused
from engine.explain import _in_the_way, explain
from engine.expressions import All, AnyOf, Atom, Not
from engine.inference.plain import verdict_of
from engine.values import Truth
from tests.engine.random_profiles import TODAY, Profile, Writer, patients
from tests.engine.test_durable_evaluator import A, B, C, D, random_expression, random_truths, rule


def needs(one: Rule, truths: dict[str, Truth]) -> dict[str, Truth]:
    """The conditions in the way of *one*, with the truth each would need."""
    found: dict[str, Truth] = {}
    for expression, wanted in _in_the_way(one.when, one.unless, truths):
        assert isinstance(expression, Atom)
        assert found.setdefault(expression.key, wanted) == wanted, f"{expression.key} is asked for both ways"
    return found


def smallest(one: Rule, truths: dict[str, Truth]) -> int | None:
    """How many conditions have to change at least, by trying them all."""
    keys = sorted({atom.key for atom in one.atoms()})
    for size in range(len(keys) + 1):
        for chosen in combinations(keys, size):
            for worlds in range(2**size):
                changed = {key: "true" if worlds >> bit & 1 else "false" for bit, key in enumerate(chosen)}
                if verdict_of(one, {**truths, **changed}) == "met":  # type: ignore[dict-item]
                    return size
    return None


@pytest.mark.parametrize("seed", range(4))
def test_the_obstacles_of_a_real_rule_suffice_and_none_is_idle(board: Engine, seed: int) -> None:
    keys = list(board.kb.atoms())
    for turn in range(25):
        truths = random_truths(keys, seed * 100 + turn)
        for one in board.kb.rules():
            found = needs(one, truths)
            assert bool(found) == (verdict_of(one, truths) != "met"), one.id
            assert all(truths[key] != wanted for key, wanted in found.items())
            assert verdict_of(one, {**truths, **found}) == "met", one.id
            for key in found:
                rest = {**truths, **{other: wanted for other, wanted in found.items() if other != key}}
                assert verdict_of(one, rest) != "met", (one.id, key)


SHAPES = [
    rule("plain", [A, B], [C]),
    rule("shared", [AnyOf((A, B)), B]),
    rule("shared the other way", [B, AnyOf((A, B))]),
    rule("both ways", [AnyOf((A, B))], [A]),
    rule("longer", [AnyOf((All((A, B)), All((C, D))))], [All((A, D))]),
    rule("negated", [Not(AnyOf((A, B)))], [Not(C)]),
]


@pytest.mark.parametrize("one", SHAPES, ids=[shape.id for shape in SHAPES])
def test_no_smaller_set_of_obstacles_would_do(one: Rule) -> None:
    keys = sorted({atom.key for atom in one.atoms()})
    for seed in range(60):
        truths = random_truths(keys, seed)
        found = needs(one, truths)
        assert verdict_of(one, {**truths, **found}) == "met"
        assert len(found) == smallest(one, truths)


@pytest.mark.parametrize("seed", range(3))
def test_no_smaller_set_of_obstacles_would_do_for_random_rules_without_shared_conditions(seed: int) -> None:
    random = Random(seed)
    for _ in range(40):
        atoms = [Atom(f"x{number}", f"x{number}", "is", None, frozenset({"yes"}), "yes") for number in range(7)]
        when, unless = random_expression(random, atoms[:4], 2), random_expression(random, atoms[4:], 2)
        one = rule("rule", [when], [unless])
        used = [atom.key for atom in one.atoms()]
        if len(set(used)) != len(used):
            continue
        truths = random_truths(sorted(set(used)), random.randrange(10**6))
        found = needs(one, truths)
        assert verdict_of(one, {**truths, **found}) == "met"
        assert len(found) == smallest(one, truths)


# --- the whole explanation ------------------------------------------------------------------------------------


@pytest.fixture
def why(board: Engine) -> Callable[..., Any]:
    """The explanation of a regimen for a profile."""
    return lambda profile, regimen: explain(board, profile, regimen, today=TODAY)


def test_a_regimen_is_found_by_any_of_its_names(board: Engine, demo: Any, why: Callable[..., Any]) -> None:
    for name in ("atezolizumab-bevacizumab", "Atezolizumab + bevacizumab", "阿替利珠单抗+贝伐珠单抗"):
        assert why(demo, name).regimen.id == "atezolizumab-bevacizumab"


def test_an_unknown_regimen_is_refused_with_the_nearest_names(demo: Any, why: Callable[..., Any]) -> None:
    with pytest.raises(InputRefused, match="Did you mean 'sorafenib'") as caught:
        why(demo, "sorafenob")
    assert [fault.code for fault in caught.value.faults] == ["regimen.unknown"]
    with pytest.raises(InputRefused) as long:
        why(demo, "x" * 5000)
    assert len(str(long.value)) < 600


def test_an_explanation_agrees_with_the_assessment(board: Engine, why: Callable[..., Any]) -> None:
    for profile, patient in patients(board, 61, 15):
        answer = board.answer(patient, TODAY, outcomes=False)
        for regimen in ("sorafenib", "atezolizumab-bevacizumab", "regorafenib", "tace"):
            found = why(profile, regimen)
            standings = [
                standing
                for standing in ("candidates", "conditional", "pending", "against", "excluded")
                for entry in getattr(answer, standing)
                if entry.regimen.id == regimen
            ]
            assert list(found.standings) == standings
            assert len(found.entries) == len(standings)
            assert found.summary.en.endswith(".")
            assert found.summary.zh.endswith("。")


def test_a_statement_that_is_met_has_nothing_in_its_way_and_any_other_has(
    board: Engine, why: Callable[..., Any]
) -> None:
    for profile, _ in patients(board, 62, 15):
        for regimen in ("lenvatinib", "camrelizumab-apatinib", "tace-lenvatinib"):
            for statement in why(profile, regimen).statements:
                assert bool(statement.obstacles) == (statement.verdict != "met"), statement.rule_id
                for obstacle in statement.obstacles:
                    assert obstacle.fields
                    assert set(obstacle.fields) <= set(board.kb.facts)
                    assert obstacle.expected.en
                    assert obstacle.expected.zh
                    assert obstacle.found.en
                    assert obstacle.found.zh


def test_the_statement_nearest_to_applying_comes_first_and_supporting_ones_before_others(
    board: Engine, why: Callable[..., Any]
) -> None:
    for profile, _ in patients(board, 63, 10):
        statements = why(profile, "sorafenib").statements
        keys = [(bool(s.superseded_by), s.stance not in ("preferred", "option"), len(s.obstacles)) for s in statements]
        assert keys == sorted(keys)


def test_for_a_second_line_patient_the_first_line_is_what_stands_in_the_way(
    board: Engine, demo: Any, why: Callable[..., Any]
) -> None:
    demo["treatment"] = {"lines": [{"setting": "advanced", "agents": ["sorafenib"], "ended": "progression"}]}
    found = why(demo, "atezolizumab-bevacizumab")
    assert "candidates" not in found.standings
    (nearest, *_) = found.statements
    in_the_way = {field for obstacle in nearest.obstacles for field in obstacle.fields}
    assert in_the_way & {"prior_systemic_therapy", "line_of_therapy"}
    assert any(not obstacle.open for obstacle in nearest.obstacles)


def test_what_care_can_change_is_told_apart_from_what_it_cannot(
    board: Engine, demo: Any, why: Callable[..., Any]
) -> None:
    demo["patient"]["ecog"] = 3
    obstacles = [o for s in why(demo, "atezolizumab-bevacizumab").statements for o in s.obstacles]
    modifiable = {field: board.kb.facts[field].modifiable for o in obstacles for field in o.fields}
    assert obstacles
    for obstacle in obstacles:
        assert obstacle.modifiable == all(modifiable[field] for field in obstacle.fields)


def test_out_of_scope_is_explained_as_out_of_scope(demo: Any, why: Callable[..., Any]) -> None:
    demo["disease"]["diagnosis"] = "icc"
    found = why(demo, "sorafenib")
    assert found.standings == ()
    assert "Outside the scope" in found.summary.en


def test_putting_the_obstacles_right_in_the_profile_makes_the_statement_apply(
    board: Engine, demo: Any, why: Callable[..., Any]
) -> None:
    """End to end, for a profile in which two given facts stand in the way."""
    demo["resection"]["resection_status"] = "resectable"
    demo["liver"]["varices"] = "high_risk"
    before = why(demo, "atezolizumab-bevacizumab")
    fields = {
        field
        for statement in before.statements
        if statement.stance == "preferred"
        for o in statement.obstacles
        for field in o.fields
    }
    if fields:
        demo["resection"]["resection_status"] = "unresectable"
        demo["liver"]["varices"] = "low_risk"
        after = why(demo, "atezolizumab-bevacizumab")
        assert any(not statement.obstacles for statement in after.statements)


def test_a_written_profile_is_a_profile(board: Engine) -> None:
    profile: Profile = Writer(board, 1).profile(0.5)
    assert isinstance(profile, dict)
