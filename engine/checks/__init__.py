"""Checks on the whole knowledge base, one a file. Each yields faults and names its code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.checks import grades, lifecycle, limits, relations, stances, wording
from engine.errors import Fault

if TYPE_CHECKING:
    from engine.knowledge import KnowledgeBase


def run_all(kb: KnowledgeBase) -> Iterator[Fault]:
    """Every fault that a check finds in *kb*."""
    for check in (relations, stances, grades, limits, lifecycle, wording):
        yield from check.check(kb)
