"""Where the patient stands on the staging tables, side by side: rows from the top, the way taken drawn thick.

A row that holds leads to its stage; one that does not leads on; one that is not known leads both ways, dashed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.board.pictures.svg import (
    DASHED,
    FAINT,
    GREY,
    INK,
    LARGE,
    NORMAL,
    SMALL,
    WIDTH,
    Language,
    box,
    line,
    line_height,
    paragraph,
    picture,
    said,
    text,
    triangle,
    wrapped,
)
from engine.assessment import Bilingual, Pathway, PathwayCondition, PathwayRow
from engine.phrases import NOT_KNOWN

_MARGIN = 8.0
_COLUMN, _BETWEEN = 344.0, 16.0
_RAIL = 10.0
_CRITERIA, _CRITERIA_WIDTH = 22.0, 196.0
_STAGE, _STAGE_WIDTH = 234.0, 110.0
_PAD, _GAP = 6.0, 8.0

_TITLE = Bilingual("Where the patient stands on the staging pathways", "患者在分期路径上的位置")
_NOTHING = Bilingual("No staging table could be walked through.", "无可用的分期路径。")
_VERDICTS = {
    "true": Bilingual("met", "符合"),
    "false": Bilingual("not met", "不符合"),
    "unknown": Bilingual("not known", "未知"),
    "not_reached": Bilingual("not reached", "未进入此步"),
}
_PATIENT = Bilingual("patient", "患者")
_POSSIBLE = Bilingual("possible", "可能")
_REACHED = Bilingual("reached", "到达")
_ON_RECORD = Bilingual("by the stage on record", "据记录的分期")
_HOW_TO_READ = Bilingual(
    "Read from the top: the first row that is met gives the stage. Thick: the way taken. Dashed: not known, so possible.",
    "自上而下阅读：首个符合的条件决定分期。粗线为所经路径；虚线为信息未知、仍有可能。",
)


def pathway_svg(pathways: Sequence[Pathway], lang: Language, prefix: str) -> str:
    """*pathways* side by side as SVG, two in a row. *prefix*: see :func:`.svg.picture`."""
    legend = wrapped(said(_HOW_TO_READ if pathways else _NOTHING, lang), WIDTH - 2 * _MARGIN, SMALL)
    body = [
        text(_MARGIN, 22, said(_TITLE, lang), size=LARGE, bold=True),
        paragraph(_MARGIN, 40, legend, size=SMALL),
    ]
    top = 40 + len(legend) * line_height(SMALL) + 4
    bottom = top
    for index, way in enumerate(pathways):
        if index % 2 == 0:
            top = bottom
        left = _MARGIN + index % 2 * (_COLUMN + _BETWEEN)
        drawn, end = _column(way, left, top, lang)
        body.extend(drawn)
        bottom = max(bottom, end)
    description = ("。" if lang == "zh" else ". ").join(pathway_words(pathways, lang))
    return picture(prefix, said(_TITLE, lang), description, bottom + _MARGIN, body)


def pathway_table(way: Pathway, lang: Language) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """One pathway as a table: header and one line for each condition of each row."""
    header = (
        ("分期", "条件", "患者", "判断", "此步")
        if lang == "zh"
        else ("stage", "criterion", "patient", "verdict", "row")
    )
    rows = tuple(
        (
            said(row.label, lang),
            said(condition.expected, lang),
            said(condition.found, lang),
            said(_VERDICTS[condition.verdict], lang),
            said(_VERDICTS[row.verdict], lang),
        )
        for row in way.rows
        for condition in row.conditions
    )
    return header, rows


def pathway_words(pathways: Sequence[Pathway], lang: Language) -> tuple[str, ...]:
    """What the picture shows as sentences: the stage of each system, then the rows that led there."""
    found: list[str] = []
    for way in pathways:
        found.append(f"{_name(way, lang)}{'：' if lang == 'zh' else ': '}{_outcome(way, lang)}")
        for row in way.rows:
            if row.verdict == "not_reached":
                continue
            asked = ("；" if lang == "zh" else "; ").join(
                f"{said(item.expected, lang)} ({said(_PATIENT, lang)}: {said(item.found, lang)})"
                for item in row.conditions
            )
            found.append(f"{said(row.label, lang)}: {asked}: {said(_VERDICTS[row.verdict], lang)}")
    return tuple(found) or (said(_NOTHING, lang),)


# --- in words -------------------------------------------------------------------------------------------


def _name(way: Pathway, lang: Language) -> str:
    return f"{said(way.system, lang)} {way.edition}"


def _outcome(way: Pathway, lang: Language) -> str:
    zh = lang == "zh"
    labels = {row.value: said(row.label, lang) for row in way.rows}
    stages = ("或" if zh else " or ").join(labels.get(value, value) for value in way.reached)
    if not way.reached:
        outcome = "不符合任何一行" if zh else "no row fits"
    elif len(way.reached) == 1:
        outcome = stages
    else:
        outcome = f"未定：{stages}" if zh else f"open: {stages}"
    if way.documented is None:
        return outcome
    return f"{outcome}（记录为{way.documented.zh}）" if zh else f"{outcome} (documented: {way.documented.en})"


def _compared(condition: PathwayCondition, lang: Language) -> str:
    """What the patient has, and the verdict; said once where nothing is known."""
    found = said(condition.found, lang)
    return found if condition.found == NOT_KNOWN else f"{found} — {said(_VERDICTS[condition.verdict], lang)}"


# --- drawing --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Step:
    """One row of a table with its lines of text: each with whether it is bold."""

    row: PathwayRow
    lines: tuple[tuple[str, bool], ...]
    stage: tuple[str, ...]
    note: str | None
    height: float

    @staticmethod
    def of(row: PathwayRow, note: str | None, lang: Language) -> _Step:
        lines: list[tuple[str, bool]] = []
        width = _CRITERIA_WIDTH - 2 * _PAD
        asked = row.verdict != "not_reached"
        for condition in row.conditions:
            lines += [(part, False) for part in wrapped(said(condition.expected, lang), width, SMALL, most=5)]
            if asked:
                words = f"{said(_PATIENT, lang)}{'：' if lang == 'zh' else ': '}{_compared(condition, lang)}"
                lines += [(part, True) for part in wrapped(words, width, SMALL, bold=True, most=6)]
        if not asked:
            lines.append((said(_VERDICTS["not_reached"], lang), False))
        stage = tuple(wrapped(said(row.label, lang), _STAGE_WIDTH - 2, SMALL, bold=True, most=3))
        right = (len(stage) + (note is not None)) * line_height(SMALL)
        height = max(len(lines) * line_height(SMALL), right) + 2 * _PAD
        return _Step(row, tuple(lines), stage, note, height)


def _note(row: PathwayRow, way: Pathway, dashed: bool) -> Bilingual | None:
    """What is said beside the stage of a row that is open or settled."""
    if row.value not in way.reached or row.verdict not in ("true", "unknown"):
        return None
    if row.verdict == "true" and not dashed:
        return _REACHED
    return _ON_RECORD if len(way.reached) == 1 and way.documented is not None else _POSSIBLE


def _column(way: Pathway, left: float, top: float, lang: Language) -> tuple[list[str], float]:
    """One table, and where it ends."""
    name = wrapped(_name(way, lang), _COLUMN, NORMAL, bold=True, most=2)
    outcome = wrapped(_outcome(way, lang), _COLUMN - 2 * _PAD, NORMAL, bold=True, most=4)
    body = [paragraph(left, top + NORMAL, name, bold=True)]
    y = top + len(name) * line_height(NORMAL) + 4
    height = len(outcome) * line_height(NORMAL) + _PAD
    body.append(box(left, y, _COLUMN, height, weight=2))
    body.append(paragraph(left + _PAD, y + NORMAL + 2, outcome, bold=True, whole=_outcome(way, lang)))
    y += height + _GAP
    dashed = False  # once a row is not known, the way on is only possible
    for row in way.rows:
        note = _note(row, way, dashed)
        step = _Step.of(row, said(note, lang) if note else None, lang)
        body.extend(_step(step, left, y, dashed))
        y += step.height + _GAP
        dashed = dashed or row.verdict == "unknown"
    return body, y


def _step(step: _Step, left: float, top: float, dashed: bool) -> Iterator[str]:
    verdict, height = step.row.verdict, step.height
    middle = top + height / 2
    rail, stage = left + _RAIL, left + _STAGE
    asked, open_row = verdict != "not_reached", verdict == "unknown"
    before, after = (DASHED if dashed else None), (DASHED if dashed or open_row else None)
    if asked:
        yield line(rail, top - _GAP, rail, middle, width=3, dash=before)
        yield line(rail, middle, left + _CRITERIA, middle, width=3, dash=before)
    if verdict in ("false", "unknown"):
        yield line(rail, middle, rail, top + height, width=3, dash=after)
    if verdict in ("true", "unknown"):
        yield line(left + _CRITERIA + _CRITERIA_WIDTH, middle, stage - 7, middle, width=3, dash=after)
        yield triangle(stage, middle, "right")
    frame, weight = (INK, 1.2) if asked else (FAINT, 0.8)
    dash = DASHED if open_row else None
    yield box(left + _CRITERIA, top, _CRITERIA_WIDTH, height, stroke=frame, weight=weight, dash=dash)
    for index, (words, bold) in enumerate(step.lines):
        y = top + _PAD + SMALL - 1 + index * line_height(SMALL)
        yield text(left + _CRITERIA + _PAD, y, words, size=SMALL, bold=bold, fill=INK if asked else GREY)
    held = step.note is not None
    frame, weight = (INK, 1.5 if after else 3) if held else (FAINT, 0.8)
    yield box(stage, top, _STAGE_WIDTH, height, stroke=frame, weight=weight, dash=after if held else None)
    centre = stage + _STAGE_WIDTH / 2
    y = middle - (len(step.stage) + held) * line_height(SMALL) / 2 + SMALL
    for words in step.stage:
        yield text(centre, y, words, size=SMALL, bold=held, anchor="middle", fill=INK if held else GREY)
        y += line_height(SMALL)
    if step.note is not None:
        yield text(centre, y, step.note, size=SMALL, anchor="middle")
