"""What is said about a record, in both languages. One sentence a note; the same words for the same reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from engine.assessment import Bilingual
from engine.phrases import bilingual
from engine.vocabulary import Fact

LONGEST = 80
_UNREADABLE = {
    "value.unit_missing": ("it has no unit", "缺少单位"),
    "value.unit_unknown": ("its unit is not known here", "单位无法识别"),
    "value.not_a_number": ("it is not one number", "不是单一数值"),
    "value.not_whole": ("it is not a whole number", "不是整数"),
    "value.not_finite": ("the number cannot be a measurement", "数值不可能为测量值"),
    "value.impossible": ("the number is impossible for it", "数值超出可能范围"),
    "value.unknown_word": ("the word is none of its values", "不是该项目的取值"),
    "value.empty": ("it is empty", "为空"),
    "value.too_long": ("it is too long to be a value", "文字过长，不是取值"),
    "value.date": ("it is not a whole day", "不是完整日期"),
    "value.comma": ("the number has a comma", "数字中含逗号"),
    "two_units": ("its unit and its unit code differ", "单位文字与单位代码不一致"),
    "comparator": ("its comparator is not known here", "比较符无法识别"),
    "range": ("a range with two ends cannot be read as one value", "范围值无法作为单一数值读取"),
    "absent": ("the record gives a reason for its absence and no value", "记录仅说明缺失原因，无结果"),
    "no_value": ("the record gives no value", "记录无结果"),
    "future": ("it is dated after today", "日期晚于今日"),
    "no_day": ("the day it happened is not given", "未给出发生日期"),
    "altered": (
        "an extension that may change its meaning is on it, and it is not known here",
        "带有可能改变其含义的扩展，本系统不识别",
    ),
    "specimen": ("the specimen is not blood", "标本不是血液"),
    "not_liver": ("its site is not the liver", "部位不是肝脏"),
    "focus": ("the record says that it is about something else", "记录说明其所指为其他对象"),
    "liver_not_named": ("nothing in the record says that it was the liver", "记录未说明部位为肝脏"),
    "in_the_liver": ("its site is the liver, which is not spread out of it", "部位为肝脏，不属肝外转移"),
    "not_comparable": (
        "its unit needs a conversion factor that this site has not set",
        "该单位需本单位设定换算系数，目前未设定",
    ),
}


_STATUS = {
    "unconfirmed": "未确认",
    "provisional": "暂定诊断",
    "differential": "鉴别诊断",
    "registered": "已登记，无结果",
    "preliminary": "初步结果",
    "cancelled": "已取消",
    "not-done": "未执行",
    "not-taken": "未服用",
    "in-progress": "进行中",
    "preparation": "准备中",
    "on-hold": "暂停",
    "stopped": "已停止",
    "draft": "草稿",
    "intended": "拟用",
    "unknown": "状态不详",
}


def _status_zh(status: str) -> str:
    return _STATUS.get(status, short(status))


def short(text: str) -> str:
    """*text* in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def dated(on: date | None) -> Bilingual:
    """A day in brackets, or that there is none."""
    return Bilingual(f"({on})", f"（{on}）") if on else Bilingual("(undated)", "（无日期）")


def name(fact: Fact) -> Bilingual:
    """The name of a fact."""
    return bilingual(fact.label)


def unreadable(about: Bilingual, written: str, why: str) -> Bilingual:
    """A value that could not be read, and why."""
    en, zh = _UNREADABLE.get(why, ("it cannot be read here", "无法读取"))
    shown_en, shown_zh = (f" “{short(written)}”", f"“{short(written)}”") if written else ("", "")
    return Bilingual(f"{about.en}{shown_en} is not used: {en}.", f"{about.zh}{shown_zh}未采用：{zh}。")


def conflict(about: Bilingual, values: Sequence[tuple[str, date | None]]) -> Bilingual:
    """Values of one fact that cannot all be true; none is used."""
    en = " / ".join(f"{short(written)} {dated(on).en}" for written, on in values)
    zh = "、".join(f"{short(written)}{dated(on).zh}" for written, on in values)
    return Bilingual(
        f"{about.en}: the record gives different values, {en}; none of them is used.",
        f"{about.zh}：记录中有不同结果：{zh}；均未采用。",
    )


def meanings(written: str) -> Bilingual:
    """Codes, or a code and its name, that mean different things."""
    return Bilingual(
        f"“{short(written)}”: its codes and its name mean different things; not used.",
        f"“{short(written)}”：其代码与名称含义不一致，未采用。",
    )


def stale(about: Bilingual, written: str, on: date | None, limit: int) -> Bilingual:
    """A value that is too old, or whose age is not known."""
    if on is None:
        return Bilingual(
            f"{about.en} “{short(written)}” is undated and not used: it may be older than {limit} days.",
            f"{about.zh}“{short(written)}”无日期，未采用：可能已超过{limit}天。",
        )
    return Bilingual(
        f"{about.en} “{short(written)}” of {on} is older than {limit} days and not used.",
        f"{about.zh}“{short(written)}”（{on}）已超过{limit}天，未采用。",
    )


def not_final(about: Bilingual, status: str | None) -> Bilingual:
    """A result or an act whose status does not let it count."""
    if not status:
        return Bilingual(f"{about.en}: the record gives no status; not used.", f"{about.zh}：记录未给出状态，未采用。")
    return Bilingual(
        f"{about.en}: recorded as “{short(status)}”; not used.",
        f"{about.zh}：记录状态为“{_status_zh(status)}”，未采用。",
    )


def preliminary(about: Bilingual, used: bool) -> Bilingual:
    """A preliminary result, used or not."""
    if used:
        return Bilingual(f"{about.en} is a preliminary result.", f"{about.zh}为初步结果。")
    return Bilingual(
        f"{about.en}: a preliminary result is not used where a final one exists.",
        f"{about.zh}：已有最终结果，初步结果未采用。",
    )


def entered_in_error(about: Bilingual) -> Bilingual:
    """A resource that was entered in error."""
    return Bilingual(f"{about.en}: entered in error; not used.", f"{about.zh}：标记为录入错误，未采用。")


def over(about: Bilingual) -> Bilingual:
    """A condition that the record says is over."""
    return Bilingual(
        f"{about.en}: recorded as over; read neither as present nor as absent.",
        f"{about.zh}：记录为已缓解或已结束；既不按存在也不按不存在处理。",
    )


def unsure(about: Bilingual, status: str) -> Bilingual:
    """A diagnosis that the record does not stand by."""
    if status == "refuted":
        return Bilingual(
            f"{about.en}: recorded as refuted; not read as present, and not as absent either.",
            f"{about.zh}：记录为已排除；不按存在处理，也不据此判定为无。",
        )
    return Bilingual(
        f"{about.en}: recorded as “{short(status)}”, not confirmed; not used.",
        f"{about.zh}：记录为“{_status_zh(status)}”，尚未确诊，未采用。",
    )


def other_patient(count: int) -> Bilingual:
    """Resources that are of somebody else, or of nobody named."""
    return Bilingual(
        f"{count} resource(s) of the record are not of this patient, or do not say whose they are; not used.",
        f"记录中有{count}项资源不属于该患者或未注明患者，未采用。",
    )


WHICH_PATIENT = Bilingual(
    "The record holds more than one patient and does not say which is meant; nothing of it is used.",
    "记录包含多名患者且未指明所问患者；全部未采用。",
)
NO_PATIENT = Bilingual(
    "The record does not hold the patient asked about; nothing of it is used.", "记录中没有所问的患者；全部未采用。"
)
DECEASED = Bilingual("The patient is recorded as deceased.", "记录显示患者已死亡。")
BIRTH = Bilingual(
    "The date of birth leaves the age open; it is not used.", "出生日期不完整或不合理，无法确定年龄，未采用。"
)
TOO_MANY = Bilingual(
    "The record is larger than is read here; what lies beyond was not used.", "记录过大，超出部分未读取。"
)


def unparsed(kind: str, problems: Sequence[str]) -> Bilingual:
    """A resource whose shape is wrong."""
    at = ", ".join(short(problem) for problem in problems)
    what = short(kind) or "something"
    return Bilingual(
        f"{what}: not readable as FHIR R4 (at {at}); not used.",
        f"{short(kind) or '内容'}：不符合FHIR R4格式（{at}），未采用。",
    )


def stands_out(shown: str) -> Bilingual:
    """An unknown code that sounds like a matter of the liver or of a tumour."""
    return Bilingual(
        f"“{shown}” is not in the code map and was not used, though it sounds relevant.",
        f"“{shown}”不在代码表中，未采用，但可能相关，请核对。",
    )


def not_mapped(count: int, some: Sequence[str]) -> Bilingual:
    """The other unknown codes, in one sentence."""
    listed = ", ".join(some)
    more = count > len(some)
    return Bilingual(
        f"{count} other kind(s) of entry are not used here: {listed}{', …' if more else ''}.",
        f"另有{count}类条目本系统未采用：{listed.replace(', ', '、')}{'等' if more else ''}。",
    )


def not_read(kinds: Sequence[tuple[str, int]]) -> Bilingual:
    """Resources of types from which nothing is read."""
    listed = ", ".join(f"{kind} ({count})" for kind, count in kinds)
    return Bilingual(f"Nothing is read from: {listed}.", f"以下类型的资源未读取：{listed.replace(', ', '、')}。")


def contradiction(about: Sequence[Bilingual], message: Bilingual) -> Bilingual:
    """Facts that cannot stand together, as *message* says; all of them are left out."""
    names_en, names_zh = ", ".join(text.en for text in about), "、".join(text.zh for text in about)
    return Bilingual(f"{message.en} Left out: {names_en}.", f"{message.zh}均未采用：{names_zh}。")


def lines_unknown(drugs: Bilingual) -> Bilingual:
    """Drugs seen without what would make treatment lines of them."""
    return Bilingual(
        f"Recorded: {drugs.en}. The treatment lines are not worked out from this: the record would have to number "
        "every line from the first and say why each ended.",
        f"记录中有：{drugs.zh}。据此不推断治疗线数：须由记录逐线注明线数（自一线起）及每线结束原因。",
    )


def lines_taken(count: int) -> Bilingual:
    """What it means that lines are given."""
    return Bilingual(
        f"The {count} numbered line(s) are read as all systemic treatment of advanced disease. Whether there was adjuvant, "
        "neoadjuvant or conversion treatment beside them is not known where the record does not hold it.",
        f"记录中编号的{count}线治疗视为全部晚期系统治疗；记录未载辅助、新辅助或转化治疗者，按不详处理。",
    )


def only_ordered(drugs: Bilingual) -> Bilingual:
    """An order that runs does not say that anything was given."""
    return Bilingual(
        f"{drugs.en}: ordered, and the record does not say that any was given; not read as treatment so far.",
        f"{drugs.zh}：仅有生效中的医嘱，记录未载已给药；不按既往治疗处理。",
    )


def setting_unknown(drugs: Bilingual) -> Bilingual:
    """Drugs of a patient who was also operated on, without their setting."""
    return Bilingual(
        f"{drugs.en}: the record also holds a resection, an ablation or a transplantation and does not say whether the "
        "drug was given around it or for advanced disease; not read as systemic therapy.",
        f"{drugs.zh}：记录同时有切除、消融或移植，未注明该药为围手术期（辅助等）还是晚期系统治疗；不按系统治疗史处理。",
    )


def other_reason(drugs: Bilingual) -> Bilingual:
    """Drugs that the record says were given for something else."""
    return Bilingual(
        f"{drugs.en}: the record gives another reason than liver cancer; not read as treatment of it.",
        f"{drugs.zh}：记录的用药原因不是肝癌；不按肝癌治疗处理。",
    )


def not_given(drugs: Bilingual, status: str) -> Bilingual:
    """Drugs that were planned or stopped, without saying that any was given."""
    return Bilingual(
        f"{drugs.en}: recorded as “{short(status)}”, which does not say that it was given; not used.",
        f"{drugs.zh}：记录状态为“{_status_zh(status)}”，不能说明已用药，未采用。",
    )


def sessions(days: Sequence[date | None]) -> Bilingual:
    """TACE sessions seen; that they are all is not said."""
    listed = ", ".join(str(day) for day in days if day)
    return Bilingual(
        f"{len(days)} TACE session(s) are recorded ({listed or 'undated'}); that these are all is not said, so the number "
        "of sessions is left open.",
        f"记录有{len(days)}次TACE（{listed.replace(', ', '、') or '无日期'}）；未说明是否为全部，故TACE次数按未知处理。",
    )


LINES = Bilingual("treatment lines", "治疗线")
NOTHING_ACCEPTED = Bilingual(
    "What the record says cannot be read as a whole; nothing of it is used.", "记录内容整体无法读取，全部未采用。"
)
