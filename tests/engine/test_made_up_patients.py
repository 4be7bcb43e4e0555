"""The patients made up for rules: the engine itself says that the rule holds for one and fails for the near miss."""

from __future__ import annotations

import pytest

from engine.assess import Engine
from engine.compile import Rule, criterion
from engine.curation.making.patients import Maker, NearMiss, Profile, goals_of
from engine.knowledge import KnowledgeBase, load
from engine.schema.conditions import NamedCondition
from tests.bad_rules.cases import BASE


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    """The real rules."""
    return load()


@pytest.fixture(scope="module")
def maker(kb: KnowledgeBase) -> Maker:
    """Patients for the real rules."""
    return Maker(kb)


def rule_of(kb: KnowledgeBase, *conditions: dict[str, object], unless: tuple[dict[str, object], ...] = ()) -> Rule:
    def compiled(index: int, written: dict[str, object]) -> object:
        named = NamedCondition.model_validate({"id": f"c{index}", "basis": "stated", **written})
        built = criterion(named, kb.facts, lambda *fault: pytest.fail(str(fault)))
        assert built is not None
        return built

    when = tuple(compiled(index, written) for index, written in enumerate(conditions))
    barred = tuple(compiled(index, written) for index, written in enumerate(unless, len(when)))
    return Rule("made-up", when, barred)  # type: ignore[arg-type]


def test_the_engine_meets_every_rule_with_its_patient_and_not_with_the_near_miss(
    kb: KnowledgeBase, maker: Maker
) -> None:
    engine = Engine(kb)
    try:

        def verdict(name: str, profile: Profile) -> str:
            facts = dict(engine.intake.read(profile, maker.on).facts)
            engine.findings.add(facts)
            return engine.evaluate(facts, maker.on).verdicts.get(name, "not_applicable")

        missed = 0
        for number, (name, rule) in enumerate(engine.rules.items()):
            profile = maker.patient_for(rule).profile
            assert profile is not None, name
            assert verdict(name, profile) == "met", name
            if number % 8 == 0:  # near misses take longer
                miss = maker.near_miss(rule, profile)
                missed += miss is not None
                assert miss is None or verdict(name, miss.patient.profile) == miss.verdict != "met", name
        assert missed * 8 > 0.9 * len(engine.rules)
    finally:
        engine.close()


def test_nothing_can_be_left_out_of_a_patient(kb: KnowledgeBase, maker: Maker) -> None:
    for rule in list(kb.rules())[::25]:
        profile = maker.patient_for(rule).profile
        assert profile is not None
        for group, name in [(group, name) for group, fields in profile.items() for name in fields]:
            less = {
                known: {n: v for n, v in fields.items() if (known, n) != (group, name)}
                for known, fields in profile.items()
            }
            facts = maker.facts(less)
            assert facts is not None
            assert maker.verdict(rule, facts) != "met", (rule.id, name)


def made(maker: Maker, rule: Rule) -> tuple[Profile, NearMiss]:
    found = maker.made_for(rule)
    assert found.patient is not None
    assert found.near_miss is not None
    return found.patient.profile, found.near_miss


def test_a_number_lies_at_its_limit_and_the_near_miss_just_beyond(kb: KnowledgeBase, maker: Maker) -> None:
    profile, miss = made(maker, rule_of(kb, {"field": "afp", "at_least": "400 ng/mL"}))
    assert profile == {"markers": {"afp": "400 ng/mL"}}
    assert miss.patient.profile == {"markers": {"afp": "399 ng/mL"}}
    assert (miss.was.en, miss.now.zh, miss.condition) == ("400 ng/mL", "399 ng/mL", "c0")
    profile, miss = made(maker, rule_of(kb, {"field": "bilirubin", "at_most": "51.3 µmol/L"}))
    assert (profile["liver"]["bilirubin"], miss.now.en) == ("51.3 µmol/L", "51.4 µmol/L")


def test_a_stage_is_given_as_documented_where_that_is_enough(kb: KnowledgeBase, maker: Maker) -> None:
    profile, _ = made(maker, rule_of(kb, {"field": "cnlc_stage", "is": "IIIa"}))
    assert profile == {"stages": {"documented_cnlc": "IIIa"}}


def test_a_criterion_nobody_documents_is_met_by_findings_at_its_limit(kb: KnowledgeBase, maker: Maker) -> None:
    profile, _ = made(maker, rule_of(kb, {"field": "up_to_seven", "is": "within"}, {"field": "tumour_number", "is": 2}))
    assert (profile["tumour"]["tumour_number"], profile["tumour"]["largest_diameter"]) == (2, "5 cm")


def test_histories_are_found_for_what_failed(kb: KnowledgeBase, maker: Maker) -> None:
    rule = rule_of(
        kb,
        {"field": "failed_regimen_types", "includes_any": ["ici_antivegf"]},
        {"field": "line_of_therapy", "is": "second"},
        unless=({"field": "failed_drugs", "includes": "bevacizumab"},),
    )
    profile, _ = made(maker, rule)
    (line,) = profile["treatment"]["lines"]
    assert line["ended"] in ("progression", "intolerance")
    assert "bevacizumab" not in line["agents"]


@pytest.mark.parametrize(
    ("conditions", "proven"),
    [
        # through two tables
        (({"field": "cnlc_stage", "is": "Ia"}, {"field": "vascular_thrombus", "is": "yes"}), True),
        (({"field": "bclc_stage", "is": "A"}, {"field": "child_pugh_score", "at_least": 10}), True),
        # through the sum of a score
        (
            (
                {"field": "child_pugh_score", "at_most": 6},
                {"field": "ascites", "is": "moderate_severe"},
                {"field": "albumin", "below": "28 g/L"},
            ),
            True,
        ),
        # by what the vocabulary calls a contradiction
        (({"field": "sex", "is": "male"}, {"field": "pregnancy", "is": "yes"}), True),
        (({"field": "extrahepatic_spread", "is": "no"}, {"field": "extrahepatic_sites", "includes": "lung"}), True),
        # outside the scope of the system
        (({"field": "diagnosis", "is": "icc"},), True),
        # histories are tried, not exhausted
        (
            ({"field": "line_of_therapy", "is": "first"}, {"field": "failed_regimen_types", "includes": "tki_mono"}),
            False,
        ),
    ],
)
def test_what_nobody_can_be_is_proven_where_it_can_be(
    kb: KnowledgeBase, maker: Maker, conditions: tuple[dict[str, object], ...], proven: bool
) -> None:
    rule = rule_of(kb, *conditions)
    found = maker.ruled_out(goals_of(rule))
    assert (found.nothing, found.proven) == (True, proven)
    assert maker.patient_for(rule).profile is None


@pytest.mark.parametrize(
    "conditions",
    [
        ({"field": "cnlc_stage", "is": "IV"}, {"field": "ecog", "at_most": 2}),
        ({"field": "child_pugh_class", "is": "A"}, {"field": "ascites", "is": "mild"}),
        (
            {"field": "child_pugh_class", "is": "B"},
            {"field": "ascites", "is": "none"},
            {"field": "albumin", "above": "35 g/L"},
        ),
        ({"field": "up_to_seven", "is": "beyond"}, {"field": "largest_diameter", "at_most": "3 cm"}),
        (
            {"field": "milan", "is": "outside"},
            {"field": "tumour_number", "is": 1},
            {"field": "vascular_thrombus", "is": "no"},
        ),
        (
            {"field": "portal_thrombus", "is": "yes"},
            {"field": "pvtt_main_trunk", "is": "no"},
            {"field": "pvtt_cheng", "known": "no"},
        ),
        ({"field": "emergency", "is": "yes"}, {"field": "active_bleeding", "is": "no"}),
    ],
)
def test_rare_combinations_are_found(
    kb: KnowledgeBase, maker: Maker, conditions: tuple[dict[str, object], ...]
) -> None:
    assert maker.patient_for(rule_of(kb, *conditions)).profile is not None


def test_patients_are_the_same_every_time() -> None:
    small = load(BASE)
    one, other = Maker(small), Maker(small)
    assert [one.made_for(rule) for rule in small.rules()] == [other.made_for(rule) for rule in small.rules()]


def test_what_is_said_of_a_patient_is_said_in_both_languages(kb: KnowledgeBase, maker: Maker) -> None:
    rule = rule_of(
        kb,
        {"field": "failed_sorafenib", "is": "yes"},
        {"field": "sorafenib_tolerated", "is": "yes"},
        {"field": "weeks_since_resection", "at_most": 12},
    )
    found = maker.made_for(rule).patient
    assert found is not None
    said = {fact.field: fact.value for fact in found.facts}
    assert said["lines"].en == "systemic therapy: sorafenib (progression; tolerated)"
    assert said["lines"].zh == "系统治疗：索拉非尼（进展，可耐受）"
    assert "12 weeks before" in said["resection_date"].en
