"""New rules come into service without a restart; broken ones never do, and nothing leaks."""

from __future__ import annotations

import gc
import logging
import os
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from rest_support import TODAY, TestClient, asking, settings

from api import live as live_module
from api.app import create_app
from api.live import LiveEngine
from api.settings import Settings
from engine.errors import InferenceFailed, InputRefused, KnowledgeBaseBroken
from engine.inference import durable

STATM = Path("/proc/self/statm")


def _spoil(rules: Path) -> None:
    (rules / "cautions" / "spoilt.yaml").write_text(
        "topic: {en: spoilt}\ncautions: []\nnonsense: 1\n", encoding="utf-8"
    )


def _mend(rules: Path) -> None:
    (rules / "cautions" / "spoilt.yaml").unlink()


def _touch(rules: Path) -> None:
    """Change the rules in a way that changes no answer."""
    file = next((rules / "sources").glob("*.yaml"))
    file.write_text(file.read_text(encoding="utf-8") + "\n# read again\n", encoding="utf-8")


def test_reload_is_not_there_unless_the_site_wants_it(client: TestClient) -> None:
    assert client.post("/reload").status_code == 404
    assert "/reload" not in client.get("/openapi.json").json()["paths"]


def test_changed_rules_come_into_service_without_a_restart(rules: Path, tmp_path: Path) -> None:
    with asking(create_app(rules, settings(tmp_path, reload=True))) as client:
        before = client.post("/assessments", json={}).headers["x-knowledge-base"]
        _touch(rules)
        assert client.post("/assessments", json={}).headers["x-knowledge-base"] == before
        reloaded = client.post("/reload")
        assert reloaded.status_code == 200
        after = client.post("/assessments", json={}).headers["x-knowledge-base"]
        assert after != before
        known = reloaded.json()["knowledge_base"]
        assert after == reloaded.headers["x-knowledge-base"] == f"{known['version']}+{known['digest']}"
        assert client.get("/health").json()["last_reload"]["faults"] == []


def test_broken_rules_leave_the_last_good_ones_in_service_and_say_so(
    rules: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with asking(create_app(rules, settings(tmp_path, reload=True))) as client:
        before = client.post("/assessments", json={})
        _spoil(rules)
        refused = client.post("/reload")
        assert refused.status_code == 409
        assert refused.headers["content-type"] == "application/problem+json"
        problem = refused.json()
        assert problem["type"] == "/problems/rules-refused"
        assert any(error["file"] == "rules/cautions/spoilt.yaml" and error["line"] == 3 for error in problem["errors"])

        health = client.get("/health")
        assert health.status_code == 200
        assert health.json()["status"] == "degraded"
        assert {fault["file"] for fault in health.json()["last_reload"]["faults"]} == {"rules/cautions/spoilt.yaml"}
        logged = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
        assert any("rules/cautions/spoilt.yaml:3" in line for line in logged)
        assert client.post("/assessments", json={}).content == before.content

        _mend(rules)
        assert client.post("/reload").status_code == 200
        assert client.get("/health").json()["status"] == "ok"


def test_the_description_of_the_service_follows_the_rules(rules: Path, tmp_path: Path) -> None:
    with asking(create_app(rules, settings(tmp_path, reload=True))) as client:
        file = rules / "vocabulary" / "transplant.yaml"
        field = "  - {id: waiting_list, kind: yes_no, label: {en: on the waiting list, zh: 已列入等待名单}}\n"
        file.write_text(file.read_text(encoding="utf-8") + field, encoding="utf-8")

        def described() -> Any:
            schemas = client.get("/openapi.json").json()["components"]["schemas"]
            return "waiting_list" in schemas["PatientProfile.Transplant"]["properties"]

        assert not described()
        assert client.post("/reload").status_code == 200, client.get("/health").text
        assert described()
        assert client.post("/assessments", json={"transplant": {"waiting_list": "yes"}}).status_code == 200


def test_a_folder_that_vanishes_changes_nothing(rules: Path) -> None:
    live = LiveEngine(rules)
    rules.rename(rules.with_name("elsewhere"))
    assert live.reload().faults
    with live.engine() as engine:
        assert engine.assess({}, today=TODAY)
    live.close()


@pytest.mark.parametrize("error", [InferenceFailed("too heavy"), OSError("disk"), MemoryError("full")])
def test_whatever_goes_wrong_while_reloading_the_service_goes_on(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    live = LiveEngine()

    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr(live_module, "load", fail)
    assert live.reload().faults
    with live.engine() as engine:
        assert engine.assess({}, today=TODAY)
    live.close()


def test_without_a_first_good_rule_set_the_service_does_not_start(rules: Path, tmp_path: Path) -> None:
    _spoil(rules)
    with pytest.raises(KnowledgeBaseBroken, match="spoilt"):
        create_app(rules, settings(tmp_path))


def test_a_request_keeps_its_engine_while_the_rules_are_replaced() -> None:
    live = LiveEngine()
    with live.engine() as old:
        live.reload()
        with live.engine() as new:
            assert new is not old
        assert old.assess({}, today=TODAY) == new.assess({}, today=TODAY)
    with pytest.raises(InferenceFailed, match="replaced"):
        old.assess({}, today=TODAY)
    live.close()


def test_after_the_end_nothing_is_handed_out() -> None:
    live = LiveEngine()
    live.close()
    with pytest.raises(RuntimeError, match="closed"), live.engine():
        pass
    with pytest.raises(RuntimeError, match="closed"):
        live.reload()


def test_requests_in_eight_threads_never_notice_a_reload(monkeypatch: pytest.MonkeyPatch) -> None:
    live = LiveEngine()
    with live.engine() as engine:
        kb, expected = engine.kb, engine.assess({}, today=TODAY)
    monkeypatch.setattr(live_module, "load", lambda _: kb)  # reading files is not what is tried here
    over = threading.Event()

    def ask() -> int:
        answers = 0
        while not over.is_set():
            with live.engine() as engine:
                assert engine.assess({}, today=TODAY) == expected
            answers += 1
        return answers

    with ThreadPoolExecutor(8) as pool:
        asking = [pool.submit(ask) for _ in range(8)]
        try:
            for _ in range(2):
                assert not live.reload().faults
        finally:
            over.set()
        assert all(future.result() > 0 for future in asking)
    live.close()


def test_nothing_of_the_old_rules_is_kept_after_a_reload(tmp_path: Path) -> None:
    with asking(create_app(settings=settings(tmp_path, reload=True))) as client:
        client.post("/assessments", json={})
        with client.app.live.engine() as engine:  # type: ignore[attr-defined]
            old = weakref.ref(engine)
        del engine
        assert client.post("/reload").status_code == 200
        client.post("/assessments", json={})
        gc.collect()
        assert old() is None


def test_every_native_rule_set_that_is_made_is_freed(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    freed: list[int] = []
    create, delete = durable.native.create_ruleset, durable.native.delete_ruleset

    def counted(original: Callable[..., Any], handles: list[int], by_argument: bool) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            result = original(*arguments)
            handles.append(arguments[0] if by_argument else result)
            return result

        return call

    monkeypatch.setattr(durable.native, "create_ruleset", counted(create, made, False))
    monkeypatch.setattr(durable.native, "delete_ruleset", counted(delete, freed, True))
    live = LiveEngine()
    for _ in range(3):
        with live.engine():
            live.reload()
    live.close()
    assert made
    assert len(made) == len(freed)


@pytest.mark.skipif(not STATM.exists(), reason="reads the size of the process from /proc")
def test_reloads_do_not_let_the_process_grow() -> None:
    def size() -> int:
        return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    live = LiveEngine()
    for _ in range(3):  # until the allocator has what it needs
        live.reload()
    before = size()
    for _ in range(8):
        with live.engine() as engine:
            engine.assess({}, today=TODAY)
        live.reload()
    live.close()
    assert size() - before < 12_000_000  # one rule set that stays each time would be 30 MB and more


# --- settings -------------------------------------------------------------------------------------------------


def test_settings_come_from_the_environment() -> None:
    chosen = Settings.from_environment({"HCC_AFP_NG_PER_IU": "1.21", "HCC_RELOAD": "1"})
    assert str(chosen.site["afp_ng_per_iu"]) == "1.21"
    assert chosen.reload
    bare = Settings.from_environment({})
    assert not bare.site
    assert not bare.reload


@pytest.mark.parametrize(
    "environment", [{"HCC_RELOAD": "yes"}, {"HCC_AFP_NG_PER_IU": "much"}, {"HCC_AFP_NG_PER_IU": "-1"}], ids=str
)
def test_a_setting_that_cannot_be_read_stops_the_start(environment: dict[str, str]) -> None:
    with pytest.raises(InputRefused, match=next(iter(environment))):
        Settings.from_environment(environment)


def test_the_folder_of_the_rules_can_be_set_in_the_environment(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _touch(rules)
    monkeypatch.setenv("HCC_RULES", str(rules))
    with asking(create_app(settings=settings(tmp_path))) as client:
        chosen = client.get("/health").json()["knowledge_base"]["digest"]
    monkeypatch.delenv("HCC_RULES")
    with asking(create_app(settings=settings(tmp_path))) as client:
        assert client.get("/health").json()["knowledge_base"]["digest"] != chosen
