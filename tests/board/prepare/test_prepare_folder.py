"""The folder belongs to whoever it belongs to: what a run did not write there it neither overwrites nor follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from prepare_support import case, listed, names, run

from api.board.folder import FolderRefused, opened
from engine.knowledge import KnowledgeBase

ONE = listed(case("P-01"))
PACKET = "patients/P-01/P-01.zh.html"


def refused(root: Path, kb: KnowledgeBase) -> str:
    with pytest.raises(FolderRefused) as caught:
        run(root, ONE, kb)
    return str(caught.value)


def test_two_runs_into_one_folder_at_once_are_refused(tmp_path: Path, kb: KnowledgeBase) -> None:
    with opened(tmp_path / "out"):
        words = refused(tmp_path / "out", kb)
    assert words == (
        "the folder cannot be used (1 fault):\n  Another run is writing to this folder. Wait until it has ended, or give "
        "another folder. [prepare.busy]"
    )


@pytest.mark.parametrize("where", ["patients", "patients/P-01", ".hcc-board"])
def test_nothing_is_written_through_a_link(tmp_path: Path, kb: KnowledgeBase, where: str) -> None:
    outside, root = tmp_path / "outside", tmp_path / "out"
    outside.mkdir()
    (root / where).parent.mkdir(parents=True)
    (root / where).symlink_to(outside)
    assert refused(root, kb) == (
        f"the folder cannot be used (1 fault):\n  {where}: is a link, or no folder; nothing is written through it. Take it "
        "away, or give another folder. [prepare.no_folder]"
    )
    assert list(outside.iterdir()) == []


def test_a_file_where_a_folder_belongs_is_told(tmp_path: Path, kb: KnowledgeBase) -> None:
    (tmp_path / "patients").write_text("mine")
    assert "patients: is a link, or no folder" in refused(tmp_path, kb)


def test_where_no_folder_can_be_made_the_reason_is_told(tmp_path: Path, kb: KnowledgeBase) -> None:
    (tmp_path / "file").write_text("mine")
    assert "The folder cannot be written to: Not a directory." in refused(tmp_path / "file" / "out", kb)


@pytest.mark.parametrize("name", ["agenda.zh.html", "index.json", PACKET])
def test_a_link_to_a_file_is_kept_beside_and_its_target_untouched(tmp_path: Path, kb: KnowledgeBase, name: str) -> None:
    target, root = tmp_path / "target", tmp_path / "out"
    target.write_text("mine")
    (root / name).parent.mkdir(parents=True)
    (root / name).symlink_to(target)
    outcome = run(root, ONE, kb)
    assert target.read_text() == "mine"
    assert not (root / name).is_symlink()
    beside = Path(name).with_stem(f"{Path(name).stem}.kept-1").as_posix()
    assert outcome.aside == (beside,)
    assert (root / beside).is_symlink()


def test_foreign_files_stay_and_those_in_the_way_are_kept_under_another_name(tmp_path: Path, kb: KnowledgeBase) -> None:
    (tmp_path / "patients" / "P-01").mkdir(parents=True)
    (tmp_path / "holiday.jpg").write_text("picture")
    (tmp_path / "patients" / "P-01" / "letter.txt").write_text("letter")
    (tmp_path / "missing.csv").write_text("my list")
    outcome = run(tmp_path, ONE, kb)
    assert (tmp_path / "holiday.jpg").read_text() == "picture"
    assert (tmp_path / "patients" / "P-01" / "letter.txt").read_text() == "letter"
    assert (tmp_path / "missing.kept-1.csv").read_text() == "my list"
    assert outcome.aside == ("missing.kept-1.csv",)


def test_a_packet_that_somebody_wrote_into_is_left_and_told(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, ONE, kb)
    (tmp_path / PACKET).write_text("decided: resection")
    outcome = run(tmp_path, ONE, kb)
    assert outcome.edited == (PACKET,)
    assert (tmp_path / PACKET).read_text() == "decided: resection"


def test_a_packet_that_somebody_wrote_into_is_kept_beside_the_new_one(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, ONE, kb)
    (tmp_path / PACKET).write_text("decided: resection")
    outcome = run(tmp_path, listed(case("P-01", age=70)), kb)
    assert outcome.aside == ("patients/P-01/P-01.zh.kept-1.html",)
    assert (tmp_path / outcome.aside[0]).read_text() == "decided: resection"
    assert "70" in (tmp_path / PACKET).read_text()


def test_a_worklist_with_what_was_ordered_is_kept_beside_the_new_one(tmp_path: Path, kb: KnowledgeBase) -> None:
    run(tmp_path, ONE, kb)
    (tmp_path / "missing.csv").write_text("ordered on Monday")
    outcome = run(tmp_path, listed(case("P-01"), case("P-02")), kb)
    assert outcome.aside == ("missing.kept-1.csv",)
    assert (tmp_path / "missing.kept-1.csv").read_text() == "ordered on Monday"


def test_an_index_that_is_none_is_kept_beside(tmp_path: Path, kb: KnowledgeBase) -> None:
    (tmp_path / "index.json").write_text('{"version": "hcc-board-index/0"}')
    outcome = run(tmp_path, ONE, kb)
    assert outcome.aside == ("index.kept-1.json",)
    assert outcome.index.complete


@pytest.mark.parametrize("pseudonym", ["../../etc/passwd", "C:\\evil", "con", "a/b", "..", "P 01", "<script>"])
def test_no_pseudonym_leads_out_of_the_folder(tmp_path: Path, kb: KnowledgeBase, pseudonym: str) -> None:
    root = tmp_path / "out"
    run(root, listed(case(pseudonym)), kb)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    (stem,) = (path.name for path in (root / "patients").iterdir())
    assert names(root / "patients") == [f"{stem}/{stem}.zh.html"]
    assert not set("/\\:<>") & set(stem)
