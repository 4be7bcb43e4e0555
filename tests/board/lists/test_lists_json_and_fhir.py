"""Lists as JSON, and folders of FHIR records."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lists_support import TODAY, read, refused

from api.board.lists.faults import ListRefused, PatientList
from api.board.lists.read import read_list
from api.fhir.codes import CodeMap, load_codes
from api.fhir.intake import read as read_record
from engine.assess import Engine

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


@pytest.fixture(scope="module")
def codes(engine: Engine) -> CodeMap:
    return load_codes(engine.kb)


def listed(engine: Engine, *entries: Any) -> PatientList:
    return read(engine.kb, json.dumps(entries, ensure_ascii=False), "list.json")


# --- JSON ---------------------------------------------------------------------------------------------------------


def test_the_list_for_thursday_is_read_whole_and_can_be_assessed(engine: Engine) -> None:
    path = EXAMPLES / "board" / "thursday.json"
    found = read_list(path, engine.kb, today=TODAY, site={}, code_map=None)
    assert (found.faults, found.refused, found.notes) == ((), (), ())
    assert [(case.pseudonym, case.origin.row) for case in found.cases] == [
        (f"HCC-20{number}", number) for number in range(1, 7)
    ]
    assert [bool(case.course) for case in found.cases] == [True, True, True, False, False, False]
    assert all(case.question and case.notes == () for case in found.cases)
    stages = [
        next(fact.shown.zh for fact in engine.assess(case.profile, today=TODAY).derived if fact.fact == "cnlc_stage")
        for case in found.cases
    ]
    assert stages == ["IIIa期", "IIIb期", "Ib期", "Ia期", "IV期", "IIa期或IIIa期或IIIb期或IV期"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("{", "not JSON: line 1, column 2. Check commas, quotes and brackets there."),
        (
            "{}",
            "the file is not a list of patients. "
            'Write [{"pseudonym": ..., "question": ..., "profile": {...}, "course": [...]}].',
        ),
        (
            '[{"pseudonym": "a", "pseudonym": "b"}]',
            "the key 'pseudonym' stands twice in one object. Keep the right one of the two.",
        ),
    ],
)
def test_json_that_is_no_list(engine: Engine, body: str, says: str) -> None:
    assert refused(engine.kb, body, "list.json") == [f"list.json: {says}"]


def test_more_patients_than_can_be_read(engine: Engine) -> None:
    assert refused(engine.kb, json.dumps([{}] * 501), "list.json") == [
        "list.json: the list holds more than 500 patients; nothing was read. Split it into several lists."
    ]


def test_every_fault_of_every_patient_is_told_at_its_path(engine: Engine) -> None:
    found = listed(
        engine,
        {"pseudonym": "P-1", "profile": {"markers": {"afp": 520}, "liver": {"bili": "17 µmol/L"}}, "kuestion": "?"},
        {"pseudonym": 7, "question": 8, "profile": []},
        "P-3",
        {"profile": {}},
        {"pseudonym": "P-5", "profile": {"patient": {"age": 60}}},
        {"pseudonym": "p-5", "profile": {}},
        {
            "pseudonym": "P-7",
            "profile": {"treatment": {"lines": [{"setting": "advanced", "agents": ["foo"]}]}},
            "course": {},
        },
    )
    assert [str(fault) for fault in found.faults] == [
        "list.json, [1] kuestion: no member is called 'kuestion' here. Did you mean 'question'?",
        "list.json, [1] liver.bili: no field is called 'bili' here. Did you mean 'bilirubin'?",
        "list.json, [1] markers.afp: 520 has no unit, and alpha-fetoprotein (甲胎蛋白) is reported in more than one. "
        "Write the unit: ng/mL, µg/L, IU/mL.",
        "list.json, [2] pseudonym: is not a text. Write it in quotation marks.",
        "list.json, [2] question: is not a text. Write it in quotation marks.",
        'list.json, [2] profile: is not an object. Write {"pseudonym": ..., "profile": {...}}.',
        'list.json, [3]: is not an object. Write {"pseudonym": ..., "profile": {...}}.',
        "list.json, [4] pseudonym: the pseudonym is missing. Write one in this row.",
        "list.json, [5] pseudonym: the same pseudonym stands in [5] pseudonym, [6] pseudonym; "
        "none of these patients is prepared. "
        "Give every patient a pseudonym of their own; width and case of letters do not tell them apart.",
        "list.json, [6] pseudonym: the same pseudonym stands in [5] pseudonym, [6] pseudonym; "
        "none of these patients is prepared. "
        "Give every patient a pseudonym of their own; width and case of letters do not tell them apart.",
        'list.json, [7] course: the course is not a list. Write [{"on": "2026-03-31", "field": "afp", "value": "520 ng/mL"}].',
        "list.json, [7] treatment.lines[0].agents[0]: no drug or procedure is called 'foo'. Write its generic name.",
    ]
    assert len(found.refused) == 7
    assert [(cell.column, cell.written) for cell in found.refused[0].cells] == [
        ("pseudonym", "P-1"),
        ("markers.afp", "520"),
        ("liver.bili", "17 µmol/L"),
        ("kuestion", "?"),
    ]


def test_a_faulty_value_of_the_course_stops_no_patient(engine: Engine) -> None:
    good = {"on": "2026-03-01", "field": "甲胎蛋白", "value": {"value": 20, "unit": "ng/mL"}}
    wrong = [
        {"on": "2026/3/1", "field": "afp", "value": "20 ng/mL"},
        {"on": "2027-03-01", "field": "afp", "value": "20 ng/mL"},
        {"on": "2026-03-01", "field": "afpp", "value": "20 ng/mL"},
        {"on": "2026-03-01", "field": "afp", "value": 20},
        {"on": "2026-03-01", "field": "afp"},
        {"on": 3, "field": "afp", "value": "20 ng/mL"},
        {"on": "2026-03-01", "field": "afp", "value": "20 ng/mL", "unit": "ng/mL"},
        17,
    ]
    found = listed(engine, {"pseudonym": "P-1", "profile": {}, "course": [good, *wrong]})
    (case,) = found.cases
    assert [(one.on, one.field, one.written) for one in case.course] == [(date(2026, 3, 1), "afp", "20 ng/mL")]
    assert [note.en for note in case.notes] == ["8 values of the course could not be read; see the faults of the list."]
    assert [str(fault) for fault in found.faults] == [
        "list.json, [1] course[1].on: is a date as text. Write 2026-03-01.",
        "list.json, [1] course[2].on: lies after today. Check the year.",
        "list.json, [1] course[3].field: no field is called 'afpp'. Did you mean 'afp' or '血清AFP'?",
        "list.json, [1] course[4].value: 20 has no unit, and alpha-fetoprotein (甲胎蛋白) is reported in more than one. "
        "Write the unit: ng/mL, µg/L, IU/mL.",
        "list.json, [1] course[5].value: date, item and value are all needed. Complete the row, or delete it.",
        "list.json, [1] course[6].on: is not a text. Write it in quotation marks.",
        "list.json, [1] course[7].unit: no member is called 'unit' here. Known: field, on, value.",
        'list.json, [1] course[8]: is not an object. Write {"pseudonym": ..., "profile": {...}}.',
    ]


# --- FHIR ---------------------------------------------------------------------------------------------------------


def test_a_folder_of_records_gives_a_case_for_each_file(engine: Engine, codes: CodeMap, tmp_path: Path) -> None:
    names = {"P-1": "chinese-hospital-second-line", "P-2": "difficult-record", "P-3": "mcode-untreated-lung-metastasis"}
    for pseudonym, name in names.items():
        shutil.copy(EXAMPLES / "fhir" / f"{name}.json", tmp_path / f"{pseudonym}.json")
    (tmp_path / "notes.txt").write_text("not read")
    found = read_list(tmp_path, engine.kb, today=TODAY, site={}, code_map=codes)
    assert [case.pseudonym for case in found.cases] == ["P-1", "P-2", "P-3"]
    assert found.faults == ()
    for case in found.cases:
        document = json.loads((tmp_path / f"{case.pseudonym}.json").read_text(encoding="utf-8"))
        assert {*case.profile} == {*read_record(document, engine=engine, codes=codes, today=TODAY).profile}
        assert case.code_map == codes.digest
        assert case.question is None
        assert case.origin.file == f"{case.pseudonym}.json"
        assert list(case.course) == sorted(case.course, key=lambda one: one.on)
    assert any(case.course for case in found.cases)
    assert any(case.notes for case in found.cases)


def bundle(*observations: tuple[str, float, str]) -> str:
    """A record with values of AFP: day, number, status."""
    entries: list[dict[str, Any]] = [{"resource": {"resourceType": "Patient", "id": "p"}}]
    for number, (day, value, status) in enumerate(observations):
        entries.append(
            {
                "resource": {
                    "resourceType": "Observation",
                    "id": f"o{number}",
                    "status": status,
                    "subject": {"reference": "Patient/p"},
                    "code": {"coding": [{"system": "http://loinc.org", "code": "1834-1"}]},
                    "effectiveDateTime": day,
                    "valueQuantity": {
                        "value": value,
                        "unit": "ng/mL",
                        "system": "http://unitsofmeasure.org",
                        "code": "ng/mL",
                    },
                }
            }
        )
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})


def test_the_course_of_a_record_is_every_dated_final_finding(engine: Engine, codes: CodeMap, tmp_path: Path) -> None:
    days = [
        ("2026-11-10", 300, "final"),
        ("2026-05-01", 20, "final"),
        ("2025-01-01", 8, "amended"),
        ("2026-11-12", 5, "preliminary"),
    ]
    (tmp_path / "P-1.json").write_text(bundle(*days), encoding="utf-8")
    (case,) = read_list(tmp_path, engine.kb, today=TODAY, site={}, code_map=codes).cases
    assert [(one.on.isoformat(), one.field, one.written) for one in case.course] == [
        ("2025-01-01", "afp", "8 ng/mL"),
        ("2026-05-01", "afp", "20 ng/mL"),
        ("2026-11-10", "afp", "300 ng/mL"),
    ]
    assert "1项初步结果未计入病程指标。" in [note.zh for note in case.notes]


def test_records_that_cannot_be_read_are_refused_and_the_others_are_not(
    engine: Engine, codes: CodeMap, tmp_path: Path
) -> None:
    (tmp_path / "P-1.json").write_text(bundle(("2026-11-10", 300, "final")), encoding="utf-8")
    (tmp_path / "P-2.json").write_text("{", encoding="utf-8")
    (tmp_path / "P-3.json").write_text("{}", encoding="utf-8")
    (tmp_path / "13800138000.json").write_text(bundle(("2026-11-10", 300, "final")), encoding="utf-8")
    found = read_list(tmp_path, engine.kb, today=TODAY, site={}, code_map=codes)
    assert [case.pseudonym for case in found.cases] == ["P-1"]
    assert [str(fault) for fault in found.faults] == [
        "13800138000.json: looks like an identity or telephone number, which must not be in a packet. "
        "Use a code that nobody outside can trace, such as HCC-012.",
        "P-2.json: not JSON: line 1, column 2. Check commas, quotes and brackets there.",
        "P-3.json: nothing of a patient could be read from the record. See what became of it with: hcc fhir read FILE.",
    ]


@pytest.mark.parametrize("with_codes", [True, False])
def test_a_folder_that_cannot_be_read(engine: Engine, codes: CodeMap, tmp_path: Path, with_codes: bool) -> None:
    says = "the folder holds no .json file. Put one FHIR bundle a patient into it, named after the pseudonym."
    folder = tmp_path / "thursday"
    folder.mkdir()
    if not with_codes:
        (folder / "P-1.json").write_text("{}")
        says = "FHIR records cannot be read without a code map. Set up the code map."
    with pytest.raises(ListRefused) as caught:
        read_list(folder, engine.kb, today=TODAY, site={}, code_map=codes if with_codes else None)
    assert [str(fault) for fault in caught.value.cell_faults] == [f"thursday: {says}"]
