"""The rule base as FHIR: whole, valid, pointing to nothing that is not there, and saying what the rules say."""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import fhirkit
import pytest

from api.fhir.export.entries import AGAINST, DIRECTION, QUALITY, STRENGTH
from api.fhir.export.parts import DEFAULT_BASE, TRANSLATION, Resource, encode, legal_id
from api.fhir.export.rules import definition, plan_definition, plan_definitions, search_bundle
from engine.assess import Engine
from engine.compile import Rule
from engine.errors import InputRefused
from tests.fhir.export_checks import faults, walk

TODAY = date(2026, 11, 21)
OTHERS = {
    TRANSLATION,
    STRENGTH,
    QUALITY,
    DIRECTION,
}
PUBLIC_SYSTEMS = {
    "http://snomed.info/sct",
    "http://hl7.org/fhir/sid/icd-10",
    "http://loinc.org",
    "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
    "http://unitsofmeasure.org",
    "http://www.whocc.no/atc",
    "http://terminology.hl7.org/CodeSystem/plan-definition-type",
    "http://terminology.hl7.org/CodeSystem/usage-context-type",
    "http://terminology.hl7.org/CodeSystem/library-type",
    "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-recommendation-direction-cs",
    f"{DEFAULT_BASE}/rule",
}


@pytest.fixture(scope="module")
def export(engine: Engine) -> Resource:
    return plan_definitions(engine.kb, base=DEFAULT_BASE, as_of=TODAY)


@pytest.fixture(scope="module")
def by_url(export: Resource) -> dict[str, Resource]:
    return {entry["fullUrl"]: entry["resource"] for entry in export["entry"]}


@pytest.fixture(scope="module")
def plans(export: Resource) -> dict[str, Resource]:
    found = [entry["resource"] for entry in export["entry"] if entry["resource"]["resourceType"] == "PlanDefinition"]
    return {plan["identifier"][0]["value"]: plan for plan in found}


def parts(element: Any, name: str) -> list[Any]:
    """The extensions of ours that are called *name*."""
    return [one for one in element.get("extension", []) if one["url"] == f"{DEFAULT_BASE}/StructureDefinition/{name}"]


def test_the_export_is_valid_r4_by_the_independent_validator_and_by_hand(export: Resource) -> None:
    assert faults(export) == []


def test_every_canonical_address_and_every_code_of_ours_is_defined_in_the_export(
    export: Resource, by_url: dict[str, Resource]
) -> None:
    defined = {
        url: {item["code"] for item in resource["concept"]}
        for url, resource in by_url.items()
        if resource["resourceType"] == "CodeSystem"
    }
    lost: set[str] = set()
    for path, key, value in walk("Bundle", json.loads(encode(export))):
        if key in ("resource", "definitionCanonical", "valueCanonical", "valueSet", "library"):
            for address in value if isinstance(value, list) else [value]:
                if isinstance(address, str) and address.split("|")[0] not in by_url:
                    lost.add(f"{path}.{key}: {address}")
        if key == "system" and value not in defined and value not in PUBLIC_SYSTEMS:
            lost.add(f"{path}: {value}")
        if key == "extension":
            lost |= {one["url"] for one in value if "/" in one["url"] and one["url"] not in {*by_url, *OTHERS}}
        if key in ("coding", "code") and isinstance(value, list):
            lost |= {
                f"{item['system']} {item['code']}"
                for item in value
                if item.get("system") in defined and item["code"] not in defined[item["system"]]
            }
    assert lost == set()


def test_there_is_one_plan_for_every_statement_and_every_caution(engine: Engine, plans: dict[str, Resource]) -> None:
    assert set(plans) == {*engine.kb.statements, *engine.kb.cautions}
    assert len(plans) == len(engine.kb.statements) + len(engine.kb.cautions)


def test_a_plan_says_what_its_statement_says_in_both_languages(engine: Engine, plans: dict[str, Resource]) -> None:
    for name, statement in engine.kb.statements.items():
        plan, entry = plans[name], statement.entry
        assert plan["description"] == entry.says.en
        chinese = plan["_description"]["extension"][0]["extension"][1]["valueString"]
        assert chinese == entry.says.zh
        assert plan["title"].endswith(entry.title.en)
        cited = parts(plan["relatedArtifact"][0], "citation")[0]["extension"]
        assert {"url": "source-id", "valueString": entry.cited.source} in cited
        assert {"url": "locator", "valueString": entry.cited.locator} in cited
        assert [part["valueInteger"] for part in cited if part["url"] == "reference"] == entry.cited.references
        studies = [
            parts(item, "study-role")[0]["extension"] for item in plan["relatedArtifact"] if parts(item, "study-role")
        ]
        assert [(study[0]["valueString"], study[1]["valueString"]) for study in studies] == [
            (role.study, role.role) for role in entry.studies
        ]


def test_strength_and_quality_are_the_sources_own_words_and_never_grade(
    engine: Engine, plans: dict[str, Resource]
) -> None:
    graded = 0
    for name, statement in engine.kb.statements.items():
        action = plans[name]["action"][0]
        grade = statement.entry.grade
        for url, level in (
            (STRENGTH, grade.recommendation if grade else None),
            (QUALITY, grade.evidence if grade else None),
        ):
            (found,) = [one["valueCodeableConcept"] for one in action["extension"] if one["url"] == url]
            if level is None:
                assert "coding" not in found
                assert found["text"] == "not graded by this source"
            else:
                (coding,) = found["coding"]
                part = "recommendation" if url == STRENGTH else "evidence"
                assert coding["system"] == f"{DEFAULT_BASE}/CodeSystem/grade-{statement.entry.cited.source}-{part}"
                assert coding["code"] == level
                graded += 1
    assert graded > 100
    assert b"evidence-quality" not in encode(plans[next(iter(plans))])


def test_only_what_may_be_considered_points_to_something_that_can_be_done(
    engine: Engine, plans: dict[str, Resource]
) -> None:
    for name, statement in engine.kb.statements.items():
        action = plans[name]["action"][0]
        offered = statement.entry.stance in ("preferred", "option")
        assert ("definitionCanonical" in action) == offered
        regimen = parts(action, "regimen-definition")
        assert bool(regimen) == (statement.entry.regimen is not None)
    assert all("definitionCanonical" not in plans[name]["action"][0] for name in engine.kb.cautions)


def test_evidence_against_is_named_in_the_title_and_has_the_direction_against(
    engine: Engine, plans: dict[str, Resource]
) -> None:
    names = [name for name, statement in engine.kb.statements.items() if statement.entry.stance == "against"]
    assert names
    for name in names:
        action = plans[name]["action"][0]
        assert action["title"].startswith("Evidence against: ")
        (direction,) = [one for one in action["extension"] if one["url"] == DIRECTION]
        assert direction["valueCodeableConcept"]["coding"][0]["code"] == "against"
        assert direction["valueCodeableConcept"]["coding"][0]["display"] == AGAINST.en


def test_missing_evidence_has_no_direction_and_says_so_in_the_title(engine: Engine, plans: dict[str, Resource]) -> None:
    for name, statement in engine.kb.statements.items():
        if statement.entry.stance in ("insufficient_evidence", "investigational"):
            action = plans[name]["action"][0]
            assert not [one for one in action["extension"] if one["url"] == DIRECTION]
            assert action["title"].startswith(("Not enough evidence: ", "Only under study: "))


def test_no_plan_claims_a_review_that_no_clinician_made(engine: Engine, plans: dict[str, Resource]) -> None:
    for name, rule in {**engine.kb.statements, **engine.kb.cautions}.items():
        plan = plans[name]
        assert parts(plan, "clinical-review")[0]["valueString"] == rule.entry.clinical_review
        assert plan["experimental"] is True
        assert "lastReviewDate" not in plan
        assert "approvalDate" not in plan


def test_every_condition_and_every_fact_it_needs_stands_in_the_action(
    engine: Engine, plans: dict[str, Resource]
) -> None:
    rules: dict[str, Rule] = {rule.id: rule for rule in engine.kb.rules()}
    for name, plan in plans.items():
        rule, action = rules[name], plan["action"][0]
        roles = Counter(
            part["valueCode"]
            for condition in action["condition"]
            for part in condition["extension"][0]["extension"]
            if part["url"] == "role"
        )
        assert roles == Counter(population=len(rule.when), exclusion=len(rule.unless))
        assert {condition["kind"] for condition in action["condition"]} == {"applicability"}
        needed = {field for criterion in (*rule.when, *rule.unless) for field in criterion.fields}
        assert {item["codeFilter"][0]["code"][0]["code"] for item in action["input"]} == needed


def test_regimens_are_drafts_and_proposals(export: Resource) -> None:
    activities = [
        entry["resource"] for entry in export["entry"] if entry["resource"]["resourceType"] == "ActivityDefinition"
    ]
    assert {(item["status"], item["intent"]) for item in activities} == {("draft", "proposal")}
    assert {item["kind"] for item in activities} == {"CarePlan", "MedicationRequest", "ServiceRequest"}


# --- status by day ------------------------------------------------------------------------------------------------


def test_without_a_day_the_status_is_unknown(engine: Engine) -> None:
    bundle = search_bundle(engine.kb, base=DEFAULT_BASE, as_of=None)
    assert {entry["resource"]["status"] for entry in bundle["entry"]} == {"unknown"}


def test_a_statement_whose_source_is_not_public_yet_is_a_draft(engine: Engine) -> None:
    name = next(n for n, s in engine.kb.statements.items() if s.entry.cited.source == "cnlc-2026")
    published = engine.kb.sources["cnlc-2026"].published
    before = plan_definition(engine.kb, name, base=DEFAULT_BASE, as_of=date(published.year - 1, 1, 1))
    after = plan_definition(engine.kb, name, base=DEFAULT_BASE, as_of=published)
    assert before is not None
    assert after is not None
    assert (before["status"], after["status"]) == ("draft", "active")


def test_a_superseded_statement_is_retired_and_names_its_successor(engine: Engine, plans: dict[str, Resource]) -> None:
    replaced = [
        (name, relation.to)
        for name, statement in engine.kb.statements.items()
        for relation in statement.entry.relations
        if relation.kind == "superseded_by"
    ]
    assert replaced
    for name, successor in replaced:
        assert plans[name]["status"] == "retired"
        named = [item["resource"] for item in plans[name]["relatedArtifact"] if item["type"] == "successor"]
        assert f"{DEFAULT_BASE}/PlanDefinition/{legal_id(successor)}|{engine.kb.version}" in named


# --- asked for one by one -----------------------------------------------------------------------------------------


def test_one_rule_is_found_by_its_own_id_and_by_its_fhir_id(engine: Engine, plans: dict[str, Resource]) -> None:
    longest = max(engine.kb.statements, key=len)
    for name in (longest, legal_id(longest)):
        assert plan_definition(engine.kb, name, base=DEFAULT_BASE, as_of=TODAY) == plans[longest]
    assert plan_definition(engine.kb, "no-such-rule", base=DEFAULT_BASE, as_of=TODAY) is None


def test_every_kind_of_resource_is_found_by_its_type_and_id(engine: Engine, by_url: dict[str, Resource]) -> None:
    for kind, name in (
        ("CodeSystem", "fact"),
        ("ActivityDefinition", "drug-sorafenib"),
        ("Library", "hcc-knowledge-base"),
    ):
        found = definition(engine.kb, kind, name, base=DEFAULT_BASE, as_of=TODAY)
        assert found == by_url[f"{DEFAULT_BASE}/{kind}/{name}"]
    assert definition(engine.kb, "CodeSystem", "no-such-system", base=DEFAULT_BASE, as_of=TODAY) is None


def test_a_search_by_status_and_regimen_finds_statements_and_cautions_on_it(engine: Engine) -> None:
    bundle = search_bundle(engine.kb, base=DEFAULT_BASE, as_of=TODAY, status="active", regimen="tace")
    names = {entry["resource"]["identifier"][0]["value"] for entry in bundle["entry"]}
    assert bundle["total"] == len(names)
    assert {n for n, s in engine.kb.statements.items() if s.entry.regimen == "tace"} & names
    assert {n for n, c in engine.kb.cautions.items() if "tace" in c.regimens} == names & set(engine.kb.cautions)
    nothing = search_bundle(engine.kb, base=DEFAULT_BASE, as_of=TODAY, regimen="no-such-regimen")
    assert nothing == {"resourceType": "Bundle", "type": "searchset", "total": 0}


@pytest.mark.parametrize(
    "base", ["", "fhir", "ftp://example.org/fhir", "https://example.org/fhir?x=1", "https:///fhir"]
)
def test_a_base_that_is_no_address_is_refused(engine: Engine, base: str) -> None:
    with pytest.raises(InputRefused) as refused:
        plan_definitions(engine.kb, base=base, as_of=TODAY)
    (fault,) = refused.value.faults
    assert str(fault) == (
        "base: is not the absolute address of a FHIR service. Write one such as https://example.org/hcc-board/fhir. [fhir.base]"
    )


def test_ids_stay_legal_and_different_however_long_the_names_are() -> None:
    one, other = "a" * 70 + "_b", "a" * 70 + "_c"
    assert len(legal_id(one)) == 64
    assert legal_id(one) != legal_id(other)
    assert legal_id("not_high") == "not-high"


# --- what the checks themselves see -------------------------------------------------------------------------------


def _status(plan: Resource) -> None:
    plan["status"] = "nope"


def _id(plan: Resource) -> None:
    plan["id"] = "a_b"


def _name(plan: Resource) -> None:
    plan["name"] = "no name"


def _kind(plan: Resource) -> None:
    plan["action"][0]["condition"][0]["kind"] = "perhaps"


def _language(plan: Resource) -> None:
    plan["action"][0]["condition"][0]["expression"]["language"] = "text/plain"


def _empty_object(plan: Resource) -> None:
    plan["effectivePeriod"] = {}


def _no_value(plan: Resource) -> None:
    del plan["extension"][0]["valueString"]


def _nameless_event(plan: Resource) -> None:
    del plan["action"][0]["trigger"][0]["name"]


def _artifact(plan: Resource) -> None:
    plan["relatedArtifact"][0]["type"] = "hearsay"


def _null(plan: Resource) -> None:
    plan["title"] = None


def _empty_list(plan: Resource) -> None:
    plan["library"] = []


def _missing(plan: Resource) -> None:
    del plan["status"]


def _unknown(plan: Resource) -> None:
    plan["action"][0]["dose"] = "1"


def _day(plan: Resource) -> None:
    plan["effectivePeriod"] = {"start": "2026-13-01"}


def _single(plan: Resource) -> None:
    plan["action"] = plan["action"][0]


BY_HAND = (_empty_list, _status, _id, _name, _kind, _language, _empty_object, _no_value, _nameless_event, _artifact)
BY_FHIRKIT = (_null, _missing, _unknown, _day, _single)


def _spoilt(plans: dict[str, Resource], spoil: Callable[[Resource], None]) -> Resource:
    plan = copy.deepcopy(next(iter(plans.values())))
    url = plan["url"]
    spoil(plan)
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": url, "resource": plan}]}


@pytest.mark.parametrize("spoil", BY_FHIRKIT, ids=lambda spoil: spoil.__name__)
def test_the_independent_validator_sees_a_spoilt_plan(
    plans: dict[str, Resource], spoil: Callable[[Resource], None]
) -> None:
    assert fhirkit.validate(encode(_spoilt(plans, spoil)))


@pytest.mark.parametrize("spoil", BY_HAND, ids=lambda spoil: spoil.__name__)
def test_what_the_independent_validator_passes_over_is_seen_by_hand(
    plans: dict[str, Resource], spoil: Callable[[Resource], None]
) -> None:
    bundle = _spoilt(plans, spoil)
    assert not fhirkit.validate(encode(bundle))
    assert len(faults(bundle)) == 1
