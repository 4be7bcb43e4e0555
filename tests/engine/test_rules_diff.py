"""What changed between two versions of the rules, and for whom: what is said of patients is what both versions answer."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from engine.assess import STANDINGS, Engine
from engine.curation.diff import differences
from engine.curation.diff_types import ASPECTS, Change, Detail, RulesDiff, weight
from engine.knowledge import KnowledgeBase, load
from tests.bad_rules.cases import BASE, rule_set
from tests.engine.conftest import ROOT
from tests.engine.random_profiles import TODAY

QUESTION = (BASE / "statements/first-line/question.yaml").read_text(encoding="utf-8")
TRIAL = (BASE / "studies/trial.yaml").read_text(encoding="utf-8")
CAUTION = (BASE / "cautions/drug.yaml").read_text(encoding="utf-8")
STAGE = (BASE / "staging/stage.yaml").read_text(encoding="utf-8")
GUIDELINE = (BASE / "sources/guideline.yaml").read_text(encoding="utf-8")
REGIMENS = (BASE / "regimens/systemic.yaml").read_text(encoding="utf-8")
UNITS = (BASE / "vocabulary/units.yaml").read_text(encoding="utf-8")
PATIENT = (BASE / "vocabulary/patient.yaml").read_text(encoding="utf-8")
FIRST_LINE = "statements/first-line/question.yaml"
Files = Mapping[str, str]


@pytest.fixture
def diff(tmp_path: Path) -> Callable[..., RulesDiff]:
    """The difference between the minimal rule set and the same with files laid over it; or between two such."""

    def make(after: Files | None = None, before: Files | None = None, patients: int = 12) -> RulesDiff:
        (tmp_path / "older").mkdir()
        (tmp_path / "newer").mkdir()
        older, newer = rule_set(tmp_path / "older", before), rule_set(tmp_path / "newer", after)
        return differences(older, newer, TODAY, patients=patients)

    return make


def only(found: RulesDiff, kind: str, name: str) -> Change:
    (change,) = [change for change in found.changes if (change.kind, change.id) == (kind, name)]
    return change


def said(change: Change) -> list[tuple[str, str, str | None, str | None]]:
    def en(detail: Detail) -> tuple[str | None, str | None]:
        return (detail.before.en if detail.before else None, detail.after.en if detail.after else None)

    return [(detail.aspect, detail.part, *en(detail)) for detail in change.details]


# --- what is told -------------------------------------------------------------------------------------------------


def test_a_version_and_itself_do_not_differ(diff: Callable[..., RulesDiff]) -> None:
    found = diff()
    assert found.changes == ()
    assert found.before.digest == found.after.digest


def test_a_comment_changes_the_digest_and_no_entry(diff: Callable[..., RulesDiff]) -> None:
    found = diff({FIRST_LINE: f"# read again\n{QUESTION}"})
    assert found.changes == ()
    assert found.before.digest != found.after.digest


def test_a_changed_condition_is_told_in_words_with_a_patient_who_was_asked_for(diff: Callable[..., RulesDiff]) -> None:
    found = diff({FIRST_LINE: QUESTION.replace("above: 51.3 µmol/L", "above: 34.2 µmol/L")})
    change = only(found, "statement", "guideline.a")
    assert said(change) == [("exclusions", "bilirubin", "bilirubin > 51.3 µmol/L", "bilirubin > 34.2 µmol/L")]
    assert change.population is not None
    assert change.population.en == (
        "diagnosis: hepatocellular carcinoma; systemic therapy before: no; unless (bilirubin > 34.2 µmol/L)"
    )
    assert "胆红素>34.2" in change.population.zh
    patient = change.patient
    assert patient is not None
    assert patient.treated
    assert {patient.verdict_before, patient.verdict_after} == {"met", "excluded"}
    assert patient.standing_before != patient.standing_after
    assert set(patient.profile) == {"patient", "tumour"}
    assert set(patient.profile["patient"]) == {"diagnosis", "prior_therapy"}
    assert set(patient.profile["tumour"]) == {"bilirubin"}


def test_a_condition_added_and_one_removed_are_told_apart(diff: Callable[..., RulesDiff]) -> None:
    added = "      - {id: spread, field: spread, is: yes, basis: stated, at: §1}\n    unless:"
    found = diff({FIRST_LINE: QUESTION.replace("    unless:", added)})
    change = only(found, "statement", "guideline.a")
    assert said(change) == [("population", "spread", None, "extrahepatic spread: yes")]
    assert change.patient is not None
    assert change.patient.profile["tumour"]["spread"] == "no"
    assert (change.patient.verdict_before, change.patient.verdict_after) == ("met", "not_applicable")
    assert change.patient.standing_before == ("regimen-a: conditional (preferred)",)
    assert change.patient.standing_after == ()


def test_the_patient_is_one_whom_both_versions_read_and_answer_as_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "older").mkdir()
    (tmp_path / "newer").mkdir()
    older = rule_set(tmp_path / "older")
    newer = rule_set(
        tmp_path / "newer", {FIRST_LINE: QUESTION.replace("prior_therapy, is: no", "prior_therapy, is: yes")}
    )
    (change,) = differences(older, newer, TODAY).changes
    patient = change.patient
    assert patient is not None
    for kb, standing in ((older, patient.standing_before), (newer, patient.standing_after)):
        engine = Engine(kb)
        answer = engine.assess(patient.profile, today=TODAY)
        engine.close()
        places = {
            f"{entry.regimen.id}: {name}{' (preferred)' if entry.stance == 'preferred' else ''}"
            for name in STANDINGS
            for entry in getattr(answer, name)
            if entry.regimen.id == "regimen-a"
        }
        assert places == set(standing)


def test_a_changed_stance_weighs_most_and_has_a_patient(diff: Callable[..., RulesDiff]) -> None:
    found = diff(
        {
            FIRST_LINE: QUESTION.replace("stance: preferred", "stance: option"),
            "cautions/drug.yaml": CAUTION.replace("at_least: 3", "at_least: 2"),
            "sources/guideline.yaml": GUIDELINE.replace("A journal", "Another journal"),
        }
    )
    assert [(change.kind, change.details[0].aspect) for change in found.changes] == [
        ("statement", "stance"),
        ("caution", "population"),
        ("source", "citation"),
    ]
    stance, caution, source = found.changes
    assert stance.patient is not None
    assert stance.patient.verdict_before == stance.patient.verdict_after == "met"
    assert stance.patient.standing_before != stance.patient.standing_after
    assert caution.patient is not None
    assert caution.patient.profile["patient"]["ecog"] == 2
    assert "regimen-a: excluded (preferred)" not in caution.patient.standing_before
    assert any("excluded" in place for place in caution.patient.standing_after)
    assert (source.patient_sought, source.affects) == (False, ("guideline.a",))


def test_where_no_patient_can_be_made_that_is_known(diff: Callable[..., RulesDiff]) -> None:
    never = "      - {id: nobody, all: [{field: spread, is: yes}, {field: spread, is: no}], basis: stated, at: §1}\n"
    impossible = QUESTION.replace("    unless:", never + "    unless:")
    found = diff({FIRST_LINE: impossible.replace("stance: preferred", "stance: option")}, {FIRST_LINE: impossible})
    change = only(found, "statement", "guideline.a")
    assert change.patient_sought
    assert change.patient is None


def test_patients_are_sought_for_as_many_changes_as_asked_for(diff: Callable[..., RulesDiff]) -> None:
    found = diff({FIRST_LINE: QUESTION.replace("stance: preferred", "stance: option")}, patients=0)
    change = only(found, "statement", "guideline.a")
    assert (change.patient_sought, change.patient) == (False, None)


def test_a_new_and_a_removed_statement_say_for_whom_they_are(tmp_path: Path) -> None:
    second = QUESTION + (
        "  - id: guideline.b\n    title: {en: B first, zh: 乙一线}\n    stance: option\n    regimen: regimen-b\n"
        "    cited: {source: guideline, locator: §2}\n    says: {en: B may be considered., zh: 可考虑乙。}\n"
        "    when:\n      - {id: line, field: prior_therapy, is: yes, basis: stated, at: §2}\n"
        "    verified: {done: true, against: full_text, on: 2026-01-01}\n"
    )
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    small, large = rule_set(tmp_path / "one"), rule_set(tmp_path / "two", {FIRST_LINE: second})
    for older, newer, how in ((small, large, "added"), (large, small, "removed")):
        (change,) = differences(older, newer, TODAY).changes
        assert (change.id, change.how, change.stance, change.regimen) == ("guideline.b", how, "option", "regimen-b")
        assert change.population is not None
        assert change.population.en == "diagnosis: hepatocellular carcinoma; systemic therapy before: yes"
        assert change.details == ()


def test_every_part_of_a_statement_is_told_by_its_kind(diff: Callable[..., RulesDiff]) -> None:
    text = QUESTION
    for old, new in (
        ("A first, zh: 甲一线", "A at first, zh: 甲一线"),
        ("A may be considered., zh: 可考虑甲。", "'A may be considered, 19.2 months.', zh: 可考虑甲，19.2个月。"),
        ('evidence: "1"', 'evidence: "2"'),
        ("role: pivotal", "role: supporting"),
        ("locator: §1, references: [1]", "locator: §1, references: [2]"),
        ("effective: {since: 2024-01-01}", "effective: {since: 2024-02-01}"),
        ("id: line", "id: lines"),
        ("on: 2026-01-01", "on: 2026-02-01"),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    text += "    clinical_review: Dr A, 2026-11-01\n"
    change = only(diff({FIRST_LINE: text}), "statement", "guideline.a")
    assert [(aspect, part) for aspect, part, _, _ in said(change)] == [
        ("figures", "says"),
        ("grade", "grade.evidence"),
        ("studies", "studies.trial.role"),
        ("dates", "effective.since"),
        ("citation", "cited.references"),
        ("verified", "verified.on"),
        ("clinical_review", "clinical_review"),
        ("wording", "title"),
        ("wording", "lines"),
    ]
    assert change.patient_sought is False


def test_a_changed_regimen_is_named_by_name(diff: Callable[..., RulesDiff]) -> None:
    change = only(
        diff({FIRST_LINE: QUESTION.replace("regimen: regimen-a", "regimen: regimen-b")}), "statement", "guideline.a"
    )
    assert said(change) == [("regimen", "regimen", "regimen A (regimen-a)", "regimen B (regimen-b)")]


def test_figures_of_a_study_are_told_by_cut_and_endpoint_with_the_rules_that_rest_on_it(
    diff: Callable[..., RulesDiff],
) -> None:
    text = (
        TRIAL.replace("value: 0.66", "value: 0.67")
        .replace("met: true", "met: false")
        .replace("Someone 2023", "Someone 2024")
    )
    change = only(diff({"studies/trial.yaml": text}), "study", "trial")
    assert said(change) == [
        ("figures", "cuts.primary.endpoints.os.effect.value", "0.66", "0.67"),
        ("figures", "cuts.primary.endpoints.os.met", "yes", "no"),
        ("citation", "cuts.primary.reference", "Someone 2023", "Someone 2024"),
    ]
    assert change.affects == ("guideline.a",)


def test_a_cut_off_of_a_stage_is_told_with_a_patient_who_is_staged_otherwise(diff: Callable[..., RulesDiff]) -> None:
    staged = QUESTION.replace(
        "    unless:", "      - {id: stage, field: stage, is: early, basis: stated, at: §1}\n    unless:"
    )
    files = {FIRST_LINE: staged}
    found = diff({**files, "staging/stage.yaml": STAGE.replace("at_most: 3 cm", "at_most: 5 cm")}, files)
    change = only(found, "staging", "stage")
    assert said(change) == [
        (
            "table",
            "rows: early",
            "number of tumours ≤ 3 and largest diameter ≤ 3 cm",
            "number of tumours ≤ 3 and largest diameter ≤ 5 cm",
        )
    ]
    assert change.affects == ("guideline.a",)
    assert change.patient is not None
    assert (change.patient.verdict_before, change.patient.verdict_after) != ("early", "early")
    assert change.patient.verdict_after == "early"


def test_points_formulas_and_the_order_of_rows_are_told(diff: Callable[..., RulesDiff]) -> None:
    rows = [line for line in STAGE.splitlines() if "value: late" in line or "value: early" in line]
    turned = STAGE.replace("\n".join(rows), "\n".join(rows[::-1]))
    turned = turned.replace("{value: 3, when: {field: tumour_number", "{value: 2, when: {field: tumour_number")
    turned = turned.replace(
        "{times: 1, factors: [{field: largest_diameter, unit: mm}]}",
        "{times: 2, factors: [{field: largest_diameter, unit: mm}]}",
    )
    found = diff({"staging/stage.yaml": turned})
    assert said(only(found, "staging", "stage")) == [("table", "rows: order", "late > early", "early > late")]
    assert [part for _, part, _, _ in said(only(found, "staging", "points"))] == ["part 1: 3", "part 1: 2"]
    assert said(only(found, "staging", "number_plus_mm")) == [
        ("table", "formula", "1×(largest_diameter·10)", "2×(largest_diameter·10)")
    ]


def test_a_conversion_a_word_and_the_make_up_of_a_regimen_are_told(diff: Callable[..., RulesDiff]) -> None:
    found = diff(
        {
            "vocabulary/units.yaml": UNITS.replace("factor: 17.1", "factor: 17.2"),
            "vocabulary/patient.yaml": PATIENT.replace("says: [liver cancer]", "says: [liver cancer, hepatoma]"),
            "regimens/systemic.yaml": REGIMENS.replace(
                "family: tki, components: [drug-b]", "family: tki, components: [drug-a, drug-b]"
            ),
        }
    )
    unit = only(found, "unit", "bilirubin")
    assert said(unit) == [("conversion", "units.mg/dL.factor", "17.1", "17.2")]
    assert unit.affects == ("guideline.a",)
    assert said(only(found, "regimen", "regimen-b")) == [("regimen", "components.drug-a", None, "drug-a")]
    assert {aspect for aspect, _, _, _ in said(only(found, "field", "diagnosis"))} == {"vocabulary"}
    assert said(only(found, "caution", "a-ecog")) == [("reach", "regimens", None, "regimen B (regimen-b)")]


def test_a_source_an_erratum_and_a_caution_that_come_and_go_are_told(diff: Callable[..., RulesDiff]) -> None:
    erratum = (
        "errata:\n  - id: misprint\n    locator: §1\n    kind: misprint\n    printed: {en: one, zh: 一}\n"
        "    right: {en: two, zh: 二}\n    ground: {en: seen, zh: 可见}\n    confidence: high\n"
        "    verified: {done: true, against: full_text, on: 2026-01-01}\n    statements: [guideline.a]\n"
    )
    more = CAUTION + CAUTION.split("cautions:\n")[1].replace("id: a-ecog", "id: a-more")
    found = diff(
        {
            "sources/guideline.yaml": GUIDELINE.replace("published: 2024-01-01", "published: 2023-12-01") + erratum,
            "cautions/drug.yaml": more,
        }
    )
    assert [(change.kind, change.id, change.how) for change in found.changes] == [
        ("caution", "a-more", "added"),
        ("source", "guideline", "changed"),
        ("erratum", "misprint", "added"),
    ]
    assert only(found, "caution", "a-more").affects == ("regimen-a",)


# --- what holds for any two versions ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def two_versions(tmp_path_factory: pytest.TempPathFactory) -> tuple[KnowledgeBase, KnowledgeBase]:
    """The real rules, and a copy with a few decisive changes."""
    folder = Path(shutil.copytree(ROOT / "rules", tmp_path_factory.mktemp("newer") / "rules"))
    for name, old, new in (
        (
            "statements/second-line/after-sorafenib-or-chemotherapy.yaml",
            'at_least: "400 ng/mL"',
            'at_least: "200 ng/mL"',
        ),
        ("statements/transarterial/tace.yaml", "stance: preferred", "stance: option"),
        ("studies/emerald-1.yaml", "{measure: hr, value: 1.10", "{measure: hr, value: 1.20"),
    ):
        file = folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return load(ROOT / "rules"), load(folder)


def test_on_the_real_rules_patients_are_made_through_scores_and_treatment_histories(
    two_versions: tuple[KnowledgeBase, KnowledgeBase],
) -> None:
    found = differences(*two_versions, TODAY)
    ramucirumab = only(found, "statement", "cnlc.second-line.ramucirumab")
    patient = ramucirumab.patient
    assert patient is not None
    assert patient.treated
    assert (patient.verdict_before, patient.verdict_after) == ("not_applicable", "met")
    assert patient.profile["treatment"]["lines"][0]["agents"] == ["sorafenib"]
    assert any("sorafenib" in fact.en for fact in patient.facts)
    assert sum(len(fields) for fields in patient.profile.values()) <= 10
    assert said(only(found, "study", "emerald-1")) == [
        ("figures", "cuts.final-os.endpoints.os.effect.value", "1.10", "1.20")
    ]
    assert "cnlc.transarterial-systemic.tace-durvalumab-bevacizumab" in only(found, "study", "emerald-1").affects


def test_the_order_is_by_weight_and_the_other_way_round_is_the_mirror(
    two_versions: tuple[KnowledgeBase, KnowledgeBase],
) -> None:
    there, back = (differences(*pair, TODAY, patients=0) for pair in (two_versions, two_versions[::-1]))
    assert [weight(change)[0] for change in there.changes] == sorted(weight(change)[0] for change in there.changes)
    assert {(c.kind, c.id) for c in there.changes} == {(c.kind, c.id) for c in back.changes}
    for change in there.changes:
        other = only(back, change.kind, change.id)
        assert [(d.aspect, d.part, d.before, d.after) for d in change.details] == [
            (d.aspect, d.part, d.after, d.before) for d in other.details
        ]
        assert all(detail.aspect in ASPECTS for detail in change.details)


def test_the_same_question_twice_gets_the_same_patients(two_versions: tuple[KnowledgeBase, KnowledgeBase]) -> None:
    assert differences(*two_versions, TODAY) == differences(*two_versions, TODAY)
