"""The compiled vocabulary: every fact a rule may name, with its kind, words, units and origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from engine.schema.common import Text
from engine.schema.vocabulary import Dimension, FieldEntry, Kind
from engine.wording import folded

YES_NO_LABELS: Mapping[str, Text] = {"yes": Text(en="yes", zh="是"), "no": Text(en="no", zh="否")}
UNCLASSIFIABLE = "unclassifiable"
UNCLASSIFIABLE_LABEL = Text(en="fits no stage of this system", zh="不符合该系统任何分期")
YES_NO_WORDS = {
    "yes": ("yes", "y", "true", "present", "positive", "是", "有", "存在", "阳性", "已"),
    "no": ("no", "n", "false", "none", "absent", "negative", "否", "无", "没有", "不存在", "阴性", "未", "未见"),
}
UNKNOWN_WORDS = frozenset(
    folded(word)
    for word in ("unknown", "not known", "not done", "n/a", "未知", "不详", "不明", "未查", "未做", "未测", "待查")
)
NONE_WORDS = frozenset(folded(word) for word in ("none", "no", "nil", "无", "没有", "未见"))


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that can be known of a patient.

    ``origin``: given by the user, worked out from the treatment history, or derived by a staging table.
    ``path``: where it stands in the profile (``tumour.afp``); empty unless given by the user.
    """

    id: str
    kind: Kind
    label: Text
    origin: Literal["given", "history", "derived"]
    path: str
    values: Mapping[str, Text]
    unit: str
    dimension: Dimension | None
    modifiable: bool
    entry: FieldEntry | None
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    depends_on: frozenset[str] = frozenset()


def unit_index(dimension: Dimension) -> dict[str, str]:
    """Every spelling of every unit of *dimension*, folded, to the unit's symbol."""
    index: dict[str, str] = {}
    for unit in dimension.units:
        for word in (unit.symbol, *unit.synonyms):
            index[folded(word)] = unit.symbol
    return index


def words_of(entry: FieldEntry, values: Mapping[str, Text]) -> dict[str, frozenset[str]]:
    """Every spelling of every value of a choice, folded, to the value ids it leaves open."""
    index: dict[str, frozenset[str]] = {}
    if entry.kind == "yes_no":
        for value, spellings in YES_NO_WORDS.items():
            for word in spellings:
                index[folded(word)] = frozenset({value})
        return index
    for allowed in entry.values:
        for word in (allowed.id, allowed.label.en, allowed.label.zh, *allowed.synonyms):
            index[folded(word)] = frozenset({allowed.id})
    if entry.kind in ("choice", "choices"):
        for loose in entry.loose:
            for word in loose.says:
                index[folded(word)] = frozenset(loose.means)
    for value, label in values.items():
        for word in (value, label.en, label.zh):
            index.setdefault(folded(word), frozenset({value}))
    return index


def to_canonical(number: Decimal, unit: str, dimension: Dimension, site: Mapping[str, Decimal]) -> Decimal | None:
    """*number* in the canonical unit, or ``None`` where the unit needs a factor the site has not set."""
    for known in dimension.units:
        if known.symbol == unit:
            factor = known.factor if known.factor is not None else site.get(known.site_factor or "")
            return None if factor is None else number * factor
    raise KeyError(unit)
