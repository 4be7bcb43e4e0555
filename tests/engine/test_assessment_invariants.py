"""What holds for every answer, whoever the patient is: held against some hundreds of random patients and against the worst of them."""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import chain
from typing import Any

import pytest

from engine.assess import ENGINE_VERSION, STANDINGS, Engine
from engine.assessment import CONTRACT, Assessment, Bilingual, Entry
from engine.headline import MAX_LINES
from engine.knowledge import KnowledgeBase
from engine.ordering import in_reading_order
from engine.questions import MAX_QUESTIONS
from engine.values import YES
from tests.engine.random_profiles import TODAY, Profile, Writer

SEEDS = range(6)
EACH = 50
SYSTEMIC = ("ici", "tki", "anti_vegf", "chemotherapy", "antiangiogenic")


@pytest.fixture(scope="module")
def answers(board: Engine) -> Any:
    """The answers for the random patients of one seed, worked out once."""

    @cache
    def of(seed: int) -> list[tuple[Profile, Assessment]]:
        writer = Writer(board, seed)
        found = []
        for _ in range(EACH):
            profile, patient = writer.patient()
            found.append((profile, board.answer(patient, TODAY, outcomes=seed == 0)))
        return found

    return of


def entries(answer: Assessment, *standings: str) -> Iterator[Entry]:
    for standing in standings or STANDINGS:
        yield from getattr(answer, standing)


def texts(part: object, path: str = "") -> Iterator[tuple[str, Bilingual]]:
    """Every bilingual text of an answer, with its place."""
    if isinstance(part, Bilingual):
        yield path, part
    elif is_dataclass(part):
        for item in fields(part):
            yield from texts(getattr(part, item.name), f"{path}.{item.name}")
    elif isinstance(part, dict):
        for key, value in part.items():
            yield from texts(value, f"{path}.{key}")
    elif isinstance(part, tuple):
        for value in part:
            yield from texts(value, path)


def test_the_random_patients_are_of_every_sort(answers: Any) -> None:
    found = [answer for seed in SEEDS for _, answer in answers(seed)]
    reached = {standing: sum(bool(getattr(answer, standing)) for answer in found) for standing in STANDINGS}
    assert reached["candidates"] > 50
    assert reached["pending"] > 100
    assert reached["excluded"] > 50
    assert reached["conditional"] > 5
    assert reached["against"] > 10
    assert 5 < sum(answer.status == "out_of_scope" for answer in found) < 60
    assert 3 < sum(any(alert.code == "emergency" for alert in answer.alerts) for answer in found) < 60


@pytest.mark.parametrize("seed", SEEDS)
def test_every_entry_rests_on_a_statement_that_says_where_it_stands(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for entry in entries(answer):
            assert entry.statements, entry.regimen.id
            for view in entry.statements:
                citation = view.citation
                assert citation.source_id, view.rule_id
                assert citation.locator.strip(), view.rule_id
                assert citation.title.en, view.rule_id
                assert citation.edition, view.rule_id
                assert view.text.en.strip(), view.rule_id
                assert view.text.zh.strip(), view.rule_id
                assert view.verified or view.unverified_reason is not None
                assert view.clinical_review


@pytest.mark.parametrize("seed", SEEDS)
def test_every_entry_has_a_note_on_its_evidence_in_both_languages(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for entry in entries(answer):
            level = entry.level_of_evidence
            assert level.note.en.endswith(".")
            assert level.note.zh.endswith("。")
            assert re.search(r"[\u4e00-\u9fff]", level.note.zh)
            assert level.as_stated
            assert all(grade.says.en and grade.says.zh for grade in level.as_stated)
            assert (level.certainty == "not_appraised") == (level.directly_applicable == "no_study")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_regimen_stands_in_one_place_of_a_setting(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        supported = Counter(
            (e.regimen.id, e.setting) for e in entries(answer, "candidates", "conditional", "pending", "excluded")
        )
        assert all(number == 1 for number in supported.values())
        against = Counter((e.regimen.id, e.setting) for e in answer.against)
        assert all(number == 1 for number in against.values())


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_excluded_says_why_and_what_is_open_says_what_is_missing(answers: Any, seed: int) -> None:
    for profile, answer in answers(seed):
        for entry in answer.excluded:
            assert entry.because, entry.regimen.id
            assert all(reason.says.en and reason.says.zh and reason.id for reason in entry.because)
        for entry in entries(answer, "conditional", "pending"):
            assert entry.missing, (entry.regimen.id, profile)
            assert not entry.because
        for entry in answer.candidates:
            assert not entry.missing
            assert not entry.because


@pytest.mark.parametrize("seed", SEEDS)
def test_a_candidate_has_its_whole_population_and_no_exclusion_and_no_contraindication(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for entry in answer.candidates:
            met = [
                view
                for view in entry.statements
                if view.verdict == "met" and view.stance in ("preferred", "option") and not view.superseded_by
            ]
            assert met, entry.regimen.id
            for view in met:
                for condition in entry.trace[view.rule_id]:
                    assert condition.verdict == ("true" if condition.role == "when" else "false"), condition
            assert not [caution for caution in entry.cautions if caution.effect == "contraindicated"]
        for entry in answer.conditional:
            open_exclusion = any(
                c.role == "unless" and c.verdict == "unknown" for trace in entry.trace.values() for c in trace
            )
            open_bar = any(
                caution.effect == "contraindicated" and caution.status == "unknown" for caution in entry.cautions
            )
            assert open_exclusion or open_bar, entry.regimen.id


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_excluded_by_what_is_not_known(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for entry in answer.excluded:
            conditions = {
                c.id: c for trace in entry.trace.values() for c in trace if c.role == "unless" and c.verdict == "true"
            }
            cautions = {caution.id: caution for caution in entry.cautions if caution.effect == "contraindicated"}
            for reason in entry.because:
                if reason.kind == "exclusion":
                    assert reason.id in conditions, reason
                elif reason.kind == "contraindication":
                    assert cautions[reason.id].status == "applies"
                else:
                    assert reason.kind == "emergency"
                    assert any(alert.code == "emergency" for alert in answer.alerts)


@pytest.mark.parametrize("seed", SEEDS)
def test_evidence_against_needs_a_statement_that_applies(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for entry in answer.against:
            live = [
                v
                for v in entry.statements
                if v.stance == "against" and v.verdict in ("met", "conditional") and not v.superseded_by
            ]
            assert live, entry.regimen.id
            assert entry.stance == "against"


@pytest.mark.parametrize("seed", SEEDS)
def test_the_headline_fits_in_five_lines_in_both_languages(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        assert 1 <= len(answer.headline) <= MAX_LINES == 5
        for line in answer.headline:
            assert line.en.strip()
            assert line.zh.strip()
            assert "\n" not in line.en + line.zh


@pytest.mark.parametrize("seed", SEEDS)
def test_the_headline_names_the_best_certainty_of_what_leads(answers: Any, seed: int) -> None:
    order = ["not appraised", "very low", "low", "moderate", "high"]
    words = {"not_appraised": "not appraised", "very_low": "very low"}
    for _, answer in answers(seed):
        offered = [*answer.candidates, *answer.conditional]
        said = [
            match for line in answer.headline if (match := re.search(r"Certainty, best case: ([a-z ]+?)[;.]", line.en))
        ]
        if not said:
            continue
        leading = [entry for entry in offered if entry.stance == "preferred"] or offered
        certainties = [
            words.get(entry.level_of_evidence.certainty, entry.level_of_evidence.certainty) for entry in leading
        ]
        assert said[0][1] == max(certainties, key=order.index)


COMMANDS = re.compile(
    r"should (?:receive|be given|be treated)|must (?:receive|be given)|should be (?:given|treated)|应该?(?:接受|给予|使用|选用)|必须(?:使用|接受)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_text_of_an_answer_says_what_a_patient_should_receive(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for path, text in texts(answer):
            assert not COMMANDS.search(text.en), (path, text.en)
            assert not COMMANDS.search(text.zh), (path, text.zh)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_text_of_an_answer_stands_in_both_languages(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        for path, text in texts(answer):
            assert text.en.strip(), path
            assert text.zh.strip(), path


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_is_for_reading_and_says_that_it_is_no_ranking(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        assert "not ranked" in answer.order.en
        assert "并非优劣排序" in answer.order.zh
        for standing in STANDINGS:
            shown = getattr(answer, standing)
            assert shown == in_reading_order(reversed(shown))


@pytest.mark.parametrize("seed", SEEDS)
def test_an_emergency_opens_the_answer_and_no_elective_candidate_is_listed(
    answers: Any, board: Engine, seed: int
) -> None:
    for profile, answer in answers(seed):
        facts = dict(board.intake.read(profile, TODAY).facts)
        board.findings.add(facts)
        if answer.status == "answered" and facts.get("emergency") == YES:
            assert answer.alerts[0].code == "emergency"
            assert "mergency" in answer.headline[0].en
            for entry in entries(answer, "candidates", "conditional"):
                assert answers_an_emergency(entry), (entry.regimen.id, entry.setting)
        else:
            assert all(alert.code != "emergency" for alert in answer.alerts)


def systemic(kb: KnowledgeBase, regimen: str) -> bool:
    return bool(kb.agents_of(regimen) & set(SYSTEMIC))


@pytest.mark.parametrize("seed", SEEDS)
def test_with_child_pugh_c_or_ecog_three_no_systemic_regimen_is_offered(answers: Any, board: Engine, seed: int) -> None:
    for profile, answer in answers(seed):
        facts = dict(board.intake.read(profile, TODAY).facts)
        board.findings.add(facts)
        if (
            facts.get("liver_function_allows_systemic") is not None
            and str(facts["liver_function_allows_systemic"]) == "no"
        ):
            for entry in entries(answer, "candidates", "conditional", "pending"):
                assert not systemic(board.kb, entry.regimen.id), entry.regimen.id


@pytest.mark.parametrize("seed", SEEDS)
def test_outside_the_scope_nothing_is_offered(answers: Any, board: Engine, seed: int) -> None:
    for profile, answer in answers(seed):
        facts = dict(board.intake.read(profile, TODAY).facts)
        board.findings.add(facts)
        outside = facts.get("out_of_scope") == YES
        assert (answer.status == "out_of_scope") is outside
        if outside:
            assert not list(entries(answer))
            assert not answer.requirements
            assert not answer.evidence_gaps
            assert not answer.investigational
            assert not answer.find_out_first
            assert [alert.level for alert in answer.alerts] == ["refusal"]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_answer_names_its_rules_and_says_that_no_clinician_reviewed_them(
    answers: Any, board: Engine, seed: int
) -> None:
    for _, answer in answers(seed):
        assert (answer.contract, answer.engine_version) == (CONTRACT, ENGINE_VERSION)
        assert answer.knowledge_base.digest == board.kb.digest
        assert "not a recommendation" in answer.disclaimer.en
        assert "not been reviewed by clinicians" in answer.disclaimer.en
        assert "尚未经临床医师审核" in answer.disclaimer.zh


@pytest.mark.parametrize("seed", SEEDS)
def test_every_source_that_an_entry_cites_is_among_the_sources(answers: Any, seed: int) -> None:
    for _, answer in answers(seed):
        listed = {view.id for view in answer.sources}
        for entry in entries(answer):
            assert {view.citation.source_id for view in entry.statements} <= listed
            assert {place.source_id for caution in entry.cautions for place in caution.citations} <= listed


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_asked_first_is_open_and_would_decide_something(answers: Any, board: Engine, seed: int) -> None:
    for _, answer in answers(seed):
        questions = answer.find_out_first
        assert len(questions) <= MAX_QUESTIONS
        assert len({question.field for question in questions}) == len(questions)
        assert [q.decides for q in questions] == sorted((q.decides for q in questions), reverse=True)
        for question in questions:
            assert question.field in board.kb.facts
            assert question.decides == len(question.rules) >= 1
            assert question.path
        waiting = set(chain.from_iterable(entry.missing for entry in entries(answer, "conditional", "pending")))
        if waiting:
            assert {question.field for question in questions} & waiting


def test_each_answer_to_a_question_brings_what_it_is_said_to_bring(board: Engine) -> None:
    """The shortcut that works out *what if* agrees with the whole assessment of a patient for whom it is known."""
    tried = 0
    for _, patient in (
        (p, q)
        for seed in range(40, 44)
        for p, q in [Writer(board, seed).patient(density) for density in (0.5, 0.9, 0.97)]
    ):
        answer = board.answer(patient, TODAY)
        before = offered(answer)
        for question in answer.find_out_first:
            fact = board.kb.facts[question.field]
            for outcome in question.outcomes:
                values = [
                    v for v in answers_of(board, fact.id, patient.facts.get(fact.id)) if v[0] == outcome.answer.en
                ]
                if len(values) != 1 or fact.origin != "given":
                    continue
                known = type(patient)({**patient.facts, fact.id: values[0][1]}, patient.read, patient.alerts)
                after = offered(board.answer(known, TODAY, outcomes=False))
                tried += 1
                assert set(outcome.loses) == {name for name in before if name not in after}, (question.field, outcome)
                assert {name for name in after if name not in before} <= set(outcome.gains) <= after, (
                    question.field,
                    outcome,
                )
    assert tried > 20


def answers_of(board: Engine, field: str, known: Any) -> list[tuple[str, Any]]:
    return [(answer.words.en, answer.value) for answer in board.questions._answers(board.kb.facts[field], known)]


def answers_an_emergency(entry: Entry) -> bool:
    """What is offered beside an emergency: its own treatment, and support."""
    return entry.setting == "emergency" or entry.regimen.family == "supportive"


def offered(answer: Assessment) -> set[str]:
    return {entry.regimen.id for entry in entries(answer, "candidates", "conditional")}


# --- the demo patient, changed in one thing ---------------------------------------------------------------------


def changed(demo: Any, **sections: Any) -> Any:
    for section, values in sections.items():
        demo.setdefault(section, {}).update(values)
    return demo


@pytest.mark.parametrize(
    "emergency",
    [
        {"comorbidity": {"active_bleeding": "yes"}},
        {"tumour": {"tumour_rupture": "current"}},
        {"liver": {"acute_decompensation": "yes"}},
    ],
)
def test_each_emergency_sets_elective_treatment_aside(board: Engine, demo: Any, emergency: Any) -> None:
    calm = board.assess(demo, today=TODAY)
    urgent = board.assess(changed(demo, **emergency), today=TODAY)
    assert any(not answers_an_emergency(entry) for entry in calm.candidates)
    assert all(answers_an_emergency(entry) for entry in entries(urgent, "candidates", "conditional"))
    set_aside = {
        entry.regimen.id for entry in urgent.excluded if any(reason.kind == "emergency" for reason in entry.because)
    }
    assert set_aside
    assert "No elective treatment is listed" in " ".join(line.en for line in urgent.headline)


@pytest.mark.parametrize(
    "end_stage",
    [
        {"patient": {"ecog": 3}},
        {"patient": {"ecog": 4}},
        {"patient": {"ecog": ">=3"}},
        {"liver": {"bilirubin": "90 µmol/L", "albumin": "20 g/L", "inr": 2.5, "ascites": "severe"}},
    ],
)
def test_at_the_end_stage_no_systemic_regimen_is_offered_to_the_demo_patient(
    board: Engine, demo: Any, end_stage: Any
) -> None:
    answer = board.assess(changed(demo, **end_stage), today=TODAY)
    assert answer.status == "answered"
    assert not [
        entry
        for entry in entries(answer, "candidates", "conditional", "pending")
        if systemic(board.kb, entry.regimen.id)
    ]


@pytest.mark.parametrize(
    ("change", "outside"),
    [
        ({"disease": {"diagnosis": "icc"}}, True),
        ({"disease": {"diagnosis": "combined hepatocellular and cholangiocarcinoma"}}, True),
        ({"disease": {"diagnosis": "转移性肝癌"}}, True),
        ({"disease": {"diagnosis": "other"}}, True),
        ({"patient": {"age": 17}}, True),
        ({"patient": {"age": 18}}, False),
        ({"disease": {"diagnosis": "fibrolamellar"}}, False),
        ({"disease": {"diagnosis": "肝癌"}}, False),
    ],
)
def test_other_tumours_and_children_are_out_of_scope(board: Engine, demo: Any, change: Any, outside: bool) -> None:
    answer = board.assess(changed(demo, **change), today=TODAY)
    assert (answer.status == "out_of_scope") is outside
    if outside:
        assert not list(entries(answer))
        assert "Outside the scope" in answer.headline[0].en


@pytest.mark.parametrize("profile", [{}, {"disease": {"diagnosis": "肝癌"}}, {"patient": {"age": 60}}])
def test_of_a_patient_of_whom_nothing_is_known_nothing_is_offered_and_nothing_excluded(
    board: Engine, profile: Any
) -> None:
    answer = board.assess(profile, today=TODAY)
    assert answer.status == "answered"
    assert not answer.candidates
    assert not answer.conditional
    assert not answer.excluded
    assert answer.pending
    assert answer.find_out_first
    assert {alert.code for alert in answer.alerts} & {"scope.diagnosis", "scope.age", "scope.unknown"}


def test_a_document_that_is_no_object_is_refused(board: Engine) -> None:
    for document in (None, [], "hcc", 3, True):
        with pytest.raises(Exception, match="not an object"):
            board.assess(document, today=TODAY)


def test_the_answer_does_not_change_what_was_asked_and_is_the_same_twice(board: Engine, demo: Any) -> None:
    before = copy.deepcopy(demo)
    assert board.assess(demo, today=TODAY) == board.assess(demo, today=TODAY)
    assert demo == before
