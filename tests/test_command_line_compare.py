"""``hcc compare`` as a person meets it: what changed between two days, and what cannot be compared."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from api.cli import main

ROOT = Path(__file__).resolve().parents[1]
UNTREATED = str(ROOT / "examples" / "untreated-cnlc-iiia.json")
DAYS = ["--from", "2025-03-01", "--to", "2026-11-21"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_text_says_what_changed_and_what_changed_it(capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert main(["compare", UNTREATED, *DAYS, "--lang", language]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "2025-03-01 → 2026-11-21" in shown.out
    assert ("尚未经临床医师审核" if language == "zh" else "have not been reviewed by clinicians") in shown.out
    assert ("原因：" if language == "zh" else "because: ") in shown.out
    assert "EMERALD-1" in shown.out
    assert "cnlc-2026" in shown.out
    assert "--full" in shown.out
    assert len(shown.out.splitlines()) < 220


def test_the_full_text_gives_every_statement_and_every_figure_with_its_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", UNTREATED, *DAYS, "--lang", "en", "--full"]) == 0
    shown = capsys.readouterr().out
    assert "cnlc.first-line.atezolizumab-bevacizumab" in shown
    assert "      + overall survival: 29.9 months vs 33.3 months" in shown
    assert "--full" not in shown


def test_json_on_standard_output_is_the_comparison(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    body = Path(UNTREATED).read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(body), encoding="utf-8"))
    assert main(["compare", "-", *DAYS, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["contract"], found["from_day"], found["to_day"]) == ("hcc-comparison/1", "2025-03-01", "2026-11-21")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([UNTREATED, "--from", "2025-03-01", "--to", "2025-03-01"], "two different days"),
        ([UNTREATED, "--from", "2025-03-02", "--to", "2025-03-01"], "lies after 2025-03-01"),
        ([UNTREATED, "--from", "2025-03-01", "--to", "2999-01-01"], "nobody knows"),
        (["there-is-none.json", "--from", "2025-03-01"], "there-is-none.json"),
    ],
)
def test_what_cannot_be_compared_ends_with_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(["compare", *arguments, "--lang", "en"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert words in shown.err


def test_a_profile_that_cannot_be_read_ends_with_2_and_every_fault(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "patient.json"
    file.write_text('{"patient": {"ecog": 6}, "tumor": {}}', encoding="utf-8")
    assert main(["compare", str(file), "--from", "2025-03-02", "--to", "2025-03-01"]) == 2
    shown = capsys.readouterr().err
    assert all(path in shown for path in ("from", "patient.ecog", "tumor"))
    assert main(["compare", str(file)[:-5] + ".nix", "--from", "2025-03-02"]) == 2


@pytest.mark.parametrize("arguments", [["--from", "yesterday"], ["--to", "2025-03-01"], []])
def test_a_day_that_is_none_or_is_missing_is_told(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["compare", UNTREATED, *arguments])
    assert stopped.value.code == 2
    assert "--from" in capsys.readouterr().err


def test_a_tumour_outside_the_scope_is_said_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "patient.json"
    file.write_text('{"disease": {"diagnosis": "icc"}}', encoding="utf-8")
    assert main(["compare", str(file), *DAYS, "--lang", "en"]) == 0
    assert "Outside the scope" in capsys.readouterr().out
