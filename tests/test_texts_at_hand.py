"""Every figure of the rules against the texts themselves, where somebody has them: HCC_SOURCE_TEXTS names their folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from api.cli import main

ROOT = Path(__file__).resolve().parents[1]
VARIABLE = "HCC_SOURCE_TEXTS"


def test_every_figure_reference_and_grade_stands_where_the_rules_say(capsys: pytest.CaptureFixture[str]) -> None:
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"{VARIABLE} names no folder: the texts of the sources are not part of this project")
    status = main(["--rules", str(ROOT / "rules"), "sources", "verify", "--texts", folder])
    shown = capsys.readouterr()
    assert status == 0, shown.out + shown.err


def test_a_folder_without_texts_is_bad_input(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["sources", "verify", "--texts", str(tmp_path / "nowhere")]) == 2
    assert "texts.missing" in capsys.readouterr().err
    assert main(["sources", "verify", "--texts", str(tmp_path)]) == 2
    assert "texts.none" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_text_that_lacks_what_is_cited_ends_with_3_and_says_what_and_where(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str
) -> None:
    """A text of our own in place of a source: nothing can be found in it, and every citation of it is a fault."""
    stem = "000_tace_combination_review"
    (tmp_path / f"{stem}.txt").write_text("1 Part\n\nNothing of what is cited.\n", encoding="utf-8")
    assert main(["sources", "verify", "--texts", str(tmp_path), "--lang", language]) == 3
    text = capsys.readouterr().out
    assert "review-000" in text
    assert "rules/sources/review-000.yaml:" in text
    assert ("无法核对" if language == "zh" else "not checkable") in text
    assert main(["sources", "verify", "--texts", str(tmp_path), "--format", "json"]) == 3
    found = json.loads(capsys.readouterr().out)
    assert found["sources"]["cnlc-2026"]["without_text"] == "not_at_hand"
    assert {"code", "file", "line", "path", "entry", "what", "locator", "hints", "message"} <= set(found["findings"][0])
