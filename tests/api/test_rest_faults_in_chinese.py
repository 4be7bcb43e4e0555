"""Faults over REST and on the command line are told in both languages: what a Chinese form shows, and what a terminal prints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from api.cli import main

if TYPE_CHECKING:
    from rest_support import TestClient

Post = Callable[..., Any]


def test_every_error_of_a_profile_has_its_words_in_chinese_beside_the_english_ones(post: Post) -> None:
    errors = post({"liver": {"bilirubin": 17}, "tumor": {}}).json()["errors"]
    assert errors == [
        {
            "code": "value.unit_missing",
            "path": "liver.bilirubin",
            "message": "17 has no unit, and total bilirubin (总胆红素) is reported in more than one.",
            "remedy": "Write the unit: µmol/L, mg/dL.",
            "message_zh": "总胆红素：17未写单位，而该项目有不止一种单位。",
            "remedy_zh": "请写明单位：µmol/L、mg/dL。",
        },
        {
            "code": "profile.unknown_field",
            "path": "tumor",
            "message": "no field is called 'tumor' here.",
            "remedy": "Did you mean 'tumour'?",
            "message_zh": "此处没有名为“tumor”的字段。",
            "remedy_zh": "是否想写：肿瘤（tumour）？",
        },
    ]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("?as_of=March", ("不是日历上的日期。", "请按“年-月-日”写，如2026-03-31。")),
        ("?as_of=2999-01-01", ("晚于今天（2026-06-01），届时有何资料尚不可知。", "请写过去的日期；不写即为今天。")),
    ],
)
def test_a_day_asked_for_that_cannot_be_is_told_in_chinese(post: Post, query: str, words: tuple[str, str]) -> None:
    (error,) = post({}, query).json()["errors"]
    assert (error["message_zh"], error["remedy_zh"]) == words


def test_a_body_that_is_too_large_or_no_json_is_told_in_chinese(post: Post) -> None:
    (large,) = post(b" " * 300_000).json()["errors"]
    assert (large["message_zh"], large["remedy_zh"]) == ("内容超过256 KB。", "请一次只提交一位患者，不附文件。")
    (broken,) = post(b"{").json()["errors"]
    assert broken["message_zh"] == "不是JSON格式：第1行第2列有误。"


def test_a_comparison_that_cannot_be_made_is_told_in_chinese(client: TestClient) -> None:
    body = {"profile": {"patient": {"ecog": 6}}, "from": "2026-03-01", "to": "2026-03-01"}
    errors = client.post("/assessments/compare", json=body).json()["errors"]
    assert [(error["path"], error["message_zh"]) for error in errors] == [
        ("from", "两个日期都是2026-03-01。"),
        ("profile.patient.ecog", "ECOG体能状态评分：6超出可能的范围。"),
    ]


def test_what_has_no_chinese_words_has_no_chinese_members(client: TestClient) -> None:
    (error,) = client.get("/rules/no-such-rule").json()["errors"]
    assert set(error) == {"code", "path", "message", "remedy"}


def test_the_chinese_members_are_described_as_texts_that_may_be_left_out(client: TestClient) -> None:
    schema = client.get("/openapi.json").json()["components"]["schemas"]["Problem.ProblemError"]
    assert {schema["properties"][name]["type"] for name in ("message_zh", "remedy_zh")} == {"string"}
    assert set(schema["required"]) == {"code", "path", "message", "remedy"}


@pytest.mark.parametrize(
    ("language", "heading", "words"),
    [
        ("zh", "患者资料未被接受（1处）：", "  patient.ecog: ECOG体能状态评分：6超出可能的范围。可能的范围：0～4。请核对数值和单位。 [value.impossible]"),
        ("en", "patient profile refused (1 fault):", "  patient.ecog: 6 is impossible for ECOG performance status (ECOG体能状态评分). Possible: 0 to 4. Check the number and its unit. [value.impossible]"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", [["assess"], ["explain", "sorafenib"], ["compare", "--from", "2026-03-01"]])
def test_the_command_line_tells_a_fault_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: list[str], language: str, heading: str, words: str
) -> None:
    file = tmp_path / "patient.json"
    file.write_text('{"patient": {"ecog": 6}}', encoding="utf-8")
    name, *more = command
    assert main([name, str(file), *more, "--lang", language]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.splitlines() == [heading, words]
