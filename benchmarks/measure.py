"""Timing and memory with the standard library alone."""

from __future__ import annotations

import gc
import os
import resource
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds: the median, the 95th percentile and the fastest of *runs*."""

    median: float
    p95: float
    fastest: float
    runs: int

    @staticmethod
    def of(seconds: list[float]) -> Timing:
        """The timing of some runs."""
        ordered = sorted(second * 1000 for second in seconds)
        return Timing(statistics.median(ordered), ordered[int(len(ordered) * 0.95)], ordered[0], len(ordered))


def clock(call: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def repeated(call: Callable[[], object], runs: int, warm_up: int = 3) -> Timing:
    """The timing of *call*, after some runs that are not counted."""
    for _ in range(warm_up):
        call()
    gc.collect()
    return Timing.of([clock(call) for _ in range(runs)])


def in_turn(calls: Mapping[str, Callable[[], object]], rounds: int, warm_up: int = 5) -> dict[str, Timing]:
    """The timings of several calls, made one after the other in each round, so that a busy machine slows all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(warm_up + rounds):
        for name, call in calls.items():
            taken = clock(call)
            if turn >= warm_up:
                seconds[name].append(taken)
    return {name: Timing.of(taken) for name, taken in seconds.items()}


def resident_mb() -> float:
    """Memory of this process that is in use now."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:  # not Linux
        return peak_mb()
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def peak_mb() -> float:
    """The most memory that this process has used."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
