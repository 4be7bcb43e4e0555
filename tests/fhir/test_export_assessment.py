"""An answer as FHIR: valid, and everything that weighs can be read back out of it and is the same."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from api.fhir.export.assessment import assessment_bundle
from api.fhir.export.entries import GROUPS, QUALITY, STRENGTH
from api.fhir.export.facts import fact_observations
from api.fhir.export.parts import DEFAULT_BASE, TRANSLATION, Resource, encode
from api.fhir.export.rules import plan_definitions
from engine import assessment as parts_of
from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Bilingual, Entry
from engine.profile import Patient
from tests.engine.random_profiles import patients
from tests.fhir.export_checks import faults, walk

ROOT = Path(__file__).resolve().parents[2]
MADE = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
PATIENT = "Patient/made-up-1"
OURS = f"{DEFAULT_BASE}/StructureDefinition/"
Case = tuple[Assessment, Resource]


def exported(engine: Engine, patient: Patient, day: date) -> Case:
    answer = engine.answer(patient, day)
    facts = fact_observations(engine.kb, engine.facts(patient), base=DEFAULT_BASE, patient=PATIENT, record_id="r1")
    bundle = assessment_bundle(answer, base=DEFAULT_BASE, made=MADE, patient=PATIENT, record_id="r1", facts=facts)
    return answer, json.loads(encode(bundle))


def example(name: str) -> Any:
    return json.loads((ROOT / "examples" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def untreated(engine: Engine, today: date) -> Case:
    return exported(engine, engine.intake.read(example("untreated-cnlc-iiia.json"), today), today)


@pytest.fixture(scope="module")
def cases(engine: Engine, today: date, untreated: Case) -> list[Case]:
    """Answers of every standing: the patients of the scenarios, and some at random."""
    files = sorted((ROOT / "features/patients").glob("*.json"))[::3]
    documents = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    documents.append(example("failed-atezolizumab-bevacizumab.json"))
    documents.append({"disease": {"diagnosis": "icc"}})
    found = [engine.intake.read(document, today) for document in documents]
    found += [patient for _, patient in patients(engine, 11, 6)]
    return [untreated, *(exported(engine, patient, today) for patient in found)]


def resources(bundle: Resource, kind: str) -> list[Resource]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def one(bundle: Resource, kind: str) -> Resource:
    (found,) = resources(bundle, kind)
    return found


def at(bundle: Resource, reference: dict[str, str]) -> Resource:
    (found,) = [entry["resource"] for entry in bundle["entry"] if entry["fullUrl"] == reference["reference"]]
    return found


# --- reading back ---------------------------------------------------------------------------------------------------


def texts(element: dict[str, Any], name: str) -> Bilingual:
    """A text of both languages."""
    (translation,) = element[f"_{name}"]["extension"]
    assert translation["url"] == TRANSLATION
    lang, content = translation["extension"]
    assert lang == {"url": "lang", "valueCode": "zh"}
    return Bilingual(element[name], content["valueString"])


def own(element: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The extensions of ours called *name*."""
    return [found for found in element.get("extension", []) if found["url"] == OURS + name]


def code(element: dict[str, Any], name: str) -> str:
    (found,) = own(element, name)
    return str(found["valueCode"])


def back(kind: Any, carried: dict[str, Any], without: tuple[str, ...] = ()) -> Any:
    """The part of an answer that an extension carries, by the types of its fields."""
    hints = get_type_hints(kind)
    return kind(
        *(
            () if item.name in without else _field(hints[item.name], item.name, carried["extension"])
            for item in fields(kind)
        )
    )


def _field(hint: Any, name: str, inside: list[dict[str, Any]]) -> Any:
    found = [item for item in inside if item["url"] == name.replace("_", "-")]
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in found)
    if get_origin(hint) is UnionType:
        if not found:
            return None
        (hint,) = [given for given in get_args(hint) if given is not NoneType]
    elif not found:
        return ""  # a text that says nothing has no element
    (item,) = found
    return _value(hint, item)


def _value(hint: Any, item: dict[str, Any]) -> Any:
    if hint is Bilingual:
        return texts(item, "valueString")
    if is_dataclass(hint):
        return back(hint, item)
    (value,) = [held for key, held in item.items() if key.startswith("value")]
    return value


def entries(bundle: Resource) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every regimen of the RequestGroup with the group it stands in."""
    for group in one(bundle, "RequestGroup")["action"]:
        for action in group["action"]:
            yield code(group, "standing"), action


def test_the_bundle_is_valid_r4_by_the_independent_validator_and_by_hand(cases: list[Case]) -> None:
    for _, bundle in cases:
        assert faults(bundle) == []


def test_every_entry_of_every_standing_reads_back_as_it_was(cases: list[Case]) -> None:
    seen: Counter[str] = Counter()
    for answer, bundle in cases:
        if answer.status == "out_of_scope":
            continue
        read = list(entries(bundle))
        written = [(standing, entry) for standing in STANDINGS for entry in getattr(answer, standing)]
        assert [standing for standing, _ in read] == [standing for standing, _ in written]
        for (standing, action), (_, entry) in zip(read, written, strict=True):
            assert code(action, "standing") == standing
            _same(action, entry, bundle)
            seen[standing] += 1
    assert set(seen) == set(STANDINGS), seen


def _same(action: dict[str, Any], entry: Entry, bundle: Resource) -> None:
    assert back(parts_of.RegimenView, own(action, "regimen")[0]) == entry.regimen
    assert (code(action, "stance"), code(action, "setting")) == (entry.stance, entry.setting)
    statements = [own(item, "statement")[0] for item in action["documentation"] if item["type"] == "citation"]
    assert tuple(back(parts_of.StatementView, item) for item in statements) == entry.statements
    roles = [own(item, "study-role")[0]["extension"] for item in action["documentation"] if own(item, "study-role")]
    assert [(i["valueString"], r["valueString"]) for i, r in roles] == [(e.study_id, e.role) for e in entry.evidence]
    level = entry.level_of_evidence
    assert back(parts_of.LevelOfEvidence, own(action, "level-of-evidence")[0]) == level
    assert texts(action, "description") == level.note
    certainty = own(action, "certainty")[0]["valueCodeableConcept"]["coding"][0]
    assert (certainty["system"], certainty["code"]) == (f"{DEFAULT_BASE}/CodeSystem/certainty", level.certainty)
    ocebm = own(action, "ocebm")[0]["valueCodeableConcept"].get("coding", [{"code": None}])[0]["code"]
    assert ocebm == level.ocebm
    assert code(action, "directness") == level.directly_applicable
    cautions = [at(bundle, item["valueReference"]) for item in own(action, "caution-issue")]
    assert tuple(back(parts_of.CautionView, own(issue, "caution")[0]) for issue in cautions) == entry.cautions
    assert tuple(item["valueCoding"]["code"] for item in own(action, "missing")) == entry.missing
    assert tuple(back(parts_of.Because, item) for item in own(action, "because")) == entry.because


def test_studies_sources_and_errata_read_back_as_they_were(cases: list[Case]) -> None:
    studies = 0
    for answer, bundle in cases:
        listed = one(bundle, "Parameters")["parameter"]

        def read(kind: Any, name: str, listed: Any = listed) -> tuple[Any, ...]:
            return tuple(back(kind, own(item, name)[0]) for item in listed if item["name"] == name)

        assert read(parts_of.SourceView, "source") == answer.sources
        assert read(parts_of.ErratumView, "erratum") == answer.errata
        shown = {
            view.study_id: replace(view, role="")
            for standing in STANDINGS
            for entry in getattr(answer, standing)
            for view in entry.evidence
        }
        known = {view.study_id: replace(view, role="") for view in read(parts_of.EvidenceView, "study")}
        assert shown.items() <= known.items()
        studies += len(shown)
    assert studies > 50


def test_alerts_requirements_gaps_and_conflicts_read_back_as_they_were(cases: list[Case]) -> None:
    for answer, bundle in cases:
        issues = resources(bundle, "DetectedIssue")

        def read(kind: Any, name: str, code_of: str, without: tuple[str, ...] = (), issues: Any = issues) -> Any:
            return tuple(
                back(kind, own(issue, name)[0], without)
                for issue in issues
                if own(issue, name) and issue["code"]["coding"][0]["code"] == code_of
            )

        assert read(parts_of.AlertItem, "alert", "alert") == answer.alerts
        assert read(parts_of.Requirement, "requirement", "requirement") == answer.requirements
        assert read(parts_of.Conflict, "conflict", "conflict") == answer.conflicts
        for kind, gaps in (("evidence-gap", answer.evidence_gaps), ("investigational", answer.investigational)):
            bare = tuple(replace(gap, evidence=()) for gap in gaps)
            assert read(parts_of.Gap, "gap", kind, ("evidence",)) == bare
            named = [
                tuple(part["valueString"] for part in own(issue, "gap")[0]["extension"] if part["url"] == "study-id")
                for issue in issues
                if issue["code"]["coding"][0]["code"] == kind
            ]
            assert named == [tuple(view.study_id for view in gap.evidence) for gap in gaps]


def test_the_facts_given_and_derived_read_back_with_how_they_were_read(cases: list[Case]) -> None:
    for answer, bundle in cases:
        observations = resources(bundle, "Observation")
        given = [
            back(parts_of.GivenFact, own(item, "given-fact")[0]) for item in observations if own(item, "given-fact")
        ]
        derived = [
            back(parts_of.DerivedFact, own(item, "derived-fact")[0])
            for item in observations
            if own(item, "derived-fact")
        ]
        assert {item.field: item for item in given} == {item.field: item for item in answer.profile}
        assert {item.fact: item for item in derived} == {item.fact: item for item in answer.derived}


def test_headline_order_and_disclaimer_stand_first_in_both_languages(cases: list[Case]) -> None:
    for answer, bundle in cases:
        notes = one(bundle, "GuidanceResponse")["note"]
        assert [code(note, "note-kind") for note in notes] == [
            *["headline"] * len(answer.headline),
            "order",
            "disclaimer",
        ]
        assert [texts(note, "text") for note in notes] == [*answer.headline, answer.order, answer.disclaimer]


def test_what_is_not_known_is_asked_for_as_data_requirements(cases: list[Case]) -> None:
    statuses: Counter[str] = Counter()
    for answer, bundle in cases:
        response = one(bundle, "GuidanceResponse")
        asked = response.get("dataRequirement", [])
        assert tuple(back(parts_of.Question, own(item, "question")[0]) for item in asked) == answer.find_out_first
        assert [item["codeFilter"][0]["code"][0]["code"] for item in asked] == [q.field for q in answer.find_out_first]
        assert (response["status"] == "success") == (not answer.find_out_first)
        statuses[response["status"]] += 1
    assert statuses["data-requested"] > 0


def test_where_only_open_items_are_left_the_data_are_required(engine: Engine, today: date) -> None:
    answer, bundle = exported(engine, engine.intake.read({"disease": {"diagnosis": "hcc"}}, today), today)
    assert answer.find_out_first
    settled = [standing for standing in STANDINGS if standing != "pending" and getattr(answer, standing)]
    assert one(bundle, "GuidanceResponse")["status"] == ("data-requested" if settled else "data-required")
    only_open = replace(answer, candidates=(), conditional=(), against=(), excluded=())
    assert only_open.pending
    bundle = assessment_bundle(only_open, base=DEFAULT_BASE, made=MADE)
    assert one(bundle, "GuidanceResponse")["status"] == "data-required"


# --- what nobody may misread ----------------------------------------------------------------------------------------


def test_what_is_excluded_or_spoken_against_is_named_so_and_points_to_an_issue(cases: list[Case]) -> None:
    seen: Counter[str] = Counter()
    for answer, bundle in cases:
        if answer.status == "out_of_scope":
            continue
        for standing, action in entries(bundle):
            assert action["title"].startswith(f"{GROUPS[standing].en}: ")
            pointed = at(bundle, action["resource"])
            offered = standing in ("candidates", "conditional")
            assert pointed["resourceType"] == ("Task" if offered else "DetectedIssue")
            if standing == "excluded":
                assert pointed["severity"] == "high"
                for because in own(action, "because"):
                    says = back(parts_of.Because, because).says
                    assert says.en in pointed["detail"]
                    assert says.zh in texts(pointed, "detail").zh
            seen[standing] += 1
    assert {"against", "excluded", "pending"} <= set(seen)


def test_nothing_in_the_bundle_is_an_order(cases: list[Case]) -> None:
    for _, bundle in cases:
        kinds = {entry["resource"]["resourceType"] for entry in bundle["entry"]}
        assert not kinds & {"MedicationRequest", "ServiceRequest", "CarePlan"}
        for task in resources(bundle, "Task"):
            assert (task["status"], task["intent"]) == ("draft", "option")
        for group in resources(bundle, "RequestGroup"):
            assert (group["status"], group["intent"]) == ("draft", "proposal")


def test_certainty_is_never_coded_as_a_grade_rating(cases: list[Case]) -> None:
    for _, bundle in cases:
        systems = {value for _, key, value in walk("Bundle", bundle) if key == "system"}
        assert not any("evidence-quality" in system or "recommendation-strength" in system for system in systems)
        certainties = {
            item["url"]
            for path, key, value in walk("Bundle", bundle)
            if key == "extension"
            for item in value
            if any(
                coding.get("system", "").endswith("/CodeSystem/certainty")
                for coding in item.get("valueCodeableConcept", {}).get("coding", [])
            )
        }
        assert certainties <= {f"{OURS}certainty"}


def test_a_grade_stands_as_its_source_prints_it(untreated: Case) -> None:
    answer, bundle = untreated
    graded = 0
    by_id = {view.rule_id: view for s in STANDINGS for entry in getattr(answer, s) for view in entry.statements}
    for _, action in entries(bundle):
        for item in action["documentation"]:
            if item["type"] != "citation":
                continue
            stated = by_id[item["label"]].as_stated
            for url, level in ((STRENGTH, stated.recommendation), (QUALITY, stated.evidence)):
                (concept,) = [found["valueCodeableConcept"] for found in item["extension"] if found["url"] == url]
                if level is None:
                    assert concept["text"] == "not graded by this source"
                    assert "coding" not in concept
                else:
                    assert [coding["code"] for coding in concept["coding"]] == [level]
                    graded += 1
    assert graded > 10


def test_a_patient_out_of_scope_gets_a_refusal_and_no_options(engine: Engine, today: date) -> None:
    answer, bundle = exported(engine, engine.intake.read({"disease": {"diagnosis": "icc"}}, today), today)
    assert answer.status == "out_of_scope"
    response = one(bundle, "GuidanceResponse")
    assert code(response, "scope") == "out_of_scope"
    assert "result" not in response
    assert not resources(bundle, "RequestGroup")
    assert not resources(bundle, "Task")
    (issue,) = resources(bundle, "DetectedIssue")
    assert (issue["severity"], texts(issue, "detail")) == ("high", answer.alerts[0].says)


def test_a_fact_said_to_be_unknown_has_a_reason_for_its_absence_and_no_value(engine: Engine, today: date) -> None:
    _, bundle = exported(engine, engine.intake.read({"patient": {"ecog": "unknown"}}, today), today)
    (ecog,) = [item for item in resources(bundle, "Observation") if item["code"]["coding"][0]["code"] == "ecog"]
    assert ecog["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert "component" not in ecog
    assert not [key for key in ecog if key.startswith("value")]


def test_a_fact_that_was_not_given_has_no_observation(engine: Engine, today: date) -> None:
    _, bundle = exported(engine, engine.intake.read({"disease": {"diagnosis": "hcc"}}, today), today)
    assert "ecog" not in {item["code"]["coding"][0]["code"] for item in resources(bundle, "Observation")}


# --- whose it is, and what it rests on ------------------------------------------------------------------------------


def test_every_resource_that_has_a_patient_names_the_same_one(cases: list[Case]) -> None:
    named = {"Observation": "subject", "Task": "for", "DetectedIssue": "patient", "RequestGroup": "subject"}
    for _, bundle in cases:
        for kind, element in {**named, "GuidanceResponse": "subject"}.items():
            for resource in resources(bundle, kind):
                assert resource[element] == {"reference": PATIENT}


def test_without_a_patient_no_resource_names_one(untreated: Case) -> None:
    bundle = assessment_bundle(untreated[0], base=DEFAULT_BASE, made=MADE)
    assert faults(bundle) == []
    assert not {key for _, key, _ in walk("Bundle", bundle)} & {"subject", "patient", "for"}


def test_two_answers_never_share_an_id_and_one_record_always_has_the_same(untreated: Case) -> None:
    answer = untreated[0]

    def ids(record: str | None) -> set[str]:
        bundle = assessment_bundle(answer, base=DEFAULT_BASE, made=MADE, record_id=record)
        return {entry["fullUrl"] for entry in bundle["entry"]}

    assert ids("one") == ids("one")
    assert not ids("one") & ids("two")
    assert not ids(None) & ids(None)


def test_the_parameters_say_by_which_rules_and_as_of_which_day(untreated: Case) -> None:
    answer, bundle = untreated
    plain = {item["name"]: item for item in one(bundle, "Parameters")["parameter"] if "extension" not in item}
    assert plain["as-of"]["valueDate"] == answer.as_of
    assert plain["knowledge-base-digest"]["valueString"] == answer.knowledge_base.digest
    assert plain["engine-version"]["valueString"] == answer.engine_version


def test_what_an_answer_refers_to_is_in_the_export_of_the_rules(engine: Engine, cases: list[Case], today: date) -> None:
    rules = plan_definitions(engine.kb, base=DEFAULT_BASE, as_of=today)
    urls = {entry["fullUrl"] for entry in rules["entry"]}
    codes = {
        (entry["fullUrl"], concept["code"])
        for entry in rules["entry"]
        if entry["resource"]["resourceType"] == "CodeSystem"
        for concept in entry["resource"]["concept"]
    }
    missing: set[object] = set()
    for _, bundle in cases:
        for path, key, value in walk("Bundle", bundle):
            if key == "extension":
                missing |= {e["url"] for e in value if e["url"].startswith(DEFAULT_BASE) and e["url"] not in urls}
            if key in ("instantiatesCanonical", "moduleCanonical", "resource") and isinstance(value, str):
                missing |= {value} - {f"{url}|{engine.kb.version}" for url in urls}
            if key == "coding":
                missing |= {
                    (path, item["system"], item["code"])
                    for item in value
                    if item["system"].startswith(DEFAULT_BASE) and (item["system"], item["code"]) not in codes
                }
    assert missing == set()


def test_a_time_without_a_zone_is_refused(untreated: Case) -> None:
    with pytest.raises(ValueError, match=r"^the time of the answer needs a time zone$"):
        assessment_bundle(untreated[0], base=DEFAULT_BASE, made=datetime(2026, 11, 21))
