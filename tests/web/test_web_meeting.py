"""A meeting from its making to its minutes, and what is refused on the way."""

from __future__ import annotations

import io
import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from assessment_pages import a_case, keep
from docx import Document
from meeting_pages import HOSTILE, MEETINGS, a_meeting, decide, load, row, seen, standing, words_of
from pypdf import PdfReader

from api import problems
from api.board.render.fonts import FontsMissing, find_fonts
from api.meeting.commands import Create
from api.meeting.keeping import Meetings
from api.problems import ProblemRaised
from api.security.callers import Caller, Scope
from api.service import Service
from api.web import meeting_files
from api.web.meeting_desk import meeting_for

if TYPE_CHECKING:
    from web_support import TestClient

both_languages = pytest.mark.parametrize("lang", ["zh", "en"])


@pytest.fixture
def two(client: TestClient, untreated: Any, failed: Any) -> str:
    """A meeting of two patients: A-1, then A-2."""
    meeting = a_meeting(client)
    assert load(client, meeting, [row("A-1", untreated), row("A-2", failed)]).status_code == 200
    return meeting


def act(client: TestClient, meeting: str, **data: str) -> Any:
    return client.post(meeting, data={"seen": seen(client.get(meeting).text), **data})


def order(html: str) -> list[str]:
    return [piece.split('"')[0] for piece in html.split('<tr data-patient="')[1:]]


# --- the whole way -------------------------------------------------------------------------------------------


@both_languages
def test_a_list_becomes_signed_minutes(client: TestClient, untreated: Any, failed: Any, lang: str) -> None:
    meeting = a_meeting(client, f"全程 {lang}").replace("/zh/", f"/{lang}/")
    assert load(client, meeting, [row("W-1", untreated), row("W-2", failed)]).url.path == meeting
    first = client.get(f"{meeting}/present")
    assert first.url.path == f"{meeting}/present/1"
    candidate = standing(first.text, "可考虑" if lang == "zh" else "may be considered")[0]
    kept = decide(client, meeting, 1, first.text, kind="treatment", chosen=candidate, text="", reason="适合介入")
    assert kept.status_code == 200
    assert "适合介入" in words_of(kept.text)
    assert client.get(f"{meeting}/present").url.path == f"{meeting}/present/2"
    assert decide(client, meeting, 2).status_code == 200
    signed = act(client, meeting, action="sign", role="hepatologist")
    assert signed.status_code == 200
    assert ("已签署" if lang == "zh" else "Signed") in words_of(signed.text)
    pdf = client.get(f"{meeting}/minutes.pdf")
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages)
    word = client.get(f"{meeting}/minutes.docx")
    document = Document(io.BytesIO(word.content))
    written = "\n".join([p.text for p in document.paragraphs] + [c.text for t in document.tables for c in t._cells])
    for minutes in (text, written):
        for told in ("W-1", "W-2", "适合介入", "先补充肝功能"):
            assert told in minutes
    assert pdf.headers["content-type"] == "application/pdf"
    assert "filename*=UTF-8''minutes-" in word.headers["content-disposition"]


def test_meetings_are_listed_with_day_state_and_patients(client: TestClient, two: str) -> None:
    shown = words_of(client.get(MEETINGS).text)
    assert "2026-11-26" in shown
    assert "已就绪 2" in shown
    assert "未签署" in shown


def test_a_new_meeting_needs_a_title_and_a_day_of_the_calendar_and_keeps_what_was_typed(client: TestClient) -> None:
    answer = client.post(MEETINGS, data={"title": "", "day": "2026-02-30", "place": "三楼"})
    assert answer.status_code == 422
    shown = words_of(answer.text)
    assert "未填写。请填写。" in shown
    assert "不是日历上的日期。请按“年-月-日”写，如2026-03-31。" in shown
    assert 'value="三楼"' in answer.text
    assert 'value="2026-02-30"' in answer.text


# --- the agenda ----------------------------------------------------------------------------------------------


def test_the_agenda_shows_stage_question_state_and_what_is_missing_in_words(client: TestClient, two: str) -> None:
    shown = words_of(client.get(two).text)
    for told in ("A-1", "CNLC分期： IIIa期", "如何治疗？", "已就绪"):
        assert told in shown


def test_an_open_stage_is_said_to_be_open(client: TestClient) -> None:
    meeting = a_meeting(client)
    load(client, meeting, [row("B-1", {"patient": {"age": 60}, "disease": {"diagnosis": "hcc"}})])
    assert "分期未定" in words_of(client.get(meeting).text)


def test_an_emergency_is_marked_on_the_agenda_and_nothing_else_is(client: TestClient) -> None:
    meeting = a_meeting(client)
    calm = {"patient": {"age": 60}, "disease": {"diagnosis": "hcc"}}
    load(client, meeting, [row("B-2", {**calm, "tumour": {"tumour_rupture": "current"}}), row("B-3", calm)])
    assert client.get(meeting).text.count('<div class="stance against">急症</div>') == 1


def test_buttons_that_move_a_patient_send_one_action(client: TestClient, two: str) -> None:
    forms = re.findall(r'<form[^>]*class="arrows[^>]*>.*?</form>', client.get(two).text, re.DOTALL)
    assert len(forms) == 2
    for form in forms:
        assert re.findall(r'<(\w+)[^>]*name="action"', form) == ["button", "button"]


def test_patients_are_moved_by_buttons_and_by_a_whole_order(client: TestClient, two: str) -> None:
    assert order(act(client, two, action="down", patient="1").text) == ["2", "1"]
    assert order(act(client, two, action="up", patient="1").text) == ["1", "2"]
    assert order(act(client, two, action="order", patients="2,1").text) == ["2", "1"]


@pytest.mark.parametrize("patients", ["1", "1,1", "1,2,3", "x", ""])
def test_an_order_that_does_not_name_everybody_once_is_refused(client: TestClient, two: str, patients: str) -> None:
    answer = act(client, two, action="order", patients=patients)
    assert answer.status_code == 422
    assert "与会议的患者不一致。请列出所有未撤回的患者，每例一次。" in words_of(answer.text)
    assert order(client.get(two).text) == ["1", "2"]


def test_a_withdrawn_patient_stays_with_the_reason(client: TestClient, two: str) -> None:
    shown = words_of(act(client, two, action="withdraw", patient="2", why="转外院").text)
    assert "已撤回 转外院" in shown
    assert "议程 (1)" in shown


def test_withdrawing_without_a_reason_is_told_at_the_field(client: TestClient, two: str) -> None:
    answer = act(client, two, action="withdraw", patient="2", why=" ")
    assert answer.status_code == 422
    assert 'id="why-2-wrong">未填写。请填写。<' in answer.text
    assert "why-1-wrong" not in answer.text


def test_signing_names_every_patient_in_the_way(client: TestClient, two: str) -> None:
    answer = act(client, two, action="sign", role="")
    assert answer.status_code == 422
    shown = words_of(answer.text)
    for told in ("角色：不在可选范围内。", "A-1 ：第1号患者尚无决定。", "A-2 ：第2号患者尚无决定。"):
        assert told in shown


def test_what_is_signed_is_changed_only_after_it_was_opened_again(client: TestClient, two: str) -> None:
    for number in (1, 2):
        decide(client, two, number)
    assert act(client, two, action="sign", role="nurse").status_code == 200
    refused = act(client, two, action="change", title="另一个", day="2026-12-01")
    assert refused.status_code == 422
    assert "本次会议已签署。请先重新开启并说明原因；原有签署随即失效。" in words_of(refused.text)
    assert "decision-form" not in client.get(f"{two}/present/1").text
    assert act(client, two, action="reopen", why="").status_code == 422
    opened = words_of(act(client, two, action="reopen", why="补充病理").text)
    assert "签署后重新开启" in opened
    assert "补充病理" in opened
    assert act(client, two, action="change", title="另一个", day="2026-12-01").status_code == 200


def test_a_remark_is_kept_with_the_meeting(client: TestClient, two: str) -> None:
    assert "下次带片子" in words_of(act(client, two, action="note", text="下次带片子").text)


def test_an_action_of_another_page_does_nothing(client: TestClient, two: str) -> None:
    before = seen(client.get(two).text)
    assert act(client, two, action="decide", patient="1").status_code == 200
    assert act(client, two, action="", patient="1").status_code == 200
    assert seen(client.get(two).text) == before


# --- two browsers --------------------------------------------------------------------------------------------


def test_who_comes_second_is_told_what_happened_and_keeps_what_was_typed(client: TestClient, two: str) -> None:
    looked = seen(client.get(two).text)
    assert act(client, two, action="change", title="甲", day="2026-11-27").status_code == 200
    second = client.post(two, data={"action": "change", "seen": looked, "title": "乙", "day": "2026-11-28"})
    assert second.status_code == 409
    shown = words_of(second.text)
    assert "未保存：他人在此期间已作更改" in shown
    assert "修改会议信息" in shown
    assert 'value="乙"' in second.text
    assert "甲" in shown
    assert client.post(
        two, data={"action": "change", "seen": seen(second.text), "title": "乙", "day": "2026-11-28"}
    ).url.path.endswith(two)
    assert "乙" in words_of(client.get(two).text)


def test_two_orders_at_once_do_not_overwrite_each_other(client: TestClient, two: str) -> None:
    looked = seen(client.get(two).text)
    act(client, two, action="order", patients="2,1")
    second = client.post(two, data={"action": "down", "seen": looked, "patient": "1"})
    assert second.status_code == 409
    assert order(second.text) == ["2", "1"]


@pytest.mark.parametrize("told", ["", "0", "-1", "999999", "x", "9" * 400, "１"])
def test_a_form_that_does_not_say_what_it_had_seen_changes_nothing(client: TestClient, two: str, told: str) -> None:
    answer = client.post(two, data={"action": "note", "seen": told, "text": "x"})
    assert answer.status_code == 422
    assert "请重新查看会议。" in words_of(answer.text)


# --- who may see it, and what is written ----------------------------------------------------------------------


def test_a_meeting_that_is_not_there_is_not_there(client: TestClient) -> None:
    for wrong in ("00000000-0000-0000-0000-000000000000", "abc", "..%2f..%2fetc"):
        for path in ("", "/missing", "/present/1", "/minutes.pdf", "/packets.zip", "/load"):
            assert client.get(f"{MEETINGS}/{wrong}{path}").status_code == 404
    assert client.post(f"{MEETINGS}/00000000-0000-0000-0000-000000000000", data={"action": "x"}).status_code == 404


def test_a_patient_who_is_not_in_the_meeting_is_not_there(client: TestClient, two: str) -> None:
    assert client.get(f"{two}/present/3").status_code == 404
    assert client.get(f"{two}/present/0").status_code == 404


def test_another_callers_meeting_is_not_there(service: Service) -> None:
    scopes: frozenset[Scope] = frozenset({"assess", "read"})
    theirs, mine = Caller("theirs", scopes, "key"), Caller("mine", scopes, "key")
    made = Meetings(service.store).create(Create("别家", date(2026, 11, 26)), theirs)
    assert meeting_for(service, theirs, made.id).title == "别家"
    with pytest.raises(ProblemRaised) as refused:
        meeting_for(service, mine, made.id)
    assert refused.value.problem == problems.no_record()


def test_a_form_from_another_site_is_refused(client: TestClient, two: str) -> None:
    for path in (MEETINGS, f"{MEETINGS}/add", two, f"{two}/load", f"{two}/missing", f"{two}/present/1"):
        assert client.post(path, data={"title": "x"}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_whatever_is_written_is_text_on_every_page(client: TestClient, untreated: Any) -> None:
    meeting = a_meeting(client, HOSTILE)
    load(client, meeting, [row("X-1", untreated, HOSTILE)])
    act(client, meeting, action="note", text=HOSTILE)
    client.post(
        f"{meeting}/missing",
        data={
            "action": "missing",
            "seen": seen(client.get(meeting).text),
            "patient": "1",
            "text": HOSTILE,
            "asked": HOSTILE,
        },
    )
    decide(
        client, meeting, 1, kind="treatment", text=HOSTILE, reason=HOSTILE, deviation="other", deviation_text=HOSTILE
    )
    act(client, meeting, action="change", title="", day=HOSTILE, place=HOSTILE)
    pages = [client.get(f"{meeting}{path}") for path in ("", "/load", "/missing", "/present/1")]
    pages += [client.get(MEETINGS), client.get(f"{MEETINGS}/concordance?since={HOSTILE}")]
    pages.append(client.post(meeting, data={"action": HOSTILE, "seen": HOSTILE, "title": HOSTILE}))
    pages.append(client.post(meeting, data={"action": "change", "seen": "1", "title": HOSTILE, "day": HOSTILE}))
    pages.append(decide(client, meeting, 1, kind=HOSTILE, chosen=HOSTILE, why=HOSTILE, **{"count-nurse": HOSTILE}))
    pages.append(load(client, meeting, [row(HOSTILE, untreated, HOSTILE)], name=f"{HOSTILE}.json"))
    for page in pages:
        assert "<script>alert" not in page.text
        assert "<img src=x" not in page.text
    assert HOSTILE in unescape(pages[0].text)


# --- files ---------------------------------------------------------------------------------------------------


def test_the_packets_of_all_patients_come_in_one_file_in_order(client: TestClient, two: str) -> None:
    act(client, two, action="order", patients="2,1")
    answer = client.get(f"{two}/packets.zip?format=html")
    assert answer.headers["content-type"] == "application/zip"
    with ZipFile(io.BytesIO(answer.content)) as files:
        assert files.testzip() is None
        assert files.namelist() == ["001-A-2.zh.html", "002-A-1.zh.html"]
        assert "A-2" in files.read("001-A-2.zh.html").decode()
    later = client.get(f"{two}/packets.zip?format=html&first=2")
    with ZipFile(io.BytesIO(later.content)) as files:
        assert files.namelist() == ["002-A-1.zh.html"]


def test_a_packet_for_which_there_was_no_time_is_named_in_the_file(
    client: TestClient, two: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meeting_files, "_PART_OF_THE_TIME", 0)
    with ZipFile(io.BytesIO(client.get(f"{two}/packets.zip?format=html").content)) as files:
        assert files.namelist() == ["LEFT-OUT.txt"]
        assert "1, 2" in files.read("LEFT-OUT.txt").decode()


def test_names_of_files_hold_nothing_that_leads_elsewhere(client: TestClient) -> None:
    meeting = a_meeting(client, '../../etc/passwd\\con:*?"<>|')
    for name in ("minutes.docx", "packets.zip?format=html"):
        given = client.get(f"{meeting}/{name}").headers["content-disposition"]
        assert not any(sign in given for sign in ("/", "\\", "%2F", "%5C", "..", "<", "\r", "\n"))


def test_without_a_chinese_font_no_pdf_is_made_and_the_page_says_what_to_install(
    service: Service, client: TestClient, two: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> None:
        find_fonts(system=False)

    monkeypatch.setattr(service, "fonts", none)
    with pytest.raises(FontsMissing):
        none()
    for path in ("/minutes.pdf", "/packets.zip?format=pdf"):
        answer = client.get(f"{two}{path}")
        assert answer.status_code == 503
        assert "fonts-noto-cjk" in answer.text
    assert client.get(f"{two}/minutes.docx").status_code == 200


# --- an assessment into a meeting, and over time -----------------------------------------------------------------


def test_an_assessment_is_added_by_its_address(service: Service, client: TestClient, untreated: Any) -> None:
    record = keep(service, a_case(untreated))
    meeting = a_meeting(client)
    form = client.get(f"{MEETINGS}/add", params={"assessment": f"http://localhost/board/zh/assessments/{record}"})
    assert 'value="P-07"' in form.text
    sent = {"assessment": record, "meeting": meeting.rpartition("/")[2], "pseudonym": "P-07", "question": "切除？"}
    answer = client.post(f"{MEETINGS}/add", data=sent)
    assert answer.url.path == meeting
    assert "切除？" in words_of(answer.text)
    again = client.post(f"{MEETINGS}/add", data={**sent, "question": "保留我"})
    assert again.status_code == 422
    assert "该患者已在本次会议中。" in words_of(again.text)
    assert "保留我" in again.text
    newer = keep(service, a_case(untreated))
    assert client.post(f"{MEETINGS}/add", data={**sent, "assessment": newer, "replace": "yes"}).url.path == meeting
    assert newer in client.get(meeting).text


def test_an_assessment_of_somebody_else_is_not_added_under_this_pseudonym(
    service: Service, client: TestClient, untreated: Any
) -> None:
    meeting = a_meeting(client)
    sent = {"assessment": keep(service, a_case(untreated)), "meeting": meeting.rpartition("/")[2], "pseudonym": "P-08"}
    answer = client.post(f"{MEETINGS}/add", data=sent)
    assert answer.status_code == 422
    assert "该评估属于另一位患者。请核对患者身份，并重新评估本例患者。" in words_of(answer.text)


@pytest.mark.parametrize("asked", ["", "x", "00000000-0000-0000-0000-000000000000"])
def test_an_assessment_that_is_not_there_cannot_be_added(client: TestClient, asked: str) -> None:
    assert client.get(f"{MEETINGS}/add", params={"assessment": asked}).status_code == 404


def test_what_boards_decided_is_counted_with_its_denominator(client: TestClient, two: str) -> None:
    for number in (1, 2):
        decide(client, two, number)
    act(client, two, action="sign", role="coordinator")
    page = client.get(f"{MEETINGS}/concordance?since=2026-11-01&until=2026-11-30")
    shown = words_of(page.text)
    assert "不用于评价决定、MDT或规则的质量" in shown
    assert "总数为：已决定的患者" in shown
    table = client.get(f"{MEETINGS}/concordance.csv?since=2026-11-01&until=2026-11-30")
    assert table.content.startswith("\ufeff".encode())
    assert "outcome,全部已决定的患者,暂缓决定" in table.text
    assert "concordance-2026-11-01-2026-11-30.csv" in table.headers["content-disposition"]
    none = client.get(f"{MEETINGS}/concordance?since=2001-01-01&until=2001-12-31")
    assert "所选日期内没有已签署会议的决定。" in words_of(none.text)


@pytest.mark.parametrize("path", ["concordance", "concordance.csv"])
def test_a_day_that_is_none_is_told(client: TestClient, path: str) -> None:
    answer = client.get(f"{MEETINGS}/{path}?since=2026-02-30")
    assert answer.status_code == 422
    assert "不是日历上的日期。" in answer.text
