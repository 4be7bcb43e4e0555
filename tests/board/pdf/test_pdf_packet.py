"""A packet as PDF: all of it is there, the first page is one page, and every page says what it is."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from pdf_support import on_paper, pages, squeezed, texts
from pypdf import PdfReader

from api.board.packet import Line, Packet
from api.board.render.fonts import Fonts
from api.board.render.pdf import packet_pdf
from api.board.render.plain import told
from api.board.render.shortened import same_as, statements_of
from api.board.render.words import words
from engine.assessment import AlertItem, Bilingual
from engine.errors import Lang

Print = Callable[[str, Lang], tuple[Packet, bytes, list[str]]]
both_languages = pytest.mark.parametrize("lang", ["zh", "en"])
both_examples = pytest.mark.parametrize("example", ["untreated", "failed"])


def lines(packet: Packet) -> list[Line]:
    return [line for section in packet.sections for group in section.groups for line in group.lines]


def running_pages(found: list[str], packet: Packet, lang: Lang) -> list[str]:
    """The text of every page without its head and foot."""
    label = words(lang)
    disclaimer = squeezed(told(packet.disclaimer, lang))
    head = squeezed(packet.who.pseudonym + (packet.who.question or label["no_question"]))
    whole = []
    for number, page in enumerate(found, 1):
        foot = page.rindex(disclaimer)
        own_number = squeezed(label["page"].replace("{}", "%d") % (number, len(found)))
        assert own_number in page[foot:]
        whole.append(page[:foot].removeprefix(head) if number > 1 else page[:foot])
    return whole


def running_text(found: list[str], packet: Packet, lang: Lang) -> str:
    """The pages as one text, without their head and foot."""
    return "".join(running_pages(found, packet, lang))


def runs_over(text: str, found: list[str]) -> bool:
    """Whether *text* begins on one page and goes on, below a picture, on the next one."""
    return any(
        text[:cut] in page and text[cut:] in following
        for page, following in pairwise(found)
        for cut in range(8, len(text) - 8)
    )


@both_languages
@both_examples
def test_every_text_is_printed_but_further_statements_and_what_stands_behind_the_open_and_the_excluded(
    example: str, lang: Lang, printed: Print
) -> None:
    packet, _, found = printed(example, lang)
    own = running_pages(found, packet, lang)
    whole = "".join(own)
    drawn = dict.fromkeys(("forests", "trends", "pathways"), ())
    shown = replace(on_paper(packet), timeline=replace(packet.timeline, items=()), **drawn)  # type: ignore[arg-type]
    wanted = {squeezed(told(text, lang)) for text in texts(shown)} - {squeezed(told(packet.disclaimer, lang))}
    assert len(wanted) > 300
    assert sorted(text for text in wanted if text not in whole and not runs_over(text, own)) == []


@both_languages
def test_a_statement_whose_text_is_not_printed_is_printed_by_its_place_and_rule_and_the_section_says_so(
    lang: Lang, printed: Print
) -> None:
    packet, _, found = printed("untreated", lang)
    whole = running_text(found, packet, lang)
    further = [item for line in lines(packet) for item in statements_of(line).further]
    assert further
    for item in further:
        assert squeezed(item.place or "") in whole
        assert item.rule is not None
        assert item.rule in whole
    assert whole.count(squeezed(words(lang)["shortened"])) == 1
    assert whole.count(squeezed(words(lang)["listed_only"])) == 2


@both_languages
@both_examples
def test_a_caution_to_check_is_printed_once_and_every_regimen_leads_to_it(
    example: str, lang: Lang, printed: Print
) -> None:
    packet, pdf, found = printed(example, lang)
    whole = running_text(found, packet, lang)
    assert squeezed(words(lang)["to_check"]) in whole
    for item in packet.to_check:
        assert whole.count(squeezed(told(item.caution.text, lang))) == 1
    expected = Counter(code for line in lines(packet) for code in line.to_check)
    expected.update(earlier for _, earlier in same_as(packet.to_check) if earlier is not None)
    cautions = [squeezed(told(item.caution.text, lang)) for item in packet.to_check]
    reader = PdfReader(io.BytesIO(pdf))
    targets = [mark.get_object()["/Dest"] for page in reader.pages for mark in page.get("/Annots", [])]
    there = Counter((reader.get_page_number(page.get_object()), x, y) for page, _, x, y, _ in targets)
    leading = [
        links
        for (number, _, _), links in there.items()
        if number is not None and any(caution in found[number] for caution in cautions)
    ]
    assert Counter(expected.values()) <= Counter(leading)


@both_languages
def test_what_the_pictures_show_can_be_read_in_the_file(lang: Lang, printed: Print) -> None:
    untreated, _, found = printed("untreated", lang)
    whole = "".join(found)
    rows = [row for forest in untreated.forests for group in forest.groups for row in group.rows]
    assert rows
    for row in rows:
        assert squeezed(row.study).partition("(")[0] in whole
    for pathway in untreated.pathways:
        for step in pathway.rows:
            assert squeezed(told(step.label, lang)) in whole


@both_languages
@both_examples
def test_every_reference_that_is_used_stands_in_the_numbered_list(example: str, lang: Lang, printed: Print) -> None:
    packet, _, found = printed(example, lang)
    used = {number for line in lines(packet) for number in line.references}
    used |= {number for gap in packet.gaps for number in gap.references}
    [first] = [
        number for number, page in enumerate(found) if squeezed(f"[1]{told(packet.references[0].text, lang)}") in page
    ]
    listed = "".join(found[first:])
    assert used <= {item.number for item in packet.references}
    for item in packet.references:
        assert squeezed(f"[{item.number}]") in listed
        assert squeezed(f"[{item.number}]{told(item.text, lang)}"[:40]) in listed


@both_languages
@both_examples
def test_every_page_has_the_pseudonym_the_disclaimer_the_rules_the_day_and_its_number(
    example: str, lang: Lang, printed: Print
) -> None:
    packet, _, found = printed(example, lang)
    label = words(lang)
    for number, page in enumerate(found, 1):
        assert squeezed(packet.who.pseudonym) in page[:80]
        assert squeezed(told(packet.disclaimer, lang)) in page
        assert f"{packet.knowledge_base.version}+{packet.knowledge_base.digest[:12]}" in page
        assert squeezed(f"{label['as_of']} {packet.as_of.isoformat()}") in page
        assert squeezed(label["page"].replace("{}", "%d") % (number, len(found))) in page


@both_languages
@both_examples
def test_the_first_page_of_the_examples_is_one_page_with_room_for_the_decision(
    example: str, lang: Lang, printed: Print
) -> None:
    packet, _, found = printed(example, lang)
    first, second, *_ = found
    label = words(lang)
    for part in ("decision", "decided", "present", "signature", "considered", "stages", "question"):
        assert squeezed(label[part]) in first
    for group in packet.front.groups:
        for line in group.lines:
            assert squeezed(told(line.name, lang)) in first
    for text in (*packet.front.headline, *packet.front.against, *packet.front.unknown):
        assert squeezed(told(text, lang)) in first
    assert squeezed(label["findings"]) in second


@pytest.mark.parametrize(("example", "most"), [("untreated", 21), ("failed", 13)])
def test_the_packets_of_the_examples_stay_short(example: str, most: int, printed: Print) -> None:
    assert len(printed(example, "zh")[2]) <= most


@both_languages
def test_the_longest_first_page_of_all_patients_of_the_scenarios_is_one_page(
    lang: Lang, fonts: Fonts, packet: Callable[..., Packet]
) -> None:
    longest = packet(Path(__file__).resolve().parents[3] / "features" / "patients" / "iiia-child-pugh-b8.json")
    first, second, *_ = pages(packet_pdf(longest, lang, fonts=fonts))
    assert squeezed(words(lang)["signature"]) in first
    assert squeezed(words(lang)["findings"]) in second


def test_a_first_page_that_is_too_long_runs_on_and_loses_nothing(fonts: Fonts, untreated: Packet) -> None:
    front = replace(
        untreated.front,
        groups=untreated.front.groups * 4,
        unknown=tuple(Bilingual(f"unknown number {number}", f"未明之{number}") for number in range(300)),
    )
    found = pages(packet_pdf(replace(untreated, front=front), "en", fonts=fonts))
    [before] = [number for number, page in enumerate(found) if squeezed(words("en")["findings"]) in page]
    assert before >= 2
    opening = running_text(found, untreated, "en")[: sum(map(len, found[:before]))]
    assert all(squeezed(f"unknown number {number}") in opening for number in range(300))
    for group in untreated.front.groups:
        for line in group.lines:
            assert opening.count(squeezed(line.name.en)) >= 4
    assert squeezed(words("en")["signature"]) in opening


def test_warnings_stand_framed_on_the_first_page_and_notes_in_their_own_part(fonts: Fonts, untreated: Packet) -> None:
    alerts = (
        AlertItem("a", "emergency", Bilingual("Bleeding now.", "正在出血。")),
        AlertItem("b", "note", Bilingual("A unit was converted.", "单位已换算。")),
    )
    first, *rest = pages(packet_pdf(replace(untreated, alerts=alerts), "en", fonts=fonts))
    assert squeezed("EMERGENCY: Bleeding now.") in first
    assert squeezed("A unit was converted.") not in first
    assert squeezed("Note: A unit was converted.") in "".join(rest)


def test_out_of_scope_the_first_page_offers_nothing_and_says_so(fonts: Fonts, untreated: Packet) -> None:
    refused = replace(
        untreated,
        refused=True,
        sections=(),
        forests=(),
        gaps=(),
        front=replace(untreated.front, groups=(), gaps=(), against=(), conflicts=None, unknown=()),
        alerts=(AlertItem("scope", "refusal", Bilingual("Outside the scope.", "超出范围。")),),
    )
    first = pages(packet_pdf(refused, "en", fonts=fonts))[0]
    assert squeezed("OUT OF SCOPE: Outside the scope.") in first
    assert squeezed("May be considered Nothing is offered here.") in first


def test_a_packet_without_question_findings_or_references_is_still_printed(fonts: Fonts, untreated: Packet) -> None:
    bare = replace(
        untreated,
        who=replace(untreated.who, question=None, facts=()),
        stages=(), pathways=(), liver=(), trends=(), alerts=(), gaps=(), sections=(), forests=(), conflicts=(),
        unknown=(), to_do=(), findings=(), notes=(), errata=(), references=(),
        record=None,
    )  # fmt: skip
    for lang in ("zh", "en"):
        found = pages(packet_pdf(bare, lang, fonts=fonts))
        assert squeezed(words(lang)["no_question"]) in found[0]


@both_languages
def test_equal_packets_give_equal_bytes_and_the_time_of_making_is_the_file_s_date(
    lang: Lang, fonts: Fonts, printed: Print
) -> None:
    failed, again, _ = printed("failed", lang)
    assert packet_pdf(failed, lang, fonts=fonts) == again
    found = PdfReader(io.BytesIO(again)).metadata
    assert found is not None
    assert found.creation_date == failed.made
    later = replace(failed, made=failed.made + timedelta(seconds=1))
    assert packet_pdf(later, lang, fonts=fonts) != again


def test_a_time_of_another_zone_is_printed_in_utc(fonts: Fonts, failed: Packet) -> None:
    moment = datetime(2026, 11, 21, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    found = packet_pdf(replace(failed, made=moment), "en", fonts=fonts)
    assert squeezed("made 2026-11-22 07:30 UTC") in pages(found)[0]
    meta = PdfReader(io.BytesIO(found)).metadata
    assert meta is not None
    assert meta.creation_date == moment.astimezone(UTC)


@both_languages
def test_the_file_is_tagged_has_a_language_bookmarks_and_words_for_its_pictures(lang: Lang, printed: Print) -> None:
    failed, pdf, _ = printed("failed", lang)
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == {"zh": "zh-CN", "en": "en-GB"}[lang]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    outline = [item.title for item in reader.outline if not isinstance(item, list)]
    assert words(lang)["references"] in outline
    assert any(told(failed.sections[0].title, lang) in title for title in outline)
    assert pdf.count(b"/Alt") >= 2


def test_title_and_properties_name_the_pseudonym_and_nothing_else_of_the_patient(printed: Print) -> None:
    found = PdfReader(io.BytesIO(printed("failed", "en")[1])).metadata
    assert found is not None
    assert dict(found).keys() <= {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert found.title == "Tumour board: patient packet P-01"


def test_links_go_from_a_number_to_its_reference_and_never_out_of_the_file(printed: Print) -> None:
    reader = PdfReader(io.BytesIO(printed("failed", "en")[1]))
    links = [mark.get_object() for page in reader.pages for mark in page.get("/Annots", [])]
    assert len(links) > 50
    assert {str(link.get("/A", {}).get("/S", "/GoTo")) for link in links} == {"/GoTo"}


def test_templates_hold_no_words_of_their_own() -> None:
    """Every word comes from the packet or from the list of labels, so that both languages are complete."""
    folder = Path(__file__).resolve().parents[3] / "api" / "board" / "render" / "typst"
    for template in folder.iterdir():
        assert template.suffix == ".typ"
        assert not re.findall(r"[\u4e00-\u9fff]", template.read_text("utf-8"))
