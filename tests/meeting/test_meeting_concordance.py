"""How often boards chose a candidate: counts with their denominators, and nothing that looks like a score."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from api.meeting.concordance import SAYS, Concordance, Table, concordance, concordance_csv
from api.meeting.state import (
    Basis,
    BoardPatient,
    Chosen,
    Decision,
    DecisionMade,
    Deviation,
    Meeting,
    Signature,
)
from engine.assessment import Bilingual

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
BASIS = Basis("r", "0.1.0+ab", date(2026, 11, 20))
WISH = Deviation("patient_wish")


def chosen(standing: Any = "candidates", setting: str = "first_line") -> Chosen:
    return Chosen("x", setting, standing, "option", Bilingual("X", "某方案"), Bilingual(setting, setting))


def decision(*standings: str, **changes: Any) -> Decision:
    given: dict[str, Any] = {
        "kind": "treatment",
        "chosen": tuple(map(chosen, standings)),
        "text": None,
        "participants": (),
        "reason": "x",
        "deviation": WISH if set(standings) - {"candidates"} else None,
        "basis": BASIS,
        "candidates": 3,
        "cnlc": "IIIa",
        "in_service": None,
    }
    return Decision(**{**given, **changes})


def meeting(*decisions: Decision | None, day: date | None = date(2026, 11, 26), signed: bool = True) -> Meeting:
    patients = tuple(
        BoardPatient(
            number=number,
            pseudonym=f"P{number}",
            question=None,
            case=None,
            basis=BASIS,
            decisions=(DecisionMade(number=number, at=AT, by="b", decision=made),),
        )
        for number, made in enumerate(decisions, start=1)
    )
    return Meeting(
        id="m",
        title="MDT",
        day=day,
        place=None,
        owner="b",
        patients=patients,
        signatures=(Signature(number=9, at=AT, by="b", role="nurse"),) if signed else (),
        reopened=(),
        remarks=(),
        history=(),
        witness="",
    )


def _counts(table: Table) -> dict[str, tuple[int, int]]:
    return {count.key: (count.n, count.of) for count in table.counts if count.n}


def _of(*decisions: Decision) -> Concordance:
    return concordance([meeting(*decisions)])


@pytest.mark.parametrize(
    ("made", "outcome"),
    [
        (decision("candidates"), "candidates"),
        (decision("candidates", "candidates"), "candidates"),
        (decision("candidates", "conditional"), "conditional"),
        (decision("conditional", "pending"), "other_standing"),
        (decision("candidates", "against"), "other_standing"),
        (decision("excluded"), "other_standing"),
        (decision("excluded", text="其他"), "other_regimen"),
        (decision(kind="trial"), "trial"),
        (decision(kind="supportive"), "no_treatment"),
        (decision(kind="surveillance"), "no_treatment"),
        (decision(kind="no_treatment"), "no_treatment"),
        (decision(kind="referral", text="移植"), "referral"),
        (decision(kind="deferred", text="活检"), "deferred"),
    ],
)
def test_each_decision_counts_once_as_what_is_furthest_from_the_candidates(made: Decision, outcome: str) -> None:
    assert _counts(_of(made).overall) == {outcome: (1, 1)}


def test_stages_come_in_their_order_and_the_open_one_last() -> None:
    stages = ("IV", "IIIa", None, "IIa", "Ib", "IIIb")
    found = _of(*(decision("candidates", cnlc=stage) for stage in stages), decision("against", cnlc="IIIa"))
    assert [table.key for table in found.by_stage] == ["Ib", "IIa", "IIIa", "IIIb", "IV", ""]
    assert _counts(found.by_stage[2]) == {"candidates": (1, 2), "other_standing": (1, 2)}
    assert found.by_stage[-1].title == Bilingual("CNLC stage open", "CNLC分期未定")


def test_by_setting_the_regimens_are_counted_and_not_the_patients() -> None:
    both = decision("candidates", chosen=(chosen(), chosen("pending", "conversion")), deviation=WISH)
    found = _of(both, decision("candidates"))
    assert [(table.key, _counts(table)) for table in found.by_setting] == [
        ("first_line", {"candidates": (2, 2)}),
        ("conversion", {"pending": (1, 1)}),
    ]


def test_reasons_are_counted_among_those_who_departed() -> None:
    emergency = decision("excluded", deviation=Deviation("emergency"), cnlc="IV")
    found = _of(decision("candidates"), decision("against"), emergency)
    assert _counts(found.reasons) == {"patient_wish": (1, 2), "emergency": (1, 2)}
    assert [(table.key, _counts(table)) for table in found.departing_by_stage] == [
        ("IIIa", {"patient_wish": (1, 1)}),
        ("IV", {"emergency": (1, 1)}),
    ]


def test_below_ten_decided_patients_there_is_no_percentage() -> None:
    nine = _of(*(decision("candidates") for _ in range(9)))
    ten = _of(*(decision("candidates") for _ in range(8)), *(decision("against") for _ in range(2)))
    assert {count.percent for count in nine.overall.counts} == {None}
    assert [count.percent for count in ten.overall.counts][:3] == [80, 0, 20]
    assert {count.percent for count in ten.reasons.counts} == {None}


def test_a_half_percent_is_rounded_up() -> None:
    found = _of(decision("against"), *(decision("candidates") for _ in range(39)))
    assert [count.percent for count in found.overall.counts][:3] == [98, 0, 3]


def test_only_signed_meetings_between_the_days_count_and_the_rest_is_told() -> None:
    days = [date(2026, 11, 1), date(2026, 11, 30), date(2026, 10, 31), date(2026, 12, 1), None]
    held = [meeting(decision("candidates"), day=day) for day in days]
    unsigned = meeting(decision("candidates"), signed=False)
    found = concordance([*held, unsigned], date(2026, 11, 1), date(2026, 11, 30))
    assert (found.meetings, found.unsigned, found.undated, found.patients) == (2, 1, 1, 2)
    assert concordance([*held, unsigned]).meetings == 4


def test_the_withdrawn_and_the_erased_are_told_and_not_counted() -> None:
    full = meeting(decision("candidates"), decision("candidates"), None)
    patients = (replace(full.patients[0], withdrawn=True), replace(full.patients[1], erased=True), full.patients[2])
    found = concordance([replace(full, patients=patients)])
    assert (found.patients, found.withdrawn, found.erased) == (0, 1, 2)


def test_of_a_corrected_decision_the_one_that_stands_counts() -> None:
    one = meeting(decision("against"))
    made = DecisionMade(number=5, at=AT, by="b", decision=decision("candidates"), correction=True, corrected="x")
    patient = replace(one.patients[0], decisions=(*one.patients[0].decisions, made))
    found = concordance([replace(one, patients=(patient,))])
    assert (_counts(found.overall), found.corrected) == ({"candidates": (1, 1)}, 1)


def test_it_says_that_it_is_no_score_in_both_languages() -> None:
    found = _of()
    assert found.says == SAYS
    for lang, word in (("en", "no measure of the quality"), ("zh", "不用于评价")):
        assert word in concordance_csv(found, lang).splitlines()[0]  # type: ignore[arg-type]


def test_the_file_holds_every_count_with_its_denominator() -> None:
    rows = list(csv.reader(io.StringIO(concordance_csv(_of(decision("against")), "en"))))
    assert rows[1] == ["table", "group", "item", "n", "of", "of what"]
    assert ["total", "", "patients", "1", "", ""] in rows
    assert ["reason", "Reasons for departing", "the patient's wish", "1", "1", _DEPARTING] in rows
    assert {len(row) for row in rows[1:]} == {6}


_DEPARTING = "patients whose decision departs from the candidates"


@pytest.mark.parametrize("stage", ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])
def test_no_cell_of_the_file_can_be_taken_for_a_formula(stage: str) -> None:
    found = _of(decision("candidates"))
    table = replace(found.overall, title=Bilingual(stage, stage))
    written = concordance_csv(replace(found, overall=table), "en")
    cells = [cell for row in csv.reader(io.StringIO(written)) for cell in row]
    assert f"'{stage}" in cells
    assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "＝"))]
