"""What goes over the wire for a comparison of two days: the request as it is read, its schema, and OpenAPI's parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from pydantic import TypeAdapter

from api import contract
from api.contract import SCHEMAS, Json
from api.days import no_day
from engine.assess import Engine
from engine.compare import compare, days_refused
from engine.comparison import Comparison
from engine.errors import Fault, InputRefused, did_you_mean, did_you_mean_zh, quoted_zh

_KEYS = {"profile": "患者资料", "from": "较早的日期", "to": "较晚的日期"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def compared(engine: Engine, document: object, today: date, site: Mapping[str, Decimal]) -> Comparison:
    """The comparison that the body *document* asks for. Raises :class:`InputRefused` with every fault and its path."""
    if not isinstance(document, Mapping):
        raise InputRefused(
            [
                Fault(
                    "value.type",
                    "",
                    "the body is not an object.",
                    'Send {"profile": {...}, "from": ..., "to": ...}.',
                    message_zh="内容应为一个对象。",
                    remedy_zh='请写成{"profile": {...}, "from": ..., "to": ...}的形式。',
                )
            ]
        )
    faults = [
        Fault(
            "compare.unknown_key",
            str(key)[:60],
            f"no key is called {str(key)[:60]!r} here.",
            did_you_mean(str(key)[:60], _KEYS),
            message_zh=f"此处没有名为{quoted_zh(str(key)[:60])}的字段。",
            remedy_zh=did_you_mean_zh(str(key)[:60], _KEYS),
        )
        for key in document
        if key not in _KEYS
    ]
    faults += [
        Fault(
            "compare.missing",
            key,
            f"{key!r} is missing.",
            "Add it.",
            message_zh=f"缺少{key}（{_KEYS[key]}）。",
            remedy_zh="请补充。",
        )
        for key in ("profile", "from")
        if key not in document
    ]
    first, second = (_day(document, key, today, faults) for key in ("from", "to"))
    if first is not None and second is not None:
        faults += days_refused(first, second, today)
    if "profile" in document:
        try:
            if first is not None and second is not None and not faults:
                return compare(engine, document["profile"], first=first, second=second, today=today, site=site)
            engine.intake.read(document["profile"], today, site)
        except InputRefused as refused:
            faults += [replace(fault, path=f"profile.{fault.path}".rstrip(".")) for fault in refused.faults]
    raise InputRefused(faults)


def _day(document: Mapping[str, object], key: str, today: date, faults: list[Fault]) -> date | None:
    if key not in document:
        return today if key == "to" else None
    written = document[key]
    if isinstance(written, str) and _DAY.fullmatch(written):
        try:
            return date.fromisoformat(written)
        except ValueError:
            pass
    faults.append(no_day(key))
    return None


# --- schemas for OpenAPI ----------------------------------------------------------------------------------


@cache
def comparison_schema() -> Json:
    """JSON Schema of the comparison, complete in itself."""
    return TypeAdapter(Comparison).json_schema(mode="serialization")


def components() -> Json:
    """The schemas that :func:`compare_operation` and the answer refer to, for OpenAPI's ``components.schemas``."""
    day = {"type": "string", "format": "date"}
    request: Json = {
        "type": "object",
        "description": "A profile and two days. What was public on the one is compared with what was on the other.",
        "properties": {
            "profile": {"$ref": f"{SCHEMAS}PatientProfile"},
            "from": {**day, "description": "The earlier day."},
            "to": {**day, "description": "The later day (default: today). A day still to come is refused."},
        },
        "required": ["profile", "from"],
        "additionalProperties": False,
    }
    return {"ComparisonRequest": request, **contract.parts("Comparison", comparison_schema())}


@cache
def examples() -> Json:
    """Example requests: patients of the project on days between which something happened."""
    known = contract.examples()
    return {
        "untreated-before-and-after-the-guideline-of-2026": {
            "summary": "Untreated, CNLC IIIa: what a year of trials and the guideline of 2026 changed",
            "value": {"profile": known["untreated-cnlc-iiia"]["value"], "from": "2025-03-01", "to": "2026-05-31"},
        },
        "second-line-on-the-day-of-the-guideline": {
            "summary": "Progression on atezolizumab + bevacizumab: the day before the guideline of 2026 and the day of it",
            "value": {
                "profile": known["failed-atezolizumab-bevacizumab"]["value"],
                "from": "2026-04-29",
                "to": "2026-04-30",
            },
        },
    }


def compare_operation() -> Json:
    """OpenAPI's request of ``POST /assessments/compare``, which is read by hand to bound its size."""
    return {
        "requestBody": {
            "required": True,
            "description": "The profile and the two days, at most 256 KB.",
            "content": {
                "application/json": {"schema": {"$ref": f"{SCHEMAS}ComparisonRequest"}, "examples": examples()}
            },
        },
    }
