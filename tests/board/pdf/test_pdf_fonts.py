"""A document needs a font that has Chinese; where none is, it says what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from api.board.render.fonts import FAMILIES, Fonts, FontsMissing, find_fonts


def test_the_font_chosen_is_one_that_draws_chinese(fonts: Fonts) -> None:
    assert fonts.family in FAMILIES
    assert fonts.family in fonts.loaded.families()


def test_without_a_font_with_chinese_nothing_is_written_and_the_reader_is_told_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(FontsMissing) as raised:
        find_fonts(tmp_path, system=False)
    assert raised.value.told("en") == (
        "no document written (1 fault):\n"
        f"  {tmp_path}: No font with Chinese characters was found in this folder or on this computer. "
        "Install one (Debian and Ubuntu: apt-get install fonts-noto-cjk; Windows and macOS bring one), or name a folder "
        "that holds one: --fonts DIR or HCC_BOARD_FONTS. PDF files need it in English too, because names may be Chinese. "
        "[fonts.no_chinese]"
    )
    assert raised.value.told("zh") == (
        "未生成文档（1处）：\n"
        f"  {tmp_path}: 此文件夹及本机均未找到含中文的字体。请安装中文字体（Debian/Ubuntu：apt-get install fonts-noto-cjk；"
        "Windows 与 macOS 自带），或用 --fonts 目录或 HCC_BOARD_FONTS 指定字体文件夹。英文 PDF 也需要，"
        "因为患者代号等可能是中文。 [fonts.no_chinese]"
    )


def test_a_computer_without_fonts_is_told_so_without_naming_a_folder() -> None:
    with pytest.raises(FontsMissing, match=r"  No font with Chinese characters was found on this computer\. Install"):
        find_fonts(system=False)


def test_a_folder_of_fonts_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FontsMissing) as raised:
        find_fonts(tmp_path / "absent")
    assert raised.value.told("en").endswith(
        "absent: This is not a folder. Give the folder that holds the font files (.ttf, .otf, .ttc). [fonts.no_folder]"
    )


def test_a_font_of_the_folder_named_serves_without_those_of_the_system(fonts: Fonts, tmp_path: Path) -> None:
    [path, *_] = [font.path for font in fonts.loaded.fonts() if font.family == fonts.family and font.path]
    shutil.copy(path, tmp_path)
    assert find_fonts(tmp_path, system=False).family == fonts.family


def test_a_font_without_chinese_is_not_taken_whatever_folder_it_is_in(fonts: Fonts, tmp_path: Path) -> None:
    latin = [
        font
        for font in fonts.loaded.fonts()
        if font.family.startswith(("DejaVu Sans", "Liberation Sans")) and font.path
    ]
    if not latin:
        pytest.skip("no font without Chinese on this computer")
    shutil.copy(latin[0].path or "", tmp_path)
    with pytest.raises(FontsMissing):
        find_fonts(tmp_path, system=False)
