"""The same question to today's engine with the rules of that day: does it give the answer that was kept?"""

from __future__ import annotations

import gc
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import orjson

from api import compare_contract
from api.encoding import encode
from api.store.records import StoredRecord
from engine import json_reader
from engine.assess import ENGINE_VERSION, Engine
from engine.errors import EvaluatorsDisagree, InferenceFailed, InputRefused, KnowledgeBaseBroken
from engine.knowledge import load

if TYPE_CHECKING:
    from api.live import LiveEngine
    from api.store.store import Store

Reason: TypeAlias = Literal["erased", "rules_not_kept", "rules_refused", "input_refused", "answer_withheld"]
EngineFor: TypeAlias = Callable[[str], AbstractContextManager[Engine | None]]
"""From ``version+digest`` to an engine that can be used while the block lasts, or ``None``."""

MAX_DIFFERENCES = 100
_KEPT = 2


@dataclass(frozen=True, slots=True)
class Replay:
    """What came of asking again.

    ``same``: whether the two answers are equal member by member; ``None`` where it could not be asked, and ``reason``
    says why: ``erased`` (question or answer), ``rules_not_kept``, ``rules_refused`` (today's engine cannot load them),
    ``input_refused`` (today's engine cannot read the question), ``answer_withheld`` (its evaluators differ or failed).
    ``differences``: the first :data:`MAX_DIFFERENCES` JSON Pointers at which they differ, of ``differing`` in all.
    """

    id: str
    same: bool | None
    reason: Reason | None
    differing: int
    differences: tuple[str, ...]
    knowledge_base: str
    engine_then: str
    engine_now: str


def replay(stored: StoredRecord, engine_for: EngineFor) -> Replay:
    """Ask again what *stored* answered, and compare the decoded answers exactly."""
    if stored.input is None or stored.output is None:
        return _replay(stored, reason="erased")
    try:
        with engine_for(stored.knowledge_base) as engine:
            if engine is None:
                return _replay(stored, reason="rules_not_kept")
            again = _asked(engine, stored, stored.input)
    except KnowledgeBaseBroken:
        return _replay(stored, reason="rules_refused")
    except InputRefused:
        return _replay(stored, reason="input_refused")
    except (EvaluatorsDisagree, InferenceFailed):
        return _replay(stored, reason="answer_withheld")
    return _replay(stored, paths=list(_differing(orjson.loads(stored.output), orjson.loads(again), "")))


class EngineShelf:
    """Engines for rules of the past: the one in service where it fits, else made from the archive; the latest two stay.

    One replay at a time uses an archived engine, so that none is closed under another. Safe between threads.
    """

    def __init__(self, store: Store, live: LiveEngine) -> None:
        self._store = store
        self._live = live
        self._engines: OrderedDict[str, Engine] = OrderedDict()
        self._using = threading.Lock()
        self._folder = tempfile.TemporaryDirectory(prefix="hcc-rules-")

    @contextmanager
    def engine_for(self, knowledge_base: str) -> Iterator[Engine | None]:
        """An engine for ``version+digest``, or ``None`` where these rules were not kept.

        Raises :class:`~engine.errors.KnowledgeBaseBroken` where they can no longer be loaded, and
        :class:`~api.store.records.StoreUnavailable`.
        """
        digest = knowledge_base.rpartition("+")[2]
        with self._live.engine() as engine:
            if engine.version.digest == digest:
                yield engine
                return
        with self._using:
            yield self._archived(digest)

    def close(self) -> None:
        """Free the engines and remove what was unpacked."""
        with self._using:
            while self._engines:
                self._engines.popitem()[1].close()
            self._folder.cleanup()

    def _archived(self, digest: str) -> Engine | None:
        if digest not in self._engines:
            folder = self._store.knowledge_base(digest, Path(self._folder.name))
            if folder is None:
                return None
            self._engines[digest] = Engine(load(folder))
        self._engines.move_to_end(digest)
        if len(self._engines) > _KEPT:
            self._engines.popitem(last=False)[1].close()
            gc.collect()  # a knowledge base is full of classes that refer to themselves
        return self._engines[digest]


def _asked(engine: Engine, stored: StoredRecord, question: bytes) -> bytes:
    document = json_reader.read(question)
    site = {name: Decimal(factor) for name, factor in stored.site.items()}
    if stored.kind == "comparison":
        return orjson.dumps(compare_contract.compared(engine, document, stored.today, site))
    return encode(engine.assess(document, today=stored.today, as_of=stored.as_of, site=site))


def _replay(stored: StoredRecord, *, reason: Reason | None = None, paths: list[str] | None = None) -> Replay:
    return Replay(
        id=stored.id,
        same=None if paths is None else not paths,
        reason=reason,
        differing=len(paths or ()),
        differences=tuple((paths or [])[:MAX_DIFFERENCES]),
        knowledge_base=stored.knowledge_base,
        engine_then=stored.engine_version,
        engine_now=ENGINE_VERSION,
    )


def _differing(then: Any, now: Any, path: str) -> Iterator[str]:
    """JSON Pointers to the outermost places where the two are not equal. ``1`` and ``1.0`` and ``true`` differ."""
    if isinstance(then, Mapping) and isinstance(now, Mapping):
        for key in sorted({*then, *now}):
            place = f"{path}/{key.replace('~', '~0').replace('/', '~1')}"
            if key in then and key in now:
                yield from _differing(then[key], now[key], place)
            else:
                yield place
    elif isinstance(then, list) and isinstance(now, list):
        for index in range(max(len(then), len(now))):
            place = f"{path}/{index}"
            if index < len(then) and index < len(now):
                yield from _differing(then[index], now[index], place)
            else:
                yield place
    elif type(then) is not type(now) or then != now:
        yield path
