"""What was given or done, by the names people write: a drug, a procedure, a regimen, or several together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text
from engine.schema.regimens import Drug, Procedure
from engine.wording import folded
from scenarios.told import listed

QUOTES = "“”\"'「」『』 "
_TAIL = re.compile(
    r"(?:方案|联合治疗|单药治疗|单药|治疗|手术)$|\s+(?:treatment|therapy|regimen|monotherapy|alone)$", re.IGNORECASE
)
_JOINED = re.compile(r"\s*(?:\+|＋|联合|加用|\bplus\b|\bcombined with\b|\bwith\b)\s*", re.IGNORECASE)
_LOOSELY = re.compile(r"\s*(?:、|/|和|及|与|或|\band\b|\bor\b)\s*", re.IGNORECASE)


class Unnamed(Exception):
    """What was given cannot be told from what is written; ``says`` why. ``near``: it looks like something known."""

    def __init__(self, says: Bilingual, *, near: bool) -> None:
        self.says = says
        self.near = near
        super().__init__(says.en)


@dataclass(frozen=True, slots=True)
class _Named:
    name: Text
    components: tuple[str, ...]


_INDEX: dict[str, Mapping[str, _Named]] = {}


def _index(kb: KnowledgeBase) -> Mapping[str, _Named]:
    """Every name of a drug, procedure or regimen; a drug goes before a regimen that is called like it."""
    if kb.digest not in _INDEX:
        index: dict[str, _Named] = {}
        agents: list[Drug | Procedure] = [*kb.drugs.values(), *kb.procedures.values()]
        for agent in agents:
            for word in (agent.id, agent.name.en, agent.name.zh, *agent.synonyms):
                index.setdefault(folded(word), _Named(agent.name, (agent.id,)))
        for regimen in kb.regimens.values():
            for word in (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms):
                index.setdefault(folded(word), _Named(regimen.name, tuple(regimen.components)))
        _INDEX[kb.digest] = index
    return _INDEX[kb.digest]


def bare(written: str) -> str:
    """*written* without a word such as 方案, 治疗 or *treatment* behind it."""
    return _TAIL.sub("", written.strip(QUOTES))


def known(kb: KnowledgeBase, written: str) -> tuple[str, ...] | None:
    """The drugs and procedures that one name stands for, or ``None``."""
    for word in (written.strip(QUOTES), bare(written)):
        found = _index(kb).get(folded(word))
        if found is not None:
            return found.components
    return None


def agents_of(kb: KnowledgeBase, written: str) -> tuple[str, ...]:
    """The drugs and procedures of a drug, a regimen or a combination (``a + b``, ``a联合b``). Raises :class:`Unnamed`.

    Words that leave open whether drugs were given together or one after the other (and, 和, 、, /) are refused.
    """
    text = written.strip(QUOTES)
    whole = known(kb, text)
    if whole is not None:
        return whole
    pieces = [piece for piece in _JOINED.split(text) if piece.strip(QUOTES)]
    found = [known(kb, piece) for piece in pieces]
    if len(pieces) > 1 and all(found):
        return tuple(dict.fromkeys(name for part in found for name in part or ()))
    loose = [piece for piece in _LOOSELY.split(text) if piece.strip(QUOTES)]
    if len(loose) > 1 and all(known(kb, piece) for one in loose for piece in _JOINED.split(one)):
        raise Unnamed(
            Bilingual(
                f"“{text}” leaves open whether the drugs were given together or one after the other; "
                "write “a + b”, or one clause for each line",
                f"“{text}”未说明是联合还是先后使用；联合请写“甲+乙”，先后请每线各写一句",
            ),
            near=True,
        )
    raise _unknown(kb, text)


def _unknown(kb: KnowledgeBase, written: str) -> Unnamed:
    index = _index(kb)
    close = get_close_matches(folded(written), list(index), n=6, cutoff=0.6)
    if not close:
        says = Bilingual(f"no drug or regimen is called “{written}”", f"没有名为“{written}”的药物或方案")
        return Unnamed(says, near=False)
    near = listed(list({index[word].name.en: index[word].name for word in close}.values())[:3])
    says = Bilingual(
        f"no drug or regimen is called “{written}”; nearest: {near.en}",
        f"没有名为“{written}”的药物或方案，相近的有：{near.zh}",
    )
    return Unnamed(says, near=True)
