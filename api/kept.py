"""An answer that was kept as JSON, read back as the answer it was."""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter, ValidationError

from engine.assessment import CONTRACT, Assessment
from engine.errors import Fault, InputRefused

_REMEDY = "Replay the record: the engine then gives the answer anew."


@cache
def _reader() -> TypeAdapter[Assessment]:
    return TypeAdapter(Assessment)


def assessment_of(document: bytes) -> Assessment:
    """The answer that *document*, its JSON, says.

    Raises :class:`~engine.errors.InputRefused` where it is of another contract or has not the shape of an answer.
    """
    try:
        answer = _reader().validate_json(document)
    except ValidationError as wrong:
        paths = [".".join(str(step) for step in error["loc"]) for error in wrong.errors(include_input=False)]
        faults = [Fault("kept.shape", path, "has not the shape of an answer.", _REMEDY) for path in paths]
        raise InputRefused(faults) from None
    if answer.contract != CONTRACT:
        fault = Fault("kept.contract", "contract", f"the answer kept is not of contract {CONTRACT}.", _REMEDY)
        raise InputRefused([fault])
    return answer
