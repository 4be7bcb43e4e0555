"""Why something may stay untested: a file people keep, refused with every fault at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase, load
from scenarios.coverage.measure import gap
from scenarios.coverage.obligations import obligations
from scenarios.reasons import reasons

ROOT = Path(__file__).resolve().parents[2]
GOOD = '- gap: "a|alone|alone|b"\n  reason: {en: "E", zh: "中"}\n'


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(ROOT / "rules")


def _written(folder: Path, text: str) -> Path:
    path = folder / "reasons.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_each_gap_has_its_reason_in_both_languages(tmp_path: Path) -> None:
    found = reasons(_written(tmp_path, GOOD), "x.reasons")
    assert [(name, text.en, text.zh) for name, text in found.items()] == [("a|alone|alone|b", "E", "中")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD + GOOD, "3: 1.gap: 'a|alone|alone|b' stands twice. Remove one. [x.reasons]"),
        ('- gap: "a"\n', "0.reason: Field required. Write a list of entries"),
        ('- gap: "a"\n  reason: {en: "E"}\n', "0.reason.zh: Field required."),
        (GOOD.replace("reason", "why"), "0.why: Extra inputs are not permitted."),
        ("gap: a\n", "Input should be a valid list."),
        ("- [\n", "cannot be read"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(InputRefused) as refused:
        reasons(_written(tmp_path, text), "x.reasons")
    assert said in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputRefused) as refused:
        reasons(tmp_path / "none.yaml", "x.reasons")
    assert "No such file" in str(refused.value)


def test_every_reason_of_the_project_names_something_that_is_asked_for(kb: KnowledgeBase) -> None:
    asked = {gap(owed) for owed in obligations(kb)}
    assert set(reasons(ROOT / "features" / "untested.yaml", "x.reasons")) <= asked
