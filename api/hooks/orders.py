"""What is being ordered: the liver-cancer treatments among the drafts, and what else is given with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from api.fhir.codes import CodeMap
from api.fhir.resources import (
    CodeableConcept,
    Given,
    Medication,
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    parse,
)
from api.hooks.call import Call
from engine.errors import Fault
from engine.knowledge import KnowledgeBase
from engine.wording import folded

# Drugs of the vocabulary that treat hepatitis, not the tumour: an order of them is no matter for these cards.
_NOT_THE_TUMOUR = frozenset({"antiviral_hbv", "antiviral_hcv"})
_NO_ORDER = frozenset({"entered-in-error", "cancelled", "stopped", "revoked", "completed", "unknown"})
_GOES_ON = frozenset({"active", "in-progress"})
_CODED = ("ServiceRequest", "ProcedureRequest")


@dataclass(frozen=True, slots=True)
class Ordered:
    """``agents``: drugs and procedures being ordered. ``beside``: others drafted. ``running``: active in the record.

    ``unclear``: how many of the orders asked about have a code and a name that stand for different drugs; neither is taken.
    """

    agents: frozenset[str]
    beside: frozenset[str]
    running: frozenset[str]
    unclear: int = 0

    @property
    def together(self) -> frozenset[str]:
        """Everything that would be given."""
        return self.agents | self.beside | self.running


def faults(call: Call) -> list[Fault]:
    """What is wrong with the drafts: one is another patient's, or a selection is none of them."""
    found: list[Fault] = []
    drafts = list(_drafts(call))
    for index, resource in drafts:
        if _of_another(resource, call.patient):
            path = f"context.draftOrders.entry[{index}].resource.subject"
            message = "the order is for another patient than 'context.patientId'."
            found.append(Fault("call.other_patient", path, message, "Send the orders of one patient."))
    known = {_reference(resource) for _, resource in drafts}
    for index, selection in enumerate(call.context.get("selections", ())):
        if not known & {selection, "/".join(selection.split("/")[-2:])}:
            path = f"context.selections[{index}]"
            message = "the selection is none of the orders in 'context.draftOrders'."
            remedy = "Name a draft by type and id, such as MedicationRequest/1."
            found.append(Fault("call.selection", path, message, remedy))
    return found


def ordered(call: Call, record: Mapping[str, Any], kb: KnowledgeBase, codes: CodeMap) -> Ordered | None:
    """The treatments being ordered, or ``None`` where no draft is one (or has no drug yet)."""
    reader = _Reader(kb, codes, [resource for _, resource in _drafts(call)])
    chosen = {"/".join(selection.split("/")[-2:]) for selection in call.context.get("selections", ())}
    asked: set[str] = set()
    beside: set[str] = set()
    unclear = 0
    for _, resource in _drafts(call):
        if "selections" not in call.context or _reference(resource) in chosen:
            asked |= reader.agents(resource)
            unclear += reader.is_unclear(resource)
        else:
            beside |= reader.agents(resource)
    if not asked and not unclear:
        return None
    resources = [entry["resource"] for entry in record.get("entry", ())]
    in_record = _Reader(kb, codes, resources)
    running = {
        agent
        for resource in resources
        if _goes_on(resource) and not _of_another(resource, call.patient)
        for agent in in_record.agents(resource)
    }
    return Ordered(frozenset(asked), frozenset(beside - asked), frozenset(running - asked - beside), unclear)


class _Reader:
    """Reads orders of which a drug may stand in a resource of its own."""

    def __init__(self, kb: KnowledgeBase, codes: CodeMap, resources: Iterable[Mapping[str, Any]]) -> None:
        self._kb = kb
        self._codes = codes
        held = [resource for resource in resources if resource.get("resourceType") == Medication.__name__]
        self._medications = {_reference(resource): parse(resource) for resource in held}

    def agents(self, resource: Mapping[str, Any]) -> set[str]:
        """The liver-cancer drugs and procedures that *resource* orders or records."""
        if str(resource.get("status")) in _NO_ORDER or resource.get("doNotPerform") is True:
            return set()
        if resource.get("resourceType") in _CODED:
            return self._procedures(resource)
        drugs = {drug for concept in self._concepts(resource) for drug in self._codes.drugs_of(concept)}
        return {drug for drug in drugs if not _NOT_THE_TUMOUR.issuperset(self._kb.drugs[drug].classes)}

    def is_unclear(self, resource: Mapping[str, Any]) -> bool:
        """Whether *resource* has a code and a name that stand for different drugs."""
        return any(self._codes.read_drugs(concept).disagree for concept in self._concepts(resource))

    def _concepts(self, resource: Mapping[str, Any]) -> Iterator[CodeableConcept]:
        """How *resource* names its drug."""
        read = parse(resource)
        if not isinstance(read, Given):
            return
        if read.medicationCodeableConcept is not None:
            yield read.medicationCodeableConcept
        name = (read.medicationReference.reference if read.medicationReference else None) or ""
        found: object = self._medications.get("/".join(name.split("/")[-2:]))
        if name.startswith("#"):
            inside = [parse(resource) for resource in read.contained if resource.get("id") == name[1:]]
            found = inside[0] if inside else None
        if isinstance(found, Medication):
            if found.code is not None:
                yield found.code
            for ingredient in found.ingredient:
                if ingredient.itemCodeableConcept is not None:
                    yield ingredient.itemCodeableConcept

    def _procedures(self, resource: Mapping[str, Any]) -> set[str]:
        """Procedures by their usual names."""
        try:
            concept = CodeableConcept.model_validate(resource.get("code"))
        except ValidationError:
            return set()
        found = {self._kb.agent_words.get(folded(word), "") for word in concept.words}
        return found & set(self._kb.procedures)


def _drafts(call: Call) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, entry in enumerate(call.context["draftOrders"].get("entry") or ()):
        resource = entry.get("resource")
        if isinstance(resource, Mapping):
            yield index, resource


def _reference(resource: Mapping[str, Any]) -> str:
    return f"{resource.get('resourceType')}/{resource.get('id')}"


def _of_another(resource: Mapping[str, Any], patient: str) -> bool:
    """Whether *resource* names another patient; a reference that holds no logical id settles nothing."""
    subject = resource.get("subject")
    reference = subject.get("reference") if isinstance(subject, Mapping) else None
    if not isinstance(reference, str) or "Patient/" not in reference:
        return False
    return reference.split("Patient/")[-1].split("/")[0] != patient


def _goes_on(resource: object) -> bool:
    """Whether *resource* records a drug that is being given."""
    if not isinstance(resource, Mapping) or str(resource.get("status")) not in _GOES_ON:
        return False
    if resource.get("resourceType") == MedicationRequest.__name__:
        return str(resource.get("intent")) not in ("proposal", "plan", "option")
    return resource.get("resourceType") in (MedicationStatement.__name__, MedicationAdministration.__name__)
