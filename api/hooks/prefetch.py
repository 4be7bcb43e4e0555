"""What came in for each part of the record: left out, nothing found, failed, or only in part are four different things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from api.hooks.services import Part
from engine.assessment import Bilingual

Trouble: TypeAlias = Literal["not_sent", "failed", "unreadable", "in_part", "slow", "too_large"]

WHY: Mapping[Trouble, Bilingual] = {
    "not_sent": Bilingual("not sent", "未发送"),
    "failed": Bilingual("an error was reported", "读取出错"),
    "unreadable": Bilingual("could not be read", "内容无法识别"),
    "in_part": Bilingual("only in part", "仅部分"),
    "slow": Bilingual("not received in time", "未及时返回"),
    "too_large": Bilingual("too large", "数据过大"),
}
_ERRORS = ("error", "fatal")


@dataclass(frozen=True, slots=True)
class Received:
    """What is at hand of one part. ``trouble``: why it is not all there; ``None`` where it is, even if nothing was found.

    ``entries``: as in a Bundle, each with its resource. ``next_page``: where the rest is, as the sender names it.
    """

    entries: tuple[Mapping[str, Any], ...] = ()
    trouble: Trouble | None = None
    next_page: str | None = None

    @property
    def missing(self) -> bool:
        """Whether nothing is known of this part: nothing was received, and not because there is nothing."""
        return self.trouble is not None and self.trouble != "in_part"


def sent(part: Part, prefetch: Mapping[str, object]) -> Received:
    """What the prefetch holds of *part*."""
    if part.key not in prefetch:
        return Received(trouble="not_sent")
    value = prefetch[part.key]
    return Received() if value is None else received(part, value)


def received(part: Part, value: object) -> Received:
    """*value*, which was sent for *part* by a client or a FHIR server."""
    if not isinstance(value, Mapping):
        return Received(trouble="unreadable")
    kind = value.get("resourceType")
    if kind == "OperationOutcome":
        return Received(trouble="failed")
    if kind == "Bundle":
        return _bundle(value)
    if kind == part.resource:
        return Received(({"resource": value},))
    return Received(trouble="unreadable")


def _bundle(bundle: Mapping[str, Any]) -> Received:
    """A Bundle; where it reports errors beside resources, it is taken as a part."""
    entries = bundle.get("entry")
    if entries is not None and not isinstance(entries, list):
        return Received(trouble="unreadable")
    found: list[Mapping[str, Any]] = []
    failed = odd = False
    for entry in entries or ():
        resource = entry.get("resource") if isinstance(entry, Mapping) else None
        failed = failed or _refused(entry)
        if not isinstance(resource, Mapping):
            odd = odd or not _refused(entry)
        elif resource.get("resourceType") == "OperationOutcome":
            failed = failed or _reports_error(resource)
        else:
            found.append(entry)
    page = _next_page(bundle)
    if not found and (failed or odd):
        return Received(trouble="failed" if failed else "unreadable")
    partly = failed or odd or page is not None
    return Received(tuple(found), "in_part" if partly else None, page)


def _refused(entry: object) -> bool:
    """Whether *entry* of a batch's answer says that its request failed."""
    response = entry.get("response") if isinstance(entry, Mapping) else None
    status = response.get("status") if isinstance(response, Mapping) else None
    return isinstance(status, str) and status[:1] in ("4", "5")


def _reports_error(outcome: Mapping[str, Any]) -> bool:
    issues = outcome.get("issue")
    if not isinstance(issues, list):
        return True
    return any(not isinstance(issue, Mapping) or issue.get("severity") in _ERRORS for issue in issues)


def _next_page(bundle: Mapping[str, Any]) -> str | None:
    links = bundle.get("link")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, Mapping) and link.get("relation") == "next" and isinstance(link.get("url"), str):
            return str(link["url"])
    return None
