"""``lint.gap``: patients a board meets, and a kind of treatment, of which no source says anything.

Not a fault. A board that asks and gets nothing should be able to know whether the sources are silent or the rules are not
written yet. The grid (stage, liver function, situation, and the settings a board asks about in it) is ``rules/gaps.yaml``.
A source says something where one of its statements in force is met, may be met once more is known, or excludes the patient.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from engine.assessment import Bilingual
from engine.curation.lint.bench import Bench
from engine.curation.lint.finding import Cell, Finding
from engine.curation.making.patients import Profile
from engine.errors import KnowledgeBaseBroken
from engine.phrases import bilingual
from engine.rule_files import RuleFiles
from engine.schema.gaps import GapsFile, Place, Situation
from engine.schema.statements import Setting
from engine.settings import NAMES
from engine.values import Choice

CODE = "lint.gap"
FILE = "gaps.yaml"


def find(bench: Bench) -> Iterator[Finding]:
    """One finding for every situation and setting with a silent place; nothing where there is no grid."""
    grid = _read(bench)
    if grid is None:
        return
    statements = bench.engine.day(bench.on)[0].statements
    for situation in grid.situations:
        silent: dict[Setting, list[tuple[tuple[Place, ...], Profile]]] = {}
        for values in product(*(axis.values for axis in grid.axes)):
            profile = _profile(bench, (*values, situation))
            verdicts = bench.verdicts(profile) if profile is not None else None
            if profile is None or verdicts is None:
                continue
            heard = {statements[name].setting for name in verdicts if name in statements}
            asks: Iterable[Setting] = (
                dict.fromkeys(item for value in values for item in value.asks) or situation.settings
            )
            for setting in asks:
                if setting not in heard:
                    silent.setdefault(setting, []).append((values, profile))
        for setting, found in silent.items():
            yield _finding(bench, situation, setting, found)


def _finding(
    bench: Bench, situation: Situation, setting: str, found: list[tuple[tuple[Place, ...], Profile]]
) -> Finding:
    name, label = NAMES[setting], bilingual(situation.label)
    return Finding(
        CODE,
        "note",
        (),
        (),
        Bilingual(
            f"{label.en}: no source says anything on “{name.en}” in {len(found)} places of the grid.",
            f"{label.zh}：关于“{name.zh}”，表中{len(found)}处无任何来源述及。",
        ),
        patient=bench.maker.shown(found[0][1]),
        patient_is=Bilingual("the first of them", "其中第一例"),
        cells=tuple(
            Cell(
                (situation.id, setting, *(value.id for value in values)),
                tuple(bilingual(value.label) for value in values),
            )
            for values, _ in found
        ),
    )


def _profile(bench: Bench, places: tuple[Place, ...]) -> Profile | None:
    """The patient of one place of the grid; ``None`` where there can be no such patient."""
    profile: Profile = {}
    for place in places:
        for group, fields in place.given.items():
            profile.setdefault(group, {}).update(fields)
    facts = bench.maker.facts(profile)
    if facts is None:
        return None
    for place in places:
        for name, value in place.shows.items():
            found = facts.get(name)
            if not isinstance(found, Choice) or found.only != value:
                return None
    return profile


def _read(bench: Bench) -> GapsFile | None:
    """The grid. A place that the vocabulary does not know is a fault."""
    files = RuleFiles(bench.kb.folder)
    path = bench.kb.folder / FILE
    grid = files.load(path, GapsFile) if path.is_file() else None
    if grid is not None:
        place = files.place(path)
        every = [*(value for axis in grid.axes for value in axis.values), *grid.situations]
        for entry in every:
            known = {fact.path for fact in bench.kb.facts.values() if fact.origin == "given"}
            for group, fields in entry.given.items():
                for name in fields:
                    if group != "treatment" and f"{group}.{name}" not in known:
                        place.report(
                            "rules.unknown_field", f"no field is called {group}.{name!r}.", "Check the spelling."
                        )
            for name in entry.shows:
                if name not in bench.kb.facts:
                    place.report("rules.unknown_field", f"no field is called {name!r}.", "Check the spelling.")
    if files.faults:
        raise KnowledgeBaseBroken(list(dict.fromkeys(files.faults)))
    return grid
