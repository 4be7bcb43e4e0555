"""The page of a kept answer: whose it is, what it shows, what it warns of, what it lets one do."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

import orjson
import pytest
from assessment_pages import NOTE, a_case, keep, rules_of_earlier, words_of
from pypdf import PdfReader
from web_support import TODAY, TestClient

from api.board.kept_case import case_of_record, case_to_context
from api.board.render import fonts
from api.board.render.fonts import Fonts, FontsMissing
from api.security.callers import Caller
from api.service import Service
from engine.assess import Engine
from engine.knowledge import load

both_languages = pytest.mark.parametrize("lang", ["zh", "en"])
HOSTILE = "<script>alert(1)</script>\"' onmouseover=x <img src=x>"


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine on rules of an earlier day, which were not kept."""
    engine = Engine(load(rules_of_earlier(tmp_path_factory.mktemp("earlier"))))
    yield engine
    engine.close()


# --- what is kept beside an answer ---------------------------------------------------------------------------


def test_a_case_kept_beside_its_answer_is_read_back_as_it_was(service: Service, untreated: Any) -> None:
    case = a_case(untreated, notes=(NOTE,))
    stored = service.store.get(keep(service, case))
    assert stored is not None
    found = case_of_record(stored)
    assert (found.pseudonym, found.question, found.course, found.notes) == (
        case.pseudonym,
        case.question,
        case.course,
        case.notes,
    )
    assert orjson.loads(orjson.dumps(found.profile, default=float)) == untreated
    assert case_to_context(found) == case_to_context(case)


def test_who_came_in_without_a_pseudonym_is_called_by_the_record_and_never_by_an_identifier(
    service: Service, client: TestClient, untreated: Any
) -> None:
    answer = client.post("/assessments", json=untreated)
    record = answer.headers["location"].rpartition("/")[2]
    stored = service.store.get(record)
    assert stored is not None
    assert case_of_record(stored).pseudonym == f"#{record[:8]}"
    assert f"患者 #{record[:8]}" in words_of(client.get(f"/board/zh/assessments/{record}").text)


# --- the page ------------------------------------------------------------------------------------------------


@both_languages
def test_the_page_shows_who_as_of_when_by_which_rules_and_under_which_record(
    service: Service, client: TestClient, untreated: Any, lang: str
) -> None:
    record = keep(service, a_case(untreated, notes=(NOTE,)))
    page = client.get(f"/board/{lang}/assessments/{record}")
    assert page.status_code == 200
    shown = words_of(page.text)
    with service.live.engine() as engine:
        version = f"{engine.version.version} ({engine.version.digest[:12]})"
    stored = service.store.get(record)
    assert stored is not None
    asked = stored.receipt.at.strftime("%Y-%m-%d %H:%M UTC")
    for text in ("P-07", "能否转化后切除？", "2026-11-21", asked, version, record):
        assert text in shown
    assert (NOTE.zh if lang == "zh" else NOTE.en) in shown


def test_the_page_names_every_regimen_rule_and_study_of_the_answer(
    service: Service, client: TestClient, failed: Any
) -> None:
    page = client.get(f"/board/en/assessments/{keep(service, a_case(failed))}")
    shown = words_of(page.text)
    answer = client.post("/assessments", json=failed).json()
    entries = [entry for name in ("candidates", "conditional", "pending", "against", "excluded") for entry in answer[name]]  # fmt: skip
    assert len(entries) > 20
    for entry in entries:
        assert entry["regimen"]["name"]["en"] in shown
        for statement in entry["statements"]:
            assert f'/board/en/knowledge/rules/{statement["rule_id"]}"' in page.text
        for study in entry["evidence"]:
            assert f'/board/en/knowledge/studies/{study["study_id"]}"' in page.text
        assert f'/why?regimen={entry["regimen"]["id"]}"' in page.text
    for source in {statement["citation"]["source_id"] for entry in entries for statement in entry["statements"]}:
        assert f'/board/en/knowledge/sources/{source}"' in page.text


def test_an_answer_by_other_rules_than_todays_is_shown_as_it_was_with_a_warning_and_can_be_asked_again(
    service: Service, client: TestClient, failed: Any, earlier: Engine
) -> None:
    old = keep(service, a_case(failed), engine=earlier)
    page = client.get(f"/board/zh/assessments/{old}")
    assert "此结果给出之后知识库已更新" in words_of(page.text)
    assert earlier.version.digest[:12] in words_of(page.text)
    asked = client.post(f"/board/zh/assessments/{old}/again", follow_redirects=False)
    assert asked.status_code == 303
    again = client.get(asked.headers["location"])
    assert asked.headers["location"] != f"/board/zh/assessments/{old}"
    assert "此结果给出之后知识库已更新" not in words_of(again.text)
    new, kept = service.store.get(asked.headers["location"].rpartition("/")[2]), service.store.get(old)
    assert new is not None
    assert kept is not None
    assert (new.input, new.context, new.identifiers) == (kept.input, kept.context, kept.identifiers)
    assert new.knowledge_base != kept.knowledge_base


def test_asked_again_it_is_as_of_today_unless_another_day_had_been_asked_for(
    service: Service, client: TestClient, untreated: Any
) -> None:
    days = {}
    for as_of in (date(2026, 11, 21), date(2025, 3, 1)):
        record = keep(service, a_case(untreated), as_of=as_of)
        asked = client.post(f"/board/en/assessments/{record}/again", follow_redirects=False)
        stored = service.store.get(asked.headers["location"].rpartition("/")[2])
        assert stored is not None
        days[as_of] = stored.as_of
    assert days == {date(2026, 11, 21): date(2026, 11, 21), date(2025, 3, 1): date(2025, 3, 1)}


def test_an_answer_as_of_another_day_than_its_own_says_so(service: Service, client: TestClient, untreated: Any) -> None:
    record = keep(service, a_case(untreated), as_of=date(2025, 3, 1))
    shown = words_of(client.get(f"/board/en/assessments/{record}").text)
    assert "Answered as of 2025-03-01, not as of the day on which it was asked (2026-11-21)" in shown
    today = keep(service, a_case(untreated))
    assert "Answered as of" not in words_of(client.get(f"/board/en/assessments/{today}").text)


def test_what_a_user_wrote_reaches_no_page_of_the_answer_unescaped(
    service: Service, client: TestClient, untreated: Any
) -> None:
    case = a_case(untreated, pseudonym=HOSTILE, question=HOSTILE, notes=(type(NOTE)(HOSTILE, HOSTILE),))
    record = keep(service, case)
    for path in ("", "/why", f"/why?regimen={HOSTILE}", "/compare", f"/compare?from={HOSTILE}"):
        page = client.get(f"/board/en/assessments/{record}{path}")
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<img" not in page.text
        assert HOSTILE.split("<img")[0].strip() in words_of(page.text)
    sent = client.post(f"/board/en/assessments/{record}/compare", data={"from": HOSTILE, "to": HOSTILE})
    assert sent.status_code == 422
    assert "<script>alert" not in sent.text


# --- whose it is ---------------------------------------------------------------------------------------------


def test_another_callers_answer_is_told_as_if_it_were_not_there_on_every_page_of_it(
    service: Service, client: TestClient, untreated: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def ward(*_: object) -> Caller:
        return Caller("ward-7", frozenset({"read", "assess"}), "key")

    own, other = keep(service, a_case(untreated), caller="ward-7"), keep(service, a_case(untreated), caller="ward-8")
    monkeypatch.setattr(service.gate, "caller", ward)
    paths = ("", "/why", "/compare", "/packet.html", "/packet.pdf", "/packet.docx")
    for record, expected in ((own, 200), (other, 404)):
        found = {path: client.get(f"/board/zh/assessments/{record}{path}").status_code for path in paths}
        assert set(found.values()) == {expected}
    for path in ("/again", "/compare"):
        assert client.post(f"/board/zh/assessments/{other}{path}", data={"from": "2026-01-01"}).status_code == 404


def test_what_is_not_there_was_erased_or_is_a_comparison_gets_a_page_that_says_so(
    service: Service, client: TestClient, untreated: Any
) -> None:
    assert client.get("/board/en/assessments/none").status_code == 404
    record = keep(service, a_case(untreated, pseudonym="P-erased"))
    service.store.erase(record=record, why="test_data", by="open", on=TODAY)
    gone = client.get(f"/board/zh/assessments/{record}")
    assert gone.status_code == 410
    assert "内容已删除" in gone.text
    made = client.post("/assessments/compare", json={"profile": untreated, "from": "2026-01-01"})
    assert client.get(f"/board/en/assessments/{made.headers['location'].rpartition('/')[2]}").status_code == 404


# --- the packet to take away ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
def test_the_packet_is_taken_away_under_the_pseudonyms_name(
    service: Service, client: TestClient, failed: Any, kind: str
) -> None:
    record = keep(service, a_case(failed, pseudonym='张三/..\\"\r\nX: y'))
    answer = client.get(f"/board/zh/assessments/{record}/packet.{kind}")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    disposition = answer.headers["content-disposition"]
    assert disposition.isascii()
    assert disposition.startswith(f"attachment; filename=\"hcc-board.{kind}\"; filename*=UTF-8''")
    name = unquote(disposition.rpartition("''")[2])
    assert name.startswith("张三")
    assert name.endswith(f"-2026-11-21-zh.{kind}")
    assert not set(name) & set('/\\"\r\n:')
    match kind:
        case "pdf":
            assert len(PdfReader(io.BytesIO(answer.content)).pages) > 3
        case "docx":
            assert "word/document.xml" in ZipFile(io.BytesIO(answer.content)).namelist()
        case _:
            assert answer.text.startswith("<!doctype html>")
            assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_without_a_chinese_font_the_pdf_is_refused_with_what_to_install_and_the_document_is_given(
    service: Service, client: TestClient, failed: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def none() -> Fonts:
        return fonts.find_fonts(tmp_path, system=False)

    monkeypatch.setattr(service, "fonts", none)
    with pytest.raises(FontsMissing):
        none()
    record = keep(service, a_case(failed))
    refused = client.get(f"/board/zh/assessments/{record}/packet.pdf")
    assert refused.status_code == 503
    assert "未找到含中文的字体" in words_of(refused.text)
    assert "fonts-noto-cjk" in words_of(refused.text)
    assert "fonts-noto-cjk" in words_of(client.get(f"/board/en/assessments/{record}/packet.pdf").text)
    assert client.get(f"/board/zh/assessments/{record}/packet.docx").status_code == 200


def test_there_is_no_other_kind_of_packet(service: Service, client: TestClient, failed: Any) -> None:
    record = keep(service, a_case(failed))
    assert client.get(f"/board/zh/assessments/{record}/packet.exe").status_code == 422
