"""One patient's files: assessed, put into a packet, rendered. Done in a process that touches no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import orjson

from api.answered import answered_by
from api.board.building import packet_of
from api.board.case import Case
from api.board.index import FaultLine, MissingFact, StageLine, Summary
from api.board.kept_case import case_to_context
from api.board.outcomes import would
from api.board.packet import Packet
from api.board.papers import Format, packet_files
from api.board.render.fonts import Fonts, find_fonts
from api.encoding import encode
from api.labels import labels as labels_of
from api.store.records import NewRecord
from engine.assess import Engine
from engine.assessment import Assessment, Bilingual
from engine.errors import EvaluatorsDisagree, Fault, InferenceFailed, InputRefused, Lang
from engine.knowledge import load

_STAGES = ("cnlc_stage", "bclc_stage", "child_pugh_score", "child_pugh_class")
_SCORES = ("cnlc_stage", "bclc_stage", "child_pugh_score", "albi_grade")
_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One patient to be prepared.

    ``record``: the id under which the answer will be kept; ``None`` where it is not. ``caller``: in whose name. ``knowledge_base``:
    digest of the rules that the list was read with.
    """

    case: Case
    key: str
    record: str | None
    caller: str
    made: datetime
    today: date
    as_of: date
    site: Mapping[str, Decimal]
    knowledge_base: str
    langs: tuple[Lang, ...]
    formats: tuple[Format, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a job. ``files``: by ending (``zh.pdf``). ``record``: to be kept before anybody sees the files."""

    files: Mapping[str, bytes]
    summary: Summary
    record: NewRecord | None


@dataclass(frozen=True, slots=True)
class NotMade:
    """Why nothing came of it."""

    fault: FaultLine


@dataclass(frozen=True, slots=True)
class Start:
    """What a process needs to begin with. ``extra``: a folder of fonts; ``pdf``: whether fonts have to be there."""

    rules: Path | None
    extra: Path | None
    pdf: bool

    def __call__(self) -> Callable[[Job], Made | NotMade]:
        """Load the rules and the fonts, once for all jobs."""
        return Maker(Engine(load(self.rules)), find_fonts(self.extra) if self.pdf else None).make


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the files of one patient after the other."""

    engine: Engine
    fonts: Fonts | None

    def make(self, job: Job) -> Made | NotMade:
        """The files of one patient, or why there are none."""
        engine, case = self.engine, job.case
        if engine.version.digest != job.knowledge_base:
            return NotMade(_RULES_CHANGED)
        try:
            answer = engine.assess(case.profile, today=job.today, as_of=job.as_of, site=job.site)
        except InputRefused as refused:
            return NotMade(_read_otherwise(refused.faults))
        except (EvaluatorsDisagree, InferenceFailed):
            return NotMade(WITHHELD)
        packet = packet_of(case, answer, engine.kb, record=job.record, made=job.made, site=job.site)
        return Made(
            dict(packet_files(packet, job.langs, job.formats, self.fonts)),
            summary_of(packet, answer, labels_of(engine.kb)),
            self._record(job, answer) if job.record else None,
        )

    def _record(self, job: Job, answer: Assessment) -> NewRecord:
        assert job.record is not None
        return NewRecord(
            id=job.record,
            kind="assessment",
            code_map=job.case.code_map,
            as_of=job.as_of,
            input=exact_json(job.case.profile),
            output=encode(answer),
            context=case_to_context(job.case),
            identifiers={"patient": job.case.pseudonym},
            **answered_by(self.engine, job.caller, job.today, job.site),
        )


def exact_json(document: object) -> bytes:
    """*document* as JSON with its keys in order, numbers with a fraction exactly as they were read."""
    return orjson.dumps(document, default=_number, option=orjson.OPT_SORT_KEYS)


def _number(value: object) -> orjson.Fragment:
    assert isinstance(value, Decimal)
    return orjson.Fragment(str(value))


def summary_of(packet: Packet, answer: Assessment, labels: Mapping[str, Bilingual]) -> Summary:
    """What agenda and worklist say of the patient."""
    shown = {stage.fact: StageLine(stage.fact, stage.label, stage.value) for stage in packet.stages}
    return Summary(
        age=packet.who.age,
        out_of_scope=packet.refused,
        stages=tuple(shown[name] for name in _STAGES if name in shown),
        stands_out=_stands_out(answer),
        counts={section.standing: section.count for section in packet.sections},
        alerts=packet.alerts,
        missing=tuple(_missing(packet, answer, labels)),
    )


def _stands_out(answer: Assessment) -> Bilingual:
    """The headline opens with what is urgent, if anything is, else with the stage, which the agenda shows anyway."""
    urgent = any(alert.level in ("emergency", "refusal", "warning") for alert in answer.alerts)
    return answer.headline[0 if urgent or len(answer.headline) == 1 else 1]


def _missing(packet: Packet, answer: Assessment, labels: Mapping[str, Bilingual]) -> Iterator[MissingFact]:
    """Facts that open items wait for, then those that only a stage or score waits for."""
    waiting: dict[Bilingual, list[Bilingual]] = {}
    for stage in packet.stages:
        if stage.fact in _SCORES:
            for label in stage.missing:
                waiting.setdefault(label, []).append(stage.label)
    for question in answer.find_out_first:
        yield MissingFact(
            field=question.field,
            label=question.label,
            decides=question.decides,
            changes=tuple(
                would(outcome, labels, most=_NAMED) for outcome in question.outcomes if outcome.gains or outcome.loses
            ),
            scores=tuple(waiting.pop(question.label, ())),
        )
    for label, scores in waiting.items():
        yield MissingFact(field=None, label=label, decides=0, changes=(), scores=tuple(scores))


def _line(code: str, en: str, zh: str) -> FaultLine:
    return FaultLine(code=code, place="", says=Bilingual(en, zh))


def _read_otherwise(faults: tuple[Fault, ...]) -> FaultLine:
    return FaultLine(
        code=faults[0].code,
        place="; ".join(fault.path for fault in faults),
        says=Bilingual(" ".join(fault.says("en") for fault in faults), "".join(fault.says("zh") for fault in faults)),
    )


WITHHELD = _line(
    "prepare.withheld",
    "No answer could be trusted, so none is given. Report it with the version of the rules.",
    "未得到可信的结果，故不予显示。请连同知识库版本一并报告。",
)
_RULES_CHANGED = _line(
    "prepare.rules_changed",
    "The rules were changed while the packets were being made. Run the command again.",
    "生成过程中知识库已变更。请重新运行。",
)
