"""PDF by Typst: a packet, or a plain document such as an agenda or minutes.

Data goes into the templates as JSON and is set as text, so that nothing a person wrote can be markup. The templates can
read nothing but the folder they stand in. Files are PDF/UA-1: tagged, with a language, a title and words for pictures;
that standard allows no letter without a shape, so one that no font at hand has is printed as its number and named at the
end. Equal input gives equal bytes.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typst

from api.board.packet import Packet
from api.board.render.against import speaks_against
from api.board.render.fonts import Fonts
from api.board.render.minutes import minutes_document
from api.board.render.payload import in_one_language, legible, numbered
from api.board.render.pictures import packet_pictures
from api.board.render.plain import Block, Document, told
from api.board.render.shortened import is_listed, same_as, statements_of, whys
from api.board.render.words import words
from api.meeting.minutes import Minutes
from engine.errors import Lang

_TEMPLATES = Path(__file__).parent / "typst"
_NO_PACKAGES = _TEMPLATES / "packages"  # does not exist: a template can load none, nor fetch one
_SHORT_QUESTION = 70
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_MOST_ROUNDS = 8
_KEPT = 11


def packet_pdf(packet: Packet, lang: Lang, *, fonts: Fonts) -> bytes:
    """The packet of one patient. Raises :class:`typst.TypstError` only for a fault of the templates."""
    label = words(lang)
    version = f"{packet.knowledge_base.version}+{packet.knowledge_base.digest[:12]}"
    versions = [
        f"{label['knowledge_base']} {version}",
        f"{label['engine']} {packet.engine_version}",
        f"{label['as_of']} {packet.as_of.isoformat()}",
        f"{label['made']} {packet.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        f"{label['record']} {packet.record}" if packet.record else label["not_kept"],
    ]
    lines = [line for section in packet.sections for group in section.groups for line in group.lines]
    data = {
        **_frame(lang, label, fonts, packet.made),
        "title": f"{label['packet']} {legible(packet.who.pseudonym)}",
        "disclaimer": told(packet.disclaimer, lang),
        "versions": " · ".join(versions),
        "numbers": [item.number for item in packet.references],
        "packet": in_one_language(packet, lang),
        "pictures": packet_pictures(packet, lang),
        "question_short": legible(_shortened(packet.who.question or label["no_question"])),
        "statements": in_one_language({line.anchor: statements_of(line) for line in lines}, lang),
        "listed": [section.standing for section in packet.sections if is_listed(section)],
        "whys": in_one_language({line.anchor: whys(line) for line in lines}, lang),
        "same_as": [code for _, code in same_as(packet.to_check)],
        "against": in_one_language(speaks_against(packet), lang),
    }
    return _compiled("packet.typ", data, fonts, packet.made)


def document_pdf(document: Document, lang: Lang, *, fonts: Fonts) -> bytes:
    """A plain document. Raises :class:`typst.TypstError` only for a fault of the templates."""
    label = words(lang)
    data = {
        **_frame(lang, label, fonts, document.made),
        "title": legible(told(document.title, lang)),
        "running": legible(told(document.running, lang)),
        "disclaimer": legible(told(document.footer, lang)),
        "versions": f"{label['made']} {document.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        "numbers": [],
        "blocks": [_block(block, lang) for block in document.blocks],
    }
    return _compiled("document.typ", data, fonts, document.made)


def minutes_pdf(minutes: Minutes, lang: Lang, *, fonts: Fonts) -> bytes:
    """The minutes of a meeting."""
    return document_pdf(minutes_document(minutes, lang), lang, fonts=fonts)


def _frame(lang: Lang, label: dict[str, str], fonts: Fonts, made: datetime) -> dict[str, Any]:
    moment = made.astimezone(UTC)
    return {
        "lang": lang,
        "words": label,
        "family": fonts.family,
        "made": [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second],
        "unshown": "",
    }


def _block(block: Block, lang: Lang) -> dict[str, Any]:
    return {"kind": type(block).__name__, **in_one_language(block, lang)}


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT_QUESTION else f"{line[: _SHORT_QUESTION - 1]}…"


def _compiled(template: str, data: dict[str, Any], fonts: Fonts, made: datetime) -> bytes:
    """The file. Characters without a shape are replaced by their number, in texts and pictures alike, and named."""
    compiler = _compiler(template, fonts)
    unshown: dict[str, str] = {}
    for _ in range(_MOST_ROUNDS):
        written = json.dumps({**data, "unshown": ", ".join(unshown.values())}, ensure_ascii=False)
        for letter, number in unshown.items():
            written = written.replace(letter, number)
        try:
            made_of = compiler.compile(
                format="pdf",
                sys_inputs={"data": written},
                pdf_standards="ua-1",
                timestamp=int(made.timestamp()),
            )
        except typst.TypstError as error:
            fresh = _without_shape(error.diagnostic) - unshown.keys()
            if not fresh:
                raise
            unshown |= {letter: numbered(letter) for letter in sorted(fresh)}
        else:
            assert isinstance(made_of, bytes)
            _forget(fonts)
            return made_of
    raise RuntimeError("characters without a shape kept turning up")


def _compiler(template: str, fonts: Fonts) -> typst.Compiler:
    return typst.Compiler(
        _TEMPLATES / template,
        root=_TEMPLATES,
        font_paths=fonts.loaded,
        package_path=_NO_PACKAGES,
        package_cache_path=_NO_PACKAGES,
    )


def _forget(fonts: Fonts) -> None:
    """Free what Typst keeps of the last ten compilations, some 100 MB for each packet, by as many empty ones."""
    empty = _compiler("empty.typ", fonts)
    for _ in range(_KEPT):
        empty.compile(format="svg")


def _without_shape(diagnostic: str) -> set[str]:
    return {
        letter
        for text in _UNSHOWN.findall(diagnostic)
        for letter in _ESCAPE.sub(lambda escaped: chr(int(escaped[1], 16)), text)
        if not letter.isascii()
    }
