"""The names that people read in place of ids."""

from __future__ import annotations

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual


def labels(kb: KnowledgeBase) -> dict[str, Bilingual]:
    """The name of every field and regimen."""
    fields = {name: bilingual(fact.label) for name, fact in kb.facts.items()}
    return {**fields, **{name: bilingual(regimen.name) for name, regimen in kb.regimens.items()}}
