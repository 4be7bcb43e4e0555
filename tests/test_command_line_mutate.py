"""``hcc rules mutate``: exit status, both languages, rows, JSON, and the file of reasons."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api import mutate_cli
from api.cli import main
from scenarios.mutation import KINDS
from tests.bad_rules.cases import build
from tests.scenarios.test_mutation import FILES, SAYS_ALL, SAYS_NOTHING

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the small rules and one feature, which is also the current one."""
    build(tmp_path, files=FILES)
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "a.feature").write_text(SAYS_ALL, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def mutate(*arguments: str) -> int:
    return main(["--rules", "rules", "rules", "mutate", "--jobs", "1", *arguments])


def test_figures_and_each_slip_nobody_notices_with_its_patient(here: Path, capsys: Captured) -> None:
    assert mutate() == 0
    shown = capsys.readouterr().out
    assert shown.startswith("1 scenarios, 1 patients; 38 of 38 slips tried; the goal is 95 % noticed.\n")
    assert "[Systemic, first line]" in shown
    assert "features/a.feature:3" in shown
    assert "“bilirubin” becomes 51.4 µmol/L (was 20 µmol/L)" in " ".join(shown.split())
    assert "the rules say: regimen A (first line): excluded: guideline excluded" in shown
    assert "with the slip: regimen A (first line): candidate: guideline" in shown
    assert "No difference: proved for everyone of whom all is known, and nobody else was found (3)" in shown


def test_the_same_in_chinese(here: Path, capsys: Captured) -> None:
    assert mutate("--lang", "zh") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("1个场景，1名患者；38个错误中试验38个；目标发现率95%。\n")
    assert "“胆红素” 改为 51.4 µmol/L" in shown
    assert "无差别：资料齐全者已证明，资料不全者中亦未找到 (3)" in shown


def test_rows_hold_what_the_writer_of_a_scenario_needs(here: Path, capsys: Captured) -> None:
    assert mutate("--rows", "--rules", "guideline.a", "--kind", "threshold") == 0
    heading, *rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    found = [dict(zip(heading, row, strict=True)) for row in rows]
    assert [row["value"] for row in found] == ["51.4 µmol/L", "51.3 µmol/L"]
    first = found[0]
    assert (first["mutant"], first["base"]) == ("guideline.a|unless.bilirubin|-|threshold-up", "features/a.feature:3")
    assert (first["field"], first["about"], first["setting"]) == ("tumour.bilirubin", "regimen A", "first line")
    assert (first["before"], first["after"]) == ("excluded: guideline excluded", "candidate: guideline")
    assert json.loads(first["profile"])["tumour"]["bilirubin"] == "51.4 µmol/L"


def test_json_keeps_its_contract(here: Path, capsys: Captured) -> None:
    assert mutate("--format", "json", "--rules", "guideline.a") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["contract"] == "hcc-mutation/1"
    assert report["total"]["kind"] == "all"
    assert report["total"]["mutants"] == report["tried"] == sum(count["mutants"] for count in report["counts"])
    found = next(item for item in report["survivors"] if item["id"].endswith("threshold-up"))
    assert set(found["patient"]) >= {"how", "base", "field", "value", "profile"}
    assert set(found["before"]) == {
        "subject",
        "id",
        "name",
        "setting",
        "standing",
        "says",
        "sources",
        "missing",
    }
    assert (found["before"]["standing"], found["after"]["standing"]) == (["excluded"], ["candidates"])
    assert found["after"]["sources"] == ["guideline | 1 | 1 | preferred | met"]


def test_a_report_can_be_written_to_a_file(here: Path, capsys: Captured) -> None:
    assert mutate("--kind", "caution", "-o", "out.txt") == 0
    assert capsys.readouterr().out == ""
    assert "caution missing" in Path("out.txt").read_text(encoding="utf-8")
    assert mutate("--kind", "caution", "-o", "none/out.txt") == 2
    assert "none/out.txt" in capsys.readouterr().err


def test_strict_ends_with_3_unless_all_is_noticed_or_explained(here: Path, capsys: Captured) -> None:
    one = ("--rules", "guideline.a", "--kind", "stance", "--strict")
    assert mutate(*one) == 0
    assert mutate("--strict") == 3
    (here / "features" / "survivors.yaml").write_text(
        "- {gap: guideline.x|stance, reason: {en: because, zh: 理由}}\n", encoding="utf-8"
    )
    capsys.readouterr()
    assert mutate(*one) == 3
    assert "guideline.x|stance: there is no such slip" in capsys.readouterr().out


def test_reasons_beside_the_features_or_named_are_told(here: Path, capsys: Captured) -> None:
    reasons = "- {gap: guideline.gap|stance, reason: {en: nobody is that old here, zh: 本院无此类患者}}\n"
    (here / "mine.yaml").write_text(reasons, encoding="utf-8")
    assert mutate("--survivors", "mine.yaml", "--kind", "stance") == 0
    assert "may stay: nobody is that old here" in capsys.readouterr().out
    (here / "mine.yaml").rename(here / "features" / "survivors.yaml")
    assert mutate("--kind", "stance", "--lang", "zh") == 0
    assert "可保留：本院无此类患者" in capsys.readouterr().out


def test_nothing_is_tried_while_a_scenario_does_not_pass(here: Path, capsys: Captured) -> None:
    wrong = SAYS_NOTHING.replace('Then in the setting "first line"', 'Then the candidates include "regimen B"')
    Path("features/b.feature").write_text(wrong, encoding="utf-8")
    assert mutate() == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "1 scenarios do not pass with the rules as they are" in captured.err
    assert "features/b.feature:3" in captured.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--features", "none"), "none"),
        (("--survivors", "none.yaml"), "none.yaml"),
        (("--sample", "0"), "0 is no number of slips"),
    ],
)
def test_bad_input_is_named(here: Path, capsys: Captured, arguments: tuple[str, ...], says: str) -> None:
    assert mutate(*arguments) == 2
    assert says in capsys.readouterr().err


def test_without_features_it_says_so(here: Path, capsys: Captured) -> None:
    (here / "features").rename(here / "elsewhere")
    assert mutate() == 2
    assert "no folder 'features' here" in capsys.readouterr().err
    assert mutate("--features", "elsewhere", "--kind", "caution") == 0


def test_a_pattern_that_names_nothing_is_no_success(here: Path, capsys: Captured) -> None:
    assert mutate("--rules", "guidelin.a") == 2
    assert "guidelin.a" in capsys.readouterr().err


def test_every_kind_of_slip_can_be_asked_for() -> None:
    assert mutate_cli.KINDS == KINDS
