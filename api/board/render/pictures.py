"""The pictures of a packet as templates take them: the drawing, its shape, and the words that stand for it."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

from api.board import pictures
from api.board.packet import Packet
from api.board.render.payload import in_one_language, legible
from engine.errors import Lang

_SVG = "{http://www.w3.org/2000/svg}"


def packet_pictures(packet: Packet, lang: Lang) -> dict[str, Any]:
    """Every picture of *packet*; ``None`` where there is nothing to draw. ``words``: what a picture shows, as sentences."""
    return {
        "timeline": _picture(pictures.timeline_svg(packet.timeline, lang, "timeline"))
        if packet.timeline.items
        else None,
        "timeline_words": [legible(text) for text in pictures.timeline_words(packet.timeline, lang)],
        "pathway": _picture(pictures.pathway_svg(packet.pathways, lang, "pathway")) if packet.pathways else None,
        "trends": [
            {
                **_picture(pictures.trend_svg(trend, lang, f"trend-{number}")),
                "words": [legible(text) for text in pictures.trend_words(trend, lang)],
            }
            for number, trend in enumerate(packet.trends)
            if trend.points
        ],
        "forests": [
            {
                "title": in_one_language(forest.title, lang),
                "warning": in_one_language(forest.warning, lang),
                "not_drawn": in_one_language(forest.not_drawn, lang),
                "sheets": [
                    _picture(pictures.forest_svg(sheet, lang, f"forest-{forest.endpoint}-{number}"))
                    for number, sheet in enumerate(pictures.sheets(forest, lang))
                    if sheet.groups
                ],
            }
            for forest in packet.forests
        ],
    }


def _picture(svg: str) -> dict[str, Any]:
    drawn = ElementTree.fromstring(svg)
    _, _, width, height = map(float, drawn.attrib["viewBox"].split())
    said = [drawn.findtext(f"{_SVG}{name}") or "" for name in ("title", "desc")]
    return {"svg": svg, "ratio": height / width, "alt": ". ".join(part for part in said if part)}
