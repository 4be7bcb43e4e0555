"""A documented stage beside the one the findings give: neither is chosen over the other."""

from __future__ import annotations

from typing import Any

import pytest

from engine.assess import Engine
from engine.assessment import Assessment
from engine.values import Choice, Range
from tests.engine.random_profiles import TODAY

# A way to document each score otherwise than the demo patient's findings give it (CNLC IIIa, BCLC C, Child-Pugh A5, ALBI 2).
OTHERWISE = [
    ("documented_cnlc", "IIIb", "cnlc_stage", "IIIa"),
    ("documented_bclc", "B", "bclc_stage", "C"),
    ("documented_child_pugh_class", "B", "child_pugh_class", "A"),
    ("documented_child_pugh_score", 8, "child_pugh_score", "5"),
    ("documented_albi_grade", "3", "albi_grade", "2"),
]


def with_stage(demo: Any, field: str, value: object) -> Any:
    demo["stages"] = {field: value}
    return demo


def mismatches(answer: Assessment) -> list[str]:
    return [alert.says.en for alert in answer.alerts if alert.code == "stage.mismatch"]


@pytest.mark.parametrize(("field", "written", "fact", "derived"), OTHERWISE)
def test_a_stage_that_the_findings_contradict_is_an_alert_that_shows_both(
    board: Engine, demo: Any, field: str, written: object, fact: str, derived: str
) -> None:
    answer = board.assess(with_stage(demo, field, written), today=TODAY)
    (alert,) = mismatches(answer)
    (shown,) = [item for item in answer.derived if item.fact == fact]
    assert str(written) in alert
    assert derived in alert
    assert "documented" in alert
    assert shown.documented == str(written)
    assert shown.value is None, "neither is chosen"
    assert any(item.level == "warning" for item in answer.alerts)
    facts = dict(board.intake.read(demo, TODAY).facts)
    board.findings.add(facts)
    both = facts[fact]
    if isinstance(both, Choice):
        assert both.possible == {str(written), derived}
    else:
        assert isinstance(both, Range)
        assert (str(both.low), str(both.high)) == (derived, str(written))


@pytest.mark.parametrize(
    ("field", "written"),
    [("documented_cnlc", "IIIa期"), ("documented_cnlc", "3"), ("documented_bclc", "C"), ("documented_child_pugh_class", "A5"),
     ("documented_child_pugh_score", 5), ("documented_child_pugh_class", "A-B")],
)  # fmt: skip
def test_a_stage_that_agrees_with_the_findings_raises_no_alert(
    board: Engine, demo: Any, field: str, written: object
) -> None:
    plain = board.assess(demo, today=TODAY)
    answer = board.assess(with_stage(demo, field, written), today=TODAY)
    assert mismatches(answer) == []
    assert [(e.regimen.id, e.setting) for e in answer.candidates] == [
        (e.regimen.id, e.setting) for e in plain.candidates
    ]


def test_a_documented_stage_settles_what_the_findings_leave_open(board: Engine) -> None:
    profile: Any = {
        "patient": {"age": 60, "ecog": 1},
        "disease": {"diagnosis": "hcc"},
        "stages": {"documented_child_pugh_class": "A"},
    }
    answer = board.assess(profile, today=TODAY)
    (shown,) = [item for item in answer.derived if item.fact == "child_pugh_class"]
    assert shown.value == "A"
    assert mismatches(answer) == []


def test_a_documented_stage_narrows_a_set_of_possible_ones(board: Engine) -> None:
    profile: Any = {
        "patient": {"age": 60, "ecog": 1},
        "liver": {"bilirubin": "10 µmol/L", "albumin": "40 g/L", "ascites": "none", "encephalopathy": "none"},
        "stages": {"documented_child_pugh_class": "B-C"},
    }
    facts = dict(board.intake.read(profile, TODAY).facts)
    assert board.findings.add(facts) == []
    assert facts["child_pugh_class"] == Choice.of("B")


def test_an_alert_of_a_mismatch_is_among_the_first_lines(board: Engine, demo: Any) -> None:
    answer = board.assess(with_stage(demo, "documented_bclc", "B"), today=TODAY)
    assert "BCLC" in answer.headline[0].en
    assert "BCLC" in answer.headline[0].zh


def test_what_waits_for_a_contradicted_stage_names_what_needs_a_second_look(board: Engine, demo: Any) -> None:
    answer = board.assess(with_stage(demo, "documented_cnlc", "IV"), today=TODAY)
    waiting = [
        entry
        for entry in answer.pending
        if any(c.id == "indicated" and c.verdict == "unknown" for t in entry.trace.values() for c in t)
    ]
    assert waiting
    for entry in waiting:
        assert {"documented_cnlc", *board.kb.facts["cnlc_stage"].depends_on} & set(entry.missing), entry.regimen.id
