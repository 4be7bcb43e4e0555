"""Everything an answer rests on can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rest_support import TODAY, TestClient, asking, settings

from api.app import create_app
from api.service import Service

Post = Callable[..., Any]
COLLECTIONS = ("rules", "sources", "studies", "regimens")


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_everything_listed_can_be_opened(client: TestClient, collection: str) -> None:
    listed = client.get(f"/{collection}").json()
    assert listed
    for item in listed:
        response = client.get(f"/{collection}/{item['id']}")
        assert response.status_code == 200, response.text
        assert "x-knowledge-base" in response.headers


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_an_unknown_id_is_told_the_nearest_ones(client: TestClient, collection: str) -> None:
    known = client.get(f"/{collection}").json()[0]["id"]
    response = client.get(f"/{collection}/{known}x")
    assert response.status_code == 404
    problem = response.json()
    assert problem["type"] == "/problems/not-found"
    (error,) = problem["errors"]
    assert repr(known) in error["remedy"]


def test_a_very_long_id_is_not_repeated_in_full(client: TestClient) -> None:
    response = client.get(f"/rules/{'x' * 20_000}")
    assert response.status_code == 404
    assert len(response.content) < 2000


def test_whatever_an_answer_cites_can_be_opened(client: TestClient, post: Post, untreated: Any) -> None:
    answer = post(untreated).json()
    wanted: set[str] = set()
    for standing in ("candidates", "conditional", "pending", "against", "excluded"):
        for entry in answer[standing]:
            wanted.add(f"/regimens/{entry['regimen']['id']}")
            wanted |= {f"/rules/{statement['rule_id']}" for statement in entry["statements"]}
            wanted |= {f"/sources/{statement['citation']['source_id']}" for statement in entry["statements"]}
            wanted |= {f"/studies/{study['study_id']}" for study in entry["evidence"]}
            wanted |= {f"/rules/{caution['id']}" for caution in entry["cautions"]}
    assert len(wanted) > 20
    assert {path: client.get(path).status_code for path in wanted} == dict.fromkeys(wanted, 200)


def test_a_rule_shows_its_conditions_in_words_and_the_entry_as_written(service: Service, client: TestClient) -> None:
    with service.live.engine() as engine:
        name, statement = next((n, s) for n, s in engine.kb.statements.items() if s.rule.when and s.entry.regimen)
    shown = client.get(f"/rules/{name}").json()
    assert shown["rule"]["kind"] == "statement"
    assert shown["rule"]["clinical_review"] == statement.entry.clinical_review
    assert shown["file"].startswith("rules/statements/")
    assert [item["id"] for item in shown["conditions"]] == [
        criterion.id for criterion in (*statement.rule.when, *statement.rule.unless)
    ]
    assert all(item["words"]["en"] and item["words"]["zh"] for item in shown["conditions"])
    assert shown["written"]["cited"]["locator"] == statement.entry.cited.locator


def test_a_caution_is_a_rule_too(service: Service, client: TestClient) -> None:
    with service.live.engine() as engine:
        name, caution = next(iter(engine.kb.cautions.items()))
    shown = client.get(f"/rules/{name}").json()
    assert shown["rule"]["kind"] == "caution"
    assert shown["rule"]["stance"] == caution.entry.effect
    assert shown["rule"]["regimens"] == sorted(caution.regimens)


def test_a_source_shows_its_errata_and_who_cites_it(client: TestClient) -> None:
    summary = max(client.get("/sources").json(), key=lambda source: source["errata"])
    shown = client.get(f"/sources/{summary['id']}").json()
    assert len(shown["source"]["errata"]) == summary["errata"] > 0
    assert len(shown["rules"]) == summary["rules"]


def test_a_source_shows_its_passages_and_what_became_of_each(service: Service, client: TestClient) -> None:
    with service.live.library() as (engine, passages):
        source = passages.chapters[0].source
        first = passages.of(source)[0].passages[0]
        without = next(name for name in engine.kb.sources if not passages.of(name))
    response = client.get(f"/sources/{source}/passages")
    assert "x-knowledge-base" in response.headers
    shown = response.json()
    assert shown["source_id"] == source
    assert shown["count"] == sum(len(chapter["passages"]) for chapter in shown["chapters"]) > 0
    assert shown["encoded"] + shown["dispositions"]["background"] == shown["count"]
    passage = shown["chapters"][0]["passages"][0]
    assert (passage["id"], passage["at"], passage["gist"]["zh"]) == (first.id, first.at, first.gist.zh)
    assert passage["became"] or passage["background"]
    nothing = client.get(f"/sources/{without}/passages").json()
    assert (nothing["count"], nothing["chapters"]) == (0, [])
    assert nothing["state"] in ("no_passages", "no_text")
    assert client.get("/sources/no-such-source/passages").json()["type"] == "/problems/not-found"


@pytest.mark.parametrize("collection", ["rules", "sources", "studies"])
def test_what_is_known_says_who_signed_it_and_by_when_it_is_to_be_read_again(
    client: TestClient, collection: str
) -> None:
    listed = client.get(f"/{collection}").json()
    assert all(item["clinical_review"] == "none" for item in listed)
    assert any("review_due" in item for item in listed)
    due = next(item for item in listed if "review_due" in item)
    shown = client.get(f"/{collection}/{due['id']}").json()
    assert (shown["rule"] if collection == "rules" else shown)["review_due"] == due["review_due"]


def test_a_study_shows_every_data_cut_and_misprints_about_it(service: Service, client: TestClient) -> None:
    with service.live.engine() as engine:
        source, erratum = next((source, item) for source, item in engine.kb.errata if item.studies)
    shown = client.get(f"/studies/{erratum.studies[0]}").json()
    assert shown["study"]["cuts"]
    assert (source, erratum.id) in {(item["source_id"], item["erratum"]["id"]) for item in shown["errata"]}


def test_a_regimen_shows_its_components_and_the_rules_about_it(client: TestClient) -> None:
    for summary in client.get("/regimens").json():
        shown = client.get(f"/regimens/{summary['id']}").json()
        assert {agent["id"] for agent in shown["components"]} == set(summary["components"])


# --- the vocabulary -------------------------------------------------------------------------------------------


def _fields(client: TestClient) -> dict[str, Any]:
    return {field["path"]: field for group in client.get("/fields").json()["groups"] for field in group["fields"]}


def test_the_vocabulary_has_every_field_a_profile_may_have(service: Service, client: TestClient) -> None:
    with service.live.engine() as engine:
        given = {fact.path for fact in engine.kb.facts.values() if fact.origin == "given"}
    assert set(_fields(client)) == given


def test_a_form_can_be_built_from_the_vocabulary_and_every_word_in_it_is_understood(
    client: TestClient, service: Service
) -> None:
    tried = 0
    with service.live.engine() as engine:
        for path, field in _fields(client).items():
            section, name = path.split(".")
            for value in field["values"]:
                for word in (value["id"], value["label"]["en"], value["label"]["zh"], *value["synonyms"]):
                    written = [word] if field["kind"] == "choices" else word
                    read = engine.intake.read({section: {name: written}}, TODAY).facts[field["id"]]
                    assert value["id"] in str(read), (path, word)
                    tried += 1
    assert tried > 500


def test_a_word_that_narrows_without_fixing_leaves_open_what_the_vocabulary_says(
    client: TestClient, service: Service
) -> None:
    with service.live.engine() as engine:
        for path, field in _fields(client).items():
            if field["kind"] != "choice":
                continue
            section, name = path.split(".")
            for loose in field["loose"]:
                for word in loose["words"]:
                    read = engine.intake.read({section: {name: word}}, TODAY).facts[field["id"]]
                    assert set(str(read).split("/")) == set(loose["leaves_open"]), (path, word)


def test_limits_and_units_are_those_that_are_enforced(client: TestClient, post: Post) -> None:
    diameter = _fields(client)["tumour.largest_diameter"]
    assert diameter["unit"] == "cm"
    assert diameter["unit_required"]
    assert {unit["symbol"] for unit in diameter["units"]} == {"cm", "mm"}
    assert post({"tumour": {"largest_diameter": f"{diameter['maximum']} cm"}}).status_code == 200
    assert post({"tumour": {"largest_diameter": f"{diameter['maximum'] + 1} cm"}}).status_code == 422
    assert post({"tumour": {"largest_diameter": 5}}).status_code == 422


def test_a_unit_that_needs_the_site_s_factor_is_usable_only_where_it_is_set(client: TestClient, tmp_path: Path) -> None:
    def usable(asked: TestClient) -> bool:
        units = _fields(asked)["markers.afp"]["units"]
        return bool(next(unit for unit in units if unit["symbol"] == "IU/mL")["usable"])

    assert usable(client)
    with asking(create_app(settings=settings(tmp_path))) as elsewhere:
        assert not usable(elsewhere)


def test_the_vocabulary_describes_the_treatment_and_every_name_of_its_drugs(
    client: TestClient, service: Service
) -> None:
    vocabulary = client.get("/fields").json()
    assert {"lines", "tace", "prior_systemic"} <= set(vocabulary["treatment"]["properties"])
    drugs = [agent for agent in vocabulary["agents"] if agent["kind"] == "drug"]
    assert drugs
    with service.live.engine() as engine:
        for drug in drugs:
            for word in (drug["id"], drug["name"]["en"], drug["name"]["zh"], *drug["synonyms"]):
                line = {"setting": "advanced", "agents": [word], "ended": "progression"}
                facts = engine.intake.read({"treatment": {"lines": [line]}}, TODAY).facts
                assert drug["id"] in str(facts["failed_drugs"]), word


# --- health ---------------------------------------------------------------------------------------------------


def test_health_says_what_is_in_service_and_that_no_clinician_has_reviewed_it(client: TestClient) -> None:
    health = client.get("/health").json()
    assert health["status"] == "ok"
    assert len(health["knowledge_base"]["digest"]) == 64
    assert health["counts"]["statements"] + health["counts"]["cautions"] == len(client.get("/rules").json())
    assert health["counts"]["studies"] == len(client.get("/studies").json())
    assert health["last_reload"] is None
    assert "not been reviewed by clinicians" in health["disclaimer"]["en"]
