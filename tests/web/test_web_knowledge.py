"""The knowledge base on pages: each entry with where it comes from, and the knowledge base as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import urljoin, urlsplit

import pytest

from api import views
from api.service import Service
from api.web import knowledge_words as words
from api.web.knowledge_library import library
from api.web.knowledge_overviews import conflicts, coverage_view
from engine.catalogue import endpoint_name
from engine.curation.coverage import DISPOSITIONS
from engine.knowledge import KnowledgeBase
from engine.schema import cautions, common, conditions, regimens, sources, statements, studies
from engine.study_news import survival_in_words

if TYPE_CHECKING:
    from web_support import TestClient

both_languages = pytest.mark.parametrize("lang", ["zh", "en"])
SHOWN = {
    "": ("知识库", "Knowledge base"),
    "/rules": ("条目", "Rules"),
    "/regimens": ("方案", "Regimens"),
    "/studies": ("研究", "Studies"),
    "/sources": ("来源", "Sources"),
    "/sources/cnlc-2024": ("CNLC 2024", "CNLC 2024"),
    "/fields": ("患者数据字段", "What can be known of a patient"),
    "/conflicts": ("来源之间的分歧", "Where sources differ"),
    "/coverage": ("编码与核对情况", "What is encoded, and what is checked"),
    "/errata": ("来源勘误", "Errata of the sources"),
    "/search": ("可检索", "What can be looked for"),
}
IMBRAVE = "aasld.adjuvant.atezolizumab-bevacizumab"


@pytest.fixture
def kb(service: Service) -> KnowledgeBase:
    with service.live.engine() as engine:
        return engine.kb


def look(client: TestClient, path: str, lang: str = "zh") -> str:
    """The page at *path* of the knowledge base."""
    answer = client.get(f"/board/{lang}/knowledge{path}")
    assert answer.status_code == 200, path
    return answer.text


def words_of(html: str) -> str:
    """What a reader sees of the page's own part, white space made one."""
    main = html.partition("<main")[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", "", main)))


def links(html: str) -> set[str]:
    return {unescape(found) for found in re.findall(r'href="([^"]*)"', html)}


# --- every page ----------------------------------------------------------------------------------------------


@both_languages
@pytest.mark.parametrize("path", SHOWN)
def test_each_list_is_there_in_both_languages(client: TestClient, path: str, lang: str) -> None:
    assert SHOWN[path][0 if lang == "zh" else 1] in words_of(look(client, path, lang))


def test_every_link_between_entries_leads_to_an_entry_or_a_place_on_its_page(
    client: TestClient, kb: KnowledgeBase
) -> None:
    entries: Mapping[str, Any] = {
        "rules": {*kb.statements, *kb.cautions},
        "studies": kb.studies,
        "sources": kb.sources,
        "regimens": kb.regimens,
        "fields": kb.facts,
    }
    pages = [f"/{folder}/{name}" for folder, names in entries.items() for name in sorted(names)[::9]]
    pages += ["", "/rules", "/regimens", "/studies", "/sources", "/fields", "/conflicts", "/coverage", "/errata"]
    pages += [f"/sources/{name}/passages" for name in kb.sources]
    pages += [f"/errata?source={name}" for name in kb.sources]
    seen = {f"/board/zh/knowledge{page}": look(client, page) for page in pages}
    ids = {address: set(re.findall(r'id="([^"]*)"', html)) for address, html in seen.items()}
    followed = 0
    for address, html in seen.items():
        for link in links(html):
            to = urlsplit(urljoin(address, link))
            path = to.path.removeprefix("/board/zh/knowledge/")
            folder, _, name = path.partition("/")
            if to.path == f"/board/zh/knowledge/{path}" and folder in entries and name and "/" not in name:
                assert name in entries[folder], (address, link)
                followed += 1
            target = to.path + (f"?{to.query}" if to.query else "")
            if to.fragment and target in ids:
                assert to.fragment in ids[target], (address, link)
                followed += 1
    assert followed > 5000


def test_every_statement_is_two_links_from_the_passage_it_comes_from(
    service: Service, client: TestClient, kb: KnowledgeBase
) -> None:
    with library(service) as found:
        place = {name: found.origins(name, "rule", "evidence_gap") for name in kb.statements}
    with_passage = {name: origins for name, origins in place.items() if origins}
    assert len(with_passage) > 400
    for name in sorted(with_passage)[::20]:
        linked = links(look(client, f"/rules/{name}"))
        for origin in with_passage[name]:
            address = f"/board/zh/knowledge/sources/{origin.source}/passages"
            assert f"{address}#{origin.passage.id}" in linked
            assert f'id="{origin.passage.id}"' in look(client, f"/sources/{origin.source}/passages")


@pytest.mark.parametrize(
    ("folder", "wrong", "near"),
    [
        ("rules", "cnlc.adjuvant.haicc", "cnlc.adjuvant.haic"),
        ("studies", "imbrave15", "imbrave150"),
        ("sources", "cnlc-2025", "cnlc-2026"),
        ("regimens", "tace-lenvatinb", "tace-lenvatinib"),
        ("fields", "apf", "afp"),
    ],
)
def test_an_id_that_is_not_there_is_answered_with_the_nearest(
    client: TestClient, folder: str, wrong: str, near: str
) -> None:
    for lang, said in (("zh", f"没有编号为“{wrong}”的内容"), ("en", f"Nothing here is called “{wrong}”")):
        answer = client.get(f"/board/{lang}/knowledge/{folder}/{wrong}")
        assert answer.status_code == 404
        assert said in words_of(answer.text)
        assert f"/board/{lang}/knowledge/{folder}/{near}" in links(answer.text)


def test_the_passages_of_a_source_that_is_not_there_are_answered_likewise(client: TestClient) -> None:
    answer = client.get("/board/zh/knowledge/sources/cnlc-2025/passages")
    assert answer.status_code == 404
    assert "/board/zh/knowledge/sources/cnlc-2026" in links(answer.text)


@pytest.mark.parametrize("folder", ["rules", "studies", "sources", "regimens", "fields"])
def test_an_id_with_markup_is_shown_as_text_and_cut_off(client: TestClient, folder: str) -> None:
    answer = client.get(f"/board/en/knowledge/{folder}/%3Cscript%3Ealert(1)%22onload=x" + "y" * 500)
    assert answer.status_code == 404
    assert "<script>alert" not in answer.text
    assert '"onload' not in answer.text
    assert "y" * 81 not in words_of(answer.text)


@pytest.mark.parametrize(
    "query",
    [
        "rules?setting=%3Cscript%3Ealert(1)%3C/script%3E&stance=%22x&source=..%2F..",
        "errata?source=%3Cscript%3Ealert(1)%3C/script%3E&kind=%22x",
        "sources/cnlc-2026/passages?became=%3Cscript%3Ealert(1)%3C/script%3E",
    ],
)
def test_choices_that_are_not_offered_are_shown_as_text_or_left_aside(client: TestClient, query: str) -> None:
    answer = client.get(f"/board/zh/knowledge/{query}")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert '"x' not in answer.text


# --- one entry -----------------------------------------------------------------------------------------------


@both_languages
def test_a_statement_is_shown_whole(client: TestClient, kb: KnowledgeBase, lang: str) -> None:
    name = "cnlc.first-line.sorafenib"
    statement, view = kb.statements[name], views.rule_view(kb, name)
    assert view is not None
    entry, shown = statement.entry, words_of(look(client, f"/rules/{name}", lang))

    def said(text: Any) -> str:
        return str(text.zh if lang == "zh" else text.en)

    assert said(entry.title) in shown
    assert said(entry.says) in shown
    assert said(words.STANCE[entry.stance]) in shown
    assert said(statement.question) in shown
    assert entry.cited.locator in shown
    assert statement.place.shown_as in shown
    assert view.conditions
    for condition in view.conditions:
        assert said(condition.words) in shown
        assert said(words.BASIS[condition.basis]) in shown
        assert all(said(kb.facts[field].label) in shown for field in condition.fields)
    assert entry.studies
    for role in entry.studies:
        assert kb.studies[role.study].entry.name in shown
        assert said(words.ROLE[role.role]) in shown
    assert entry.grade is not None
    assert entry.grade.evidence in shown
    assert ("尚无临床医师签署" if lang == "zh" else "no clinician has signed it") in shown


def test_a_statement_that_was_replaced_says_so_where_it_is_shown_and_where_it_is_listed(client: TestClient) -> None:
    replaced = "已被取代"
    shown = look(client, f"/rules/{IMBRAVE}")
    assert replaced in words_of(shown)
    assert "/board/zh/knowledge/rules/cnlc.adjuvant.atezolizumab-bevacizumab" in links(shown)
    for page in ("/rules?setting=adjuvant", "/regimens/atezolizumab-bevacizumab", f"/search?q={IMBRAVE}"):
        line = look(client, page).partition(f"rules/{IMBRAVE}")[2].partition("</li>")[0]
        assert replaced in line, page
    in_force = "cnlc.adjuvant.atezolizumab-bevacizumab"
    line = look(client, "/rules?setting=adjuvant").partition(f"rules/{in_force}")[2].partition("</li>")[0]
    assert replaced not in line


def test_what_is_not_in_force_today_is_not_listed_as_if_it_were(service: Service) -> None:
    with library(service) as found:
        name = "cnlc.first-line.sorafenib"
        assert name not in found.past()
        since = found.rules[name].effective_since
        assert replace(found, today=since - timedelta(days=1)).past()[name] == "ended"
        for rule in found.rules.values():
            if rule.effective_until:
                assert rule.id in replace(found, today=rule.effective_until).past()


def test_a_caution_shows_its_effect_its_regimens_and_its_origin(client: TestClient, kb: KnowledgeBase) -> None:
    for name in ("ici-transplant-aasld", "pregnancy"):
        caution, html = kb.cautions[name], look(client, f"/rules/{name}")
        shown = words_of(html)
        assert caution.entry.says.zh in shown
        assert words.STANCE[caution.entry.effect].zh in shown
        assert {f"/board/zh/knowledge/regimens/{regimen}" for regimen in caution.regimens} <= links(html)
        assert all(cited.locator in shown for cited in caution.entry.cited)
        assert caution.entry.outside is None or caution.entry.outside.zh in shown


@both_languages
def test_a_study_shows_every_cut_newest_first_with_every_endpoint(
    client: TestClient, kb: KnowledgeBase, lang: str
) -> None:
    entry, html = kb.studies["imbrave050"].entry, look(client, "/studies/imbrave050", lang)
    shown = words_of(html)
    days = [
        re.search(r"\d{4}-\d{2}-\d{2}", heading)[0] for heading in re.findall(r"<h3>[^\n]*", html) if "·" in heading
    ]  # type: ignore[index]
    assert days == sorted((cut.published.isoformat() for cut in entry.cuts), reverse=True)
    assert len(days) > 2
    for cut in entry.cuts:
        assert cut.reference in shown
        part = words_of("<main>" + html.partition(f'id="cut-{cut.id}"')[2].partition("</article>")[0] + "</main>")
        for item in cut.endpoints:
            name, outcome = endpoint_name(item.endpoint), words.OUTCOME[item.outcome]
            assert (name.zh if lang == "zh" else name.en) in part
            assert (outcome.zh if lang == "zh" else outcome.en) in part
            for figure in filter(None, (item.experimental, item.control, item.effect)):
                assert figure.value is None or f"{figure.value:f}" in part
    assert entry.registration
    assert entry.registration in shown
    assert set(_resting(kb, "imbrave050")) == {
        link.rpartition("/")[2]
        for link in links(html.partition("以其为据" if lang == "zh" else "rest on it")[2].partition("</section>")[0])
    }


def _resting(kb: KnowledgeBase, study: str) -> list[str]:
    return [name for name, rule in kb.statements.items() if any(role.study == study for role in rule.entry.studies)]


def test_whether_a_primary_endpoint_was_met_is_said_in_words(client: TestClient, kb: KnowledgeBase) -> None:
    met = {
        item.met: study.entry.id
        for study in kb.studies.values()
        for cut in study.entry.cuts
        for item in cut.endpoints
        if item.primary
    }
    assert "主要终点：达到" in words_of(look(client, f"/studies/{met[True]}"))
    assert "主要终点：未达到" in words_of(look(client, f"/studies/{met[False]}"))
    assert "primary endpoint: NOT met" in words_of(look(client, f"/studies/{met[False]}", "en"))


def test_a_study_of_which_only_the_title_was_seen_shows_no_figures(client: TestClient, kb: KnowledgeBase) -> None:
    name = next(name for name, study in kb.studies.items() if study.entry.title_only)
    html = look(client, f"/studies/{name}")
    assert "仅见该研究题名" in words_of(html)
    assert 'class="endpoints"' not in html


def test_a_source_shows_its_scheme_its_chapters_and_who_cites_it(
    service: Service, client: TestClient, kb: KnowledgeBase
) -> None:
    html = look(client, "/sources/cnlc-2026")
    shown, grading = words_of(html), kb.sources["cnlc-2026"].grading
    assert grading is not None
    assert grading.name.zh in shown
    with library(service) as found:
        citing = {rule.id for rule in found.rules.values() if "cnlc-2026" in rule.sources}
        chapters = [chapter.title.zh for chapter in found.passages.of("cnlc-2026")]
    assert {f"/board/zh/knowledge/rules/{name}" for name in citing} <= links(html)
    assert all(chapter in shown for chapter in chapters)


@pytest.mark.parametrize("became", DISPOSITIONS)
def test_passages_can_be_narrowed_to_what_became_of_them(service: Service, client: TestClient, became: str) -> None:
    with library(service) as found:
        view = views.source_passages(found.kb, found.passages, "cnlc-2026")
    assert view is not None
    html = look(client, f"/sources/cnlc-2026/passages?became={became}")
    assert html.count('<article class="passage"') == view.dispositions[became]


def test_a_passage_that_became_nothing_says_why(service: Service, client: TestClient) -> None:
    shown = words_of(look(client, "/sources/review-001/passages"))
    with library(service) as found:
        reasons = [item.background.zh for item in coverage_view(found).background["review-001"] if item.background]
    assert reasons
    assert all(re.sub(r"\s+", " ", reason) in shown for reason in reasons)


def test_a_regimen_shows_its_names_statements_cautions_doses_and_approvals(
    client: TestClient, kb: KnowledgeBase
) -> None:
    view = views.regimen_view(kb, "nivolumab-ipilimumab")
    assert view is not None
    html = look(client, "/regimens/nivolumab-ipilimumab")
    shown = words_of(html)
    assert "O+Y" in shown
    assert {f"/board/zh/knowledge/rules/{name}" for name in (*view.statements, *view.cautions)} <= links(html)
    assert view.regimen.doses
    assert view.regimen.approvals
    assert all(dose.says.zh in shown for dose in view.regimen.doses)
    assert all(approval.says.zh in shown for approval in view.regimen.approvals)
    assert "非医嘱" in shown


def test_a_field_shows_units_limits_codes_and_who_asks_for_it(client: TestClient) -> None:
    html = look(client, "/fields/afp")
    shown = words_of(html)
    assert all(part in shown for part in ("ng/mL", "1834-1", "0–100000000 ng/mL", "未写单位的数值不予接受"))
    assert "本站未设换算系数" in shown
    assert "/board/zh/knowledge/rules/cnlc.second-line.ramucirumab" in links(html)
    assert look(client, "/fields/markers.afp").count("<h1>") == 1


def test_a_field_that_is_worked_out_says_from_what(client: TestClient) -> None:
    html = look(client, "/fields/child_pugh_class", "en")
    assert "worked out by a score or staging table" in words_of(html)
    assert "/board/en/knowledge/fields/bilirubin" in links(html)


# --- the whole -----------------------------------------------------------------------------------------------


def test_every_declared_difference_is_in_one_conflict_with_both_positions_and_places(
    service: Service, client: TestClient, kb: KnowledgeBase
) -> None:
    declared = {
        frozenset((name, relation.to))
        for name, statement in kb.statements.items()
        for relation in statement.entry.relations
        if relation.kind in ("differs", "incompatible")
    }
    with library(service) as found:
        groups = conflicts(found)
    pairs = [
        frozenset((item.one.statement.entry.id, other.statement.entry.id))
        for _, group in groups
        for item in group
        for other in item.others
    ]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == declared
    html = look(client, "/conflicts")
    shown = words_of(html)
    for name in {name for pair in declared for name in pair}:
        assert kb.statements[name].entry.says.zh in shown
        assert f"/board/zh/knowledge/rules/{name}" in links(html)


def test_a_note_of_one_side_stands_on_that_side(service: Service) -> None:
    with library(service) as found:
        for _, group in conflicts(found):
            for item in group:
                one = item.one.statement.entry
                for other in item.others:
                    its = other.statement.entry
                    mine = next(relation.note for relation in one.relations if relation.to == its.id)
                    theirs = next(relation.note for relation in its.relations if relation.to == one.id)
                    assert (item.note or item.one.note, item.note or other.note) == (mine, theirs)


def test_the_coverage_counts_what_is_there(service: Service, client: TestClient, kb: KnowledgeBase) -> None:
    with library(service) as found:
        view, life = coverage_view(found), found.life()
    assert sum(item.passages for item in view.sources) > 800
    by_kind = {item.kind: item for item in view.checking}
    assert by_kind["statement"].entries == len(kb.statements)
    assert by_kind["caution"].verified == sum(known.entry.verified.done for known in kb.cautions.values())
    assert by_kind["study"].entries - by_kind["study"].verified == sum(
        not known.entry.verified.done for known in kb.studies.values()
    )
    unsupported = {rule.id for group in view.unsupported.values() for rule in group}
    assert unsupported == {name for name, known in kb.statements.items() if not known.entry.studies}
    html = look(client, "/coverage")
    assert {f"/board/zh/knowledge/rules/{name}" for name in unsupported} <= links(html)
    assert f"{life.reviewed} / {life.entries} 条内容已由临床医师签署" in words_of(html)


def test_what_is_overdue_on_a_later_day_is_counted_and_named(service: Service) -> None:
    with library(service) as found:
        later = replace(found, today=date(2031, 1, 1))
        view = coverage_view(later)
        assert later.life().on == date(2031, 1, 1)
        assert found.life().on == found.today
    assert len(view.overdue) > 100
    assert sum(item.overdue for item in view.checking) == sum(
        notice.kind in ("statement", "caution", "study") for notice in view.overdue
    )


def test_errata_are_counted_and_every_one_can_be_read(client: TestClient, kb: KnowledgeBase) -> None:
    listed: list[str] = []
    for source in {source for source, _ in kb.errata}:
        html = look(client, f"/errata?source={source}")
        listed += re.findall(r'<article class="erratum" id="([^"]*)"', html)
    assert sorted(listed) == sorted(item.id for _, item in kb.errata)
    source, item = kb.errata[0]
    shown = words_of(look(client, f"/errata?source={source}&kind={item.kind}"))
    assert item.printed.zh in shown
    assert item.right.zh in shown
    assert item.ground.zh in shown


def test_the_counts_of_the_first_page_are_those_of_the_rules(client: TestClient, kb: KnowledgeBase) -> None:
    shown = words_of(look(client, ""))
    for count, what in (
        (len(kb.statements) + len(kb.cautions), "条目"),
        (len(kb.studies), "项研究"),
        (len(kb.regimens), "个方案"),
        (len(kb.errata), "条勘误"),
    ):
        assert f"{count} {what}" in shown


def test_what_is_kept_for_one_rule_set_is_not_used_for_another(service: Service) -> None:
    with library(service) as found:
        index = found.index()
        assert found.index() is index
        other = replace(found, kb=replace(found.kb, digest="0" * 64, statements={}))
        assert not any(entry.kind == "rule" and entry.id in found.kb.statements for entry in other.index())
        assert found.index() == index


# --- words ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        (words.STANCE, get_args(statements.Stance) + get_args(cautions.CautionEntry.model_fields["effect"].annotation)),
        (words.BASIS, get_args(conditions.Basis)),
        (words.ROLE, get_args(statements.StudyRole.model_fields["role"].annotation)),
        (words.RELATION, get_args(statements.Relation.model_fields["kind"].annotation)),
        (words.DESIGN, get_args(studies.Design)),
        (words.OUTCOME, get_args(studies.Outcome)),
        (words.BLINDING, get_args(studies.StudyFile.model_fields["blinding"].annotation)),
        (words.PUBLICATION, get_args(studies.Cut.model_fields["publication"].annotation)),
        (words.DOMAIN, get_args(studies.Limit.model_fields["domain"].annotation)),
        (words.UNIT, get_args(studies.Endpoint.model_fields["unit"].annotation)),
        (words.MEASURE, get_args(studies.Effect.model_fields["measure"].annotation)),
        (words.SOURCE_KIND, get_args(sources.SourceFile.model_fields["kind"].annotation)),
        (words.SEEN, get_args(sources.SourceFile.model_fields["seen"].annotation)),
        (words.ERRATUM, get_args(sources.Erratum.model_fields["kind"].annotation)),
        (words.CONFIDENCE, get_args(sources.Erratum.model_fields["confidence"].annotation)),
        (words.APPROVAL, get_args(regimens.Approval.model_fields["status"].annotation)),
        (words.REGION, get_args(regimens.Approval.model_fields["region"].annotation)),
        (words.BECAME, DISPOSITIONS),
    ],
)
def test_every_word_that_a_rule_file_may_use_is_said_in_both_languages(
    said: words.Words, allowed: tuple[str, ...]
) -> None:
    assert allowed
    assert [word for word in allowed if word not in said] == []
    assert all(text.en and text.zh for word, text in said.items() if word != "none")


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (words.CRITERIA, studies.Endpoint.model_fields["criteria"]),
        (words.ASSESSED, studies.Endpoint.model_fields["assessed_by"]),
        (words.SIDED, studies.Endpoint.model_fields["sided"]),
        (words.AGAINST, common.Verified.model_fields["against"]),
    ],
)
def test_every_word_that_may_also_be_left_out_is_said_in_both_languages(said: words.Words, field: Any) -> None:
    allowed = [word for part in get_args(field.annotation) for word in get_args(part)]
    assert allowed
    assert [word for word in allowed if word not in said] == []


def test_every_survival_of_a_study_has_words(kb: KnowledgeBase) -> None:
    allowed = get_args(studies.StudyFile.model_fields["overall_survival"].annotation)
    assert all(survival_in_words(word).zh for word in allowed)
