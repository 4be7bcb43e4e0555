"""A patient told in one sentence, in Chinese or English, as a part of the profile.

Every clause is understood whole or the sentence is refused: nothing is dropped and nothing guessed. Fields and values
go by the names the vocabulary gives them, in either language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.readings import MAX_TEXT
from scenarios import clauses, told_history
from scenarios.reading import Language
from scenarios.told import Clause, Said, called, narrower, nearest_fields, read
from scenarios.told_agents import known
from scenarios.told_history import LineDict, Tolerance, lines_of
from scenarios.words import NotUnderstood

__all__ = ["Part", "read_history", "read_sentence", "split"]
Part: TypeAlias = dict[str, dict[str, object]]
_READERS = (*clauses.READERS, told_history.history)
_ENDS = "，；;。\n"
_BRACKETS = {"（": "）", "(": ")", "［": "］", "[": "]", "【": "】"}
_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_LEADING = re.compile(r"^(?:(?:and|but|also)\b|并且|并|同时|以及|且|另)\s*", re.IGNORECASE)
_PATIENT = re.compile(r"(?<=.)患者$")
_JOINTS = (  # where a clause is two that no comma parts
    re.compile(r"\s+and\s+", re.IGNORECASE),
    re.compile(r"\s+(?=with(?:out)?\s)", re.IGNORECASE),
    re.compile(r"(?<=进展后)|(?<=失败后)|(?<=耐药后)"),
    re.compile(r"并且|以及|且|并|及|和|与"),
    re.compile(r"(?<=.)(?=伴|合并)"),
    re.compile(r"(?<=岁男性)|(?<=岁女性)"),
)
_DENIED_TOO = Bilingual(
    "it is not clear whether what follows is denied too; write “with” or “no” before each",
    "未说明其后是否也被否认；请逐项写明“有”或“无”",
)
_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒", "-"))
_CJK = re.compile(r"[\u4e00-\u9fff]")


class _Puzzled(Exception):
    """Clauses that are not understood, each with what is wrong."""

    def __init__(self, wrong: Sequence[tuple[str, Bilingual]]) -> None:
        self.wrong = tuple(wrong)
        super().__init__("; ".join(f"{clause}: {says.en}" for clause, says in wrong))


@dataclass
class _Told:
    """The sentence so far: what was said, how treatment was tolerated (after how many lines), what was not understood."""

    said: list[Said] = field(default_factory=list)
    tolerances: list[tuple[str, Tolerance, int]] = field(default_factory=list)
    wrong: list[tuple[str, Bilingual]] = field(default_factory=list)


def read_sentence(
    kb: KnowledgeBase, sentence: str, language: Language | None = None, *, introduced: bool = True
) -> Part:
    """What *sentence* says of a patient: section, key and value as the intake takes it.

    ``language``: that of the scenario; without it, that of the writing. ``introduced``: words such as *a patient with*
    stand before the sentence, so that a finding its first clause merely names is there. Raises
    :class:`~scenarios.words.NotUnderstood` with every clause that is not understood, and what is known instead.
    """
    chosen: Language = language or ("zh-CN" if _CJK.search(sentence) else "en")
    told = _Told()
    for index, text in enumerate(split(sentence.translate(_HYPHENS), _names_with_commas(kb))):
        _listen(told, Clause(kb, text, chosen), introduced and index == 0)
    part = _together(told)
    _tolerate(told, lines_of(part.get("treatment", {}).get("lines")))
    if not part and not told.wrong:
        told.wrong.append((sentence.strip(), Bilingual("nothing is said", "没有内容")))
    _refuse(told.wrong)
    return part


def read_history(kb: KnowledgeBase, text: str, language: Language | None = None) -> list[LineDict]:
    """The lines of treatment that *text* tells of, in order of mention; an empty list where it says there were none.

    Raises :class:`~scenarios.words.NotUnderstood` for a clause that is not understood or says anything else.
    """
    part = read_sentence(kb, text, language, introduced=False)
    if set(part) != {"treatment"} or set(part["treatment"]) != {"lines"}:
        _refuse([(text.strip(), Bilingual("only lines of treatment can be told here", "此处只能写各线治疗"))])
    return lines_of(part["treatment"]["lines"])


# --- clauses -----------------------------------------------------------------------------------------


def split(sentence: str, names: Sequence[str] = ()) -> list[str]:
    """The clauses of *sentence*; brackets, *names* and the commas inside a number stay whole."""
    whole = [match.span() for name in names for match in re.finditer(re.escape(name), sentence, re.IGNORECASE) if name]
    pieces = _outside_brackets(
        sentence, lambda at: _parts(sentence, at) and not any(begin < at < end for begin, end in whole)
    )
    return [_PATIENT.sub("", _LEADING.sub("", piece) or piece) for piece in pieces]


_NAMES: dict[str, tuple[str, ...]] = {}


def _names_with_commas(kb: KnowledgeBase) -> tuple[str, ...]:
    """The labels that have a comma themselves: portal vein tumour thrombus, Cheng type."""
    if kb.digest not in _NAMES:
        labels = [label for fact in kb.facts.values() for label in (fact.label, *fact.values.values())]
        words = dict.fromkeys(word for label in labels for word in (label.en, label.zh))
        _NAMES[kb.digest] = tuple(word for word in words if any(sign in word for sign in (",", *_ENDS)))
    return _NAMES[kb.digest]


def _parts(sentence: str, at: int) -> bool:
    """Whether the sign at *at* ends a clause."""
    sign, rest = sentence[at], sentence[at + 1 :]
    if sign == ",":
        return not (at and sentence[at - 1].isdigit() and _THOUSANDS.match(rest))
    return sign in _ENDS or (sign == "." and (not rest or rest[0].isspace()))


def _outside_brackets(text: str, ends: Callable[[int], bool]) -> list[str]:
    """*text* parted at the signs for which *ends* says so, none of them inside brackets; without empty parts."""
    pieces: list[str] = []
    begin, closing = 0, [""]
    for at, sign in enumerate(text):
        if sign in _BRACKETS:
            closing.append(_BRACKETS[sign])
        elif sign == closing[-1]:
            closing.pop()
        elif len(closing) == 1 and ends(at):
            pieces.append(text[begin:at])
            begin = at + 1
    pieces.append(text[begin:])
    return [piece.strip() for piece in pieces if piece.strip()]


def _listen(told: _Told, clause: Clause, first: bool) -> None:
    if len(clause.text) > MAX_TEXT:
        says = Bilingual(f"longer than {MAX_TEXT} characters; part it with commas", f"超过{MAX_TEXT}字，请用逗号分开")
        told.wrong.append((f"{clause.text[:40]}…", says))
        return
    tolerance = told_history.tolerance(clause)
    if tolerance is not None:
        lines = sum(len(lines_of(said.value)) for said in told.said if said.key == "lines")
        told.tolerances.append((clause.text, tolerance, lines))
        return
    try:
        told.said += _listed(clause, first)
    except _Puzzled as puzzled:
        told.wrong += puzzled.wrong


def _listed(clause: Clause, first: bool) -> list[Said]:
    """A clause, or several in a row with 、 between them. Raises :class:`_Puzzled`."""
    try:
        return _understood(clause, first)
    except _Puzzled as whole:
        pieces = [clause.saying(piece) for piece in _outside_brackets(clause.text, lambda at: clause.text[at] == "、")]
        if not _apart(pieces):
            raise _Puzzled([(clause.text, _DENIED_TOO)]) from None
        # 索拉非尼、仑伐替尼治疗后进展: the first is no clause, and what is wrong is that the two are in a row.
        if len(pieces) == 1 or any(known(clause.kb, piece.text) for piece in pieces):
            raise
        said: list[Said] = []
        wrong: list[tuple[str, Bilingual]] = []
        for index, piece in enumerate(pieces):
            try:
                said += _understood(piece, first and index == 0)
            except _Puzzled as puzzled:
                wrong += puzzled.wrong
        if wrong:
            raise (_Puzzled(wrong) if said else whole) from None
        return said


def _apart(pieces: Sequence[Clause]) -> bool:
    """Whether each piece stands for itself: 无腹水、骨转移 leaves open whether the second is denied too."""
    return all(not clauses.denies(before.text) or clauses.stands_alone(after) for before, after in pairwise(pieces))


def _understood(clause: Clause, first: bool) -> list[Said]:
    """One clause, whole or at its joints; every part has to be understood. Raises :class:`_Puzzled`."""
    try:
        return _whole(clause, first)
    except _Puzzled:
        shared = clauses.together(clause.text)
        if shared is not None:
            with suppress(_Puzzled):
                return [said for part in shared for said in _whole(clause.saying(part), False)]
        unclear = False
        for joint in _JOINTS:
            parts = [clause.saying(part.strip()) for part in joint.split(clause.text) if part.strip()]
            apart = _apart(parts)
            if len(parts) > 1:
                with suppress(_Puzzled):
                    said = [said for at, part in enumerate(parts) for said in _understood(part, first and at == 0)]
                    if apart:
                        return said
                    unclear = True
        if unclear:
            raise _Puzzled([(clause.text, _DENIED_TOO)]) from None
        raise


def _whole(clause: Clause, first: bool) -> list[Said]:
    """What the clause says, by whichever reader understands it; two that differ are one too many."""
    heard = [item for reader in _READERS for item in reader(clause)]
    inside = clauses.inside_with(clause.text)
    if inside is not None and all(isinstance(item, Bilingual) for item in heard):
        heard += [item for reader in _READERS for item in reader(clause.saying(inside))]
    fact = clauses.named(clause.kb, clause.text)
    if first and fact is not None and (present := clauses.finding(clause, fact, True)) is not None:
        heard.append((present,))
    ways = {
        frozenset((said.section, said.key, said.means) for said in item): item
        for item in heard
        if not isinstance(item, Bilingual)
    }
    if len(ways) == 1:
        return list(next(iter(ways.values())))
    if ways:
        raise _Puzzled([(clause.text, _in_several_ways(list(ways.values())))])
    puzzles = [item for item in heard if isinstance(item, Bilingual)]
    raise _Puzzled([(clause.text, puzzles[0] if puzzles else _nearest(clause))])


def _name(said: Said) -> Bilingual:
    return called(said.fact.label) if said.fact else Bilingual("the treatment so far", "既往治疗")


def _in_several_ways(ways: Sequence[Sequence[Said]]) -> Bilingual:
    names = [_name(way[0]) for way in ways]
    return Bilingual(
        f"it can be read in more than one way: {'; '.join(name.en for name in names)}",
        f"有不止一种读法：{'；'.join(name.zh for name in names)}",
    )


def _nearest(clause: Clause) -> Bilingual:
    head = re.split(r"[\d<>≥≤=：:]", clause.text, maxsplit=1)[0]
    near = nearest_fields(clause.kb, head) or nearest_fields(clause.kb, clauses.undenied(head))
    if near is not None:
        return Bilingual(f"no field is called so; nearest: {near.en}", f"没有这样的项目，相近的有：{near.zh}")
    return Bilingual(
        "write a field and its value (AFP 520 ng/mL), “with” or “no” and a finding (no ascites), "
        "or the treatment so far (after progression on sorafenib)",
        "请写项目及其值（AFP 520 ng/mL）、“有”或“无”加所见（无腹水），或既往治疗（索拉非尼治疗后进展）",
    )


# --- the whole ---------------------------------------------------------------------------------------


def _together(told: _Told) -> Part:
    """Everything said, field by field; what contradicts what was said before is wrong."""
    kept: dict[tuple[str, str], Said] = {}
    for item in told.said:
        before = kept.setdefault((item.section, item.key), item)
        if before is item or (before.means == item.means and not _repeated(before, item)):
            continue
        joined = narrower(before, item) or _joined(before, item)
        if joined is not None:
            kept[item.section, item.key] = joined
            continue
        name = _name(before)
        says = Bilingual(
            f"{name.en} was told differently before: “{before.clause}”", f"{name.zh}前面另有说法：“{before.clause}”"
        )
        if _repeated(before, item):
            says = Bilingual("this line of treatment was told before", "该线治疗前面已写过")
        told.wrong.append((item.clause, says))
    part: Part = {}
    for (section, key), item in kept.items():
        part.setdefault(section, {})[key] = item.value
    return part


def _repeated(before: Said, after: Said) -> bool:
    """Whether a line of treatment is told again: it may be the same line, or the same drug given a second time."""
    return before.key == "lines" and any(line in lines_of(before.value) for line in lines_of(after.value))


def _joined(before: Said, after: Said) -> Said | None:
    """Two lists as one; ``None`` where they are no lists, or one of them says that there is nothing to list."""
    one, other = before.value, after.value
    if not isinstance(one, list) or not isinstance(other, list) or not one or not other:
        return None
    if before.key == "lines" and not _repeated(before, after):
        lines = [*one, *other]
        return Said(before.section, before.key, lines, ("lines", repr(lines)), None, after.clause)
    if before.fact is not None and before.fact.kind == "choices":
        return read(before.fact, "、".join([*one, *other]), after.clause)
    return None


def _tolerate(told: _Told, lines: Sequence[LineDict]) -> None:
    """Marks the line told last before each word on how treatment was tolerated, or the only one with the drug named."""
    for clause, tolerance, count in told.tolerances:
        meant = [line for line in lines if tolerance.agents <= set(line["agents"])]
        if not tolerance.agents:
            meant = list(lines[:count][-1:])
        if len(meant) != 1 or meant[0].setdefault("tolerated", tolerance.tolerated) != tolerance.tolerated:
            says = Bilingual(
                "it is not clear of which treatment; tell it behind the line (after progression on …, well tolerated)",
                "未说明是哪一线治疗；请写在该线治疗之后（……治疗后进展，耐受良好）",
            )
            told.wrong.append((clause, says))


def _refuse(wrong: Sequence[tuple[str, Bilingual]]) -> None:
    if wrong:
        raise NotUnderstood(
            Bilingual(
                "\n".join(f"“{clause}” is not understood: {says.en}." for clause, says in wrong),
                "\n".join(f"“{clause}”未能理解：{says.zh}。" for clause, says in wrong),
            )
        )
