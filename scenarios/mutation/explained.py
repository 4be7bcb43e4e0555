"""Survivors that are known and why they may stay: a file that the writers of the scenarios keep."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from engine import yaml_reader
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused, KnowledgeBaseBroken
from engine.phrases import bilingual
from engine.schema.common import Strict, Text, Words

_REMEDY = "Write a list of entries: mutant (its id) and reason (en, zh)."


class Explained(Strict):
    """One survivor that may stay, by its id, and the reason."""

    mutant: Words
    reason: Text


_FILE = TypeAdapter(list[Explained])


def explained(path: Path) -> Mapping[str, Bilingual]:
    """The reasons in *path*, by mutant. Raises :class:`InputRefused` with every fault."""
    name = str(path)
    try:
        document = yaml_reader.read(path, name)
    except KnowledgeBaseBroken as broken:
        raise InputRefused(broken.faults) from None
    except OSError as error:
        message = f"{error.strerror or 'cannot be read'}."
        raise InputRefused([Fault("mutation.survivors", "", message, "Check the path.", name)]) from None
    try:
        entries = _FILE.validate_python(document or [])
    except ValidationError as wrong:
        raise InputRefused([_fault(path, dict(problem)) for problem in wrong.errors(include_url=False)]) from None
    found: dict[str, Bilingual] = {}
    faults: list[Fault] = []
    for number, entry in enumerate(entries):
        if entry.mutant in found:
            line, message = yaml_reader.line_of(path, (number, "mutant")), f"{entry.mutant!r} stands twice."
            faults.append(Fault("mutation.survivors", f"{number}.mutant", message, "Remove one.", name, line))
        found[entry.mutant] = bilingual(entry.reason)
    if faults:
        raise InputRefused(faults)
    return found


def _fault(path: Path, problem: Mapping[str, object]) -> Fault:
    at = problem["loc"]
    assert isinstance(at, tuple)
    where = ".".join(str(step) for step in at)
    line = yaml_reader.line_of(path, at)
    return Fault("mutation.survivors", where, f"{problem['msg']}.", _REMEDY, str(path), line)
