"""Scores and stages against independent implementations, written here from the published formulas."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from itertools import product
from random import Random
from typing import Any

import pytest

from engine.assess import Engine
from engine.values import Choice, Members, Range, Value

Known = dict[str, Any]
BILIRUBIN_MG, CREATININE_MG = 17.1, 88.4  # µmol/L in 1 mg/dL


@pytest.fixture
def derive(board: Engine) -> Callable[..., dict[str, Value]]:
    """All facts, derived from a few given as plain Python values in canonical units."""

    def run(**given: object) -> dict[str, Value]:
        facts: dict[str, Value] = {}
        for name, value in given.items():
            if isinstance(value, Choice | Range | Members):
                facts[name] = value
            elif isinstance(value, str) and board.kb.facts[name].kind in ("choice", "yes_no"):
                facts[name] = Choice.of(value)
            else:
                facts[name] = Range.exactly(Decimal(str(value)))
        board.findings.add(facts)
        return facts

    return run


def only(facts: dict[str, Value], name: str) -> str | None:
    value = facts[name]
    assert isinstance(value, Choice)
    return value.only


def figure(facts: dict[str, Value], name: str) -> float:
    value = facts[name]
    assert isinstance(value, Range)
    assert value.exact is not None, f"{name} is {value}"
    return float(value.exact)


def half_up(number: float) -> int:
    return math.floor(abs(number) + 0.5) * (1 if number >= 0 else -1)


# --- Child-Pugh (Pugh 1973; INR bands and cholestatic cut-offs as in common use) ---------------------------


def banded(value: float, low: float, high: float) -> int:
    """1 below *low*, 2 from *low* to *high*, 3 above."""
    return 1 if value < low else 2 if value <= high else 3


def child_pugh(bilirubin: float, albumin: float, clotting: int, ascites: str, brain: str, cholestatic: bool) -> int:
    low, high = (4, 10) if cholestatic else (2, 3)
    points = banded(bilirubin / BILIRUBIN_MG, low - 1e-9, high + 1e-9)
    points += 1 if albumin > 35 else 2 if albumin >= 28 else 3
    points += clotting
    points += {"none": 1, "mild": 2, "moderate_severe": 3}[ascites]
    return points + {"none": 1, "grade_1_2": 2, "grade_3_4": 3}[brain]


def child_pugh_class(points: int) -> str:
    return "A" if points <= 6 else "B" if points <= 9 else "C"


BILIRUBINS = [10, 34.1, 34.2, 34.3, 51.2, 51.3, 51.4, 68.3, 68.4, 68.5, 170.9, 171, 171.1, 300]
ALBUMINS = [20, 27.9, 28, 28.1, 34.9, 35, 35.1, 45]
INRS = [0.9, 1.69, 1.7, 1.71, 2.29, 2.3, 2.31, 4]
ASCITES, BRAINS = ["none", "mild", "moderate_severe"], ["none", "grade_1_2", "grade_3_4"]


def test_child_pugh_is_the_published_table_at_every_edge(derive: Callable[..., dict[str, Value]]) -> None:
    rest = {"albumin": 36, "inr": 1.0, "ascites": "none", "encephalopathy": "none"}
    for bilirubin, cholestatic in product(BILIRUBINS, (False, True)):
        facts = derive(bilirubin=bilirubin, cholestatic_disease="yes" if cholestatic else "no", **rest)
        assert figure(facts, "child_pugh_score") == child_pugh(bilirubin, 36, 1, "none", "none", cholestatic), bilirubin
    for albumin, inr in product(ALBUMINS, INRS):
        facts = derive(
            bilirubin=10, albumin=albumin, inr=inr, ascites="mild", encephalopathy="grade_1_2", cholestatic_disease="no"
        )
        expected = child_pugh(10, albumin, banded(inr, 1.7, 2.3), "mild", "grade_1_2", False)
        assert figure(facts, "child_pugh_score") == expected, (albumin, inr)
        assert only(facts, "child_pugh_class") == child_pugh_class(expected)


@pytest.mark.parametrize("seed", range(2))
def test_child_pugh_is_the_published_table_for_random_findings(
    derive: Callable[..., dict[str, Value]], seed: int
) -> None:
    random = Random(seed)
    for _ in range(150):
        bilirubin, albumin, inr = random.choice(BILIRUBINS), random.choice(ALBUMINS), random.choice(INRS)
        ascites, brain, cholestatic = random.choice(ASCITES), random.choice(BRAINS), random.random() < 0.5
        facts = derive(
            bilirubin=bilirubin, albumin=albumin, inr=inr, ascites=ascites, encephalopathy=brain,
            cholestatic_disease="yes" if cholestatic else "no",
        )  # fmt: skip
        expected = child_pugh(bilirubin, albumin, banded(inr, 1.7, 2.3), ascites, brain, cholestatic)
        assert figure(facts, "child_pugh_score") == expected
        assert only(facts, "child_pugh_class") == child_pugh_class(expected)


@pytest.mark.parametrize(("seconds", "points"), [(0, 1), (3.9, 1), (4, 2), (6, 2), (6.1, 3), (30, 3), (-1, 1)])
def test_prothrombin_time_counts_where_the_inr_is_not_known(
    derive: Callable[..., dict[str, Value]], seconds: float, points: int
) -> None:
    rest = {"bilirubin": 10, "albumin": 40, "ascites": "none", "encephalopathy": "none"}
    assert figure(derive(pt_prolongation=seconds, **rest), "child_pugh_score") == 4 + points
    assert figure(derive(pt_prolongation=seconds, inr=2.0, **rest), "child_pugh_score") == 6, "the INR counts first"


def test_without_inr_and_prothrombin_time_child_pugh_is_a_range(derive: Callable[..., dict[str, Value]]) -> None:
    facts = derive(bilirubin=10, albumin=40, ascites="none", encephalopathy="none")
    assert facts["child_pugh_score"] == Range(Decimal(5), Decimal(7))
    assert facts["child_pugh_class"] == Choice.of("A", "B")
    assert derive()["child_pugh_score"] == Range(Decimal(5), Decimal(15))
    assert derive()["child_pugh_class"] == Choice.of("A", "B", "C")


def test_a_censored_inr_is_used_as_far_as_it_goes(derive: Callable[..., dict[str, Value]]) -> None:
    rest = {"bilirubin": 10, "albumin": 40, "ascites": "none", "encephalopathy": "none"}
    over = Range(Decimal(3), None, low_open=True)
    assert figure(derive(inr=over, pt_prolongation=1, **rest), "child_pugh_score") == 7
    partly = Range(Decimal(2), None)
    assert derive(inr=partly, pt_prolongation=1, **rest)["child_pugh_score"] == Range(Decimal(6), Decimal(7))


def test_where_cholestatic_disease_is_not_known_the_standard_cut_offs_are_used_and_said(
    board: Engine, derive: Callable[..., dict[str, Value]]
) -> None:
    facts = derive(bilirubin=60, albumin=40, inr=1, ascites="none", encephalopathy="none")
    assert figure(facts, "child_pugh_score") == 7
    assert "stage.cholestatic-unknown" in {alert.code for alert in board.findings.warnings(facts)}
    known = derive(bilirubin=60, albumin=40, inr=1, ascites="none", encephalopathy="none", cholestatic_disease="yes")
    assert figure(known, "child_pugh_score") == 5
    assert "stage.cholestatic-unknown" not in {alert.code for alert in board.findings.warnings(known)}


# --- ALBI (Johnson 2015) and mALBI (Hiraoka 2017) ------------------------------------------------------------


def albi(bilirubin: float, albumin: float) -> float:
    return 0.66 * math.log10(bilirubin) - 0.085 * albumin


def albi_grade(score: float) -> str:
    return "1" if score <= -2.60 else "2" if score <= -1.39 else "3"


def malbi_grade(score: float) -> str:
    grade = albi_grade(score)
    return {"2": "2a" if score <= -2.27 else "2b"}.get(grade, grade)


@pytest.mark.parametrize("seed", range(2))
def test_albi_is_the_published_formula(derive: Callable[..., dict[str, Value]], seed: int) -> None:
    random = Random(seed)
    for _ in range(150):
        bilirubin, albumin = round(random.uniform(3, 400), 1), round(random.uniform(15, 55), 1)
        facts, score = derive(bilirubin=bilirubin, albumin=albumin), albi(bilirubin, albumin)
        assert figure(facts, "albi_score") == pytest.approx(score, abs=1e-8)
        assert only(facts, "albi_grade") == albi_grade(score)
        assert only(facts, "malbi_grade") == malbi_grade(score)


@pytest.mark.parametrize(
    ("bilirubin", "albumin", "grade", "modified"),
    [
        (10, 38.4, "1", "1"),
        (10, 38.3, "2", "2a"),
        (10, 34.5, "2", "2a"),
        (10, 34.4, "2", "2b"),
        (10, 24.2, "2", "2b"),
        (10, 24.1, "3", "3"),
    ],
)
def test_albi_grades_change_where_the_published_cut_offs_lie(
    derive: Callable[..., dict[str, Value]], bilirubin: float, albumin: float, grade: str, modified: str
) -> None:
    facts = derive(bilirubin=bilirubin, albumin=albumin)
    assert (only(facts, "albi_grade"), only(facts, "malbi_grade")) == (grade, modified)


def test_albi_of_a_censored_bilirubin_is_bounded_on_one_side(derive: Callable[..., dict[str, Value]]) -> None:
    score = derive(bilirubin=Range(Decimal(100), None), albumin=40)["albi_score"]
    assert isinstance(score, Range)
    assert score.high is None
    assert float(score.low or 0) == pytest.approx(albi(100, 40), abs=1e-8)
    assert "albi_score" not in derive(albumin=Range(None, None))


# --- MELD, MELD-Na (OPTN 2016), MELD 3.0 (Kim 2021) ----------------------------------------------------------


def meld_raw(bilirubin: float, inr: float, creatinine: float, dialysis: bool) -> float:
    """From µmol/L."""
    creatinine_mg = 4.0 if dialysis else min(max(creatinine / CREATININE_MG, 1.0), 4.0)
    return (
        9.57 * math.log(creatinine_mg)
        + 3.78 * math.log(max(bilirubin / BILIRUBIN_MG, 1))
        + 11.2 * math.log(max(inr, 1))
        + 6.43
    )


def meld_na(meld: int, sodium: float) -> int:
    if meld <= 11:
        return meld
    lack = 137 - min(max(sodium, 125), 137)
    return min(half_up(meld + 1.32 * lack - 0.033 * meld * lack), 40)


def meld_3(
    bilirubin: float, inr: float, creatinine: float, sodium: float, albumin: float, female: bool, dialysis: bool
) -> float:
    """From µmol/L and g/L."""
    bili, inr = max(bilirubin / BILIRUBIN_MG, 1), max(inr, 1)
    creat = 3.0 if dialysis else min(max(creatinine / CREATININE_MG, 1.0), 3.0)
    lack, poor = 137 - min(max(sodium, 125), 137), 3.5 - min(max(albumin / 10, 1.5), 3.5)
    score = 4.56 * math.log(bili) + 0.82 * lack - 0.24 * lack * math.log(bili) + 9.09 * math.log(inr)
    score += 11.14 * math.log(creat) + 1.85 * poor - 1.83 * poor * math.log(creat) + 6
    return score + (1.33 if female else 0)


def near_half(*numbers: float) -> bool:
    """Whether the last bit of a number decides how it is rounded."""
    return any(abs(abs(number) % 1 - 0.5) < 1e-6 for number in numbers)


@pytest.mark.parametrize("seed", range(3))
def test_meld_scores_are_the_published_formulas(derive: Callable[..., dict[str, Value]], seed: int) -> None:
    random = Random(seed)
    for _ in range(150):
        bilirubin, inr = (
            round(random.choice((5, 17.1, 600, random.uniform(3, 900))), 1),
            round(random.choice((0.8, 1, random.uniform(0.8, 6))), 2),
        )
        creatinine = round(random.choice((40, 88.4, 265.2, 353.6, random.uniform(30, 700))), 1)
        sodium, albumin = (
            round(random.choice((110, 125, 137, 150, random.uniform(118, 145))), 1),
            round(random.choice((10, 15, 35, 50, random.uniform(12, 50))), 1),
        )
        female, dialysis = random.random() < 0.5, random.random() < 0.3
        facts = derive(
            bilirubin=bilirubin, inr=inr, creatinine=creatinine, sodium=sodium, albumin=albumin,
            sex="female" if female else "male", dialysis="yes" if dialysis else "no",
        )  # fmt: skip
        raw, raw_3 = (
            meld_raw(bilirubin, inr, creatinine, dialysis),
            meld_3(bilirubin, inr, creatinine, sodium, albumin, female, dialysis),
        )
        if near_half(raw, raw_3):
            continue
        assert figure(facts, "meld") == min(half_up(raw), 40)
        assert figure(facts, "meld_na") == meld_na(half_up(raw), sodium)
        assert figure(facts, "meld_3") == min(half_up(raw_3), 40)


@pytest.mark.parametrize(
    ("given", "meld", "sodium", "meld_with_sodium"),
    [
        ({"bilirubin": 17.1, "inr": 1, "creatinine": 88.4}, 6, 137, 6),
        ({"bilirubin": 17.1, "inr": 1, "creatinine": 88.4}, 6, 120, 6),  # sodium does not count up to 11
        ({"bilirubin": 51.3, "inr": 1.5, "creatinine": 176.8}, 22, 125, 29),
        ({"bilirubin": 51.3, "inr": 1.5, "creatinine": 176.8}, 22, 137, 22),
        ({"bilirubin": 800, "inr": 6, "creatinine": 500}, 40, 125, 40),
    ],
)
def test_meld_at_its_floors_and_ceiling(
    derive: Callable[..., dict[str, Value]], given: Known, meld: int, sodium: int, meld_with_sodium: int
) -> None:
    facts = derive(dialysis="no", sodium=sodium, **given)
    assert (figure(facts, "meld"), figure(facts, "meld_na")) == (meld, meld_with_sodium)


def test_meld_without_a_word_on_dialysis_stays_between_both_answers(derive: Callable[..., dict[str, Value]]) -> None:
    facts = derive(bilirubin=17.1, inr=1, creatinine=88.4)
    assert facts["meld"] == Range(Decimal(6), Decimal(20))


# --- CNLC and BCLC ---------------------------------------------------------------------------------------

LIVER = {
    "A": {"bilirubin": 10, "albumin": 40, "inr": 1, "ascites": "none", "encephalopathy": "none"},
    "B": {"bilirubin": 40, "albumin": 30, "inr": 1, "ascites": "mild", "encephalopathy": "none"},
    "C": {"bilirubin": 90, "albumin": 20, "inr": 3, "ascites": "mild", "encephalopathy": "none"},
}
NO_THROMBUS = {
    "pvtt_cheng": "none",
    "pvtt_vp": "none",
    "hepatic_vein_thrombus": "no",
    "vena_cava_thrombus": "no",
    "right_atrium_thrombus": "no",
}
THROMBI: list[dict[str, str]] = [
    NO_THROMBUS,
    {**NO_THROMBUS, "pvtt_cheng": "II", "pvtt_vp": "Vp3"},
    {**NO_THROMBUS, "right_atrium_thrombus": "yes"},
    {**NO_THROMBUS, "pvtt_cheng": "I0"},
]


def has_thrombus(thrombus: dict[str, str]) -> bool:
    return thrombus["pvtt_vp"] != "none" or "yes" in thrombus.values()


def cnlc(ecog: int, liver: str, spread: bool, thrombus: bool, number: int, diameter: float) -> str:
    """CNLC 2026: performance and liver first, then spread, then thrombus, then the tumours."""
    if ecog >= 3 or liver == "C":
        return "IV"
    if spread:
        return "IIIb"
    if thrombus:
        return "IIIa"
    if number == 1:
        return "Ia" if diameter <= 5 else "Ib"
    if number in (2, 3):
        return "Ib" if diameter <= 3 else "IIa"
    return "IIb" if number >= 4 else "unclassifiable"


def bclc(ecog: int, liver: str, spread: bool, thrombus: bool, number: int, diameter: float) -> str:
    if ecog >= 3 or liver == "C":
        return "D"
    if ecog >= 1 or spread or thrombus:
        return "C"
    if number == 1:
        return "0" if diameter <= 2 else "A"
    if number in (2, 3) and diameter <= 3:
        return "A"
    return "B" if number >= 2 else "unclassifiable"


def test_cnlc_and_bclc_are_the_published_stages_in_their_order(derive: Callable[..., dict[str, Value]]) -> None:
    cases = product((0, 1, 2, 3, 4), "ABC", (False, True), THROMBI, (0, 1, 2, 3, 4, 9), (1.9, 2, 2.1, 3, 3.1, 5, 5.1))
    random = Random(1)
    for ecog, liver, spread, thrombus, number, diameter in random.sample(list(cases), 900):
        facts = derive(
            ecog=ecog, extrahepatic_spread="yes" if spread else "no", tumour_number=number, largest_diameter=diameter,
            **LIVER[liver], **thrombus,
        )  # fmt: skip
        assert only(facts, "child_pugh_class") == liver
        arguments = (ecog, liver, spread, has_thrombus(thrombus), number, diameter)
        assert only(facts, "cnlc_stage") == cnlc(*arguments), arguments
        assert only(facts, "bclc_stage") == bclc(*arguments), arguments


@pytest.mark.parametrize(
    ("ecog", "liver", "spread", "thrombus", "stage"),
    [
        (3, "A", True, True, "IV"),
        (0, "C", True, True, "IV"),
        (2, "B", True, True, "IIIb"),
        (2, "B", False, True, "IIIa"),
    ],
)
def test_cnlc_asks_for_stage_four_before_three_b_before_three_a(
    derive: Callable[..., dict[str, Value]], ecog: int, liver: str, spread: bool, thrombus: bool, stage: str
) -> None:
    facts = derive(
        ecog=ecog, extrahepatic_spread="yes" if spread else "no", tumour_number=2, largest_diameter=6,
        **LIVER[liver], **THROMBI[1 if thrombus else 0],
    )  # fmt: skip
    assert only(facts, "cnlc_stage") == stage


@pytest.mark.parametrize(
    ("missing", "possible"),
    [
        ("ecog", {"IIa", "IV"}),
        ("extrahepatic_spread", {"IIa", "IIIb"}),
        ("hepatic_vein_thrombus", {"IIa", "IIIa"}),
        ("largest_diameter", {"Ib", "IIa"}),
        ("albumin", {"IIa"}),
    ],
)
def test_one_missing_finding_leaves_exactly_the_stages_open_that_it_decides(
    derive: Callable[..., dict[str, Value]], missing: str, possible: set[str]
) -> None:
    given: Known = {
        "ecog": 1,
        "extrahepatic_spread": "no",
        "tumour_number": 2,
        "largest_diameter": 4,
        **LIVER["A"],
        **NO_THROMBUS,
    }
    del given[missing]
    stage = derive(**given)["cnlc_stage"]
    assert isinstance(stage, Choice)
    assert stage.possible == possible


@pytest.mark.parametrize(
    ("number", "diameter", "cnlc_possible", "bclc_possible"),
    [
        (Range(Decimal(2), None), 4, {"IIa", "IIb"}, {"B"}),
        (Range(Decimal(2), None), 2, {"Ib", "IIb"}, {"A", "B"}),
        (Range(Decimal(2), Decimal(3)), 4, {"IIa"}, {"B"}),
        (Range(Decimal(4), None), 1, {"IIb"}, {"B"}),
        (None, 4, {"Ia", "IIa", "IIb", "unclassifiable"}, {"A", "B", "unclassifiable"}),
    ],
)
def test_a_number_of_tumours_known_in_part_keeps_every_stage_it_can_mean(
    derive: Callable[..., dict[str, Value]],
    number: Range | None,
    diameter: float,
    cnlc_possible: set[str],
    bclc_possible: set[str],
) -> None:
    given: Known = {"ecog": 0, "extrahepatic_spread": "no", "largest_diameter": diameter, **LIVER["A"], **NO_THROMBUS}
    facts = derive(**given, **({"tumour_number": number} if number is not None else {}))
    for name, possible in (("cnlc_stage", cnlc_possible), ("bclc_stage", bclc_possible)):
        stage = facts[name]
        assert isinstance(stage, Choice)
        assert possible <= stage.possible
        assert not stage.possible & {"IIIa", "IIIb", "IV", "C", "D"}


# --- transplant criteria ---------------------------------------------------------------------------------


def milan(number: int, diameter: float, thrombus: bool, spread: bool) -> str | None:
    small = (number == 1 and diameter <= 5) or (number in (2, 3) and diameter <= 3)
    if small and not thrombus and not spread:
        return "within"
    return "outside" if number >= 1 or thrombus or spread else "unclassifiable"


def ucsf(number: int, diameter: float, total: float, thrombus: bool, spread: bool) -> str | None:
    small = (number == 1 and diameter <= 6.5) or (number in (2, 3) and diameter <= 4.5 and total <= 8)
    if small and not thrombus and not spread:
        return "within"
    return "outside" if number >= 1 or thrombus or spread else "unclassifiable"


def test_milan_ucsf_and_up_to_seven_are_the_published_criteria(derive: Callable[..., dict[str, Value]]) -> None:
    cases = product(
        (0, 1, 2, 3, 4, 6), (1, 2.9, 3, 3.1, 4, 4.5, 4.6, 5, 5.1, 6, 6.5, 6.6), (0, 1), (False, True), (0.5, 1.7, 3.5)
    )
    for number, diameter, kind, spread, more in cases:
        total = diameter + more * max(number - 1, 0)
        thrombus = THROMBI[kind]
        facts = derive(
            tumour_number=number, largest_diameter=diameter, diameter_sum=total,
            extrahepatic_spread="yes" if spread else "no", **thrombus,
        )  # fmt: skip
        invaded = has_thrombus(thrombus)
        assert only(facts, "milan") == milan(number, diameter, invaded, spread)
        assert only(facts, "ucsf") == ucsf(number, diameter, total, invaded, spread)
        assert figure(facts, "number_plus_diameter") == pytest.approx(number + diameter)
        if number >= 1:
            within = number + diameter <= 7 + 1e-9 and not invaded
            assert only(facts, "up_to_seven") == ("within" if within else "beyond")


@pytest.mark.parametrize(
    ("number", "diameter", "possible"),
    [
        (2, 4, "within"),
        (3, 2.6, "within"),
        (2, 4.5, None),
        (3, 3, None),
        (3, 4.6, "outside"),
        (1, 6.5, "within"),
        (4, 1, "outside"),
    ],
)
def test_ucsf_without_the_sum_of_diameters_is_settled_only_where_the_sum_cannot_exceed_eight(
    derive: Callable[..., dict[str, Value]], number: int, diameter: float, possible: str | None
) -> None:
    facts = derive(tumour_number=number, largest_diameter=diameter, extrahepatic_spread="no", **NO_THROMBUS)
    assert only(facts, "ucsf") == possible


# --- vascular thrombus: two classes of one finding -----------------------------------------------------------


@pytest.mark.parametrize(
    ("cheng", "vp", "thrombus"),
    [
        ("none", None, "no"),
        ("I0", None, "no"),
        ("II", None, "yes"),
        (None, "Vp3", "yes"),
        (None, "none", "no"),
        ("IV", "Vp4", "yes"),
        (Choice.of("I", "II"), None, "yes"),
        (Choice.of("none", "I"), None, None),
        (Choice.of("none", "I"), "Vp1", "yes"),
        (None, None, None),
    ],
)
def test_either_class_of_portal_thrombus_may_settle_it(
    derive: Callable[..., dict[str, Value]], cheng: object, vp: object, thrombus: str | None
) -> None:
    given: Known = {
        "pvtt_cheng": cheng,
        "pvtt_vp": vp,
        "hepatic_vein_thrombus": "no",
        "vena_cava_thrombus": "no",
        "right_atrium_thrombus": "no",
    }
    facts = derive(**{name: value for name, value in given.items() if value is not None})
    assert only(facts, "portal_thrombus") == thrombus
    assert only(facts, "vascular_thrombus") == thrombus
