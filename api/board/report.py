"""What came of a list, said on the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from api.board.lists.faults import PatientList
from api.board.papers import Format
from api.board.prepare import Outcome
from engine.assessment import Bilingual
from engine.errors import Lang

BY_ENDING: dict[str, Format] = {".pdf": "pdf", ".docx": "docx", ".html": "html"}


def report(outcome: Outcome, found: PatientList, output: Path, lang: Lang) -> tuple[str, str]:
    """What was done, and what was not: for standard output and for standard error."""
    failed = [patient for patient in outcome.index.patients if patient.fault is not None]
    done = [
        Bilingual(
            f"{outcome.prepared} prepared, {outcome.left} left as they were, {len(failed)} not prepared, "
            f"{len(found.refused)} rows refused: {output}",
            f"已生成{outcome.prepared}例，未变动{outcome.left}例，未能生成{len(failed)}例，拒收{len(found.refused)}行：{output}",
        ),
        *_notes(outcome),
    ]
    wrong = [
        Bilingual(f"{patient.pseudonym}: {patient.fault.says.en}", f"{patient.pseudonym}：{patient.fault.says.zh}")
        for patient in failed
        if patient.fault is not None
    ]
    return _told(done, lang), "\n".join(filter(None, [_told(wrong, lang), _faults(found, lang)]))


def read_report(found: PatientList, lang: Lang) -> tuple[str, str]:
    """What a list holds, and what is wrong with it."""
    cases = len(found.cases)
    count = Bilingual(
        f"{cases} patient{'' if cases == 1 else 's'} can be prepared, {len(found.refused)} rows refused.",
        f"可生成{cases}例，拒收{len(found.refused)}行。",
    )
    noted = [
        Bilingual(f"{case.pseudonym}: {note.en}", f"{case.pseudonym}：{note.zh}")
        for case in found.cases
        for note in case.notes
    ]
    return _told([count, *found.notes, *noted], lang), _faults(found, lang)


def _notes(outcome: Outcome) -> Iterator[Bilingual]:
    index = outcome.index
    if all(patient.record is None for patient in index.patients):
        yield Bilingual(
            "The answers are not kept in a record (no --database, no HCC_DATABASE).",
            "评估结果未存档（未指定--database或HCC_DATABASE）。",
        )
    if outcome.edited:
        names = outcome.edited
        yield Bilingual(
            f"Changed by hand and left as they are (--again makes them anew beside): {', '.join(names)}",
            f"已被手工修改，保持不变（--again另行重新生成）：{'、'.join(names)}",
        )
    if outcome.aside:
        yield Bilingual(
            f"Was in the way and is kept as: {', '.join(outcome.aside)}",
            f"原有文件已改名保留：{'、'.join(outcome.aside)}",
        )
    if index.earlier:
        names = tuple(patient.pseudonym for patient in index.earlier)
        yield Bilingual(
            f"Of an earlier list, still in the folder: {', '.join(names)}",
            f"文件夹中仍有此前名单的患者资料：{'、'.join(names)}",
        )
    yield from index.notes


def _told(texts: list[Bilingual], lang: Lang) -> str:
    return "\n".join(text.zh if lang == "zh" else text.en for text in texts)


def _faults(found: PatientList, lang: Lang) -> str:
    return "\n".join(fault.says(lang) for fault in found.faults)
