"""The assessment that a patient is discussed on, looked up in the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from api.kept import assessment_of
from api.meeting.refusals import fault
from api.meeting.state import Basis
from api.security.callers import Caller
from api.store.store import Store
from engine import json_reader
from engine.assessment import Assessment
from engine.errors import Fault, InputRefused


@dataclass(frozen=True, slots=True)
class Answer:
    """An assessment in the record. ``patient``: by which name it was kept, where it was. ``profile``: what was asked."""

    basis: Basis
    patient: str | None
    profile: Any
    assessment: Assessment


def answer_of(store: Store, caller: Caller, record: str) -> Answer | Fault:
    """The assessment under the id *record*, or why there is none that *caller* may use.

    Raises :class:`~api.store.records.StoreUnavailable`.
    """
    stored = store.get(record)
    if stored is None or stored.kind == "comparison" or not caller.may_see(stored.caller):
        return fault(
            "meeting.assessment_unknown",
            "assessment",
            "there is no assessment of this id.",
            "Assess the patient, then name the new record.",
            "没有该编号的评估。",
            "请先评估患者，再引用新的评估记录。",
        )
    if stored.input is None or stored.output is None:
        return fault(
            "meeting.assessment_erased",
            "assessment",
            "the content of this assessment was erased.",
            "Assess the patient anew.",
            "该评估的内容已删除。",
            "请重新评估患者。",
        )
    try:
        assessment, profile = assessment_of(stored.output), json_reader.read(stored.input)
    except InputRefused:
        return fault(
            "meeting.assessment_unreadable",
            "assessment",
            "this assessment was kept in a form that this version does not read.",
            "Assess the patient anew.",
            "该评估以本版本无法读取的格式保存。",
            "请重新评估患者。",
        )
    basis = Basis(stored.id, stored.knowledge_base, stored.as_of)
    return Answer(basis, (stored.identifiers or {}).get("patient"), profile, assessment)
