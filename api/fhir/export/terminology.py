"""The code systems and value sets of every code of ours, made from the vocabulary, so that none points to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from api.fhir.export.assessment import NOTES
from api.fhir.export.conditions import COMPLETE, HIGH, INCLUDED, LOW, POSSIBLE, ucum
from api.fhir.export.entries import GROUPS
from api.fhir.export.facts import value_system
from api.fhir.export.issues import KINDS
from api.fhir.export.parts import PUBLISHER, Addresses, Element, Resource
from engine import settings
from engine.appraisal import certainty_in_words
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text
from engine.vocabulary import UNCLASSIFIABLE, UNCLASSIFIABLE_LABEL, YES_NO_LABELS, Fact

STANCES: Mapping[str, Bilingual] = {
    "preferred": Bilingual("Preferred by the guideline", "指南优先"),
    "option": Bilingual("Option", "可选"),
    "against": Bilingual("Evidence against", "反对证据"),
    "insufficient_evidence": Bilingual("Not enough evidence", "证据不足"),
    "investigational": Bilingual("Only under study", "仅在研究中"),
    "requirement": Bilingual("Requirement", "要求"),
}
EFFECTS: Mapping[str, Bilingual] = {
    "contraindicated": Bilingual("Contraindication", "禁忌"),
    "caution": Bilingual("Caution", "注意"),
    "requirement": Bilingual("Requirement", "要求"),
}
ROLES: Mapping[str, Bilingual] = {
    "population": Bilingual("Population: must hold", "适用人群：须符合"),
    "exclusion": Bilingual("Exclusion, negated: must not hold", "排除条件（取反）：不得符合"),
}
_PARTS: Mapping[str, Bilingual] = {
    LOW: Bilingual("Lower bound, inclusive unless a comparator says otherwise", "下限（除比较符另有说明外均含本值）"),
    HIGH: Bilingual("Upper bound, inclusive unless a comparator says otherwise", "上限（除比较符另有说明外均含本值）"),
    POSSIBLE: Bilingual("A value that is still possible", "仍有可能的取值"),
    INCLUDED: Bilingual("Surely in the list", "确定在列"),
    COMPLETE: Bilingual("Nothing else is in the list", "再无其他"),
}
_DIRECTNESS: Mapping[str, Bilingual] = {
    "direct": Bilingual("The patient matches the population of the study", "患者符合研究人群"),
    "indirect": Bilingual("The patient differs from the population of the study", "患者与研究人群不同"),
    "unknown": Bilingual("Not known whether the patient matches", "患者是否符合研究人群未明"),
    "no_study": Bilingual("No study", "无研究"),
}
_SCOPES: Mapping[str, Bilingual] = {
    "answered": Bilingual("Answered", "已给出结果"),
    "out_of_scope": Bilingual("Outside the scope of this system", "超出本系统范围"),
}
_OCEBM = {str(level): Bilingual(f"OCEBM 2011 level {level}", f"OCEBM 2011第{level}级") for level in range(1, 6)}
_CERTAINTIES = ("high", "moderate", "low", "very_low", "not_appraised")

Labels = Mapping[str, Bilingual] | Mapping[str, Text]


def terminology(kb: KnowledgeBase, at: Addresses) -> Iterator[tuple[str, Resource]]:
    """Every code system of ours with the value set of all its codes, each with its canonical address."""
    yield from _pair(at, kb, "fact", "Facts of a patient", _fact_concepts(kb.facts.values()), _FACT_PROPERTIES)
    for name, title, labels in _lists(kb):
        yield from _pair(at, kb, name, title, _concepts(labels))


def _lists(kb: KnowledgeBase) -> Iterator[tuple[str, str, Labels]]:
    """Every code system but that of the facts: its name, its title and its codes."""
    yield "part", "Parts of what is known of a fact", _PARTS
    yield "standing", "How a regimen stands for a patient", GROUPS
    yield "stance", "What a source says of a regimen", STANCES
    yield "effect", "What a caution does", EFFECTS
    yield "condition-role", "What a condition of a rule is for", ROLES
    yield "setting", "Settings of treatment", settings.NAMES
    yield "issue", "Kinds of issue", {**KINDS, **{name: GROUPS[name] for name in ("pending", "against", "excluded")}}
    certainties = {name: certainty_in_words(name) for name in _CERTAINTIES}
    yield "certainty", "Certainty of the evidence as this project appraises it (not a GRADE rating)", certainties
    yield "ocebm-2011", "OCEBM 2011 levels of evidence (treatment benefit)", _OCEBM
    yield "directness", "Whether the evidence is direct for a patient", _DIRECTNESS
    yield "scope", "Whether a patient is within the scope", _SCOPES
    yield "note-kind", "What a note of an answer is", NOTES
    yield "regimen", "Regimens", {regimen.id: regimen.name for regimen in kb.regimens.values()}
    yield "drug", "Drugs", {drug.id: drug.name for drug in kb.drugs.values()}
    yield "drug-class", "Classes of drugs", kb.classes
    yield "procedure", "Procedures", {procedure.id: procedure.name for procedure in kb.procedures.values()}
    yield "yes-no", "Yes or no", YES_NO_LABELS
    for source in kb.sources.values():
        if source.grading:
            for part in ("evidence", "recommendation"):
                levels = {grade.id: grade.says for grade in getattr(source.grading, part)}
                if levels:
                    yield f"grade-{source.id}-{part}", f"{source.grading.name.en}: {part}", levels
    for fact in kb.facts.values():
        if fact.kind in ("choice", "choices") and value_system(fact).startswith("value-"):
            unclassifiable = {UNCLASSIFIABLE: UNCLASSIFIABLE_LABEL} if fact.origin == "derived" else {}
            yield value_system(fact), f"Values of: {fact.label.en}", {**fact.values, **unclassifiable}


def _concepts(labels: Labels) -> list[Element]:
    return [{"code": code, **_named(label)} for code, label in labels.items()]


def _named(label: Bilingual | Text) -> Element:
    return {"display": label.en, "designation": [{"language": "zh", "value": label.zh}]}


_FACT_PROPERTIES = {
    "kind": "yes_no, choice, choices (a list), count, quantity or date",
    "origin": "given by the user, worked out from the history of treatment, or derived by a staging table",
    "unit": "UCUM code of the unit in which every number of the fact is given",
    "path": "where it stands in the patient profile",
}


def _fact_concepts(facts: Iterable[Fact]) -> list[Element]:
    return [{"code": fact.id, **_named(fact.label), "property": list(_properties(fact))} for fact in facts]


def _properties(fact: Fact) -> Iterator[Element]:
    unit = ucum(fact.unit) if fact.kind in ("count", "quantity") else ""
    for code, value in (("kind", fact.kind), ("origin", fact.origin), ("unit", unit), ("path", fact.path)):
        if value:
            yield {"code": code, "valueString": value}


def camel(name: str) -> str:
    """*name* as a name for machines."""
    return "".join(word[:1].upper() + word[1:] for word in name.replace(".", "-").replace("_", "-").split("-"))


def _pair(
    at: Addresses,
    kb: KnowledgeBase,
    name: str,
    title: str,
    concepts: list[Element],
    properties: Mapping[str, str] | None = None,
) -> Iterator[tuple[str, Resource]]:
    about: Resource = {
        "version": kb.version,
        "name": f"Hcc{camel(name)}",
        "title": title,
        "status": "active",
        "experimental": True,
        "publisher": PUBLISHER,
    }
    system: Resource = {
        "resourceType": "CodeSystem",
        "id": name,
        "url": at.system(name),
        **about,
        "caseSensitive": True,
        "valueSet": at.value_set(name),
        "content": "complete",
        "count": len(concepts),
    }
    if properties:
        system["property"] = [
            {"code": code, "description": says, "type": "string"} for code, says in properties.items()
        ]
    yield at.system(name), {**system, "concept": concepts}
    value_set: Resource = {"resourceType": "ValueSet", "id": name, "url": at.value_set(name), **about}
    yield at.value_set(name), {**value_set, "immutable": True, "compose": {"include": [{"system": at.system(name)}]}}
