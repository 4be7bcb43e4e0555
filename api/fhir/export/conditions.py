"""Conditions of the rules in FHIRPath, over a Bundle of facts (:mod:`api.fhir.export.facts`).

FHIRPath has three values as the rules do: true, false and empty. Each condition gives true, false or empty exactly
where the engine says true, false or unknown, so ``and``, ``or`` and ``not()`` combine them as Kleene's logic does. It
looks up the one Observation of a fact: where there is none, ``select`` is asked of nothing and stays empty. What an
Observation leaves open, a unit other than the vocabulary's, and a part left out are unknown, never "no".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from engine.expressions import All, Atom, Expression, Not
from engine.values import plain
from engine.vocabulary import Fact

LANGUAGE = "text/fhirpath"
# How the parts of a fact's Observation are called (code system "part"); see api.fhir.export.facts.
LOW, HIGH, POSSIBLE, INCLUDED, COMPLETE = "low", "high", "possible", "included", "complete"
_UCUM = {
    "": "1",
    "µmol/L": "umol/L",
    "10^9/L": "10*9/L",
    "INR": "{INR}",
    "mmHg": "mm[Hg]",
    "IU/mL": "[IU]/mL",
    "mAU/mL": "{mAU}/mL",
}


def ucum(unit: str) -> str:
    """The UCUM code of a unit of the vocabulary; the unit of a bare count or score is ``1``."""
    return _UCUM.get(unit, unit)


def condition_in_fhirpath(expression: Expression, facts: Mapping[str, Fact], system: str) -> str:
    """*expression* in FHIRPath, to be evaluated on a Bundle of facts coded in *system*."""
    if isinstance(expression, Atom):
        return _atom(expression, facts[expression.field], system)
    if isinstance(expression, Not):
        return f"({condition_in_fhirpath(expression.part, facts, system)}).not()"
    parts = [condition_in_fhirpath(part, facts, system) for part in expression.parts]
    return all_of(parts) if isinstance(expression, All) else _joined(parts, " or ", "false")


def all_of(conditions: Iterable[str]) -> str:
    """Every one of *conditions* (FHIRPath); true of none, as in the engine."""
    return _joined(list(conditions), " and ", "true")


def none_of(condition: str) -> str:
    """The contrary of *condition* (FHIRPath); what is unknown stays so."""
    return f"({condition}).not()"


def _joined(parts: list[str], word: str, of_nothing: str) -> str:
    if not parts:
        return of_nothing
    return parts[0] if len(parts) == 1 else word.join(f"({part})" for part in parts)


def _atom(atom: Atom, fact: Fact, system: str) -> str:
    observation = (
        f"entry.resource.ofType(Observation).where(code.coding.exists(system = '{system}' and code = '{fact.id}'))"
    )
    if atom.operator == "known":
        recorded = f"{observation}.where({_recorded(fact)}).exists()"
        return recorded if "yes" in atom.words else none_of(recorded)
    if fact.kind in ("yes_no", "choice"):
        return _select(observation, *_choice(atom.words))
    if fact.kind == "choices":
        holds, fails = _members(atom.words)
        return _select(observation, *((fails, holds) if atom.operator == "excludes" else (holds, fails)))
    if atom.number is None:  # "in" with several numbers
        equal = [_select(observation, *_equals(plain(Decimal(word)), fact)) for word in sorted(atom.words)]
        return _joined(equal, " or ", "false")
    return _select(observation, *_number(atom.operator, plain(atom.number), fact))


def _select(observation: str, holds: str, fails: str) -> str:
    """True where *holds*, false where *fails*, else empty; both are asked of the fact's Observation."""
    return f"{observation}.select(iif({holds}, true, iif({fails}, false, {{}})))"


def _words(words: Iterable[str]) -> str:
    escaped = (word.replace("\\", "\\\\").replace("'", "\\'") for word in sorted(words))
    return " | ".join(f"'{word}'" for word in escaped)


def _part(name: str) -> str:
    return f"component.where(code.coding.code = '{name}').value"


def _choice(words: frozenset[str]) -> tuple[str, str]:
    """All that is possible is among *words*; something is possible and none of it is among them."""
    possible = f"{_part(POSSIBLE)}.coding.code"
    wanted = _words(words)
    return (
        f"{possible}.exists() and {possible}.subsetOf({wanted})",
        f"{possible}.exists() and {possible}.intersect({wanted}).empty()",
    )


def _members(words: frozenset[str]) -> tuple[str, str]:
    """One of *words* is surely in the list; the list is complete and none of them is or may be in it."""
    wanted = _words(words)
    included = f"{_part(INCLUDED)}.coding.code.intersect({wanted}).exists()"
    possible = f"{_part(POSSIBLE)}.coding.code.intersect({wanted}).empty()"
    return included, f"({included}).not() and {_part(COMPLETE)} = true and {possible}"


def _bound(name: str, fact: Fact) -> str:
    """One bound of a number, if it is in the vocabulary's unit."""
    return f"{_part(name)}.where(code = '{ucum(fact.unit)}')"


def _number(operator: str, number: str, fact: Fact) -> tuple[str, str]:
    if operator == "is":
        return _equals(number, fact)
    at_least = f"{_bound(LOW, fact)}.value >= {number}", _below(number, fact)
    above = _above(number, fact), f"{_bound(HIGH, fact)}.value <= {number}"
    holds, fails = at_least if operator in ("at_least", "below") else above
    return (fails, holds) if operator in ("below", "at_most") else (holds, fails)


def _below(number: str, fact: Fact) -> str:
    return f"{_bound(HIGH, fact)}.where(value < {number} or (value = {number} and comparator = '<')).exists()"


def _above(number: str, fact: Fact) -> str:
    return f"{_bound(LOW, fact)}.where(value > {number} or (value = {number} and comparator = '>')).exists()"


def _equals(number: str, fact: Fact) -> tuple[str, str]:
    both = f"{_bound(LOW, fact)}.value = {number} and {_bound(HIGH, fact)}.value = {number}"
    return both, f"{_below(number, fact)} or {_above(number, fact)}"


def _recorded(fact: Fact) -> str:
    """That the fact is known exactly, or a number measured beyond the range of its assay."""
    if fact.kind in ("yes_no", "choice"):
        return f"{_part(POSSIBLE)}.coding.code.count() = 1"
    if fact.kind == "choices":
        return f"{_part(COMPLETE)} = true and {_part(POSSIBLE)}.empty()"
    if fact.kind == "date":
        low, high = _part(LOW), _part(HIGH)
        return f"({low}.exists() xor {high}.exists()) or {low} = {high}"
    low, high = _bound(LOW, fact), _bound(HIGH, fact)
    return f"({low}.exists() xor {high}.exists()) or {low}.value = {high}.value"
