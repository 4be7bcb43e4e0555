"""Statements of one treatment history that cannot both be true; neither is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.errors import Fault
from engine.history import PROCEDURES, SETTINGS, Line, Session
from engine.schema.common import Text
from engine.treatment import Treatment

# The words of "says no ..., while a line lists it".
_PROCEDURES = {
    "haic": Text(en="HAIC", zh="HAIC"),
    "resection": Text(en="resection", zh="切除"),
    "ablation": Text(en="ablation", zh="消融"),
    "radiotherapy": Text(en="radiotherapy", zh="外放射治疗"),
    "transplantation": Text(en="transplantation", zh="移植"),
}
_SETTINGS_ZH = {"conversion": "转化治疗", "neoadjuvant": "新辅助治疗", "adjuvant": "辅助治疗"}


def _fault(name: str, message: str, message_zh: str) -> Fault:
    remedy, remedy_zh = "Correct one of the two.", "请更正其中之一。"
    path = f"treatment.{name}"
    return Fault("treatment.contradiction", path, message, remedy, message_zh=message_zh, remedy_zh=remedy_zh)


def contradictions(
    treatment: Treatment, lines: Sequence[Line] | None, sessions: Sequence[Session] | None
) -> Iterator[Fault]:
    """What *treatment* says plainly against its *lines* and TACE *sessions*; both are ``None`` where nothing is known."""
    systemic = None if lines is None else any(line.setting == "advanced" and line.drugs for line in lines)
    listed = {name for line in lines or () for name in line.procedures}
    no_sessions = sessions is not None and not sessions
    if treatment.prior_systemic is False and systemic is True:
        yield _fault(
            "prior_systemic",
            "says that there was no systemic therapy, while a line of it is listed under treatment.lines.",
            "写明未接受过系统治疗，而治疗记录中列有系统治疗。",
        )
    if treatment.prior_systemic is True and bool(lines) and systemic is False:
        yield _fault(
            "prior_systemic",
            "says that there was systemic therapy, while no line listed under treatment.lines is any.",
            "写明接受过系统治疗，而治疗记录中没有系统治疗。",
        )
    if treatment.prior_tace is False and bool(sessions):
        yield _fault("prior_tace", "says no TACE, while sessions are listed.", "写明未做过TACE，而TACE记录中列有治疗。")
    if treatment.prior_tace is True and no_sessions:
        yield _fault("prior_tace", "says TACE, while treatment.tace says none.", "写明做过TACE，而TACE记录写明没有。")
    if "tace" in listed and (treatment.prior_tace is False or no_sessions):
        yield _fault("tace", "says no TACE, while a line lists it.", "写明未做过TACE，而治疗记录中列有TACE。")
    if treatment.tace_failed is True and (treatment.prior_tace is False or no_sessions):
        yield _fault(
            "tace_failed", "says that TACE failed, while there was none.", "写明TACE治疗失败，而又写明未做过TACE。"
        )
    for name in PROCEDURES:
        if name != "tace" and name in listed and getattr(treatment, f"prior_{name}") is False:
            called = _PROCEDURES[name]
            yield _fault(
                f"prior_{name}",
                f"says no {called.en}, while a line lists it.",
                f"写明未做过{called.zh}，而治疗记录中列有{called.zh}。",
            )
    yield from _of_settings(treatment, lines)


def _of_settings(treatment: Treatment, lines: Sequence[Line] | None) -> Iterator[Fault]:
    """Claims on conversion, neoadjuvant and adjuvant treatment against the lines listed."""
    settings = {line.setting for line in lines or ()}
    whole = treatment.lines_cover != "systemic"
    complete = lines is not None and whole and (bool(lines) or not treatment.prior_systemic)
    surely = {*settings, "neoadjuvant"} if "perioperative" in settings else settings
    perhaps = {*surely, "adjuvant"} if "perioperative" in settings else settings
    for name in SETTINGS:
        said: bool | None = getattr(treatment, f"prior_{name}")
        zh = _SETTINGS_ZH[name]
        if said is False and name in surely:
            yield _fault(
                f"prior_{name}",
                f"says no {name} treatment, while a line of it is listed.",
                f"写明未接受过{zh}，而治疗记录中列有{zh}。",
            )
        if said is True and complete and name not in perhaps:
            yield _fault(
                f"prior_{name}",
                f"says that there was {name} treatment, while no line listed under treatment.lines is any.",
                f"写明接受过{zh}，而治疗记录中没有{zh}。",
            )
    if treatment.on_adjuvant is True and treatment.prior_adjuvant is False:
        yield _fault(
            "on_adjuvant",
            "says that adjuvant treatment is running, while there was none.",
            "写明辅助治疗进行中，而又写明未接受过辅助治疗。",
        )
    adjuvant = [line for line in lines or () if line.setting in ("adjuvant", "perioperative")]
    if treatment.on_adjuvant is True and complete and not any(x.ended in ("ongoing", None) for x in adjuvant):
        yield _fault(
            "on_adjuvant",
            "says that adjuvant treatment is running, while no line listed under treatment.lines is.",
            "写明辅助治疗进行中，而治疗记录中没有进行中的辅助治疗。",
        )
    if treatment.on_adjuvant is False and any(x.setting == "adjuvant" and x.ended == "ongoing" for x in adjuvant):
        yield _fault(
            "on_adjuvant",
            "says that no adjuvant treatment is running, while a line of it is ongoing.",
            "写明没有进行中的辅助治疗，而治疗记录中有进行中的辅助治疗。",
        )
