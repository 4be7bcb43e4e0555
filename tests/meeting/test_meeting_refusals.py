"""What a meeting refuses, and the exact words; every fault at once, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from meeting_support import CALLER, CHOICES, DAY, ROOT, Memory, adding, assessed, case, deciding

from api.meeting.commands import (
    AddPatient,
    Change,
    Choice,
    CorrectDecision,
    Create,
    Note,
    NoteMissing,
    Present,
    Reassess,
    Reopen,
    Reorder,
    SettleMissing,
    Sign,
    WithdrawPatient,
)
from api.meeting.keeping import Meetings
from api.meeting.refusals import MeetingMovedOn, MeetingRefused
from api.meeting.state import Deviation, Meeting, Participant

_TESTED_IN = ("meeting/test_meeting_refusals.py", "store/test_meeting_record.py")
NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)


class Board:
    """A meeting under way: patient 1 is assessed, 2 is assessed, 3 is not."""

    def __init__(self) -> None:
        self.store = Memory()
        self.meetings = Meetings(self.store)  # type: ignore[arg-type]
        self.meeting = self.meetings.create(Create("MDT", DAY), CALLER)
        self.records = [assessed(case("HCC-012", 56)), assessed(case("HCC-013", 61)), assessed(case("HCC-014", 40))]
        for record in self.records:
            self.store.append(record)
        self.do(adding(case("HCC-012", 56), self.records[0].id))
        self.do(adding(case("HCC-013", 61), self.records[1].id))
        self.do(adding(case("HCC-014", 40), None))

    def do(self, command: Any) -> Meeting:
        self.meeting = self.meetings.do(self.meeting.id, command, self.meeting.version, CALLER)
        return self.meeting

    def refused(self, command: Any) -> MeetingRefused:
        before = self.store.meeting(self.meeting.id)
        with pytest.raises(MeetingRefused) as refused:
            self.do(command)
        assert self.store.meeting(self.meeting.id) == before
        return refused.value

    def decide(self, patient: int, **changes: Any) -> Any:
        return deciding(patient, self.records[patient - 1].id, **changes)

    def signed(self) -> Board:
        for command in (self.decide(1), self.decide(2), WithdrawPatient(3, "转院"), Sign("hepatologist")):
            self.do(command)
        return self


@pytest.fixture
def board() -> Board:
    return Board()


Asked = Callable[[Board], Any]
WORDS: dict[str, tuple[Asked, str, str]] = {
    "meeting.assessment_unknown": (
        lambda board: Reassess(patient=3, assessment="nothing"),
        "assessment: there is no assessment of this id. Assess the patient, then name the new record.",
        "没有该编号的评估。请先评估患者，再引用新的评估记录。",
    ),
    "meeting.assessment_erased": (
        lambda board: Reassess(patient=3, assessment=_kept(board, output=None)),
        "assessment: the content of this assessment was erased. Assess the patient anew.",
        "该评估的内容已删除。请重新评估患者。",
    ),
    "meeting.assessment_unreadable": (
        lambda board: Reassess(patient=3, assessment=_kept(board, output=b"{}")),
        "assessment: this assessment was kept in a form that this version does not read. Assess the patient anew.",
        "该评估以本版本无法读取的格式保存。请重新评估患者。",
    ),
    "meeting.not_assessed": (
        lambda board: deciding(3, board.records[2].id),
        "assessment: the patient has not been assessed. Assess the patient, then record the decision.",
        "该患者尚未评估。请先评估，再记录决定。",
    ),
    "meeting.other_assessment": (
        lambda board: deciding(1, board.records[1].id),
        "assessment: the decision was made on another assessment than this patient's latest. "
        "Look at the latest assessment of this patient, then decide.",
        "所依据的并非该患者最新的评估。请查看该患者最新的评估，再作决定。",
    ),
    "meeting.patient_unknown": (
        lambda board: Note("x", 9),
        "patient: no patient of this meeting has this number. Choose one of the list.",
        "本次会议没有该编号的患者。请从列表中选择。",
    ),
    "meeting.patient_withdrawn": (
        lambda board: board.do(WithdrawPatient(1, "转院")) and board.decide(1),
        "patient: this patient was withdrawn from the meeting. Add the patient anew.",
        "该患者已从本次会议撤回。如需讨论，请重新加入。",
    ),
    "meeting.patient_erased": (
        lambda board: board.store.erase(board.meeting.id, {2}) or Note("x", 1),
        "patient: what was kept of this patient was erased. Add the patient anew.",
        "该患者的资料已删除。如需讨论，请重新加入。",
    ),
    "meeting.patient_twice": (
        lambda board: AddPatient(pseudonym="hcc-012"),
        "pseudonym: this patient is in the meeting already. Open the patient there.",
        "该患者已在本次会议中。请打开已有的患者条目。",
    ),
    "meeting.another_patient": (
        lambda board: AddPatient(pseudonym="HCC-099", assessment=board.records[0].id),
        "assessment: another patient of this meeting rests on it. Check which patient this is, and assess this one anew.",
        "本次会议的另一位患者正使用该评估。请核对患者身份，并重新评估本例患者。",
    ),
    "meeting.decided": (
        lambda board: board.do(board.decide(1)) and board.decide(1),
        "patient: a decision is recorded already. Correct it, and say why.",
        "已有决定。请更正该决定，并说明原因。",
    ),
    "meeting.undecided": (
        lambda board: CorrectDecision(board.decide(1), "笔误"),
        "patient: there is no decision to correct. Record the decision.",
        "尚无可更正的决定。请先记录决定。",
    ),
    "meeting.signed": (
        lambda board: board.signed() and Note("x"),
        "the meeting is signed. Open it again and say why; every signature is void from then on.",
        "本次会议已签署。请先重新开启并说明原因；原有签署随即失效。",
    ),
    "meeting.signed_role": (
        lambda board: board.signed() and Sign("hepatologist"),
        "role: this role has signed already. Nothing more is needed.",
        "该角色已签署。无需重复签署。",
    ),
    "meeting.not_signed": (
        lambda board: Reopen("补充"),
        "the meeting is not signed. It can be changed as it is.",
        "本次会议尚未签署。可直接修改。",
    ),
    "meeting.order": (
        lambda board: Reorder((1, 1, 3)),
        "patients: are not the patients of the meeting, each once. Name every patient that was not withdrawn.",
        "与会议的患者不一致。请列出所有未撤回的患者，每例一次。",
    ),
    "meeting.missing_what": (
        lambda board: NoteMissing(patient=1),
        "what is missing is not said, or said twice. Name a field or write a text.",
        "未说明缺少什么，或重复说明。请选择一个字段，或填写文字，二者取一。",
    ),
    "meeting.missing_unknown": (
        lambda board: SettleMissing(1, 4, "arrived"),
        "missing: nothing of this number is awaited. Choose one of those that are open.",
        "没有该编号的待补项目。请从待补项目中选择。",
    ),
    "meeting.time_zone": (
        lambda board: Present(1, datetime(2026, 11, 26, 8)),
        "started: a time has no zone. Give it with its offset from UTC.",
        "时间缺少时区。请注明与UTC的时差。",
    ),
    "meeting.time_order": (
        lambda board: Present(1, NOW, NOW.replace(hour=7)),
        "ended: ends before it began. Check the two times.",
        "结束早于开始。请核对两个时间。",
    ),
    "meeting.text_missing": (
        lambda board: board.decide(1, reason=" "),
        "reason: is left out. Write it.",
        "未填写。请填写。",
    ),
    "meeting.text_long": (
        lambda board: Note("x" * 4001),
        "text: is longer than 4000 characters. Shorten it.",
        "超过4000个字符。请缩短。",
    ),
    "meeting.text_characters": (
        lambda board: Change("MDT\nX", DAY),
        "title: holds characters that are no plain text. Write plain text in one line.",
        "含有非文本字符。请只输入一行普通文字。",
    ),
    "meeting.word": (
        lambda board: board.do(NoteMissing(patient=1, text="x")) and SettleMissing(1, 1, "arived"),  # type: ignore[arg-type]
        "settled: is none of the words that can be used here. Did you mean 'arrived'?",
        "不在可选范围内。是否想写：已补齐（arrived）？",
    ),
    "meeting.chosen_none": (
        lambda board: board.decide(1, chosen=()),
        "chosen: no treatment is named. Choose a regimen, or write the treatment into the text.",
        "未指明治疗。请选择方案，或在文字中写明治疗。",
    ),
    "meeting.chosen_kind": (
        lambda board: board.decide(1, kind="supportive"),
        "chosen: regimens are chosen, but the decision is no treatment. Choose the kind 'treatment', or no regimen.",
        "选择了方案，但决定类型不是“治疗”。请改为“治疗”，或不选方案。",
    ),
    "meeting.chosen_many": (
        lambda board: board.decide(1, chosen=(CHOICES["candidates"],) * 2),
        "chosen: a regimen is chosen twice, or more than 10 are. Choose each one once.",
        "同一方案选择了两次，或超过10个。每个方案只选一次。",
    ),
    "meeting.chosen_unknown": (
        lambda board: board.decide(1, chosen=(Choice("lenvatinib", "adjuvant"),)),
        "chosen.0: the assessment names no such regimen in this setting. "
        "Choose one of the assessment, or write the treatment into the text.",
        "评估中没有该情形下的这一方案。请从评估中选择，或在文字中写明治疗。",
    ),
    "meeting.count": (
        lambda board: board.decide(1, participants=(Participant("nurse", 0),)),
        "participants.0.count: is no number from 1 to 50. Write how many.",
        "不是1到50之间的数。请填写人数。",
    ),
    "meeting.role_twice": (
        lambda board: board.decide(1, participants=(Participant("nurse"), Participant("nurse"))),
        "participants: one role stands twice. Write each role once, with how many there were.",
        "同一角色出现了两次。每个角色只写一次，并写明人数。",
    ),
    "meeting.deviation_missing": (
        lambda board: board.decide(1, chosen=(CHOICES["against"],)),
        "deviation: the decision departs from the candidates, and no reason is given. Choose the reason from the list.",
        "该决定与可考虑的方案不一致，但未说明原因。请从列表中选择原因。",
    ),
    "meeting.deviation_none": (
        lambda board: board.decide(1, deviation=Deviation("patient_wish")),
        "deviation: a reason for deviating is given, but the decision does not deviate. "
        "Leave the reason out, or check what was chosen.",
        "填写了偏离原因，但该决定并未偏离。请删去原因，或核对所选方案。",
    ),
    "meeting.participants": (
        lambda board: (
            [board.do(each) for each in (board.decide(1, participants=()), board.decide(2), WithdrawPatient(3, "转院"))]
            and Sign("nurse")
        ),
        "patients.1: the decision on patient 1 names no participants. Correct the decision, with the roles that took part.",
        "第1号患者的决定未注明参加者。请更正决定，注明参加者的角色。",
    ),
    "meeting.pseudonym.official": (
        lambda board: AddPatient(pseudonym="13912345678"),
        "pseudonym: looks like an identity or telephone number, which must not be in a packet. "
        "Use a code that nobody outside can trace, such as HCC-012.",
        "疑似身份证号、手机号等真实号码，不得出现在讨论材料中。请改用院外无法追溯的代号，例如HCC-012。",
    ),
}


def _kept(board: Board, **changes: Any) -> str:
    record = assessed(case("HCC-014", 40), **changes)
    board.store.append(record)
    return record.id


@pytest.mark.parametrize("code", WORDS)
def test_what_is_not_in_order_is_refused_in_these_words_and_nothing_is_written(board: Board, code: str) -> None:
    asked, english, chinese = WORDS[code]
    faults = board.refused(asked(board)).faults
    assert [(str(fault), fault.says("zh")) for fault in faults] == [(f"{english} [{code}]", chinese)]


def test_a_meeting_without_patients_is_not_signed(board: Board) -> None:
    meeting = board.meetings.create(Create("MDT", DAY), CALLER)
    with pytest.raises(MeetingRefused) as refused:
        board.meetings.do(meeting.id, Sign("nurse"), 1, CALLER)
    assert [str(fault) for fault in refused.value.faults] == [
        "patients: the meeting has no patients. There is nothing to sign. [meeting.empty]"
    ]


def test_each_undecided_patient_is_named_by_number_before_a_signature(board: Board) -> None:
    board.do(board.decide(1))
    assert [str(fault) for fault in board.refused(Sign("nurse")).faults] == [
        f"patients.{number}: patient {number} has no decision. "
        "Record it, defer it, or withdraw the patient. [meeting.undecided]"
        for number in (2, 3)
    ]


def test_a_meeting_holds_no_more_than_two_hundred_patients(board: Board) -> None:
    for number in range(4, 201):
        board.do(AddPatient(pseudonym=f"P{number}"))
    assert [str(fault) for fault in board.refused(AddPatient(pseudonym="P201")).faults] == [
        "patients: the meeting has 200 patients. Make another meeting. [meeting.full]"
    ]


def test_a_version_that_never_was_is_refused(board: Board) -> None:
    for seen in (0, 5):
        with pytest.raises(MeetingRefused) as refused:
            board.meetings.do(board.meeting.id, Note("x"), seen, CALLER)
        assert [str(fault) for fault in refused.value.faults] == [
            "seen: the meeting has 4 events. Look at it again. [meeting.seen]"
        ]


def test_every_fault_of_a_decision_is_told_at_once(board: Board) -> None:
    wrong = board.decide(
        3,
        kind="treat",
        reason="",
        chosen=(CHOICES["candidates"],) * 2,
        participants=(Participant("other", 99),),
        deviation=Deviation("other"),
    )
    assert [(fault.code, fault.path) for fault in board.refused(wrong).faults] == [
        ("meeting.not_assessed", "assessment"),
        ("meeting.word", "kind"),
        ("meeting.text_missing", "reason"),
        ("meeting.chosen_kind", "chosen"),
        ("meeting.chosen_many", "chosen"),
        ("meeting.text_missing", "participants.0.text"),
        ("meeting.count", "participants.0.count"),
        ("meeting.text_missing", "deviation.text"),
    ]


def test_a_new_meeting_needs_a_title_in_one_line(board: Board) -> None:
    with pytest.raises(MeetingRefused) as refused:
        board.meetings.create(Create(" ", DAY, "x" * 201), CALLER)
    assert [str(fault) for fault in refused.value.faults] == [
        "title: is left out. Write it. [meeting.text_missing]",
        "place: is longer than 200 characters. Shorten it. [meeting.text_long]",
    ]


def test_no_refusal_repeats_anything_of_a_patient() -> None:
    for asked, _, _ in WORDS.values():
        board = Board()
        refused = board.refused(asked(board))
        told = str(refused) + refused.told("zh")
        known = ("HCC-013", "hcc-012", "139", "门静脉", "转院", "lenvatinib", "nivolumab", board.records[0].id)
        assert not [word for word in known if word in told]


# --- the wrong patient ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (
            lambda board: AddPatient(pseudonym="HCC-099", case=case("HCC-098")),
            "case: the case is of another pseudonym.",
        ),
        (
            lambda board: Reassess(patient=3, assessment=board.records[2].id, case=case("HCC-013", 40)),
            "case: the case is of another pseudonym.",
        ),
        (
            lambda board: Reassess(patient=3, assessment=board.records[2].id, case=case("HCC-014", 41)),
            "assessment: the assessment was made from another profile.",
        ),
        (
            lambda board: Reassess(patient=3, assessment=_kept(board, identifiers={"patient": "HCC-013"})),
            "assessment: the assessment was kept for another patient.",
        ),
        (
            lambda board: Reassess(patient=3, assessment=board.records[0].id),
            "assessment: another patient of this meeting rests on it.",
        ),
    ],
    ids=["case", "case of a reassessment", "profile", "name in the record", "another of the meeting"],
)
def test_nobody_is_discussed_on_somebody_elses_assessment(board: Board, asked: Asked, says: str) -> None:
    remedy = "Check which patient this is, and assess this one anew. [meeting.another_patient]"
    assert [str(fault) for fault in board.refused(asked(board)).faults] == [f"{says} {remedy}"]


def test_an_assessment_kept_under_the_pseudonym_is_the_patients_own(board: Board) -> None:
    record = _kept(board, identifiers={"patient": "HCC-014"})
    assert board.do(Reassess(patient=3, assessment=record)).patients[2].status == "ready"


def test_a_decision_made_before_a_reassessment_is_not_taken_for_one_made_after_it(board: Board) -> None:
    newer = assessed(case("HCC-012", 57))
    board.store.append(newer)
    board.do(Reassess(patient=1, assessment=newer.id, case=case("HCC-012", 57)))
    assert [fault.code for fault in board.refused(board.decide(1)).faults] == ["meeting.other_assessment"]
    assert board.do(deciding(1, newer.id)).patients[0].status == "decided"


# --- two people at one meeting ----------------------------------------------------------------------------


def _moved(board: Board, happens: Any, asked: Any) -> bool:
    """Whether *asked* is refused because *happens* came before it, and tells so."""
    seen = board.meeting.version
    board.do(happens)
    try:
        board.meetings.do(board.meeting.id, asked, seen, CALLER)
    except MeetingMovedOn as moved:
        return moved.since == board.meeting.history[seen:]
    return False


@pytest.mark.parametrize(
    ("happens", "asked", "moved"),
    [
        (lambda b: b.decide(1), lambda b: b.decide(2), False),
        (lambda b: b.decide(1), lambda b: WithdrawPatient(1, "x"), True),
        (lambda b: Note("x", 1), lambda b: b.decide(1), True),
        (lambda b: NoteMissing(patient=1, text="x"), lambda b: b.decide(1), True),
        (lambda b: b.decide(1), lambda b: Note("x", 1), False),
        (lambda b: Note("x"), lambda b: b.decide(1), False),
        (lambda b: Reorder((3, 1, 2)), lambda b: Reorder((2, 1, 3)), True),
        (lambda b: AddPatient(pseudonym="P4"), lambda b: Reorder((2, 1, 3)), True),
        (lambda b: WithdrawPatient(3, "x"), lambda b: Reorder((2, 1, 3)), True),
        (lambda b: AddPatient(pseudonym="P4"), lambda b: AddPatient(pseudonym="P5"), False),
        (lambda b: Reorder((3, 1, 2)), lambda b: b.decide(1), False),
        (lambda b: Change("MDT 2", DAY), lambda b: Change("MDT 3", DAY), True),
        (lambda b: Change("MDT 2", DAY), lambda b: b.decide(1), False),
        (lambda b: Note("x"), lambda b: Sign("nurse"), True),
    ],
)
def test_what_happened_meanwhile_stops_only_what_it_touches(
    board: Board, happens: Asked, asked: Asked, moved: bool
) -> None:
    assert _moved(board, happens(board), asked(board)) is moved


@pytest.mark.parametrize("asked", [Note("x"), AddPatient(pseudonym="P4"), Change("x", DAY), Reopen("x")])
def test_after_a_signature_that_was_not_seen_nothing_goes_in(board: Board, asked: Any) -> None:
    for command in (board.decide(1), board.decide(2), WithdrawPatient(3, "转院")):
        board.do(command)
    assert _moved(board, Sign("hepatologist"), asked)


def test_two_roles_may_sign_at_once(board: Board) -> None:
    for command in (board.decide(1), board.decide(2), WithdrawPatient(3, "转院")):
        board.do(command)
    assert not _moved(board, Sign("hepatologist"), Sign("nurse"))


def test_who_is_overtaken_is_told_what_happened_in_both_languages(board: Board) -> None:
    seen = board.meeting.version
    board.do(Note("x", 1))
    board.do(board.decide(1))
    with pytest.raises(MeetingMovedOn) as moved:
        board.meetings.do(board.meeting.id, board.decide(1), seen, CALLER)
    assert [str(fault) for fault in moved.value.faults] == [
        "seen: 2 events since you looked: remark, decision recorded. "
        "Look at the meeting as it stands, then try again. [meeting.moved_on]"
    ]
    assert [fault.says("zh") for fault in moved.value.faults] == [
        "您查看之后又有2项变动：备注、记录决定。请先查看最新情况，再重试。"
    ]


def test_every_refusal_that_a_meeting_knows_is_tested_here_or_with_the_record() -> None:
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "api" / "meeting").glob("*.py"))
    tests = "".join((ROOT / "tests" / name).read_text("utf-8") for name in _TESTED_IN)
    codes = set(re.findall(r'"(meeting\.[a-z_]+)"', sources))
    assert {code for code in codes if f"[{code}]" not in tests and f'"{code}": (' not in tests} == set()


def test_the_profile_of_a_record_may_be_written_with_other_spacing(board: Board) -> None:
    profile = case("HCC-014", 40).profile
    record = _kept(board, input=orjson.dumps(profile, option=orjson.OPT_INDENT_2))
    assert board.do(Reassess(patient=3, assessment=record, case=case("HCC-014", 40))).patients[2].status == "ready"


def test_a_correction_on_a_patient_who_is_not_there_has_its_other_faults_told_as_well(board: Board) -> None:
    wrong = CorrectDecision(deciding(9, board.records[0].id, reason=""), "")
    assert [(fault.code, fault.path) for fault in board.refused(wrong).faults] == [
        ("meeting.patient_unknown", "patient"),
        ("meeting.text_missing", "why"),
        ("meeting.text_missing", "reason"),
    ]


def test_what_a_signed_meeting_needs_first_is_told_with_the_faults_of_the_command_itself(board: Board) -> None:
    board.signed()
    assert [fault.code for fault in board.refused(Change("", DAY)).faults] == ["meeting.signed", "meeting.text_missing"]


def test_after_it_was_opened_again_a_decision_is_corrected_and_not_recorded_anew(board: Board) -> None:
    board.signed().do(Reopen("补充"))
    assert [fault.code for fault in board.refused(board.decide(1)).faults] == ["meeting.decided"]
    after = board.do(CorrectDecision(board.decide(1, reason="补充后的理由"), "补充"))
    told = [made.decision and made.decision.reason for made in after.patients[0].decisions]
    assert told == ["门静脉癌栓，肝功能良好", "补充后的理由"]
