"""Pictures for a Word document: each as vectors and, for a Word that cannot draw them, as dots."""

from __future__ import annotations

import re
from collections.abc import Sequence

import typst

from api.board.pictures.svg import WIDTH
from api.board.render.docx_paper import Picture
from api.board.render.fonts import Fonts

_WIDEST = 184  # mm, as wide as the text
_DOTS_PER_INCH = 150  # for a Word that draws no vectors; legible in print
_SVG_WIDTH = re.compile(r'<svg\b[^>]*? width="([0-9.]+)"')
_PAGE = b"""
#set page(width: auto, height: auto, margin: 0pt)
#set text(font: sys.inputs.family)
#image(bytes(sys.inputs.svg), format: "svg", width: float(sys.inputs.width) * 1mm)
"""


def drawn(svg: str, says: Sequence[str], fonts: Fonts) -> Picture:
    """*svg*, one of :mod:`api.board.pictures`, in the size of the others. *says*: the same in sentences."""
    found = _SVG_WIDTH.search(svg)
    width = _WIDEST * min(1.0, float(found.group(1)) / WIDTH) if found else _WIDEST
    return Picture(svg, _dots(svg, width, fonts), width, "\n".join(says))


def _dots(svg: str, width: float, fonts: Fonts) -> bytes:
    """*svg* as PNG, *width* mm wide, drawn with the fonts at hand."""
    png = typst.compile(
        _PAGE,
        font_paths=fonts.loaded,
        sys_inputs={"svg": svg, "family": fonts.family, "width": f"{width:.2f}"},
        format="png",
        ppi=_DOTS_PER_INCH,
    )
    assert isinstance(png, bytes)  # of one page
    return png
