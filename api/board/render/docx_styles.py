"""The styles of a Word document: fonts of both scripts, languages, headings, lists and tables that Word itself knows.

Word has no list of fonts to fall back on in a style; what replaces a font that a machine lacks stands in the font table.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import Lang

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LANGUAGES: dict[Lang, str] = {"zh": "zh-CN", "en": "en-GB"}
TEXT_FONT, HEADING_FONT = "SimSun", "SimHei"
_LATIN = "Arial"
_REPLACEMENTS = {
    TEXT_FONT: (
        "宋体",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei",
        "WenQuanYi Zen Hei",
    ),
    HEADING_FONT: (
        "黑体",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei",
        "WenQuanYi Zen Hei",
    ),
    _LATIN: ("Liberation Sans", "Helvetica"),
}
BULLETS, NUMBERS = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paragraph:
    """A paragraph style. ``size`` in half points, ``before`` and ``after`` in twentieths of a point.

    ``line``: in 240ths of a line; ``exact``: in twentieths of a point, whatever font a machine puts in.
    """

    id: str
    name: str
    size: int
    bold: bool = False
    before: int = 0
    after: int = 0
    line: int = 252
    exact: int = 0
    grey: bool = False
    properties: str = ""


_KEPT = "<w:keepNext/><w:keepLines/>"
_RULED = '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="1F3A4D"/></w:pBdr>'
_PARAGRAPHS = (
    _Paragraph(id="Normal", name="Normal", size=19, after=60),
    _Paragraph(id="Title", name="Title", size=28, bold=True, after=30, exact=360, properties=_KEPT + _RULED),
    _Paragraph(id="Heading1", name="heading 1", size=26, bold=True, before=240, after=80, properties=_KEPT + _RULED),
    _Paragraph(id="Heading2", name="heading 2", size=22, bold=True, before=160, after=50, properties=_KEPT),
    _Paragraph(id="Heading3", name="heading 3", size=20, bold=True, before=120, after=30, properties=_KEPT),
    _Paragraph(id="ListBullet", name="List Bullet", size=19, after=30),
    _Paragraph(id="ListNumber", name="List Number", size=19, after=30),
    _Paragraph(id="Caption", name="caption", size=17, after=80, properties="<w:keepLines/>"),
    _Paragraph(id="Header", name="header", size=16, grey=True),
    _Paragraph(id="Footer", name="footer", size=14, grey=True, exact=176),
    _Paragraph(id="Cell", name="Table Text", size=18, after=20, line=245),
    _Paragraph(id="CellHead", name="Table Heading", size=18, bold=True, after=20, line=245),
    _Paragraph(id="Tight", name="Close Table Text", size=16, after=6, line=235),
    _Paragraph(id="TightHead", name="Close Table Heading", size=16, bold=True, after=6, line=235),
    _Paragraph(id="Small", name="Small Text", size=14, after=16, line=235),
    _Paragraph(id="SmallList", name="Small List", size=14, after=12, line=235),
    _Paragraph(id="Picture", name="Picture", size=19, before=40, after=40),
    _Paragraph(id="Gap", name="Gap", size=8, exact=90),
)
_FRONT: dict[Lang, tuple[int, int]] = {"zh": (16, 200), "en": (15, 186)}
"""Size and line of the first page's words: English takes more room for the same."""
_OUTLINE = {"Heading1": 0, "Heading2": 1, "Heading3": 2}
_NUMBERED = {"ListBullet": BULLETS, "FrontList": BULLETS, "SmallList": BULLETS, "ListNumber": NUMBERS}


def _front(lang: Lang) -> tuple[_Paragraph, ...]:
    """The styles of the first page, small and close, so that it stays one page."""
    size, line = _FRONT[lang]
    head = _Paragraph(
        id="FrontHead", name="Front Page Heading", size=18, bold=True, before=50, after=10, exact=240, properties=_KEPT
    )
    return (
        head,
        _Paragraph(id="Front", name="Front Page", size=size, exact=line),
        _Paragraph(id="FrontLabel", name="Front Page Label", size=size, bold=True, exact=line),
        _Paragraph(id="FrontList", name="Front Page List", size=size, exact=line),
    )


def styles_xml(lang: Lang) -> bytes:
    """The whole part ``styles.xml``."""
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(lang)}<w:sz w:val='19'/><w:szCs w:val='19'/>{_lang()}</w:rPr>"
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    return (
        f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:styles xmlns:w='{W}'>{defaults}"
        f"{''.join(_paragraph(style, lang) for style in (*_PARAGRAPHS, *_front(lang)))}{_others(lang)}</w:styles>"
    ).encode()


def fonts_xml() -> bytes:
    """The part ``fontTable.xml``: the fonts used and what may stand in for each."""
    fonts = "".join(
        f"<w:font w:name='{name}'><w:altName w:val='{','.join(others)}'/>"
        f"<w:charset w:val='{'00' if name == _LATIN else '86'}'/><w:family w:val='auto'/></w:font>"
        for name, others in _REPLACEMENTS.items()
    )
    return f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:fonts xmlns:w='{W}'>{fonts}</w:fonts>".encode()


def numbering_xml() -> bytes:
    """The part ``numbering.xml``: one list with bullets, one with numbers."""
    kinds = ((BULLETS, "bullet", "•"), (NUMBERS, "decimal", "%1."))
    lists = "".join(
        f"<w:abstractNum w:abstractNumId='{number}'><w:multiLevelType w:val='singleLevel'/><w:lvl w:ilvl='0'>"
        f"<w:start w:val='1'/><w:numFmt w:val='{kind}'/><w:lvlText w:val='{mark}'/><w:lvlJc w:val='left'/>"
        f"<w:pPr><w:ind w:left='284' w:hanging='284'/></w:pPr><w:rPr>{_rfonts('zh', TEXT_FONT, hint=False)}</w:rPr>"
        "</w:lvl></w:abstractNum>"
        for number, kind, mark in kinds
    )
    uses = "".join(f"<w:num w:numId='{n}'><w:abstractNumId w:val='{n}'/></w:num>" for n in (BULLETS, NUMBERS))
    return f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:numbering xmlns:w='{W}'>{lists}{uses}</w:numbering>".encode()


def settings_xml() -> bytes:
    """The part ``settings.xml``: no link to a template, nothing that is updated from outside."""
    return (
        f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:settings xmlns:w='{W}'><w:zoom w:percent='100'/>"
        "<w:defaultTabStop w:val='720'/><w:characterSpacingControl w:val='compressPunctuation'/>"
        "<w:compat><w:compatSetting w:name='compatibilityMode' w:uri='http://schemas.microsoft.com/office/word' w:val='15'/>"
        f"</w:compat><w:themeFontLang w:val='en-GB' w:eastAsia='zh-CN'/></w:settings>"
    ).encode()


def _rfonts(lang: Lang, east_asian: str, *, hint: bool = True) -> str:
    """Quotation marks and dashes stand in both scripts: in a Chinese text they are to be Chinese."""
    hinted = " w:hint='eastAsia'" if hint and lang == "zh" else ""
    return f"<w:rFonts{hinted} w:ascii='{_LATIN}' w:hAnsi='{_LATIN}' w:eastAsia='{east_asian}' w:cs='{_LATIN}'/>"


def _fonts(lang: Lang, *, bold: bool = False) -> str:
    return _rfonts(lang, HEADING_FONT if bold else TEXT_FONT) + ("<w:b/><w:bCs/>" if bold else "")


def _lang() -> str:
    """Letters are English and ideographs Chinese in both languages' documents: drugs and trials keep their names."""
    return "<w:lang w:val='en-GB' w:eastAsia='zh-CN'/>"


def _paragraph(style: _Paragraph, lang: Lang) -> str:
    base = "" if style.id == "Normal" else "<w:basedOn w:val='Normal'/>"
    default = " w:default='1'" if style.id == "Normal" else ""
    number = _NUMBERED.get(style.id)
    listed = f"<w:numPr><w:numId w:val='{number}'/></w:numPr>" if number else ""
    outline = f"<w:outlineLvl w:val='{_OUTLINE[style.id]}'/>" if style.id in _OUTLINE else ""
    kept, ruled = style.properties.partition("<w:pBdr>")[0], style.properties.partition("<w:pBdr>")[2]
    border = f"<w:pBdr>{ruled}" if ruled else ""
    colour = "<w:color w:val='404040'/>" if style.grey else "<w:color w:val='1F3A4D'/>" if border else ""
    line = f"w:line='{style.exact or style.line}' w:lineRule='{'exact' if style.exact else 'auto'}'"
    return (
        f"<w:style w:type='paragraph'{default} w:styleId='{style.id}'><w:name w:val='{style.name}'/>{base}<w:qFormat/>"
        f"<w:pPr>{kept}{listed}{border}<w:spacing w:before='{style.before}' w:after='{style.after}' {line}/>{outline}</w:pPr>"
        f"<w:rPr>{_fonts(lang, bold=style.bold)}{colour}<w:sz w:val='{style.size}'/><w:szCs w:val='{style.size}'/>{_lang()}</w:rPr>"
        "</w:style>"
    )


def _others(lang: Lang) -> str:
    """Character and table styles."""
    cells, narrow = _cells(28), _cells(6)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f"<w:{side} w:val='single' w:sz='4' w:space='0' w:color='808080'/>" for side in sides)
    return (
        "<w:style w:type='character' w:default='1' w:styleId='DefaultParagraphFont'><w:name w:val='Default Paragraph Font'/>"
        "</w:style><w:style w:type='character' w:styleId='Strong'><w:name w:val='Strong'/><w:qFormat/>"
        f"<w:rPr>{_fonts(lang, bold=True)}</w:rPr></w:style>"
        "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
        f"<w:rPr>{_fonts(lang)}</w:rPr><w:tblPr><w:tblInd w:w='0' w:type='dxa'/>{cells}</w:tblPr></w:style>"
        "<w:style w:type='table' w:styleId='TableGrid'><w:name w:val='Table Grid'/><w:basedOn w:val='TableNormal'/>"
        f"<w:rPr>{_fonts(lang)}</w:rPr><w:tblPr><w:tblBorders>{borders}</w:tblBorders>{cells}</w:tblPr></w:style>"
        "<w:style w:type='table' w:styleId='CloseGrid'><w:name w:val='Close Grid'/><w:basedOn w:val='TableGrid'/>"
        f"<w:rPr>{_fonts(lang)}</w:rPr><w:tblPr><w:tblBorders>{borders}</w:tblBorders>{narrow}</w:tblPr></w:style>"
        "<w:style w:type='numbering' w:default='1' w:styleId='NoList'><w:name w:val='No List'/></w:style>"
    )


def _cells(above: int) -> str:
    """The space around the words of a cell, *above* and below them."""
    return (
        f"<w:tblCellMar><w:top w:w='{above}' w:type='dxa'/><w:left w:w='85' w:type='dxa'/>"
        f"<w:bottom w:w='{above}' w:type='dxa'/><w:right w:w='85' w:type='dxa'/></w:tblCellMar>"
    )
