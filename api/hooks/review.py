"""Cards for a patient being looked at: what a tumour board would hear first, for and against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import get_args

from api.hooks.cards import Card, Indicator
from api.hooks.speaking import (
    Matter,
    cited,
    deciding,
    footer,
    gap_in_words,
    graded_source,
    has_emergency,
    label_of,
    label_of_rules,
    names,
    on_the_record,
    only_in_part,
    stages,
    topics,
    weighed,
)
from api.hooks.wording import Section, detail, one_sentence, plain
from engine import settings
from engine.appraisal import certainty_in_words
from engine.assessment import Certainty, Citation, Entry, LevelOfEvidence
from engine.headline import WORTH_A_LINE

_URGENT = ("emergency", "warning")
_MOST_NAMED = 4


def review(matter: Matter) -> list[Card]:
    """The main card, after a card for alerts where there are any; out of scope, one card that says so."""
    answer, say = matter.answer, matter.speech
    if answer.status == "out_of_scope":
        summary = one_sentence([(say(answer.headline[0]).rstrip("。."),)], say.semicolon)
        body = detail([Section("", (plain(say(answer.headline[0])),))], footer(matter), say)
        return [Card(summary, "info", body, label_of_rules(answer, say), in_scope=False)]
    return [*_alerts(matter), _main(matter)]


def _alerts(matter: Matter) -> list[Card]:
    answer, say = matter.answer, matter.speech
    urgent = [alert for alert in answer.alerts if alert.level in _URGENT]
    if not urgent:
        return []
    emergency = has_emergency(matter)
    count = len(urgent)
    counted = say.either(
        f"{count} alert{'s' if count > 1 else ''} on this patient's data", f"该患者资料有{count}条警示"
    )
    first = say(urgent[0].says).rstrip("。.")
    short = say.either("Emergency recorded: it comes first", "已记录急症：优先处理") if emergency else counted
    more = (
        say.either(f"{count - 1} more alert{'s' if count > 2 else ''}", f"另有{count - 1}条警示") if count > 1 else ""
    )
    summary = one_sentence([(first, short), (more, "")], say.semicolon)
    lines = tuple(f"- {plain(say(alert.says))}" for alert in urgent)
    body = detail([Section(say.either("Alerts", "警示"), lines)], footer(matter), say)
    return [Card(summary, "critical" if emergency else "warning", body, label_of_rules(answer, say))]


def _main(matter: Matter) -> Card:
    answer, say = matter.answer, matter.speech
    citation = _strongest(matter)
    label = label_of(citation, say) if citation else label_of_rules(answer, say)
    body = detail(list(_sections(matter)), footer(matter), say)
    return Card(_summary(matter), _indicator(matter), body, label)


def _indicator(matter: Matter) -> Indicator:
    """``critical`` is for the card of an emergency alone; see the table in ``docs/cds-hooks.md``."""
    answer = matter.answer
    offered = bool(answer.candidates or answer.conditional)
    disputed = bool(answer.against) or any(alert.level in _URGENT for alert in answer.alerts)
    decides = any(note.weighs == "decides" for note in matter.notes)
    return "warning" if disputed or decides or not offered else "info"


def _strongest(matter: Matter) -> Citation | None:
    """The citation that leads: a preference, else missing evidence, else what is offered, else what is advised against."""
    answer = matter.answer
    offered = [*answer.candidates, *answer.conditional]
    preferred = [entry for entry in offered if entry.stance == "preferred"]
    gaps = [] if has_emergency(matter) or preferred else topics(matter)
    if gaps:
        return gaps[0].citation
    for entry in (*preferred, *offered, *answer.against):
        view = deciding(entry)
        if view is not None:
            return view.citation
    return answer.evidence_gaps[0].citation if answer.evidence_gaps else None


def _summary(matter: Matter) -> str:
    answer, say = matter.answer, matter.speech
    stage = say.clause.join(stages(matter, short=True))
    parts: list[Sequence[str]] = [(stage, "")] if stage else []
    emergency = has_emergency(matter)
    gaps = [] if emergency else topics(matter)
    if gaps:
        title = say.either("evidence gap", "证据空白") + say.colon + say(gaps[0].title)
        parts.append((title, say.either("evidence gap, see the card", "存在证据空白")))
    offered = [*answer.candidates, *answer.conditional]
    if emergency:
        parts.append((say.either("no elective treatment is listed", "不列出择期治疗"),))
    elif not offered:
        waiting = len(answer.pending)
        bare = say.either("no candidate regimen on the facts given", "按现有资料无候选方案")
        more = say.either(f"{bare}, {waiting} open", f"{bare}，待定{waiting}个") if waiting else bare
        parts.append((more, bare))
    else:
        parts += _offer(matter)
    if answer.against:
        parts.append((say.either(f"evidence against {len(answer.against)}", f"反对证据{len(answer.against)}个"),))
    if offered and len(answer.pending) > len(offered) and not emergency:
        parts.append((say.either(f"{len(answer.pending)} open", f"待定{len(answer.pending)}个"), ""))
    if matter.unread:
        parts.append(only_in_part(matter))
    wanted = [say(question.label) for question in answer.find_out_first if question.decides >= WORTH_A_LINE][:2]
    parts += [(say.either(f"not known: {label}", f"{label}未知"), "") for label in wanted]
    return one_sentence(parts, say.semicolon)


def _offer(matter: Matter) -> Iterator[Sequence[str]]:
    """How many may be considered, and how many only on conditions: those are never counted among the others."""
    answer, say = matter.answer, matter.speech
    free, held = len(answer.candidates), len(answer.conditional)
    told = []
    if free:
        told.append(say.either(f"{free} regimen{'s' if free > 1 else ''} may be considered", f"{free}个方案可考虑"))
    if held and free:
        told.append(say.either(f"{held} more on conditions", f"另{held}个附条件"))
    elif held:
        en = f"{held} regimen{'s' if held > 1 else ''} may be considered on conditions that are open"
        told.append(say.either(en, f"{held}个方案附条件可考虑（条件未明）"))
    bare = say.clause.join(told)
    leading = answer.candidates or answer.conditional
    preferred = [entry for entry in leading if entry.stance == "preferred"]
    if not preferred:
        yield (bare,)
    else:
        count = len(preferred)
        first = say.either(f"{told[0]}, {count} preferred by a guideline", f"{told[0]}，指南优先{count}个")
        yield (say.clause.join([first, *told[1:]]), bare)
    level = min((entry.level_of_evidence for entry in preferred or leading), key=_weight)
    if level.certainty != "not_appraised":
        word = say(certainty_in_words(level.certainty))
        certainty = say.either(f"best certainty {word}", f"确定性（最佳者）{word}")
        if level.directly_applicable == "indirect":
            yield (f"{certainty}{say.either(', INDIRECT', '，间接证据')}", "")
        else:
            yield (certainty, "")


def _weight(level: LevelOfEvidence) -> tuple[int, bool]:
    return get_args(Certainty).index(level.certainty), level.directly_applicable == "indirect"


def _sections(matter: Matter) -> Iterator[Section]:
    answer, say = matter.answer, matter.speech
    yield Section("", (plain(say.semicolon.join(stages(matter, short=False))) + say.stop,))
    gaps = [] if has_emergency(matter) else [gap_in_words(gap, say) for gap in topics(matter)[:1]]
    yield Section(say.either("Where evidence is missing", "证据空白"), tuple(gaps))
    heading = say.either("May be considered (not ranked)", "可考虑（非优劣排序）")
    yield Section(heading, tuple(_offered(matter, answer.candidates)), 3)
    heading = say.either(
        "May be considered on conditions (an exclusion is not known)", "附条件可考虑（有排除条件未明）"
    )
    yield Section(heading, tuple(_offered(matter, answer.conditional)))
    yield Section(say.either("Evidence against", "反对证据"), tuple(_against(matter)), 6)
    yield Section(say.either("Excluded, with the reason", "已排除及理由"), tuple(_excluded(matter)), 3)
    yield Section(say.either("Cautions that apply", "适用的注意事项"), tuple(_cautions(matter)), 3)
    yield Section(say.either("Open: facts that decide are not known", "待定（决定性信息未明）"), tuple(_open(matter)))
    yield Section(say.either("What the sources ask for as well", "来源所列配套事项"), tuple(_requirements(matter)))
    yield Section(say.either("Find out first", "首先查明"), tuple(_questions(matter)), 2)
    yield Section(say.either("Sources that disagree", "来源之间的分歧"), tuple(_conflicts(matter)))
    yield from on_the_record(matter)


def _offered(matter: Matter, entries: Sequence[Entry]) -> Iterator[str]:
    """By setting: what a guideline prefers, then the options; those weighed alike share their source and certainty."""
    say = matter.speech
    for setting, group in groupby(entries, key=lambda entry: entry.setting):
        members = list(group)
        preferred = [entry for entry in members if entry.stance == "preferred"]
        options = [entry for entry in members if entry.stance != "preferred"]
        told = [f"- {plain(say(settings.NAMES[setting]))}"]
        if preferred:
            head = say.either("preferred by a guideline", "指南优先")
            told.append(f"  - {head}{say.colon}{_alike(preferred, matter)}")
        if options:
            rest = len(options) - _MOST_NAMED
            more = say.either(f"; {rest} more", f"；另{rest}个") if rest > 0 else ""
            head = say.either("options", "可选")
            told.append(f"  - {head}{say.colon}{_alike(options[:_MOST_NAMED], matter)}{more}")
        yield "\n".join(told)


def _alike(entries: Sequence[Entry], matter: Matter) -> str:
    """Names, with the source, its grade, this project's certainty and directness said once for those that share them."""
    say = matter.speech
    groups: dict[str, list[str]] = {}
    for entry in entries:
        view = deciding(entry)
        source = f"{graded_source(view, say)}{say.clause}" if view is not None else ""
        groups.setdefault(f"{source}{weighed(entry, say)}", []).append(plain(say(entry.regimen.name)))
    return say.semicolon.join(f"{say.comma.join(named)}{say.aside(weight)}" for weight, named in groups.items())


def _against(matter: Matter) -> Iterator[str]:
    say = matter.speech
    for entry in matter.answer.against:
        view = deciding(entry)
        said = f" — {plain(say(view.text))}{say.aside(cited(view, say))}" if view is not None else ""
        yield f"- {plain(say(entry.regimen.name))}{say.aside(plain(say(settings.SHORT[entry.setting])))}{said}"


def _excluded(matter: Matter) -> Iterator[str]:
    say = matter.speech
    reasons: dict[str, dict[str, None]] = {}
    for entry in matter.answer.excluded:
        because = say.semicolon.join(dict.fromkeys(plain(say(item.says)).rstrip("。.") for item in entry.because))
        reasons.setdefault(because, {})[plain(say(entry.regimen.name))] = None
    for because, regimens in reasons.items():
        yield f"- {say.listed(list(regimens), _MOST_NAMED)} — {because}"


def _cautions(matter: Matter) -> Iterator[str]:
    say, answer = matter.speech, matter.answer
    about: dict[str, dict[str, None]] = {}
    for entry in (*answer.candidates, *answer.conditional):
        for caution in entry.cautions:
            if caution.status == "applies":
                about.setdefault(plain(say(caution.text)), {})[plain(say(entry.regimen.name))] = None
    for text, regimens in about.items():
        yield f"- {text} → {say.listed(list(regimens), 3)}"


def _open(matter: Matter) -> Iterator[str]:
    """How many regimens wait for facts, by setting; which ones stands in the full assessment."""
    say = matter.speech
    counts = Counter(entry.setting for entry in matter.answer.pending)
    if counts:
        named = ((plain(say(settings.SHORT[setting])), count) for setting, count in counts.most_common())
        told = [say.either(f"{name[:1].lower()}{name[1:]}: {count}", f"{name}{count}个") for name, count in named]
        yield f"- {say.comma.join(told)}"


def _requirements(matter: Matter) -> Iterator[str]:
    """What a source has done whatever is chosen; what goes with single regimens stands in the full assessment."""
    say = matter.speech
    for item in matter.answer.requirements:
        if item.status == "needed" and item.as_stated is not None:
            yield f"- {plain(say(item.title))}{say.aside(plain(say(item.as_stated.source)))}"


def _questions(matter: Matter) -> Iterator[str]:
    say = matter.speech
    for question in matter.answer.find_out_first:
        if question.decides >= WORTH_A_LINE:
            waiting = say.either(f"{question.decides} open items depend on it", f"影响{question.decides}项判断")
            yield f"- {names([question.field], matter)[0]}{say.aside(waiting)}"


def _conflicts(matter: Matter) -> Iterator[str]:
    say = matter.speech
    for conflict in matter.answer.conflicts:
        sides = say.semicolon.join(f"{cited(side, say)}{say.colon}{plain(say(side.title))}" for side in conflict.sides)
        yield f"- {plain(say(conflict.note))}{say.aside(sides)}"
