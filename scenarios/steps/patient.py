"""The patient, the day, and what is asked or changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from engine.values import Value
from scenarios import words
from scenarios.board import Board, Profile, rows_of
from scenarios.phrase import given, then, when
from scenarios.reading import Table
from scenarios.sentences import read_sentence

_LINES = {
    "agents": ("agents", "方案", "药物"),
    "ended": ("ended", "结束原因"),
    "setting": ("setting", "治疗目的"),
    "tolerated": ("tolerated", "可耐受"),
    "line": ("line", "线数"),
}
_SESSIONS = {"on": ("on", "日期"), "response": ("response", "疗效")}


@given("patient.named", 'the patient "{patient}"', '患者"{patient}"')
def _(board: Board, patient: str) -> None:
    board.patient(patient)


@given("patient.sentence", "a patient with {sentence}", "患者为{sentence}")
def _(board: Board, sentence: str) -> None:
    board.put_all(read_sentence(board.kb, sentence))


@given("patient.and", "also {sentence}", "并有{sentence}")
def _(board: Board, sentence: str) -> None:
    part = read_sentence(board.kb, sentence, introduced=False)
    lines = part.get("treatment", {}).pop("lines", None)
    board.put_all(part)
    if isinstance(lines, list):
        _treated(board, lines, more=bool(lines))


@given("patient.table", "a patient", "一名患者", table=True)
@given("patient.with", "with", "另有", table=True)
def _(board: Board, table: Table) -> None:
    board.put_table(table)


@given("field.is", '"{field}" is "{value}"', '"{field}"为"{value}"')
def _(board: Board, field: str, value: str) -> None:
    board.put(field, value)


@given("field.not_recorded", '"{field}" is not recorded', '未记录"{field}"')
def _(board: Board, field: str) -> None:
    board.take_away(field)


@given("history.lines", "earlier treatment", "既往治疗", table=True)
def _(board: Board, table: Table) -> None:
    lines: list[dict[str, Any]] = []
    for row in rows_of(table, _LINES):
        line: dict[str, Any] = {"setting": "advanced", **row, "agents": [row.get("agents", "")]}
        if row.get("line", "").isdigit():
            line["line"] = int(row["line"])
        lines.append(line)
    _treated(board, lines)


def _treated(board: Board, lines: Sequence[dict[str, Any]], *, more: bool = False) -> None:
    before = board.profile.get("treatment", {}).get("lines") or () if more else ()
    board.put_all({"treatment": {"lines": [*before, *lines]}})


@given("history.none", "no earlier systemic treatment", "未接受过系统治疗")
def _(board: Board) -> None:
    _treated(board, [])


def _ended(board: Board, regimen: str, ended: str, **rest: object) -> None:
    words.regimen_or_agent(board.kb, regimen)
    _treated(board, [{"setting": "advanced", "agents": [regimen], "ended": ended, **rest}], more=True)


@given("history.progression", 'after progression on "{agent}"', '"{agent}"治疗后进展')
def _(board: Board, agent: str) -> None:
    _ended(board, agent, "progression")


@given("history.tolerated", 'after progression on "{agent}", which was tolerated', '"{agent}"治疗后进展，可耐受')
def _(board: Board, agent: str) -> None:
    _ended(board, agent, "progression", tolerated=True)


@given("history.intolerance", 'after intolerance of "{agent}"', '不能耐受"{agent}"')
def _(board: Board, agent: str) -> None:
    _ended(board, agent, "intolerance")


@given("history.tace", "earlier TACE sessions", "既往TACE", table=True)
def _(board: Board, table: Table) -> None:
    treatment = board.profile.setdefault("treatment", {})
    treatment.pop("prior_tace", None)
    treatment["tace"] = rows_of(table, _SESSIONS)


@given("day", "as of {day}", "截至{day}")
def _(board: Board, day: str) -> None:
    board.as_of = words.day(board.kb, day)


@when("ask", "the board asks", "会诊提问")
def _(board: Board) -> tuple[object, ...]:
    board.ask()
    return _meant(board)


@when("change", '"{field}" becomes "{value}"', '"{field}"改为"{value}"')
def _(board: Board, field: str, value: str) -> tuple[object, ...]:
    board.put(field, value)
    board.ask()
    return _meant(board)


@when("change.unknown", '"{field}" becomes unknown', '"{field}"变为未知')
def _(board: Board, field: str) -> tuple[object, ...]:
    board.take_away(field)
    board.ask()
    return _meant(board)


def _meant(board: Board) -> tuple[object, ...]:
    """The patient as the intake reads it, whatever the language; as written where it is refused."""
    asked = board.asked[-1]
    if asked.refused:
        return ("refused", tuple(sorted({(fault.code, fault.path) for fault in asked.refused})))
    return ("patient", _facts(board, asked.profile), asked.as_of)


def _facts(board: Board, profile: Profile) -> tuple[tuple[str, object], ...]:
    facts = board.engine.intake.read(profile, board.desk.today).facts
    return tuple(sorted((name, _plainly(value)) for name, value in facts.items()))


def _plainly(value: Value) -> str:
    """A value as text; the members of a set in one order."""
    return re.sub(r"frozenset\(\{(.*?)\}\)", lambda found: ", ".join(sorted(found[1].split(", "))), repr(value))


@then("in.setting", 'in the setting "{setting}"', '在"{setting}"场景下', asserts=False)
def _(board: Board, setting: str) -> tuple[object, ...]:
    """From here on the scenario speaks of this setting alone: one regimen can stand in several."""
    board.setting = words.setting(board.kb, setting)
    return (board.setting,)
