"""How often boards chose what was listed as a candidate, and why not where they did not. A description, no score."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, get_args

from api.meeting.deciding import departures
from api.meeting.state import DEVIATION_REASONS, STANDINGS, Decision, Meeting
from api.meeting.words import DEVIATION, STANDING
from engine import settings
from engine.assessment import Bilingual

Outcome: TypeAlias = Literal[
    "candidates", "conditional", "other_standing", "other_regimen", "trial", "no_treatment", "referral", "deferred"
]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
FEW = 10
"""Below so many decided patients no percentage is given: it would say more than the numbers do."""
OUTCOME: Mapping[Outcome, Bilingual] = {
    "candidates": Bilingual("only regimens listed as candidates", "均为可考虑的方案"),
    "conditional": Bilingual("a regimen among them that may be considered on conditions", "含附条件可考虑的方案"),
    "other_standing": Bilingual(
        "a regimen among them that was open, excluded or had evidence against it",
        "含待定、已排除或有反对证据的方案",
    ),
    "other_regimen": Bilingual("a treatment that the assessment does not name", "评估未列出的治疗"),
    "trial": Bilingual("clinical trial", "临床试验"),
    "no_treatment": Bilingual("surveillance, supportive care or no treatment", "随访观察、支持治疗或不治疗"),
    "referral": Bilingual("referral", "转诊"),
    "deferred": Bilingual("deferred", "暂缓决定"),
}
STAGES = ("Ia", "Ib", "IIa", "IIb", "IIIa", "IIIb", "IV")
STAGE_OPEN = Bilingual("CNLC stage open", "CNLC分期未定")
SAYS = Bilingual(
    "This describes what boards decided; it is no measure of the quality of a decision, of a board or of the rules. A "
    "decision that departs from the candidates may be the right one.",
    "本表只描述MDT作出了哪些决定，不用于评价决定、MDT或规则的质量。与所列方案不一致的决定也可能是正确的。",
)


@dataclass(frozen=True, slots=True)
class Count:
    """``n`` of ``of``. ``percent``: rounded to whole numbers, ``None`` below :data:`FEW`."""

    name: Bilingual
    key: str
    n: int
    of: int

    @property
    def percent(self) -> int | None:
        """Half up, so that it can be checked by hand."""
        return None if self.of < FEW else (200 * self.n + self.of) // (2 * self.of)


@dataclass(frozen=True, slots=True)
class Table:
    """Counts with one denominator, which ``of`` says in words. ``key``: the group in a file."""

    title: Bilingual
    key: str
    of: Bilingual
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """What boards decided between two days, both included; ``None``: no limit.

    Counted are the decisions that stand in signed meetings. ``meetings``: signed ones; ``unsigned``, ``undated``: left
    out. ``patients``: decided; ``erased``: left out because patient or decision was erased; ``withdrawn``: left out.
    ``corrected``: patients whose decision was corrected.
    """

    since: date | None
    until: date | None
    says: Bilingual
    meetings: int
    unsigned: int
    undated: int
    patients: int
    erased: int
    withdrawn: int
    corrected: int
    overall: Table
    by_stage: tuple[Table, ...]
    by_setting: tuple[Table, ...]
    reasons: Table
    departing_by_stage: tuple[Table, ...]


def outcome(decision: Decision) -> Outcome:
    """Of several things chosen, the one that is furthest from the candidates."""
    match decision.kind:
        case "treatment":
            if decision.text:
                return "other_regimen"
            standings = {chosen.standing for chosen in decision.chosen}
            if standings <= {"candidates"}:
                return "candidates"
            return "conditional" if standings <= {"candidates", "conditional"} else "other_standing"
        case "surveillance" | "supportive" | "no_treatment":
            return "no_treatment"
        case "trial" | "referral" | "deferred":
            return decision.kind


def concordance(meetings: Iterable[Meeting], since: date | None = None, until: date | None = None) -> Concordance:
    """The decisions of *meetings* whose day is from *since* to *until*."""
    all_meetings = tuple(meetings)
    within = [
        meeting
        for meeting in all_meetings
        if meeting.day is not None
        and (since is None or since <= meeting.day)
        and (until is None or meeting.day <= until)
    ]
    signed = [meeting for meeting in within if meeting.signed]
    patients = [patient for meeting in signed for patient in meeting.patients]
    active = [patient for patient in patients if not patient.withdrawn]
    made = [patient.decision for patient in active if not patient.erased and patient.decision]
    decisions = [each.decision for each in made if each.decision is not None]
    by_stage = _grouped(decisions)
    return Concordance(
        since=since,
        until=until,
        says=SAYS,
        meetings=len(signed),
        unsigned=len(within) - len(signed),
        undated=sum(meeting.day is None for meeting in all_meetings),
        patients=len(decisions),
        erased=len(active) - len(decisions),
        withdrawn=len(patients) - len(active),
        corrected=sum(each.correction for each in made if each.decision is not None),
        overall=_outcomes(Bilingual("All decided patients", "全部已决定的患者"), "all", decisions),
        by_stage=tuple(_outcomes(_stage(stage), stage, some) for stage, some in by_stage.items()),
        by_setting=_by_setting(decisions),
        reasons=_reasons(Bilingual("Reasons for departing", "偏离原因"), "all", decisions),
        departing_by_stage=tuple(
            _reasons(_stage(stage), stage, some) for stage, some in by_stage.items() if any(map(departures, some))
        ),
    )


def concordance_csv(found: Concordance, lang: Literal["zh", "en"]) -> str:
    """*found* as CSV, one line a count. No cell can be taken for a formula; the sentence on what it is comes first."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")

    def row(*cells: object) -> None:
        table.writerow([_cell(cell) for cell in cells])

    def say(text: Bilingual) -> str:
        return text.zh if lang == "zh" else text.en

    row(say(found.says))
    row(*(("表", "分组", "项目", "例数", "总数", "总数为") if lang == "zh" else _HEADINGS))
    for name in ("meetings", "unsigned", "undated", "patients", "erased", "withdrawn", "corrected"):
        row("total", "", name, getattr(found, name), "", "")
    groups: Sequence[tuple[str, Sequence[Table]]] = (
        ("outcome", (found.overall,)),
        ("outcome_by_stage", found.by_stage),
        ("standing_by_setting", found.by_setting),
        ("reason", (found.reasons,)),
        ("reason_by_stage", found.departing_by_stage),
    )
    for name, tables in groups:
        for each in tables:
            for count in each.counts:
                row(name, say(each.title), say(count.name), count.n, count.of, say(each.of))
    return written.getvalue()


_HEADINGS = ("table", "group", "item", "n", "of", "of what")
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def _cell(value: object) -> str:
    """A cell that no spreadsheet carries out: what could begin a formula is preceded by an apostrophe."""
    text = str(value)
    return f"'{text}" if text.lstrip().startswith(_RISKY) or text.startswith(_RISKY) else text


def _stage(stage: str) -> Bilingual:
    return Bilingual(f"CNLC {stage}", f"CNLC {stage}期") if stage else STAGE_OPEN


def _grouped(decisions: Sequence[Decision]) -> dict[str, list[Decision]]:
    """By CNLC stage in the order of the stages, the open one last."""
    groups: dict[str, list[Decision]] = {}
    for decision in decisions:
        groups.setdefault(decision.cnlc or "", []).append(decision)
    return {
        stage: groups[stage]
        for stage in sorted(groups, key=lambda stage: STAGES.index(stage) if stage in STAGES else len(STAGES))
    }


def _outcomes(title: Bilingual, key: str, decisions: Sequence[Decision]) -> Table:
    counted = Counter(outcome(decision) for decision in decisions)
    return Table(
        title,
        key,
        Bilingual("decided patients", "已决定的患者"),
        tuple(Count(OUTCOME[each], each, counted[each], len(decisions)) for each in OUTCOMES),
    )


def _by_setting(decisions: Sequence[Decision]) -> tuple[Table, ...]:
    chosen = [one for decision in decisions for one in decision.chosen]
    return tuple(
        Table(
            settings.NAMES[setting],
            setting,
            Bilingual("regimens chosen, of which one patient may have several", "所选方案（一例患者可有多个）"),
            tuple(
                Count(STANDING[each], each, sum(one.standing == each for one in some), len(some)) for each in STANDINGS
            ),
        )
        for setting in settings.NAMES
        if (some := [one for one in chosen if one.setting == setting])
    )


def _reasons(title: Bilingual, key: str, decisions: Sequence[Decision]) -> Table:
    departing = [decision for decision in decisions if departures(decision)]
    counted = Counter(decision.deviation.reason for decision in departing if decision.deviation)
    return Table(
        title,
        key,
        Bilingual("patients whose decision departs from the candidates", "决定与可考虑方案不一致的患者"),
        tuple(Count(DEVIATION[each], each, counted[each], len(departing)) for each in DEVIATION_REASONS),
    )
