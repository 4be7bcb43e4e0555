"""How the endpoints are described in OpenAPI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.hooks.services import SERVICES

_TEXT: Mapping[str, Any] = {"type": "string", "minLength": 1}
_OBJECT: Mapping[str, Any] = {"type": "object"}


def _asks_for(properties: Mapping[str, Any], *required: str) -> dict[str, Any]:
    schema = {"type": "object", "properties": dict(properties), "required": list(required)}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


CALL = _asks_for(
    {
        "hook": {"type": "string", "enum": [service.hook for service in SERVICES.values()]},
        "hookInstance": {"type": "string", "format": "uuid"},
        "context": _OBJECT,
        "prefetch": _OBJECT,
        "fhirServer": _TEXT,
        "fhirAuthorization": _OBJECT,
    },
    "hook",
    "hookInstance",
    "context",
)
_ITEM = {
    "type": "object",
    "properties": {
        "card": {"type": "string", "format": "uuid"},
        "outcome": {"type": "string", "enum": ["accepted", "overridden"]},
        "outcomeTimestamp": {"type": "string", "format": "date-time"},
        "acceptedSuggestions": {"type": "array", "items": _OBJECT},
        "overrideReason": _OBJECT,
    },
    "required": ["card", "outcome", "outcomeTimestamp"],
}
OUTCOMES = _asks_for({"feedback": {"type": "array", "minItems": 1, "items": _ITEM}}, "feedback")


def _documented(ok: str, schema: Mapping[str, Any] | None, *statuses: int) -> dict[int | str, dict[str, Any]]:
    told = {
        400: "The body is refused; every fault is listed.",
        401: "Who calls is not known.",
        403: "The caller may not do this.",
        404: "There is no such service.",
        408: "The body did not arrive in time.",
        412: "A mandatory part of the record was neither sent nor readable.",
        413: "The body is too large.",
        415: "The body is not declared as plain JSON.",
        429: "Too many requests.",
        500: "No answer can be trusted, or something unforeseen; an incident number is given.",
        503: "The answer could not be kept, so it is not shown; or the caller could not be checked.",
    }
    content = {} if schema is None else {"content": {"application/json": {"schema": dict(schema)}}}
    error = {"type": "object", "required": ["resourceType", "issue"]}
    return {
        200: {"description": ok, **content},
        **{
            status: {"description": told[status], "content": {"application/json": {"schema": error}}}
            for status in (*statuses, 401, 403, 408, 429, 500, 503)
        },
        "default": {"description": "Any other failure.", "content": {"application/json": {"schema": error}}},
    }


def _listing(name: str) -> Mapping[str, Any]:
    listed = {"type": "array", "items": {"type": "object"}}
    return {"type": "object", "required": [name], "properties": {name: listed}}


DISCOVERY = _documented("The services.", _listing("services"))
CARDS = _documented("The cards; none where there is nothing to say.", _listing("cards"), 400, 404, 412, 413, 415)
FEEDBACK = _documented("Kept.", None, 400, 404, 413, 415)
