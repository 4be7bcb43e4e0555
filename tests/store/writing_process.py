"""A process of its own that keeps records and prints the id of each when it was acknowledged.

``python writing_process.py URL NUMBER [LIMIT]``, with the project and this folder on ``PYTHONPATH``: NUMBER records (0: until killed) from three threads; with LIMIT no file
may grow beyond so many bytes until a line is read from standard input.
"""

from __future__ import annotations

import os
import resource
import sys
import threading
from itertools import count

from store_support import new

from api.store.records import StoreUnavailable
from api.store.store import Store, open_store


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # one call, so that no line is torn between threads or by a kill


def _keep(store: Store, number: int) -> None:
    for _ in range(number) if number else count():
        _say(store.append(new(output=os.urandom(20_000))).id)


def _until_refused(store: Store) -> None:
    try:
        _keep(store, 0)
    except StoreUnavailable as refused:
        ready = store.ready()
        _say(f"refused {refused.faults[0].code} {ready.code if ready else 'ready'}")


def main(url: str, number: int, limit: int = 0) -> None:
    store = open_store(url)
    _say("open")
    if limit:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        _until_refused(store)
        sys.stdin.readline()
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    threads = [threading.Thread(target=_keep, args=(store, number)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
