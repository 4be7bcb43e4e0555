"""Nothing of a patient reaches a log, or an answer that is not about that very value."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rest_support import TestClient, post_over_asgi

from api.service import Service
from engine.assess import Engine
from engine.errors import EvaluatorsDisagree, InferenceFailed

Post = Callable[..., Any]
SECRETS = ("4711.5", "Zhang-San", "张三", "20 µmol/L", "regorafenib", "1961-02-03", "pvtt")


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.WARNING, "httpx")  # the asking side
    caplog.set_level(logging.WARNING, "asyncio")
    caplog.set_level(logging.DEBUG)  # last, for it also sets what is kept of the others
    return caplog


def _everything(log: pytest.LogCaptureFixture) -> str:
    assert log.records, "nothing was logged at all, so nothing is shown by it"
    return "\n".join(f"{record.getMessage()} {record.exc_info} {record.args}" for record in log.records) + log.text


def test_a_good_profile_leaves_nothing_in_the_log(post: Post, log: pytest.LogCaptureFixture) -> None:
    profile = {
        "markers": {"afp": "4711.5 ng/mL"},
        "liver": {"bilirubin": "20 µmol/L"},
        "treatment": {"lines": [{"setting": "advanced", "agents": ["regorafenib"], "start": "1961-02-03"}]},
    }
    assert post(profile, "?as_of=2026-05-31").status_code == 200
    assert not [secret for secret in SECRETS if secret in _everything(log)]


def test_a_refused_profile_leaves_nothing_in_the_log(post: Post, log: pytest.LogCaptureFixture) -> None:
    profile = {"patient": {"name": "Zhang-San", "张三": 1, "sex": "Zhang-San"}, "markers": {"afp": "4711.5 张三"}}
    assert post(profile).status_code == 422
    assert post(b'{"patient": {"sex": "Zhang-San"').status_code == 422
    assert not [secret for secret in SECRETS if secret in _everything(log)]


def test_the_access_log_has_the_day_asked_for_and_no_other_query(post: Post, log: pytest.LogCaptureFixture) -> None:
    post({}, "?as_of=2026-05-31&patient=Zhang-San")
    post({}, "?as_of=Zhang-San")
    lines = [record.getMessage() for record in log.records if record.name == "api.guard"]
    assert re.fullmatch(r"POST /assessments\?as_of=2026-05-31 422 \d+ ms", lines[0])
    assert re.fullmatch(r"POST /assessments 422 \d+ ms", lines[1])


def test_the_access_log_has_the_pattern_of_a_path_and_not_the_path(
    client: TestClient, log: pytest.LogCaptureFixture
) -> None:
    assert client.get("/rules/Zhang-San%0AINFO: forged").status_code == 404
    assert client.get("/patients/Zhang-San").status_code == 404
    text = _everything(log)
    assert "GET /rules/{rule_id} 404" in text
    assert "Zhang-San" not in text
    assert "forged" not in text


def test_a_refusal_names_the_offending_value_and_no_other(post: Post) -> None:
    body = post(
        {
            "patient": {"age": 83, "ecog": 6},
            "liver": {"bilirubin": "20 µmol/L", "inr": "1.37"},
            "markers": {"afp": "4711.5 ng/mL"},
        }
    ).text
    assert "6 is impossible" in body
    assert not [value for value in ("83", "20 µmol/L", "1.37", "4711.5") if value in body]


def test_an_unknown_path_is_not_repeated(client: TestClient) -> None:
    assert "Zhang-San" not in client.get("/patients/Zhang-San").text


# --- when something goes wrong inside ---------------------------------------------------------------------------


def _failing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(self: Engine, document: object, **_: object) -> None:
        raise error

    monkeypatch.setattr(Engine, "assess", fail)


def test_the_unforeseen_is_told_by_a_number_that_is_in_the_log_and_by_nothing_else(
    post: Post, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, ValueError("Zhang-San has 4711.5 ng/mL"))
    response = post({})
    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["type"] == "/problems/unexpected"
    assert problem["errors"] == []
    assert re.fullmatch("[0-9a-f]{32}", problem["incident"])
    assert "ValueError" not in response.text
    assert "Traceback" not in response.text
    (record,) = [record for record in log.records if problem["incident"] in record.getMessage()]
    assert record.levelno == logging.ERROR
    assert "ValueError at " in record.getMessage()
    assert re.search(r"test_rest_privacy\.py:\d+ < .*api/routes/assessments\.py:\d+", record.getMessage())
    assert not [secret for secret in SECRETS if secret in response.text + _everything(log)]


def test_two_incidents_have_two_numbers(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, KeyError("Zhang-San"))
    assert post({}).json()["incident"] != post({}).json()["incident"]


def test_an_answer_on_which_the_evaluators_differ_is_withheld_and_names_the_rules(
    post: Post, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, EvaluatorsDisagree(["cnlc.first-line.a", "cnlc.first-line.b"]))
    response = post({"patient": {"age": 83}})
    assert response.status_code == 500
    problem = response.json()
    assert problem["type"] == "/problems/answer-withheld"
    assert [error["path"] for error in problem["errors"]] == ["cnlc.first-line.a", "cnlc.first-line.b"]
    assert "candidates" not in response.text
    assert "83" not in " ".join(f"{error['message']}{error['remedy']}" for error in problem["errors"])
    assert f"incident {problem['incident']}: the evaluators disagree on cnlc.first-line.a" in _everything(log)


def test_an_answer_that_the_inference_engine_did_not_finish_is_withheld(
    post: Post, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, InferenceFailed("Zhang-San"))
    response = post({})
    assert response.status_code == 500
    assert response.json()["type"] == "/problems/answer-withheld"
    assert "Zhang-San" not in response.text + _everything(log)


def test_the_unforeseen_outside_of_an_assessment_is_caught_too(
    service: Service, client: TestClient, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RuntimeError("Zhang-San")

    monkeypatch.setattr(service.live, "history", fail)
    response = client.get("/health")
    assert response.status_code == 500
    assert response.json()["type"] == "/problems/unexpected"
    assert "Zhang-San" not in response.text + _everything(log)


def test_a_client_that_goes_away_is_no_incident(service: Service, log: pytest.LogCaptureFixture) -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    assert not post_over_asgi(service, receive)
    assert "incident" not in _everything(log)
    assert "POST /assessments 499" in _everything(log)


def test_the_framework_records_nothing_of_its_own(service: Service) -> None:
    assert not any(service._telemetry[kind] for kind in ("tracing", "metrics", "logs", "operation_spans"))
    assert service._telemetry["auto_configure"] is False


def test_the_server_s_own_access_log_which_has_whole_queries_is_off(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import uvicorn

    from api import serving

    asked: dict[str, Any] = {}
    monkeypatch.setattr(uvicorn, "run", lambda app, **options: asked.update(options, app=app))
    monkeypatch.setattr("api.logs.configure", lambda *_: None)
    monkeypatch.setenv("HCC_DATABASE", f"sqlite:///{tmp_path / 'record.sqlite3'}")
    for name in ("HCC_OPEN", "HCC_LINK_SECRET"):  # set while serving; taken back afterwards
        monkeypatch.setenv(name, "")
    serving.serve("127.0.0.1", 8123, open_mode=True)
    asked["app"].close()
    assert (asked["host"], asked["port"]) == ("127.0.0.1", 8123)
    assert asked["access_log"] is False
    assert asked["log_config"] is None
