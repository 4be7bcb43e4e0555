"""How fast and how steady: ``python benchmarks/run.py [--long] [--json FILE]``. Prints a table; asserts nothing on time.

Stated with every figure: medians of warm runs in one process on the machine named in the heading. *Whole* is JSON text
to JSON text: parsed, read, derived, every condition, both evaluators, the answer built, what-if, encoded.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # from a checkout, whether or not it is installed

from answers import PATIENTS, Stages, bodies, broken_down, encoder, text_to_text  # noqa: E402
from measure import in_turn, peak_mb, repeated, resident_mb  # noqa: E402

from engine.assess import Engine  # noqa: E402
from engine.knowledge import KnowledgeBase, load  # noqa: E402

THREADS = 8


def stage_by_stage(engine: Engine, rounds: int) -> dict[str, Any]:
    """Medians for each patient, whole and by stage."""
    found: dict[str, Any] = {}
    encode = encoder()
    for name, body in bodies().items():
        stages = Stages(engine, body, encode)
        timings = in_turn(stages.calls(), rounds)
        stages.close()
        medians = {stage: timing.median for stage, timing in timings.items()}
        found[name] = {
            "whole": asdict(timings["whole"]),
            "stages": broken_down(medians),
            "bytes_in": len(body),
            "bytes_out": len(text_to_text(engine, body, encode)),
        }
    return found


def construction(kb: KnowledgeBase, runs: int) -> dict[str, Any]:
    """Loading the rules, and building an engine over them."""

    def build() -> None:
        Engine(kb).close()

    return {"load": asdict(repeated(load, runs, 1)), "engine": asdict(repeated(build, runs, 1))}


def command_line(runs: int) -> dict[str, Any]:
    """``hcc assess`` as a fresh process, from start to end."""
    command = [
        sys.executable,
        "-m",
        "api.cli",
        "assess",
        str(PATIENTS["untreated"]),
        "--as-of",
        "2026-11-21",
        "--format",
        "json",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def run() -> None:
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)

    return asdict(repeated(run, runs, 1))


def memory(engine: Engine, number: int) -> dict[str, Any]:
    """Resident memory over many assessments of both patients, sampled ten times."""
    known, encode = list(bodies().values()), encoder()
    for body in known * 50:
        text_to_text(engine, body, encode)
    gc.collect()
    samples = [(0, resident_mb())]
    started = time.perf_counter()
    for done in range(1, number + 1):
        text_to_text(engine, known[done % len(known)], encode)
        if done % max(1, number // 10) == 0:
            gc.collect()
            samples.append((done, resident_mb()))
    seconds = time.perf_counter() - started
    return {
        "assessments": number,
        "samples_mb": samples,
        "growth_mb": samples[-1][1] - samples[0][1],
        "peak_mb": peak_mb(),
        "per_second": number / seconds,
    }


def threads(engine: Engine, number: int) -> dict[str, Any]:
    """The same assessments from one thread and from eight: equal answers, and how many a second."""
    encode = encoder()
    work = [body for _ in range(number // 2) for body in bodies().values()]

    def one(body: bytes) -> int:
        return hash(text_to_text(engine, body, encode))  # the whole answers would fill the memory

    started = time.perf_counter()
    alone = [one(body) for body in work]
    single = len(work) / (time.perf_counter() - started)
    started = time.perf_counter()
    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(one, work))
    many = len(work) / (time.perf_counter() - started)
    return {"equal": alone == together, "per_second_1": single, f"per_second_{THREADS}": many, "assessments": len(work)}


def machine() -> dict[str, Any]:
    """Where this was measured."""
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def table(result: dict[str, Any]) -> Iterator[str]:
    """The result for people."""
    where = result["machine"]
    yield f"Python {where['python']}, {where['system']}, {where['cpus']} CPUs, load {where['load'] or 0:.1f}"
    kb = result["knowledge_base"]
    yield f"rules {kb['digest'][:12]}: {kb['rules']} rules, {kb['conditions']} conditions, {kb['studies']} studies"
    yield ""
    for name, found in result["assessment"].items():
        whole = found["whole"]
        yield (
            f"assessment, {name}: {whole['median']:.2f} ms (p95 {whole['p95']:.2f}, fastest {whole['fastest']:.2f}, "
            f"n={whole['runs']}); {found['bytes_in']} bytes in, {found['bytes_out']} out"
        )
        total = sum(found["stages"].values())
        for stage, milliseconds in found["stages"].items():
            yield f"    {stage:<10}{milliseconds:8.3f} ms {milliseconds / total:6.1%}"
        yield f"    {'sum':<10}{total:8.3f} ms"
    yield ""
    for what, key in (("knowledge base load", "load"), ("Engine construction", "engine")):
        yield f"{what}: {result['construction'][key]['median']:.0f} ms"
    yield f"hcc assess, cold process: {result['command_line']['median']:.0f} ms"
    found = result["threads"]
    yield (
        f"threads: answers from 1 and {THREADS} are {'equal' if found['equal'] else 'DIFFERENT'}; "
        f"{found['per_second_1']:.0f} a second from 1, {found[f'per_second_{THREADS}']:.0f} from {THREADS}"
    )
    found = result["memory"]
    yield (
        f"memory: {found['samples_mb'][0][1]:.1f} MB before and {found['samples_mb'][-1][1]:.1f} MB after "
        f"{found['assessments']} assessments ({found['growth_mb']:+.1f} MB; peak {found['peak_mb']:.1f} MB), "
        f"{found['per_second']:.0f} a second"
    )


def main() -> int:
    """Measure and print; 1 only where answers from several threads differ."""
    parser = argparse.ArgumentParser(description="Benchmarks of hcc-board.")
    parser.add_argument(
        "--long", action="store_true", help="200,000 assessments for the memory figure instead of 5,000"
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of everything, to see that it runs")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    share = 10 if options.quick else 1
    kb = load(ROOT / "rules")
    engine = Engine(kb)
    result = {
        "machine": machine(),
        "knowledge_base": {
            "digest": kb.digest,
            "rules": len(kb.statements) + len(kb.cautions),
            "conditions": len(kb.atoms()),
            "studies": len(kb.studies),
        },
        "assessment": stage_by_stage(engine, 400 // share),
        "construction": construction(kb, 10 // min(share, 5)),
        "command_line": command_line(7 // min(share, 3)),
        "threads": threads(engine, 800 // share),
        "memory": memory(engine, 200_000 if options.long else 5_000 // share),
    }
    engine.close()
    print("\n".join(table(result)))
    if options.json:
        options.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 0 if result["threads"]["equal"] else 1


if __name__ == "__main__":
    sys.exit(main())
