"""Presenting and deciding: what the room sees, what is asked of the board, and what no form can get past."""

from __future__ import annotations

import re
from typing import Any

import pytest
from assessment_pages import a_case, keep, rules_of_earlier
from meeting_pages import a_meeting, decide, fields, load, row, seen, standing, words_of
from web_support import TODAY, TestClient

from api.service import Service
from api.web.kept import answer_of
from engine.assess import Engine
from engine.knowledge import load as load_rules


@pytest.fixture
def meeting(client: TestClient, untreated: Any, failed: Any) -> str:
    """A meeting of two patients: P-1, then P-2."""
    made = a_meeting(client)
    load(client, made, [row("P-1", untreated), row("P-2", failed)])
    return made


def looked(client: TestClient, meeting: str, number: int = 1) -> str:
    return str(client.get(f"{meeting}/present/{number}").text)


def test_the_page_shows_one_patient_with_stage_place_and_the_way_to_the_next(client: TestClient, meeting: str) -> None:
    html = looked(client, meeting)
    shown = words_of(html)
    assert "1/2 P-1" in shown
    assert "CNLC分期 IIIa期" in shown
    assert "供肿瘤多学科会诊参考" in shown
    assert f'href="{meeting}/present/2" data-next' in html
    assert "data-previous" not in html
    assert "P-2" not in shown


def test_every_regimen_of_the_assessment_can_be_chosen_with_its_standing_in_words(
    service: Service, client: TestClient, meeting: str
) -> None:
    html = looked(client, meeting)
    stored = service.store.get(fields(html)["assessment"])
    assert stored is not None
    answer = answer_of(stored)
    for name, words in [("candidates", "可考虑"), ("against", "有反对证据"), ("excluded", "已排除")]:
        expected = {f"{entry.setting}:{entry.regimen.id}" for entry in getattr(answer, name)}
        assert expected
        assert set(standing(html, words)) == expected


def test_a_decision_for_a_candidate_is_recorded_with_reason_and_roles(client: TestClient, meeting: str) -> None:
    html = looked(client, meeting)
    answer = decide(
        client,
        meeting,
        1,
        html,
        kind="treatment",
        chosen=standing(html, "可考虑")[0],
        text="",
        **{"count-other": "1", "role_text": "超声科医师"},
    )
    assert answer.status_code == 200
    shown = words_of(answer.text)
    for told in ("治疗", "理由： 资料不全", "肝病内科医师 × 2", "( 超声科医师 ) × 1", "已决定"):
        assert told in shown


@pytest.mark.parametrize("words", ["已排除", "有反对证据"])
def test_a_regimen_that_is_no_candidate_needs_a_reason_for_departing(
    client: TestClient, meeting: str, words: str
) -> None:
    html = looked(client, meeting)
    chosen = standing(html, words)[0]
    refused = decide(client, meeting, 1, html, kind="treatment", chosen=chosen, text="")
    assert refused.status_code == 422
    assert 'id="deviation-wrong">该决定与可考虑的方案不一致，但未说明原因。请从列表中选择原因。<' in refused.text
    assert f'value="{chosen}" checked' in refused.text
    assert "资料不全" in refused.text
    kept = decide(client, meeting, 1, refused.text, kind="treatment", chosen=chosen, text="", deviation="patient_wish")
    assert kept.status_code == 200
    assert "偏离所列方案的原因： 患者意愿" in words_of(kept.text)
    assert words in words_of(kept.text)


def test_everything_wrong_with_a_decision_is_told_at_once_each_at_its_field(client: TestClient, meeting: str) -> None:
    answer = decide(
        client,
        meeting,
        1,
        kind="",
        chosen="first_line:nothing",
        reason="",
        deviation="",
        deviation_text="只写了文字",
        **{"count-nurse": "many", "role_text": "某角色"},
    )
    assert answer.status_code == 422
    for field in ("kind", "chosen", "reason", "deviation", "count-nurse", "count-other"):
        assert f'id="{field}-wrong"' in answer.text, field
    assert 'value="many"' in answer.text
    assert 'value="只写了文字"' in answer.text
    assert "尚无决定" not in words_of(answer.text)


def test_a_regimen_of_another_patient_is_not_taken(client: TestClient, meeting: str) -> None:
    first, second = looked(client, meeting), looked(client, meeting, 2)
    only_second = next(iter(set(standing(second, "可考虑")) - set(re.findall(r'name="chosen" value="([^"]+)"', first))))
    answer = decide(client, meeting, 1, first, kind="treatment", chosen=only_second, text="")
    assert answer.status_code == 422
    assert "评估中没有该情形下的这一方案。" in words_of(answer.text)


def test_a_form_of_one_patient_is_not_kept_under_another(client: TestClient, meeting: str) -> None:
    answer = decide(client, meeting, 2, looked(client, meeting, 1), patient="1")
    assert answer.status_code == 422
    assert "所依据的并非该患者最新的评估。" in words_of(answer.text)
    for number in (1, 2):
        assert "已决定" not in words_of(looked(client, meeting, number))


def test_the_second_of_two_decisions_is_told_of_the_first_and_loses_nothing(client: TestClient, meeting: str) -> None:
    html = looked(client, meeting)
    assert decide(client, meeting, 1, html, reason="甲的理由").status_code == 200
    second = decide(client, meeting, 1, html, reason="乙的理由")
    assert second.status_code == 409
    shown = words_of(second.text)
    assert "记录决定，患者1 ( P-1 )" in shown
    assert "甲的理由" in shown
    assert "乙的理由</textarea>" in second.text
    assert "记录更正" in shown


def test_decisions_on_two_patients_do_not_stand_in_each_others_way(client: TestClient, meeting: str) -> None:
    first, second = looked(client, meeting), looked(client, meeting, 2)
    assert decide(client, meeting, 1, first).status_code == 200
    assert decide(client, meeting, 2, second).status_code == 200


def test_a_decision_is_corrected_with_a_reason_and_the_first_stays_visible(client: TestClient, meeting: str) -> None:
    decide(client, meeting, 1, reason="起初的理由")
    html = looked(client, meeting)
    assert "起初的理由</textarea>" in html
    refused = decide(client, meeting, 1, html, action="correct", reason="新理由")
    assert refused.status_code == 422
    assert 'id="why-wrong">未填写。请填写。<' in refused.text
    kept = words_of(decide(client, meeting, 1, refused.text, action="correct", reason="新理由", why="写错").text)
    for told in ("更正原因： 写错", "新理由", "此前的决定（已被更正） (1)", "起初的理由"):
        assert told in kept


def test_who_took_part_before_is_proposed_for_the_next_patient(client: TestClient, meeting: str) -> None:
    def proposed(name: str) -> str:
        found = re.search(rf'<input id="{name}" [^>]*value="([^"]*)"', looked(client, meeting, 2))
        assert found
        return found[1]

    assert (proposed("count-hepatologist"), proposed("role_text")) == ("", "")
    decide(client, meeting, 1, **{"count-other": "1", "role_text": "营养师"})
    assert (proposed("count-hepatologist"), proposed("count-other"), proposed("role_text")) == ("2", "1", "营养师")


def test_one_patient_is_presented_at_a_time(client: TestClient, meeting: str) -> None:
    def press(action: str, number: int) -> str:
        path = f"{meeting}/present/{number}"
        answer = client.post(path, data={"action": action, "seen": seen(client.get(path).text)})
        assert answer.status_code == 200
        return str(answer.text)

    assert "汇报开始于" in words_of(press("begin", 1))
    assert "汇报开始于" in words_of(press("begin", 2))
    assert "汇报开始于" not in words_of(looked(client, meeting, 1))
    assert "已汇报" in words_of(looked(client, meeting, 1))
    assert "汇报开始于" not in words_of(press("end", 2))


def test_a_remark_on_a_patient_stays_with_the_patient(client: TestClient, meeting: str) -> None:
    data = {"action": "note", "text": "家属要求再谈", "seen": seen(looked(client, meeting))}
    assert "家属要求再谈" in words_of(client.post(f"{meeting}/present/1", data=data).text)
    assert "家属要求再谈" not in words_of(looked(client, meeting, 2))


def test_an_answer_of_older_rules_is_told_and_can_be_asked_again(
    service: Service, client: TestClient, untreated: Any, tmp_path: Any
) -> None:
    earlier = Engine(load_rules(rules_of_earlier(tmp_path)))
    try:
        record = keep(service, a_case(untreated), engine=earlier)
    finally:
        earlier.close()
    made = a_meeting(client)
    sent = {"assessment": record, "meeting": made.rpartition("/")[2], "pseudonym": "P-07"}
    client.post("/board/zh/meetings/add", data=sent)
    assert "旧版知识库" in words_of(client.get(made).text)
    html = looked(client, made)
    assert "该患者评估之后知识库已更新。" in words_of(html)
    again = client.post(f"{made}/present/1", data={"action": "again", "seen": seen(html)})
    assert again.status_code == 200
    assert "知识库已更新" not in words_of(again.text)
    assert fields(again.text)["assessment"] != record


# --- what is missing -----------------------------------------------------------------------------------------


def test_the_worklist_says_for_each_patient_what_an_answer_would_decide(client: TestClient, meeting: str) -> None:
    shown = words_of(client.get(f"{meeting}/missing").text)
    assert "1. P-1" in shown
    assert "2. P-2" in shown
    assert "待其决定的条目：" in shown


def test_what_was_asked_of_whom_is_kept_and_settled(client: TestClient, meeting: str) -> None:
    html = client.get(f"{meeting}/missing").text
    field = re.findall(r'name="field" value="([^"]+)"', html)[0]
    sent = {
        "action": "missing",
        "seen": seen(html),
        "patient": "1",
        "field": field,
        "asked": "检验科",
        "until": "2026-11-25",
    }
    noted = client.post(f"{meeting}/missing", data=sent)
    assert "已索取 ： 检验科 ，截止2026-11-25" in words_of(noted.text)
    assert "资料待补" in words_of(client.get(meeting).text)
    settle = {"action": "settle", "seen": seen(noted.text), "patient": "1", "missing": "1", "settled": "arrived"}
    settled = words_of(client.post(f"{meeting}/missing", data={**settle, "remark": "见化验单"}).text)
    assert "已补齐 · 检验科 · 见化验单" in settled


def test_a_day_that_is_none_is_told_and_what_was_typed_stays(client: TestClient, meeting: str) -> None:
    sent = {
        "action": "missing",
        "seen": seen(client.get(meeting).text),
        "patient": "2",
        "text": "病理切片",
        "until": "明天",
    }
    answer = client.post(f"{meeting}/missing", data=sent)
    assert answer.status_code == 422
    assert 'id="else-until-2-wrong">不是日历上的日期。' in answer.text
    assert 'value="病理切片"' in answer.text
    assert "else-until-1-wrong" not in answer.text


def test_settling_what_nobody_awaits_is_refused(client: TestClient, meeting: str) -> None:
    sent = {
        "action": "settle",
        "seen": seen(client.get(meeting).text),
        "patient": "1",
        "missing": "9",
        "settled": "arrived",
    }
    answer = client.post(f"{meeting}/missing", data=sent)
    assert answer.status_code == 422
    assert "没有该编号的待补项目。请从待补项目中选择。" in words_of(answer.text)


def test_an_erased_patient_leaves_an_empty_place_and_no_page_breaks(
    service: Service, client: TestClient, untreated: Any
) -> None:
    made = a_meeting(client)
    load(client, made, [row("E-1", untreated)])
    decide(client, made, 1)
    service.store.erase(patient="E-1", why="test_data", by="open", on=TODAY)
    for path in ("", "/missing", "/present", "/present/1", "/minutes.docx", "/packets.zip?format=html"):
        answer = client.get(f"{made}{path}")
        assert answer.status_code == 200, path
        assert b"E-1" not in answer.content
    assert "已删除" in words_of(client.get(made).text)
