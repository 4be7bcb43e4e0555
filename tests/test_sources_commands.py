"""``hcc sources`` and ``hcc rules check`` on a small rule set: what is shown, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from api.cli import main
from tests.bad_rules.cases import BASE, build

GONE = "retracted: {on: 2026-05-01, reason: {en: Figures cannot be reproduced., zh: 数据无法重复。}}\n"
ERRATUM = """errata:
  - id: review.misprint
    locator: §1
    kind: misprint
    printed: {en: "19.3", zh: "19.3"}
    right: {en: "19.2", zh: "19.2"}
    ground: {en: The table., zh: 见表。}
    confidence: high
    verified: {done: true, against: full_text, on: 2026-01-01}
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return build(tmp_path)


def hcc(rules: Path, *arguments: str) -> int:
    return main(["--rules", str(rules), *arguments])


def base(name: str) -> str:
    return (BASE / name).read_text(encoding="utf-8")


# --- rules check ------------------------------------------------------------------------------------------


def test_what_is_overdue_is_listed_and_only_strictly_an_error(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hcc(rules, "rules", "check", "--on", "2024-06-01") == 0
    assert "to be read again 0 " in capsys.readouterr().out
    assert hcc(rules, "rules", "check", "--on", "2024-06-01", "--strict") == 0
    capsys.readouterr()
    assert hcc(rules, "rules", "check", "--on", "2027-02-01") == 0
    shown = capsys.readouterr().out
    assert "as of 2027-02-01: to be read again 5 " in shown
    assert "to be read again by 2027-01-01: caution a-ecog (rules/cautions/drug.yaml:3)" in shown
    assert hcc(rules, "rules", "check", "--on", "2027-02-01", "--strict", "--lang", "zh") == 3
    assert "逾期待复核" in capsys.readouterr().out


def test_today_is_the_day_where_none_is_given(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from datetime import date

    assert hcc(rules, "rules", "check") == 0
    assert f"as of {date.today()}" in capsys.readouterr().out


def test_what_was_taken_back_is_listed_with_the_reason(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (rules / "studies/trial.yaml").write_text(base("studies/trial.yaml") + GONE, encoding="utf-8")
    statements = base("statements/first-line/question.yaml").replace(
        "since: 2024-01-01", "since: 2024-01-01, until: 2026-05-01"
    )
    (rules / "statements/first-line/question.yaml").write_text(statements, encoding="utf-8")
    assert hcc(rules, "rules", "check", "--on", "2026-06-01") == 0
    shown = capsys.readouterr().out
    assert "taken back 2026-05-01: study trial (rules/studies/trial.yaml:1)" in shown
    assert "Figures cannot be reproduced." in shown


def test_a_fault_of_the_passages_is_a_fault_of_the_rules(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (rules / "sources/review.yaml").write_text(base("sources/review.yaml") + ERRATUM, encoding="utf-8")
    assert hcc(rules, "rules", "check") == 0
    passages = rules / "passages/review/section-1.yaml"
    passages.parent.mkdir()
    text = base("passages/guideline/section-1.yaml").replace("source: guideline", "source: review")
    text = text.replace("guideline.p.a", "review.p.a").replace(
        "becomes: {statements: [guideline.a], studies: [trial]}", "background: {en: x, zh: x}"
    )
    passages.write_text(text, encoding="utf-8")
    assert hcc(rules, "rules", "check") == 3
    assert "passages.orphan" in capsys.readouterr().err


@pytest.mark.parametrize(("language", "words"), [("en", "clinical review: nobody"), ("zh", "临床审核: 无")])
def test_rules_and_studies_show_who_signed_and_by_when_they_are_due(
    rules: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    for arguments in (("list",), ("show", "guideline.a"), ("show", "a-ecog"), ("show", "trial")):
        assert hcc(rules, "rules", *arguments, "--lang", language) == 0
        shown = capsys.readouterr().out
        assert words in shown, arguments
        assert "2027-01-01" in shown, arguments


# --- sources ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("en", "no passages yet"), ("zh", "尚无段落")])
def test_coverage_shows_each_source_and_is_an_error_only_strictly(
    rules: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    assert hcc(rules, "sources", "coverage", "--lang", language) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:3] == ["guideline", "1", "1"]
    assert words in lines[2]
    assert hcc(rules, "sources", "coverage", "--strict") == 3
    quoted = base("sources/review.yaml").replace("full_text", "quoted_in_other_source")
    (rules / "sources/review.yaml").write_text(quoted, encoding="utf-8")
    assert hcc(rules, "sources", "coverage", "--strict") == 0


def read_json(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_coverage_as_json(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hcc(rules, "sources", "coverage", "--format", "json") == 0
    guideline, review = read_json(capsys)["sources"]
    assert guideline["dispositions"]["rule"] == guideline["dispositions"]["study"] == 1
    assert (guideline["undecided"], review["state"]) == (0, "no_passages")


def test_sources_are_listed_and_shown(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (rules / "sources/review.yaml").write_text(base("sources/review.yaml") + ERRATUM + GONE, encoding="utf-8")
    assert hcc(rules, "sources", "list") == 0
    shown = capsys.readouterr().out
    assert "guideline [guideline]" in shown
    assert "published 2024-01-01 · clinical review: nobody · to be read again by: 2025-01-01" in shown
    assert "retracted 2026-05-01" in shown
    assert "1 errata" in shown
    assert hcc(rules, "sources", "show", "guideline", "--lang", "zh") == 0
    shown = capsys.readouterr().out
    for words in ("第一节", "guideline.p.a", "首选甲", "guideline.a, trial"):
        assert words in shown
    assert hcc(rules, "sources", "show", "review") == 0
    assert "no passages yet" in capsys.readouterr().out


def test_sources_as_json(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hcc(rules, "sources", "list", "--format", "json") == 0
    assert [source["review_due"] for source in read_json(capsys)] == ["2025-01-01", "2025-06-01"]
    assert hcc(rules, "sources", "show", "guideline", "--format", "json") == 0
    shown = read_json(capsys)
    assert shown["source"]["rules"] == ["a-ecog", "guideline.a"]
    (chapter,) = shown["passages"]["chapters"]
    assert chapter["passages"][0]["became"] == {"rule": ["guideline.a"], "study": ["trial"]}


def test_a_source_that_there_is_not_is_told_the_nearest(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert hcc(rules, "sources", "show", "guidelin") == 2
    assert "'guideline'" in capsys.readouterr().err


def test_a_broken_rule_set_ends_with_3(rules: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (rules / "sources/review.yaml").unlink()
    (rules / "sources/guideline.yaml").unlink()
    assert hcc(rules, "sources", "coverage") == 3
    assert "unknown_source" in capsys.readouterr().err
