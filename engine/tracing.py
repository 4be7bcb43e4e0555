"""Conditions of rules compared with patients, as the answer shows them.

What such a comparison says is often nothing but words of the vocabulary (diagnosis: hepatocellular carcinoma, found:
hepatocellular carcinoma). Those are made once a day and shared between answers: there are no more of them than a rule set has
conditions times the words of their fields. What holds a number or a list of the patient is made for that patient alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.assessment import Bilingual, Condition, Directness
from engine.catalogue import Catalogue
from engine.compile import Criterion, Rule
from engine.expressions import evaluate
from engine.phrases import Found, bilingual
from engine.values import FALSE, TRUE, Truth

Role = Literal["when", "unless"]
_VERDICTS: Mapping[Truth, Literal["matches", "differs", "unknown"]] = {TRUE: "matches", FALSE: "differs"}


@dataclass(frozen=True, slots=True)
class Compared:
    """The population criteria of one study against one patient; *differs* and *unknown* are those of *items*."""

    items: tuple[Directness, ...]
    differs: tuple[Directness, ...]
    unknown: tuple[Directness, ...]


@dataclass(frozen=True, slots=True)
class PatientView:
    """What the trace and the appraisal see of a patient, and what they have compared so far."""

    truths: Mapping[str, Truth]
    found: Found
    conditions: dict[int, Condition] = field(default_factory=dict)
    studies: dict[str, Compared] = field(default_factory=dict)


class Tracer:
    """Compares conditions with patients as of one day."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        # By the criterion, what was found and what followed from it; all of them live as long as the rules.
        self._conditions: dict[tuple[int, int, Truth], Condition] = {}
        self._directness: dict[tuple[int, int, Truth], Directness] = {}

    def trace(self, rule: Rule, patient: PatientView) -> tuple[Condition, ...]:
        """Every condition of *rule*; one that a file shares between its rules is one object and is compared once."""
        known = patient.conditions
        conditions = [known.get(id(criterion)) or self._compare(criterion, "when", patient) for criterion in rule.when]
        if rule.unless:
            conditions += [
                known.get(id(criterion)) or self._compare(criterion, "unless", patient) for criterion in rule.unless
            ]
        return tuple(conditions)

    def _compare(self, criterion: Criterion, role: Role, patient: PatientView) -> Condition:
        truth, found = evaluate(criterion.expression, patient.truths), patient.found[criterion.fields]
        key = (id(criterion), id(found), truth)
        condition = self._conditions.get(key)
        if condition is None:
            condition = self._condition(criterion, role, truth, found)
            if patient.found.is_listed(found):
                self._conditions[key] = condition
        patient.conditions[id(criterion)] = condition
        return condition

    def _condition(self, criterion: Criterion, role: Role, truth: Truth, found: Bilingual) -> Condition:
        return Condition(
            criterion.id,
            role,
            criterion.fields,
            criterion.words,
            found,
            truth,
            criterion.basis,
            self._catalogue.known_place(criterion.at),
            bilingual(criterion.note) if criterion.note else None,
        )

    def compared(self, study: str, patient: PatientView) -> Compared:
        """The population of *study*; it stands behind several statements and is compared once."""
        compared = patient.studies.get(study)
        if compared is None:
            criteria = self._catalogue.kb.studies[study].population.when
            items = tuple([self._direct(study, criterion, patient) for criterion in criteria])
            differs = tuple([item for item in items if item.verdict == "differs"])
            unknown = tuple([item for item in items if item.verdict == "unknown"])
            compared = patient.studies[study] = Compared(items, differs, unknown)
        return compared

    def _direct(self, study: str, criterion: Criterion, patient: PatientView) -> Directness:
        truth, found = evaluate(criterion.expression, patient.truths), patient.found[criterion.fields]
        key = (id(criterion), id(found), truth)
        direct = self._directness.get(key)
        if direct is None:
            verdict = _VERDICTS.get(truth, "unknown")
            direct = Directness(study, criterion.id, verdict, criterion.words, found, criterion.basis)
            if patient.found.is_listed(found):
                self._directness[key] = direct
        return direct
