"""200 patients in one command: ``python benchmarks/prepare.py [--patients N] [--formats pdf,docx,html] [--lang zh|en|both]``.

A list is written as a workbook: patients made up for the rules, one after the other, and those of the scenarios. It is
prepared whole; then again into another folder, where the run is killed half way and goes on; then once more, when nothing
is to be done. Wall time, processor time and the most memory of the command and of its processes; asserts nothing on time.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # from a checkout, whether or not it is installed

from engine.curation.making.patients import Maker  # noqa: E402
from engine.knowledge import KnowledgeBase, load  # noqa: E402

EVERY = 0.2  # seconds between two looks at the memory


@dataclass(slots=True)
class Run:
    """What one run took. ``peak``: the most memory of all its processes together, as it was seen; MB."""

    seconds: float
    processor: float
    peak: float
    processes: dict[int, float]
    status: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=200)
    parser.add_argument("--formats", default="pdf,docx,html")
    parser.add_argument("--lang", default="zh", choices=("zh", "en", "both"))
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    print(f"{platform.platform()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        source = folder / "list.xlsx"
        write_list(profiles(load(None), options.patients), source)
        print(f"list: {options.patients} patients, {source.stat().st_size / 1024:.0f} KB")
        print("whole     ", told(run(command(source, folder / "whole", options))), "·", size(folder / "whole"))
        half = folder / "half"
        print("killed    ", told(run(command(source, half, options), kill_at=(half, options.patients // 2))))
        print("           ", state(half))
        print("resumed   ", told(run(command(source, half, options))), "·", size(half))
        print("           ", state(half), "· the same names as the whole:", names(half) == names(folder / "whole"))
        print("once more ", told(run(command(source, half, options))))


def command(source: Path, out: Path, options: argparse.Namespace) -> list[str]:
    asked = ["--formats", options.formats, "--lang", options.lang, "--workers", str(options.workers), "--no-record"]
    return [sys.executable, "-m", "api.cli", "board", "prepare", str(source), "-o", str(out), *asked]


def profiles(kb: KnowledgeBase, count: int) -> list[dict[str, Any]]:
    """Patients of the scenarios, each with another age, and between them patients made up for one rule after the other."""
    known = [json.loads(path.read_bytes()) for path in sorted((ROOT / "features" / "patients").glob("*.json"))]
    maker = Maker(kb)
    made = (maker.made_for(statement.rule).patient for statement in kb.statements.values())
    made_up = cycle([patient.profile for patient in islice(filter(None, made), count // 2)])
    return [
        aged(known[number // 2 % len(known)], 30 + number % 50) if number % 2 == 0 else next(made_up)
        for number in range(count)
    ]


def aged(profile: dict[str, Any], age: int) -> dict[str, Any]:
    return {**profile, "patient": {**profile.get("patient", {}), "age": age}}


def write_list(listed: list[dict[str, Any]], file: Path) -> None:
    """A workbook with a row a patient, headed by the paths of the fields; the treatment as JSON."""
    flat = [
        {
            "pseudonym": f"P-{number:03}",
            "question": "下一步如何治疗？",
            **{
                f"{group}.{name}": "、".join(value) if isinstance(value, list) else str(value)
                for group, section in profile.items()
                if group != "treatment"
                for name, value in section.items()
            },
            **({"treatment_json": json.dumps(profile["treatment"], default=str)} if "treatment" in profile else {}),
        }
        for number, profile in enumerate(listed, start=1)
    ]
    columns = list(dict.fromkeys(column for row in flat for column in row))
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Patients")
    sheet.append(columns)
    for row in flat:
        sheet.append([row.get(column) for column in columns])
    workbook.save(file)


def run(command: list[str], kill_at: tuple[Path, int] | None = None) -> Run:
    """Run *command* and look at it; with *kill_at*, kill it and its processes once so many patients have a folder."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL)
    seen: dict[int, float] = {}
    peak = [0.0]
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(EVERY):
            now = {pid: resident(pid) for pid in family(process.pid)}
            peak[0] = max(peak[0], sum(now.values()))
            for pid, mb in now.items():
                seen[pid] = max(mb, seen.get(pid, 0.0))

    watching = threading.Thread(target=look)
    watching.start()
    if kill_at is not None:
        folder, count = kill_at
        while process.poll() is None and len(list((folder / "patients").glob("*"))) < count:
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
    status = process.wait()
    ended.set()
    watching.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(time.perf_counter() - began, used, peak[0], seen, status)


def family(pid: int) -> list[int]:
    """*pid* and the processes that it started."""
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [pid, *(int(child) for child in text.split())]


def resident(pid: int) -> float:
    """Memory of a process without what it shares with others counted twice (PSS), in MB."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def told(found: Run) -> str:
    each = ", ".join(f"{mb:.0f}" for mb in found.processes.values())
    return (
        f"{found.seconds:6.1f} s, processor {found.processor:6.1f} s, memory at most {found.peak:.0f} MB "
        f"(each process: {each}), status {found.status}"
    )


def state(folder: Path) -> str:
    index = json.loads((folder / "index.json").read_bytes())
    states = [patient["state"] for patient in index["patients"]]
    return ", ".join(f"{states.count(name)} {name}" for name in sorted(set(states)))


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def size(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return f"{len(files)} files, {sum(path.stat().st_size for path in files) / 2**20:.0f} MB"


if __name__ == "__main__":
    main()
