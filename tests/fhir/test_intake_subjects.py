"""Whose record it is, what can be a record, and the person's own data."""

from __future__ import annotations

from typing import Any

import pytest
from intake_support import NAMES, TODAY, codes_for, example, loinc, obs, quantity, says, taken

from api.fhir.intake import read
from api.fhir.resources import resources_of
from engine.assess import Engine

AFP = obs(loinc("1834-1"), valueQuantity=quantity(812, "ng/mL"))
KNOWN = {"markers": {"afp": "812 ng/mL"}}
PERSON: dict[str, Any] = {"resourceType": "Patient", "id": "p"}


def of(reference: Any) -> dict[str, Any]:
    return {**AFP, "subject": reference}


def test_a_result_of_somebody_else_is_reported_and_never_used(engine: Engine) -> None:
    found = taken(engine, of({"reference": "Patient/q"}))
    assert found.profile == {}
    assert [(note.kind, note.says.en, note.weighs) for note in found.notes] == [
        (
            "other_patient",
            "1 resource(s) of the record are not of this patient, or do not say whose they are; not used.",
            "decides",
        )
    ]


@pytest.mark.parametrize("reference", [None, {}, {"display": "the patient"}, {"reference": "Group/p"}])
def test_a_result_that_does_not_say_whose_it_is_is_not_used(engine: Engine, reference: Any) -> None:
    found = taken(engine, of(reference) if reference is not None else {k: v for k, v in AFP.items() if k != "subject"})
    assert found.profile == {}
    assert len(says(found, "other_patient")) == 1


@pytest.mark.parametrize(
    "reference", ["Patient/p", "Patient/p/_history/3", "http://ehr.example/fhir/Patient/p", "urn:uuid:1b2"]
)
def test_the_patient_is_found_by_id_by_url_and_by_version(engine: Engine, reference: str) -> None:
    url = "urn:uuid:1b2" if reference.startswith("urn") else "http://ehr.example/fhir/Patient/p"
    bundle = {
        "resourceType": "Bundle",
        "entry": [{"fullUrl": url, "resource": PERSON}, {"resource": of({"reference": reference})}],
    }
    assert read(bundle, engine=engine, codes=codes_for(engine), today=TODAY).profile == KNOWN


def test_the_same_id_on_another_server_is_another_patient(engine: Engine) -> None:
    bundle = {
        "resourceType": "Bundle",
        "entry": [
            {"fullUrl": "http://one.example/fhir/Patient/p", "resource": PERSON},
            {"resource": of({"reference": "http://two.example/fhir/Patient/p"})},
        ],
    }
    assert read(bundle, engine=engine, codes=codes_for(engine), today=TODAY).profile == {}


def test_the_patient_is_found_by_a_business_identifier(engine: Engine) -> None:
    number = {"system": "urn:mrn", "value": "4711"}
    assert taken(engine, {**PERSON, "identifier": [number]}, of({"identifier": number})).profile == KNOWN
    assert taken(engine, {**PERSON, "identifier": [number]}, of({"identifier": {"value": "4711"}})).profile == {}


def test_of_two_patients_none_is_chosen(engine: Engine) -> None:
    found = taken(engine, PERSON, {**PERSON, "id": "q"}, AFP)
    assert found.profile == {}
    assert says(found, "other_patient") == [
        "The record holds more than one patient and does not say which is meant; nothing of it is used."
    ]


def test_the_patient_asked_about_is_used_and_the_other_reported(engine: Engine) -> None:
    found = taken(engine, PERSON, {**PERSON, "id": "q"}, AFP, of({"reference": "Patient/q"}), patient="p")
    assert found.profile == KNOWN
    assert says(found, "other_patient")[0].startswith("2 resource(s)")


def test_a_record_without_the_patient_asked_about_says_so(engine: Engine) -> None:
    found = taken(engine, PERSON, AFP, patient="somebody-else")
    assert found.profile == {}
    assert "The record does not hold the patient asked about; nothing of it is used." in says(found, "other_patient")


def test_without_a_patient_resource_one_common_subject_is_the_patient(engine: Engine) -> None:
    found = read([AFP], engine=engine, codes=codes_for(engine), today=TODAY)
    assert found.profile == KNOWN
    two = read([AFP, of({"reference": "Patient/q"})], engine=engine, codes=codes_for(engine), today=TODAY)
    assert two.profile == {}


@pytest.mark.parametrize(
    "document",
    [
        [PERSON, AFP],
        {"patient": PERSON, "tumour": AFP, "nothing": None},
        {"patient": PERSON, "labs": {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": AFP}]}},
        {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Bundle", "entry": [{"resource": AFP}]}}]},
        AFP,
    ],
)
def test_a_record_may_be_a_bundle_a_list_a_prefetch_or_one_resource(engine: Engine, document: Any) -> None:
    assert read(document, engine=engine, codes=codes_for(engine), today=TODAY).profile == KNOWN


@pytest.mark.parametrize(
    "document",
    [
        None,
        {},
        [],
        "",
        "x",
        1,
        1.5,
        True,
        [None],
        [[]],
        {"a": 1},
        {"resourceType": 3},
        {"resourceType": "Bundle", "entry": 3},
    ],
)
def test_what_is_no_record_gives_an_empty_profile(engine: Engine, document: Any) -> None:
    assert read(document, engine=engine, codes=codes_for(engine), today=TODAY).profile == {}


def test_a_resource_of_the_wrong_shape_is_named_with_the_member_and_the_rest_is_read(engine: Engine) -> None:
    found = taken(engine, AFP, {**AFP, "id": "bad", "valueQuantity": {"value": "secret"}})
    assert found.profile == KNOWN
    assert [(note.resource, note.says.en) for note in found.notes] == [
        ("Observation/bad", "Observation: not readable as FHIR R4 (at valueQuantity.value); not used.")
    ]


def test_what_nothing_depends_on_may_have_any_shape(engine: Engine) -> None:
    odd = {**AFP, "category": {"coding": "x"}, "meta": 7, "text": [], "performer": {}, "extension": "x", "note": 4}
    assert taken(engine, odd).profile == KNOWN


def test_types_that_are_not_read_are_named_once(engine: Engine) -> None:
    found = taken(
        engine,
        AFP,
        {"resourceType": "DiagnosticReport"},
        {"resourceType": "DiagnosticReport"},
        {"resourceType": "Encounter"},
    )
    assert [note.says.en for note in found.notes] == ["Nothing is read from: DiagnosticReport (2)."]


@pytest.mark.parametrize(
    ("born", "age"),
    [
        ("1960-11-21", 66),
        ("1960-11-22", 65),
        ("1960-10", 66),
        ("1960-12", 65),
        ("1960-11", None),
        ("1960", None),
        ("2026-11-22", None),
        ("1960-02-30", None),
        ("unknown", None),
    ],
)
def test_an_age_is_given_only_where_the_date_of_birth_leaves_no_doubt(
    engine: Engine, born: str, age: int | None
) -> None:
    found = taken(engine, {**PERSON, "birthDate": born})
    assert found.profile == ({"patient": {"age": age}} if age is not None else {})
    assert bool(found.notes) is (age is None)


@pytest.mark.parametrize(("gender", "sex"), [("female", "female"), ("other", None), ("unknown", None), (3, None)])
def test_sex_is_taken_only_where_it_is_female_or_male(engine: Engine, gender: Any, sex: str | None) -> None:
    assert taken(engine, {**PERSON, "gender": gender}).profile == ({"patient": {"sex": sex}} if sex else {})


def test_a_patient_who_has_died_is_reported(engine: Engine) -> None:
    found = taken(engine, {**PERSON, "deceasedDateTime": "2026-11-01"})
    assert [note.says.en for note in found.notes] == ["The patient is recorded as deceased."]


@pytest.mark.parametrize("name", NAMES)
def test_the_resources_of_an_example_are_those_of_its_entries(name: str) -> None:
    bundle = example(name)
    assert resources_of(bundle) == [entry["resource"] for entry in bundle["entry"]]


def test_notes_never_repeat_a_name_or_an_identifier_of_the_person(engine: Engine) -> None:
    person = {**PERSON, "name": [{"family": "Secretname"}], "identifier": [{"value": "MRN-99"}], "birthDate": "19xx"}
    found = taken(engine, person, {**AFP, "note": [{"text": "Secretname"}], "subject": {"reference": "Patient/zz"}})
    said = " ".join(note.says.en + note.says.zh + (note.resource or "") for note in found.notes)
    assert "Secretname" not in said
    assert "MRN-99" not in said
