"""No scenario may pass without having asked anything, and none may be left out of the tests."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytest_bdd.feature import get_features

from engine.assess import Engine
from scenarios.lint import lint
from scenarios.reading import LANGUAGES, Feature, feature_files, read_file

ROOT = Path(__file__).resolve().parent.parent
FEATURES = ROOT / "features"
_SECONDS = 15  # of processor time; it takes about four
_OTHERS = ("survivors.yaml", "untested.yaml")  # what may stay unnoticed or untested, and why


@pytest.fixture(scope="module")
def features() -> list[Feature]:
    """Every feature of both languages."""
    return [read_file(path) for path in feature_files([FEATURES])]


def test_every_scenario_asks_something_and_could_fail(features: list[Feature], engine: Engine) -> None:
    began = time.process_time()
    findings = lint(features, engine.kb, FEATURES / "patients")
    assert not findings, "\n".join(map(str, findings))
    assert time.process_time() - began < _SECONDS


def test_pytest_bdd_sees_every_scenario_that_gherkin_sees(features: list[Feature]) -> None:
    for feature in features:
        seen = [name for found in get_features([feature.file], encoding="utf-8") for name in found.scenarios]
        assert len(seen) == len(feature.scenarios), feature.file


def test_every_scenario_becomes_a_test(features: list[Feature]) -> None:
    import test_features

    made = 0
    for name, function in vars(test_features).items():
        if name.startswith("test_"):
            marks = [mark for mark in getattr(function, "pytestmark", []) if mark.name == "parametrize"]
            made += len(marks[0].args[1]) if marks else 1
    assert made == sum(len(feature.runs) for feature in features)


def test_no_file_lies_where_nothing_looks_for_it(features: list[Feature]) -> None:
    known = {Path(feature.file) for feature in features} | set((FEATURES / "patients").glob("*.json"))
    known |= {FEATURES / name for name in _OTHERS}
    stray = [path for path in FEATURES.rglob("*") if path.is_file() and path not in known]
    assert not stray, f"neither a feature nor a patient: {stray}"
    assert {Path(feature.file).parent.name for feature in features} == set(LANGUAGES)
