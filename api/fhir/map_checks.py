"""What must be true of the code map: codes that can be codes, and facts, words and values that exist."""

from __future__ import annotations

from api.fhir.map_schema import Gives
from engine.errors import did_you_mean
from engine.knowledge import KnowledgeBase
from engine.readings import Unreadable, read_value
from engine.rule_files import Place
from engine.vocabulary import Fact

At = tuple[str | int, ...]

# Verhoeff's tables: multiplication in the dihedral group of order 10, and the permutation by place.
_TIMES = (
    "0123456789",
    "1234067895",
    "2340178956",
    "3401289567",
    "4012395678",
    "5987604321",
    "6598710432",
    "7659821043",
    "8765932104",
    "9876543210",
)
_PLACES = (
    "0123456789",
    "1576283094",
    "5803796142",
    "8916043527",
    "9453126870",
    "4286573901",
    "2793806415",
    "7046913258",
)


def check_digit_fits(kind: str | None, code: str) -> bool:
    """Whether the last digit of *code* is the one its system's check asks for; systems without a check always fit."""
    if kind == "snomed":
        if not code.isdigit() or not 6 <= len(code) <= 18:
            return False
        total = 0
        for place, digit in enumerate(reversed(code)):
            total = int(_TIMES[total][int(_PLACES[place % 8][int(digit)])])
        return total == 0
    if kind == "loinc":
        if code.startswith("LA"):  # answers have a check of their own kind
            return True
        digits, _, last = code.partition("-")
        if not digits.isdigit() or not last.isdigit() or len(last) != 1:
            return False
        total = 0
        for place, digit in enumerate(reversed(digits)):
            value = int(digit) * (2 if place % 2 == 0 else 1)
            total += value // 10 + value % 10
        return (10 - total % 10) % 10 == int(last)
    return True


def fact_of(kb: KnowledgeBase, name: str) -> Fact | None:
    """The fact called *name*, if a profile can state it: a field of it, or a plain word on the treatment so far."""
    fact = kb.facts.get(name)
    if fact is None or fact.origin == "derived":
        return None
    if fact.origin == "history" and (fact.kind != "yes_no" or fact.path == "treatment.lines"):
        return None
    return fact


def known_fact(kb: KnowledgeBase, name: str, place: Place, at: At) -> Fact | None:
    """As :func:`fact_of`; a name that is none is a fault."""
    fact = fact_of(kb, name)
    if fact is None:
        known = [known for known in kb.facts if fact_of(kb, known)]
        place.report(
            "codes.unknown_field", f"no field of the profile is called {name!r}.", did_you_mean(name, known), at
        )
    return fact


def known_values(kb: KnowledgeBase, gives: Gives, place: Place, at: At) -> None:
    """Every fact of *gives* exists and can have the value given."""
    for name, value in gives.items():
        fact = known_fact(kb, name, place, (*at, name))
        if fact is not None:
            known_value(fact, value, place, (*at, name))


def known_value(fact: Fact, value: object, place: Place, at: At) -> None:
    """*value* can be read as a value of *fact*."""
    try:
        read_value(fact, value, {})
    except Unreadable as error:
        place.report("codes.unknown_value", error.message, error.remedy, at)
