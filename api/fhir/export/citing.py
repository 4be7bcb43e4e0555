"""Where a rule stands: its place in a source, the source's own grade, its studies, relations and who checked it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from api.fhir.export.parts import Addresses, Element, extension, filled, nested, said, text_extension
from engine.assessment import AsStated
from engine.knowledge import KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.schema.cautions import CautionEntry
from engine.schema.common import Cited
from engine.schema.statements import Relation, StatementEntry


@dataclass(frozen=True, slots=True)
class Export:
    """What is asked for every rule of one export. *as_of*: the day on which the status of a rule is told."""

    kb: KnowledgeBase
    at: Addresses
    as_of: date | None

    def canonical(self, kind: str, name: str) -> str:
        """The address of another resource of this export, in its version."""
        return f"{self.at.canonical(kind, name)}|{self.kb.version}"


def provenance(entry: StatementEntry | CautionEntry, at: Addresses) -> Iterator[Element]:
    """Who signed the entry, with which text it was compared, and whether it was taken back."""
    yield extension(at.extension("clinical-review"), "String", entry.clinical_review)
    verified = entry.verified
    parts = [extension("done", "Boolean", verified.done)]
    if verified.against is not None:
        parts.append(extension("against", "String", verified.against))
    if verified.on is not None:
        parts.append(extension("on", "Date", verified.on.isoformat()))
    if verified.reason is not None:
        parts.append(text_extension("reason", verified.reason))
    yield nested(at.extension("verified"), parts)
    if entry.retracted is not None:
        on = extension("on", "Date", entry.retracted.on.isoformat())
        yield nested(at.extension("retraction"), [on, text_extension("reason", entry.retracted.reason)])


def grade(kb: KnowledgeBase, statement: Statement) -> AsStated:
    """The source's own grade."""
    source, grade = kb.sources[statement.entry.cited.source], statement.entry.grade
    scheme = bilingual(source.grading.name) if source.grading else None
    evidence, recommendation = (grade.evidence, grade.recommendation) if grade else (None, None)
    return AsStated(
        source.id, bilingual(source.short), scheme, evidence, recommendation, bilingual(statement.entry.says)
    )


def citation(export: Export, cited: Cited) -> Element:
    """A place in a source as a citation."""
    source = export.kb.sources[cited.source]
    references = f" [{', '.join(map(str, cited.references))}]" if cited.references else ""
    parts = [
        extension("source-id", "String", source.id),
        extension("edition", "String", source.edition),
        extension("locator", "String", cited.locator),
        *(extension("reference", "Integer", number) for number in cited.references),
    ]
    return {
        "extension": [nested(export.at.extension("citation"), parts)],
        "type": "citation",
        "label": cited.locator,
        **said("display", source.title),
        "citation": f"{source.title.en} ({source.edition}). {source.publication}. {cited.locator}{references}",
    }


def study(export: Export, name: str, role: str) -> Element:
    """A study behind a rule, with the reports of all its data cuts."""
    study = export.kb.studies[name].entry
    parts = [extension("study-id", "String", name), extension("role", "String", role)]
    return filled(
        {
            "extension": [nested(export.at.extension("study-role"), parts)],
            "type": "justification",
            "label": study.name,
            **said("display", study.title),
            "citation": "; ".join(dict.fromkeys(cut.reference for cut in study.cuts)),
        }
    )


def relation(export: Export, to: Relation) -> Element:
    """How a rule stands to another."""
    parts = [
        extension("kind", "String", to.kind),
        extension("to", "Canonical", export.canonical("PlanDefinition", to.to)),
    ]
    if to.note is not None:
        parts.append(text_extension("note", to.note))
    return nested(export.at.extension("relation"), parts)
