"""The coordinator's whole way, in a real browser: from an Excel list to signed minutes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Page, expect
from pypdf import PdfReader

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

UNTREATED = {
    "患者代号": "HCC-301",
    "讨论问题": "门静脉癌栓，未经治疗：首选什么？",
    "年龄": 56,
    "性别": "男",
    "ECOG体能状态评分": 1,
    "诊断": "肝细胞癌",
    "肿瘤数目": 2,
    "最大肿瘤直径": 8.2,
    "门静脉癌栓（Vp分级）": "Vp3",
    "肝外转移": "无",
    "总胆红素": 17,
    "白蛋白": 38,
    "国际标准化比值": 1.1,
    "腹水": "无",
    "肝性脑病": "无",
    "目前可切除性": "不可切除",
    "活动性出血": "否",
    "器官移植受者": "否",
    "自身免疫病": "无",
    "食管胃底静脉曲张": "无",
    "既往治疗情况": "无",
}
SMALL = {
    **UNTREATED,
    "患者代号": "HCC-302",
    "讨论问题": "单发小肝癌：切除还是消融？",
    "肿瘤数目": 1,
    "最大肿瘤直径": 2.1,
}
SMALL["门静脉癌栓（Vp分级）"] = "无"
BROKEN = {**UNTREATED, "患者代号": "HCC-303", "总胆红素": "一点七"}


def column(sheet: Worksheet, name: str) -> int:
    """The column under the heading that begins with *name*."""
    return next(cell.column for cell in sheet[1] if str(cell.value or "").startswith(name))


def fill(template: Path, into: Path, *rows: dict[str, object]) -> Path:
    """The template with one patient a row, as the coordinator would save it."""
    book = load_workbook(template)
    sheet = book["患者"]
    for number, row in enumerate(rows, 3):
        for name, value in row.items():
            sheet.cell(number, column(sheet, name), value)
    book.save(into)
    return into


@pytest.fixture
def listed(page: Page, tmp_path: Path) -> Path:
    """An Excel list made from the template that the page offers: two good rows and one with a slip."""
    page.goto("/board/zh/meetings")
    page.get_by_label("名称").first.fill("周四肝癌MDT")
    page.get_by_label("日期").first.fill("2026-11-26")
    page.get_by_role("button", name="创建会议").click()
    page.get_by_role("link", name="导入名单").first.click()
    with page.expect_download() as coming:
        page.get_by_role("link", name="包含全部字段").click()
    template = tmp_path / "template.xlsx"
    coming.value.save_as(template)
    return fill(template, tmp_path / "list.xlsx", UNTREATED, BROKEN, SMALL)


def present(page: Page, pseudonym: str) -> None:
    """From the agenda to the page on which *pseudonym* is presented."""
    page.get_by_role("link", name="议程").first.click()
    page.get_by_role("link", name=pseudonym, exact=True).click()


def decide(page: Page, *, kind: str, reason: str, candidate: bool = False, words: str = "", why: str = "") -> None:
    """Fill in the decision, with the first candidate listed or without one, and record it."""
    form = page.locator(".decision-form")
    form.get_by_label(kind, exact=True).check()
    if candidate:
        form.get_by_role("checkbox", name="可考虑").first.check()
    form.get_by_label("文字说明").fill(words)
    form.get_by_label("理由", exact=True).fill(reason)
    if why:
        form.get_by_label("如与所列可考虑方案不一致").select_option(label=why)
    form.get_by_label("肝胆外科医师").fill("2")
    form.get_by_label("肝病内科医师").fill("1")
    form.get_by_role("button", name="记录决定").click()


def test_from_an_excel_list_to_signed_minutes(
    page: Page, listed: Path, tmp_path: Path, serious: Callable[[Page], list[str]]
) -> None:
    # The list: two patients come in, the third is told at its cell and given back to be mended.
    assert serious(page) == []
    page.get_by_label("名单文件").set_input_files(listed)
    page.get_by_role("button", name="导入名单").click()
    expect(page.locator("#summary")).to_contain_text("名单未全部导入")
    expect(page.locator("main")).to_contain_text("总胆红素")
    expect(page.locator("main")).to_contain_text("HCC-303")
    assert serious(page) == []
    with page.expect_download() as coming:
        page.get_by_role("link", name="下载这些行以便更正").click()
    refused = tmp_path / "refused.xlsx"
    coming.value.save_as(refused)
    book = load_workbook(refused)
    sheet = book["患者"]
    spoiled = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "一点七")
    assert spoiled.comment is not None
    spoiled.value, spoiled.comment = 17, None
    book.save(refused)
    page.get_by_label("名单文件").set_input_files(refused)
    page.get_by_role("button", name="导入名单").click()

    # The agenda: three patients, in the order that the coordinator wants.
    page.get_by_role("link", name="议程").first.click()
    rows = page.locator("main table tbody tr")
    expect(rows).to_have_count(3)
    expect(rows.nth(0)).to_contain_text("IIIa期")
    assert serious(page) == []
    rows.nth(2).get_by_role("button", name="前移").click()
    expect(page.locator("main table tbody tr").nth(1)).to_contain_text("HCC-303")

    # What is missing is asked for.
    page.get_by_role("link", name="缺失资料").first.click()
    asking = page.locator("form.asking").first
    asking.get_by_label("由谁补充").fill("肝病内科医师")
    asking.get_by_label("截止").fill("2026-11-25")
    asking.get_by_role("button", name="标记已索取").click()
    expect(page.locator("main")).to_contain_text("已索取：肝病内科医师，截止2026-11-25")
    assert serious(page) == []

    # One after the other: a candidate; something else, which needs its reason; put off.
    present(page, "HCC-301")
    page.get_by_role("button", name="开始汇报").click()
    assert serious(page) == []
    decide(page, kind="治疗", candidate=True, reason="血管侵犯，肝功能良好")
    expect(page.locator(".deciding")).to_contain_text("血管侵犯，肝功能良好")
    present(page, "HCC-303")
    decide(page, kind="治疗", words="先行放射性粒子支架", reason="本中心经验")
    expect(page.locator(".decision-form")).to_contain_text("原因")
    decide(page, kind="治疗", words="先行放射性粒子支架", reason="本中心经验", why="本中心经验")
    expect(page.locator(".deciding")).to_contain_text("先行放射性粒子支架")
    assert serious(page) == []

    # Signing is refused while a patient is undecided, then done.
    page.get_by_role("link", name="议程").first.click()
    sign = page.locator("#sign-off").locator("xpath=..")
    sign.get_by_role("combobox").select_option(label="肝病内科医师")
    sign.get_by_role("button").first.click()
    expect(page.locator("main")).to_contain_text("HCC-302")
    expect(page.locator("[role=alert]").first).to_be_visible()
    present(page, "HCC-302")
    decide(page, kind="暂缓决定，须先完善", words="增强MRI", reason="影像学资料不全")
    page.get_by_role("link", name="议程").first.click()
    sign = page.locator("#sign-off").locator("xpath=..")
    sign.get_by_role("combobox").select_option(label="肝病内科医师")
    sign.get_by_role("button").first.click()
    expect(page.locator("[role=status]").first).to_contain_text("已签署")
    assert serious(page) == []

    # The minutes, in both forms.
    for form, read in (("PDF", _pdf), ("DOCX", _docx)):
        with page.expect_download() as coming:
            page.get_by_role("listitem").filter(has_text="会议纪要").get_by_role("link", name=form).click()
        words = read(coming.value.path().read_bytes())
        for told in (
            "周四肝癌MDT",
            "HCC-301",
            "HCC-302",
            "HCC-303",
            "血管侵犯，肝功能良好",
            "先行放射性粒子支架",
            "增强MRI",
        ):
            assert told.replace(" ", "") in words, f"{form}: {told}"

    # How often the board chose a candidate.
    page.get_by_role("link", name="会诊", exact=True).click()
    page.get_by_role("link", name="历次会诊决定统计").click()
    assert serious(page) == []
    expect(page.locator("main")).to_contain_text("IIIa")


def _pdf(content: bytes) -> str:
    return (
        "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(content)).pages)
        .replace("\n", "")
        .replace(" ", "")
    )


def _docx(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "".join((*(paragraph.text for paragraph in document.paragraphs), *cells)).replace(" ", "")
