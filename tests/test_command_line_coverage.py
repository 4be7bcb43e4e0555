"""``hcc rules coverage``: exit status, both languages, the page, JSON."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from api.cli import main
from api.coverage_html import joined, tag
from tests.bad_rules.cases import BASE, build

FEATURE = """# language: en
Feature: A first

  Scenario: A may be considered
    Given a patient
      | diagnosis              | hcc       |
      | systemic therapy before | no        |
      | bilirubin               | {bilirubin} |
      | ECOG                    | 1 |
    When the board asks
    Then the candidates include "regimen A"
"""
UNDERSTOOD = FEATURE.format(bilirubin="51.3 µmol/L")
NOT_UNDERSTOOD = UNDERSTOOD.replace("the candidates include", "the candidates embrace")


@pytest.fixture
def features(tmp_path: Path) -> Path:
    folder = tmp_path / "features"
    folder.mkdir()
    (folder / "a.feature").write_text(UNDERSTOOD, encoding="utf-8")
    return folder


def coverage(features: Path, *more: str, rules: Path = BASE) -> int:
    return main(["--rules", str(rules), "rules", "coverage", "--features", str(features), "--jobs", "1", *more])


def test_what_no_scenario_shows_is_told_in_sentences(capsys: pytest.CaptureFixture[str], features: Path) -> None:
    assert coverage(features) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(
        "statements and cautions: 2 · scenarios and examples: 1 · different patients in scope: 1 · days asked about: 1\n"
    )
    assert "No scenario has bilirubin just above 51.3 µmol/L (51.4 µmol/L) (A first)" in shown
    assert "No scenario has a patient whom “A first” would suit and an exclusion sets aside" in shown
    assert "guideline.a  _base/statements/first-line/question.yaml:7" in shown
    assert "to whom “A first” applies" not in shown


def test_the_same_in_chinese(capsys: pytest.CaptureFixture[str], features: Path) -> None:
    assert coverage(features, "--lang", "zh") == 0
    shown = capsys.readouterr().out
    assert "没有场景的患者胆红素略高于51.3 µmol/L（51.4 µmol/L）（甲一线）" in shown
    assert "No scenario" not in shown


def test_strict_ends_with_3_where_something_is_not_shown(features: Path) -> None:
    assert coverage(features, "--strict") == 3


def test_strict_ends_with_0_where_everything_is_shown(
    capsys: pytest.CaptureFixture[str], features: Path, tmp_path: Path
) -> None:
    rules = build(
        tmp_path / "small",
        files={
            "statements/first-line/question.yaml": """
question: {en: "What first?", zh: "首选什么？"}
setting: first_line
statements:
  - id: guideline.a
    title: {en: A first, zh: 甲一线}
    stance: insufficient_evidence
    cited: {source: guideline, locator: "1"}
    says: {en: A is open., zh: 甲未定。}
    when:
      - {id: line, field: prior_therapy, is: no, basis: stated, at: "1"}
    verified: {done: true, against: full_text, on: 2026-01-01}
""",
            "cautions/drug.yaml": """
topic: {en: Drugs, zh: 药物}
cautions:
  - id: a-prior
    effect: caution
    about: {drugs: [drug-a]}
    when: {id: prior, field: prior_therapy, is: yes, basis: stated, at: "1"}
    says: {en: Take care., zh: 注意。}
    cited: [{source: guideline, locator: "1"}]
    effective: {since: 2024-01-01}
    verified: {done: true, against: full_text, on: 2026-01-01}
""",
            "passages/guideline/section-1.yaml": """
source: guideline
chapter: {en: Section 1, zh: 第一节}
passages:
  - {id: guideline.p.a, at: "1", gist: {en: A., zh: 甲。}, becomes: {studies: [trial]}}
""",
        },
    )
    scenario = """
  Scenario: {name}
    Given a patient
      | diagnosis               | hcc   |
{row}
    When the board asks
    Then there is no alert
"""
    told = {
        "no": "      | systemic therapy before | no    |",
        "yes": "      | systemic therapy before | yes   |",
        "open": "",
    }
    text = "# language: en\nFeature: F\n" + "".join(scenario.format(name=name, row=row) for name, row in told.items())
    (features / "a.feature").write_text(text, encoding="utf-8")
    assert coverage(features, "--strict", rules=rules) == 0
    shown = capsys.readouterr().out
    assert "Everything is shown by some scenario." in shown
    assert "100.0" in shown


def test_a_step_that_is_not_understood_is_counted_and_shows_nothing(
    capsys: pytest.CaptureFixture[str], features: Path
) -> None:
    (features / "a.feature").write_text(NOT_UNDERSTOOD, encoding="utf-8")
    assert coverage(features) == 0
    shown = capsys.readouterr().out
    assert "different patients in scope: 0" in shown
    assert "not understood, and so of no use here: 1" in shown
    assert "to whom “A first” applies" in shown


def test_only_what_is_untested(capsys: pytest.CaptureFixture[str], features: Path) -> None:
    assert coverage(features, "--untested") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("What no scenario shows")
    assert "What nobody can show" not in shown


def test_one_rule_in_full_with_an_example_of_each(capsys: pytest.CaptureFixture[str], features: Path) -> None:
    assert coverage(features, "--rule", "guideline.a") == 0
    shown = capsys.readouterr().out
    example = f"{features / 'a.feature'}:4"
    assert f"✓ applies  {example}" in shown
    assert f"✓ at it (51.3 µmol/L)  {example}; decides: {example}" in shown
    assert "✗ just beyond (51.4 µmol/L)  not shown" in shown
    assert "a-ecog" not in shown


def test_an_unknown_rule_is_named_with_the_nearest(capsys: pytest.CaptureFixture[str], features: Path) -> None:
    assert coverage(features, "--rule", "guideline.aa") == 2
    assert "Did you mean 'guideline.a'" in capsys.readouterr().err


def test_json_is_the_contract(capsys: pytest.CaptureFixture[str], features: Path) -> None:
    assert coverage(features, "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["contract"] == "hcc-coverage/1"
    assert found["runs"]["seen"] == 1
    assert [rule["id"] for rule in found["rules"]] == ["guideline.a", "a-ecog"]
    assert found["rules"][0]["applies"] == {"state": "seen", "example": f"{features / 'a.feature'}:4", "reason": None}
    assert {"en", "zh"} == found["untested"][0]["says"].keys()


def test_no_folder_of_features_is_said_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--rules", str(BASE.resolve()), "rules", "coverage"]) == 2
    assert "there is no folder 'features' here" in capsys.readouterr().err


def test_a_feature_that_is_no_gherkin_is_refused_with_its_line(
    capsys: pytest.CaptureFixture[str], features: Path
) -> None:
    (features / "b.feature").write_text(
        "# language: en\nFeature: F\n  Scenario: S\n    Given a patient\n    Nonsense\n", encoding="utf-8"
    )
    assert coverage(features) == 2
    assert "b.feature:5" in capsys.readouterr().err


class Page(HTMLParser):
    """What a page consists of; fails where elements are not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.language = ""
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append(tag)
        self.ids |= {values["id"]} if values.get("id") else set()  # type: ignore[arg-type]
        self.links |= {values["href"]} if values.get("href") else set()  # type: ignore[arg-type]
        self.language = values.get("lang") or self.language
        assert not values.keys() & {"src", "onclick"}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(("language", "said"), [("en", "en"), ("zh", "zh-CN")])
def test_the_page_stands_alone(features: Path, tmp_path: Path, language: str, said: str) -> None:
    written = tmp_path / "page.html"
    assert coverage(features, "--format", "html", "--lang", language, "-o", str(written)) == 0
    text = written.read_text(encoding="utf-8")
    page = Page(text)
    assert page.language == said
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert "http://" not in text
    assert "https://" not in text
    assert "@import" not in text
    assert page.links == {f"#{name}" for name in page.ids}
    assert text.index('id="untested"') < text.index('id="table"') < text.index('id="by_rule"')
    assert f"{features / 'a.feature'}:4" in text


def test_what_the_page_shows_cannot_become_a_part_of_it() -> None:
    assert tag("p", "<b>&", title='"x"') == '<p title="&quot;x&quot;">&lt;b&gt;&amp;</p>'
    assert tag("p", tag("b", "<")) == "<p><b>&lt;</b></p>"
    assert joined(["<", tag("i", "x")]) == "&lt;<i>x</i>"


def test_the_page_escapes_the_words_of_the_rules(features: Path, tmp_path: Path) -> None:
    question = (BASE / "statements" / "first-line" / "question.yaml").read_text(encoding="utf-8")
    rules = build(
        tmp_path / "marked",
        files={"statements/first-line/question.yaml": question.replace("A first, ", '"A <script>alert(1)</script>", ')},
    )
    written = tmp_path / "page.html"
    assert coverage(features, "--format", "html", "-o", str(written), rules=rules) == 0
    text = written.read_text(encoding="utf-8")
    assert "A &lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "<script" not in text


def test_a_file_that_cannot_be_written_is_said_so(
    capsys: pytest.CaptureFixture[str], features: Path, tmp_path: Path
) -> None:
    assert coverage(features, "-o", str(tmp_path / "no" / "where.txt")) == 2
    assert "where.txt" in capsys.readouterr().err
