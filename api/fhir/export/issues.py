"""What an answer warns of, asks for or leaves open, as DetectedIssues: alerts, cautions, requirements, gaps, conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from api.fhir.export.carried import carried
from api.fhir.export.entries import Writer, cited, statement
from api.fhir.export.parts import Element, Resource, coding, said
from engine.assess import STANDINGS
from engine.assessment import Assessment, Bilingual, CautionView, Conflict, Gap, Place, Requirement

KINDS: Mapping[str, Bilingual] = {
    "alert": Bilingual("Alert", "警示"),
    "caution": Bilingual("Caution", "注意事项"),
    "contraindication": Bilingual("Contraindication", "禁忌"),
    "requirement": Bilingual("To do or to find out", "须做或须查明"),
    "evidence-gap": Bilingual("Not enough evidence", "证据不足"),
    "investigational": Bilingual("Only under study", "仅在研究中"),
    "conflict": Bilingual("Sources disagree", "来源意见不一"),
}
_ALERTS = {"emergency": "high", "refusal": "high", "warning": "moderate", "note": "low"}


def issues(answer: Assessment, to: Writer) -> Iterator[tuple[str, Resource]]:
    """Every issue of *answer* with its kind, each once: a caution of several regimens is one issue."""
    for number, alert in enumerate(answer.alerts):
        name = f"alert.{number}.{alert.code}"
        yield "alert", _issue(to, name, "alert", "alert", alert, alert.says, severity=_ALERTS.get(alert.level))
    for caution in _cautions(answer):
        yield "caution", _caution(caution, to)
    for requirement in answer.requirements:
        yield "requirement", _requirement(requirement, to)
    for kind, gaps in (("evidence-gap", answer.evidence_gaps), ("investigational", answer.investigational)):
        for gap in gaps:
            yield kind, _gap(kind, gap, to)
    for number, conflict in enumerate(answer.conflicts):
        yield "conflict", _conflict(number, conflict, to)


def _issue(
    to: Writer,
    name: str,
    kind: str,
    called: str,
    part: object,
    says: Bilingual,
    status: str = "final",
    severity: str | None = None,
) -> Resource:
    """An issue of *kind*: *called* is the extension in which *part* of the answer is carried whole."""
    found: Resource = {
        "resourceType": "DetectedIssue",
        "id": to.identity(name),
        "extension": [carried(to.at.extension(called), part)],
        "status": status,
        "code": {"coding": [coding(to.at.system("issue"), kind, KINDS[kind])]},
    }
    if severity is not None:
        found["severity"] = severity
    return {**found, **to.about("patient"), **said("detail", says)}


def _cautions(answer: Assessment) -> Iterable[CautionView]:
    entries = (entry for standing in STANDINGS for entry in getattr(answer, standing))
    return {caution.id: caution for entry in entries for caution in entry.cautions}.values()


def _caution(view: CautionView, to: Writer) -> Resource:
    """A caution; *preliminary* where it is not known whether it applies."""
    status = "final" if view.status == "applies" else "preliminary"
    kind, severity = ("contraindication", "high") if view.effect == "contraindicated" else ("caution", "moderate")
    found = _issue(to, f"caution.{view.id}", kind, "caution", view, view.text, status, severity)
    return {**found, **_evidence(view.citations)}


def _requirement(view: Requirement, to: Writer) -> Resource:
    status = "final" if view.status == "needed" else "preliminary"
    found = _issue(to, f"requirement.{view.id}", "requirement", "requirement", view, view.text, status)
    return {**found, **_evidence(view.citations)}


def _gap(kind: str, gap: Gap, to: Writer) -> Resource:
    shown = {name: value for name, value in gap.__dict__.items() if name != "evidence"}
    studies = [{"url": "study-id", "valueString": view.study_id} for view in gap.evidence]
    found = _issue(to, f"gap.{gap.rule_id}", kind, "gap", _Shown(shown), gap.text)
    found["extension"][0]["extension"] += studies
    return {**found, "evidence": [{"detail": [{"display": cited(gap.citation)}]}]}


def _conflict(number: int, conflict: Conflict, to: Writer) -> Resource:
    found = _issue(to, f"conflict.{number}", "conflict", "conflict", conflict, conflict.note)
    sides = [
        {"display": f"{side['display']}: {side['citation']}"} for side in (statement(s, to) for s in conflict.sides)
    ]
    return {**found, "evidence": [{"detail": sides}]}


def _evidence(places: tuple[Place, ...]) -> Element:
    """Where it stands, in words; the sources stand in full in the output parameters."""
    shown = [
        {"display": f"{place.source_id}, {place.locator}{' ' + str(list(place.reference)) if place.reference else ''}"}
        for place in places
    ]
    return {"evidence": [{"detail": shown}]} if shown else {}


class _Shown:
    """The fields of a part that are carried."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self.__dict__.update(fields)
