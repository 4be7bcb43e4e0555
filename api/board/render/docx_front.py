"""The first page of a packet in Word: what a board reads in two minutes, and the space for its decision."""

from __future__ import annotations

from collections.abc import Sequence

from api.board.packet import FrontGroup, FrontLine, Packet
from api.board.pictures import timeline_words
from api.board.pictures.data import Trend
from api.board.render.docx_paper import Paper, mark_name
from api.board.render.docx_words import Speaker, numbers
from api.board.render.docx_xml import Cell, Run, Words
from engine.assessment import Bilingual
from engine.errors import Lang

_URGENT = ("emergency", "refusal", "warning")
_DECISION = (("decided", "decided_because", 760), ("present", "signature", 420))


def front_page(paper: Paper, packet: Packet, speaker: Speaker) -> None:
    """The first page of *packet*."""
    word = speaker.word
    paper.heading(0, f"{packet.who.pseudonym} · {word('packet')}")
    _who(paper, packet, speaker)
    paper.paragraph(word("in_short"), "FrontHead")
    paper.bullets([speaker.say(line) for line in packet.front.headline], "FrontList")
    urgent = [alert for alert in packet.alerts if alert.level in _URGENT]
    if urgent:
        paper.table(
            [(word(alert.level), speaker.say(alert.says)) for alert in urgent],
            (14, 86),
            style="Front",
            labels=(0,),
            title=word("alerts"),
        )
    _patient(paper, packet, speaker)
    if packet.front.to_do is not None:
        paper.paragraph(speaker.say(packet.front.to_do), "Front")
    _considered(paper, packet, speaker)
    _against_and_unknown(paper, packet, speaker)
    _decision(paper, speaker)


def _decision(paper: Paper, speaker: Speaker) -> None:
    """A table whose empty cells the board types into."""
    word = speaker.word
    paper.paragraph(word("decision"), "FrontHead", keep=True)
    paper.table(
        [(word(left), "", word(right), "") for left, right, _ in _DECISION],
        (14, 38, 12, 36),
        labels=(0, 2),
        heights=[height for _, _, height in _DECISION],
        title=word("decision"),
    )


def _who(paper: Paper, packet: Packet, speaker: Speaker) -> None:
    who = packet.who
    facts = " · ".join(f"{speaker.say(fact.label)} {speaker.say(fact.value)}" for fact in who.facts)
    paper.paragraph(
        (*speaker.labelled(speaker.word("age"), speaker.say(who.age)), f" · {facts}" if facts else ""), "Front"
    )
    question = who.question or speaker.word("no_question")
    paper.paragraph(speaker.labelled(speaker.word("question"), question), "Front")


def _patient(paper: Paper, packet: Packet, speaker: Speaker) -> None:
    word, say = speaker.word, speaker.say
    stages = [stage for stage in packet.stages if stage.first]
    trends = {trend.field: trend for trend in packet.trends}
    liver = [f"{say(fact.label)} {say(fact.value)}{_course(trends.get(fact.field or ''))}" for fact in packet.liver]
    others = [trend for trend in packet.trends if trend.field not in {fact.field for fact in packet.liver}]
    liver.extend(f"{say(trend.label)}{_course(trend)}" for trend in others)
    rows: list[tuple[Cell, Cell]] = [
        (word("treatment"), list(timeline_words(packet.timeline, paper.lang))),
        (word("stages"), [" · ".join(f"{say(stage.label)} {say(stage.value)}" for stage in stages), " · ".join(liver)]),
    ]
    paper.table(rows, (14, 86), style="Front", labels=(0,), title=word("stages"))


def _course(trend: Trend | None) -> str:
    """The earlier values of a finding, oldest first."""
    if trend is None or not trend.points:
        return ""
    days = dict.fromkeys((trend.points[0].on.isoformat(), trend.points[-1].on.isoformat()))
    return f" ({' → '.join(point.written for point in trend.points)}, {' – '.join(days)})"


def _considered(paper: Paper, packet: Packet, speaker: Speaker) -> None:
    front = packet.front
    if packet.refused or not front.groups:
        paper.paragraph(speaker.labelled(speaker.word("considered"), speaker.word("nothing_offered")), "Front")
    if front.gaps:
        paper.bullets([(speaker.say(gap.text), *numbers(gap.references)) for gap in front.gaps], "FrontList")
    if not front.groups:
        return
    paper.paragraph(
        (Run(f"{speaker.word('considered')}  ", strong=True), speaker.say(packet.order)), "Front", keep=True
    )
    paper.grouped(
        [(_group_name(group, speaker), [_line(line, speaker) for line in group.lines]) for group in front.groups],
        (30, 70),
        style="Front",
        title=speaker.word("considered"),
    )


def _group_name(group: FrontGroup, speaker: Speaker) -> Words:
    name = Run(speaker.say(group.name), strong=True)
    return (name, f" · {speaker.say(group.more)}") if group.more else name


def _line(line: FrontLine, speaker: Speaker) -> Sequence[Cell]:
    name = Run(speaker.say(line.name), to=mark_name(line.anchor))
    stance = Run(speaker.say(line.stance), strong=True)
    return (name, (stance, f" · {speaker.say(line.short)}", *numbers(line.references)))


def _against_and_unknown(paper: Paper, packet: Packet, speaker: Speaker) -> None:
    front = packet.front
    said = (*front.against, front.conflicts) if front.conflicts is not None else front.against
    against: list[Words] = [speaker.say(text) for text in said]
    unknown: list[Words] = [speaker.say(text) for text in front.unknown]
    nothing: list[Words] = [speaker.word("none")]
    share = _share(said, front.unknown, paper.lang)
    paper.table(
        [(against or nothing, unknown or nothing)],
        (share, 100 - share),
        header=(speaker.word("against"), speaker.word("unknown")),
        style="FrontList",
        title=speaker.word("against"),
    )


def _share(left: Sequence[Bilingual], right: Sequence[Bilingual], lang: Lang) -> int:
    """How much of the width, in per cent, the left of two columns is given so that both end at about the same height."""
    said = [sum(len(text.zh if lang == "zh" else text.en) for text in texts) for texts in (left, right)]
    return min(65, max(35, 100 * said[0] // max(1, sum(said))))
