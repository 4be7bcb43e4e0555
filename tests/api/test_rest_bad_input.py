"""What cannot be read is refused with every fault, its path and a remedy; never guessed at, never a stack trace."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from rest_support import TODAY, TestClient, post_over_asgi

from api import problems
from api.service import Service
from engine.json_reader import MAX_BYTES

Post = Callable[..., Any]


def _line(**more: object) -> dict[str, Any]:
    return {"treatment": {"lines": [{"setting": "advanced", "agents": ["sorafenib"], "ended": "progression", **more}]}}


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "an unknown field": ({"patient": {"ecgo": 1}}, "patient.ecgo"),
    "an unknown section": ({"tumor": {}}, "tumor"),
    "a wrong type": ({"patient": {"age": [56]}}, "patient.age"),
    "a truth value for a number": ({"patient": {"age": True}}, "patient.age"),
    "a negative size": ({"tumour": {"largest_diameter": "-3 cm"}}, "tumour.largest_diameter"),
    "a negative number of tumours": ({"tumour": {"tumour_number": -1}}, "tumour.tumour_number"),
    "ECOG 6": ({"patient": {"ecog": 6}}, "patient.ecog"),
    "ECOG 1-2": ({"patient": {"ecog": "1-2"}}, "patient.ecog"),
    "INR 64": ({"liver": {"inr": 64}}, "liver.inr"),
    "a number with a comma": ({"markers": {"afp": "1,210 ng/mL"}}, "markers.afp"),
    "a decimal comma": ({"liver": {"bilirubin": "1,2 mg/dL"}}, "liver.bilirubin"),
    "a number without its unit": ({"markers": {"afp": 520}}, "markers.afp"),
    "CNLC Ia with portal vein tumour thrombus": (
        {"stages": {"documented_cnlc": "Ia"}, "tumour": {"pvtt_cheng": "II"}},
        "stages.documented_cnlc",
    ),
    "no prior therapy but a second-line drug stopped": (
        {"treatment": {"prior_systemic": "no", **_line(agents=["regorafenib"])["treatment"]}},
        "treatment.prior_systemic",
    ),
    "a drug nobody knows": (_line(agents=["foobarinib"]), "treatment.lines[0].agents[0]"),
    "a line that starts in the future": (_line(start="2999-01-01"), "treatment.lines[0].start"),
    "a resection in the future": ({"resection": {"resection_date": "2999-01-01"}}, "resection.resection_date"),
    "a day that does not exist": ({"resection": {"resection_date": "2025-02-30"}}, "resection.resection_date"),
    "a null": ({"patient": {"ecog": None}}, "patient.ecog"),
    "a null in the treatment": ({"treatment": {"prior_tace": None}}, "treatment.prior_tace"),
    "an empty string": ({"patient": {"sex": ""}}, "patient.sex"),
    "blanks": ({"liver": {"albumin": "  "}}, "liver.albumin"),
    "an array for the profile": ([], ""),  # type: ignore[dict-item]
}


@pytest.mark.parametrize("case", list(REFUSED))
def test_a_profile_is_refused_for(post: Post, case: str) -> None:
    profile, path = REFUSED[case]
    response = post(profile)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["type"] == "/problems/profile-refused"
    assert problem["status"] == 422
    (error,) = problem["errors"]
    assert error["path"] == path
    assert set(error) == {"code", "path", "message", "remedy", "message_zh", "remedy_zh"}
    assert all(error[member] for member in set(error) - {"path"})


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "two largest diameters": (
        b'{"tumour": {"largest_diameter": "3 cm", "largest_diameter": "8 cm"}}',
        "json.key_twice",
    ),
    "NaN": (b'{"liver": {"inr": NaN}}', "json.not_finite"),
    "Infinity": (b'{"liver": {"inr": -Infinity}}', "json.not_finite"),
    "invalid UTF-8": (b'{"patient": {"sex": "\xff"}}', "json.encoding"),
    "UTF-16": ('{"patient": {"ecog": 1}}'.encode("utf-16"), "json.encoding"),
    "deep nesting": (b"[" * 50_000 + b"]" * 50_000, "json.too_deep"),
    "deep nesting that never closes": (b'{"a":' * 40_000, "json.too_deep"),
    "nothing": (b"", "json.syntax"),
    "something after the end": (b"{}{}", "json.syntax"),
    "a comma too many": (b'{"patient": {"ecog": 1,}}', "json.syntax"),
    "a number of 5000 digits": (b'{"liver": {"inr": ' + b"9" * 5000 + b"}}", "json.syntax"),
}


@pytest.mark.parametrize("case", list(UNREADABLE))
def test_a_body_is_unreadable_for(post: Post, case: str) -> None:
    body, code = UNREADABLE[case]
    response = post(body)
    assert response.status_code == 422
    problem = response.json()
    assert problem["type"] == "/problems/body-unreadable"
    assert [error["code"] for error in problem["errors"]] == [code]


def test_a_number_beyond_all_measure_is_refused_at_its_path(post: Post) -> None:
    response = post(b'{"liver": {"inr": 1e400}}')
    assert response.status_code == 422
    assert [error["path"] for error in response.json()["errors"]] == ["liver.inr"]


def test_every_fault_is_listed_at_once(post: Post) -> None:
    problem = post(
        {
            "patient": {"ecgo": 1, "ecog": 6, "age": "old", "sex": ""},
            "liver": {"inr": 64, "bilirubin": 20},
            "markers": {"afp": "1,210 ng/mL"},
            "nix": 1,
        }
    ).json()
    assert {error["path"] for error in problem["errors"]} == {
        "patient.ecgo",
        "patient.ecog",
        "patient.age",
        "patient.sex",
        "liver.inr",
        "liver.bilirubin",
        "markers.afp",
        "nix",
    }
    assert "8 faults" in problem["detail"]


def test_several_contradictions_are_listed_at_once(post: Post) -> None:
    problem = post(
        {
            "patient": {"sex": "male", "pregnancy": "yes"},
            "stages": {"documented_cnlc": "IIIa"},
            "tumour": {"extrahepatic_spread": "yes"},
            "resection": {"resection_date": "2999-01-01"},
        }
    ).json()
    assert {error["path"] for error in problem["errors"]} == {
        "patient.pregnancy",
        "stages.documented_cnlc",
        "resection.resection_date",
    }


def test_a_misspelt_field_is_told_its_right_name(post: Post) -> None:
    (error,) = post({"liver": {"bilirubn": "20 µmol/L"}}).json()["errors"]
    assert "bilirubin" in error["remedy"]


def test_half_a_surrogate_pair_is_refused_like_any_other_word(post: Post) -> None:
    assert post(b'{"patient": {"sex": "\\ud800"}, "liver": {"\\ud800": 1}}').status_code == 422


def test_a_body_of_nothing_but_unknown_fields_gets_a_bounded_answer(post: Post) -> None:
    response = post({f"k{number}": 1 for number in range(3000)} | {"x" * 50_000: 1})
    problem = response.json()
    assert len(problem["errors"]) == problems.MAX_ERRORS
    assert "The first 200 of" in problem["detail"]
    assert len(response.content) < 200_000


# --- size and type of the body --------------------------------------------------------------------------------


def test_ten_megabytes_are_too_large(post: Post) -> None:
    response = post(b'{"patient": "' + b"x" * 10_000_000 + b'"}')
    assert response.status_code == 413
    assert response.json()["type"] == "/problems/body-too-large"


def test_ten_megabytes_in_chunks_are_too_large(client: TestClient) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(1000):
            yield b" " * 10_000

    response = client.post("/assessments", content=chunks(), headers={"content-type": "application/json"})
    assert response.status_code == 413


def test_a_body_of_exactly_the_limit_is_read(post: Post) -> None:
    assert post(b"{}" + b" " * (MAX_BYTES - 2)).status_code == 200
    assert post(b"{}" + b" " * (MAX_BYTES - 1)).status_code == 413


@pytest.mark.parametrize("declared", [b"2", b"99999999999", b"-1", b"9" * 5000, b"", b"nonsense"])
def test_reading_stops_at_the_limit_whatever_length_is_declared(service: Service, declared: bytes) -> None:
    taken = 0

    async def receive() -> dict[str, Any]:
        nonlocal taken
        taken += 1
        return {"type": "http.request", "body": b" " * 65_536, "more_body": True}

    sent = post_over_asgi(service, receive, content_length=declared)
    assert sent[0]["status"] == 413
    assert taken <= MAX_BYTES // 65_536 + 1


@pytest.mark.parametrize(
    "headers",
    [
        {"content_type": "text/plain"},
        {"content_type": "application/xml"},
        {"content_type": ""},
        {"content_type": "application/json; charset=gb18030"},
        {"content_encoding": "gzip"},
    ],
    ids=str,
)
def test_a_body_that_is_not_declared_as_plain_json_is_not_read(post: Post, headers: dict[str, str]) -> None:
    response = post(gzip.compress(b"{}"), **headers)
    assert response.status_code == 415
    assert response.headers["accept"] == "application/json"
    assert response.json()["type"] == "/problems/unsupported-media-type"


# --- paths and methods ----------------------------------------------------------------------------------------


def test_a_wrong_method_is_told_the_right_one(client: TestClient) -> None:
    response = client.get("/assessments")
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["type"] == "/problems/method-not-allowed"


@pytest.mark.parametrize("path", ["/", "/nix", "/assessments/", "/rules/", "/docs", "/redoc", "/reload"])
def test_a_path_that_is_not_there_is_a_problem_too(client: TestClient, path: str) -> None:
    response = client.post(path)
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["type"] == "/problems/not-found"


def test_a_profile_that_was_refused_can_be_mended_by_its_own_remedies(post: Post) -> None:
    refused = {"patient": {"ecog": "1-2"}, "resection": {"resection_date": TODAY.strftime("%d.%m.%Y")}}
    assert {error["path"] for error in post(refused).json()["errors"]} == {"patient.ecog", "resection.resection_date"}
    assert post({"patient": {"ecog": 2}, "resection": {"resection_date": TODAY.isoformat()}}).status_code == 200
