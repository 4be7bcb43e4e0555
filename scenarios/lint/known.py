"""What the lints compare scenarios with: the vocabulary of one knowledge base, its intake, and the texts it can say."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import orjson

import engine as engine_package
from engine.assess import Engine
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase
from engine.profile import Intake, Patient
from scenarios.board import Board, Profile
from scenarios.lint.places import phrase_of
from scenarios.reading import Run
from scenarios.running import TODAY
from scenarios.suite import patients_beside
from scenarios.texts import texts_of
from scenarios.words import RESOLVERS, NotUnderstood, SlotKind, plain_text


class Known:
    """One knowledge base and the named patients; everything is looked up once.

    *patients*: their folder; where it is ``None``, the one beside each feature file.
    """

    def __init__(self, kb: KnowledgeBase, patients: Path | None = None) -> None:
        self.kb = kb
        self._patients = patients
        self._readers: dict[Path, Reader] = {}
        self._resolved: dict[tuple[SlotKind, str], NotUnderstood | None] = {}
        self._answers: dict[tuple[str, date], str] = {}

    def wrong(self, kind: SlotKind, written: str) -> NotUnderstood | None:
        """Why *written* means nothing in a slot of that kind; ``None`` where it means something."""
        key = (kind, written)
        if key not in self._resolved:
            try:
                RESOLVERS[kind](self.kb, written)
            except NotUnderstood as unknown:
                self._resolved[key] = unknown
            else:
                self._resolved[key] = None
        return self._resolved[key]

    def reader(self, file: str) -> Reader:
        """Reads the patients of the scenarios in *file* without answering for them."""
        folder = self._patients or patients_beside(Path(file))
        if folder not in self._readers:
            self._readers[folder] = Reader(self.kb, folder)
        return self._readers[folder]

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The regimens of which any statement speaks."""
        return frozenset(item.entry.regimen for item in self.kb.statements.values() if item.entry.regimen)

    def patient_of(self, run: Run) -> Profile:
        """The patient that *run* tells of last, as far as its steps are understood."""
        board = Board(self.reader(run.file))
        for step in run.steps:
            found = phrase_of(step, run.language) if step.kind != "then" else None
            if found:
                rest = {"table": step.table} if found[0].table else {}
                with suppress(NotUnderstood):
                    found[0].does(board, **found[1], **rest)
        return board.profile

    # --- what can be said ------------------------------------------------------------------------------

    def can_be_said(self, words: str, run: Run, days: Iterable[date]) -> bool:
        """Whether *words* stand in a rule file, in the engine's own sentences, or in an answer.

        The answers are those for the patient of *run* on each of *days* and for every named patient on the day of the scenarios: they
        hold what is put together of several texts. They are asked for only where no single text has the words.
        """
        wanted = plain_text(words)
        if wanted in self._rules or wanted in self._sentences:
            return True
        profile = self.patient_of(run)
        newest_first = sorted({TODAY, *days}, reverse=True)
        if any(wanted in self._answer(profile, day) for day in newest_first):
            return True
        patients = (
            json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(self.reader(run.file).patients.glob("*.json"))
        )
        return any(wanted in self._answer(patient, TODAY) for patient in patients)

    @cached_property
    def _rules(self) -> str:
        files = sorted(self.kb.folder.rglob("*.yaml"))
        texts = [file.read_text(encoding="utf-8") for file in files]  # names and places are in one language only
        texts += [form for text in texts_of(self.kb) for form in (text.en, text.zh)]
        return plain_text("\n".join(texts))

    @cached_property
    def _sentences(self) -> str:
        files = sorted(Path(engine_package.__path__[0]).rglob("*.py"))
        parts = (part for file in files for part in _constants(file.read_text(encoding="utf-8")))
        return plain_text("\n".join(parts))

    @cached_property
    def _engine(self) -> Engine:
        return Engine(self.kb)

    def _answer(self, profile: Profile, day: date) -> str:
        key = (json.dumps(profile, sort_keys=True), day)
        if key not in self._answers:
            try:
                answer = self._engine.assess(profile, today=TODAY, as_of=day, outcomes=False)
            except InputRefused:
                self._answers[key] = ""
            else:
                self._answers[key] = plain_text(orjson.dumps(answer).decode())
        return self._answers[key]

    def close(self) -> None:
        """Free what answering took, if anything was answered."""
        if "_engine" in self.__dict__:
            self._engine.close()


def _constants(source: str) -> Iterator[str]:
    """The texts in a module of the engine; names and comments are not among them."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


class Reader:
    """Stands where the desk stands: reads a profile as the intake does, and gives no answer."""

    def __init__(self, kb: KnowledgeBase, patients: Path) -> None:
        self.patients = patients
        self.today = TODAY
        self._intake = Intake(kb)
        self._refused: dict[str, InputRefused | None] = {}
        # The steps that tell of the patient ask an engine for nothing but these two.
        self.engine: Any = SimpleNamespace(kb=kb, intake=self)

    def read(self, document: Mapping[str, Any], today: date) -> Patient:
        """Nothing: what a patient means is compared where answers are, and not here."""
        del document, today
        return Patient({}, (), ())

    def ask(self, profile: Mapping[str, Any], as_of: date | None) -> Any:
        """No answer; raises :class:`~engine.errors.InputRefused` where the board would get none."""
        del as_of
        key = json.dumps(profile, sort_keys=True)
        if key not in self._refused:
            try:
                self._intake.read(profile, self.today)
            except InputRefused as refused:
                self._refused[key] = refused
            else:
                self._refused[key] = None
        refused_before = self._refused[key]
        if refused_before is not None:
            raise refused_before
