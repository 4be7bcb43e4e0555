"""Whatever a list holds, it is read, refused by row, or refused as a whole; nothing else happens, and nothing is lost."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lists_support import read, workbook

from api.board.lists.faults import ListRefused, PatientList
from engine.assess import Engine
from engine.knowledge import KnowledgeBase

HEADS = (
    "患者代号",
    "讨论问题",
    "年龄",
    "总胆红素 (µmol/L)",
    "门静脉癌栓",
    "切除日期",
    "肝外转移部位",
    "既往HAIC",
    "既往治疗情况",
    "treatment_json",
)
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t")
TEXT = st.one_of(
    st.text(LETTERS, max_size=20),
    st.sampled_from(
        [
            "=1+1",
            "无",
            "不详",
            "> 1210",
            "已全部列出",
            "2026/3/4",
            "[]",
            "{}",
            '{"tace": 1}',
            "\u202eP",
            "<script>",
            "P-1",
        ]
    ),
)
CELL = st.one_of(
    st.none(),
    TEXT,
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    st.datetimes(datetime(1950, 1, 1), datetime(2050, 1, 1)),
    st.times().map(lambda one: time(one.hour, one.minute)),
)
QUIET = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
GOOD = workbook(Patients=[HEADS[:4], ("P-1", "?", 60, 17)])


def outcome(kb: KnowledgeBase, body: bytes | str, name: str) -> PatientList | None:
    """The list, or nothing where it is refused as a whole; any other exception fails the test."""
    with suppress(ListRefused):
        return read(kb, body, name)
    return None


def check(found: PatientList, rows: int) -> None:
    """Every row is either a case or refused, and every refusal has a reason with its words in both languages."""
    of_patients = [row for row in found.refused if row.origin.sheet in ("Patients", None)]
    assert len(found.cases) + len({row.origin.row for row in of_patients}) == rows
    assert {fault for row in found.refused for fault in row.faults} == set(found.faults)
    assert all(row.faults for row in of_patients)
    for fault in found.faults:
        assert fault.code
        assert fault.message.en
        assert any("\u4e00" <= letter <= "\u9fff" for letter in fault.message.zh)
        assert str(fault).startswith(f"{fault.file}, ")


@QUIET
@given(st.lists(st.lists(CELL, min_size=len(HEADS), max_size=len(HEADS)), min_size=1, max_size=4))
def test_any_cells_of_a_workbook(engine: Engine, rows: list[list[Any]]) -> None:
    found = outcome(engine.kb, workbook(Patients=[HEADS, *rows]), "list.xlsx")
    filled = [row for row in rows if any(cell is not None and str(cell).strip() for cell in row)]
    if found is not None:
        check(found, len(filled))
    else:
        assert not filled


@QUIET
@given(st.lists(st.lists(CELL, min_size=5, max_size=5), max_size=4), st.sampled_from(["Treatment", "TACE", "Course"]))
def test_any_cells_of_the_other_sheets(engine: Engine, rows: list[list[Any]], name: str) -> None:
    heads = {
        "Treatment": ("pseudonym", "setting", "drugs", "start", "tolerated"),
        "TACE": ("pseudonym", "date", "response", "remark", "to correct"),
        "Course": ("pseudonym", "date", "item", "value", "unit"),
    }[name]
    body = workbook(**{"Patients": [("pseudonym", "age"), ("P-1", 60)], name: [heads, *rows]})
    found = outcome(engine.kb, body, "list.xlsx")
    assert found is not None
    check(found, 1)


@QUIET
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_any_damage_to_a_workbook(engine: Engine, at: int, damage: bytes) -> None:
    outcome(engine.kb, GOOD[:at] + damage + GOOD[at + len(damage) :], "list.xlsx")


@QUIET
@given(st.binary(max_size=300))
def test_any_bytes_as_csv(engine: Engine, body: bytes) -> None:
    outcome(engine.kb, b"pseudonym,age\n" + body, "list.csv")


@QUIET
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | TEXT | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["pseudonym", "question", "profile", "course", "patient", "age", "on", "x"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json(engine: Engine, document: Any) -> None:
    entries = document if isinstance(document, list) else [document]
    found = outcome(engine.kb, json.dumps(entries), "list.json")
    if found is not None:
        check(found, len(entries))
