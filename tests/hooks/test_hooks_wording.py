"""Texts that fit: whole parts or none, and no effect as markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.hooks.wording import MAX_DETAIL, Section, Speech, detail, one_sentence, plain


def test_a_summary_that_fits_is_left_whole() -> None:
    assert one_sentence([("sorafenib: may be considered",), ("certainty low", "")], "; ") == (
        "sorafenib: may be considered; certainty low"
    )


def test_the_last_parts_give_way_first_and_no_number_unit_or_name_is_cut() -> None:
    long_name = "atezolizumab + bevacizumab biosimilar (product not named) + lenvatinib + FOLFOX-HAIC + TACE"
    parts = [
        (f"{long_name}: may be considered", "5 treatments: may be considered"),
        ("AFP 1210 ng/mL", ""),
        ("x" * 40, ""),
    ]
    assert one_sentence(parts, "; ") == f"{long_name}: may be considered; AFP 1210 ng/mL"
    assert one_sentence(parts, "; ", most=60) == "5 treatments: may be considered"


def test_a_summary_counts_characters_and_not_bytes() -> None:
    text = "肝" * 139
    assert one_sentence([(text,)], "；") == text
    with pytest.raises(ValueError, match="the shortest wording of a summary is too long"):
        one_sentence([(text + "癌",)], "；")


_WORDINGS = st.lists(st.text("ab药", max_size=60), min_size=1, max_size=3).map(lambda found: [*found, ""])


@given(st.lists(_WORDINGS, max_size=6))
def test_a_summary_is_made_of_whole_wordings_and_always_fits(parts: list[list[str]]) -> None:
    found = one_sentence([("head",), *parts], ";")
    assert len(found) < 140
    assert found.split(";")[0] == "head"
    assert all(any(piece in part for part in parts) for piece in found.split(";")[1:])


def test_markup_shows_as_the_characters_it_is_written_with() -> None:
    assert plain("a < b & c > d") == "a &lt; b &amp; c &gt; d"
    assert plain("*x* _y_ `z` [t](u) | ~s~ \\") == r"\*x\* \_y\_ \`z\` \[t\](u) \| \~s\~ \\"
    assert plain("see https://evil.example or www.evil.example, a@b.example") == (
        "see https：//evil.example or www．evil.example, a＠b.example"
    )
    assert plain("one\ntwo\u202ethree") == "one two three"


@given(st.text())
def test_no_text_can_open_a_tag_a_link_or_a_new_line(text: str) -> None:
    shown = plain(text)
    assert "<" not in shown
    assert "\n" not in shown
    assert "](" not in shown.replace("\\]", "")
    assert "http://" not in shown.casefold()


def test_a_long_detail_gives_up_whole_lines_of_its_longest_part_and_says_how_many() -> None:
    sections = [Section("For", tuple(f"- {'x' * 96}" for _ in range(60))), Section("Against", ("- y",))]
    text = detail(sections, "footer", Speech("en"))
    assert len(text) <= MAX_DETAIL
    shown = text.count("x" * 96)
    assert f"- {60 - shown} more in the full assessment" in text
    assert "**Against**\n\n- y" in text
    assert text.endswith("\n\nfooter")


@given(st.lists(st.lists(st.integers(1, 900), max_size=12), max_size=8), st.integers(0, 6))
def test_a_detail_never_outgrows_its_bound(sizes: list[list[int]], least: int) -> None:
    sections = [Section("head", tuple("x" * size for size in lines), least) for lines in sizes]
    assert len(detail(sections, "footer", Speech("zh"))) <= MAX_DETAIL


def test_a_section_without_lines_has_no_heading() -> None:
    assert detail([Section("Nothing", ())], "footer", Speech("en")) == "footer"
