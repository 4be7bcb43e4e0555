"""An answer as an R4 Bundle: GuidanceResponse, RequestGroup of options, Observations, DetectedIssues, Parameters.

Made from the answer alone. What R4 has an element for stands there; everything that weighs is carried besides, field by
field, in extensions of ours (:mod:`api.fhir.export.carried`), so that it can be read back unchanged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any

from api.fhir.export import entries
from api.fhir.export.carried import carried
from api.fhir.export.entries import Writer
from api.fhir.export.issues import issues
from api.fhir.export.parts import Element, Resource, addresses, collection, concept, extension, identities, local, said
from engine.assess import STANDINGS
from engine.assessment import Assessment, Bilingual, EvidenceView
from engine.phrases import NOT_KNOWN

LIBRARY = "hcc-knowledge-base"
_UNKNOWN = concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", NOT_KNOWN)
# What the lines of GuidanceResponse.note are.
NOTES: Mapping[str, Bilingual] = {
    "headline": Bilingual("Headline", "要点"),
    "order": Bilingual("How the options are ordered", "排列顺序说明"),
    "disclaimer": Bilingual("Disclaimer", "声明"),
}


def assessment_bundle(
    answer: Assessment,
    *,
    base: str,
    made: datetime,
    patient: str | None = None,
    record_id: str | None = None,
    facts: Sequence[Resource] | None = None,
) -> Resource:
    """*answer* as a Bundle of type collection.

    *base*: address of the FHIR service, under which our codes and extensions are named. *made*: when the answer was
    given, with its time zone. *patient*: reference to the Patient (``Patient/123``); without it, no resource names one.
    *record_id*: the stored assessment; with it, the same Bundle is made each time. *facts*: Observations made by
    :func:`api.fhir.export.facts.fact_observations`; without them, facts are given in the answer's own words only.

    Raises :class:`~engine.errors.InputRefused` where *base* is no address, :class:`ValueError` where *made* has no zone.
    """
    if made.tzinfo is None:
        raise ValueError("the time of the answer needs a time zone")
    version = answer.knowledge_base.version
    to = Writer(addresses(base), identities(record_id), patient, _labels(answer), version)
    found = list(issues(answer, to))
    resources: Iterator[Resource] = chain(
        [_response(answer, to, made, record_id)],
        [_request_group(answer, to)] if _has_entries(answer) else [],
        entries.resources(answer, to),
        (issue for _, issue in found),
        _observations(answer, to, facts),
        [_parameters(answer, to, [(kind, issue["id"]) for kind, issue in found]), _device(answer, to)],
    )
    listed = [(local(resource["id"]), resource) for resource in resources]
    return collection(listed, timestamp=made.isoformat(timespec="seconds"))


def _labels(answer: Assessment) -> dict[str, Bilingual]:
    """The names of the facts that the answer names."""
    return {
        **{fact.field: fact.label for fact in answer.profile},
        **{fact.fact: fact.label for fact in answer.derived},
        **{question.field: question.label for question in answer.find_out_first},
    }


def _has_entries(answer: Assessment) -> bool:
    return any(getattr(answer, standing) for standing in STANDINGS)


# --- the answer as a whole ------------------------------------------------------------------------------------


def _status(answer: Assessment) -> str:
    """*data-required* where nothing can be said before more is known, *data-requested* where more would settle more."""
    if not answer.find_out_first:
        return "success"
    settled = any(getattr(answer, standing) for standing in STANDINGS if standing != "pending")
    return "data-requested" if settled else "data-required"


def _response(answer: Assessment, to: Writer, made: datetime, record_id: str | None) -> Resource:
    found: Resource = {
        "resourceType": "GuidanceResponse",
        "id": to.identity("response"),
        "extension": [extension(to.at.extension("scope"), "Code", answer.status)],
        "moduleCanonical": f"{to.at.canonical('Library', LIBRARY)}|{to.version}",
        "status": _status(answer),
        **to.about("subject"),
        "occurrenceDateTime": made.isoformat(timespec="seconds"),
        "performer": to.reference("device"),
        "note": list(_notes(answer, to)),
        "outputParameters": to.reference("parameters"),
    }
    if record_id is not None:
        found["identifier"] = [{"system": f"{to.at.base}/assessment", "value": record_id}]
    if _has_entries(answer):
        found["result"] = to.reference("options")
    if answer.find_out_first:
        found["dataRequirement"] = [
            {
                "extension": [carried(to.at.extension("question"), question)],
                "type": "Observation",
                "codeFilter": [{"path": "code", "code": [to.fact(question.field)]}],
            }
            for question in answer.find_out_first
        ]
    return found


def _notes(answer: Assessment, to: Writer) -> Iterator[Element]:
    lines = [
        *(("headline", line) for line in answer.headline),
        ("order", answer.order),
        ("disclaimer", answer.disclaimer),
    ]
    for kind, line in lines:
        yield {"extension": [extension(to.at.extension("note-kind"), "Code", kind)], **said("text", line)}


def _request_group(answer: Assessment, to: Writer) -> Resource:
    return {
        "resourceType": "RequestGroup",
        "id": to.identity("options"),
        "instantiatesCanonical": [f"{to.at.canonical('Library', LIBRARY)}|{to.version}"],
        "status": "draft",
        "intent": "proposal",
        **to.about("subject"),
        "author": to.reference("device"),
        "note": [said("text", answer.disclaimer), said("text", answer.order)],
        "action": entries.groups(answer, to),
    }


def _device(answer: Assessment, to: Writer) -> Resource:
    return {
        "resourceType": "Device",
        "id": to.identity("device"),
        "deviceName": [{"name": "hcc-board", "type": "model-name"}],
        "version": [{"value": answer.engine_version}],
    }


# --- what was known -------------------------------------------------------------------------------------------


def _observations(answer: Assessment, to: Writer, facts: Sequence[Resource] | None) -> Iterator[Resource]:
    """Every fact given and derived; how each was written and read, and how it was derived, stands with it."""
    found = {resource["code"]["coding"][0]["code"]: dict(resource) for resource in facts or ()}
    for given in answer.profile:
        of_given = found.setdefault(given.field, _told(given.field, given.label, given.read_as, to))
        of_given["extension"] = [carried(to.at.extension("given-fact"), given)]
    for derived in answer.derived:
        of_derived = found.setdefault(derived.fact, _told(derived.fact, derived.label, derived.shown, to))
        of_derived["extension"] = [carried(to.at.extension("derived-fact"), derived)]
        of_derived["method"] = {"text": f"{derived.system}, {derived.edition}"}
        inputs = [{"reference": local(found[name]["id"])} for name in derived.inputs if name in found]
        if inputs:
            of_derived["derivedFrom"] = inputs
    yield from found.values()


def _told(field: str, label: Bilingual, shown: Bilingual, to: Writer) -> Resource:
    """A fact of which only the words are at hand, or that was said to be unknown."""
    value = {"dataAbsentReason": _UNKNOWN} if shown == NOT_KNOWN else said("valueString", shown)
    return {
        "resourceType": "Observation",
        "id": to.identity(f"fact.{field}"),
        "status": "final",
        "code": concept(to.at.system("fact"), field, label),
        **to.about("subject"),
        **value,
    }


# --- what it rests on -----------------------------------------------------------------------------------------


def _parameters(answer: Assessment, to: Writer, found: Sequence[tuple[str, str]]) -> Resource:
    base = answer.knowledge_base
    plain: list[tuple[str, str, Any]] = [
        ("contract", "String", answer.contract),
        ("as-of", "Date", answer.as_of),
        ("knowledge-base-version", "String", base.version),
        ("knowledge-base-digest", "String", base.digest),
        ("engine-version", "String", answer.engine_version),
    ]
    parts = [
        *(("source", source.id, source) for source in answer.sources),
        *(("study", study.study_id, study) for study in _studies(answer)),
        *(("erratum", erratum.id, erratum) for erratum in answer.errata),
    ]
    return {
        "resourceType": "Parameters",
        "id": to.identity("parameters"),
        "parameter": [
            *({"name": name, f"value{kind}": value} for name, kind, value in plain),
            *({"name": kind, "valueReference": {"reference": local(identity)}} for kind, identity in found),
            *(
                {"extension": [carried(to.at.extension(kind), part)], "name": kind, "valueString": name}
                for kind, name, part in parts
            ),
        ],
    }


def _studies(answer: Assessment) -> Iterator[EvidenceView]:
    """Every study the answer names, once; the role it plays stands where it is named."""
    named = [view for standing in STANDINGS for entry in getattr(answer, standing) for view in entry.evidence]
    named += [view for gap in (*answer.evidence_gaps, *answer.investigational) for view in gap.evidence]
    yield from {view.study_id: view for view in named}.values()
