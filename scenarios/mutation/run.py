"""The whole trial: every slip in the rules against every scenario."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path

from engine.assess import Engine
from engine.assessment import Bilingual
from engine.checks.places import line_of_id
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual
from engine.settings import RANK
from scenarios.mutation import report as told
from scenarios.mutation.cases import cases_of
from scenarios.mutation.mutants import Kind, Mutant, by_group, mutants
from scenarios.mutation.options import OneField
from scenarios.mutation.processes import each
from scenarios.mutation.report import CONTRACT, Ending, Equivalent, Patient, Report, Survivor
from scenarios.mutation.search import Search, Shown
from scenarios.mutation.trial import Ready, Trials, ready
from scenarios.running import Outcome

Progress = Callable[[int, int], None]  # slips tried so far, and of how many


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which slips are tried. ``rules``: a pattern for ids of rules or paths of files. ``sample``: so many of them, always the same."""

    rules: str | None = None
    kinds: tuple[Kind, ...] = ()
    sample: int | None = None

    def of(self, known: Sequence[Mutant]) -> list[Mutant]:
        """Those of *known*, in their order."""
        kept = [m for m in known if (not self.kinds or m.kind in self.kinds) and (not self.rules or self._named(m))]
        if self.sample is None or self.sample >= len(kept):
            return kept
        drawn = sorted(kept, key=lambda mutant: sha256(mutant.id.encode()).digest())[: self.sample]
        names = {mutant.id for mutant in drawn}
        return [mutant for mutant in kept if mutant.id in names]

    def _named(self, mutant: Mutant) -> bool:
        return any(fnmatchcase(name, self.rules or "*") for name in (*mutant.rules, mutant.group, mutant.file))


class NotGreen(Exception):
    """Some scenario does not pass with the rules as they are: nothing was tried. Carries the outcomes of these."""

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        self.outcomes = tuple(outcomes)
        super().__init__(f"{len(outcomes)} scenarios do not pass")


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of one slip. ``runs``: how many it could have changed."""

    mutant: int
    ending: Ending
    runs: int
    shown: Shown | None


def mutate(
    engine: Engine,
    outcomes: Sequence[tuple[Outcome, Path]],
    today: date,
    chosen: Chosen,
    *,
    reasons: Mapping[str, Bilingual] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Report:
    """Try the slips *chosen* on the runs of *outcomes*, each with the folder of its named patients.

    *reasons*: why known survivors may stay, by mutant. The report does not depend on *jobs*. Raises :class:`NotGreen`.
    """
    red = [outcome for outcome, _ in outcomes if outcome.status != "passed"]
    if red:
        raise NotGreen(red)
    known = mutants(engine.kb)
    picked = chosen.of(known)
    runs = [ready(outcome.run, patients) for outcome, patients in outcomes]
    asked = [[(item.profile, item.as_of) for item in outcome.asked] for outcome, _ in outcomes]
    plain = engine.on_trial(engine.kb)
    trials = Trials(plain, today, runs, cases_of(plain, asked, today))
    number_of = {mutant.id: number for number, mutant in enumerate(picked)}
    groups = list(by_group(picked).values())
    search = Search(trials)
    search.prepare()

    def try_all(group: Sequence[Mutant]) -> list[_Tried]:
        return _try_group(trials, search, group, number_of)

    tried: list[_Tried] = []
    for found in each(try_all, groups, jobs):
        tried += found
        if progress is not None:
            progress(len(tried), len(picked))
    tried.sort(key=lambda item: item.mutant)
    return _report(plain, trials, known, picked, tried, today, reasons or {})


def _try_group(trials: Trials, search: Search, group: Sequence[Mutant], number_of: Mapping[str, int]) -> list[_Tried]:
    """The slips of one rule, or of what one file shares; what noticed one is tried first on the next."""
    found: list[_Tried] = []
    noticing: Counter[int] = Counter()
    for mutant in group:
        number, desk = number_of[mutant.id], trials.desk(mutant)
        runs = len(trials.runs_of(trials.columns.affected(mutant)))
        by = trials.noticed_by(mutant, desk, [run for run, _ in noticing.most_common()])
        if by is not None:
            noticing[by] += 1
            found.append(_Tried(number, "noticed", runs, None))
            continue
        shown = search.shown(mutant, desk)
        ending: Ending = "equivalent" if shown is None and search.impossible(mutant) else "survived"
        found.append(_Tried(number, ending, runs, shown))
    search.forget()
    return found


# --- telling -------------------------------------------------------------------------------------------


def _report(
    engine: Engine,
    trials: Trials,
    known: Sequence[Mutant],
    picked: Sequence[Mutant],
    tried: Sequence[_Tried],
    today: date,
    reasons: Mapping[str, Bilingual],
) -> Report:
    kb = engine.kb
    endings: dict[str, Ending] = {picked[item.mutant].id: item.ending for item in tried}
    kinds = dict.fromkeys(mutant.kind for mutant in picked)
    unfound = Counter(picked[item.mutant].kind for item in tried if item.ending == "survived" and item.shown is None)
    survivors = [
        _survivor(kb, trials.runs, picked[item.mutant], item, reasons) for item in tried if item.ending == "survived"
    ]
    return Report(
        CONTRACT,
        today,
        kb.digest,
        len(trials.runs),
        len(trials.columns.cases),
        len(known),
        len(picked),
        tuple(told.count(kind, [endings[m.id] for m in picked if m.kind == kind], unfound[kind]) for kind in kinds),
        told.count("all", endings.values(), unfound.total()),
        tuple(sorted(survivors, key=lambda item: RANK.get(item.setting, len(RANK)))),
        tuple(
            Equivalent(mutant.id, mutant.kind, _place(kb, mutant), mutant.says)
            for mutant in (picked[item.mutant] for item in tried if item.ending == "equivalent")
        ),
        told.stale(reasons, [mutant.id for mutant in known], endings),
    )


def _place(kb: KnowledgeBase, mutant: Mutant) -> str:
    """File and line of the rule; of what a file shares, the file."""
    if mutant.group not in mutant.rules:
        return mutant.file
    place = (kb.statements.get(mutant.group) or kb.cautions[mutant.group]).place
    line = line_of_id(place, mutant.group)
    return f"{mutant.file}:{line}" if line else mutant.file


def _survivor(
    kb: KnowledgeBase, runs: Sequence[Ready], mutant: Mutant, tried: _Tried, reasons: Mapping[str, Bilingual]
) -> Survivor:
    shown = tried.shown
    first = shown.differences[0] if shown is not None else None
    return Survivor(
        mutant.id,
        mutant.kind,
        mutant.rules,
        tuple(_title(kb, name) for name in mutant.rules),
        _place(kb, mutant),
        mutant.setting,
        mutant.says,
        tried.runs,
        _patient(kb, runs, shown) if shown is not None else None,
        first.before if first else None,
        first.after if first else None,
        reasons.get(mutant.id),
    )


def _title(kb: KnowledgeBase, name: str) -> Bilingual:
    statement = kb.statements.get(name)
    return bilingual(statement.entry.title if statement else kb.cautions[name].entry.says)


def _patient(kb: KnowledgeBase, runs: Sequence[Ready], shown: Shown) -> Patient:
    base = runs[shown.run] if shown.run is not None else None
    named = next((slots["patient"] for _, slots, _ in base.steps if "patient" in slots), None) if base else None
    change = shown.change
    return Patient(
        shown.how,
        base.run.key if base else None,
        base.run.name if base else None,
        named,
        f"{change.section}.{change.key}" if change else None,
        _label(kb, change) if change else None,
        shown.was,
        change.value if change else None,
        shown.as_of,
        shown.profile,
    )


def _label(kb: KnowledgeBase, change: OneField) -> Bilingual:
    path = f"{change.section}.{change.key}"
    fact = next((fact for fact in kb.facts.values() if fact.path == path or fact.id == change.key), None)
    return bilingual(fact.label) if fact else _HISTORY.get(change.key, Bilingual(change.key, change.key))


_HISTORY = {
    "lines": Bilingual("earlier treatment", "既往治疗"),
    "tace": Bilingual("earlier TACE", "既往TACE"),
    "prior_systemic": Bilingual("systemic therapy before", "既往系统治疗"),
}
