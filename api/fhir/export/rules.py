"""The rule base as FHIR: one Bundle with everything in it, a search over its rules, and each resource by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from api.fhir.export.assessment import LIBRARY
from api.fhir.export.citing import Export
from api.fhir.export.own import extension_definitions
from api.fhir.export.parts import (
    PUBLISHER,
    Addresses,
    Resource,
    addresses,
    collection,
    concept,
    extension,
    filled,
    legal_id,
    said,
)
from api.fhir.export.plans import FOCUS, caution_plan, statement_plan
from api.fhir.export.regimens import activity_definitions
from api.fhir.export.terminology import terminology
from engine.assess import DISCLAIMER
from engine.knowledge import KnowledgeBase


def plan_definitions(kb: KnowledgeBase, *, base: str, as_of: date | None) -> Resource:
    """The whole rule base as one Bundle; nothing of ours is referred to that is not in it.

    *as_of*: the day on which the status of each rule is told; without one it is ``unknown``.
    Raises :class:`InputRefused` where *base* is no address.
    """
    at = addresses(base)
    plans = list(_plans(kb, at, as_of))
    return collection(
        [
            _library(kb, at, [url for url, _ in plans]),
            *plans,
            *activity_definitions(kb, at),
            *terminology(kb, at),
            *extension_definitions(kb, at),
        ]
    )


def plan_definition(kb: KnowledgeBase, identifier: str, *, base: str, as_of: date | None) -> Resource | None:
    """The PlanDefinition of one statement or caution, by its id in the rules or its FHIR id; ``None`` without such a rule.

    Raises :class:`InputRefused` where *base* is no address.
    """
    export = Export(kb, addresses(base), as_of)
    wanted = legal_id(identifier)
    for names, plan in ((kb.statements, statement_plan), (kb.cautions, caution_plan)):
        for name in names:
            if legal_id(name) == wanted:
                return plan(export, name)[1]
    return None


def definition(kb: KnowledgeBase, kind: str, identifier: str, *, base: str, as_of: date | None) -> Resource | None:
    """Any resource of the export by its type (``ActivityDefinition``, ``CodeSystem``, ...) and FHIR id, if there is one.

    The whole export is made for it (about 0.3 s), except for a PlanDefinition.
    """
    if kind == "PlanDefinition":
        return plan_definition(kb, identifier, base=base, as_of=as_of)
    every = (entry["resource"] for entry in plan_definitions(kb, base=base, as_of=as_of)["entry"])
    return next((found for found in every if (found["resourceType"], found["id"]) == (kind, identifier)), None)


def search_bundle(
    kb: KnowledgeBase, *, base: str, as_of: date | None, status: str | None = None, regimen: str | None = None
) -> Resource:
    """Every PlanDefinition (of one *status*, on one *regimen* where asked) as the answer to a search."""
    found = [
        (url, plan)
        for url, plan in _plans(kb, addresses(base), as_of)
        if (status is None or plan["status"] == status) and (regimen is None or regimen in _regimens_of(kb, plan))
    ]
    return {
        "resourceType": "Bundle",
        "type": "searchset",
        "total": len(found),
        **filled({"entry": [{"fullUrl": u, "resource": p, "search": {"mode": "match"}} for u, p in found]}),
    }


def _regimens_of(kb: KnowledgeBase, plan: Resource) -> Iterable[str]:
    name = plan["identifier"][0]["value"]
    if name in kb.cautions:
        return kb.cautions[name].regimens
    regimen = kb.statements[name].entry.regimen
    return () if regimen is None else (regimen,)


def _plans(kb: KnowledgeBase, at: Addresses, as_of: date | None) -> Iterator[tuple[str, Resource]]:
    export = Export(kb, at, as_of)
    yield from (statement_plan(export, name) for name in kb.statements)
    yield from (caution_plan(export, name) for name in kb.cautions)


def _library(kb: KnowledgeBase, at: Addresses, plans: Iterable[str]) -> tuple[str, Resource]:
    """The list of all rules: what an answer names as the module it came from."""
    url = at.canonical("Library", LIBRARY)
    return url, {
        "resourceType": "Library",
        "id": LIBRARY,
        "extension": [extension(at.extension("digest"), "String", kb.digest)],
        "url": url,
        "version": kb.version,
        "name": "HccKnowledgeBase",
        "title": "Rules for hepatocellular carcinoma tumour boards",
        "status": "active",
        "experimental": True,
        "type": concept("http://terminology.hl7.org/CodeSystem/library-type", "asset-collection"),
        "publisher": PUBLISHER,
        **said("description", DISCLAIMER),
        "useContext": FOCUS,
        "relatedArtifact": [{"type": "composed-of", "resource": f"{plan}|{kb.version}"} for plan in plans],
    }
