"""The pictures in the two programs that show them: a browser and the typesetter."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typst
from playwright.sync_api import Browser, sync_playwright

from api.board.pictures.svg import width_of
from engine.assess import Engine
from engine.assessment import Assessment
from tests.board.conftest import ROOT
from tests.board.pictures.test_pictures_layout import pictures

PATIENTS = [ROOT / "examples" / "untreated-cnlc-iiia.json", ROOT / "examples" / "failed-atezolizumab-bevacizumab.json"]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]  # fmt: skip
CHROMIUM = shutil.which("chromium")
TEXTS = """() => [...document.querySelectorAll('svg text')].map(item => {
  const box = item.getBBox();
  return [item.lastChild.data ?? '', item.getComputedTextLength(), +item.getAttribute('font-size'),
          item.getAttribute('font-weight') === 'bold', box.x, box.y, box.x + box.width, box.y + box.height,
          [...document.querySelectorAll('svg')].indexOf(item.ownerSVGElement)];
})"""


@pytest.fixture(scope="module")
def drawn(engine: Engine, answered: Callable[[Path], Assessment]) -> list[str]:
    """The pictures of both examples in both languages."""
    return [
        svg
        for path in PATIENTS
        for lang in ("zh", "en")
        for svg in pictures(engine, json.loads(path.read_text(encoding="utf-8")), answered(path), lang)
    ]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine; Debian's package is called chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


def test_a_browser_draws_no_words_wider_than_measured_and_none_over_others(browser: Browser, drawn: list[str]) -> None:
    page = browser.new_page()
    page.set_content(f"<!doctype html><meta charset=utf-8><body>{''.join(drawn)}")
    texts = page.evaluate(TEXTS)
    page.close()
    assert len(texts) > 500
    wider = [(words, drawn_at, width_of(words, size, bold=bold)) for words, drawn_at, size, bold, *_ in texts
             if drawn_at > width_of(words, size, bold=bold) + 0.5]  # fmt: skip
    assert wider == []
    boxes = [
        (words, left, right, (top + bottom) / 2, size, place)
        for words, _, size, _, left, top, right, bottom, place in texts
    ]
    over = [
        (one[0], other[0])
        for index, one in enumerate(boxes)
        for other in boxes[index + 1 :]
        if one[5] == other[5]
        and one[1] < other[2]
        and other[1] < one[2]
        and abs(one[3] - other[3]) < max(one[4], other[4])
    ]
    assert over == []


def test_the_typesetter_takes_every_picture(drawn: list[str], tmp_path: Path) -> None:
    for number, svg in enumerate(drawn):
        (tmp_path / f"{number}.svg").write_text(svg, encoding="utf-8")
    paper = "\n".join(f'#image("{number}.svg", width: 180mm)' for number in range(len(drawn)))
    (tmp_path / "paper.typ").write_text(f"#set page(height: auto)\n{paper}", encoding="utf-8")
    pdf = typst.compile(str(tmp_path / "paper.typ"))
    assert isinstance(pdf, bytes)
    assert pdf.startswith(b"%PDF-")
