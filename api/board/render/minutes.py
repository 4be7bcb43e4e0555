"""The minutes of a meeting as a plain document, for PDF and Word alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

from api.board.render.plain import Blank, Block, Bullets, Document, Grid, Heading, Paragraph, Rule
from api.meeting.minutes import DecisionLines, Minutes, MissingLine, PatientMinutes, RoleLine, SignatureLine
from api.meeting.state import Presentation, Remark, Reopening
from api.meeting.words import ERASED
from engine.assessment import Bilingual
from engine.errors import Lang

_WORDS: Mapping[str, Bilingual] = {
    "title": Bilingual("Minutes of the tumour board", "多学科会诊（MDT）会议纪要"),
    "meeting": Bilingual("Meeting", "会议"),
    "day": Bilingual("Day", "日期"),
    "place": Bilingual("Place", "地点"),
    "state": Bilingual("State of these minutes", "纪要状态"),
    "present": Bilingual("Present (roles)", "参加人员（角色）"),
    "overview": Bilingual("Overview", "一览"),
    "number": Bilingual("No.", "序号"),
    "patient": Bilingual("Patient", "患者"),
    "stages": Bilingual("Stage", "分期"),
    "decision": Bilingual("Decision", "决定"),
    "status": Bilingual("Status", "状态"),
    "patients": Bilingual("Patients", "病例讨论"),
    "question": Bilingual("Question", "会诊问题"),
    "no_question": Bilingual("none recorded", "未填写"),
    "presented": Bilingual("Presented", "汇报时间"),
    "chosen": Bilingual("Chosen", "所选方案"),
    "in_words": Bilingual("In the board's words", "补充说明"),
    "reason": Bilingual("Reason", "理由"),
    "departs": Bilingual("Departs from what was listed", "与所列候选方案的不同之处"),
    "deviation": Bilingual("Why it departs", "不同的原因"),
    "notice": Bilingual("Note", "注意"),
    "recorded": Bilingual("Recorded", "记录时间"),
    "by": Bilingual("by", "记录系统"),
    "assessment": Bilingual("Assessment", "所依据的评估"),
    "knowledge_base": Bilingual("Knowledge base", "知识库"),
    "corrected": Bilingual("Corrected, because", "更正原因"),
    "before": Bilingual("Earlier decision, since replaced", "此前的决定（已被更正）"),
    "undecided": Bilingual("No decision is recorded.", "未记录决定。"),
    "withdrawn": Bilingual("Withdrawn, because", "撤回原因"),
    "missing": Bilingual("What was missing", "缺项"),
    "asked": Bilingual("Asked", "由谁补充"),
    "until": Bilingual("Needed by", "期限"),
    "ended": Bilingual("How it ended", "结果"),
    "remark": Bilingual("Remark", "备注"),
    "remarks": Bilingual("Remarks", "备注"),
    "signatures": Bilingual("Signatures", "签署"),
    "role": Bilingual("Role", "角色"),
    "at": Bilingual("At", "时间"),
    "force": Bilingual("In force", "效力"),
    "stands": Bilingual("in force", "有效"),
    "void": Bilingual("void since", "失效于"),
    "reopened": Bilingual("Opened again after signing", "签署后重新开启"),
    "sign_here": Bilingual("Signature (role, date)", "签名（角色、日期）"),
    "record": Bilingual("Record", "存档"),
    "id": Bilingual("Meeting in the record", "会议存档编号"),
    "events": Bilingual("Events", "事件数"),
    "witness": Bilingual("Head of the record's chain", "存档链最新校验值"),
    "made": Bilingual("Made", "生成于"),
    "none": Bilingual("none", "无"),
}
_LINES = 2  # to sign on, where nobody has signed yet


def minutes_document(minutes: Minutes, lang: Lang) -> Document:
    """*minutes* in *lang*, in their order; what people wrote stays in the language they wrote it in."""
    return _Writer(lang).document(minutes)


class _Writer:
    """Minutes in one language."""

    def __init__(self, lang: Lang) -> None:
        self._zh = lang == "zh"

    def document(self, minutes: Minutes) -> Document:
        title = minutes.title or self._say(ERASED)
        day = minutes.day.isoformat() if minutes.day else self._say(ERASED)
        return Document(
            title=f"{self._word('title')} · {title}",
            running=f"{self._word('title')} · {title} · {day} · {self._say(minutes.signed)}",
            footer=f"{self._say(minutes.disclaimer)} {self._knowledge_bases(minutes)}",
            made=minutes.made,
            blocks=tuple(self._blocks(minutes, day)),
        )

    def _blocks(self, minutes: Minutes, day: str) -> Iterator[Block]:
        yield self._labelled("day", day)
        if minutes.place:
            yield self._labelled("place", minutes.place)
        yield self._labelled("state", self._say(minutes.signed))
        yield self._labelled("present", self._roles(minutes.participants))
        if minutes.patients:
            yield self._heading(1, "overview")
            yield self._overview(minutes.patients)
            yield self._heading(1, "patients")
        for patient in minutes.patients:
            yield from self._patient(patient)
        yield from self._remarks(minutes.remarks, 1)
        yield from self._signatures(minutes.signatures, minutes.reopened)
        yield Rule()
        yield self._heading(1, "record")
        yield self._labelled("id", minutes.meeting)
        yield self._labelled("events", str(minutes.events))
        yield self._labelled("witness", minutes.witness)
        yield self._labelled("knowledge_base", self._joined(minutes.knowledge_bases) or self._word("none"))
        yield self._labelled("made", _moment(minutes.made))

    def _overview(self, patients: Sequence[PatientMinutes]) -> Grid:
        return Grid(
            header=tuple(self._word(key) for key in ("number", "patient", "stages", "decision", "status")),
            rows=tuple(
                (
                    str(patient.place),
                    self._pseudonym(patient),
                    "\n".join(map(self._say, patient.stages)),
                    self._in_short(patient.decision),
                    self._say(patient.status),
                )
                for patient in patients
            ),
            widths=(7, 17, 30, 32, 14),
        )

    def _in_short(self, decision: DecisionLines | None) -> str:
        if decision is None:
            return self._word("undecided")
        told = (self._say(text) for text in (decision.what, *decision.chosen))
        departs = (self._say(text) for text in decision.departs)
        return "\n".join(text for text in (*told, decision.text, *departs) if text)

    # --- one patient -----------------------------------------------------------------------------------

    def _patient(self, patient: PatientMinutes) -> Iterator[Block]:
        yield Heading(2, f"{patient.place}. {self._pseudonym(patient)}")
        nothing = ERASED if patient.pseudonym is None else _WORDS["no_question"]
        yield self._labelled("question", patient.question or self._say(nothing))
        yield self._labelled("status", self._say(patient.status))
        if patient.stages:
            yield self._labelled("stages", self._joined(map(self._say, patient.stages)))
        if patient.presented:
            yield self._labelled("presented", self._joined(map(_span, patient.presented)))
        if patient.withdrawn:
            yield self._labelled("withdrawn", patient.withdrawn)
        if patient.decision is None:
            yield Paragraph(self._word("undecided"))
        else:
            yield from self._decision(patient.decision)
        for earlier in reversed(patient.before):
            yield self._heading(3, "before")
            yield from self._decision(earlier)
        if patient.missing:
            yield self._heading(3, "missing")
            yield self._missing(patient.missing)
        yield from self._remarks(patient.remarks, 3)

    def _decision(self, decision: DecisionLines) -> Iterator[Block]:
        yield self._labelled("decision", self._say(decision.what))
        if decision.chosen:
            yield Paragraph("", label=self._word("chosen"))
            yield Bullets(decision.chosen)
        yield from self._given("in_words", decision.text)
        yield from self._given("reason", decision.reason)
        if decision.departs:
            yield Paragraph("", label=self._word("departs"))
            yield Bullets(decision.departs)
        if decision.deviation is not None:
            why = [self._say(decision.deviation), *([decision.deviation_text] if decision.deviation_text else [])]
            yield self._labelled("deviation", self._colon().join(why))
        if decision.participants:
            yield self._labelled("present", self._roles(decision.participants))
        if decision.correction:
            yield self._labelled("corrected", decision.corrected or self._say(ERASED))
        for warning in decision.warnings:
            yield self._labelled("notice", self._say(warning))
        yield self._labelled("recorded", f"{_moment(decision.at)} · {self._word('by')} {decision.by}")
        yield from self._given("assessment", decision.assessment)
        yield from self._given("knowledge_base", decision.knowledge_base)

    def _missing(self, missing: Sequence[MissingLine]) -> Grid:
        return Grid(
            header=tuple(self._word(key) for key in ("missing", "asked", "until", "ended", "remark")),
            rows=tuple(
                (
                    self._say(item.what) if item.what else item.text or self._say(ERASED),
                    item.asked or "",
                    item.until.isoformat() if item.until else "",
                    self._say(item.ended),
                    item.remark or "",
                )
                for item in missing
            ),
            widths=(30, 18, 14, 16, 22),
        )

    # --- the rest --------------------------------------------------------------------------------------

    def _remarks(self, remarks: Sequence[Remark], level: Literal[1, 3]) -> Iterator[Block]:
        if remarks:
            yield self._heading(level, "remarks")
            yield Bullets(
                tuple(f"{item.text or self._say(ERASED)} ({_moment(item.at)} · {item.by})" for item in remarks)
            )

    def _signatures(self, signatures: Sequence[SignatureLine], reopened: Sequence[Reopening]) -> Iterator[Block]:
        yield self._heading(1, "signatures")
        if signatures:
            yield Grid(
                header=tuple(self._word(key) for key in ("role", "at", "by", "force")),
                rows=tuple(
                    (
                        self._say(item.role),
                        _moment(item.at),
                        item.by,
                        f"{self._word('void')} {_moment(item.voided)}" if item.voided else self._word("stands"),
                    )
                    for item in signatures
                ),
                widths=(30, 25, 20, 25),
            )
        for item in reopened:
            text = f"{_moment(item.at)} · {item.by}{self._colon()}{item.why or self._say(ERASED)}"
            yield self._labelled("reopened", text)
        if not any(item.voided is None for item in signatures):
            yield Blank(_LINES, label=self._word("sign_here"))

    def _knowledge_bases(self, minutes: Minutes) -> str:
        return f"{self._word('knowledge_base')}{self._colon()}{self._joined(minutes.knowledge_bases) or self._word('none')}"

    # --- words -----------------------------------------------------------------------------------------

    def _say(self, text: Bilingual) -> str:
        return text.zh if self._zh else text.en

    def _word(self, key: str) -> str:
        return self._say(_WORDS[key])

    def _colon(self) -> str:
        return "：" if self._zh else ": "

    def _joined(self, texts: Iterable[str]) -> str:
        return ("；" if self._zh else "; ").join(texts)

    def _heading(self, level: Literal[1, 2, 3], key: str) -> Heading:
        return Heading(level, self._word(key))

    def _labelled(self, key: str, text: str) -> Paragraph:
        return Paragraph(text, label=self._word(key))

    def _given(self, key: str, text: str | None) -> Iterator[Paragraph]:
        if text:
            yield self._labelled(key, text)

    def _pseudonym(self, patient: PatientMinutes) -> str:
        return patient.pseudonym or self._say(ERASED)

    def _roles(self, roles: Sequence[RoleLine]) -> str:
        return self._joined(f"{self._say(line.role)} × {line.count}" for line in roles) or self._word("none")


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _span(presented: Presentation) -> str:
    return _moment(presented.started) + (f" – {_moment(presented.ended)}" if presented.ended else "")
