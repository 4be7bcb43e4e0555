"""The inference engine inside its safe subset: right, complete, withheld where it is not, and steady over time."""

from __future__ import annotations

import gc
import resource
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest

from engine.assess import Engine
from engine.assessment import Bilingual
from engine.compile import Criterion, Rule
from engine.errors import EvaluatorsDisagree, InferenceFailed
from engine.expressions import All, AnyOf, Atom, Expression, Not
from engine.inference import durable
from engine.inference.durable import MAX_PROPERTIES, MAX_WEIGHT, DurableEvaluator, heaviest
from engine.inference.plain import PlainEvaluator, verdict_of
from engine.knowledge import KnowledgeBase
from engine.values import Truth
from tests.engine.random_profiles import TODAY

TRUTHS: tuple[Truth, ...] = ("true", "false", "unknown")
NO_WORDS = Bilingual("", "")


def atom(name: str) -> Atom:
    return Atom(name, name, "is", None, frozenset({"yes"}), "yes")


def rule(name: str, when: list[Expression], unless: list[Expression] | None = None) -> Rule:
    def criteria(parts: list[Expression]) -> tuple[Criterion, ...]:
        return tuple(Criterion(f"c{n}", part, "stated", None, None, NO_WORDS, ()) for n, part in enumerate(parts))

    return Rule(name, criteria(when), criteria(unless or []))


@pytest.fixture
def evaluator() -> Iterator[Callable[..., DurableEvaluator]]:
    """Makes evaluators that are closed afterwards."""
    made: list[DurableEvaluator] = []

    def make(rules: Any, name: str = "test") -> DurableEvaluator:
        made.append(DurableEvaluator(rules, f"{name}-{len(made)}"))
        return made[-1]

    yield make
    for one in made:
        one.close()


def random_truths(keys: list[str], seed: int) -> dict[str, Truth]:
    random = Random(seed)
    weights = random.choice(((1, 1, 1), (8, 1, 1), (1, 8, 1), (1, 1, 8), (20, 1, 0)))
    return {key: random.choices(TRUTHS, weights)[0] for key in keys}


def resident() -> int:
    """Resident memory in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


# --- verdicts ---------------------------------------------------------------------------------------------

A, B, C, D = (atom(name) for name in "abcd")
SHAPES: list[tuple[str, list[Expression], list[Expression]]] = [
    ("one condition", [A], []),
    ("two conditions", [A, B], []),
    ("an exclusion", [A], [B]),
    ("two exclusions", [A], [B, C]),
    ("either of two", [AnyOf((A, B))], [C]),
    ("negation", [Not(A)], [Not(B)]),
    ("nested", [All((A, AnyOf((B, Not(C)))))], [All((C, D))]),
    ("the same condition on both sides", [A, AnyOf((B, C))], [A]),
    ("negation of a group", [Not(AnyOf((A, All((B, C)))))], [Not(All((A, D)))]),
    ("both answers", [AnyOf((A, Not(A)))], [All((B, Not(B)))]),
]


@pytest.mark.parametrize(("when", "unless"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES])
def test_every_combination_of_truths_has_the_verdict_of_kleenes_logic(
    evaluator: Callable[..., DurableEvaluator], when: list[Expression], unless: list[Expression]
) -> None:
    one = rule("rule", when, unless)
    keys = sorted({found.key for found in one.atoms()})
    durable_one, plain_one = evaluator([one]), PlainEvaluator([one])
    for truths in product(TRUTHS, repeat=len(keys)):
        by_key = dict(zip(keys, truths, strict=True))
        verdict = verdict_of(one, by_key)
        assert durable_one.verdicts(by_key).get("rule", "not_applicable") == verdict
        assert plain_one.verdicts(by_key).get("rule", "not_applicable") == verdict


@pytest.mark.parametrize(
    ("population", "exclusion", "verdict"),
    [
        ("true", "false", "met"),
        ("true", "unknown", "conditional"),
        ("true", "true", "excluded"),
        ("unknown", "false", "pending"),
        ("unknown", "unknown", "pending"),
        ("unknown", "true", "pending"),
        ("false", "false", "not_applicable"),
        ("false", "unknown", "not_applicable"),
        ("false", "true", "not_applicable"),
    ],
)
def test_unknown_means_something_else_in_the_population_and_in_the_exclusions(
    evaluator: Callable[..., DurableEvaluator], population: Truth, exclusion: Truth, verdict: str
) -> None:
    one = rule("rule", [A], [B])
    truths: dict[str, Truth] = {"a": population, "b": exclusion}
    assert verdict_of(one, truths) == verdict
    assert evaluator([one]).verdicts(truths).get("rule", "not_applicable") == verdict


def random_expression(random: Random, atoms: list[Atom], depth: int) -> Expression:
    kind = random.random()
    if depth == 0 or kind < 0.4:
        return random.choice(atoms)
    if kind < 0.5:
        return Not(random_expression(random, atoms, depth - 1))
    parts = tuple(random_expression(random, atoms, depth - 1) for _ in range(random.randint(1, 3)))
    return All(parts) if kind < 0.75 else AnyOf(parts)


@pytest.mark.parametrize("seed", range(3))
def test_random_rules_inside_the_limits_are_matched_without_error(
    evaluator: Callable[..., DurableEvaluator], seed: int
) -> None:
    random = Random(seed)
    atoms = [atom(f"x{number}") for number in range(20)]
    rules: list[Rule] = []
    while len(rules) < 60:
        one = rule(
            f"rule-{len(rules)}",
            [random_expression(random, atoms, 2) for _ in range(random.randint(1, 4))],
            [random_expression(random, atoms, 2) for _ in range(random.randint(0, 2))],
        )
        if heaviest(one) * 4 <= MAX_WEIGHT:
            rules.append(one)
    ours, reference = evaluator(rules), PlainEvaluator(rules)
    keys = [found.key for found in atoms]
    for turn in range(150):
        truths = random_truths(keys, seed * 1000 + turn)
        assert ours.verdicts(truths) == reference.verdicts(truths)


def test_the_real_rules_are_matched_at_their_heaviest_load(kb: KnowledgeBase, board: Engine) -> None:
    for truth in TRUTHS:
        truths = dict.fromkeys(kb.atoms(), truth)
        assert board._durable.verdicts(truths) == board._plain.verdicts(truths)


# --- limits -----------------------------------------------------------------------------------------------


def test_batches_stay_inside_the_measured_limits(kb: KnowledgeBase) -> None:
    rules = list(kb.rules())
    batches = list(durable._batches(rules))
    assert [one.id for batch in batches for one in batch] == [one.id for one in rules]
    for batch in batches:
        names = {found.key: found.key for one in batch for found in one.atoms()}
        weight = sum(durable._weight(pattern) for one in batch for _, pattern in durable._aspects(one, names))
        assert weight + 1 <= MAX_WEIGHT + 1
        assert len(names) <= MAX_PROPERTIES


def test_many_small_rules_and_many_conditions_are_split(evaluator: Callable[..., DurableEvaluator]) -> None:
    many = [rule(f"r{number}", [atom(f"x{number}"), atom(f"y{number}")]) for number in range(300)]
    ours = evaluator(many)
    keys = [found.key for one in many for found in one.atoms()]
    truths = random_truths(keys, 5)
    assert ours.verdicts(truths) == PlainEvaluator(many).verdicts(truths)
    assert len(ours._shards) >= 6
    assert all(len(shard.keys) <= MAX_PROPERTIES for shard in ours._shards)


@pytest.mark.parametrize(
    ("expression", "weight"),
    [
        (A, 1),
        (All((A, B, C)), 1),
        (AnyOf((A, B, C)), 3),
        (All((AnyOf((A, B)), AnyOf((C, D)))), 4),
        (Not(All((A, B))), 2),
        (Not(AnyOf((A, B))), 1),
    ],
)
def test_the_weight_of_a_rule_is_the_number_of_its_alternatives(expression: Expression, weight: int) -> None:
    assert heaviest(rule("rule", [expression])) == weight


def test_no_two_names_of_a_ruleset_may_have_one_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "_fnv1a", lambda text: len(text))
    with pytest.raises(InferenceFailed, match="same hash"):
        DurableEvaluator([rule("rule", [A, B])], "collision")


@pytest.mark.parametrize("after", [0, 2])
def test_a_rule_set_that_the_engine_refuses_is_an_error_at_once(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    monkeypatch.setattr(durable.native, "create_ruleset", failing("create_ruleset", after))
    many = [rule(f"r{number}", [atom(f"x{number}"), atom(f"y{number}")]) for number in range(300)]
    with pytest.raises(InferenceFailed, match="refused the rules"):
        DurableEvaluator(many, f"refused-{after}")


# --- what is withheld ---------------------------------------------------------------------------------------


def test_an_evaluation_that_did_not_finish_gives_no_answer(
    board: Engine, demo: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(durable.native, "start_action_for_state", lambda *_: None)
        with pytest.raises(InferenceFailed, match="did not finish"):
            board.assess(demo, today=TODAY)


def cut_short(after: int) -> Callable[..., Any]:
    """The native call, whose answers are lost after so many calls: *nothing more fired*.

    It is still made: a ruleset of which only the sentinel fires would else be left with an action never completed,
    which no caller can tell and no failure of the native module brings about.
    """
    original, calls = durable.native.complete_and_start_action, iter(range(10**9))

    def call(*arguments: object) -> Any:
        answer = original(*arguments)
        return answer if next(calls) < after else None

    return call


def failing(name: str, after: int) -> Callable[..., Any]:
    """The native call of that name, which fails once after so many calls."""
    original, calls = getattr(durable.native, name), iter(range(10**9))

    def call(*arguments: object) -> Any:
        if next(calls) == after:
            raise Exception(f"303 {arguments}")
        return original(*arguments)

    return call


@pytest.mark.parametrize("after", [0, 1, 5])
def test_an_answer_cut_short_is_withheld_and_the_next_one_is_right(
    kb: KnowledgeBase, evaluator: Callable[..., DurableEvaluator], monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    rules = tuple(kb.rules())
    ours, reference = evaluator(rules), PlainEvaluator(rules)
    truths: dict[str, Truth] = dict.fromkeys(kb.atoms(), "true")
    with monkeypatch.context() as patched:
        patched.setattr(durable.native, "complete_and_start_action", cut_short(after))
        with pytest.raises(InferenceFailed, match="did not finish"):
            ours.verdicts(truths)
    for _ in range(3):
        assert ours.verdicts(truths) == reference.verdicts(truths)


@pytest.mark.parametrize("name", ["assert_fact", "start_action_for_state", "complete_and_start_action", "retract_fact"])
def test_a_native_failure_withholds_the_answer_without_the_patient_and_is_over_at_the_next(
    kb: KnowledgeBase, evaluator: Callable[..., DurableEvaluator], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    rules = tuple(kb.rules())
    ours, reference = evaluator(rules), PlainEvaluator(rules)
    keys = list(kb.atoms())
    with monkeypatch.context() as patched:
        patched.setattr(durable.native, name, failing(name, after=4))
        with pytest.raises(InferenceFailed) as caught:
            ours.verdicts(random_truths(keys, 1))
    assert "true" not in str(caught.value)
    assert "303" not in str(caught.value)
    for seed in range(20):
        truths = random_truths(keys, seed)
        assert ours.verdicts(truths) == reference.verdicts(truths)


def test_an_evaluation_that_is_not_taken_is_an_error(
    kb: KnowledgeBase, evaluator: Callable[..., DurableEvaluator], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = evaluator([rule("rule", [A])])
    with monkeypatch.context() as patched:
        patched.setattr(durable.native, "assert_fact", lambda *_: (1, None))
        with pytest.raises(InferenceFailed, match="outcome 1"):
            ours.verdicts({"a": "true"})
    assert ours.verdicts({"a": "true"}) == {"rule": "met"}


def test_answers_that_differ_are_withheld_naming_the_rules_and_nothing_of_the_patient(
    minimal: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = minimal()
    profile = {
        "patient": {"diagnosis": "hcc", "age": 57, "prior_therapy": "no", "ecog": 1},
        "tumour": {"bilirubin": "47.31 umol/L"},
    }
    assert [entry.regimen.id for entry in engine.assess(profile, today=TODAY).candidates] == ["regimen-a"]
    honest = engine._plain.verdicts

    class Contrary:
        def verdicts(self, truths: Any) -> Any:
            return {**honest(truths), "guideline.a": "excluded"}

    monkeypatch.setattr(engine, "_plain", Contrary())
    with pytest.raises(EvaluatorsDisagree) as caught:
        engine.assess(profile, today=TODAY)
    assert caught.value.rule_ids == ("guideline.a",)
    assert "guideline.a" in str(caught.value)
    for value in ("57", "47.31", "hcc", "true"):
        assert value not in str(caught.value)


@pytest.mark.parametrize("verdicts", [{}, {"guideline.a": "pending"}, {"guideline.a": "met", "a-ecog": "met"}])
def test_a_rule_missing_from_one_answer_is_a_difference_as_well(
    minimal: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch, verdicts: dict[str, str]
) -> None:
    engine = minimal()

    class Other:
        def verdicts(self, _: Any) -> Any:
            return verdicts

        def close(self) -> None:
            pass

    original = engine._durable
    monkeypatch.setattr(engine, "_durable", Other())
    with pytest.raises(EvaluatorsDisagree):
        engine.assess(
            {"patient": {"diagnosis": "hcc", "prior_therapy": "no", "ecog": 1}, "tumour": {"bilirubin": "20 umol/L"}},
            today=TODAY,
        )
    monkeypatch.setattr(engine, "_durable", original)


def test_after_it_was_closed_nothing_is_answered(minimal: Callable[..., Engine]) -> None:
    engine = minimal()
    engine.close()
    engine.close()
    with pytest.raises(InferenceFailed, match="replaced"):
        engine.assess({"patient": {"diagnosis": "hcc"}}, today=TODAY)


# --- threads and time -----------------------------------------------------------------------------------------


def test_eight_threads_give_the_answers_of_one(kb: KnowledgeBase, board: Engine) -> None:
    keys = list(kb.atoms())
    cases = [random_truths(keys, seed) for seed in range(240)]
    alone = [board._durable.verdicts(truths) for truths in cases]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(board._durable.verdicts, cases))
    assert together == alone == [board._plain.verdicts(truths) for truths in cases]


def test_the_same_evaluation_twice_running_gives_the_same_answer(kb: KnowledgeBase, board: Engine) -> None:
    truths = random_truths(list(kb.atoms()), 3)
    first = board._durable.verdicts(truths)
    assert all(board._durable.verdicts(truths) == first for _ in range(20))


def test_a_hundred_reloads_leave_memory_where_it_was(kb: KnowledgeBase) -> None:
    rules, truths = tuple(kb.rules())[::2], random_truths(list(kb.atoms()), 2)

    def reload(times: int) -> int:
        for _ in range(times):
            one = DurableEvaluator(rules, "reload")
            one.verdicts(truths)
            one.close()
        gc.collect()
        return resident()

    before = reload(40)
    assert reload(100) - before < 8 * 1024 * 1024


def test_a_thousand_evaluations_leave_memory_where_it_was(kb: KnowledgeBase, board: Engine) -> None:
    cases = [random_truths(list(kb.atoms()), seed) for seed in range(50)]

    def evaluate(times: int) -> int:
        for number in range(times):
            board._durable.verdicts(cases[number % len(cases)])
        gc.collect()
        return resident()

    before = evaluate(300)
    assert evaluate(1000) - before < 8 * 1024 * 1024
