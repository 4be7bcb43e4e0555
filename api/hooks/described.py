"""How the endpoints are described in OpenAPI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from api import contract
from api.contract import Json
from api.hooks.cards import REASON_SYSTEM, REASONS, Indicator
from api.hooks.feedback import MAX_COMMENT, MAX_ITEMS
from api.hooks.services import PARTS, SERVICES

_TEXT: Json = {"type": "string", "minLength": 1}
_UUID: Json = {"type": "string", "format": "uuid"}
_ID: Json = {"type": "string", "pattern": r"^[A-Za-z0-9\-.]{1,64}$"}


def _object(required: Mapping[str, Json], optional: Mapping[str, Json] | None = None, **more: Any) -> Json:
    return {"type": "object", "properties": {**required, **(optional or {})}, "required": list(required), **more}


def _sent(required: Mapping[str, Json], optional: Mapping[str, Json] | None = None) -> Json:
    """An object that this service sends: it holds nothing else."""
    return _object(required, optional, additionalProperties=False)


def _list(items: Json, **more: Any) -> Json:
    return {"type": "array", "items": items, **more}


# --- what is asked ------------------------------------------------------------------------------------------


def _asks_for(schema: Json) -> Json:
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


_BUNDLE = _object(
    {"resourceType": {"const": "Bundle"}}, {"entry": _list(_object({}, {"resource": {"type": "object"}}))}
)
_CONTEXT = _object(
    {"userId": {**_TEXT, "maxLength": 300}, "patientId": _ID},
    {
        "encounterId": _ID,
        "selections": _list(_TEXT),
        "draftOrders": _BUNDLE,
        "appointments": _BUNDLE,
    },
    description="Each hook demands its own members; see GET /cds-services.",
)
_ACCESS = _object(
    {"access_token": _TEXT, "token_type": {"const": "Bearer"}},
    description="Used for reading the record during this call, and neither kept nor repeated. Needs fhirServer.",
)
CALL = _asks_for(
    _object(
        {
            "hook": {"type": "string", "enum": [service.hook for service in SERVICES.values()]},
            "hookInstance": _UUID,
            "context": _CONTEXT,
        },
        {
            "prefetch": _object({}, {part.key: {"type": ["object", "null"]} for part in PARTS}),
            "fhirServer": _TEXT,
            "fhirAuthorization": _ACCESS,
        },
    )
)
_CODE: Mapping[str, Json] = {"code": _TEXT, "system": _TEXT}
_ITEM = _object(
    {
        "card": _UUID,
        "outcome": {"type": "string", "enum": ["accepted", "overridden"]},
        "outcomeTimestamp": {"type": "string", "format": "date-time", "description": "In UTC: 2026-06-01T08:30:00Z"},
    },
    {
        "acceptedSuggestions": _list(_object({"id": _TEXT}), minItems=1),
        "overrideReason": _object(
            {},
            {
                "reason": _object(_CODE, {"display": {"type": "string"}}),
                "userComment": {"type": "string", "maxLength": MAX_COMMENT},
            },
        ),
    },
)
OUTCOMES = _asks_for(_object({"feedback": _list(_ITEM, minItems=1, maxItems=MAX_ITEMS)}))

# --- what is answered ---------------------------------------------------------------------------------------

_SERVICE = _sent(
    {
        "hook": _TEXT,
        "id": _TEXT,
        "title": _TEXT,
        "description": _TEXT,
        "usageRequirements": _TEXT,
        "prefetch": {"type": "object", "additionalProperties": _TEXT, "minProperties": 1},
    }
)
_REASON = _sent({"code": {"enum": list(REASONS)}, "system": {"const": REASON_SYSTEM}, "display": _TEXT})
_CARD = _sent(
    {
        "uuid": _UUID,
        "summary": {**_TEXT, "maxLength": 139},
        "indicator": {"enum": list(get_args(Indicator))},
        "detail": {**_TEXT, "maxLength": 4000, "description": "GitHub-flavoured Markdown without HTML"},
        "source": _sent({"label": _TEXT}, {"url": _TEXT, "topic": _sent({**_CODE, "display": _TEXT})}),
        "overrideReasons": _list(_REASON, minItems=1),
    },
    {"links": _list(_sent({"label": _TEXT, "url": _TEXT, "type": {"const": "absolute"}}), minItems=1)},
)
_ISSUE = _sent(
    {"severity": {"const": "error"}, "code": _TEXT, "details": _sent({"text": _TEXT})},
    {"diagnostics": _TEXT, "expression": _list(_TEXT, minItems=1)},
)
_OUTCOME = _sent({"resourceType": {"const": "OperationOutcome"}, "issue": _list(_ISSUE, minItems=1)})


def _documented(ok: str, schema: Json | None, *statuses: int) -> dict[int | str, Json]:
    told: Mapping[int | str, str] = {
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
        "default": "Any other failure.",
    }
    content = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    failures: tuple[int | str, ...] = (*statuses, 401, 403, 429, 500, 503, "default")
    return {
        200: {"description": ok, "headers": contract.REQUEST_ID, **content},
        **{
            status: {
                "description": told[status],
                "content": {"application/json": {"schema": _OUTCOME}},
                "headers": contract.failure_headers(status),
            }
            for status in failures
        },
    }


DISCOVERY = _documented("The services.", _sent({"services": _list(_SERVICE)}))
CARDS = _documented(
    "The cards; none where there is nothing to say.", _sent({"cards": _list(_CARD)}), 400, 404, 408, 412, 413, 415
)
FEEDBACK = _documented("Kept.", None, 400, 404, 408, 413, 415)
