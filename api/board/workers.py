"""Jobs for processes of their own: one that dies takes its job with it and nothing else."""

from __future__ import annotations

import signal
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Given = TypeVar("Given", covariant=True)
_ATTEMPTS = 2
_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Died:
    """No result. ``where``: the kind of error and the line of the program, or how the process ended; nothing of the job."""

    where: str


class Runner(Protocol[Job, Given]):
    """Carries out jobs."""

    def __call__(self, jobs: Sequence[Job]) -> Iterator[tuple[Job, Given | Died]]:
        """Each job with its result, in any order."""


@dataclass(frozen=True, slots=True)
class Here(Generic[Job, Result]):
    """Jobs one after the other in this process."""

    work: Callable[[Job], Result]

    def __call__(self, jobs: Sequence[Job]) -> Iterator[tuple[Job, Result | Died]]:
        """Each job with its result."""
        for job in jobs:
            yield job, _done(self.work, job)


@dataclass(frozen=True, slots=True)
class Processes(Generic[Job, Result]):
    """Jobs on *count* fresh processes. *start* is called once in each of them and gives what does the work."""

    start: Callable[[], Callable[[Job], Result]]
    count: int

    def __call__(self, jobs: Sequence[Job]) -> Iterator[tuple[Job, Result | Died]]:
        """Each job with its result. A job whose process died is tried once more, in a fresh one."""
        waiting = deque((job, 1) for job in jobs)
        crew: list[_Process[Job]] = []
        try:
            while waiting or any(one.at is not None for one in crew):
                while waiting and len(crew) < self.count:
                    crew.append(_Process.started(self.start))
                for one in crew:
                    if one.at is None and waiting:
                        one.give(*waiting.popleft())
                busy = {one.pipe: one for one in crew if one.at is not None}
                for pipe in wait(list(busy)):
                    one = busy[pipe]  # type: ignore[index]
                    assert one.at is not None
                    job, attempt = one.at
                    try:
                        result = one.pipe.recv()
                    except (EOFError, OSError):
                        ended = one.end(_SECONDS)
                        crew.remove(one)
                        if attempt < _ATTEMPTS:
                            waiting.append((job, attempt + 1))
                            continue
                        result = Died(f"process ended with {ended}")
                    one.at = None
                    yield job, result
        finally:
            for one in crew:
                one.end(0 if one.at else _SECONDS)


@dataclass(slots=True, eq=False)
class _Process(Generic[Job]):
    """A process and its job with the number of the attempt."""

    pipe: Connection
    process: Any
    at: tuple[Job, int] | None = field(default=None)

    @staticmethod
    def started(start: Callable[[], Callable[[Any], Any]]) -> _Process[Any]:
        context = get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_serve, args=(there, start), daemon=True)
        process.start()
        there.close()
        return _Process(here, process)

    def give(self, job: Job, attempt: int) -> None:
        self.at = job, attempt
        with suppress(OSError):  # that it died is told when its answer is waited for
            self.pipe.send(job)

    def end(self, patience: float) -> int | None:
        """Have it end, by itself within seconds of *patience*; the status with which it did."""
        self.pipe.close()
        self.process.join(patience)
        if self.process.is_alive():
            self.process.terminate()
            self.process.join()
        status: int | None = self.process.exitcode
        return status


def _serve(pipe: Connection, start: Callable[[], Callable[[Any], Any]]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it ends it
    try:
        work = start()
    except Exception as error:  # noqa: BLE001 - it is told with every job
        failed = _died(error)
        work = lambda _: failed  # noqa: E731
    with suppress(EOFError, OSError):
        while True:
            pipe.send(_done(work, pipe.recv()))


def _done(work: Callable[[Job], Result], job: Job) -> Result | Died:
    try:
        return work(job)
    except Exception as error:  # noqa: BLE001 - one patient stops no other; the message may hold something of them
        return _died(error)


def _died(error: Exception) -> Died:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return Died(f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}")
