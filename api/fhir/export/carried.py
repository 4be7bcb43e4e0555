"""Parts of an answer as extensions, field by field, so that nothing of them is lost where R4 has no element for it.

Each field becomes a nested extension called after it; a list repeats it; what is absent is left out. What is written
follows the value alone, so a field added to the answer is carried without a change here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.fhir.export.parts import Element, said
from engine.assessment import Bilingual

_SIMPLE: Mapping[type, str] = {str: "valueString", bool: "valueBoolean", int: "valueInteger"}


def carried(url: str, part: object) -> Element:
    """The dataclass *part* of an answer as one extension."""
    return {"url": url, "extension": _fields(part)}


def _fields(part: object) -> list[Element]:
    found: list[Element] = []
    for name, value in part.__dict__.items():
        if name[0] == "_":  # what encoders keep with a part is none of its fields
            continue
        url = name.replace("_", "-")
        if type(value) is tuple:
            found += [_field(url, item) for item in value]
        elif value is not None and value != "":
            found.append(_field(url, value))
    return found


def _field(url: str, value: Any) -> Element:
    kind = type(value)
    if kind is Bilingual:
        return {"url": url, **said("valueString", value)}
    simple = _SIMPLE.get(kind)
    return {"url": url, "extension": _fields(value)} if simple is None else {"url": url, simple: value}
