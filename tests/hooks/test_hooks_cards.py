"""Every card of every service is what CDS Hooks 2.0 (and the invariants of its successor) says a card is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from hooks_patients import record_of
from hooks_support import (
    ENCOUNTER,
    OUTCOME,
    PREPARE,
    REVIEW,
    SELECT,
    SIGN,
    Kept,
    TestClient,
    bundle,
    call_of,
    context_of,
    make_client,
    no_empties,
    order,
)

from api.hooks.settings import HookSettings
from api.live import LiveEngine

SERVICES = (REVIEW, SELECT, SIGN, PREPARE, ENCOUNTER)
PATIENTS = ("untreated", "failed", "ruptured", "child-pugh-c", "varices", "sparse", "cholangiocarcinoma")
Cards = Callable[..., list[dict[str, Any]]]
Post = Callable[..., Any]


@pytest.fixture(params=["en", "zh"])
def every_card(request: pytest.FixtureRequest, cards: Cards) -> Iterator[list[dict[str, Any]]]:
    """All cards of all services for all patients, in one language."""
    return [card for service in SERVICES for patient in PATIENTS for card in cards(service, patient, request.param)]


def test_every_service_answers_with_cards_for_some_patient(cards: Cards) -> None:
    for service in SERVICES:
        assert any(cards(service, patient) for patient in PATIENTS), service


def test_a_card_has_a_summary_of_fewer_than_140_characters_in_one_sentence(every_card: list[dict[str, Any]]) -> None:
    for card in every_card:
        assert 0 < len(card["summary"]) < 140
        assert "\n" not in card["summary"]
        assert not card["summary"].endswith(("。", "."))


def test_a_card_has_an_indicator_of_the_three(every_card: list[dict[str, Any]]) -> None:
    assert {card["indicator"] for card in every_card} == {"info", "warning", "critical"}


def test_a_card_has_a_source_with_a_label_and_a_topic_and_no_address_that_does_not_open(
    every_card: list[dict[str, Any]],
) -> None:
    for card in every_card:
        source = card["source"]
        assert source["label"]
        assert "url" not in source
        assert set(source.get("topic", {})) in (set(), {"system", "code", "display"})


def test_a_card_has_a_uuid_of_its_own(every_card: list[dict[str, Any]]) -> None:
    uuids = [str(UUID(card["uuid"])) for card in every_card]
    assert len(uuids) == len(set(uuids))


def test_a_card_makes_no_suggestion_and_the_response_has_no_system_action(post: Post) -> None:
    for service in SERVICES:
        answer = post(service, call_of(service, record_of("failed"))).json()
        assert set(answer) == {"cards"}
        assert all("suggestions" not in card and "selectionBehavior" not in card for card in answer["cards"])


def test_override_reasons_are_few_codings_with_a_display_and_include_the_board(
    every_card: list[dict[str, Any]],
) -> None:
    for card in every_card:
        reasons = card["overrideReasons"]
        assert 2 <= len(reasons) <= 6
        assert all(set(reason) == {"code", "system", "display"} for reason in reasons)
        assert "will-review-at-board" in {reason["code"] for reason in reasons}


def test_links_are_absolute_and_lead_to_the_record_that_was_kept(post: Post, kept: Kept) -> None:
    card = post(REVIEW, call_of(REVIEW, record_of("untreated"))).json()["cards"][0]
    url = f"https://board.example/assessments/{kept.records[0].id}?lang=en"
    assert card["links"] == [{"label": "Full assessment", "url": url, "type": "absolute"}]


def test_without_an_address_of_its_own_a_card_has_neither_link_nor_source_url(
    live: LiveEngine, kept: Kept, post: Post
) -> None:
    client = make_client(live, kept, HookSettings(), link=lambda record, lang: None)
    card = post(REVIEW, call_of(REVIEW, record_of("untreated")), to=client).json()["cards"][0]
    assert "links" not in card
    assert set(card["source"]) == {"label", "topic"}


def test_nothing_in_any_answer_is_null_or_empty(client: TestClient, post: Post) -> None:
    assert no_empties(client.get("/cds-services").json()) == []
    for service in SERVICES:
        for patient in (*PATIENTS, "no-tumour"):
            assert no_empties(post(service, call_of(service, record_of(patient))).json()) == []
        for wrong in ({}, call_of(service), call_of(service, {"patient": OUTCOME})):
            assert no_empties(post(service, wrong).json()) == []


def test_detail_is_bounded_and_holds_no_tag(every_card: list[dict[str, Any]]) -> None:
    for card in every_card:
        assert len(card["detail"]) <= 4000
        assert "<" not in card["detail"]
        assert ">" not in card["detail"]


def test_what_the_record_says_cannot_act_as_markup(post: Post) -> None:
    record = record_of("sparse")
    evil = "<img src=x onerror=alert(1)> [press](https://evil.example) www.evil.example | `x` **bold**"
    record["observations"]["entry"].append(
        {"resource": {"resourceType": "Observation", "id": "x", "status": "final", "code": {"text": evil}}}
    )
    record["conditions"]["entry"].append(
        {"resource": {"resourceType": "Condition", "id": "x", "code": {"text": f"肝 {evil}"}}}
    )
    for service in (REVIEW, PREPARE):
        for card in post(service, call_of(service, record)).json()["cards"]:
            for place in (card["summary"], card["detail"]):
                assert "<" not in place
                assert "](" not in place
                assert "https://evil" not in place
                assert "www.evil" not in place


def test_a_patient_without_liver_cancer_gets_no_card_and_nothing_is_kept(cards: Cards, kept: Kept) -> None:
    for service in SERVICES:
        for patient in ("no-tumour", "metastasis"):
            assert cards(service, patient) == []
    assert kept.records == []


def test_chinese_cards_are_chinese_and_english_cards_are_english(cards: Cards) -> None:
    chinese, english = cards(REVIEW, "failed", "zh-CN")[0], cards(REVIEW, "failed", "en-GB")[0]
    assert "个方案可考虑" in chinese["summary"]
    assert "may be considered" in english["summary"]
    assert english["summary"].isascii()


def test_no_card_says_what_should_be_done(every_card: list[dict[str, Any]]) -> None:
    for card in every_card:
        said = f"{card['summary']} {card['detail']}".casefold()
        assert not any(
            word in said for word in ("should receive", "must receive", "we recommend", "应当使用", "推荐使用")
        )


def test_an_order_of_a_combination_is_read_together(post: Post) -> None:
    drafts = bundle(order("阿替利珠单抗", "o1"), order("bevacizumab", "o2"))
    both = context_of(SIGN, draftOrders=drafts)
    card = post(SIGN, call_of(SIGN, record_of("untreated"), context=both)).json()["cards"][0]
    assert card["summary"].startswith("atezolizumab + bevacizumab: may be considered")
    one = context_of(SELECT, draftOrders=drafts, selections=["MedicationRequest/o2"])
    card = post(SELECT, call_of(SELECT, record_of("untreated"), context=one)).json()["cards"][0]
    assert card["summary"].startswith("bevacizumab: may be considered")
    assert "Drafted with it: atezolizumab" in card["detail"]
