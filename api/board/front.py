"""The first page of a packet: what a board reads in two minutes. What is left out is counted, never dropped in silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from api.board.entries import short
from api.board.outcomes import would
from api.board.packet import Front, FrontGroup, FrontLine, Line, Sourced
from api.board.references import joined
from engine import settings
from engine.assessment import Assessment, Bilingual, Entry, Outcome, Question

MOST_LINES = 12
_OF_A_SETTING = 5
_GAPS = 2
_AGAINST = 5
_CAUTIONS = 3
_UNKNOWN = 3
_NAMED = 3
_TO_DO = 4
_NO_CHANGE = Bilingual("no answer alone changes the list", "单凭此项不改变方案列表")


def front_of(
    answer: Assessment,
    lines: Mapping[str, Sequence[tuple[Entry, Line]]],
    gaps: Sequence[Sourced],
    labels: Mapping[str, Bilingual],
) -> Front:
    """The first page. *lines*: every regimen by standing, as the answer has it and as the packet shows it."""
    return Front(
        headline=tuple(_headline(answer)),
        to_do=_to_do(answer),
        gaps=tuple(gaps[:_GAPS]),
        groups=tuple(_groups(lines["candidates"], lines["conditional"])),
        against=tuple(_against(lines)),
        conflicts=_conflicts(answer),
        unknown=tuple(_unknown(answer.find_out_first, labels)),
    )


def _headline(answer: Assessment) -> Iterable[Bilingual]:
    """The headline without what stands in the box of alerts beside it."""
    told = [alert.says.zh for alert in answer.alerts if alert.level not in ("note", "emergency")]
    return (line for line in answer.headline if not any(line.zh.startswith(text) for text in told))


def _to_do(answer: Assessment) -> Bilingual | None:
    """What has to be done whichever regimen is chosen, by its titles; those that wait for a fact are further on."""
    needed = [item.title for item in answer.requirements if item.status == "needed"]
    if not needed:
        return None
    shown = joined(needed[:_TO_DO], "; ", "；")
    rest = len(needed) - _TO_DO
    more = Bilingual(f"; and {rest} more", f"；另有{rest}项") if rest > 0 else Bilingual("", "")
    return Bilingual(f"To do: {shown.en}{more.en}", f"须做：{shown.zh}{more.zh}")


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
    stance = line.stance
    if waits:  # said where it is seen first, so that nobody takes it for a candidate
        stance = Bilingual(f"ON CONDITIONS, {stance.en}", f"附条件·{stance.zh}")
    return FrontLine(line.anchor, line.name, stance, short(entry), line.short_references)


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
    forbidding: set[Bilingual] = set()
    for entry, line in (*lines["candidates"], *lines["conditional"]):
        for view in entry.cautions:
            if view.status == "applies":
                cautioned.setdefault(view.text, []).append(line.name)
                if view.effect == "contraindicated":
                    forbidding.add(view.text)
    widest = sorted(cautioned.items(), key=lambda item: (item[0] not in forbidding, -len(item[1])))
    for text, names in widest[:_CAUTIONS]:
        whom = names[0] if len(names) == 1 else Bilingual(f"{len(names)} regimens", f"{len(names)}个方案")
        yield Bilingual(f"Caution, {whom.en}: {text.en}", f"注意（{whom.zh}）：{text.zh}")
    if len(cautioned) > _CAUTIONS:
        yield Bilingual(
            f"and {len(cautioned) - _CAUTIONS} more cautions", f"另有{len(cautioned) - _CAUTIONS}条注意事项"
        )
    if excluded := lines["excluded"]:
        names_of = joined([line.name for _, line in excluded[:_NAMED]], ", ", "、")
        rest = len(excluded) - _NAMED
        more = Bilingual(f" and {rest} more", f"等{len(excluded)}个") if rest > 0 else Bilingual("", "")
        yield Bilingual(
            f"Excluded, with the reason: {names_of.en}{more.en}", f"已排除（附理由）：{names_of.zh}{more.zh}"
        )


def _conflicts(answer: Assessment) -> Bilingual | None:
    count = len(answer.conflicts)
    if not count:
        return None
    first = answer.conflicts[0].note
    more = Bilingual(f" (and {count - 1} more)", f"（另有{count - 1}处）") if count > 1 else Bilingual("", "")
    return Bilingual(f"Sources disagree: {first.en}{more.en}", f"来源意见不一：{first.zh}{more.zh}")


def _unknown(questions: Sequence[Question], labels: Mapping[str, Bilingual]) -> Iterable[Bilingual]:
    """Unknown facts, first those of which an answer changes the list, each with what it would change."""
    ordered = sorted(questions, key=lambda question: not _changing(question))
    for question in ordered[:_UNKNOWN]:
        changing = _changing(question)
        told = [would(outcome, labels, most=_NAMED) for outcome in changing[:2]]
        if rest := len(changing) - len(told):
            told.append(Bilingual(f"{rest} more answer{'s' if rest > 1 else ''}", f"另有{rest}种答案"))
        tail = joined(told, "; ", "；") if told else _NO_CHANGE
        yield Bilingual(
            f"{question.label.en} ({question.decides} open items wait for it): {tail.en}",
            f"{question.label.zh}（{question.decides}项有待于此）：{tail.zh}",
        )
    if len(questions) > _UNKNOWN:
        yield Bilingual(f"and {len(questions) - _UNKNOWN} more", f"另有{len(questions) - _UNKNOWN}项")


def _changing(question: Question) -> tuple[Outcome, ...]:
    """Its answers that change the list; those that change it alike are one."""
    alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Bilingual]] = {}
    for outcome in question.outcomes:
        if outcome.gains or outcome.loses:
            alike.setdefault((outcome.gains, outcome.loses), []).append(outcome.answer)
    return tuple(Outcome(joined(answers, " or ", "或"), *changes) for changes, answers in alike.items())
