"""Everything on each regimen of one standing, in Word."""

from __future__ import annotations

from collections.abc import Sequence

from api.board.packet import Line, Packet, Section, Sourced
from api.board.render.docx_paper import Paper
from api.board.render.docx_words import Speaker, numbers
from api.board.render.docx_xml import Cell, Run, Words
from engine.assessment import Directness

_VERDICTS = {"matches": "matches", "differs": "differs", "unknown": "verdict_unknown"}


def add_section(paper: Paper, section: Section, packet: Packet, speaker: Speaker) -> None:
    """The regimens of one standing by setting; where none is in it, that is said."""
    paper.heading(1, f"{speaker.say(section.title)} ({section.count})")
    paper.paragraph(speaker.say(section.explained), keep=True)
    if section.standing == "candidates" and section.groups:
        paper.paragraph(speaker.say(packet.order), keep=True)
    if not section.groups:
        paper.paragraph(speaker.word("none"))
    for group in section.groups:
        paper.heading(2, speaker.say(group.name))
        for line in group.lines:
            _line(paper, line, speaker)


def _line(paper: Paper, line: Line, speaker: Speaker) -> None:
    say, word = speaker.say, speaker.word
    paper.heading(3, say(line.name), anchor=line.anchor)
    weighed = [say(line.stance), say(line.directly)]
    if line.certainty is not None:
        weighed.insert(1, f"{word('certainty')}{word('colon')}{say(line.certainty)}")
    paper.paragraph((Run(" · ".join(weighed), strong=True), *numbers(line.references)), keep=True)
    cells: list[tuple[str, Sequence[Words]]] = [
        ("reason", [speaker.sourced(line.reason)]),
        ("because", [say(text) for text in line.because]),
        ("statements", _sentences(line.statements, speaker)),
        ("grades", [say(grade) for grade in line.grades]),
        ("evidence", [say(text) for text in (line.note, line.figure, line.differs) if text is not None]),
        ("figures", _sentences(line.figures, speaker)),
        ("speaks_against", _sentences(line.against, speaker)),
        ("cautions", _sentences(line.cautions, speaker)),
        ("would_settle", [speaker.listed(line.missing)] if line.missing else []),
    ]
    rows: list[tuple[Cell, Cell]] = [(word(key), list(said)) for key, said in cells if said]
    if line.directness is not None:
        label = f"{word('directness')} {line.directness.study}"
        rows.append((label, [_compared(row, speaker) for row in line.directness.rows]))
    paper.table(rows, (16, 84), labels=(0,), title=say(line.name))


def _sentences(items: Sequence[Sourced], speaker: Speaker) -> list[Words]:
    return [speaker.sourced(item) for item in items]


def _compared(row: Directness, speaker: Speaker) -> Words:
    word = speaker.word
    verdict = Run(f"{word(_VERDICTS[row.verdict])}{word('colon')}", strong=True)
    return (verdict, f"{speaker.say(row.expected)} — {word('found')}{word('colon')}{speaker.say(row.found)}")
