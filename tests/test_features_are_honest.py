"""No scenario may pass without having asked anything.

Gherkin turns a misspelt keyword into description, and a scenario of descriptions passes. Every file under
features/ is therefore read again here; the last tests prove on bad snippets that each trap is caught.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from pytest_bdd.feature import get_features

from engine.assess import Engine
from engine.wording import folded

ROOT = Path(__file__).resolve().parent.parent
FEATURES = ROOT / "features"
LANGUAGES = ("en", "zh-CN")
TAGS: frozenset[str] = frozenset()  # a tag becomes a pytest mark (@skip!); none is in use
ALIKE = 0.75
ONE_OF_TWO = 0.5  # 假若 for 假如
_ORDINARY = frozenset({"the", "them", "they", "an", "hand"})
_KEYWORDS = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
_STEPS = ("given", "when", "then", "and", "but")
_PLACEHOLDER = re.compile(r"<([^<>\s][^<>]*)>")
_LANGUAGE_LINE = re.compile(r"^#\s*language:\s*(\S+)\s*$")


def keywords(language: str, kinds: tuple[str, ...] = (*_KEYWORDS, *_STEPS)) -> frozenset[str]:
    """The keywords of a language, as written."""
    return frozenset(word.strip() for kind in kinds for word in DIALECTS[language][kind]) - {"*"}


_ANY = frozenset(word.casefold() for language in DIALECTS for word in keywords(language))
_LONG = frozenset(word for word in _ANY if " " in word)  # "Gegeben sei"
_OWN = {language: keywords(language) for language in LANGUAGES}
_CHINESE = frozenset(word for word in _OWN["zh-CN"] if not word.isascii())


@dataclass
class Scenario:
    """One scenario or outline of one file."""

    file: str
    name: str
    line: int
    steps: list[dict[str, Any]]
    examples: list[dict[str, Any]]
    outline: bool


@dataclass
class Read:
    """One file, read by the Gherkin parser alone."""

    file: str
    language: str
    faults: list[str] = field(default_factory=list)
    scenarios: list[Scenario] = field(default_factory=list)

    @property
    def runs(self) -> int:
        """How many tests the file must become."""
        return sum(sum(len(t["tableBody"]) for t in s.examples) if s.examples else 1 for s in self.scenarios)


def read(text: str, file: str, language: str) -> Read:
    """Parse *text* and note every way in which it could pass without asking anything."""
    found = Read(file, language)
    first = _LANGUAGE_LINE.match(text.split("\n", 1)[0].strip())
    if first is None or first[1] != language:
        found.faults.append(f"{file}:1: the first line must be '# language: {language}'")
    found.faults += _foreign_lines(text, file, language)
    try:
        document = Parser().parse(text)
    except CompositeParserException as broken:
        found.faults.append(f"{file}: {broken}")
        return found
    feature = document.get("feature")
    if feature is None:
        found.faults.append(f"{file}: holds no feature")
        return found
    _describe(found, feature)
    _tags(found, feature)
    backgrounds: list[dict[str, Any]] = []
    for child in feature["children"]:
        _child(found, child, backgrounds)
    if not found.scenarios:
        found.faults.append(f"{file}: holds no scenario")
    return found


def _child(found: Read, child: dict[str, Any], backgrounds: list[dict[str, Any]]) -> None:
    if rule := child.get("rule"):
        _describe(found, rule)
        _tags(found, rule)
        inner = list(backgrounds)
        if not any("scenario" in part for part in rule["children"]):
            found.faults.append(f"{found.file}:{rule['location']['line']}: the rule holds no scenario")
        for part in rule["children"]:
            _child(found, part, inner)
    elif background := child.get("background"):
        _describe(found, background)
        backgrounds.extend(background["steps"])
        if not background["steps"]:
            found.faults.append(f"{found.file}:{background['location']['line']}: the background has no step")
    elif scenario := child.get("scenario"):
        _scenario(found, scenario)


def _scenario(found: Read, scenario: dict[str, Any]) -> None:
    line, name = scenario["location"]["line"], scenario["name"].strip()
    at = f"{found.file}:{line}"
    outline = scenario["keyword"] in DIALECTS[found.language]["scenarioOutline"]
    item = Scenario(found.file, name, line, scenario["steps"], scenario["examples"], outline)
    found.scenarios.append(item)
    _describe(found, scenario, strict=True)
    _tags(found, scenario)
    if not name:
        found.faults.append(f"{at}: the scenario has no name")
    if not item.steps:
        found.faults.append(f"{at}: {name!r} has no step")
    kinds = {step["keywordType"] for step in item.steps}
    for kind, word in (("Action", "When"), ("Outcome", "Then")):
        if item.steps and kind not in kinds:
            found.faults.append(f"{at}: {name!r} has no {word}")
    for table in item.examples:
        _describe(found, table)
        _tags(found, table)
        if not table.get("tableBody"):
            found.faults.append(f"{found.file}:{table['location']['line']}: empty Examples")
    _placeholders(found, item, at)


def _placeholders(found: Read, item: Scenario, at: str) -> None:
    if item.outline and not item.examples:
        found.faults.append(f"{at}: {item.name!r} is an outline without Examples")
    used = set(_PLACEHOLDER.findall(json.dumps([item.name, item.steps], ensure_ascii=False)))
    if not item.examples:
        if used and not item.outline:
            found.faults.append(f"{at}: {item.name!r} has placeholders and no Examples: {', '.join(sorted(used))}")
        return
    for table in item.examples:
        header = {cell["value"] for cell in (table.get("tableHeader") or {"cells": []})["cells"]}
        if used - header:
            found.faults.append(f"{at}: no column in Examples for {', '.join(sorted(used - header))}")
        if table.get("tableBody") and header - used:
            found.faults.append(f"{at}: no step uses the column {', '.join(sorted(header - used))}")
    rows = [tuple(c["value"] for c in row["cells"]) for table in item.examples for row in table.get("tableBody", [])]
    for row in {row for row in rows if rows.count(row) > 1}:
        found.faults.append(f"{at}: the row {' | '.join(row)} stands twice")


def _describe(found: Read, part: dict[str, Any], strict: bool = False) -> None:
    """Description lines that begin like a step were meant as one. *strict*: inside a scenario."""
    for number, line in enumerate((part.get("description") or "").splitlines()):
        word = like_a_keyword(line, strict)
        if word:
            place = part["location"]["line"] + 1 + number
            found.faults.append(
                f"{found.file}:{place}: {line.strip()[:60]!r} is description, not a step: it begins like {word!r}"
            )


def like_a_keyword(line: str, strict: bool) -> str | None:
    """The keyword that the first word of *line* is, in any language, or resembles, in the two in use.

    Unless *strict*, ordinary words that resemble one ("The", 例如) pass.
    """
    text = line.strip().lstrip("*•- ")
    if not text:
        return None
    first = re.split(r"[\s:：,，\"“]", text, maxsplit=1)[0].casefold()
    if first in _ANY and (strict or len(first) > 2 or not first.isascii()):  # "A", "I" are keywords elsewhere
        return first
    for word in _LONG:
        if text.casefold().startswith(word):
            return word
    for word in _CHINESE:
        if text.startswith(word) or (strict and len(word) > 1 and _alike(text[: len(word)], word) >= ONE_OF_TWO):
            return word
    if not strict and first in _ORDINARY:
        return None
    return next((word for word in _OWN["en"] if _alike(first, word) >= ALIKE), None)


def _alike(written: str, word: str) -> float:
    return SequenceMatcher(None, written.casefold(), word.casefold()).ratio()


def _tags(found: Read, part: dict[str, Any]) -> None:
    for tag in part.get("tags") or []:
        if tag["name"].lstrip("@") not in TAGS:
            found.faults.append(f"{found.file}:{tag['location']['line']}: the tag {tag['name']} is not registered")


def _foreign_lines(text: str, file: str, language: str) -> Iterator[str]:
    """Lines that begin with a keyword of the other language."""
    others = [word for other in LANGUAGES if other != language for word in _OWN[other] - _OWN[language]]
    for number, line in enumerate(text.splitlines(), start=1):
        stripped = line.strip()
        if stripped.startswith(("|", "#")):
            continue
        for word in others:
            english = word.isascii()
            if re.match(rf"{re.escape(word)}\b" if english else re.escape(word), stripped, re.IGNORECASE):
                yield f"{file}:{number}: {stripped[:60]!r} begins with {word!r}, a keyword of another language"


def equal_names(reads: list[Read]) -> list[str]:
    """Scenario names that stand twice in one language: only the last of them would run."""
    seen: dict[tuple[str, str], Scenario] = {}
    faults: list[str] = []
    for item in reads:
        for scenario in item.scenarios:
            key = (item.language, folded(re.sub(r"\W", "", scenario.name)))
            other = seen.setdefault(key, scenario)
            if other is not scenario:
                where = f"{other.file}:{other.line}"
                faults.append(f"{scenario.file}:{scenario.line}: {scenario.name!r} is also the name at {where}")
    return faults


def _all() -> list[tuple[Path, str]]:
    return [(path, language) for language in LANGUAGES for path in sorted((FEATURES / language).rglob("*.feature"))]


def _read(path: Path, language: str) -> Read:
    return read(path.read_text(encoding="utf-8"), str(path.relative_to(FEATURES)), language)


_NOWHERE = re.compile(
    r'the words "([^"]*)" occur nowhere|全文不含"([^"]*)"|does not say "([^"]*)"|的证据说明不含"([^"]*)"'
)
# Wording this project does not allow itself; it stands nowhere on purpose.
_NEVER_SAID = frozenset({"should receive", "treatment of choice", "应接受", "必须接受", "应当使用"})


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def phrases_denied(scenario: Scenario) -> Iterator[str]:
    """Every phrase that *scenario* says is absent, with the values of its Examples filled in."""
    text = json.dumps([[step["text"], step.get("dataTable")] for step in scenario.steps], ensure_ascii=False)
    text = text.replace('\\"', '"')
    rows = [
        dict(zip((c["value"] for c in table["tableHeader"]["cells"]), (c["value"] for c in row["cells"]), strict=True))
        for table in scenario.examples
        if table.get("tableHeader")
        for row in table["tableBody"]
    ]
    for row in rows or [{}]:
        filled = text
        for name, value in row.items():
            filled = filled.replace(f"<{name}>", value)
        for groups in _NOWHERE.findall(filled):
            yield next(group for group in groups if group)


# --- the features ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "language"), _all(), ids=lambda part: getattr(part, "name", part))
def test_every_scenario_asks_something(path: Path, language: str) -> None:
    faults = _read(path, language).faults
    assert not faults, "\n".join(faults)


def test_no_two_scenarios_of_one_language_have_one_name() -> None:
    faults = equal_names([_read(path, language) for path, language in _all()])
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("path", "language"), _all(), ids=lambda part: getattr(part, "name", part))
def test_pytest_bdd_sees_every_scenario_that_gherkin_sees(path: Path, language: str) -> None:
    features = get_features([str(path)], encoding="utf-8")
    seen = [name for feature in features for name in feature.scenarios]
    assert len(seen) == len(_read(path, language).scenarios)


def test_every_scenario_becomes_a_test() -> None:
    import test_features

    wanted = sum(_read(path, language).runs for path, language in _all())
    made = 0
    for name, function in vars(test_features).items():
        if name.startswith("test_"):
            marks = [mark for mark in getattr(function, "pytestmark", []) if mark.name == "parametrize"]
            made += len(marks[0].args[1]) if marks else 1
    assert made == wanted


def test_words_said_to_be_absent_are_words_that_an_answer_could_hold(engine: Engine, today: date) -> None:
    """A phrase that no rule and no answer holds is absent from every answer: misspelt, or out of date."""
    files = [*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "engine").rglob("*.py")]
    texts = [file.read_text(encoding="utf-8") for file in files]
    for path in (FEATURES / "patients").glob("*.json"):
        profile = json.loads(path.read_text(encoding="utf-8"))
        for day in (today, date(2026, 3, 15), date(2025, 7, 31)):  # before the newest guideline, before some data cuts
            answer = engine.assess(profile, today=today, as_of=day, outcomes=False)
            texts.append(json.dumps(asdict(answer), ensure_ascii=False))
    known = _plain("\n".join(texts))
    faults = [
        f"{item.file}:{scenario.line}: {phrase!r} stands nowhere"
        for item in (_read(path, language) for path, language in _all())
        for scenario in item.scenarios
        for phrase in phrases_denied(scenario)
        if phrase not in _NEVER_SAID and _plain(phrase) not in known
    ]
    assert not faults, "\n".join(faults)


def test_no_file_lies_where_nothing_looks_for_it() -> None:
    known = {path for path, _ in _all()} | set((FEATURES / "patients").glob("*.json"))
    stray = [path for path in FEATURES.rglob("*") if path.is_file() and path not in known]
    assert not stray, f"neither a feature nor a patient: {stray}"


def test_both_languages_are_there() -> None:
    assert {language for _, language in _all()} == set(LANGUAGES)


# --- the guard itself ------------------------------------------------------------------------------

_GOOD = {
    "en": """# language: en
Feature: F
  What a board wants to know.

  Scenario: S
    Given a patient
      | age | 60 |
    When the board asks
    Then there is no alert
""",
    "zh-CN": """# language: zh-CN
功能: 甲
  会诊所关心的问题。

  场景: 乙
    假如 一名患者
      | 年龄 | 60 |
    当 会诊提问
    那么 没有警示
""",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_feature_has_no_fault(language: str) -> None:
    found = read(_GOOD[language], "f", language)
    assert found.faults == []
    assert found.runs == 1


@pytest.mark.parametrize(
    ("language", "old", "new", "fault"),
    [
        ("en", "    Then there", "    Then: there", "Parser errors"),
        ("en", "    Given a patient\n      | age | 60 |", "    Given: a patient", "begins like 'given'"),
        ("en", "    Given a patient\n      | age | 60 |", "    Givven a patient", "begins like 'Given'"),
        ("en", "    Given a patient\n      | age | 60 |", "    given a patient", "begins like 'given'"),
        ("en", "    Given a patient\n      | age | 60 |", "    假如 一名患者", "a keyword of another language"),
        ("en", "  Scenario: S\n", "  Given a patient\n\n  Scenario: S\n", "begins like 'given'"),
        ("en", "  Scenario: S\n", "  Scenaro: S\n", "'Scenaro: S' is description"),
        (
            "en",
            "    Given a patient\n      | age | 60 |",
            "    Gegeben sei eine Patientin",
            "begins like 'gegeben sei'",
        ),
        ("en", "  Scenario: S\n", "  @skip\n  Scenario: S\n", "@skip is not registered"),
        ("en", "    Then there is no alert\n", "", "has no Then"),
        ("en", "    When the board asks\n    Then there is no alert\n", "", "has no When"),
        ("en", "  Scenario: S\n", "  Scenario: Empty\n\n  Scenario: S\n", "'Empty' has no step"),
        ("en", "  Scenario: S\n", "  Scenario: S <x>\n", "placeholders and no Examples"),
        ("en", "# language: en\n", "", "the first line must be"),
        ("en", "  Scenario: S\n", "  @rule: x\n  Scenario: S\n", "f: "),
        ("zh-CN", "    那么 没有警示", "    Then there is no alert", "begins with 'Then'"),
        ("zh-CN", "    那么 没有警示", "    那么：没有警示", ""),
        ("zh-CN", "    假如 一名患者\n      | 年龄 | 60 |", "    假若 一名患者", "begins like '假"),
        ("zh-CN", "  场景: 乙\n", "  假如 一名患者\n\n  场景: 乙\n", "begins like '假如'"),
        ("zh-CN", "  场景: 乙\n", "  场景：乙\n", "begins like '场景'"),
        ("zh-CN", "# language: zh-CN", "# language: en", "the first line must be"),
    ],
)
def test_the_guard_catches(language: str, old: str, new: str, fault: str) -> None:
    bad = _GOOD[language].replace(old, new)
    assert bad != _GOOD[language]
    faults = read(bad, "f", language).faults
    if not fault:  # a full-width colon after a Chinese step keyword stays a step, which then is not defined
        assert faults == []
        assert "：没有警示" in json.dumps(Parser().parse(bad), ensure_ascii=False)
        return
    assert any(fault in item for item in faults), faults


_OUTLINE = _GOOD["en"].replace("Scenario: S", "Scenario Outline: S").replace("60", "<age>")


@pytest.mark.parametrize(
    ("examples", "fault"),
    [
        ("", "an outline without Examples"),
        ("    Examples:\n", "empty Examples"),
        ("    Examples:\n      | age |\n", "empty Examples"),
        ("    Examples:\n      | years |\n      | 60 |\n", "no column in Examples for age"),
        ("    Examples:\n      | age | sex |\n      | 60 | m |\n", "no step uses the column sex"),
        ("    Examples:\n      | age |\n      | 60 |\n      | 60 |\n", "stands twice"),
    ],
)
def test_the_guard_catches_empty_examples(examples: str, fault: str) -> None:
    faults = read(_OUTLINE + examples, "f", "en").faults
    assert any(fault in item for item in faults), faults


def test_an_outline_counts_its_rows() -> None:
    found = read(_OUTLINE + "    Examples:\n      | age |\n      | 60 |\n      | 61 |\n", "f", "en")
    assert found.faults == []
    assert found.runs == 2


def test_the_guard_catches_equal_names_across_files() -> None:
    reads = [read(_GOOD["en"], file, "en") for file in ("one", "two")]
    assert equal_names(reads) == ["two:5: 'S' is also the name at one:5"]
    assert equal_names([reads[0], read(_GOOD["zh-CN"], "three", "zh-CN")]) == []
