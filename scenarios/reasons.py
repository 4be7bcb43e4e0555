"""What may stay untested, and why: files that the writers of the scenarios keep, one entry a gap."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from engine import yaml_reader
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused, KnowledgeBaseBroken
from engine.phrases import bilingual
from engine.schema.common import Strict, Text, Words

_REMEDY = "Write a list of entries: gap (as the report names it) and reason (en, zh)."


class Reason(Strict):
    """One gap that may stay, as the report names it, and the reason."""

    gap: Words
    reason: Text


_FILE = TypeAdapter(list[Reason])


def reasons(path: Path, code: str) -> Mapping[str, Bilingual]:
    """The reasons in *path*, by gap; faults carry *code*. Raises :class:`InputRefused` with every fault."""
    name = str(path)
    try:
        document = yaml_reader.read(path, name)
    except KnowledgeBaseBroken as broken:
        raise InputRefused(broken.faults) from None
    except OSError as error:
        message = f"{error.strerror or 'cannot be read'}."
        raise InputRefused([Fault(code, "", message, "Check the path.", name)]) from None
    try:
        entries = _FILE.validate_python(document or [])
    except ValidationError as wrong:
        raise InputRefused([_fault(path, code, dict(problem)) for problem in wrong.errors(include_url=False)]) from None
    found: dict[str, Bilingual] = {}
    faults: list[Fault] = []
    for number, entry in enumerate(entries):
        if entry.gap in found:
            line, message = yaml_reader.line_of(path, (number, "gap")), f"{entry.gap!r} stands twice."
            faults.append(Fault(code, f"{number}.gap", message, "Remove one.", name, line))
        found[entry.gap] = bilingual(entry.reason)
    if faults:
        raise InputRefused(faults)
    return found


def _fault(path: Path, code: str, problem: Mapping[str, object]) -> Fault:
    at = problem["loc"]
    assert isinstance(at, tuple)
    where = ".".join(str(step) for step in at)
    line = yaml_reader.line_of(path, at)
    return Fault(code, where, f"{problem['msg']}.", _REMEDY, str(path), line)
