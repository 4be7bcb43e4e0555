"""One thing at a time: what keeps the processor busy runs in one thread of a worker process, first come, first served.

Threads of one process share one interpreter: two answers worked out at once take longer than one after the other, and
both their callers wait for both. For more at once there are more workers (``HCC_WORKERS``). What waits for a database
or a disk is no work of this kind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread

P = ParamSpec("P")
T = TypeVar("T")


class OneAtATime:
    """Runs what it is given in a thread, one after the other."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._turn = CapacityLimiter(1)

    async def __call__(self, work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
        """The result of *work* with these arguments."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:  # a turn is waited for within one event loop
            self._loop, self._turn = loop, CapacityLimiter(1)
        return await to_thread.run_sync(lambda: work(*arguments, **named), limiter=self._turn)
