"""Search: what is found, in which order, and why."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from api.service import Service
from api.web.knowledge_library import library
from api.web.knowledge_search import Hit, Indexed, plain, search, stands_in

if TYPE_CHECKING:
    from web_support import TestClient


@pytest.fixture(scope="module")
def index(service: Service) -> tuple[Indexed, ...]:
    with library(service) as found:
        return found.index()


def first(hits: tuple[Hit, ...], kind: str) -> Hit:
    return next(hit for hit in hits if hit.entry.kind == kind)


@pytest.mark.parametrize(
    ("asked", "kind", "identifier"),
    [
        ("atezolizumab-bevacizumab", "regimen", "atezolizumab-bevacizumab"),
        ("T+A", "regimen", "atezolizumab-bevacizumab"),
        ("Ｔ＋Ａ", "regimen", "atezolizumab-bevacizumab"),
        ("泰圣奇", "regimen", "atezolizumab-bevacizumab"),
        ("LENVIMA", "regimen", "lenvatinib"),
        ("索拉非尼", "regimen", "sorafenib"),
        ("IMbrave150", "study", "imbrave150"),
        ("imbrave 150", "study", "imbrave150"),
        ("NCT04102098", "study", "imbrave050"),
        ("甲胎蛋白", "field", "afp"),
        ("1834-1", "field", "afp"),
        ("cnlc.first-line.sorafenib", "rule", "cnlc.first-line.sorafenib"),
        ("cnlc-2026", "source", "cnlc-2026"),
        ("cnlc.p.ablation-what", "passage", "cnlc.p.ablation-what"),
        ("cnlc.level-1-single-trial", "erratum", "cnlc.level-1-single-trial"),
    ],
)
def test_an_entry_is_found_by_any_of_its_names(
    index: tuple[Indexed, ...], asked: str, kind: str, identifier: str
) -> None:
    assert first(search(index, asked, "zh"), kind).entry.id == identifier


def test_the_name_itself_comes_before_names_that_begin_so_before_parts_before_texts(
    index: tuple[Indexed, ...],
) -> None:
    hits = [hit for hit in search(index, "lenvatinib", "en") if hit.entry.kind == "regimen"]
    assert hits[0].entry.id == "lenvatinib"
    assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)
    assert {0, 1, 2} <= {hit.rank for hit in search(index, "lenvatinib", "en")}


def test_every_word_has_to_stand_in_the_entry(index: tuple[Indexed, ...]) -> None:
    both = {hit.entry.id for hit in search(index, "仑伐替尼 门静脉", "zh")}
    one = {hit.entry.id for hit in search(index, "仑伐替尼", "zh")}
    assert both
    assert both < one


def test_a_latin_word_is_found_from_its_beginning_alone() -> None:
    assert stands_in("lenva", plain("TACE联合Lenvatinib治疗"))
    assert not stands_in("vatinib", plain("TACE联合Lenvatinib治疗"))
    assert stands_in("tace", plain("联合TACE"))
    assert stands_in("静脉", plain("门静脉癌栓"))


def test_a_hit_shows_what_matched(index: tuple[Indexed, ...]) -> None:
    hit = first(search(index, "泰圣奇", "zh"), "regimen")
    assert (hit.what, hit.matched) == ("component", "泰圣奇")
    for asked in ("门静脉癌栓", "bilirubin", "Child-Pugh B"):
        for hit in search(index, asked, "zh"):
            whole = plain(hit.before + hit.matched + hit.after)
            assert hit.matched or hit.before, hit.entry.id
            assert any(word in whole for word in plain(asked).split()), hit.entry.id


@pytest.mark.parametrize("asked", ["", "   ", "。，、", "()", "\u200b", "zzzz"])
def test_nothing_is_found_for_nothing(index: tuple[Indexed, ...], asked: str) -> None:
    assert search(index, asked, "zh") == ()


@pytest.mark.parametrize("asked", ["a " * 5000, "\x00\x01", "%", "'; drop table", "\ud83d\ude00", "ﬃ" * 300, "İ" * 200])
def test_odd_questions_are_answered(index: tuple[Indexed, ...], asked: str) -> None:
    search(index, asked, "en")


# --- on the page ---------------------------------------------------------------------------------------------


def asked(client: TestClient, question: str, lang: str = "zh", more: str = "") -> str:
    answer = client.get(f"/board/{lang}/knowledge/search?q={quote(question)}{more}")
    assert answer.status_code == 200
    return unescape(re.sub(r"\s+", " ", answer.text))


def test_what_is_found_is_grouped_by_kind_with_the_reason(client: TestClient) -> None:
    shown = asked(client, "泰圣奇")
    for heading in ("方案", "条目", "研究"):
        assert re.search(rf"<h2[^>]*>{heading} ", shown)
    assert "含：<mark>泰圣奇</mark>" in shown


def test_a_rule_that_is_found_shows_its_stance(client: TestClient) -> None:
    line = asked(client, "cnlc.adjuvant.atezolizumab-bevacizumab").partition("<h2")[2].partition("</li>")[0]
    assert 'class="stance against">反对<' in line


def test_of_many_a_few_are_shown_and_the_others_are_a_link_away(client: TestClient) -> None:
    shown = asked(client, "TACE")
    assert shown.count("/knowledge/rules/") < 20
    assert 'search?q=TACE&kind=rule">全部' in shown
    assert asked(client, "TACE", more="&kind=rule").count("/knowledge/rules/") > 50


def test_an_empty_result_says_what_to_try(client: TestClient) -> None:
    shown = asked(client, "没有这个词语")
    assert "未找到。各词须同时出现在同一条目中。" in shown
    assert "中文词请以空格分开" in shown
    assert "Nothing was found. Every word has to stand in the same entry." in asked(client, "没有这个词语", "en")


def test_a_question_that_is_too_long_says_how_much_of_it_was_looked_for(client: TestClient) -> None:
    shown = asked(client, "索拉非尼 " * 60)
    assert "仅检索了前200个字符。" in shown


def test_the_question_is_shown_as_text(client: TestClient) -> None:
    hostile = '<script>alert(1)</script>" onfocus=x autofocus'
    answer = client.get(f"/board/en/knowledge/search?q={quote(hostile)}")
    assert "<script>alert" not in answer.text
    assert '" onfocus' not in answer.text
    assert client.get("/board/en/knowledge/search?q=tace&kind=%3Cscript%3Ealert(1)").text.count("<script>alert") == 0


def test_the_other_language_asks_the_same(client: TestClient) -> None:
    page = client.get("/board/zh/knowledge/search", params={"q": "T+A", "kind": "rule"}).text
    assert 'href="/board/en/knowledge/search?q=T%2BA&amp;kind=rule"' in page
