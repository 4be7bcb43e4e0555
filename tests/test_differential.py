"""The two evaluators answer alike: durable-rules inside its safe subset, and Kleene's logic straight over the rules.

``HCC_DIFFERENTIAL`` sets how many profiles are compared (default 2,000), shared by the seeds below so that
``pytest -n`` can work on them side by side. Half are random truths of the atomic conditions, which reach combinations
no patient has; half are patients in the words of the vocabulary, read and derived as any other.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from random import Random

import pytest

from engine.assess import Engine
from engine.inference.durable import DurableEvaluator
from engine.inference.plain import PlainEvaluator
from engine.knowledge import load
from engine.values import Truth
from tests.engine.random_profiles import Writer, weaker

TOTAL = int(os.environ.get("HCC_DIFFERENTIAL", "2000"))
SEEDS = range(8)
EACH = max(1, TOTAL // (2 * len(SEEDS)))
TRUTHS: tuple[Truth, ...] = ("true", "false", "unknown")
# true, false, unknown: even; each of them rare; each of them nearly alone.
WEIGHTS = ((1, 1, 1), (1, 4, 4), (4, 1, 4), (4, 4, 1), (30, 1, 1), (1, 30, 1), (1, 1, 30), (1, 1, 0), (1, 0, 0))


@pytest.fixture(scope="module")
def pair() -> tuple[Engine, DurableEvaluator, PlainEvaluator]:
    """An engine, and the two evaluators over its rules."""
    engine = Engine(load())
    rules = tuple(engine.kb.rules())
    return engine, DurableEvaluator(rules, "differential"), PlainEvaluator(rules)


def compare(
    durable: DurableEvaluator, plain: PlainEvaluator, truths: Mapping[str, Truth], told: object
) -> Counter[str]:
    """Assert that both answer alike; how often each verdict was given."""
    ours, reference = durable.verdicts(truths), plain.verdicts(truths)
    differing = sorted(name for name in {*ours, *reference} if ours.get(name) != reference.get(name))
    assert not differing, f"{told}: " + "; ".join(f"{n}: {ours.get(n)} and {reference.get(n)}" for n in differing)
    return Counter(reference.values())


@pytest.mark.parametrize("seed", SEEDS)
def test_both_evaluators_agree_on_random_truths(
    pair: tuple[Engine, DurableEvaluator, PlainEvaluator], seed: int
) -> None:
    engine, durable, plain = pair
    keys = list(engine.kb.atoms())
    random = Random(f"truths {seed}")
    seen: Counter[str] = Counter()
    for turn in range(EACH):
        chosen = random.choices(TRUTHS, WEIGHTS[turn % len(WEIGHTS)], k=len(keys))
        seen += compare(durable, plain, dict(zip(keys, chosen, strict=True)), f"seed {seed}, turn {turn}")
    if EACH >= 50:
        assert set(seen) == {"met", "conditional", "pending", "excluded"}


@pytest.mark.parametrize("seed", SEEDS)
def test_both_evaluators_agree_on_random_patients(
    pair: tuple[Engine, DurableEvaluator, PlainEvaluator], seed: int
) -> None:
    engine, durable, plain = pair
    atoms = engine.kb.atoms()
    writer = Writer(engine, seed + 10_000)
    seen: Counter[str] = Counter()
    for turn in range(EACH):
        profile, patient = writer.patient()
        facts = dict(patient.facts) if turn % 2 else weaker(patient.facts, writer.random, engine, 0.2)
        engine.findings.add(facts)
        truths = {key: atom.holds(facts.get(atom.field)) for key, atom in atoms.items()}
        seen += compare(durable, plain, truths, profile)
    if EACH >= 50:
        assert {"met", "pending", "excluded"} <= set(seen)
