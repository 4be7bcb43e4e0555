"""Procedures and drugs: what was done and taken, and when treatment lines are worked out and when not."""

from __future__ import annotations

from typing import Any

import pytest
from intake_support import ICD10, SNOMED, SUBJECT, condition, icd, obs, order, procedure, says, statement, taken

from api.fhir.codes import load_codes
from api.fhir.resources import CodeableConcept
from engine.assess import Engine

FIRST, SECOND = {"category": {"text": "一线治疗"}}, {"category": {"text": "二线治疗"}}
PROGRESSED = {"statusReason": [{"text": "疾病进展"}]}


def treatment(engine: Engine, *resources: Any) -> Any:
    return taken(engine, *resources).profile.get("treatment", {})


# --- procedures ---


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            {"coding": [{"system": SNOMED, "code": "107963000"}]},
            {"treatment": {"prior_resection": "yes"}, "resection": {"resection_date": "2026-11-18"}},
        ),
        ("左半肝切除术", {"treatment": {"prior_resection": "yes"}, "resection": {"resection_date": "2026-11-18"}}),
        ("肝移植", {"treatment": {"prior_transplantation": "yes"}}),
        ("TACE", {"treatment": {"prior_tace": "yes"}}),
        ("肝动脉灌注化疗", {"treatment": {"prior_haic": "yes"}}),
        (
            "肝肿瘤微波消融术",
            {"treatment": {"prior_ablation": "yes"}, "resection": {"ablation_date": "2026-11-18"}},
        ),
        ("胃镜", {"liver": {"gastroscopy_within_6_months": "yes"}}),
    ],
)
def test_a_procedure_that_was_done_gives_its_fact(engine: Engine, code: object, expected: object) -> None:
    assert taken(engine, procedure(code)).profile == expected


@pytest.mark.parametrize("status", ["not-done", "preparation", "in-progress", "unknown", "on-hold"])
def test_a_procedure_that_was_not_carried_out_gives_neither_yes_nor_no(engine: Engine, status: str) -> None:
    found = taken(engine, procedure("TACE", status=status))
    assert found.profile == {}
    assert says(found, "not_final") == [f"transarterial chemoembolisation (TACE): recorded as “{status}”; not used."]


def test_sessions_of_tace_are_not_taken_for_all_there_were(engine: Engine) -> None:
    found = taken(engine, procedure("TACE", id="a", on="2026-08-02"), procedure("TACE", id="b", on="2026-09-13"))
    assert found.profile == {"treatment": {"prior_tace": "yes"}}
    assert says(found, "inferred_not") == [
        "2 TACE session(s) are recorded (2026-08-02, 2026-09-13); that these are all is not said, so the number of "
        "sessions is left open."
    ]


@pytest.mark.parametrize("name", ["ablation", "射频消融", "放疗", "resection"])
def test_a_name_that_is_used_of_other_organs_too_needs_the_liver(engine: Engine, name: str) -> None:
    found = taken(engine, procedure(name))
    assert found.profile == {}
    assert "nothing in the record says that it was the liver" in says(found, "unreadable")[0]
    assert "treatment" in taken(engine, procedure(name, bodySite=[{"text": "肝"}])).profile
    assert "treatment" in taken(engine, procedure(name, reasonCode=[icd("C22.0")])).profile
    reason = {"reasonReference": [{"reference": "Condition/c"}]}
    assert "treatment" in taken(engine, condition(icd("C22.0")), procedure(name, **reason)).profile


def test_chemoembolisation_of_any_artery_needs_the_liver(engine: Engine) -> None:
    code = {"coding": [{"system": SNOMED, "code": "441525007"}]}
    assert taken(engine, procedure(code)).profile == {}
    liver = {"bodySite": [{"coding": [{"system": SNOMED, "code": "10200004"}]}]}
    assert taken(engine, procedure(code, **liver)).profile == {"treatment": {"prior_tace": "yes"}}


@pytest.mark.parametrize(("on", "counts"), [("2026-05-21", True), ("2026-05-20", False), (None, False)])
def test_a_gastroscopy_counts_for_six_months(engine: Engine, on: str | None, counts: bool) -> None:
    found = taken(engine, procedure("胃镜", on=on))
    assert found.profile == ({"liver": {"gastroscopy_within_6_months": "yes"}} if counts else {})


def test_the_last_resection_gives_the_day_and_a_month_alone_gives_none(engine: Engine) -> None:
    first, last = procedure("肝切除术", id="a", on="2024-03-01"), procedure("肝切除术", id="b", on="2026-02-03")
    assert taken(engine, first, last).profile["resection"] == {"resection_date": "2026-02-03"}
    assert taken(engine, procedure("肝切除术", on="2024-03")).profile == {"treatment": {"prior_resection": "yes"}}


# --- drugs taken now ---


@pytest.mark.parametrize(
    ("drug", "expected"),
    [
        ("恩替卡韦片", {"liver": {"hbv_antiviral": "yes"}}),
        ("tenofovir alafenamide", {"liver": {"hbv_antiviral": "yes"}}),
        ("rivaroxaban", {"comorbidity": {"anticoagulation": "yes"}}),
        ("他克莫司", {"comorbidity": {"immunosuppression": "yes"}}),
    ],
)
def test_a_drug_taken_now_gives_its_fact(engine: Engine, drug: str, expected: object) -> None:
    assert taken(engine, order(drug)).profile == expected


@pytest.mark.parametrize(
    "how",
    [
        {"status": "draft"},
        {"intent": "proposal"},
        {"intent": "plan"},
        {"status": "cancelled"},
        {"status": "entered-in-error"},
        {"status": "stopped"},
        {"status": "unknown"},
        {"doNotPerform": True},
    ],
)
@pytest.mark.parametrize("drug", ["恩替卡韦", "sorafenib"])
def test_an_order_that_is_no_treatment_gives_nothing(engine: Engine, drug: str, how: dict[str, Any]) -> None:
    found = taken(engine, order(drug, **how))
    assert found.profile == {}
    assert [note.kind for note in found.notes] in (["not_final"], ["entered_in_error"])


def test_a_drug_that_was_taken_once_is_not_taken_now(engine: Engine) -> None:
    assert taken(engine, order("恩替卡韦", status="completed")).profile == {}


def test_the_drug_may_stand_in_a_medication_of_its_own(engine: Engine) -> None:
    atc = {"coding": [{"system": "http://www.whocc.no/atc", "code": "J05AF10"}]}
    by_reference = {**order("x"), "medicationReference": {"reference": "Medication/d"}}
    del by_reference["medicationCodeableConcept"]
    medication = {"resourceType": "Medication", "id": "d", "code": atc}
    assert taken(engine, by_reference, medication).profile == {"liver": {"hbv_antiviral": "yes"}}
    held = {**by_reference, "contained": [medication], "medicationReference": {"reference": "#d"}}
    assert taken(engine, held).profile == {"liver": {"hbv_antiviral": "yes"}}
    made_of = {"resourceType": "Medication", "id": "d", "ingredient": [{"itemCodeableConcept": atc}]}
    assert taken(engine, by_reference, made_of).profile == {"liver": {"hbv_antiviral": "yes"}}


def test_a_code_and_a_name_of_different_drugs_are_reported_and_not_used(engine: Engine) -> None:
    concept = {"coding": [{"system": "http://www.whocc.no/atc", "code": "L01EX02"}], "text": "lenvatinib"}
    found = taken(engine, {**statement("x"), "medicationCodeableConcept": concept})
    assert found.profile == {}
    assert says(found, "conflict") == ["“lenvatinib”: its codes and its name mean different things; not used."]


# --- systemic treatment ---


def test_a_systemic_drug_that_was_taken_is_prior_systemic_treatment_and_no_line(engine: Engine) -> None:
    found = taken(engine, statement("sorafenib", **PROGRESSED))
    assert found.profile == {"treatment": {"prior_systemic": "yes"}}
    assert says(found, "inferred_not") == [
        "Recorded: sorafenib. The treatment lines are not worked out from this: the record would have to number every "
        "line from the first and say why each ended."
    ]


def test_lines_that_the_record_numbers_from_the_first_are_taken(engine: Engine) -> None:
    found = taken(
        engine,
        statement("atezolizumab", id="a", **FIRST, **PROGRESSED),
        statement("bevacizumab", id="b", **FIRST, **PROGRESSED),
        {**statement("lenvatinib", id="d", status="active", **SECOND), "effectivePeriod": {"start": "2026-07-20"}},
    )
    assert found.profile == {
        "treatment": {
            "lines": [
                {
                    "line": 1,
                    "setting": "advanced",
                    "agents": ["atezolizumab", "bevacizumab"],
                    "start": "2026-01-05",
                    "end": "2026-06-30",
                    "ended": "progression",
                },
                {
                    "line": 2,
                    "setting": "advanced",
                    "agents": ["lenvatinib"],
                    "start": "2026-07-20",
                    "ended": "ongoing",
                },
            ],
            "lines_cover": "systemic",
        }
    }
    assert {origin.resource for origin in found.origins} == {
        "MedicationStatement/a",
        "MedicationStatement/b",
        "MedicationStatement/d",
    }
    assert says(found, "inferred_not") == [
        "The 2 numbered line(s) are read as all systemic treatment of advanced disease. Whether there was adjuvant, "
        "neoadjuvant or conversion treatment beside them is not known where the record does not hold it."
    ]


@pytest.mark.parametrize(
    "others",
    [
        [statement("lenvatinib", id="b")],
        [statement("lenvatinib", id="b", category={"text": "三线治疗"})],
        [statement("a drug of no known name", id="b", category={"text": "二线治疗"})],
        [statement("新替尼片", id="b")],
        [statement("lenvatinib", id="b", category={"text": "二线治疗"}, note=[{"text": "三线治疗"}])],
    ],
)
def test_a_drug_without_a_number_or_a_gap_leaves_all_lines_unknown(engine: Engine, others: list[Any]) -> None:
    assert treatment(engine, statement("sorafenib", **FIRST, **PROGRESSED), *others) == {"prior_systemic": "yes"}


@pytest.mark.parametrize(
    ("reasons", "ended"),
    [
        (["疾病进展", "疾病进展"], "progression"),
        (["疾病进展", None], None),
        (["疾病进展", "不耐受"], None),
        (["wish of the patient", "wish of the patient"], None),
    ],
)
def test_a_line_has_a_reason_for_ending_only_where_every_drug_of_it_has_the_same(
    engine: Engine, reasons: list[str | None], ended: str | None
) -> None:
    drugs = ["atezolizumab", "bevacizumab"]
    courses = [
        statement(drug, id=drug, status="stopped", **FIRST, **({"statusReason": [{"text": reason}]} if reason else {}))
        for drug, reason in zip(drugs, reasons, strict=True)
    ]
    (line,) = treatment(engine, *courses)["lines"]
    assert line.get("ended") == ended


def test_the_line_may_be_a_number_in_an_extension(engine: Engine) -> None:
    extension = [{"url": "urn:hcc-board:treatment-line", "valuePositiveInt": 1}]
    (line,) = treatment(engine, statement("sorafenib", extension=extension))["lines"]
    assert (line["line"], line["agents"]) == (1, ["sorafenib"])


def test_why_a_drug_was_stopped_may_stand_in_mcodes_extension(engine: Engine) -> None:
    url = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-treatment-termination-reason"
    reason = {"coding": [{"system": SNOMED, "code": "182992009"}]}
    course = statement("sorafenib", **FIRST, extension=[{"url": url, "valueCodeableConcept": reason}])
    assert treatment(engine, course)["lines"][0]["ended"] == "completed"


def test_a_drug_given_as_adjuvant_treatment_is_no_systemic_treatment_of_advanced_disease(engine: Engine) -> None:
    assert treatment(engine, statement("sintilimab", category={"text": "术后辅助治疗"})) == {"prior_adjuvant": "yes"}


@pytest.mark.parametrize("done", ["肝切除术", "肝移植", "肝肿瘤微波消融术"])
def test_after_an_operation_a_drug_of_unsaid_setting_is_not_taken_for_treatment_of_advanced_disease(
    engine: Engine, done: str
) -> None:
    found = taken(engine, procedure(done, on="2026-01-01"), statement("sintilimab"))
    assert "prior_systemic" not in found.profile["treatment"]
    assert "sintilimab: the record also holds a resection" in says(found, "inferred_not")[0]


def test_chemotherapy_alone_may_have_gone_into_the_artery_and_is_no_systemic_treatment(engine: Engine) -> None:
    assert treatment(engine, statement("oxaliplatin")) == {}


def test_chemotherapy_that_the_record_calls_a_line_is_that_line(engine: Engine) -> None:
    found = treatment(engine, statement("sorafenib", **FIRST, **PROGRESSED), statement("oxaliplatin", id="b", **SECOND))
    assert [(line["line"], line["agents"]) for line in found["lines"]] == [(1, ["sorafenib"]), (2, ["oxaliplatin"])]


def test_a_drug_given_for_another_disease_is_not_treatment_of_liver_cancer(engine: Engine) -> None:
    melanoma = {"coding": [{"system": ICD10, "code": "C43.9", "display": "Malignant melanoma of skin"}]}
    found = taken(engine, statement("pembrolizumab", reasonCode=[melanoma]))
    assert found.profile == {}
    assert says(found, "inferred_not") == [
        "pembrolizumab: the record gives another reason than liver cancer; not read as treatment of it."
    ]


def test_a_recorded_no_and_a_drug_that_was_taken_are_a_conflict(engine: Engine) -> None:
    found = taken(engine, statement("sorafenib"), obs("prior systemic therapy", valueBoolean=False))
    assert found.profile == {}
    assert len(says(found, "conflict")) == 1


def test_administrations_of_one_line_are_one_line(engine: Engine) -> None:
    doses = [
        {
            "resourceType": "MedicationAdministration",
            "id": day,
            "status": "completed",
            "category": {"text": "first line"},
            "medicationCodeableConcept": {"text": "atezolizumab"},
            "subject": SUBJECT,
            "effectiveDateTime": day,
        }
        for day in ("2026-08-03", "2026-08-24", "2026-09-14")
    ]
    (line,) = treatment(engine, *doses)["lines"]
    assert line == {"line": 1, "setting": "advanced", "agents": ["atezolizumab"], "start": "2026-08-03"}


@pytest.mark.parametrize("line", [{}, {"reasonCode": [{"text": "肝细胞癌"}]}])
def test_an_order_that_runs_does_not_say_that_the_drug_was_given(engine: Engine, line: dict[str, Any]) -> None:
    """Else signing a first line would make the next review of the chart one of the second."""
    found = taken(engine, order("lenvatinib", status="active", **line))
    assert "treatment" not in found.profile
    assert says(found, "inferred_not") == [
        "lenvatinib: ordered, and the record does not say that any was given; not read as treatment so far."
    ]


def test_an_order_that_the_record_numbers_as_a_line_is_one(engine: Engine) -> None:
    assert treatment(engine, order("lenvatinib", status="active", **FIRST))["lines"][0]["agents"] == ["lenvatinib"]


@pytest.mark.parametrize(
    ("written", "drug"),
    [
        ("贝伐珠单抗注射液(100mg:4ml)", "bevacizumab"),
        ("仑伐替尼胶囊 4mg", "lenvatinib"),
        ("注射用卡瑞利珠单抗 200mg", "camrelizumab"),
        ("恩替卡韦分散片（0.5mg）", "entecavir"),
    ],
)
def test_a_drug_is_known_by_its_name_whatever_form_and_strength_follow(engine: Engine, written: str, drug: str) -> None:
    assert load_codes(engine.kb).drugs_of(CodeableConcept(text=written)) == {drug}
