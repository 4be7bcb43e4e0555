"""One call of a hook, read: strict in what decides the answer, lenient elsewhere; every fault at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from api.hooks.services import CONTEXT, SERVICES, ContextKind, Service
from engine.errors import Fault

MAX_TEXT = 300
_LONGEST_UUID = len("urn:uuid:") + 36
_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_TOKEN = re.compile(r"[\x21-\x7e]{1,16384}")


@dataclass(frozen=True, slots=True)
class FhirServer:
    """Where the rest of the record may be read. ``token``: used for this call alone, and never written anywhere."""

    url: str
    token: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A call: ``context`` holds the members of the hook that were given, each of its kind."""

    service: Service
    instance: UUID
    context: Mapping[str, Any]
    prefetch: Mapping[str, object]
    server: FhirServer | None

    @property
    def patient(self) -> str:
        """The patient's logical id."""
        found: str = self.context["patientId"]
        return found


def read(document: object, service: Service) -> tuple[Call | None, list[Fault]]:
    """The call in *document*, or ``None`` and everything that is wrong with it."""
    if not isinstance(document, Mapping):
        return None, [Fault("call.not_an_object", "", "the body is no JSON object.", "Send the call of a hook.")]
    faults: list[Fault] = []
    instance = _instance(document, faults)
    _hook(document, service, faults)
    context = _context(document, service, faults)
    prefetch = document.get("prefetch")
    if prefetch is not None and not isinstance(prefetch, Mapping):
        faults.append(_wrong("prefetch", "an object with the announced keys"))
    server = _server(document, context.get("patientId"), faults)
    if faults or instance is None:
        return None, faults
    return Call(service, instance, context, prefetch if isinstance(prefetch, Mapping) else {}, server), []


def _wrong(path: str, expected: str) -> Fault:
    return Fault("call.kind", path, f"{path!r} is not {expected}.", f"Send {expected}.")


def _missing(path: str) -> Fault:
    return Fault("call.missing", path, f"{path!r} is missing.", "Add it.")


def _instance(document: Mapping[Any, Any], faults: list[Fault]) -> UUID | None:
    written = document.get("hookInstance")
    if written is None:
        faults.append(_missing("hookInstance"))
        return None
    try:
        return UUID(written if isinstance(written, str) and len(written) <= _LONGEST_UUID else "")
    except ValueError:
        faults.append(_wrong("hookInstance", "a UUID"))
        return None


def _hook(document: Mapping[Any, Any], service: Service, faults: list[Fault]) -> None:
    written = document.get("hook")
    if written is None:
        faults.append(_missing("hook"))
    elif written != service.hook:
        message = f"this service is for the hook {service.hook!r} alone."
        known = {other.hook: other.id for other in SERVICES.values()}
        other = known.get(written) if isinstance(written, str) else None
        remedy = f"For {written!r} call {other!r}." if other is not None else "See GET /cds-services."
        faults.append(Fault("call.hook", "hook", message, remedy))


def _context(document: Mapping[Any, Any], service: Service, faults: list[Fault]) -> dict[str, Any]:
    written = document.get("context")
    if written is None:
        faults.append(_missing("context"))
        return {}
    if not isinstance(written, Mapping):
        faults.append(_wrong("context", "an object"))
        return {}
    found: dict[str, Any] = {}
    for name, (kind, required) in CONTEXT[service.hook].items():
        value, path = written.get(name), f"context.{name}"
        if value is None or value == "":
            if required:
                faults.append(_missing(path))
        elif (fault := _unlike(value, kind, path)) is not None:
            faults.append(fault)
        else:
            found[name] = value
    return found


def _unlike(value: object, kind: ContextKind, path: str) -> Fault | None:
    """What is wrong with a member of the context, if anything."""
    if kind == "text":
        plain = isinstance(value, str) and len(value) <= MAX_TEXT and value.isprintable()
        return None if plain else _wrong(path, "a short text")
    if kind == "id":
        expected = "a logical id of FHIR (letters, digits, - and ., at most 64), without a resource type"
        return None if isinstance(value, str) and _ID.fullmatch(value) else _wrong(path, expected)
    if kind == "texts":
        whole = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
        return None if whole else _wrong(path, "a list of references such as MedicationRequest/1")
    if not isinstance(value, Mapping) or value.get("resourceType") != "Bundle":
        return _wrong(path, "a Bundle")
    entries = value.get("entry")
    if entries is not None and not (isinstance(entries, list) and all(isinstance(item, Mapping) for item in entries)):
        return _wrong(f"{path}.entry", "a list of entries")
    return None


def _server(document: Mapping[Any, Any], patient: str | None, faults: list[Fault]) -> FhirServer | None:
    url, given = document.get("fhirServer"), document.get("fhirAuthorization")
    if url is not None and (not isinstance(url, str) or not url.strip() or len(url) > 2000 or not url.isprintable()):
        faults.append(_wrong("fhirServer", "the base URL of a FHIR server"))
        url = None
    if given is None:
        return FhirServer(url.strip().rstrip("/"), None) if url else None
    if not isinstance(given, Mapping):
        faults.append(_wrong("fhirAuthorization", "an object"))
        return None
    if document.get("fhirServer") is None:
        faults.append(Fault("call.missing", "fhirServer", "'fhirServer' is missing.", "fhirAuthorization needs it."))
    token = given.get("access_token")
    if not isinstance(token, str) or not _TOKEN.fullmatch(token):
        faults.append(_wrong("fhirAuthorization.access_token", "a bearer token"))
    if str(given.get("token_type", "")).lower() != "bearer":
        faults.append(_wrong("fhirAuthorization.token_type", "Bearer"))
    if given.get("patient") not in (None, "", patient) and patient is not None:
        message = "'fhirAuthorization.patient' is another patient than 'context.patientId'."
        faults.append(Fault("call.other_patient", "fhirAuthorization.patient", message, "Send both of one patient."))
    return FhirServer(url.strip().rstrip("/"), token) if url and isinstance(token, str) else None
