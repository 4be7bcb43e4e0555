"""One patient who cannot be prepared stops no other, and nothing of them is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from prepare_support import Counting, Dying, NotStarting, case, failing, listed, quick, run, states

from api.board.making import WITHHELD, Job, Made, Maker, NotMade
from api.board.workers import Processes
from engine.errors import EvaluatorsDisagree
from engine.knowledge import KnowledgeBase

if TYPE_CHECKING:
    import pytest

THREE = listed(case("P-01"), case("P-02", secret="4711"), case("P-03"))


def only(pseudonym: str, work: Callable[[Job], Made | NotMade]) -> Callable[[Job], Made | NotMade]:
    return lambda job: work(job) if job.case.pseudonym == pseudonym else quick(job)


def test_an_error_is_told_by_its_kind_and_line_and_by_nothing_of_the_patient(tmp_path: Path, kb: KnowledgeBase) -> None:
    outcome = run(tmp_path, THREE, kb, only("P-02", failing))
    assert states(outcome) == [("P-01", "prepared"), ("P-02", "failed"), ("P-03", "prepared")]
    fault = outcome.index.patients[1].fault
    assert fault is not None
    assert fault.says.en.startswith("The packet could not be made (ValueError, prepare_support.py:")
    assert b"4711" not in (tmp_path / "index.json").read_bytes()


def test_who_could_not_be_prepared_stands_on_the_agenda_and_is_tried_again_next_time(
    tmp_path: Path, kb: KnowledgeBase
) -> None:
    run(tmp_path, THREE, kb, only("P-02", failing))
    agenda = (tmp_path / "agenda.zh.html").read_text(encoding="utf-8")
    assert "未能生成该患者的资料（ValueError" in agenda
    working = Counting()
    run(tmp_path, THREE, kb, working)
    assert working.made == ["P-02"]
    assert "未能生成" not in (tmp_path / "agenda.zh.html").read_text(encoding="utf-8")


def test_where_a_packet_of_an_earlier_run_remains_of_one_who_failed_the_agenda_says_that_it_is_old(
    tmp_path: Path, kb: KnowledgeBase
) -> None:
    run(tmp_path, THREE, kb)
    run(tmp_path, listed(case("P-01"), case("P-02", secret="new")), kb, only("P-02", failing))
    assert "文件夹中的资料为此前生成，已过时。" in (tmp_path / "agenda.zh.html").read_text(encoding="utf-8")


def test_a_process_that_dies_takes_its_patient_along_and_no_other(tmp_path: Path, kb: KnowledgeBase) -> None:
    outcome = run(tmp_path, THREE, kb, runner=Processes(Dying(), 2))
    assert states(outcome) == [("P-01", "prepared"), ("P-02", "failed"), ("P-03", "prepared")]
    fault = outcome.index.patients[1].fault
    assert fault is not None
    assert "process ended with 9" in fault.says.en


def test_a_patient_whose_process_died_once_is_tried_again(tmp_path: Path, kb: KnowledgeBase) -> None:
    outcome = run(tmp_path / "out", THREE, kb, runner=Processes(Dying(tmp_path / "died"), 1))
    assert (tmp_path / "died").exists()
    assert {state for _, state in states(outcome)} == {"prepared"}


def test_where_no_process_can_begin_every_patient_is_told_so_and_the_run_ends(
    tmp_path: Path, kb: KnowledgeBase
) -> None:
    outcome = run(tmp_path, THREE, kb, runner=Processes(NotStarting(), 1))
    assert {state for _, state in states(outcome)} == {"failed"}
    assert b"a patient's name" not in (tmp_path / "index.json").read_bytes()


def test_an_answer_that_cannot_be_trusted_is_withheld(
    tmp_path: Path, kb: KnowledgeBase, maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disagree(*_: object, **__: object) -> None:
        raise EvaluatorsDisagree(["a.rule"])

    monkeypatch.setattr(maker.engine, "assess", disagree)
    outcome = run(tmp_path, listed(case("P-01")), kb, maker.make)
    assert outcome.index.patients[0].fault == WITHHELD
    assert not (tmp_path / "patients").exists()


def test_rules_that_changed_while_packets_were_made_are_told(tmp_path: Path, kb: KnowledgeBase, maker: Maker) -> None:
    outcome = run(tmp_path, listed(case("P-01")), replace(kb, digest="0" * 64), maker.make)
    fault = outcome.index.patients[0].fault
    assert fault is not None
    assert fault.says.en == "The rules were changed while the packets were being made. Run the command again."


def test_a_profile_that_the_engine_does_not_read_is_told_with_its_path(
    tmp_path: Path, kb: KnowledgeBase, maker: Maker
) -> None:
    outcome = run(tmp_path, listed(case("P-01", patient={"ecog": 9})), kb, maker.make)
    fault = outcome.index.patients[0].fault
    assert fault is not None
    assert fault.place == "patient.ecog"
