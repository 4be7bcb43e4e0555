"""What is said of a regimen: citation, grade, level of evidence, studies, cautions."""

from __future__ import annotations

from engine.assessment import Bilingual
from scenarios import words
from scenarios.board import Board
from scenarios.phrase import then
from scenarios.reading import Table
from scenarios.steps.items import Item, cautions_on, exactly
from scenarios.words import CERTAINTY, DIRECTNESS

Meaning = tuple[object, ...]


@then(
    "citation",
    'the citation of "{regimen}" names "{source}" at "{locator}"',
    '"{regimen}"的引文为"{source}"的"{locator}"',
)
def _(board: Board, regimen: str, source: str, locator: str) -> Meaning:
    return _cited(board, regimen, source, locator, None)


@then(
    "citation.reference",
    'the citation of "{regimen}" names "{source}" at "{locator}", reference {number}',
    '"{regimen}"的引文为"{source}"的"{locator}"，文献{number}',
)
def _(board: Board, regimen: str, source: str, locator: str, number: str) -> Meaning:
    return _cited(board, regimen, source, locator, words.number(board.kb, number))


def _cited(board: Board, regimen: str, source: str, locator: str, reference: int | None) -> Meaning:
    wanted = words.source(board.kb, source)
    citations = [statement.citation for entry in board.entries(regimen) for statement in entry.statements]
    for cited in citations:
        if (
            cited.source_id == wanted
            and board.heard(locator, [cited.locator])
            and (reference is None or reference in cited.reference)
        ):
            return (words.regimen(board.kb, regimen), board.setting, wanted, locator, reference)
    there = [
        f"{c.source_id} | {c.locator} | {', '.join(str(n) for n in c.reference)}" for c in dict.fromkeys(citations)
    ]
    raise board.not_so(f"{regimen!r} is cited from other places:", f"“{regimen}”引自别处：", there)


@then("grade", 'the source\'s own grade of "{regimen}" is "{words}"', '"{regimen}"的来源分级为"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    grades = [grade.says for entry in board.entries(regimen) for grade in entry.level_of_evidence.as_stated]
    wanted = _plain(words)
    heard = frozenset(grade.en for grade in grades if wanted in (_plain(grade.en), _plain(grade.zh)))
    if not heard:
        raise board.not_so(f"{regimen!r} is graded otherwise:", f"“{regimen}”的分级是：", grades)
    return (_id(board, regimen), board.setting, heard)


def _plain(text: str) -> str:
    return words.plain_text(text)


def _id(board: Board, regimen: str) -> str:
    return words.regimen(board.kb, regimen)


@then("note", 'the evidence note of "{regimen}" says "{words}"', '"{regimen}"的证据说明含"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    notes = [entry.level_of_evidence.note for entry in board.entries(regimen)]
    heard = board.heard(words, notes)
    if not heard:
        raise board.not_so(f"the note of {regimen!r} says:", f"“{regimen}”的证据说明是：", notes)
    return (_id(board, regimen), board.setting, heard)


@then("note.not", 'the evidence note of "{regimen}" does not say "{words}"', '"{regimen}"的证据说明不含"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    notes = [entry.level_of_evidence.note for entry in board.entries(regimen)]
    if board.heard(words, notes):
        raise board.not_so(f"the note of {regimen!r} says:", f"“{regimen}”的证据说明是：", notes)
    return (_id(board, regimen), board.setting)


@then("certainty", 'the certainty for "{regimen}" is "{certainty}"', '"{regimen}"的证据确定性为"{certainty}"')
def _(board: Board, regimen: str, certainty: str) -> Meaning:
    wanted = words.certainty(board.kb, certainty)
    level = board.entries(regimen)[0].level_of_evidence
    if level.certainty != wanted:
        found = CERTAINTY[level.certainty]
        reasons = [
            Bilingual(f"{r.domain} -{r.steps}: {r.says.en}", f"{r.domain} -{r.steps}：{r.says.zh}")
            for r in level.reasons
        ]
        raise board.not_so(
            f"the certainty for {regimen!r} is {found.en}:", f"“{regimen}”的证据确定性为{found.zh}：", reasons
        )
    return (_id(board, regimen), board.setting, wanted)


@then("directness", 'the evidence for "{regimen}" is "{directness}"', '"{regimen}"的证据为"{directness}"')
def _(board: Board, regimen: str, directness: str) -> Meaning:
    wanted = words.directness(board.kb, directness)
    level = board.entries(regimen)[0].level_of_evidence
    if level.directly_applicable != wanted:
        found = DIRECTNESS[level.directly_applicable]
        criteria = [
            Bilingual(
                f"{item.study_id} {item.criterion}: {item.verdict} (asked {item.expected.en}; found {item.found.en})",
                f"{item.study_id} {item.criterion}：{item.verdict}（要求{item.expected.zh}；实为{item.found.zh}）",
            )
            for item in level.directness
            if item.verdict != "matches"
        ]
        raise board.not_so(f"the evidence for {regimen!r} is {found.en}:", f"“{regimen}”的证据为{found.zh}：", criteria)
    return (_id(board, regimen), board.setting, wanted)


@then("study", 'the study "{study}" stands behind "{regimen}"', '"{regimen}"的研究包括"{study}"')
def _(board: Board, regimen: str, study: str) -> Meaning:
    wanted = words.study(board.kb, study)
    views = [view for entry in board.entries(regimen) for view in entry.evidence]
    if wanted not in [view.study_id for view in views]:
        raise board.not_so(
            f"the studies on {regimen!r} are:",
            f"“{regimen}”的研究是：",
            (f"{view.name} ({view.role})" for view in views),
        )
    return (_id(board, regimen), board.setting, wanted)


@then("entry", 'the entry of "{regimen}" says "{words}"', '"{regimen}"的条目含"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    entries = board.entries(regimen)
    said = [text for entry in entries for text in (*entry.regimen.approvals, *entry.regimen.doses)]
    said += [text for entry in entries for item in entry.statements for text in (item.title, item.text)]
    said += [item.text for entry in entries for view in entry.evidence for item in view.endpoints]
    heard = board.heard(words, said)
    if not heard:
        raise board.not_so(f"of {regimen!r} this is said:", f"“{regimen}”的条目是：", said)
    return (_id(board, regimen), board.setting, heard)


# --- cautions --------------------------------------------------------------------------------------


def _cautions(board: Board, regimen: str) -> list[Item]:
    return cautions_on(board.entries(regimen))


@then("caution", 'a caution on "{regimen}" says "{words}"', '"{regimen}"的注意事项含"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    items = _cautions(board, regimen)
    heard = board.heard(words, (text for item in items for text in item.texts))
    if not heard:
        raise board.not_so(
            f"the cautions on {regimen!r} are:", f"“{regimen}”的注意事项是：", (item.texts[-1] for item in items)
        )
    return (_id(board, regimen), heard)


@then("caution.not", 'no caution on "{regimen}" says "{words}"', '"{regimen}"的注意事项不含"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    items = _cautions(board, regimen)
    if board.heard(words, (text for item in items for text in item.texts)):
        raise board.not_so(
            f"the cautions on {regimen!r} are:", f"“{regimen}”的注意事项是：", (item.texts[-1] for item in items)
        )
    return (_id(board, regimen),)


@then("cautions.exactly", 'the cautions on "{regimen}" are exactly', '"{regimen}"的注意事项恰为', table=True)
def _(board: Board, regimen: str, table: Table) -> Meaning:
    return (_id(board, regimen), exactly(board, table, _cautions(board, regimen)))
