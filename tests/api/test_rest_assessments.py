"""A profile comes in, the answer goes out."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import orjson
import pytest
from pydantic import TypeAdapter
from rest_support import EXAMPLES, TODAY, TestClient

from api import contract
from api.service import Service
from engine.assess import ENGINE_VERSION
from engine.assessment import Assessment

Post = Callable[..., Any]


def test_the_answer_is_the_engine_s_own_and_nothing_is_lost_on_the_way(
    post: Post, service: Service, untreated: Any
) -> None:
    response = post(untreated)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    with service.live.engine() as engine:
        expected = engine.assess(untreated, today=TODAY, site=service.settings.site)
    assert TypeAdapter(Assessment).validate_json(response.content) == expected
    assert post(untreated).content == response.content == orjson.dumps(expected)


def test_texts_are_in_both_languages(post: Post, untreated: Any) -> None:
    answer = post(untreated).json()
    assert answer["headline"]
    assert all(set(line) == {"en", "zh"} and line["en"] and line["zh"] for line in answer["headline"])


def test_every_candidate_names_its_source_and_the_place_in_it(post: Post, untreated: Any) -> None:
    answer = post(untreated).json()
    assert answer["candidates"]
    for entry in answer["candidates"]:
        assert entry["statements"]
        for statement in entry["statements"]:
            assert statement["citation"]["source_id"]
            assert statement["citation"]["locator"]


def test_headers_say_which_rules_and_which_engine_answered(post: Post, client: TestClient) -> None:
    response = post({})
    answer, known = response.json(), client.get("/health").json()["knowledge_base"]
    assert answer["knowledge_base"] == known
    assert response.headers["x-knowledge-base"] == f"{known['version']}+{known['digest']}"
    assert response.headers["x-engine-version"] == answer["engine_version"] == ENGINE_VERSION


def test_no_cache_keeps_an_answer_or_a_refusal(post: Post) -> None:
    assert post({}).headers["cache-control"] == "no-store"
    assert post({"nix": 1}).headers["cache-control"] == "no-store"


def test_an_empty_profile_is_answered_with_what_to_find_out(post: Post) -> None:
    answer = post({}).json()
    assert answer["status"] == "answered"
    assert answer["find_out_first"]


def test_the_site_s_own_factor_makes_an_afp_in_iu_comparable(post: Post) -> None:
    answer = post({"markers": {"afp": "400 IU/mL"}}).json()
    assert "484" in json.dumps(answer["profile"])
    assert not any(alert["code"] == "input.not_comparable" for alert in answer["alerts"])


def test_a_tumour_outside_the_scope_is_refused_in_the_answer(post: Post) -> None:
    answer = post({"disease": {"diagnosis": "icc"}}).json()
    assert answer["status"] == "out_of_scope"
    assert not answer["candidates"]


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8", "Application/JSON"])
def test_json_in_utf8_is_taken_however_its_type_is_spelt(post: Post, content_type: str) -> None:
    assert post({}, content_type=content_type).status_code == 200


# --- as of a day ---------------------------------------------------------------------------------------------


def test_an_answer_as_of_a_day_says_so(post: Post, untreated: Any) -> None:
    assert post(untreated, "?as_of=2025-03-01").json()["as_of"] == "2025-03-01"
    assert post(untreated).json()["as_of"] == TODAY.isoformat()


def test_before_the_first_publication_nothing_can_be_offered(post: Post, untreated: Any) -> None:
    answer = post(untreated, "?as_of=1990-01-01").json()
    assert not answer["candidates"]
    assert not answer["conditional"]


def test_today_is_not_the_future(post: Post) -> None:
    assert post({}, f"?as_of={TODAY}").status_code == 200


@pytest.mark.parametrize(
    ("query", "code"),
    [
        (f"?as_of={TODAY + timedelta(days=1)}", "value.future"),
        ("?as_of=2026-02-30", "value.date"),
        ("?as_of=20260301", "value.date"),
        ("?as_of=1767225600", "value.date"),
        ("?as_of=2026-03-01T00:00:00", "value.date"),
        ("?as_of=", "value.date"),
        ("?as_of=2026-03-01&as_of=2025-03-01", "parameter.twice"),
    ],
)
def test_a_day_that_cannot_be_meant_is_refused(post: Post, query: str, code: str) -> None:
    response = post({}, query)
    assert response.status_code == 422
    problem = response.json()
    assert problem["type"] == "/problems/parameter-refused"
    assert [(error["code"], error["path"]) for error in problem["errors"]] == [(code, "as_of")]


def test_a_misspelt_parameter_is_refused_for_it_would_give_another_day_s_answer(post: Post) -> None:
    (error,) = post({}, "?asof=2025-03-01").json()["errors"]
    assert error["code"] == "parameter.unknown"
    assert "as_of" in error["remedy"]


# --- examples and load ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(contract.examples()))
def test_every_documented_example_is_answered(post: Post, name: str) -> None:
    response = post(contract.examples()[name]["value"])
    assert response.status_code == 200, response.text
    answer = response.json()
    assert answer["candidates"] or answer["conditional"] or answer["pending"]


def test_every_example_file_is_documented() -> None:
    files = {file.stem for file in EXAMPLES.glob("*.json")}
    assert files
    assert files < set(contract.examples())


def test_eight_threads_get_the_answers_that_one_gets(post: Post) -> None:
    profiles = [example["value"] for example in contract.examples().values()] * 6
    alone = {json.dumps(profile): post(profile).content for profile in profiles[: len(contract.examples())]}
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda profile: (json.dumps(profile), post(profile).content), profiles))
    assert all(content == alone[profile] for profile, content in together)
