"""The definitions of our own extensions. Those that carry a part of an answer are read off that part's fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from inspect import getdoc
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from api.fhir.export.parts import PUBLISHER, Addresses, Element, Resource
from api.fhir.export.terminology import camel
from engine import assessment
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase

VALUE_TYPES: Mapping[object, str] = {bool: "boolean", int: "integer", str: "string", Bilingual: "string"}


@dataclass(frozen=True, slots=True)
class Own:
    """An extension with one value of type *kind*; a *code* is one of the value set *codes*."""

    says: str
    kind: str
    codes: str | None = None


SIMPLE: Mapping[str, Own] = {
    "standing": Own("How the regimen stands for the patient.", "code", "standing"),
    "stance": Own("What the source says of the regimen.", "code", "stance"),
    "setting": Own("The setting of treatment.", "code", "setting"),
    "effect": Own("What the caution does.", "code", "effect"),
    "directness": Own("Whether the evidence is direct for this patient.", "code", "directness"),
    "scope": Own("Whether the patient is within the scope of the system.", "code", "scope"),
    "note-kind": Own("What the note is.", "code", "note-kind"),
    "certainty": Own("This project's own appraisal. It is not a GRADE rating.", "CodeableConcept", "certainty"),
    "ocebm": Own("OCEBM 2011 level of the best supporting study.", "CodeableConcept", "ocebm-2011"),
    "missing": Own("A fact that is not known and would settle the entry.", "Coding", "fact"),
    "caution-issue": Own("A caution on the regimen.", "Reference"),
    "regimen-definition": Own("The regimen the rule is about.", "canonical"),
    "component": Own("A drug or procedure of the regimen.", "code"),
    "dose": Own("A dose as a source gives it: information, never an order.", "string"),
    "approval": Own("What a source says of the approval in a region, on that source's date.", "string"),
    "position-of": Own("Whose position it is, where the cited source only reports it.", "string"),
    "clinical-review": Own("Who signed the entry; 'none' until a named clinician has.", "string"),
    "digest": Own("SHA-256 over every rule file.", "string"),
}
NESTED: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "study-role": ("The role a study plays for a statement.", {"study-id": "string", "role": "string"}),
    "condition": (
        "What a condition is for. An exclusion stands negated; see the documentation of the export.",
        {"id": "string", "role": "code", "basis": "string", "at": "string", "note": "string"},
    ),
    "citation": (
        "The place in the source.",
        {"source-id": "string", "edition": "string", "locator": "string", "reference": "integer"},
    ),
    "relation": ("How the rule stands to another.", {"kind": "string", "to": "canonical", "note": "string"}),
    "verified": (
        "Whether the entry was compared with the text it is cited from.",
        {"done": "boolean", "against": "string", "on": "date", "reason": "string"},
    ),
    "retraction": ("The entry was taken back.", {"on": "date", "reason": "string"}),
}
# Parts of an answer that are carried field by field (api.fhir.export.carried).
CARRIED: Mapping[str, type] = {
    "given-fact": assessment.GivenFact,
    "derived-fact": assessment.DerivedFact,
    "alert": assessment.AlertItem,
    "caution": assessment.CautionView,
    "requirement": assessment.Requirement,
    "gap": assessment.Gap,
    "conflict": assessment.Conflict,
    "statement": assessment.StatementView,
    "regimen": assessment.RegimenView,
    "level-of-evidence": assessment.LevelOfEvidence,
    "because": assessment.Because,
    "question": assessment.Question,
    "source": assessment.SourceView,
    "study": assessment.EvidenceView,
    "erratum": assessment.ErratumView,
}


def extension_definitions(kb: KnowledgeBase, at: Addresses) -> Iterator[tuple[str, Resource]]:
    """A StructureDefinition for every extension of ours, with its canonical address."""
    for name, own in SIMPLE.items():
        yield _definition(kb, at, name, own.says, _value("Extension", own.kind, own.codes, at))
    for name, (says, parts) in NESTED.items():
        slices = [element for part, kind in parts.items() for element in _slice(part, [kind])]
        yield _definition(kb, at, name, says, slices)
    for name, part in CARRIED.items():
        says = (getdoc(part) or name).splitlines()[0]
        slices = [element for field, hint in get_type_hints(part).items() for element in _field(field, hint, part)]
        yield _definition(kb, at, name, says, slices)


def _definition(
    kb: KnowledgeBase, at: Addresses, name: str, says: str, elements: list[Element]
) -> tuple[str, Resource]:
    url = at.extension(name)
    return url, {
        "resourceType": "StructureDefinition",
        "id": name,
        "url": url,
        "version": kb.version,
        "name": f"Hcc{camel(name)}",
        "title": says,
        "status": "active",
        "experimental": True,
        "publisher": PUBLISHER,
        "fhirVersion": "4.0.1",
        "kind": "complex-type",
        "abstract": False,
        "context": [{"type": "element", "expression": "Element"}],
        "type": "Extension",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension",
        "derivation": "constraint",
        "differential": {
            "element": [
                {"id": "Extension", "path": "Extension", "short": says},
                *elements,
                {"id": "Extension.url", "path": "Extension.url", "fixedUri": url},
            ]
        },
    }


def _value(path: str, kind: str, codes: str | None, at: Addresses) -> list[Element]:
    element: Element = {"id": f"{path}.value[x]", "path": f"{path}.value[x]", "min": 1, "type": [{"code": kind}]}
    if codes is not None:
        element["binding"] = {"strength": "required", "valueSet": at.value_set(codes)}
    return [element]


def _field(name: str, hint: Any, part: type) -> list[Element]:
    """One field of a part of an answer; a list repeats, and what can be absent may be left out."""
    kinds = [given for given in get_args(hint) if given not in (NoneType, Ellipsis)] or [hint]
    if get_origin(hint) is dict or (part is assessment.Gap and name == "evidence"):
        return _slice("study-id", ["string"])
    if is_dataclass(kinds[0]) and kinds[0] is not Bilingual:
        return _slice(name.replace("_", "-"), [])
    return _slice(name.replace("_", "-"), [VALUE_TYPES.get(kinds[0], "string")])


def _slice(name: str, kinds: list[str]) -> list[Element]:
    """A nested extension with a value of one of *kinds*; without any, it is made of others itself."""
    key, path = f"Extension.extension:{name}", "Extension.extension"
    found: list[Element] = [
        {"id": key, "path": path, "sliceName": name, "min": 0, "max": "*", "type": [{"code": "Extension"}]},
        {"id": f"{key}.url", "path": f"{path}.url", "fixedUri": name},
    ]
    if kinds:
        types = [{"code": kind} for kind in kinds]
        found.append({"id": f"{key}.value[x]", "path": f"{path}.value[x]", "type": types})
    return found
