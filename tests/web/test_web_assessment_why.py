"""Why not this regimen? Answered for the patient by the rules of that day, or by today's where asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assessment_pages import EARLIER, REGORAFENIB, TITLE, a_case, keep, rules_of_earlier, words_of
from web_support import TODAY, TestClient

from api.service import Service
from engine.assess import Engine
from engine.explain import explain
from engine.knowledge import load

both_languages = pytest.mark.parametrize("lang", ["zh", "en"])


def why(client: TestClient, record: str, regimen: str, lang: str = "zh", **more: str) -> Any:
    return client.get(f"/board/{lang}/assessments/{record}/why", params={"regimen": regimen, **more})


@both_languages
def test_every_statement_is_shown_with_every_condition_and_what_is_in_the_way(
    service: Service, client: TestClient, untreated: Any, lang: str
) -> None:
    record = keep(service, a_case(untreated))
    page = why(client, record, "regorafenib", lang)
    shown = words_of(page.text)
    with service.live.engine() as engine:
        found = explain(engine, untreated, "regorafenib", today=TODAY)

    def say(text: Any) -> str:
        return " ".join((text.zh if lang == "zh" else text.en).split())

    assert say(found.summary) in shown
    assert len(found.statements) > 3
    for statement in found.statements:
        assert say(statement.title) in shown
        assert f'/board/{lang}/knowledge/rules/{statement.rule_id}"' in page.text
        for item in (*statement.trace, *statement.obstacles):
            assert say(item.expected) in shown
            assert say(item.found) in shown


def test_verdicts_are_told_in_words_and_an_exclusion_is_not_told_like_a_condition(
    service: Service, client: TestClient, untreated: Any
) -> None:
    shown = words_of(why(client, keep(service, a_case(untreated)), "regorafenib", "en").text)
    for words in ("NOT met", "met", "does not exclude", "Excluded if:", "is not about this patient"):
        assert words in shown


def test_a_regimen_that_is_offered_leads_back_to_its_place_in_the_packet(
    service: Service, client: TestClient, untreated: Any
) -> None:
    record = keep(service, a_case(untreated))
    page = why(client, record, "atezolizumab-bevacizumab", "en")
    anchors = {part.split('"')[0] for part in page.text.split(f"assessments/{record}#")[1:]}
    assert anchors
    packet = client.get(f"/board/en/assessments/{record}").text
    for anchor in anchors:
        line = packet.split(f'id="{anchor}"')[1].split("</summary>")[0]
        assert "atezolizumab + bevacizumab" in line
    assert "may be considered" in words_of(page.text)


@pytest.mark.parametrize(
    ("written", "regimen"),
    [("索拉非尼", "sorafenib"), (" SORAFENIB ", "sorafenib"), ("regorafenib", "regorafenib"), ("T+A", "atezolizumab-bevacizumab")],
)  # fmt: skip
def test_a_regimen_is_found_by_any_of_its_names(
    service: Service, client: TestClient, untreated: Any, written: str, regimen: str
) -> None:
    page = why(client, keep(service, a_case(untreated)), written)
    assert f'/board/zh/knowledge/regimens/{regimen}"' in page.text


def test_words_that_several_regimens_hold_give_a_choice_and_none_is_chosen(
    service: Service, client: TestClient, untreated: Any
) -> None:
    record = keep(service, a_case(untreated))
    page = why(client, record, "lenvatin", "en")
    choice = words_of(page.text)
    assert "Which of these?" in choice
    assert '/why?regimen=lenvatinib"' in page.text
    assert "Every statement" not in choice


@pytest.mark.parametrize(("lang", "told"), [
    ("en", "No regimen is called “regorafenob” . Did you mean"),
    ("zh", "没有方案名为 “regorafenob” 。是否想写：瑞戈非尼（regorafenib）"),
])  # fmt: skip
def test_a_name_that_nothing_bears_is_told_with_what_is_near(
    service: Service, client: TestClient, untreated: Any, lang: str, told: str
) -> None:
    shown = words_of(why(client, keep(service, a_case(untreated)), "regorafenob", lang).text)
    assert told in shown.replace("“ ", "“").replace(" ”", "”")


def test_without_a_name_every_regimen_can_be_chosen(service: Service, client: TestClient, untreated: Any) -> None:
    record = keep(service, a_case(untreated))
    page = client.get(f"/board/zh/assessments/{record}/why")
    with service.live.engine() as engine:
        assert len(engine.kb.regimens) > 50
        for regimen in engine.kb.regimens.values():
            assert f'/why?regimen={regimen.id}"' in page.text
            assert regimen.name.zh in words_of(page.text)


def test_it_is_answered_by_the_rules_of_that_day_and_by_todays_where_asked(
    service: Service, client: TestClient, untreated: Any, tmp_path: Path
) -> None:
    folder = rules_of_earlier(tmp_path)
    engine = Engine(load(folder))
    try:
        service.store.keep_knowledge_base(engine.version.digest, folder)
        record = keep(service, a_case(untreated), engine=engine)
    finally:
        engine.close()
    then, now = (words_of(why(client, record, "regorafenib", **more).text) for more in ({}, {"rules": "today"}))
    assert f"{EARLIER}{TITLE}" in then
    assert "按当时的规则；此后规则已更新。" in then
    assert TITLE in now
    assert EARLIER not in now
    assert "按现行规则、截至今日" in now


def test_where_the_rules_of_that_day_are_gone_todays_answer_and_say_so(
    service: Service, client: TestClient, untreated: Any, tmp_path: Path
) -> None:
    rules = rules_of_earlier(tmp_path)
    vocabulary = next(file for file in rules.rglob("*.yaml") if f"id: {REGORAFENIB}\n" in file.read_text("utf-8"))
    vocabulary.write_text(vocabulary.read_text("utf-8").replace(EARLIER, "更早"), "utf-8")
    engine = Engine(load(rules))
    try:
        record = keep(service, a_case(untreated), engine=engine)
    finally:
        engine.close()
    shown = words_of(why(client, record, "regorafenib").text)
    assert "按现行规则：当时的规则已无法载入。" in shown
    assert TITLE in shown
