"""The demo patient's whole answer, word for word; ``python -m tests.golden.update`` rewrites it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.assess import Engine
from engine.knowledge import load
from tests.golden.update import HERE, LANGUAGES, PATIENTS, ROOT, files

TWO_SCREENS = 2 * 90
HOW = "If the change is meant, run: python -m tests.golden.update, and read the difference."


@pytest.fixture(scope="module")
def rendered() -> Iterator[dict[str, str]]:
    """Every golden file as it would be written now."""
    engine = Engine(load(ROOT / "rules"))
    yield {name: text for patient in PATIENTS for name, text in files(engine, patient).items()}
    engine.close()


@pytest.mark.parametrize(
    "name", [f"{p}.{kind}" for p in PATIENTS for kind in (*(f"{lang}.txt" for lang in LANGUAGES), "json")]
)
def test_the_demo_patients_answer_is_the_one_that_was_read_and_kept(rendered: dict[str, str], name: str) -> None:
    path = HERE / name
    assert path.is_file(), HOW
    kept, now = path.read_text(encoding="utf-8").splitlines(), rendered[name].splitlines()
    for number, (before, after) in enumerate(zip(kept, now, strict=False), 1):
        assert after == before, f"{name}, line {number}. {HOW}"
    assert len(now) == len(kept), HOW


def test_there_is_no_golden_file_that_nothing_writes(rendered: dict[str, str]) -> None:
    assert {path.name for path in HERE.iterdir() if path.suffix in (".txt", ".json")} == set(rendered)


def test_the_default_text_fits_on_two_screens(rendered: dict[str, str]) -> None:
    for name, text in rendered.items():
        if name.endswith(".txt"):
            lines = text.splitlines()
            assert len(lines) <= TWO_SCREENS, f"{name} has {len(lines)} lines"
            assert not [line for line in lines if line != line.rstrip()]
