"""Diagnoses: what is there, what is over, what was ruled out; and what is never concluded."""

from __future__ import annotations

import pytest
from intake_support import ICD10, SNOMED, TODAY, condition, icd, loinc, obs, says, taken

from engine.assess import Engine


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ({"coding": [{"system": SNOMED, "code": "109841003"}]}, {"disease": {"diagnosis": "hcc"}}),
        ({"coding": [{"system": SNOMED, "code": "25370001"}]}, {"disease": {"diagnosis": "hcc"}}),
        (icd("C22.0"), {"disease": {"diagnosis": "hcc"}}),
        ({"coding": [{"system": ICD10 + "-cm", "code": "C22.0"}]}, {"disease": {"diagnosis": "hcc"}}),
        ({"coding": [{"system": ICD10 + "-cn", "code": "C22.000x003"}]}, {"disease": {"diagnosis": "hcc"}}),
        ({"text": "肝细胞癌"}, {"disease": {"diagnosis": "hcc"}}),
        (icd("C22.1"), {"disease": {"diagnosis": "icc"}}),
        (icd("K74.60"), {"liver": {"cirrhosis": "yes"}}),
        (icd("B18.1"), {"liver": {"hbsag": "positive"}}),
        (icd("I10"), {"comorbidity": {"hypertension": "yes"}}),
        ({"text": "类风湿关节炎"}, {"comorbidity": {"autoimmune_disease": "yes"}}),
        ({"text": "肝移植术后"}, {"transplant": {"transplant_recipient": "yes"}}),
        ({"text": "腹水"}, {"liver": {"ascites": "present"}}),
        (icd("C78.0"), {"tumour": {"extrahepatic_spread": "yes", "extrahepatic_sites": ["lung", "unknown"]}}),
        (icd("C77.2"), {"tumour": {"extrahepatic_spread": "yes"}}),
        (icd("C78.4"), {"tumour": {"extrahepatic_spread": "yes", "extrahepatic_sites": ["other", "unknown"]}}),
    ],
)
def test_a_diagnosis_gives_its_fact(engine: Engine, code: object, expected: object) -> None:
    assert taken(engine, condition(code)).profile == expected


def test_the_histology_of_the_mcode_extension_says_which_tumour_it_is(engine: Engine) -> None:
    url = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior"
    morphology = {"url": url, "valueCodeableConcept": {"coding": [{"system": SNOMED, "code": "25370001"}]}}
    found = taken(engine, condition("primary liver cancer", extension=[morphology]))
    assert found.profile == {"disease": {"diagnosis": "hcc"}}


def test_a_metastasis_gives_its_site_and_leaves_open_whether_there_are_others(engine: Engine) -> None:
    code = {"coding": [{"system": SNOMED, "code": "128462008"}]}
    found = taken(engine, condition(code, bodySite=[{"text": "lung"}, {"text": "骨"}]))
    assert found.profile == {
        "tumour": {"extrahepatic_spread": "yes", "extrahepatic_sites": ["lung", "unknown", "bone"]}
    }


def test_a_metastasis_in_the_liver_is_no_extrahepatic_spread(engine: Engine) -> None:
    code = {"coding": [{"system": SNOMED, "code": "128462008"}]}
    found = taken(engine, condition(code, bodySite=[{"text": "liver"}]))
    assert found.profile == {}
    assert says(found, "unreadable") == [
        "snomed|128462008 is not used: its site is the liver, which is not spread out of it."
    ]


def test_a_record_without_a_condition_says_nothing_about_it(engine: Engine) -> None:
    found = taken(engine, condition(icd("C22.0")))
    assert set(found.profile) == {"disease"}


@pytest.mark.parametrize("status", ["unconfirmed", "provisional", "differential"])
def test_a_diagnosis_that_is_not_confirmed_is_a_note_and_no_fact(engine: Engine, status: str) -> None:
    found = taken(engine, condition("interstitial lung disease", verified=status))
    assert found.profile == {}
    assert says(found, "not_final") == [f"interstitial lung disease: recorded as “{status}”, not confirmed; not used."]


def test_a_refuted_diagnosis_is_neither_yes_nor_no(engine: Engine) -> None:
    found = taken(engine, condition("interstitial lung disease", verified="refuted"))
    assert found.profile == {}
    assert says(found, "not_final") == [
        "interstitial lung disease: recorded as refuted; not read as present, and not as absent either."
    ]


def test_a_diagnosis_entered_in_error_is_reported_and_not_used(engine: Engine) -> None:
    found = taken(engine, condition("cirrhosis", verified="entered-in-error"))
    assert found.profile == {}
    assert says(found, "entered_in_error") == ["cirrhosis: entered in error; not used."]


@pytest.mark.parametrize("status", ["resolved", "inactive", "remission"])
def test_what_is_over_is_read_neither_as_present_nor_as_absent(engine: Engine, status: str) -> None:
    found = taken(engine, condition("ascites", clinical=status))
    assert found.profile == {}
    assert says(found, "superseded") == ["ascites: recorded as over; read neither as present nor as absent."]


def test_what_passes_needs_a_status_that_says_it_is_there(engine: Engine) -> None:
    found = taken(engine, condition("ascites", clinical=None))
    assert found.profile == {}
    assert says(found, "not_final") == ["ascites: the record gives no status; not used."]


def test_what_lasts_needs_no_clinical_status(engine: Engine) -> None:
    assert taken(engine, condition("cirrhosis", clinical=None)).profile == {"liver": {"cirrhosis": "yes"}}


def test_what_has_abated_is_over_whatever_its_status(engine: Engine) -> None:
    assert taken(engine, condition("ascites", abatementDateTime="2026-11-01")).profile == {}


def test_an_old_entry_of_something_that_passes_is_stale(engine: Engine) -> None:
    found = taken(engine, condition("ascites", recordedDate="2026-03-01"))
    assert found.profile == {}
    assert says(found, "stale") == ["ascites “ascites” of 2026-03-01 is older than 30 days and not used."]


def test_a_rupture_that_is_over_is_a_rupture_in_the_past(engine: Engine) -> None:
    assert taken(engine, condition("肝癌破裂出血", clinical="resolved")).profile == {
        "tumour": {"tumour_rupture": "past"}
    }


@pytest.mark.parametrize(("onset", "counts"), [("2026-05-21", True), ("2026-05-20", False)])
def test_a_bleeding_counts_for_six_months_from_its_onset_and_an_older_one_is_no_no(
    engine: Engine, onset: str, counts: bool
) -> None:
    found = taken(engine, condition(icd("K92.2"), clinical="resolved", onsetDateTime=onset))
    assert found.profile == ({"comorbidity": {"gi_bleeding_within_6_months": "yes"}} if counts else {})


def test_a_bleeding_without_a_day_is_reported(engine: Engine) -> None:
    found = taken(engine, condition(icd("K92.2", "GI haemorrhage")))
    assert found.profile == {}
    assert says(found, "unreadable") == [
        "gastrointestinal bleeding within the last 6 months “GI haemorrhage” is not used: the day it happened is not given."
    ]


def test_a_bleeding_of_last_month_is_not_overruled_by_a_newer_no(engine: Engine) -> None:
    bleeding = condition(icd("K92.2", "GI haemorrhage"), onsetDateTime="2026-10-10")
    found = taken(engine, bleeding, obs("GI bleeding within 6 months", valueBoolean=False))
    assert found.profile == {}
    assert len(says(found, "conflict")) == 1


def test_portal_vein_thrombosis_is_read_neither_as_tumour_nor_as_bland(engine: Engine) -> None:
    found = taken(engine, condition(icd("I81", "Portal vein thrombosis")))
    assert found.profile == {}
    assert says(found, "unmapped") == [
        "Portal vein thrombosis: the record does not say whether the thrombus is tumour or bland; not used."
    ]


def test_cancer_of_the_liver_without_its_kind_leaves_every_kind_open(engine: Engine) -> None:
    found = taken(engine, condition(icd("C22.9", "Malignant neoplasm of liver")))
    diagnosis = engine.intake.read(found.profile, TODAY).facts["diagnosis"]
    assert diagnosis.possible == {"hcc", "icc", "chcc_cca", "fibrolamellar", "liver_metastasis", "other"}


def test_a_name_that_says_more_than_an_unspecific_code_counts(engine: Engine) -> None:
    found = taken(engine, condition({**icd("C22.900"), "text": "肝细胞癌"}))
    assert found.profile == {"disease": {"diagnosis": "hcc"}}


def test_a_stage_written_into_the_condition_is_read(engine: Engine) -> None:
    stage = {"type": {"text": "BCLC"}, "summary": {"text": "BCLC B"}}
    found = taken(engine, condition(icd("C22.0"), stage=[stage]))
    assert found.profile == {"disease": {"diagnosis": "hcc"}, "stages": {"documented_bclc": "BCLC B"}}


def test_tnm_and_disease_status_are_reported_and_give_no_fact(engine: Engine) -> None:
    found = taken(
        engine, obs(loinc("21908-9", "Stage group"), valueString="IIIA"), obs(loinc("97509-4"), valueString="PD")
    )
    assert found.profile == {}
    assert says(found, "unmapped") == [
        "Stage group: TNM is not used here; the findings behind it are.",
        "loinc|97509-4: A disease status by itself does not say which line of treatment ended, or why.",
    ]


def test_codes_of_one_concept_with_different_meanings_are_reported_and_not_used(engine: Engine) -> None:
    both = {"coding": [{"system": ICD10, "code": "I10"}], "text": "肝硬化"}
    found = taken(engine, condition(both))
    assert found.profile == {}
    assert says(found, "conflict") == ["“肝硬化”: its codes and its name mean different things; not used."]


def test_four_hundred_irrelevant_codes_are_one_short_note(engine: Engine) -> None:
    labs = [obs({"text": f"analyte {number}"}, id=str(number), valueString="1") for number in range(400)]
    found = taken(engine, *labs)
    assert says(found, "unmapped") == [
        "400 other kind(s) of entry are not used here: analyte 0, analyte 1, analyte 2, analyte 3, analyte 4, …."
    ]


def test_an_unknown_code_that_sounds_like_a_matter_of_the_liver_stands_out(engine: Engine) -> None:
    found = taken(engine, condition("hepatic adenomatosis"), condition("ingrown nail", id="d"))
    assert [(note.says.en, note.weighs) for note in found.notes] == [
        ("“hepatic adenomatosis” is not in the code map and was not used, though it sounds relevant.", "decides"),
        ("1 other kind(s) of entry are not used here: ingrown nail.", "note"),
    ]
