"""One line of JSON for each thing logged, with the request it belongs to, and nothing of a patient.

The message of an exception and the values in its frames may be a patient's, so neither is ever written: an exception
that is logged with its traceback leaves its type and where it came from.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TextIO
from uuid import uuid4

REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_EXTRAS = ("method", "route", "status", "milliseconds", "caller")


def request_id(asked_for: str = "") -> str:
    """The id under which a request is logged: the caller's own if it is a UUID (anything else could be a name)."""
    asked = asked_for.strip().lower()
    return asked if _UUID.fullmatch(asked) else str(uuid4())


def came_from(error: BaseException) -> str:
    """The places in the code that *error* passed, innermost first: files and lines, no values."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    return " < ".join(f"{frame.filename}:{frame.lineno}" for frame in frames) or "an unknown place"


class JsonLines(logging.Formatter):
    """Writes a record as one JSON object: ``at`` (UTC), ``level``, ``logger``, ``message``, ``request``, extras."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for *record*."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request := REQUEST_ID.get():
            line["request"] = request
        line.update({name: getattr(record, name) for name in _EXTRAS if hasattr(record, name)})
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            line["error"] = f"{type(error).__name__} at {came_from(error)}"
        return json.dumps(line, ensure_ascii=False)


def configure(level: str = "INFO", stream: TextIO | None = None) -> None:
    """Log as JSON lines to *stream* (default: standard error), this package's loggers and the server's alike."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)  # other libraries log addresses and queries below that
    for name in ("api", "uvicorn", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers[:] = []
        logger.propagate = True
        logger.setLevel(level)
