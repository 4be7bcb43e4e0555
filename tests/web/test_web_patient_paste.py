"""Patients pasted as JSON and loaded as FHIR: read like everywhere else, and every fault told on the page."""

from __future__ import annotations

import json
from html import unescape
from typing import Any

import orjson
import pytest
from web_support import EXAMPLES, TODAY, TestClient

from api.fhir import intake
from api.fhir.document import read_document
from api.service import Service
from api.store.records import StoredRecord
from engine.assess import Engine

PASTE = "/board/zh/patients/paste"
FHIR = "/board/zh/patients/fhir"
RECORDS = sorted((EXAMPLES / "fhir").glob("*.json"))


def kept(service: Service, answer: Any) -> StoredRecord:
    """The record that the page leads to."""
    assert answer.status_code == 303, answer.text
    where, _, record_id = answer.headers["location"].rpartition("/")
    assert where == "/board/zh/assessments"
    stored = service.store.get(record_id)
    assert stored is not None
    assert stored.input is not None
    return stored


def paste(client: TestClient, document: object, **fields: str) -> Any:
    """Send *document* as the page does."""
    text = document if isinstance(document, str) else orjson.dumps(document).decode()
    return client.post(PASTE, data={"document": text, **fields}, follow_redirects=False)


def test_a_pasted_profile_is_kept_as_it_was_pasted_with_its_pseudonym(
    client: TestClient, service: Service, untreated: Any
) -> None:
    stored = kept(service, paste(client, untreated, pseudonym="HCC-1", question="转化？", as_of="2026-01-31"))
    assert orjson.loads(stored.input or b"") == untreated
    assert stored.identifiers == {"patient": "HCC-1"}
    assert (stored.kind, stored.as_of.isoformat(), stored.today) == ("assessment", "2026-01-31", TODAY)
    assert stored.context is not None
    assert stored.context["board"] == {"pseudonym": "HCC-1", "question": "转化？", "course": []}


def test_the_answer_kept_is_the_answer_of_the_engine(
    client: TestClient, service: Service, engine: Engine, untreated: Any
) -> None:
    stored = kept(service, paste(client, untreated, pseudonym="HCC-1"))
    names = [entry["regimen"]["id"] for entry in orjson.loads(stored.output or b"")["candidates"]]
    assert names == [entry.regimen.id for entry in engine.assess(untreated, today=TODAY).candidates]


def test_a_patient_as_lists_hold_them_brings_pseudonym_question_and_course(
    client: TestClient, service: Service, failed: Any
) -> None:
    course = [
        {"on": "2026-02-01", "field": "甲胎蛋白", "value": "820 ng/mL"},
        {"on": "2026-01-01", "field": "afp", "value": "700 ng/mL"},
    ]
    patient = {"pseudonym": "HCC-2", "question": "二线？", "profile": failed, "course": course}
    for document in (patient, [patient]):
        stored = kept(service, paste(client, document))
        assert stored.identifiers == {"patient": "HCC-2"}
        assert stored.context is not None
        assert [item["value"] for item in stored.context["board"]["course"]] == ["700 ng/mL", "820 ng/mL"]


def test_a_number_with_a_fraction_is_kept_exactly(client: TestClient, service: Service) -> None:
    stored = kept(service, paste(client, '{"disease": {"diagnosis": "hcc"}, "liver": {"inr": 1.10}}', pseudonym="N-1"))
    assert b'"inr":1.10' in (stored.input or b"")


def test_a_file_is_read_in_place_of_what_is_pasted(client: TestClient, service: Service, untreated: Any) -> None:
    files = {"file": ("../../etc/passwd", json.dumps(untreated).encode(), "application/json")}
    sent = client.post(PASTE, data={"pseudonym": "F-1", "document": ""}, files=files, follow_redirects=False)
    assert orjson.loads(kept(service, sent).input or b"") == untreated


@pytest.mark.parametrize(
    ("document", "fields", "words"),
    [
        ("", {}, "尚未粘贴内容。请粘贴内容，或选择文件。"),
        ("{", {}, "第1行"),
        ("[1, 2]", {}, "患者资料"),
        ('{"liver": {"bilirubin": "1.0"}}', {}, "总胆红素：1未写单位"),
        ('{"profile": {}, "pseudonym": 7}', {}, ""),
        ('{"profile": {}, "nickname": "x"}', {}, "nickname"),
        (
            '{"profile": {}, "pseudonym": "A-2"}',
            {"pseudonym": "A-1"},
            "此处填写的内容与JSON中的不一致。请清空其中之一。",
        ),
        ('{"profile": {}, "course": [{"on": "2027-01-01", "field": "afp", "value": "1 ng/mL"}]}', {}, "日期晚于今日。"),
        ('{"profile": {}, "course": 5}', {}, "course"),
        ('{"patient": {"sex": "\\ud800"}}', {}, ""),
    ],
)
def test_what_is_wrong_with_pasted_json_is_told_on_the_page_and_the_text_is_still_there(
    client: TestClient, document: str, fields: dict[str, str], words: str
) -> None:
    page = paste(client, document, **{"pseudonym": "", **fields})
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert words in unescape(page.text)
    assert document in unescape(page.text)


def test_a_list_of_several_patients_is_not_taken_for_one(client: TestClient) -> None:
    page = paste(client, '[{"profile": {}}, {"profile": {}}]', pseudonym="S-1")
    assert page.status_code == 422


def test_markup_in_pasted_text_stays_text(client: TestClient) -> None:
    hostile = '</textarea><script>alert(1)</script>{"'
    for path, field in ((PASTE, "document"), (FHIR, "record")):
        page = client.post(path, data={"pseudonym": hostile, "question": hostile, "as_of": hostile, field: hostile})
        assert page.status_code == 422
        assert "<script>alert" not in page.text


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)
def test_a_fhir_record_is_kept_with_its_origins_notes_and_code_map(
    client: TestClient, service: Service, record: Any
) -> None:
    sent = {"pseudonym": "FH-1", "record": record.read_text(encoding="utf-8")}
    stored = kept(service, client.post(FHIR, data=sent, follow_redirects=False))
    with service.live.with_codes() as (engine, codes):
        found = intake.read(read_document(record.read_bytes()), engine=engine, codes=codes, today=TODAY)
        assert stored.code_map == codes.digest
    assert orjson.loads(stored.input or b"") == orjson.loads(orjson.dumps(found.profile))
    assert stored.context is not None
    assert len(stored.context["origins"]) == len(found.origins) > 0
    notes = [note["says"]["en"] for note in stored.context["notes"]]
    assert notes[: len(found.notes)] == [note.says.en for note in found.notes]
    assert all("preliminary" in note for note in notes[len(found.notes) :])
    assert stored.context["board"]["pseudonym"] == "FH-1"
    assert stored.context["board"]["course"], "the dated findings of the record"


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)
def test_a_fhir_record_can_be_changed_in_the_form_afterwards(client: TestClient, service: Service, record: Any) -> None:
    files = {"file": ("record.json", record.read_bytes(), "application/fhir+json")}
    stored = kept(service, client.post(FHIR, data={"pseudonym": "FH-2"}, files=files, follow_redirects=False))
    page = client.get(f"/board/zh/patients/from/{stored.id}")
    assert page.status_code == 200
    assert 'value="FH-2"' in page.text


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ("", "尚未粘贴内容。"),
        ('{"resourceType": "Patient"}', "内容不是FHIR R4的Bundle资源。请粘贴一名患者的病历Bundle。"),
        ("[]", "内容不是FHIR R4的Bundle资源。请粘贴一名患者的病历Bundle。"),
        (
            '{"resourceType": "Bundle", "type": "collection", "entry": []}',
            "未能从该病历中读取任何患者信息。请核对病历是否正确，或改用表单录入。",
        ),
        (
            json.dumps(
                {
                    "resourceType": "Bundle",
                    "type": "collection",
                    "entry": [{"resource": {"resourceType": "Patient", "id": name}} for name in ("a", "b")],
                }
            ),
            "病历包含多名患者，无法确定所指何人。请每次只粘贴一名患者的病历。",
        ),
    ],
)
def test_what_is_wrong_with_a_fhir_record_is_told_on_the_page(client: TestClient, record: str, words: str) -> None:
    page = client.post(FHIR, data={"pseudonym": "FH-3", "record": record})
    assert page.status_code == 422
    assert words in page.text


def test_a_file_larger_than_a_record_is_refused(client: TestClient) -> None:
    files = {"file": ("big.json", b'{"resourceType": "Bundle", "x": "' + b"a" * 4_200_000 + b'"}', "application/json")}
    page = client.post(FHIR, data={"pseudonym": "FH-4"}, files=files)
    assert page.status_code == 422
    assert 'role="alert"' in page.text
