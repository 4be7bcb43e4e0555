"""The service under load, asked by another process over loopback: ``python benchmarks/load.py [--workers N] [--rate R]``.

The service runs as a site would run it, with the record on and a key; every answer is stored. Requests are sent at fixed
times, whether or not earlier ones have been answered (an open loop), and a request's time counts from the moment it was
due: a service that falls behind cannot hide it. Prints a table; asserts nothing on time. Afterwards the chain of the
record is verified, and that every acknowledged answer is in it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from datetime import date
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[1]
PATIENT_VIEW = ROOT / "examples" / "hooks" / "hcc-board-review.untreated.json"
CONNECTIONS = 16
PROFILE = ROOT / "examples" / "untreated-cnlc-iiia.json"


def fresh(body: bytes) -> bytes:
    """A call with its days moved so that the newest is today: results of last spring would be left out as stale."""
    written = body.decode()
    born = set(re.findall(r'"birthDate":\s*"([-0-9]+)"', written))
    days = {day for day in re.findall(r"\d{4}-\d\d-\d\d", written) if day not in born}
    moved = date.today() - max(date.fromisoformat(day) for day in days)
    for day in sorted(days, reverse=True):  # the newest first, so that none is moved twice
        written = written.replace(day, (date.fromisoformat(day) + moved).isoformat())
    return written.encode()


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def started(folder: Path, workers: int, database: str | None) -> tuple[subprocess.Popen[bytes], str, dict[str, str]]:
    """The service in a process of its own, its address, and the environment it was given."""
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HCC_")}
    environment = {
        **kept,
        "HCC_DATABASE": database or f"sqlite:///{folder / 'record.sqlite3'}",
        "HCC_WORKERS": str(workers),
        "HCC_LOG_LEVEL": "WARNING",
        "HCC_RATE_PER_MINUTE": "1000000",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "api.cli", "serve", "--open", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    base = f"http://127.0.0.1:{port}"
    for _ in range(300):
        try:
            if httpx.get(f"{base}/ready", timeout=1).status_code == 200:
                return process, base, environment
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    process.kill()
    raise SystemExit("the service did not get ready within 30 seconds")


class Connections:
    """Kept-alive connections, as an EHR's client holds them. Reading is left to the kernel as far as it goes: a client
    that works hard on the same two cores would be measured along with the service."""

    def __init__(self, base: str) -> None:
        self._host, port = base.removeprefix("http://").split(":")
        self._port = int(port)
        self._idle: deque[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = deque()

    async def open(self, count: int) -> None:
        """*count* connections, to be used in turn: each stays with the worker that took it."""
        self._idle.extend([await self._opened() for _ in range(count)])

    async def post(self, path: str, body: bytes) -> str:
        """The status of the answer, which is read to its end."""
        reader, writer = self._idle.popleft() if self._idle else await self._opened()
        head = f"POST {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\nContent-Type: application/json\r\n"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        answered = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        length = re.search(r"(?i)\r\ncontent-length: (\d+)", answered)
        assert length is not None
        await reader.readexactly(int(length[1]))
        self._idle.append((reader, writer))
        return answered.split(" ", 2)[1]

    async def _opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(self._host, self._port, limit=4 * 1024 * 1024)

    def close(self) -> None:
        for _, writer in self._idle:
            writer.close()


async def driven(base: str, path: str, body: bytes, rate: float, seconds: float) -> dict[str, Any]:
    """Times in milliseconds from the moment each request was due, and how many were not answered with 200."""
    times: list[float] = []
    failed: dict[str, int] = {}
    connections = Connections(base)
    await connections.open(CONNECTIONS)

    async def ask(due: float) -> None:
        try:
            answer = await connections.post(path, body)
        except (OSError, asyncio.IncompleteReadError) as error:
            answer = type(error).__name__
        if answer == "200":
            times.append((time.perf_counter() - due) * 1000)
        else:
            failed[answer] = failed.get(answer, 0) + 1

    began = time.perf_counter()
    tasks = []
    for number in range(int(rate * seconds)):
        due = began + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(ask(due)))
    await asyncio.gather(*tasks)
    took = time.perf_counter() - began
    connections.close()
    times.sort()
    return {
        "answered": len(times),
        "failed": failed,
        "per second": len(times) / took,
        "p50": statistics.median(times) if times else None,
        "p95": times[int(len(times) * 0.95)] if times else None,
        "p99": times[int(len(times) * 0.99)] if times else None,
        "max": times[-1] if times else None,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rate", type=float, default=100, help="requests per second")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--database", help="URL; default: an SQLite file of its own")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    options = parser.parse_args()
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        process, base, environment = started(Path(folder), options.workers, options.database)
        try:
            for name, path, file in (
                ("POST /assessments", "/assessments", PROFILE),
                ("patient-view", "/cds-services/hcc-board-review", PATIENT_VIEW),
            ):
                body = fresh(file.read_bytes()) if name == "patient-view" else file.read_bytes()
                asyncio.run(driven(base, path, body, options.rate, 2))  # caches warm, as in service
                found[name] = asyncio.run(driven(base, path, body, options.rate, options.seconds))
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=30)
        command = [sys.executable, "-m", "api.cli", "audit", "verify"]
        verified = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    print(
        f"{options.workers} workers, {options.rate:g} requests a second for {options.seconds:g} s, every answer stored\n"
    )
    print(f"{'':20} {'answered':>9} {'failed':>7} {'per s':>7} {'p50':>7} {'p95':>7} {'p99':>7} {'max':>7}  (ms)")
    for name, figures in found.items():
        marks = "".join(f" {figures[key]:>7.1f}" for key in ("per second", "p50", "p95", "p99", "max"))
        print(f"{name:20} {figures['answered']:>9} {sum(figures['failed'].values()):>7}{marks}")
    print(f"\n{verified.stdout.strip() or verified.stderr.strip()}")
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
