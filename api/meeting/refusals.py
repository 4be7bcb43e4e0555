"""How a meeting says no: every fault at once, in both languages, and never with anything of a patient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from api.meeting.state import Happened
from api.meeting.words import EVENT
from engine.assessment import Bilingual
from engine.errors import Fault, Refused, did_you_mean, did_you_mean_zh

LINE, LINES = 200, 4000
"""Longest text in characters: one line, and several."""


class MeetingRefused(Refused):
    """What was asked for may not be done as it stands; nothing was written."""

    heading = "the meeting was not changed"
    heading_zh = "会议未作更改"


class MeetingUnknown(Refused):
    """There is no such meeting, or it is another caller's."""

    heading = "no such meeting"
    heading_zh = "没有该会议"


class MeetingMovedOn(Refused):
    """Something happened since that touches what was asked for; nothing was written.

    ``since``: every event since the caller looked.
    """

    heading = "the meeting has moved on"
    heading_zh = "会议已有新的变动"

    def __init__(self, since: Sequence[Happened]) -> None:
        self.since = tuple(since)
        told = list(dict.fromkeys(happened.event for happened in since))
        en, zh = ", ".join(EVENT[event].en for event in told), "、".join(EVENT[event].zh for event in told)
        super().__init__(
            [
                fault(
                    "meeting.moved_on",
                    "seen",
                    f"{len(self.since)} event{'s' if len(self.since) > 1 else ''} since you looked: {en}.",
                    "Look at the meeting as it stands, then try again.",
                    f"您查看之后又有{len(self.since)}项变动：{zh}。",
                    "请先查看最新情况，再重试。",
                )
            ]
        )


def unknown_meeting() -> MeetingUnknown:
    """That there is no such meeting, or that it is another caller's; which of the two is not told."""
    return MeetingUnknown(
        [
            fault(
                "meeting.unknown",
                "meeting",
                "there is no meeting of this id.",
                "Look it up in the list of meetings.",
                "没有该编号的会议。",
                "请在会议列表中查找。",
            )
        ]
    )


def fault(code: str, path: str, message: str, remedy: str, message_zh: str, remedy_zh: str) -> Fault:
    """A fault in both languages."""
    return Fault(code, path, message, remedy, message_zh=message_zh, remedy_zh=remedy_zh)


def text_faults(path: str, value: str | None, *, required: bool, longest: int = LINES) -> list[Fault]:
    """What is wrong with a text: left out though *required*, too long, or no plain text. Only *longest* above one line
    allows line breaks."""
    if value is None or not value.strip():
        if not required:
            return []
        return [fault("meeting.text_missing", path, "is left out.", "Write it.", "未填写。", "请填写。")]
    if len(value) > longest:
        return [
            fault(
                "meeting.text_long",
                path,
                f"is longer than {longest} characters.",
                "Shorten it.",
                f"超过{longest}个字符。",
                "请缩短。",
            )
        ]
    allowed = "\n\r\t" if longest > LINE else ""
    if any((each < " " and each not in allowed) or each == "\x7f" or "\ud800" <= each <= "\udfff" for each in value):
        message = "holds characters that are no plain text."
        return [
            fault(
                "meeting.text_characters",
                path,
                message,
                "Write plain text" + (" in one line." if longest <= LINE else "."),
                "含有非文本字符。",
                "请只输入一行普通文字。" if longest <= LINE else "请只输入普通文字。",
            )
        ]
    return []


def word_faults(path: str, value: str, known: Mapping[Any, Bilingual]) -> list[Fault]:
    """That *value* is none of the words of a closed list."""
    if value in known:
        return []
    return [
        fault(
            "meeting.word",
            path,
            "is none of the words that can be used here.",
            did_you_mean(str(value)[:40], known),
            "不在可选范围内。",
            did_you_mean_zh(str(value)[:40], {word: name.zh for word, name in known.items()}),
        )
    ]
