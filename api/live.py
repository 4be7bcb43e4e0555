"""The engine in service with its code map, and their replacement while requests run.

A reload builds the new engine beside the old and swaps them under a lock. The old one frees its native memory when
the last request that uses it is done, never before. Rule files that are broken change nothing: the last good
rule set stays in service, and the faults are kept for ``GET /health`` and the log.
"""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from api.fhir.codes import CodeMap, load_codes
from engine.assess import Engine
from engine.curation.passages import Passages
from engine.curation.passages import read as read_passages
from engine.errors import Fault, InferenceFailed, KnowledgeBaseBroken
from engine.knowledge import load
from engine.rule_files import RuleFiles

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reload:
    """One attempt to read the rules again; ``faults`` is empty where it succeeded."""

    at: datetime
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Served:
    """An engine, the passages and the code map read with its rules, and how many requests use them now."""

    engine: Engine
    passages: Passages
    codes: CodeMap
    users: int = 0
    retired: bool = False


class LiveEngine:
    """Hands out the engine in service; safe between threads.

    *folder*: of the rules. *code_map*: of the site's own code map; without one, that of the package. Raises, when built, :class:`~engine.errors.KnowledgeBaseBroken`: without a first good rule set there is nothing
    to serve.
    """

    def __init__(self, folder: Path | None = None, code_map: Path | None = None) -> None:
        self._folder = folder
        self._code_map = code_map
        self._swapping = threading.Lock()
        self._reloading = threading.Lock()
        self._last_reload: Reload | None = None
        self._served = _build(folder, code_map)
        self._since = datetime.now(UTC)

    @contextmanager
    def engine(self) -> Iterator[Engine]:
        """The engine in service, which stays usable until the block ends, whatever is reloaded meanwhile."""
        with self._using() as served:
            yield served.engine

    @contextmanager
    def library(self) -> Iterator[tuple[Engine, Passages]]:
        """The engine in service and the passages of its sources, likewise."""
        with self._using() as served:
            yield served.engine, served.passages

    @contextmanager
    def with_codes(self) -> Iterator[tuple[Engine, CodeMap]]:
        """The engine in service and the code map for its rules, likewise."""
        with self._using() as served:
            yield served.engine, served.codes

    @contextmanager
    def _using(self) -> Iterator[_Served]:
        with self._swapping:
            served = self._served
            if served.retired:
                raise RuntimeError("the service was closed")
            served.users += 1
        try:
            yield served
        finally:
            with self._swapping:
                served.users -= 1
            self._free(served)

    def reload(self) -> Reload:
        """Read the rules again. Where they are good they are in service when this returns; else nothing changes."""
        with self._reloading:
            if self._served.retired:
                raise RuntimeError("the service was closed")
            try:
                fresh = _build(self._folder, self._code_map)
            except KnowledgeBaseBroken as broken:
                outcome = Reload(datetime.now(UTC), broken.faults)
                for fault in broken.faults:
                    _LOG.error("reload refused: %s", fault)
                with self._swapping:
                    self._last_reload = outcome
                return outcome
            outcome = Reload(datetime.now(UTC), ())
            with self._swapping:
                old, self._served = self._served, fresh
                old.retired = True
                self._last_reload, self._since = outcome, outcome.at
            self._free(old)
        # A knowledge base is full of classes that refer to themselves; without this, each would stay until
        # the collector's next full round, and one that was exempt from collection for ever.
        gc.unfreeze()
        gc.collect()
        _LOG.info("reloaded: rules %s in service", fresh.engine.version)
        return outcome

    def history(self) -> tuple[datetime, Reload | None]:
        """Since when the present rules are in service, and the last attempt to reload them."""
        with self._swapping:
            return self._since, self._last_reload

    def close(self) -> None:
        """Take the engine out of service; it is freed when its last request is done."""
        with self._reloading, self._swapping:  # a reload under way would put another engine into service
            self._served.retired = True
        self._free(self._served)

    def _free(self, served: _Served) -> None:
        """Close *served* if it is retired and nobody uses it. Nobody can come to use it after that."""
        with self._swapping:
            unused = served.retired and served.users == 0
        if unused:
            served.engine.close()  # closing twice does no harm


def _build(folder: Path | None, code_map: Path | None) -> _Served:
    """An engine for the rules in *folder*, with everything read beside them; every way to fail becomes :class:`KnowledgeBaseBroken`."""
    try:
        kb = load(folder)
        passages, faults = read_passages(kb.folder)
        if faults:
            raise KnowledgeBaseBroken(faults)
        if RuleFiles(kb.folder).digest() != kb.digest:
            changed = Fault("rules.changed", "", "the rule files changed while they were read.", "Load them again.")
            raise KnowledgeBaseBroken([changed])
        codes = load_codes(kb, code_map)
        return _Served(Engine(kb), passages, codes)
    except KnowledgeBaseBroken:
        raise
    except InferenceFailed as failed:
        fault = Fault("rules.inference", "", f"{failed}.", "Report it with the rule files; it holds no patient's data.")
    except Exception as error:  # noqa: BLE001
        # A file that vanishes while it is read must not take down a service that has good rules.
        _LOG.exception("the rules could not be read")
        fault = Fault("rules.unreadable", "", f"the rules could not be read ({type(error).__name__}).", "See the log.")
    raise KnowledgeBaseBroken([fault])
