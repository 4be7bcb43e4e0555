"""What two answers for one patient say differently, as a scenario would put it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from engine.assess import STANDINGS
from engine.assessment import Assessment, Bilingual, Citation, Entry, Gap, Place
from scenarios.steps.items import STATUS
from scenarios.steps.standing import in_words, position_of
from scenarios.words import STANDING, figures

Subject: TypeAlias = Literal[
    "regimen", "requirement", "evidence_gap", "under_study", "caution", "conflict", "questions"
]
_Key: TypeAlias = tuple[Subject, str, str]
ABSENT = "absent"
_ASKED = Bilingual("to be found out first", "应首先查明")


@dataclass(frozen=True, slots=True)
class Said:
    """What an answer says of one thing.

    ``id``: of the regimen, or of the rule. ``standing``: candidates, conditional, ... or the status of what is no
    regimen; ``absent`` where the answer does not name it. ``says``: the same as a step would write it, with the sources.
    ``sources``: by statement, where it is cited from, its stance and its verdict. ``missing``: fields it waits for.
    """

    subject: Subject
    id: str
    name: Bilingual
    setting: str
    standing: tuple[str, ...]
    says: Bilingual
    sources: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing of which two answers say different things. ``weight``: the more it matters the smaller."""

    weight: int
    before: Said
    after: Said


def differences(before: Assessment, after: Assessment, about: Iterable[str]) -> list[Difference]:
    """Every difference, the weightiest first. *about*: the regimens that the changed rules speak of."""
    own = frozenset(about)
    one, other = _parts(before), _parts(after)
    found = []
    for key in dict.fromkeys((*one, *other)):
        was, now = one.get(key), other.get(key)
        if was != now:
            first, second = was or _absent(now), now or _absent(was)
            found.append(Difference(_weight(first, second, own), first, second))
    return sorted(found, key=lambda item: (item.weight, item.before.subject, item.before.setting, item.before.id))


def _weight(before: Said, after: Said, own: frozenset[str]) -> int:
    """Where something stands weighs more than on whose word, and that more than what it waits for."""
    if before.subject == "questions":
        return 9
    other = before.subject == "regimen" and before.id not in own
    if before.standing != after.standing:
        return 1 if other else 0 if before.subject == "regimen" else 2
    if before.subject == "regimen" and before.sources == after.sources:
        return 7  # only the questions differ
    return 5 if other else 4


def _absent(said: Said | None) -> Said:
    assert said is not None
    return Said(said.subject, said.id, said.name, said.setting, (ABSENT,), STANDING[ABSENT], (), ())


def _parts(answer: Assessment) -> Mapping[_Key, Said]:
    """Everything that *answer* says and a step can ask for."""
    found: dict[_Key, Said] = {}
    for said in (*_regimens(answer), *_items(answer)):
        found[said.subject, said.id, said.setting] = said
    return found


def _regimens(answer: Assessment) -> Iterator[Said]:
    entries: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            entries.setdefault((entry.regimen.id, entry.setting), []).append((standing, entry))
    for (regimen, setting), listed in entries.items():
        sources = {
            f"{view.citation.source_id} | {view.citation.locator} | {figures(view.citation.reference)} | {view.stance} | "
            f"{view.verdict}{' | superseded' if view.superseded_by else ''}": None
            for _, entry in listed
            for view in entry.statements
        }
        reasons = {item.id: None for _, entry in listed for item in entry.because}
        missing = {name: None for _, entry in listed for name in entry.missing}
        yield Said(
            "regimen",
            regimen,
            listed[0][1].regimen.name,
            setting,
            tuple(standing for standing, _ in listed),
            in_words(position_of(listed)),
            (*sorted(sources), *(f"because {name}" for name in sorted(reasons))),
            tuple(missing),
        )


def _items(answer: Assessment) -> Iterator[Said]:
    for item in answer.requirements:
        status = STATUS[item.status]
        yield Said("requirement", item.id, item.title, "requirement", (item.status,), status, _places(item.citations), item.missing)  # fmt: skip
    yield from (_gap("evidence_gap", gap) for gap in answer.evidence_gaps)
    yield from (_gap("under_study", gap) for gap in answer.investigational)
    on: dict[str, list[str]] = {}
    views = {}
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            for view in entry.cautions:
                views[view.id] = view
                on.setdefault(view.id, []).append(f"{entry.regimen.id} ({entry.setting})")
    for name, view in views.items():
        sources = (*_places(view.citations), *(f"on {regimen}" for regimen in sorted(set(on[name]))))
        yield Said("caution", name, view.text, "caution", (view.status,), STATUS[view.status], sources, view.missing)
    for conflict in answer.conflicts:
        sides = " / ".join(side.rule_id for side in conflict.sides)
        yield Said("conflict", sides, conflict.note, "", (conflict.kind,), conflict.note, (), ())
    asked = tuple(question.field for question in answer.find_out_first)
    if asked:
        yield Said("questions", "", _ASKED, "", ("asked",), Bilingual(", ".join(asked), "、".join(asked)), (), asked)


def _gap(subject: Subject, gap: Gap) -> Said:
    standing, sources = gap.stance, _places([gap.citation])
    return Said(subject, gap.rule_id, gap.title, gap.setting, (standing,), STATUS[standing], sources, ())


def _places(citations: Iterable[Place | Citation]) -> tuple[str, ...]:
    return tuple(f"{place.source_id} | {place.locator} | {figures(place.reference)}" for place in citations)
