"""Which of several values stands: the newest, final, not too old; what differs is not chosen from."""

from __future__ import annotations

from decimal import Decimal

import pytest
from intake_support import condition, icd, loinc, obs, quantity, says, taken

from engine.assess import Engine

BILIRUBIN, AFP, HBSAG = loinc("1975-2"), loinc("1834-1"), loinc("5196-1")
POSITIVE, NEGATIVE = {"valueString": "positive"}, {"valueString": "negative"}


def afp(value: object, on: str | None = "2026-11-18", **more: object) -> object:
    return obs(AFP, on=on, id=f"afp-{value}-{on}", valueQuantity=quantity(value, "ng/mL"), **more)


def test_the_newest_value_stands_with_its_day(engine: Engine) -> None:
    found = taken(engine, afp(640, "2026-09-20"), afp(812, "2026-11-18"), afp(700, "2026-10-02"))
    assert found.profile == {"markers": {"afp": "812 ng/mL"}}
    assert [str(origin.on) for origin in found.origins] == ["2026-11-18"]
    assert found.notes == ()


def test_two_values_of_the_newest_day_that_differ_are_a_conflict_and_neither_is_used(engine: Engine) -> None:
    found = taken(engine, afp(640), afp(812), afp(5, "2026-09-20"))
    assert found.profile == {}
    assert says(found, "conflict") == [
        "alpha-fetoprotein: the record gives different values, 812 ng/mL (2026-11-18) / 640 ng/mL (2026-11-18) / "
        "5 ng/mL (2026-09-20); none of them is used."
    ]


def test_the_same_value_in_two_units_is_no_conflict(engine: Engine) -> None:
    found = taken(engine, afp(812), obs(AFP, id="other", valueQuantity=quantity(Decimal("812.0"), "ug/L")))
    assert found.profile == {"markers": {"afp": "812 ng/mL"}}
    assert found.notes == ()


def test_a_more_exact_value_of_the_same_day_stands(engine: Engine) -> None:
    loose, exact = obs("ascites", id="a", valueBoolean=True), obs("ascites", id="b", valueString="mild")
    assert taken(engine, loose, exact).profile == taken(engine, exact, loose).profile == {"liver": {"ascites": "mild"}}


def test_an_undated_value_never_beats_a_dated_one(engine: Engine) -> None:
    found = taken(engine, obs(HBSAG, id="a", on=None, **NEGATIVE), obs(HBSAG, id="b", on="2011-01-01", **POSITIVE))
    assert found.profile == {"liver": {"hbsag": "positive"}}


def test_undated_values_that_differ_are_a_conflict(engine: Engine) -> None:
    found = taken(engine, obs(HBSAG, id="a", on=None, **NEGATIVE), obs(HBSAG, id="b", on=None, **POSITIVE))
    assert found.profile == {}
    assert says(found, "conflict") == [
        "hepatitis B surface antigen: the record gives different values, positive (undated) / negative (undated); "
        "none of them is used."
    ]


def test_a_serology_has_no_age(engine: Engine) -> None:
    assert taken(engine, obs(HBSAG, on="2011-01-01", **POSITIVE)).profile == {"liver": {"hbsag": "positive"}}


@pytest.mark.parametrize(("on", "used"), [("2026-10-22", True), ("2026-10-21", False)])
def test_bilirubin_counts_for_thirty_days(engine: Engine, on: str, used: bool) -> None:
    found = taken(engine, obs(BILIRUBIN, on=on, valueQuantity=quantity(Decimal("0.9"), "mg/dL")))
    assert bool(found.profile) is used


def test_a_value_that_is_too_old_is_left_out_and_named_with_its_day(engine: Engine) -> None:
    found = taken(engine, obs(BILIRUBIN, on="2026-06-02", valueQuantity=quantity(Decimal("0.9"), "mg/dL")))
    assert found.profile == {}
    assert [(note.kind, note.says.en, note.says.zh, note.weighs) for note in found.notes] == [
        (
            "stale",
            "total bilirubin “0.9 mg/dL” of 2026-06-02 is older than 30 days and not used.",
            "总胆红素“0.9 mg/dL”（2026-06-02）已超过30天，未采用。",
            "decides",
        )
    ]


def test_a_value_that_ages_is_not_used_without_a_day(engine: Engine) -> None:
    found = taken(engine, afp(812, None))
    assert found.profile == {}
    assert says(found, "stale") == [
        "alpha-fetoprotein “812 ng/mL” is undated and not used: it may be older than 90 days."
    ]


@pytest.mark.parametrize("on", ["2026-11", "2026", "2026-13-40", "yesterday"])
def test_a_day_that_is_not_whole_is_no_day(engine: Engine, on: str) -> None:
    assert says(taken(engine, afp(812, on)), "stale")


@pytest.mark.parametrize(
    ("more", "day"),
    [
        ({"effectivePeriod": {"start": "2026-11-01", "end": "2026-11-05"}}, "2026-11-05"),
        ({"effectivePeriod": {"start": "2026-11-01"}}, "2026-11-01"),
        ({"effectiveInstant": "2026-11-07T10:00:00Z"}, "2026-11-07"),
        ({"issued": "2026-11-09T10:00:00Z"}, "2026-11-09"),
    ],
)
def test_the_day_is_that_of_the_finding_before_that_of_the_report(
    engine: Engine, more: dict[str, object], day: str
) -> None:
    assert str(taken(engine, afp(812, None, **more)).origins[0].on) == day


def test_a_result_entered_in_error_is_reported_and_not_used(engine: Engine) -> None:
    found = taken(engine, afp(99999, status="entered-in-error"))
    assert found.profile == {}
    assert [(note.kind, note.says.en, note.weighs) for note in found.notes] == [
        ("entered_in_error", "alpha-fetoprotein: entered in error; not used.", "decides")
    ]


def test_what_was_entered_in_error_weighs_little_where_another_value_stands(engine: Engine) -> None:
    found = taken(engine, afp(99999, status="entered-in-error"), afp(812))
    assert found.profile == {"markers": {"afp": "812 ng/mL"}}
    assert [note.weighs for note in found.notes] == ["note"]


@pytest.mark.parametrize("status", ["registered", "cancelled", "unknown", "nonsense"])
def test_a_result_that_is_not_final_is_reported_and_not_used(engine: Engine, status: str) -> None:
    found = taken(engine, afp(812, status=status))
    assert found.profile == {}
    assert says(found, "not_final") == [f"alpha-fetoprotein: recorded as “{status}”; not used."]


def test_a_result_without_a_status_is_not_used(engine: Engine) -> None:
    found = taken(engine, afp(812, status=None))
    assert found.profile == {}
    assert says(found, "not_final") == ["alpha-fetoprotein: the record gives no status; not used."]


def test_a_preliminary_result_is_used_only_where_there_is_no_final_one(engine: Engine) -> None:
    early, final = afp(900, "2026-11-20", status="preliminary"), afp(812, "2026-11-18")
    both = taken(engine, early, final)
    assert both.profile == {"markers": {"afp": "812 ng/mL"}}
    assert says(both, "superseded") == ["alpha-fetoprotein: a preliminary result is not used where a final one exists."]
    alone = taken(engine, early)
    assert alone.profile == {"markers": {"afp": "900 ng/mL"}}
    assert says(alone, "not_final") == ["alpha-fetoprotein is a preliminary result."]


def test_a_lasting_diagnosis_is_not_silently_overruled_by_a_newer_finding(engine: Engine) -> None:
    listed = condition(icd("K74.6", "Cirrhosis"), recordedDate="2020-01-01")
    found = taken(engine, listed, obs("cirrhosis", valueBoolean=False))
    assert found.profile == {}
    assert says(found, "conflict") == [
        "cirrhosis: the record gives different values, false (2026-11-18) / Cirrhosis (2020-01-01); none of them is used."
    ]


def test_two_kinds_of_liver_tumour_are_a_conflict_whatever_their_days(engine: Engine) -> None:
    found = taken(
        engine,
        condition(icd("C22.0", "HCC"), id="a", recordedDate="2020-01-01"),
        condition(icd("C22.1", "ICC"), id="b"),
    )
    assert found.profile == {}
    assert says(found, "conflict")[0].startswith("diagnosis: the record gives different values, ICC (2026-11-18) / HCC")


def test_liver_cancer_of_unsaid_kind_gives_way_to_the_kind(engine: Engine) -> None:
    found = taken(engine, condition("肝癌", id="a"), condition(icd("C22.0"), id="b"))
    assert found.profile == {"disease": {"diagnosis": "hcc"}}


def test_facts_that_cannot_stand_together_are_both_left_out_and_the_rest_stands(engine: Engine) -> None:
    patient = {"resourceType": "Patient", "id": "p", "gender": "male", "birthDate": "1960-01-02"}
    found = taken(engine, patient, obs("pregnant", valueBoolean=True))
    assert found.profile == {"patient": {"age": 66}}
    assert says(found, "contradiction") == ["A male patient is recorded as pregnant. Left out: pregnant, sex."]
    assert [origin.path for origin in found.origins] == ["patient.age"]


def test_a_contradiction_with_a_fact_that_follows_from_another_takes_that_other_out(engine: Engine) -> None:
    found = taken(
        engine,
        obs("CNLC", id="a", valueString="Ia"),
        condition(icd("C78.0", "Lung metastasis"), id="b"),
        obs("sites of metastasis", id="d", valueString="bone"),
    )
    assert found.profile == {}
    assert says(found, "contradiction") == [
        "CNLC Ia to IIb excludes extrahepatic spread, and spread is recorded. Left out: documented CNLC stage, "
        "sites of extrahepatic spread, extrahepatic spread."
    ]


def test_a_form_that_says_no_treatment_was_given_is_overtaken_after_three_months(engine: Engine) -> None:
    form = obs("prior systemic therapy", on="2026-08-01", valueBoolean=False)
    found = taken(engine, form)
    assert found.profile == {}
    assert says(found, "stale") == [
        "systemic therapy for advanced disease before “false” of 2026-08-01 is older than 90 days and not used."
    ]
