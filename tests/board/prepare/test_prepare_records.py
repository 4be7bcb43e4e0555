"""What is kept in the record, and that no packet appears whose answer is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from prepare_support import case, listed, run, states

from api.board.kept_case import case_of_record
from api.board.making import Maker
from api.store.records import RecordRefused, StoreUnavailable
from api.store.store import Store, open_store
from engine.errors import Fault
from engine.knowledge import KnowledgeBase

FAULT = Fault("record.full", "", "The disk is full.", "Make room.", message_zh="磁盘已满。", remedy_zh="请腾出空间。")
TWO = listed(case("P-01", patient={"age": 58}), case("P-02", patient={"age": 61}))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(f"sqlite:///{tmp_path / 'record.sqlite3'}")
    yield store
    store.close()


def test_every_packet_names_the_record_that_holds_its_answer_and_its_patient(
    tmp_path: Path, kb: KnowledgeBase, maker: Maker, store: Store
) -> None:
    outcome = run(tmp_path / "out", TWO, kb, maker.make, store=store, kept_in="here", caller="ward")
    for patient, given in zip(outcome.index.patients, TWO.cases, strict=True):
        assert patient.record is not None
        kept = store.get(patient.record)
        assert kept is not None
        assert (kept.caller, kept.identifiers) == ("ward", {"patient": patient.pseudonym})
        assert case_of_record(kept).profile == given.profile
        assert json.loads(kept.output or b"")["contract"] == "hcc-assessment/1"
        packet = (tmp_path / "out" / f"patients/{patient.pseudonym}/{patient.pseudonym}.zh.html").read_text("utf-8")
        assert patient.record in packet


def test_without_a_record_the_packet_says_that_the_answer_is_not_kept(
    tmp_path: Path, kb: KnowledgeBase, maker: Maker
) -> None:
    outcome = run(tmp_path, listed(TWO.cases[0]), kb, maker.make)
    assert outcome.index.patients[0].record is None
    assert "未存档" in (tmp_path / "patients" / "P-01" / "P-01.zh.html").read_text("utf-8")


def test_where_the_record_cannot_be_reached_the_run_stops_and_no_packet_appears(
    tmp_path: Path, kb: KnowledgeBase, maker: Maker, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise StoreUnavailable([FAULT])

    monkeypatch.setattr(store, "append", full)
    with pytest.raises(StoreUnavailable):
        run(tmp_path / "out", TWO, kb, maker.make, store=store, kept_in="here")
    assert not (tmp_path / "out" / "patients").exists()


def test_an_answer_that_the_record_does_not_take_is_not_shown_and_the_others_are(
    tmp_path: Path, kb: KnowledgeBase, maker: Maker, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = store.append

    def picky(new: object) -> object:
        if new.identifiers == {"patient": "P-01"}:  # type: ignore[attr-defined]
            raise RecordRefused([Fault("record.large", "input", "is too large.", "Leave some out.")])
        return append(new)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "append", picky)
    outcome = run(tmp_path / "out", TWO, kb, maker.make, store=store, kept_in="here")
    assert states(outcome) == [("P-01", "failed"), ("P-02", "prepared")]
    assert [path.name for path in (tmp_path / "out" / "patients").iterdir()] == ["P-02"]
