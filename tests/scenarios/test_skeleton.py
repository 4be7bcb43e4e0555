"""A scenario to begin with: it passes, has no fault, tests the rule it is written for, and copies no phrase."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from engine.assess import Engine
from engine.errors import InputRefused
from scenarios.formatting import formatted
from scenarios.lint import lint
from scenarios.reading import Feature, Language, read
from scenarios.running import TODAY, Desk, perform
from scenarios.skeleton import from_patient, from_rule

PATIENTS = Path(__file__).resolve().parent.parent.parent / "features" / "patients"
CHECK = {"en": "# To be checked", "zh-CN": "# 请核对"}
BOTH: list[Language] = ["en", "zh-CN"]
Checked = Callable[[str], Feature]


@pytest.fixture
def checked(engine: Engine) -> Checked:
    """The feature in a text; fails where it has a fault, does not pass or is not laid out."""

    def check(text: str) -> Feature:
        feature = read(text, "new.feature")
        assert lint([feature], engine.kb, PATIENTS) == []
        desk = Desk(engine, TODAY, PATIENTS)
        for run in feature.runs:
            outcome = perform(run, desk)
            assert outcome.status == "passed", (outcome.step, outcome.says)
        assert formatted(text) == text
        return feature

    return check


# --- from a patient -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize(
    "name",
    [
        "untreated-iiia-child-pugh-a5",
        "failed-sorafenib-tolerated-afp-high",
        "tace-failed-three-times",
        "ruptured-tumour",
        "transplant-recipient-recurrence",
        "resected-mvi-over-5-cm",
    ],
)
def test_a_patient_becomes_a_scenario_that_passes_and_tells_all_of_the_patient(
    name: str, language: Language, engine: Engine, checked: Checked
) -> None:
    path = PATIENTS / f"{name}.json"
    feature = checked(from_patient(path, engine, language))
    assert feature.language == language
    (run,) = feature.runs
    (asked,) = perform(run, Desk(engine, TODAY, PATIENTS)).asked
    told = engine.intake.read(asked.profile, TODAY).facts
    wanted = engine.intake.read(json.loads(path.read_text(encoding="utf-8")), TODAY).facts
    assert {name: told.get(name) for name in wanted} == wanted
    assert 4 <= sum(step.kind == "then" for step in run.steps) <= 40


def test_a_patient_is_told_in_the_language_of_the_scenario(engine: Engine) -> None:
    path = PATIENTS / "second-line-failed-atezolizumab-bevacizumab.json"  # written in Chinese
    english = from_patient(path, engine, "en")
    given = english[english.index("Given") : english.index("When")]
    assert not re.search(r"[\u4e00-\u9fff]", given)
    assert re.search(r"\| atezolizumab \+ bevacizumab +\| progression \| 1 +\|", given)
    chinese = from_patient(path, engine, "zh-CN")
    assert re.search(r"\| 阿替利珠单抗 \+ 贝伐珠单抗 +\| 进展 +\| 1 +\|", chinese)
    assert re.search(r"\| 甲胎蛋白 +\| 860 ng/mL +\|", chinese)


@pytest.mark.parametrize("language", BOTH)
def test_every_expectation_says_what_to_check_it_against(language: Language, engine: Engine) -> None:
    text = from_patient(PATIENTS / "untreated-iiia-child-pugh-a5.json", engine, language)
    lines = text.splitlines()
    asked = next(n for n, line in enumerate(lines) if line.strip() in ("When the board asks", "当 会诊提问"))
    for number in range(asked + 1, len(lines)):
        if lines[number].strip().startswith("#") or "citation of" in lines[number] or "的引文为" in lines[number]:
            continue
        assert CHECK[language] in lines[number - 1]
    assert f"{CHECK[language]}" in text
    assert "cnlc-2026" in text


def test_what_no_step_can_say_is_named(engine: Engine, checked: Checked, tmp_path: Path) -> None:
    profile = {
        "disease": {"diagnosis": "HCC"},
        "treatment": {"lines": [{"setting": "advanced", "agents": ["sorafenib"], "procedures": ["haic"]}]},
    }
    path = tmp_path / "patient.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    text = from_patient(path, engine, "en")
    assert "# Not told here, for want of a step: HAIC" in text
    checked(text)


def test_a_patient_out_of_scope_is_one_expectation(engine: Engine, checked: Checked, tmp_path: Path) -> None:
    path = tmp_path / "patient.json"
    path.write_text('{"disease": {"diagnosis": "icc"}}', encoding="utf-8")
    (run,) = checked(from_patient(path, engine, "zh-CN")).runs
    assert [step.text for step in run.steps if step.kind == "then"] == ["因超出范围而不给出方案"]


@pytest.mark.parametrize("body", ["[]", "{", '{"patient": {"age": "old"}}'])
def test_what_is_no_patient_is_refused(body: str, engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "patient.json"
    path.write_text(body, encoding="utf-8")
    with pytest.raises(InputRefused):
        from_patient(path, engine, "en")
    with pytest.raises(InputRefused):
        from_patient(tmp_path / "nobody.json", engine, "en")


# --- for a rule ---------------------------------------------------------------------------------------


RULES = [
    "cnlc.first-line.sorafenib",
    "cnlc.supportive.thrombocytopenia",  # a requirement
    "bclc.second-line.regorafenib",
    "bevacizumab-gastroscopy",  # a caution
]


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("rule", RULES)
def test_a_rule_becomes_a_patient_for_whom_it_applies_and_one_for_whom_it_just_does_not(
    rule: str, language: Language, engine: Engine, checked: Checked
) -> None:
    feature = checked(from_rule(rule, engine, language))
    desk = Desk(engine, TODAY, PATIENTS)
    met, not_met = (perform(run, desk).asked[-1] for run in feature.runs)
    verdicts = []
    for asked in (met, not_met):
        facts = dict(engine.intake.read(asked.profile, TODAY).facts)
        engine.findings.add(facts)
        verdicts.append(engine.evaluate(facts, asked.as_of or TODAY).verdicts.get(rule))
    assert verdicts[0] == "met"
    assert verdicts[1] in (None, "not_applicable", "excluded")


def test_the_two_scenarios_of_a_rule_cannot_be_exchanged(engine: Engine) -> None:
    text = from_rule("cnlc.first-line.sorafenib", engine, "en")
    feature = read(text, "f")
    (one, other) = feature.runs
    desk = Desk(engine, TODAY, PATIENTS)
    for patient, expecting in ((one, other), (other, one)):
        steps = [step for step in patient.steps if step.kind != "then"]
        steps += [step for step in expecting.steps if step.kind == "then"]
        exchanged = type(patient)("f", "en", "", 1, patient.scenario, {}, tuple(steps))
        assert perform(exchanged, desk).status == "failed"


def test_weeks_that_have_passed_are_counted_to_the_day_of_the_scenarios(engine: Engine) -> None:
    feature = read(from_rule("cnlc.adjuvant.timing", engine, "en"), "f")
    written = {word for run in feature.runs for step in run.steps for row in step.table or () for word in row}
    days = [date.fromisoformat(word) for word in written if re.fullmatch(r"\d{4}-\d{2}-\d{2}", word)]
    assert days
    assert all(TODAY - timedelta(weeks=9) <= day <= TODAY for day in days)  # the rule looks at eight weeks
    met, _ = (perform(run, Desk(engine, TODAY, PATIENTS)).asked[0] for run in feature.runs)
    facts = dict(engine.intake.read(met.profile, TODAY).facts)
    engine.findings.add(facts)
    assert engine.evaluate(facts, TODAY).verdicts["cnlc.adjuvant.timing"] == "met"


def test_a_rule_that_is_not_there_is_refused_with_the_nearest(engine: Engine) -> None:
    with pytest.raises(InputRefused, match=r"Did you mean 'cnlc\.first-line\.sorafenib'"):
        from_rule("cnlc.first-line.sorafenb", engine, "zh-CN")
