"""Search in the knowledge base: by id, name, synonym, registration or the words of a text, in either language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from engine.assessment import Bilingual
from engine.curation.passages import Passages
from engine.errors import Lang
from engine.knowledge import Caution, KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.schema.common import Text
from engine.wording import normal

Kind = Literal["rule", "regimen", "study", "source", "passage", "erratum", "field"]
KINDS: tuple[Kind, ...] = ("regimen", "rule", "study", "source", "field", "passage", "erratum")
MAX_QUERY = 200
MAX_WORDS = 12
_OWN = frozenset({"id", "name", "synonym", "registration", "code"})
_AROUND = 60  # characters shown before and after what matched
_APART = re.compile(r"[\s\-–—_·./,;:()\[\]{}<>'\"|、，；：。（）【】“”《》]+")
_SCRIPTS = re.compile(r"(?<=[^\x00-\x7f])(?=[\x21-\x7e])|(?<=[\x21-\x7e])(?=[^\x00-\x7f])")


@dataclass(frozen=True, slots=True)
class Key:
    """Something by which an entry is found. ``what``: a word of :data:`api.web.knowledge_words.MATCHED`."""

    what: str
    text: str
    plain: str
    lang: Lang | None = None


@dataclass(frozen=True, slots=True)
class Indexed:
    """An entry with everything by which it is found. ``path``: of its page. ``names``: its own and those of its parts.

    ``called``: its own names without spaces. ``whole``: everything together, so that most entries are passed over at
    one look.
    """

    kind: Kind
    id: str
    title: Bilingual
    path: str
    note: Bilingual | None
    names: tuple[Key, ...]
    texts: tuple[Key, ...]
    called: frozenset[str]
    whole: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found, and why: ``before``, ``matched`` and ``after`` are the text around what matched.

    ``rank``: 0 its own id or name is what was asked; 1 one of them begins so; 2 the words stand in its names or those
    of its parts; 3 they stand in its texts.
    """

    rank: int
    entry: Indexed
    what: str
    before: str
    matched: str
    after: str


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """*text* for comparison: one spelling, lower case, words apart by one space, Latin words apart from Chinese."""
    return _APART.sub(" ", _SCRIPTS.sub(" ", normal(text).casefold())).strip()


def search(index: Iterable[Indexed], asked: str, lang: Lang) -> tuple[Hit, ...]:
    """What is found for *asked*, best first; every word has to be found. What is longer than allowed is cut off."""
    wanted = plain(asked[:MAX_QUERY])
    words = wanted.split()[:MAX_WORDS]
    if not words:
        return ()
    found = [hit for entry in index if (hit := _hit(entry, wanted, words, lang)) is not None]
    return tuple(sorted(found, key=lambda hit: (hit.rank, KINDS.index(hit.entry.kind), hit.entry.id)))


def _hit(entry: Indexed, wanted: str, words: list[str], lang: Lang) -> Hit | None:
    own = [key for key in entry.names if key.what in _OWN]
    if (together := _together(wanted)) in entry.called:
        return _shown(0, entry, next(key for key in own if _together(key.plain) == together), words)
    if not all(stands_in(word, entry.whole) for word in words):
        return None
    if begins := next((key for key in own if key.plain.startswith(wanted)), None):
        return _shown(1, entry, begins, words)
    return _all_in(2, entry, entry.names, words, lang) or _all_in(3, entry, (*entry.texts, *entry.names), words, lang)


def _together(text: str) -> str:
    """*text* without spaces: a name may be written with or without them."""
    return text.replace(" ", "")


def _all_in(rank: int, entry: Indexed, keys: tuple[Key, ...], words: list[str], lang: Lang) -> Hit | None:
    """The hit where each word stands in one of *keys*; told by the key with most of them, in the page's language first."""
    held = [{word for word in words if stands_in(word, key.plain)} for key in keys]
    if set().union(*held) != {*words}:
        return None
    best = max(zip(held, keys, strict=True), key=lambda item: (len(item[0]), item[1].lang in (None, lang)))[1]
    return _shown(rank, entry, best, words)


def stands_in(word: str, text: str) -> bool:
    """Whether *word* stands in the plain *text*: a Latin word from its beginning, a Chinese one anywhere."""
    return (f" {word}" in f" {text}") if word.isascii() else word in text


def _shown(rank: int, entry: Indexed, key: Key, words: list[str]) -> Hit:
    low = key.text.casefold()
    places = [(low.find(word), word) for word in words if word in low]
    if not places or len(low) != len(key.text):
        return Hit(rank, entry, key.what, _cut(key.text, 2 * _AROUND), "", "")
    at, word = min(places)
    end = at + len(word)
    before, after = key.text[max(0, at - _AROUND) : at], key.text[end : end + 2 * _AROUND]
    return Hit(
        rank,
        entry,
        key.what,
        f"{'…' if at > _AROUND else ''}{before}",
        key.text[at:end],
        f"{after}{'…' if end + 2 * _AROUND < len(key.text) else ''}",
    )


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length]}…"


# --- what there is to find -----------------------------------------------------------------------------------


def index_of(kb: KnowledgeBase, passages: Passages) -> tuple[Indexed, ...]:
    """Every entry of *kb* and every passage of its sources."""
    parts = (_regimens(kb), _rules(kb), _studies(kb), _sources(kb), _fields(kb), _passages(passages), _errata(kb))
    return tuple(entry for part in parts for entry in part)


def _indexed(
    kind: Kind,
    name: str,
    title: Text | Bilingual,
    path: str,
    note: Bilingual | None,
    names: Iterable[Key],
    texts: Iterable[Key],
) -> Indexed:
    by_name, by_text = tuple(dict.fromkeys(names)), tuple(dict.fromkeys(texts))
    whole = "\n ".join([key.plain for key in (*by_name, *by_text)])
    called = frozenset(_together(key.plain) for key in by_name if key.what in _OWN)
    return Indexed(kind, name, Bilingual(title.en, title.zh), path, note, by_name, by_text, called, whole)


def _key(what: str, text: str, lang: Lang | None = None) -> Key:
    return Key(what, text, plain(text), lang)


def _both(what: str, text: Text | Bilingual | None) -> tuple[Key, ...]:
    if text is None:
        return ()
    if text.en == text.zh:
        return (_key(what, text.en),)
    return _key(what, text.en, "en"), _key(what, text.zh, "zh")


def _all(what: str, texts: Iterable[str]) -> tuple[Key, ...]:
    return tuple(_key(what, text) for text in texts)


def _of_components(kb: KnowledgeBase, regimen: str, alone: str = "component") -> Iterator[Key]:
    """The names of what is in a regimen; *alone*: what they are to it where it is nothing else."""
    components = kb.regimens[regimen].components
    what = alone if len(components) == 1 else "component"
    for name in components:
        agent = kb.drugs.get(name) or kb.procedures[name]
        yield from (*_both(what, agent.name), *_all(what, agent.synonyms))


def _of_regimen(kb: KnowledgeBase, regimen: str) -> Iterator[Key]:
    entry = kb.regimens[regimen]
    yield from (*_both("regimen", entry.name), *_all("regimen", entry.synonyms), *_of_components(kb, regimen))


def _regimens(kb: KnowledgeBase) -> Iterator[Indexed]:
    for name, entry in kb.regimens.items():
        names = (_key("id", name), *_both("name", entry.name), *_all("synonym", entry.synonyms))
        said = (*(dose.says for dose in entry.doses), *(approval.says for approval in entry.approvals))
        texts = [key for text in said for key in _both("text", text)]
        yield _indexed(
            "regimen",
            name,
            bilingual(entry.name),
            f"knowledge/regimens/{name}",
            bilingual(kb.families[entry.family]),
            (*names, *_of_components(kb, name, alone="synonym")),
            tuple(texts),
        )


def _rules(kb: KnowledgeBase) -> Iterator[Indexed]:
    rules: tuple[Statement | Caution, ...] = (*kb.statements.values(), *kb.cautions.values())
    for rule in rules:
        entry = rule.entry
        conditions = [key for item in (*rule.rule.when, *rule.rule.unless) for key in _both("condition", item.words)]
        names: list[Key] = [_key("id", entry.id)]
        if isinstance(rule, Statement):
            statement = rule.entry
            title, note = bilingual(statement.title), bilingual(kb.sources[statement.cited.source].short)
            names += _both("name", statement.title)
            names += [] if statement.regimen is None else _of_regimen(kb, statement.regimen)
            names += _all("study", (kb.studies[role.study].entry.name for role in statement.studies))
            texts = (*_both("text", entry.says), *_both("text", statement.position_of), *_both("text", rule.question))
        else:
            title, note, texts = bilingual(entry.says), None, _both("text", entry.says)
        yield _indexed(
            "rule", entry.id, title, f"knowledge/rules/{entry.id}", note, tuple(names), (*texts, *conditions)
        )


def _studies(kb: KnowledgeBase) -> Iterator[Indexed]:
    for name, known in kb.studies.items():
        entry = known.entry
        regimens = dict.fromkeys(arm.regimen for arm in entry.arms if arm.regimen)
        names = (
            *_all("id", [name]),
            *_all("name", [entry.name]),
            *_both("name", entry.title),
            *_all("registration", [entry.registration] if entry.registration else []),
            *(key for regimen in regimens for key in _of_regimen(kb, regimen)),
        )
        texts = (
            *_both("text", entry.population_summary),
            *(key for arm in entry.arms for key in _both("text", arm.gives)),
            *_all("reference", (cut.reference for cut in entry.cuts)),
            *(key for limit in entry.limits for key in _both("text", limit.says)),
        )
        note = Bilingual(entry.name, entry.name)
        yield _indexed("study", name, bilingual(entry.title), f"knowledge/studies/{name}", note, names, texts)


def _sources(kb: KnowledgeBase) -> Iterator[Indexed]:
    for name, entry in kb.sources.items():
        names = (*_all("id", [name]), *_both("name", entry.title), *_both("name", entry.short))
        texts = (
            *_all("reference", [entry.publication, entry.edition]),
            *(key for note in entry.notes for key in _both("text", note)),
        )
        title, short = bilingual(entry.title), bilingual(entry.short)
        yield _indexed("source", name, title, f"knowledge/sources/{name}", short, names, texts)


def _fields(kb: KnowledgeBase) -> Iterator[Indexed]:
    for name, fact in kb.facts.items():
        entry = fact.entry
        names = [*_all("id", [name]), *_both("name", fact.label)]
        texts: tuple[Key, ...] = ()
        if entry is not None:
            names += _all("synonym", entry.synonyms)
            names += _all("code", entry.codes.values())
            names += [key for value in entry.values for key in _all("value", value.synonyms)]
            texts = _both("text", entry.note)
        # The drugs that a field may name are found as regimens.
        if entry is None or entry.values_from is None:
            names += [key for label in fact.values.values() for key in _both("value", label)]
        path = fact.path or name
        yield _indexed(
            "field", name, bilingual(fact.label), f"knowledge/fields/{name}", Bilingual(path, path), tuple(names), texts
        )


def _passages(passages: Passages) -> Iterator[Indexed]:
    for chapter in passages.chapters:
        for item in chapter.passages:
            texts = (*_both("text", item.gist), *_both("text", item.background))
            yield _indexed(
                "passage",
                item.id,
                bilingual(item.gist),
                f"knowledge/sources/{chapter.source}/passages#{item.id}",
                Bilingual(f"{chapter.source}, {item.at}", f"{chapter.source}，{item.at}"),
                _all("id", [item.id]),
                (*texts, *_all("place", [item.at])),
            )


def _errata(kb: KnowledgeBase) -> Iterator[Indexed]:
    for source, item in kb.errata:
        texts = (*_both("text", item.printed), *_both("text", item.right), *_both("text", item.ground))
        names = (*_all("id", [item.id]), *_all("study", (kb.studies[name].entry.name for name in item.studies)))
        yield _indexed(
            "erratum",
            item.id,
            bilingual(item.printed),
            f"knowledge/errata?source={source}#{item.id}",
            Bilingual(f"{source}, {item.locator}", f"{source}，{item.locator}"),
            names,
            (*texts, *_all("place", [item.locator])),
        )
