"""The level of evidence for one patient: each named reason from a study made for it, the steps, and the note in plain words."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

import pytest
import yaml

from engine import yaml_reader
from engine.assess import STANDINGS, Engine
from engine.assessment import Entry, LevelOfEvidence
from tests.bad_rules.cases import BASE
from tests.engine.random_profiles import TODAY, patients

STEPS = ["very_low", "low", "moderate", "high"]
TEXT = {"en": "something", "zh": "某事"}
DONE = {"done": True, "against": "full_text"}
PROFILE: Any = {
    "patient": {"diagnosis": "hcc", "prior_therapy": "no", "ecog": 1},
    "tumour": {"tumour_number": 1, "largest_diameter": "2 cm", "bilirubin": "20 umol/L", "spread": "no"},
}
QUESTION = yaml_reader.read(BASE / "statements/first-line/question.yaml", "question.yaml")


class _Plain(yaml.SafeDumper):
    """Writes out what stands twice: the rule files know no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def dumped(document: object) -> str:
    return yaml.dump(document, Dumper=_Plain, allow_unicode=True)


def endpoint(name: str = "os", outcome: str = "superior", **more: Any) -> dict[str, Any]:
    return {
        "endpoint": name,
        "unit": "months",
        "experimental": {"value": 19.2},
        "control": {"value": 13.4},
        "effect": {"measure": "hr", "value": 0.66, "low": 0.52, "high": 0.85},
        "primary": True,
        "met": True,
        "outcome": outcome,
        "cited": [{"source": "guideline", "locator": "§1"}],
        **more,
    }


def study(name: str = "trial", endpoints: list[dict[str, Any]] | None = None, **more: Any) -> dict[str, Any]:
    """A large, blinded, randomised trial with longer survival; *more* makes it worse."""
    return {
        "id": name,
        "name": name.upper(),
        "title": TEXT,
        "design": "randomised_trial",
        "phase": "3",
        "randomised": True,
        "blinding": "double_blind",
        "n": 600,
        "regions": ["international"],
        "arms": [{"role": "experimental", "regimen": "regimen-a", "gives": TEXT}],
        "population": [{"id": "line", "field": "prior_therapy", "is": "no", "basis": "stated"}],
        "population_summary": TEXT,
        "overall_survival": "improved",
        "cuts": [
            {
                "id": "primary",
                "label": TEXT,
                "published": "2023-01-01",
                "publication": more.pop("publication", "full_paper"),
                "reference": f"{name} 2023",
                "endpoints": [endpoint()] if endpoints is None else endpoints,
            }
        ],
        "verified": DONE,
        **more,
    }


@pytest.fixture
def entry_of(minimal: Callable[..., Engine]) -> Callable[..., Entry]:
    """The entry for regimen A, which rests on the given studies in their roles."""

    def make(*studies: dict[str, Any], roles: tuple[str, ...] = (), profile: Any = None, grade: Any = None) -> Entry:
        question = copy.deepcopy(QUESTION)
        statement = question["statements"][0]
        roles = roles or ("pivotal", *["supporting"] * len(studies))[: len(studies)]
        statement["studies"] = [{"study": one["id"], "role": role} for one, role in zip(studies, roles, strict=True)]
        statement["grade"] = grade
        files = {f"studies/{one['id']}.yaml": dumped(one) for one in studies}
        files["statements/first-line/question.yaml"] = dumped(question)
        answer = minimal(files).assess(profile or PROFILE, today=TODAY)
        (entry,) = answer.candidates
        return entry

    return make


@pytest.fixture
def level(entry_of: Callable[..., Entry]) -> Callable[..., LevelOfEvidence]:
    """The level of evidence for regimen A on the given studies."""
    return lambda *studies, **more: entry_of(*studies, **more).level_of_evidence


def lowered(found: LevelOfEvidence) -> dict[str, int]:
    """How far each domain lowered the certainty."""
    steps: dict[str, int] = {}
    for reason in found.reasons:
        if reason.steps:
            steps[reason.domain] = steps.get(reason.domain, 0) + reason.steps
    return steps


# --- where it starts ------------------------------------------------------------------------------------------

CONFIRMING = study("second")  # a second trial, so that the lone-trial reason does not cloud the one under test


@pytest.mark.parametrize(
    ("design", "randomised", "ocebm", "start"),
    [
        ("systematic_review", True, "1", "high"),
        ("systematic_review", False, "3", "low"),  # of studies not known to be randomised
        ("randomised_trial", True, "2", "high"),
        ("nonrandomised_trial", False, "3", "low"),
        ("prospective_cohort", False, "3", "low"),
        ("retrospective_comparison", False, "3", "low"),
        ("single_arm_trial", False, "4", "very_low"),
        ("retrospective_series", False, "4", "very_low"),
        ("case_series", False, "4", "very_low"),
        ("mechanistic", False, "5", "very_low"),
    ],
)
def test_the_design_gives_the_ocebm_level_and_the_start(
    level: Callable[..., LevelOfEvidence], design: str, randomised: bool, ocebm: str, start: str
) -> None:
    best = study(design=design, randomised=randomised, blinding="not_applicable")
    found = level(best, CONFIRMING) if design == "randomised_trial" else level(best)
    assert found.ocebm == ocebm
    assert found.certainty == start
    assert not lowered(found)


def test_one_randomised_trial_alone_does_not_reach_high_certainty(level: Callable[..., LevelOfEvidence]) -> None:
    alone, two = level(study()), level(study(), study("second"))
    with_review = level(
        study(), study("review-of-trials", design="systematic_review", randomised=False, blinding="not_applicable")
    )
    assert (alone.certainty, two.certainty, with_review.certainty) == ("moderate", "high", "high")
    assert lowered(alone) == {"inconsistency": 1}
    assert "one randomised trial" in alone.reasons[-1].says.en


def test_a_trial_without_results_and_no_study_at_all_are_not_appraised(level: Callable[..., LevelOfEvidence]) -> None:
    planned = study("coming", design="planned", cuts=[])
    for found in (level(planned), level()):
        assert found.certainty == "not_appraised"
        assert found.directly_applicable == "no_study"
        assert found.ocebm is None
        assert found.appraised_study is None
        assert "No study with results" in found.note.en
        assert "无已有结果的研究" in found.note.zh
    assert "COMING" in level(planned).note.en


# --- each reason ----------------------------------------------------------------------------------------------

# It confirms the trial under test, so that a lone trial is no reason of its own, and carries less far than it.
WEAK = study("weak", limits=[{"domain": "risk_of_bias", "says": TEXT}] * 3)

REASONS: list[tuple[str, dict[str, Any], str, int]] = [
    ("open label without a gain in survival", {"blinding": "open_label", "endpoints": [endpoint("pfs")], "overall_survival": "not_tested"}, "risk_of_bias", 1),
    ("a named limit", {"limits": [{"domain": "risk_of_bias", "says": TEXT}]}, "risk_of_bias", 1),
    ("two limits of one domain", {"limits": [{"domain": "indirectness", "says": TEXT}, {"domain": "indirectness", "says": TEXT}]}, "indirectness", 2),
    ("few patients", {"n": 99}, "imprecision", 1),
    ("an interval that includes no effect", {"endpoints": [endpoint(effect={"measure": "hr", "value": 0.9, "low": 0.7, "high": 1.1})]}, "imprecision", 1),
    ("an abstract only", {"publication": "abstract"}, "publication", 1),
    ("a quotation only", {"publication": "quoted"}, "publication", 1),
    ("immature, as a named limit", {"limits": [{"domain": "maturity", "says": TEXT}], "publication": "abstract"}, "maturity", 1),
]  # fmt: skip


@pytest.mark.parametrize(("flaw", "domain", "steps"), [case[1:] for case in REASONS], ids=[case[0] for case in REASONS])
def test_each_flaw_lowers_the_certainty_by_its_own_named_reason(
    level: Callable[..., LevelOfEvidence], flaw: dict[str, Any], domain: str, steps: int
) -> None:
    found = level(study(**copy.deepcopy(flaw)), WEAK)
    assert lowered(found) == {domain: steps}
    assert found.appraised_study == "trial"
    assert found.certainty == STEPS[3 - steps]
    for reason in found.reasons:
        assert reason.says.en
        assert reason.says.zh


@pytest.mark.parametrize(
    "harmless",
    [
        {"blinding": "open_label"},
        {"blinding": "open_label", "endpoints": [endpoint(outcome="non_inferior")]},
        {"n": 100},
        {"n": None},
        {"limits": [{"domain": "imprecision", "says": TEXT, "lowers": False}]},
        {
            "endpoints": [
                endpoint(effect={"measure": "hr", "value": 0.9, "low": 0.7, "high": 1.1}, outcome="non_inferior")
            ]
        },
        {"endpoints": [endpoint(effect={"measure": "hr", "value": 0.9})]},
        {"endpoints": [endpoint(effect={"measure": "hr", "value": 0.9, "low": 0.7, "high": 1.0})]},
        {
            "publication": "registry",
            "limits": [{"domain": "publication", "says": TEXT, "lowers": False}],
            "cuts": study()["cuts"],
        },
    ],
)
def test_what_is_no_flaw_lowers_nothing(level: Callable[..., LevelOfEvidence], harmless: dict[str, Any]) -> None:
    assert not lowered(level(study(**copy.deepcopy(harmless)), WEAK))


def test_a_limit_that_does_not_lower_is_still_named(level: Callable[..., LevelOfEvidence]) -> None:
    found = level(study(limits=[{"domain": "maturity", "says": TEXT, "lowers": False}]), WEAK)
    assert [(reason.domain, reason.steps) for reason in found.reasons] == [("maturity", 0)]
    assert found.certainty == "high"


def test_one_full_paper_among_abstracts_is_enough(level: Callable[..., LevelOfEvidence]) -> None:
    both = study()
    both["cuts"].append(
        {**copy.deepcopy(both["cuts"][0]), "id": "later", "publication": "abstract", "published": "2023-06-01"}
    )
    assert not lowered(level(both, WEAK))


def test_a_contrary_study_lowers_by_one_and_is_named(level: Callable[..., LevelOfEvidence]) -> None:
    found = level(study(), study("negative"), study("third"), roles=("pivotal", "contrary", "supporting"))
    assert lowered(found) == {"inconsistency": 1}
    assert "NEGATIVE did not confirm it" in [reason.says.en for reason in found.reasons]
    assert "Speaking against it: NEGATIVE." in found.note.en
    assert "相反证据：NEGATIVE。" in found.note.zh


def test_a_contrary_study_is_never_the_evidence_for_it(level: Callable[..., LevelOfEvidence]) -> None:
    found = level(study("negative"), roles=("contrary",))
    assert found.certainty == "not_appraised"


def test_certainty_never_falls_below_very_low(level: Callable[..., LevelOfEvidence]) -> None:
    worst = study(
        n=20, blinding="open_label", publication="abstract", endpoints=[endpoint("orr", "descriptive")], overall_survival="not_reported",
        limits=[{"domain": "risk_of_bias", "says": TEXT}, {"domain": "inconsistency", "says": TEXT}],
    )  # fmt: skip
    found = level(worst, profile={**PROFILE, "patient": {**PROFILE["patient"]}})
    assert sum(lowered(found).values()) > 3
    assert found.certainty == "very_low"


def test_the_reasons_add_up_to_the_certainty_for_every_patient(board: Engine) -> None:
    starts = {"systematic_review": 1, "nonrandomised_trial": 1, "prospective_cohort": 1, "retrospective_comparison": 1}
    appraised = 0
    for _, patient in patients(board, 31, 40):
        answer = board.answer(patient, TODAY, outcomes=False)
        for entry in (entry for standing in STANDINGS for entry in getattr(answer, standing)):
            found = entry.level_of_evidence
            if found.appraised_study is None:
                assert found.certainty == "not_appraised"
                continue
            appraised += 1
            best = board.kb.studies[found.appraised_study].entry
            start = 3 if best.randomised else starts.get(best.design, 0)
            assert found.certainty == STEPS[max(0, start - sum(reason.steps for reason in found.reasons))]
            if best.randomised and not any(
                other.randomised and other.id != best.id
                for other in (board.kb.studies[view.study_id].entry for view in entry.evidence)
            ):
                assert found.certainty != "high" or any(view.design == "systematic_review" for view in entry.evidence)
    assert appraised > 500


# --- directness -----------------------------------------------------------------------------------------------


def population(*criteria: tuple[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": name, "basis": "stated", **criterion} for name, criterion in criteria]


LINE = ("line", {"field": "prior_therapy", "is": "no"})
FIT = ("fit", {"field": "ecog", "at_most": 0})
SMALL = ("small", {"field": "largest_diameter", "at_most": "1 cm"})
FEW = ("few", {"field": "tumour_number", "at_least": 2})
IMAGED = ("imaged", {"field": "sites", "excludes": "bone"})


@pytest.mark.parametrize(
    ("criteria", "applicable", "steps", "certainty"),
    [
        ([LINE], "direct", 0, "high"),
        ([LINE, IMAGED], "unknown", 0, "high"),
        ([LINE, FIT], "indirect", 1, "moderate"),
        ([LINE, FIT, SMALL], "indirect", 2, "low"),
        ([LINE, FIT, SMALL, FEW], "indirect", 2, "low"),  # the third difference is named and lowers no further
        ([FIT, IMAGED], "indirect", 1, "moderate"),
        ([], "unknown", 0, "high"),  # nothing to compare with is no match
    ],
)
def test_each_criterion_that_the_patient_does_not_meet_makes_the_evidence_indirect(
    level: Callable[..., LevelOfEvidence], criteria: list[Any], applicable: str, steps: int, certainty: str
) -> None:
    found = level(study(population=population(*criteria)), WEAK)
    assert found.directly_applicable == applicable
    assert lowered(found).get("indirectness", 0) == steps
    assert found.certainty == certainty
    differing = [item for item in found.directness if item.study_id == "trial" and item.verdict == "differs"]
    assert [reason.domain for reason in found.reasons].count("indirectness") == len(differing)


def test_directness_is_said_in_words_with_what_was_asked_and_what_was_found(
    level: Callable[..., LevelOfEvidence],
) -> None:
    indirect = level(study(population=population(LINE, FIT)))
    assert (
        "The evidence is INDIRECT for this patient: the study asked for ECOG ≤ 0, this patient: 1." in indirect.note.en
    )
    assert "对该患者为间接证据：研究要求体能评分≤0，该患者：1。" in indirect.note.zh
    verdicts = {item.criterion: (item.verdict, item.expected.en, item.found.en) for item in indirect.directness}
    assert verdicts == {"line": ("matches", "systemic therapy before: no", "no"), "fit": ("differs", "ECOG ≤ 0", "1")}
    direct = level(study())
    assert "The patient matches the study population in every criterion compared." in direct.note.en
    unknown = level(study(population=population(LINE, IMAGED)))
    assert "Whether it applies directly is open, not known: sites of spread: not bone." in unknown.note.en
    assert "是否直接适用尚不确定" in unknown.note.zh
    none = level(study(population=[]))
    assert "give no population criteria to compare with" in none.note.en


def test_the_study_that_carries_furthest_for_the_patient_is_the_one_appraised(
    level: Callable[..., LevelOfEvidence],
) -> None:
    cohort_here = study("cohort", design="prospective_cohort", randomised=False, blinding="not_applicable")
    near = level(study(population=population(LINE, FIT)), cohort_here)
    assert (near.appraised_study, near.certainty, near.directly_applicable) == ("trial", "moderate", "indirect")
    far = level(study(population=population(LINE, FIT, SMALL)), cohort_here)
    assert (far.appraised_study, far.certainty, far.directly_applicable) == ("cohort", "low", "direct")
    flawed = level(study("abstract", publication="abstract"), study("paper"))
    assert flawed.appraised_study == "paper"


def test_a_study_borrowed_from_elsewhere_is_indirect_and_comes_after_any_other(
    level: Callable[..., LevelOfEvidence],
) -> None:
    borrowed = level(study(), roles=("extrapolated",))
    assert borrowed.directly_applicable == "indirect"
    assert borrowed.certainty == "very_low"
    assert lowered(borrowed)["indirectness"] >= 3
    assert "orrowed" in borrowed.note.en
    beside = level(
        study(),
        study("series", design="case_series", randomised=False, blinding="not_applicable"),
        roles=("extrapolated", "supporting"),
    )
    assert beside.appraised_study == "series"


# --- survival, direction, primary endpoint ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "survival", "words"),
    [
        ("superior", "improved", "overall survival was longer"),
        ("non_inferior", "non_inferior", "overall survival was not inferior, and not shown to be longer"),
        ("not_superior", "not_improved", "overall survival was NOT improved"),
        ("no_difference", "not_improved", "overall survival was NOT improved"),
        ("inferior", "not_improved", "overall survival was NOT improved"),
        ("immature", "immature", "overall survival is not mature"),
        ("single_arm", "not_tested", "no comparison of overall survival was made"),
        ("descriptive", "not_tested", "no comparison of overall survival was made"),
    ],
)
def test_survival_is_told_by_the_newest_public_figure_for_the_whole_trial(
    level: Callable[..., LevelOfEvidence], outcome: str, survival: str, words: str
) -> None:
    subgroup = endpoint(outcome="superior", population=TEXT)
    rate = endpoint(outcome="superior", timepoint="24 months")
    found = level(study(endpoints=[endpoint(outcome=outcome), subgroup, rate]))
    assert found.overall_survival == survival
    assert words in found.note.en
    if outcome in ("superior", "non_inferior", "not_superior", "no_difference", "inferior"):
        assert found.direction == outcome


@pytest.mark.parametrize(
    "survival", ["improved", "non_inferior", "not_improved", "immature", "not_tested", "not_reported"]
)
def test_without_a_figure_the_studys_own_summary_of_survival_stands(
    level: Callable[..., LevelOfEvidence], survival: str
) -> None:
    found = level(study(endpoints=[endpoint("pfs")], overall_survival=survival))
    assert found.overall_survival == survival
    if survival != "improved":
        assert found.direction == "superior"


@pytest.mark.parametrize(
    ("endpoints", "met", "said"),
    [
        ([endpoint(met=True)], True, False),
        ([endpoint(met=False)], False, True),
        ([endpoint("pfs", met=True), endpoint("os", met=False)], True, False),
        ([endpoint(primary=False, met=None)], None, False),
        ([endpoint(primary=True, met=None)], None, False),
    ],
)
def test_a_primary_endpoint_that_was_missed_is_said(
    level: Callable[..., LevelOfEvidence], endpoints: list[dict[str, Any]], met: bool | None, said: bool
) -> None:
    found = level(study(endpoints=endpoints))
    assert found.primary_endpoint_met is met
    assert ("Its primary endpoint was not met." in found.note.en) is said
    assert ("未达到主要终点" in found.note.zh) is said


@pytest.mark.parametrize("design", ["single_arm_trial", "retrospective_series", "case_series"])
def test_without_a_control_group_the_direction_is_single_arm(
    level: Callable[..., LevelOfEvidence], design: str
) -> None:
    assert level(study(design=design, randomised=False, blinding="not_applicable")).direction == "single_arm"


# --- the note -------------------------------------------------------------------------------------------------

GRADE = {"evidence": "1", "recommendation": "A"}


def test_the_note_holds_design_size_survival_figure_directness_certainty_and_the_sources_own_grade(
    level: Callable[..., LevelOfEvidence],
) -> None:
    found = level(study(), grade=GRADE)
    assert found.note.en == (
        "Randomised trial, phase 3, n = 600: overall survival was longer (TRIAL: OS 19.2 vs 13.4 months, HR 0.66). "
        "The patient matches the study population in every criterion compared. "
        "Certainty for this patient, by this project: moderate. "
        "Source's own grade — guideline: evidence 1, recommendation A."
    )
    assert found.note.zh == (
        "随机对照试验，3期，n=600：总生存期延长（TRIAL：OS 19.2 对 13.4个月，HR 0.66）。"
        "该患者符合所比较的全部研究人群标准。"
        "本项目评价对该患者的证据确定性：中。"
        "来源自身分级——指南：证据等级1，推荐A。"
    )


def test_a_figure_from_outside_the_texts_at_hand_says_so(level: Callable[..., LevelOfEvidence]) -> None:
    outside = endpoint(outside=TEXT)
    del outside["cited"]
    assert "not from the texts at hand" in level(study(endpoints=[outside])).note.en


def test_a_source_that_grades_nothing_is_said_to_grade_nothing(level: Callable[..., LevelOfEvidence]) -> None:
    assert level(study()).note.en.endswith("No source grades it.")
    assert level(study()).note.zh.endswith("各来源均未分级。")


def test_the_sources_grade_and_the_projects_certainty_are_never_converted_into_each_other(
    level: Callable[..., LevelOfEvidence],
) -> None:
    strong, weak = level(study(), grade=GRADE), level(study(), grade={"evidence": "2", "recommendation": "A"})
    assert strong.certainty == weak.certainty
    assert [grade.evidence for grade in (*strong.as_stated, *weak.as_stated)] == ["1", "2"]
    assert strong.as_stated[0].scheme is not None


def test_the_same_reasons_give_the_same_words(level: Callable[..., LevelOfEvidence]) -> None:
    assert level(study(n=80)).note == level(study(n=80)).note


def test_the_certainty_is_never_called_a_grade_rating(board: Engine) -> None:
    claims = re.compile(r"GRADE (?:rating|certainty|high|moderate|low|very low)|GRADE\s*(?:评级|等级)", re.IGNORECASE)
    denial = "not a GRADE rating"
    for _, patient in patients(board, 41, 25):
        answer = board.answer(patient, TODAY, outcomes=False)
        for entry in (entry for standing in STANDINGS for entry in getattr(answer, standing)):
            found = entry.level_of_evidence
            assert denial in found.certainty_by.en
            assert "GRADE" in found.certainty_by.zh
            for text in (found.note, *(reason.says for reason in found.reasons)):
                assert not claims.search(text.en)
                assert not claims.search(text.zh)
            assert {grade.source_id for grade in found.as_stated} <= set(board.kb.sources)


# --- what was seen of it ----------------------------------------------------------------------------------------


def seen_by_title(name: str = "trial", **more: Any) -> dict[str, Any]:
    """A study that a source cites and of which nothing but the title was seen."""
    reason = {"done": False, "reason": TEXT}
    return study(name, endpoints=[], title_only=True, overall_survival="not_reported", verified=reason, **more)


def test_a_title_alone_is_never_direct_and_lowers_by_two(level: Callable[..., LevelOfEvidence]) -> None:
    found = level(seen_by_title())
    assert found.directly_applicable == "unknown"
    assert lowered(found) == {"publication": 2}
    assert found.certainty == "low"
    assert "only the title" in found.reasons[0].says.en
    assert "Only the title of this report was seen" in found.note.en
    assert "仅见该报告题名" in found.note.zh


def test_a_title_alone_confirms_no_other_trial(level: Callable[..., LevelOfEvidence]) -> None:
    found = level(study(), seen_by_title("review", design="systematic_review"))
    assert lowered(found) == {"inconsistency": 1}


def test_a_title_that_speaks_against_is_said_to_be_unread(level: Callable[..., LevelOfEvidence]) -> None:
    found = level(study(), seen_by_title("other"), roles=("pivotal", "contrary"))
    (reason,) = [reason for reason in found.reasons if reason.study_id == "other"]
    assert "its results were not seen" in reason.says.en
    assert reason.steps == 1


def test_a_recalled_criterion_is_compared_and_carries_its_mark(level: Callable[..., LevelOfEvidence]) -> None:
    criteria = [{"id": "line", "field": "prior_therapy", "is": "no", "basis": "recalled"}]
    found = level(study(population=criteria))
    assert [item.basis for item in found.directness] == ["recalled"]


def test_the_figure_is_that_of_the_primary_endpoint_and_of_survival(level: Callable[..., LevelOfEvidence]) -> None:
    recurrence = endpoint("rfs", experimental={"value": 33.2}, control={"value": 36.0})
    survival = endpoint("os", "not_superior", primary=False, met=None)
    found = level(study(endpoints=[recurrence, survival]))
    assert found.figure is not None
    assert found.figure.en == "TRIAL: RFS 33.2 vs 36.0 months, HR 0.66; OS 19.2 vs 13.4 months, HR 0.66"
