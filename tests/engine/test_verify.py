"""The rules compared with texts: what is found, what is a fault, and what only a name exempts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

import pytest

from engine.curation.texts import parse
from engine.curation.verify import Finding, Report, verify
from engine.rule_files import RuleFiles

TEXT = """
## 一、系统治疗

## 1.一线

（1）甲药：用于初治者（证据等级1，推荐 A）。ALPHA-12 研究<sup>[7-9]</sup>纳入 120 例，mOS 为 14.2 个月 vs 11.0 个月
（HR=0.78，95% CI=0.61\\~0.99，P=0.0415），ORR 31%。AFP≥400 ng/mL 者另列；肿瘤直径>5 cm，数目 2\\~3 个；PS>2 分者除外。

（2）乙药：ORR 22%，2 年 OS 率 40%，多发者除外（证据等级 3，推荐 B）<sup>[10]</sup>。

## 参考文献

[1] Someone. J, 2001.
"""

SOURCE = """
    id: source-a
    kind: review
    title: {en: A, zh: 甲}
    short: {en: A, zh: 甲}
    edition: "2026;1(1)"
    published: 2026-01-31
    publication: "A"
    seen: full_text
    text: stem_of_a
"""
OTHER = """
    id: source-b
    kind: review
    title: {en: B, zh: 乙}
    short: {en: B, zh: 乙}
    edition: "2024"
    published: 2024-01-31
    publication: "B"
    seen: quoted_in_other_source
"""
FIELDS = """
    group: tumour
    label: {en: tumour, zh: 肿瘤}
    fields:
      - {id: afp, kind: quantity, dimension: mass, label: {en: AFP, zh: 甲胎蛋白}}
      - {id: diameter, kind: quantity, dimension: length, label: {en: diameter, zh: 直径}}
      - {id: tumour_number, kind: count, label: {en: number, zh: 数目}}
      - {id: ecog, kind: count, label: {en: ECOG, zh: 体能}}
      - {id: stage, kind: choice, label: {en: stage, zh: 分期}, values: [{id: "0", label: {en: "0", zh: "0"}}]}
"""
UNITS = """
    dimensions:
      - {id: mass, units: [{symbol: ng/mL, factor: 1}]}
      - {id: length, units: [{symbol: cm, factor: 1}, {symbol: mm, factor: 0.1}]}
"""
STUDY = """
    id: alpha-12
    name: ALPHA-12
    title: {en: t, zh: t}
    design: randomised_trial
    randomised: true
    blinding: not_stated
    n: 120
    regions: [not_stated]
    arms: [{role: experimental, gives: {en: a, zh: a}}]
    population_summary: {en: p, zh: p}
    overall_survival: improved
    cuts:
      - id: one
        label: {en: one, zh: 一}
        published: 2025-01-31
        publication: quoted
        reference: r
        endpoints:
          - endpoint: os
            unit: months
            experimental: {value: 14.2}
            control: {value: 11.0}
            effect: {measure: hr, value: 0.78, low: 0.61, high: 0.99}
            p: "0.0415"
            outcome: superior
            cited: [{source: source-a, locator: 一1（1）, references: [8]}]
    verified: {done: true, against: quoted_in_source, on: 2026-11-21}
"""

Check = Callable[..., Report]


def statement(says: str = "Response 31 %.", locator: str = "一1（1）", more: str = "") -> str:
    return f"""
    question: {{en: q, zh: q}}
    setting: first_line
    statements:
      - id: a.first-line.alpha
        title: {{en: Alpha, zh: 甲药}}
        stance: option
        regimen: alpha
        cited: {{source: source-a, locator: "{locator}", references: [7]}}
        says: {{en: "{says}", zh: 甲}}
        {more}
        verified: {{done: true, against: full_text, on: 2026-11-21}}
    """


@pytest.fixture
def check(tmp_path: Path) -> Check:
    def run(*, text: str = TEXT, study: str = STUDY, **files: str) -> Report:
        rules = tmp_path / "rules"
        every = {
            "sources/source-a": SOURCE,
            "sources/source-b": OTHER,
            "vocabulary/tumour": FIELDS,
            "vocabulary/units": UNITS,
            "studies/alpha-12": study,
            "statements/first-line/alpha": files.pop("statement", statement()),
            **{name.replace("__", "/"): content for name, content in files.items()},
        }
        for name, content in every.items():
            path = rules / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(content).lstrip("\n"), encoding="utf-8")
        loaded = RuleFiles(rules)
        report = verify(loaded, lambda stems: {stem: parse(stem, text) for stem in stems if stem == "stem_of_a"})
        assert loaded.faults == []
        return report

    return run


def only(report: Report) -> Finding:
    assert len(report.findings) == 1, report.findings
    return report.findings[0]


def test_what_stands_at_its_locator_is_found_and_counted(check: Check) -> None:
    report = check()
    assert report.findings == ()
    tally = report.tallies["source-a"]
    assert tally.entries == {"a.first-line.alpha", "alpha-12"}
    assert tally.compared == tally.found == 10


def test_a_figure_that_stands_nowhere_is_named_with_rule_file_line_and_passage(check: Check) -> None:
    found = only(check(statement=statement("Response 32 %.")))
    assert (found.code, found.what, found.entry) == ("figure.not_found", "32", "a.first-line.alpha")
    assert (found.source, found.locator, found.hints) == ("source-a", "一1（1）", ())
    assert found.file == "rules/statements/first-line/alpha.yaml"
    assert found.path == "statements.0.says.en"
    assert found.line == 9


def test_a_figure_that_stands_only_elsewhere_is_a_fault_that_says_where(check: Check) -> None:
    found = only(check(statement=statement("Response 22 %.")))
    assert (found.code, found.what, found.hints) == ("figure.not_found", "22", ("一1（2）",))


def test_the_printed_precision_counts(check: Check) -> None:
    found = only(check(statement=statement("Survival 11 months.")))
    assert (found.code, found.hints) == ("figure.precision", ("11.0",))


def test_a_percentage_must_be_printed_as_one(check: Check) -> None:
    assert only(check(statement=statement("Survival 14.2 %."))).code == "figure.percent"


def test_a_wrong_reference_is_a_fault(check: Check) -> None:
    assert check(statement=statement().replace("[7]", "[7, 8, 9]")).findings == ()
    found = only(check(statement=statement().replace("[7]", "[7, 10]")))
    assert (found.code, found.what, found.hints) == ("reference.not_cited", "[10]", ("一1（2）",))


@pytest.mark.parametrize(
    ("grade", "wrong"),
    [
        ('grade: {evidence: "1", recommendation: A}', False),
        ("grade: {recommendation: A}", False),
        ('grade: {evidence: "1", recommendation: B}', True),
        ('grade: {evidence: "3", recommendation: B}', True),
    ],
)
def test_a_grade_must_be_printed_there_as_a_pair(check: Check, grade: str, wrong: bool) -> None:
    report = check(statement=statement(more=grade))
    assert [finding.code for finding in report.findings] == (["grade.not_found"] if wrong else [])


def test_a_locator_that_names_nothing_is_a_fault_with_the_nearest(check: Check) -> None:
    found = only(check(statement=statement(locator="一1（3）")))
    assert found.code == "locator.unresolved"
    assert "一1（1）" in found.hints


ELSEWHERE = 'elsewhere: [{{figures: ["{}"], because: {{en: b, zh: b}}}}]'


def test_an_exemption_by_name_explains_a_figure(check: Check) -> None:
    report = check(statement=statement("Response 31 %, or 99 %.", more=ELSEWHERE.format("99")))
    assert report.findings == ()
    assert report.tallies["source-a"].exempt == 1


@pytest.mark.parametrize(("figure", "code"), [("31", "exemption.stale"), ("98", "exemption.idle")])
def test_an_exemption_that_is_not_needed_is_a_fault(check: Check, figure: str, code: str) -> None:
    found = only(check(statement=statement(more=ELSEWHERE.format(figure))))
    assert (found.code, found.what) == (code, figure)


@pytest.mark.parametrize(
    "condition",
    [
        "{id: x, field: afp, at_least: 400 ng/mL, basis: stated}",
        "{id: x, field: diameter, above: 50 mm, basis: stated}",
        "{id: x, field: tumour_number, in: [2, 3], basis: stated}",
        "{id: x, field: ecog, at_least: 3, basis: stated}",
        '{id: x, field: tumour_number, at_least: 2, basis: stated, at: "一1（2）"}',
        "{id: x, field: stage, is: '0', basis: stated}",
        "{id: x, any: [{field: afp, at_least: 400 ng/mL}], basis: stated}",
        "{id: x, field: afp, at_least: 999 ng/mL, basis: inferred}",
    ],
)
def test_thresholds_that_the_source_states(check: Check, condition: str) -> None:
    assert check(statement=statement(more=f"when: [{condition}]")).findings == ()


@pytest.mark.parametrize(
    ("condition", "path"),
    [
        ("{id: x, field: afp, at_least: 200 ng/mL, basis: stated}", "when.0.at_least"),
        ("{id: x, any: [{field: diameter, above: 7 cm}], basis: stated}", "when.0.any.0.above"),
        ('{id: x, field: afp, at_least: 400 ng/mL, basis: stated, at: "一1（2）"}', "when.0.at_least"),
    ],
)
def test_a_threshold_that_the_source_does_not_state(check: Check, condition: str, path: str) -> None:
    found = only(check(statement=statement(more=f"when: [{condition}]")))
    assert found.code == "figure.not_found"
    assert found.path == f"statements.0.{path}"


@pytest.mark.parametrize(
    ("before", "after", "code", "what"),
    [
        ("value: 14.2", "value: 14.3", "figure.not_found", "14.3"),
        ("low: 0.61", "low: 0.60", "figure.not_found", "0.60"),
        ('p: "0.0415"', 'p: "<0.0415"', "figure.sign", "<0.0415"),
        ("n: 120", "n: 121", "figure.not_found", "121"),
        ("references: [8]", "references: [1]", "reference.not_cited", "[1]"),
        ("outcome: superior", "outcome: superior\n            timepoint: 12 months", "figure.not_found", "12"),
        ("outcome: superior", "outcome: superior\n            outside: {en: o, zh: o}", "outside.vague", "outside"),
    ],
)
def test_every_figure_of_a_study_is_compared(check: Check, before: str, after: str, code: str, what: str) -> None:
    found = only(check(study=STUDY.replace(before, after)))
    assert (found.code, found.what, found.entry) == (code, what, "alpha-12")


def test_a_time_in_months_may_be_printed_in_years(check: Check) -> None:
    study = STUDY.replace("outcome: superior", "outcome: superior\n            timepoint: 24 months")
    assert (
        check(study=study.replace("一1（1）, references: [8]", '"一1（1）；一1（2）", references: [8]')).findings == ()
    )


def test_a_figure_needs_one_of_its_cited_places(check: Check) -> None:
    second = "\n            cited:\n              - {source: source-a, locator: 一1（2）}\n              - {"
    study = STUDY.replace("\n            cited: [{", second).replace("references: [8]}]", "references: [8]}")
    assert check(study=study).findings == ()


POPULATION = "population: [{id: x, field: ecog, at_most: 7, basis: stated, at: PLACE}]\n    population_summary"
TITLE_ONLY = STUDY[: STUDY.index("        endpoints:")].replace("n: 120", "title_only: true") + (
    "    verified: {done: false, reason: {en: r, zh: r}}\n"
)


def test_a_study_that_cites_nothing_speaks_of_the_source_that_names_it(check: Check) -> None:
    study = TITLE_ONLY.replace("population_summary", POPULATION.replace("PLACE", "一1（2）"))
    assert {f.code for f in check(study=study).findings} == {"locator.no_source"}
    named = statement(more="studies: [{study: alpha-12, role: pivotal}]")
    assert only(check(study=study, statement=named)).code == "figure.not_found"


def test_what_was_read_in_the_report_itself_is_counted_apart(check: Check) -> None:
    study = STUDY.replace("population_summary", POPULATION.replace("PLACE", "abstract of the report"))
    assert only(check(study=study)).code == "locator.unresolved"
    report = check(study=study.replace("against: quoted_in_source", "against: abstract"))
    assert report.findings == ()
    assert report.reports == 1


def test_an_entry_that_cites_a_source_without_text_is_counted_as_not_checkable(check: Check) -> None:
    report = check(statement=statement("Response 77 %.").replace("source-a", "source-b"))
    assert report.findings == ()
    assert report.without_text == {"source-b": "quoted"}
    assert report.tallies["source-b"].not_checkable == 2


def test_a_place_whose_source_is_not_said_is_a_fault_where_several_are_cited(check: Check) -> None:
    both = dedent(statement()) + indent(
        dedent("""
        - id: b.first-line.alpha
          title: {en: Alpha, zh: 甲药}
          stance: option
          regimen: alpha
          cited: {source: source-b, locator: somewhere}
          says: {en: nothing, zh: 无}
          verified: {done: true, against: full_text, on: 2026-11-21}
        """).strip("\n"),
        "  ",
    )
    shared = "shared: {when: [{id: x, field: stage, is: '0', basis: stated, at: PLACE}]}\nstatements:"
    bare = both.replace("statements:", shared.replace("PLACE", "一1（1）"), 1)
    assert only(check(statement=bare)).code == "locator.no_source"
    named = both.replace("statements:", shared.replace("PLACE", "source-a 一1（1）"), 1)
    assert check(statement=named).findings == ()


def test_errata_cautions_regimens_staging_and_passages_are_compared(check: Check) -> None:
    erratum = """
    errata:
      - id: a.misprint
        locator: 一1（2）
        kind: misprint
        printed: {en: "22 % by reference 10; 33 %", zh: 甲}
        right: {en: "77 %", zh: 乙}
        ground: {en: g, zh: g}
        confidence: high
        verified: {done: true, against: full_text, on: 2026-11-21}
    """
    caution = """
    topic: {en: t, zh: t}
    cautions:
      - id: caution-a
        effect: caution
        about: {everything: true}
        when: {id: x, field: afp, at_least: 300 ng/mL, basis: stated}
        says: {en: "Not above 501.", zh: 甲}
        cited: [{source: source-a, locator: 一1（1）}]
        effective: {since: 2026-01-31}
        verified: {done: true, against: full_text, on: 2026-11-21}
    """
    regimen = """
    regimens:
      - id: alpha
        name: {en: alpha, zh: 甲}
        family: f
        components: [alpha]
        doses:
          - says: {en: "502 mg", zh: 甲}
            cited: {source: source-a, locator: 一1（1）}
            verified: {done: true, against: full_text, on: 2026-11-21}
    """
    staging = """
    id: staging-a
    title: {en: t, zh: t}
    edition: e
    reference: r
    cited: {source: source-a, locator: 一1（1）}
    verified: {done: true, against: full_text, on: 2026-11-21}
    derivations:
      - fact: f
        kind: table
        label: {en: f, zh: f}
        values: {high: {en: h, zh: h}}
        rows: [{value: high, when: {field: diameter, above: 6 cm}}]
    """
    passages = """
    source: source-a
    chapter: {en: c, zh: c}
    passages:
      - {id: a.p.one, at: 一1（1）, gist: {en: "503 patients", zh: 甲}, background: {en: b, zh: b}}
    """
    report = check(
        **{
            "sources/source-a": dedent(SOURCE) + dedent(erratum),
            "cautions/a": caution,
            "regimens/a": regimen,
            "staging/a": staging,
            "passages/source-a/a": passages,
        }
    )
    assert {(finding.kind, finding.what) for finding in report.findings} == {
        ("erratum", "33"),
        ("caution", "300"),
        ("caution", "501"),
        ("regimen", "502"),
        ("staging", "6"),
        ("passage", "503"),
    }
