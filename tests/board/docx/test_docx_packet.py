"""A packet in Word says all that the packet says, in its order, and is a document that Word can work with."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx_support
import pytest
from docx.oxml.ns import qn
from docx_support import BILIRUBIN, frame, on_paper, opened, parts, squeezed, texts
from pypdf import PdfReader

from api.board.packet import Packet
from api.board.pictures import forest_table, pathway_table, timeline_words, trend_table
from api.board.render import docx as rendering
from api.board.render.docx import packet_docx
from api.board.render.shortened import statements_of
from api.board.render.words import words
from engine.assessment import AlertItem, Bilingual
from engine.errors import Lang

Written = Callable[[str, Lang], tuple[Packet, bytes]]
both = pytest.mark.parametrize("example", ["untreated", "failed"])
languages = pytest.mark.parametrize("lang", ["zh", "en"])
DRAWN = ("forests", "timeline", "trends", "pathways")
FOLLOWS = ("sections", "forests", "gaps", "conflicts", "to_do", "errata", "references")


@both
@languages
def test_every_text_stands_in_the_document_but_further_statements_and_what_stands_behind_the_open_and_the_excluded(
    example: str, lang: Lang, written: Written
) -> None:
    packet, file = written(example, lang)
    shown = docx_support.written(file)
    told = replace(on_paper(packet), **dict.fromkeys(DRAWN, ()), disclaimer=Bilingual("", ""))  # type: ignore[arg-type]
    wanted = list(texts(told, lang))
    assert len(wanted) > 500
    assert [text for text in wanted if squeezed(text) not in shown] == []


@languages
def test_a_statement_whose_text_is_not_printed_stands_there_by_its_place_and_rule_and_the_section_says_so(
    lang: Lang, written: Written
) -> None:
    packet, file = written("untreated", lang)
    shown = docx_support.written(file)
    lines = [line for section in packet.sections for group in section.groups for line in group.lines]
    further = [item for line in lines for item in statements_of(line).further]
    assert further
    for item in further:
        cited = "".join(f"[{number}]" for number in item.references)
        assert squeezed(f"{item.place} {cited} ({item.rule})") in shown
    assert shown.count(squeezed(words(lang)["shortened"])) == 1
    assert shown.count(squeezed(words(lang)["listed_only"])) == 2


@both
@languages
def test_what_the_pictures_show_also_stands_in_tables_and_sentences(example: str, lang: Lang, written: Written) -> None:
    packet, file = written(example, lang)
    shown = docx_support.written(file)
    tables = [forest_table(forest, lang) for forest in packet.forests]
    tables += [pathway_table(pathway, lang) for pathway in packet.pathways]
    cells = [cell for _, rows in tables for row in rows for cell in row]
    cells += [cell for trend in packet.trends for row in trend_table(trend, lang)[1] for cell in row]
    cells += [said for forest in packet.forests for said in texts((forest.warning, forest.not_drawn), lang)]
    cells += timeline_words(packet.timeline, lang)
    assert len(cells) > 100
    assert [cell for cell in cells if squeezed(cell) not in shown] == []


@both
@languages
def test_the_chapters_stand_in_the_order_of_the_packet(example: str, lang: Lang, written: Written) -> None:
    packet, file = written(example, lang)
    label = words(lang)
    titles = [f"{next(texts(s.title, lang))} ({s.count})" for s in packet.sections]
    keys = ["who", "treatment", "stages", "alerts", "gaps"]
    titles.append(f"{label['to_check']} ({len(packet.to_check)})")
    rest = ["forest", "against", "conflicts", "unknown", "to_do", "errata", "references"]
    expected = [*(label[key] for key in keys), *titles, *(label[key] for key in rest)]
    found = [
        item.text for item in opened(file).paragraphs if item.style is not None and item.style.style_id == "Heading1"
    ]
    assert found == expected


@both
@languages
def test_every_reference_that_is_named_is_in_the_list_and_every_link_leads_somewhere_inside(
    example: str, lang: Lang, written: Written
) -> None:
    packet, file = written(example, lang)
    body = opened(file).element.body
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    assert len(marks) == len(set(marks))
    assert set(links) <= set(marks)
    assert {f"a_ref_{item.number}" for item in packet.references} <= set(marks)
    lines = [line for section in packet.sections for group in section.groups for line in group.lines]
    assert {f"a_{line.anchor.replace('-', '_')}" for line in lines} <= set(marks)
    assert {f"a_check_{item.code}" for item in packet.to_check} <= set(marks)
    assert {f"a_check_{code}" for line in lines for code in line.to_check} <= set(links)
    used = {number for line in lines for number in line.references}
    assert {f"a_ref_{number}" for number in used} <= set(links)


@both
@languages
def test_every_page_carries_the_pseudonym_the_disclaimer_the_version_and_its_number(
    example: str, lang: Lang, written: Written
) -> None:
    packet, file = written(example, lang)
    assert packet.who.pseudonym in frame(file, "header")
    foot = frame(file, "footer")
    assert next(texts(packet.disclaimer, lang)) in foot
    assert f"{packet.knowledge_base.version}+{packet.knowledge_base.digest[:12]}" in foot
    assert f"{words(lang)['as_of']} {packet.as_of.isoformat()}" in foot
    assert foot.endswith({"zh": "第{PAGE}页，共{NUMPAGES}页", "en": "page {PAGE} of {NUMPAGES}"}[lang])
    assert packet.knowledge_base.digest in docx_support.written(file)


def test_the_decision_is_typed_into_empty_cells_of_a_table(written: Written) -> None:
    for lang in ("zh", "en"):
        _, file = written("failed", lang)
        label = words(lang)
        tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in opened(file).tables]
        space = [[label["decided"], "", label["decided_because"], ""], [label["present"], "", label["signature"], ""]]
        assert tables.count(space) == 1


@languages
def test_every_table_repeats_its_header_and_no_row_is_cut(lang: Lang, written: Written) -> None:
    _, file = written("untreated", lang)
    tables = list(opened(file).element.body.iter(qn("w:tbl")))
    assert len(tables) > 60
    for table in tables:
        columns = len(table.find(qn("w:tblGrid")))
        for row in table.findall(qn("w:tr")):
            assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
            spans = [span.get(qn("w:val")) for span in row.iter(qn("w:gridSpan"))]
            assert len(row.findall(qn("w:tc"))) == columns or spans == [str(columns)]
    heads = [table.findall(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") for table in tables]
    assert {len(found) for found in heads} == {0, 1}
    assert sum(map(len, heads)) >= 8


@languages
def test_every_style_names_fonts_of_both_scripts_and_both_languages(lang: Lang, written: Written) -> None:
    _, file = written("failed", lang)
    document = opened(file)
    used = {item.get(qn("w:val")) for item in document.element.body.iter(qn("w:pStyle"))}
    known = {style.style_id: style for style in document.styles}
    assert used <= set(known)
    assert {"Title", "Heading1", "Heading2", "Heading3", "ListBullet", "Front"} <= used
    for name in [*used, "Strong", "TableGrid", "Caption", "Header", "Footer"]:
        fonts = known[name].element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        assert fonts.get(qn("w:eastAsia")) in ("SimSun", "SimHei")
        assert fonts.get(qn("w:ascii")) == "Arial"
    tongue = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    assert (tongue.get(qn("w:val")), tongue.get(qn("w:eastAsia"))) == ("en-GB", "zh-CN")
    assert "Noto Sans CJK SC" in parts(file)["word/fontTable.xml"].decode()


@languages
def test_every_picture_has_words_and_comes_as_dots_and_as_vectors(lang: Lang, written: Written) -> None:
    packet, file = written("failed", lang)
    document, files = opened(file), parts(file)
    pictures = list(document.element.body.iter(qn("wp:inline")))
    assert len(pictures) == 1 + 1 + 1 + len(packet.forests)  # treatment, course, pathway
    names = [words_of(picture) for picture in pictures]
    assert all(names)
    assert names[0] == "\n".join(timeline_words(packet.timeline, lang))
    for picture in pictures:
        [blip] = picture.iter(qn("a:blip"))
        [vectors] = [item for item in blip.iter() if item.tag.endswith("}svgBlip")]
        dots = document.part.related_parts[blip.get(qn("r:embed"))]
        drawing = document.part.related_parts[vectors.get(qn("r:embed"))]
        assert dots.blob.startswith(b"\x89PNG")
        assert drawing.content_type == "image/svg+xml"
        assert files[drawing.partname.lstrip("/")].startswith(b"<svg ")


def words_of(picture: object) -> str:
    [found] = picture.iter(qn("wp:docPr"))  # type: ignore[attr-defined]
    return str(found.get("descr"))


@languages
def test_without_a_font_there_are_no_pictures_and_the_document_says_so(
    lang: Lang, failed: Packet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "_own_fonts", lambda: None)
    file = packet_docx(failed, lang)
    assert not any(name.startswith("word/media/") for name in parts(file))
    sentence = {"zh": "生成本文件的计算机未安装中文字体", "en": "the computer that wrote this has no font with Chinese"}
    assert squeezed(sentence[lang]) in docx_support.written(file)


def test_an_alert_stands_on_the_first_page_with_its_kind_in_words(short: Packet) -> None:
    says = Bilingual("Bleeding now.", "活动性出血。")
    file = packet_docx(replace(short, alerts=(AlertItem("bleeding", "emergency", says),)), "zh")
    front, _, rest = docx_support.written(file).partition(squeezed(words("zh")["who"]))
    assert "急症活动性出血。" in front
    assert "急症活动性出血。" in rest


def test_a_course_without_a_value_to_show_is_named_without_a_picture(short: Packet) -> None:
    without = replace(
        short, trends=(replace(BILIRUBIN, points=()),), timeline=replace(short.timeline, items=()), pathways=()
    )
    file = packet_docx(without, "en")
    assert not any(name.startswith("word/media/") for name in parts(file))
    assert "totalbilirubin(µmol/L)" in docx_support.written(file)


def test_a_refused_patient_is_offered_nothing_and_the_first_page_says_so(short: Packet) -> None:
    refused = replace(short, refused=True, front=replace(short.front, groups=()))
    assert squeezed(words("en")["nothing_offered"]) in docx_support.written(packet_docx(refused, "en"))


def test_equal_packets_give_equal_bytes_and_the_file_is_dated_by_the_packet(short: Packet) -> None:
    first, second = packet_docx(short, "zh"), packet_docx(replace(short), "zh")
    assert first == second
    properties = opened(first).core_properties
    assert properties.created == properties.modified == short.made


@languages
def test_the_properties_of_the_file_name_the_pseudonym_and_nothing_else_of_the_patient(
    lang: Lang, failed: Packet, written: Written
) -> None:
    _, file = written("failed", lang)
    properties = opened(file).core_properties
    assert properties.title == f"HCC-0417 · {words(lang)['packet']}"
    assert properties.author == properties.last_modified_by == "hcc-board"
    assert properties.language == {"zh": "zh-CN", "en": "en-GB"}[lang]
    rest = (
        properties.subject,
        properties.keywords,
        properties.comments,
        properties.category,
        properties.content_status,
    )
    assert set(rest) == {""}
    assert [name for name in parts(file) if name.startswith("docProps/")] == ["docProps/core.xml"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_the_first_page_of_the_examples_is_one_page_and_ends_with_the_space_for_the_decision(
    untreated: Packet, failed: Packet, tmp_path: Path
) -> None:
    files = []
    for name, packet in (("untreated", untreated), ("failed", failed)):
        for lang in ("zh", "en"):
            files.append(tmp_path / f"{name}-{lang}.docx")
            files[-1].write_bytes(packet_docx(replace(packet, **dict.fromkeys(FOLLOWS, ())), lang))  # type: ignore[arg-type]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for file in files:
        label = words("zh" if file.stem.endswith("zh") else "en")
        pages = PdfReader(io.BytesIO(file.with_suffix(".pdf").read_bytes())).pages
        first, second = (squeezed(page.extract_text()) for page in pages[:2])
        assert squeezed(label["signature"])[:4] in first
        assert squeezed(label["findings"]) in second
        assert squeezed(label["decision"]) not in second
