"""Who signed, by when it is to be read again, what was replaced, and what becomes of an answer when something is taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.assess import Engine
from engine.assessment import Assessment
from engine.curation.lifecycle import life, months_after, review_due
from engine.knowledge import KnowledgeBase
from tests.bad_rules.cases import BASE, rule_set

TODAY = date(2026, 11, 21)
Files = Mapping[str, str]
GONE = "retracted: {on: 2026-05-01, reason: {en: Figures cannot be reproduced., zh: 数据无法重复。}}\n"
PATIENT = {"tumour": {"tumour_number": 1}, "patient": {"ecog": 0}}


def base(name: str) -> str:
    return (BASE / name).read_text(encoding="utf-8")


STATEMENTS, STUDY, SOURCE = "statements/first-line/question.yaml", "studies/trial.yaml", "sources/guideline.yaml"
CAUTIONS, STAGING = "cautions/drug.yaml", "staging/stage.yaml"


def ended(day: str = "2026-05-01") -> str:
    return base(STATEMENTS).replace("{since: 2024-01-01}", f"{{since: 2024-01-01, until: {day}}}")


@pytest.fixture
def rules(tmp_path: Path) -> Callable[..., KnowledgeBase]:
    """The minimal rule set with files laid over it."""
    return lambda files=None: rule_set(tmp_path, files)


# --- by when ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 21), 12, date(2027, 11, 21)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


def test_each_kind_is_due_its_own_interval_after_it_was_checked(rules: Callable[..., KnowledgeBase]) -> None:
    kb = rules({"lifecycle.yaml": base("lifecycle.yaml").replace("statement: 12", "statement: 6")})
    assert review_due(kb, kb.statements["guideline.a"].entry) == date(2026, 7, 1)
    assert review_due(kb, kb.cautions["a-ecog"].entry) == date(2027, 1, 1)
    assert review_due(kb, kb.studies["trial"].entry) == date(2027, 1, 1)
    assert review_due(kb, kb.staging["stage"]) == date(2028, 1, 1)
    assert review_due(kb, kb.sources["guideline"]) == date(2025, 1, 1)  # from the day it was published
    assert review_due(kb, kb.sources["review"]) == date(2025, 6, 1)


def test_an_entry_s_own_day_goes_first_and_what_was_never_checked_has_none(rules: Callable[..., KnowledgeBase]) -> None:
    unchecked = "verified: {done: false, reason: {en: No text at hand., zh: 无原文。}}"
    kb = rules(
        {
            STUDY: base(STUDY) + "review_due: 2026-02-01\n",
            SOURCE: base(SOURCE) + "review_due: 2027-06-01\n",
            CAUTIONS: base(CAUTIONS).replace("verified: {done: true, against: full_text, on: 2026-01-01}", unchecked),
        }
    )
    assert review_due(kb, kb.studies["trial"].entry) == date(2026, 2, 1)
    assert review_due(kb, kb.sources["guideline"]) == date(2027, 6, 1)
    assert review_due(kb, kb.cautions["a-ecog"].entry) is None


def test_without_intervals_only_an_entry_s_own_day_counts(tmp_path: Path) -> None:
    from engine.knowledge import load
    from tests.bad_rules.cases import build

    folder = build(tmp_path, files={STUDY: base(STUDY) + "review_due: 2026-02-01\n"})
    (folder / "lifecycle.yaml").unlink()
    kb = load(folder)
    assert kb.lifecycle is None
    assert review_due(kb, kb.statements["guideline.a"].entry) is None
    assert [(notice.id, notice.day) for notice in life(kb, TODAY).of("overdue")] == [("trial", date(2026, 2, 1))]


def test_what_is_overdue_is_named_from_the_day_after(rules: Callable[..., KnowledgeBase]) -> None:
    kb = rules()
    known = {notice.id for notice in life(kb, date(2027, 1, 1)).of("overdue")}
    assert known == {"guideline", "review"}
    late = life(kb, date(2027, 1, 2)).of("overdue")
    assert [notice.id for notice in late] == ["guideline", "review", "a-ecog", "guideline.a", "trial"]
    caution = late[2]
    assert (caution.kind, caution.file, caution.line) == ("caution", "rules/cautions/drug.yaml", 3)
    assert (caution.day, caution.reviewer) == (date(2027, 1, 1), "none")
    assert life(kb, date(2028, 1, 2)).of("overdue")[-1].kind == "staging"


def test_what_no_longer_counts_or_does_not_yet_need_not_be_read_again(rules: Callable[..., KnowledgeBase]) -> None:
    kb = rules({STATEMENTS: ended(), SOURCE: base(SOURCE).replace("2024-01-01", "2023-01-01")})
    assert "guideline.a" not in {notice.id for notice in life(kb, date(2030, 1, 1)).notices}
    assert "guideline" not in {notice.id for notice in life(kb, date(2022, 1, 1)).notices}


def test_signatures_are_counted(rules: Callable[..., KnowledgeBase]) -> None:
    kb = rules({STUDY: base(STUDY) + "clinical_review: Dr Example, 2026-03-01\n"})
    assert (life(kb, TODAY).reviewed, life(kb, TODAY).entries) == (1, 6)


def test_the_real_rules_say_when_everything_is_due(kb: KnowledgeBase) -> None:
    assert kb.lifecycle is not None
    assert "choice" in kb.lifecycle.note.en
    entries: list[Any] = [*(s.entry for s in kb.statements.values()), *(c.entry for c in kb.cautions.values())]
    for entry in (*entries, *(s.entry for s in kb.studies.values())):
        assert (review_due(kb, entry) is None) == (entry.verified.on is None and entry.review_due is None), entry.id
    assert all(review_due(kb, source) for source in kb.sources.values())


# --- replaced ---------------------------------------------------------------------------------------------

NEWER = """
  - id: review.a
    title: {en: A still, zh: 仍用甲}
    stance: option
    regimen: regimen-a
    cited: {source: review, locator: §1}
    says: {en: A may be considered., zh: 可考虑甲。}
    when:
      - {id: line, field: prior_therapy, is: no, basis: stated, at: §1}
    relations: [{to: guideline.a, kind: supersedes}]
    verified: {done: true, against: full_text, on: 2026-01-01}
"""
REPLACED = base(SOURCE) + "superseded_by: review\nsuperseded_on: 2024-06-01\n"


def replaced() -> dict[str, str]:
    older = base(STATEMENTS).rstrip("\n") + "\n    relations: [{to: review.a, kind: superseded_by}]"
    return {SOURCE: REPLACED, STATEMENTS: older + NEWER}


def test_what_a_newer_edition_replaced_is_named_with_what_replaces_it(rules: Callable[..., KnowledgeBase]) -> None:
    kb = rules(replaced())
    found = {notice.id: notice for notice in life(kb, TODAY).of("superseded")}
    assert found["guideline"].by == ("review",)
    assert (found["guideline.a"].by, found["guideline.a"].day) == (("review.a",), date(2024, 6, 1))
    assert not life(kb, date(2024, 5, 31)).of("superseded")


def test_a_caution_that_rests_on_a_replaced_edition_alone_has_to_be_seen_to(
    rules: Callable[..., KnowledgeBase],
) -> None:
    kb = rules(replaced())
    (caution,) = (notice for notice in life(kb, TODAY).to_mend if notice.state == "superseded")
    assert (caution.id, caution.by) == ("a-ecog", ("review",))
    also = base(CAUTIONS).replace(
        "{source: guideline, locator: §2}", "{source: guideline, locator: §2}, {source: review, locator: §2}"
    )
    kb = rule_set(Path(str(kb.folder.parent / "again")), {**replaced(), CAUTIONS: also})
    assert not [notice for notice in life(kb, TODAY).to_mend if notice.state == "superseded"]


# --- taken back -------------------------------------------------------------------------------------------


def offered(answer: Assessment) -> set[str]:
    return {
        entry.regimen.id
        for standing in (answer.candidates, answer.conditional, answer.pending, answer.against, answer.excluded)
        for entry in standing
    }


def answers(minimal: Callable[..., Engine], files: Files) -> Callable[[str], Assessment]:
    engine = minimal(files)
    return lambda day: engine.assess(PATIENT, today=TODAY, as_of=date.fromisoformat(day))


def alerts(answer: Assessment) -> list[str]:
    return [alert.code for alert in answer.alerts if alert.code.startswith("retracted.")]


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({STUDY: base(STUDY) + GONE, STATEMENTS: ended()}, "retracted.study"),
        ({STATEMENTS: base(STATEMENTS).rstrip("\n") + "\n    " + GONE}, "retracted.statement"),
        (
            {
                SOURCE: base(SOURCE) + GONE,
                STATEMENTS: ended(),
                CAUTIONS: base(CAUTIONS).replace(
                    "effective: {since: 2024-01-01}", "effective: {since: 2024-01-01, until: 2026-05-01}"
                ),
            },
            "retracted.source",
        ),
    ],
)
def test_from_the_day_it_was_taken_back_nothing_rests_on_it_and_the_answer_says_so(
    minimal: Callable[..., Engine], files: Files, code: str
) -> None:
    answer = answers(minimal, files)
    before, after = answer("2026-04-30"), answer("2026-05-01")
    assert offered(before) == {"regimen-a"}
    assert not alerts(before)
    assert not offered(after)
    assert alerts(after) == [code]
    (alert,) = (alert for alert in after.alerts if alert.code == code)
    assert alert.level == "warning"
    assert "2026-05-01" in alert.says.en
    assert "Figures cannot be reproduced." in alert.says.en
    assert "数据无法重复" in alert.says.zh


def test_nothing_is_said_of_it_to_a_patient_whom_it_never_concerned(minimal: Callable[..., Engine]) -> None:
    engine = minimal({STUDY: base(STUDY) + GONE, STATEMENTS: ended()})
    other = {"patient": {"ecog": 0, "prior_therapy": "yes"}}
    assert not alerts(engine.assess(other, today=TODAY))
    assert alerts(engine.assess(PATIENT, today=TODAY)) == ["retracted.study"]


def test_a_retracted_study_is_no_evidence_even_where_a_statement_says_that_it_was_retracted(
    minimal: Callable[..., Engine],
) -> None:
    gap = (
        base(STATEMENTS)
        .replace("stance: preferred", "stance: insufficient_evidence")
        .replace("role: pivotal", "role: contrary")
    )
    engine = minimal({STUDY: base(STUDY) + GONE, STATEMENTS: gap})
    catalogue = engine.day(TODAY)[0]
    assert catalogue.evidence("trial", "contrary") is None
    assert engine.day(date(2026, 4, 30))[0].evidence("trial", "contrary") is not None
    answer = engine.assess(PATIENT, today=TODAY)
    assert alerts(answer) == ["retracted.study"]


def test_a_retracted_entry_is_listed_with_its_reason(rules: Callable[..., KnowledgeBase]) -> None:
    kb = rules({STUDY: base(STUDY) + GONE, STATEMENTS: ended()})
    assert not life(kb, date(2026, 4, 30)).of("retracted")
    (notice,) = life(kb, TODAY).of("retracted")
    assert (notice.kind, notice.id, notice.day) == ("study", "trial", date(2026, 5, 1))
    assert notice.why is not None
    assert notice.why.en == "Figures cannot be reproduced."
