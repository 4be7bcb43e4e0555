"""A log is one line of JSON for each thing that happened, and holds nothing of a patient."""

from __future__ import annotations

import io
import json
import logging
from typing import Any

import pytest

from api import logs


@pytest.fixture
def lines() -> Any:
    stream = io.StringIO()
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    logs.configure("INFO", stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:] = before
    root.setLevel(level)
    for name in ("api", "uvicorn", "uvicorn.error"):
        logging.getLogger(name).setLevel(logging.NOTSET)


def test_a_line_says_when_how_grave_where_what_and_for_which_request(lines: Any) -> None:
    token = logs.REQUEST_ID.set("0b6f6a1e-2f0a-4e0c-9d53-1f1c51b0a9ad")
    logging.getLogger("api.guard").info("POST %s", "/assessments", extra={"status": 200})
    logs.REQUEST_ID.reset(token)
    (line,) = lines()
    assert line.pop("at").endswith("+00:00")
    assert line == {
        "level": "info",
        "logger": "api.guard",
        "message": "POST /assessments",
        "request": "0b6f6a1e-2f0a-4e0c-9d53-1f1c51b0a9ad",
        "status": 200,
    }


def test_an_exception_leaves_its_type_and_where_it_came_from_and_not_its_message(lines: Any) -> None:
    try:
        raise ValueError("Zhang-San has 4711 ng/mL")
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application")
    (line,) = lines()
    assert line["error"].startswith("ValueError at ")
    assert "test_logs.py:" in line["error"]
    assert "Zhang-San" not in json.dumps(line)


def test_a_message_with_line_breaks_stays_one_line(lines: Any) -> None:
    logging.getLogger("api").warning("first\nsecond %s", "张三\r\n")
    assert len(lines()) == 1


def test_what_other_libraries_say_below_a_warning_is_left_out(lines: Any) -> None:
    logging.getLogger("httpx").info("HTTP Request: GET http://server/Patient/Zhang-San")
    logging.getLogger("httpx").warning("kept")
    assert [line["message"] for line in lines()] == ["kept"]


@pytest.mark.parametrize("asked", ["", "Zhang-San", "0b6f6a1e-2f0a-4e0c-9d53-1f1c51b0a9ad\nforged", "x" * 4000])
def test_a_request_id_that_is_no_uuid_is_replaced(asked: str) -> None:
    given = logs.request_id(asked)
    assert given != asked
    assert len(given) == 36


def test_a_caller_s_own_uuid_is_kept_so_that_both_logs_can_be_matched() -> None:
    assert logs.request_id("0B6F6A1E-2F0A-4E0C-9D53-1F1C51B0A9AD") == "0b6f6a1e-2f0a-4e0c-9d53-1f1c51b0a9ad"
