"""Where a regimen stands for the patient."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from engine import settings
from engine.assess import STANDINGS
from engine.assessment import Assessment, Bilingual, Entry, StatementView
from scenarios import words
from scenarios.board import Board, rows_of
from scenarios.phrase import then
from scenarios.reading import Table
from scenarios.words import MARKS, STANCE, STANDING, Position

_LISTED = {
    "regimen": ("regimen", "方案"),
    "position": ("stands", "立场"),
    "setting": ("setting", "场景"),
}
Meaning = tuple[object, ...]


def _is(board: Board, regimen: str, standing: str) -> Meaning:
    board.entries(regimen, standing)
    return (words.regimen(board.kb, regimen), standing, board.setting)


@then("candidate", 'the candidates include "{regimen}"', '候选方案包含"{regimen}"')
def _(board: Board, regimen: str) -> Meaning:
    return _is(board, regimen, "candidates")


@then("candidate.not", 'the candidates do not include "{regimen}"', '候选方案不包含"{regimen}"')
def _(board: Board, regimen: str) -> Meaning:
    found = words.regimen(board.kb, regimen)
    if board.listed(found, "candidates"):
        raise board.not_so(f"{regimen!r} is a candidate.", f"“{regimen}”在候选之列。", why=board.why(found))
    return (found, board.setting)


@then("conditional", '"{regimen}" may be considered on conditions', '"{regimen}"为附条件可考虑')
def _(board: Board, regimen: str) -> Meaning:
    return _is(board, regimen, "conditional")


def _waits_for(board: Board, regimen: str, fact: str, standing: str) -> Meaning:
    wanted = words.fact(board.kb, fact)
    entries = board.entries(regimen, standing)
    if not any(wanted in entry.missing for entry in entries):
        labels = [board.kb.facts[name].label for entry in entries for name in entry.missing]
        there = [Bilingual(label.en, label.zh) for label in labels]
        raise board.not_so(f"{regimen!r} waits for other facts:", f"“{regimen}”缺少的是其他资料：", there)
    return (words.regimen(board.kb, regimen), standing, wanted, board.setting)


@then("pending.for", '"{regimen}" is open for want of "{fact}"', '"{regimen}"待定，缺少"{fact}"')
def _(board: Board, regimen: str, fact: str) -> Meaning:
    return _waits_for(board, regimen, fact, "pending")


@then("conditional.for", '"{regimen}" is conditional for want of "{fact}"', '"{regimen}"附条件，缺少"{fact}"')
def _(board: Board, regimen: str, fact: str) -> Meaning:
    return _waits_for(board, regimen, fact, "conditional")


@then("excluded", '"{regimen}" is excluded because "{words}"', '"{regimen}"被排除，理由含"{words}"')
def _(board: Board, regimen: str, words: str) -> Meaning:
    reasons = [item.says for entry in board.entries(regimen, "excluded") for item in entry.because]
    heard = board.heard(words, reasons)
    if not heard:
        raise board.not_so(f"{regimen!r} is excluded for other reasons:", f"“{regimen}”的排除理由是：", reasons)
    return (_id(board, regimen), heard)


@then("excluded.only", '"{regimen}" is excluded only because "{words}"', '"{regimen}"仅因"{words}"被排除')
def _(board: Board, regimen: str, words: str) -> Meaning:
    reasons = [item.says for entry in board.entries(regimen, "excluded") for item in entry.because]
    heard = board.heard(words, reasons)
    if not heard or len({reason.en for reason in reasons}) != 1:
        raise board.not_so(f"{regimen!r} is excluded because:", f"“{regimen}”的排除理由是：", reasons)
    return (_id(board, regimen), heard)


def _id(board: Board, regimen: str) -> str:
    return words.regimen(board.kb, regimen)


def _speaking_against(board: Board, regimen: str) -> list[StatementView]:
    return [
        statement
        for _, entry in board.listed(regimen)
        for statement in entry.statements
        if statement.stance == "against" and statement.verdict in ("met", "conditional") and not statement.superseded_by
    ]


@then("against", 'there is evidence against "{regimen}"', '存在反对"{regimen}"的证据')
def _(board: Board, regimen: str) -> Meaning:
    return _is(board, regimen, "against")


@then("against.not", 'no source speaks against "{regimen}"', '没有来源反对"{regimen}"')
def _(board: Board, regimen: str) -> Meaning:
    found = _id(board, regimen)
    statements = _speaking_against(board, found)
    if statements or board.listed(found, "against"):
        there = [statement.text for statement in statements]
        raise board.not_so(f"against {regimen!r} stands:", f"反对“{regimen}”的有：", there, board.why(found))
    return (found, board.setting)


@then("absent", '"{regimen}" is not listed', '未列出"{regimen}"')
def _(board: Board, regimen: str) -> Meaning:
    found = _id(board, regimen)
    if board.listed(found):
        raise board.not_so(f"{regimen!r} is listed.", f"“{regimen}”在列。", why=board.why(found))
    return (found, board.setting)


@then("absent.all", "nothing is listed", "未列出任何方案")
def _(board: Board) -> Meaning:
    there = [f"{name}: {position}" for name, position in _all_positions(board, board.result)]
    if there:
        raise board.not_so("this is listed:", "列出的有：", there)
    return (board.setting,)


@then("under_study", '"{regimen}" is only under study', '"{regimen}"仅在研究中')
def _(board: Board, regimen: str) -> Meaning:
    found = _id(board, regimen)
    entries = [gap.regimen for gap in board.result.investigational if gap.regimen]
    if found not in [view.id for view in entries]:
        there = [view.name for view in entries]
        raise board.not_so(
            f"{regimen!r} is not under study; these are:",
            f"“{regimen}”不在研究之列；在研的有：",
            there,
            board.why(found),
        )
    if board.listed(found, "candidates", "conditional", "pending"):
        raise board.not_so(
            f"{regimen!r} is under study, but stands elsewhere as well.",
            f"“{regimen}”虽在研，但也列在别处。",
            why=board.why(found),
        )
    return (found,)


# --- exactly what is listed, and what changes ------------------------------------------------------


def _said(statement: StatementView) -> str:
    """The source of *statement*, with its marks as :func:`scenarios.words.position` reads them."""
    before = f"{STANCE['against'].en} " if statement.stance == "against" else ""
    marks = [STANCE["insufficient_evidence"]] if statement.stance == "insufficient_evidence" else []
    if statement.verdict in ("conditional", "pending", "excluded"):
        marks.append(STANDING[statement.verdict])
    return before + " ".join([statement.citation.source_id, *(mark.en for mark in marks)])


def position_of(found: Iterable[tuple[str, Entry]]) -> Position:
    """Where a regimen stands, and on whose word; what has been replaced is not counted."""
    parts = [
        (standing, tuple(sorted(_said(item) for item in entry.statements if not item.superseded_by)))
        for standing, entry in found
    ]
    return tuple(sorted(parts, key=lambda item: (item[0], item[1]))) or (("absent", ()),)


def in_words(position: Position) -> Bilingual:
    """*position* as :func:`scenarios.words.position` reads it."""
    en, zh = [], []
    for standing, said in position:
        name, sources = STANDING[standing], said or ()
        en.append(f"{name.en}: {', '.join(sources)}" if sources else name.en)
        zh.append(f"{name.zh}：{'、'.join(_in_chinese(source) for source in sources)}" if sources else name.zh)
    return Bilingual("; ".join(en), "；".join(zh))


def _in_chinese(source: str) -> str:
    """``against review-003 open`` as 反对review-003待定."""
    against = f"{STANCE['against'].en} "
    before = STANCE["against"].zh if source.startswith(against) else ""
    name, *marks = source.removeprefix(against).split(" ")
    index = {mark.en: mark.zh for mark in MARKS}
    return before + name + "".join(index[mark] for mark in marks)


def _agrees(wanted: Position, found: Position) -> bool:
    """Whether *found* is what was *wanted*; where no sources were named they do not matter."""
    if [standing for standing, _ in wanted] != [standing for standing, _ in found]:
        return False
    if any(said is None for _, said in wanted):
        left = list(found)
        for standing, said in wanted:
            match = next((item for item in left if item[0] == standing and said in (None, item[1])), None)
            if match is None:
                return False
            left.remove(match)
        return True
    return wanted == found or wanted == (("absent", ()),) == found


def where_stands(board: Board, regimen: str, answer: Assessment) -> Position:
    """Where *regimen* stands in *answer*, in the setting spoken of."""
    return position_of(board.listed(regimen, answer=answer))


@then("stands", '"{regimen}" stands as "{position}"', '"{regimen}"的立场为"{position}"')
def _(board: Board, regimen: str, position: str) -> Meaning:
    found, wanted = _id(board, regimen), words.position(board.kb, position)
    there = where_stands(board, found, board.result)
    if not _agrees(wanted, there):
        said = in_words(there)
        raise board.not_so(
            f"{regimen!r} stands as: {said.en}",
            f"“{regimen}”的立场是：{said.zh}",
            _several(board, found),
            board.why(found),
        )
    return (found, board.setting, wanted)


@then("moves", '"{regimen}" goes from "{position}" to "{after}"', '"{regimen}"由"{position}"变为"{after}"')
def _(board: Board, regimen: str, position: str, after: str) -> Meaning:
    found = _id(board, regimen)
    now = board.result
    if board.before is None:
        raise words.not_understood(
            'the board has asked only once: write "When the board asks", then a change such as '
            '\'And "AFP" becomes "399 ng/mL"\'.',
            '只提问过一次，无从比较：请先写“当 会诊提问”，再写改动，如“而且 "AFP"改为"399 ng/mL"”。',
        )
    both = [
        (words.position(board.kb, text), where_stands(board, found, at))
        for text, at in ((position, board.before), (after, now))
    ]
    if not all(_agrees(wanted, there) for wanted, there in both):
        was, is_now = (in_words(there) for _, there in both)
        raise board.not_so(
            f"{regimen!r} goes from {was.en!r} to {is_now.en!r}.",
            f"“{regimen}”由“{was.zh}”变为“{is_now.zh}”。",
            _several(board, found),
            board.why(found),
        )
    return (found, board.setting, both[0][0], both[1][0])


def _several(board: Board, regimen: str) -> list[Bilingual]:
    """What to write where a regimen stands in several settings, so that one standing cannot describe it."""
    names = [settings.SHORT[name] for name in dict.fromkeys(entry.setting for _, entry in board.listed(regimen))]
    if len(names) < 2:
        return []
    en, zh = ", ".join(name.en for name in names), "、".join(name.zh for name in names)
    return [
        Bilingual(
            f'it stands in several settings ({en}); write before this step: in the setting "{names[0].en}"',
            f'它见于{len(names)}种场景（{zh}）；请在这一步骤之前写：在"{names[0].zh}"场景下',
        )
    ]


def _all_positions(board: Board, answer: Assessment) -> list[tuple[str, str]]:
    return [
        (f"{regimen} ({setting})", in_words(there).en)
        for (regimen, setting), there in _positions(board, answer).items()
    ]


def _positions(board: Board, answer: Assessment) -> dict[tuple[str, str], Position]:
    """Every regimen that is listed in the setting spoken of, with where it stands."""
    found: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            if board.setting in (None, entry.setting):
                found.setdefault((entry.regimen.id, entry.setting), []).append((standing, entry))
    return {key: position_of(entries) for key, entries in found.items()}


@then("listed.exactly", "exactly this is listed", "所列恰为", table=True)
def _(board: Board, table: Table) -> Meaning:
    rows = rows_of(table, _LISTED, needed=("regimen",))
    there = _positions(board, board.result)
    wanted: list[tuple[str, str | None, Position | None]] = []
    for row in rows:
        setting = words.setting(board.kb, row["setting"]) if "setting" in row else board.setting
        position = words.position(board.kb, row["position"]) if "position" in row else None
        wanted.append((_id(board, row.get("regimen", "")), setting, position))
    left = Counter(there.keys())
    faults: list[Bilingual] = []
    for regimen, setting, position in wanted:
        key = next((k for k in left if k[0] == regimen and setting in (None, k[1]) and left[k]), None)
        name = board.kb.regimens[regimen].name
        if key is None:
            faults.append(Bilingual(f"{name.en}: not listed", f"{name.zh}：未列出"))
            continue
        left[key] -= 1
        if position is not None and not _agrees(position, there[key]):
            said = in_words(there[key])
            faults.append(Bilingual(f"{name.en}: {said.en}", f"{name.zh}：{said.zh}"))
    for (regimen, setting), count in left.items():
        if count:
            name, where, said = (
                board.kb.regimens[regimen].name,
                settings.SHORT[setting],
                in_words(there[regimen, setting]),
            )
            faults.append(
                Bilingual(f"also listed: {name.en} ({where.en}) {said.en}", f"另列出：{name.zh}（{where.zh}）{said.zh}")
            )
    if faults:
        raise board.not_so("the list is another:", "所列不同：", faults)
    return (board.setting, tuple(sorted(wanted, key=repr)))


@then("listed.among", "these stand as follows", "各方案立场如下", table=True)
def _(board: Board, table: Table) -> Meaning:
    """Where each regimen of the table stands; of others nothing is said."""
    wanted: list[tuple[str, str | None, Position]] = []
    faults: list[Bilingual] = []
    unclear: list[Bilingual] = []
    for row in rows_of(table, _LISTED, needed=("regimen", "position")):
        regimen = _id(board, row.get("regimen", ""))
        setting = words.setting(board.kb, row["setting"]) if "setting" in row else board.setting
        position = words.position(board.kb, row.get("position", ""))
        there = position_of([(at, e) for at, e in _everywhere(board, regimen) if setting in (None, e.setting)])
        wanted.append((regimen, setting, position))
        if not _agrees(position, there):
            name, said = board.kb.regimens[regimen].name, in_words(there)
            faults.append(Bilingual(f"{name.en}: {said.en}", f"{name.zh}：{said.zh}"))
            unclear += board.why(regimen)
    if faults:
        raise board.not_so("they stand otherwise:", "立场不同：", faults, unclear)
    return tuple(sorted(wanted, key=repr))


def _everywhere(board: Board, regimen: str) -> list[tuple[str, Entry]]:
    return [(at, entry) for at in STANDINGS for entry in getattr(board.result, at) if entry.regimen.id == regimen]


@then("order", '"{regimen}" stands before "{other}"', '"{regimen}"排在"{other}"之前')
def _(board: Board, regimen: str, other: str) -> Meaning:
    one, two = _id(board, regimen), _id(board, other)
    for standing in STANDINGS:
        order = [e.regimen.id for e in getattr(board.result, standing) if board.setting in (None, e.setting)]
        if one in order and two in order:
            if order.index(one) > order.index(two):
                names = [board.kb.regimens[name].name for name in order]
                there, label = [Bilingual(name.en, name.zh) for name in names], STANDING[standing]
                raise board.not_so(f"the order under {label.en!r} is:", f"“{label.zh}”中的顺序是：", there)
            break
    else:
        raise board.not_so(
            f"{regimen!r} and {other!r} stand in no list together.",
            f"“{regimen}”与“{other}”不在同一列。",
            why=(*board.why(one), *board.why(two)),
        )
    return (one, two, board.setting)


_SAID = {
    "regimen": ("regimen", "方案"),
    "source": ("source", "来源"),
    "locator": ("place", "位置"),
    "references": ("references", "文献"),
    "stance": ("stance", "立场"),
}


@then("said.exactly", "the sources say exactly", "来源所述恰为", table=True)
def _(board: Board, table: Table) -> Meaning:
    """Of the regimens in the table, every statement with its place; none may be missing and none may be left over."""
    rows = rows_of(table, _SAID, needed=("regimen", "source", "locator"))
    named = {_id(board, row.get("regimen", "")) for row in rows}
    left = {
        (regimen, view.rule_id): view
        for regimen in named
        for _, entry in board.listed(regimen)
        for view in entry.statements
        if not view.superseded_by
    }
    there = frozenset(name for _, name in left)
    faults: list[Bilingual] = []
    for row in rows:
        found = next((key for key, view in left.items() if _matches(board, row, key[0], view)), None)
        if found is None:
            faults.append(Bilingual(f"not said: {' | '.join(row.values())}", f"没有：{' | '.join(row.values())}"))
        else:
            del left[found]
    for (regimen, _), view in left.items():
        name, stance, cited = board.kb.regimens[regimen].name, STANCE[view.stance], view.citation
        at = f"{cited.source_id} | {cited.locator} | {words.figures(cited.reference)}"
        faults.append(Bilingual(f"also: {name.en} | {at} | {stance.en}", f"另有：{name.zh} | {at} | {stance.zh}"))
    if faults:
        raise board.not_so("the sources say something else:", "来源所述不同：", faults)
    return (board.setting, there)


def _matches(board: Board, row: Mapping[str, str], regimen: str, view: StatementView) -> bool:
    cited = view.citation
    return (
        _id(board, row["regimen"]) == regimen
        and words.source(board.kb, row["source"]) == cited.source_id
        and words.plain_text(row["locator"]) in words.plain_text(cited.locator)
        and ("references" not in row or _figures(row["references"]) == words.figures(cited.reference))
        and ("stance" not in row or _stance(row["stance"]) == view.stance)
    )


def _stance(written: str) -> str:
    names = {words.plain_text(word): key for key, label in STANCE.items() for word in (key, label.en, label.zh)}
    if words.plain_text(written) not in names:
        raise words.unknown_word(written, "stance", "立场", STANCE)
    return names[words.plain_text(written)]


def _figures(written: str) -> str:
    return written.replace("，", ",").replace("、", ",").replace(" ", "")
