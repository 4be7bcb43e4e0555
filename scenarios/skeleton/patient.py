"""A profile as people write it in a scenario: a table of fields, and the history of treatment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.assess import Engine
from engine.assessment import Bilingual
from engine.phrases import value_in_words
from engine.profile import FactRead, TreatmentLine
from engine.readings import Unreadable, read_value
from engine.values import Value
from engine.vocabulary import YES_NO_WORDS
from engine.wording import folded
from scenarios import words
from scenarios.board import Board, Profile
from scenarios.reading import Language
from scenarios.running import Desk
from scenarios.skeleton.lines import Line, holds, line, of
from scenarios.words import NotUnderstood

_UNKNOWN = Bilingual("unknown", "未知")
_YES_NO = {True: Bilingual("yes", "是"), False: Bilingual("no", "否")}
_FIGURES = ("quantity", "count", "date")
_AGENTS = Bilingual("agents", "药物")
_ENDED = Bilingual("ended", "结束原因")
_SETTING = Bilingual("setting", "治疗目的")
_TOLERATED = Bilingual("tolerated", "可耐受")
_LINE = Bilingual("line", "线数")
_ON = Bilingual("on", "日期")
_RESPONSE = Bilingual("response", "疗效")
_SAID = {
    "progression": Bilingual("progression", "进展"),
    "intolerance": Bilingual("intolerance", "不耐受"),
    "completed": Bilingual("completed", "完成"),
    "other": Bilingual("other", "其他"),
    "ongoing": Bilingual("ongoing", "进行中"),
    "advanced": Bilingual("advanced", "晚期"),
    "adjuvant": Bilingual("adjuvant", "辅助"),
    "neoadjuvant": Bilingual("neoadjuvant", "新辅助"),
    "perioperative": Bilingual("perioperative", "围手术期"),
    "conversion": Bilingual("conversion", "转化"),
}


def told_of(profile: Profile, desk: Desk, language: Language) -> tuple[list[Line], list[Bilingual]]:
    """The steps that tell of *profile*, and remarks on what of it no step can say.

    Raises :class:`~engine.errors.InputRefused` where the profile cannot be read.
    """
    engine = desk.engine
    wanted = engine.intake.read(profile, desk.today)
    read = {item.path: item for item in wanted.read}
    places = [f"{section}.{key}" for section, values in profile.items() for key in values]
    rows = [_row(read[place], engine, language) for place in places if place in read]
    treatment = profile.get("treatment") or {}
    rows += list(_plain_rows(treatment, engine, language))
    lines = [line("patient.table", table=tuple(rows))] if rows else []
    lines += [item for item in _history(treatment, engine, language) if holds(item, Board(desk))]
    return lines, _left_out(lines, wanted.facts, desk)


def _left_out(lines: Sequence[Line], wanted: Mapping[str, Value], desk: Desk) -> list[Bilingual]:
    """The facts of the profile that the steps do not give back."""
    board = Board(desk)
    for item in lines:
        holds(item, board)
    got = desk.engine.intake.read(board.profile, desk.today).facts
    facts = desk.engine.kb.facts
    lost = [facts[name] for name in wanted if got.get(name) != wanted[name] and name in facts]
    labels = words.labelled(fact.label for fact in lost)
    if not lost:
        return []
    return [
        Bilingual(
            f"Not told here, for want of a step: {labels.en}. Name the patient's file instead, if it matters.",
            f"以下内容没有相应步骤，未写入：{labels.zh}。如有影响，请改用患者文件。",
        )
    ]


def _row(item: FactRead, engine: Engine, language: Language) -> tuple[str, str]:
    """Label and value of one field, as it is read back to the same value."""
    fact = item.fact
    names = (fact.label.en if language == "en" else fact.label.zh, fact.id)
    section, _, key = fact.path.partition(".")
    name = next((name for name in names if _field(engine, name) == (section, key)), fact.path)
    if item.value is None:
        return name, of(_UNKNOWN, language)
    said = of(value_in_words(fact, item.value), language)
    as_written = fact.kind in _FIGURES and (language == "zh-CN" or item.written.isascii() or "µ" in item.written)
    for text in (item.written, said) if as_written else (said, item.written):
        try:
            if read_value(fact, text, {}).value == item.value:
                return name, text
        except Unreadable:
            continue
    return name, item.written


def _field(engine: Engine, name: str) -> tuple[str, str] | None:
    try:
        return words.field(engine.kb, name)
    except NotUnderstood:
        return None


def _plain_rows(treatment: Mapping[str, Any], engine: Engine, language: Language) -> Iterator[tuple[str, str]]:
    """What is said of the history with a plain yes or no; that there was no TACE is said in the same way."""
    facts = {key: fact for fact, key in words.TREATMENT.items()}
    for key, value in treatment.items():
        if key == "tace" and (not value or isinstance(value, str)):
            key, value = "prior_tace", False
        if key in facts:
            label = engine.kb.facts[facts[key]].label
            said = value if isinstance(value, bool) else folded(str(value)) in map(folded, YES_NO_WORDS["yes"])
            yield label.en if language == "en" else label.zh, of(_YES_NO[said], language)


def _history(treatment: Mapping[str, Any], engine: Engine, language: Language) -> Iterator[Line]:
    lines, sessions = treatment.get("lines"), treatment.get("tace")
    if isinstance(lines, str) or lines == []:
        yield line("history.none")
    elif lines:
        yield line("history.lines", table=_table([_line(item, engine, language) for item in lines], language))
    if sessions and not isinstance(sessions, str):
        keys = {_ON: "on", _RESPONSE: "response"}
        rows = [{label: str(item[key]) for label, key in keys.items() if key in item} for item in sessions]
        yield line("history.tace", table=_table(rows, language))


def _line(item: Mapping[str, Any], engine: Engine, language: Language) -> dict[Bilingual, str]:
    """One line of treatment by its columns."""
    read = TreatmentLine.model_validate(item)
    row = {_AGENTS: " + ".join(_agent(agent, engine, language) for agent in read.agents)}
    if read.ended is not None:
        row[_ENDED] = of(_SAID[read.ended], language)
    if read.setting != "advanced":
        row[_SETTING] = of(_SAID[read.setting], language)
    if read.tolerated is not None:
        row[_TOLERATED] = of(_YES_NO[read.tolerated], language)
    if read.line is not None:
        row[_LINE] = str(read.line)
    return row


def _agent(written: str, engine: Engine, language: Language) -> str:
    """A drug or procedure by its name in *language*, where that name is understood again."""
    kb = engine.kb
    found = kb.agent_words.get(folded(written), "")
    known = kb.drugs.get(found) or kb.procedures.get(found)
    if known is None:
        return written
    name = known.name.en if language == "en" else known.name.zh
    return name if kb.agent_words.get(folded(name)) == found else written


def _table(rows: Sequence[Mapping[Bilingual, str]], language: Language) -> tuple[tuple[str, ...], ...]:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    heading = tuple(of(column, language) for column in columns)
    return (heading, *(tuple(row.get(column, "") for column in columns) for row in rows))
