"""The same work for many items, on several processes that share what the first has built; results in the order of the items."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_all_start_methods, get_context
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
_work: tuple[Callable[[Any], Any], Sequence[Any]] | None = None  # what a forked process finds when it begins


def each(work: Callable[[Item], Result], items: Sequence[Item], jobs: int) -> Iterator[Result]:
    """*work* done for each of *items*. What is built before is not copied: processes are forked, where that can be done."""
    if jobs <= 1 or len(items) < 2 or "fork" not in get_all_start_methods():
        yield from map(work, items)
        return
    global _work
    _work = work, items
    gc.collect()
    gc.freeze()  # else the first collection in each process would copy everything
    try:
        with warnings.catch_warnings():  # threads of whoever calls this take no part in the work
            warnings.simplefilter("ignore", DeprecationWarning)
            pool = get_context("fork").Pool(min(jobs, len(items)))
        with pool:
            yield from pool.imap(_one, range(len(items)))
    finally:
        gc.unfreeze()
        _work = None


def _one(number: int) -> Any:
    assert _work is not None
    work, items = _work
    return work(items[number])
