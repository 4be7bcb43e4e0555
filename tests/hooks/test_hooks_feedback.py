"""Feedback on cards: strict, every fault at once, several cards in one call, handed over to be kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from hooks_patients import record_of
from hooks_support import REVIEW, SIGN, Kept, call_of
from test_hooks_calls import issues_of

from api.store.records import FeedbackItem, StoreUnavailable
from engine.errors import Fault

Post = Callable[..., Any]
CARD = str(uuid4())


def item(**changes: Any) -> dict[str, Any]:
    written = {"card": CARD, "outcome": "accepted", "outcomeTimestamp": "2026-06-01T08:30:00Z", **changes}
    return {name: value for name, value in written.items() if value is not None}


def test_feedback_on_several_cards_is_kept_with_reason_and_comment(post: Post, kept: Kept) -> None:
    [card] = post(REVIEW, call_of(REVIEW, record_of("untreated"))).json()["cards"]
    reason = card["overrideReasons"][0]
    overridden = item(
        card=card["uuid"], outcome="overridden", overrideReason={"reason": reason, "userComment": "周三会诊"}
    )
    response = post(REVIEW, {"feedback": [item(), overridden]}, path="/feedback")
    assert response.status_code == 200
    assert response.content == b""
    assert kept.feedback == [
        (
            REVIEW,
            (
                FeedbackItem(card=CARD, outcome="accepted", outcome_at="2026-06-01T08:30:00Z"),
                FeedbackItem(
                    card=card["uuid"],
                    outcome="overridden",
                    outcome_at="2026-06-01T08:30:00Z",
                    reason=reason,
                    comment="周三会诊",
                ),
            ),
        )
    ]


def test_feedback_on_a_card_that_is_not_known_is_taken_too(post: Post, kept: Kept) -> None:
    assert post(SIGN, {"feedback": [item(card=str(uuid4()))]}, path="/feedback").status_code == 200
    assert len(kept.feedback) == 1


def test_accepted_suggestions_are_kept_by_id(post: Post, kept: Kept) -> None:
    accepted = item(acceptedSuggestions=[{"id": "s1"}, {"id": "s2", "extension": {}}])
    assert post(REVIEW, {"feedback": [accepted]}, path="/feedback").status_code == 200
    assert kept.feedback[0][1][0].suggestions == ("s1", "s2")


def test_an_override_needs_neither_reason_nor_comment(post: Post, kept: Kept) -> None:
    for given in (None, {}, {"userComment": ""}):
        overridden = item(outcome="overridden", overrideReason=given)
        assert post(REVIEW, {"feedback": [overridden]}, path="/feedback").status_code == 200
    assert {one.comment for _, items in kept.feedback for one in items} == {None}


@pytest.mark.parametrize(
    ("body", "path", "text"),
    [
        ([], "", 'the body is no JSON object. Send {"feedback": [...]}.'),
        ({}, "feedback", "'feedback' is no list with an item. Send {\"feedback\": [...]}."),
        ({"feedback": []}, "feedback", "'feedback' is no list with an item. Send {\"feedback\": [...]}."),
        ({"feedback": [item()] * 201}, "feedback", "more than 200 items. Send them in several calls."),
        ({"feedback": [1]}, "feedback[0]", "'feedback[0]' is not an object. Send one object a card."),
        (
            {"feedback": [item(card="x")]},
            "feedback[0].card",
            "'feedback[0].card' is not a UUID. Send the uuid of the card.",
        ),
        (
            {"feedback": [item(outcome="ignored")]},
            "feedback[0].outcome",
            "'feedback[0].outcome' is neither accepted nor overridden. Write one of the two.",
        ),
        *(
            (
                {"feedback": [item(outcomeTimestamp=when)]},
                "feedback[0].outcomeTimestamp",
                "'feedback[0].outcomeTimestamp' is no moment of UTC. Write 2026-06-01T08:30:00Z.",
            )
            for when in (None, "2026-06-01", "2026-06-01T08:30:00+08:00", "2026-13-01T08:30:00Z", 7)
        ),
        (
            {"feedback": [item(acceptedSuggestions=[1])]},
            "feedback[0].acceptedSuggestions",
            '\'feedback[0].acceptedSuggestions\' is no list of objects with an id. Send [{"id": "..."}].',
        ),
        (
            {"feedback": [item(outcome="overridden", acceptedSuggestions=[{"id": "s1"}])]},
            "feedback[0].acceptedSuggestions",
            "'feedback[0].acceptedSuggestions' goes with an accepted card only. Leave it out.",
        ),
        (
            {"feedback": [item(overrideReason={})]},
            "feedback[0].overrideReason",
            "'feedback[0].overrideReason' goes with an overridden card only. Leave it out.",
        ),
        (
            {"feedback": [item(outcome="overridden", overrideReason=[])]},
            "feedback[0].overrideReason",
            "'feedback[0].overrideReason' is not an object. Send reason, userComment or both.",
        ),
        (
            {"feedback": [item(outcome="overridden", overrideReason={"userComment": "x" * 4001})]},
            "feedback[0].overrideReason.userComment",
            "'feedback[0].overrideReason.userComment' is no text of at most 4000 characters. Shorten it.",
        ),
        (
            {"feedback": [item(outcome="overridden", overrideReason={"reason": "other"})]},
            "feedback[0].overrideReason.reason",
            "'feedback[0].overrideReason.reason' is no Coding. Send the override reason as the card gave it.",
        ),
        (
            {"feedback": [item(outcome="overridden", overrideReason={"reason": {"code": "other"}})]},
            "feedback[0].overrideReason.reason",
            "'feedback[0].overrideReason.reason' has no code and system, or they are no short texts. "
            "Send the override reason as the card gave it.",
        ),
    ],
)
def test_feedback_that_cannot_be_read_is_refused_and_nothing_of_it_is_kept(
    post: Post, kept: Kept, body: Any, path: str, text: str
) -> None:
    assert issues_of(post(REVIEW, body, path="/feedback"), 400, "invalid") == [(path, text)]
    assert kept.feedback == []


def test_every_fault_of_every_item_is_listed_and_the_good_items_wait(post: Post, kept: Kept) -> None:
    body = {"feedback": [item(), item(card=7, outcome=None), item(outcomeTimestamp="now")]}
    found = issues_of(post(REVIEW, body, path="/feedback"), 400)
    assert [path for path, _ in found] == ["feedback[1].card", "feedback[1].outcome", "feedback[2].outcomeTimestamp"]
    assert kept.feedback == []


def test_feedback_that_cannot_be_kept_is_not_acknowledged(post: Post, kept: Kept) -> None:
    kept.error = StoreUnavailable([Fault("record.gone", "", "there is no database.", "Start it.")])
    issues_of(post(REVIEW, {"feedback": [item()]}, path="/feedback"), 503, "transient")
