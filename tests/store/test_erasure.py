"""What may no longer be kept goes, for good, and the chain says so and stays whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from store_support import DAY, PATIENT, new, raw

from api.store.records import ErasureRefused, FeedbackItem, new_id
from api.store.sealing import seal
from api.store.store import Store, open_store

BY = {"why": "patient_request", "by": "dpo", "on": DAY}


def _commented(store: Store, card: str, comment: str = "他不想要") -> str:
    item = FeedbackItem(card=card, outcome="overridden", outcome_at="2026-06-01T10:00:00Z", comment=comment)
    return store.keep_feedback("s", [item]).kept[0].id


def test_a_patients_records_and_the_feedback_on_their_cards_are_emptied_and_no_others(store: Store, url: str) -> None:
    mine, other = new(), new(identifiers={"patient": "somebody-else"})
    store.append(mine)
    store.append(other)
    comment = _commented(store, mine.context["cards"][0]["uuid"])
    others = _commented(store, other.context["cards"][0]["uuid"])
    erased = store.erase(patient=PATIENT, **BY)
    assert set(erased.entries) == {mine.id, comment}
    left = store.get(mine.id)
    assert left is not None
    assert (left.input, left.output, left.context, left.identifiers, left.erased) == (None, None, None, None, True)
    assert (left.caller, left.as_of) == ("ehr", DAY)
    assert store.get(other.id).erased is False  # type: ignore[union-attr]
    found = store.verify()
    assert (found.intact, found.erased) == (True, 2)
    with raw(url) as connection:
        assert set(connection.scalars(text("SELECT DISTINCT sequence FROM record_parts"))) == {2, 4}
    assert store.entry(others) is not None


def test_the_chain_says_who_erased_what_when_and_why_and_not_whose_it_was(store: Store) -> None:
    record = new()
    store.append(record)
    receipt = store.erase(patient=PATIENT, **BY).receipts[0]
    entry = store.entry(receipt.id)
    assert entry is not None
    assert entry["kind"] == "erasure"
    assert entry["content"] == {
        "why": "patient_request",
        "by": "dpo",
        "on": "2026-06-01",
        "content": "erase",
        "entries": [record.id],
    }


def test_a_patient_is_found_with_and_without_the_type_of_the_resource(store: Store) -> None:
    for written in (PATIENT, f"Patient/{PATIENT}"):
        store.append(new(identifiers={"patient": written}))
    assert len(store.erase(patient=f"Patient/{PATIENT}", **BY).entries) == 2


def test_only_the_exact_patient_is_found(store: Store) -> None:
    for written in (PATIENT + "1", PATIENT.upper(), f" {PATIENT}", "%", "pat_7311"):
        store.append(new(identifiers={"patient": written, "encounter": PATIENT}))
    assert store.erase(patient=PATIENT, **BY).entries == ()
    assert store.erase(patient="pat%", **BY).entries == ()


def test_one_id_on_two_servers_may_be_two_patients_and_has_to_be_said(store: Store) -> None:
    here, there, nowhere = (
        new(identifiers={"patient": PATIENT, **server})
        for server in ({"fhir_server": "https://a"}, {"fhir_server": "https://b"}, {})
    )
    for record in (here, there, nowhere):
        store.append(record)
    with pytest.raises(ErasureRefused) as refused:
        store.erase(patient=PATIENT, **BY)
    assert str(refused.value.faults[0]) == (
        "patient: this patient id stands in records of 3 FHIR servers; it may be 3 patients. "
        "Name the server with --fhir-server; an empty text means records without one. [erase.ambiguous]"
    )
    assert store.erase(patient=PATIENT, fhir_server="https://a", **BY).entries == (here.id,)
    assert store.erase(patient=PATIENT, fhir_server="", **BY).entries == (nowhere.id,)
    assert store.get(there.id).erased is False  # type: ignore[union-attr]


def test_on_request_profile_and_answer_stay_and_what_names_somebody_goes(store: Store) -> None:
    record = new()
    store.append(record)
    comment = _commented(store, record.context["cards"][0]["uuid"])
    assert set(store.erase(record=record.id, content="keep", **BY).entries) == {record.id, comment}
    left = store.get(record.id)
    assert left is not None
    assert (left.input, left.output) == (record.input, record.output)
    assert (left.context, left.identifiers, left.erased) == (None, None, True)
    assert store.verify().intact
    assert store.erase(record=record.id, **BY).entries == (record.id,)
    assert store.get(record.id).input is None  # type: ignore[union-attr]
    assert store.verify().intact


def test_erasing_twice_finds_nothing_and_adds_nothing(store: Store) -> None:
    record = new()
    store.append(record)
    store.erase(record=record.id, **BY)
    head = store.head()
    again = store.erase(record=record.id, **BY)
    assert (again.entries, again.receipts) == ((), ())
    assert store.head() == head


def test_a_patient_with_many_records_is_erased_whole(store: Store) -> None:
    waiting = [store._writer.submit(seal(new())) for _ in range(250)]
    assert len([future.result() for future in waiting]) == 250
    assert len(store.erase(patient=PATIENT, **BY).entries) == 250
    found = store.verify()
    assert (found.intact, found.erased) == (True, 250)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "one patient or one record has to be named. Give one of the two. [erase.what]"),
        (
            {"patient": "a", "record": "b"},
            "one patient or one record has to be named. Give one of the two. [erase.what]",
        ),
        (
            {"record": "nobody"},
            "record: no entry has this id. See 'hcc audit show'. [erase.unknown]",
        ),
        (
            {"patient": "a", "why": "because"},
            "why: is no category. Write one of: patient_request, wrong_patient, test_data, legal, other. [erase.why]",
        ),
        ({"patient": "a", "by": ""}, "by: does not say who. Name who does it, in up to 100 characters. [erase.by]"),
        ({"patient": "a", "content": "keeps"}, "content: is neither. Did you mean 'keep'? [erase.content]"),
    ],
)
def test_an_erasure_that_is_not_clear_is_refused_in_these_words(
    store: Store, given: dict[str, str], message: str
) -> None:
    with pytest.raises(ErasureRefused) as refused:
        store.erase(**{**BY, **given})  # type: ignore[arg-type]
    assert [str(fault) for fault in refused.value.faults] == [message]


def test_everything_unclear_about_an_erasure_is_told_at_once(store: Store) -> None:
    with pytest.raises(ErasureRefused) as refused:
        store.erase(why="x", by="", on=DAY, content="y")  # type: ignore[arg-type]
    assert [fault.code for fault in refused.value.faults] == ["erase.what", "erase.why", "erase.by", "erase.content"]


def test_after_retention_old_content_is_gone_and_young_content_is_there(store: Store) -> None:
    waiting = [store._writer.submit(seal(new())) for _ in range(250)]
    old = [future.result().id for future in waiting]
    now = datetime.now(UTC)
    assert store.retain(days=1, by="cron", now=now + timedelta(hours=23)).entries == ()
    young = new()
    erased = store.retain(days=1, by="cron", now=now + timedelta(days=1))
    store.append(young)
    assert set(erased.entries) == set(old)
    assert len(erased.receipts) == 2
    found = store.verify()
    assert (found.intact, found.erased, found.kinds["retention"]) == (True, 250, 2)
    assert store.get(young.id).erased is False  # type: ignore[union-attr]
    assert store.retain(days=1, by="cron", now=now + timedelta(days=1)).receipts == ()


def test_retention_can_leave_profile_and_answer(store: Store) -> None:
    record = new()
    store.append(record)
    store.retain(days=1, by="cron", content="keep", now=datetime.now(UTC) + timedelta(days=2))
    left = store.get(record.id)
    assert left is not None
    assert (left.input, left.identifiers) == (record.input, None)
    assert store.verify().intact


def test_a_retention_accounts_for_nothing_younger(store: Store, url: str) -> None:
    old = new()
    store.append(old)
    store.retain(days=1, by="cron", now=datetime.now(UTC) + timedelta(days=2))
    store.append(new())
    with raw(url, triggers=False) as connection:
        connection.execute(text("DELETE FROM record_parts WHERE sequence = 3"))
    assert {each.sequence for each in store.verify().breaks} == {3}


@pytest.mark.parametrize("days", [0, -1, 36526])
def test_a_retention_of_no_sense_is_refused(store: Store, days: int) -> None:
    with pytest.raises(ErasureRefused, match=r"days: is no number of days from 1 to 36525\. Write whole days\."):
        store.retain(days=days, by="cron")


def test_nothing_of_an_erased_patient_is_left_in_the_files(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    marks = [b"mark-of-the-patient", b"mark-of-the-card", b"mark-of-the-encounter"]
    for number in range(20):
        card = {"uuid": f"mark-of-the-card-{number}"}
        names = {"patient": "mark-of-the-patient", "encounter": f"mark-of-the-encounter-{number}"}
        store.append(new(identifiers=names, context={"cards": [card]}))
    folder = tmp_path / "state"

    def left() -> set[bytes]:
        held = b"".join(path.read_bytes() for path in folder.iterdir())
        return {mark for mark in marks if mark in held}

    assert left() == set(marks)
    assert store.erase(patient="mark-of-the-patient", why="legal", by="dpo", on=date(2026, 6, 1)).overwritten is True
    assert left() == set()
    store.close()


def test_feedback_that_comes_after_the_erasure_is_matched_with_nothing(store: Store) -> None:
    record = new()
    store.append(record)
    store.erase(record=record.id, **BY)
    item = FeedbackItem(card=record.context["cards"][0]["uuid"], outcome="accepted", outcome_at="2026-06-01T10:00:00Z")
    assert store.keep_feedback("s", [item]).unmatched == 1


def test_what_was_erased_can_be_kept_anew_under_another_id_only(store: Store) -> None:
    record = new()
    store.append(record)
    store.erase(record=record.id, **BY)
    store.append(new(id=new_id(), input=record.input))
    assert store.get(record.id).erased is True  # type: ignore[union-attr]
    assert store.verify().intact
