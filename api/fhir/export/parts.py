"""The pieces that every exported resource is made of: addresses, codes, texts in both languages, extensions, Bundles.

Nothing empty leaves this module: an element without a value is left out, never null (FHIR R4, JSON representation).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any, TypeAlias
from urllib.parse import urlsplit
from uuid import UUID, uuid4, uuid5

import orjson

from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused
from engine.schema.common import Text
from engine.values import plain

Resource: TypeAlias = dict[str, Any]
Element: TypeAlias = dict[str, Any]

DEFAULT_BASE = "https://example.org/hcc-board/fhir"
PUBLISHER = "hcc-board"
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
MAX_ID = 64
_RECORDS = UUID("6f1d4a52-2f0e-5c52-9b43-5c7d5a1f5e10")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where everything of ours is found: ``base`` is the address of the FHIR service, without a slash at its end."""

    base: str

    def system(self, name: str) -> str:
        """The code system *name*."""
        return f"{self.base}/CodeSystem/{name}"

    def value_set(self, name: str) -> str:
        """The value set of all codes of the code system *name*."""
        return f"{self.base}/ValueSet/{name}"

    def extension(self, name: str) -> str:
        """The definition of the extension *name*."""
        return f"{self.base}/StructureDefinition/{name}"

    def canonical(self, kind: str, name: str) -> str:
        """The canonical address of the resource that is called *name* in the rules."""
        return f"{self.base}/{kind}/{legal_id(name)}"


def addresses(base: str) -> Addresses:
    """The addresses under *base*. Raises :class:`InputRefused` where it is no absolute http(s) address."""
    parts = urlsplit(base)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise InputRefused(
            [
                Fault(
                    "fhir.base",
                    "base",
                    "is not the absolute address of a FHIR service.",
                    f"Write one such as {DEFAULT_BASE}.",
                )
            ]
        )
    return Addresses(base.rstrip("/"))


def legal_id(name: str) -> str:
    """*name* as a FHIR id (letters, digits, hyphen, dot; at most 64): what is too long ends in part of its digest."""
    text = name.replace("_", "-")
    return text if len(text) <= MAX_ID else f"{text[: MAX_ID - 9]}-{sha256(name.encode()).hexdigest()[:8]}"


def identities(record_id: str | None) -> Callable[[str], str]:
    """Gives each part of one export its own id by name: the same for the same record, else new each time.

    An export's resources are never numbered alike for two patients, so that no receiver takes one for the other.
    """
    space = uuid4() if record_id is None else uuid5(_RECORDS, record_id)
    return lambda name: str(uuid5(space, name))


# --- texts ----------------------------------------------------------------------------------------------------


def said(name: str, text: Bilingual | Text) -> Element:
    """The element *name* in English, with its Chinese as a translation beside it."""
    chinese = [{"url": "lang", "valueCode": "zh"}, {"url": "content", "valueString": text.zh}]
    return {name: text.en, "_" + name: {"extension": [{"url": TRANSLATION, "extension": chinese}]}}


def title_of(kind: Bilingual, text: Bilingual | Text) -> Bilingual:
    """What *text* is, before it: "Excluded: sorafenib"."""
    return Bilingual(f"{kind.en}: {text.en}", f"{kind.zh}：{text.zh}")


# --- codes ----------------------------------------------------------------------------------------------------


def coding(system: str, code: str, label: Bilingual | Text | None = None) -> Element:
    """One code, with its label where there is one."""
    return {"system": system, "code": code, **({} if label is None else said("display", label))}


def concept(system: str, code: str, label: Bilingual | Text | None = None) -> Element:
    """A concept of one code."""
    return {"coding": [coding(system, code, label)]}


# --- extensions -----------------------------------------------------------------------------------------------


def extension(url: str, kind: str, value: Any) -> Element:
    """An extension with one value: *kind* is the R4 type as it stands in ``value[x]`` (``Code``, ``Boolean``)."""
    return {"url": url, f"value{kind}": value}


def text_extension(url: str, text: Bilingual | Text) -> Element:
    """An extension that is a text in both languages."""
    return {"url": url, **said("valueString", text)}


def nested(url: str, parts: Iterable[Element]) -> Element:
    """An extension made of others."""
    return {"url": url, "extension": list(parts)}


def codes(url: str, values: Iterable[str]) -> list[Element]:
    """One extension of type code for each of *values*."""
    return [{"url": url, "valueCode": value} for value in values]


# --- resources ------------------------------------------------------------------------------------------------


def filled(element: Mapping[str, Any]) -> Element:
    """*element* without what is ``None`` or empty on its first level."""
    return {key: value for key, value in element.items() if value is not None and value != [] and value != ""}


def collection(resources: Iterable[tuple[str, Resource]], **more: Any) -> Resource:
    """A Bundle of *resources*, each under its full address."""
    return {
        "resourceType": "Bundle",
        "type": "collection",
        **more,
        "entry": [{"fullUrl": address, "resource": resource} for address, resource in resources],
    }


def local(identity: str) -> str:
    """The address of a resource that lives in its Bundle only."""
    return f"urn:uuid:{identity}"


def encode(resource: Resource, indent: bool = False) -> bytes:
    """*resource* as UTF-8 JSON; decimals stand with every digit they have, as FHIR asks."""
    return orjson.dumps(resource, default=_exactly, option=orjson.OPT_INDENT_2 if indent else 0)


def _exactly(value: object) -> Any:
    if isinstance(value, Decimal):
        return orjson.Fragment(plain(value))
    raise TypeError(type(value).__name__)
