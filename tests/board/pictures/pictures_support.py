"""What the tests of the pictures share: reading an SVG back, and where its words stand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from api.board.pictures.svg import width_of

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text of a picture and the room it takes."""

    words: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Words) -> bool:
        """Whether the two would be drawn over each other."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def parsed(svg: str) -> Element:
    """The picture as XML; entities and document types are refused by the parser."""
    root: Element = fromstring(svg)
    return root


def words_of(element: Element) -> str:
    """What a text element shows, without the title that a pointer brings up."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def placed(svg: str) -> list[Words]:
    """Every line of text with the room it takes at most."""
    found = []
    for item in parsed(svg).iter(f"{SVG}text"):
        x, y, size = (float(item.attrib[name]) for name in ("x", "y", "font-size"))
        words = words_of(item)
        width = width_of(words, size, bold=item.get("font-weight") == "bold")
        left = {"start": x, "middle": x - width / 2, "end": x - width}[item.get("text-anchor", "start")]
        found.append(Words(words, left, y - 0.88 * size, left + width, y + 0.24 * size))
    return found


def collisions(svg: str) -> list[tuple[str, str]]:
    """Every two lines of text that would be drawn over each other."""
    return [(one.words, other.words) for one, other in combinations(placed(svg), 2) if one.meets(other)]


def outside(svg: str) -> list[str]:
    """Every line of text that leaves the picture."""
    _, _, width, height = map(float, parsed(svg).attrib["viewBox"].split())
    return [
        item.words
        for item in placed(svg)
        if item.left < 0 or item.top < 0 or item.right > width + 0.01 or item.bottom > height
    ]


def shown(svg: str) -> str:
    """All the words of a picture, one line after the other."""
    return " ".join(item.words for item in placed(svg))
