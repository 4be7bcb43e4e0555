"""What an R4 Bundle of ours is checked for: by an independent validator, and by hand where that one does not look.

fhirkit checks names, types, required elements, choices of value and the form of primitives, all the way down. It does
not check codes of required bindings, the form of ids, empty objects, references or the specification's invariants;
those stand here, taken from the pages of FHIR R4 (4.0.1) on each resource.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import fhirkit

from api.fhir.export.parts import Resource, encode

_ID = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_NAME = re.compile(r"[A-Z][A-Za-z0-9_]{0,254}")
_OBSERVATION = "registered preliminary final amended corrected cancelled entered-in-error unknown"
_INTENT = "proposal plan directive order original-order reflex-order filler-order instance-order option"
_ARTIFACT = "documentation justification citation predecessor successor derived-from depends-on composed-of"
_PUBLICATION = "draft active retired unknown"
# Required bindings of what we write; "action" stands for actions within actions too.
_CODES = {
    "Bundle.type": "document message transaction transaction-response batch batch-response history searchset collection",
    "Observation.status": _OBSERVATION,
    "Observation.valueQuantity.comparator": "< <= >= >",
    "Observation.component.valueQuantity.comparator": "< <= >= >",
    "DetectedIssue.status": _OBSERVATION,
    "DetectedIssue.severity": "high moderate low",
    "Task.status": "draft requested received accepted rejected ready cancelled in-progress on-hold failed completed "
    "entered-in-error",
    "Task.intent": "unknown proposal plan order original-order reflex-order filler-order instance-order option",
    "GuidanceResponse.status": "success data-requested data-required in-progress failure entered-in-error",
    "GuidanceResponse.dataRequirement.type": "Observation",
    "RequestGroup.status": "draft active on-hold revoked completed entered-in-error unknown",
    "RequestGroup.intent": _INTENT,
    "RequestGroup.action.groupingBehavior": "visual-group logical-group sentence-group",
    "RequestGroup.action.selectionBehavior": "any all all-or-none exactly-one at-most-one one-or-more",
    "RequestGroup.action.requiredBehavior": "must could must-unless-documented",
    "RequestGroup.action.documentation.type": _ARTIFACT,
    "Device.deviceName.type": "udi-label-name user-friendly-name patient-reported-name manufacturer-name model-name other",
    "PlanDefinition.status": _PUBLICATION,
    "PlanDefinition.relatedArtifact.type": _ARTIFACT,
    "PlanDefinition.action.documentation.type": _ARTIFACT,
    "PlanDefinition.action.condition.kind": "applicability start stop",
    "PlanDefinition.action.condition.expression.language": "text/cql text/fhirpath application/x-fhir-query",
    "PlanDefinition.action.trigger.type": "named-event periodic data-changed data-added data-modified data-removed "
    "data-accessed data-access-ended",
    "PlanDefinition.action.input.type": "Observation",
    "ActivityDefinition.status": _PUBLICATION,
    "ActivityDefinition.kind": "Appointment AppointmentResponse CarePlan Claim CommunicationRequest Contract DeviceRequest "
    "EnrollmentRequest ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest SupplyRequest Task "
    "VisionPrescription",
    "ActivityDefinition.intent": _INTENT,
    "ActivityDefinition.relatedArtifact.type": _ARTIFACT,
    "Library.status": _PUBLICATION,
    "Library.relatedArtifact.type": _ARTIFACT,
    "CodeSystem.status": _PUBLICATION,
    "CodeSystem.content": "not-present example fragment complete supplement",
    "CodeSystem.property.type": "code Coding string integer boolean dateTime decimal",
    "ValueSet.status": _PUBLICATION,
    "StructureDefinition.status": _PUBLICATION,
    "StructureDefinition.kind": "primitive-type complex-type resource logical",
    "StructureDefinition.derivation": "specialization constraint",
    "StructureDefinition.context.type": "fhirpath element extension",
    "StructureDefinition.differential.element.binding.strength": "required extensible preferred example",
}
_CONFORMANCE = ("PlanDefinition", "ActivityDefinition", "Library", "CodeSystem", "ValueSet", "StructureDefinition")


def faults(bundle: Resource) -> list[str]:
    """Everything that is wrong with *bundle*, as it goes over the wire."""
    wire = json.loads(encode(bundle))
    found = [str(issue) for issue in fhirkit.validate(encode(bundle))]
    for entry in wire["entry"]:
        resource = entry["resource"]
        kind = resource["resourceType"]
        found += [f"{kind}/{resource.get('id')}: {fault}" for fault in _resource(kind, resource)]
    return [*found, *_codes("Bundle", "type", wire["type"]), *_addresses(wire)]


def _addresses(bundle: Resource) -> Iterator[str]:
    """Ids and addresses stand once; what points into the Bundle finds something there."""
    full = Counter(entry["fullUrl"] for entry in bundle["entry"])
    ids = Counter((entry["resource"]["resourceType"], entry["resource"]["id"]) for entry in bundle["entry"])
    yield from (f"{url} stands {count} times" for url, count in full.items() if count > 1)
    yield from (f"{kind}/{name} stands {count} times" for (kind, name), count in ids.items() if count > 1)
    for entry in bundle["entry"]:
        resource, url = entry["resource"], entry["fullUrl"]
        local = f"urn:uuid:{resource['id']}"
        if url not in (local, resource.get("url")):
            yield f"{url} is not the address of {resource['resourceType']}/{resource['id']}"
    for path, key, value in walk("Bundle", bundle):
        if key == "reference" and str(value).startswith("urn:") and value not in full:
            yield f"{path}: {value} is not in the Bundle"


def _resource(kind: str, resource: Resource) -> Iterator[str]:
    if not _ID.fullmatch(resource.get("id", "")):
        yield "its id is not legal"
    if kind in _CONFORMANCE and not _NAME.fullmatch(resource.get("name", "")):
        yield f"name {resource.get('name')!r} is no name for machines"
    for path, key, value in walk(kind, resource):
        yield from _codes(path, key, value)
        if value in (None, "", [], {}):
            yield f"{path}.{key} is empty"
        if key in ("extension", "modifierExtension"):
            for one in value:
                values = [name for name in one if name.startswith("value")]
                if (len(values) == 1) == ("extension" in one):
                    yield f"{path}.extension {one['url']}: a value or extensions, not both and not neither (ext-1)"
    yield from _invariants(kind, resource)


def _codes(path: str, key: str, value: Any) -> Iterator[str]:
    allowed = _CODES.get(f"{path}.{key}")
    if allowed is not None and value not in allowed.split():
        yield f"{path}.{key} is {value!r}"


def _invariants(kind: str, resource: Resource) -> Iterator[str]:
    if kind == "RequestGroup":
        yield from _actions(resource.get("action", []))
    if kind == "Parameters":
        for item in resource["parameter"]:
            if sum(name.startswith(("value", "resource", "part")) for name in item) != 1:
                yield f"parameter {item['name']}: exactly one of value, resource and part (inv-1)"
    if kind == "CodeSystem":
        listed = Counter(item["code"] for item in resource["concept"])
        yield from (f"code {code} stands {count} times (csd-1)" for code, count in listed.items() if count > 1)
        if resource["count"] != len(listed):
            yield "count is not the number of codes"
    if kind == "PlanDefinition":
        for action in resource["action"]:
            yield from ("a named event has no name (trd-3)" for event in action["trigger"] if not event.get("name"))


def _actions(actions: list[Any]) -> Iterator[str]:
    for action in actions:
        if ("resource" in action) == ("action" in action):
            yield f"action {action.get('title')!r}: a resource or actions, not both and not neither (rqg-1)"
        yield from _actions(action.get("action", []))


def walk(path: str, element: Any) -> Iterator[tuple[str, str, Any]]:
    """Every member below *element* with the path of what it is a member of; lists and nested actions add nothing to it."""
    for key, value in element.items():
        yield path, key, value
        below = path if key == "action" and path.endswith(".action") else f"{path}.{key}"
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from walk(
                    "Bundle.entry.resource" if key == "resource" and "resourceType" in item else below, item
                )
