"""The first page of a packet: what a board reads in two minutes. What is left out is counted, never dropped in silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from api.board.entries import short
from api.board.outcomes import would
from api.board.packet import Front, FrontGroup, FrontLine, Line, Sourced
from api.board.references import joined
from engine import settings
from engine.assessment import Assessment, Bilingual, Entry, Question

MOST_LINES = 14
_OF_A_SETTING = 5
_GAPS = 2
_AGAINST = 5
_UNKNOWN = 4
_NAMED = 3


def front_of(
    answer: Assessment,
    lines: Mapping[str, Sequence[tuple[Entry, Line]]],
    gaps: Sequence[Sourced],
    labels: Mapping[str, Bilingual],
) -> Front:
    """The first page. *lines*: every regimen by standing, as the answer has it and as the packet shows it."""
    return Front(
        headline=answer.headline,
        gaps=tuple(gaps[:_GAPS]),
        groups=tuple(_groups(lines["candidates"], lines["conditional"])),
        against=tuple(_against(lines)),
        conflicts=_conflicts(answer),
        unknown=tuple(_unknown(answer.find_out_first, labels)),
    )


def _groups(
    candidates: Sequence[tuple[Entry, Line]], conditional: Sequence[tuple[Entry, Line]]
) -> Iterable[FrontGroup]:
    """By setting: preferred first, then as many of the others as there is room for."""
    waiting = {id(line) for _, line in conditional}
    offered = sorted([*candidates, *conditional], key=lambda item: settings.RANK[item[0].setting])
    by_setting = {
        setting: sorted(members, key=lambda item: (item[0].stance != "preferred", id(item[1]) in waiting))
        for setting, members in groupby(offered, key=lambda item: item[0].setting)
    }
    for setting, found in by_setting.items():
        shown = found[: _room(setting, by_setting)]
        yield FrontGroup(
            settings.NAMES[setting],
            tuple(_line(entry, line, id(line) in waiting) for entry, line in shown),
            _more(found[len(shown) :], waiting),
        )


def _room(setting: str, by_setting: Mapping[str, Sequence[tuple[Entry, Line]]]) -> int:
    """How many lines *setting* gets: one each; then the preferred of every setting, then the others, in turn."""
    preferred = {name: sum(entry.stance == "preferred" for entry, _ in found) for name, found in by_setting.items()}
    room = dict.fromkeys(by_setting, 1)
    for most in (preferred, {name: min(len(found), _OF_A_SETTING) for name, found in by_setting.items()}):
        growing = True
        while growing and sum(room.values()) < MOST_LINES:
            growing = False
            for name in by_setting:
                if room[name] < most[name] and sum(room.values()) < MOST_LINES:
                    room[name] += 1
                    growing = True
    return room[setting]


def _line(entry: Entry, line: Line, waits: bool) -> FrontLine:
    weighed = short(entry)
    if waits:
        weighed = Bilingual(f"on conditions · {weighed.en}", f"附条件 · {weighed.zh}")
    return FrontLine(line.anchor, line.name, line.stance, weighed, line.short_references)


def _more(rest: Sequence[tuple[Entry, Line]], waiting: set[int]) -> Bilingual | None:
    if not rest:
        return None
    preferred = sum(entry.stance == "preferred" for entry, _ in rest)
    conditions = sum(id(line) in waiting for _, line in rest)
    english = [f"{preferred} of them preferred"] if preferred else []
    chinese = [f"其中指南优先{preferred}个"] if preferred else []
    if conditions:
        english.append(f"{conditions} on conditions")
        chinese.append(f"附条件{conditions}个")
    inside = Bilingual(f" ({', '.join(english)})", f"（{'，'.join(chinese)}）") if english else Bilingual("", "")
    return Bilingual(f"and {len(rest)} more{inside.en}", f"另有{len(rest)}个{inside.zh}")


def _against(lines: Mapping[str, Sequence[tuple[Entry, Line]]]) -> Iterable[Bilingual]:
    """Evidence against first, then what is contraindicated in an offered regimen, then what is excluded, as a count."""
    told = [
        Bilingual(f"{line.name.en}: {line.reason.text.en}", f"{line.name.zh}：{line.reason.text.zh}")
        for _, line in lines["against"]
    ]
    yield from told[:_AGAINST]
    if len(told) > _AGAINST:
        yield Bilingual(
            f"and evidence against {len(told) - _AGAINST} more regimens", f"另有{len(told) - _AGAINST}个方案有反对证据"
        )
    cautioned: dict[Bilingual, list[Bilingual]] = {}
    for entry, line in (*lines["candidates"], *lines["conditional"]):
        for view in entry.cautions:
            if view.status == "applies":
                cautioned.setdefault(view.text, []).append(line.name)
    for text, names in list(cautioned.items())[:_AGAINST]:
        whom = names[0] if len(names) == 1 else Bilingual(f"{len(names)} regimens", f"{len(names)}个方案")
        yield Bilingual(f"Caution, {whom.en}: {text.en}", f"注意（{whom.zh}）：{text.zh}")
    if len(cautioned) > _AGAINST:
        yield Bilingual(f"and {len(cautioned) - _AGAINST} more cautions", f"另有{len(cautioned) - _AGAINST}条注意事项")
    excluded = len(lines["excluded"])
    if excluded:
        yield Bilingual(f"Excluded with a reason: {excluded}", f"已排除并附理由：{excluded}个")


def _conflicts(answer: Assessment) -> Bilingual | None:
    count = len(answer.conflicts)
    if not count:
        return None
    first = answer.conflicts[0].note
    more = Bilingual(f" (and {count - 1} more)", f"（另有{count - 1}处）") if count > 1 else Bilingual("", "")
    return Bilingual(f"Sources disagree: {first.en}{more.en}", f"来源意见不一：{first.zh}{more.zh}")


def _unknown(questions: Sequence[Question], labels: Mapping[str, Bilingual]) -> Iterable[Bilingual]:
    """The weightiest unknown facts, each with what an answer would change."""
    for question in questions[:_UNKNOWN]:
        changing = [outcome for outcome in question.outcomes if outcome.gains or outcome.loses]
        told = [would(outcome, labels, most=_NAMED) for outcome in changing[:2]]
        if rest := len(changing) - len(told):
            told.append(Bilingual(f"{rest} more answer{'s' if rest > 1 else ''}", f"另有{rest}种答案"))
        tail = (
            joined(told, "; ", "；")
            if told
            else Bilingual("no answer alone changes the list", "单凭此项不改变方案列表")
        )
        yield Bilingual(
            f"{question.label.en} ({question.decides} open items wait for it): {tail.en}",
            f"{question.label.zh}（{question.decides}项有待于此）：{tail.zh}",
        )
    if len(questions) > _UNKNOWN:
        yield Bilingual(f"and {len(questions) - _UNKNOWN} more", f"另有{len(questions) - _UNKNOWN}项")
