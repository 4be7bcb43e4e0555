"""The regimens of each standing, and what to check before use, in Word."""

from __future__ import annotations

from collections.abc import Sequence

from api.board.packet import Line, Packet, Section, Sourced, ToCheck
from api.board.render.docx_paper import Paper, mark_name
from api.board.render.docx_words import Speaker, numbers
from api.board.render.docx_xml import Cell, Run, Words
from api.board.render.shortened import is_listed, same_as, statements_of, whys
from engine.assessment import Directness

_VERDICTS = {"matches": "matches", "differs": "differs", "unknown": "verdict_unknown"}


def add_section(paper: Paper, section: Section, packet: Packet, speaker: Speaker) -> None:
    """The regimens of one standing by setting; where none is in it, that is said."""
    word = speaker.word
    paper.heading(1, f"{speaker.say(section.title)} ({section.count})")
    lines = [line for group in section.groups for line in group.lines]
    if not lines:
        paper.paragraph(word("none"))
        return
    paper.paragraph(speaker.say(section.explained), keep=True)
    if section.standing == "candidates":
        paper.paragraph(speaker.say(packet.order), keep=True)
    if is_listed(section):
        paper.paragraph(word("listed_only"), keep=True)
        _listed(paper, section, speaker)
        return
    if any(statements_of(line).further for line in lines):
        paper.paragraph(word("shortened"), keep=True)
    for group in section.groups:
        paper.heading(2, speaker.say(group.name))
        for line in group.lines:
            _line(paper, line, speaker)


def add_checks(paper: Paper, items: Sequence[ToCheck], speaker: Speaker) -> None:
    """The cautions of which a fact is not known, each once; the regimens lead here by its code."""
    if not items:
        return
    word = speaker.word
    paper.heading(1, f"{word('to_check')} ({len(items)})")
    paper.paragraph(word("to_check_explained"), keep=True)
    paper.table(
        [
            (
                Run(item.code, strong=True, at=_check(item.code)),
                speaker.sourced(item.caution),
                speaker.listed(item.missing),
                Run(word("same_as").format(earlier), to=_check(earlier)) if earlier else speaker.listed(item.regimens),
            )
            for item, earlier in same_as(items)
        ],
        (7, 45, 18, 30),
        header=(word("code"), word("caution"), word("missing"), word("regimen")),
        title=word("to_check"),
    )


def _listed(paper: Paper, section: Section, speaker: Speaker) -> None:
    """Regimens that are looked up: which, why, and what would settle it."""
    word = speaker.word
    paper.grouped(
        [(speaker.say(group.name), [_row(line, speaker) for line in group.lines]) for group in section.groups],
        (30, 70),
        header=(word("regimen"), word("reason")),
        title=speaker.say(section.title),
    )


def _row(line: Line, speaker: Speaker) -> tuple[Cell, Cell]:
    say, word = speaker.say, speaker.word
    name = Run(say(line.name), strong=True, at=mark_name(line.anchor))
    why: list[Words] = [speaker.sourced(item) for item in whys(line)]
    if line.missing:
        why.append(speaker.labelled(word("would_settle"), speaker.listed(line.missing)))
    if line.to_check:
        why.append((Run(f"{word('check')}{word('colon')}", strong=True), *_checks(line, speaker)))
    rules = f"{word('rules')}{word('colon')}{word('comma').join(line.rules)}"
    why.append((word("references"), *numbers(line.references), f" · {rules}"))
    return [name, f"{word('stance')}{word('colon')}{say(line.stance)}"], why


def _line(paper: Paper, line: Line, speaker: Speaker) -> None:
    say, word = speaker.say, speaker.word
    paper.heading(3, (Run(say(line.name), at=mark_name(line.anchor)), f" · {say(line.stance)}"))
    weighed = say(line.directly)
    if line.certainty is not None:
        weighed = f"{weighed} · {word('certainty')}{word('colon')}{say(line.certainty)}"
    grades = speaker.labelled(word("grades"), speaker.word("stop").join(map(say, line.grades)))
    statements = statements_of(line)
    cells: list[tuple[str, Sequence[Words]]] = [
        (word("reason"), [say(line.reason.text)]),
        (word("because"), [say(text) for text in line.because]),
        (
            word("evidence"),
            [
                (Run(weighed, strong=True), *numbers(line.references)),
                grades,
                *(say(text) for text in (line.note, line.differs) if text is not None),
            ],
        ),
        (word("figures"), _sentences(line.figures, speaker) or ([say(line.figure)] if line.figure is not None else [])),
        (word("speaks_against"), _sentences(line.against, speaker)),
        (word("cautions"), _sentences(line.cautions, speaker)),
        (word("check"), [_checks(line, speaker)] if line.to_check else []),
        (word("would_settle"), [speaker.listed(line.missing)] if line.missing else []),
        (word("statements"), _sentences(statements.whole, speaker)),
        (word("further"), [_place(item) for item in statements.further]),
    ]
    if line.directness is not None:
        label = f"{word('directness')} {line.directness.study}"
        cells.insert(3, (label, [_compared(row, speaker) for row in line.directness.rows]))
    rows: list[tuple[Cell, Cell]] = [(label, list(said)) for label, said in cells if said]
    paper.table(rows, (16, 84), labels=(0,), title=say(line.name))


def _sentences(items: Sequence[Sourced], speaker: Speaker) -> list[Words]:
    return [speaker.sourced(item) for item in items]


def _place(item: Sourced) -> Words:
    """Where a statement stands whose text is not printed."""
    return (item.place or "", *numbers(item.references), f" ({item.rule})" if item.rule else "")


def _checks(line: Line, speaker: Speaker) -> tuple[str | Run, ...]:
    """The codes of what is to be checked, each of which leads to the list."""
    found: list[str | Run] = []
    for code in line.to_check:
        found += [speaker.word("comma"), Run(code, to=_check(code))]
    return tuple(found[1:])


def _check(code: str) -> str:
    return mark_name(f"check-{code}")


def _compared(row: Directness, speaker: Speaker) -> Words:
    word = speaker.word
    verdict = Run(f"{word(_VERDICTS[row.verdict])}{word('colon')}", strong=True)
    return (verdict, f"{speaker.say(row.expected)} — {word('found')}{word('colon')}{speaker.say(row.found)}")
