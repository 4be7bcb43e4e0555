"""What the tests of the meetings' pages share: a meeting made, filled and decided as a browser does it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from web_support import TestClient

MEETINGS = "/board/zh/meetings"
HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>"


def a_meeting(client: TestClient, title: str = "周四MDT") -> str:
    """The path of a new meeting."""
    answer = client.post(MEETINGS, data={"title": title, "day": "2026-11-26", "place": "会议室"})
    assert answer.status_code == 200, words_of(answer.text)
    return str(answer.url.path)


def row(pseudonym: str, profile: Any, question: str = "如何治疗？") -> dict[str, Any]:
    """A patient of a list."""
    return {"pseudonym": pseudonym, "question": question, "profile": profile}


def load(client: TestClient, meeting: str, rows: Sequence[Any], name: str = "list.json", **data: str) -> Any:
    """Load a list into the meeting at *meeting*."""
    sent = {"seen": seen(client.get(meeting).text), **data}
    return client.post(f"{meeting}/load", data=sent, files={"list": (name, orjson.dumps(rows))})


def seen(html: str) -> str:
    """How many events the page has seen."""
    found = re.search(r'(?:name="seen" value|data-seen)="(\d+)"', html)
    assert found
    return found[1]


def fields(html: str) -> dict[str, str]:
    """What the form of a decision sends without being asked."""
    found = re.search(r'name="assessment" value="([^"]+)"', html)
    assert found
    return {"seen": seen(html), "assessment": found[1]}


def standing(html: str, standing: str) -> list[str]:
    """What can be chosen among the regimens of a standing, as it stands in words."""
    entries = re.findall(r'name="chosen" value="([^"]+)"[^>]*> <span>(.*?)</label>', html, re.DOTALL)
    return [unescape(value) for value, words in entries if f"· {standing}" in words]


def decide(client: TestClient, meeting: str, number: int, html: str | None = None, **data: Any) -> Any:
    """Send the form of a decision; *html*: the page that was looked at."""
    path = f"{meeting}/present/{number}"
    looked = html or client.get(path).text
    given: Mapping[str, Any] = {
        "action": "decide",
        "kind": "deferred",
        "text": "先补充肝功能",
        "reason": "资料不全",
        "count-hepatologist": "2",
    }
    return client.post(path, data={**given, **fields(looked), **data})


def words_of(html: str) -> str:
    """What a page shows, as one line."""
    main = html.split("<main", 1)[1].split("</main>", 1)[0]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", main)))
