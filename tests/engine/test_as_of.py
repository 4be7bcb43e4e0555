"""The answer as of a day: what was not public yet is not used, what has been replaced is not current."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Entry
from engine.catalogue import Catalogue
from engine.knowledge import KnowledgeBase
from tests.bad_rules.cases import BASE
from tests.engine.random_profiles import TODAY, patients

DAY = timedelta(days=1)
PROFILE: Any = {
    "patient": {"diagnosis": "hcc", "prior_therapy": "no", "ecog": 1},
    "tumour": {"tumour_number": 1, "largest_diameter": "2 cm", "bilirubin": "20 umol/L", "spread": "no"},
}
QUESTION = (BASE / "statements/first-line/question.yaml").read_text(encoding="utf-8")
TRIAL = (BASE / "studies/trial.yaml").read_text(encoding="utf-8")
CAUTION = (BASE / "cautions/drug.yaml").read_text(encoding="utf-8")
SECOND_CUT = """
  - id: final
    label: {en: final analysis, zh: 最终分析}
    published: 2025-05-01
    final: true
    publication: full_paper
    reference: Someone 2025
    endpoints:
      - endpoint: os
        unit: months
        experimental: {value: 20.0}
        control: {value: 19.0}
        effect: {measure: hr, value: 0.97, low: 0.80, high: 1.18}
        primary: true
        met: false
        outcome: not_superior
        cited: [{source: guideline, locator: §1}]
limits: []
"""


def entries(answer: Assessment) -> Iterator[Entry]:
    for standing in STANDINGS:
        yield from getattr(answer, standing)


def offered(answer: Assessment) -> list[str]:
    return [entry.regimen.id for entry in answer.candidates]


def ask(engine: Engine, day: date, profile: Any = None) -> Assessment:
    return engine.assess(profile or PROFILE, today=TODAY, as_of=day)


# --- small rule sets --------------------------------------------------------------------------------------------


def test_a_guideline_is_not_used_before_the_day_it_was_published(minimal: Callable[..., Engine]) -> None:
    early = QUESTION.replace("effective: {since: 2024-01-01}", "effective: {since: 2020-01-01}")
    engine = minimal({"statements/first-line/question.yaml": early})
    assert offered(ask(engine, date(2023, 12, 31))) == []
    assert offered(ask(engine, date(2024, 1, 1))) == ["regimen-a"]


def test_a_statement_holds_from_its_first_day_to_the_day_before_its_last(minimal: Callable[..., Engine]) -> None:
    limited = QUESTION.replace("effective: {since: 2024-01-01}", "effective: {since: 2024-03-01, until: 2025-03-01}")
    engine = minimal({"statements/first-line/question.yaml": limited})
    days = [date(2024, 2, 29), date(2024, 3, 1), date(2025, 2, 28), date(2025, 3, 1)]
    assert [offered(ask(engine, day)) for day in days] == [[], ["regimen-a"], ["regimen-a"], []]


def test_a_caution_holds_from_its_first_day_to_the_day_before_its_last(minimal: Callable[..., Engine]) -> None:
    limited = CAUTION.replace("effective: {since: 2024-01-01}", "effective: {since: 2024-03-01, until: 2025-03-01}")
    engine = minimal({"cautions/drug.yaml": limited})
    frail = {**PROFILE, "patient": {**PROFILE["patient"], "ecog": 3}}
    days = [date(2024, 2, 29), date(2024, 3, 1), date(2025, 2, 28), date(2025, 3, 1)]
    assert [offered(ask(engine, day, frail)) for day in days] == [["regimen-a"], [], [], ["regimen-a"]]


def test_a_data_cut_is_invisible_before_its_day_and_changes_the_appraisal_on_it(minimal: Callable[..., Engine]) -> None:
    engine = minimal({"studies/trial.yaml": TRIAL.replace("limits: []\n", SECOND_CUT.lstrip("\n"))})
    before, after = (ask(engine, date(2025, 4, 30)).candidates[0], ask(engine, date(2025, 5, 1)).candidates[0])
    assert [view.published for view in before.evidence[0].endpoints] == ["2023-01-01"]
    assert [view.published for view in after.evidence[0].endpoints] == ["2025-05-01", "2023-01-01"]
    assert (before.level_of_evidence.overall_survival, after.level_of_evidence.overall_survival) == (
        "improved",
        "not_improved",
    )
    assert (before.level_of_evidence.primary_endpoint_met, after.level_of_evidence.primary_endpoint_met) == (
        True,
        False,
    )
    assert (before.level_of_evidence.direction, after.level_of_evidence.direction) == ("superior", "not_superior")
    assert "0.97" not in before.level_of_evidence.note.en
    assert "0.97" in after.level_of_evidence.note.en
    assert "Its primary endpoint was not met." in after.level_of_evidence.note.en
    assert before.evidence[0].reference == ("Someone 2023",)
    assert after.evidence[0].reference == ("Someone 2023", "Someone 2025")


def test_a_study_none_of_whose_results_is_public_yet_is_no_evidence(minimal: Callable[..., Engine]) -> None:
    engine = minimal({"studies/trial.yaml": TRIAL.replace("published: 2023-01-01", "published: 2024-06-01")})
    (before,), (after,) = ask(engine, date(2024, 5, 31)).candidates, ask(engine, date(2024, 6, 1)).candidates
    assert before.evidence == ()
    assert before.level_of_evidence.certainty == "not_appraised"
    assert before.level_of_evidence.directly_applicable == "no_study"
    assert [view.study_id for view in after.evidence] == ["trial"]
    assert after.level_of_evidence.certainty != "not_appraised"


def test_a_summary_of_survival_that_a_later_cut_gave_is_not_told_before_it(minimal: Callable[..., Engine]) -> None:
    progression = TRIAL.replace("endpoint: os", "endpoint: pfs").replace("limits: []\n", SECOND_CUT.lstrip("\n"))
    engine = minimal(
        {"studies/trial.yaml": progression.replace("overall_survival: improved", "overall_survival: not_improved")}
    )
    assert ask(engine, date(2025, 4, 30)).candidates[0].level_of_evidence.overall_survival == "not_reported"
    assert ask(engine, date(2025, 5, 1)).candidates[0].level_of_evidence.overall_survival == "not_improved"


NEWER_SOURCE = """
id: guideline-2025
kind: guideline
title: {en: The newer guideline, zh: 新版指南}
short: {en: newer guideline, zh: 新版指南}
edition: "2025"
published: 2025-01-01
publication: A journal
seen: full_text
"""
NEWER = """
question: {en: What first now?, zh: 现首选什么？}
setting: first_line
statements:
  - id: newer.a
    title: {en: A no longer first, zh: 甲不再首选}
    stance: STANCE
    regimen: regimen-a
    cited: {source: guideline-2025, locator: §1}
    says: {en: A may be considered., zh: 可考虑甲。}
    when:
      - {id: line, field: prior_therapy, is: no, basis: stated}
    relations: [{to: guideline.a, kind: supersedes}]
    effective: {since: 2025-01-01}
    verified: {done: true, against: full_text}
"""


@pytest.mark.parametrize("stance", ["option", "against"])
def test_a_superseded_statement_is_shown_as_superseded_and_no_longer_counts(
    minimal: Callable[..., Engine], stance: str
) -> None:
    older = QUESTION.replace("    effective:", "    relations: [{to: newer.a, kind: superseded_by}]\n    effective:")
    engine = minimal(
        {
            "sources/guideline-2025.yaml": NEWER_SOURCE,
            "statements/first-line/question.yaml": older,
            "statements/first-line/newer.yaml": NEWER.replace("STANCE", stance),
        }
    )
    before, after = ask(engine, date(2024, 12, 31)), ask(engine, date(2025, 1, 1))
    assert [entry.stance for entry in before.candidates] == ["preferred"]
    assert [view.superseded_by for view in before.candidates[0].statements] == [()]
    (entry,) = after.candidates if stance == "option" else after.against
    assert {view.rule_id: view.superseded_by for view in entry.statements} == {
        "guideline.a": ("newer.a",),
        "newer.a": (),
    }
    assert entry.stance == stance
    assert after.conflicts == ()
    if stance == "against":
        assert after.candidates == ()


def test_an_edition_is_called_superseded_from_the_day_it_was(minimal: Callable[..., Engine]) -> None:
    replaced = (BASE / "sources/guideline.yaml").read_text(
        encoding="utf-8"
    ) + "superseded_by: guideline-2025\nsuperseded_on: 2025-01-01\n"
    older = QUESTION.replace("    effective:", "    relations: [{to: newer.a, kind: superseded_by}]\n    effective:")
    engine = minimal(
        {
            "sources/guideline.yaml": replaced,
            "sources/guideline-2025.yaml": NEWER_SOURCE,
            "statements/first-line/question.yaml": older,
            "statements/first-line/newer.yaml": NEWER.replace("STANCE", "option"),
        }
    )
    shown = [ask(engine, day).sources for day in (date(2024, 12, 31), date(2025, 1, 1))]
    assert [[(view.id, view.superseded_by) for view in views] for views in shown] == [
        [("guideline", None)],
        [("guideline", "guideline-2025"), ("guideline-2025", None)],
    ]


ERRATUM = """
errata:
  - id: misprint
    locator: §1
    kind: misprint
    printed: {en: one, zh: 一}
    right: {en: two, zh: 二}
    ground: {en: seen, zh: 可见}
    confidence: high
    verified: {done: true, against: full_text}
    statements: [guideline.a]
"""


def test_an_erratum_is_shown_with_what_it_touches_once_its_source_is_public(minimal: Callable[..., Engine]) -> None:
    with_erratum = (BASE / "sources/review.yaml").read_text(encoding="utf-8") + ERRATUM
    engine = minimal({"sources/review.yaml": with_erratum})
    assert [view.id for view in ask(engine, date(2024, 5, 31)).errata] == []
    assert [view.id for view in ask(engine, date(2024, 6, 1)).errata] == ["misprint"]


# --- the real rules ---------------------------------------------------------------------------------------------


def days_that_matter(kb: KnowledgeBase) -> list[date]:
    """The day before and the day of every publication and every change of a rule, every third of them."""
    days = {source.published for source in kb.sources.values()}
    days |= {statement.effective.since for statement in kb.statements.values()}
    days |= {cut.published for study in kb.studies.values() for cut in study.entry.cuts}
    around = sorted({day for known in days for day in (known - DAY, known) if day <= TODAY})
    return [*around[::3], around[-1], TODAY]


def test_nothing_in_the_catalogue_of_a_day_is_younger_than_the_day(kb: KnowledgeBase) -> None:
    for day in days_that_matter(kb):
        catalogue = Catalogue(kb, day)
        for statement in catalogue.statements.values():
            assert kb.sources[statement.entry.cited.source].published <= day
            assert statement.effective.since <= day
        for study in kb.studies:
            assert all(cut.published <= day for cut in catalogue.cuts(study))
            evidence = catalogue.evidence(study, "pivotal")
            if evidence is not None:
                assert all(view.published <= day.isoformat() for view in evidence.endpoints)
        for _, _, _, source, _ in catalogue.errata:
            assert kb.sources[source].published <= day
        for identifier, newer in catalogue.superseded.items():
            assert set(newer) <= catalogue.statements.keys(), identifier


def test_an_answer_as_of_a_day_cites_no_source_that_was_published_later(board: Engine) -> None:
    published = {name: source.published for name, source in board.kb.sources.items()}
    for number, (_, patient) in enumerate(patients(board, 21, 24)):
        day = (date(2024, 12, 30), date(2025, 6, 1), date(2026, 4, 29), date(2026, 4, 30))[number % 4]
        answer = board.answer(patient, day, outcomes=False)
        cited = {view.id for view in answer.sources}
        for entry in entries(answer):
            cited |= {view.citation.source_id for view in entry.statements}
            cited |= {place.source_id for caution in entry.cautions for place in caution.citations}
        cited |= {place.source_id for item in answer.requirements for place in item.citations}
        cited |= {view.source_id for view in answer.errata}
        late = {name for name in cited if published[name] > day}
        assert not late, (day, late)


def test_the_edition_of_2026_replaces_that_of_2024_on_its_day(board: Engine, demo: Any) -> None:
    day = board.kb.sources["cnlc-2026"].published
    before, after = ask(board, day - DAY, demo), ask(board, day, demo)
    sources = [
        {view.citation.source_id for entry in answer.candidates for view in entry.statements}
        for answer in (before, after)
    ]
    assert "cnlc-2026" not in sources[0]
    assert "cnlc-2026" in sources[1]
    for entry in after.candidates:
        current = [view for view in entry.statements if not view.superseded_by and view.verdict == "met"]
        assert current, entry.regimen.id


def test_the_answer_says_as_of_which_day_it_holds(board: Engine, demo: Any) -> None:
    assert ask(board, date(2026, 5, 1), demo).as_of == "2026-05-01"
    assert board.assess(demo, today=TODAY).as_of == TODAY.isoformat()
    early = ask(board, date(2000, 1, 1), demo)
    assert not early.candidates
    assert not early.sources


def test_the_same_day_twice_gives_the_same_answer(board: Engine, demo: Any) -> None:
    assert ask(board, date(2026, 5, 1), demo) == ask(board, date(2026, 5, 1), demo)
