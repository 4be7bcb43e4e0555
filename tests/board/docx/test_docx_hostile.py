"""Whatever a person wrote is text in a Word document and nothing else; nothing in the file leads outside it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from defusedxml import ElementTree
from docx.oxml.ns import qn
from docx_support import frame, opened, parts, raw
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.board.packet import Packet
from api.board.render.docx import packet_docx
from api.board.render.docx_xml import clean, paragraph
from api.board.render.fonts import Fonts
from engine.assessment import Bilingual

MARKUP = [
    "<w:r><w:t>x</w:t></w:r> <b>bold</b> &lt; &amp; ]]> <!-- -->",
    '{ HYPERLINK "https://example.org" } { INCLUDETEXT "/etc/passwd" } { DDEAUTO c:\\\\x }',
    "https://example.org mailto:a@example.org file:///etc/passwd \\\\server\\share",
    '"/><w:hyperlink r:id="rId99"/> \' " `',
    '=1+1 @SUM(A1) #read("/etc/passwd") $x$ ${jndi:x} %s {}',
    "<script>alert(1)</script><svg onload=alert(1)>",
]


def asked(packet: Packet, written: str) -> Packet:
    """*packet* with the words of a person wherever there can be any."""
    both = Bilingual(written, written)
    who = replace(packet.who, pseudonym=written, question=written)
    items = tuple(replace(item, name=both, response=written) for item in packet.timeline.items)
    timeline = replace(packet.timeline, items=items)
    facts = tuple(replace(fact, value=both) for fact in packet.findings)
    return replace(packet, who=who, timeline=timeline, findings=facts, notes=(both,))


@pytest.mark.parametrize("written", MARKUP)
def test_markup_fields_and_links_are_shown_as_they_were_written_and_do_nothing(
    written: str, short: Packet, fonts: Fonts
) -> None:
    file = packet_docx(asked(short, written), "en", fonts=fonts)
    body = opened(file).element.body
    assert raw(body).count(written) >= 5
    assert written in frame(file, "header")
    assert opened(file).core_properties.title.startswith(written)
    assert all(link.get(qn("r:id")) is None for link in body.iter(qn("w:hyperlink")))
    for name, content in parts(file).items():
        if name.endswith((".xml", ".svg", ".rels")):
            elements = list(ElementTree.fromstring(content).iter())
            codes = {(item.text or "").strip() for item in elements if item.tag == qn("w:instrText")}
            assert codes <= {"PAGE", "NUMPAGES"}
            assert not any(
                re.search(r"[}:]?(script|object|oleobject|altchunk|fldsimple)$", item.tag.lower()) for item in elements
            )


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a\x00b\x07c", "a\ufffdb\ufffdc"),
        ("a\x1bb", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\ufffeb\uffffc", "a\ufffdb\ufffdc"),
        ("a\u202eb\u2066c\u200fd\u061ce", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("药😀\U00020000", "药😀\U00020000"),
    ],
)
def test_what_xml_forbids_or_what_turns_the_line_is_shown_as_a_replacement_character(
    written: str, shown: str, short: Packet, fonts: Fonts
) -> None:
    assert clean(written) == shown
    file = packet_docx(asked(short, written), "zh", fonts=fonts)
    assert shown in raw(opened(file).element.body)
    assert shown in frame(file, "header")


def test_line_breaks_and_tabs_of_a_person_are_breaks_and_tabs() -> None:
    assert raw(paragraph("a\r\nb\rc\nd\te\u2028f", "Normal")) == "\na\nb\nc\nd\te\nf"


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_any_text_makes_a_paragraph_that_says_the_same(written: str) -> None:
    kept = re.sub("\r\n|[\r\u2028\u2029\u0085]", "\n", clean(written))
    assert raw(paragraph(written, "Normal")) == f"\n{kept}"


def test_a_word_longer_than_a_line_loses_no_letter(short: Packet, fonts: Fonts) -> None:
    word = "".join(chr(ord("a") + number % 26) for number in range(3000))
    file = packet_docx(asked(short, word), "en", fonts=fonts)
    assert word in raw(opened(file).element.body)


def test_nothing_in_the_file_leads_outside_it(short: Packet, failed: Packet, fonts: Fonts) -> None:
    for packet in (failed, asked(short, "https://example.org")):
        files = parts(packet_docx(packet, "zh", fonts=fonts))
        links = [
            (name, relation)
            for name, content in files.items()
            if name.endswith(".rels")
            for relation in ElementTree.fromstring(content)
        ]
        assert len(links) > 6
        for name, relation in links:
            assert relation.get("TargetMode") is None, name
            folder = name.removesuffix(name.rpartition("/")[2]).removesuffix("_rels/")
            target = str(relation.get("Target"))
            assert (target.removeprefix("/") if target.startswith("/") else folder + target) in files


def test_the_package_holds_known_parts_and_no_code(failed: Packet, fonts: Fonts) -> None:
    kinds = {re.sub(r"\d+", "", name) for name in parts(packet_docx(failed, "zh", fonts=fonts))}
    assert kinds == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer.xml",
        "word/header.xml",
        "word/media/image.png",
        "word/media/vector.svg",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme.xml",
    }
