"""What each source says and what became of it: read, checked against the rules, counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.curation.coverage import DISPOSITIONS, coverage, dispositions
from engine.curation.passages import Passages, load_all, read
from engine.errors import KnowledgeBaseBroken
from engine.knowledge import KnowledgeBase, load
from engine.schema.passages import Becomes, Passage
from tests.bad_rules.cases import BASE, build

PASSAGES = "passages/guideline/section-1.yaml"
TEXT = {"en": "Words.", "zh": "文字。"}


def passage(**more: Any) -> Passage:
    return Passage.model_validate({"id": "a.p", "at": "§1", "gist": TEXT, **more})


def whole(tmp_path: Path, files: dict[str, str] | None = None) -> tuple[KnowledgeBase, Passages]:
    return load_all(build(tmp_path, files=files))


def test_passages_come_with_the_rules_where_they_are_asked_for(tmp_path: Path) -> None:
    kb, passages = whole(tmp_path)
    (chapter,) = passages.of("guideline")
    assert chapter.title.zh == "第一节"
    assert chapter.place.shown_as == "rules/passages/guideline/section-1.yaml"
    assert [item.id for item in chapter.passages] == ["guideline.p.a"]
    assert not passages.of("review")
    assert kb.digest == load(kb.folder).digest


def test_a_broken_passage_stops_no_assessment_and_counts_in_the_digest(tmp_path: Path) -> None:
    folder = build(tmp_path)
    before = load(folder).digest
    (folder / PASSAGES).write_text("source: guideline\n", encoding="utf-8")
    assert load(folder).digest != before
    with pytest.raises(KnowledgeBaseBroken, match="passages"):
        load_all(folder)


def test_faults_of_rules_and_of_passages_come_together(tmp_path: Path) -> None:
    folder = build(tmp_path, files={PASSAGES: "source: guideline\n", "cautions/drug.yaml": "topic: x\n"})
    with pytest.raises(KnowledgeBaseBroken) as caught:
        load_all(folder)
    assert {fault.file for fault in caught.value.faults} == {f"rules/{PASSAGES}", "rules/cautions/drug.yaml"}


def test_a_source_without_passages_leaves_nothing_orphaned(tmp_path: Path) -> None:
    folder = build(tmp_path)
    (folder / PASSAGES).unlink()
    _, passages = load_all(folder)
    assert passages == Passages(())


def test_while_a_chapter_cannot_be_read_nothing_is_called_orphaned(tmp_path: Path) -> None:
    files = {PASSAGES: "source: guideline\n", "passages/guideline/section-2.yaml": (BASE / PASSAGES).read_text("utf-8")}
    files["passages/guideline/section-2.yaml"] = files["passages/guideline/section-2.yaml"].replace(
        "becomes: {statements: [guideline.a], studies: [trial]}", "background: {en: Definition., zh: 定义。}"
    )
    with pytest.raises(KnowledgeBaseBroken) as caught:
        whole(tmp_path, files)
    assert {fault.code for fault in caught.value.faults} == {"schema.missing"}


# --- what became of it ------------------------------------------------------------------------------------


def test_every_kind_of_entry_has_a_disposition() -> None:
    every = {kind: ["x"] for kind in Becomes.model_fields}
    assert dispositions(passage(becomes=every, background=TEXT)) == DISPOSITIONS[:-1]
    assert dispositions(passage(background=TEXT)) == ("background",)
    assert dispositions(passage(becomes={"gaps": ["x"], "errata": ["y", "z"]})) == ("evidence_gap", "erratum")


def test_coverage_counts_passages_by_what_became_of_them(tmp_path: Path) -> None:
    more = """
  - id: guideline.p.b
    at: §2
    gist: {en: About A., zh: 关于甲。}
    becomes: {cautions: [a-ecog]}
    background: {en: Mechanism beside it., zh: 另含机制。}
  - id: guideline.p.c
    at: §3
    gist: {en: Numbers., zh: 数据。}
    background: {en: Epidemiology., zh: 流行病学。}
"""
    kb, passages = whole(tmp_path, {PASSAGES: (BASE / PASSAGES).read_text("utf-8").rstrip("\n") + more})
    found = coverage(kb, passages)
    guideline, review = found.sources
    assert (guideline.source, guideline.state) == ("guideline", "complete")
    assert (guideline.passages, guideline.encoded, guideline.undecided) == (3, 2, 0)
    assert {name: count for name, count in guideline.dispositions.items() if count} == {
        "rule": 1,
        "caution": 1,
        "study": 1,
        "background": 1,
    }
    assert (review.state, review.passages) == ("no_passages", 0)
    assert not found.complete


def test_a_source_whose_text_was_not_at_hand_needs_no_passages(tmp_path: Path) -> None:
    quoted = (BASE / "sources/review.yaml").read_text("utf-8").replace("full_text", "quoted_in_other_source")
    kb, passages = whole(tmp_path, {"sources/review.yaml": quoted})
    found = coverage(kb, passages)
    assert [source.state for source in found.sources] == ["complete", "no_text"]
    assert found.complete


def test_the_passages_of_the_real_rules_can_be_read() -> None:
    passages, faults = read(BASE.parents[2] / "rules")
    assert not faults
    assert passages.whole
    assert len({item.id for chapter in passages.chapters for item in chapter.passages}) > 100
