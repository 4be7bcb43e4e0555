"""Who reads the knowledge base in which language, and what every page of it can say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

from fastapi import Depends, Request

from api.service import InService, Service
from api.web import knowledge_words as words
from api.web.knowledge_library import Library, library
from api.web.knowledge_search import search
from api.web.shell import Language, page
from engine import settings
from engine.catalogue import as_printed, endpoint_name
from engine.study_news import survival_in_words

if TYPE_CHECKING:
    from starlette.responses import Response

_NEAR = 5
_LONGEST = 80
_FOLDERS = {"rule": "rules", "study": "studies", "source": "sources", "regimen": "regimens", "field": "fields"}


@dataclass(frozen=True, slots=True)
class Reader:
    """A request for a page of the knowledge base in service."""

    request: Request
    service: Service
    lang: Language
    library: Library

    def page(self, template: str, *, status: int = 200, **context: object) -> Response:
        """*template* with the knowledge base, its rules and its words."""
        return page(
            self.request,
            template,
            self.lang,
            status=status,
            kb=self.library.kb,
            rules=self.library.rules,
            past=self.library.past(),
            words=words.ALL,
            mark=words.MARK,
            settings=settings.NAMES,
            endpoint_name=endpoint_name,
            survival=survival_in_words,
            printed=as_printed,
            **context,
        )

    def unknown(self, kind: str, wanted: str, known: Iterable[str]) -> Response:
        """The page (404) that says that no *kind* has the id *wanted*, and what is near to it."""
        shown = wanted[:_LONGEST]
        ids = {name.casefold(): name for name in known}
        near = [ids[name] for name in get_close_matches(shown.casefold(), ids, n=_NEAR, cutoff=0.6)]
        hits = search(self.library.index(), shown, self.lang)
        others = [hit for hit in hits if hit.entry.id not in near][:_NEAR]
        return self.page(
            "knowledge-unknown.html", status=404, wanted=shown, near=near, folder=_FOLDERS[kind], others=others
        )


def _reader(request: Request, service: InService, lang: Language) -> Iterator[Reader]:
    with library(service) as found:
        yield Reader(request, service, lang, found)


Reading = Annotated[Reader, Depends(_reader)]
