"""The packet as a file: nothing of it is left out, nothing in it is loaded or run, and whatever a person wrote is only read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markupsafe import escape

from api.board.packet import Line, Packet
from api.board.render.html import Links, packet_body, packet_html
from api.board.render.words import WORDS
from engine.assess import DISCLAIMER
from engine.assessment import Bilingual

ROOT = Path(__file__).resolve().parents[3]
PATIENTS = sorted([*(ROOT / "features" / "patients").glob("*.json"), *(ROOT / "examples").glob("*.json")])
UNTREATED = ROOT / "examples" / "untreated-cnlc-iiia.json"
FAILED = ROOT / "examples" / "failed-atezolizumab-bevacizumab.json"
every_patient = pytest.mark.parametrize("path", PATIENTS, ids=lambda path: path.stem)
both_languages = pytest.mark.parametrize("lang", ["zh", "en"])
Make = Callable[..., Packet]
HOSTILE = (
    "<script>alert(1)</script>",
    '" onmouseover="alert(1)" x="',
    "'><img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    '"}*{content:url(//evil.example/x)}',
    "{{ 7 * 7 }}{% raw %}",
    "\\22 \\a ; @import url(x)",
    "]]><!-- --><svg onload=alert(1)>",
    "患者\u202e甲",
)


@dataclass
class Page(HTMLParser):
    """What a reader sees of a page, and what a browser would act on."""

    words: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    _hidden: int = 0

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden += tag in ("style", "script", "title")
        if tag in ("p", "li", "td", "th", "div", "summary", "h1", "h2", "h3", "h4", "h5", "dt", "dd", "br"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)

    @property
    def text(self) -> str:
        return squeezed("".join(self.words))

    def values(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.tags if name in attrs]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def page_of(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    return page


def texts(part: object) -> Iterator[Bilingual]:
    """Every text in *part*, however deep."""
    if isinstance(part, Bilingual):
        yield part
    elif is_dataclass(part):
        for item in fields(part):
            yield from texts(getattr(part, item.name))
    elif isinstance(part, tuple | list):
        for item in part:
            yield from texts(item)


def lines_of(packet: Packet) -> list[tuple[str, Line]]:
    return [(section.standing, line) for section in packet.sections for group in section.groups for line in group.lines]


def in_sections_that_hold_something(packet: Packet) -> Packet:
    """Without the sentence that explains a standing in which nothing stands."""
    return replace(packet, sections=tuple(section for section in packet.sections if section.count))


def links() -> Links:
    return Links(*(lambda identifier, kind=kind: f"/{kind}/{identifier}" for kind in ("rule", "study", "source", "regimen", "why")))  # type: ignore[misc] # fmt: skip


@every_patient
@both_languages
def test_every_text_of_the_packet_stands_in_the_file(path: Path, lang: str, packet: Make) -> None:
    made = packet(path)
    shown = page_of(packet_html(made, lang)).text  # type: ignore[arg-type]
    told = in_sections_that_hold_something(made)
    missing = {
        text
        for name in (item.name for item in fields(told))
        if name not in ("timeline", "pathways", "trends", "forests")  # drawn, and told in the words of the pictures
        for text in (said.zh if lang == "zh" else said.en for said in texts(getattr(told, name)))
        if squeezed(text) not in shown
    }
    assert missing == set()


@every_patient
def test_every_rule_study_and_place_stands_in_the_file(path: Path, packet: Make) -> None:
    made = packet(path)
    shown = page_of(packet_html(made, "en")).text
    wanted = {name for _, line in lines_of(made) for name in (*line.rules, *line.studies)}
    wanted |= {item.place for _, line in lines_of(made) for item in line.statements if item.place}
    wanted |= {side.rule for conflict in made.conflicts for side in conflict.sides}
    wanted |= {side.place for conflict in made.conflicts for side in conflict.sides}
    wanted |= {item.edition for item in made.stages}
    assert {name for name in wanted if squeezed(name) not in shown} == set()


@every_patient
def test_every_address_inside_the_file_leads_to_one_place_in_it(path: Path, packet: Make) -> None:
    made = packet(path)
    page = page_of(packet_html(made, "zh"))
    ids, addresses = page.values("id"), page.values("href")
    assert len(ids) == len(set(ids))
    assert [address for address in addresses if not address.startswith("#")] == []
    assert {address[1:] for address in addresses} - set(ids) == set()
    assert {f"ref-{reference.number}" for reference in made.references} <= set(ids)
    assert {line.anchor for _, line in lines_of(made)} <= set(ids)


@every_patient
def test_every_caution_to_check_stands_once_and_every_regimen_that_it_concerns_leads_to_it(
    path: Path, packet: Make
) -> None:
    made = packet(path)
    html = packet_html(made, "zh")
    shown = page_of(html).text
    for item in made.to_check:
        assert shown.count(squeezed(item.caution.text.zh)) == 1
        assert html.count(f'<tr id="check-{item.code}">') == 1
    for _, line in lines_of(made):
        own = re.search(rf'<details class="line" id="{line.anchor}".*?</details>', html, re.DOTALL)
        assert own
        assert re.findall(r'href="#check-(C\d+)">\1<', own[0]) == list(line.to_check)


@both_languages
def test_the_stages_that_every_board_reads_stand_before_the_folded_others(lang: str, packet: Make) -> None:
    made = packet(UNTREATED)
    html = packet_html(made, lang)  # type: ignore[arg-type]
    first, folded, others = html.partition(
        f"<summary>{WORDS['other_stages'].zh if lang == 'zh' else WORDS['other_stages'].en}<"
    )
    assert folded
    for stage in made.stages:
        row = f'<th scope="row">{escape(stage.label.zh if lang == "zh" else stage.label.en)}</th>'
        assert (row in first, row in others) == (stage.first, not stage.first)


@both_languages
def test_the_front_comes_first_and_everything_follows_in_the_packets_order(lang: str, packet: Make) -> None:
    ids = page_of(packet_html(packet(FAILED), lang)).values("id")  # type: ignore[arg-type]
    order = ["front", "timeline", "stage", "alerts", "gaps", "candidates", "conditional", "pending", "against"]
    order += [
        "excluded",
        "to-check",
        "forests",
        "conflicts",
        "unknown",
        "to-do",
        "decision",
        "findings",
        "errata",
        "references",
    ]
    assert [name for name in ids if name in order] == order


def test_the_file_needs_nothing_from_outside_and_runs_nothing(packet: Make) -> None:
    html = packet_html(packet(UNTREATED), "zh")
    page = page_of(html)
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form", "base"}
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on") or name in ("src", "style")]
    assert "url(" not in html
    assert any("default-src 'none'" in value for value in page.values("content"))


@both_languages
def test_disclaimer_and_version_of_the_rules_stand_at_the_top_and_at_the_bottom(lang: str, packet: Make) -> None:
    made = packet(UNTREATED)
    shown = page_of(packet_html(made, lang)).text  # type: ignore[arg-type]
    said = DISCLAIMER.zh if lang == "zh" else DISCLAIMER.en
    version = f"{made.knowledge_base.version} ({made.knowledge_base.digest[:12]})"
    top, bottom = shown.split("要点" if lang == "zh" else "In short")[0], shown[-600:]
    assert said in top
    assert version in top
    assert said in bottom
    assert version in bottom


def test_in_a_file_every_regimen_is_open_and_in_a_page_every_one_is_folded(packet: Make) -> None:
    made = packet(UNTREATED)
    alone, inside = page_of(packet_html(made, "zh")), page_of(packet_body(made, "zh", links()))
    folded = [["open" in attrs for tag, attrs in page.tags if tag == "details" and attrs.get("class") == "line"] for page in (alone, inside)]  # fmt: skip
    assert [set(states) for states in folded] == [{True}, {False}]
    assert [len(states) for states in folded] == [len(lines_of(made))] * 2


def test_a_page_leads_from_every_regimen_rule_study_and_source_to_what_stands_behind_it(packet: Make) -> None:
    made = packet(FAILED)
    addresses = set(page_of(packet_body(made, "en", links())).values("href"))
    for _, line in lines_of(made):
        assert {f"/why/{line.regimen}", f"/regimen/{line.regimen}"} <= addresses
        assert {f"/rule/{name}" for name in line.rules} | {f"/study/{name}" for name in line.studies} <= addresses
    assert {f"/{reference.kind}/{reference.id}" for reference in made.references} <= addresses


@both_languages
def test_an_excluded_or_open_regimen_says_so_before_it_says_what_a_source_would_have_it_be(
    lang: str, packet: Make
) -> None:
    made = packet(FAILED)
    html = packet_html(made, lang)  # type: ignore[arg-type]
    words = {
        "excluded": ("excluded", "已排除"),
        "pending": ("open", "待定"),
        "conditional": ("on conditions", "附条件"),
    }
    seen = set()
    for standing, line in lines_of(made):
        if standing in words:
            summary = re.search(rf'<details class="line" id="{line.anchor}".*?</summary>', html, re.DOTALL)
            assert summary
            word = words[standing][lang == "zh"]
            stance = line.stance.zh if lang == "zh" else line.stance.en
            assert summary[0].index(f">{word}<") < summary[0].index(stance)
            seen.add(standing)
    assert seen == set(words)


def test_a_patient_out_of_scope_gets_the_alert_and_no_heading_of_regimens(packet: Make) -> None:
    made = replace(packet(UNTREATED), refused=True, sections=())
    ids = page_of(packet_html(made, "en")).values("id")
    assert "alerts" in ids
    assert not {"candidates", "conditional", "pending", "against", "excluded"} & set(ids)


def test_every_level_of_alert_is_told_in_words(packet: Make) -> None:
    levels = {alert.level for path in PATIENTS for alert in packet(path).alerts}
    assert "emergency" in levels
    assert levels <= WORDS.keys()
    ruptured = ROOT / "features" / "patients" / "ruptured-tumour.json"
    assert "EMERGENCY: " in page_of(packet_html(packet(ruptured), "en")).text
    assert "急症：" in page_of(packet_html(packet(ruptured), "zh")).text


@pytest.mark.parametrize("written", HOSTILE)
def test_what_a_user_wrote_is_only_read(written: str, packet: Make) -> None:
    plain, hostile = packet(UNTREATED), packet(UNTREATED, pseudonym=written, question=f"问题 {written}")
    noted = replace(hostile, notes=(Bilingual(written, written),))
    html = packet_html(noted, "zh")
    page = page_of(html)
    expected = page_of(packet_html(replace(plain, notes=(Bilingual("-", "-"),)), "zh"))
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in expected.tags]
    assert [sorted(attrs) for _, attrs in page.tags] == [sorted(attrs) for _, attrs in expected.tags]
    assert page.text.count(squeezed(written)) == 3
    [style] = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    head = re.search(r'@top-left\{content:"((?:\\[0-9a-f]+ |[A-Za-z0-9])*)"\}', style)
    assert head
    assert re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), head[1]).startswith(written)


def test_the_same_packet_gives_the_same_file(packet: Make) -> None:
    assert packet_html(packet(FAILED), "zh") == packet_html(packet(FAILED), "zh")
