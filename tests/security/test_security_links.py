"""Signed links: one page, for a short time, and nothing rides along."""

from __future__ import annotations

import hmac
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.security.links import check, sign

SECRET = b"s" * 32
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PATH = "/assessments/0f8fad5b-d9cb-469f-a165-70867728950e/page/zh"


def query(path: str = PATH, minutes: int = 30, secret: bytes = SECRET) -> str:
    signed_path, _, found = sign(path, NOW + timedelta(minutes=minutes), secret).partition("?")
    assert signed_path == path
    return found


def test_a_link_opens_its_page_until_its_time() -> None:
    assert check(PATH, query(), SECRET, NOW)
    assert check(PATH, query(), SECRET, NOW + timedelta(minutes=29, seconds=59))
    assert not check(PATH, query(), SECRET, NOW + timedelta(minutes=30))


def test_a_link_opens_no_other_page() -> None:
    for other in (PATH.replace("zh", "en"), PATH + "/", PATH[:-1], "/assessments/other/page/zh", "/"):
        assert not check(other, query(), SECRET, NOW)


def test_a_link_of_another_service_opens_nothing() -> None:
    assert not check(PATH, query(secret=b"t" * 32), SECRET, NOW)


def test_a_longer_time_cannot_be_written_in() -> None:
    until, signature = query().split("&")
    later = f"until={int(until.removeprefix('until=')) + 3600}"
    assert not check(PATH, f"{later}&{signature}", SECRET, NOW)


@pytest.mark.parametrize("change", ["&x=1", "&until=1", "#", "%20", "=", "&", "\n"])
def test_nothing_rides_along(change: str) -> None:
    assert not check(PATH, query() + change, SECRET, NOW)
    assert not check(PATH, change + query(), SECRET, NOW)


@given(st.text(max_size=100))
def test_no_query_at_all_opens_a_page(text: str) -> None:
    assert not check(PATH, text, SECRET, NOW)


@given(st.integers(0, 200), st.characters(codec="ascii"))
def test_a_link_with_one_character_changed_opens_nothing(at: int, character: str) -> None:
    good = query()
    at %= len(good)
    if good[at] != character:
        assert not check(PATH, good[:at] + character + good[at + 1 :], SECRET, NOW)


@pytest.mark.parametrize("path", ["assessments/1", "/a?b=c", "/a\nb", "/a#b", "/ä", "", "/a b"])
def test_only_a_plain_path_is_signed(path: str) -> None:
    with pytest.raises(ValueError, match=r"^a path to be signed holds letters, digits and \. _ ~ / - alone$"):
        sign(path, NOW, SECRET)
    assert not check(path, query(), SECRET, NOW)


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append(1) or real(a, b))
    check(PATH, query(), SECRET, NOW)
    check(PATH, query(secret=b"t" * 32), SECRET, NOW)
    check(PATH, query(), SECRET, NOW + timedelta(days=1))
    assert len(compared) == 3
