"""Putting a feature together: the patient, the question, and expectations that were tried before they are written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from engine import json_reader
from engine.assess import Engine
from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused
from engine.knowledge import Statement
from scenarios.board import Board, Profile
from scenarios.formatting import formatted
from scenarios.reading import Language
from scenarios.running import TODAY, Desk
from scenarios.skeleton import expectations
from scenarios.skeleton.lines import Line, feature, holds, line, of, scenario, told
from scenarios.skeleton.made import Target, pair_for, target
from scenarios.skeleton.patient import told_of

_FEW = 3  # expectations of one rule
_WHOLE = "stands"  # everything that is said of a regimen: long, so only where nothing shorter tells
_DESCRIPTION = Bilingual(
    "Written by the program from what it says today. Each line counts only once it was checked against the source.",
    "由程序按目前的输出写成。每一行均须与来源核对后方可采用。",
)
_PATIENT = Bilingual("The patient {name}", "患者{name}")
_ANSWER = Bilingual("{name}: what is offered, advised against and asked for", "{name}：可考虑、反对与应查明的内容")
_APPLIES = Bilingual("{title}: applies", "{title}：适用")
_NOT = Bilingual("{title}: just does not apply, {differ}", "{title}：仅差一项而不适用，{differ}")
_SAME = Bilingual(
    "The rule itself does not show in this answer: this does not test the rule alone.",
    "该规则未体现在此答案中：此处不能单独检验该规则。",
)
_NO_MISS = Bilingual("No single change takes the rule back.", "改动任何单项均不改变判定。")


def from_patient(path: Path, engine: Engine, language: Language) -> str:
    """A feature on the patient in the file *path*. Raises :class:`~engine.errors.InputRefused`."""
    try:
        profile = json_reader.read(path.read_bytes())
    except OSError:
        raise InputRefused([Fault("scenarios.new", str(path), "cannot be read.", "Give a patient file.")]) from None
    if not isinstance(profile, dict):
        raise InputRefused([Fault("scenarios.new", str(path), "holds no patient profile.", "Give a JSON object.")])
    desk = Desk(engine, TODAY, path.parent)
    lines, remarks, board = _asked(profile, None, desk, language)
    lines += [item for item in expectations.expected(board, language) if holds(item, board)]
    name = of(_ANSWER, language).format(name=path.stem)
    written = scenario(name, lines, language, remarks=remarks)
    return _feature(of(_PATIENT, language).format(name=path.stem), [written], language)


def from_rule(rule: str, engine: Engine, language: Language) -> str:
    """A feature with a patient for whom *rule* applies and one for whom it just does not.

    Raises :class:`~engine.errors.InputRefused` where there is no such rule, or no patient for it.
    """
    about = target(engine.kb, rule)
    pair = pair_for(engine.kb, about)
    desk = Desk(engine, TODAY, Path())
    title = _title(about, language)
    first = _setting(about, language)
    lines, remarks, board = _asked(pair.holds, pair.as_of, desk, language)
    told(first, board)
    name = of(_APPLIES, language).format(title=title)
    if pair.miss is None or pair.differ is None:
        kept = _kept(about, board, None, language)
        return _feature(title, [_one(name, lines, first, kept, [*remarks, _NO_MISS], language)], language)
    miss_lines, miss_remarks, miss = _asked(pair.miss, pair.as_of, desk, language)
    told(first, miss)
    kept, other_kept = _kept(about, board, miss, language), _kept(about, miss, board, language)
    shown = any(not expectations.denies(item) and not holds(item, miss) for item in kept)
    remarks = remarks if shown else [*remarks, _SAME]
    other_name = of(_NOT, language).format(title=title, differ=of(pair.differ, language))
    written = [
        _one(name, lines, first, kept, remarks, language),
        _one(other_name, miss_lines, first, other_kept, miss_remarks, language),
    ]
    return _feature(title, written, language)


def _one(
    name: str,
    lines: Sequence[Line],
    first: Sequence[Line],
    kept: Sequence[Line],
    remarks: Sequence[Bilingual],
    language: Language,
) -> str:
    """One scenario; the setting is spoken of only where something is said in it."""
    return scenario(name, [*lines, *(first if kept else ()), *kept], language, remarks=remarks)


def _asked(
    profile: Profile, as_of: date | None, desk: Desk, language: Language
) -> tuple[list[Line], list[Bilingual], Board]:
    """The steps up to the question, remarks on them, and the board that has asked."""
    lines, remarks = told_of(profile, desk, language)
    if as_of is not None:
        lines.append(line("day", day=as_of.isoformat()))
    lines.append(line("ask"))
    board = Board(desk)
    told(lines, board)
    return lines, remarks, board


def _title(about: Target, language: Language) -> str:
    if isinstance(about, Statement):
        return of(Bilingual(about.entry.title.en, about.entry.title.zh), language)
    return expectations.said_shortly(Bilingual(about.entry.says.en, about.entry.says.zh), language)


def _setting(about: Target, language: Language) -> list[Line]:
    """One regimen can stand in several settings: the rule speaks of one."""
    if isinstance(about, Statement) and about.entry.regimen is not None:
        return [expectations.in_setting(about.setting, language)]
    return []


def _kept(about: Target, board: Board, other: Board | None, language: Language) -> list[Line]:
    """A few steps that hold on *board*, those first that do not hold on *other*; what is there before what is not."""
    if isinstance(about, Statement):
        offered = expectations.of_statement(about, board, language)
    else:
        offered = expectations.of_caution(about, board, language)
    ways = [[item for item in way if holds(item, board)] for way in offered]
    telling = [[item for item in way if other is not None and not holds(item, other)] for way in ways]
    plainest = [[item for item in way if item.phrase.name != _WHOLE] for way in telling]
    return (_firsts(plainest) or _firsts(telling) or _firsts(ways))[:_FEW]


def _firsts(ways: Iterable[Sequence[Line]]) -> list[Line]:
    """The first of each way of saying something, what is there before what is not."""
    firsts = [way[0] for way in ways if way]
    return sorted(firsts, key=expectations.denies)


def _feature(title: str, written: Sequence[str], language: Language) -> str:
    return formatted(feature(title, of(_DESCRIPTION, language), written, language))
