"""The regimens of an answer as actions of a RequestGroup, by standing: what is excluded or spoken against is as visible
as what may be considered, and nothing is an order.

Only what may be considered points to a Task (intent *option*, status *draft*); what is open, spoken against or excluded
points to a DetectedIssue that says why, so that no receiver can carry it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from api.fhir.export.carried import carried
from api.fhir.export.parts import (
    Addresses,
    Element,
    Resource,
    coding,
    concept,
    extension,
    filled,
    local,
    nested,
    said,
    title_of,
)
from engine.appraisal import certainty_in_words
from engine.assess import STANDINGS
from engine.assessment import Assessment, AsStated, Bilingual, Citation, Entry, EvidenceView, StatementView

STRENGTH = "http://hl7.org/fhir/StructureDefinition/cqf-strengthOfRecommendation"
QUALITY = "http://hl7.org/fhir/StructureDefinition/cqf-qualityOfEvidence"
DIRECTION = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-directionOfRecommendation"
DIRECTIONS = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-recommendation-direction-cs"
FOR, AGAINST = Bilingual("For", "支持"), Bilingual("Against", "反对")
GROUPS: Mapping[str, Bilingual] = {
    "candidates": Bilingual("May be considered", "可考虑"),
    "conditional": Bilingual("May be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("Open", "待定"),
    "against": Bilingual("Evidence against", "反对证据"),
    "excluded": Bilingual("Excluded", "已排除"),
}
_OFFERED = ("candidates", "conditional")
_STATUS = {"pending": "preliminary"}
_SEVERITY = {"pending": "low", "against": "moderate", "excluded": "high"}
_NOT_KNOWN = Bilingual("Not known yet", "尚未查明")
NOT_GRADED = Bilingual("not graded by this source", "该来源未分级")
_NO_LEVEL = Bilingual("no level of this scheme applies", "不适用该分级")


@dataclass(frozen=True, slots=True)
class Writer:
    """What every part of one export needs: addresses, ids by name, the patient, and the names of facts."""

    at: Addresses
    identity: Callable[[str], str]
    patient: str | None
    labels: Mapping[str, Bilingual]
    version: str

    def about(self, name: str) -> Element:
        """The patient, as the element *name*; nothing where no patient was named."""
        return {} if self.patient is None else {name: {"reference": self.patient}}

    def reference(self, name: str) -> Element:
        """A reference to the resource of this export that is called *name*."""
        return {"reference": local(self.identity(name))}

    def fact(self, field: str) -> Element:
        """A fact of the vocabulary as a Coding."""
        return coding(self.at.system("fact"), field, self.labels.get(field))


def direction(stance: str) -> Element | None:
    """The direction of a recommendation; none where a source only says that evidence is missing or awaited."""
    if stance in ("preferred", "option", "requirement"):
        return extension(DIRECTION, "CodeableConcept", concept(DIRECTIONS, "for", FOR))
    if stance == "against":
        return extension(DIRECTION, "CodeableConcept", concept(DIRECTIONS, "against", AGAINST))
    return None


def grades(at: Addresses, grade: AsStated) -> list[Element]:
    """A source's own strength and quality in its own scheme, never converted; in words where it gives none."""
    found = []
    for url, part, level in ((STRENGTH, "recommendation", grade.recommendation), (QUALITY, "evidence", grade.evidence)):
        if level is None:
            value = said("text", NOT_GRADED)
        else:
            value = {"coding": [coding(at.system(f"grade-{grade.source_id}-{part}"), level)]}
            value.update(said("text", title_of(grade.scheme or grade.source, Bilingual(level, level))))
        found.append(extension(url, "CodeableConcept", value))
    return found


def cited(citation: Citation) -> str:
    """A citation in one line."""
    references = f" [{', '.join(map(str, citation.reference))}]" if citation.reference else ""
    return f"{citation.title.en} ({citation.edition}), {citation.locator}{references}"


def statement(view: StatementView, to: Writer) -> Element:
    """A statement of a source: where it stands, what it says, how the source grades it."""
    return {
        "extension": [carried(to.at.extension("statement"), view), *grades(to.at, view.as_stated)],
        "type": "citation",
        "label": view.rule_id,
        **said("display", view.title),
        "citation": cited(view.citation),
        "resource": f"{to.at.canonical('PlanDefinition', view.rule_id)}|{to.version}",
    }


def study(view: EvidenceView, to: Writer) -> Element:
    """A study behind a statement. All of its figures stand once, in the output parameters."""
    role = nested(
        to.at.extension("study-role"),
        [{"url": "study-id", "valueString": view.study_id}, {"url": "role", "valueString": view.role}],
    )
    return filled(
        {
            "extension": [role],
            "type": "justification",
            "label": view.name,
            **said("display", view.title),
            "citation": "; ".join(view.reference),
        }
    )


def groups(answer: Assessment, to: Writer) -> list[Element]:
    """An action for every standing that has entries, with an action for each of them."""
    return [
        {
            "extension": [extension(to.at.extension("standing"), "Code", standing)],
            **said("title", GROUPS[standing]),
            **({"selectionBehavior": "any", "requiredBehavior": "could"} if standing in _OFFERED else {}),
            "groupingBehavior": "logical-group",
            "action": [_action(standing, entry, to) for entry in getattr(answer, standing)],
        }
        for standing in STANDINGS
        if getattr(answer, standing)
    ]


def resources(answer: Assessment, to: Writer) -> Iterator[Resource]:
    """What the actions of :func:`groups` point to."""
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            yield (_task if standing in _OFFERED else _issue)(standing, entry, to)


def _name(standing: str, entry: Entry) -> str:
    """What tells an entry from every other: one regimen and setting can have a position for and one against."""
    return f"{standing}.{entry.regimen.id}.{entry.setting}.{'.'.join(view.rule_id for view in entry.statements)}"


def _action(standing: str, entry: Entry, to: Writer) -> Element:
    grade = [item for item in entry.level_of_evidence.as_stated if item.evidence or item.recommendation]
    points = direction(entry.stance)
    return {
        "extension": [
            *_standing(standing, entry, to),
            *(grades(to.at, grade[0]) if len(grade) == 1 else []),
            *([points] if points else []),
        ],
        **said("title", title_of(GROUPS[standing], entry.regimen.name)),
        **said("description", entry.level_of_evidence.note),
        **said("textEquivalent", _in_words(standing, entry, to)),
        "code": [concept(to.at.system("regimen"), entry.regimen.id, entry.regimen.name)],
        "documentation": [
            *(statement(view, to) for view in entry.statements),
            *(study(view, to) for view in entry.evidence),
        ],
        "resource": to.reference(_name(standing, entry)),
    }


def _standing(standing: str, entry: Entry, to: Writer) -> Iterator[Element]:
    at, level = to.at, entry.level_of_evidence
    yield extension(at.extension("standing"), "Code", standing)
    yield extension(at.extension("stance"), "Code", entry.stance)
    yield extension(at.extension("setting"), "Code", entry.setting)
    yield carried(at.extension("regimen"), entry.regimen)
    certainty = concept(at.system("certainty"), level.certainty, certainty_in_words(level.certainty))
    yield extension(at.extension("certainty"), "CodeableConcept", certainty)
    ocebm = said("text", _NO_LEVEL) if level.ocebm is None else concept(at.system("ocebm-2011"), level.ocebm)
    yield extension(at.extension("ocebm"), "CodeableConcept", ocebm)
    yield extension(at.extension("directness"), "Code", level.directly_applicable)
    yield carried(at.extension("level-of-evidence"), level)
    for caution in entry.cautions:
        yield extension(at.extension("caution-issue"), "Reference", to.reference(f"caution.{caution.id}"))
    for field in entry.missing:
        yield extension(at.extension("missing"), "Coding", to.fact(field))
    for because in entry.because:
        yield carried(at.extension("because"), because)


def _in_words(standing: str, entry: Entry, to: Writer) -> Bilingual:
    """Why the entry stands where it does, for a reader without our extensions."""
    said_by = [view.text for view in entry.statements]
    if standing == "excluded":
        return title_of(GROUPS[standing], _joined([because.says for because in entry.because]))
    if entry.missing:
        names = [to.labels.get(field) or Bilingual(field, field) for field in entry.missing]
        said_by = [
            title_of(_NOT_KNOWN, Bilingual(", ".join(n.en for n in names), "、".join(n.zh for n in names))),
            *said_by,
        ]
    return _joined(said_by)


def _joined(texts: Sequence[Bilingual]) -> Bilingual:
    return Bilingual(" ".join(text.en for text in texts), "".join(text.zh for text in texts))


def _task(standing: str, entry: Entry, to: Writer) -> Resource:
    return {
        "resourceType": "Task",
        "id": to.identity(_name(standing, entry)),
        "extension": [extension(to.at.extension("standing"), "Code", standing)],
        "instantiatesCanonical": f"{to.at.canonical('ActivityDefinition', entry.regimen.id)}|{to.version}",
        "status": "draft",
        "intent": "option",
        "code": concept(to.at.system("regimen"), entry.regimen.id, entry.regimen.name),
        **said("description", title_of(GROUPS[standing], entry.regimen.name)),
        **to.about("for"),
    }


def _issue(standing: str, entry: Entry, to: Writer) -> Resource:
    return {
        "resourceType": "DetectedIssue",
        "id": to.identity(_name(standing, entry)),
        "extension": [extension(to.at.extension("standing"), "Code", standing)],
        "status": _STATUS.get(standing, "final"),
        "code": {
            "coding": [
                coding(to.at.system("issue"), standing, GROUPS[standing]),
                coding(to.at.system("regimen"), entry.regimen.id, entry.regimen.name),
            ],
            **said("text", title_of(GROUPS[standing], entry.regimen.name)),
        },
        "severity": _SEVERITY[standing],
        **to.about("patient"),
        **said("detail", _in_words(standing, entry, to)),
    }
