"""How much one caller may ask, and how often one address may fail. Counted in each worker by itself."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

MAX_REMEMBERED = 10_000


class Rates:
    """A token bucket for each name: *burst* at once, refilled by *per_minute*.

    At most :data:`MAX_REMEMBERED` names are remembered; the one that was quiet longest is forgotten first, and
    would begin anew with a full bucket. For one event loop.
    """

    def __init__(self, per_minute: float, burst: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_minute / 60
        self._burst = float(burst)
        self._monotonic = monotonic
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, name: str) -> float:
        """Take one; ``0.0`` where there was one, else the seconds until there is."""
        now = self._monotonic()
        left, seen = self._buckets.get(name, (self._burst, now))
        left = min(self._burst, left + (now - seen) * self._per_second)
        wait = 0.0 if left >= 1 else (1 - left) / self._per_second
        self._buckets[name] = (left - 1 if wait == 0.0 else left, now)
        self._buckets.move_to_end(name)
        if len(self._buckets) > MAX_REMEMBERED:
            self._buckets.popitem(last=False)
        return wait

    def __len__(self) -> int:
        return len(self._buckets)
