"""The agenda: every patient of the list on a line, then what could not be prepared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from api.board.index import Index, MissingFact, Patient, RefusedLine, Summary
from api.board.references import joined
from api.board.render.plain import Block, Bullets, Document, Grid, Heading, Paragraph
from engine.assess import DISCLAIMER
from engine.assessment import Bilingual

_MISSING = 3
_CLASS = "child_pugh_class"  # stands last, behind its score
_TITLE = Bilingual("Agenda of the tumour board", "多学科会诊（MDT）议程")
_HEADER = (
    Bilingual("No.", "序号"),
    Bilingual("Patient", "患者"),
    Bilingual("Question", "会诊问题"),
    Bilingual("Stage", "分期"),
    Bilingual("What stands out", "要点"),
    Bilingual("Not known", "缺项"),
    Bilingual("Min.", "分钟"),
)
_WIDTHS = (6, 11, 19, 19, 24, 17, 7)
_NONE = Bilingual("none recorded", "未填写")
_NOTHING = Bilingual("nothing that would decide", "无影响判断的缺项")
_NOT_PREPARED = Bilingual("NOT PREPARED", "未生成")
_SEE = Bilingual(
    "What is not known is listed in full in missing.xlsx, with what it would change.",
    "全部缺项及其影响见missing.xlsx。",
)
_EARLIER = Bilingual(
    "Packets of an earlier list that are still in the folder, not of this meeting",
    "文件夹中仍保留的此前名单的资料，不属于本次会议",
)


def agenda_document(index: Index, minutes: int | None) -> Document:
    """The agenda of *index*. *minutes*: planned for each patient; ``None`` leaves room to write them."""
    version = index.knowledge_base
    shown = f"{version.partition('+')[0]}+{version.partition('+')[2][:12]}"
    return Document(
        title=_TITLE,
        running=Bilingual(f"{_TITLE.en} · as of {index.as_of}", f"{_TITLE.zh} · 截至{index.as_of}"),
        footer=Bilingual(
            f"{DISCLAIMER.en} Knowledge base {shown}, engine {index.engine_version}.",
            f"{DISCLAIMER.zh}知识库{shown}，引擎{index.engine_version}。",
        ),
        made=index.made,
        blocks=tuple(_blocks(index, minutes)),
    )


def _blocks(index: Index, minutes: int | None) -> Iterator[Block]:
    yield Paragraph(_count(index, minutes))
    if index.patients:
        yield Grid(_HEADER, tuple(_row(patient, minutes) for patient in index.patients), _WIDTHS)
        yield Paragraph(_SEE)
    failed = [patient for patient in index.patients if patient.fault is not None]
    if failed:
        yield Heading(1, Bilingual("Not prepared", "未能生成"))
        yield Bullets(tuple(_failed(patient) for patient in failed))
    if index.refused:
        yield Heading(1, Bilingual("Rows of the list that were not used", "名单中未采用的行"))
        yield Paragraph(
            Bilingual(
                "They stand in refused.xlsx with what is wrong, cell by cell.",
                "详见refused.xlsx，问题已逐格标注。",
            )
        )
        yield Bullets(tuple(_refused(line) for line in index.refused))
    if index.notes:
        yield Heading(1, Bilingual("About the list", "关于名单"))
        yield Bullets(index.notes)
    if index.earlier:
        yield Heading(1, _EARLIER)
        yield Bullets(tuple(patient.pseudonym for patient in index.earlier))


def _count(index: Index, minutes: int | None) -> Bilingual:
    count = len(index.patients)
    english, chinese = f"{count} patient{'' if count == 1 else 's'}", f"{count}例患者"
    if minutes is not None:
        english, chinese = f"{english}, {count * minutes} minutes", f"{chinese}，共{count * minutes}分钟"
    if index.refused:
        rows = len(index.refused)
        english += f"; {rows} row{'' if rows == 1 else 's'} of the list not used, see below"
        chinese += f"；名单中{rows}行未采用，见下"
    return Bilingual(f"{english}.", f"{chinese}。")


def _row(patient: Patient, minutes: int | None) -> tuple[Bilingual | str, ...]:
    planned = "" if minutes is None else str(minutes)
    question = patient.question or _NONE
    if patient.state != "prepared" or patient.summary is None:
        return str(patient.number), patient.pseudonym, question, "", _NOT_PREPARED, "", planned
    summary = patient.summary
    who = Bilingual(
        f"{patient.pseudonym}\n{summary.age.en}",
        f"{patient.pseudonym}\n{summary.age.zh}",
    )
    return str(patient.number), who, question, _stages(summary), summary.stands_out, _missing(summary), planned


def _stages(summary: Summary) -> Bilingual:
    """A line each; score and class of Child-Pugh on one."""
    shown = {stage.fact: stage for stage in summary.stages}
    grade = shown.pop(_CLASS, None)
    english = [f"{stage.label.en}: {stage.value.en}" for stage in shown.values()]
    chinese = [f"{stage.label.zh}：{stage.value.zh}" for stage in shown.values()]
    if grade is not None:
        english[-1] += f" ({grade.value.en})"
        chinese[-1] += f"（{grade.value.zh}）"
    return Bilingual("\n".join(english), "\n".join(chinese))


def _missing(summary: Summary) -> Bilingual:
    shown, rest = summary.missing[:_MISSING], summary.missing[_MISSING:]
    if not shown:
        return _NOTHING
    named = joined(_labels(shown), ", ", "、")
    if not rest:
        return named
    return Bilingual(f"{named.en} and {len(rest)} more", f"{named.zh}等{len(summary.missing)}项")


def _labels(missing: Iterable[MissingFact]) -> list[Bilingual]:
    return [fact.label for fact in missing]


def _failed(patient: Patient) -> Bilingual:
    assert patient.fault is not None
    said = patient.fault.says
    if not patient.files:
        return Bilingual(f"{patient.pseudonym}: {said.en}", f"{patient.pseudonym}：{said.zh}")
    return Bilingual(
        f"{patient.pseudonym}: {said.en} What is in the folder is of an earlier run.",
        f"{patient.pseudonym}：{said.zh}文件夹中的资料为此前生成，已过时。",
    )


def _refused(line: RefusedLine) -> Bilingual:
    row = "" if line.row is None else f", {line.row}"
    where = f"{line.pseudonym or '?'} ({line.file}{row})"
    first = line.faults[0].says if line.faults else Bilingual("", "")
    more = len(line.faults) - 1
    tail = Bilingual(f" (+{more} more)", f"（另有{more}处）") if more > 0 else Bilingual("", "")
    return Bilingual(f"{where}: {first.en}{tail.en}", f"{where}：{first.zh}{tail.zh}")
