"""The rules in service as the pages read them, with what is worked out once for a rule set and a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, cast

from api.service import Service
from api.views import RuleSummary, rule_summaries
from api.web.knowledge_search import Indexed, index_of
from engine.curation.coverage import DISPOSITION
from engine.curation.lifecycle import Life, Notice, life
from engine.curation.passages import Passages
from engine.knowledge import KnowledgeBase
from engine.schema.passages import Passage

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Origin:
    """The passage of a source that an entry was encoded from."""

    source: str
    passage: Passage


Origins = Mapping[tuple[str, str], tuple[Origin, ...]]


@dataclass(frozen=True, slots=True)
class Library:
    """The knowledge base in service on a day. ``rules``: every statement and caution, by id."""

    kb: KnowledgeBase
    passages: Passages
    today: date
    rules: Mapping[str, RuleSummary]
    _service: Service

    def index(self) -> tuple[Indexed, ...]:
        """Everything that can be searched."""
        return _kept(self._service, "knowledge_index", self.kb.digest, lambda: index_of(self.kb, self.passages))

    def life(self) -> Life:
        """What is overdue, replaced or taken back."""
        return _kept(
            self._service, "knowledge_life", f"{self.kb.digest} {self.today}", lambda: life(self.kb, self.today)
        )

    def past(self) -> Mapping[str, str]:
        """Entries that do not count today, by id: ``ended`` (or not yet begun), ``superseded`` or ``retracted``."""
        ended = {
            rule.id: "ended"
            for rule in self.rules.values()
            if rule.effective_since > self.today or (rule.effective_until and rule.effective_until <= self.today)
        }
        return ended | {notice.id: notice.state for notice in self.life().notices if notice.state != "overdue"}

    def notice(self, identifier: str) -> Notice | None:
        """What is to be known of an entry's life; ``None`` where it is in order."""
        return next((notice for notice in self.life().notices if notice.id == identifier), None)

    def origins(self, identifier: str, *kinds: str) -> tuple[Origin, ...]:
        """The passages that became the entry of that id. *kinds*: what they say it is (``rule``, ``study``, ...)."""
        found = _kept(self._service, "knowledge_origins", self.kb.digest, lambda: _origins(self.passages))
        return tuple(origin for kind in kinds for origin in found.get((kind, identifier), ()))


@contextmanager
def library(service: Service) -> Iterator[Library]:
    """The knowledge base in service; what is kept beside it belongs to its digest and to no other."""
    with service.live.library() as (engine, passages):
        kb = engine.kb
        rules = _kept(service, "knowledge_rules", kb.digest, lambda: {rule.id: rule for rule in rule_summaries(kb)})
        yield Library(kb, passages, service.settings.today(), rules, service)


def _kept(service: Service, name: str, key: str, make: Callable[[], T]) -> T:
    """What *make* gives, made once for *key* and kept with the service until another *key* takes its place."""
    kept = getattr(service.state, name, None)
    if kept is None or kept[0] != key:
        kept = (key, make())
        setattr(service.state, name, kept)
    return cast("T", kept[1])


def _origins(passages: Passages) -> Origins:
    found: dict[tuple[str, str], tuple[Origin, ...]] = {}
    for chapter in passages.chapters:
        for passage in chapter.passages:
            for kind, disposition in DISPOSITION.items():
                for name in getattr(passage.becomes, kind):
                    found[disposition, name] = (*found.get((disposition, name), ()), Origin(chapter.source, passage))
    return found
