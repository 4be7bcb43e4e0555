"""A card as CDS Hooks 2.0 has it; nothing empty is ever sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from uuid import uuid4

from api.hooks.wording import Speech
from engine.assessment import Bilingual

Indicator: TypeAlias = Literal["info", "warning", "critical"]
REASON_SYSTEM = "urn:hcc-board:override-reason"
_TOPIC = {
    "system": "http://snomed.info/sct",
    "code": "109841003",
    "display": "Liver cell carcinoma (disorder)",
}
REASONS: dict[str, Bilingual] = {
    "will-review-at-board": Bilingual("Will be reviewed at the tumour board", "将在多学科会诊（MDT）讨论"),
    "patient-preference": Bilingual("Patient's preference", "患者意愿"),
    "not-fit": Bilingual("Does not fit this patient", "不符合该患者情况"),
    "data-out-of-date-or-wrong": Bilingual("Data out of date or wrong", "资料过时或有误"),
    "already-decided": Bilingual("Already decided", "已有决定"),
    "other": Bilingual("Other", "其他"),
}
_FULL = Bilingual("Full assessment", "完整评估")


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says. ``label``: the citation it rests on.

    ``in_scope``: whether it is about hepatocellular carcinoma.
    """

    summary: str
    indicator: Indicator
    detail: str
    label: str
    in_scope: bool = True


def as_sent(card: Card, speech: Speech, link: str | None) -> dict[str, Any]:
    """*card* as JSON. *link*: to the full assessment, where there is one.

    Its source has no ``url``: that is opened in a clinician's browser, and the documents cited have no public address here.
    """
    source: dict[str, Any] = {"label": card.label}
    if card.in_scope:
        source["topic"] = _TOPIC
    sent: dict[str, Any] = {
        "uuid": str(uuid4()),
        "summary": card.summary,
        "indicator": card.indicator,
        "detail": card.detail,
        "source": source,
        "overrideReasons": [
            {"code": code, "system": REASON_SYSTEM, "display": speech(shown)} for code, shown in REASONS.items()
        ],
    }
    if link is not None:
        sent["links"] = [{"label": speech(_FULL), "url": link, "type": "absolute"}]
    return sent
