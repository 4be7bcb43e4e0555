"""Which font writes the documents: one that has Chinese, because names in an English document may be Chinese too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typst

from engine.errors import Fault, Refused

FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Microsoft YaHei",
    "Hiragino Sans GB",
    "Heiti SC",
    "DengXian",
    "SimHei",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Noto Serif CJK SC",
    "Noto Serif SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "Songti SC",
    "SimSun",
    "NSimSun",
    "AR PL UMing CN",
)
"""Families with simplified Chinese, best first; the ones without serifs are read more easily in small print."""

_SAMPLE = "肝细胞癌多学科会诊：门静脉癌栓、腹水、白蛋白、索拉非尼、仑伐替尼"
_PROBE = f'#set document(title: "probe")\n#set text(font: sys.inputs.family, fallback: false)\n{_SAMPLE}\n'


class FontsMissing(Refused):
    """No font with Chinese was found; nothing was written."""

    heading = "no document written"
    heading_zh = "未生成文档"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts at hand. ``family``: the one that documents are set in. ``loaded``: as Typst takes them, read once."""

    family: str
    loaded: typst.Fonts


def find_fonts(extra: Path | None = None, *, system: bool = True) -> Fonts:
    """The fonts of *extra*, a folder, before those of the *system*; made once, it serves any number of documents.

    A family counts where it draws Chinese, whatever it is called: a sample is set in it. Raises :class:`FontsMissing`
    where none does, and where *extra* is no folder.
    """
    if extra is not None and not extra.is_dir():
        raise FontsMissing([_no_folder(extra)])
    loaded = typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=[extra] if extra else [])
    for family in _by_preference(loaded, extra):
        if _draws_chinese(family, loaded):
            return Fonts(family, loaded)
    raise FontsMissing([_no_font(extra)])


def _by_preference(loaded: typst.Fonts, extra: Path | None) -> Iterator[str]:
    """Families worth trying: those of *extra* in any name, then the known ones; among equals the known order."""
    own: set[str] = set()
    if extra is not None:
        folder = extra.resolve()
        own = {font.family for font in loaded.fonts() if font.path and Path(font.path).resolve().is_relative_to(folder)}
    rank = {family: number for number, family in enumerate(FAMILIES)}
    known = set(loaded.families()) & rank.keys()
    yield from sorted(own, key=lambda family: (rank.get(family, len(rank)), family))
    yield from sorted(known - own, key=lambda family: rank[family])


def _draws_chinese(family: str, loaded: typst.Fonts) -> bool:
    try:  # PDF/UA-1 allows no letter without a shape
        typst.compile(
            _PROBE.encode(), font_paths=loaded, sys_inputs={"family": family}, format="pdf", pdf_standards="ua-1"
        )
    except typst.TypstError:
        return False
    return True


def _no_folder(extra: Path) -> Fault:
    return Fault(
        "fonts.no_folder",
        str(extra),
        "This is not a folder.",
        "Give the folder that holds the font files (.ttf, .otf, .ttc).",
        message_zh="此处不是文件夹。",
        remedy_zh="请指定存放字体文件（.ttf、.otf、.ttc）的文件夹。",
    )


def _no_font(extra: Path | None) -> Fault:
    return Fault(
        "fonts.no_chinese",
        str(extra) if extra else "",
        "No font with Chinese characters was found"
        + (" in this folder or on this computer." if extra else " on this computer."),
        "Install one (Debian and Ubuntu: apt-get install fonts-noto-cjk; Windows and macOS bring one), or name a folder "
        "that holds one: --fonts DIR or HCC_BOARD_FONTS. PDF files need it in English too, because names may be Chinese.",
        message_zh=("此文件夹及本机均" if extra else "本机") + "未找到含中文的字体。",
        remedy_zh="请安装中文字体（Debian/Ubuntu：apt-get install fonts-noto-cjk；Windows 与 macOS 自带），或用 --fonts 目录"
        "或 HCC_BOARD_FONTS 指定字体文件夹。英文 PDF 也需要，因为患者代号等可能是中文。",
    )
