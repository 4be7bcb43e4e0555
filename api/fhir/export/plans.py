"""One statement or caution as a PlanDefinition.

Of a rule's conditions, each that its population asks for is one ``condition``, and each that excludes is one too, negated.
FHIR joins them with "and", and a system without three-valued logic takes empty for false: so a plain importer applies a
rule only where our verdict is *met*. One that tells empty from false has all five verdicts, because the conditions say
which of the two they are (extension ``condition``, part ``role``); see docs/fhir-export.md.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

from api.fhir.export import citing
from api.fhir.export.assessment import LIBRARY
from api.fhir.export.citing import Export
from api.fhir.export.conditions import LANGUAGE, condition_in_fhirpath, none_of
from api.fhir.export.entries import direction, grades
from api.fhir.export.parts import (
    PUBLISHER,
    Element,
    Resource,
    coding,
    concept,
    extension,
    filled,
    legal_id,
    nested,
    said,
    text_extension,
    title_of,
)
from api.fhir.export.terminology import EFFECTS, STANCES, camel
from engine import settings
from engine.compile import Criterion, Rule
from engine.expressions import Not
from engine.in_force import caution_in_force, in_force
from engine.phrases import bilingual, condition_in_words
from engine.schema.cautions import CautionEntry
from engine.schema.common import Effective
from engine.schema.statements import StatementEntry

Status = Literal["draft", "active", "retired", "unknown"]
_TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type"
_USAGE = "http://terminology.hl7.org/CodeSystem/usage-context-type"
_SUCCESSION = {"supersedes": "predecessor", "superseded_by": "successor"}
_OFFERED = ("preferred", "option")  # only these point to what could be done
FOCUS: list[Element] = [
    {
        "code": {"system": _USAGE, "code": "focus"},
        "valueCodeableConcept": {
            "coding": [
                {"system": "http://snomed.info/sct", "code": "109841003", "display": "Liver cell carcinoma"},
                {"system": "http://hl7.org/fhir/sid/icd-10", "code": "C22.0"},
            ]
        },
    }
]


def statement_plan(export: Export, name: str) -> tuple[str, Resource]:
    """The statement *name*, with its canonical address."""
    kb, at = export.kb, export.at
    known = kb.statements[name]
    entry = known.entry
    stance = STANCES[entry.stance]
    plain = entry.stance in _OFFERED or entry.stance == "requirement"
    title = bilingual(entry.title) if plain else title_of(stance, entry.title)
    points = direction(entry.stance)
    stated = [
        extension(at.extension("stance"), "Code", entry.stance),
        *grades(at, citing.grade(export.kb, known)),
        *([points] if points else []),
    ]
    if entry.regimen is not None:
        regimen = export.canonical("ActivityDefinition", entry.regimen)
        stated.append(extension(at.extension("regimen-definition"), "Canonical", regimen))
    action: Element = {
        "extension": stated,
        **said("title", title),
        **said("description", entry.says),
        **said("textEquivalent", title_of(stance, entry.says)),
        "documentation": [citing.citation(export, entry.cited)],
        **_conditions(export, known.rule),
    }
    if entry.regimen is not None and entry.stance in _OFFERED:
        action["definitionCanonical"] = export.canonical("ActivityDefinition", entry.regimen)
    source = kb.sources[entry.cited.source]
    replaced = [
        relation.to
        for relation in entry.relations
        if relation.kind == "superseded_by"
        and export.as_of is not None
        and in_force(
            kb.statements[relation.to], kb.sources[kb.statements[relation.to].entry.cited.source], export.as_of
        )
    ]
    holds = export.as_of is not None and in_force(known, source, export.as_of)
    more = [
        *([text_extension(at.extension("position-of"), entry.position_of)] if entry.position_of else []),
        *(citing.relation(export, relation) for relation in entry.relations),
    ]
    artifacts = [
        citing.citation(export, entry.cited),
        *(citing.study(export, role.study, role.role) for role in entry.studies),
        *(
            {"type": _SUCCESSION[relation.kind], "resource": export.canonical("PlanDefinition", relation.to)}
            for relation in entry.relations
            if relation.kind in _SUCCESSION
        ),
    ]
    return _plan(
        export,
        entry,
        known.effective,
        _status(export, _later(known.effective, source.published), holds, bool(replaced)),
        more,
        said("title", title),
        {"topic": [concept(at.system("setting"), known.setting, settings.NAMES[known.setting])]},
        artifacts,
        action,
    )


def caution_plan(export: Export, name: str) -> tuple[str, Resource]:
    """The caution *name*, with its canonical address."""
    at = export.at
    known = export.kb.cautions[name]
    entry = known.entry
    effect = EFFECTS[entry.effect]
    holds = export.as_of is not None and caution_in_force(known, export.as_of)
    action = {
        "extension": [
            extension(at.extension("effect"), "Code", entry.effect),
            *(
                extension(
                    at.extension("regimen-definition"), "Canonical", export.canonical("ActivityDefinition", regimen)
                )
                for regimen in sorted(known.regimens)
            ),
        ],
        **said("title", effect),
        **said("description", entry.says),
        **said("textEquivalent", title_of(effect, entry.says)),
        **filled({"documentation": [citing.citation(export, cited) for cited in entry.cited]}),
        **_conditions(export, known.rule),
    }
    artifacts = [citing.citation(export, cited) for cited in entry.cited]
    if entry.outside is not None:
        artifacts.append({"type": "justification", **said("display", entry.outside)})
    status = _status(export, entry.effective, holds)
    return _plan(export, entry, entry.effective, status, [], said("title", effect), {}, artifacts, action)


def _plan(
    export: Export,
    entry: StatementEntry | CautionEntry,
    effective: Effective,
    status: Status,
    more: list[Element],
    title: Element,
    topic: Element,
    artifacts: list[Element],
    action: Element,
) -> tuple[str, Resource]:
    """What every rule has, a statement or a caution."""
    at = export.at
    url = at.canonical("PlanDefinition", entry.id)
    period = {"start": effective.since.isoformat()}
    if effective.until is not None:
        period["end"] = (effective.until - timedelta(days=1)).isoformat()
    plan: dict[str, Any] = {
        "resourceType": "PlanDefinition",
        "id": legal_id(entry.id),
        "extension": [*citing.provenance(entry, at), *more],
        "url": url,
        "identifier": [{"system": f"{at.base}/rule", "value": entry.id}],
        "version": export.kb.version,
        "name": f"Hcc{camel(entry.id)}",
        **title,
        "type": concept(_TYPES, "eca-rule"),
        "status": status,
        "experimental": True,
        "date": entry.verified.on.isoformat() if entry.verified.on else None,
        "publisher": PUBLISHER,
        **said("description", entry.says),
        "useContext": FOCUS,
        "effectivePeriod": period,
        **topic,
        "relatedArtifact": artifacts,
        "library": [export.canonical("Library", LIBRARY)],
        "action": [action],
    }
    return url, filled(plan)


def _status(export: Export, effective: Effective, holds: bool, replaced: bool = False) -> Status:
    """*draft* before the first day, *active* while it holds, *retired* after that, once taken back or replaced."""
    if export.as_of is None:
        return "unknown"
    if holds:
        return "retired" if replaced else "active"
    return "draft" if effective.since > export.as_of else "retired"


def _later(effective: Effective, published: date) -> Effective:
    """The days on which a statement counts: not before its source was public."""
    return effective if effective.since >= published else effective.model_copy(update={"since": published})


# --- conditions -------------------------------------------------------------------------------------------------


def _conditions(export: Export, rule: Rule) -> Element:
    """The conditions of an action, what sets it off, and the facts it needs."""
    fields = dict.fromkeys(field for criterion in (*rule.when, *rule.unless) for field in criterion.fields)
    return {
        "trigger": [{"type": "named-event", "name": "patient-view"}],
        "condition": [
            *(_condition(export, criterion, "population") for criterion in rule.when),
            *(_condition(export, criterion, "exclusion") for criterion in rule.unless),
        ],
        "input": [_input(export, field) for field in fields],
    }


def _condition(export: Export, criterion: Criterion, role: Literal["population", "exclusion"]) -> Element:
    kb, at = export.kb, export.at
    expression = condition_in_fhirpath(criterion.expression, kb.facts, at.system("fact"))
    words = criterion.words
    if role == "exclusion":
        expression, words = none_of(expression), condition_in_words(Not(criterion.expression), kb.facts)
    about = [extension("id", "String", criterion.id), extension("role", "Code", role)]
    about.append(extension("basis", "String", criterion.basis))
    if criterion.at is not None:
        about.append(extension("at", "String", criterion.at))
    if criterion.note is not None:
        about.append(text_extension("note", criterion.note))
    return {
        "extension": [nested(at.extension("condition"), about)],
        "kind": "applicability",
        "expression": {**said("description", words), "language": LANGUAGE, "expression": expression},
    }


def _input(export: Export, field: str) -> Element:
    code = coding(export.at.system("fact"), field, export.kb.facts[field].label)
    return {"type": "Observation", "codeFilter": [{"path": "code", "code": [code]}]}
