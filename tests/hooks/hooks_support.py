"""What the tests of CDS Hooks share: a service of its own, records made from profiles, and a local FHIR server."""

from __future__ import annotations

import json
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import uuid4

from fastapi import FastAPI, Request
from starlette.exceptions import StarletteDeprecationWarning

from api.computing import OneAtATime
from api.hooks.routes import HookDeps, hooks_router
from api.hooks.services import SERVICES
from api.hooks.settings import HookSettings
from api.security.callers import Caller
from api.store.records import FeedbackItem, FeedbackReceipt, NewRecord, Receipt

with warnings.catch_warnings():
    # The test client announces that it will want another HTTP library one day.
    warnings.simplefilter("ignore", StarletteDeprecationWarning)
    from fastapi.testclient import TestClient as TestClient

TODAY = date(2026, 6, 1)
ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples" / "hooks"
PATIENT = "p1"
REVIEW, SELECT, SIGN = "hcc-board-review", "hcc-regimen-check-select", "hcc-regimen-check-sign"
PREPARE, ENCOUNTER = "hcc-board-prepare", "hcc-board-prepare-encounter"


@dataclass
class Kept:
    """What the service handed over to be kept, and whether that works."""

    records: list[NewRecord] = field(default_factory=list)
    feedback: list[tuple[str, tuple[FeedbackItem, ...]]] = field(default_factory=list)
    error: Exception | None = None

    async def record(self, new: NewRecord) -> Receipt:
        if self.error is not None:
            raise self.error
        self.records.append(new)
        return Receipt(new.id, len(self.records), datetime.now(UTC), "0" * 64)

    def keep_feedback(self, service: str, items: Any) -> FeedbackReceipt:
        if self.error is not None:
            raise self.error
        self.feedback.append((service, tuple(items)))
        return FeedbackReceipt((), 0, 0)


async def anybody(_: Request) -> Caller:
    return Caller("test", frozenset({"assess"}), "open")


def make_client(live: Any, kept: Kept, settings: HookSettings | None = None, **changes: Any) -> TestClient:
    """A client of a service that holds nothing but these endpoints."""
    given: dict[str, Any] = {
        "live": live,
        "record": kept.record,
        "keep_feedback": kept.keep_feedback,
        "permit": anybody,
        "discover": anybody,
        "compute": OneAtATime(),
        "settings": settings or HookSettings(base_url="https://board.example"),
        "today": lambda: TODAY,
        "site": {},
        "link": lambda record, lang: f"https://board.example/assessments/{record}?lang={lang}",
    }
    app = FastAPI(openapi_url=None)
    app.include_router(hooks_router(HookDeps(**{**given, **changes})))
    return TestClient(app, raise_server_exceptions=False)


# --- calls --------------------------------------------------------------------------------------------------


def context_of(service: str, **changes: Any) -> dict[str, Any]:
    """A context with every member that the hook of *service* demands."""
    context: dict[str, Any] = {"userId": "Practitioner/d1", "patientId": PATIENT}
    if service in (SELECT, SIGN):
        context["draftOrders"] = bundle(order("sorafenib"))
    if service == SELECT:
        context["selections"] = ["MedicationRequest/o1"]
    if service == PREPARE:
        context["appointments"] = bundle({"resourceType": "Appointment", "id": "a1", "status": "proposed"})
    if service == ENCOUNTER:
        context["encounterId"] = "e1"
    return {**context, **changes}


def call_of(service: str, prefetch: Mapping[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    """A whole call of *service*."""
    call: dict[str, Any] = {
        "hook": SERVICES[service].hook if service in SERVICES else "patient-view",
        "hookInstance": str(uuid4()),
        "context": context_of(service),
    }
    if prefetch is not None:
        call["prefetch"] = dict(prefetch)
    return {**call, **changes}


def bundle(*resources: Mapping[str, Any], **members: Any) -> dict[str, Any]:
    return {
        "resourceType": "Bundle",
        "type": "searchset",
        "entry": [{"resource": dict(resource)} for resource in resources],
        **members,
    }


def order(drug: str, name: str = "o1", **members: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationRequest",
        "id": name,
        "status": "draft",
        "intent": "order",
        "subject": {"reference": f"Patient/{PATIENT}"},
        "medicationCodeableConcept": {"text": drug},
        **members,
    }


OUTCOME = {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "exception"}]}


# --- every answer is well formed ----------------------------------------------------------------------------


def no_empties(value: Any, path: str = "$") -> list[str]:
    """The places in *value* that hold null, an empty text, list or object, but for the lists that may be empty."""
    if value is None or value in ("", {}) or (value == [] and path not in ("$.cards", "$.services")):
        return [path]
    if isinstance(value, Mapping):
        return [place for key, item in value.items() for place in no_empties(item, f"{path}.{key}")]
    if isinstance(value, list):
        return [place for index, item in enumerate(value) for place in no_empties(item, f"{path}[{index}]")]
    return []


# --- a FHIR server on the loopback address --------------------------------------------------------------------

Reply = tuple[int, Mapping[str, str], bytes]


@dataclass
class FhirStandIn:
    """A server that answers each path by *reply*, and remembers what it was asked."""

    url: str = ""
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    reply: Callable[[str], Reply] = lambda path: (404, {}, b"{}")
    delay: float = 0.0


def json_reply(value: Any) -> Reply:
    return 200, {"Content-Type": "application/fhir+json"}, json.dumps(value).encode()


def part_asked_for(path: str) -> str:
    """The resource type that a request's path names."""
    return path.split("/fhir/")[-1].split("?")[0].split("/")[0]


@contextmanager
def fhir_server() -> Iterator[FhirStandIn]:
    stand_in = FhirStandIn()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            stand_in.asked.append((self.path, self.headers.get("Authorization")))
            time.sleep(stand_in.delay)
            status, headers, body = stand_in.reply(self.path)
            try:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass  # the client has given up, as it should

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    stand_in.url = f"http://127.0.0.1:{server.server_address[1]}/fhir"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
