"""A packet as HTML: a file that needs nothing else, and the same parts for a page that adds links to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from api.board.packet import Packet
from api.board.pictures import (
    forest_svg,
    forest_table,
    pathway_svg,
    pathway_table,
    timeline_svg,
    timeline_words,
    trend_svg,
    trend_table,
)
from api.board.pictures.svg import said
from api.board.render.shortened import same_as
from api.board.render.words import words
from engine.assessment import Bilingual
from engine.errors import Lang

_HERE = Path(__file__).parent
_STYLE = _HERE.parents[1] / "web" / "static" / "packet.css"
_LOOKS = {"candidates": "for", "conditional": "doubt", "pending": "doubt", "against": "against", "excluded": "against"}
"""How a standing looks; what it is stands in words beside it."""
_STANDINGS = {"conditional": "on_conditions", "pending": "open", "excluded": "excluded"}
"""Words said before a source's stance where that alone would mislead: an option may be excluded for this patient."""


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of the pages behind a packet; each takes an id. ``why``: why a regimen stands where it stands."""

    rule: Callable[[str], str]
    study: Callable[[str], str]
    source: Callable[[str], str]
    regimen: Callable[[str], str]
    why: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Table:
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Figure:
    """A picture, and what it shows in words: for those who cannot see it, and to be copied."""

    svg: Markup | None
    tables: tuple[_Table, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Drawn:
    timeline: _Figure
    pathways: _Figure
    trends: tuple[_Figure, ...]
    forests: tuple[_Figure, ...]


def packet_html(packet: Packet, lang: Lang) -> str:
    """The packet as one file without script, font or network: everything open, to be read on a screen or printed."""
    template = _environment(lang).get_template("packet.html")
    return template.render(packet=packet, drawn=_drawn(packet, lang), style=_style(packet))


def packet_body(packet: Packet, lang: Lang, links: Links) -> Markup:
    """The packet as a part of a page, with *links*; the regimens folded. The page brings ``packet.css``."""
    parts = _environment(lang).get_template("packet_parts.html").module
    body: Markup = parts.body(packet, _drawn(packet, lang), links)  # type: ignore[attr-defined]
    return body


@cache
def _environment(lang: Lang) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )

    def say(text: Bilingual) -> str:
        return said(text, lang)

    environment.globals.update(
        say=say,
        w=words(lang),
        looks=_LOOKS,
        standings=_STANDINGS,
        same_as=same_as,
        html_lang="zh-CN" if lang == "zh" else "en",
    )
    return environment


def _drawn(packet: Packet, lang: Lang) -> _Drawn:
    # The drawings escape every text that they show.
    return _Drawn(
        timeline=_Figure(
            Markup(timeline_svg(packet.timeline, lang, "timeline-picture")) if packet.timeline.items else None,
            sentences=timeline_words(packet.timeline, lang),
        ),
        pathways=_Figure(
            Markup(pathway_svg(packet.pathways, lang, "pathway-picture")),
            tuple(_Table(said(way.system, lang), *pathway_table(way, lang)) for way in packet.pathways),
        ),
        trends=tuple(
            _Figure(
                Markup(trend_svg(trend, lang, f"trend-picture-{number}")) if trend.points else None,
                (_Table(said(trend.label, lang), *trend_table(trend, lang)),),
            )
            for number, trend in enumerate(packet.trends, 1)
        ),
        forests=tuple(
            _Figure(
                Markup(forest_svg(forest, lang, f"forest-picture-{number}")) if forest.groups else None,
                (_Table(said(forest.title, lang), *forest_table(forest, lang)),),
            )
            for number, forest in enumerate(packet.forests, 1)
        ),
    )


@cache
def _sheet() -> str:
    return _STYLE.read_text(encoding="utf-8")


def _style(packet: Packet) -> Markup:
    """The style sheet, and who it is about at the top of every printed page: sheets of two patients get mixed up."""
    version = packet.knowledge_base
    head = _in_css(f"{packet.who.pseudonym} · {packet.as_of.isoformat()}")
    foot = _in_css(f"hcc-board · {version.version} ({version.digest[:12]})")
    return Markup(
        f"{_sheet()}@page{{@top-left{{content:{head}}}@bottom-left{{content:{foot}}}"
        '@bottom-right{content:counter(page) " / " counter(pages)}}'
    )


def _in_css(text: str) -> str:
    """*text* as a string of CSS, in which nothing but letters and digits of ASCII stands unescaped."""
    return '"' + "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in text) + '"'
