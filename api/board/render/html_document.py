"""A plain document as HTML: one file without script, font or network."""

from __future__ import annotations

from datetime import UTC
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from api.board.render.plain import Document, Text, told
from api.board.render.words import words
from engine.errors import Lang

_HERE = Path(__file__).parent
_STYLE = _HERE.parents[1] / "web" / "static" / "packet.css"
_MORE = ".lines{white-space:pre-line}.write{border-bottom:1px solid #8a929c;height:2.2rem}"


def document_html(document: Document, lang: Lang) -> str:
    """A plain *document* in *lang* as one file."""
    return (
        _environment(lang)
        .get_template("document.html")
        .render(
            document=document,
            blocks=[(type(block).__name__, block) for block in document.blocks],
            made=f"{document.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        )
    )


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

    def say(text: Text) -> str:
        return told(text, lang)

    style = Markup(_STYLE.read_text(encoding="utf-8") + _MORE)
    environment.globals.update(say=say, w=words(lang), style=style, html_lang="zh-CN" if lang == "zh" else "en")
    return environment
