"""What treatment a profile says there was, in order, with what it leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from api.board.pictures.data import Timeline, TimelineItem
from engine.assessment import Bilingual
from engine.history import PROCEDURES
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual
from engine.profile import Treatment, TreatmentLine
from engine.wording import folded

_SETTINGS = {
    "advanced": Bilingual("systemic therapy of advanced disease", "晚期系统治疗"),
    "adjuvant": Bilingual("adjuvant", "辅助治疗"),
    "neoadjuvant": Bilingual("neoadjuvant", "新辅助治疗"),
    "perioperative": Bilingual("perioperative", "围手术期治疗"),
    "conversion": Bilingual("conversion", "转化治疗"),
}
_ENDED = {
    "progression": Bilingual("ended for progression", "因进展停止"),
    "intolerance": Bilingual("ended for intolerance", "因不耐受停止"),
    "completed": Bilingual("completed", "已完成"),
    "other": Bilingual("ended for another reason", "因其他原因停止"),
}
_LOCAL = Bilingual("local treatment", "局部治疗")
_SYSTEMIC_UNNAMED = Bilingual("systemic therapy (which drugs is not recorded)", "系统治疗（未记录药物）")
_SYSTEMIC_OPEN = Bilingual("whether systemic therapy was given is not recorded", "未记录是否接受过系统治疗")
_LOCAL_OPEN = Bilingual("whether TACE was given is not recorded", "未记录是否接受过TACE")
_OTHER_OPEN = Bilingual("treatment around an operation or for conversion: not recorded", "围手术期及转化治疗：未记录")
_DATES = {"resection": "resection_date", "ablation": "ablation_date"}
_AROUND = {
    "prior_conversion": "conversion",
    "prior_neoadjuvant": "neoadjuvant",
    "prior_adjuvant": "adjuvant",
}


def timeline(profile: Mapping[str, Any], kb: KnowledgeBase, today: date) -> Timeline:
    """The treatment in *profile*, which the engine has read without a fault, oldest first.

    Undated treatment stands after the one it is listed after; what is only said to have been given ("prior resection:
    yes") is an item without a date. Raises ``pydantic.ValidationError`` where the engine has refused the profile.
    """
    treatment = Treatment.model_validate(profile.get("treatment") or {})
    dates = profile.get("resection") or {}
    days = {name: _day(dates.get(field)) for name, field in _DATES.items()}
    lines = [_line(line, kb) for line in treatment.lines or ()]
    sessions = [_procedure("tace", kb, session.on, session.response) for session in treatment.tace or ()]
    listed = {name for line in treatment.lines or () for name in _ids(line.procedures, kb)}
    others = [
        _procedure(name, kb, days.get(name), None)
        for name in PROCEDURES
        if name not in listed
        and not (name == "tace" and sessions)
        and (getattr(treatment, f"prior_{name}") or days.get(name) is not None)
    ]
    around = [
        _unnamed(Bilingual("treatment not named", "未记录具体方案"), setting)
        for field, setting in _AROUND.items()
        if getattr(treatment, field) and setting not in {line.setting for line in treatment.lines or ()}
    ]
    if treatment.prior_systemic and not any(line.setting == "advanced" for line in treatment.lines or ()):
        around.append(_unnamed(_SYSTEMIC_UNNAMED, "advanced"))
    items = _merged([lines, sessions, others, around])
    return Timeline(
        known=bool(items) or (treatment.lines == [] and treatment.lines_cover != "systemic"),
        items=tuple(items),
        today=today,
        left_open=tuple(_left_open(treatment, bool(items))),
    )


def _left_open(treatment: Treatment, something: bool) -> Iterable[Bilingual]:
    if treatment.lines is not None:
        if treatment.lines_cover == "systemic":
            yield _OTHER_OPEN
    elif something and treatment.prior_systemic is None:
        yield _SYSTEMIC_OPEN
    if something and treatment.tace is None and treatment.prior_tace is None and treatment.lines is None:
        yield _LOCAL_OPEN


def _day(written: object) -> date | None:
    """A day of the profile; a word for *not known* is none."""
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _line(line: TreatmentLine, kb: KnowledgeBase) -> TimelineItem:
    names = [_name(word, kb) for word in (*line.agents, *line.procedures)]
    drugs = [name for name in _ids(line.agents, kb) if name in kb.drugs]
    response = " ".join(part for part in (line.best_response, f"({line.criteria})" if line.criteria else None) if part)
    return TimelineItem(
        name=Bilingual(" + ".join(name.en for name in names), " + ".join(name.zh for name in names)),
        kind="systemic" if drugs or not line.procedures else "procedure",
        setting=_SETTINGS[line.setting],
        start=line.start,
        end=line.end,
        ongoing=line.ended == "ongoing",
        ended=_ENDED.get(line.ended or ""),
        response=response or None,
    )


def _procedure(name: str, kb: KnowledgeBase, day: date | None, response: str | None) -> TimelineItem:
    return TimelineItem(
        name=bilingual(kb.procedures[name].name) if name in kb.procedures else Bilingual(name, name),
        kind="procedure",
        setting=_LOCAL,
        start=day,
        end=day,
        ongoing=False,
        ended=None,
        response=response,
    )


def _unnamed(name: Bilingual, setting: str) -> TimelineItem:
    return TimelineItem(
        name=name,
        kind="systemic",
        setting=_SETTINGS[setting],
        start=None,
        end=None,
        ongoing=False,
        ended=None,
        response=None,
    )


def _ids(words: Iterable[str], kb: KnowledgeBase) -> list[str]:
    return [kb.agent_words[key] for key in map(folded, words) if key in kb.agent_words]


def _name(word: str, kb: KnowledgeBase) -> Bilingual:
    """A drug, procedure or regimen as the rules call it; a combination written out stands as it was written."""
    known = kb.agent_words.get(folded(word))
    if known is not None:
        return bilingual((kb.drugs.get(known) or kb.procedures[known]).name)
    for regimen in kb.regimens.values():
        if folded(word) in map(folded, (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms)):
            return bilingual(regimen.name)
    return Bilingual(word, word)


def _merged(lists: Iterable[list[TimelineItem]]) -> list[TimelineItem]:
    """One list by date; an undated item stays behind the dated one that its own list has before it."""
    placed: list[tuple[date, TimelineItem]] = []
    for items in lists:
        at = date.min
        for item in items:
            at = max(at, item.start or item.end or date.min)
            placed.append((item.start or at, item))
    return [item for _, item in sorted(placed, key=lambda pair: pair[0])]
