"""Two scenarios of one name in one language: of a report nobody could tell which of them failed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.assessment import Bilingual
from engine.wording import folded
from scenarios.lint.finding import Finding
from scenarios.lint.known import Known
from scenarios.reading import Feature


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Names that stand twice in one language, in any file; case, spacing and punctuation do not tell them apart."""
    del known
    seen: dict[tuple[str, str], str] = {}
    for feature in features:
        for scenario in feature.scenarios:
            here = f"{feature.file}:{scenario.line}"
            key = (feature.language, folded(re.sub(r"\W", "", scenario.name)))
            other = seen.setdefault(key, here)
            if scenario.name and other != here:
                yield Finding(
                    "scenarios.same_name",
                    feature.file,
                    scenario.line,
                    Bilingual(f"{scenario.name!r} is also the name at {other}.", f"“{scenario.name}”与{other}处同名。"),
                    Bilingual("Say in the name in what they differ.", "请在名称中写明二者有何不同。"),
                )
