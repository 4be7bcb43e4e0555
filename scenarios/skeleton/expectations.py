"""What a scenario could expect of an answer: every step offered here is tried before it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine import settings
from engine.assess import STANDINGS
from engine.assessment import Assessment, Bilingual, Citation, Entry, Place
from engine.knowledge import Caution, KnowledgeBase, Statement
from scenarios import words
from scenarios.board import Board
from scenarios.reading import Language
from scenarios.skeleton.lines import Line, line, of
from scenarios.steps import standing
from scenarios.words import NotUnderstood

_ENGINE = Bilingual(
    "To be checked: so the engine says today, without a source.", "请核对：系统目前如此输出，未引来源。"
)
_MOST = {"candidates": 5, "against": 3, "excluded": 2, "cautions": 3, "requirements": 2, "questions": 2, "alerts": 2}
_CLAUSE = re.compile(r"[。；;，,：:（()）]|\. |\.$")
_SHORTEST = {"en": 14, "zh-CN": 6}
_REACHED = 3  # regimens told of, of all that a caution reaches


def expected(board: Board, language: Language) -> Iterator[Line]:
    """A few telling steps on the whole answer: offered, advised against, excluded, warned of, asked for."""
    answer = board.result
    if answer.status == "out_of_scope":
        yield line("out_of_scope", check=_ENGINE)
        return
    yield from _alerts(answer, language)
    offered = list({entry.regimen.id: entry for entry in answer.candidates}.values())[: _MOST["candidates"]]
    for entry in offered:
        yield from _listed("candidate", entry, board.kb, language)
    for entry in answer.against[: _MOST["against"]]:
        yield from _listed("against", entry, board.kb, language)
    for entry in answer.excluded[: _MOST["excluded"]]:
        said = said_shortly(entry.because[0].says, language)
        name = regimen(board.kb, entry.regimen.id, language)
        yield line("excluded", regimen=name, words=said, check=_excluding(entry))
    yield from _cautions(offered, board.kb, language)
    for item in answer.requirements[: _MOST["requirements"]]:
        yield line("requirement", words=said_shortly(item.title, language), check=_places(item.citations))
    if not any(getattr(answer, name) for name in STANDINGS):
        yield line("absent.all", check=_ENGINE)
    yield from _questions(answer, board.kb, language)


def _alerts(answer: Assessment, language: Language) -> Iterator[Line]:
    if not answer.alerts:
        yield line("alert.none", check=_ENGINE)
    for alert in answer.alerts[: _MOST["alerts"]]:
        yield line("alert", words=said_shortly(alert.says, language), check=_ENGINE)


def _listed(phrase: str, entry: Entry, kb: KnowledgeBase, language: Language) -> Iterator[Line]:
    name = regimen(kb, entry.regimen.id, language)
    cited = _best(entry)
    yield line(phrase, regimen=name, check=_check(cited) or _ENGINE)
    if cited is not None:
        yield line("citation", regimen=name, source=cited.source_id, locator=cited.locator)


def _cautions(entries: Sequence[Entry], kb: KnowledgeBase, language: Language) -> Iterator[Line]:
    told: dict[str, None] = {}
    for entry in entries:
        for view in entry.cautions:
            if view.status == "applies" and view.id not in told and len(told) < _MOST["cautions"]:
                told[view.id] = None
                name, said = regimen(kb, entry.regimen.id, language), said_shortly(view.text, language)
                yield line("caution", regimen=name, words=said, check=_places(view.citations))


def _questions(answer: Assessment, kb: KnowledgeBase, language: Language) -> Iterator[Line]:
    for index, question in enumerate(answer.find_out_first[: _MOST["questions"]]):
        phrase = "asks" if index else "asks.first"
        yield line(phrase, fact=fact(kb, question.field, language), check=_ENGINE)


# --- one rule ------------------------------------------------------------------------------------------------

Ways = list[Line]  # ways of saying one thing, the plainest first; most of them will not hold


def of_statement(statement: Statement, board: Board, language: Language) -> list[Ways]:
    """What could tell whether *statement* applies."""
    entry, kb = statement.entry, board.kb
    cited = entry.cited
    check = _checked(cited.source, cited.locator)
    said = of(Bilingual(entry.title.en, entry.title.zh), language)
    ways = [_both(phrase, said, check) for phrase in ("requirement", "gap", "study.entry")]
    if entry.regimen is None:
        return ways
    name = regimen(kb, entry.regimen, language)
    return [
        list(_of_regimen(entry.regimen, board, language, check)),
        [line("citation", regimen=name, source=cited.source, locator=cited.locator, check=check)],
        *ways,
        [_stands(entry.regimen, board, language, check)],
    ]


def of_caution(caution: Caution, board: Board, language: Language) -> list[Ways]:
    """What could tell whether *caution* applies."""
    places = [(cited.source, cited.locator) for cited in caution.entry.cited]
    check = _checked(*places[0]) if places else _ENGINE
    said = said_shortly(Bilingual(caution.entry.says.en, caution.entry.says.zh), language)
    if caution.entry.effect == "requirement":
        return [_both("requirement", said, check)]
    listed = {entry.regimen.id for name in STANDINGS for entry in getattr(board.result, name)}
    reached = [name for name in board.kb.regimens if name in caution.regimens and name in listed]
    ways: list[Ways] = []
    for name in reached[:_REACHED] or sorted(caution.regimens)[:1]:
        shown = regimen(board.kb, name, language)
        if caution.entry.effect == "contraindicated":
            ways.append([line("excluded", regimen=shown, words=said, check=check)])
        ways.append([line(phrase, regimen=shown, words=said, check=check) for phrase in ("caution", "caution.not")])
        ways.append(list(_of_regimen(name, board, language, check)))
    return ways


def _both(phrase: str, said: str, check: Bilingual) -> Ways:
    return [line(name, words=said, check=check) for name in (phrase, f"{phrase}.not")]


def denies(item: Line) -> bool:
    """Whether a step says that something is not there."""
    return item.phrase.name.endswith(".not") or item.phrase.name.startswith("absent")


def in_setting(setting: str, language: Language) -> Line:
    """From here on the scenario speaks of this setting alone."""
    return line("in.setting", setting=of(settings.SHORT[setting], language))


def _of_regimen(name: str, board: Board, language: Language, check: Bilingual) -> Iterator[Line]:
    """Where a regimen stands, one step for each way of saying so."""
    shown = regimen(board.kb, name, language)
    yield line("candidate", regimen=shown, check=check)
    yield line("against", regimen=shown, check=check)
    yield line("under_study", regimen=shown, check=check)
    for _, entry in board.listed(name):
        for because in entry.because:
            yield line("excluded", regimen=shown, words=said_shortly(because.says, language), check=check)
        for missing in entry.missing[:1]:
            for phrase in ("conditional.for", "pending.for"):
                yield line(phrase, regimen=shown, fact=fact(board.kb, missing, language), check=check)
    yield line("absent", regimen=shown, check=check)
    yield line("candidate.not", regimen=shown, check=check)
    yield line("against.not", regimen=shown, check=check)


def _stands(name: str, board: Board, language: Language, check: Bilingual) -> Line:
    """Where a regimen stands and on whose word, all of it."""
    found = standing.in_words(standing.where_stands(board, name, board.result))
    return line("stands", regimen=regimen(board.kb, name, language), position=of(found, language), check=check)


# --- names, words, places --------------------------------------------------------------------------------------


def regimen(kb: KnowledgeBase, name: str, language: Language) -> str:
    """How a regimen is written in *language*: its name where that is understood again, else its id."""
    label = kb.regimens[name].name
    written = label.en if language == "en" else label.zh
    try:
        known = words.regimen(kb, written) == name
    except NotUnderstood:
        known = False
    return written if known and not set(written) & set('"“”') else name


def fact(kb: KnowledgeBase, name: str, language: Language) -> str:
    """How a fact is written in *language*."""
    label = kb.facts[name].label
    written = label.en if language == "en" else label.zh
    try:
        return written if words.fact(kb, written) == name else name
    except NotUnderstood:
        return name


def said_shortly(text: Bilingual, language: Language) -> str:
    """The first clause of *text* that is long enough to tell it from others, without quotation marks."""
    whole = of(text, language)
    for part in (*re.split(r'["“”]', whole), whole):
        for end in (*(match.start() for match in _CLAUSE.finditer(part)), len(part)):
            clause = part[:end].strip()
            if len(clause) >= _SHORTEST[language]:
                return clause
    return whole


def _best(entry: Entry) -> Citation | None:
    """Where the statement stands that the entry rests on."""
    for view in entry.statements:
        if view.verdict in ("met", "conditional") and not view.superseded_by:
            return view.citation
    return None


def _excluding(entry: Entry) -> Bilingual:
    """Where the first reason for an exclusion stands: a caution, or a statement with an exclusion of its own."""
    reason = entry.because[0]
    for view in entry.cautions:
        if view.id == reason.id:
            return _places(view.citations)
    cited = next((view.citation for view in entry.statements if view.verdict == "excluded"), None)
    return (_check(cited) if reason.kind == "exclusion" else None) or _ENGINE


def _check(cited: Citation | None) -> Bilingual | None:
    return _checked(cited.source_id, cited.locator) if cited else None


def _places(places: Sequence[Place]) -> Bilingual:
    return _checked(places[0].source_id, places[0].locator) if places else _ENGINE


def _checked(source: str, locator: str) -> Bilingual:
    return Bilingual(f"To be checked against {source}, {locator}", f"请核对：{source}，{locator}")
