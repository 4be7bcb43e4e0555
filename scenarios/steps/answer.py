"""The rest of the answer: requirements, questions, alerts, scores and stages, conflicts, errata, and what must not occur."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal, InvalidOperation

from engine.assess import STANDINGS
from engine.assessment import Bilingual, DerivedFact
from engine.values import plain
from engine.wording import folded
from scenarios import words
from scenarios.board import Board
from scenarios.phrase import then
from scenarios.reading import Table
from scenarios.steps import items
from scenarios.words import plain_text

Meaning = tuple[object, ...]
Texts = list[Bilingual]


def _says(board: Board, wanted: str, texts: Texts, en: str, zh: str, shown: Texts | None = None) -> Meaning:
    """Fails unless *wanted* occurs in one of *texts*."""
    heard = board.heard(wanted, texts)
    if not heard:
        raise board.not_so(f"the {en} are:", f"{zh}是：", shown if shown is not None else texts)
    return (heard,)


def _silent(board: Board, wanted: str, texts: Texts, en: str, zh: str) -> Meaning:
    """Fails if *wanted* occurs in one of *texts*."""
    heard = board.heard(wanted, texts)
    if heard:
        raise board.not_so(f"the {en} say so:", f"{zh}中有：", [text for text in texts if text.en in heard])
    return ()


# --- what has to be done, and found out --------------------------------------------------------------


def _requirements(board: Board) -> list[items.Item]:
    return items.requirements(board.result.requirements)


def _texts(found: list[items.Item]) -> Texts:
    return [text for item in found for text in item.texts]


@then("requirement", 'the requirements say "{words}"', '须做事项含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _says(board, words, _texts(_requirements(board)), "requirements", "须做事项")


@then("requirement.not", 'the requirements do not say "{words}"', '须做事项不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _silent(board, words, _texts(_requirements(board)), "requirements", "须做事项")


@then("requirements.exactly", "the requirements are exactly", "须做事项恰为", table=True)
def _(board: Board, table: Table) -> Meaning:
    return (items.exactly(board, table, _requirements(board)),)


@then(
    "said.from",
    'what says "{words}" is cited from "{source}" at "{locator}"',
    '含"{words}"的内容引自"{source}"的"{locator}"',
)
def _(board: Board, words: str, source: str, locator: str) -> Meaning:
    """A requirement, caution, evidence gap or entry under study, by its words."""
    answer = board.result
    everything = _requirements(board) + items.gaps((*answer.evidence_gaps, *answer.investigational), None)
    everything += items.cautions_on(entry for standing in STANDINGS for entry in getattr(answer, standing))
    found = [item for item in everything if board.heard(words, item.texts)]
    if not found:
        raise board.not_so(f"nothing says {words!r}.", f"没有含“{words}”的内容。")
    wanted = _source(board, source)
    for item in found:
        if any(wanted == cited and board.heard(locator, [place]) for cited, place, _ in item.cited):
            return (item.id, wanted, locator)
    there = [f"{cited} | {place}" for item in found for cited, place, _ in item.cited]
    raise board.not_so("it is cited from other places:", "引自别处：", there)


def _source(board: Board, source: str) -> str:
    return words.source(board.kb, source)


def _asked(board: Board) -> tuple[list[str], Texts]:
    questions = [question.field for question in board.result.find_out_first]
    labels = [board.kb.facts[name].label for name in questions if name in board.kb.facts]
    return questions, [Bilingual(label.en, label.zh) for label in labels]


@then("asks", 'the assessment asks for "{fact}"', '应查明"{fact}"')
def _(board: Board, fact: str) -> Meaning:
    wanted, (questions, labels) = words.fact(board.kb, fact), _asked(board)
    if wanted not in questions:
        raise board.not_so("asked for are:", "应查明的是：", labels)
    return (wanted,)


@then("asks.not", 'the assessment does not ask for "{fact}"', '无需查明"{fact}"')
def _(board: Board, fact: str) -> Meaning:
    wanted, (questions, labels) = words.fact(board.kb, fact), _asked(board)
    if wanted in questions:
        raise board.not_so("asked for are:", "应查明的是：", labels)
    return (wanted,)


@then("asks.first", 'the assessment asks first for "{fact}"', '首先查明"{fact}"')
def _(board: Board, fact: str) -> Meaning:
    wanted, (questions, labels) = words.fact(board.kb, fact), _asked(board)
    if questions[:1] != [wanted]:
        raise board.not_so("asked for are, in this order:", "应查明的依次是：", labels)
    return (wanted,)


# --- alerts and headline -------------------------------------------------------------------------------


@then("alert", 'the alerts say "{words}"', '警示含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _says(board, words, [alert.says for alert in board.result.alerts], "alerts", "警示")


@then("alert.not", 'the alerts do not say "{words}"', '警示不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _silent(board, words, [alert.says for alert in board.result.alerts], "alerts", "警示")


@then("alert.none", "there is no alert", "没有警示")
def _(board: Board) -> Meaning:
    if board.result.alerts:
        raise board.not_so("the alerts are:", "警示是：", [alert.says for alert in board.result.alerts])
    return ()


@then("headline", 'the headline says "{words}"', '要点含"{words}"')
def _(board: Board, words: str) -> Meaning:
    if not board.heard(words, board.result.headline):
        raise board.not_so("the headline is:", "要点是：", board.result.headline)
    return (board.heard(words, board.result.headline),)


@then("headline.line", 'line {number} of the headline says "{words}"', '要点第{number}行含"{words}"')
def _(board: Board, number: str, words: str) -> Meaning:
    place, lines = _number(board, number), board.result.headline
    heard = board.heard(words, lines[place - 1 : place]) if place else frozenset()
    if not heard:
        raise board.not_so("the headline is:", "要点是：", lines)
    return (place, heard)


def _number(board: Board, number: str) -> int:
    return words.number(board.kb, number)


# --- where evidence is missing, and what is under study ------------------------------------------------


def _gaps(board: Board) -> list[items.Item]:
    return items.gaps(board.result.evidence_gaps, board.setting)


def _studies(board: Board) -> list[items.Item]:
    return items.gaps(board.result.investigational, board.setting)


def _titles(found: list[items.Item]) -> Texts:
    return [item.texts[0] for item in found]


@then("gap", 'an evidence gap says "{words}"', '证据空白含"{words}"')
def _(board: Board, words: str) -> Meaning:
    found = _gaps(board)
    return _says(board, words, _texts(found), "evidence gaps", "证据空白", _titles(found))


@then("gap.not", 'no evidence gap says "{words}"', '证据空白不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _silent(board, words, _texts(_gaps(board)), "evidence gaps", "证据空白")


@then("gap.first", 'the first evidence gap says "{words}"', '首个证据空白含"{words}"')
def _(board: Board, words: str) -> Meaning:
    found = _gaps(board)
    return _says(board, words, _texts(found[:1]), "evidence gaps, in this order,", "证据空白依次", _titles(found))


@then("gaps.exactly", "the evidence gaps are exactly", "证据空白恰为", table=True)
def _(board: Board, table: Table) -> Meaning:
    return (items.exactly(board, table, _gaps(board)),)


@then("study.entry", 'an entry under study says "{words}"', '在研条目含"{words}"')
def _(board: Board, words: str) -> Meaning:
    found = _studies(board)
    return _says(board, words, _texts(found), "entries under study", "在研条目", _titles(found))


@then("study.entry.not", 'no entry under study says "{words}"', '在研条目不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _silent(board, words, _texts(_studies(board)), "entries under study", "在研条目")


@then("studies.exactly", "under study is exactly", "在研恰为", table=True)
def _(board: Board, table: Table) -> Meaning:
    return (items.exactly(board, table, _studies(board)),)


# --- scores and stages -----------------------------------------------------------------------------------


@then("derived", '"{fact}" is found to be "{value}"', '"{fact}"推得为"{value}"')
def _(board: Board, fact: str, value: str) -> Meaning:
    item = board.derived(fact)
    wanted = _value(board, item, value)
    shown = (item.value,) if board.kb.facts[item.fact].values else (item.value, item.shown.en)
    if wanted not in shown:
        _found(board, item)
    return (item.fact, wanted)


@then("derived.between", '"{fact}" is open between "{value}" and "{high}"', '"{fact}"介于"{value}"与"{high}"')
def _(board: Board, fact: str, value: str, high: str) -> Meaning:
    item = board.derived(fact)
    bounds = [_value(board, item, value), _value(board, item, high)]
    if board.kb.facts[item.fact].values:
        right = item.value is None and sorted(item.possible) == sorted(bounds)
    else:
        right = item.value is None and "–".join(bounds) in (item.shown.en, *item.possible)
    if not right:
        _found(board, item)
    return (item.fact, *bounds)


@then("derived.open", '"{fact}" is open', '"{fact}"未明')
def _(board: Board, fact: str) -> Meaning:
    item = board.derived(fact)
    if item.value is not None:
        _found(board, item)
    return (item.fact,)


def _found(board: Board, item: DerivedFact) -> None:
    labels = words.labelled(board.kb.facts[name].label for name in item.missing if name in board.kb.facts)
    en, zh = (f"; missing: {labels.en}", f"；缺少：{labels.zh}") if item.missing else ("", "")
    raise board.not_so(
        f"{item.label.en} is found to be {item.shown.en}{en}", f"{item.label.zh}推得为{item.shown.zh}{zh}"
    )


def _value(board: Board, item: DerivedFact, written: str) -> str:
    """The id of a value of a derived choice, by id or label; the number as people write it."""
    values = board.kb.facts[item.fact].values
    index = {folded(word): name for name, label in values.items() for word in (name, label.en, label.zh)}
    if folded(written) in index:
        return index[folded(written)]
    if not values:
        try:
            return plain(Decimal(unicodedata.normalize("NFKC", written)))
        except InvalidOperation:
            pass
    raise words.unknown_word(
        written, f"value of {item.label.en}", f"{item.label.zh}的值", {folded(n): t for n, t in values.items()}
    )


# --- sources that disagree, errata -------------------------------------------------------------------------


def _conflicts(board: Board) -> Texts:
    return [text for item in board.result.conflicts for text in (item.note, *(side.title for side in item.sides))]


@then("conflict", 'the sources disagree on "{words}"', '来源分歧含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _says(board, words, _conflicts(board), "conflicts", "来源分歧", [c.note for c in board.result.conflicts])


@then("conflict.not", 'the sources do not disagree on "{words}"', '来源分歧不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _silent(board, words, _conflicts(board), "conflicts", "来源分歧")


def _errata(board: Board) -> Texts:
    return [text for item in board.result.errata for text in (item.printed, item.right, item.ground)]


@then("erratum", 'an erratum says "{words}"', '勘误含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _says(board, words, _errata(board), "errata", "勘误", [item.right for item in board.result.errata])


@then("erratum.not", 'no erratum says "{words}"', '勘误不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    return _silent(board, words, _errata(board), "errata", "勘误")


# --- refusals, and what must not occur -----------------------------------------------------------------------


@then("refused", 'the profile is refused at "{path}" with "{words}"', '资料在"{path}"被拒，理由含"{words}"')
def _(board: Board, path: str, words: str) -> Meaning:
    if not board.refused:
        answer = board.result
        raise board.not_so("the profile was not refused; the headline is:", "资料未被拒绝；要点是：", answer.headline)
    here = [Bilingual(fault.says("en"), fault.says("zh")) for fault in board.refused if fault.path == path]
    if not board.heard(words, here):
        raise board.not_so(
            "the profile was refused otherwise:",
            "资料被拒的理由是：",
            (Bilingual(f.told("en"), f.told("zh")) for f in board.refused),
        )
    return (path, board.heard(words, here))


@then("out_of_scope", "nothing is offered because it is out of scope", "因超出范围而不给出方案")
def _(board: Board) -> Meaning:
    answer = board.result
    offered = [entry.regimen.name for standing in STANDINGS for entry in getattr(answer, standing)]
    if answer.status != "out_of_scope" or offered:
        raise board.not_so("it is in scope; offered are:", "未超出范围；列出的有：", offered)
    return ()


@then("nowhere", 'the words "{words}" occur nowhere', '全文不含"{words}"')
def _(board: Board, words: str) -> Meaning:
    wanted = _plain(board, words)
    places = [f"{where}: {text}" for where, text in _everything(board.result, "") if wanted in plain_text(text)]
    if places:
        raise board.not_so(f"{words!r} occurs in:", f"“{words}”见于：", places[:8])
    return ()


def _plain(board: Board, wanted: str) -> str:
    return plain_text(words.words(board.kb, wanted))


def _everything(part: object, where: str) -> Iterator[tuple[str, str]]:
    """Every text of the answer, with where it stands."""
    if isinstance(part, str):
        yield where, part
    elif is_dataclass(part):
        for item in fields(part):
            yield from _everything(getattr(part, item.name), f"{where}.{item.name}")
    elif isinstance(part, Mapping):
        for key, value in part.items():
            yield from _everything(value, f"{where}.{key}")
    elif isinstance(part, list | tuple):
        for index, value in enumerate(part):
            yield from _everything(value, f"{where}[{index}]")
