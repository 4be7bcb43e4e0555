"""The example records as a whole, the command that reads them, and how long that takes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import fhirkit
import pytest
from intake_support import EXAMPLES, NAMES, TODAY, codes_for, example

from api import fhir_read_cli
from api.fhir.document import MAX_BYTES, read_document
from api.fhir.intake import read
from api.fhir_read_text import render
from engine.assess import Engine
from engine.errors import InputRefused


@pytest.mark.parametrize(
    ("name", "stage", "line"),
    [("mcode-untreated-lung-metastasis", "IIIb", "first"), ("chinese-hospital-second-line", "IIIb", "second")],
)
def test_a_whole_record_is_enough_for_candidates(engine: Engine, name: str, stage: str, line: str) -> None:
    found = read(example(name), engine=engine, codes=codes_for(engine), today=TODAY)
    answer = engine.assess(found.profile, today=TODAY)
    assert answer.candidates
    assert {fact.value for fact in answer.derived if fact.fact == "cnlc_stage"} == {stage}
    assert str(engine.intake.read(found.profile, TODAY).facts["line_of_therapy"]) == line


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_names_the_resource_it_came_from(engine: Engine, name: str) -> None:
    bundle = example(name)
    found = read(bundle, engine=engine, codes=codes_for(engine), today=TODAY)
    held = {f"{entry['resource']['resourceType']}/{entry['resource']['id']}" for entry in bundle["entry"]}
    paths = {f"{group}.{field}" for group, section in found.profile.items() for field in section}
    paths.discard("treatment.lines_cover")  # how the lines are to be read, not a fact of the record
    assert {origin.path for origin in found.origins} == paths
    assert {origin.resource for origin in found.origins} <= held


def test_the_difficult_record_gives_every_kind_of_note(engine: Engine) -> None:
    found = read(example("difficult-record"), engine=engine, codes=codes_for(engine), today=TODAY)
    assert {note.kind for note in found.notes} == {
        "conflict",
        "unmapped",
        "entered_in_error",
        "stale",
        "not_final",
        "unreadable",
        "other_patient",
        "inferred_not",
        "contradiction",
    }
    assert found.profile == {
        "disease": {"diagnosis": "hcc"},
        "liver": {"inr": "1.2 INR"},
        "treatment": {"prior_tace": "yes", "prior_systemic": "yes"},
    }


@pytest.mark.parametrize("name", NAMES[:2])
def test_the_examples_are_sound_fhir_r4(name: str) -> None:
    for entry in json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))["entry"]:
        resource = entry["resource"]
        assert not _issues(resource), resource["id"]


def _issues(resource: object) -> Sequence[object]:
    found = fhirkit.validate(json.dumps(resource))
    return list(getattr(found, "issues", found) or [])


def parsed(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rules", type=Path)
    fhir_read_cli.add(parser.add_subparsers(dest="action"))
    return parser.parse_args(words)


def test_the_command_writes_the_profile_its_origins_and_its_notes_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    file = str(EXAMPLES / "difficult-record.json")
    assert fhir_read_cli.run(parsed("read", file, "--format", "json")) == 0
    written = json.loads(capsys.readouterr().out)
    assert set(written) == {"profile", "origins", "notes"}
    assert written["profile"]["disease"] == {"diagnosis": "hcc"}
    assert set(written["notes"][0]) == {"kind", "says", "resource", "path", "weighs"}


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "en",
            [
                "Read from the record",
                "  INR: 1.2 INR  [2026-11-18, Observation/inr-preliminary, loinc|6301-6]",
                "  TACE before: yes  [2026-08-02, Procedure/tace, text]",
                "To be checked: it bears on the answer",
                "  - albumin “3.6 g/dL” of 2026-06-02 is older than 30 days and not used. [Observation/albumin-old]",
                "Also noted",
                "  - INR is a preliminary result. [Observation/inr-preliminary]",
            ],
        ),
        (
            "zh",
            [
                "由病历读取",
                "  国际标准化比值: 1.2 INR  [2026-11-18, Observation/inr-preliminary, loinc|6301-6]",
                "  既往TACE: 是  [2026-08-02, Procedure/tace, text]",
                "请核对（影响判断）",
                "  - 白蛋白“3.6 g/dL”（2026-06-02）已超过30天，未采用。 [Observation/albumin-old]",
                "其他提示",
                "  - 国际标准化比值为初步结果。 [Observation/inr-preliminary]",
            ],
        ),
    ],
)
def test_the_text_gives_facts_first_and_then_what_was_not_used(engine: Engine, lang: str, expected: list[str]) -> None:
    found = read(example("difficult-record"), engine=engine, codes=codes_for(engine), today=TODAY)
    lines = render(found, engine, lang, today=TODAY, site={}).splitlines()  # type: ignore[arg-type]
    places = [lines.index(line) for line in expected]
    assert places == sorted(places)


def test_the_text_names_treatment_lines_and_why_they_ended(engine: Engine) -> None:
    found = read(example("chinese-hospital-second-line"), engine=engine, codes=codes_for(engine), today=TODAY)
    assert (
        "  第1线: 阿替利珠单抗 + 贝伐珠单抗 (起 2025-03-04, 止 2025-11-18, 结束原因: 疾病进展)"
        in render(found, engine, "zh", today=TODAY, site={}).splitlines()
    )


def test_the_command_refuses_a_file_that_is_not_there() -> None:
    with pytest.raises(InputRefused, match=r"no-such-file\.json: No such file or directory\. Check the path\."):
        fhir_read_cli.run(parsed("read", "no-such-file.json"))


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"{", "not JSON: line 1, column 2. Check commas, quotes and brackets there."),
        (b"\xff", "not valid UTF-8. Send UTF-8."),
        (b'{"a": NaN}', "NaN is not a number of JSON."),
        (b'{"a": 1, "a": 2}', "the key 'a' stands twice in one object. Keep the right one of the two."),
        (b'{"a": "\\ud800"}', "a text holds half of a surrogate pair, which is no character. Send whole characters."),
        (b"[" * 100_000, "nested deeper than 64 levels."),
        (b" " * (MAX_BYTES + 1), "the body is larger than 4096 KB. Send one patient at a time."),
    ],
)
def test_a_document_that_is_no_json_is_refused_in_words(body: bytes, message: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_document(body)
    assert message in str(refused.value)
