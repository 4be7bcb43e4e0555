"""FHIR R4 resources, as far as they are read.

Only the members that are read are declared. Members that nothing depends on are lenient (an object where a list
belongs is taken as a list of one, anything else is passed over); a member that decides what a resource says must have
the right shape, else the whole resource is :class:`Unparsed` and reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidatorFunctionWrapHandler
from pydantic.functional_validators import WrapValidator

MAX_NESTING = 8
MAX_RESOURCES = 20_000
_DIGITS = 30
T = TypeVar("T")


def _listed(raw: object) -> object:
    """A list, or the one object that stands where a list belongs."""
    if raw is None:
        return []
    return [raw] if isinstance(raw, dict) else raw


def _lenient_list(raw: object, handler: ValidatorFunctionWrapHandler) -> object:
    kept = []
    for item in raw if isinstance(raw, list) else [raw] if isinstance(raw, dict) else []:
        try:
            kept.extend(handler([item]))
        except ValidationError:
            continue
    return kept


def _lenient(raw: object, handler: ValidatorFunctionWrapHandler) -> object:
    try:
        return handler(raw)
    except ValidationError:
        return None


def _number(raw: object) -> object:
    """The number exactly as it was sent; a text or a truth value is not a number."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        raise ValueError("is not a number")
    if isinstance(raw, int) and abs(raw) >= 10**_DIGITS:
        raise ValueError("is too large to be measured")
    try:
        number = Decimal(str(raw))
    except InvalidOperation:
        raise ValueError("is not a number") from None
    if not number.is_finite() or abs(number.adjusted()) > _DIGITS:
        raise ValueError("is not a number that can be measured")
    return number


def _worded(raw: object) -> object:
    """A status concept; older servers send the bare code."""
    return {"coding": [{"code": raw}]} if isinstance(raw, str) else raw


Lenient = Annotated[T, WrapValidator(_lenient)]
Many = Annotated[list[T], BeforeValidator(_listed)]
LenientMany = Annotated[list[T], WrapValidator(_lenient_list)]
Number = Annotated[Decimal, BeforeValidator(_number)]


class Part(BaseModel):
    """Part of a resource: members that are not declared are passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True, populate_by_name=True)


class Coding(Part):
    """One code of one system."""

    system: Lenient[str | None] = None
    code: Lenient[str | None] = None
    display: Lenient[str | None] = None


class CodeableConcept(Part):
    """Codes that mean one thing, and its name in words."""

    coding: LenientMany[Coding] = Field(default_factory=list)
    text: Lenient[str | None] = None

    @property
    def words(self) -> list[str]:
        """The texts by which the concept is called, its own first."""
        named = [self.text, *(coding.display for coding in self.coding)]
        return [word for word in named if word and word.strip()]


Status = Annotated[CodeableConcept, BeforeValidator(_worded)]


class Quantity(Part):
    """A number with its unit; ``code`` is the unit in *system* (UCUM)."""

    value: Number | None = None
    comparator: str | None = None
    unit: Lenient[str | None] = None
    system: Lenient[str | None] = None
    code: Lenient[str | None] = None


class SpanOfQuantity(Part):
    """A range of numbers."""

    low: Quantity | None = None
    high: Quantity | None = None


class Ratio(Part):
    """A number over another."""

    numerator: Quantity | None = None
    denominator: Quantity | None = None


class Identifier(Part):
    """A business identifier."""

    system: Lenient[str | None] = None
    value: Lenient[str | None] = None


class Reference(Part):
    """A reference to another resource."""

    reference: Lenient[str | None] = None
    identifier: Lenient[Identifier | None] = None
    display: Lenient[str | None] = None


class Period(Part):
    """From one moment to another."""

    start: Lenient[str | None] = None
    end: Lenient[str | None] = None


class Extension(Part):
    """An extension by its URL."""

    url: Lenient[str | None] = None
    valueInteger: Lenient[int | None] = None  # noqa: N815
    valuePositiveInt: Lenient[int | None] = None  # noqa: N815
    valueString: Lenient[str | None] = None  # noqa: N815
    valueCodeableConcept: Lenient[CodeableConcept | None] = None  # noqa: N815


class Annotation(Part):
    """A note in words."""

    text: Lenient[str | None] = None


class Resource(Part):
    """What every resource has. ``where``: type and id, or its place in the record where it has no id."""

    resourceType: str = ""  # noqa: N815
    id: Lenient[str | None] = None
    modifierExtension: list[Any] | None = None  # noqa: N815
    implicitRules: str | None = None  # noqa: N815
    extension: LenientMany[Extension] = Field(default_factory=list)
    contained: LenientMany[dict[str, Any]] = Field(default_factory=list)

    @property
    def altered(self) -> bool:
        """Whether an extension that may change its meaning is on it, which must not be passed over."""
        return bool(self.modifierExtension) or self.implicitRules is not None


class Patient(Resource):
    """The person."""

    identifier: LenientMany[Identifier] = Field(default_factory=list)
    gender: Lenient[str | None] = None
    birthDate: Lenient[str | None] = None  # noqa: N815
    deceasedBoolean: Lenient[bool | None] = None  # noqa: N815
    deceasedDateTime: Lenient[str | None] = None  # noqa: N815


class Valued(Part):
    """A coded question with one answer: an observation, or one component of it."""

    code: CodeableConcept | None = None
    valueQuantity: Quantity | None = None  # noqa: N815
    valueCodeableConcept: CodeableConcept | None = None  # noqa: N815
    valueString: str | None = None  # noqa: N815
    valueBoolean: bool | None = None  # noqa: N815
    valueInteger: int | None = None  # noqa: N815
    valueRange: SpanOfQuantity | None = None  # noqa: N815
    valueRatio: Ratio | None = None  # noqa: N815
    valueDateTime: str | None = None  # noqa: N815
    dataAbsentReason: CodeableConcept | None = None  # noqa: N815
    interpretation: LenientMany[CodeableConcept] = Field(default_factory=list)


class Observation(Resource, Valued):
    """A finding or a measurement."""

    status: str | None = None
    subject: Reference | None = None
    focus: LenientMany[Reference] = Field(default_factory=list)
    effectiveDateTime: Lenient[str | None] = None  # noqa: N815
    effectiveInstant: Lenient[str | None] = None  # noqa: N815
    effectivePeriod: Lenient[Period | None] = None  # noqa: N815
    issued: Lenient[str | None] = None
    method: Lenient[CodeableConcept | None] = None
    bodySite: Lenient[CodeableConcept | None] = None  # noqa: N815
    specimen: Lenient[Reference | None] = None
    component: Many[Valued] = Field(default_factory=list)


class Stage(Part):
    """A stage written into the condition itself."""

    summary: Lenient[CodeableConcept | None] = None
    type: Lenient[CodeableConcept | None] = None


class Condition(Resource):
    """A diagnosis or a problem."""

    clinicalStatus: Status | None = None  # noqa: N815
    verificationStatus: Status | None = None  # noqa: N815
    code: CodeableConcept | None = None
    subject: Reference | None = None
    bodySite: Many[CodeableConcept] = Field(default_factory=list)  # noqa: N815
    onsetDateTime: Lenient[str | None] = None  # noqa: N815
    onsetPeriod: Lenient[Period | None] = None  # noqa: N815
    recordedDate: Lenient[str | None] = None  # noqa: N815
    abatementDateTime: Lenient[str | None] = None  # noqa: N815
    abatementString: Lenient[str | None] = None  # noqa: N815
    abatementPeriod: Lenient[Period | None] = None  # noqa: N815
    stage: LenientMany[Stage] = Field(default_factory=list)


class Procedure(Resource):
    """Something done."""

    status: str | None = None
    code: CodeableConcept | None = None
    subject: Reference | None = None
    performedDateTime: Lenient[str | None] = None  # noqa: N815
    performedPeriod: Lenient[Period | None] = None  # noqa: N815
    bodySite: LenientMany[CodeableConcept] = Field(default_factory=list)  # noqa: N815
    reasonCode: LenientMany[CodeableConcept] = Field(default_factory=list)  # noqa: N815
    reasonReference: LenientMany[Reference] = Field(default_factory=list)  # noqa: N815


class Ingredient(Part):
    """One substance in a drug."""

    itemCodeableConcept: Lenient[CodeableConcept | None] = None  # noqa: N815


class Medication(Resource):
    """A drug by code, or by what it is made of."""

    code: CodeableConcept | None = None
    ingredient: LenientMany[Ingredient] = Field(default_factory=list)


class Given(Resource):
    """A drug ordered, given or taken."""

    status: str | None = None
    subject: Reference | None = None
    medicationCodeableConcept: CodeableConcept | None = None  # noqa: N815
    medicationReference: Reference | None = None  # noqa: N815
    category: LenientMany[CodeableConcept] = Field(default_factory=list)
    reasonCode: LenientMany[CodeableConcept] = Field(default_factory=list)  # noqa: N815
    reasonReference: LenientMany[Reference] = Field(default_factory=list)  # noqa: N815
    statusReason: LenientMany[CodeableConcept] = Field(default_factory=list)  # noqa: N815
    note: LenientMany[Annotation] = Field(default_factory=list)


class MedicationRequest(Given):
    """An order for a drug."""

    intent: str | None = None
    doNotPerform: bool | None = None  # noqa: N815
    authoredOn: Lenient[str | None] = None  # noqa: N815


class MedicationAdministration(Given):
    """A drug given."""

    effectiveDateTime: Lenient[str | None] = None  # noqa: N815
    effectivePeriod: Lenient[Period | None] = None  # noqa: N815


class MedicationStatement(Given):
    """A drug taken, by report."""

    effectiveDateTime: Lenient[str | None] = None  # noqa: N815
    effectivePeriod: Lenient[Period | None] = None  # noqa: N815
    dateAsserted: Lenient[str | None] = None  # noqa: N815


@dataclass(frozen=True, slots=True)
class Unread:
    """A resource of a type that nothing is read from."""

    type: str


@dataclass(frozen=True, slots=True)
class Unparsed:
    """Something that cannot be read as a resource. ``problems``: paths of the members that are wrong, never values."""

    type: str
    id: str | None
    problems: tuple[str, ...]


READ: dict[str, type[Resource]] = {
    model.__name__: model
    for model in (
        Patient,
        Observation,
        Condition,
        Procedure,
        Medication,
        MedicationRequest,
        MedicationAdministration,
        MedicationStatement,
    )
}


def parse(resource: object) -> Resource | Unread | Unparsed:
    """*resource* as one of the types in :data:`READ`; never raises."""
    if not isinstance(resource, dict):
        return Unparsed("", None, ("it is no object",))
    kind, name = resource.get("resourceType"), resource.get("id")
    kept_name = name if isinstance(name, str) else None
    if not isinstance(kind, str) or not kind:
        return Unparsed("", kept_name, ("resourceType",))
    model = READ.get(kind)
    if model is None:
        return Unread(kind[:60])
    try:
        return model.model_validate(resource)
    except ValidationError as error:
        paths = dict.fromkeys(
            ".".join(str(step) for step in problem["loc"])
            for problem in error.errors(include_url=False, include_input=False)
        )
        return Unparsed(kind, kept_name, tuple(paths)[:8])


@dataclass(frozen=True, slots=True)
class Entry:
    """One resource of a record, and the URL it goes by there."""

    resource: object
    url: str | None


def resources_of(document: object) -> list[object]:
    """The resources of a Bundle of any type, a list, one resource, or a prefetch (key to resource, Bundle or null)."""
    return [entry.resource for entry in entries_of(document)]


def entries_of(document: object) -> list[Entry]:
    """As :func:`resources_of`, with the URL of each."""
    found: list[Entry] = []
    for entry in _entries(document, None, 0):
        found.append(entry)
        if len(found) >= MAX_RESOURCES:
            break
    return found


def _entries(part: object, url: str | None, depth: int) -> Iterator[Entry]:
    if part is None:
        return
    if depth > MAX_NESTING or not isinstance(part, dict | list):
        yield Entry(part if not isinstance(part, dict | list) else None, url)
        return
    if isinstance(part, list):
        for item in part:
            yield from _entries(item, None, depth + 1)
        return
    kind = part.get("resourceType")
    if kind == "Bundle":
        held = part.get("entry")
        for item in held if isinstance(held, list) else [held] if isinstance(held, dict) else []:
            if not isinstance(item, dict):
                yield Entry(item, None)
            elif item.get("resource") is not None:
                full = item.get("fullUrl")
                yield from _entries(item["resource"], full if isinstance(full, str) else None, depth + 1)
    elif "resourceType" in part:
        yield Entry(part, url)
    else:
        for value in part.values():
            yield from _entries(value, None, depth + 1)
