"""Lines of treatment: which line comes next, what failed and why, and what stays open where the record does not say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product
from typing import Any

import pytest

from engine.assess import Engine
from engine.errors import InputRefused
from engine.history import asked_as, kinds_of
from engine.knowledge import KnowledgeBase
from engine.profile import Treatment
from engine.values import EITHER, NO, YES, Choice, Members, Range
from tests.engine.random_profiles import TODAY

Facts = Callable[[Any], dict[str, Any]]


@pytest.fixture
def facts(facts_of_profile: Facts) -> Facts:
    """The facts that a treatment history states."""
    return lambda treatment: facts_of_profile({"treatment": treatment})


@pytest.fixture
def refusal(board: Engine) -> Callable[[Any], list[tuple[str, str]]]:
    """The codes and paths for which a treatment history is refused."""

    def codes(treatment: Any) -> list[tuple[str, str]]:
        with pytest.raises(InputRefused) as caught:
            board.intake.read({"treatment": treatment}, TODAY)
        return [(fault.code, fault.path) for fault in caught.value.faults]

    return codes


def line(*agents: str, **more: Any) -> dict[str, Any]:
    return {"setting": "advanced", "agents": list(agents), **more}


def members(*included: str, maybe: tuple[str, ...] = ()) -> Members:
    return Members(frozenset(included), frozenset(maybe))


# --- nothing known, and nothing given ---------------------------------------------------------------------


@pytest.mark.parametrize("treatment", [{}, {"tace": "none"}, {"prior_haic": True}])
def test_lines_left_out_say_nothing_of_systemic_therapy(facts: Facts, treatment: Any) -> None:
    known = facts(treatment)
    assert not {"prior_systemic_therapy", "line_of_therapy", "failed_drugs", "prior_drugs"} & known.keys()


@pytest.mark.parametrize(
    "treatment",
    [{"lines": []}, {"lines": "none"}, {"lines": "无"}, {"prior_systemic": False}, {"prior_systemic": "无"}],
)
def test_no_line_means_first_line_and_nothing_failed(facts: Facts, treatment: Any) -> None:
    known = facts(treatment)
    assert known["prior_systemic_therapy"] == NO
    assert known["on_systemic_therapy"] == NO
    assert known["line_of_therapy"] == Choice.of("first")
    for name in (
        "prior_drugs",
        "progressed_on",
        "intolerant_of",
        "failed_drugs",
        "prior_classes",
        "failed_classes",
        "failed_regimen_types",
    ):
        assert known[name] == members(), name
    assert "last_failed_type" not in known


@pytest.mark.parametrize(
    "treatment", [{"prior_systemic": True}, {"prior_systemic": "有"}, {"prior_systemic": True, "lines": []}]
)
def test_a_plain_yes_leaves_open_what_was_given_and_whether_it_is_the_second_line(facts: Facts, treatment: Any) -> None:
    known = facts(treatment)
    assert known["prior_systemic_therapy"] == YES
    assert known["line_of_therapy"] == Choice.of("second", "later")
    assert not {"failed_drugs", "prior_drugs", "failed_regimen_types", "on_systemic_therapy"} & known.keys()


# --- how a line ended -------------------------------------------------------------------------------------

ENDINGS: dict[str | None, dict[str, Members]] = {
    "progression": {"failed_drugs": members("sorafenib"), "progressed_on": members("sorafenib"), "intolerant_of": members(), "failed_regimen_types": members("tki_mono")},
    "intolerance": {"failed_drugs": members("sorafenib"), "progressed_on": members(), "intolerant_of": members("sorafenib"), "failed_regimen_types": members("tki_mono")},
    "completed": {"failed_drugs": members(), "progressed_on": members(), "intolerant_of": members(), "failed_regimen_types": members()},
    "other": {"failed_drugs": members(), "progressed_on": members(), "intolerant_of": members(), "failed_regimen_types": members()},
    "ongoing": {"failed_drugs": members(), "progressed_on": members(), "intolerant_of": members(), "failed_regimen_types": members()},
    None: {"failed_drugs": members(maybe=("sorafenib",)), "progressed_on": members(maybe=("sorafenib",)), "intolerant_of": members(maybe=("sorafenib",)), "failed_regimen_types": members(maybe=("tki_mono",))},
}  # fmt: skip


@pytest.mark.parametrize("ended", list(ENDINGS))
def test_what_failed_follows_from_how_the_line_ended(facts: Facts, ended: str | None) -> None:
    known = facts({"lines": [line("sorafenib", **({"ended": ended} if ended else {}))]})
    assert {name: known[name] for name in ENDINGS[ended]} == ENDINGS[ended]
    assert known["prior_systemic_therapy"] == YES
    assert known["prior_drugs"] == members("sorafenib")
    assert known["line_of_therapy"] == Choice.of("second")
    assert known["on_systemic_therapy"] == {"ongoing": YES, None: EITHER}.get(ended, NO)
    assert known.get("last_failed_type") == (Choice.of("tki_mono") if ended in ("progression", "intolerance") else None)


@pytest.mark.parametrize(("first", "second"), list(product(ENDINGS, repeat=2)))
def test_each_line_counts_for_itself(facts: Facts, first: str | None, second: str | None) -> None:
    if first == "ongoing":
        return  # a line after an ongoing one is refused; see below
    lines = [
        line("sorafenib", **({"ended": first} if first else {})),
        line("lenvatinib", **({"ended": second} if second else {})),
    ]
    known = facts({"lines": lines})
    assert known["line_of_therapy"] == Choice.of("later")
    surely = {
        name
        for name, ended in (("sorafenib", first), ("lenvatinib", second))
        if ended in ("progression", "intolerance")
    }
    perhaps = {name for name, ended in (("sorafenib", first), ("lenvatinib", second)) if ended is None}
    assert known["failed_drugs"] == Members(frozenset(surely), frozenset(perhaps))
    assert "tki" in known["prior_classes"].included
    assert ("tki" in known["failed_classes"].included) is bool(surely)
    if perhaps and not surely:
        assert "tki" in known["failed_classes"].maybe
        assert known["failed_regimen_types"] == members(maybe=("tki_mono",))


@pytest.mark.parametrize(
    ("written", "ended"),
    [("疾病进展", "progression"), ("PD", "progression"), ("耐药", "progression"), ("不耐受", "intolerance"), ("Toxicity", "intolerance"),
     ("完成", "completed"), ("其他", "other"), ("治疗中", "ongoing")],
)  # fmt: skip
def test_endings_are_read_as_wards_write_them(facts: Facts, written: str, ended: str) -> None:
    assert facts({"lines": [line("sorafenib", ended=written)]}) == facts({"lines": [line("sorafenib", ended=ended)]})


def test_only_systemic_treatment_of_advanced_disease_counts_as_a_line(facts: Facts) -> None:
    for setting in ("adjuvant", "neoadjuvant", "conversion", "辅助"):
        known = facts({"lines": [{"setting": setting, "agents": ["sorafenib"], "ended": "progression"}]})
        assert known["prior_systemic_therapy"] == NO
        assert known["line_of_therapy"] == Choice.of("first")
        assert known["failed_drugs"] == members("sorafenib"), "a drug that failed has failed in any setting"
        assert known["failed_regimen_types"] == members()
    procedure_only = facts({"lines": [{"setting": "advanced", "procedures": ["TACE"]}]})
    assert procedure_only["prior_systemic_therapy"] == NO
    assert procedure_only["prior_tace"] == YES


def test_the_same_drug_failed_once_and_open_once_has_failed(facts: Facts) -> None:
    known = facts({"lines": [line("sorafenib"), line("sorafenib", ended="progression")]})
    assert known["failed_drugs"] == members("sorafenib")
    assert known["failed_classes"].maybe is not None
    assert not known["failed_classes"].maybe & known["failed_classes"].included


# --- drugs ------------------------------------------------------------------------------------------------

KINDS = [
    (("atezolizumab", "bevacizumab"), "ici_antivegf"),
    (("camrelizumab", "apatinib"), "ici_tki"),
    (("pembrolizumab", "lenvatinib"), "ici_tki"),
    (("nivolumab", "ipilimumab"), "dual_ici"),
    (("durvalumab", "tremelimumab"), "dual_ici"),
    (("tislelizumab",), "ici_mono"),
    (("sorafenib",), "tki_mono"),
    ((), "other"),
]


@pytest.mark.parametrize(("drugs", "kind"), KINDS)
def test_the_kind_of_regimen_follows_from_the_classes_of_its_drugs(
    kb: KnowledgeBase, drugs: tuple[str, ...], kind: str
) -> None:
    assert kinds_of(drugs, kb.drugs) == kinds_of(reversed(drugs), kb.drugs) == {kind}


def test_every_regimen_of_the_catalogue_has_a_kind_that_the_vocabulary_knows(kb: KnowledgeBase) -> None:
    kinds = set(kb.facts["failed_regimen_types"].values)
    assert kinds == set(kb.facts["last_failed_type"].values)
    for regimen in kb.regimens.values():
        assert kinds_of(regimen.components, kb.drugs) <= kinds


@pytest.mark.parametrize(
    ("written", "drugs"),
    [
        (["阿替利珠单抗", "贝伐珠单抗"], {"atezolizumab", "bevacizumab"}),
        (["atezolizumab + bevacizumab"], {"atezolizumab", "bevacizumab"}),
        (["Atezolizumab-Bevacizumab"], {"atezolizumab", "bevacizumab"}),
        (["卡瑞利珠单抗联合阿帕替尼"], {"camrelizumab", "apatinib"}),
        (["卡瑞利珠单抗＋阿帕替尼"], {"camrelizumab", "apatinib"}),
        (["Sorafenib", "SORAFENIB"], {"sorafenib"}),
    ],
)
def test_drugs_and_regimens_go_by_any_usual_name(facts: Facts, written: list[str], drugs: set[str]) -> None:
    assert facts({"lines": [line(*written, ended="progression")]})["failed_drugs"] == members(*drugs)


def test_a_procedure_among_the_agents_is_taken_as_a_procedure(facts: Facts) -> None:
    known = facts({"lines": [line("lenvatinib", "TACE", ended="progression")]})
    assert known["prior_tace"] == YES
    assert known["failed_drugs"] == members("lenvatinib")


def test_a_drug_named_only_by_its_kind_may_have_been_any_of_that_kind(kb: KnowledgeBase, facts: Facts) -> None:
    kinds = [drug for drug in kb.drugs.values() if drug.kind_only]
    assert kinds
    for drug in kinds:
        known = facts({"lines": [line(drug.id, ended="progression")]})
        failed = known["failed_drugs"]
        assert drug.id in failed.included
        others = {d.id for d in kb.drugs.values() if set(drug.classes) <= set(d.classes)} - {drug.id}
        assert failed.maybe or not others
        assert failed.maybe <= others
        assert not failed.maybe & failed.included
        assert set(drug.classes) <= known["failed_classes"].included


@pytest.mark.parametrize(
    ("lines", "tolerated"),
    [
        ([{"ended": "progression", "tolerated": True}], YES),
        ([{"ended": "progression", "tolerated": "是"}], YES),
        ([{"ended": "progression", "tolerated": False}], NO),
        ([{"ended": "progression"}], None),
        ([{"ended": "intolerance"}], NO),
        ([{"ended": "completed", "tolerated": True}, {"ended": "progression"}], None),
        ([{"tolerated": True}, {"ended": "intolerance"}], NO),
    ],
)
def test_that_sorafenib_was_tolerated_is_a_finding_of_its_own(
    facts: Facts, lines: list[dict[str, Any]], tolerated: Choice | None
) -> None:
    assert facts({"lines": [line("sorafenib", **more) for more in lines]}).get("sorafenib_tolerated") == tolerated


# --- TACE and other procedures ----------------------------------------------------------------------------


def sessions(*responses: str | None) -> list[dict[str, str]]:
    return [{"response": response} if response else {} for response in responses]


@pytest.mark.parametrize(
    ("responses", "failed"),
    [
        (("PD", "PD", "PD"), YES),
        (("SD", "PR", "PD"), YES),
        (("PD", "PD", "SD"), NO),
        (("CR",), NO),
        (("PD",), None),
        (("PD", "PD"), None),
        (("PD", "PD", None), None),
        ((None, None, "PD"), YES),
        ((), NO),
    ],
)
def test_tace_has_failed_when_the_target_progressed_after_the_third_session(
    facts: Facts, responses: tuple[str | None, ...], failed: Choice | None
) -> None:
    known = facts({"tace": sessions(*responses)})
    assert known.get("tace_failed") == failed
    assert known["tace_sessions"] == Range.exactly(len(responses))
    assert known["prior_tace"] == (YES if responses else NO)


def test_what_the_board_says_of_tace_stands_before_what_the_sessions_show(facts: Facts) -> None:
    assert facts({"tace": sessions("PD"), "tace_failed": True})["tace_failed"] == YES
    assert facts({"tace": sessions("PD", "PD", "PD"), "tace_failed": False})["tace_failed"] == NO


def test_no_tace_means_no_session_and_no_failure(facts: Facts) -> None:
    for treatment in ({"prior_tace": False}, {"tace": "none"}, {"tace": []}):
        known = facts(treatment)
        assert known["prior_tace"] == NO
        assert known["tace_sessions"] == Range.exactly(0)
        assert known["tace_failed"] == NO


def test_tace_known_only_by_a_plain_yes_leaves_sessions_and_failure_open(facts: Facts) -> None:
    known = facts({"prior_tace": True})
    assert known["prior_tace"] == YES
    assert not {"tace_sessions", "tace_failed"} & known.keys()


@pytest.mark.parametrize("name", ["haic", "resection", "ablation", "radiotherapy", "transplantation"])
def test_other_procedures_are_known_from_a_plain_word_or_from_the_lines(facts: Facts, name: str) -> None:
    assert facts({f"prior_{name}": True})[f"prior_{name}"] == YES
    assert facts({f"prior_{name}": "否"})[f"prior_{name}"] == NO
    assert f"prior_{name}" not in facts({"lines": []})
    assert (
        facts({"lines": [{"setting": "conversion", "procedures": [name.upper()], "ended": "completed"}]})[
            f"prior_{name}"
        ]
        == YES
    )


def test_an_operation_or_ablation_with_a_date_was_done(facts_of_profile: Facts) -> None:
    assert facts_of_profile({"resection": {"resection_date": "2026-08-01"}})["prior_resection"] == YES
    assert facts_of_profile({"resection": {"resection_status": "resected"}})["prior_resection"] == YES
    assert "prior_resection" not in facts_of_profile({"resection": {"resection_status": "unresectable"}})
    assert facts_of_profile({"resection": {"ablation_date": "2026-08-01"}})["prior_ablation"] == YES


def test_a_transplantation_makes_a_recipient_and_the_other_way_round(facts_of_profile: Facts) -> None:
    listed = {"lines": [{"setting": "advanced", "procedures": ["肝移植"], "ended": "completed"}]}
    assert facts_of_profile({"treatment": listed})["transplant_recipient"] == YES
    for word, value in (("yes", YES), ("no", NO)):
        assert facts_of_profile({"transplant": {"transplant_recipient": word}})["prior_transplantation"] == value
        assert facts_of_profile({"treatment": {"prior_transplantation": word}})["transplant_recipient"] == value


# --- settings: conversion, neoadjuvant, adjuvant ----------------------------------------------------------

ADJUVANT = {"setting": "adjuvant", "agents": ["sorafenib"]}
_BEFORE = ("prior_conversion", "prior_neoadjuvant", "prior_adjuvant", "on_adjuvant")


@pytest.mark.parametrize(
    ("treatment", "expected"),
    [
        ({}, (None, None, None, None)),
        ({"prior_systemic": False}, (None, None, None, None)),
        ({"prior_systemic": True, "lines": []}, (None, None, None, None)),
        ({"lines": []}, (NO, NO, NO, NO)),
        ({"lines": [line("sorafenib")]}, (NO, NO, NO, NO)),
        ({"lines": [{"setting": "转化", "procedures": ["HAIC"], "ended": "completed"}]}, (YES, NO, NO, NO)),
        ({"lines": [{"setting": "新辅助", "procedures": ["TACE"], "ended": "completed"}]}, (NO, YES, NO, NO)),
        ({"lines": [{**ADJUVANT, "ended": "ongoing"}]}, (NO, NO, YES, YES)),
        ({"lines": [{**ADJUVANT, "ended": "completed"}]}, (NO, NO, YES, NO)),
        ({"lines": [ADJUVANT]}, (NO, NO, YES, EITHER)),
        ({"lines": [ADJUVANT, line("lenvatinib")]}, (NO, NO, YES, NO)),
        ({"lines": [{**ADJUVANT, "setting": "perioperative"}]}, (NO, YES, EITHER, EITHER)),
        ({"lines": [{**ADJUVANT, "setting": "围手术期", "ended": "completed"}]}, (NO, YES, EITHER, NO)),
        (
            {"lines": [{**ADJUVANT, "setting": "perioperative", "ended": "completed"}], "prior_adjuvant": "否"},
            (NO, YES, NO, NO),
        ),
        ({"prior_conversion": "是", "prior_neoadjuvant": "无"}, (YES, NO, None, None)),
        ({"prior_adjuvant": True}, (None, None, YES, None)),
        ({"prior_adjuvant": False}, (None, None, NO, NO)),
        ({"on_adjuvant": True}, (None, None, YES, YES)),
        ({"on_adjuvant": False}, (None, None, None, NO)),
        ({"lines": [ADJUVANT], "on_adjuvant": True}, (NO, NO, YES, YES)),
    ],
)
def test_treatment_around_an_operation_is_known_from_the_lines_or_from_a_plain_word(
    facts: Facts, treatment: Any, expected: tuple[Choice | None, ...]
) -> None:
    known = facts(treatment)
    assert tuple(known.get(name) for name in _BEFORE) == expected


def test_lines_that_cover_systemic_therapy_alone_leave_everything_else_open(facts: Facts) -> None:
    """A record that numbers its lines does not say that there was nothing beside them."""
    listed = {"lines": [line("sorafenib", ended="progression")]}
    whole, part = facts(listed), facts({**listed, "lines_cover": "systemic"})
    assert [whole[name] for name in _BEFORE] == [NO, NO, NO, NO]
    assert [part.get(name) for name in _BEFORE] == [None, None, None, None]
    assert whole["prior_drugs"] == members("sorafenib")
    assert part["prior_drugs"] == Members(frozenset({"sorafenib"}), None)
    assert part["prior_classes"] == Members(whole["prior_classes"].included, None)
    for name in ("line_of_therapy", "failed_drugs", "on_systemic_therapy", "last_failed_type"):
        assert part[name] == whole[name], name


def test_what_is_said_plainly_stands_beside_lines_that_cover_systemic_therapy_alone(facts: Facts) -> None:
    treatment = {
        "lines": [line("sorafenib")],
        "lines_cover": "晚期系统治疗",
        "prior_adjuvant": "是",
        "prior_conversion": "否",
    }
    known = facts(treatment)
    assert (known["prior_adjuvant"], known["prior_conversion"]) == (YES, NO)
    assert facts({**treatment, "lines_cover": "全部", "prior_adjuvant": "否"})["prior_neoadjuvant"] == NO


@pytest.mark.parametrize(
    ("treatment", "faults"),
    [
        ({"lines_cover": "systemic"}, [("treatment.no_lines", "treatment.lines_cover")]),
        ({"lines": [], "lines_cover": "most"}, [("value.unknown_word", "treatment.lines_cover")]),
        ({"lines": [], "lines_cover": None}, [("value.null", "treatment.lines_cover")]),
    ],
)
def test_what_the_lines_cover_is_read_strictly(
    refusal: Callable[[Any], list[tuple[str, str]]], treatment: Any, faults: list[tuple[str, str]]
) -> None:
    assert refusal(treatment) == faults


# --- weeks since a treatment ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "weeks"),
    [("2026-11-21", 0), ("2026-11-15", 0), ("2026-11-14", 1), ("2026-10-24", 4), ("2026-10-25", 3), ("2025-11-21", 52)],
)
@pytest.mark.parametrize("what", ["resection", "ablation"])
def test_weeks_are_counted_whole_from_the_date_to_the_day_of_the_assessment(
    facts_of_profile: Facts, what: str, day: str, weeks: int
) -> None:
    assert date(2026, 11, 21) == TODAY
    known = facts_of_profile({"resection": {f"{what}_date": day}})
    assert known[f"weeks_since_{what}"] == Range.exactly(weeks)
    other = {"resection": "ablation", "ablation": "resection"}[what]
    assert f"weeks_since_{other}" not in known


def test_weeks_are_counted_to_the_day_the_profile_is_read_on_and_never_from_a_day_to_come(board: Engine) -> None:
    profile = {"resection": {"resection_date": "2026-01-01"}}
    read = board.intake.read(profile, date(2026, 1, 29)).facts
    assert read["weeks_since_resection"] == Range.exactly(4)
    with pytest.raises(InputRefused) as caught:
        board.intake.read(profile, date(2025, 12, 31))
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("value.future", "resection.resection_date")]


@pytest.mark.parametrize("written", [{}, {"resection_date": "unknown"}, {"resection_status": "resected"}])
def test_without_a_date_the_weeks_are_unknown(facts_of_profile: Facts, written: Any) -> None:
    assert "weeks_since_resection" not in facts_of_profile({"resection": written})


# --- what is asked ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "asked"),
    [
        ("weeks_since_resection", "resection_date"),
        ("weeks_since_ablation", "ablation_date"),
        ("prior_ablation", "prior_ablation"),
        ("prior_adjuvant", "prior_adjuvant"),
        ("on_adjuvant", "on_adjuvant"),
        ("failed_drugs", "prior_systemic_therapy"),
    ],
)
def test_what_is_asked_for_can_be_entered(kb: KnowledgeBase, fact: str, asked: str) -> None:
    assert asked_as(fact, {}) == asked
    section, _, name = kb.facts[asked].path.partition(".")
    assert section in kb.groups or name in Treatment.model_fields


def test_every_fact_of_the_history_says_where_it_is_entered(kb: KnowledgeBase) -> None:
    for fact in kb.facts.values():
        if fact.origin == "history":
            section, _, name = fact.path.partition(".")
            given = {known.path for known in kb.facts.values() if known.origin == "given"}
            assert fact.path in given if section != "treatment" else name in Treatment.model_fields, fact.id
    assert kb.facts["failed_drugs"].path == "treatment.lines"
    assert kb.facts["tace_sessions"].path == "treatment.tace"


# --- what is refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("treatment", "faults"),
    [
        ({"lines": [line("sorafenob")]}, [("treatment.unknown_agent", "treatment.lines[0].agents[0]")]),
        ({"lines": [line("sorafenib"), line("sorafenib + xyz")]}, [("treatment.unknown_agent", "treatment.lines[1].agents[0]")]),
        ({"lines": [{"setting": "advanced"}]}, [("treatment.empty_line", "treatment.lines[0]")]),
        ({"lines": [line("sorafenib", start="2027-01-01")]}, [("value.future", "treatment.lines[0].start")]),
        ({"tace": [{"on": "2027-01-01"}]}, [("value.future", "treatment.tace[0].on")]),
        ({"lines": [line("sorafenib", start="2025-03-01", end="2025-02-01")]}, [("treatment.dates", "treatment.lines[0].end")]),
        ({"lines": [line("sorafenib", ended="ongoing", end="2025-02-01")]}, [("treatment.ongoing", "treatment.lines[0].ended")]),
        ({"lines": [line("sorafenib", ended="ongoing"), line("lenvatinib")]}, [("treatment.ongoing", "treatment.lines[0].ended")]),
        ({"lines": [line("sorafenib", line=2)]}, [("treatment.line_number", "treatment.lines[0].line")]),
        ({"prior_systemic": False, "lines": [line("sorafenib")]}, [("treatment.contradiction", "treatment.prior_systemic")]),
        ({"prior_tace": False, "tace": [{"response": "PD"}]}, [("treatment.contradiction", "treatment.prior_tace")]),
        ({"lines": [line("sorafenib", ended="cured")]}, [("value.unknown_word", "treatment.lines[0].ended")]),
        ({"lines": [{"setting": "somewhere", "agents": ["sorafenib"]}]}, [("value.unknown_word", "treatment.lines[0].setting")]),
        ({"lines": [{"agents": ["sorafenib"]}]}, [("profile.missing", "treatment.lines[0].setting")]),
        ({"lines": [line("sorafenib", best_response="XX")]}, [("profile.literal_error", "treatment.lines[0].best_response")]),
        ({"lines": [line("sorafenib", dose="400 mg")]}, [("profile.unknown_field", "treatment.lines[0].dose")]),
        ({"lines": "sorafenib"}, [("profile.list_type", "treatment.lines")]),
        ({"prior_systemic": None}, [("value.null", "treatment.prior_systemic")]),
        ({"line": []}, [("profile.unknown_field", "treatment.line")]),
        ({"lines": [line("sorafenib")] * 31}, [("profile.too_long", "treatment.lines")]),
    ],
)  # fmt: skip
def test_a_history_that_cannot_be_is_refused_with_its_place(
    refusal: Callable[[Any], list[tuple[str, str]]], treatment: Any, faults: list[tuple[str, str]]
) -> None:
    assert refusal(treatment) == faults


def test_every_fault_of_a_history_is_reported_at_once(refusal: Callable[[Any], list[tuple[str, str]]]) -> None:
    treatment = {
        "prior_systemic": False,
        "lines": [
            line("xx", start="2025-03-01", end="2025-02-01"),
            {"setting": "advanced"},
            line("sorafenib", start="2030-01-01"),
        ],
        "tace": [{"on": "2030-01-01"}],
        "prior_tace": False,
    }
    assert {code for code, _ in refusal(treatment)} == {
        "treatment.unknown_agent",
        "treatment.dates",
        "treatment.empty_line",
        "value.future",
        "treatment.contradiction",
    }


# Two statements of one history that contradict each other: neither is chosen silently.
CONTRADICTING = [
    {"prior_systemic": True, "lines": [{"setting": "adjuvant", "agents": ["sorafenib"], "ended": "completed"}]},
    {"prior_systemic": True, "lines": [{"setting": "advanced", "procedures": ["TACE"]}]},
    {"prior_tace": True, "tace": "none"},
    {"tace": "none", "lines": [{"setting": "conversion", "procedures": ["TACE"], "ended": "completed"}]},
    {"prior_tace": False, "lines": [{"setting": "conversion", "procedures": ["TACE"], "ended": "completed"}]},
    {"tace": "none", "tace_failed": True},
    {"prior_tace": False, "tace_failed": True},
    {"prior_haic": False, "lines": [{"setting": "conversion", "procedures": ["HAIC"], "ended": "completed"}]},
    {"prior_ablation": False, "lines": [{"setting": "advanced", "procedures": ["RFA"], "ended": "completed"}]},
    {"prior_radiotherapy": False, "lines": [{"setting": "adjuvant", "procedures": ["SBRT"], "ended": "completed"}]},
    {"prior_transplantation": False, "lines": [{"setting": "advanced", "procedures": ["OLT"], "ended": "completed"}]},
    {"prior_conversion": False, "lines": [{"setting": "conversion", "procedures": ["HAIC"], "ended": "completed"}]},
    {"prior_neoadjuvant": False, "lines": [{"setting": "perioperative", "agents": ["sintilimab"]}]},
    {"prior_adjuvant": False, "lines": [{"setting": "adjuvant", "agents": ["sorafenib"], "ended": "completed"}]},
    {"prior_adjuvant": True, "lines": []},
    {"prior_conversion": True, "lines": [{"setting": "advanced", "agents": ["sorafenib"]}]},
    {"on_adjuvant": True, "prior_adjuvant": False},
    {"on_adjuvant": True, "lines": [{"setting": "adjuvant", "agents": ["sorafenib"], "ended": "completed"}]},
    {"on_adjuvant": False, "lines": [{"setting": "adjuvant", "agents": ["sorafenib"], "ended": "ongoing"}]},
]


@pytest.mark.parametrize("treatment", CONTRADICTING)
def test_two_statements_that_contradict_each_other_are_refused(
    refusal: Callable[[Any], list[tuple[str, str]]], treatment: Any
) -> None:
    assert [code for code, _ in refusal(treatment)] == ["treatment.contradiction"]


@pytest.mark.parametrize(
    ("profile", "fault"),
    [
        (
            {"treatment": {"prior_ablation": False}, "resection": {"ablation_date": "2026-01-02"}},
            "contradiction.ablation-dated-and-denied",
        ),
        (
            {"treatment": {"prior_resection": False}, "resection": {"resection_date": "2026-01-02"}},
            "contradiction.resection-dated-and-denied",
        ),
        (
            {"treatment": {"prior_resection": False}, "resection": {"resection_status": "resected"}},
            "contradiction.resected-and-denied",
        ),
        (
            {"treatment": {"prior_transplantation": True}, "transplant": {"transplant_recipient": "no"}},
            "contradiction.transplanted-and-no-recipient",
        ),
        (
            {"treatment": {"prior_transplantation": False}, "transplant": {"transplant_recipient": "yes"}},
            "contradiction.recipient-and-no-transplantation",
        ),
    ],
)
def test_the_history_and_the_findings_may_not_deny_each_other(board: Engine, profile: Any, fault: str) -> None:
    with pytest.raises(InputRefused) as caught:
        board.intake.read(profile, TODAY)
    assert [found.code for found in caught.value.faults] == [fault]


@pytest.mark.parametrize(
    "more",
    [
        {"line": True},
        {"line": 1.0},
        {"line": "1"},
        {"start": 0},
        {"start": "86400"},
        {"start": "2025-03-04T00:00:00"},
        {"start": 1741046400},
        {"tolerated": 1},
        {"tolerated": "off"},
    ],
)
def test_nothing_in_a_line_is_coerced_silently(
    refusal: Callable[[Any], list[tuple[str, str]]], more: dict[str, Any]
) -> None:
    (name,) = more
    assert [path for _, path in refusal({"lines": [line("sorafenib", **more)]})] == [f"treatment.lines[0].{name}"]


@pytest.mark.parametrize("written", [1, 0, "on", "off", "t", 1.0, "maybe", []])
def test_a_plain_yes_or_no_is_not_coerced_silently(
    refusal: Callable[[Any], list[tuple[str, str]]], written: object
) -> None:
    assert [path for _, path in refusal({"prior_systemic": written})] == ["treatment.prior_systemic"]
