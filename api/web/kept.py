"""A kept answer as the pages need it: whose it is, the answer itself, and the rules that gave it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from api import problems
from api.kept import assessment_of
from api.problems import ProblemRaised
from api.security.callers import Caller
from api.service import Service
from api.store.records import StoredRecord
from engine.assess import Engine
from engine.assessment import Assessment
from engine.errors import KnowledgeBaseBroken


def stored_for(service: Service, caller: Caller, record_id: str) -> StoredRecord:
    """The record of that id if *caller* may read it. Another caller's is told as if it were not there (404)."""
    stored = service.store.get(record_id)
    if stored is None or not caller.may_see(stored.caller):
        raise ProblemRaised(problems.no_record())
    return stored


def answer_of(stored: StoredRecord) -> Assessment:
    """The answer that is kept. Raises :class:`~api.problems.ProblemRaised`: 410 erased, 404 where it is a comparison."""
    if stored.output is None:
        raise ProblemRaised(problems.erased())
    if stored.kind == "comparison":
        raise ProblemRaised(problems.no_record())
    return assessment_of(stored.output)


@contextmanager
def engine_of(service: Service, stored: StoredRecord) -> Iterator[Engine]:
    """An engine with the rules that gave the answer; with today's where those were not kept or cannot be loaded.

    Which of the two it is, its ``version`` says.
    """
    with ExitStack() as stack:
        try:
            engine = stack.enter_context(service.shelf.engine_for(stored.knowledge_base))
        except KnowledgeBaseBroken:
            engine = None
        yield engine if engine is not None else stack.enter_context(service.live.engine())
