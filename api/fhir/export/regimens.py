"""Regimens, drugs and procedures as ActivityDefinitions: drafts to choose from, never orders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from api.fhir.export.parts import (
    PUBLISHER,
    Addresses,
    Element,
    Resource,
    coding,
    extension,
    legal_id,
    said,
    text_extension,
)
from api.fhir.export.terminology import camel
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text
from engine.schema.regimens import Regimen

_DRUG_SYSTEMS: Mapping[str, str] = {
    "atc": "http://www.whocc.no/atc",
    "rxnorm": "http://www.nlm.nih.gov/research/umls/rxnorm",
    "snomed": "http://snomed.info/sct",
}


def activity_definitions(kb: KnowledgeBase, at: Addresses) -> Iterator[tuple[str, Resource]]:
    """Every regimen, and every drug and procedure that one is made of, with its canonical address."""
    used = {component for regimen in kb.regimens.values() for component in regimen.components}
    for regimen in kb.regimens.values():
        yield _regimen(kb, regimen, at)
    for name in sorted(used & kb.drugs.keys()):
        drug = kb.drugs[name]
        codes = [coding(_DRUG_SYSTEMS[key], code) for key, code in drug.codes.items() if key in _DRUG_SYSTEMS]
        product = {"productCodeableConcept": {"coding": [coding(at.system("drug"), name, drug.name), *codes]}}
        yield _definition(kb, at, f"drug-{name}", drug.name, {"kind": "MedicationRequest", **_PROPOSED, **product})
    for name in sorted(used & kb.procedures.keys()):
        procedure = kb.procedures[name]
        code = {"code": {"coding": [coding(at.system("procedure"), name, procedure.name)]}}
        yield _definition(kb, at, f"procedure-{name}", procedure.name, {"kind": "ServiceRequest", **_PROPOSED, **code})


_PROPOSED = {"intent": "proposal"}


def _regimen(kb: KnowledgeBase, regimen: Regimen, at: Addresses) -> tuple[str, Resource]:
    own: list[Element] = [
        *(text_extension(at.extension("dose"), dose.says) for dose in regimen.doses),
        *(text_extension(at.extension("approval"), approval.says) for approval in regimen.approvals),
        *(extension(at.extension("component"), "Code", name) for name in regimen.components),
    ]
    made_of = [
        {"type": "composed-of", "resource": f"{at.canonical('ActivityDefinition', _component(kb, name))}|{kb.version}"}
        for name in regimen.components
    ]
    code = {"code": {"coding": [coding(at.system("regimen"), regimen.id, regimen.name)]}}
    about = {"extension": own, "relatedArtifact": made_of, "kind": "CarePlan", **_PROPOSED, **code}
    return _definition(kb, at, regimen.id, regimen.name, about)


def _component(kb: KnowledgeBase, name: str) -> str:
    return f"{'drug' if name in kb.drugs else 'procedure'}-{name}"


def _definition(kb: KnowledgeBase, at: Addresses, name: str, title: Text, about: Element) -> tuple[str, Resource]:
    url = at.canonical("ActivityDefinition", name)
    return url, {
        "resourceType": "ActivityDefinition",
        "id": legal_id(name),
        "url": url,
        "version": kb.version,
        "name": f"Hcc{camel(name)}",
        **said("title", title),
        "status": "draft",
        "experimental": True,
        "publisher": PUBLISHER,
        **about,
    }
