"""Pseudonyms, and the file names that they give."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.board.lists.naming import file_stem, pseudonym_of, same_as, wrong_with

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³")}
FORM = "is not accepted as a pseudonym. Write 1 to 40 letters or digits, with - _ . # or spaces only between them."
OFFICIAL = (
    "looks like an identity or telephone number, which must not be in a packet. "
    "Use a code that nobody outside can trace, such as HCC-012."
)


def said(pseudonym: str) -> str | None:
    problem = wrong_with(pseudonym)
    return f"{problem.message.en} {problem.remedy.en}" if problem else None


@pytest.mark.parametrize(
    "accepted", ["P-01", "患者甲", "HCC #12", "周四.3", "a", "é1", "2026-11-21-003", "HCC-15-2026-00123"]
)
def test_codes_of_letters_and_digits_of_any_script_are_accepted(accepted: str) -> None:
    assert said(accepted) is None


@pytest.mark.parametrize(
    "refused",
    [
        "",
        "-1",
        "1-",
        "a" * 41,
        "../etc/passwd",
        "P/1",
        "P\\1",
        "P\u202e1",
        "P\n1",
        "<b>",
        "=1+1",
        "P:1",
        "P\u20281",
        "😀",
    ],
)
def test_whatever_else_is_refused_in_these_words(refused: str) -> None:
    assert said(refused) == FORM


@pytest.mark.parametrize(
    "number",
    [
        "11010519491231002X",
        "11010519491231002x",
        "110105 19491231 002X",
        "患者11010519491231002X",
        "13800138000",
        "138-0013-8000",
        "+8613800138000",
        "110101900307051",
        "6222021234567890123",
    ],
)
def test_identity_and_telephone_numbers_are_refused_in_these_words(number: str) -> None:
    assert said(number) == OFFICIAL


def test_a_number_with_a_wrong_check_digit_is_refused_for_its_length_alone() -> None:
    assert said("110105194912310021") == OFFICIAL
    assert said("12345678901234") is None


def test_the_example_of_the_template_is_no_patient() -> None:
    problem = wrong_with("示例-1")
    assert problem is not None
    assert problem.message.zh == "这是模板中的示例，并非患者。"
    assert said("EXAMPLE-1") == "this is the example of the template, not a patient. Delete this row."


def test_width_and_case_do_not_tell_two_patients_apart() -> None:
    assert same_as("Ｐ-０１") == same_as("p-01")
    assert same_as("P-01") != same_as("P01")


@pytest.mark.parametrize("kept", ["P-01", "患者甲", "HCC.3", "周四_3"])
def test_a_name_that_is_safe_as_it_is_stays_as_it_is(kept: str) -> None:
    assert file_stem(kept) == kept


@pytest.mark.parametrize(
    ("pseudonym", "begins"),
    [
        ("../../etc/passwd", "etc_passwd~"),
        ("C:\\x", "C__x~"),
        ("CON", "_CON~"),
        ("nul.txt", "_nul.txt~"),
        ("COM¹", "_COM¹~"),
        ("P01.", "P01~"),
        ("-rf", "rf~"),
        ("P\u202egpj", "P_gpj~"),
        ("", "patient~"),
        ("HCC #12", "HCC__12~"),
        ("p01", "p01~"),
    ],
)
def test_what_is_not_safe_is_replaced_and_a_hash_says_so(pseudonym: str, begins: str) -> None:
    assert file_stem(pseudonym).startswith(begins)
    assert len(file_stem(pseudonym)) == len(begins) + 10


@given(st.text(max_size=120))
def test_every_name_is_safe_on_every_system(pseudonym: str) -> None:
    stem = file_stem(pseudonym)
    assert 0 < len(stem.encode()) <= 100
    assert not set(stem) & set('/\\:*?"<>|\0')
    assert all(unicodedata.category(letter)[0] in "LNMPS" for letter in stem)
    assert stem[0] not in ".-"
    assert not stem.endswith((".", " "))
    assert stem.split(".")[0].casefold() not in RESERVED


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_pseudonyms_never_share_a_name_even_where_case_does_not_count(first: str, second: str) -> None:
    if first != second:
        assert file_stem(first).casefold() != file_stem(second).casefold()


@pytest.mark.parametrize(
    ("first", "second"), [("P01", "p01"), ("K1", "\u212a1"), ("ẞ", "SS"), ("É", "E\u0301"), ("P 1", "P_1")]
)
def test_names_that_file_systems_confuse_are_kept_apart(first: str, second: str) -> None:
    assert file_stem(first).casefold() != file_stem(second).casefold()


def test_letters_are_composed_and_spaces_around_are_dropped() -> None:
    assert pseudonym_of(" E\u0301-1 ") == "É-1"
