"""Group commit: what comes together is committed together, and acknowledged when it is on the disk."""

from __future__ import annotations

import logging
import queue
import threading
import time
from concurrent.futures import Future
from typing import TypeAlias

from api.store.failures import unavailable
from api.store.ledger import Ledger
from api.store.records import Receipt, RecordRefused, StoreUnavailable
from api.store.sealing import Sealed
from engine.errors import Fault

TOGETHER = 64
WAITING = 256
_LOG = logging.getLogger(__name__)
_Job: TypeAlias = tuple[Sealed, "Future[Receipt]"]


class Writer:
    """One thread that writes entries to the chain. Safe between threads; does not survive a fork."""

    def __init__(self, ledger: Ledger, place: str) -> None:
        self._ledger = ledger
        self._place = place
        self._jobs: queue.Queue[_Job | None] = queue.Queue(WAITING)
        self._closing = threading.Lock()
        self._closed = False
        self.failure: tuple[float, Fault] | None = None  # when (monotonic) and why the latest attempt failed, if it did
        self._thread = threading.Thread(target=self._run, name="record-writer", daemon=True)
        self._thread.start()

    def submit(self, entry: Sealed) -> Future[Receipt]:
        """Hand *entry* over. The receipt comes when it is committed, else
        :class:`~api.store.records.StoreUnavailable`, which is also raised here where too many wait already."""
        receipt: Future[Receipt] = Future()
        with self._closing:
            if self._closed:
                raise unavailable("closed", self._place)
            try:
                self._jobs.put_nowait((entry, receipt))
            except queue.Full:
                raise unavailable("busy", self._place) from None
        return receipt

    def close(self) -> None:
        """Write what was handed over, then end."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        going = True
        while going:
            taken = [self._jobs.get()]
            while len(taken) < TOGETHER and not self._jobs.empty():
                taken.append(self._jobs.get())
            going = None not in taken
            self._write([job for job in taken if job is not None and job[1].set_running_or_notify_cancel()])

    def _write(self, jobs: list[_Job]) -> None:
        if not jobs:
            return
        try:
            with self._ledger.writing() as pen:
                known = pen.known(entry.id for entry, _ in jobs)
                fresh: dict[str, _Job] = {}
                twice: list[_Job] = []
                for job in jobs:
                    id = job[0].id
                    if id in known or id in fresh:
                        twice.append(job)
                    else:
                        fresh[id] = job
                receipts = pen.add([entry for entry, _ in fresh.values()])
        except StoreUnavailable as error:
            self._failed(jobs, error)
        except Exception as error:  # noqa: BLE001 - whoever waits must be told, and the thread must go on
            _LOG.error("the record could not be written (%s)", type(error).__name__)  # its message may hold values
            self._failed(jobs, unavailable("failed", self._place))
        else:
            if self.failure:
                self.failure = None
                _LOG.warning("answers are kept again")
            for (_, future), receipt in zip(fresh.values(), receipts, strict=True):
                future.set_result(receipt)
            for _, future in twice:
                future.set_exception(_exists())

    def _failed(self, jobs: list[_Job], error: StoreUnavailable) -> None:
        fault = error.faults[0]
        if self.failure is None or self.failure[1] != fault:  # once, not with every request
            _LOG.error("answers cannot be kept: %s", fault)
        self.failure = (time.monotonic(), fault)
        for _, future in jobs:
            future.set_exception(StoreUnavailable(error.faults))


def _exists() -> RecordRefused:
    return RecordRefused([Fault("record.exists", "id", "is in the record already.", "Make a new one with new_id().")])
