"""What one answer to an open question would bring, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from api.board.entries import named
from api.board.references import joined
from engine.assessment import Bilingual, Outcome


def would(outcome: Outcome, labels: Mapping[str, Bilingual], most: int | None = None) -> Bilingual:
    """*outcome* with the regimens by name; of more than *most* only the first and how many there are."""
    brings = []
    if outcome.gains:
        names = _named(outcome.gains, labels, most)
        brings.append(Bilingual(f"adds {names.en}", f"增加{names.zh}"))
    if outcome.loses:
        names = _named(outcome.loses, labels, most)
        brings.append(Bilingual(f"removes {names.en}", f"减少{names.zh}"))
    told = joined(brings, "; ", "；") if brings else Bilingual("no change", "无变化")
    return Bilingual(f"if {outcome.answer.en}: {told.en}", f"若{outcome.answer.zh}：{told.zh}")


def _named(regimens: Sequence[str], labels: Mapping[str, Bilingual], most: int | None) -> Bilingual:
    shown = joined(named(regimens[:most], labels), ", ", "、")
    if most is None or len(regimens) <= most:
        return shown
    return Bilingual(f"{shown.en} and {len(regimens) - most} more", f"{shown.zh}等{len(regimens)}个")
