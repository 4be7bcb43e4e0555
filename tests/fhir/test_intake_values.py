"""How values are read from Observations: units, comparators, codes, words, dates."""

from __future__ import annotations

from decimal import Decimal

import pytest
from intake_support import LOINC, NOW, SNOMED, SUBJECT, TODAY, loinc, obs, quantity, says, taken

from engine.assess import Engine

BILIRUBIN, AFP, ECOG, ALBUMIN = loinc("1975-2"), loinc("1834-1"), loinc("89247-1"), loinc("1751-7")


@pytest.mark.parametrize(
    ("code", "value", "path", "expected"),
    [
        (BILIRUBIN, quantity(Decimal("1.2"), "mg/dL", "mg/dL"), "liver.bilirubin", "1.2 mg/dL"),
        (loinc("14631-6"), quantity(17, "umol/L", "umol/L"), "liver.bilirubin", "17 µmol/L"),
        (AFP, quantity(Decimal("812.0"), None, "ug/L"), "markers.afp", "812.0 µg/L"),
        (AFP, quantity(1210, "ng/mL", comparator=">"), "markers.afp", ">1210 ng/mL"),
        (loinc("777-3"), quantity(118, None, "10*9/L"), "liver.platelets", "118 10^9/L"),
        (loinc("777-3"), quantity(118, None, "10*3/uL"), "liver.platelets", "118 10^3/µL"),
        (loinc("6301-6"), quantity(Decimal("1.1"), None, "{INR}"), "liver.inr", "1.1 INR"),
        (loinc("6301-6"), quantity(Decimal("1.1"), None, "1"), "liver.inr", "1.1"),
        (loinc("42595-9"), quantity(20, None, "[IU]/mL", "<"), "liver.hbv_dna", "<20 IU/mL"),
        (loinc("8480-6"), quantity(141, None, "mm[Hg]"), "comorbidity.systolic_bp", "141 mmHg"),
        (loinc("1742-6"), quantity(46, None, "U/L"), "liver.alt", "46 U/L"),
        (ALBUMIN, quantity(37, "g/L"), "liver.albumin", "37 g/L"),
        (loinc("33728-7"), quantity(64, "mm"), "tumour.largest_diameter", "64 mm"),
        (loinc("29463-7"), quantity(66, "kg"), "patient.weight", "66 kg"),
    ],
)
def test_a_quantity_is_taken_with_its_unit_exactly_as_it_was_sent(
    engine: Engine, code: object, value: object, path: str, expected: str
) -> None:
    found = taken(engine, obs(code, valueQuantity=value))
    group, name = path.split(".")
    assert found.profile == {group: {name: expected}}
    assert [(origin.path, origin.resource, str(origin.on)) for origin in found.origins] == [
        (path, "Observation/o", NOW)
    ]


def test_a_number_keeps_its_decimal_places_and_is_no_binary_fraction(engine: Engine) -> None:
    found = taken(engine, obs(BILIRUBIN, valueQuantity=quantity(1.1, "mg/dL")))
    assert found.profile["liver"]["bilirubin"] == "1.1 mg/dL"
    patient = engine.intake.read(found.profile, TODAY)
    assert str(patient.facts["bilirubin"]) == "18.81"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"valueQuantity": quantity(520)}, "alpha-fetoprotein “520” is not used: it has no unit."),
        (
            {"valueQuantity": quantity(520, "pints")},
            "alpha-fetoprotein “520 pints” is not used: its unit is not known here.",
        ),
        (
            {"valueQuantity": quantity(520, "ng/mL", "[IU]/mL")},
            "alpha-fetoprotein “520 ng/mL” is not used: its unit and its unit code differ.",
        ),
        (
            {"valueQuantity": quantity(520, "ng/mL", comparator="ad")},
            "alpha-fetoprotein “ad520 ng/mL” is not used: its comparator is not known here.",
        ),
        (
            {"valueQuantity": quantity(-3, "ng/mL")},
            "alpha-fetoprotein “-3 ng/mL” is not used: the number is impossible for it.",
        ),
        (
            {"valueString": "see report"},
            "alpha-fetoprotein “see report” is not used: it is not one number.",
        ),
        ({}, "alpha-fetoprotein is not used: the record gives no value."),
        (
            {"dataAbsentReason": {"text": "not performed"}},
            "alpha-fetoprotein is not used: the record gives a reason for its absence and no value.",
        ),
        (
            {"valueRange": {"low": quantity(100, "ng/mL"), "high": quantity(200, "ng/mL")}},
            "alpha-fetoprotein “100 ng/mL – 200 ng/mL” is not used: a range with two ends cannot be read as one value.",
        ),
        (
            {"valueQuantity": quantity(430, "IU/mL")},
            "alpha-fetoprotein “430 IU/mL” is not used: its unit needs a conversion factor that this site has not set.",
        ),
    ],
)
def test_a_value_that_cannot_be_read_is_reported_and_stays_unknown(
    engine: Engine, more: dict[str, object], why: str
) -> None:
    found = taken(engine, obs(AFP, **more))
    assert found.profile == {}
    assert [(note.kind, note.says.en, note.path, note.weighs) for note in found.notes] == [
        ("unreadable", why, "markers.afp", "decides")
    ]


def test_afp_in_units_is_used_where_the_site_has_set_its_factor(engine: Engine) -> None:
    found = taken(engine, obs(AFP, valueQuantity=quantity(430, "IU/mL")), site={"afp_ng_per_iu": Decimal("1.21")})
    assert found.profile == {"markers": {"afp": "430 IU/mL"}}


def test_a_value_dated_after_today_is_not_used(engine: Engine) -> None:
    found = taken(engine, obs(AFP, on="2026-11-22", valueQuantity=quantity(5, "ng/mL")))
    assert found.profile == {}
    assert says(found, "unreadable") == ["alpha-fetoprotein “5 ng/mL” is not used: it is dated after today."]


def test_a_range_with_one_end_is_a_bound(engine: Engine) -> None:
    found = taken(engine, obs(AFP, valueRange={"low": quantity(400, "ng/mL")}))
    assert found.profile == {"markers": {"afp": ">=400 ng/mL"}}


def test_a_ratio_to_one_is_a_quantity(engine: Engine) -> None:
    ratio = {"numerator": quantity(520, "ng"), "denominator": quantity(1, "mL")}
    assert taken(engine, obs(AFP, valueRatio=ratio)).profile == {"markers": {"afp": "520 ng/mL"}}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"valueInteger": 2}, "2"),
        ({"valueQuantity": quantity(2, "{score}", "{score}")}, "2"),
        ({"valueString": "2分"}, "2分"),
        ({"valueCodeableConcept": {"coding": [{"system": LOINC, "code": "LA9624-3"}]}}, "2"),
    ],
)
def test_ecog_is_read_in_every_usual_form(engine: Engine, more: dict[str, object], expected: str) -> None:
    assert taken(engine, obs(ECOG, **more)).profile == {"patient": {"ecog": expected}}


def test_ecog_5_is_not_read_as_a_performance_status_of_a_patient(engine: Engine) -> None:
    found = taken(engine, obs(ECOG, valueInteger=5))
    assert found.profile == {}
    assert says(found, "unreadable") == ["ECOG performance status “5” is not used: the number is impossible for it."]


@pytest.mark.parametrize(
    ("name", "value", "group", "field", "expected"),
    [
        ("腹水", {"valueCodeableConcept": {"text": "少量"}}, "liver", "ascites", "少量"),
        ("ascites", {"valueBoolean": True}, "liver", "ascites", "yes"),
        (
            "ascites",
            {"valueCodeableConcept": {"coding": [{"system": SNOMED, "code": "2667000"}]}},
            "liver",
            "ascites",
            "absent",
        ),
        ("乙肝表面抗原", {"valueString": "阳性"}, "liver", "hbsag", "阳性"),
        ("CNLC分期", {"valueString": "IIIa期"}, "stages", "documented_cnlc", "IIIa期"),
        ("BCLC stage", {"valueString": "BCLC C"}, "stages", "documented_bclc", "BCLC C"),
        ("肿瘤数目", {"valueString": "多发"}, "tumour", "tumour_number", "多发"),
        ("MVI", {"valueString": "M1"}, "resection", "mvi", "M1"),
        ("resection_date", {"valueDateTime": "2026-09-01T10:00:00Z"}, "resection", "resection_date", "2026-09-01"),
        ("prior systemic therapy", {"valueBoolean": False}, "treatment", "prior_systemic", "no"),
    ],
)
def test_local_records_are_read_by_the_names_of_the_vocabulary(
    engine: Engine, name: str, value: dict[str, object], group: str, field: str, expected: str
) -> None:
    assert taken(engine, obs(name, **value)).profile == {group: {field: expected}}


def test_names_are_taken_whole_and_never_guessed(engine: Engine) -> None:
    found = taken(engine, obs("ascitis", valueBoolean=True), obs("no ascites seen", valueBoolean=True))
    assert found.profile == {}


def test_ascites_of_unknown_degree_stays_a_range(engine: Engine) -> None:
    found = taken(engine, obs("ascites", valueBoolean=True))
    facts = engine.intake.read(found.profile, TODAY).facts
    assert facts["ascites"].possible == {"mild", "moderate_severe"}


def test_a_child_pugh_value_with_its_points_gives_class_and_score(engine: Engine) -> None:
    found = taken(engine, obs(loinc("98153-0"), valueString="B7"))
    assert found.profile == {"stages": {"documented_child_pugh_class": "B7", "documented_child_pugh_score": "B7"}}


def test_a_stage_whose_kind_only_the_method_says_is_read_by_the_method(engine: Engine) -> None:
    ncit = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"
    method = {"coding": [{"system": ncit, "code": "C115132"}]}
    found = taken(engine, obs(loinc("21908-9"), method=method, valueString="B"))
    assert found.profile == {"stages": {"documented_bclc": "B"}}


def test_a_number_of_hbsag_is_read_by_the_laboratorys_own_judgement_and_not_otherwise(engine: Engine) -> None:
    number = quantity(Decimal("250.1"), "IU/mL")
    judged = obs("HBsAg", valueQuantity=number, interpretation=[{"text": "阳性"}])
    assert taken(engine, judged).profile == {"liver": {"hbsag": "阳性"}}
    assert taken(engine, obs("HBsAg", valueQuantity=number)).profile == {}


def test_components_are_read_with_the_status_and_day_of_the_whole(engine: Engine) -> None:
    parts = [
        {"code": loinc("8480-6"), "valueQuantity": quantity(150, "mmHg")},
        {"code": loinc("8462-4"), "valueQuantity": quantity(95, "mmHg")},
    ]
    found = taken(engine, obs(loinc("85354-9"), component=parts))
    assert found.profile == {"comorbidity": {"systolic_bp": "150 mmHg", "diastolic_bp": "95 mmHg"}}
    assert found.notes == ()
    assert taken(engine, obs(loinc("85354-9"), component=parts, status="cancelled")).profile == {}


def test_a_code_that_means_something_else_is_not_read_by_its_name(engine: Engine) -> None:
    urine = {"coding": [{"system": LOINC, "code": "1754-1"}], "text": "Albumin"}
    found = taken(engine, obs(urine, valueQuantity=quantity(37, "g/L")))
    assert found.profile == {}
    assert says(found, "unmapped") == [
        "“loinc|1754-1 Albumin” is not in the code map and was not used, though it sounds relevant."
    ]


def test_a_code_and_a_name_that_disagree_are_reported_and_not_used(engine: Engine) -> None:
    both = {"coding": [{"system": LOINC, "code": "1975-2"}], "text": "白蛋白"}
    found = taken(engine, obs(both, valueQuantity=quantity(37, "g/L")))
    assert found.profile == {}
    assert says(found, "conflict") == ["“白蛋白”: its codes and its name mean different things; not used."]


def test_a_coded_answer_and_its_text_that_disagree_are_reported_and_not_used(engine: Engine) -> None:
    value = {"coding": [{"system": SNOMED, "code": "10828004"}], "text": "negative"}
    found = taken(engine, obs("HBsAg", valueCodeableConcept=value))
    assert found.profile == {}
    assert says(found, "conflict") == ["“negative”: its codes and its name mean different things; not used."]


def test_albumin_of_another_specimen_is_not_the_albumin_of_blood(engine: Engine) -> None:
    fluid = obs("白蛋白", valueQuantity=quantity(12, "g/L"), specimen={"display": "腹水"})
    found = taken(engine, fluid)
    assert found.profile == {}
    assert says(found, "unreadable") == ["albumin is not used: the specimen is not blood."]
    serum = obs("白蛋白", valueQuantity=quantity(37, "g/L"), specimen={"display": "血清"})
    assert taken(engine, serum).profile == {"liver": {"albumin": "37 g/L"}}


def test_a_tumour_elsewhere_does_not_give_the_diameter_of_the_liver_tumour(engine: Engine) -> None:
    lung = obs(loinc("21889-1"), valueQuantity=quantity(9, "mm"), bodySite={"text": "lung"})
    found = taken(engine, lung)
    assert found.profile == {}
    assert says(found, "unreadable") == ["diameter of the largest tumour is not used: its site is not the liver."]


def test_an_observation_about_another_disease_is_not_used(engine: Engine) -> None:
    breast = {
        "resourceType": "Condition",
        "id": "breast",
        "code": {"text": "breast cancer"},
        "subject": SUBJECT,
        "clinicalStatus": {"coding": [{"code": "active"}]},
    }
    size = obs(loinc("21889-1"), valueQuantity=quantity(9, "mm"), focus=[{"reference": "Condition/breast"}])
    found = taken(engine, breast, size)
    assert found.profile == {}
    assert says(found, "unreadable") == [
        "diameter of the largest tumour is not used: the record says that it is about something else."
    ]


def test_a_list_of_sites_is_never_taken_for_the_whole_list(engine: Engine) -> None:
    found = taken(engine, obs("sites of metastasis", valueString="lung, bone"))
    assert found.profile == {"tumour": {"extrahepatic_sites": ["lung", "bone", "unknown"]}}


def test_an_unknown_modifier_extension_keeps_a_value_from_being_used(engine: Engine) -> None:
    odd = obs(AFP, valueQuantity=quantity(5, "ng/mL"), modifierExtension=[{"url": "urn:x", "valueBoolean": True}])
    found = taken(engine, odd)
    assert found.profile == {}
    assert says(found, "unreadable") == [
        "alpha-fetoprotein is not used: an extension that may change its meaning is on it, and it is not known here."
    ]
