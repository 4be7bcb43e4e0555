"""The whole profile: strict, every fault at once with its path, and what follows from what was said."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine.assess import Engine
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase
from engine.profile import Patient, Treatment
from engine.readings import MAX_TEXT
from engine.values import NO, YES, Choice, Members, Range, Value
from tests.engine.random_profiles import TODAY, Writer


@pytest.fixture
def read(board: Engine) -> Callable[..., Patient]:
    """Reads a profile."""
    return lambda profile, site=None: board.intake.read(profile, TODAY, site)


@pytest.fixture
def refused(board: Engine) -> Callable[[Any], list[tuple[str, str]]]:
    """Codes and paths for which a profile is refused."""

    def faults(profile: Any) -> list[tuple[str, str]]:
        with pytest.raises(InputRefused) as caught:
            board.intake.read(profile, TODAY)
        for fault in caught.value.faults:
            assert fault.message
            assert fault.remedy
            assert fault.file is None
            assert len(str(fault)) < 800
        return [(fault.code, fault.path) for fault in caught.value.faults]

    return faults


# --- strictness -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "code", "path"),
    [
        ({"tumor": {}}, "profile.unknown_field", "tumor"),
        ({"tumour": {"number": 2}}, "profile.unknown_field", "tumour.number"),
        ({"age": 60}, "profile.unknown_field", "age"),
        ({"tumour": {"afp": "8 ng/mL"}}, "profile.unknown_field", "tumour.afp"),
        ({"history": {"prior_systemic_therapy": "no"}}, "profile.unknown_field", "history"),
        ({"patient": {"cnlc_stage": "IIIa"}}, "profile.unknown_field", "patient.cnlc_stage"),
        ({"patient": {"name": "x"}}, "profile.unknown_field", "patient.name"),
        ({"patient": []}, "profile.model_type", "patient"),
        ({"patient": "60"}, "profile.model_type", "patient"),
        ({"treatment": {"lines": [{"setting": "advanced", "agents": "sorafenib"}]}}, "profile.list_type", "treatment.lines[0].agents"),
        ({"liver": {"bilirubin": None}}, "value.null", "liver.bilirubin"),
    ],
)  # fmt: skip
def test_what_the_profile_does_not_know_is_refused_with_its_path(
    refused: Callable[[Any], list[tuple[str, str]]], profile: Any, code: str, path: str
) -> None:
    assert refused(profile) == [(code, path)]


@pytest.mark.parametrize(
    ("profile", "remedy"),
    [
        ({"tumor": {}}, "Did you mean 'tumour'"),
        ({"age": 60}, "Write it as 'patient.age'."),
        ({"tumour": {"AFP": "8 ng/mL"}}, "Write it as 'markers.afp'."),
        ({"tumour": {"甲胎蛋白": "8 ng/mL"}}, "Write it as 'markers.afp'."),
        ({"patient": {"PS": 1}}, "Write it as 'patient.ecog'."),
        ({"liver": {"bilirubine": "8 µmol/L"}}, "Did you mean 'bilirubin'"),
        ({"treatment": {"line": []}}, "Did you mean 'line' or 'lines'"),
    ],
)
def test_a_field_in_the_wrong_place_or_wrongly_spelt_is_shown_the_right_one(
    board: Engine, profile: Any, remedy: str
) -> None:
    with pytest.raises(InputRefused) as caught:
        board.intake.read(profile, TODAY)
    assert remedy in str(caught.value)


def test_every_synonym_of_a_field_leads_to_its_place(board: Engine, kb: KnowledgeBase) -> None:
    for fact in kb.facts.values():
        if fact.origin != "given" or fact.entry is None:
            continue
        group = fact.path.split(".")[0]
        for word in (fact.label.zh, *fact.entry.synonyms):
            if word == fact.id:
                continue
            with pytest.raises(InputRefused, match=f"Write it as '{fact.path}'"):
                board.intake.read({group: {word: 1}}, TODAY)


def test_every_fault_is_reported_at_once(refused: Callable[[Any], list[tuple[str, str]]]) -> None:
    profile = {
        "patient": {"age": "old", "sex": "x", "ecog": 9},
        "liver": {"bilirubin": 20, "albumin": "38 mg"},
        "tumour": {"largest_diameter": "4,5 cm", "nodules": 2},
        "treatment": {"lines": [{"setting": "nowhere"}]},
        "extra": {},
    }
    assert set(refused(profile)) == {
        ("value.not_a_number", "patient.age"),
        ("value.unknown_word", "patient.sex"),
        ("value.impossible", "patient.ecog"),
        ("value.unit_missing", "liver.bilirubin"),
        ("value.unit_unknown", "liver.albumin"),
        ("value.comma", "tumour.largest_diameter"),
        ("profile.unknown_field", "tumour.nodules"),
        ("value.unknown_word", "treatment.lines[0].setting"),
        ("profile.unknown_field", "extra"),
    }


@pytest.mark.parametrize(
    "profile",
    [
        {"patient": {"sex": "x" * 40_000}},
        {"tumour": {"extrahepatic_sites": ["x" * 40_000]}},
        {"tumour": {"x" * 40_000: 1}},
        {"x" * 40_000: {}},
        {"treatment": {"lines": [{"setting": "x" * 40_000, "agents": ["sorafenib"]}]}},
        {"treatment": {"lines": [{"setting": "advanced", "agents": ["x" * 40_000]}]}},
        {"treatment": {"lines": [{"setting": "advanced", "agents": ["sorafenib"], "ended": "x" * 40_000}]}},
        {"treatment": {"lines": [{"setting": "advanced", "agents": ["sorafenib+" * 4_000 + "x"]}]}},
        {"treatment": {"prior_systemic": "x" * 40_000}},
    ],
    ids=range(9),
)
def test_a_very_long_text_is_refused_in_few_words(board: Engine, profile: Any) -> None:
    with pytest.raises(InputRefused) as caught:
        board.intake.read(profile, TODAY)
    assert len(str(caught.value)) < 10 * MAX_TEXT


def test_texts_that_are_refused_are_not_kept_in_memory(board: Engine) -> None:
    """Nothing that outlives the request, such as a cache of words, may be filled by what a caller sends."""

    def send(number: int) -> None:
        long = f"{number:05d}" * 8_000
        for profile in (
            {"treatment": {"lines": [{"setting": long, "agents": ["sorafenib"]}]}},
            {"treatment": {"lines": [{"setting": "advanced", "agents": [long]}]}},
            {"treatment": {"lines": [{"setting": "advanced", "agents": ["sorafenib"], "ended": long}]}},
            {"tumour": {"extrahepatic_sites": [long]}},
            {"tumour": {long: 1}},
        ):
            with pytest.raises(InputRefused):
                board.intake.read(profile, TODAY)

    send(0)
    tracemalloc.start()
    try:
        for number in range(1, 41):
            send(number)
        gc.collect()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 500_000, f"{kept} bytes are kept of 40 texts of 40 kB"


# --- what is read ---------------------------------------------------------------------------------------------


def test_how_each_value_was_read_is_part_of_the_answer(read: Callable[..., Patient]) -> None:
    patient = read(
        {"liver": {"bilirubin": "1.0 mg/dL", "ascites": "少量"}, "patient": {"ecog": "1分"}, "markers": {"afp": "未查"}}
    )
    shown = {
        item.field: (item.path, item.written, item.read_as, item.note.en if item.note else None)
        for item in patient.read
    }
    assert shown == {
        "bilirubin": ("liver.bilirubin", "1.0 mg/dL", "17.1 µmol/L", "converted to 17.1 µmol/L"),
        "ascites": ("liver.ascites", "少量", "mild", None),
        "ecog": ("patient.ecog", "1分", "1", None),
        "afp": ("markers.afp", "未查", "unknown", None),
    }
    assert "afp" not in patient.facts


def test_a_unit_that_cannot_be_compared_is_an_alert_and_the_value_stays_unknown(read: Callable[..., Patient]) -> None:
    patient = read({"markers": {"afp": "500 IU/mL"}})
    assert "afp" not in patient.facts
    (alert,) = patient.alerts
    assert (alert.code, alert.level) == ("input.not_comparable", "warning")
    assert "alpha-fetoprotein" in alert.says.en
    assert "甲胎蛋白" in alert.says.zh
    with_factor = read({"markers": {"afp": "500 IU/mL"}}, {"afp_ng_per_iu": Decimal("1.2")})
    assert with_factor.facts["afp"] == Range.exactly(600)
    assert not with_factor.alerts


@pytest.mark.parametrize("profile", [{}, {"patient": {}}, {"treatment": {}}])
def test_absent_means_unknown(read: Callable[..., Patient], profile: Any) -> None:
    assert read(profile).facts == {}


def test_a_day_after_the_assessment_is_refused_and_the_day_itself_is_not(
    board: Engine, refused: Callable[[Any], list[tuple[str, str]]]
) -> None:
    assert refused({"resection": {"resection_date": "2026-11-22"}}) == [("value.future", "resection.resection_date")]
    day = date(2026, 11, 21)
    assert board.intake.read({"resection": {"resection_date": "2026-11-21"}}, day).facts[
        "resection_date"
    ] == Range.exactly(day.toordinal())


# --- what follows from what was said ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "follows"),
    [
        ({"patient": {"sex": "male"}}, {"pregnancy": NO, "breastfeeding": NO}),
        ({"tumour": {"pvtt_cheng": "none"}}, {"pvtt_vp": Choice.of("none")}),
        ({"tumour": {"pvtt_cheng": "I0"}}, {"pvtt_vp": Choice.of("none")}),
        ({"tumour": {"pvtt_vp": "none"}}, {"pvtt_cheng": Choice.of("none")}),
        ({"liver": {"ascites": "none"}}, {"ascites_refractory": NO}),
        ({"resection": {"recurrence": "extrahepatic"}}, {"extrahepatic_spread": YES}),
        ({"tumour": {"extrahepatic_sites": ["lung"]}}, {"extrahepatic_spread": YES}),
        ({"tumour": {"extrahepatic_sites": ["lung", "unknown"]}}, {"extrahepatic_spread": YES}),
        ({"tumour": {"extrahepatic_sites": "none"}}, {"extrahepatic_spread": NO}),
    ],
)
def test_what_follows_by_meaning_alone_is_added(
    read: Callable[..., Patient], profile: Any, follows: dict[str, Value]
) -> None:
    facts = read(profile).facts
    assert {name: facts.get(name) for name in follows} == follows


@pytest.mark.parametrize(
    ("profile", "silent"),
    [
        ({"patient": {"sex": "female"}}, ["pregnancy"]),
        ({"liver": {"ascites": "mild"}}, ["ascites_refractory"]),
        ({"tumour": {"pvtt_cheng": "II"}}, ["pvtt_vp"]),
        ({"tumour": {"extrahepatic_sites": "unknown"}}, ["extrahepatic_spread"]),
        ({"resection": {"recurrence": "yes"}}, ["extrahepatic_spread"]),
    ],
)
def test_what_does_not_follow_is_not_added(read: Callable[..., Patient], profile: Any, silent: list[str]) -> None:
    facts = read(profile).facts
    assert not set(silent) & facts.keys()


def test_what_was_said_is_never_overwritten_by_what_follows(read: Callable[..., Patient]) -> None:
    patient = read({"tumour": {"extrahepatic_spread": "yes", "extrahepatic_sites": "unknown"}})
    assert patient.facts["extrahepatic_spread"] == YES
    assert patient.facts.get("extrahepatic_sites") in (None, Members(frozenset(), None))


# --- what cannot be -------------------------------------------------------------------------------------------

IMPOSSIBLE: dict[str, Any] = {
    "male-pregnant": {"patient": {"sex": "male", "pregnancy": "yes"}},
    "male-breastfeeding": {"patient": {"sex": "male", "breastfeeding": "yes"}},
    "no-tumour-with-diameter": {"tumour": {"tumour_number": 0, "largest_diameter": "2 cm"}},
    "no-tumour-with-diameter-sum": {"tumour": {"tumour_number": 0, "diameter_sum": "2 cm"}},
    "tumour-without-diameter": {"tumour": {"tumour_number": 1, "largest_diameter": "0 cm"}},
    "single-tumour-in-both-lobes": {"tumour": {"tumour_number": 1, "distribution": "bilobar"}},
    "cheng-none-vp-some": {"tumour": {"pvtt_cheng": "none", "pvtt_vp": "Vp2"}},
    "vp-none-cheng-some": {"tumour": {"pvtt_cheng": "II", "pvtt_vp": "none"}},
    "cheng-main-trunk-vp-branch": {"tumour": {"pvtt_cheng": "III", "pvtt_vp": "Vp2"}},
    "cheng-segmental-vp4": {"tumour": {"pvtt_cheng": "I", "pvtt_vp": "Vp4"}},
    "no-spread-with-sites": {"tumour": {"extrahepatic_spread": "no", "extrahepatic_sites": ["lung"]}},
    "spread-without-any-site": {"tumour": {"extrahepatic_spread": "yes", "extrahepatic_sites": []}},
    "extrahepatic-recurrence-without-spread": {
        "resection": {"recurrence": "extrahepatic"},
        "tumour": {"extrahepatic_spread": "no"},
    },
    "refractory-ascites-without-ascites": {"liver": {"ascites": "none", "ascites_refractory": "yes"}},
    "cnlc-one-or-two-with-thrombus": {"stages": {"documented_cnlc": "IIa"}, "tumour": {"pvtt_cheng": "II"}},
    "cnlc-one-or-two-with-spread": {"stages": {"documented_cnlc": "Ia"}, "tumour": {"extrahepatic_spread": "yes"}},
    "cnlc-three-a-with-spread": {"stages": {"documented_cnlc": "IIIa"}, "tumour": {"extrahepatic_spread": "yes"}},
    "child-pugh-a-score": {"stages": {"documented_child_pugh_class": "A", "documented_child_pugh_score": 7}},
    "child-pugh-b-score": {"stages": {"documented_child_pugh_class": "B", "documented_child_pugh_score": 6}},
    "child-pugh-c-score": {"stages": {"documented_child_pugh_class": "C", "documented_child_pugh_score": 9}},
    "diameter_sum": {"tumour": {"diameter_sum": "3 cm", "largest_diameter": "4 cm"}},
}


@pytest.mark.parametrize("contradiction", IMPOSSIBLE)
def test_facts_that_cannot_stand_together_are_refused(
    refused: Callable[[Any], list[tuple[str, str]]], contradiction: str
) -> None:
    assert f"contradiction.{contradiction}" in {code for code, _ in refused(IMPOSSIBLE[contradiction])}


@pytest.mark.parametrize("contradiction", IMPOSSIBLE)
def test_half_of_a_contradiction_is_none(read: Callable[..., Patient], contradiction: str) -> None:
    for section, values in IMPOSSIBLE[contradiction].items():
        for field in values:
            read({section: {field: values[field]}})


@pytest.mark.parametrize(
    "profile",
    [
        {"tumour": {"diameter_sum": "4 cm", "largest_diameter": "40 mm"}},
        {"tumour": {"diameter_sum": ">3 cm", "largest_diameter": "4 cm"}},
        {"tumour": {"tumour_number": "<=1", "largest_diameter": "2 cm"}},
        {"tumour": {"pvtt_cheng": "I-II", "pvtt_vp": "Vp4"}},
        {"stages": {"documented_child_pugh_class": "A-B", "documented_child_pugh_score": 7}},
    ],
)
def test_what_may_be_is_not_refused(read: Callable[..., Patient], profile: Any) -> None:
    assert read(profile).facts


def test_every_contradiction_says_what_is_wrong_in_both_languages(kb: KnowledgeBase) -> None:
    for rule in kb.impossible:
        entry = rule.entry
        section, _, name = entry.path.partition(".")
        assert entry.path in {fact.path for fact in kb.facts.values()} or (
            section == "treatment" and name in Treatment.model_fields
        )
        assert entry.message.en
        assert entry.message.zh
        assert entry.remedy.en
        assert entry.remedy.zh


@pytest.mark.parametrize("seed", range(2))
def test_a_random_profile_is_read_alike_as_often_as_it_is_read(board: Engine, seed: int) -> None:
    writer = Writer(board, 900 + seed)
    for _ in range(30):
        profile, patient = writer.patient()
        assert board.intake.read(profile, TODAY) == patient
