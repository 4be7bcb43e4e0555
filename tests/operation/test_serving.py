"""The service as a process: what it refuses to start with, how it stops, and how it mends itself."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import httpx
from running import ROOT, Running, command, environment, running

from api.store.records import Head, Verification
from api.store.store import open_store

PROFILE = (ROOT / "examples" / "untreated-cnlc-iiia.json").read_bytes()
JSON = {"Content-Type": "application/json"}


def _refused(folder: Path, *arguments: str, **variables: str) -> str:
    done = subprocess.run(
        command("serve", *arguments),
        cwd=folder,
        env=environment(folder, **variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    return done.stderr


def _ask(base: str) -> httpx.Response:
    return httpx.post(f"{base}/assessments", content=PROFILE, headers=JSON, timeout=20)


def _verified(folder: Path, *marks: str) -> Verification:
    """The record that a service left behind; each of *marks* (``sequence:hash``) must be in its chain."""
    with closing(open_store(f"sqlite:///{folder / 'record.sqlite3'}")) as store:
        for mark in marks:
            place, _, digest = mark.partition(":")
            assert store.verify(Head(int(place), digest)).intact
        return store.verify()


def test_without_keys_and_tokens_it_does_not_start_unless_asked_to_be_open(tmp_path: Path) -> None:
    assert "--open" in _refused(tmp_path)


def test_open_mode_is_refused_on_an_address_that_others_can_reach(tmp_path: Path) -> None:
    assert "open mode lets anybody call who reaches 0.0.0.0" in _refused(tmp_path, "--open", "--host", "0.0.0.0")


def test_every_fault_of_the_environment_stops_the_start(tmp_path: Path) -> None:
    said = _refused(tmp_path, "--open", HCC_WORKERS="none", HCC_LOG_LEVEL="loud")
    assert "HCC_WORKERS" in said
    assert "HCC_LOG_LEVEL" in said


def test_a_request_that_is_running_when_the_service_is_stopped_gets_its_answer(tmp_path: Path) -> None:
    """The body is half sent when the signal comes, and the other half after it."""
    with running(tmp_path) as service:
        host, port = service.base.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            half = len(PROFILE) // 2
            head = f"POST /assessments HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: application/json\r\n"
            head += f"Content-Length: {len(PROFILE)}\r\nConnection: close\r\n\r\n"
            connection.sendall(head.encode() + PROFILE[:half])
            time.sleep(0.3)
            service.process.send_signal(signal.SIGTERM)
            time.sleep(0.3)
            connection.sendall(PROFILE[half:])
            answer = b""
            while chunk := connection.recv(65536):
                answer += chunk
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert service.process.wait(timeout=20) in (0, -signal.SIGTERM)
    assert _verified(tmp_path).kinds == {"assessment": 1}


def test_two_workers_keep_one_chain_and_their_figures_are_added_up(tmp_path: Path) -> None:
    with running(tmp_path, HCC_WORKERS="2") as service, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: _ask(service.base), range(40)))
        assert {answer.status_code for answer in answers} == {200}
        marks = [answer.headers["X-Record"] for answer in answers]
        figures = httpx.get(f"{service.base}/metrics").text
        service.stop()
    places = sorted(int(mark.split(":")[0]) for mark in marks)
    assert places == list(range(places[0], places[0] + 40))
    assert 'hcc_requests_total{method="POST",route="/assessments",status="200"} 40.0' in figures
    assert _verified(tmp_path, *marks).intact


def _children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [child for child in map(int, listed.split()) if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_a_worker_that_is_killed_is_replaced_and_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    with running(tmp_path, HCC_WORKERS="2") as service:
        marks = [_ask(service.base).headers["X-Record"] for _ in range(5)]
        before = _children(service.process.pid)
        os.kill(before[0], signal.SIGKILL)
        end = time.monotonic() + 40
        while len(set(_children(service.process.pid)) - set(before)) < 1 and time.monotonic() < end:
            time.sleep(0.2)
        assert len(set(_children(service.process.pid)) - set(before)) == 1
        marks += [_asked_again(service) for _ in range(5)]
        service.stop()
    assert _verified(tmp_path, *marks).intact


def _asked_again(service: Running) -> str:
    """A connection may have been waiting on the worker that died; a caller tries again."""
    for _ in range(20):
        try:
            return str(_ask(service.base).headers["X-Record"])
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError("no worker answers any more")


def test_with_the_database_gone_nothing_is_shown_and_it_recovers_by_itself(tmp_path: Path) -> None:
    record, away = tmp_path / "data" / "record.sqlite3", tmp_path / "away"
    record.parent.mkdir()
    with running(tmp_path, HCC_DATABASE=f"sqlite:///{record}") as service:
        first = _ask(service.base)
        record.parent.rename(away)
        withheld = _ask(service.base)
        assert withheld.status_code == 503
        assert withheld.json()["type"] == "/problems/not-recorded"
        assert "candidates" not in withheld.text
        assert httpx.get(f"{service.base}/ready").status_code == 503
        assert httpx.get(f"{service.base}/health").status_code == 200
        away.rename(record.parent)
        again = _ask(service.base)
        assert again.status_code == 200
        assert httpx.get(f"{service.base}/ready").status_code == 200
        found = httpx.get(service.base + first.headers["Location"])
        assert found.status_code == 200
        service.stop()


def test_the_log_is_json_lines_and_has_nothing_of_the_patient(tmp_path: Path) -> None:
    with running(tmp_path) as service:
        _ask(service.base)
        httpx.post(f"{service.base}/assessments", content=b'{"markers": {"afp": "4711.5 Zhang-San"}}', headers=JSON)
        httpx.get(f"{service.base}/assessments/Zhang-San")
        service.stop()
        text = service.log.read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    assert {"/assessments", "/assessments/{record_id}"} <= {line.get("route") for line in lines}
    assert not [secret for secret in ("Zhang-San", "4711", "520 ng/mL", "82 mm") if secret in text]
