"""Sources, errata, regimens, drugs, procedures, fields, units and consistency rules in two versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.assessment import Bilingual
from engine.curation.diff_leaves import in_words, leaves
from engine.curation.diff_types import Aspect, Change, Detail, Kind, in_order
from engine.curation.diff_values import rules_using
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual, condition_in_words
from engine.schema.common import Text

if TYPE_CHECKING:
    from pydantic import BaseModel

_ASPECTS: Mapping[Kind, Mapping[str, Aspect]] = {
    "source": {
        "published": "dates",
        "superseded_by": "dates",
        "superseded_on": "dates",
        "edition": "dates",
        "literature_until": "dates",
        "grading": "grade",
        "retracted": "retracted",
        "seen": "verified",
        "text": "verified",
        "review_due": "verified",
        "clinical_review": "clinical_review",
        "publication": "citation",
        "kind": "citation",
    },
    "erratum": {
        "printed": "figures",
        "right": "figures",
        "kind": "figures",
        "confidence": "certainty",
        "locator": "citation",
        "verified": "verified",
        "studies": "reach",
        "regimens": "reach",
        "statements": "reach",
    },
    "regimen": {"components": "regimen", "approvals": "approvals", "doses": "approvals", "family": "vocabulary"},
    "drug": {"classes": "reach", "kind_only": "reach", "synonyms": "vocabulary", "codes": "vocabulary"},
    "procedure": {"classes": "reach", "synonyms": "vocabulary"},
    "field": {
        "kind": "vocabulary",
        "values": "vocabulary",
        "synonyms": "vocabulary",
        "loose": "vocabulary",
        "minimum": "vocabulary",
        "maximum": "vocabulary",
        "dimension": "vocabulary",
        "modifiable": "vocabulary",
        "codes": "vocabulary",
    },
    "unit": {"factor": "conversion", "site_factor": "conversion", "bare": "conversion", "synonyms": "vocabulary"},
}
_ALWAYS_WORDING = frozenset({"note", "label", "because"})


def entry_changes(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """Every entry of these kinds that was added, removed or changed."""
    for change in _models("source", before.sources, after.sources, frozenset({"errata"})):
        kb = before if change.how == "removed" else after
        citing = (name for name, item in kb.statements.items() if item.entry.cited.source == change.id)
        yield replace(change, affects=tuple(citing))
    yield from _models("erratum", _errata(before), _errata(after))
    yield from _models("regimen", before.regimens, after.regimens)
    yield from _models("drug", before.drugs, after.drugs)
    yield from _models("procedure", before.procedures, after.procedures)
    yield from _names("class", before.classes, after.classes)
    yield from _names("family", before.families, after.families)
    for change in _models("field", _fields(before), _fields(after)):
        kb = before if change.how == "removed" else after
        yield replace(change, affects=rules_using(kb, frozenset({change.id})))
    for change in _models("unit", _units(before), _units(after)):
        kb = before if change.how == "removed" else after
        measured = {name for name, fact in kb.facts.items() if fact.dimension and fact.dimension.id == change.id}
        yield replace(change, affects=rules_using(kb, frozenset(measured)))
    yield from _consistency(before, after)


def _errata(kb: KnowledgeBase) -> dict[str, BaseModel]:
    return {erratum.id: erratum for _, erratum in kb.errata}


def _fields(kb: KnowledgeBase) -> dict[str, BaseModel]:
    return {name: fact.entry for name, fact in kb.facts.items() if fact.entry is not None}


def _units(kb: KnowledgeBase) -> dict[str, BaseModel]:
    return {fact.dimension.id: fact.dimension for fact in kb.facts.values() if fact.dimension is not None}


def _models(
    kind: Kind,
    before: Mapping[str, BaseModel],
    after: Mapping[str, BaseModel],
    leave_out: frozenset[str] = frozenset(),
) -> Iterator[Change]:
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        known = now or was
        assert known is not None
        details: list[Detail] = []
        if was is not None and now is not None:
            details = [
                Detail(_aspect(kind, path), ".".join(path), in_words(old), in_words(new))
                for path, old, new in leaves(was, now, leave_out)
            ]
            if not details:
                continue
        how = "changed" if was and now else "added" if now else "removed"
        yield Change(kind, name, how, _title(known, name), None, None, None, None, in_order(details))  # type: ignore[arg-type]


def _aspect(kind: Kind, path: tuple[str, ...]) -> Aspect:
    if path[-1] in _ALWAYS_WORDING:
        return "wording"
    known = _ASPECTS.get(kind, {})
    return next((known[step] for step in reversed(path) if step in known), "wording")


def _title(entry: BaseModel, name: str) -> Bilingual:
    for key in ("title", "name", "label", "right"):
        text = getattr(entry, key, None)
        if isinstance(text, Text):
            return bilingual(text)
    return Bilingual(name, name)


def _names(kind: Kind, before: Mapping[str, Text], after: Mapping[str, Text]) -> Iterator[Change]:
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if was == now:
            continue
        title = bilingual(now or was)  # type: ignore[arg-type]
        details = [Detail("wording", "name", bilingual(was), bilingual(now))] if was and now else []
        how = "changed" if was and now else "added" if now else "removed"
        yield Change(kind, name, how, title, None, None, None, None, tuple(details))  # type: ignore[arg-type]


def _consistency(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """What follows from what, and what cannot stand together."""
    was, now = (_logic(kb) for kb in (before, after))
    for name in dict.fromkeys((*was, *now)):
        one, other = was.get(name), now.get(name)
        if one == other:
            continue
        said = other or one
        assert said is not None
        details = [Detail("vocabulary", "", one, other)] if one and other else []
        how = "changed" if one and other else "added" if other else "removed"
        yield Change("consistency", name, how, said, None, None, None, None, tuple(details))  # type: ignore[arg-type]


def _logic(kb: KnowledgeBase) -> dict[str, Bilingual]:
    known: dict[str, Bilingual] = {}
    for item in kb.impossible:
        words = condition_in_words(item.when, kb.facts)
        known[item.entry.id] = Bilingual(f"cannot stand together: {words.en}", f"不能并存：{words.zh}")
    for follows in kb.follows:
        words = condition_in_words(follows.when, kb.facts)
        then = ", ".join(f"{name} = {value}" for name, value in sorted(follows.then.items()))
        known[f"{words.en} → {then}"] = Bilingual(f"{words.en} → {then}", f"{words.zh} → {then}")
    return known
