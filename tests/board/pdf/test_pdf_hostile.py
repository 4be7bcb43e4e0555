"""Whatever a person wrote is printed as it was written, and does nothing."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import typst
from pdf_support import pages, squeezed
from pypdf import PdfReader

from api.board.packet import Packet
from api.board.render import pdf
from api.board.render.fonts import Fonts, find_fonts
from api.board.render.payload import in_one_language, legible
from api.board.render.pdf import document_pdf, packet_pdf
from api.board.render.plain import Document, Paragraph
from api.board.render.words import words
from engine.assessment import Bilingual

MARKUP = [
    '#read("/etc/passwd")',
    '#panic() #let x = 1; #eval("1+1")',
    "$ x^2 $ *strong* _emph_ `raw` = Heading",
    "<b>bold</b> <script>alert(1)</script> &lt; &amp;",
    "] ) } \\ // comment /* comment */ #[",
    "- item + item / term: 1. @label <label> https://example.org ~ -- --- ... \"q\" 'q'",
    '{"a": 1} \\u0041 \\n %s {} {{}}',
    "'; DROP TABLE x; -- =1+1 @SUM(A1)",
]


def asked(packet: Packet, question: str) -> Packet:
    return replace(packet, who=replace(packet.who, question=question))


@pytest.fixture(scope="module")
def short(failed: Packet) -> Packet:
    """A packet of few pages."""
    return replace(failed, sections=(), forests=(), errata=(), conflicts=(), gaps=(), to_do=(), stages=())


@pytest.mark.parametrize("written", MARKUP)
def test_markup_in_the_question_and_the_pseudonym_is_printed_as_it_was_written(
    written: str, fonts: Fonts, short: Packet
) -> None:
    hostile = replace(short, who=replace(short.who, pseudonym=written, question=written))
    made = packet_pdf(hostile, "en", fonts=fonts)
    first, second, *_ = pages(made)
    assert first.count(squeezed(written)) == 2
    assert squeezed(written)[:50] in second
    title = PdfReader(io.BytesIO(made)).metadata.title  # type: ignore[union-attr]
    assert title == f"{words('en')['packet']} {written}"


@pytest.mark.parametrize("written", MARKUP)
def test_markup_in_a_plain_document_is_printed_as_it_was_written(written: str, fonts: Fonts, short: Packet) -> None:
    document = Document(title=written, running="", footer=written, made=short.made, blocks=(Paragraph(written),))
    assert pages(document_pdf(document, "zh", fonts=fonts))[0].count(squeezed(written)) == 3


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a\u202eb", "a‹U+202E›b"),
        ("a\u2066b", "a‹U+2066›b"),
        ("a\x00b\x07c", "a‹U+0000›b‹U+0007›c"),
        ("a\ud800b", "a‹U+D800›b"),
        ("a\ufeffb", "a‹U+FEFF›b"),
        ("a\ue000b", "a‹U+E000›b"),
    ],
)
def test_characters_that_hide_or_turn_what_follows_are_printed_as_their_number(
    written: str, shown: str, fonts: Fonts, short: Packet
) -> None:
    assert legible(written) == shown
    assert shown in pages(packet_pdf(asked(short, written), "en", fonts=fonts))[0]


def test_tabs_and_line_ends_are_kept_as_spaces_and_line_breaks() -> None:
    assert legible("a\tb\r\nc\rd\ne") == "a b\nc\nd\ne"


@pytest.fixture(scope="module")
def few(fonts: Fonts, tmp_path_factory: pytest.TempPathFactory) -> Fonts:
    """The one font of Chinese and nothing else: it has no cuneiform, whatever else this computer has."""
    [path, *_] = [font.path for font in fonts.loaded.fonts() if font.family == fonts.family and font.path]
    folder = tmp_path_factory.mktemp("fonts")
    shutil.copy(path, folder)
    return find_fonts(folder, system=False)


def test_a_character_that_no_font_has_is_printed_as_its_number_and_named_at_the_end(few: Fonts, short: Packet) -> None:
    found = pages(packet_pdf(asked(short, "张\U00012000三\U00012001"), "zh", fonts=few))
    assert "张‹U+12000›三‹U+12001›" in found[0]
    assert squeezed(f"{words('zh')['unshown']} ‹U+12000›, ‹U+12001›") in found[-1]


def test_a_character_that_no_font_has_is_no_blank_in_a_picture_either(few: Fonts, short: Packet) -> None:
    [item] = short.timeline.items
    name = Bilingual("drug \U00012000", "药\U00012000")
    odd = replace(short, timeline=replace(short.timeline, items=(replace(item, name=name),)))
    whole = "".join(pages(packet_pdf(odd, "en", fonts=few)))
    assert whole.count("drug‹U+12000›") >= 2
    assert "\U00012000" not in whole


def test_a_word_longer_than_a_line_stays_on_the_page_and_loses_no_letter(fonts: Fonts, short: Packet) -> None:
    word = "".join(chr(ord("a") + number % 26) for number in range(600))
    made = packet_pdf(asked(short, word), "en", fonts=fonts)
    assert word in pages(made)[0]
    drawn = PdfReader(io.BytesIO(made)).pages[0].extract_text()
    assert all(word[start : start + 200] not in drawn for start in range(400))  # it goes on in another line


def test_a_template_can_read_nothing_outside_its_folder(
    fonts: Fonts, short: Packet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    monkeypatch.setattr(pdf, "_TEMPLATES", templates)
    document = Document(title="t", running="", footer="", made=short.made, blocks=())
    for where in ("/etc/passwd", "../secret.txt", str(tmp_path / "secret.txt"), "/../secret.txt"):
        (templates / "document.typ").write_text(f'#set document(title: "t")\n#read("{where}")')
        with pytest.raises(typst.TypstError, match=r"not found|escape"):
            document_pdf(document, "en", fonts=fonts)


def test_templates_load_no_packages(
    fonts: Fonts, short: Packet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "packages" / "local" / "evil" / "1.0.0").mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(pdf, "_TEMPLATES", tmp_path)
    (tmp_path / "document.typ").write_text('#import "@local/evil:1.0.0": *')
    with pytest.raises(typst.TypstError, match="package not found"):
        document_pdf(Document(title="t", running="", footer="", made=short.made, blocks=()), "en", fonts=fonts)


def test_what_cannot_be_printed_is_an_error_and_never_a_guess() -> None:
    with pytest.raises(TypeError, match="no way to print a set"):
        in_one_language({1, 2}, "en")
