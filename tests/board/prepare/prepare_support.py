"""Runs of ``prepare`` for the tests: a list made in place, a maker that is quick or real, a folder that is looked at."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from api.board.case import Case, Origin
from api.board.folder import opened
from api.board.index import MissingFact, StageLine, Summary
from api.board.lists.faults import PatientList
from api.board.making import Job, Made, NotMade
from api.board.prepare import Outcome, Wanted, prepare
from api.board.workers import Here, Runner
from api.store.store import Store
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase

DAY = date(2026, 11, 21)
WANTED = Wanted(
    langs=("zh",),
    formats=("html",),
    made=datetime(2026, 11, 21, 8, 30, tzinfo=UTC),
    today=DAY,
    as_of=DAY,
    site={},
    fonts=None,
    minutes=None,
    caller="command-line",
    kept_in=None,
    again=False,
)
_OF_WORKBOOK = re.compile(rb'"\w+\.xlsx": "[0-9a-f]{64}"')
SUMMARY = Summary(
    age=Bilingual("58 years", "58岁"),
    out_of_scope=False,
    stages=(StageLine("cnlc_stage", Bilingual("CNLC stage", "CNLC分期"), Bilingual("IIIa", "IIIa期")),),
    stands_out=Bilingual("Two regimens may be considered.", "2个方案可考虑。"),
    counts={"candidates": 2},
    alerts=(),
    missing=(MissingFact(field="inr", label=Bilingual("INR", "国际标准化比值"), decides=3, changes=(), scores=()),),
)


def case(pseudonym: str, **profile: Any) -> Case:
    """A patient of whom little is said."""
    return Case(pseudonym=pseudonym, question="可否切除？", profile=profile, origin=Origin("list.json"))


def listed(*cases: Case) -> PatientList:
    return PatientList(cases, (), ())


def quick(job: Job) -> Made | NotMade:
    """A packet that says only whose it is and from what it was made."""
    text = f"{job.case.pseudonym} {job.case.profile} {job.made}"
    files = {f"{lang}.{form}": f"{text} {lang} {form}".encode() for lang in job.langs for form in job.formats}
    return Made(files, SUMMARY, None)


def run(
    root: Path,
    found: PatientList,
    kb: KnowledgeBase,
    work: Callable[[Job], Made | NotMade] = quick,
    *,
    runner: Runner[Job, Made | NotMade] | None = None,
    store: Store | None = None,
    **wanted: Any,
) -> Outcome:
    """One run of ``prepare`` into *root*."""
    with opened(root) as folder:
        return prepare(found, kb, folder, replace(WANTED, **wanted), runner or Here(work), store=store)


def tree(root: Path) -> dict[str, bytes]:
    """Every file below *root* with what it holds, but the lock; workbooks by name only, since they hold the time."""
    found = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            body = b"" if name.endswith(".xlsx") else _OF_WORKBOOK.sub(b"", path.read_bytes())
            found[path.relative_to(root).as_posix()] = body
    found.pop(".hcc-board/lock", None)
    return found


def names(root: Path) -> list[str]:
    return sorted(tree(root))


class Counting:
    """Works like *work* and remembers for whom."""

    def __init__(self, work: Callable[[Job], Made | NotMade] = quick) -> None:
        self._work = work
        self.made: list[str] = []

    def __call__(self, job: Job) -> Made | NotMade:
        self.made.append(job.case.pseudonym)
        return self._work(job)


class Dying:
    """Ends its process at the patient called ``P-02``; always, or only the first time (*once*: a file to remember it)."""

    def __init__(self, once: Path | None = None) -> None:
        self._once = once

    def __call__(self) -> Callable[[Job], Made | NotMade]:
        return self._work

    def _work(self, job: Job) -> Made | NotMade:
        if job.case.pseudonym == "P-02" and not (self._once and self._once.exists()):
            if self._once:
                self._once.touch()
            os._exit(9)
        return quick(job)


class NotStarting:
    """Cannot begin."""

    def __call__(self) -> Callable[[Job], Made | NotMade]:
        raise ValueError("a patient's name")


def failing(job: Job) -> Made | NotMade:
    """An error that would tell something of the patient."""
    raise ValueError(f"cannot work with {job.case.profile}")


def states(outcome: Outcome) -> Sequence[tuple[str, str]]:
    return [(patient.pseudonym, patient.state) for patient in outcome.index.patients]
