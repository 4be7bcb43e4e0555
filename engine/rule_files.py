"""Finding, reading and shaping the rule files; every fault is kept with its file, line and path."""

from __future__ import annotations

import hashlib
import os
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from engine import yaml_reader
from engine.errors import Fault, KnowledgeBaseBroken, did_you_mean

RULES_VARIABLE = "HCC_RULES"
Model = TypeVar("Model", bound=BaseModel)


def default_folder() -> Path:
    """The rule set to use: ``$HCC_RULES``, else the one installed with the package, else the checkout's."""
    chosen = os.environ.get(RULES_VARIABLE)
    if chosen:
        return Path(chosen)
    here = Path(__file__).resolve().parent
    packaged = here / "_rules"
    return packaged if packaged.is_dir() else here.parent / "rules"


@dataclass(slots=True)
class Place:
    """A document being checked: reports faults at paths inside it."""

    file: Path
    shown_as: str
    faults: list[Fault]

    def report(self, code: str, message: str, remedy: str, at: tuple[str | int, ...] = ()) -> None:
        """Record a fault at path *at* of this file."""
        line = yaml_reader.line_of(self.file, at)
        path = ".".join(str(step) for step in at)
        self.faults.append(Fault(code, path, message, remedy, self.shown_as, line))

    def under(self, *prefix: str | int) -> Callable[[str, str, str, tuple[str | int, ...]], None]:
        """A reporter for the part of the document at *prefix*."""

        def report(code: str, message: str, remedy: str, at: tuple[str | int, ...]) -> None:
            self.report(code, message, remedy, (*prefix, *at))

        return report


@dataclass(slots=True)
class RuleFiles:
    """All files of one rule set, and the faults found so far."""

    folder: Path
    faults: list[Fault] = field(default_factory=list)

    def place(self, path: Path) -> Place:
        """Where faults of *path* are reported."""
        return Place(path, str(path.relative_to(self.folder.parent)), self.faults)

    def paths(self, pattern: str) -> list[Path]:
        """The files that match *pattern*, in a fixed order."""
        return sorted(self.folder.glob(pattern))

    def load(self, path: Path, model: type[Model]) -> Model | None:
        """The file as *model*, or ``None`` with the faults recorded."""
        place = self.place(path)
        try:
            document = yaml_reader.read(path, place.shown_as)
        except KnowledgeBaseBroken as broken:
            self.faults.extend(broken.faults)
            return None
        try:
            return model.model_validate(document)
        except ValidationError as error:
            for problem in error.errors(include_url=False):
                message, remedy = _in_words(problem, model)
                place.report(f"schema.{problem['type']}", message, remedy, tuple(problem["loc"]))
            return None

    def each(self, pattern: str, model: type[Model]) -> Iterator[tuple[Place, Model]]:
        """Every readable file that matches *pattern*; the faults of the others are recorded."""
        for path in self.paths(pattern):
            loaded = self.load(path, model)
            if loaded is not None:
                yield self.place(path), loaded

    def digest(self) -> str:
        """SHA-256 over every rule file's name and content."""
        total = hashlib.sha256()
        for path in self.paths("**/*.yaml"):
            total.update(path.relative_to(self.folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
        return total.hexdigest()


def _keys(model: Any, seen: set[Any] | None = None) -> set[str]:
    """Every key that *model* or a model inside it knows."""
    seen = set() if seen is None else seen
    keys: set[str] = set()
    if isinstance(model, type) and issubclass(model, BaseModel):
        if model in seen:
            return keys
        seen.add(model)
        for name, info in model.model_fields.items():
            keys.add(info.alias or name)
            keys |= _keys(info.annotation, seen)
        return keys
    if isinstance(model, types.UnionType) or typing.get_origin(model) is not None:
        for part in typing.get_args(model):
            keys |= _keys(part, seen)
    return keys


def _in_words(problem: Any, model: type[BaseModel]) -> tuple[str, str]:
    kind, location = problem["type"], problem["loc"]
    last = location[-1] if location else ""
    if kind == "extra_forbidden":
        return f"{last!r} is not a key here.", did_you_mean(str(last), _keys(model))
    if kind == "missing":
        return f"the key {last!r} is missing.", "Add it."
    message = problem["msg"].removeprefix("Value error, ")
    shown = problem.get("input")
    found = f" Found {shown!r}." if isinstance(shown, str | int | bool) and kind != "value_error" else ""
    return f"{message}.{found}".replace("..", "."), "See the schema of this kind of file."
