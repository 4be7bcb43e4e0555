"""Every fact known of a patient, given and derived, as an Observation each: what the conditions in FHIRPath are asked of.

Each Observation is coded in our code system ``fact`` and says in its components, uniformly, what is known: a number by
its bounds ``low`` and ``high`` in the vocabulary's unit (both inclusive unless a comparator says otherwise), a choice by
every value still ``possible``, a list by what is surely ``included``, what is ``possible`` besides, and whether that is
``complete``. Where the fact is settled, ``value[x]`` says so too, for readers that know nothing of the components. A fact
of which nothing is known has no Observation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from api.fhir.export.conditions import COMPLETE, HIGH, INCLUDED, LOW, POSSIBLE, ucum
from api.fhir.export.parts import Addresses, Element, Resource, addresses, coding, collection, identities, local, said
from engine.knowledge import KnowledgeBase
from engine.phrases import value_in_words
from engine.values import Choice, Range, Value, is_recorded
from engine.vocabulary import UNCLASSIFIABLE, UNCLASSIFIABLE_LABEL, Fact

UNITS = "http://unitsofmeasure.org"
_KNOWN_SYSTEMS = {
    "loinc": "http://loinc.org",
    "snomed": "http://snomed.info/sct",
    "ncit": "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
}


def facts_bundle(
    kb: KnowledgeBase,
    facts: Mapping[str, Value],
    *,
    base: str,
    patient: str | None = None,
    record_id: str | None = None,
) -> Resource:
    """The Bundle on which the conditions of the exported rules are evaluated.

    *patient*: reference to the Patient, such as ``Patient/123``. Raises :class:`InputRefused` where *base* is no address.
    """
    observations = fact_observations(kb, facts, base=base, patient=patient, record_id=record_id)
    return collection((local(item["id"]), item) for item in observations)


def fact_observations(
    kb: KnowledgeBase,
    facts: Mapping[str, Value],
    *,
    base: str,
    patient: str | None = None,
    record_id: str | None = None,
) -> list[Resource]:
    """An Observation for every fact of which anything is known, in the order of the vocabulary."""
    at, identity = addresses(base), identities(record_id)
    return [
        observation(fact, facts[name], at, identity, patient)
        for name, fact in kb.facts.items()
        if name in facts and _says_anything(facts[name])
    ]


def _says_anything(value: Value) -> bool:
    return not isinstance(value, Range) or value.low is not None or value.high is not None


def observation(
    fact: Fact, value: Value, at: Addresses, identity: Callable[[str], str], patient: str | None
) -> Resource:
    """One fact as an Observation; *preliminary* where it is known only in part."""
    found: Resource = {
        "resourceType": "Observation",
        "id": identity(f"fact.{fact.id}"),
        "status": "final" if is_recorded(value) else "preliminary",
        "code": {"coding": [coding(at.system("fact"), fact.id, fact.label), *_elsewhere(fact)]},
    }
    if patient is not None:
        found["subject"] = {"reference": patient}
    settled = _settled(fact, value, at)
    if settled:
        found.update(settled)
    else:
        found["note"] = [said("text", value_in_words(fact, value))]
    found["component"] = list(_components(fact, value, at))
    return found


def _elsewhere(fact: Fact) -> list[Element]:
    """The fact's codes in public code systems."""
    codes = fact.entry.codes if fact.entry else {}
    return [coding(_KNOWN_SYSTEMS[name], code) for name, code in codes.items() if name in _KNOWN_SYSTEMS]


def value_system(fact: Fact) -> str:
    """The name of the code system that the values of a choice are coded in."""
    if fact.kind == "yes_no":
        return "yes-no"
    drawn_from = fact.entry.values_from if fact.entry else None
    return {"drugs": "drug", "classes": "drug-class"}.get(drawn_from or "", f"value-{fact.id.replace('_', '-')}")


def _value(fact: Fact, word: str, at: Addresses) -> Element:
    label = UNCLASSIFIABLE_LABEL if word == UNCLASSIFIABLE else fact.values.get(word)
    return {"valueCodeableConcept": {"coding": [coding(at.system(value_system(fact)), word, label)]}}


def _bound(fact: Fact, number: Decimal, comparator: str | None = None) -> Element:
    """One bound of a number or a day. A day is known as its number in the calendar."""
    if fact.kind == "date":
        return {"valueDateTime": date.fromordinal(int(number)).isoformat()}
    return {"valueQuantity": quantity(fact, number, comparator)}


def quantity(fact: Fact, number: Decimal, comparator: str | None = None) -> Element:
    """*number* in the vocabulary's unit, exactly."""
    found: Element = {"value": number}
    if comparator is not None:
        found["comparator"] = comparator
    if fact.unit:
        found["unit"] = fact.unit
    return {**found, "system": UNITS, "code": ucum(fact.unit)}


def _components(fact: Fact, value: Value, at: Addresses) -> Iterator[Element]:
    def part(name: str, holds: Element) -> Element:
        return {"code": {"coding": [coding(at.system("part"), name)]}, **holds}

    if isinstance(value, Range):
        if value.low is not None:
            yield part(LOW, _bound(fact, value.low, ">" if value.low_open else None))
        if value.high is not None:
            yield part(HIGH, _bound(fact, value.high, "<" if value.high_open else None))
    elif isinstance(value, Choice):
        yield from (part(POSSIBLE, _value(fact, word, at)) for word in _in_order(fact, value.possible))
    else:
        yield from (part(INCLUDED, _value(fact, word, at)) for word in _in_order(fact, value.included))
        yield from (part(POSSIBLE, _value(fact, word, at)) for word in _in_order(fact, value.maybe or ()))
        yield part(COMPLETE, {"valueBoolean": value.maybe is not None})


def _in_order(fact: Fact, words: Iterable[str]) -> list[str]:
    rank = {word: place for place, word in enumerate(fact.values)}
    return sorted(words, key=lambda word: (rank.get(word, len(rank)), word))


def _settled(fact: Fact, value: Value, at: Addresses) -> Element:
    """``value[x]``, where one value says all that is known."""
    if isinstance(value, Choice):
        return _value(fact, value.only, at) if value.only is not None else {}
    if not isinstance(value, Range) or not is_recorded(value):
        return {}
    if value.exact is not None:
        if fact.kind == "count" and value.exact == value.exact.to_integral_value():
            return {"valueInteger": int(value.exact)}
        return _bound(fact, value.exact)
    if fact.kind == "date":
        return {}
    if value.low is not None:
        return _bound(fact, value.low, ">" if value.low_open else ">=")
    assert value.high is not None
    return _bound(fact, value.high, "<" if value.high_open else "<=")
