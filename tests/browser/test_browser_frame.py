"""The frame of every page, in a real browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_first_page_is_accessible_in_both_languages(
    page: Page, lang: str, serious: Callable[[Page], list[str]]
) -> None:
    page.goto(f"/board/{lang}")
    assert serious(page) == []


def test_the_language_changes_at_a_click_and_stays_on_the_same_page(page: Page) -> None:
    page.goto("/board")
    expect(page.get_by_role("heading", level=1)).to_have_text("会诊准备")
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Preparing the tumour board")
    page.get_by_role("link", name="中文").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("会诊准备")


def test_the_keyboard_alone_reaches_the_content_first(page: Page) -> None:
    page.goto("/board/en")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
