"""The passages of the sources: read apart from the rules (no answer needs them) and checked against them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.checks.places import fault_at
from engine.errors import Fault, KnowledgeBaseBroken, did_you_mean
from engine.knowledge import KnowledgeBase, load
from engine.rule_files import Place, RuleFiles, default_folder
from engine.schema.common import Text
from engine.schema.passages import Becomes, Passage, PassagesFile

PATTERN = "passages/*/*.yaml"
GAPS = ("insufficient_evidence", "investigational")
KINDS = tuple(Becomes.model_fields)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One passages file, and where it was read."""

    source: str
    title: Text
    passages: tuple[Passage, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Passages:
    """Every chapter of every source; ``whole``: whether every file could be read."""

    chapters: tuple[Chapter, ...]
    whole: bool = True

    def of(self, source: str) -> tuple[Chapter, ...]:
        """The chapters of one source."""
        return tuple(chapter for chapter in self.chapters if chapter.source == source)


def read(folder: Path) -> tuple[Passages, list[Fault]]:
    """The passages under *folder* (a rule set), and what is wrong with the files themselves."""
    files = RuleFiles(folder)
    chapters: list[Chapter] = []
    for place, loaded in files.each(PATTERN, PassagesFile):
        inside = place.file.parent.name
        if inside != loaded.source:
            place.report(
                "passages.folder",
                f"the passages of {loaded.source!r} stand in the folder {inside!r}.",
                f"Move the file to passages/{loaded.source}/ or correct the source.",
                ("source",),
            )
        chapters.append(Chapter(loaded.source, loaded.chapter, tuple(loaded.passages), place))
    whole = len(chapters) == len(files.paths(PATTERN))
    return Passages(tuple(chapters), whole), files.faults


def load_all(folder: Path | None = None) -> tuple[KnowledgeBase, Passages]:
    """The rule set in *folder* and its passages, checked against each other.

    Raises :class:`~engine.errors.KnowledgeBaseBroken` with the faults of both. Whether they fit each other can be
    said only of rules that are in order themselves.
    """
    faults: list[Fault] = []
    kb: KnowledgeBase | None = None
    try:
        kb = load(folder)
    except KnowledgeBaseBroken as broken:
        faults += broken.faults
    chosen = folder or default_folder()
    passages, found = read(chosen) if chosen.is_dir() else (Passages(()), [])
    faults += found
    if kb is not None:
        faults += check(passages, kb)
        if not faults:
            return kb, passages
    raise KnowledgeBaseBroken(sorted(faults, key=lambda fault: (fault.file or "", fault.line or 0, fault.path)))


def check(passages: Passages, kb: KnowledgeBase) -> list[Fault]:
    """What is wrong between *passages* and the rules."""
    return [*_Check(passages, kb).faults()]


class _Check:
    """One comparison of all passages with all rules."""

    def __init__(self, passages: Passages, kb: KnowledgeBase) -> None:
        self._passages = passages
        self._kb = kb
        self._errata = {erratum.id: source for source, erratum in kb.errata}
        self._known: Mapping[str, Iterable[str]] = {
            "statements": [name for name in kb.statements if not self._is_gap(name)],
            "gaps": [name for name in kb.statements if self._is_gap(name)],
            "cautions": kb.cautions,
            "studies": kb.studies,
            "errata": self._errata,
            "staging": kb.staging,
            "regimens": kb.regimens,
        }

    def faults(self) -> Iterator[Fault]:
        """Every fault."""
        found: list[Fault] = []
        seen: dict[str, str] = {}
        for chapter in self._passages.chapters:
            place = Place(chapter.place.file, chapter.place.shown_as, found)
            if chapter.source not in self._kb.sources:
                place.report(
                    "passages.unknown_source",
                    f"no source is called {chapter.source!r}.",
                    did_you_mean(chapter.source, self._kb.sources),
                    ("source",),
                )
                continue
            for index, passage in enumerate(chapter.passages):
                at: tuple[str | int, ...] = ("passages", index)
                if passage.id in seen:
                    place.report(
                        "passages.id_twice",
                        f"the passage {passage.id!r} is used twice (first in {seen[passage.id]}).",
                        "Give one of them another id.",
                        (*at, "id"),
                    )
                seen.setdefault(passage.id, place.shown_as)
                self._targets(chapter.source, passage, place.under(*at, "becomes"))
        yield from found
        yield from self._orphans()

    def _targets(self, source: str, passage: Passage, report: Callable[..., None]) -> None:
        for kind in KINDS:
            for name in getattr(passage.becomes, kind):
                if name not in self._known[kind]:
                    self._wrong(kind, name, report)
                elif (cited := self._source_of(kind, name)) not in (None, source):
                    report(
                        "passages.other_source",
                        f"{name!r} is not of {source!r}; it cites {cited!r}.",
                        "Name it in a passage of the source that it cites.",
                        (kind,),
                    )

    def _wrong(self, kind: str, name: str, report: Callable[..., None]) -> None:
        """Report a name that is not one of *kind*."""
        other = next((known for known in KINDS if name in self._known[known]), None)
        if other is None:
            remedy = did_you_mean(name, self._known[kind], "Encode it first, or correct the id.")
            report("passages.unknown_target", f"{kind}: there is no {name!r}.", remedy, (kind,))
            return
        stance = f" (stance {self._kb.statements[name].entry.stance!r})" if name in self._kb.statements else ""
        message = f"{kind}: {name!r} is one of the {other}{stance}."
        report("passages.wrong_kind", message, f"Name it under {other!r}.", (kind,))

    def _source_of(self, kind: str, name: str) -> str | None:
        """The one source that an entry belongs to; ``None`` for what may come from several."""
        if kind in ("statements", "gaps"):
            return self._kb.statements[name].entry.cited.source
        return self._errata[name] if kind == "errata" else None

    def _is_gap(self, name: str) -> bool:
        return self._kb.statements[name].entry.stance in GAPS

    def _orphans(self) -> Iterator[Fault]:
        """Statements and errata that no passage of their source names; only where all its passages could be read."""
        if not self._passages.whole:
            return
        named = {
            name
            for chapter in self._passages.chapters
            for passage in chapter.passages
            for kind in ("statements", "gaps", "errata")
            for name in getattr(passage.becomes, kind)
        }
        begun = {chapter.source for chapter in self._passages.chapters}
        remedy = "Name it under 'becomes' of the passage that it was encoded from."
        for name, statement in self._kb.statements.items():
            source = statement.entry.cited.source
            if source in begun and name not in named:
                message = f"is in no passage of {source!r}."
                yield fault_at(statement.place, "passages.orphan", name, message, remedy)
        for name, source in self._errata.items():
            if source in begun and name not in named:
                message = f"is in no passage of {source!r}."
                yield fault_at(self._kb.places[name], "passages.orphan", name, message, remedy)
