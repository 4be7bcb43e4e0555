"""The application: the engine in service, the record of its answers, and who may ask."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Request
from fastapi.openapi.utils import get_openapi

from api import compare_contract, contract, fhir_contract, metrics
from api.board.render.fonts import Fonts, find_fonts
from api.computing import OneAtATime
from api.live import LiveEngine
from api.security.callers import Caller, Scope
from api.security.gate import Gate, permit
from api.security.refusal import Refusal
from api.settings import Settings
from api.store.records import NewRecord, Receipt
from api.store.replay import EngineShelf
from api.store.store import Store, open_store
from engine.assess import DISCLAIMER, ENGINE_VERSION

_LOG = logging.getLogger(__name__)


class Service(FastAPI):
    """The application, with the engine in service; its OpenAPI description follows the rules in service."""

    def __init__(self, live: LiveEngine, settings: Settings, store: Store) -> None:
        super().__init__(
            title="hcc-board",
            version=ENGINE_VERSION,
            description=f"Decision support for liver-cancer tumour boards. {DISCLAIMER.en} {DISCLAIMER.zh}",
            openapi_url=None,  # answered below; the framework's pages for it load scripts from hosts elsewhere
            redirect_slashes=False,
            lifespan=_life,
            # The framework would record exceptions with their messages, and query strings.
            telemetry={
                "tracing": False,
                "metrics": False,
                "logs": False,
                "operation_spans": False,
                "auto_configure": False,
            },
        )
        self.live = live
        self.settings = settings
        self.store = store
        self.compute = OneAtATime()
        self.gate = Gate(settings.security, store.first_use)
        self.shelf = EngineShelf(store, live)
        self._fonts: Fonts | None = None
        self._kept: str | None = None
        self._described: tuple[str, dict[str, Any]] | None = None

    def prepare(self) -> None:
        """Keep the rules in service for replay. Raises :class:`~api.store.records.StoreUnavailable`."""
        with self.live.engine() as engine:
            digest = engine.version.digest
        self._keep_rules(digest)
        since, _ = self.live.history()
        metrics.RULES_SINCE.set(since.timestamp())

    def _keep_rules(self, digest: str) -> None:
        """See to it that the rules of that digest are in the record, so that its answers can be given again."""
        with self.live.engine() as engine:
            if engine.version.digest == digest:
                self.store.keep_knowledge_base(digest, engine.kb.folder)
                self._kept = digest

    def fonts(self) -> Fonts:
        """The fonts for PDF files, looked for once. Raises :class:`~api.board.render.fonts.FontsMissing`."""
        if self._fonts is None:
            self._fonts = find_fonts(self.settings.fonts)
        return self._fonts

    async def record(self, new: NewRecord) -> Receipt:
        """Keep an answer; returns when it is safe. Raises :class:`~api.store.store.StoreUnavailable`."""
        began = time.perf_counter()
        try:
            if self._kept != (digest := new.knowledge_base.rpartition("+")[2]):
                await asyncio.to_thread(self._keep_rules, digest)
            receipt = await self.store.record(new, self.compute)
        except Exception:
            metrics.UNRECORDED.inc()
            raise
        metrics.RECORDED.observe(time.perf_counter() - began)
        return receipt

    def close(self) -> None:
        """Write down what is under way and free what is held."""
        self.shelf.close()
        self.store.close()
        self.gate.close()
        self.live.close()

    def openapi(self) -> dict[str, Any]:
        """The OpenAPI document, made once for each rule set."""
        with self.live.engine() as engine:
            digest = engine.version.digest
            if self._described is None or self._described[0] != digest:
                document = get_openapi(
                    title=self.title, version=self.version, description=self.description, routes=self.routes
                )
                document.setdefault("components", {}).setdefault("schemas", {}).update(
                    {**contract.components(engine), **compare_contract.components(), **fhir_contract.components()}
                )
                self._described = (digest, document)
            return self._described[1]


@asynccontextmanager
async def _life(app: FastAPI) -> AsyncIterator[None]:
    yield
    assert isinstance(app, Service)
    await asyncio.to_thread(app.close)


def service_of(request: Request) -> Service:
    """The service that *request* came to."""
    service = request.app
    assert isinstance(service, Service)
    return service


InService = Annotated[Service, Depends(service_of)]


def caller_with(scope: Scope) -> Callable[[Request], Awaitable[Caller]]:
    """Tells who calls. What it gives raises :class:`~api.security.refusal.Refusal`, also where they lack *scope*."""

    async def checked(request: Request) -> Caller:
        caller = await caller_of(request)
        permit(caller, scope)
        return caller

    return checked


async def caller_of(request: Request) -> Caller:
    """Who calls. Raises :class:`~api.security.refusal.Refusal`."""
    address = request.client.host if request.client else ""
    try:
        return await service_of(request).gate.caller(request.method, request.url.path, request.headers, address)
    except Refusal as refusal:
        metrics.REFUSED.labels(refusal.status).inc()
        raise


Asking = Annotated[Caller, Depends(caller_with("assess"))]
Reading = Annotated[Caller, Depends(caller_with("read"))]
Administering = Annotated[Caller, Depends(caller_with("admin"))]


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def open_service(settings: Settings, rules: Path | None) -> Service:
    """The service without its routes. Raises what reading the rules, the code map or opening the record raises."""
    store = open_store(settings.store.url, upgrade=settings.store.upgrade)
    try:
        service = Service(LiveEngine(rules, settings.code_map), settings, store)
        service.prepare()
    except BaseException:
        store.close()
        raise
    return service
