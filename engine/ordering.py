"""The order in which entries are read. It is not a ranking of treatments, and every answer says so."""

from __future__ import annotations

from collections.abc import Iterable

from engine.assessment import Bilingual, Entry
from engine.settings import RANK

ORDER = Bilingual(
    "Listed for reading, not ranked: by setting, then stance, then direct before indirect evidence, then level, then name.",
    "排列仅为便于阅读，并非优劣排序：依次按治疗场景、立场、直接/间接证据、证据级别、名称。",
)
_STANCE = {"preferred": 0, "option": 1}
_DIRECT = {"direct": 0, "unknown": 1, "indirect": 2, "no_study": 3}


def in_reading_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """*entries* by setting, stance, directness, level, name."""
    return tuple(
        sorted(
            entries,
            key=lambda entry: (
                RANK[entry.setting],
                _STANCE.get(entry.stance, 2),
                _DIRECT[entry.level_of_evidence.directly_applicable],
                entry.level_of_evidence.ocebm or "9",
                entry.regimen.name.en,
            ),
        )
    )
