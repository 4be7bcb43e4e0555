"""Cards of every patient of the scenarios, in both languages: what a card may never be, whoever the patient is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hooks_support import ROOT

from api.hooks.cards import Card
from api.hooks.check import check
from api.hooks.found import find
from api.hooks.gather import Unread
from api.hooks.orders import Ordered
from api.hooks.prepare import prepare
from api.hooks.review import review
from api.hooks.services import PARTS
from api.hooks.speaking import Matter
from api.hooks.wording import Speech
from api.labels import labels
from api.live import LiveEngine

DAY = date(2026, 12, 31)  # later than any day that a scenario names
PATIENTS = sorted([*(ROOT / "features" / "patients").glob("*.json"), *(ROOT / "examples").glob("*.json")])
ORDERS = (
    ("sorafenib",),
    ("nivolumab",),
    ("bevacizumab",),
    ("apatinib",),
    ("atezolizumab", "bevacizumab"),
    ("oxaliplatin", "fluorouracil", "leucovorin"),
    ("tace", "lenvatinib", "pembrolizumab"),
    ("radiotherapy",),
    ("bevacizumab-biosimilar", "tyrosine-kinase-inhibitor", "immune-checkpoint-inhibitor", "iparomlimab-tuvonralimab"),
)
NOT_READ = tuple(Unread(part, "slow") for part in PARTS if not part.mandatory)


def cards_of(live: LiveEngine, patient: Path, language: Any) -> Iterator[tuple[str, Card]]:
    document = json.loads(patient.read_text(encoding="utf-8"))
    with live.engine() as engine:
        answer = engine.assess(document, today=DAY)
        patient_read = engine.intake.read(document, DAY)
        for unread in ((), NOT_READ):
            matter = Matter(answer, (), unread, labels(engine.kb), Speech(language))
            yield from (("review", card) for card in review(matter))
            yield from (("prepare", card) for card in prepare(matter))
            for agents in ORDERS if answer.status == "answered" else ():
                ordered = Ordered(frozenset(agents), frozenset(), frozenset())
                found = find(engine, patient_read, document, ordered, answer, DAY, {})
                yield from (("check", card) for card in check(engine, ordered, found, matter))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("patient", PATIENTS, ids=lambda path: path.stem)
def test_whoever_the_patient_is_a_card_fits_and_only_an_emergency_is_critical(
    live: LiveEngine, patient: Path, language: str
) -> None:
    with live.engine() as engine:
        answer = engine.assess(json.loads(patient.read_text(encoding="utf-8")), today=DAY)
    emergency = any(alert.level == "emergency" for alert in answer.alerts)
    for kind, card in cards_of(live, patient, language):
        assert 0 < len(card.summary) < 140, card.summary
        assert not any(mark in card.summary for mark in ("；；", "; ;", "：；", "( )", "（）"))
        assert len(card.detail) <= 4000
        assert "<" not in card.detail
        assert card.indicator != "critical" or (emergency and kind != "prepare")
        if kind == "review" and answer.against and card.summary.startswith("CNLC"):
            assert ("反对证据" if language == "zh" else "evidence against") in card.summary
            assert f"**{'反对证据' if language == 'zh' else 'Evidence against'}**" in card.detail


def test_a_contraindication_that_applies_is_in_the_summary_of_every_order_that_it_concerns(live: LiveEngine) -> None:
    seen = 0
    for patient in PATIENTS:
        document = json.loads(patient.read_text(encoding="utf-8"))
        with live.engine() as engine:
            answer = engine.assess(document, today=DAY)
            patient_read = engine.intake.read(document, DAY)
            for agents in ORDERS if answer.status == "answered" else ():
                ordered = Ordered(frozenset(agents), frozenset(), frozenset())
                found = find(engine, patient_read, document, ordered, answer, DAY, {})
                applying = [c for c in found.cautions if c.effect == "contraindicated" and c.status == "applies"]
                matter = Matter(answer, (), (), labels(engine.kb), Speech("en"))
                [card] = check(engine, ordered, found, matter)
                if applying:
                    seen += 1
                    assert card.indicator in ("warning", "critical")
                    assert "contraindication" in card.summary
                    assert "Contraindicated: " in card.detail
    assert seen > 5
