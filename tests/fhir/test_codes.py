"""The code map: what it must hold, and every way in which it is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from intake_support import codes_for
from map_table import PAGE, in_page

from api.fhir.codes import CodeMapBroken, default_folder, load_codes
from api.fhir.map_checks import check_digit_fits
from api.fhir.resources import CodeableConcept, Coding
from engine.assess import Engine

ATC, RXNORM = "http://www.whocc.no/atc", "http://www.nlm.nih.gov/research/umls/rxnorm"


@pytest.mark.parametrize(
    ("concept", "drugs"),
    [
        (CodeableConcept(coding=[Coding(system=ATC, code="L01EX08")]), {"lenvatinib"}),
        (CodeableConcept(coding=[Coding(system=RXNORM, code="597747")]), {"sorafenib"}),
        (
            CodeableConcept(coding=[Coding(system=RXNORM, code="1", display="lenvatinib 4 MG Oral Capsule")]),
            {"lenvatinib"},
        ),
        (CodeableConcept(text="甲磺酸仑伐替尼胶囊"), {"lenvatinib"}),
        (CodeableConcept(text="注射用卡瑞利珠单抗"), {"camrelizumab"}),
        (CodeableConcept(text="贝伐珠单抗注射液 100mg"), {"bevacizumab"}),
        (CodeableConcept(text="Tecentriq"), {"atezolizumab"}),
        (CodeableConcept(text="atezolizumab + bevacizumab"), {"atezolizumab", "bevacizumab"}),
        (CodeableConcept(text="T+A"), {"atezolizumab", "bevacizumab"}),
        (CodeableConcept(text="sorafenib like drug"), set()),
        (CodeableConcept(text="aspirin"), set()),
        (CodeableConcept(coding=[Coding(system=ATC, code="L01EX02")], text="lenvatinib"), set()),
        (CodeableConcept(coding=[Coding(system=ATC, code="N02BA01")], text="sorafenib"), set()),
        (CodeableConcept(), set()),
        (None, set()),
    ],
)
def test_a_drug_is_known_by_code_or_by_its_whole_name(
    engine: Engine, concept: CodeableConcept | None, drugs: set[str]
) -> None:
    assert codes_for(engine).drugs_of(concept) == drugs


@pytest.mark.parametrize(
    ("kind", "code", "fits"),
    [
        ("snomed", "109841003", True),
        ("snomed", "109841004", False),
        ("snomed", "10984100x", False),
        ("loinc", "98153-0", True),
        ("loinc", "98153-6", False),
        ("loinc", "98153", False),
        (None, "anything", True),
    ],
)
def test_check_digits_tell_mistyped_codes(kind: str | None, code: str, fits: bool) -> None:
    assert check_digit_fits(kind, code) is fits


def test_every_code_of_the_vocabulary_is_in_the_map_with_that_meaning(engine: Engine) -> None:
    codes = codes_for(engine)
    for fact in engine.kb.facts.values():
        for system, code in (fact.entry.codes if fact.entry else {}).items():
            entry = codes.observations.exact.get((system, code))
            assert entry is not None, (fact.id, system, code)
            assert fact.id in entry.fields
    for drug in engine.kb.drugs.values():
        for system, code in drug.codes.items():
            assert codes.drugs.exact.get((system, code)) == drug.id, (drug.id, system, code)


def test_every_name_of_a_field_finds_its_field(engine: Engine) -> None:
    codes = codes_for(engine)
    for word, name in engine.kb.fact_words.items():
        assert name in codes.observations.names[word].fields, word


def test_every_verified_code_names_where_it_was_seen(engine: Engine) -> None:
    unsourced = [
        code.code
        for _, file in codes_for(engine).files
        for section in (
            "answers",
            "observations",
            "reported",
            "conditions",
            "sites",
            "procedures",
            "drugs",
            "drug_groups",
        )
        for entry in getattr(file, section)
        for code in entry.codes
        if code.status == "verified" and not code.from_
    ]
    assert unsourced == []


def test_the_map_has_a_digest_that_changes_with_its_files(engine: Engine, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    assert load_codes(engine.kb, folder).digest == codes_for(engine).digest
    (folder / "ages.yaml").write_text((folder / "ages.yaml").read_text().replace("days: 30", "days: 31"))
    assert load_codes(engine.kb, folder).digest != codes_for(engine).digest


def test_a_site_names_its_own_map_by_an_environment_variable(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(tmp_path)
    monkeypatch.setenv("HCC_CODE_MAP", str(folder))
    assert default_folder() == folder
    (folder / "ages.yaml").unlink()
    assert load_codes(engine.kb).ages == {}


def test_a_folder_without_files_is_refused(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(CodeMapBroken) as broken:
        load_codes(engine.kb, tmp_path)
    assert str(broken.value.faults[0]) == (
        f"there are no map files in {tmp_path}. Check the variable HCC_CODE_MAP. [codes.missing]"
    )


def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "maps"
    shutil.copytree(Path(__file__).resolve().parents[2] / "api" / "fhir" / "maps", folder)
    return folder


BROKEN = {
    "an unknown field": (
        "observations:\n  - fields: [bilirubine]\n    text: [x1]\n",
        "maps/site.yaml:2: observations.0.fields.0: no field of the profile is called 'bilirubine'. Did you mean "
        "'bilirubin'? [codes.unknown_field]",
    ),
    "a derived fact": (
        "ages:\n  - {days: 3, fields: [albi_grade], because: {en: a, zh: b}}\n",
        "maps/site.yaml:2: ages.0.fields.0: no field of the profile is called 'albi_grade'. ",
    ),
    "an unknown value": (
        'conditions:\n  - id: x\n    text: [x1]\n    gives: {ascites: "maybe"}\n',
        "maps/site.yaml:4: conditions.0.gives.ascites: 'maybe' is not a value of ascites (腹水). Write one of: none, "
        "mild, moderate_severe. [codes.unknown_value]",
    ),
    "an unknown drug": (
        "drugs:\n  - {drug: sorafenibb, codes: []}\n",
        "maps/site.yaml:2: drugs.0.drug: no drug is called 'sorafenibb'. Did you mean 'sorafenib'",
    ),
    "an unknown procedure": (
        "procedures:\n  - {procedure: tacee, text: [x1]}\n",
        "maps/site.yaml:2: procedures.0.procedure: no procedure is called 'tacee'. Did you mean 'tace'",
    ),
    "an unknown class": (
        'drug_classes:\n  - {class: antiviral, gives: {hbv_antiviral: "yes"}}\n',
        "maps/site.yaml:2: drug_classes.0.class: no class is called 'antiviral'. Did you mean 'antiviral_hcv' or "
        "'antiviral_hbv'? [codes.unknown_class]",
    ),
    "an unknown site": (
        "sites:\n  - {site: lungs, text: [x1]}\n",
        "maps/site.yaml:2: sites.0.site: no site is called 'lungs'. Did you mean 'lung'? [codes.unknown_site]",
    ),
    "an unknown system": (
        "observations:\n  - fields: [afp]\n    codes: [{system: lonic, code: x, status: local}]\n",
        "maps/site.yaml:3: observations.0.codes.0.system: no code system is called 'lonic'. Did you mean 'loinc'? "
        "[codes.unknown_system]",
    ),
    "a code without a status": (
        "observations:\n  - fields: [afp]\n    codes: [{system: loinc, code: 1834-1}]\n",
        "maps/site.yaml:3: observations.0.codes.0.status: the key 'status' is missing. Add it. [schema.missing]",
    ),
    "an unknown key": (
        "observations:\n  - fields: [afp]\n    text: [x1]\n    unit: ng/mL\n",
        "maps/site.yaml:4: observations.0.unit: 'unit' is not a key here. ",
    ),
    "a mistyped code": (
        "observations:\n  - fields: [afp]\n    codes: [{system: loinc, code: 1834-2, status: unverified}]\n",
        "maps/site.yaml:3: observations.0.codes.0.code: '1834-2' is no code of loinc: its check digit is wrong. Look the "
        "code up again; a digit is mistyped. [codes.check_digit]",
    ),
    "a code with two meanings": (
        "observations:\n  - fields: [afp]\n    codes: [{system: loinc, code: 1751-7, status: unverified}]\n",
        "maps/site.yaml:3: observations.0.codes.0: loinc 1751-7 has two meanings. Keep it under one of them. "
        "[codes.two_meanings]",
    ),
    "a code twice": (
        "drugs:\n  - {drug: sorafenib, codes: [{system: atc, code: L01EX02, status: verified}]}\n",
        "maps/site.yaml:2: drugs.0.codes.0: atc L01EX02 stands twice. Remove one of the two. [codes.twice]",
    ),
    "a name with two meanings": (
        'conditions:\n  - id: x\n    text: [肝硬化]\n    gives: {ascites: "none"}\n',
        "maps/site.yaml:3: conditions.0.text.0: '肝硬化' has two meanings. Keep it under one of them. "
        "[codes.two_meanings]",
    ),
    "an entry that nothing recognises": (
        "observations:\n  - fields: [afp]\n",
        "maps/site.yaml:2: observations.0: nothing says how it is recognised: give 'codes' or 'text'. ",
    ),
    "an unknown unit": (
        'units:\n  - {ucum: "x", means: stones}\n',
        "maps/site.yaml:2: units.0.means: no field has the unit 'stones'. Write it as rules/vocabulary/units.yaml does. "
        "[codes.unknown_unit]",
    ),
    "two ages of one field": (
        "ages:\n  - {days: 3, fields: [afp], because: {en: a, zh: b}}\n",
        "maps/site.yaml:2: ages.0.fields.0: the age of 'afp' has two meanings. Keep it under one of them. "
        "[codes.two_meanings]",
    ),
    "a URI of two systems": (
        'systems:\n  - {word: mine, uris: ["http://loinc.org"]}\n',
        "maps/site.yaml:2: systems.0.uris: 'http://loinc.org' is the URI of both 'loinc' and 'mine'. Remove it from one "
        "of them. [codes.uri_twice]",
    ),
    "a window without a length": (
        "conditions:\n  - id: x\n    text: [x1]\n    event: {field: gi_bleeding_within_6_months}\n",
        "maps/site.yaml:4: conditions.0.event: give either 'months' or 'days'. ",
    ),
    "broken YAML": ("a: [", "maps/site.yaml:2: cannot be read: did not find expected node content. "),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_map_with_a_fault_is_refused_with_file_line_and_remedy(engine: Engine, tmp_path: Path, fault: str) -> None:
    text, expected = BROKEN[fault]
    folder = copied(tmp_path)
    (folder / "site.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(CodeMapBroken) as broken:
        load_codes(engine.kb, folder)
    shown = [str(found) for found in broken.value.faults]
    assert any(line.startswith(expected) for line in shown), shown


def test_every_fault_of_every_file_is_reported_at_once(engine: Engine, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    for name in ("one.yaml", "two.yaml"):
        (folder / name).write_text("observations:\n  - fields: [nope, neither]\n    text: [x1]\n", encoding="utf-8")
    with pytest.raises(CodeMapBroken, match=r"^code map refused \(\d+ faults\)") as broken:
        load_codes(engine.kb, folder)
    unknown = [fault for fault in broken.value.faults if fault.code == "codes.unknown_field"]
    assert {fault.file for fault in unknown} == {"maps/one.yaml", "maps/two.yaml"}
    assert len(unknown) == 4


def test_the_tables_of_the_page_are_those_of_the_map(engine: Engine) -> None:
    assert PAGE.read_text(encoding="utf-8") == in_page(codes_for(engine)), "run: python tests/fhir/map_table.py"
