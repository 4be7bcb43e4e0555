"""The service as a site runs it: a process of its own on a free port of the loopback address."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


@dataclass
class Running:
    """A service that answers. ``log``: the file with what it logged."""

    process: subprocess.Popen[bytes]
    base: str
    log: Path

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.process.wait(timeout=30)


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def environment(folder: Path, **variables: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HCC_", "PROMETHEUS_"))}
    return {**kept, "PYTHONPATH": str(ROOT), "HCC_DATABASE": f"sqlite:///{folder / 'record.sqlite3'}", **variables}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "api.cli", *arguments]


@contextmanager
def running(folder: Path, *arguments: str, **variables: str) -> Iterator[Running]:
    """A service that is ready; whatever is left of it at the end is killed."""
    port, log = free_port(), folder / "service.log"
    with log.open("wb") as written:
        process = subprocess.Popen(
            command("serve", "--port", str(port), *(arguments or ("--open",))),
            cwd=folder,
            env=environment(folder, **variables),
            stderr=written,
            start_new_session=True,
        )
    service = Running(process, f"http://127.0.0.1:{port}", log)
    try:
        until_ready(service)
        yield service
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def until_ready(service: Running) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            if httpx.get(f"{service.base}/ready", timeout=2).status_code == 200:
                return
        except httpx.TransportError:
            pass
        if service.process.poll() is not None:
            break
        time.sleep(0.1)
    raise AssertionError(f"the service did not get ready:\n{service.log.read_text(encoding='utf-8')}")
