"""The tags a scenario may carry. A tag that nobody knows does nothing, or switches a scenario off: so it is a fault."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from engine.assessment import Bilingual

KEY = "@key:"
REGISTERED: Mapping[str, Bilingual] = {}  # plain tags, each with what it is for; none is in use
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def keys_of(tags: Iterable[str]) -> list[str]:
    """The keys that *tags* give to a scenario: its twin in the other language has the same."""
    return [tag.removeprefix(KEY) for tag in tags if tag.startswith(KEY)]


def is_key(slug: str) -> bool:
    """Whether *slug* can be a key: lower-case letters, digits and single hyphens."""
    return _SLUG.fullmatch(slug) is not None
