"""Nothing is shown that was not kept first, and what is kept is enough to give the same answer again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hooks_patients import record_of
from hooks_support import (
    ENCOUNTER,
    PATIENT,
    PREPARE,
    REVIEW,
    SELECT,
    SIGN,
    TODAY,
    Kept,
    call_of,
    context_of,
)
from test_hooks_calls import issues_of

from api.encoding import encode
from api.fhir.codes import load_codes
from api.live import LiveEngine
from api.store.records import RecordRefused, StoreUnavailable
from engine import json_reader
from engine.errors import Fault

SERVICES = (REVIEW, SELECT, SIGN, PREPARE, ENCOUNTER)
Post = Callable[..., Any]


def test_every_answer_that_rests_on_an_assessment_is_kept(post: Post, kept: Kept) -> None:
    for service in SERVICES:
        post(service, call_of(service, record_of("failed")))
    assert [record.context["service"] for record in kept.records] == list(SERVICES)
    assert len({record.id for record in kept.records}) == len(SERVICES)


def test_a_record_says_who_what_by_which_rules_and_which_cards(post: Post, kept: Kept, live: LiveEngine) -> None:
    context = context_of(REVIEW, encounterId="e1")
    answer = post(
        REVIEW, call_of(REVIEW, record_of("untreated"), context=context, fhirServer="https://ehr.example/r4/")
    )
    [record] = kept.records
    with live.engine() as engine:
        assert record.knowledge_base == f"{engine.version.version}+{engine.version.digest}"
        assert record.code_map == load_codes(engine.kb).digest
    assert record.kind == "hook"
    assert record.caller == "test"
    assert (record.today, record.as_of) == (TODAY, TODAY)
    assert record.identifiers == {
        "patient": PATIENT,
        "user": "Practitioner/d1",
        "encounter": "e1",
        "fhir_server": "https://ehr.example/r4",
    }
    assert record.context["hook"] == "patient-view"
    assert record.context["cards"] == answer.json()["cards"]
    assert {"path", "resource", "written", "by"} <= set(record.context["origins"][0])
    json.dumps(record.context)


def test_an_answer_names_its_rules_and_the_place_of_its_record(post: Post, kept: Kept) -> None:
    answer = post(REVIEW, call_of(REVIEW, record_of("untreated")))
    [record] = kept.records
    assert answer.headers["X-Knowledge-Base"] == record.knowledge_base
    assert answer.headers["Location"] == f"/assessments/{record.id}"
    assert answer.headers["X-Record"]


def test_what_is_kept_gives_the_same_answer_again(post: Post, kept: Kept, live: LiveEngine) -> None:
    for patient in ("untreated", "failed", "sparse"):
        post(REVIEW, call_of(REVIEW, record_of(patient)))
    for record in kept.records:
        with live.engine() as engine:
            again = encode(engine.assess(json_reader.read(record.input), today=record.today, as_of=record.as_of))
        assert json.loads(again) == json.loads(record.output)


def test_a_record_says_what_was_not_read(post: Post, kept: Kept) -> None:
    record = record_of("untreated")
    del record["procedures"]
    post(REVIEW, call_of(REVIEW, record))
    assert kept.records[0].context["unread"] == {"procedures": "not_sent"}


def test_an_answer_that_cannot_be_kept_is_not_shown(post: Post, kept: Kept) -> None:
    kept.error = StoreUnavailable([Fault("record.full", "", "the disk is full.", "Make room.")])
    response = post(REVIEW, call_of(REVIEW, record_of("untreated")))
    assert issues_of(response, 503, "transient") == [
        ("", "The answer could not be kept, so it is not shown. Try again.")
    ]
    assert response.headers["retry-after"] == "5"


def test_an_answer_too_large_to_be_kept_is_not_shown_and_trying_again_is_not_advised(post: Post, kept: Kept) -> None:
    kept.error = RecordRefused([Fault("record.too_large", "", "too large.", "Send less.")])
    response = post(REVIEW, call_of(REVIEW, record_of("untreated")))
    assert issues_of(response, 413, "too-costly") == [
        ("", "The answer is too large to be kept, so it is not shown. Send less prefetch.")
    ]
    assert "retry-after" not in response.headers


def test_a_call_that_ends_without_an_assessment_needs_no_record(post: Post, kept: Kept) -> None:
    kept.error = StoreUnavailable([Fault("record.gone", "", "there is no database.", "Start it.")])
    assert post(REVIEW, call_of(REVIEW, record_of("no-tumour"))).json() == {"cards": []}
