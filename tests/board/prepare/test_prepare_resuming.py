"""What a run leaves as it is, what it makes anew, and that a run that was stopped anywhere ends as if it had not been."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from prepare_support import WANTED, Counting, case, listed, names, run, states, tree

from api.board import folder as folders
from api.board.lists.faults import PatientList
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase

THREE = listed(case("P-01", age=58), case("P-02", age=61), case("P-03"))


def test_every_patient_has_a_folder_and_the_list_an_agenda_a_worklist_and_an_index(
    tmp_path: Path, kb: KnowledgeBase
) -> None:
    outcome = run(tmp_path, THREE, kb, langs=("zh", "en"))
    assert names(tmp_path) == [
        "agenda.en.html",
        "agenda.zh.html",
        "index.json",
        "missing.csv",
        "missing.xlsx",
        *(f"patients/P-0{n}/P-0{n}.{lang}.html" for n in (1, 2, 3) for lang in ("en", "zh")),
    ]
    assert (outcome.prepared, outcome.left) == (3, 0)
    assert outcome.index.complete


def test_a_second_run_makes_nothing_and_touches_no_file(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, THREE, kb)
    before = {
        path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.*") if path.is_file() and path.name != "index.json"
    }
    index = (tmp_path / "index.json").read_bytes()
    working = Counting()
    outcome = run(tmp_path, THREE, kb, working, made=WANTED.made.replace(hour=17))
    assert working.made == []
    assert (outcome.prepared, outcome.left) == (0, 3)
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert (tmp_path / "index.json").read_bytes() == index


def test_only_the_patient_whose_data_changed_is_prepared_again(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, THREE, kb)
    working = Counting()
    changed = listed(THREE.cases[0], case("P-02", age=62), THREE.cases[2])
    run(tmp_path, changed, kb, working)
    assert working.made == ["P-02"]
    assert b"62" in (tmp_path / "patients" / "P-02" / "P-02.zh.html").read_bytes()


def test_another_order_of_the_list_changes_the_agenda_and_no_packet(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, THREE, kb)
    agenda = (tmp_path / "agenda.zh.html").read_text(encoding="utf-8")
    working = Counting()
    outcome = run(tmp_path, listed(*reversed(THREE.cases)), kb, working)
    assert working.made == []
    assert [(patient.number, patient.pseudonym) for patient in outcome.index.patients] == [
        (1, "P-03"),
        (2, "P-02"),
        (3, "P-01"),
    ]
    assert (tmp_path / "agenda.zh.html").read_text(encoding="utf-8") != agenda


@pytest.mark.parametrize(
    "wanted",
    [
        {"as_of": date(2026, 1, 1)},
        {"langs": ("en",)},
        {"formats": ("docx",)},
        {"site": {"afp_ng_per_iu": 1}},
        {"kept_in": "sqlite:///elsewhere"},
        {"again": True},
    ],
    ids=lambda wanted: next(iter(wanted)),
)
def test_whatever_else_packets_are_made_from_has_everybody_prepared_again(
    tmp_path: Path, kb: KnowledgeBase, wanted: dict[str, Any]
) -> None:
    run(tmp_path, THREE, kb)
    working = Counting()
    run(tmp_path, THREE, kb, working, **wanted)
    assert working.made == ["P-01", "P-02", "P-03"]


def test_other_rules_have_everybody_prepared_again(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, THREE, kb)
    working = Counting()
    run(tmp_path, THREE, replace(kb, digest="0" * 64), working)
    assert working.made == ["P-01", "P-02", "P-03"]


@pytest.mark.parametrize(
    "change",
    [
        {"question": "另一个问题"},
        {"notes": (Bilingual("Not used.", "未采用。"),)},
        {"code_map": "abc"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_question_notes_and_code_map_are_part_of_what_a_packet_is_made_from(
    tmp_path: Path, kb: KnowledgeBase, change: dict[str, Any]
) -> None:
    run(tmp_path, listed(THREE.cases[0]), kb)
    working = Counting()
    run(tmp_path, listed(replace(THREE.cases[0], **change)), kb, working)
    assert working.made == ["P-01"]


def test_a_packet_that_was_taken_away_is_made_again(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, THREE, kb)
    (tmp_path / "patients" / "P-01" / "P-01.zh.html").unlink()
    working = Counting()
    run(tmp_path, THREE, kb, working)
    assert working.made == ["P-01"]


def test_files_of_a_format_that_is_no_longer_asked_for_are_taken_away(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, listed(case("P-01")), kb, formats=("docx", "html"))
    run(tmp_path, listed(case("P-01")), kb, formats=("docx",))
    assert names(tmp_path / "patients") == ["P-01/P-01.zh.docx"]
    assert not (tmp_path / "agenda.zh.html").exists()


def test_a_patient_of_an_earlier_list_stays_is_told_and_is_not_on_the_agenda(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, THREE, kb)
    outcome = run(tmp_path, listed(*THREE.cases[:2]), kb)
    assert states(outcome) == [("P-01", "prepared"), ("P-02", "prepared")]
    assert [patient.pseudonym for patient in outcome.index.earlier] == ["P-03"]
    assert (tmp_path / "patients" / "P-03" / "P-03.zh.html").exists()
    agenda = (tmp_path / "agenda.zh.html").read_text(encoding="utf-8")
    assert agenda.index("不属于本次会议") < agenda.index("P-03")
    working = Counting()
    assert run(tmp_path, THREE, kb, working).index.earlier == ()
    assert working.made == []


class Killed(BaseException):
    """Nothing in the program may catch this."""


class Killing:
    """Stops the run at the *n*-th step that changes the disk: before it, as SIGKILL would."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
        self._left = at
        self.struck = False
        for where, name in ((os, "replace"), (os, "rename"), (os, "fsync"), (Path, "unlink"), (Path, "rename")):
            monkeypatch.setattr(where, name, self._counted(getattr(where, name)))

    def _counted(self, step: Any) -> Any:
        def counted(*arguments: Any, **named: Any) -> Any:
            self._left -= 1
            if self._left < 0:
                self.struck = True
                raise Killed
            return step(*arguments, **named)

        return counted


def killed_everywhere(root: Path, kb: KnowledgeBase, first: PatientList | None, found: PatientList) -> int:
    """After *first*, stop a run of *found* at each of its steps and go on; the ends must all be that of a whole run."""
    whole = root / "whole"
    if first is not None:
        run(whole, first, kb)
    run(whole, found, kb)
    for step in range(1_000):
        there = root / str(step)
        if first is not None:
            run(there, first, kb)
        with pytest.MonkeyPatch.context() as patched:
            killing = Killing(patched, step)
            with suppress(Killed):
                run(there, found, kb)
        run(there, listed(*reversed(found.cases)), kb)  # another patient comes first when it goes on
        run(there, found, kb)
        assert tree(there) == tree(whole), f"stopped before step {step}"
        if not killing.struck:
            return step
    raise AssertionError("the run did not end")


def test_a_first_run_stopped_at_any_step_ends_with_the_same_files(tmp_path: Path, kb: KnowledgeBase) -> None:
    assert killed_everywhere(tmp_path, kb, None, listed(case("P-01"), case("P-02"))) > 20


def test_a_later_run_stopped_at_any_step_ends_with_the_same_files(tmp_path: Path, kb: KnowledgeBase) -> None:
    before = listed(case("P-01", age=1), case("P-02", age=2))
    assert killed_everywhere(tmp_path, kb, before, listed(case("P-01", age=3), case("P-02", age=4))) > 20


def test_what_a_stopped_run_finished_is_not_made_again(tmp_path: Path, kb: KnowledgeBase) -> None:
    class Stopping(Counting):
        def __call__(self, job: Any) -> Any:
            if job.case.pseudonym == "P-03":
                raise Killed
            return super().__call__(job)

    with pytest.raises(Killed):
        run(tmp_path, THREE, kb, Stopping())
    index = folders.Folder(tmp_path).index
    assert index is not None
    assert [(patient.pseudonym, patient.state) for patient in index.patients] == [
        ("P-01", "prepared"),
        ("P-02", "prepared"),
        ("P-03", "waiting"),
    ]
    assert not index.complete
    working = Counting()
    outcome = run(tmp_path, THREE, kb, working)
    assert working.made == ["P-03"]
    assert (outcome.prepared, outcome.left) == (1, 2)
